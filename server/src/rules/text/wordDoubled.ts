import type { Filing } from '../../filing/filing';
import { impossibleDates } from '../../reading/slips/figures/impossibleDates';
import { doubledMarks } from '../../reading/slips/marks/doubledMarks';
import { doubledWords } from '../../reading/slips/words/doubledWords';
import { overlapsOne } from '../../text/sortedSearch';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { replaceVisible } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a word that stands twice in a row: `the the`. */
export const wordDoubled: Rule = {
	id: 'word-doubled',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'No word stands twice in a row.',
	why: 'A word is doubled when a sentence is reworded; spelling checkers pass over it, readers do not. Rightly doubled words such as “that that” and names are not flagged.',
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026, the Company opened the the second plant in Ohio.
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the Company opened the second plant in Ohio.
`,
	},
	*check(filing) {
		// A part of a date that stands twice makes it none, which the rule about dates puts right.
		const dates = impossibleDates(filing);
		const days = dates.map(({ span }) => span);
		const isOfDate = (again: Span): boolean => overlapsOne(days, again);
		const words = doubledWords(filing).filter(({ again }) => !isOfDate(again));
		for (const { word, gap, again } of words) {
			yield {
				span: again,
				message: `“${word}” stands twice.`,
				fixes: [
					{
						title: `Remove the second “${word}”`,
						edits: replaceVisible(filing, { start: gap.start, end: again.end }, ''),
					},
				],
			};
		}
		const ofWords = words.map(({ again }) => again);
		for (const { mark, other, again, first } of doubledMarks(filing)) {
			if (isOfDate(again) || overlapsOne(ofWords, again)) {
				continue;
			}
			yield {
				span: again,
				message:
					other === undefined
						? `“${mark}” stands twice.`
						: `“${other}” and “${mark}”: one of the two dates is too many.`,
				fixes: [
					{
						title: `Remove ${other === undefined ? 'the second ' : ''}“${mark}”`,
						edits: replaceVisible(filing, first ? withLineEnd(filing, again) : again, ''),
					},
					...(other === undefined
						? []
						: [
								removeFirst(
									filing,
									first ? withLineEnd(filing, first) : wordsBefore(filing, again, mark, other),
									other,
								),
							]),
				],
			};
		}
	},
};

/** Of two days, nobody but the author knows which one is right. */
const removeFirst = (filing: Filing, first: Span, other: string): Fix => ({
	title: `Remove “${other}”`,
	edits: replaceVisible(filing, first, ''),
});

/** Where the first of two marks stands that are right beside each other. */
function wordsBefore({ visible }: Filing, again: Span, mark: string, other: string): Span {
	const start = visible.offset(again.start) - other.length;
	return visible.span(start, visible.offset(again.end) - mark.length);
}

/** A line with the space and the line ends before it. */
function withLineEnd({ visible }: Filing, { start, end }: Span): Span {
	const at = visible.offset(start);
	return visible.span(visible.text.slice(0, at).trimEnd().length, visible.offset(end));
}
