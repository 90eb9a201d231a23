/** Places in an HTML document at which a parse may begin, or stop because what follows is known. */
import { kindOf } from './htmlElements';
import type { Break } from './shownText';

/** An opening tag with nothing open around it but blocks, and the state of the parse before it. */
export interface Checkpoint {
	/** Offset of the tag in the source. */
	readonly source: number;
	/** How many visible characters stand before it. */
	readonly length: number;
	/** How many runs they have. */
	readonly runs: number;
	/** The break before the next words. */
	readonly pending: Break;
	/** The open elements, the outermost first. */
	readonly open: readonly OpenBlock[];
}

/** An open element, its offsets in the source. */
export interface OpenBlock {
	readonly name: string;
	/** Of the `<` of its tag. */
	readonly start: number;
	/** After the `>` of its tag. */
	readonly contentStart: number;
}

/** How many characters of the source are between two checkpoints at the least. */
const spacing = 4000;

/** The checkpoints along the way of one parse: those it takes down, and those of an earlier parse that it looks for. */
export class CheckpointTrail {
	readonly taken: Checkpoint[] = [];
	/** The index in `known` of the checkpoint that the parse has met in the same state; `undefined` until it has. */
	met: number | undefined;
	private next = 0;

	/** `last` is where the parse begins. */
	constructor(
		private readonly known: readonly Checkpoint[],
		private last: number,
	) {}

	/** Whether there is anything to do at the opening tag at `start`. The tags are asked about in text order. */
	isDue(start: number): boolean {
		while ((this.known[this.next]?.source ?? Number.POSITIVE_INFINITY) < start) {
			this.next += 1;
		}
		return this.known[this.next]?.source === start || this.isFarAt(start);
	}

	/** Meets the known checkpoint that has the place and the state of `here`, or takes `here` down. */
	pass(here: Checkpoint): void {
		const known = this.known[this.next];
		if (known?.source === here.source && isSameState(here, known)) {
			this.met = this.next;
		} else if (this.isFarAt(here.source) && here.open.every(({ name }) => name === 'html' || kindOf(name).isBlock)) {
			this.last = here.source;
			this.taken.push(here);
		}
	}

	private isFarAt(start: number): boolean {
		return start - this.last >= spacing;
	}
}

/** Whether all that follows reads the same at two checkpoints, but for its offsets in the visible text. */
const isSameState = (a: Checkpoint, b: Checkpoint): boolean =>
	a.pending === b.pending &&
	// No break stands before the very first words.
	a.length > 0 === b.length > 0 &&
	a.open.length === b.open.length &&
	a.open.every((element, i) => {
		const other = b.open[i];
		return element.name === other?.name && element.start === other.start && element.contentStart === other.contentStart;
	});
