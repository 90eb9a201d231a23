/** Visible text while it is put together, run by run, with the breaks between its words. */
import { beginningOfEntity, entityAt } from './entities';
import { foldCharacters } from './plainText';

/** What separates two runs of text; of several, the strongest counts. */
export const enum Break {
	None,
	Space,
	/** A line break within a table cell. */
	InCell,
	Cell,
	Line,
}
const breakText = ['', ' ', '\v', '\t', '\n'];

/** A visible text as runs, each with its place in the source. The three lists are as long as there are runs. */
export interface Runs {
	readonly text: string;
	/** Offsets in the visible text at which runs start, ascending. */
	readonly starts: readonly number[];
	/** Source offset of each run. */
	readonly sources: readonly number[];
	/** Source length of each run; 0 for a break; a run that shows as many characters as it has is verbatim. */
	readonly lengths: readonly number[];
}

/** The visible text after the `length` characters that are known already. */
export class ShownText {
	readonly starts: number[] = [];
	readonly sources: number[] = [];
	readonly lengths: number[] = [];
	private readonly parts: string[] = [];

	/** `pending` is the break before the next words. */
	constructor(
		public length: number,
		public pending: Break,
	) {}

	/** How many runs there are; what counts is whether there are more later. */
	get runCount(): number {
		return this.starts.length;
	}

	/** What has been shown since there were `runCount` runs: the offset of its first word; the end where it is nothing. */
	firstWordAfter(runCount: number): number {
		const isBreak = this.lengths[runCount] === 0;
		return this.starts[isBreak ? runCount + 1 : runCount] ?? this.length;
	}

	finish(): Runs {
		const { starts, sources, lengths } = this;
		return { text: foldCharacters(this.parts.join('')), starts, sources, lengths };
	}

	/** Asks for a break before the next words that is at least as strong as `kind`. */
	breakBefore(kind: Break): void {
		this.pending = Math.max(this.pending, kind);
	}

	/** Shows `data`, which stands in the source at `source`: entities decoded, white space folded unless it `isKept`. */
	show(data: string, source: number, isKept: boolean): void {
		let from = 0;
		for (let at = beginningOfEntity(data, 0); at !== -1; at = beginningOfEntity(data, Math.max(at + 1, from))) {
			const entity = entityAt(data, at);
			if (entity) {
				this.showWords(data.slice(from, at), source + from, isKept);
				this.put(/^[^\S\ufeff]$/.test(entity.text) ? ' ' : entity.text, source + at, entity.length);
				from = at + entity.length;
			}
		}
		this.showWords(data.slice(from), source + from, isKept);
	}

	private showWords(data: string, source: number, isKept: boolean): void {
		if (data === '') {
			return;
		}
		// White space of the source folds to one space; what stands between is verbatim.
		if (isKept || !/[\t\r\n\f]|^ | $| {2}/.test(data)) {
			this.put(data, source, data.length);
			return;
		}
		const words = /[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/g;
		let shownTo = 0;
		for (let found = words.exec(data); found !== null; found = words.exec(data)) {
			if (found.index > shownTo) {
				this.breakBefore(Break.Space);
			}
			this.put(found[0], source + found.index, found[0].length);
			shownTo = words.lastIndex;
		}
		if (shownTo < data.length) {
			this.breakBefore(Break.Space);
		}
	}

	/** Adds the pending break and a run of `text`. */
	private put(text: string, source: number, sourceLength: number): void {
		// No break stands before the very first words.
		if (this.pending !== Break.None && this.length > 0) {
			// A break shows nothing of the source, so it is an empty run before the words.
			this.putRun(breakText[this.pending] ?? '', source, 0);
		}
		this.pending = Break.None;
		this.putRun(text, source, sourceLength);
	}

	private putRun(text: string, source: number, sourceLength: number): void {
		this.parts.push(text);
		this.starts.push(this.length);
		this.sources.push(source);
		this.lengths.push(sourceLength);
		this.length += text.length;
	}
}
