/** What may be written at the cursor: items, exhibits, legends, signatures, and what EDGAR puts around them. */
import type { CompletionContext, CompletionItem, CompletionList, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { itemByNumber } from '../knowledge';
import { endOfCover } from '../reading/cover/endOfCover';
import { coverProposals, wholeCover } from './completion/cover';
import { envelopeOffer, type Offer } from './completion/envelope';
import { mentionProposals, mentionTarget, rowProposals } from './completion/exhibits';
import { itemProposals, partProposals } from './completion/items';
import { type Line, lineAt } from './completion/line';
import { paragraphProposals } from './completion/paragraphs';
import { type About, asSnippet, foundBy, type Proposal, type Target } from './completion/proposal';
import { blockProposals, sectionProposals } from './completion/signature';
import { itemExplanation } from './hover/explainItem';
import { inMarkdown, inPlainText, type Place } from './hover/explanation';
import { CompletionTriggerKind, InsertTextFormat, InsertTextMode, MarkupKind } from './lsp';
import { rangeOf } from './ranges';

/** The characters after which an editor asks: of a number, of a letter in parentheses, of a tag, after `Exhibit`. */
export const completionTriggers: readonly string[] = ['.', '(', '<', ' '];

/** How the client takes what is proposed. */
export interface CompletionClient {
	readonly snippets: boolean;
	/** What it shows beside a proposal. */
	readonly completionFormat: MarkupKind;
}

/**
 * The proposals at `position`, those that what was typed there finds; undefined where nothing is to be proposed, as in
 * running text. `today` is an ISO date.
 */
export function completion(
	document: TextDocument,
	filing: Filing,
	position: Position,
	today: string,
	client: CompletionClient,
	context?: CompletionContext,
): CompletionList | undefined {
	const place = { filing, at: document.offsetAt(position), today };
	const isMention = isInReport(place) && mentionTarget(place) !== undefined;
	const offer = offerAt(place);
	// Typing a blank on an empty line asks for nothing.
	const isAsked =
		context?.triggerKind !== CompletionTriggerKind.TriggerCharacter || isMention || offer?.target.typed !== '';
	return offer && isAsked ? listOf(document, offer, client) : undefined;
}

/** The cover page, for a document that is to become a Form 8-K and is empty but for the words typed; else undefined. */
export function firstCompletion(
	document: TextDocument,
	position: Position,
	today: string,
	client: CompletionClient,
): CompletionList | undefined {
	const typed = document.getText().slice(0, 200);
	const offer = {
		target: { span: { start: 0, end: typed.length }, lead: '', typed: typed.trim() },
		proposals: [wholeCover(today)],
	};
	return /^\s*\S{0,12}[^\S\r\n]*\S{0,12}$/.test(typed) &&
		document.offsetAt(position) === typed.length &&
		!/\n/.test(typed)
		? listOf(document, offer, client)
		: undefined;
}

/** The proposal with what is said of it, where that was left for later. */
export function resolvedCompletion(
	filing: Filing,
	proposed: CompletionItem,
	today: string,
	kind: MarkupKind,
): CompletionItem {
	const number = dataOf(proposed)?.item;
	const fact = number === undefined ? undefined : itemByNumber(number, filing.date ?? today);
	return fact ? { ...proposed, ...documentation(itemExplanation(filing, fact, today), kind) } : proposed;
}

/** The document that a proposal is for, and the number of the item that is explained later; undefined for others' data. */
export function dataOf({ data }: CompletionItem): { readonly uri: string; readonly item: string } | undefined {
	const isOurs =
		typeof data === 'object' && data !== null && typeof data.uri === 'string' && typeof data.item === 'string';
	return isOurs ? data : undefined;
}

/** The envelope first, then a number after the word `Exhibit`, then what may stand on a line of its own. */
function offerAt(place: Place): Offer | undefined {
	const around = envelopeOffer(place);
	if (around !== undefined || !isInReport(place)) {
		return around;
	}
	const mention = mentionTarget(place);
	if (mention !== undefined) {
		return { target: mention, proposals: mentionProposals(place) };
	}
	const line = lineAt(place);
	return line && { target: line, proposals: lineProposals(line) };
}

/** Whether the place is in the 8-K or on the empty lines after it, not in an exhibit or another document. */
function isInReport({ filing: { submission, attachments, span, visible }, at }: Place): boolean {
	const { start, end } = submission?.main.text ?? { start: visible.format === 'html' ? span.start : 0, end: Infinity };
	return start <= at && at <= end && !attachments.some((attachment) => attachment.span.start <= at);
}

/** What fits the place: a row of the list, a sentence of the item, a part of it, another item, the signatures. */
function lineProposals(line: Line): readonly Proposal[] {
	const { filing, span, kind } = line;
	const { cover, items, signatures } = filing;
	const rows = rowProposals(line);
	if (kind !== 'block') {
		return rows;
	}
	const isSigned = signatures !== undefined && signatures.span.start < span.start;
	if (isSigned) {
		return [...rows, ...(line.apart ? blockProposals(line) : [])];
	}
	const isOnCover =
		cover?.formType !== undefined &&
		cover.formType.span.end <= span.start &&
		!(items[0] && items[0].heading.start < span.start);
	const legends = isOnCover ? coverProposals(line) : [];
	if (!line.apart || span.start < endOfCover(filing)) {
		return [...rows, ...legends];
	}
	const { missing, present } = itemProposals(line);
	const section = signatures === undefined ? sectionProposals(line) : [];
	return [...rows, ...paragraphProposals(line), ...partProposals(line), ...legends, ...missing, ...section, ...present];
}

function listOf(
	document: TextDocument,
	{ target, proposals }: Offer,
	client: CompletionClient,
): CompletionList | undefined {
	const items = proposals.flatMap((proposal, index) => {
		const found = foundBy(proposal, target.typed);
		return (found !== undefined && itemOf(document, target, proposal, index, found, client)) || [];
	});
	// What is typed on may find less than the client would: `Results of` finds an item, `Results for` does not.
	return items.length > 0 ? { isIncomplete: true, items } : undefined;
}

/** The proposal for the client; undefined where it is written already. */
function itemOf(
	document: TextDocument,
	{ span, lead }: Target,
	{ label, detail, kind, write, about, item }: Proposal,
	index: number,
	found: string,
	client: CompletionClient,
): CompletionItem | undefined {
	const text = write();
	const range = rangeOf(document, span);
	if (document.getText(range).trim() === text.trim()) {
		return undefined;
	}
	return {
		label,
		kind,
		...(detail !== undefined && { detail }),
		...(about && documentation(about, client.completionFormat)),
		sortText: String(index).padStart(3, '0'),
		filterText: lead.trimStart() + found,
		insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
		insertTextMode: InsertTextMode.asIs,
		textEdit: { range, newText: client.snippets ? asSnippet(text) : text },
		...(item !== undefined && { data: { uri: document.uri, item } }),
	};
}

function documentation(about: About, kind: MarkupKind): Pick<CompletionItem, 'documentation'> {
	const found = { ...about, span: { start: 0, end: 0 } };
	return { documentation: { kind, value: kind === MarkupKind.Markdown ? inMarkdown(found) : inPlainText(found) } };
}
