/** A page while it is written: safe HTML in parts, and the runs of words in it with their places in the text. */
import type { PreviewPage, PreviewPart, PreviewRun } from '../../../../protocol/preview';
import type { CheckBox } from '../../filing/filing';
import { escaped, shownRun } from '../../text/shownRun';
import type { Span } from '../../text/span';

/** What is on a page. */
export type PageContent = Pick<PreviewPage, 'start' | 'parts' | 'style'>;

/** What a page is made of so far. */
export interface PageWriter {
	/** Adds HTML, which must be safe. */
	put(html: string): void;
	/** Adds the words of a span of the text as a run, and any check box among them as one of its own. */
	words(span: Span, isHtml: boolean): void;
	/** Adds a note of ours about a span that is not shown. */
	note(span: Span, words: string): void;
	/** Ends a part; what comes is the next one. `tag` is what it is to the parts around it. */
	cut(tag?: PreviewPart['tag']): void;
	finish(): PageContent;
}

/** A part while it is written. */
interface OpenPart {
	html: string;
	tag?: 'opening' | 'closing';
	/** Where its first run begins; absent while it has none. */
	start?: number;
	readonly runs: PreviewRun[];
}

/**
 * Writes the page of `part`, which stands in the text at the offset `base`; spans are offsets into `part`. `boxes` are
 * those of the whole text, in its order.
 */
export function pageWriter(part: string, base: number, boxes: readonly CheckBox[]): PageWriter {
	const written: OpenPart[] = [];
	let open: OpenPart = { html: '', runs: [] };
	const spans = boxes.flatMap((box) =>
		box.box ? { box, start: box.box.span.start - base, end: box.box.span.end - base } : [],
	);
	/** The first box that is not passed. */
	let next = 0;

	/** Adds the element of the next run, which is shown as `words`; returns where its part begins. */
	const element = ({ start }: Span, words: string, attributes: string): number => {
		open.html += `<span data-run="${open.runs.length}"${attributes}>${escaped(words)}</span>`;
		open.start ??= start;
		return open.start;
	};
	const run = (span: Span, isHtml: boolean, attributes: string): void => {
		const { text, references } = shownRun(part.slice(span.start, span.end), isHtml);
		const from = element(span, text, attributes);
		const [start, end] = [span.start - from, span.end - from];
		open.runs.push(references.length > 0 ? { start, end, references } : { start, end });
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
	const cut = (tag?: PreviewPart['tag']): void => {
		if (open.html !== '') {
			if (tag) {
				open.tag = tag;
			}
			written.push(open);
			open = { html: '', runs: [] };
		}
	};
	return {
		put: (safe) => {
			open.html += safe;
		},
		words,
		note: (span, shown) => {
			const from = element(span, shown, ' class="note"');
			open.runs.push({ start: span.start - from, end: span.end - from, isNote: true });
		},
		cut,
		finish() {
			cut();
			let after = part.length;
			const parts: PreviewPart[] = [];
			for (const { html, tag, start = after, runs } of written.toReversed()) {
				const length = after - start;
				parts.push(tag ? { html, tag, length, runs } : { html, length, runs });
				after = start;
			}
			return { start: base + after, parts: parts.reverse() };
		},
	};
}
