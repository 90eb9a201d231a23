/** A thing that a filing names in several places. */
import type { Piece, Span } from '../../text/span';

/** A place that names a thing. */
export interface Occurrence {
	/** What is marked: `Exhibit 99.1`, in a list `99.1`. */
	readonly span: Span;
	/** The name as written there: `99.1`. */
	readonly name: Piece;
	/**
	 * The whole of what stands there for the thing itself: the row of a list, the item, the attached document, the
	 * definition. Absent where the text only speaks of the thing.
	 */
	readonly declares?: Span;
	/** Where a click on a mention leads, if that is not the thing as a whole: the heading of the paragraph that it names. */
	readonly leadsTo?: Span;
	/** A range of numbers that takes the thing in, as written: `99.1 through 99.3`. */
	readonly range?: string;
}

/** A thing with every place of the filing that names it. */
export interface Named {
	readonly kind: 'exhibit' | 'item' | 'term' | 'registrant';
	/** `99.1`, `2.02`, `Merger Agreement`, `Lindenau Optics, Inc.` */
	readonly name: string;
	/** In text order. */
	readonly occurrences: readonly Occurrence[];
}

/** Of the places that hold the offset, or end at it, the shortest; undefined where none does. */
export function nearest<T extends { readonly span: Span }>(places: readonly T[], at: number): T | undefined {
	const around = places.filter(({ span }) => span.start <= at && at <= span.end);
	const inside = around.filter(({ span }) => at < span.end);
	return (inside.length > 0 ? inside : around).reduce<T | undefined>(
		(best, each) => (best === undefined || lengthOf(each) < lengthOf(best) ? each : best),
		undefined,
	);
}

const lengthOf = ({ span }: { readonly span: Span }): number => span.end - span.start;

/** In text order, without repetitions. */
export function inTextOrder<T extends { readonly span: Span }>(places: readonly T[]): readonly T[] {
	const sorted = [...places].sort((a, b) => a.span.start - b.span.start || lengthOf(a) - lengthOf(b));
	return sorted.filter((each, i) => {
		const before = sorted[i - 1];
		return before === undefined || before.span.start !== each.span.start || before.span.end !== each.span.end;
	});
}
