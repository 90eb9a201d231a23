/** What a misspelled word with a capital is meant for, by the word beside it: `Gerneral Counsel`, `Opinoin of`. */
import { fixedNames, namesOfTwoWords } from '../../../knowledge';
import { lazy } from '../../../text/lazy';
import { wordsMeant } from './wordsMeant';

/** Two neighbors of a name whose words stand fast, in lower case. */
const pairs = lazy((): ReadonlySet<string> => {
	const names = [...fixedNames.map(({ name }) => name).filter((name) => /^[A-Z]/.test(name)), ...namesOfTwoWords];
	return new Set(
		names.flatMap((name) => {
			const words = name.toLowerCase().split(' ');
			return words.slice(1).map((word, at) => `${words[at]} ${word}`);
		}),
	);
});

/** Whether two words stand side by side in such a name. */
export const areOfName = (first: string, second: string): boolean => pairs().has(`${first} ${second}`.toLowerCase());

/** The words of such pairs: beside any other nothing is asked. */
const neighbors = lazy((): ReadonlySet<string> => new Set([...pairs()].flatMap((pair) => pair.split(' '))));

const wordBefore = /([A-Z][a-z]+)\s{1,3}$/;
const wordAfter = /^\s{1,3}([A-Za-z][a-z]+)/;
/** In characters: no word of a name is longer. */
const reach = 20;

/** In lower case, the likeliest first; none where the word stands beside none that tells it. */
export function meantInName(text: string, index: number, written: string): readonly string[] {
	if (!/^[A-Z][a-z]+$/.test(written)) {
		return [];
	}
	const end = index + written.length;
	const before = wordBefore.exec(text.slice(Math.max(0, index - reach), index))?.[1]?.toLowerCase() ?? '';
	const after = wordAfter.exec(text.slice(end, end + reach))?.[1]?.toLowerCase() ?? '';
	return neighbors().has(before) || neighbors().has(after)
		? wordsMeant(written.toLowerCase()).filter(
				(meant) => pairs().has(`${before} ${meant}`) || pairs().has(`${meant} ${after}`),
			)
		: [];
}
