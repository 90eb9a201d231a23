/** What `git blame` prints, read. Knows nothing of VS Code. */

/** A line of a file as it was committed. */
export interface BlamedLine {
	readonly text: string;
	readonly author: string;
	/** The day on which it was written, as an ISO date. */
	readonly date: string;
}

/** Hash, perhaps the name of the file, and in parentheses author, time and number of the line; then the line itself. */
const blamed = /^\^?[0-9a-f]+ (?:[^(]* )?\((.*?) +(\d{4}-\d\d-\d\d) \d\d:\d\d:\d\d [+-]\d{4} +\d+\) (.*)$/;

/** The lines that are committed; those that are changed since are left out. */
export function blamedLines(output: string): readonly BlamedLine[] {
	return output.split(/\r?\n/).flatMap((line) => {
		const [, author = '', date = '', text = ''] = blamed.exec(line) ?? [];
		return author === '' || /^0+ /.test(line) ? [] : [{ text, author, date }];
	});
}

/**
 * Who committed the waiver with that reason, and when, by the lines of the settings that hold it. Nothing where no line
 * has the reason, or lines of several people have it.
 */
export function committerOf(reason: string, lines: readonly BlamedLine[]): Omit<BlamedLine, 'text'> | undefined {
	const written = JSON.stringify(reason);
	const holding = lines.filter(({ text }) => text.includes('"reason"') && text.includes(written));
	const [first] = holding;
	return first && holding.every(({ author, date }) => author === first.author && date === first.date)
		? { author: first.author, date: first.date }
		: undefined;
}
