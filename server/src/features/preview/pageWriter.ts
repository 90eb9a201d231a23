/** A page while it is written: safe HTML, and the runs of words in it with their places in the text. */
import type { PreviewRun } from '../../../../protocol/preview';
import type { CheckBox } from '../../filing/filing';
import { escaped, shownRun } from '../../text/shownRun';
import type { Span } from '../../text/span';

/** What a page is made of so far. */
export interface PageWriter {
	/** Adds HTML, which must be safe. */
	put(html: string): void;
	/** Adds the words of a span of the text as a run, and any check box among them as one of its own. */
	words(span: Span, isHtml: boolean): void;
	/** Adds a note of ours about a span that is not shown. */
	note(span: Span, words: string): void;
	finish(): { readonly html: string; readonly runs: readonly PreviewRun[] };
}

/**
 * Writes the page of `part`, which stands in the text at the offset `base`; spans are offsets into `part`. `boxes` are
 * those of the whole text, in its order.
 */
export function pageWriter(part: string, base: number, boxes: readonly CheckBox[]): PageWriter {
	const html: string[] = [];
	const runs: PreviewRun[] = [];
	const spans = boxes.flatMap((box) => (box.box ? { box, ...relative(box.box.span, base) } : []));
	/** The first box that is not passed. */
	let next = 0;

	const run = ({ start, end }: Span, isHtml: boolean, attributes: string): void => {
		const { text, references } = shownRun(part.slice(start, end), isHtml);
		html.push(`<span data-run="${runs.length}"${attributes}>${escaped(text)}</span>`);
		runs.push({ start: base + start, end: base + end, ...(references.length > 0 && { references }) });
	};
	const words = (span: Span, isHtml: boolean): void => {
		let from = span.start;
		for (let each = spans[next]; each !== undefined && each.start < span.end; each = spans[++next]) {
			const { start, end, box } = each;
			if (start < from || end > span.end) {
				// It is written in several pieces, and none of them is the box.
				continue;
			}
			if (start > from) {
				run({ start: from, end: start }, isHtml, '');
			}
			const label = escaped(box.legend.text);
			const state = `role="checkbox" aria-checked="${box.checked}" aria-label="${label}"`;
			run({ start, end }, isHtml, ` ${state} tabindex="0" data-box="${escaped(box.id)}"`);
			from = end;
		}
		if (from < span.end) {
			run({ start: from, end: span.end }, isHtml, '');
		}
	};
	return {
		put: (safe) => {
			html.push(safe);
		},
		words,
		note: ({ start, end }, shown) => {
			html.push(`<span class="note" data-run="${runs.length}">${escaped(shown)}</span>`);
			runs.push({ start: base + start, end: base + end, isNote: true });
		},
		finish: () => ({ html: html.join(''), runs }),
	};
}

const relative = ({ start, end }: Span, base: number): Span => ({ start: start - base, end: end - base });
