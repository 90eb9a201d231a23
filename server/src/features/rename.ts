/** Another number for an exhibit, or another name for a defined term, wherever the filing names it. */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { coversExhibit, exhibitText, sameExhibit } from '../filing/exhibits/exhibitNumber';
import { rowNumber } from '../filing/exhibits/writtenNumbers';
import type { Filing } from '../filing/filing';
import { exhibitByNumber } from '../knowledge';
import { definedTerms } from '../reading/definedTerms';
import { attachedPlaces, listedPlaces } from '../reading/occurrences/exhibitPlaces';
import { otherExhibitAt } from '../reading/occurrences/exhibits';
import type { Occurrence } from '../reading/occurrences/named';
import { namedAt, type Pointed } from '../reading/occurrences/namedAt';
import { firstAfter } from '../text/sortedSearch';
import type { Span } from '../text/span';
import { type Word, wordsOf } from '../text/wordDiff';
import type { Edit } from '../writing/edit';
import { escapeText, replace, replaceVisible } from '../writing/words';
import { type EditPresentation, workspaceEdit } from './codeActions';
import { LSPErrorCodes, ResponseError } from './lsp';
import { rangeOf } from './ranges';

/**
 * What is renamed at `position`: the words and what the editor offers for a start. An error with the reason where what
 * is named there cannot be renamed; undefined where nothing is named.
 */
export function prepareRename(
	document: TextDocument,
	filing: Filing,
	position: Position,
): { readonly range: Range; readonly placeholder: string } | ResponseError | undefined {
	const found = renamedAt(filing, document.offsetAt(position));
	if (found === undefined || found instanceof ResponseError) {
		return found;
	}
	const { span, name } = found.here;
	const range = rangeOf(document, name.span);
	// An editor wants the range on the line of the cursor, which may be on the word "Exhibit" at the end of a line.
	const isHere = range.start.line <= position.line && position.line <= range.end.line;
	return { range: isHere ? range : rangeOf(document, span), placeholder: name.text };
}

/**
 * The edits that give what is named at `position` the name `newName`; an error with the reason where it cannot have it;
 * undefined where nothing is named.
 */
export function rename(
	document: TextDocument,
	filing: Filing,
	position: Position,
	newName: string,
	presentation: Pick<EditPresentation, 'documentChanges'>,
): WorkspaceEdit | ResponseError | undefined {
	const found = renamedAt(filing, document.offsetAt(position));
	if (found === undefined || found instanceof ResponseError) {
		return found;
	}
	const edits =
		found.kind === 'exhibit'
			? renumber(filing, found, exhibitText(newName.trim()))
			: reword(filing, found, newName.replace(/\s+/g, ' ').trim());
	return edits instanceof ResponseError ? edits : workspaceEdit(document, edits, presentation);
}

/** The exhibit or term at an offset of the source that can be renamed, or why it cannot; undefined where there is none. */
function renamedAt(filing: Filing, at: number): Pointed | ResponseError | undefined {
	const found = namedAt(filing, at);
	const other = otherExhibitAt(filing, at);
	if (other !== undefined) {
		return refusal(`Exhibit ${other} is an exhibit of another filing, not of this report.`);
	}
	if (found?.kind === 'item' || found?.kind === 'registrant') {
		return refusal('Only exhibit numbers and defined terms can be renamed.');
	}
	const range = found?.occurrences.find((each) => each.range !== undefined)?.range;
	return found === undefined || range === undefined
		? found
		: refusal(`Exhibit ${found.name} is part of the range "${range}": name its exhibits one by one first.`);
}

function refusal(reason: string): ResponseError {
	return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}

function renumber(filing: Filing, { occurrences }: Pointed, number: string): readonly Edit[] | ResponseError {
	if (rowNumber(number)?.number !== number || exhibitByNumber(number) === undefined) {
		return refusal(`"${number}" is no exhibit number of Item 601 of Regulation S-K.`);
	}
	const renamed = new Set(occurrences.map(({ name }) => name.span.start));
	const taken = [...listedPlaces(filing), ...attachedPlaces(filing)]
		.filter(({ name }) => !renamed.has(name.span.start))
		.find((other) => sameExhibit(other.number, number) || coversExhibit(other.number, number));
	if (taken !== undefined) {
		const title = titleOf(filing, taken);
		return refusal(`Exhibit ${taken.number} is taken${title === undefined ? '' : ` by "${title}"`}.`);
	}
	return occurrences.flatMap(({ name: { span } }) =>
		isType(filing, span) ? [replace(span, inType(number))] : replaceVisible(filing, span, number),
	);
}

/** What the exhibit of a row, or an attached document, is called. */
function titleOf({ exhibitLists, submission, attachments }: Filing, { declares }: Occurrence): string | undefined {
	const row = exhibitLists.flatMap(({ rows }) => rows).find(({ span }) => span === declares);
	const file = submission?.documents.find(({ span }) => span === declares);
	const pasted = attachments.find(({ span }) => span === declares);
	return row?.description?.text ?? file?.description?.text ?? file?.fileName?.text ?? pasted?.title.text;
}

function isType({ submission }: Filing, { start, end }: Span): boolean {
	const files = submission?.documents ?? [];
	const type = files[firstAfter(files, ({ span }) => span.start, start) - 1]?.type?.span;
	return type !== undefined && type.start <= start && end <= type.end;
}

/** The number as EDGAR writes it behind `EX-`: `3.(I)` for `3(i)`. */
function inType(number: string): string {
	return number.toUpperCase().replace(/^(\d{1,3})(?=\(I{1,2}\))/, '$1.');
}

function reword(filing: Filing, { name, occurrences }: Pointed, term: string): readonly Edit[] | ResponseError {
	if (!/[\p{L}\p{N}]/u.test(term) || /["“”()]/.test(term)) {
		return refusal('A defined term is one or more words, without quotation marks and parentheses.');
	}
	const folded = term.replaceAll('’', "'");
	if (term !== name && definedTerms(filing).some((other) => other.name.replaceAll('’', "'") === folded)) {
		return refusal(`"${term}" is already a defined term of this report.`);
	}
	return occurrences.flatMap(({ span }) => rewordAt(filing, span, term));
}

/** Only the words that differ are written anew, so that line breaks and markup between the others stay. */
function rewordAt(filing: Filing, span: Span, term: string): readonly Edit[] {
	const { visible } = filing;
	const from = visible.offset(span.start);
	const old = wordsOf(visible.text.slice(from, visible.offset(span.end)));
	const next = wordsOf(term);
	const write = (first: Word | undefined, last: Word | undefined, words: readonly Word[]): readonly Edit[] => {
		const text = words.map((word) => word.text).join(' ');
		return first === undefined || last === undefined
			? []
			: replaceVisible(filing, visible.span(from + first.start, from + last.end), escapeText(filing, text));
	};
	if (old.length === next.length) {
		return next.flatMap((word, i) => (word.text === old[i]?.text ? [] : write(old[i], old[i], [word])));
	}
	// One word of each is written anew in any case.
	const most = Math.min(old.length, next.length) - 1;
	let before = 0;
	while (before < most && old[before]?.text === next[before]?.text) {
		before += 1;
	}
	let behind = 0;
	while (behind < most - before && old.at(-1 - behind)?.text === next.at(-1 - behind)?.text) {
		behind += 1;
	}
	return write(old[before], old.at(-1 - behind), next.slice(before, next.length - behind));
}
