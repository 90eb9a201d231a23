/**
 * From a text to a filing: recognizes the parts in the order in which they bound each other. First the envelope of a
 * submission, then the heading of the form and those of the items, by which a text is known to be a report; then the
 * signatures, the cover, the exhibit indexes, the items with their lists, and what is pasted after all of these.
 */

import { isExhibitsItem } from '../knowledge';
import { isoOfDigits } from '../text/dates';
import type { Edited } from '../text/edited';
import { type Line, lineIndexAt, linesOf, trimmedEnd } from '../text/lines';
import { isOwnPage } from '../text/ownPage';
import { mostUsedLineEnd, type Source } from '../text/source';
import type { Span, VisibleSpan } from '../text/span';
import { type VisibleText, visibleText } from '../text/visibleText';
import { findAttachments } from './attachments';
import { afterHeader } from './cover/afterHeader';
import { coverReach, readCover } from './cover/readCover';
import { type FoundList, findIndexes } from './exhibits/exhibitLists';
import { findMentions, withoutNames } from './exhibits/exhibitMentions';
import type { CoverPage, ExhibitMention, Filing, SignatureSection, Submission, SubmissionDocument } from './filing';
import {
	beginsWithItem,
	type FormHeading,
	findFormHeading,
	findMistakenHeading,
	formOfNote,
	hasCoverWithoutHeading,
	mayBeginWithItem,
} from './formHeading';
import type { ItemHeading } from './items/headingNumbers';
import { findItemHeadings } from './items/itemHeadings';
import { type HeadedItems, readItems } from './items/readItems';
import { isQuoted } from './quotedReport';
import { dateOfSigning } from './signatures/signatureDate';
import { findSignatureLines, readSignatures, type SignatureLines } from './signatures/signatureSection';
import { withSoftBreaks } from './softBreaks';
import { findSubmission, isNearlyFormType, looksLikeSubmission } from './submission/readSubmission';

/**
 * The Form 8-K in `source`; `undefined` where the text is none. Never throws, whatever the text. What is read does not
 * depend on `edited`, the filing before an edit: only what has changed since is read again.
 */
export function parseFiling(source: Source, edited?: Edited<Filing>): Filing | undefined {
	const known = edited?.before.submission;
	const submission = findSubmission(source, edited && known && { ...edited, before: known });
	if (!submission && (looksLikeSubmission(source) || isOwnPage(source))) {
		return undefined;
	}
	if (edited && known && submission && isUntouched(edited, known.main, submission.main)) {
		return { ...edited.before, source, submission };
	}
	const span = submission?.main.text ?? { start: 0, end: source.length };
	const { visible, lostLines } = withSoftBreaks(
		visibleText(source, span, edited && { ...edited, before: edited.before.visible }),
	);
	const report = findReport(visible, submission !== undefined);
	const first = report?.formHeading ?? report?.itemHeadings[0];
	if (!submission && first && isQuoted(source, visible.span(first.start, first.end))) {
		return undefined;
	}
	return (
		report && {
			source,
			eol: mostUsedLineEnd(source, span),
			lostLines,
			...readReport(report, submission, edited),
			...(submission ? { submission } : {}),
		}
	);
}

/** Whether the edit is after the 8-K of a submission, which ends where it did. */
const isUntouched = ({ start }: Edited<Filing>, before: SubmissionDocument, now: SubmissionDocument): boolean =>
	start > before.span.end && before.span.end === now.span.end;

/** A text that is an 8-K, with the headings by which it is known. */
interface Report {
	readonly visible: VisibleText;
	readonly lines: readonly Line[];
	/** Absent in a draft that begins with its first item, and on a cover that lacks it; may name another form by mistake. */
	readonly formHeading: FormHeading | undefined;
	/** Of all lines; what looks like a heading after the signatures is none. */
	readonly itemHeadings: readonly ItemHeading[];
}

/** The 8-K in a text; `undefined` where the text is none. `isMain` says that a submission declares it to be one. */
function findReport(visible: VisibleText, isMain: boolean): Report | undefined {
	const { text } = visible;
	const formHeading = findFormHeading(text) ?? findMistakenHeading(text);
	const isKnown = formHeading !== undefined || isMain || hasCoverWithoutHeading(text);
	if (!isKnown && !mayBeginWithItem(text)) {
		return undefined;
	}
	const lines = linesOf(text);
	// What the form's heading goes on with on its own line is no item.
	const next = formHeading ? lineIndexAt(lines, formHeading.end) : 0;
	const first = formHeading && (lines[next]?.start ?? 0) <= formHeading.end ? next + 1 : next;
	const itemHeadings = findItemHeadings(text, lines.slice(first), visible.format === 'html');
	return isKnown || beginsWithItem(text, lines, itemHeadings)
		? { visible, lines, formHeading, itemHeadings }
		: undefined;
}

/** Where the parts of a report stand; all offsets are of the visible text. */
interface Layout {
	/** From the first line to the first item, whether that is a cover or not. */
	readonly cover: VisibleSpan;
	readonly itemHeadings: readonly ItemHeading[];
	readonly indexes: readonly FoundList[];
	/** Absent where nothing is, or can be, signed. */
	readonly signatureLines: SignatureLines | undefined;
	/** The signatures; both offsets are the end of the text where there are none. */
	readonly signatures: VisibleSpan;
	/** The end of the signatures, or of an index right after them; without signatures, the end of the text. */
	readonly end: number;
}

/** How far an index may stand after the signatures and belong to the 8-K, in characters. */
const indexReach = { withoutRows: 200, withRows: 2000 };

function layoutOf({ visible, lines, formHeading, itemHeadings: candidates }: Report): Layout {
	const { text } = visible;
	const signatureLines = findSignatureLines(text, lines, candidates[0]?.end ?? formHeading?.end ?? 0);
	const signatures = {
		start: signatureLines?.start ?? text.length,
		end: (signatureLines && lines[signatureLines.end - 1]?.end) ?? text.length,
	};
	const itemHeadings = candidates.filter(({ start }) => start < signatures.start);
	const firstItem = itemHeadings[0]?.start ?? signatures.start;
	const start = Math.max(lines[0]?.start ?? 0, afterHeader(text));
	const isOnlyList = !itemHeadings.some(({ numbers }) => numbers.some(({ number }) => isExhibitsItem(number)));
	const indexes = findIndexes(visible, lines, itemHeadings.at(-1)?.end ?? firstItem, text.length, isOnlyList).filter(
		(list) =>
			list.start < signatures.start || list.rows.length > 0 || list.start < signatures.end + indexReach.withoutRows,
	);
	return {
		cover: { start, end: trimmedEnd(text, start, firstItem) },
		itemHeadings,
		indexes,
		signatureLines,
		signatures,
		end: signatureLines
			? indexes
					.filter((list) => list.start < signatures.end + indexReach.withRows)
					.reduce((most, { end }) => Math.max(most, end), signatures.end)
			: trimmedEnd(text, 0, text.length),
	};
}

type ReadReport = Omit<Filing, 'source' | 'eol' | 'lostLines' | 'submission'>;

function readReport(
	report: Report,
	submission: Submission | undefined,
	edited: Edited<Filing> | undefined,
): ReadReport {
	const { visible, lines, formHeading } = report;
	const layout = layoutOf(report);
	const cover =
		formHeading &&
		(unchangedCover(visible, formHeading, layout.cover, edited) ??
			readCover(visible, formHeading, layout.cover.start, layout.cover.end));
	const ends = [...layout.indexes.map(({ start }) => start), layout.signatures.start];
	const headed = readItems(visible, lines, layout.itemHeadings, ends);
	const lists = [...layout.indexes, ...headed.flatMap(({ list }) => list ?? [])].sort((a, b) => a.start - b.start);
	const attachments = findAttachments(visible, lines, layout.end, onlyExhibit(lists));
	const end = attachments[0]?.start ?? visible.text.length;
	const exhibitLists = lists.filter((list) => list.start < end);
	const registrants = cover?.registrants.map(({ text }) => text) ?? [];
	const signatures = layout.signatureLines && readSignatures(visible, lines, layout.signatureLines, registrants);
	const date = dateOf(cover, signatures, submission);
	return {
		visible,
		form:
			formOfType(submission?.main.type?.text) ??
			formHeading?.form ??
			formOfNote(visible.text.slice(layout.cover.start, layout.cover.end)),
		span: visible.span(layout.cover.start, trimmedEnd(visible.text, layout.cover.start, end)),
		items: headed.flatMap(({ items }) => items),
		exhibitLists,
		mentions: withoutNames(
			visible,
			headed.flatMap((each) => mentionsOutside(visible, each, exhibitLists)),
			registrants,
		),
		attachments,
		...(cover ? { cover } : {}),
		...(signatures ? { signatures } : {}),
		...(date === undefined ? {} : { date }),
	};
}

/** The cover that was read before the edit, where the edit is well after it and it stands where it did. */
function unchangedCover(
	visible: VisibleText,
	heading: FormHeading,
	{ start, end }: VisibleSpan,
	edited: Edited<Filing> | undefined,
): CoverPage | undefined {
	if (edited?.before.cover === undefined) {
		return undefined;
	}
	const { cover: known, visible: before } = edited.before;
	const isSame = (before: Span | undefined, now: Span): boolean =>
		before?.start === now.start && before.end === now.end;
	const read = visible.span(start, coverReach(heading, end));
	return edited.start > read.end &&
		isSame(known.span, visible.span(start, end)) &&
		isSame(known.formType?.span, visible.span(heading.start, heading.end)) &&
		// Tags after the cover make HTML of a text, and a line end there may give it its lines back.
		before.format === visible.format &&
		before.textOf(read) === visible.textOf(read)
		? known
		: undefined;
}

/** The number of the only exhibit listed, the XBRL files aside; `undefined` where there are several or none. */
function onlyExhibit(lists: readonly FoundList[]): string | undefined {
	const numbers = lists.flatMap(({ rows }) => rows.flatMap(({ number }) => number?.text ?? []));
	const [only, ...others] = new Set(numbers.filter((number) => !/^10[14]/.test(number)));
	return others.length === 0 ? only : undefined;
}

/** The mentions under a heading, the rows of its list aside. */
function mentionsOutside(
	visible: VisibleText,
	{ items, content, list }: HeadedItems,
	lists: readonly FoundList[],
): readonly ExhibitMention[] {
	const number = items[0]?.number;
	if (!list || !lists.includes(list)) {
		return findMentions(visible, content.start, content.end, number);
	}
	return [
		...findMentions(visible, content.start, list.start, number),
		...findMentions(visible, list.end, content.end, number),
	];
}

/** The date by which a filing is judged, as `Filing.date` says. */
function dateOf(
	cover: CoverPage | undefined,
	signatures: SignatureSection | undefined,
	submission: Submission | undefined,
): string | undefined {
	const period = submission?.header?.fields.find(({ key }) => key === 'CONFORMED PERIOD OF REPORT')?.value.text;
	return (
		cover?.dateOfReport?.iso ??
		dateOfSigning(signatures)?.iso ??
		(period === undefined ? undefined : isoOfDigits(period))
	);
}

/** The form that the type of a document names; undefined for a type that is mistyped. */
const formOfType = (type: string | undefined): string | undefined =>
	type === undefined || isNearlyFormType(type) ? undefined : type.toUpperCase();
