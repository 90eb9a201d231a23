/** A page told by what has changed since the one before: so typing in a long filing sends a paragraph, not all of it. */
import type { PreviewPage, PreviewPart } from '../../../../protocol/preview';

/** The page that was the last answer for each open text. */
const answered = new WeakMap<object, PreviewPage>();

/**
 * The whole page `page` of an open text, to be told to a client that has the page of the version `known`: with no more
 * parts than it lacks, where that was the last answer.
 */
export function pageChange(document: object, page: PreviewPage, known: number | undefined): PreviewPage {
	const before = answered.get(document);
	answered.set(document, page);
	if (before === undefined || before.version !== known || before.shown !== page.shown) {
		return page;
	}
	const kept = keptParts(before.parts, page.parts);
	return { ...page, kept, parts: page.parts.slice(kept.first, page.parts.length - kept.last) };
}

/** How many parts at the beginning and at the end are the same in both, and no part counted twice. */
function keptParts(before: readonly PreviewPart[], after: readonly PreviewPart[]): PreviewPage['kept'] {
	const shorter = Math.min(before.length, after.length);
	let first = 0;
	while (first < shorter && isSame(before[first], after[first])) {
		first++;
	}
	let last = 0;
	while (last < shorter - first && isSame(before.at(-1 - last), after.at(-1 - last))) {
		last++;
	}
	return { first, last };
}

function isSame(a: PreviewPart | undefined, b: PreviewPart | undefined): boolean {
	return (
		a?.html === b?.html &&
		a?.tag === b?.tag &&
		a?.length === b?.length &&
		// The same HTML has as many runs.
		a?.runs.every(({ start, end, references }, index) => {
			const run = b?.runs[index];
			return run?.start === start && run.end === end && String(run.references) === String(references);
		}) === true
	);
}
