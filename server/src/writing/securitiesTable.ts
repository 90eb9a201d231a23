/** The table of the securities registered under Section 12(b), to be filled in. */
import { type CoverLegendId, legendById } from '../knowledge';
import { isMarkdown } from '../reading/markdown';
import { type FreePlace, paragraphsAt } from './paragraphsAt';
import { escapeText } from './words';

/** The legend and a table with one row to fill in: in HTML, Markdown, or columns apart by spaces. */
export function securitiesTable(place: FreePlace): string {
	const { filing } = place;
	const { visible, eol } = filing;
	const legend = paragraphsAt(place, [wordsOf('securities-12b')]);
	const heads = (['securities-title', 'securities-symbol', 'securities-exchange'] as const).map(wordsOf);
	const cells = ['[Title of class]', '[Trading symbol]', '[Name of exchange]'];
	if (visible.format === 'html') {
		const row = (words: readonly string[]) =>
			`<tr>${words.map((each) => `<td>${escapeText(filing, each)}</td>`).join('')}</tr>`;
		return [legend, '<table style="width:100%">', row(heads), row(cells), '</table>'].join(eol);
	}
	if (isMarkdown(filing)) {
		const row = (words: readonly string[]) => `| ${words.join(' | ')} |`;
		return [legend, '', row(heads), row(heads.map(() => '---')), row(cells)].join(eol);
	}
	const widths = heads.map((head, i) => Math.max(head.length, cells[i]?.length ?? 0) + 2);
	const row = (words: readonly string[]) =>
		words
			.map((each, i) => each.padEnd(widths[i] ?? 0))
			.join('')
			.trimEnd();
	return [legend, '', row(heads), row(cells)].join(eol);
}

function wordsOf(id: CoverLegendId): string {
	return legendById(id)?.text ?? '';
}
