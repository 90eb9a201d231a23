/** Exhibits pasted after the signatures and the exhibit index of the same text. */

import { isNoise, type Line, lineIndexAt } from '../text/lines';
import type { VisibleText } from '../text/visibleText';
import { isCompanyName } from '../text/words';
import { isExhibitNumber } from './exhibits/writtenNumbers';
import type { Attachment } from './filing';
import { isRunningHead } from './runningHeads';

/** How many characters of text make a document, not a stray footnote. */
const substantial = 250;
/** A heading of an exhibit, alone on its line or with its title after it. */
const ownHeading =
	/^[^a-z\d]{0,40}(?:exhibit|ex)[\s.-]{0,4}(?:no\.?\s{0,3})?(\d{1,3}(?:\.\d{1,3})?[A-Za-z]?(?:\([a-z0-9]{1,4}\))?)(?!\d)[^a-z\d]{0,6}(?:$|\p{L})/iu;
/** In characters: longer lines are sentences that cite an exhibit. */
const longestHeading = 80;
/** The text of a footnote to the index above. */
const footnote = /^(?:\*{1,4}|[†‡+#]|\(\d\))\s{0,4}\p{Lu}/u;

/** An attachment with its place in the visible text. */
export interface FoundAttachment extends Attachment {
	readonly start: number;
	readonly end: number;
}

/** Where an attachment begins, and the number in its heading. */
interface Opening {
	readonly line: Line;
	readonly number: string | undefined;
}

/**
 * The documents after the offset `from`, the end of the 8-K's last part; empty where little text follows. A heading
 * `Exhibit 99.1` opens each; without one, `only` is the number of the only exhibit that it can be.
 */
export function findAttachments(
	visible: VisibleText,
	lines: readonly Line[],
	from: number,
	only: string | undefined,
): readonly FoundAttachment[] {
	const after = withoutFootnotes(
		lines.slice(lineIndexAt(lines, from)).filter((line) => line.start >= from && !isNothing(line)),
	);
	const first = after[0];
	if (!first || sizeOf(after) < substantial) {
		return [];
	}
	const openings = openingsOf(after);
	const before = after.filter((line) => line.start < (openings[0]?.line.start ?? Number.POSITIVE_INFINITY));
	// A few words before the first heading are left of page footers and file names.
	const starts =
		openings.length > 0 && sizeOf(before) < substantial
			? openings
			: [{ line: first, number: openings[0] ? undefined : only }, ...openings];
	return starts.map(({ line, number }, index) => {
		const end = starts[index + 1]?.line.start ?? lines.at(-1)?.end ?? line.end;
		const title = titleOf(after.filter((each) => each.start >= line.start && each.start < end)) ?? line;
		return {
			span: visible.span(line.start, visible.text.slice(0, end).trimEnd().length),
			title: visible.piece(title.start, title.end),
			start: line.start,
			end,
			...(number === undefined ? {} : { number }),
		};
	});
}

/** The headings among `lines`; one that repeats the number of the heading before is a running head of its pages. */
function openingsOf(lines: readonly Line[]): readonly Opening[] {
	const openings: Opening[] = [];
	for (const line of lines) {
		const number = line.text.length < longestHeading ? ownHeading.exec(line.text)?.[1] : undefined;
		if (
			number &&
			isExhibitNumber(number) &&
			number !== openings.at(-1)?.number &&
			(line.gap > 0 || !/\p{Ll}\W*$/u.test(line.text))
		) {
			openings.push({ line, number });
		}
	}
	return openings;
}

/** A line that says nothing: rules, page numbers, and what converters leave of page footers. */
const isNothing = (line: Line): boolean =>
	isNoise(line) || isRunningHead(line) || /^(?:<page>|page\s+number:?\s*\d{0,3}|document|exhibit)$/i.test(line.text);

/** The lines after the footnotes of the index, if any stand first. */
function withoutFootnotes(lines: readonly Line[]): readonly Line[] {
	let at = 0;
	while (footnote.test(lines[at]?.text ?? '')) {
		at += 1;
		while ((lines[at]?.gap ?? 1) === 0 && !ownHeading.test(lines[at]?.text ?? '')) {
			at += 1;
		}
	}
	return lines.slice(at);
}

/** What stands over the title of a press release: whom to call, when it may be printed, what kind of paper it is. */
const label =
	/^\W{0,4}(?:contacts?\b|(?:media|press|investors?|company|analyst|for\s{1,4}(?:more|further|additional))\s{1,4}(?:relations|contacts?|information|inquir)|for\s{1,4}(?:immediate\s{1,4})?release|for\s{1,4}immediate|(?:tele)?(?:fax|phone|facsimile)\b|e-?mail|date\b|news\s{0,3}release$|press\s{1,4}release$|from:|to:)|:$/i;
/** What stands at the head of a release besides its title: addresses, numbers, symbols. */
const contact = /@|https?:|www\.|\(?\d{3}\)?[\s.-]{1,3}\d{3}[\s.-]\d{4}|\b(?:nasdaq|nyse)\b.{0,20}$/i;
/** An address: it ends with a ZIP code, or begins with a number and goes on with a kind of street. */
const address =
	/\b\d{5}(?:-\d{4})?$|^\d+\s.{2,40}\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|parkway|pkwy|plaza|place|square|court|highway|suite|floor)\b\.?(?:,|$)|^p\.?\s?o\.?\s+box\b/i;
/** A person's office, alone or after the name. A headline may name one, but does not begin with it. */
const office =
	/^(?:[^,]{3,40},\s{1,4})?(?:(?:executive|senior|vice|assistant|associate|deputy|managing|chief|interim)\s{1,3}|president|chair|secretary|treasurer|director\b|[ce][efo]o\b|evp|svp)/i;
/** In characters: a longer line is a paragraph. */
const longestTitle = 250;

/** The first line that reads like a title; else the first below the heading. */
function titleOf(lines: readonly Line[]): Line | undefined {
	const below = lines.filter(
		(line) => !ownHeading.test(line.text) || /\p{L}{3}.*\s\p{L}{3}/u.test(line.text.replace(/^\W*exhibit/i, '')),
	);
	return below.slice(0, 40).find(readsLikeTitle) ?? below[0];
}

function readsLikeTitle({ text }: Line): boolean {
	const words = text.match(/\p{L}{2,}/gu) ?? [];
	return (
		words.length >= 3 &&
		text.length <= longestTitle &&
		/^[“"‘]?[\p{Lu}\d]/u.test(text) &&
		!/[.,;]$/.test(text) &&
		!label.test(text) &&
		!contact.test(text) &&
		!address.test(text) &&
		!isCompanyName(text) &&
		!office.test(text)
	);
}

const sizeOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.text.length, 0);
