/** Offices of persons that a report tells in two ways: who leaves as one officer is succeeded as another, or signs as another. */

import type { Filing } from '../../../filing/filing';
import { singleSpaced } from '../../../text/singleSpaced';
import { tellingTexts } from '../../items/itemText';
import type { OddFigure } from '../figures/figureQuestion';

const office = 'Chief (?:[A-Z][a-z]+ (?:and )?){1,2}Officer';
const name = "(?:M(?:r|s|rs)\\. )?(?:[A-Z][a-z]+ (?:[A-Z]\\. )?)?([A-Z][A-Za-z’'-]{1,40})";
/** Who comes, where the sentence says so, who goes, and as what. */
const succession = new RegExp(
	`(?:\\b${name} (?:will |is to )?|\\bto |\\b)(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing) ${name},? as (?:the |its |our )?(?:Company[’']s )?(?:President and )?(${office})`,
	'g',
);
/** The office of one who holds it, after his name. */
const held = `(?:, (?:\\d\\d, )?(?:(?:the|its|our) )?(?:Company[’']s )?| (?:will )?continues?(?: to serve| to act)? as (?:the |its |our )?(?:Company[’']s )?)(${office})(?=[,.;]| of (?:the (?:Company|General Partner|Partnership|Registrant|Bank)|our|its)\\b)`;
/** Words of a sentence that tells of an office of another time or company. */
const ofOther = /\b(?:interim|co-chief|acting|former\w*|previous\w*|prior|until|another|was|were|then|served)\b/i;
const leaves = '(?:resign|retir|step|depart|leav)[a-z]*';

/** How many sentences of an item are asked: where there are more, they are no report of a few officers. */
const most = 30;

/** In text order of each kind of sentence; empty where all agree. */
export function officesToldOtherwise(filing: Filing): readonly OddFigure[] {
	const texts = tellingTexts(filing).map(({ start, text }) => ({ start, line: singleSpaced(text) }));
	const sentences = texts.flatMap(({ line }) => line.text.split(/(?<=[a-z\d)”"]{2}[.;]) (?=[A-Z(“])/));
	const of = (family: string): readonly string[] => {
		const named = new RegExp(`\\b${family}(?![A-Za-z-])`);
		return sentences.filter((sentence) => named.test(sentence));
	};
	const find = (pattern: RegExp, odd: (found: RegExpExecArray) => string | undefined): readonly OddFigure[] =>
		texts.flatMap(({ start, line }) =>
			[...line.text.matchAll(pattern)].slice(0, most).flatMap((found) => {
				const instead = odd(found);
				const end = found.index + found[0].length;
				const last = found.at(-1) ?? '';
				return instead === undefined
					? []
					: [{ start: start + line.offset(end - last.length), end: start + line.offset(end), instead }];
			}),
		);
	return [
		...find(succession, ([whole, comes, goes = '', as = '']) => {
			const own = of(goes).filter((sentence) => !sentence.includes(whole));
			const offices = officesIn(own);
			if (comes !== undefined && comes !== goes && leavesAs(of(comes), comes, as) && !leavesAs(own, goes, as)) {
				return `it is ${comes} who leaves`;
			}
			return offices.size > 0 && !offices.has(as) && !ofOther.test(own.join(' '))
				? `elsewhere ${goes} is ${[...offices][0]}`
				: undefined;
		}),
		...(filing.signatures?.blocks ?? []).flatMap((block) => {
			const family = /([A-Z][A-Za-z’'-]{1,40})(?:,? (?:Jr|Sr|I{2,3})\.?)?$/.exec(block.name?.text.trim() ?? '')?.[1];
			const signed = officesIn([block.title?.text.replace(/\s+/g, ' ') ?? '']);
			if (family === undefined || signed.size === 0) {
				return [];
			}
			const told = officesIn(of(family));
			return [...signed].some((each) => told.has(each))
				? []
				: find(new RegExp(`\\b[A-Z][a-z]+ (?:[A-Z]\\. )?${family}${held}`, 'g'), ({ 0: whole }) =>
						of(family).some((sentence) => sentence.includes(whole) && !ofOther.test(sentence))
							? `the signature has ${[...signed][0]}`
							: undefined,
					);
		}),
	];
}

const officesIn = (sentences: readonly string[]): ReadonlySet<string> =>
	new Set(sentences.flatMap((sentence) => sentence.match(new RegExp(office, 'g')) ?? []));

/** Whether sentences tell that one of that name leaves an office. */
const leavesAs = (sentences: readonly string[], family: string, as: string): boolean =>
	sentences.some((sentence) => new RegExp(`\\b${family}\\b.*\\b${leaves}\\b.{0,60}? as .{0,40}?${as}`).test(sentence));
