/** A row of an exhibit list before it is read: where its number and the runs of its description stand. */
import type { VisibleSpan } from '../../text/span';
import type { PlacedNumber } from './proseNumbers';

/** A row of the list as its lines were gathered. All offsets are of the visible text. */
export interface GatheredRow {
	/** The first character of its number, or of the description where that stands before it. */
	readonly start: number;
	readonly number?: PlacedNumber;
	/** The runs of the description; they may stand around the number, never hold it. */
	readonly runs: readonly DescriptionRun[];
	/** The start of the table in which the row stands; absent outside of tables and in plain text. */
	readonly table?: number | undefined;
}

/** A run of the description's words. */
export interface DescriptionRun extends VisibleSpan {
	/** Whether it begins a block or row of its own, not a line within a cell. */
	readonly opensRow: boolean;
}
