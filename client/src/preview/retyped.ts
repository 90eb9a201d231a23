/** Finds what typing has changed on a page, which is mostly the words of one run. */

/** A run that shows other words than before. */
export interface RetypedRun {
	/** The number of the run. */
	readonly run: number;
	/** Its words now, as HTML without tags. */
	readonly html: string;
}

/** The run that makes the whole difference between two pages; `undefined` where more has changed. */
export function retypedRun(before: string, after: string): RetypedRun | undefined {
	const shorter = Math.min(before.length, after.length);
	let same = 0;
	while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) {
		same++;
	}
	let sameEnd = 0;
	while (
		sameEnd < shorter - same &&
		before.charCodeAt(before.length - 1 - sameEnd) === after.charCodeAt(after.length - 1 - sameEnd)
	) {
		sameEnd++;
	}
	const isText = (html: string): boolean => !/[<>]/.test(html.slice(same, html.length - sameEnd));
	const start = after.lastIndexOf('>', same - 1) + 1;
	const end = after.indexOf('<', after.length - sameEnd);
	const tag = after.slice(after.lastIndexOf('<', same - 1), start);
	const run = /^<span data-run="(\d+)">$/.exec(tag)?.[1];
	return run !== undefined && end >= 0 && isText(before) && isText(after) && after.startsWith('</span>', end)
		? { run: Number(run), html: after.slice(start, end) }
		: undefined;
}
