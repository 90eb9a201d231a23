/**
 * From the text of a whole folder to its files and back: what is asked of a file becomes a question about the folder, and
 * the places in the answer become places in its files.
 */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { Edit } from '../analysis';
import { rangeOf, spanOf } from '../features/ranges';
import type { OpenFolder } from './folders';

type Fields = Readonly<Record<string, unknown>>;

/** The parameters of a request about the file `asked`, with its positions as those of the whole. */
export function inWhole<P>(open: OpenFolder, asked: string, params: P): P {
	const name = nameOf(open, asked);
	const member = open.folder.members.find(({ file }) => file.name === name);
	const lines = member?.line ?? 0;
	return shifted(params, lines) as P;
}

/** Positions stand in whole lines of the file, which are whole lines of the whole. */
function shifted(value: unknown, lines: number): unknown {
	if (Array.isArray(value)) {
		return value.map((each) => shifted(each, lines));
	}
	if (!isObject(value)) {
		return value;
	}
	if (isPosition(value)) {
		return { ...value, line: value.line + lines };
	}
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shifted(each, lines)]));
}

/** Whether a range of the whole is in the file `asked`. */
export function isInFile(open: OpenFolder, asked: string, range: Range): boolean {
	return open.uriOf(open.folder.placeOf(spanOf(open.document, range)).file.name) === asked;
}

/**
 * An answer about the whole as one about the file `asked`. What has only a range gets the `uri` of its file where that is
 * another one. Edits go to their files; those that no file has are left out, and an edit of a file's name renames it.
 */
export function inFiles<A>(open: OpenFolder, asked: string, answer: A): A {
	return placed(answer) as A;

	function placed(value: unknown): unknown {
		if (Array.isArray(value)) {
			return withoutRepeats(value.map(placed));
		}
		// The reason why there is no answer stays what it is.
		if (!isObject(value) || value instanceof Error) {
			return value;
		}
		const { changes, documentChanges, range, uri, targetUri } = value;
		if (isObject(changes) || Array.isArray(documentChanges)) {
			return editsIn(open, value);
		}
		if (typeof targetUri === 'string') {
			return { ...value, ...targetIn(value) };
		}
		const others = Object.fromEntries(
			Object.entries(value)
				.filter(([key]) => key !== 'range')
				.map(([key, each]) => [key, placed(each)]),
		);
		if (isRange(range)) {
			const place = placeIn(range);
			const isElsewhere = typeof uri === 'string' || place.uri !== asked;
			return { ...others, range: place.range, ...(isElsewhere && { uri: place.uri }) };
		}
		return uri === open.report ? { ...others, uri: asked } : others;
	}

	function placeIn(range: Range): { readonly uri: string; readonly range: Range } {
		const { file, span } = open.folder.placeOf(spanOf(open.document, range));
		return { uri: open.uriOf(file.name), range: rangeOf(open.documentOf(file), span) };
	}

	function targetIn({ originSelectionRange, targetRange, targetSelectionRange }: Fields): Fields {
		const selection = isRange(targetSelectionRange) ? placeIn(targetSelectionRange) : undefined;
		const whole = isRange(targetRange) ? placeIn(targetRange) : undefined;
		return {
			...(isRange(originSelectionRange) && { originSelectionRange: placeIn(originSelectionRange).range }),
			...(selection && { targetUri: selection.uri, targetSelectionRange: selection.range }),
			// A document is its whole file; what is selected must lie within.
			...(selection && { targetRange: whole && holds(whole.range, selection.range) ? whole.range : selection.range }),
		};
	}
}

function editsIn(open: OpenFolder, { changes, documentChanges, ...others }: Fields): Fields {
	// What makes a file, and what is written into it, is of no file of the whole.
	const made = Array.isArray(documentChanges) && documentChanges.some((each: Fields) => each['kind'] === 'create');
	if (made) {
		return { ...others, documentChanges };
	}
	const found = isObject(changes)
		? Object.values(changes).flat()
		: Array.isArray(documentChanges)
			? documentChanges.flatMap((each: { readonly edits?: readonly TextEdit[] }) => each.edits ?? [])
			: [];
	const edits = (found as readonly TextEdit[]).map(({ range, newText }): Edit => {
		return { span: spanOf(open.document, range), text: newText };
	});
	const { edits: byFile, renamed } = open.folder.editsOf(edits);
	const files = [...byFile].map(([name, own]) => {
		const file = open.folder.members.find((each) => each.file.name === name)?.file ?? { name };
		const document = open.documentOf(file);
		const textEdits = own
			.toSorted((a, b) => a.span.start - b.span.start)
			.map(({ span, text }) => ({
				range: rangeOf(document, span),
				newText: text,
				// A link follows its file.
				...(renamed.some(({ to }) => to === text) && { annotationId: fileRenamed }),
			}));
		return { uri: open.uriOf(name), document, textEdits };
	});
	if (changes !== undefined) {
		return { ...others, changes: Object.fromEntries(files.map(({ uri, textEdits }) => [uri, textEdits])) };
	}
	return {
		...others,
		documentChanges: [
			...files.map(({ uri, document, textEdits }) => ({
				// A file that is not open has no version.
				textDocument: { uri, version: document.version > 0 ? document.version : null },
				edits: textEdits,
			})),
			...renamed.map(({ from, to }) => ({
				kind: 'rename',
				oldUri: open.uriOf(from),
				newUri: open.uriOf(to),
				annotationId: fileRenamed,
			})),
		],
		...(renamed.length > 0 && {
			changeAnnotations: {
				[fileRenamed]: {
					label: `Rename ${renamed.map(({ from, to }) => `${from} to ${to}`).join(', ')}`,
					needsConfirmation: true,
				},
			},
		}),
	};
}

/** The tags around a file and its heading say the same, and are one place of the file. */
function withoutRepeats(values: readonly unknown[]): readonly unknown[] {
	const seen = new Set<string>();
	return values.filter((value) => {
		if (isObject(value) && isObject(value['edit']) && isEmpty(value['edit'])) {
			// What can only be done to the tags of a submission is nothing to do here.
			return false;
		}
		const isPlace = isObject(value) && isRange(value['range']) && Object.keys(value).every((key) => plain.has(key));
		const key = isPlace ? JSON.stringify([value['uri'], value['range']]) : '';
		const isNew = !isPlace || !seen.has(key);
		seen.add(key);
		return isNew;
	});
}

const isEmpty = ({ changes, documentChanges }: Fields): boolean =>
	Array.isArray(documentChanges)
		? documentChanges.length === 0
		: isObject(changes) && Object.keys(changes).length === 0;

/** What a place has, and nothing that is said of it. */
const plain: ReadonlySet<string> = new Set(['uri', 'range', 'kind']);

/** The editor asks before it gives a file another name. */
const fileRenamed = 'file-renamed';

const nameOf = (open: OpenFolder, uri: string): string | undefined =>
	open.folder.members.find(({ file }) => open.uriOf(file.name) === uri)?.file.name;

function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: Fields): value is Fields & Position {
	return typeof value['line'] === 'number' && typeof value['character'] === 'number';
}

function isRange(value: unknown): value is Range {
	return isObject(value) && isObject(value['start']) && isObject(value['end']) && isPosition(value['start']);
}

const isBefore = (a: Position, b: Position): boolean =>
	a.line < b.line || (a.line === b.line && a.character <= b.character);

const holds = (outer: Range, inner: Range): boolean =>
	isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
