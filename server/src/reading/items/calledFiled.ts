/** What an item calls filed that is furnished as a whole. */
import type { Filing } from '../../filing/filing';
import type { VisibleSpan } from '../../text/span';
import type { FurnishedLegend } from './furnishedLegends';

/** Whether the words before an offset are those of `filed as Exhibit 99.1`, which stands there. */
export const isFiledBefore = ({ visible }: Filing, at: number): boolean =>
	/\bfiled\s+(?:here\w+\s+)?as\s+(?:an\s+)?$/i.test(visible.text.slice(Math.max(0, at - 40), at));

/** What is furnished, with the verb of what is filed. What was filed with the SEC before is another report. */
const calledFiled =
	/\b(?:information|release|presentation|materials?|slides|transcript|current\s{1,5}report|exhibit\s{1,5}[\d.]{1,6})\)?(?:[^.;]|\.(?=\d)){0,60}?\s(?:is|are)\s{1,5}(?:being\s{1,5}|hereby\s{1,5})?(filed)\b(?!\s{1,5}(?:with|on)\b)/gi;

/** The words `filed` in the item of a legend that say it of what is reported there, in the visible text. */
export function filedUnder({ visible }: Filing, { item }: FurnishedLegend): readonly VisibleSpan[] {
	const from = visible.offset(item.content.start);
	return [...visible.textOf(item.content).matchAll(calledFiled)].map(({ index, 0: words, 1: word = '' }) => {
		const end = from + index + words.length;
		return { start: end - word.length, end };
	});
}
