/** Writes a page of HTML in parts: a block is a part, but of a `<div>` of blocks each tag is one. */
import { kindOf } from '../../text/htmlElements';
import type { Span } from '../../text/span';
import type { PageWriter } from './pageWriter';
import type { Treatment } from './safeMarkup';

/** What HTML is made of. Elements are opened and closed in pairs, but void ones only opened. */
export interface BlockWriter extends Pick<PageWriter, 'note' | 'finish'> {
	/** Its attributes must be safe. */
	open(element: Extract<Treatment, object>, attributes: string): void;
	close(name: string): void;
	words(span: Span): void;
	/** White space between two tags. */
	blank(): void;
}

/** Writes to `page`. */
export function blockWriter(page: PageWriter): BlockWriter {
	/** How many elements are open within the part. */
	let depth = 0;
	/** Whether the part is the opening tag of a `<div>` so far, which may turn out to hold blocks. */
	let isTag = false;

	return {
		open({ as, isVoid }, attributes) {
			const { isBlock } = kindOf(as);
			if (isBlock && isTag) {
				page.cut('opening');
				depth = 0;
			} else if (isBlock && depth === 0) {
				page.cut();
			}
			isTag = as === 'div' && depth === 0;
			page.put(`<${as}${attributes}>`);
			depth += isVoid ? 0 : 1;
		},
		close(name) {
			isTag = false;
			const isAround = depth === 0;
			if (isAround) {
				page.cut();
			}
			page.put(`</${name}>`);
			depth -= isAround ? 0 : 1;
			if (depth === 0 && kindOf(name).isBlock) {
				page.cut(isAround ? 'closing' : undefined);
			}
		},
		words(span) {
			isTag = false;
			page.words(span, true);
		},
		note(span, words) {
			isTag = false;
			page.note(span, words);
		},
		blank: () => page.put('\n'),
		finish: page.finish,
	};
}
