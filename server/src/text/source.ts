/** The text that a filing is read from. A long one is kept in parts, of which only what is asked for is put together. */
import { lastAtMost } from './sortedSearch';
import type { Span } from './span';

/** A text that can be sliced; a string is one. */
export interface Source {
	/** In UTF-16 units. */
	readonly length: number;
	/** The text between two offsets, the second one the end where it is absent. Neither is below 0. */
	slice(start: number, end?: number): string;
	/** The UTF-16 unit at an offset; empty where there is none. */
	charAt(offset: number): string;
}

/** The source that consists of these parts, one after the other. */
export const sourceOf = (parts: readonly string[]): Source => (parts.length > 1 ? new Parts(parts) : (parts[0] ?? ''));

class Parts implements Source {
	readonly length: number;
	/** The offset of each part. */
	private readonly starts: readonly number[];
	private whole: string | undefined;

	constructor(private readonly parts: readonly string[]) {
		let length = 0;
		this.starts = parts.map((part) => {
			const start = length;
			length += part.length;
			return start;
		});
		this.length = length;
	}

	slice(start: number, end = this.length): string {
		if ((end - start) * 2 > this.length) {
			// What asks for most of the text once will do so again.
			this.whole ??= this.parts.join('');
			return this.whole.slice(start, end);
		}
		let text = '';
		for (let i = lastAtMost(this.starts, start); i < this.parts.length; i++) {
			const from = this.starts[i] ?? 0;
			if (from >= end) {
				break;
			}
			text += this.parts[i]?.slice(Math.max(0, start - from), Math.max(0, end - from)) ?? '';
		}
		return text;
	}

	charAt(offset: number): string {
		const i = lastAtMost(this.starts, offset);
		return this.parts[i]?.charAt(offset - (this.starts[i] ?? 0)) ?? '';
	}
}

/** The offset of the first character of the line that holds `at`. */
export function lineStart(source: Source, at: number): number {
	let start = at;
	while (start > 0 && source.charAt(start - 1) !== '\n' && source.charAt(start - 1) !== '\r') {
		start--;
	}
	return start;
}

/** The offset of the line end after `at`, or of the end of the source. */
export function lineEnd(source: Source, at: number): number {
	let end = at;
	while (end < source.length && source.charAt(end) !== '\n' && source.charAt(end) !== '\r') {
		end++;
	}
	return end;
}

/** What ends a line. */
export type LineEnd = '\n' | '\r\n' | '\r';

/** The line end that a part of the source uses most at its beginning; `\n` where that is one line. */
export function mostUsedLineEnd(source: Source, { start, end }: Span): LineEnd {
	const beginning = source.slice(start, Math.min(end, start + 10_000));
	const both = beginning.split('\r\n').length - 1;
	const feeds = beginning.split('\n').length - 1 - both;
	const returns = beginning.split('\r').length - 1 - both;
	return both > 0 && both >= feeds && both >= returns ? '\r\n' : returns > feeds ? '\r' : '\n';
}
