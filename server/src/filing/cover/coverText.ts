/** The cover page while it is read: its part of the visible text, as lines. */
import { findPattern } from '../../text/findPattern';
import { type Line, linesOf } from '../../text/lines';
import type { VisibleText } from '../../text/visibleText';
import { anchors } from './legendAnchors';

/** The cover while it is read. */
export interface CoverText {
	readonly visible: VisibleText;
	/** Offsets of the visible text. */
	readonly start: number;
	readonly end: number;
	readonly lines: readonly Line[];
	/** The offset of the four check boxes; `end` where the cover has none. Values stand before it. */
	readonly boxesFrom: number;
}

/** The page between two offsets of the visible text. */
export function coverTextOf(visible: VisibleText, start: number, end: number): CoverText {
	const boxes = findPattern(visible.text, anchors.boxes, start, end);
	return { visible, start, end, lines: linesOf(visible.text, start, end), boxesFrom: boxes?.start ?? end };
}
