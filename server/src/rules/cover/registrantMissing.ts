import type { CoverPage, Filing } from '../../filing/filing';
import { coverSpan, findLegend, findWords } from '../../reading/cover/coverWords';
import { isNearlyThere } from '../../reading/cover/nearLegends';
import { hasCover } from '../../reading/has';
import { datesIn } from '../../text/dates';
import type { Piece, VisibleSpan } from '../../text/span';
import { isCompanyName } from '../../text/words';
import { lastLegend } from '../../writing/coverPlace';
import type { Edit } from '../../writing/edit';
import { insertValue } from '../../writing/emptyPlaces';
import { insertParagraphsAfter } from '../../writing/paragraphs';
import { escapeText, insertLineBelow, replace } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Problem, Rule } from '../rule';

const legend = '(Exact name of registrant as specified in its charter)';
/** What the legend ends with, whatever its first words. */
const restOfLegend = /registrants?\s{1,9}as\s{1,9}specified\s{1,9}in\s{1,9}(?:its|the|their)\s/i;

/** The head of a column that has the name with everything else of a registrant. */
const columnHead = /\bnames?\s{1,9}of\s{1,9}(?:each\s{1,9})?registrants?\s?;/i;

/** Flags a cover without the name of the registrant over its legend. */
export const registrantMissing: Rule = {
	id: 'registrant-missing',
	severity: { draft: 'warning', final: 'error' },
	isOfAbsence: true,
	summary: 'The cover page names the registrant over the legend for it.',
	why: 'The report is filed on behalf of the registrant whose name stands here, exactly as in its charter.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: coverOf({ registrant: '' }), good: coverOf({}) },
	appliesTo: hasCover,
	*check(filing) {
		const { cover } = filing;
		if (!cover) {
			return;
		}
		const page = coverSpan(filing, cover);
		const [named, ...others] = cover.registrants.filter(({ text }) => isName(text));
		if (named) {
			// The names of several stand in rows, under a head that is worded otherwise.
			yield* others.length === 0 ? legendOf(filing, page, named) : [];
			return;
		}
		const signed = filing.signatures?.blocks.find(({ registrant }) => registrant)?.registrant?.text;
		const found = findLegend(filing, page, 'registrant');
		if (found) {
			const { span } = filing.visible.piece(found.start, found.end);
			yield {
				span,
				message: 'No name of the registrant over its legend.',
				fixes: signed ? [{ title: `Insert “${signed}”`, edits: [nameOver(filing, span.start, signed)] }] : [],
			};
			return;
		}
		const at = signed ? nameOnCover(filing, cover, signed) : undefined;
		if (at) {
			yield {
				span: at,
				message: `No legend “${legend}” under the name.`,
				fixes: [{ title: 'Insert the legend', edits: [insertLineBelow(filing, at.start, legend)] }],
			};
			return;
		}
		const last = lastLegend(filing, cover, 'registrant');
		const lines = `${signed ?? '[Name of the registrant]'}\n${legend}`;
		yield {
			span: last.span,
			message: 'No line for the name of the registrant.',
			fixes: [{ title: 'Insert the line', edits: [insertParagraphsAfter(filing, last.end, [lines])] }],
		};
	},
};

/** A name without any legend, which says whose it is all the same. */
function* legendOf(filing: Filing, page: VisibleSpan, { span }: Piece): Iterable<Problem> {
	// A legend that lacks a word at its beginning, or has its words in another order, is there all the same.
	if (
		!filing.cover?.legends.some(({ id }) => id === 'registrant') &&
		!findLegend(filing, page, 'registrant') &&
		![restOfLegend, columnHead].some((words) => findWords(filing, page, words)) &&
		!isNearlyThere(filing, legend)
	) {
		yield {
			span,
			message: `No legend “${legend}” under the name.`,
			fixes: [{ title: 'Insert the legend', edits: [insertLineBelow(filing, span.start, legend)] }],
			atMost: 'warning',
		};
	}
}

/** Whether words over the legend may be a name: neither a date nor another line of the form. */
function isName(words: string): boolean {
	const [date] = datesIn(words);
	const isDate = date !== undefined && words.length - (date.end - date.start) < 4;
	return (
		!isDate &&
		((isCompanyName(words) && !words.includes('(')) ||
			!/\.(?:jpe?g|gif|png)$|^\(?(?:date\s+of|current\s+report|pursuant\s+to|form\s+8-?k|washington,?\s+(?:d\.?\s?c|20549)|amendment\s+no)/i.test(
				words,
			))
	);
}

function nameOnCover(filing: Filing, cover: CoverPage, name: string) {
	const { start, end } = coverSpan(filing, cover);
	const at = filing.visible.text.slice(start, end).toLowerCase().indexOf(name.toLowerCase());
	return at < 0 ? undefined : filing.visible.piece(start + at, start + at + name.length).span;
}

/** The name in place of a placeholder over the legend, or in the empty cell there, else on a line of its own. */
function nameOver(filing: Filing, legend: number, name: string): Edit {
	const { visible } = filing;
	const at = visible.offset(legend);
	const open = placeholderAtEnd.exec(visible.text.slice(Math.max(0, at - 120), at));
	const start = open && at - open[0].length;
	return start !== null
		? replace(visible.piece(start, start + (open?.[1] ?? '').length).span, escapeText(filing, name))
		: insertValue(filing, 'dei:EntityRegistrantName', legend, name);
}

/** `[NAME OF REGISTRANT]`, `[Company]` at the end of a text. */
const placeholderAtEnd = /(\[[^\]\n]{0,60}\])\s*\(?\s*$/;
