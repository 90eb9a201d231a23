/** Numbers that are written in words: `thirty`, `one hundred and twenty`, `twenty-five million`. */

const units: readonly string[] =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const tens: readonly string[] = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: ReadonlyMap<string, number> = new Map([
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
]);

/** What one word of a number is, as a pattern without capitals. */
export const numberWord = `(?:${[...units, ...tens.slice(2), 'hundred', ...scales.keys()].join('|')})`;

/** The number that words name; undefined for words that are none, or not in the order of one: `two three`. */
export function numberOf(words: string): number | undefined {
	let [whole, part] = [0, 0];
	let last = Number.POSITIVE_INFINITY;
	for (const word of words.toLowerCase().split(/[\s-]+/)) {
		const unit = units.indexOf(word);
		const ten = tens.indexOf(word);
		const scale = scales.get(word);
		if (scale !== undefined) {
			whole += Math.max(part, 1) * scale;
			[part, last] = [0, Number.POSITIVE_INFINITY];
		} else if (word === 'hundred' && part > 0 && part < 100) {
			part *= 100;
			last = 100;
		} else if (unit >= 0 && unit < last) {
			part += unit;
			last = 1;
		} else if (ten >= 2 && last >= 100) {
			part += ten * 10;
			last = 10;
		} else if (word !== 'and') {
			return undefined;
		}
	}
	return whole + part;
}

const ordinals: readonly string[] =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** What an ordinal is, as a pattern without capitals. */
export const ordinalWord = `(?:${ordinals.join('|')})`;

/** What an ordinal is as the first word of a title, `Third`, as a pattern. */
export const ordinalInTitle = `(?:${ordinals.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')})`;

/** The number that an ordinal stands for, 1 for `first` and `First`; undefined for words that are none, and above twelve. */
export const ordinalOf = (word: string): number | undefined => {
	const at = ordinals.indexOf(word.toLowerCase());
	return at < 0 ? undefined : at + 1;
};

/** A count as a sentence has it: `no`, `one` … `five`, digits above. */
export const countInWords = (count: number): string =>
	(count === 0 ? 'no' : count <= 5 ? units[count] : undefined) ?? String(count);
