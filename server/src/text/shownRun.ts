/** A run of HTML between two tags as it is shown, and back. */
import { entityAt } from './entities';

/** What is shown of a run. */
export interface ShownRun {
	/** With references decoded, and as many characters as it is written with where it has none. */
	readonly text: string;
	/** Pairs of an offset in `text` and one in the run, each right after a reference; empty where there is none. */
	readonly references: readonly number[];
}

/** The run `written` as it is shown; with `isHtml` false nothing in it is a reference. */
export function shownRun(written: string, isHtml: boolean): ShownRun {
	if (!isHtml || !written.includes('&')) {
		return { text: showable(written), references: [] };
	}
	let text = '';
	let from = 0;
	const references: number[] = [];
	for (let at = written.indexOf('&'); at !== -1; at = written.indexOf('&', Math.max(at + 1, from))) {
		const entity = entityAt(written, at);
		if (entity) {
			text += showable(written.slice(from, at)) + showable(entity.text);
			from = at + entity.length;
			references.push(text.length, from);
		}
	}
	return { text: text + showable(written.slice(from)), references };
}

/**
 * Line ends as line feeds and what no page may have as a space, so that a browser, which reads it as HTML, keeps the
 * number of characters.
 */
function showable(text: string): string {
	return /[\0-\x08\x0b-\x1f\x7f]/.test(text)
		? text
				.replace(/\r\n/g, ' \n')
				.replace(/\r/g, '\n')
				.replace(/[\0-\x08\x0b-\x1f\x7f]/g, ' ')
		: text;
}

/** The text in HTML, between tags or in an attribute. */
export function escaped(text: string): string {
	return /[&<>"']/.test(text)
		? text
				.replaceAll('&', '&amp;')
				.replaceAll('<', '&lt;')
				.replaceAll('>', '&gt;')
				.replaceAll('"', '&quot;')
				.replaceAll("'", '&#39;')
		: text;
}
