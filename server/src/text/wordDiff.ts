/** In what words two texts differ. Letter case and the kinds of apostrophes and dashes make no difference. */

/** A word, as offsets into the text that it stands in. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** A run of words, by index: those from `oldStart` to `oldEnd` that are to read as those from `nextStart` to `nextEnd`. */
export interface Hunk {
	readonly oldStart: number;
	readonly oldEnd: number;
	readonly nextStart: number;
	readonly nextEnd: number;
}

/** The words of a text. */
export function wordsOf(text: string): readonly Word[] {
	return [...text.matchAll(/\S+/g)].map((found) => ({
		text: found[0],
		start: found.index,
		end: found.index + found[0].length,
	}));
}

/** The runs of words in which `old` and `next` differ, the fewest words changed. */
export function hunks(old: readonly Word[], next: readonly Word[]): readonly Hunk[] {
	// common[i][k]: how many words the rest of `old` from i and the rest of `next` from k have in common, in order.
	const common = Array.from({ length: old.length + 1 }, () => new Array<number>(next.length + 1).fill(0));
	const kept = (i: number, k: number) => common[i]?.[k] ?? 0;
	const [oldFolded, nextFolded] = [old, next].map((words) => words.map(({ text }) => fold(text)));
	const isSame = (i: number, k: number) => oldFolded?.[i] === nextFolded?.[k];
	for (let i = old.length - 1; i >= 0; i--) {
		const row = common[i] ?? [];
		for (let k = next.length - 1; k >= 0; k--) {
			row[k] = isSame(i, k) ? kept(i + 1, k + 1) + 1 : Math.max(kept(i + 1, k), kept(i, k + 1));
		}
	}
	const found: Hunk[] = [];
	let [i, k] = [0, 0];
	let [oldStart, nextStart] = [0, 0];
	const close = () => {
		if (oldStart < i || nextStart < k) {
			found.push({ oldStart, oldEnd: i, nextStart, nextEnd: k });
		}
	};
	while (i < old.length || k < next.length) {
		if (i < old.length && k < next.length && isSame(i, k)) {
			close();
			i++;
			k++;
			[oldStart, nextStart] = [i, k];
		} else if (k >= next.length || (i < old.length && kept(i + 1, k) >= kept(i, k + 1))) {
			i++;
		} else {
			k++;
		}
	}
	close();
	return found;
}

function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/[‘’`]/g, "'")
		.replace(/[‐‑‒–—]/g, '-');
}
