/** The outline of a filing, as the editor shows it. */
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import type { OutlineNode, PartKind } from '../reading/outline/nesting';
import { outlineOf } from '../reading/outline/outline';
import { SymbolKind } from './lsp';
import { rangeOf } from './ranges';

/** The outline of `filing`, which is what `document` holds. */
export function documentSymbols(document: TextDocument, filing: Filing): DocumentSymbol[] {
	return outlineOf(filing).map((node) => symbolOf(document, node));
}

/** The same without nesting, for clients that know no other. */
export function symbolInformation(document: TextDocument, filing: Filing): SymbolInformation[] {
	return outlineOf(filing).flatMap((node) => flatten(document, node));
}

function symbolOf(
	document: TextDocument,
	{ name, detail, kind, span, selectionSpan, children }: OutlineNode,
): DocumentSymbol {
	const range = rangeOf(document, span);
	const selectionRange = selectionSpan === span ? range : rangeOf(document, selectionSpan);
	return {
		name,
		...(detail !== '' && { detail }),
		kind: symbolKinds[kind],
		range,
		selectionRange,
		...(children.length > 0 && { children: children.map((child) => symbolOf(document, child)) }),
	};
}

function flatten(document: TextDocument, node: OutlineNode, containerName?: string): SymbolInformation[] {
	return [
		{
			name: node.name,
			kind: symbolKinds[node.kind],
			location: { uri: document.uri, range: rangeOf(document, node.span) },
			...(containerName !== undefined && { containerName }),
		},
		...node.children.flatMap((child) => flatten(document, child, node.name)),
	];
}

const symbolKinds: Readonly<Record<PartKind, SymbolKind>> = {
	file: SymbolKind.File,
	header: SymbolKind.Module,
	cover: SymbolKind.Module,
	item: SymbolKind.Class,
	signatures: SymbolKind.Module,
	attachment: SymbolKind.File,
	part: SymbolKind.Property,
	index: SymbolKind.Module,
	field: SymbolKind.Field,
	exhibit: SymbolKind.Object,
	signer: SymbolKind.Field,
};
