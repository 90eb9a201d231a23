import type { Filing } from '../../filing/filing';
import { allLegends, type Legend } from '../../reading/exhibits/list/legends';
import { exhibitsItem, numberedRows } from '../../reading/exhibits/list/lists';
import { hasExhibitRows } from '../../reading/has';
import { perFiling } from '../../reading/perFiling';
import { firstAfter } from '../../text/sortedSearch';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { rewrite } from '../../writing/words';
import type { Rule } from '../rule';

/** A footnote mark of an exhibit list without a legend, or a legend whose mark no row bears. */
export const footnoteMarkUnexplained: Rule = {
	id: 'footnote-mark-unexplained',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'Every mark in the list of exhibits has a legend, and every legend its mark.',
	why: 'Marks such as * and † commonly have no meaning of their own: the legend of the filing gives it. One without the other is left from an earlier draft.',
	example: {
		bad: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1*  Supply agreement dated March 10, 2026
99.1   Press release dated March 12, 2026`,
		good: `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1*  Supply agreement dated March 10, 2026
99.1   Press release dated March 12, 2026

* Schedules are omitted.`,
	},
	appliesTo: hasExhibitRows,
	*check(filing) {
		const [marks, legends] = [unexplainedMarks(filing), unusedLegends(filing)];
		const [mark, legend] = marks.length === 1 && legends.length === 1 ? [marks[0], legends[0]] : [];
		if (mark && legend) {
			// One mark and one legend are meant for each other.
			yield {
				span: mark.span,
				message: `The mark ${mark.mark} of Exhibit ${mark.number} has no legend; the legend of ${legend.mark} has no mark.`,
				related: [{ span: legend.span, message: `The legend of ${legend.mark}.` }],
				fixes: markOf(filing, mark, legend.mark),
			};
			return;
		}
		yield* marks.map(({ span, mark, number }) => ({
			span,
			message: `The mark ${mark} of Exhibit ${number} has no legend.`,
		}));
		yield* legends.map(({ span, mark }) => ({
			span,
			message: `The legend of ${mark} belongs to no exhibit of the list.`,
		}));
	},
};

/** A mark without a legend, at the first exhibit that has it. */
interface UnexplainedMark {
	readonly span: Span;
	readonly mark: string;
	readonly number: string;
}

function unexplainedMarks(filing: Filing): readonly UnexplainedMark[] {
	const legends = allLegends(filing);
	const seen = new Set<string>();
	return numberedRows(filing.exhibitLists).flatMap((row) =>
		row.marks.flatMap((mark): readonly UnexplainedMark[] => {
			const hasLegend = filing.lostLines || legends.some((legend) => legend.mark === mark);
			if (seen.has(mark) || hasLegend || !isOnlyInRows(filing, mark)) {
				return [];
			}
			seen.add(mark);
			return [{ span: row.number.span, mark, number: row.number.text }];
		}),
	);
}

function unusedLegends(filing: Filing): readonly Legend[] {
	const legends = allLegends(filing);
	const used = usedMarks(filing, legends);
	const hasRows = numberedRows(filing.exhibitLists).length > 0;
	return legends.filter(({ mark, text }) => hasRows && speaksOfExhibits.test(text) && !used.has(mark));
}

/** Another mark right after the number of an exhibit; nothing where the mark stands elsewhere. */
function markOf(filing: Filing, { span, mark }: UnexplainedMark, other: string): readonly Fix[] {
	const { visible } = filing;
	const at = visible.offset(span.end);
	const gap = visible.text.slice(at, at + 3 + mark.length).indexOf(mark);
	return gap < 0
		? []
		: [
				{
					title: `Change ${mark} to ${other}`,
					edits: rewrite(filing, visible.span(at + gap, at + gap + mark.length), other),
				},
			];
}

/** What a legend below a list of exhibits begins with. */
const speaksOfExhibits =
	/^\W{0,6}\d?\W{0,4}(?:previously|filed|furnished|incorporated|to be|certain|portions?|indicates?|denotes?|identifies|schedules?|management|confidential|compensatory|the (?:schedules|exhibits|annexes))\b/i;

/** How a sentence speaks of a mark without printing it. */
const inWords: ReadonlyMap<string, RegExp> = new Map([
	['*', /\basterisks?\b/i],
	['**', /\basterisks\b/i],
	['***', /\basterisks\b/i],
	['†', /\bdaggers?\b/i],
	['+', /\bplus\b/i],
	['#', /\b(?:pound|number) sign\b/i],
]);

/** The text of the item that lists the exhibits and of the lists, from `start` on; offsets are of the visible text. */
function listText(filing: Filing): { readonly start: number; readonly text: string } {
	const { visible, exhibitLists, signatures, span } = filing;
	const item = exhibitsItem(filing)?.span.start ?? Number.POSITIVE_INFINITY;
	const start = visible.offset(Math.min(item, exhibitLists[0]?.span.start ?? span.end));
	const end = visible.offset(Math.max(signatures?.span.start ?? span.end, exhibitLists.at(-1)?.span.end ?? 0));
	return { start, text: visible.text.slice(start, end) };
}

/** Whether nothing around the rows may be the explanation of their mark, in whatever form. */
function isOnlyInRows(filing: Filing, mark: string): boolean {
	const { start, text } = listText(filing);
	const rows = placesOfRows(filing);
	const isInRow = (at: number) => at < (rows[firstAfter(rows, ({ start }) => start, at) - 1]?.end ?? 0);
	return !inWords.get(mark)?.test(text) && occurrences(text, mark).every((at) => isInRow(start + at));
}

/** Where the rows stand in the visible text, in order. */
const placesOfRows = perFiling(({ visible, exhibitLists }): readonly Span[] =>
	exhibitLists
		.flatMap(({ rows }) => rows)
		.map(({ source }) => ({ start: visible.offset(source.start), end: visible.offset(source.end) }))
		.sort((a, b) => a.start - b.start),
);

/** The marks of `legends` that stand anywhere in or around the lists, legends aside. */
function usedMarks(filing: Filing, legends: readonly Legend[]): ReadonlySet<string> {
	const { start, text } = listText(filing);
	const places = new Set(legends.map(({ span }) => filing.visible.offset(span.start)));
	const marks = [...new Set(legends.map(({ mark }) => mark))];
	return new Set(marks.filter((mark) => occurrences(text, mark).some((at) => !places.has(start + at))));
}

/** Where a mark stands that is not part of a longer one. */
function occurrences(text: string, mark: string): readonly number[] {
	const [first = ''] = mark;
	const found: number[] = [];
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
		if (text[at - 1] !== first && (first === '(' || text[at + mark.length] !== first)) {
			found.push(at);
		}
	}
	return found;
}
