/** What a hand or a program makes of the names whose words stand fast: `New York Stock Exchanges`. */
import { type ConfusedWord, type FixedName, fixedNames } from '../../../knowledge';
import { inOtherNumber } from '../../../text/plural';

/** The names with one of their words in the other number, two changed about, or as they are taken for others. */
export const namesOtherwise = (): readonly ConfusedWord[] =>
	fixedNames.flatMap((row) =>
		[...new Set(othersOf(row))].map((written) => ({
			written: written.toLowerCase(),
			meant: row.name,
			isWhole: true as const,
		})),
	);

/** A word of which the number may be mistaken: not a small one, and not one that is alike in both. */
const isCounted = (word: string): boolean =>
	/^[A-Z][A-Za-z]{3,}$/.test(word) && !/^(?:New|York|United|General|Chief|Our)$/.test(word);

function* othersOf({ name, others, isCommon }: FixedName): Generator<string> {
	yield* others?.split('|') ?? [];
	const words = name.split(' ');
	if (!/^[A-Z]/.test(name) || words.length < 3) {
		return;
	}
	for (const [at, word] of words.entries()) {
		const [before, after] = [words.slice(0, at), words.slice(at + 1)];
		if (isCounted(word) && !(isCommon && after.length === 0)) {
			yield [...before, inOtherNumber(word), ...after].join(' ');
		}
		const next = after[0] ?? '';
		if (at > 0 && /^[A-Z]/.test(word) && /^[A-Z]/.test(next)) {
			yield [...before, next, word, ...after.slice(1)].join(' ');
		}
	}
}
