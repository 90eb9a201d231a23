/** A text that the editor has open, of any length. */
import type { Position, Range } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { lastAtMost } from '../text/sortedSearch';
import { type Source, sourceOf } from '../text/source';

/** In UTF-16 units: how many of them a part has at the least, and how many make it several when it is edited. */
export interface PartSize {
	readonly least: number;
	readonly most: number;
}

const usual: PartSize = { least: 64_000, most: 256_000 };

/**
 * A text of the editor. A long one is kept in parts of whole lines, so that an edit writes only its own part anew: each is
 * a document of the library. Positions and offsets outside the text are those of its nearest end.
 */
export class OpenDocument implements TextDocument {
	/** Each but the last ends with a line feed. */
	private parts: readonly TextDocument[] = [];
	/** The offset of each part. */
	private starts: readonly number[] = [];
	/** The first line of each part. */
	private lines: readonly number[] = [];
	private known: Source | undefined;

	constructor(
		readonly uri: string,
		readonly languageId: string,
		private current: number,
		text: string,
		private readonly size = usual,
	) {
		this.keep([this.part(text)]);
	}

	get version(): number {
		return this.current;
	}

	get lineCount(): number {
		return (this.lines.at(-1) ?? 0) + (this.parts.at(-1)?.lineCount ?? 0);
	}

	/** The text as it is now, whatever happens to the document. */
	get source(): Source {
		this.known ??= sourceOf(this.parts.map((part) => part.getText()));
		return this.known;
	}

	getText(range?: Range): string {
		return range ? this.source.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.source.slice(0);
	}

	positionAt(offset: number): Position {
		const index = lastAtMost(this.starts, offset);
		const { line, character } = this.at(index).positionAt(offset - (this.starts[index] ?? 0));
		return { line: (this.lines[index] ?? 0) + line, character };
	}

	offsetAt(position: Position): number {
		const index = lastAtMost(this.lines, position.line);
		return (this.starts[index] ?? 0) + this.at(index).offsetAt(this.within(index, position));
	}

	getLineRange(line: number): Range {
		const index = lastAtMost(this.lines, line);
		const first = this.lines[index] ?? 0;
		const { start, end } = this.at(index).getLineRange(line - first);
		return { start: { ...start, line: first + start.line }, end: { ...end, line: first + end.line } };
	}

	getEOLCharacters(line: number): string {
		const index = lastAtMost(this.lines, line);
		return this.at(index).getEOLCharacters(line - (this.lines[index] ?? 0));
	}

	/** Makes the change of the client; the text has the version from then on. */
	update(change: TextDocumentContentChangeEvent, version: number): void {
		this.current = version;
		if (!('range' in change)) {
			this.keep([this.part(change.text)]);
			return;
		}
		// The library wants the range within the text, and its start first.
		const offsets = [this.offsetAt(change.range.start), this.offsetAt(change.range.end)];
		const start = this.positionAt(Math.min(...offsets));
		const end = this.positionAt(Math.max(...offsets));
		this.split(lastAtMost(this.lines, start.line));
		const index = lastAtMost(this.lines, start.line);
		this.join(index, lastAtMost(this.lines, end.line));
		const range = { start: this.within(index, start), end: this.within(index, end) };
		TextDocument.update(this.at(index), [{ range, text: change.text }], version);
		this.keep(this.parts);
	}

	/** Splits a part that is too long, where it has more than one line. */
	private split(index: number): void {
		const text = this.at(index).getText();
		if (text.length <= this.size.most) {
			return;
		}
		const texts: string[] = [];
		for (let start = 0; start < text.length; ) {
			const end = text.indexOf('\n', start + this.size.least) + 1 || text.length;
			texts.push(text.slice(start, end));
			start = end;
		}
		if (texts.length > 1) {
			this.keep(this.parts.toSpliced(index, 1, ...texts.map((each) => this.part(each))));
		}
	}

	/** Makes one part of those from the first to the last index. */
	private join(first: number, last: number): void {
		if (last > first) {
			const text = this.parts.slice(first, last + 1).map((part) => part.getText());
			this.keep(this.parts.toSpliced(first, last + 1 - first, this.part(text.join(''))));
		}
	}

	private keep(parts: readonly TextDocument[]): void {
		const starts = [0];
		const lines = [0];
		for (const part of parts.slice(0, -1)) {
			starts.push((starts.at(-1) ?? 0) + part.getText().length);
			// After the last line end stands one more line, of no characters: the first of the next part.
			lines.push((lines.at(-1) ?? 0) + part.lineCount - 1);
		}
		this.parts = parts;
		this.starts = starts;
		this.lines = lines;
		this.known = undefined;
	}

	private part(text: string): TextDocument {
		return TextDocument.create(this.uri, this.languageId, this.current, text);
	}

	private at(index: number): TextDocument {
		return this.parts[index] ?? this.part('');
	}

	/** A position of the document as one of a part. */
	private within(index: number, { line, character }: Position): Position {
		return { line: line - (this.lines[index] ?? 0), character };
	}
}
