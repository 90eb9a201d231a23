/** The runs on the page, and where in the text they stand. */
import type { PreviewRun } from '../../protocol/preview';
import { runAt, shownOffset, textOffset } from '../src/preview/runs';

/** A place on the page. */
export interface Place {
	readonly node: Node;
	readonly offset: number;
}

/** Knows the runs of a page; `page` is the element that holds them. */
export class Places {
	private runs: readonly PreviewRun[] = [];
	/** The elements by the number of their run. */
	private elements: (HTMLElement | undefined)[] = [];

	constructor(private readonly page: HTMLElement) {}

	/** Takes the runs of a page on which nothing but words has changed. */
	update(runs: readonly PreviewRun[]): void {
		this.runs = runs;
	}

	/** Shows other words in a run, given as HTML. */
	retype(run: number, html: string): void {
		const element = this.elements[run];
		const words = document.createElement('template');
		words.innerHTML = html;
		if (element) {
			element.textContent = words.content.textContent;
		}
	}

	/** Takes the page for what it is now. */
	take(runs: readonly PreviewRun[]): void {
		this.runs = runs;
		this.elements = [];
		for (const element of this.page.querySelectorAll<HTMLElement>('span[data-run]')) {
			this.elements[Number(element.dataset['run'])] = element;
		}
	}

	get count(): number {
		return this.runs.length;
	}

	/** The run that an element on the page shows or is part of. */
	runOf(target: EventTarget | Node | null): { readonly run: PreviewRun; readonly element: HTMLElement } | undefined {
		const start = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
		const element = start?.closest<HTMLElement>('span[data-run]');
		const run = element && this.runs[Number(element.dataset['run'])];
		return element && run ? { run, element } : undefined;
	}

	/** The offset in the text of a place on the page; `undefined` where no run is. */
	offsetOf({ node, offset }: Place): number | undefined {
		const found = this.runOf(node);
		return found && textOffset(found.run, found.run.isNote ? 0 : offset);
	}

	/** The offset in the text of a point in the window; `undefined` where no run is. */
	offsetAt(x: number, y: number): number | undefined {
		const place = placeAt(x, y);
		return place && this.offsetOf(place);
	}

	/** The element of the run at an offset of the text, or of the last one before it. */
	elementAt(offset: number): HTMLElement | undefined {
		return this.elements[runAt(this.runs, offset)];
	}

	/** What the page shows of a part of the text, a range for each run; empty where that is nothing. */
	rangesOf(start: number, end: number): readonly Range[] {
		const ranges: Range[] = [];
		for (let i = runAt(this.runs, start); i < this.runs.length; i++) {
			const run = this.runs[i];
			if (!run || run.start >= Math.max(end, start + 1)) {
				break;
			}
			const text = this.elements[i]?.firstChild;
			if (!text || run.end <= start) {
				continue;
			}
			const length = text.textContent?.length ?? 0;
			const range = document.createRange();
			const from = run.isNote || start <= run.start ? 0 : shownOffset(run, start);
			const to = run.isNote || end >= run.end ? length : shownOffset(run, end);
			range.setStart(text, Math.min(from, length));
			range.setEnd(text, Math.min(Math.max(to, from), length));
			ranges.push(range);
		}
		return ranges;
	}

	/** The offset in the text of what stands at the top of the window. */
	topOffset(below: number): number | undefined {
		const { left, width } = this.page.getBoundingClientRect();
		for (let y = below + 4; y < window.innerHeight; y += 12) {
			for (const x of [left + width / 2, left + width / 4, left + 60]) {
				const offset = this.offsetAt(x, y);
				if (offset !== undefined) {
					return offset;
				}
			}
		}
		return undefined;
	}
}

function placeAt(x: number, y: number): Place | undefined {
	if ('caretPositionFromPoint' in document) {
		const place = document.caretPositionFromPoint(x, y);
		return place ? { node: place.offsetNode, offset: place.offset } : undefined;
	}
	const range = (
		document as Document & { caretRangeFromPoint?(x: number, y: number): Range | null }
	).caretRangeFromPoint?.(x, y);
	return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
