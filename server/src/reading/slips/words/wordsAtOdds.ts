/** Words of running text that cannot stand side by side: `a an`, `of to the`, `an purchase`, `more then`, `will entered`. */

import type { Filing } from '../../../filing/filing';
import {
	abbreviationsInSmall,
	endingsOfNoPast,
	neverAfter,
	neverAfterAn,
	otherVerbs,
	silentLetters,
	verbsOfReports,
	vowelsInU,
	vowelsSpokenAsConsonants,
	wordsThatEndWithSmallOnes,
} from '../../../knowledge';
import { withPluralEnd } from '../../../text/plural';
import { rememberedByParagraph } from '../../../text/remembered';
import { apartFrom, type Piece, type Span, type VisibleSpan } from '../../../text/span';
import { inCaseOf } from '../../../text/words';
import { foundIn, paragraphs } from '../../paragraphs';
import { perFiling } from '../../perFiling';
import { proseParagraphs } from '../../prose';
import { namesInSmall } from '../names/namesInSmall';
import { capitalsOfLegends, capitalsWithin } from './capitalsAdded';
import { capitalsLost } from './capitalsLost';
import { oddWordingIn } from './commonWording';
import { confusedIn } from './confusedWords';
import { lostNegationsIn } from './lostNegations';
import { withMovedWord } from './movedWord';
import { isOfPeople, wordsInNumber } from './wordsInNumber';

/** Two words of which one is left over, an article of the wrong form, a word for another, or a verb of the wrong form. */
export type Odds = 'leftOver' | 'article' | 'confused' | 'verb';

/** Words of which one is wrong. */
export interface WordsAtOdds extends Piece {
	readonly kind: Odds;
	/** The wrong one, and the right one; absent where that is not certain. */
	readonly slip?: { readonly span: Span; readonly right: string };
	/** The point before a small letter, where that may be what is wrong instead. */
	readonly point?: Span;
}

/** The words that cannot stand side by side, in text order. */
export const wordsAtOdds = perFiling((filing): readonly WordsAtOdds[] => {
	const { visible } = filing;
	const words = foundIn(paragraphs(filing), confusedIn).filter((each) => !isInColumn(filing, each));
	const wordings = inOrder([
		...foundIn(paragraphs(filing), oddWordingIn),
		...namesInSmall(filing),
		...capitalsLost(filing),
		...capitalsOfLegends(filing),
	]);
	const confused = inOrder<OddWords>([
		...[...words, ...foundIn(paragraphs(filing), lostNegationsIn)].map(
			(each): OddWords => ({ ...each, kind: 'confused' }),
		),
		...apartFrom(words, wordings).map(
			(each): OddWords => ({ ...each, kind: 'confused', lead: 0, length: each.end - each.start }),
		),
		...foundIn(paragraphs(filing), manyForOneNumber),
		...foundIn(paragraphs(filing), twoOfficesIn),
	]);
	const odd = foundIn(proseParagraphs(filing), oddIn).filter(
		({ start, end }) => !isOfPeople(visible.text.slice(start, end), visible.text),
	);
	return inOrder([...confused, ...apartFrom(confused, odd)]).map(({ kind, start, end, lead, length, right, point }) => {
		const found = { ...visible.piece(start, end), kind };
		if (right === undefined) {
			return found;
		}
		const place = { start: start + lead, end: start + lead + length, right };
		const slip = kind === 'confused' ? withMovedWord(visible.text, place) : place;
		return {
			...found,
			slip: { span: visible.span(slip.start, slip.end), right: slip.right },
			...(point !== undefined && { point: visible.span(start - point, start - point + 1) }),
		};
	});
});

/** By where they begin. */
const inOrder = <T extends VisibleSpan>(all: readonly T[]): readonly T[] => [...all].sort((a, b) => a.start - b.start);

/** Whether a name breaks off at the end of a line in a column of plain text, and its last word stands below. */
function isInColumn({ visible }: Filing, { end, right }: VisibleSpan & { readonly right: string }): boolean {
	const last = /(?<= )[A-Z][a-z]+$/.exec(right)?.[0];
	const below = visible.text.slice(end, end + 240);
	const at = last === undefined ? -1 : below.indexOf(last);
	// There it begins its line or column; in the next row it has its name before it.
	return (
		visible.format === 'text' &&
		at > 0 &&
		/^[ \t]*\r?\n/.test(below) &&
		!/[A-Za-z][ \t]$/.test(below.slice(Math.max(0, at - 2), at))
	);
}

interface OddWords extends VisibleSpan {
	readonly kind: Odds;
	/** How many characters stand before the wrong word, and how long it is. */
	readonly lead: number;
	readonly length: number;
	readonly right?: string;
	/** How many characters before them a point stands that may be left over. */
	readonly point?: number;
}

/** Before `will` as a verb: `the last will was probated` and `employment at will is` have none. */
const noWill = `(?<!\\b(?:at|the|an?|his|her|their|last|free|such|[A-Za-z]{1,20}[’']s?)\\s)`;
/** After the verb of a clause: `any claim that the Holder may have is waived`. */
const inClause =
	'(?<!\\b(?:[Aa]ll|[Aa]ny|[Ee]very|[Oo]nly|[Ww]hat|claims?|interests?|rights?)\\b(?:[^.;]|(?<=M[rs]|Dr)\\.){1,60}\\sha(?:s|ve))';
/** Two small words of which one is left over, with nothing right before them that may explain the first. */
const leftOver = new RegExp(
	`(?<![\\p{L}\\p{N}_.,’'(“"&/-])(?:${Object.entries(neverAfter)
		.map(
			([word, others]) =>
				`(?:${word === 'will' ? `${noWill}will` : word}${/^ha/.test(word) ? inClause : ''}(?=\\s+(?:${others.replaceAll(' ', '|')})\\s))`,
		)
		.join('|')})\\s{1,40}[a-z]+(?=\\s+[\\p{L}\\p{N}$])`,
	'gu',
);
/** Words to which a small one belongs: `instead of`, `agreed to`. */
const endsWithSmallWord = new RegExp(`\\b(?:${wordsThatEndWithSmallOnes.join('|')})\\s+$`, 'i');
/** `will entered`, `shall not deemed`; `may` only where it is no month. */
const pastAfterModal = new RegExp(
	`\\b(?:will|shall|may|would|could|should|must|cannot|did|does)\\s+(?:not\\s+)?(?!\\w*(?:${endingsOfNoPast.join('|')})\\b)[a-z]{3,}ed\\b(?!-)`,
	'g',
);
/** Verbs of reports with the end of the third person, which are no nouns. */
const inThirdPerson = verbsOfReports.filter((verb) => verb !== 'sign').map(withPluralEnd);
/** `has enter`, `shall be deem`, `is incorporates`. */
const presentAfterAuxiliary = new RegExp(
	`\\b(?:is|was|were|are|been|being|be|has|have|had)\\s+(?:not\\s+|also\\s+|hereby\\s+)?(?:${[...verbsOfReports, ...inThirdPerson].join('|')})\\b(?![-’'])`,
	'g',
);
/** `will expires`, `shall continues`. */
const thirdAfterModal = new RegExp(
	`\\b(?:(?:will|shall|may|would|could|should|must|cannot)\\s(?:not\\s|also\\s)?|(?:does|did)\\snot\\s)(?:${[...verbsOfReports, ...otherVerbs].map(withPluralEnd).join('|')})(?=\\s[a-z])`,
	'g',
);
/** `will been`, `shall being`. */
const otherAfterModal = new RegExp(
	`\\b${noWill}(?:will|shall|may|would|could|should|must|cannot)\\s(?:not\\s)?be(?:en|ing)\\b`,
	'g',
);
/** `is required to provides`. */
const thirdAfterTo = new RegExp(
	`\\b(?:required|permitted|obligated|entitled|able|expects?|intends?|plans|obligations?|ability|opportunity|in order) to (?:${inThirdPerson.join('|')})\\b`,
	'g',
);
/** An article before a word in lower case, or with one capital. */
const article = /(?<![\p{L}\p{N}_.’'(“"&/-])((?:a|(?<=(?:^|[.!?]["”)]?\s{1,3}))A)n?)\s{1,40}(?=([A-Za-z][a-z]{2,}))/gu;
/** `(each, an “Manager”)`. */
const articleOfTerm =
	/(?<=\((?:each|each,? individually|individually|each of them),\s)(an?)\s[“"](?=([A-Z][a-z]{2,}))/g;

/** `as Exhibits 99.1`, and `Items 2.02` at the beginning of an item, without another number after it. */
const manyNumbers =
	/\b(Exhibits|Items)(?<=(?:\b(?:as|in|to|of|see|with|under|by|at|from|hereto|herewith|furnished|filed|attached),?\s\w+|^\W{0,3}Items))([ \t\u00a0]{1,9}\d{1,2}\.\d{1,2})(?!\d|\.\d|[(*]|\s{1,3}\(|\S?\s{0,9}(?:[,;&–-]|and|or|through|to)\W{0,9}(?:\w{3,8}\s{1,3})?[\d(])/g;

/** Two offices in one: `Chief Executive Financial Officer`. */
const twoOffices =
	/\bchief\s(?:executive\s(?:financial|operating|accounting)|(?:financial|operating|accounting)\sexecutive|financial\soperating|operating\sfinancial)(?=\sofficer\b)/gi;

const twoOfficesIn = rememberedByParagraph((text): readonly OddWords[] =>
	/chief/i.test(text)
		? [...text.matchAll(twoOffices)].map(({ index, 0: { length } }) => ({
				kind: 'leftOver',
				start: index,
				end: index + length,
				lead: 0,
				length,
			}))
		: [],
);

const manyForOneNumber = rememberedByParagraph((text): readonly OddWords[] =>
	[...text.matchAll(manyNumbers)].map(({ index, 0: whole, 1: word = '' }) => ({
		kind: 'confused',
		start: index,
		end: index + whole.length,
		lead: 0,
		length: word.length,
		right: word.slice(0, -1),
	})),
);

/** A sentence that begins with a small letter. After an abbreviation it may be the same sentence. */
const smallBeginning = new RegExp(
	`\\.\\s{1,2}(?<=(?:[a-z]{4}|\\s\\d{4})(?<!\\b(?:${abbreviationsInSmall.join('|')}))\\.\\s{1,2})(the|this|these|such|on|in|it|we|our|as(?! amended)|for|under|at|pursuant)\\s`,
	'g',
);

/** `any arrangement under which she were elected`; not after *if* and its like. */
const wereForWas =
	/\b(?:he|she|it)\swere\s(?=(?:[a-z]+ed|chosen|paid|made|given|held)\b)(?<!\b(?:[Ii]f|[Aa]s|[Tt]hough|whether|unless|that|were|wish|lest|should|suppose)\s(?:he|she|it)\swere\s)/g;
/** `announced announces`: a verb in two forms. */
const verbTwice = new RegExp(
	`\\b(${verbsOfReports
		.filter((verb) => verb !== 'sign')
		.map((verb) => verb.replace(/e$/, ''))
		.join('|')})(?:e?s\\s\\1e?d|e?d\\s\\1e?s)(?=\\s[A-Za-z])`,
	'g',
);
/** `the first fourth quarter`. */
const twoOrdinals = /\b(first|second|third|fourth)\s(?!\1)(?:first|second|third|fourth)(?=\s(?:fiscal\s)?quarter\b)/g;
/** `This The plant`. */
const twoBeginnings =
	/(?:This|These|The|Our|Its|An)\s(?<=(?:^|[.!?]["”)]?\s)\w{2,5}\s)(?:This|These|The|Our|Its|An)(?=\s(?:[a-z]|(?:Company|Current|Report|Item|Form|Board)\b))/g;
/** `(the “the Company”)`. */
const articleTwice = /the\s[“"]the(?<=\(the\s[“"]the)(?=\s)/g;

const oddIn = rememberedByParagraph((text): readonly OddWords[] => {
	const found: OddWords[] = [];
	const add = (kind: Odds, pattern: RegExp, isSlip: (before: string) => boolean = () => true): void => {
		for (const { index, 0: words } of text.matchAll(pattern)) {
			if (isSlip(text.slice(Math.max(0, index - 16), index))) {
				found.push({ kind, start: index, end: index + words.length, lead: 0, length: words.length });
			}
		}
	};
	for (const { index, 0: whole, 1: word = '' } of text.matchAll(smallBeginning)) {
		const start = index + whole.length - word.length - 1;
		const right = word.charAt(0).toUpperCase() + word.slice(1);
		found.push({
			kind: 'confused',
			start,
			end: start + word.length,
			lead: 0,
			length: word.length,
			right,
			point: start - index,
		});
	}
	for (const { start, end, right } of capitalsWithin(text)) {
		found.push({ kind: 'confused', start, end, lead: 0, length: end - start, right });
	}
	add('leftOver', articleTwice);
	add('leftOver', verbTwice);
	add('leftOver', twoBeginnings);
	add('leftOver', twoOrdinals);
	add('leftOver', leftOver, (before) => !endsWithSmallWord.test(before));
	add('verb', pastAfterModal);
	add('verb', presentAfterAuxiliary);
	add('verb', thirdAfterModal);
	add('verb', otherAfterModal);
	add('verb', thirdAfterTo);
	add('verb', wereForWas);
	found.push(...wordsInNumber(text));
	for (const { index, 0: whole, 1: written = '', 2: word = '' } of [
		...text.matchAll(article),
		...text.matchAll(articleOfTerm),
	]) {
		const right = articleBefore(word.toLowerCase());
		const isLeftOver = found.some((other) => other.kind === 'leftOver' && other.start <= index && index < other.end);
		// `Class A and B`: of such a word no article is the right one.
		if (right !== undefined && right !== written.toLowerCase() && !isLeftOver && !/^(?:and|or)$/i.test(word)) {
			const end = index + whole.length + word.length;
			found.push({
				kind: 'article',
				start: index,
				end,
				lead: 0,
				length: written.length,
				right: inCaseOf(written, right),
			});
		}
	}
	return found.sort((a, b) => a.start - b.start);
});

/** The article that a word takes; undefined where it may take either. */
function articleBefore(word: string): 'a' | 'an' | undefined {
	const begins = (beginnings: readonly string[]): boolean => beginnings.some((each) => word.startsWith(each));
	if (begins(neverAfterAn)) {
		return 'a';
	}
	if (begins(vowelsInU)) {
		return 'an';
	}
	if (begins(vowelsSpokenAsConsonants) || begins(silentLetters)) {
		return undefined;
	}
	return /^[aeio]/.test(word) ? 'an' : 'a';
}
