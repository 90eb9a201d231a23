/** Persons whom the text calls by a title and family name alone: `Mr. Doe`, where no John Doe is named. */

import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import { isAmendment } from '../amendment';
import { isWhole } from '../items/itemText';
import { perFiling } from '../perFiling';
import { proseParagraphs } from '../prose';
import { oddPersons } from './persons';

/** `Mr. Doe`, where the family name stands alone after the title. */
const titled =
	/\b(?:Mr|Ms|Mrs|Miss)\.[ \t\n\u00a0]{1,60}(\p{Lu}[\p{L}’'-]{2,30})(?![\p{L}’'-]|[ \t\n\u00a0]{1,60}\p{Lu})/gu;
const title = /\b(?:Mr|Ms|Mrs|Miss|Dr|Messrs)\.?[\s\u00a0]{1,60}$/;

/**
 * The first mention of each, in text order. There are none of a part of a report, nor of an amendment, which may rely on
 * the report that it amends.
 */
export const unnamedPersons = perFiling((filing: Filing): readonly Piece[] => {
	const { visible, span } = filing;
	if (isAmendment(filing) || !isWhole(filing)) {
		return [];
	}
	const first = new Map<string, Piece>();
	for (const { text, start } of proseParagraphs(filing)) {
		for (const { index, 0: whole, 1: written = '' } of text.includes('M') ? text.matchAll(titled) : []) {
			const name = written.replace(/['’]s?$/, '');
			if (!first.has(name)) {
				first.set(name, visible.piece(start + index, start + index + whole.length - written.length + name.length));
			}
		}
	}
	if (first.size === 0) {
		return [];
	}
	const text = visible.textOf(span);
	const odd = oddPersons(filing);
	return [...first]
		.filter(
			([name, { span }]) =>
				!isNamed(text, name, first) &&
				// `Ms. Does plan` has lost the apostrophe of `Ms. Doe’s`.
				!(name.endsWith('s') && isNamed(text, name.slice(0, -1), first)) &&
				!odd.some((each) => each.span.start >= span.start && each.span.end <= span.end),
		)
		.map(([, piece]) => piece);
});

/** Further names after a name: a family name after a given one, or given names where the family name stands first. */
const furtherNames =
	/^(?:[ \u00a0](\p{Lu}\.?))?[ \u00a0](?!Jr|Sr|I|Chief|Executive|Senior|Vice|President|Director|Chair)\p{Lu}\p{Ll}[\p{L}’'-]*(?:[ \u00a0]\p{Lu}[\p{L}’'-]*)?/u;

/**
 * Whether a text has a name without a title before it, or with further names after it, by which nobody is `called`, as in
 * `Mr. Fong Kwok-wai` (but after an initial, the family name comes last); in capitals it may stand in a heading or a signature.
 */
function isNamed(text: string, name: string, called: ReadonlyMap<string, unknown>): boolean {
	for (const written of [name, name.toUpperCase()]) {
		for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
			const end = at + written.length;
			const isWord = !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(end));
			const further = isWord ? furtherNames.exec(text.slice(end, end + 60)) : undefined;
			const isFull = further
				? further[1] === undefined && !further[0].split(/[ \u00a0]/).some((word) => called.has(word))
				: !title.test(text.slice(Math.max(0, at - 9), at));
			if (isWord && isFull) {
				return true;
			}
		}
	}
	return false;
}

const letter = /\p{L}/u;
