/** From a text to a filing: recognises the parts in the order in which they bound each other. */

import { exhibitsLetters, isExhibitsItem } from '../knowledge';
import type { Edited } from '../text/edited';
import { type Line, lineIndexAt, linesOf, trimmedEnd } from '../text/lines';
import type { Source } from '../text/source';
import type { Piece, Span } from '../text/span';
import { type VisibleText, visibleText } from '../text/visibleText';
import { findAttachments } from './attachments';
import { coverReach, readCover } from './cover/readCover';
import { type FoundList, findIndexes, findItemList } from './exhibits/exhibitLists';
import { findMentions } from './exhibits/exhibitMentions';
import type { CoverPage, ExhibitMention, Filing, Item, Submission, SubmissionDocument } from './filing';
import { beginsWithItem, type FormHeading, findFormHeading, mayBeginWithItem } from './formHeading';
import type { ItemHeading } from './items/headingNumbers';
import { findItemHeadings } from './items/itemHeadings';
import { type FoundPart, findParts } from './items/letteredParts';
import { findSignatureLines, readSignatures } from './signatures/signatureSection';
import { withSoftBreaks } from './softBreaks';
import { findSubmission, looksLikeSubmission } from './submission/readSubmission';

/**
 * The Form 8-K in `source`; `undefined` where the text is none. Never throws, whatever the text. What is read does not
 * depend on `edited`, the filing before an edit: only what has changed since is read again.
 */
export function parseFiling(source: Source, edited?: Edited<Filing>): Filing | undefined {
	const known = edited?.before.submission;
	const submission = findSubmission(source, edited && known && { ...edited, before: known });
	if (!submission && looksLikeSubmission(source)) {
		return undefined;
	}
	if (edited && known && submission && isUntouched(edited, known.main, submission.main)) {
		return { ...edited.before, source, submission };
	}
	const span = submission?.main.text ?? { start: 0, end: source.length };
	const visible = withSoftBreaks(visibleText(source, span, edited && { ...edited, before: edited.before.visible }));
	const heading = findFormHeading(visible.text);
	if (!heading && !submission && !mayBeginWithItem(visible.text)) {
		return undefined;
	}
	const lines = linesOf(visible.text);
	// What the heading's own line goes on with is no item.
	const next = heading ? lineIndexAt(lines, heading.end) : 0;
	const behindHeading = lines.slice(heading && (lines[next]?.start ?? 0) <= heading.end ? next + 1 : next);
	const headings = findItemHeadings(visible.text, behindHeading, visible.format === 'html');
	if (!heading && !submission && !beginsWithItem(lines, headings)) {
		return undefined;
	}
	return readFiling(source, visible, lines, heading, headings, submission, edited);
}

/** Whether the edit is behind the 8-K of a submission, which ends where it did. */
const isUntouched = ({ start }: Edited<Filing>, before: SubmissionDocument, now: SubmissionDocument): boolean =>
	start > before.span.end && before.span.end === now.span.end;

function readFiling(
	source: Source,
	visible: VisibleText,
	lines: readonly Line[],
	heading: FormHeading | undefined,
	candidates: readonly ItemHeading[],
	submission: Submission | undefined,
	edited: Edited<Filing> | undefined,
): Filing {
	const { text } = visible;
	const signatureLines = findSignatureLines(text, lines, candidates[0]?.end ?? heading?.end ?? 0);
	const signaturesStart = signatureLines?.start ?? text.length;
	const signaturesEnd = signatureLines ? (lines[signatureLines.end - 1]?.end ?? text.length) : undefined;
	const headings = candidates.filter((each) => each.start < signaturesStart);

	const firstItem = headings[0]?.start ?? signaturesStart;
	const coverStart = lines[0]?.start ?? 0;
	const coverEnd = trimmedEnd(text, coverStart, firstItem);
	const cover =
		heading &&
		(unchangedCover(visible, heading, coverStart, coverEnd, edited) ??
			readCover(visible, heading, coverStart, coverEnd));
	const indexes = findIndexes(visible, lines, headings.at(-1)?.end ?? firstItem, text.length).filter(
		(list) => list.start < signaturesStart || list.rows.length > 0 || list.start < (signaturesEnd ?? text.length) + 200,
	);
	const ends = [...indexes.map(({ start }) => start), signaturesStart, text.length].sort((a, b) => a - b);
	const listed: FoundList[] = [...indexes];
	const parts = headings.map((each, index) => {
		const next = headings[index + 1]?.start ?? Number.POSITIVE_INFINITY;
		const end = Math.min(
			sectionHeadingBefore(text, lines, each.end, next),
			ends.find((offset) => offset > each.end) ?? text.length,
		);
		return readItem(visible, lines, each, end, listed);
	});
	listed.sort((a, b) => a.start - b.start);

	const lastEnd = indexes
		.filter((list) => signaturesEnd !== undefined && list.start < signaturesEnd + 2000)
		.reduce((most, { end }) => Math.max(most, end), signaturesEnd ?? trimmedEnd(text, 0, text.length));
	const numbers = listed.flatMap((list) => list.rows.flatMap(({ number }) => number?.text ?? []));
	const only = new Set(numbers.filter((number) => !/^10[14]/.test(number)));
	const attachments = findAttachments(visible, lines, lastEnd, only.size === 1 ? [...only][0] : undefined);
	const bodyEnd = attachments[0]?.start ?? text.length;
	const ownIndexes = listed.filter((list) => list.start < bodyEnd);

	const items = parts.flatMap((part) => part.items);
	const signatures =
		signatureLines && readSignatures(visible, lines, signatureLines, cover?.registrants.map((name) => name.text) ?? []);
	const header = submission?.header;
	const period = header?.fields.find(({ key }) => key === 'CONFORMED PERIOD OF REPORT')?.value.text;
	const date =
		cover?.dateOfReport?.iso ?? signatures?.blocks.find((block) => block.date?.iso)?.date?.iso ?? isoPeriod(period);
	return {
		source,
		visible,
		eol: lineEndOf(source, submission?.main.text ?? { start: 0, end: source.length }),
		form: submission?.main.type?.text.toUpperCase() ?? heading?.form ?? '8-K',
		span: visible.span(coverStart, trimmedEnd(text, coverStart, bodyEnd)),
		items,
		exhibitLists: ownIndexes,
		mentions: parts.flatMap((part) => mentionsOutside(visible, part, ownIndexes)),
		attachments,
		...(cover ? { cover } : {}),
		...(signatures ? { signatures } : {}),
		...(date === undefined ? {} : { date }),
		...(submission ? { submission } : {}),
	};
}

/** The cover that was read before the edit, where that stands well behind it and cover and heading are where they were. */
function unchangedCover(
	visible: VisibleText,
	heading: FormHeading,
	start: number,
	end: number,
	edited: Edited<Filing> | undefined,
): CoverPage | undefined {
	const known = edited?.before.cover;
	const isSame = (before: Span | undefined, now: Span): boolean =>
		before?.start === now.start && before.end === now.end;
	return known &&
		edited.start > visible.span(start, coverReach(heading, end)).end &&
		isSame(known.span, visible.span(start, end)) &&
		isSame(known.formType?.span, visible.span(heading.start, heading.end))
		? known
		: undefined;
}

/** A heading with what stands under it, offsets of the visible text. */
interface ReadItem {
	readonly items: readonly Item[];
	readonly start: number;
	readonly end: number;
}

function readItem(
	visible: VisibleText,
	lines: readonly Line[],
	heading: ItemHeading,
	end: number,
	listed: FoundList[],
): ReadItem {
	const { text } = visible;
	const contentEnd = Math.max(heading.end, trimmedEnd(text, heading.end, end));
	const headingEnd = visible.span(heading.start, heading.end).end;
	const content =
		contentEnd > heading.end ? visible.span(heading.end, contentEnd) : { start: headingEnd, end: headingEnd };
	const partsOf = (number: string) => findParts(visible, lines, number, heading.end, contentEnd);
	const lastNumber = heading.numbers.at(-1)?.number ?? '';
	const parts = partsOf(lastNumber);
	const items = heading.numbers.map(({ number, start, end: numberEnd, word }, index): Item => {
		const last = index === heading.numbers.length - 1;
		const from = index === 0 ? heading.start : (word ?? start);
		const next = heading.numbers[index + 1];
		const to = next ? trimmedEnd(text, from, next.word ?? next.start) : heading.end;
		return {
			number,
			heading: visible.span(from, to),
			numberSpan: visible.span(start, numberEnd),
			combined: heading.numbers.length > 1,
			span: visible.span(from, last ? contentEnd : to),
			content,
			parts: last ? parts.map(asPart) : [],
			...(heading.slip ? { slip: heading.slip } : {}),
			...(heading.caption && heading.numbers.length === 1
				? { caption: captionPiece(visible, heading.caption, { start, end: numberEnd }) }
				: {}),
		};
	});
	const exhibits = heading.numbers.find(({ number }) => isExhibitsItem(number));
	if (exhibits) {
		const own = exhibits.number === lastNumber ? parts : partsOf(exhibits.number);
		const part =
			own.findLast(({ caption }) => caption && /exhibit/i.test(caption.text)) ??
			exhibitsLetters(exhibits.number)
				.map((letter) => own.find((each) => each.letter === letter))
				.find((each) => each !== undefined);
		const list = findItemList(visible, lines, part?.contentStart ?? heading.end, part?.end ?? contentEnd);
		if (list) {
			listed.push(list);
		}
	}
	return { items, start: heading.end, end: contentEnd };
}

/** The words of a caption, without the number where that stands in a column of its own between them. */
function captionPiece(visible: VisibleText, caption: Span, number: Span): Piece {
	const { span, text } = visible.piece(caption.start, caption.end);
	if (number.start <= caption.start || number.end >= caption.end) {
		return { span, text };
	}
	const before = visible.piece(caption.start, number.start).text;
	const behind = visible.piece(number.end, caption.end).text;
	return { span, text: `${before} ${behind}` };
}

function asPart({ letter, letterSpan, caption, heading, span }: FoundPart): Item['parts'][number] {
	return { letter, letterSpan, heading, span, ...(caption ? { caption } : {}) };
}

/** The mentions under a heading, the rows of its list aside. */
function mentionsOutside(visible: VisibleText, part: ReadItem, lists: readonly FoundList[]): readonly ExhibitMention[] {
	const number = part.items[0]?.number;
	const list = lists.find((each) => each.kind === 'item' && each.start >= part.start && each.end <= part.end);
	if (!list) {
		return findMentions(visible, part.start, part.end, number);
	}
	return [
		...findMentions(visible, part.start, list.start, number),
		...findMentions(visible, list.end, part.end, number),
	];
}

/** Where a heading such as `Section 9 - Financial Statements and Exhibits` stands before the next item; else `next`. */
function sectionHeadingBefore(text: string, lines: readonly Line[], from: number, next: number): number {
	if (next === Number.POSITIVE_INFINITY) {
		return next;
	}
	const above = lines[lineIndexAt(lines, next) - 1];
	return above &&
		above.start > from &&
		/^section\s{1,4}\d\W/i.test(above.text) &&
		above.text.length < 120 &&
		text.slice(above.end, next).trim().length < 8
		? above.start
		: next;
}

const isoPeriod = (period: string | undefined): string | undefined =>
	period && /^\d{8}$/.test(period) ? `${period.slice(0, 4)}-${period.slice(4, 6)}-${period.slice(6)}` : undefined;

/** The line end that a part of the source uses most at its beginning; `\n` where that is one line. */
function lineEndOf(source: Source, { start, end }: Span): Filing['eol'] {
	const beginning = source.slice(start, Math.min(end, start + 10_000));
	const both = beginning.split('\r\n').length - 1;
	const feeds = beginning.split('\n').length - 1 - both;
	const returns = beginning.split('\r').length - 1 - both;
	return both > 0 && both >= feeds && both >= returns ? '\r\n' : returns > feeds ? '\r' : '\n';
}
