/** A text as one line, for patterns that have one space between words. */

/** The line, and where what stands at an offset of it, or ends there, stands in the text. */
interface SingleSpaced {
	readonly text: string;
	offset(at: number): number;
}

/** `text` with one space for each run of white space, as where lines of a sentence are indented. */
export function singleSpaced(text: string): SingleSpaced {
	const line = text.replace(/\s/g, ' ');
	if (!line.includes('  ')) {
		return { text: line, offset: (at) => at };
	}
	// Where each run of spaces ends in the line that has one of them, and how many were left out up to there.
	const runs: { readonly at: number; readonly left: number }[] = [];
	let left = 0;
	const single = line.replace(/ {2,}/g, (run, index: number) => {
		const at = index - left + 1;
		left += run.length - 1;
		runs.push({ at, left });
		return ' ';
	});
	return { text: single, offset: (at) => at + (runs.findLast((run) => run.at <= at)?.left ?? 0) };
}
