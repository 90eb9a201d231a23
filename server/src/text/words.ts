/** Comparing words of a filing with the words of the form, whatever happened to case, spaces and apostrophes. */

/** A word and where it stands in the visible text. */
export interface Word {
	/** Letters and digits in lower case, apostrophes dropped, ligatures as letters, `&` as `and`. */
	readonly key: string;
	readonly start: number;
	readonly end: number;
}

const word = /[\p{L}\p{N}]+(?:(?:['’‘`´]|''')[\p{L}\p{N}]+)*['’]?|&/uy;

/** What the characters of ASCII are to a word, by their codes; all others may be part of one. */
const enum Part {
	None,
	Small,
	Capital,
	Mark,
}
const parts = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	return /[a-z\d]/.test(character)
		? Part.Small
		: /[A-Z]/.test(character)
			? Part.Capital
			: /['`&]/.test(character)
				? Part.Mark
				: Part.None;
});

/** The words of `text` from `from` to `to`, at most `limit`. */
export function wordsIn(text: string, from = 0, to = text.length, limit = Number.POSITIVE_INFINITY): readonly Word[] {
	const words: Word[] = [];
	const partAt = (at: number): Part => (at < text.length ? (parts[text.charCodeAt(at)] ?? Part.Mark) : Part.None);
	let start = from;
	while (start < to && words.length < limit) {
		// Most words are of plain letters, which need no pattern.
		let end = start;
		let hasCapital = false;
		let part = partAt(end);
		for (; part === Part.Small || part === Part.Capital; part = partAt(end)) {
			hasCapital ||= part === Part.Capital;
			end += 1;
		}
		if (part === Part.Mark) {
			word.lastIndex = start;
			const found = word.exec(text)?.[0];
			if (found !== undefined) {
				words.push({ key: keyOf(found), start, end: start + found.length });
			}
			start += found?.length ?? 1;
		} else if (end > start) {
			const plain = text.slice(start, end);
			words.push({ key: hasCapital ? plain.toLowerCase() : plain, start, end });
			start = end;
		} else {
			start += 1;
		}
	}
	return words;
}

const keyOf = (written: string): string =>
	written === '&' ? 'and' : withoutLigatures(written.replace(/['’‘`´]/g, '')).toLowerCase();

/** Words with the letters of their ligatures, which the text of a PDF has: `office` of `oﬃce`. */
export const withoutLigatures = (words: string): string =>
	words.replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'));

/** Words with letters that have no accents: `Quebec` of `Québec`. */
export const withoutAccents = (words: string): string =>
	/[^\0-\x7f]/.test(words) ? words.normalize('NFD').replace(/\p{M}/gu, '') : words;

/** `right` with the capitals of `written`. */
export function inCaseOf(written: string, right: string): string {
	return (written.length > 1 && written === written.toUpperCase()) || capitalsWithOneSmall.test(written)
		? right.toUpperCase()
		: /^[A-Z]/.test(written)
			? (right[0] ?? '').toUpperCase() + right.slice(1)
			: right;
}

/** `SIhNATURES`: a word in capitals with a slip. */
const capitalsWithOneSmall = /^[A-Z]+[a-z][A-Z]{2,}$/;

/** Words between square brackets, or a rule to write on: the place for a value, not one. */
export const isPlaceholder = (words: string): boolean => /^(?:\[[^\]]{0,80}\]|[_\s.●•]{1,80})$/.test(words);

/** Words at the end of the name of a company. */
const formOfCompany =
	/(?:^|[\s,])(?:inc|incorporated|corp|corporation|co|company|companies|llc|l\.l\.c|lp|l\.p|llp|ltd|limited|plc|n\.a|f\.?s\.?b|s\.a|n\.v|trust|partnership|fund|bank|bancorp|bancshares|bankshares|association|group|holdings)\.?(?:,?\s\(?u\.?s\.?a?\.?\)?)?$/i;

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

/** Two rows of the table of edit distances, for one alignment after the other. */
let rows: readonly [Float64Array, Float64Array] = [new Float64Array(64), new Float64Array(64)];

/**
 * The best alignment of all of `expected` with `words` from the index `from` on; of equal ones, the one that takes fewer
 * words of the text.
 * `undefined` where every alignment costs more than `limit`.
 */
export function align(
	words: readonly Word[],
	expected: readonly string[],
	limit = expected.length,
	from = 0,
): Alignment | undefined {
	const width = expected.length;
	let same = 0;
	while (same < width && words[from + same]?.key === expected[same]) {
		same++;
	}
	if (same === width) {
		return { cost: 0, count: width };
	}
	// One row of the edit distance per word of the text; the last column is the wording taken whole. Cells further from
	// the diagonal than the limit cost more than it, and are not filled in.
	const reach = Math.floor(limit);
	const beyond = limit + 1;
	if (width >= rows[0].length) {
		rows = [new Float64Array(2 * width), new Float64Array(2 * width)];
	}
	let [row, next] = rows;
	for (let i = 0; i <= width; i++) {
		row[i] = i <= reach ? i : beyond;
		next[i] = beyond;
	}
	let best: Alignment | undefined = width <= limit ? { cost: width, count: 0 } : undefined;
	const most = Math.min(words.length - from, width + 4);
	for (let taken = 1; taken <= most; taken++) {
		const key = words[from + taken - 1]?.key ?? '';
		const first = Math.max(1, taken - reach);
		const last = Math.min(width, taken + reach);
		if (first > last) {
			break;
		}
		next[first - 1] = first === 1 ? taken : beyond;
		let least = next[first - 1] ?? beyond;
		for (let i = first; i <= last; i++) {
			const other = (row[i - 1] ?? beyond) + difference(key, expected[i - 1] ?? '');
			const cost = Math.min(other, (row[i] ?? beyond) + 1, (next[i - 1] ?? beyond) + 1);
			next[i] = cost;
			least = Math.min(least, cost);
		}
		if (last < width) {
			next[last + 1] = beyond;
		}
		// What follows can only cost more.
		if (least > limit) {
			break;
		}
		[row, next] = [next, row];
		const cost = last === width ? (row[width] ?? beyond) : beyond;
		if (cost <= limit && (best === undefined || cost < best.cost)) {
			best = { cost, count: taken };
		}
	}
	return best;
}

/** 0 for the same word, a part of 1 for a slip of the pen or a plural, 1 for another word. */
export function difference(a: string, b: string): number {
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
