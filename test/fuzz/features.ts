/** What every feature must hold to, whatever the text: no throw, every range in the text, edits apart, trees nested. */
import { isDeepStrictEqual } from 'node:util';
import {
	type CompletionItem,
	type DocumentSymbol,
	type FoldingRange,
	MarkupKind,
	type Position,
	type Range,
	ResponseError,
	type SelectionRange,
	type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Insertion } from '../../protocol/drafting';
import { boxChoices } from '../../server/src/features/boxChoices';
import { checklist } from '../../server/src/features/checklist';
import { checklistMarkdown } from '../../server/src/features/checklistMarkdown';
import { clientCommands, codeActions } from '../../server/src/features/codeActions';
import { codeLenses, showPlaces } from '../../server/src/features/codeLenses';
import { completion, firstCompletion, resolvedCompletion } from '../../server/src/features/completion';
import { definition } from '../../server/src/features/definition';
import { diagnostics } from '../../server/src/features/diagnostics';
import { documentHighlights } from '../../server/src/features/documentHighlights';
import { documentLinks } from '../../server/src/features/documentLinks';
import { documentSymbols, symbolInformation } from '../../server/src/features/documentSymbols';
import { exhibitLedger } from '../../server/src/features/exhibitLedger';
import { foldingRanges } from '../../server/src/features/foldingRanges';
import { hover } from '../../server/src/features/hover';
import { inlayHints } from '../../server/src/features/inlayHints';
import { insertionEdit } from '../../server/src/features/insertions';
import { onTypeFormatting, rangeFormatting } from '../../server/src/features/rangeFormatting';
import { references } from '../../server/src/features/references';
import { prepareRename, rename } from '../../server/src/features/rename';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { signOffOf } from '../../server/src/features/signOff';
import { signOffHtml } from '../../server/src/features/signOffHtml';
import { status } from '../../server/src/features/status';
import { namedSymbols, workspaceSymbols } from '../../server/src/features/workspaceSymbols';
import type { Filing } from '../../server/src/filing/filing';
import { registrantOf } from '../../server/src/reading/cover/registrant';
import { exhibitChoices } from '../../server/src/reading/exhibits/list/nextExhibits';
import { today } from '../fixture';
import { checkOf } from '../invariants';

const presentation = {
	relatedInformation: true,
	codeDescription: true,
	documentation: 'https://example.com/rules.md',
	documentChanges: false,
	commands: Object.values(clientCommands),
};
const completionClient = { snippets: true, completionFormat: MarkupKind.Markdown };

/** What one feature does with a whole document. */
type WholeFeature = (document: TextDocument, filing: Filing) => unknown;
/** What one feature does at a position. */
type PlaceFeature = (document: TextDocument, filing: Filing, position: Position) => unknown;

/** The features that are asked about a whole document, by name. */
export const wholeFeatures: Readonly<Record<string, WholeFeature>> = {
	symbols: (document, filing) => symbols(documentSymbols(document, filing)),
	symbolInformation,
	draft: (document, filing) => diagnostics(document, filing, checkOf('draft'), presentation),
	final: (document, filing) => diagnostics(document, filing, checkOf('final'), presentation),
	status: (_document, filing) => status(filing, checkOf('draft')),
	checklist: (document, filing) => {
		const list = checklist(document, filing, checkOf('final'));
		const page = signOffOf(list, status(filing, checkOf('final')), { name: 'report.txt' });
		checklistMarkdown(page);
		signOffHtml(page);
		return list;
	},
	actions: (document, filing) => {
		const asked = { range: whole(document), context: { diagnostics: [] } };
		return codeActions(document, filing, asked, checkOf('final'), presentation).map(({ edit }) => editsApart(edit));
	},
	folds: (document, filing) => folds(document, foldingRanges(document, filing)),
	links: documentLinks,
	lenses: (document, filing) => codeLenses(document, filing, [showPlaces], 'all'),
	hints: (document, filing) => inlayHints(document, filing, whole(document), today, 'all'),
	tokens: (document, filing) => tokens(document, semanticTokens(document, filing).data),
	formatting: (document, filing) => editsApart({ changes: { '': rangeFormatting(document, filing, whole(document)) } }),
	ledger: exhibitLedger,
	exhibitChoices: (_document, filing) => exhibitChoices(filing),
	boxChoices,
	registrant: (_document, filing) => registrantOf(filing),
	workspaceSymbols: (document, filing) => workspaceSymbols(namedSymbols(document, filing), ''),
	insertItem: (document, filing) => inserted(document, filing, { kind: 'item', number: '5.02' }),
	insertExhibit: (document, filing) =>
		inserted(document, filing, { kind: 'exhibit', number: '10.1', description: 'Agreement' }),
	insertSignatures: (document, filing) => inserted(document, filing, { kind: 'signatures' }),
	toggleBoxes: (document, filing) =>
		boxChoices(document, filing).map(({ id }) => inserted(document, filing, { kind: 'checkBox', id })),
};

/** The features that are asked about a position, by name. */
export const placeFeatures: Readonly<Record<string, PlaceFeature>> = {
	hover: (document, filing, position) => [
		hover(document, filing, position, today),
		hover(document, filing, position, today, MarkupKind.PlainText),
	],
	completion: (document, filing, position) => {
		const { items = [] } = completion(document, filing, position, today, completionClient) ?? {};
		for (const item of items.slice(0, 3)) {
			resolvedCompletion(filing, item, today, MarkupKind.Markdown);
		}
		return items.map((item) => proposal(position, item));
	},
	firstCompletion: (document, _filing, position) => firstCompletion(document, position, today, completionClient),
	definition: (document, filing, position) => definition(document, filing, position, true),
	references: (document, filing, position) => references(document, filing, position, { includeDeclaration: true }),
	highlights: documentHighlights,
	rename: (document, filing, position) => {
		const prepared = prepareRename(document, filing, position);
		const edits = ['10.9', 'the Seller', ''].map((name) => rename(document, filing, position, name, presentation));
		const made = edits.flatMap((edit) => (edit === undefined || edit instanceof ResponseError ? [] : editsApart(edit)));
		return [prepared instanceof ResponseError ? undefined : prepared, made];
	},
	selection: (document, filing, position) =>
		selectionRanges(document, filing, [position]).map((range) => growing(position, range)),
	onType: (document, filing, position) => editsApart({ changes: { '': onTypeFormatting(document, filing, position) } }),
	actionsHere: (document, filing, position) => {
		const asked = { range: { start: position, end: position }, context: { diagnostics: [] } };
		return codeActions(document, filing, asked, checkOf('draft'), presentation).map(({ edit }) => editsApart(edit));
	},
};

/** What the features do wrong with `document`, whose filing is `filing`, asked at the offsets `at`. */
export function brokenFeatures(document: TextDocument, filing: Filing, at: readonly number[]): readonly string[] {
	const faults: string[] = [];
	const attempt = (name: string, ask: () => unknown) => {
		try {
			faults.push(...strayRanges(document, ask()).map((fault) => `${name}: ${fault}`));
		} catch (error) {
			const place = error instanceof Error ? error.stack : String(error);
			const cause = error instanceof Error && error.cause instanceof Error ? `\nbecause ${error.cause.stack}` : '';
			faults.push(`${name}: ${place}${cause}`);
		}
	};
	for (const [name, feature] of Object.entries(wholeFeatures)) {
		attempt(name, () => feature(document, filing));
	}
	for (const offset of at) {
		const position = document.positionAt(offset);
		for (const [name, feature] of Object.entries(placeFeatures)) {
			attempt(`${name} at ${offset}`, () => feature(document, filing, position));
		}
	}
	return faults;
}

/** Tells of ranges and positions anywhere in `value` that are none of the document. */
function strayRanges(document: TextDocument, value: unknown): readonly string[] {
	const faults: string[] = [];
	const walk = (each: unknown): void => {
		if (typeof each !== 'object' || each === null) {
			return;
		}
		if (isRange(each) && compare(each.start, each.end) > 0) {
			faults.push(`a range ends before it begins: ${JSON.stringify(each)}`);
		}
		if (isPosition(each) && !isDeepStrictEqual({ ...document.positionAt(document.offsetAt(each)) }, { ...each })) {
			faults.push(`no place of the document: ${JSON.stringify(each)}`);
		}
		Object.values(each).forEach(walk);
	};
	walk(value);
	return faults;
}

const isPosition = (value: object): value is Position => 'line' in value && 'character' in value;
const isRange = (value: object): value is Range =>
	'start' in value && 'end' in value && isPosition(value.start as object) && isPosition(value.end as object);
const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;
const holds = (outer: Range, inner: Range): boolean =>
	compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;

function must(holding: boolean, fault: string, value: unknown): void {
	if (!holding) {
		throw new Error(`${fault}: ${JSON.stringify(value)}`);
	}
}

function whole(document: TextDocument): Range {
	return { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
}

/** Children in their parent and in text order, every selection in its range. */
function symbols(nodes: readonly DocumentSymbol[], parent?: DocumentSymbol): readonly DocumentSymbol[] {
	for (const [index, node] of nodes.entries()) {
		const before = nodes[index - 1];
		must(node.name.trim() !== '', 'a symbol has no name', node);
		must(holds(node.range, node.selectionRange), 'a selection leaves its symbol', node);
		must(parent === undefined || holds(parent.range, node.range), 'a symbol leaves its parent', [node, parent]);
		must(before === undefined || compare(before.range.start, node.range.start) <= 0, 'symbols out of order', node);
		symbols(node.children ?? [], node);
	}
	return nodes;
}

/** Folds inside or outside of each other, all of them lines of the document. */
function folds(document: TextDocument, ranges: readonly FoldingRange[]): void {
	const open: FoldingRange[] = [];
	for (const fold of ranges) {
		must(0 <= fold.startLine && fold.startLine < fold.endLine && fold.endLine < document.lineCount, 'a fold', fold);
		while ((open.at(-1)?.endLine ?? Number.POSITIVE_INFINITY) < fold.startLine) {
			open.pop();
		}
		must(fold.endLine <= (open.at(-1)?.endLine ?? fold.endLine), 'folds cross', [fold, open.at(-1)]);
		open.push(fold);
	}
}

/** Tokens one after the other, each on its line. */
function tokens(document: TextDocument, data: readonly number[]): void {
	let line = 0;
	let end = 0;
	let start = 0;
	for (let at = 0; at < data.length; at += 5) {
		const [lines = 0, characters = 0, length = 0] = data.slice(at, at + 5);
		line += lines;
		start = lines > 0 ? characters : start + characters;
		must(lines > 0 || start >= end, 'tokens overlap', { line, start, end });
		end = start + length;
		const last = document.positionAt(document.offsetAt({ line, character: end }));
		must(length > 0 && last.line === line && last.character === end, 'a token leaves its line', { line, start, end });
	}
}

interface PlainEdit {
	readonly changes?: Readonly<Record<string, readonly TextEdit[]>>;
}

/** The edits, none of which overlaps another. */
function editsApart(edit: PlainEdit | undefined): readonly TextEdit[] {
	const edits = Object.values(edit?.changes ?? {}).flat();
	const sorted = [...edits].sort((a, b) => compare(a.range.start, b.range.start) || compare(a.range.end, b.range.end));
	for (const [index, { range }] of sorted.entries()) {
		const before = sorted[index - 1]?.range;
		must(before === undefined || compare(before.end, range.start) <= 0, 'edits overlap', [before, range]);
	}
	return edits;
}

function inserted(document: TextDocument, filing: Filing, insertion: Insertion): unknown {
	const result = insertionEdit(document, filing, insertion, today);
	// The selection is of the text as it will be.
	return 'edit' in result ? editsApart(result.edit) : result;
}

/** A proposal replaces words on the line of the cursor and around it; what it changes elsewhere is apart from that. */
function proposal(position: Position, item: CompletionItem): CompletionItem {
	const { textEdit, additionalTextEdits = [] } = item;
	if (textEdit && 'range' in textEdit) {
		const { range } = textEdit;
		must(range.start.line === range.end.line, 'a proposal replaces several lines', item);
		must(holds(range, { start: position, end: position }), 'a proposal is not at the cursor', [position, item]);
		editsApart({ changes: { '': [textEdit, ...additionalTextEdits] } });
	}
	return item;
}

/** Each range in the next one, and all around the position. */
function growing(position: Position, first: SelectionRange): SelectionRange {
	must(holds(first.range, { start: position, end: position }), 'a selection is not at the cursor', first);
	for (let each = first; each.parent; each = each.parent) {
		must(holds(each.parent.range, each.range), 'a selection does not grow', each.range);
	}
	return first;
}
