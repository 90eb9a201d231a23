/** Registrants, items and exhibits of filings, to go to by name. */
import type { SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { exhibitKey } from '../filing/exhibits/exhibitNumber';
import type { Filing } from '../filing/filing';
import { captionAt, itemByNumber } from '../knowledge';
import { numberedRows } from '../reading/exhibits/list/lists';
import type { Span } from '../text/span';
import { dateInWords } from '../writing/words';
import { SymbolKind } from './lsp';
import { rangeOf } from './ranges';

/** Those of one filing, in text order; of an exhibit that several lists have the first row. */
export function namedSymbols(document: TextDocument, filing: Filing): readonly SymbolInformation[] {
	const containerName = reportName(filing);
	return [...symbolsOf(filing)].map(({ name, kind, span }) => ({
		name,
		kind,
		location: { uri: document.uri, range: rangeOf(document, span) },
		containerName,
	}));
}

/**
 * Those of `symbols` that answer `query`: each of its words has its letters in the name in their order, whatever stands
 * between, or stands in the name of the filing. All for an empty one.
 */
export function workspaceSymbols(symbols: readonly SymbolInformation[], query: string): SymbolInformation[] {
	return symbols.filter(({ name, containerName = '' }) => answers(query, name, containerName));
}

interface Named {
	readonly name: string;
	readonly kind: SymbolKind;
	readonly span: Span;
}

function* symbolsOf({ cover, items, exhibitLists, date }: Filing): Generator<Named> {
	for (const { text, span } of cover?.registrants ?? []) {
		yield { name: text, kind: SymbolKind.Namespace, span };
	}
	for (const { number, caption, heading } of items) {
		const fact = itemByNumber(number, date);
		const words = fact === undefined ? caption?.text : captionAt(fact, date);
		yield {
			name: words === undefined ? `Item ${number}` : `Item ${number} ${words}`,
			kind: SymbolKind.Class,
			span: heading,
		};
	}
	// An index repeats the list under the item.
	const seen = new Set<string>();
	for (const { number, description, span } of numberedRows(exhibitLists)) {
		const key = exhibitKey(number.text);
		if (!seen.has(key)) {
			seen.add(key);
			const words = description === undefined ? '' : ` ${description.text}`;
			yield { name: `Exhibit ${number.text}${words}`, kind: SymbolKind.Object, span };
		}
	}
}

/** `Lindenau Optics, Inc. 8-K, March 2, 2026`: what tells one filing from another. */
function reportName({ cover, form, date }: Filing): string {
	const registrant = cover?.registrants[0]?.text;
	const report = registrant === undefined ? form : `${registrant} ${form}`;
	return date === undefined ? report : `${report}, ${dateInWords(date)}`;
}

function answers(query: string, name: string, report: string): boolean {
	const words = query
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
	return words.every((word) => holdsLetters(name.toLowerCase(), word) || report.toLowerCase().includes(word));
}

function holdsLetters(text: string, letters: string): boolean {
	let at = 0;
	for (const letter of letters) {
		at = text.indexOf(letter, at) + 1;
		if (at === 0) {
			return false;
		}
	}
	return true;
}
