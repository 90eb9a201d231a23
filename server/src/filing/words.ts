/** Comparing words of a filing with the words of the form, whatever happened to case, spaces and apostrophes. */

/** A word and where it stands in the visible text. */
export interface Word {
	/** Letters and digits in lower case, apostrophes dropped, `&` as `and`. */
	readonly key: string;
	readonly start: number;
	readonly end: number;
}

/** The words of `text` from `from` to `to`, at most `limit`. */
export function wordsIn(text: string, from = 0, to = text.length, limit = Number.POSITIVE_INFINITY): readonly Word[] {
	const words: Word[] = [];
	const pattern = /[\p{L}\p{N}]+(?:['’‘`´][\p{L}\p{N}]+)*['’]?|&/gu;
	pattern.lastIndex = from;
	while (words.length < limit) {
		const found = pattern.exec(text);
		if (!found || found.index >= to) {
			break;
		}
		words.push({ key: keyOf(found[0]), start: found.index, end: found.index + found[0].length });
	}
	return words;
}

const keyOf = (word: string): string => (word === '&' ? 'and' : word.replace(/['’‘`´]/g, '').toLowerCase());

/** Words between square brackets, or a rule to write on: the place for a value, not one. */
export const isPlaceholder = (words: string): boolean => /^(?:\[[^\]]{0,80}\]|[_\s.●•]{1,80})$/.test(words);

/** Words at the end of the name of a company. */
const formOfCompany =
	/(?:^|[\s,])(?:inc|incorporated|corp|corporation|co|company|companies|llc|l\.l\.c|lp|l\.p|llp|ltd|limited|plc|n\.a|s\.a|n\.v|trust|partnership|fund|bancorp|group|holdings)\.?$/i;

/** Whether words end like the name of a company: `Acme Corp.`. */
export const isCompanyName = (words: string): boolean => formOfCompany.test(words);

/** The keys of the words of `text`, for comparing it. */
export const keysOf = (text: string): readonly string[] => wordsIn(text).map(({ key }) => key);

/** How a text begins with an expected wording. */
export interface Alignment {
	/** Words that are missing, added or different, in shares of a word: 0 is the wording itself. */
	readonly cost: number;
	/** How many words of the text the wording takes. */
	readonly count: number;
}

/**
 * The best alignment of all of `expected` with the first words of `words`. Ties go to the shorter stretch of text.
 * Without words the cost is that of leaving all out.
 */
export function align(words: readonly Word[], expected: readonly string[]): Alignment {
	// One row of the edit distance per word of the text; the last column is the wording taken whole.
	const width = expected.length;
	let row = Array.from({ length: width + 1 }, (_, i) => i);
	let best: Alignment = { cost: row[width] ?? 0, count: 0 };
	const limit = Math.min(words.length, width + 4);
	for (let taken = 1; taken <= limit; taken++) {
		const next = [taken];
		const key = words[taken - 1]?.key ?? '';
		for (let i = 1; i <= width; i++) {
			next[i] = Math.min(
				(row[i - 1] ?? 0) + difference(key, expected[i - 1] ?? ''),
				(row[i] ?? 0) + 1,
				(next[i - 1] ?? 0) + 1,
			);
		}
		row = next;
		const cost = row[width] ?? 0;
		if (cost < best.cost) {
			best = { cost, count: taken };
		}
	}
	return best;
}

/** 0 for the same word, a part of 1 for a slip of the pen or a plural, 1 for another word. */
function difference(a: string, b: string): number {
	if (a === b) {
		return 0;
	}
	const longer = Math.max(a.length, b.length);
	if (longer < 4 || Math.abs(a.length - b.length) > 2) {
		return 1;
	}
	if (a.startsWith(b) || b.startsWith(a)) {
		return 0.3;
	}
	let front = 0;
	while (front < a.length && a[front] === b[front]) {
		front++;
	}
	let back = 0;
	while (back < Math.min(a.length, b.length) - front && a[a.length - 1 - back] === b[b.length - 1 - back]) {
		back++;
	}
	return longer - front - back <= 2 ? 0.4 : 1;
}
