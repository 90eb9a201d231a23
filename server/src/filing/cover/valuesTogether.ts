/** State, file number and employer number whose cells ran together: `Delaware001-1234512-3456789`. */

import { findPattern } from '../../text/findPattern';
import type { Piece } from '../../text/span';
import type { CoverText } from './coverText';

/** The three values of such a row. */
export interface ValuesTogether {
	readonly state: Piece;
	readonly fileNumber: Piece;
	readonly employerNumber: Piece;
}

/** Such a row, as it is copied from a web page without spaces between its cells; undefined where the cover has none. */
export function readTogether({ visible, start, boxesFrom }: CoverText): ValuesTogether | undefined {
	const found = findPattern(visible.text, together, start, boxesFrom);
	const row = found && visible.text.slice(found.start, found.end);
	const length = row?.search(/\d/);
	if (!found || length === undefined) {
		return undefined;
	}
	const [numbers, employer] = [found.start + length, found.end - '12-3456789'.length];
	return {
		state: visible.piece(found.start, numbers),
		fileNumber: visible.piece(numbers, employer),
		employerNumber: visible.piece(employer, found.end),
	};
}

const together = /(?<![^\n\t\v])\p{Lu}[\p{L} .,]{1,40}(?<=\p{L})\d{1,3}-\d{2,6}\d{2}-\d{7}(?![\d-])/u;
