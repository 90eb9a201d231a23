/** The registrant for which a block is signed. */
import type { Cell } from '../../text/lines';
import type { Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { keysOf } from '../../text/words';

/**
 * The registrant among `cells`: a name of the cover, which `registrants` are, else what stands over `(Registrant)`, else
 * the first words that are neither a date nor in parentheses. `undefined` where there are none.
 */
export function signingRegistrant(
	visible: VisibleText,
	cells: readonly Cell[],
	registrants: readonly string[],
): Piece | undefined {
	const names = cells.map(withoutLegend).map((cell) => withoutPart(cell, registrants));
	const legend = cells.findIndex(({ text }) => /^\(?\s?registrant\s?\)?$/i.test(text));
	const name =
		names.find(({ text }) => isRegistrant(text, registrants)) ??
		brokenName(names, registrants) ??
		names.flatMap((cell) => withoutState(cell, registrants) ?? []).at(0) ??
		(legend > 0 ? names[legend - 1] : undefined) ??
		names.find(
			({ text }) =>
				!/^\(|^dated?\b|^\p{L}+\s\d{1,2},|\s(?:shall|hereby|has|have|is|are)\s/iu.test(text) && !sentence.test(text),
		);
	return name && visible.piece(name.start, name.end);
}

/** Words of a sentence that goes on over lines: `The signature for each undersigned`, `company and any subsidiaries thereof.` */
const sentence = /^The\s\p{Ll}|^\p{Ll}+(?:,?\s\p{Ll}+)+\.?$/u;

/** Whether words are one of the names of the cover. */
export function isRegistrant(words: string, registrants: readonly string[]): boolean {
	const keys = keysOf(words).join(' ');
	return registrants.some((each) => keysOf(each).join(' ') === keys);
}

/** A name of the cover that is broken over two cells. */
const brokenName = (cells: readonly Cell[], registrants: readonly string[]): Cell | undefined =>
	cells
		.map((cell, index): Cell => {
			const next = cells[index + 1] ?? cell;
			return { start: cell.start, end: next.end, text: `${cell.text} ${next.text}` };
		})
		.find(({ text }) => isRegistrant(text, registrants));

/** The name of the cover at the beginning of a cell that goes on with what the company is: `ACME CORP. A Nevada Corporation`. */
function withoutState(cell: Cell, registrants: readonly string[]): Cell | undefined {
	const [, name] = /^(.{2,120}?),?\s{1,9}\(?[Aa]n?\s{1,9}\p{Lu}[\p{L} ]{2,40}$/u.exec(cell.text) ?? [];
	return name !== undefined && isRegistrant(name, registrants)
		? { start: cell.start, end: cell.start + name.length, text: name }
		: undefined;
}

/** The name without the legend of the form after it, or what joins it to the next name: `ACME CORP. (Registrant)`, `ACME CORP. and`. */
function withoutLegend(cell: Cell): Cell {
	const name = cell.text.replace(
		/\s{0,9}\(\s?registrants?\s?\)?$|\s{1,3}registrant\s?:?(?:\s{1,3}by)?$|\s{0,3}(?:[;,]|[;,]?\s{1,3}and)$/i,
		'',
	);
	return name === '' ? cell : { start: cell.start, end: cell.start + name.length, text: name };
}

/** The name of the cover at the beginning of a cell that goes on with the part for which it signs: `ACME BANK As Servicer`. */
function withoutPart(cell: Cell, registrants: readonly string[]): Cell {
	const [, name] = /^(.{2,120}?),?\s{1,3}as\s(?:the\s)?\w{4,20}$/i.exec(cell.text) ?? [];
	return name !== undefined && isRegistrant(name, registrants)
		? { start: cell.start, end: cell.start + name.length, text: name }
		: cell;
}
