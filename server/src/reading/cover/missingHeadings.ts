/** The lines at the head of a cover page, and which of them it lacks. */
import type { Filing } from '../../filing/filing';
import { type CoverLegendId, legendById, legendsInForce } from '../../knowledge';
import { withSlips } from '../../text/phrases';
import type { Span } from '../../text/span';
import { perFiling } from '../perFiling';
import { coverSpan, eraOf, findWords } from './coverWords';

/** A line of the head that a cover lacks, and the line beside which it belongs. */
export interface MissingHeading {
	/** The words of the form, over several lines where the whole head is gone. */
	readonly words: string;
	readonly beside: Span;
	readonly side: 'below' | 'above';
}

const slips = (...words: readonly string[]): string => words.map(withSlips).join('\\s{0,9}');

/** Not `as filed with the Securities and Exchange Commission`. */
const notWithin = '(?<!\\bthe\\s(?:[a-z]{5,12}\\sand\\s)?)';

/** The lines in their order, each by words that it has however it is written. */
const heads: readonly { readonly id: CoverLegendId; readonly pattern: RegExp }[] = [
	{ id: 'united-states', pattern: new RegExp(`${slips('united', 'states')}|\\bu\\.?\\s?s\\b`, 'i') },
	{
		id: 'commission',
		pattern: new RegExp(
			`${notWithin}(?:${slips('exchange', 'commission')}|${withSlips('securities')}\\s{1,9}(?:and|&))`,
			'i',
		),
	},
	{ id: 'washington', pattern: new RegExp(`${slips('washington')}|\\b20549\\b`, 'i') },
	{ id: 'form', pattern: /form\s{0,9}8\s?[-‐–—]?\s?k/i },
	{ id: 'current-report', pattern: new RegExp(slips('current', 'report'), 'i') },
	{ id: 'pursuant', pattern: /section\s?s?\s{0,9}1\d|\b15\s?\(\s?d/i },
];

/** Before these lines nothing on a cover is certain: covers of older reports have no first line. */
const firstIds: ReadonlySet<string> = new Set(['united-states', 'commission', 'washington']);

/** The lines of the head that the cover lacks, in the order of the form; none where it has fewer than three of the six, as a text that begins below them. */
export const missingHeadings = perFiling((filing: Filing): readonly MissingHeading[] => {
	const { cover, visible } = filing;
	if (cover === undefined || !legendsInForce(eraOf(filing)).some(({ id }) => id === 'rule-425')) {
		return [];
	}
	const page = coverSpan(filing, cover);
	const date = cover.dateOfReportLegend ?? cover.registrants[0]?.span;
	const end = date === undefined ? page.end : visible.offset(date.start);
	if (end <= page.start) {
		return [];
	}
	const form = cover.formType && visible.offset(cover.formType.span.start);
	const found = heads.map(({ id, pattern }) => {
		// The Act in a later line names the Commission's name in part; the address of the registrant may be in Washington.
		const to = firstIds.has(id) && form !== undefined && form > page.start ? form : end;
		const place =
			id === 'form' && form !== undefined
				? { start: form, end: visible.offset(cover.formType?.span.end ?? 0) }
				: findWords(filing, { start: page.start, end: to }, pattern);
		return { id, place };
	});
	if (found.filter(({ place }) => place !== undefined).length < 3) {
		return [];
	}
	if (!found.some(({ id, place }) => firstIds.has(id) && place !== undefined)) {
		const words = [...firstIds].map((id) => legendById(id)?.text ?? '').join('\n');
		return cover.formType ? [{ words, beside: cover.formType.span, side: 'above' }] : [];
	}
	return found.flatMap(({ id, place }, index): readonly MissingHeading[] => {
		if (place !== undefined || id === 'form') {
			return [];
		}
		const above = found.slice(0, index).findLast((head) => head.place !== undefined)?.place;
		const below = found.slice(index + 1).find((head) => head.place !== undefined)?.place;
		const near = above ?? below;
		const words = legendById(id)?.text ?? '';
		return near === undefined
			? []
			: [{ words, beside: visible.piece(near.start, near.end).span, side: above ? 'below' : 'above' }];
	});
});
