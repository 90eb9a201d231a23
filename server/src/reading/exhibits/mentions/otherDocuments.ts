/** Exhibits that the text names by the title of another document than the list: the Rights Agreement as Exhibit 3.1 where that is 4.1. */
import { exhibitKey } from '../../../filing/exhibits/exhibitNumber';
import { mentionsIn } from '../../../filing/exhibits/writtenNumbers';
import type { Filing, Item } from '../../../filing/filing';
import { capitalized } from '../../../text/capitalized';
import { singleSpaced } from '../../../text/singleSpaced';
import type { Piece } from '../../../text/span';
import { type Sentence, sentencesUnder, tellingItems, textUnder } from '../../items/itemText';
import { perFiling } from '../../perFiling';
import { termDefinitions } from '../../terms/definedTerms';
import { type NumberedRow, numberedRows } from '../list/lists';

/** The number of an exhibit in the text beside a title that is not the listed one. */
export interface OtherDocument extends Piece {
	/** What the text calls it: `Rights Agreement`. */
	readonly title: string;
	/** What the list has under the number. */
	readonly listed: Piece;
	/** The number under which the list has that title; undefined where it has none. */
	readonly right?: string;
}

/** In text order; those of one sentence up to the first. */
export const otherDocuments = perFiling((filing): readonly OtherDocument[] => {
	const rows = numberedRows(filing.exhibitLists).filter(
		(row, i, all) => row.description && all.findIndex((other) => isOne(other, row.number.text)) === i,
	);
	return rows.length < 2
		? []
		: tellingItems(filing).flatMap((item) =>
				sentencesUnder(filing, item, (text) => /exhibit/i.test(text)).flatMap((sentence) =>
					[
						...named(sentence).flatMap((each) => oddOf(filing, item, rows, each)),
						...oddInSmall(filing, rows, sentence),
					].slice(0, 1),
				),
			);
});

const isOne = ({ number }: NumberedRow, text: string): boolean => exhibitKey(number.text) === exhibitKey(text);

/** Titles of a sentence, and the numbers of the exhibits as which it says them to be filed. */
interface Named {
	readonly titles: readonly string[];
	/** Their places in the visible text. */
	readonly numbers: readonly { readonly text: string; readonly start: number; readonly end: number }[];
	/** Whether nothing else is named before the numbers, in capitals. */
	readonly isWhole: boolean;
	/** Whether each title has its number in the order of the sentence. */
	readonly areInOrder: boolean;
}

const documents =
	'(?:Agreement|Indenture|Plan|Note|Warrant|Amendment|Lease|Letter|Certificate|Articles|Bylaws|Deed|Debenture|Guaranty|Guarantee|Supplement|Charter)s?';
const title =
	/\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ur|[Ff]orms? of(?: the)?|[’']s)\s((?:\p{Lu}[\p{L}’&-]*\s(?:(?:and|of|to|the|for)\s(?=\p{Lu}))?){0,7}\p{Lu}[\p{L}-]*)/gu;
const isDocument = new RegExp(`\\b${documents}\\b`);
/** Words in capitals that are no document, and are named in such sentences all the same. */
const isOther =
	/^(?:Company|Registrant|Corporation|Partnership|Trust|Bank|Securities|Commission|SEC|Board|Current Report|Form)\b/;
const filed = /\b(?:filed|attached|furnished|included|annexed)\b[^.;,]{0,40} as(?: the)? $/;
/** Before a title that is itself what is filed, and not what a release or an opinion is about. */
const itself = /(?:^\s*|\b(?:cop(?:y|ies)|text|forms?) of |\breference to |\bqualified [^.;]{0,60}\bby )$/;
/** Between the only title and its number. */
const alone =
	/^,?(?: dated [^;]{4,30}20\d\d)?,?(?: a copy of)?(?: which| that)? (?:is|are) (?:being |hereby |also )?(?:filed|attached|furnished|included|annexed)\b[^.;,]{0,40} as(?: the)? $/;

/** What a sentence names as exhibits of this report. */
function named({ text, start }: Sentence): readonly Named[] {
	let last = 0;
	return mentionsIn(text).flatMap((mention): readonly Named[] => {
		const before = singleSpaced(text.slice(last, mention.start)).text.replace(/ \([^()]*\)/g, '');
		last = mention.numbers.at(-1)?.end ?? mention.start;
		const after = text.slice(last, last + 80);
		const found = [...before.matchAll(title)];
		const titles = found.filter(({ 1: words = '' }) => isDocument.test(words));
		const [only] = titles.slice(-1);
		const areInOrder = mention.numbers.length > 1 && /^[^.;]{0,60}\brespectively\b/.test(after);
		const isAlone =
			mention.numbers.length === 1 &&
			only &&
			itself.test(before.slice(0, only.index)) &&
			alone.test(before.slice(only.index + only[0].length));
		const spans = mention.numbers.map((each) => each.start);
		if (!filed.test(before) || !(areInOrder || isAlone) || new Set(spans).size < spans.length) {
			return [];
		}
		return [
			{
				titles: [...new Set((isAlone ? [only] : titles).map(([, words = '']) => words))],
				numbers: mention.numbers.map((each) => ({
					text: each.number,
					start: start + each.start,
					end: start + each.end,
				})),
				isWhole: found.every(({ 1: words = '' }) => isDocument.test(words) || isOther.test(words)),
				areInOrder,
			},
		];
	});
}

/** Documents that are named in small letters, each by the words that a list has for it, with its number in the sentence. */
const inSmall: readonly { readonly told: RegExp; readonly listed: RegExp }[] = [
	{ told: /\b(?:press|news) release$/i, listed: /\brelease\b/i },
	{ told: /\b(?:presentation|slides|slide deck)$/i, listed: /\b(?:presentation|slide|deck|material)/i },
	{ told: /\btranscript$/i, listed: /\btranscript\b/i },
	{ told: /\bletter to (?:patients|shareholders|stockholders|customers|employees)$/i, listed: /\bletter\b/i },
];
const smallAlone =
	/\b(?:[Aa] copy of|[Tt]he full text of|[Tt]he text of|[Cc]opies of) (?:the|this|that|such|our|its) ([a-z -]{3,40}?)(?: dated [^.;]{4,30}20\d\d,?)? (?:is|are) (?:being |hereby |also )?(?:filed|attached|furnished|included)\b[^.;,]{0,40} as Exhibit (\d{1,2}\.\d{1,2})(?![\d.])/g;

/** What a sentence calls a release, slides, a transcript or a letter, under the number of another exhibit. */
function oddInSmall(filing: Filing, rows: readonly NumberedRow[], { text, start }: Sentence): readonly OtherDocument[] {
	const line = singleSpaced(text);
	return [...line.text.matchAll(smallAlone)].flatMap(({ index, 0: whole, 1: words = '', 2: number = '' }) => {
		const kind = inSmall.find(({ told }) => told.test(words));
		const listed = rows.find((row) => isOne(row, number))?.description;
		const fitting = rows.filter((row) => kind?.listed.test(row.description?.text ?? ''));
		const [right] = fitting;
		if (!kind || !listed || fitting.length !== 1 || !right || isOne(right, number)) {
			return [];
		}
		const end = start + line.offset(index + whole.length);
		return [{ ...filing.visible.piece(end - number.length, end), title: words, listed, right: right.number.text }];
	});
}

function oddOf(
	filing: Filing,
	item: Item,
	rows: readonly NumberedRow[],
	{ titles, numbers, isWhole, areInOrder }: Named,
): readonly OtherDocument[] {
	const own = numbers.map(({ text }) => rows.find((row) => isOne(row, text)));
	const all = own.filter((row) => row !== undefined);
	if (all.length < numbers.length) {
		return [];
	}
	const odd = (at: number, words: string, right?: NumberedRow): readonly OtherDocument[] => {
		const { start, end } = numbers[at] ?? { start: 0, end: 0 };
		const listed = all[at]?.description;
		return listed
			? [{ ...filing.visible.piece(start, end), title: words, listed, ...(right && { right: right.number.text }) }]
			: [];
	};
	const isOff = (words: string, row: NumberedRow | undefined): boolean =>
		row !== undefined && !mayBe(filing, words, row);
	if (areInOrder && titles.length === numbers.length) {
		// Two that stand at each other's numbers.
		for (const [i, words] of titles.entries()) {
			const j = all.findIndex((row) => isTitled(words, row));
			const isAlone = all.filter((row) => isTitled(words, row)).length === 1;
			const other = titles[j] ?? '';
			if (isAlone && isOff(words, all[i]) && isOff(other, all[j])) {
				return odd(i, words, all[j]);
			}
		}
	}
	if (areInOrder && isWhole && titles.length > 1 && titles.length === numbers.length - 1) {
		const rest = all.filter((row) => !titles.some((words) => isTitled(words, row) || isDefinedFor(filing, words, row)));
		const [only] = rest;
		const areAllThere = titles.every((words) => all.some((row) => isTitled(words, row)));
		const isOfKind = only && titles.some((words) => lastWord(words) === lastWord(titleOf(only)));
		return isOfKind && rest.length === 1 && areAllThere ? odd(all.indexOf(only), titles.join(', ')) : [];
	}
	return titles.length !== numbers.length
		? []
		: titles.flatMap((words, i) => {
				const row = all[i];
				if (!row || !isOff(words, row)) {
					return [];
				}
				const others = rows.filter((other) => isTitled(words, other));
				const [right] = others;
				const isExact = right && others.length === 1 && keysOf(titleOf(right)).length === keysOf(words).length;
				const isUntold = !keysOf(titleOf(row)).some((key) => keysOf(textUnder(filing, item)).includes(key));
				return isExact
					? odd(i, words, right)
					: others.length === 0 && isUntold && isDocument.test(titleOf(row))
						? odd(i, words)
						: [];
			});
}

/** What a row calls its exhibit: the words before its date and parties. */
const titleOf = ({ description }: NumberedRow): string =>
	(description?.text ?? '')
		.replace(/^(?:19|20)\d\d\s/, '')
		.split(/,|\s\(|\bdated\b|\bby\s+and\b|\bbetween\b|\bamong\b|\bissued\b|\bwith\b|\d/, 1)[0] ?? '';

const lastWord = (words: string): string => singular(words.trim().split(' ').at(-1) ?? '');

/** Words that say nothing of which document it is. */
const sayNothing = /^(?:forms?|of|the|and|to|a|an|by|for|no|amended|restated|agreement|document|first|second|third)$/;

/** The telling words of a title, in small letters and the singular. */
const keysOf = (words: string): readonly string[] =>
	(words.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
		.map((word) => singular(word.replace('-', '')).replace(/^guaranty$/, 'guarantee'))
		.filter((word) => !sayNothing.test(word));

/** Whether a row has all telling words of a title in its own. */
const isTitled = (words: string, row: NumberedRow): boolean => {
	const keys = keysOf(words);
	const own = keysOf(titleOf(row));
	return keys.length > 0 && keys.every((key) => own.includes(key));
};

/** Whether a row may be of what the text calls so: by a word of its description, or by the words that define the term. */
function mayBe(filing: Filing, words: string, row: NumberedRow): boolean {
	const keys = keysOf(words);
	const telling = keys.filter((key) => !isDocument.test(capitalized(key)));
	const own = keysOf(row.description?.text ?? '');
	return (
		keys.length === 0 ||
		isTitled(words, row) ||
		telling.some((key) => own.includes(key)) ||
		isDefinedFor(filing, words, row)
	);
}

/** Whether the words before the definition of a term are those of a row: of a Share Exchange Agreement (the “Purchase Agreement”). */
function isDefinedFor(filing: Filing, words: string, row: NumberedRow): boolean {
	const [name, rest] = [singular(words), keysOf(titleOf(row))];
	return termDefinitions(filing)
		.filter((term) => singular(term.name) === name)
		.flatMap(({ definitions }) => definitions)
		.some(({ span: { start } }) => {
			const at = filing.visible.offset(start);
			const text = filing.visible.text.slice(Math.max(0, at - reach), at);
			const before = keysOf(text.replace(beforeItself, ''));
			return rest.length > 0 && rest.every((key) => before.includes(key));
		});
}

/** What stands before the words of a term: another definition, another part of the sentence, another sentence. */
const beforeItself = /^[\s\S]*(?:["”]\)|;|\p{Ll}{3}\.\s|\n\s*\n)/u;
/** In characters: how far before its definition the words of a term are read. */
const reach = 300;
const singular = (words: string): string => words.toLowerCase().replace(/s$/, '');
