/** All layouts: from a report to a text. */
import { html } from './html';
import { paragraphsInDivs, paragraphsWithFonts, spansInDivs, tablesWithSpacers } from './htmlLayouts';
import { plainText } from './plainText';
import type { Report } from './report';
import { submission } from './submission';

const plain = { fullStops: true, pageNumbers: false, dateBesideSignature: false } as const;

/** Lines as long as their paragraphs, as a word processor saves a text. */
export const longLines = (report: Report): string => plainText(report, { ...plain, boxes: ['☐', '☒'] });

/** The layouts by their names. */
export const layouts: Readonly<Record<string, (report: Report) => string>> = {
	longLines,
	pagesOfText: (report) =>
		plainText(report, { ...plain, width: 78, boxes: ['[ ]', '[X]'], pageNumbers: true, dateBesideSignature: true }),
	narrowText: (report) => plainText(report, { ...plain, width: 64, boxes: ['☐', '☒'], fullStops: false }),
	paragraphsWithFonts: (report) => html(report, paragraphsWithFonts),
	tablesWithSpacers: (report) => html(report, tablesWithSpacers),
	spansInDivs: (report) => html(report, spansInDivs),
	paragraphsInDivs: (report) => html(report, paragraphsInDivs),
	submission,
	numberedLines: (report) => withNumbers(plainText(report, { ...plain, width: 70, boxes: ['[ ]', '[X]'] })),
	lineEndsAsEscapes: (report) => longLines(report).replaceAll('\n', '\\n').replaceAll('\t', '\\t'),
	linesWithinHtml: (report) =>
		`<HTML><BODY><PRE>\n${plainText(report, { ...plain, width: 76, boxes: ['☐', '☒'] }).replaceAll('&', '&amp;')}\n</PRE></BODY></HTML>\n`,
};

/** In lines: how many a page of a legal draft has. */
const linesOfPage = 28;

/** A legal draft, whose lines are counted on each page. */
const withNumbers = (text: string): string =>
	text
		.split('\n')
		.map((line, at) => `${String((at % linesOfPage) + 1).padStart(3)}  ${line}`.trimEnd())
		.join('\n');
