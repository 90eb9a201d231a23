import type { Filing } from '../../filing/filing';
import { boxesOf } from '../../reading/cover/boxesOf';
import { monthNames } from '../../text/dates';
import { firstAfter } from '../../text/sortedSearch';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';

/** Flags what stands for a word that is still to come: `[●]`, `[Date]`, `TBD`, `March XX`, `____`. */
export const placeholder: Rule = {
	id: 'placeholder',
	severity: { draft: 'warning', final: 'error' },
	summary: 'No placeholder or note to the draft is left in the report.',
	why: 'A report is public within minutes and cannot be taken back; what is still open in it then needs an amendment.',
	example: {
		bad: `Item 8.01 Other Events

On March [●], 2026, the company opened a second plant at a cost of $XX million.
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the company opened a second plant at a cost of $12 million.
`,
	},
	*check(filing) {
		const { visible } = filing;
		const from = visible.offset(filing.span.start);
		const text = visible.text.slice(from, visible.offset(filing.span.end));
		const found: { readonly start: number; readonly end: number }[] = [];
		for (const { pattern, inTextOnly } of patterns.filter(({ needs }) => needs.some((word) => text.includes(word)))) {
			// The places of one pattern are in text order and apart.
			const known = found.toSorted((a, b) => a.start - b.start);
			let next = 0;
			for (const { index, 0: words } of text.matchAll(pattern)) {
				const place = { start: index, end: index + words.length };
				const span = visible.span(from + place.start, from + place.end);
				while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= place.start) {
					next += 1;
				}
				if (
					(known[next]?.start ?? Number.POSITIVE_INFINITY) >= place.end &&
					(!inTextOnly || (isInText(filing, span) && !isLineToFill(text, index))) &&
					!isElsewhere(filing, span)
				) {
					found.push(place);
				}
			}
		}
		found.sort((a, b) => a.start - b.start);
		for (const { start, end } of found) {
			const { span, text: words } = visible.piece(from + start, from + end);
			yield {
				span,
				message: /signatures? pages?/i.test(words)
					? 'Note about the signature page: it belongs to the draft.'
					: `Placeholder “${words.slice(0, 40)}” is still to be filled in.`,
			};
		}
	},
};

interface Pattern {
	readonly pattern: RegExp;
	/** Words of which one stands in all that it finds: a text without them is not searched. */
	readonly needs: readonly string[];
	/** Whether it means something else on a cover page, such as a line to write on. */
	readonly inTextOnly: boolean;
}

const months = monthNames.join('|');
/** Words after which a name, a number or a date comes. */
const leading = `(?:\\b(?:on|of|to|by|from|for|at|with|until|approximately|about|the|an?|and|or|Exhibit|No\\.|${months})[ \\t]|\\$[ \\t]?)`;
const subjects =
	'date|day|month|year|name|title|registrant|company(?: name)?|address|city|state|amount|price|number|percentage|time|location|signatory|officer|purchaser|seller|counterparty|party';

// What must stand before a placeholder is looked for behind its first character: a character is found faster than a
// place between characters.
const patterns: readonly Pattern[] = [
	// A bullet in brackets, alone or with a sign or a word beside it: [●], [$●], [● shares]; not the mark of a redaction.
	{
		pattern: /\[[^[\]\n*●•∙⚫]{0,24}[●•∙⚫][^[\]\n*]{0,24}\]|\$[●•]|[●•](?<=[ \t].)%/gu,
		needs: ['●', '•', '∙', '⚫'],
		inTextOnly: false,
	},
	{ pattern: new RegExp(`[●•](?<=\\b(?:${months})\\s.)`, 'gu'), needs: ['●', '•'], inTextOnly: false },
	// A word that says what is to come here: [Date], [insert name of bank], [to be confirmed].
	{
		pattern: new RegExp(
			`\\[[ \\t]?(?:(?:${subjects})|(?:insert|name of|date of|amount of|description of|describe|number of|to be (?:inserted|provided|confirmed|completed|determined|updated|added|filled)|to come\\b|tb[adc]\\b|tk\\b|ntd\\b|notes? to (?:the )?draft|drafting note|confirm\\b|open point)[^[\\]\\n]{0,200})[ \\t]?\\]`,
			'giu',
		),
		needs: ['['],
		inTextOnly: false,
	},
	{
		pattern: /T(?<![\p{L}\d-]T)B[DC](?![\p{L}\d-])|N(?<![\p{L}\d]N)TD:|\bNote to Draft\b/gu,
		needs: ['TBD', 'TBC', 'NTD:', 'Note to Draft'],
		inTextOnly: false,
	},
	// XX for digits: $XX, March XX, XX%, 10.XX, 20XX.
	{
		pattern: new RegExp(
			`\\$X+(?:[.,]X+)*(?![\\p{L}\\d])|X(?<=\\b(?:${months})\\sX)X?(?=,|\\s)|X(?<![\\p{L}\\d.,-]X)X{1,2}(?:\\.X{1,2})?(?=%|\\s(?:million|billion|percent|shares)\\b)|\\b\\d{1,2}\\.X{1,2}(?![\\p{L}\\d])|\\b20XX\\b|X(?<=(?<!\\p{L})\\p{Ll}{1,20}\\sX)X(?=\\s\\p{Ll})|X(?<![\\p{L}\\d-]X)X{3,}(?![\\p{L}\\d-])`,
			'gu',
		),
		needs: ['X'],
		inTextOnly: true,
	},
	// A rule to write on, within a sentence.
	{
		pattern: /_(?<=[\p{L},$][ \t]?_)_+(?=[ \t]?[\p{L}\d,.;%)])|\[(?<=[\p{L}$] ?\[)[ \t]?_+[ \t]?\]/gu,
		needs: ['__', '['],
		inTextOnly: true,
	},
	{
		pattern: new RegExp(`\\[(?<=${leading}\\[)[ \\t_]{1,30}\\](?=[ \\t,.;%)])`, 'gu'),
		needs: ['['],
		inTextOnly: true,
	},
	{ pattern: /\[[^[\]\n]{0,70}\bsignatures? pages?[^[\]\n]{0,40}\]/giu, needs: ['['], inTextOnly: false },
];

/** Whether a place is in the text of an item or in the legend of the signatures. */
function isInText({ items, signatures }: Filing, span: Span): boolean {
	const legend = signatures?.legend?.span;
	const item = items[firstAfter(items, ({ content }) => content.start, span.start) - 1];
	return (item !== undefined && isWithin(span, item.content)) || (legend !== undefined && isWithin(span, legend));
}

/** `Date ____`, `By ____`: a line that somebody fills in by hand. */
function isLineToFill(text: string, at: number): boolean {
	return /(?:^|\n)[ \t]*(?:By|Date|Dated|Name|Title|Its|Signature)\b[ \t:]*$/i.test(
		text.slice(Math.max(0, at - 80), at),
	);
}

/** Places of which another rule speaks: boxes, a date of report that cannot be read, a signature that is not given yet. */
function isElsewhere(filing: Filing, span: Span): boolean {
	const { cover, signatures } = filing;
	const date = cover?.dateOfReport;
	const signers = signatures?.blocks ?? [];
	const block = signers[firstAfter(signers, (each) => each.span.start, span.start) - 1];
	return (
		boxesOf(filing).some(({ box }) => box && isWithin(span, box.span)) ||
		isBox(filing, span) ||
		(date !== undefined && date.iso === undefined && isWithin(span, date.span)) ||
		(block !== undefined && isWithin(span, block.span) && !block.signature)
	);
}

/** A bullet in brackets before a sentence of the cover: a box that somebody has ticked so. */
function isBox({ cover, visible }: Filing, span: Span): boolean {
	const at = visible.offset(span.start);
	return (
		cover !== undefined &&
		isWithin(span, cover.span) &&
		/(?:^|[\n\r\t\v])[ ]*$/.test(visible.text.slice(Math.max(0, at - 20), at)) &&
		/^\[.{1,3}\][ \t]*\p{Lu}\p{Ll}/u.test(visible.text.slice(at, at + 40))
	);
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
