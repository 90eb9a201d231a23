/** Where the signatures begin and end. What stands in a block is read by `signatureBlocks.ts`. */
import { datesIn } from '../../text/dates';
import { folded } from '../../text/folded';
import { isNoise, isRule, type Line, lineIndexAt } from '../../text/lines';
import { withSlips } from '../../text/phrases';
import type { Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { isCompanyName } from '../../text/words';
import type { SignatureSection } from '../filing';
import { isRunningHead } from '../runningHeads';
import { goesOnBelow } from './printedSigner';
import { readBlocks } from './signatureBlocks';
import { footnote, isSignatureLine, isTitle, looksLikeName } from './signatureCells';
import { dateBetween, isDateline } from './signatureDate';

/** A line of nothing but the heading, also twice; `(Signature)` and `Signature: ____` belong to a line to sign on. */
const headingLine = new RegExp(
	`^[^a-z\\d(]{0,80}${withSlips('signature')}s?(?:\\s?\\(s\\))?(?:\\s{1,3}(?:page|signatures?))?(?!\\s{0,3}:?\\s{0,3}_{5})[^a-z\\d]{0,80}$`,
	'i',
);
/** `Pursuant to the requirements of the Securities Exchange Act`, also misspelled. */
const legendStart = new RegExp(
	`${withSlips('pursuant')}\\s{1,9}to\\s{1,9}(?:the\\s{1,9})?${withSlips('requirement')}s?\\s{1,9}of\\s{1,9}(?:section\\s[^.\\n]{0,40}of\\s{1,9})?(?:the\\s{1,9})?(?:${withSlips('securities')}|${withSlips('exchange')}|investment\\s{1,9}company|trust\\s{1,9}indenture)`,
	'i',
);
/** `… hereunto duly authorized.`, also misspelled. */
const legendEnd = new RegExp(
	`(?:${withSlips('authorized')}|${[...'authorized'].join('[ ]?')}|authorised|authority)[^\\n\\v.]{0,40}?(?:\\.|(?=[\\n\\r\\v\\t])|$)`,
	'i',
);
const legendStarts = new RegExp(legendStart, 'gi');
/** Words of the legend between these two. */
const legendMiddle = ['caused', 'report', 'signed', 'behalf', 'undersigned'].map(
	(word) => new RegExp(`\\b${withSlips(word)}\\b`, 'i'),
);
/** A line that begins as the heading of an exhibit index; not that of a company named so: `Exhibit Index Fund LP`. */
const isIndexHeading = (line: Line | undefined): boolean =>
	line !== undefined &&
	indexHeading.test(line.text) &&
	!(isCompanyName(line.text) && !/\b(?:to|form|report|dated?)\b(?!\s+exhibits\s+\w+$)/i.test(line.text));
const indexHeading =
	/^[^a-z\d]{0,40}(?:index\s{1,4}(?:to|of)\s{1,4}exhibits?|exhibits?\s{1,4}index|exhibit\s{1,4}list|list\s{1,4}of\s{1,4}exhibits)\b/i;
/** A line that begins as the heading of an attachment: `EXHIBIT 99.1`, `Annex A`. */
const exhibitHeading = /^[^a-z\d]{0,40}(?:exhibit|ex-|annex|schedule|appendix)\s{0,4}(?:no\.?\s{0,3})?[\dA-Z]/i;

/** How what is pasted after signatures begins and is signed by others: statements, the report of their auditor, a letter. */
const foreignStart =
	/^\W{0,10}(?:reports?\s{1,4}of\s{1,4}independent|independent\s{1,4}(?:registered|auditor|accountant|certified)|to\s{1,4}the\s{1,4}(?:board|shareholders|stockholders|members|partners|unitholders|trustees|management)\b|dear\s|ladies\s|gentlemen|we\s{1,4}have\s{1,4}(?:audited|read)|(?:un)?audited\s|index\s{1,4}to\s{1,4}financial|securities\s{1,4}and\s{1,4}exchange\s{1,4}commission)/i;

/** The lines of a signature section, by index; and its heading and legend, by offset. */
export interface SignatureLines {
	readonly first: number;
	/** Where the section begins: with its first line, unless what stands before the signatures goes on in that line. */
	readonly start: number;
	/** The index after the last line. */
	readonly end: number;
	readonly heading?: Line;
	readonly legend?: { readonly start: number; readonly end: number };
}

/**
 * The lines of the 8-K's own signatures, after the offset `from`: the first section with the form's legend, else the
 * first with a heading and a signature, else signatures that stand alone at the end.
 */
export function findSignatureLines(text: string, lines: readonly Line[], from: number): SignatureLines | undefined {
	const begin = lineIndexAt(lines, from);
	const line = lines[begin];
	const rest = line && line.start < from ? line.text.slice(from - line.start).trimStart() : undefined;
	const own =
		line && rest !== undefined ? lines.with(begin, { ...line, start: line.end - rest.length, text: rest }) : lines;
	const found = findSection(text, own, begin);
	return found && { ...found, start: own[found.first]?.start ?? from };
}

type Section = Omit<SignatureLines, 'start'>;

function findSection(text: string, lines: readonly Line[], begin: number): Section | undefined {
	const from = lines[begin]?.start ?? text.length;
	const starts = [...text.slice(from).matchAll(legendStarts)].map(({ index }) => from + index);
	let next = 0;
	let headed: Section | undefined;
	let bare: Section | undefined;
	for (let index = begin; index < lines.length; index++) {
		const line = lines[index];
		if (!line) {
			break;
		}
		if (line.text.length < 200 && headingLine.test(line.text)) {
			const below = [index + 1, index + 8] as const;
			const legend = legendWithin(text, lines, ...below) ?? damagedLegend(text, lines, ...below);
			const after = legend ? lineIndexAt(lines, legend.end - 1) + 1 : index + 1;
			const end = sectionEnd(lines, after);
			const section = { first: index, end, heading: line, ...(legend ? { legend } : {}) };
			if (legend) {
				return section;
			}
			if (!headed && lines.slice(after, Math.max(end, after + 12)).some(isSignatureLine)) {
				headed = section;
			}
		}
		while ((starts[next] ?? text.length) < line.start) {
			next += 1;
		}
		const mayBegin = !bare && (starts[next] ?? text.length) < line.end;
		const legend = mayBegin ? legendWithin(text, lines, index, index + 1) : undefined;
		if (legend) {
			const end = sectionEnd(lines, lineIndexAt(lines, legend.end - 1) + 1);
			bare = { first: index, end, legend };
		}
	}
	return headed ?? bare ?? unheadedSection(lines, begin);
}

/** Signatures with neither heading nor legend: the first line with `/s/`, with the few short lines before it. */
function unheadedSection(lines: readonly Line[], begin: number): Section | undefined {
	const index = lines.findIndex((line, at) => at >= begin && isConformed(line));
	if (index < 0) {
		return undefined;
	}
	let first = index;
	while (first > begin && index - first < 5) {
		const above = lines[first - 1];
		if (
			!above ||
			above.text.length > 60 ||
			/[;:,]$|\.$(?<!\b(?:inc|corp|co|ltd|l\.p|n\.a)\.)/i.test(above.text) ||
			isRule(above)
		) {
			break;
		}
		first -= 1;
	}
	return { first, end: sectionEnd(lines, index) };
}

const isConformed = (line: Line): boolean => /(?<![a-z\d])(?:\/\s?s\s?\/|\\s\\)/i.test(line.text);

/** The paragraph "Pursuant to the requirements of …" that begins on one of the lines from `from` to `to`. */
function legendWithin(
	text: string,
	lines: readonly Line[],
	from: number,
	to: number,
): { start: number; end: number } | undefined {
	for (const line of lines.slice(from, to)) {
		const found = legendStart.exec(text.slice(line.start, line.end + 120));
		if (!found || found.index > Math.max(40, line.text.length - 20)) {
			continue;
		}
		const start = line.start + found.index;
		const tail = text.slice(start, start + 900);
		const close = legendEnd.exec(tail);
		const blank = /\n[ \t]*\r?\n|[\v\n](?=[^a-z]*\n)/.exec(tail.slice(found[0].length));
		const end = close
			? close.index + close[0].length
			: blank
				? found[0].length + blank.index
				: Math.min(tail.length, line.end - start);
		return { start, end: start + Math.max(end, found[0].length) };
	}
	return undefined;
}

/** The paragraph on those lines that goes on as the legend does, but does not begin so. */
function damagedLegend(
	text: string,
	lines: readonly Line[],
	from: number,
	to: number,
): { start: number; end: number } | undefined {
	for (const { start } of lines.slice(from, to)) {
		const paragraph = /^[\s\S]*?(?=\n[ \t]*\r?\n|\v|$)/.exec(text.slice(start, start + 900))?.[0] ?? '';
		const close = legendEnd.exec(paragraph);
		if (close && legendMiddle.filter((word) => word.test(paragraph)).length >= 3) {
			return { start, end: start + close.index + close[0].length };
		}
	}
	return undefined;
}

/** The index after the last line that belongs to signatures which begin at the index `from`. */
function sectionEnd(lines: readonly Line[], from: number): number {
	let end = from;
	let signed = false;
	let undated = 1;
	for (let index = from; index < lines.length && index - end < 8; index++) {
		const line = lines[index];
		if (
			!line ||
			isIndexHeading(line) ||
			(signed && (exhibitHeading.test(line.text) || foreignStart.test(line.text))) ||
			headingLine.test(line.text)
		) {
			break;
		}
		if (lengthOf(line) > 300) {
			break;
		}
		// A date alone may end a block; after blocks that have theirs it is the dateline of what follows.
		const [date] = datesIn(line.text);
		const last = isLast(lines, index);
		const isDate = date ? isDateline(line.text, date, last) : isYearOf(line, lines[index - 1]);
		if (isEvidence(line, lines[index - 1], signed) || (isDate && undated > 0 && (line.gap < 3 || last))) {
			end = index + 1;
			undated += signed && isSignatureLine(line) ? 1 : 0;
			signed ||= isSignatureLine(line);
			undated -= date === undefined ? 0 : 1;
		}
	}
	return end;
}

/** Whether a line is the year of a date that the line above began: `Date: May 8,`. */
const isYearOf = (line: Line, above: Line | undefined): boolean =>
	/^(?:19|20)\d\d$/.test(line.text) && above !== undefined && /\p{L}\s\d{1,2},$/u.test(above.text);

/** Whether nothing of the signatures can come after a line: the text ends there, or the index begins. */
const isLast = (lines: readonly Line[], index: number): boolean =>
	lines[index + 1] === undefined ||
	isIndexHeading(lines[index + 1]) ||
	exhibitHeading.test(lines[index + 1]?.text ?? '');

/** In characters, the white space between the cells of a table counted as one. */
const lengthOf = ({ text }: Line): number => (text.length < 60 ? text : folded(text)).length;

/** Whether a line is one that stands in signature blocks. */
function isEvidence(line: Line, before: Line | undefined, signed: boolean): boolean {
	if (isNoise(line) || isRunningHead(line)) {
		return false;
	}
	return (
		isSignatureLine(line) ||
		/^\W{0,4}(?:name|title|its|d ?a ?t ?e ?d?|by|registrant|company)\s{0,3}[:;]/i.test(line.text) ||
		/\((?:registrant|signature|name|title|depositor|principal)[^)]{0,60}\)/i.test(line.text) ||
		footnote.test(line.text) ||
		/attorney-in-fact|on\s+behalf\s+of|as\s+(?:depositor|servicer|trustee)/i.test(line.text) ||
		(lengthOf(line) < 60 && before !== undefined && isTitle(before.text) && goesOnBelow.test(before.text)) ||
		(lengthOf(line) < 120 && isTitle(line.text) && (before === undefined || lengthOf(before) < 160)) ||
		(!signed && lengthOf(line) < 80) ||
		(lengthOf(line) < 60 && before !== undefined && isSignatureLine(before) && looksLikeName(line.text))
	);
}

/** Reads the section of `lines`. */
export function readSignatures(
	visible: VisibleText,
	lines: readonly Line[],
	found: SignatureLines,
	registrants: readonly string[],
): SignatureSection {
	const own = lines.slice(found.first, found.end);
	const after = found.legend?.end ?? found.heading?.end ?? found.start;
	const legend: Piece | undefined = found.legend && visible.piece(found.legend.start, found.legend.end);
	const last = Math.max(own.at(-1)?.end ?? after, after);
	const blocks = readBlocks(
		visible,
		own.filter((line) => line.end > after && line !== found.heading),
		after,
		registrants,
	);
	// A legend may end with the date: "… thereunto duly authorized, on this 8th day of May, 2026."
	const date = found.legend && dateBetween(visible, found.legend.start, found.legend.end);
	return {
		span: visible.span(found.start, last),
		blocks: date ? blocks.map((block) => (block.date ? block : { ...block, date })) : blocks,
		...(found.heading ? { heading: headingSpan(visible, found.heading) } : {}),
		...(legend ? { legend } : {}),
	};
}

function headingSpan(visible: VisibleText, line: Line): Piece['span'] {
	const word = /signatures?(?:\s?\(s\))?/i.exec(line.text);
	return word
		? visible.span(line.start + word.index, line.start + word.index + word[0].length)
		: visible.span(line.start, line.end);
}
