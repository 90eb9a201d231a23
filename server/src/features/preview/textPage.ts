/** The page of a plain text, as EDGAR shows one: every line as it is, in letters of one width, 80 of them to a line. */
import type { CheckBox } from '../../filing/filing';
import { type PageContent, pageWriter } from './pageWriter';

/** Lines that are longer than any table are prose that lost its line ends. */
const longest = 140;
/** The letters of a line of prose, as EDGAR takes them. */
const width = 80;

/** A part of the page ends with an empty line, or where it has so many lines. */
const mostLines = 60;

/** Whether a line is wrapped: one that is too long, but for the rows of tables, which spaces put under each other. */
const isWrapped = (line: string): boolean =>
	line.length > longest || (line.length > width && (line.trimStart().match(/ {3,}/g)?.length ?? 0) < 2);

/** The page of `text`, which stands in the whole at the offset `base`, as `PreviewPage` describes it. */
export function textPage(text: string, base: number, boxes: readonly CheckBox[]): PageContent {
	const page = pageWriter(text, base, boxes);
	const lineEnd = /\r\n|\n|\r/g;
	/** The kind of the lines that come one after the other, and how many they are. */
	let kind = '';
	let count = 0;
	const finish = (): void => {
		if (kind !== '') {
			page.put('</div>');
			page.cut();
		}
		kind = '';
		count = 0;
	};
	for (let start = 0; start < text.length; ) {
		lineEnd.lastIndex = start;
		const found = lineEnd.exec(text);
		const end = found ? found.index : text.length;
		const line = text.slice(start, end);
		if (/^\s*<PAGE>/i.test(line) || line.startsWith('\f')) {
			finish();
			page.put('<hr class="page">');
		}
		if (!/^\s*<PAGE>\s*$/i.test(line)) {
			const wanted = isWrapped(line) ? 'lines long' : 'lines';
			if (kind !== wanted) {
				finish();
				page.put(`<div class="${wanted}">`);
				kind = wanted;
			}
			if (end > start) {
				page.words({ start, end }, false);
			}
			page.put('\n');
			count++;
		}
		if (end === start || count === mostLines) {
			finish();
		}
		start = found ? end + found[0].length : text.length;
	}
	finish();
	return page.finish();
}
