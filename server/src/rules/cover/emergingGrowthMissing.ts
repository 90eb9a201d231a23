import type { LooseLegend } from '../../filing/cover/looseWords';
import type { CoverPage, Filing } from '../../filing/filing';
import { legendById, legendsInForce } from '../../knowledge';
import { isAssetBacked } from '../../reading/cover/assetBacked';
import { coverSpan, findLegend, lastWordOf } from '../../reading/cover/coverWords';
import { eraOf } from '../../reading/cover/era';
import { hasCover } from '../../reading/has';
import type { Span, VisibleSpan } from '../../text/span';
import { emptyBox } from '../../writing/checkBoxes';
import { lastLegend } from '../../writing/coverPlace';
import type { Edit, Fix } from '../../writing/edit';
import { insertParagraphsAfter, insertParagraphsBefore } from '../../writing/paragraphs';
import { dateInWords, escapeText, insert } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import type { Problem, Rule } from '../rule';

/** Flags a cover that lacks one of the lines about emerging growth companies. */
export const emergingGrowthMissing: Rule = {
	id: 'emerging-growth-missing',
	severity: { draft: 'warning', final: 'warning' },
	isOfAbsence: true,
	summary: 'The cover page says whether the registrant is an emerging growth company.',
	why: 'Since 12 April 2017 every registrant carries the lines, also one that is no emerging growth company.',
	source: { title: 'Release 33-10332', href: 'https://www.federalregister.gov/citation/82-FR-17545' },
	example: { bad: coverOf({ emergingGrowth: '' }), good: coverOf({}) },
	appliesTo: hasCover,
	*check(filing) {
		const { cover } = filing;
		const legend = legendsInForce(eraOf(filing)).find(({ id }) => id === 'emerging-growth');
		if (!cover || legend?.since === undefined || isAssetBacked(filing, cover)) {
			return;
		}
		const page = coverSpan(filing, cover);
		const has = (legend: LooseLegend): boolean => findLegend(filing, page, legend) !== undefined;
		if (!has('emerging-growth-box')) {
			yield noLines(filing, cover, legend.text, legend.since);
			return;
		}
		const box = cover.emergingGrowthCompany;
		const next = box || filing.lostLines ? undefined : findLegend(filing, page, 'extended-transition');
		if (next && has('emerging-growth') && isBelowSentence(filing, next)) {
			const { span } = filing.visible.piece(next.start, next.end);
			const words = `${legendById('emerging-growth-box')?.text} ${emptyBox(filing)}`;
			yield {
				span,
				message: 'No line “Emerging growth company” with its box above it.',
				fixes: [{ title: 'Insert the line of the form', edits: [insertParagraphsBefore(filing, span.start, [words])] }],
			};
		}
		if (box?.box && endOfSentence.test(box.legend.text) && isAlone(filing, box.legend.span.end, box.box.span)) {
			const label = legendById('emerging-growth-box')?.text ?? '';
			yield {
				span: box.box.span,
				message: `No words “${label}” beside this box.`,
				fixes: [{ title: `Insert “${label}”`, edits: [insert(beforeFact(filing, box.box.span.start), `${label} `)] }],
				atMost: 'hint',
			};
		}
		if (box && !has('emerging-growth')) {
			yield {
				span: box.legend.span,
				message: 'No sentence “Indicate by check mark whether the registrant is an emerging growth company …”.',
				fixes: [insertSentence(insertParagraphsBefore(filing, box.span.start, [legend.text]))],
			};
		}
		if (box && !has('extended-transition')) {
			const words = legendById('extended-transition')?.text ?? '';
			const own = boxBelow(filing, box.span.end);
			yield {
				span: box.legend.span,
				message: 'No sentence “If an emerging growth company, indicate by check mark …” below it.',
				fixes: [
					insertSentence(
						own === undefined
							? insertParagraphsAfter(filing, box.span.end, [`${words} ${emptyBox(filing)}`])
							: insert(own, `${escapeText(filing, words)} `),
					),
				],
			};
		}
	},
};

/** A cover with none of the lines. */
function noLines(filing: Filing, cover: CoverPage, question: string, since: string): Problem {
	const place = endOfTables(filing, cover);
	const empty = emptyBox(filing);
	const lines = [
		question,
		`${legendById('emerging-growth-box')?.text} ${empty}`,
		`${legendById('extended-transition')?.text} ${empty}`,
	];
	return {
		span: place.span,
		message: `No lines about emerging growth companies, which covers have had since ${dateInWords(since)}.`,
		fixes: [{ title: 'Insert the lines of the form', edits: [insertParagraphsAfter(filing, place.end, lines)] }],
	};
}

/** The end of the sentence that asks for the box, with the rules that it names. */
const endOfSentence = /(?:chapter|12b-2|Act)[\s).,;]{0,9}$/i;

/** Whether a box has no words of its own, before it or after it: `Yes [ ] No [X]`. */
const isAlone = ({ visible }: Filing, from: number, { start, end }: Span): boolean =>
	!/[\p{L}\d]/u.test(visible.textOf({ start: from, end: start })) &&
	/^[^\S\n]*(?:[\n\v]|$)/.test(visible.text.slice(visible.offset(end), visible.offset(end) + 40));

/** Whether nothing stands between the two sentences. */
const isBelowSentence = ({ visible }: Filing, { start }: VisibleSpan): boolean =>
	endOfSentence.test(visible.text.slice(Math.max(0, start - 60), start));

/** Where a box stands alone on the line after an offset: the sentence was before it. */
function boxBelow(filing: Filing, end: number): number | undefined {
	const { visible } = filing;
	const from = visible.offset(end);
	const found = /^(?:[^\S\n]*\n)?\s*?(?=(?:\[ ?x? ?\]|[☐☒☑□])[^\S\n]*(?:\n|$))/i.exec(
		visible.text.slice(from, from + 200),
	);
	if (!found || found[0] === '') {
		return undefined;
	}
	return beforeFact(filing, visible.span(from + found[0].length, from + found[0].length + 1).start);
}

/** The beginning of the fact that holds a place, which is itself where none does. */
const beforeFact = ({ visible }: Filing, at: number): number =>
	visible.facts.find(({ span }) => span.start <= at && at < span.end)?.span.start ?? at;

const insertSentence = (edit: Edit): Fix => ({ title: 'Insert the sentence of the form', edits: [edit] });

/** The end of the Section 12(b) table, else of the last legend before the lines. */
function endOfTables(filing: Filing, cover: CoverPage) {
	const last = lastLegend(filing, cover, 'securities-12b');
	const table = cover.securitiesRegistered;
	return table && table.span.end > last.end ? { span: lastWordOf(filing, table.span), end: table.span.end } : last;
}
