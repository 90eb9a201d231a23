/** The page of an HTML document. */
import type { CheckBox } from '../../filing/filing';
import { htmlKindOf } from '../../reading/html/documents';
import { walkHtml } from '../../text/htmlWalk';
import { blockWriter } from './blockWriter';
import { type PageContent, pageWriter } from './pageWriter';
import { safeAttributes, type Treatment, treatmentOf } from './safeMarkup';

/** The page of `html`, which stands in the text at the offset `base`, as `PreviewPage` describes it. Never throws. */
export function htmlPage(html: string, base: number, boxes: readonly CheckBox[]): PageContent {
	const page = blockWriter(pageWriter(html, base, boxes));
	const kind = htmlKindOf(html);
	const treatments = new Map<string, Treatment>();
	/** How many of the open elements go with what stands in them, and how many keep white space. */
	let dropped = 0;
	let kept = 0;
	let isPreStart = false;

	walkHtml(html, {
		open(name, attributes, span) {
			let treatment = treatments.get(name);
			if (treatment === undefined) {
				treatment = treatmentOf(name);
				treatments.set(name, treatment);
			}
			isPreStart = false;
			const isNoted = treatment === 'unwrap-noted' || treatment === 'drop-noted';
			if (isNoted && dropped === 0) {
				page.note(span, `<${name}> is not taken by EDGAR and not shown`);
			}
			if (treatment === 'drop' || treatment === 'drop-noted') {
				dropped++;
			} else if (typeof treatment === 'object' && dropped === 0) {
				page.open(treatment, safeAttributes(treatment.as, attributes, kind));
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
			}
			isPreStart = false;
		},
	});
	return page.finish();
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
