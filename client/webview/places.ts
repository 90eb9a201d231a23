/** The runs on the page, and where in the text they stand. */
import type { PreviewRun } from '../../protocol/preview';
import { lastAt, runInText, shownOffset, textOffset } from '../src/preview/runs';
import type { Parts, PlacedPart } from './parts';

/** A place on the page. */
export interface Place {
	readonly node: Node;
	readonly offset: number;
}

/** Knows the runs of the parts of a page; `page` is the element that holds them. */
export class Places {
	constructor(
		private readonly page: HTMLElement,
		private readonly parts: Parts,
	) {}

	get count(): number {
		return this.parts.all.reduce((sum, { part }) => sum + part.runs.length, 0);
	}

	/** The run that an element on the page shows or is part of, with its place in the text. */
	runOf(target: EventTarget | Node | null): { readonly run: PreviewRun; readonly element: HTMLElement } | undefined {
		const start = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
		const element = start?.closest<HTMLElement>('span[data-run]');
		const of = element && this.parts.of(element);
		const run = of?.part.runs[Number(element?.dataset['run'])];
		return element && of && run ? { run: runInText(run, of.start), element } : undefined;
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

	/** The element of the run at an offset of the text, or of the last one before it, or else of the first one. */
	elementAt(offset: number): HTMLElement | undefined {
		const { all } = this.parts;
		const found = all.slice(0, lastAt(all, offset) + 1).findLast(hasRuns) ?? all.find(hasRuns);
		return found?.elements[lastAt(found.part.runs, offset - found.start)];
	}

	/** What the page shows of a part of the text, a range for each run; empty where that is nothing. */
	rangesOf(start: number, end: number): readonly Range[] {
		const ranges: Range[] = [];
		const { all } = this.parts;
		for (let i = lastAt(all, start); i < all.length; i++) {
			const of = all[i];
			if (!of || of.start >= Math.max(end, start + 1)) {
				break;
			}
			of.part.runs.forEach((each, index) => {
				const run = runInText(each, of.start);
				const text = of.elements[index]?.firstChild;
				if (!text || run.end <= start || run.start >= Math.max(end, start + 1)) {
					return;
				}
				const length = text.textContent?.length ?? 0;
				const range = document.createRange();
				const from = run.isNote || start <= run.start ? 0 : shownOffset(run, start);
				const to = run.isNote || end >= run.end ? length : shownOffset(run, end);
				range.setStart(text, Math.min(from, length));
				range.setEnd(text, Math.min(Math.max(to, from), length));
				ranges.push(range);
			});
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

const hasRuns = ({ elements }: Pick<PlacedPart, 'elements'>): boolean => elements.length > 0;

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
