/** Slips of the hand in a signature section: marks that are nearly `/s/`, and what stands twice in a row. */
import type { Filing, SignatureBlock } from '../../filing/filing';
import { isTitle, looksLikeName } from '../../filing/signatures/signatureCells';
import { datesIn } from '../../text/dates';
import { areTurned, isOneEdit } from '../../text/oneEdit';
import { firstAfter } from '../../text/sortedSearch';
import { covers, overlap, type Piece } from '../../text/span';
import { inCaseOf } from '../../text/words';
import { perFiling } from '../perFiling';
import { misspelledWords } from '../slips/words/misspelledWords';

/** A slip, and what it stands for. */
export interface SlippedMark extends Piece {
	/** `/s/`, `Title:`, `SIGNATURES`. */
	readonly right: string;
}

/** The marks that a hand makes of `/s/` before a name; labels and the heading twice in a row, and labels with another sign or in two parts. */
const slip =
	/(?<=^|[\s:_])(?:\/\/s\/\/?|\/\/|\/s\/\/|\\s\\|\/s\\|\\s\/|s\/|\/s|\/(?:[adewxz5$]|es|ss|s[.:;,])\/|\/ s \/|\/s\/(?:[ \t\u00a0]?s\/|[.,:;-])|s\/[ \t\u00a0]\/s\/|\(s\)\/?|DocuSigned\s{1,2}by:)(?=[ \t\u00a0]+\p{Lu}[\p{L}.’'-]*[ \t\u00a0]+\p{Lu})|(?<label>\b(?:By|Name|Title|Date|Its):)\s{1,20}\k<label>|(?:(?<word>By|Name|Title|Dated?)(?:::|;)|(?<bye>Bye):)(?<=(?:^[ \t\u00a0]{0,200}|[\t\v\u00a0]|[ ]{2})[a-z]{2,5}[:;]{1,2})(?=\s)|\b(?<its>It[’']s):(?=\s)|(?<parted>B y|N ame|Na me|Nam e|T itle|Ti tle|Tit le|Titl e|D ate|Da te|Dat e|D ated|Da ted|Dat ed|Date d)(?<=(?:^|[\t\v\u00a0])[ ]{0,200}[a-z]{1,4} [a-z]{1,4}):(?=\s)|^\W{0,10}(?<heading>SIGNATURES?)(?:[\t\u00a0]|[ \u00a0]{2,5})SIGNATURES?(?=\s)/gimu;

/** Whether one of the marks `rights` is mistyped in a block, which keeps the rest of it from being read. */
export function isMisread(filing: Filing, { span }: SignatureBlock, ...rights: readonly string[]): boolean {
	const marks = slippedMarks(filing);
	const first = firstAfter(marks, (mark) => mark.span.start, span.start - 1);
	const end = firstAfter(marks, (mark) => mark.span.start, span.end);
	return marks.slice(first, end).some((mark) => rights.includes(mark.right) && covers(span, mark.span));
}

/** The slips of the signatures, in text order; empty in a report without signatures. */
export const slippedMarks = perFiling((filing: Filing): readonly SlippedMark[] => {
	const { signatures, visible } = filing;
	if (!signatures) {
		return [];
	}
	const from = visible.offset(signatures.span.start);
	const text = visible.textOf(signatures.span);
	const marks = [...text.matchAll(slip)].map(({ index, 0: words, groups }) => ({
		...visible.piece(from + index, from + index + words.length),
		right: rightOf(groups ?? {}),
	}));
	const others = [...text.matchAll(shortLabel)].flatMap(({ index, 1: word = '', 2: value = '' }) => {
		const right = labelMeant(word, value.trim());
		const piece = visible.piece(from + index, from + index + word.length + 1);
		return right && !misspelledWords(filing).some(({ span }) => overlap(span, piece.span)) ? [{ ...piece, right }] : [];
	});
	return [...marks, ...others].sort((a, b) => a.span.start - b.span.start);
});

/** A word before a colon at the beginning of a line or a cell, and what stands after it. */
const shortLabel = /(?<![^\n\t\v\u00a0 ]|[^\n\t\v\u00a0 ] )\b([A-Z][A-Za-z]{0,5}):\s{0,90}([^\n\t\v]{1,80})/g;

/** What shows which label a value has. */
const labels: readonly { readonly label: string; readonly isOf: (value: string) => boolean }[] = [
	{ label: 'by', isOf: (value) => /^\/s\//i.test(value) },
	...['date', 'dated'].map((label) => ({
		...{ label, isOf: (value: string) => datesIn(value).some(({ start }) => start === 0) },
	})),
	{ label: 'name', isOf: looksLikeName },
	{ label: 'title', isOf: (value) => /^\p{Lu}/u.test(value) && isTitle(value) && !looksLikeName(value) },
];

const isNearly = (written: string, label: string): boolean => isOneEdit(written, label) || areTurned(written, label);

/** The label, with its colon, that a word before a value is meant for and is not: `Data: March 12, 2026`. */
function labelMeant(word: string, value: string): string | undefined {
	const written = word.toLowerCase();
	const [right] = labels.filter(({ label, isOf }) => isNearly(written, label) && isOf(value));
	return right === undefined || labels.some(({ label }) => label === written)
		? undefined
		: `${inCaseOf(word, right.label)}:`;
}

const rightOf = ({ label, heading, word, bye, its, parted }: Readonly<Record<string, string | undefined>>): string =>
	label ?? heading ?? (parted ? `${parted.replace(' ', '')}:` : word ? `${word}:` : bye ? 'By:' : its ? 'Its:' : '/s/');
