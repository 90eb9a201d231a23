/** Exhibit numbers that are mistyped: `99.l`, `99,1`, `991`, `999.1`. */

import type { Filing } from '../../../filing/filing';
import { coverDataRow, romanExhibits } from '../../../knowledge';
import { withDigits } from '../../../text/lookAlikes';
import { areTurned, isOneEdit } from '../../../text/oneEdit';
import type { Piece, Span } from '../../../text/span';
import { perFiling } from '../../perFiling';
import { isInteractiveData, numberedRows } from './lists';

/** Such a number. */
export interface MisprintedNumber {
	/** As it is written. */
	readonly written: string;
	readonly span: Span;
	/** The number that is meant. */
	readonly meant: string;
	/**
	 * `letter`, `sign`: it stands where the number has something else. `point`: it is missing. `digit`: it has one more.
	 * `twice`: all of it stands twice. `digits`: it stands beside the description of the tags of the cover, whose number is nearly the same.
	 */
	readonly fault: 'letter' | 'sign' | 'point' | 'digit' | 'digits' | 'twice';
}

/** The misprinted numbers of the rows and of the mentions in the items, in text order. */
export const misprintedNumbers = perFiling((filing: Filing): readonly MisprintedNumber[] => {
	const numbers = [...numberedRows(filing.exhibitLists), ...filing.mentions].map(({ number }) => number);
	return [
		...numbers.flatMap((number) => misprint(filing, number) ?? []),
		...ofCoverData(filing),
		...ofContract(filing),
	].sort((a, b) => a.span.start - b.span.start);
});

/** Whether a number is one of them. */
export const isMisprinted = (filing: Filing, number: Piece): boolean =>
	misprintedNumbers(filing).some(({ span }) => span.start === number.span.start);

/** Whether a description is the one that only the exhibit with the tags of the cover has. */
export const describesCoverData = (words: string): boolean =>
	/^\W*(?:the\s)?cover\spage\b.{0,80}\b(?:interactive|inline|xbrl)\b/is.test(words);

/** `101` before words that are no interactive data's, where the text names an Exhibit 10.1 that no other row has. */
function ofContract({ exhibitLists, mentions }: Filing): readonly MisprintedNumber[] {
	const rows = numberedRows(exhibitLists);
	return rows.flatMap(({ number: { text: written, span }, description }) => {
		const meant = `${written.slice(0, 2)}.${written.slice(2)}`;
		return /^10[1-9]$/.test(written) &&
			description !== undefined &&
			!/interactive|xbrl|inline|\b40[56]\b|cover\spage/i.test(description.text) &&
			mentions.some(({ number }) => number.text === meant) &&
			!rows.some(({ number }) => number.text === meant)
			? [{ written, span, meant, fault: 'point' as const }]
			: [];
	});
}

/** A number beside the description of the exhibit that holds the tags of the cover. */
const besideCoverData =
	/(?<![\w.,$-])(\d[\d.]{0,3}\d)\.?[\s|*]{1,60}(?:the\s{1,9})?cover\s{1,9}page\s{1,9}(?:interactive|inline)\b/gi;

/** Numbers that are nearly 104, beside the description that only Exhibit 104 has. */
function ofCoverData({ visible, span, items, exhibitLists }: Filing): readonly MisprintedNumber[] {
	const starts = [items.at(-1)?.heading.start, exhibitLists[0]?.span.start].filter((each) => each !== undefined);
	if (starts.length === 0) {
		return [];
	}
	const base = visible.offset(Math.min(...starts));
	const meant = coverDataRow.number;
	return [...visible.text.slice(base, visible.offset(span.end)).matchAll(besideCoverData)].flatMap(
		({ index, 1: written = '' }) =>
			// Some list the tags of the cover as part of those of the whole report.
			written !== meant &&
			(!isInteractiveData(written) || written.startsWith(`${meant}.`)) &&
			(written.startsWith(`${meant}.`) || isOneSlip(written, meant))
				? [{ written, ...visible.piece(base + index, base + index + written.length), meant, fault: 'digits' as const }]
				: [],
	);
}

/** Whether digits are others with one more, one less, one changed, or two exchanged. */
function isOneSlip(written: string, meant: string): boolean {
	const digits = written.replace('.', '');
	return digits === meant || isOneEdit(digits, meant) || areTurned(digits, meant);
}

/** A point and one or two signs of which one is a letter, right after digits that were read alone, is the rest of the number. */
function misprint({ visible }: Filing, { span, text }: Piece): MisprintedNumber | undefined {
	const start = visible.offset(span.start);
	const written = /^\d{1,3}\.(?=\d?[lI|oOSsZzB])[\dlI|oOSsZzB]{1,2}(?![\p{L}\d]|\.\d)/u.exec(
		visible.text.slice(start, start + 10),
	)?.[0];
	// A capital I is a numeral only of the exhibits that have such: 3(i), 3(ii).
	const isAlone =
		/^\d{1,3}$/.test(text) || (/^\d{1,3}\.I$/.test(text) && !romanExhibits.has(Number.parseInt(text, 10)));
	if (written !== undefined && isAlone) {
		return { written, span: visible.span(start, start + written.length), meant: withDigits(written), fault: 'letter' };
	}
	const shown = visible.textOf(span);
	const [, once] = /^(\d{1,2}\.\d{1,2})\1$/.exec(shown) ?? [];
	if (once !== undefined) {
		return { written: shown, span, meant: once, fault: 'twice' };
	}
	const fault = /^99\d$/.test(shown)
		? 'point'
		: /^\d+[,;:·]\d+$/.test(shown)
			? 'sign'
			: /^\do|^[li]\d/i.test(shown)
				? 'letter'
				: /^\d{3}\./.test(shown) && /^\d\d\./.test(text)
					? 'digit'
					: undefined;
	return fault && { written: shown, span, meant: text, fault };
}
