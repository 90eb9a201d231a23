/** Exhibit numbers that are mistyped: `99.l`, `99,1`, `991`. */

import type { Filing } from '../../filing/filing';
import { romanExhibits } from '../../knowledge';
import { withDigits } from '../../text/lookAlikes';
import type { Piece, Span } from '../../text/span';
import { perFiling } from '../perFiling';
import { numberedRows } from './lists';

/** Such a number. */
export interface MisprintedNumber {
	/** As it is written. */
	readonly written: string;
	readonly span: Span;
	/** The number that is meant. */
	readonly meant: string;
	/** `letter`, `comma`: it stands where the number has something else. `point`: it is missing. */
	readonly fault: 'letter' | 'comma' | 'point';
}

/** The misprinted numbers of the rows and of the mentions in the items, in text order. */
export const misprintedNumbers = perFiling((filing: Filing): readonly MisprintedNumber[] => {
	const numbers = [...numberedRows(filing.exhibitLists), ...filing.mentions].map(({ number }) => number);
	return numbers.flatMap((number) => misprint(filing, number) ?? []).sort((a, b) => a.span.start - b.span.start);
});

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
	return /^\d+,\d+$|^99\d$/.test(shown)
		? { written: shown, span, meant: text, fault: shown.includes(',') ? 'comma' : 'point' }
		: undefined;
}
