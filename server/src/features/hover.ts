/** What is said of the words under the cursor. */
import type { Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Filing } from '../filing/filing';
import { namedAt } from '../reading/occurrences/namedAt';
import { explainCitation } from './hover/explainCitation';
import { explainCover } from './hover/explainCover';
import { explainExhibit } from './hover/explainExhibit';
import { withFact } from './hover/explainFact';
import { explainItem, explainLetteredPart } from './hover/explainItem';
import { explainItemMention } from './hover/explainItemMention';
import { explainSection } from './hover/explainSection';
import { explainSignature } from './hover/explainSignature';
import { explainHeader, explainTag } from './hover/explainSubmission';
import { type Explanation, holds, inMarkdown, inPlainText, type Place } from './hover/explanation';
import { MarkupKind } from './lsp';
import { rangeOf } from './ranges';

/**
 * The hover at `position`; `undefined` where there is nothing to say. `today` is an ISO date, `kind` what the client
 * shows.
 */
export function hover(
	document: TextDocument,
	filing: Filing,
	position: Position,
	today: string,
	kind: MarkupKind = MarkupKind.Markdown,
): Hover | undefined {
	const at = document.offsetAt(position);
	const found = explain({ filing, at, today }) ?? explainAttached({ filing, at, today });
	return (
		found && {
			contents: { kind, value: kind === MarkupKind.Markdown ? inMarkdown(found) : inPlainText(found) },
			range: rangeOf(document, found.span),
		}
	);
}

/** The envelope first, then the parts of the report, then what its running text names. */
function explain(place: Place): Explanation | undefined {
	const around = explainHeader(place) ?? explainTag(place);
	if (around !== undefined || !isOfReport(place)) {
		return around;
	}
	const part =
		explainCover(place) ??
		explainItem(place) ??
		explainLetteredPart(place) ??
		explainSignature(place) ??
		explainExhibit(place) ??
		explainCitation(place) ??
		explainItemMention(place) ??
		explainSection(place);
	return withFact(place, part);
}

/** The number in an exhibit that comes along: what is said of its row in the list. */
function explainAttached(place: Place): Explanation | undefined {
	const { filing, at } = place;
	if (isOfReport(place)) {
		return undefined;
	}
	const named = namedAt(filing, at);
	const row =
		named?.kind === 'exhibit' ? named.occurrences.find(({ span }) => holds(filing.span, span.start)) : undefined;
	const found = row && explainExhibit({ ...place, at: row.span.start });
	return named && found && { ...found, span: named.here.span };
}

/** Whether the place is in the 8-K itself, not in an exhibit after it. */
function isOfReport({ filing: { span, attachments }, at }: Place): boolean {
	return holds(span, at) && !attachments.some((attachment) => holds(attachment.span, at));
}
