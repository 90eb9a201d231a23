/** Legends of the cover of which each stands at the value of the other: `(Address …)` under the telephone number. */
import { shapes } from '../../filing/cover/valueShapes';
import type { CoverLegendMatch, Filing } from '../../filing/filing';
import { stateOf } from '../../knowledge';
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';

/** A legend, the value that it stands at, and the other legend. */
export interface ExchangedLegend extends Piece {
	readonly value: string;
	readonly other: Piece;
}

/** The first of two legends that are exchanged, with the second; undefined where each stands at its own value, or the layout says too little. */
export const exchangedLegends = perFiling((filing): ExchangedLegend | undefined =>
	filing.cover?.registrants.length === 1 && !filing.lostLines
		? (exchangedBelow(filing) ?? exchangedInRow(filing))
		: undefined,
);

const telephone = new RegExp(`^\\(?(?:${shapes.telephone.source})\\)?$`);
/** What ends with a ZIP code, or begins with the number of a house. */
const addressLine = /\b\d{5}(?:-\d{4})?$|^\d{1,5} [A-Z]/;

/** The legends of address and telephone number, each right below or before the value of the other. */
function exchangedBelow(filing: Filing): ExchangedLegend | undefined {
	const [address, phone] = [legendOf(filing, 'address'), legendOf(filing, 'telephone')];
	const [atAddress, atPhone] = [address && valueAt(filing, address), phone && valueAt(filing, phone)];
	return address &&
		phone &&
		telephone.test(atAddress ?? '') &&
		addressLine.test(atPhone ?? '') &&
		!shapes.telephone.test(atPhone ?? '') &&
		!addressLine.test(lineBelow(filing, address))
		? exchanged(filing, address, phone, atAddress ?? '')
		: undefined;
}

const fileNumber = new RegExp(`^${shapes.fileNumber.source}$`, 'u');
const employerNumber = new RegExp(`^${shapes.employerNumber.source}$`);
const columns: readonly { readonly id: string; readonly isOwn: (value: string) => boolean }[] = [
	{ id: 'state', isOwn: (value) => stateOf(value) !== undefined },
	{ id: 'file-number', isOwn: (value) => fileNumber.test(value) },
	{ id: 'employer-number', isOwn: (value) => employerNumber.test(value) },
];

/** Two legends of a row of a table that stand in each other's columns. */
function exchangedInRow(filing: Filing): ExchangedLegend | undefined {
	const { visible } = filing;
	const found = columns.flatMap(({ id, isOwn }) => {
		const legend = legendOf(filing, id);
		const start = legend ? visible.offset(legend.span.start) : 0;
		const lineStart = visible.text.lastIndexOf('\n', start - 1) + 1;
		const column = visible.text.slice(lineStart, start).split('\t').length - 1;
		return legend ? [{ id, isOwn, legend, lineStart, column }] : [];
	});
	const [first] = found;
	const row = first && cellsAbove(visible.text, first.lineStart);
	if (first === undefined || row === undefined || found.some(({ lineStart }) => lineStart !== first.lineStart)) {
		return undefined;
	}
	for (const one of found) {
		for (const other of found.slice(found.indexOf(one) + 1)) {
			const [own, others] = [row[one.column] ?? '', row[other.column] ?? ''];
			if (other.isOwn(own) && one.isOwn(others)) {
				return exchanged(filing, one.legend, other.legend, own);
			}
		}
	}
	return undefined;
}

function exchanged(
	{ visible }: Filing,
	one: CoverLegendMatch,
	other: CoverLegendMatch,
	value: string,
): ExchangedLegend {
	const pieceOf = ({ span }: CoverLegendMatch): Piece =>
		visible.piece(visible.offset(span.start), visible.offset(span.end));
	return { ...pieceOf(one), value, other: pieceOf(other) };
}

/** The legend of the cover with that id, where it has one alone. */
function legendOf({ cover }: Filing, id: string): CoverLegendMatch | undefined {
	const [legend, ...others] = cover?.legends.filter((each) => each.id === id) ?? [];
	return others.length === 0 ? legend : undefined;
}

/** What stands after the legend in its cell, else the line above it; undefined where the legend does not begin its line. */
function valueAt({ visible }: Filing, { span }: CoverLegendMatch): string | undefined {
	const [start, end] = [visible.offset(span.start), visible.offset(span.end)];
	const [, sameLine] = /^\)?:?(?! *\([A-Za-z])([^\n\v\t]*)/.exec(visible.text.slice(end, end + 200)) ?? [];
	if (sameLine?.trim()) {
		return sameLine.trim();
	}
	const before = visible.text.slice(Math.max(0, start - 400), start);
	const [, words] = /([^\n\v]*[^\s(])[^\S\n\v]*(?:[\n\v][ \u00a0\r\t]*){1,4}\(?$/.exec(before) ?? [];
	return words?.trim().replace(/\s+/g, ' ');
}

/** The next line with words after the legend. */
function lineBelow({ visible }: Filing, { span }: CoverLegendMatch): string {
	const end = visible.offset(span.end);
	const [, words = ''] = /^[^\n\v]*[\n\v]\s*([^\n\v]*)/.exec(visible.text.slice(end, end + 200)) ?? [];
	return words.trim();
}

/** The cells of the line above the one that begins at an offset, blank lines aside. */
function cellsAbove(text: string, lineStart: number): readonly string[] {
	const above = text.slice(Math.max(0, lineStart - 600), lineStart).trimEnd();
	return above
		.slice(above.lastIndexOf('\n') + 1)
		.split('\t')
		.map((cell) => cell.trim());
}
