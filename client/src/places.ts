/** Going to a place in a filing: to a finding, to a part, to what a row of a view is about. */
import {
	commands,
	Disposable,
	type DocumentSymbol,
	languages,
	type Position,
	Range,
	Selection,
	StatusBarAlignment,
	SymbolKind,
	type TextDocument,
	type TextEditor,
	TextEditorRevealType,
	Uri,
	window,
	workspace,
} from 'vscode';
import type { Range as PlainRange } from '../../protocol/text';
import { type ActiveFiling, editorOfFiling } from './activeFiling';
import { rangeOf } from './ranges';
import { openCheckedSample } from './walkthrough';

/** The commands by name. The walkthrough leads to the next finding also where no filing is open: then to the sample's. */
export function placeCommands(
	active: ActiveFiling,
	sample: Uri,
	page: () => Reading | undefined,
): Readonly<Record<string, (...given: never[]) => Promise<void>>> {
	const text = async () => {
		const editor = await editorOfFiling(active);
		return editor && readingOf(editor);
	};
	const finding = async () => page() ?? (await text()) ?? readingOf(await openCheckedSample(sample));
	const part = async () => page() ?? (await text());
	return {
		'form8k.nextFinding': async () => goToFinding(await finding(), 1),
		'form8k.previousFinding': async () => goToFinding(await finding(), -1),
		'form8k.nextPart': async () => goToPart(await part(), 1),
		'form8k.previousPart': async () => goToPart(await part(), -1),
		'form8k.goToPlace': goToPlace,
	};
}

/** Where one reads a filing: in its text, or on its page. */
export interface Reading {
	readonly document: TextDocument;
	readonly at: Position;
	/** Goes there; shows what is found there where that is asked. */
	go(range: Range, isFinding: boolean): Promise<void>;
	/** Calls once one is elsewhere than where one is now. */
	onLeft(left: () => void): Disposable;
}

const readingOf = (editor: TextEditor): Reading => ({
	document: editor.document,
	at: editor.selection.start,
	async go(range, isFinding) {
		select(editor, range);
		if (isFinding) {
			await commands.executeCommand('editor.action.showHover');
		}
	},
	onLeft(left) {
		const at = editor.selection;
		return window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
			if (textEditor !== editor || !selection?.isEqual(at)) {
				left();
			}
		});
	},
});

/** Selects the range of a document; this is what a row of a view does. */
async function goToPlace(uri: string, range: PlainRange): Promise<void> {
	const document = await workspace.openTextDocument(Uri.parse(uri));
	await window.showTextDocument(document, { selection: rangeOf(range), preview: false });
}

/** Goes to the next finding of ours, or the one before; from the last on to the first. */
async function goToFinding(reading: Reading, step: 1 | -1): Promise<void> {
	const own = languages.getDiagnostics(reading.document.uri).filter(({ source }) => source === 'form8k');
	const next = nearest(
		own.map(({ range }) => range),
		reading.at,
		step,
	);
	if (next === undefined) {
		tell(reading, 'Form 8-K: no findings');
		return;
	}
	const going = reading.go(next, true);
	const at = own.findIndex(({ range }) => range.isEqual(next));
	const count = own.filter(({ range }) => range.start.isBefore(next.start)).length + 1;
	const { message = '' } = own[at] ?? {};
	const place = `(${count} of ${own.length})`;
	tell(reading, `Form 8-K: ${shortened(message)} ${place}`, `Form 8-K: ${message} ${place}`);
	await going;
}

/** What is said of the place that one was led to. */
let told: Disposable | undefined;

/** As much as the status bar has room for beside what else it says. */
const shortened = (message: string): string => (message.length > 64 ? `${message.slice(0, 63).trimEnd()}…` : message);

/** Says `words` in the status bar until one moves on; a screen reader speaks `spoken` as soon as it is there. */
function tell(reading: Reading, words: string, spoken = words): void {
	told?.dispose();
	const message = window.createStatusBarItem('form8k.place', StatusBarAlignment.Left);
	message.name = 'Form 8-K: Place';
	message.text = words;
	message.accessibilityInformation = { label: spoken, role: 'alert' };
	message.show();
	const moved = reading.onLeft(() => ended.dispose());
	const left = window.onDidChangeActiveTextEditor(() => ended.dispose());
	const ended = Disposable.from(message, moved, left);
	told = ended;
}

/** Goes to the heading of the next part of the outline, or of the one before; from the last on to the first. */
async function goToPart(reading: Reading | undefined, step: 1 | -1): Promise<void> {
	const found =
		reading &&
		(await commands.executeCommand<DocumentSymbol[] | undefined>(
			'vscode.executeDocumentSymbolProvider',
			reading.document.uri,
		));
	const parts = (found ?? []).flatMap(partsOf);
	const ranges = parts.map(({ selectionRange }) => selectionRange);
	const next = reading && nearest(ranges, reading.at, step);
	if (reading && next) {
		await reading.go(new Range(next.start, next.start), false);
		const part = parts.find(({ selectionRange }) => selectionRange.isEqual(next));
		tell(reading, `Form 8-K: ${[part?.name, part?.detail].filter(Boolean).join(' ')}`);
	}
}

/** What the outline shows parts of a filing as; fields of the cover, exhibits and signers are others. */
const partKinds: readonly SymbolKind[] = [SymbolKind.File, SymbolKind.Module, SymbolKind.Class, SymbolKind.Property];

/** The parts that one would leaf through: documents, sections, items and lettered parts. */
function partsOf(symbol: DocumentSymbol): readonly DocumentSymbol[] {
	return partKinds.includes(symbol.kind) ? [symbol, ...symbol.children.flatMap(partsOf)] : [];
}

/** The first range after the place, or before it; the first, or last, of all where there is none. */
function nearest(ranges: readonly Range[], place: Position, step: 1 | -1): Range | undefined {
	const ordered = [...ranges].sort((a, b) => a.start.compareTo(b.start));
	return step > 0
		? (ordered.find(({ start }) => start.isAfter(place)) ?? ordered[0])
		: (ordered.findLast(({ start }) => start.isBefore(place)) ?? ordered.at(-1));
}

function select(editor: TextEditor, range: Range): void {
	editor.selection = new Selection(range.start, range.end);
	editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
