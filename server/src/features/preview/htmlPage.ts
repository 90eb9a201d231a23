/** The page of an HTML document. */
import type { CheckBox } from '../../filing/filing';
import { htmlKindOf } from '../../reading/html/documents';
import { kindOf } from '../../text/htmlElements';
import { walkHtml } from '../../text/htmlWalk';
import { blockWriter } from './blockWriter';
import { type PageContent, pageWriter } from './pageWriter';
import { bodyStyle, safeAttributes, type Treatment, treatmentOf } from './safeMarkup';

/** Around a `<br>` in plain HTML that has nothing before it in its line: no style sets the height of the `<br>` itself. */
const emptyLine = { as: 'span', isVoid: false } as const;

/** The page of `html`, which stands in the text at the offset `base`, as `PreviewPage` describes it. Never throws. */
export function htmlPage(html: string, base: number, boxes: readonly CheckBox[]): PageContent {
	const page = blockWriter(pageWriter(html, base, boxes));
	const kind = htmlKindOf(html);
	const treatments = new Map<string, Treatment>();
	/** How many of the open elements go with what stands in them, and how many keep white space. */
	let dropped = 0;
	let kept = 0;
	let isPreStart = false;
	/** Whether nothing is shown yet in the line. */
	let isLineEmpty = true;
	let style = '';

	walkHtml(html, {
		open(name, attributes, span) {
			let treatment = treatments.get(name);
			if (treatment === undefined) {
				treatment = treatmentOf(name);
				treatments.set(name, treatment);
			}
			isPreStart = false;
			if (name === 'body') {
				style ||= bodyStyle(attributes);
			}
			const isNoted = treatment === 'unwrap-noted' || treatment === 'drop-noted';
			if (isNoted && dropped === 0) {
				page.note(span, `<${name}> is not taken by EDGAR and not shown`);
			}
			if (treatment === 'drop' || treatment === 'drop-noted') {
				dropped++;
			} else if (typeof treatment === 'object' && dropped === 0) {
				const isEmptyLine = treatment.as === 'br' && isLineEmpty && kind === 'untagged';
				if (isEmptyLine) {
					page.open(emptyLine, ' class="empty"');
				}
				page.open(treatment, safeAttributes(treatment.as, attributes, kind));
				if (isEmptyLine) {
					page.close(emptyLine.as);
				}
				isLineEmpty = treatment.as !== 'img' && (isLineEmpty || treatment.as === 'br' || kindOf(treatment.as).isBlock);
				if (treatment.as === 'pre') {
					kept++;
					isPreStart = true;
				}
			}
		},
		close(name) {
			const treatment = treatments.get(name);
			if (treatment === 'drop' || treatment === 'drop-noted') {
				dropped--;
			} else if (typeof treatment === 'object' && dropped === 0 && !treatment.isVoid) {
				page.close(treatment.as);
				isLineEmpty ||= kindOf(treatment.as).isBlock;
				kept -= treatment.as === 'pre' ? 1 : 0;
			}
		},
		text(span) {
			if (dropped > 0) {
				return;
			}
			if (kept > 0) {
				// As a browser does, a line end at once after the tag is passed over.
				const lead = isPreStart ? (/^\r?\n/.exec(html.slice(span.start, span.start + 2))?.[0].length ?? 0) : 0;
				page.words({ start: span.start + lead, end: span.end });
			} else if (isBlank(html, span.start, span.end)) {
				page.blank();
			} else {
				page.words(span);
				isLineEmpty = false;
			}
			isPreStart = false;
		},
	});
	return style === '' ? page.finish() : { ...page.finish(), style };
}

function isBlank(html: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const code = html.charCodeAt(at);
		if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) {
			return false;
		}
	}
	return true;
}
