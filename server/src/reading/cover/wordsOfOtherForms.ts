/** Words in the legends of a cover that are those of another form, or of another legend: `small business issuer`, `(Area Code)`. */
import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';

/** Such words, and what the form has in their place. */
export interface WordsOfOtherForm extends Piece {
	readonly right: string;
}

const rows: readonly { readonly words: string; readonly pattern: RegExp; readonly right: string }[] = [
	// Forms 10-QSB and 10-KSB.
	{
		words: 'business issuer',
		pattern:
			/(?<=\b(?:Exact names? of|of the) )small business issuer\b|\bsmall business issuer(?=[’']s (?:telephone|charter))/i,
		right: 'registrant',
	},
	// Form 8-A.
	{ words: 'registered', pattern: /\beach class to be so registered\b/i, right: 'each class' },
	{
		words: 'registered',
		pattern: /(?<=\beach exchange )on which each class is to be registered\b/i,
		right: 'on which registered',
	},
	// Of a form that asks for the address once more.
	{
		words: 'same',
		pattern: /(?<=\s)Same(?: as (?:above|before))?(?=\.?\s{1,99}\(?Former name\b)/i,
		right: 'Not Applicable',
	},
	// Words of the legend beside it.
	{ words: 'area code', pattern: /\(Area Code\)(?=\s*(?:\n|\t|$))/i, right: '(Zip Code)' },
	{
		words: 'area code',
		pattern: /(?<=\bprincipal executive offices?,? (?:\()?(?:including|and) )area code\b/i,
		right: 'zip code',
	},
];

/** The words in text order; none in a text that lost its lines. */
export const wordsOfOtherForms = perFiling((filing: Filing): readonly WordsOfOtherForm[] => {
	const { cover, visible, lostLines } = filing;
	if (cover === undefined || lostLines) {
		return [];
	}
	const base = visible.offset(cover.span.start);
	const text = visible.textOf(cover.span);
	const small = text.toLowerCase();
	const found = rows
		.filter(({ words }) => small.includes(words))
		.flatMap(({ pattern, right }) => {
			const match = pattern.exec(text);
			return match ? [{ ...visible.piece(base + match.index, base + match.index + match[0].length), right }] : [];
		});
	return [...found, ...manyRegistrants(filing, text, base)].sort((a, b) => a.span.start - b.span.start);
});

/** `Registrants’ telephone number` on the cover of one registrant. */
function manyRegistrants({ cover, visible }: Filing, text: string, base: number): readonly WordsOfOtherForm[] {
	const match = /\bRegistrants[’'](?= telephone)/i.exec(text);
	const isOne = cover?.registrants.length === 1 && !/\b(?:co-)?registrants\b(?![’'] telephone)/i.test(text);
	return match && isOne
		? [{ ...visible.piece(base + match.index, base + match.index + match[0].length), right: 'Registrant’s' }]
		: [];
}
