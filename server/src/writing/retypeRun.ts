/** Words that were typed on a page, written at their place in the text. */
import { shownRun } from '../text/shownRun';
import type { Source } from '../text/source';
import type { Span } from '../text/span';
import type { Attempt } from './edit';

/**
 * Has the run at `span` show `text`, and changes only the characters that are to be others. What is typed is written as
 * the document writes: in HTML with references for signs that mean markup, and for every character beyond ASCII where the
 * document has none. Refuses what would not be shown as it was typed.
 */
export function retypeRun(source: Source, { start, end }: Span, isHtml: boolean, text: string): Attempt {
	const written = source.slice(start, end);
	const before = shownRun(written, isHtml);
	const wanted = text.replace(/\r\n?/g, '\n');
	const { length } = before.text;
	let front = 0;
	while (front < length && front < wanted.length && isSame(before.text, front, wanted, front)) {
		front++;
	}
	let back = 0;
	while (
		back < length - front &&
		back < wanted.length - front &&
		isSame(before.text, length - 1 - back, wanted, wanted.length - 1 - back)
	) {
		back++;
	}
	// A character in two halves is replaced whole.
	if (/[\ud800-\udbff]/.test(before.text.charAt(front - 1))) {
		front--;
	}
	if (/[\udc00-\udfff]/.test(before.text.charAt(length - back))) {
		back--;
	}
	const place = {
		start: writtenOffset(before.references, front),
		end: writtenOffset(before.references, length - back),
	};
	if (place.start > place.end) {
		return refused;
	}
	const replaced = before.text.slice(front, length - back);
	const typed = plainSpaces(wanted.slice(front, wanted.length - back), replaced);
	if (typed === replaced) {
		return { edits: [] };
	}
	const ascii = !/[^\0-\x7f]/.test(source.slice(0, source.length));
	const newText = isHtml ? inHtml(typed, ascii) : typed;
	const after = shownRun(written.slice(0, place.start) + newText + written.slice(place.end), isHtml);
	const expected = before.text.slice(0, front) + typed + before.text.slice(length - back);
	return after.text === expected
		? { edits: [{ span: { start: start + place.start, end: start + place.end }, text: newText }] }
		: refused;
}

const refused: Attempt = {
	refused: 'These words cannot be placed in the text exactly. Change them in the text itself.',
};

/** Whether two characters are the same, a space that does not break as any other: a browser types it at its will. */
function isSame(a: string, at: number, b: string, bt: number): boolean {
	const [one, other] = [a.charAt(at), b.charAt(bt)];
	return one === other || (/[\s\u00a0]/.test(one) && /[\s\u00a0]/.test(other));
}

/** What was typed, with plain spaces unless what it replaces had others; on one line. */
const plainSpaces = (typed: string, replaced: string): string =>
	(replaced.includes('\u00a0') ? typed : typed.replaceAll('\u00a0', ' ')).replaceAll('\n', ' ');

function inHtml(text: string, ascii: boolean): string {
	const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	const spaced = safe.replaceAll('\u00a0', '&#160;');
	return ascii ? spaced.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`) : spaced;
}

/** The offset in the run as written of an offset as shown. */
function writtenOffset(references: readonly number[], shown: number): number {
	let known = [0, 0] as readonly [number, number];
	for (let i = 0; i + 1 < references.length; i += 2) {
		const [at = 0, written = 0] = [references[i], references[i + 1]];
		if (at > shown) {
			break;
		}
		known = [at, written];
	}
	return known[1] + shown - known[0];
}
