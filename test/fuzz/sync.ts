/** A text that changes step by step in the server against the same text opened afresh. */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import type { Connection, Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { diagnostics } from '../../server/src/features/diagnostics';
import { documentSymbols } from '../../server/src/features/documentSymbols';
import type { Filing } from '../../server/src/filing/filing';
import { type Documents, openDocuments } from '../../server/src/host/documents';
import type { PartSize } from '../../server/src/host/openDocument';
import { checkOf } from '../invariants';
import { changed, changesOf, type RandomEdit, randomEdit, type TextChange } from './edits';

const uri = 'file:///report.txt';
/** Parts so small that a filing has many of them. */
const small: PartSize = { least: 500, most: 2000 };
const presentation = { relatedInformation: true, codeDescription: false };

/** One step of a user, who may look at the filing after it. */
export interface Step {
	/** What is done, or the last step undone. */
	readonly edit: RandomEdit | 'undo';
	/** How the editor tells of it: change by change, in one message, or the whole text. */
	readonly told: 'apart' | 'together' | 'whole';
	/** Whether the filing is read after it. */
	readonly read: boolean;
}

/** Steps; those that graft take from one of `others`. */
export function steps(others: readonly string[]): fc.Arbitrary<readonly Step[]> {
	const edit = fc.oneof(
		{ arbitrary: randomEdit(others), weight: 5 },
		{ arbitrary: fc.constant('undo' as const), weight: 1 },
	);
	const told = fc.oneof(
		{ arbitrary: fc.constantFrom('together' as const, 'apart' as const), weight: 9 },
		{ arbitrary: fc.constant('whole' as const), weight: 1 },
	);
	return fc.array(fc.record({ edit, told, read: fc.boolean() }), { minLength: 1, maxLength: 12 });
}

/** Where the server differs from one that opens the text afresh, after any of `walk`; empty where it never does. */
export function brokenSync(
	first: string,
	walk: readonly Step[],
	textOf: (name: string) => string,
	longest: number,
): readonly string[] {
	const server = editor(small);
	server.open(first);
	const past: string[] = [];
	let text = first;
	for (const [index, { edit, told, read }] of walk.entries()) {
		const changes = edit === 'undo' ? backTo(text, past.pop() ?? text) : changesOf(text, edit, textOf);
		const next = changed(text, changes);
		if (next.length > longest) {
			continue;
		}
		if (edit !== 'undo') {
			past.push(text);
		}
		server.change(text, changes, told);
		text = next;
		if (server.text() !== text) {
			return [`step ${index}: the text is another: ${differenceOf(server.text(), text)}`];
		}
		if (read || index === walk.length - 1) {
			const fresh = editor();
			fresh.open(text);
			const faults = differences(server.state(), fresh.state());
			if (faults.length > 0) {
				return faults.map((fault) => `step ${index}: ${fault}`);
			}
		}
	}
	return [];
}

/** One change that leads from one text to another: what lies between their common beginning and end. */
function backTo(text: string, other: string): readonly TextChange[] {
	let start = 0;
	while (start < text.length && start < other.length && text[start] === other[start]) {
		start += 1;
	}
	let end = 0;
	const most = Math.min(text.length, other.length) - start;
	while (end < most && text[text.length - 1 - end] === other[other.length - 1 - end]) {
		end += 1;
	}
	return [{ start, end: text.length - end, text: other.slice(start, other.length - end) }];
}

/** An editor with one document in the server's own documents, without the wire between them. */
function editor(size?: PartSize) {
	const handlers = new Map<string, (params: unknown) => void>();
	const on = (name: string) => (handler: (params: unknown) => void) => {
		handlers.set(name, handler);
		return { dispose() {} };
	};
	const connection = {
		onDidOpenTextDocument: on('open'),
		onDidChangeTextDocument: on('change'),
		onDidCloseTextDocument: on('close'),
		onWillSaveTextDocument: on('willSave'),
		onWillSaveTextDocumentWaitUntil: on('willSaveWaitUntil'),
		onDidSaveTextDocument: on('save'),
	};
	const documents = openDocuments(connection as unknown as Connection, size);
	const tell = (name: string, params: unknown) => handlers.get(name)?.(params);
	let version = 1;
	const send = (contentChanges: readonly TextDocumentContentChangeEvent[]) => {
		version += 1;
		tell('change', { textDocument: { uri, version }, contentChanges });
	};
	return {
		open(text: string) {
			tell('open', { textDocument: { uri, languageId: 'form8k', version, text } });
			documents.filing(documentOf(documents));
		},
		/** Tells of `changes` of `text`, from the last to the first, so that each leaves the places of the others. */
		change(text: string, changes: readonly TextChange[], told: Step['told']) {
			if (told === 'whole') {
				send([{ text: changed(text, changes) }]);
				return;
			}
			const events = changes.toReversed().flatMap((change) => eventsOf(text, change));
			if (told === 'together') {
				send(events);
			} else {
				events.map((event) => [event]).forEach(send);
			}
		},
		text: () => documentOf(documents).getText(),
		state: () => stateOf(documents),
	};
}

function documentOf(documents: Documents) {
	const document = documents.get(uri);
	if (document === undefined) {
		throw new Error('the document is gone');
	}
	return document;
}

/**
 * The message for a change. No position of the protocol lies between a carriage return and its line feed: a change that
 * would begin or end there takes both.
 */
function eventsOf(text: string, { start, end, text: words }: TextChange): readonly TextDocumentContentChangeEvent[] {
	const splits = (at: number) => text[at - 1] === '\r' && text[at] === '\n';
	const from = splits(start) ? start - 1 : start;
	const to = splits(end) ? end + 1 : end;
	const written = text.slice(from, start) + words + text.slice(end, to);
	return [{ range: { start: positionAt(text, from), end: positionAt(text, to) }, text: written }];
}

/** The position of an offset, counted anew: what the server counts must not be its own measure. */
function positionAt(text: string, offset: number): Position {
	let line = 0;
	let start = 0;
	for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
		if (index + end.length > offset) {
			break;
		}
		line += 1;
		start = index + end.length;
	}
	return { line, character: offset - start };
}

/** What a user can see of the document. */
function stateOf(documents: Documents): Readonly<Record<string, unknown>> {
	const document = documentOf(documents);
	const filing = documents.filing(document);
	if (!filing) {
		return { filing: undefined };
	}
	const { visible, source, ...parts } = filing;
	return {
		...parts,
		source: source.slice(0),
		visible: { ...visible, span: undefined, offset: undefined, piece: undefined },
		places: placesIn(filing),
		problems: [
			...diagnostics(document, filing, checkOf('draft'), presentation),
			...diagnostics(document, filing, checkOf('final'), presentation),
		],
		symbols: documentSymbols(document, filing),
	};
}

/** Where some characters of the visible text stand in the source, and back. */
function placesIn({ visible, source }: Filing): readonly unknown[] {
	const places: unknown[] = [];
	for (let at = 0; at <= visible.text.length; at += 1 + (visible.text.length >> 8)) {
		places.push(visible.span(at, at + 3));
	}
	for (let at = 0; at <= source.length; at += 1 + (source.length >> 8)) {
		places.push(visible.offset(at));
	}
	return places;
}

function differences(
	now: Readonly<Record<string, unknown>>,
	fresh: Readonly<Record<string, unknown>>,
): readonly string[] {
	const keys = new Set([...Object.keys(now), ...Object.keys(fresh)]);
	return [...keys]
		.filter((key) => !isDeepStrictEqual(now[key], fresh[key]))
		.map((key) => `${key} differs: ${differenceOf(JSON.stringify(now[key]) ?? '', JSON.stringify(fresh[key]) ?? '')}`);
}

function differenceOf(now: string, fresh: string): string {
	const [{ start }] = backTo(now, fresh) as [TextChange];
	const around = (text: string) => text.slice(Math.max(0, start - 60), start + 100);
	return `…${around(now)}… and not …${around(fresh)}…`;
}
