/** Lines above the exhibits and the signatures that tell how they stand. */
import type { CodeLens, Command, Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing, SignatureBlock } from '../filing/filing';
import { bringsExhibits, isAttached, isAwaited } from '../reading/exhibits/attached/attached';
import { exhibitsItem, type NumberedRow, numberedRows } from '../reading/exhibits/list/lists';
import { isNeverMentioned, mentionsOf } from '../reading/exhibits/mentions/mentions';
import { unmentionedRows } from '../reading/exhibits/mentions/unmentioned';
import type { Span } from '../text/span';
import { dateInWords } from '../writing/words';
import { rangeOf } from './ranges';

/**
 * The command of the client that shows places: its arguments are the URI of the document, the position of the lens and
 * the locations.
 */
export const showPlaces = 'form8k.showPlaces';

/**
 * The lenses of the report, all of them or those over what is open. `commands` are those of the client: without
 * `showPlaces` the lenses only tell.
 */
export function codeLenses(
	document: TextDocument,
	filing: Filing,
	commands: readonly string[],
	extent: 'open' | 'all',
): CodeLens[] {
	const lens = (span: Span, title: string, places: readonly Span[] = []): CodeLens => ({
		range: rangeOf(document, span),
		command: commands.includes(showPlaces) ? placesCommand(document, span, title, places) : { title, command: '' },
	});
	return [...exhibitsLens(filing), ...rowLenses(document, filing), ...signaturesLens(filing)]
		.filter(({ isOpen }) => isOpen || extent === 'all')
		.filter(({ span }) => document.positionAt(span.start).character <= farthest)
		.map(({ span, title, places }) => lens(span, title, places));
}

/** A lens stands over the beginning of a line: what is farther in it, in characters, is out of sight there. */
const farthest = 400;

interface LensText {
	readonly span: Span;
	readonly title: string;
	/** What the lens leads to; empty where it leads nowhere. */
	readonly places: readonly Span[];
	/** Whether something is missing here, or to come. */
	readonly isOpen: boolean;
}

function placesCommand(document: TextDocument, span: Span, title: string, places: readonly Span[]): Command {
	if (places.length === 0) {
		return { title, command: '' };
	}
	const locations = places.map((place): Location => ({ uri: document.uri, range: rangeOf(document, place) }));
	return { title, command: showPlaces, arguments: [document.uri, document.positionAt(span.start), locations] };
}

/** Over Item 9.01: how many exhibits it lists, and how many of them the report names and brings along. */
function exhibitsLens(filing: Filing): readonly LensText[] {
	const item = exhibitsItem(filing);
	const rows = numberedRows(filing.exhibitLists.slice(0, 1));
	if (item === undefined || filing.exhibitLists.length === 0) {
		return [];
	}
	const named = rows.filter((row) => !isNeverMentioned(row));
	const mentions = named.map(({ number }) => mentionsOf(filing, number.text).map(({ span }) => span));
	const mentioned = mentions.filter((places) => places.length > 0).length;
	const awaited = rows.filter(isAwaited);
	const attached = awaited.filter(({ number }) => isAttached(filing, number.text)).length;
	const tellsAttached = awaited.length > 0 && bringsExhibits(filing);
	const parts = [
		counted(rows.length, 'exhibit'),
		...(named.length === 0 ? [] : [`${shareOf(mentioned, named.length)} mentioned`]),
		...(tellsAttached ? [`${shareOf(attached, awaited.length)} attached`] : []),
	];
	const places = mentions.flat().sort((a, b) => a.start - b.start);
	const isOpen = unmentionedRows(filing).length > 0 || (tellsAttached && attached < awaited.length);
	return [{ span: item.heading, title: parts.join(' · '), places, isOpen }];
}

/** Over each row of each list: the mentions of the exhibit, and whether it comes with the report. */
function rowLenses(document: TextDocument, filing: Filing): readonly LensText[] {
	const rows = numberedRows(filing.exhibitLists);
	const lines = rows.map(({ number }) => document.positionAt(number.span.start).line);
	const sorted = [...lines].sort((a, b) => a - b);
	const crowded = new Set(sorted.filter((line, i) => line === sorted[i - 1]));
	return rows.flatMap((row, i) => {
		const places = mentionsOf(filing, row.number.text).map(({ span }) => span);
		const parts = [...mentionedPart(row, places.length), ...comesFrom(filing, row)];
		const isOpen = unmentionedRows(filing).includes(row) || parts.some((part) => openParts.has(part));
		if (parts.length === 0) {
			return [];
		}
		// Where a line holds several rows, as in HTML, the lens has to tell of which it speaks.
		const shared = crowded.has(lines[i] ?? 0);
		const title = parts.join(' · ');
		return [{ span: row.number.span, title: shared ? `${row.number.text}: ${title}` : title, places, isOpen }];
	});
}

const notAttached = 'not attached';
const toBeFiled = 'to be filed by amendment';
/** What is said of an exhibit that is missing, or to come. */
const openParts: ReadonlySet<string> = new Set([notAttached, toBeFiled]);

function mentionedPart(row: NumberedRow, count: number): readonly string[] {
	if (count === 0) {
		return isNeverMentioned(row) ? [] : ['not mentioned'];
	}
	return [counted(count, 'mention')];
}

function comesFrom(filing: Filing, row: NumberedRow): readonly string[] {
	if (isAttached(filing, row.number.text)) {
		return ['attached'];
	}
	switch (row.status) {
		case 'incorporated':
			return ['incorporated by reference'];
		case 'to-be-filed':
			return [toBeFiled];
		default:
			return bringsExhibits(filing) && isAwaited(row) ? [notAttached] : [];
	}
}

/** Over the signatures: who has signed, and when. */
function signaturesLens({ signatures }: Filing): readonly LensText[] {
	if (signatures === undefined) {
		return [];
	}
	const { blocks } = signatures;
	const signed = blocks.filter(({ signature }) => signature !== undefined);
	const span = signatures.heading ?? { start: signatures.span.start, end: signatures.span.start };
	const places = signed.flatMap(({ signature }) => signature?.span ?? []);
	const isOpen = signed.length === 0 || signed.length < blocks.length;
	return [{ span, title: signedTitle(signed, blocks.length), places, isOpen }];
}

function signedTitle(signed: readonly SignatureBlock[], count: number): string {
	const [only] = signed;
	const signers = signed.map(signerOf).join(', ');
	if (only === undefined) {
		return 'Not signed';
	}
	if (signed.length < count) {
		return `${signed.length} of ${count} signed: ${signers}`;
	}
	return count === 1 ? `Signed by ${signers}${titleOf(only)}${dayOf(only)}` : `Signed by ${signers}`;
}

function signerOf({ name, signature }: SignatureBlock): string {
	return name?.text || signature?.name || 'a signer without a name';
}

function titleOf({ title }: SignatureBlock): string {
	return title === undefined ? '' : `, ${title.text}`;
}

function dayOf({ date }: SignatureBlock): string {
	return date?.iso === undefined ? '' : `, ${dateInWords(date.iso)}`;
}

/** `1 exhibit`, `2 exhibits`. */
function counted(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** `all`, `none`, `2 of 3`; of a single one that it is. */
function shareOf(part: number, whole: number): string {
	return part === 0 ? 'none' : part === whole ? 'all' : `${part} of ${whole}`;
}
