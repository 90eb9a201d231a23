/** The numbers that legal drafts have before each line. */

/** In lines: fewer may be a list. */
const fewest = 24;
/** In lines: at the beginning of a text, how many tell at once that it has none. */
const first = 12;
/** In shares of the lines that have words: how many have the number that follows the one before. */
const most = 0.9;

const numbered = /^[ \t]{0,6}(\d{1,4})(?:\.?(?:[ \t]|$))/;

/** The text with the number of each line blanked, where its lines are counted through, from one on each page or over all; as it was in all other cases. */
export function withoutLineNumbers(text: string): string {
	const head = text.slice(0, 4000).split('\n', first);
	if (head.filter((line) => numbered.test(line)).length * 2 < first) {
		return text;
	}
	const lines = text.split('\n');
	let [words, inOrder, last] = [0, 0, 0];
	for (const line of lines) {
		if (/\S/.test(line)) {
			const number = Number(numbered.exec(line.trimEnd())?.[1] ?? Number.NaN);
			words++;
			inOrder += number === last + 1 || (number === 1 && last > 1) ? 1 : 0;
			last = Number.isNaN(number) ? last : number;
		}
	}
	return words < fewest || inOrder < words * most
		? text
		: lines.map((line) => line.replace(numbered, (mark) => mark.replace(/\S|\t/g, ' '))).join('\n');
}
