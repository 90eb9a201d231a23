/** A row of an exhibit list at a free place in it. */
import type { ExhibitList, Filing } from '../filing/filing';
import { lineStart } from '../text/source';
import { copyHtml } from './copyHtml';
import { newRow } from './exhibitRow';
import { type FreePlace, paragraphsAt, withoutEmptyLines } from './paragraphsAt';
import { escapeText } from './words';

/** A place for a row. */
export interface RowPlace extends FreePlace {
	/** `block`: a line or paragraph; `rows`: between the rows of an HTML table; `cell`: in a cell of one. */
	readonly kind: 'block' | 'rows' | 'cell';
}

/**
 * The row for the source, in the layout of the list, or of the heads of its columns where it has no rows. Undefined
 * where a row of this list cannot stand at such a place.
 */
export function rowAt(place: RowPlace, list: ExhibitList, number: string, description: string): string | undefined {
	const { filing, kind } = place;
	if (kind === 'cell') {
		return number;
	}
	const row = newRow(filing, list, number, description)?.text;
	if (filing.visible.format === 'html') {
		const begun = (): string | undefined =>
			kind === 'rows'
				? htmlRowUnderHeads(filing, list, number, description)
				: paragraphsAt(place, [`${number}\u00a0\u00a0\u00a0\u00a0${description}`]);
		const text = list.rows.length === 0 ? begun() : row?.trim();
		return text !== undefined && /^<tr\b/i.test(text) === (kind === 'rows') ? text : undefined;
	}
	return row === undefined ? rowUnderHeads(place, list, number, description) : withoutEmptyLines(row);
}

/** The first row of a table that has only column heads: their row with other words, and not set off as heads are. */
function htmlRowUnderHeads(
	filing: Filing,
	{ columnHeads }: ExhibitList,
	number: string,
	description: string,
): string | undefined {
	const { visible } = filing;
	const row = visible.blocks.findLast(
		({ name, span }) => name === 'tr' && columnHeads && span.start <= columnHeads.start && columnHeads.end <= span.end,
	);
	if (row === undefined) {
		return undefined;
	}
	const start = visible.offset(row.content.start);
	const cells = visible.textOf(row.content).matchAll(/[^\t\n]+/g);
	const heads = [...cells]
		.map(({ 0: words, index }) => visible.piece(start + index, start + index + words.length))
		.filter(({ text }) => text !== '');
	const [first, second] = heads;
	const pieces = first &&
		second && [
			{ ...first, text: number },
			{ ...second, text: description },
		];
	return (
		pieces &&
		copyHtml(filing, row.span, pieces, [])
			?.replace(/<(\/?)th\b/gi, '<$1td')
			.replace(/<\/?(?:b|strong|u|i|em|br)\b[^<>]*>/gi, '')
			.replace(/(?<=["';\s])(?:font-weight|text-decoration)\s?:[^;"'<>]*;?\s?/gi, '')
			.replace(/\sstyle=(?:""|'')/gi, '')
	);
}

/** The first row of a list that has only column heads: with a tab or spaces as they have, or as a row of Markdown. */
function rowUnderHeads(place: FreePlace, list: ExhibitList, number: string, description: string): string {
	const { filing } = place;
	const { source } = filing;
	const head = list.columnHeads;
	const start = head ? lineStart(source, head.start) : 0;
	const heads = head ? source.slice(start, head.end) : '';
	const words = escapeText(filing, description);
	if (heads.trimStart().startsWith('|')) {
		return `| ${number} | ${words} |`;
	}
	const [, indent = '', first = '', gap = ''] = /^([ \t]*)(\S+(?: \S+)*)(\t+| {2,})/.exec(heads) ?? [];
	if (gap === '') {
		return paragraphsAt(place, [`${number}    ${description}`]);
	}
	const separator = gap.startsWith('\t') ? gap : ' '.repeat(Math.max(2, first.length + gap.length - number.length));
	return indent + number + separator + words;
}
