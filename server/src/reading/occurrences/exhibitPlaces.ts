/** Where the numbers of exhibits stand: in the lists, in the text, on the attached documents. */

import { headingNumber, isNumberedDescription, numberStart } from '../../filing/exhibits/documentNumber';
import { isThereto } from '../../filing/exhibits/exhibitMentions';
import { exhibitKey, exhibitOfType, exhibitText } from '../../filing/exhibits/exhibitNumber';
import { isNumberRange, joinsRange } from '../../filing/exhibits/numberRange';
import type { ExhibitMention, Filing, SubmissionDocument } from '../../filing/filing';
import { covers, type Piece, type Span } from '../../text/span';
import { visibleText } from '../../text/visibleText';
import { isInteractiveData, numberedRows } from '../exhibits/list/lists';
import { isUnderColumnHead, mentionsAnywhere } from '../exhibits/mentions/mentions';
import { perFiling } from '../perFiling';
import type { Occurrence } from './named';

/** A place that names an exhibit. */
export interface ExhibitPlace extends Occurrence {
	/** The number that is named; in a range also one that is not written there. */
	readonly number: string;
	/** Whether it is an exhibit of another filing. */
	readonly ofAnotherFiling: boolean;
}

/** Every place but the headings inside the attached documents; in no order. */
export const exhibitPlaces = perFiling((filing): readonly ExhibitPlace[] => [
	...listedPlaces(filing),
	...mentionedPlaces(filing),
	...attachedPlaces(filing),
]);

/** The numbers of the lists. */
export function listedPlaces({ exhibitLists }: Filing): readonly ExhibitPlace[] {
	return numberedRows(exhibitLists).map(({ number, span }) => {
		const text = exhibitText(number.text);
		return {
			number: text,
			span: number.span,
			name: number,
			declares: span,
			ofAnotherFiling: false,
			...(isNumberRange(text) && { range: text }),
		};
	});
}

/** The `<TYPE>` of attached documents and what of `<DESCRIPTION>` repeats it, and the headings of pasted exhibits. */
export function attachedPlaces(filing: Filing): readonly ExhibitPlace[] {
	const { submission, attachments, visible } = filing;
	const documents = (submission?.documents ?? []).filter(({ type }) => exhibitOfType(type?.text) !== undefined);
	const pasted = attachments.flatMap(({ span, number }): readonly ExhibitPlace[] => {
		const start = visible.offset(span.start);
		const name =
			number === undefined ? undefined : numberIn(visible.piece(start, lineEnd(visible.text, start)), number);
		const place = name && { number: name.text, name, declares: span, ofAnotherFiling: false };
		return place === undefined ? [] : [{ ...place, span: place.name.span }];
	});
	return [...documents.flatMap(documentPlaces), ...pasted];
}

function documentPlaces({ span, type, description }: SubmissionDocument): readonly ExhibitPlace[] {
	const number = exhibitOfType(type?.text);
	const name = type && number !== undefined ? numberIn(type, number) : undefined;
	if (type === undefined || number === undefined || name === undefined) {
		return [];
	}
	const described = description && isNumberedDescription(description.text) ? numberIn(description, number) : undefined;
	return [
		{ number, span: type.span, name, declares: span, ofAnotherFiling: false },
		...(described ? [{ number, span: described.span, name: described, ofAnotherFiling: false }] : []),
	];
}

/** The number in words that begin with it, or with `Exhibit` or `EX-`; undefined where they begin otherwise. */
function numberIn({ span, text }: Piece, number: string): Piece | undefined {
	const at = span.end - span.start === text.length ? numberStart(text, number) : undefined;
	return at === undefined
		? undefined
		: { text: number, span: { start: span.start + at, end: span.start + at + number.length } };
}

/** How far the heading of an attached document is looked for, in characters of its source and in lines. */
const headingReach = { characters: 20_000, lines: 12 };

/** The number in the heading of an attached document: a line of its own, `Exhibit 99.1`; nothing where it has none. */
export function headingPlaces({ source }: Filing, file: SubmissionDocument, number: string): readonly ExhibitPlace[] {
	const end = Math.min(file.text.end, file.text.start + headingReach.characters);
	const heading = visibleText(source, { start: file.text.start, end });
	let at = 0;
	for (const line of heading.text.split('\n', headingReach.lines)) {
		const found = headingNumber(line, number);
		if (found !== undefined) {
			const name = heading.piece(at + found.start, at + found.start + found.number.length);
			return [{ number, name, span: name.span, ofAnotherFiling: false }];
		}
		at += line.length + 1;
	}
	return [];
}

/** Whether a document of the submission is text in which a heading may be looked for. */
export function hasHeading({ type }: SubmissionDocument): boolean {
	const number = exhibitOfType(type?.text);
	return number !== undefined && !isInteractiveData(number);
}

/** What names exhibits outside of the numbers of the lists, anywhere in the 8-K: also on the cover and in descriptions. */
function mentionedPlaces(filing: Filing): readonly ExhibitPlace[] {
	const { visible, attachments } = filing;
	const rows = numberedRows(filing.exhibitLists);
	const listed = new Set(rows.map(({ number }) => number.span.start));
	const incorporated = rows.filter(({ status }) => status === 'incorporated');
	const mentions = mentionsAnywhere(filing).filter(
		({ number }) => !listed.has(number.span.start) && !attachments.some((each) => covers(each.span, number.span)),
	);
	return mentions.map((mention, i): ExhibitPlace => {
		const { number } = mention;
		const range = rangeAround(filing, mentions, i);
		const isApart = isUnderColumnHead(filing, mention);
		const isWritten = exhibitKey(shown(filing, number.span.start, number.span.end)) === exhibitKey(number.text);
		const after = visible.offset(number.span.end);
		return {
			number: number.text,
			name: number,
			span: range && !isWritten ? range : isApart ? number.span : mention.span,
			ofAnotherFiling:
				mention.ofAnotherFiling ||
				(!mention.ofThisReport && incorporated.some((row) => covers(row.span, number.span))) ||
				isThereto(visible.text.slice(after, after + 20)),
			...(range && { range: shown(filing, range.start, range.end).replace(/\s+/g, ' ') }),
		};
	});
}

/** From the first to the last number of the range that a mention belongs to; undefined where it is in none. */
function rangeAround(filing: Filing, mentions: readonly ExhibitMention[], i: number): Span | undefined {
	const own = mentions[i]?.number.span;
	// The numbers between the ends of a range are at the place of its last one.
	let [before, after] = [i - 1, i + 1];
	while (mentions[before]?.number.span.start === own?.start && before >= 0) {
		before -= 1;
	}
	while (mentions[after]?.number.span.start === own?.start && after < mentions.length) {
		after += 1;
	}
	const joined = (first: Span | undefined, last: Span | undefined): Span | undefined =>
		first && last && last.start - first.end < 400 && joinsRange(shown(filing, first.end, last.start))
			? { start: first.start, end: last.end }
			: undefined;
	return joined(mentions[before]?.number.span, own) ?? joined(own, mentions[after]?.number.span);
}

/** What a reader sees between two offsets of the source. */
const shown = ({ visible }: Filing, start: number, end: number): string => visible.textOf({ start, end });

function lineEnd(text: string, from: number): number {
	const at = text.indexOf('\n', from);
	return at < 0 ? text.length : at;
}
