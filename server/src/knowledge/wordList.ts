/** The words of a list that is written as running lines, in its order. */
export const wordsOf = (lines: string): readonly string[] =>
	lines
		.trim()
		.split('\n')
		.flatMap((line) => line.trim().split(' '));
