/** The lines at the head of a cover page, and which of them it lacks. */
import type { CoverPage, Filing } from '../../filing/filing';
import { type CoverLegendId, legendById, legendsInForce } from '../../knowledge';
import { withSlips } from '../../text/phrases';
import type { Span, VisibleSpan } from '../../text/span';
import { perFiling } from '../perFiling';
import { otherHeading } from '../slips/names/misnamedForms';
import { coverSpan, findWords } from './coverWords';
import { eraOf } from './era';

/** A line of the head that a cover lacks, and the line beside which it belongs. */
export interface MissingHeading {
	/** The words of the form, over several lines where the whole head is gone. */
	readonly words: string;
	/** Whether filings are accepted without it: the line of the United States alone, or a head that may have been cut off. */
	readonly isCommon: boolean;
	readonly beside: Span;
	/** `inside` where one of its words stands there, the other one is gone or damaged. */
	readonly side: 'below' | 'above' | 'inside';
}

/** Words with a letter mistyped, and with their letters apart: `C U R R E N T`, `CURRENT RE PORT`. */
const slips = (...words: readonly string[]): string =>
	`(?:${words.map(withSlips).join('\\s{0,9}')}|\\b${[...words.join('')].join('\\s{0,4}')}\\b)`;

/** Before the name of the Commission: not within `as filed with the Securities and Exchange Commission`. */
const notWithin = '(?<!\\bthe\\s(?:[a-z]{5,12}\\sand\\s)?)';

/** The lines in the order of the form, each with a pattern for the words that all its wordings have. */
const heads: readonly { readonly id: CoverLegendId; readonly pattern: RegExp }[] = [
	{ id: 'united-states', pattern: new RegExp(`${slips('united', 'states')}|\\bu\\.?\\s?s\\b`, 'i') },
	{
		id: 'commission',
		pattern: new RegExp(
			`${notWithin}(?:${slips('exchange', 'commission')}|exchange\\s{1,9}and\\s{1,9}commission|${withSlips('securities')}\\s{1,9}(?:and|&))`,
			'i',
		),
	},
	{ id: 'washington', pattern: new RegExp(`${slips('washington')}|\\b20549\\b`, 'i') },
	{ id: 'form', pattern: /form\s{0,9}8\s?[-‐–—]?\s?k/i },
	// The line of another report in its place is a mistake of its own.
	{ id: 'current-report', pattern: new RegExp(`${slips('current', 'report')}|${otherHeading.source}`, 'i') },
	{ id: 'pursuant', pattern: /section\s?s?\s{0,9}1\d|\b15\s?\(\s?d/i },
];

/** A line of two words with only one of them left, or both changed about: `URRENT REPORT`, `UNITED`, `REPORT CURRENT`. */
const damagedLines: ReadonlyMap<CoverLegendId, RegExp> = new Map(
	(
		[
			['united-states', 'united', 'states'],
			['current-report', 'current', 'report'],
		] as const
	).map(([id, first, second]) => [
		id,
		new RegExp(
			`(?<=^|[\\n\\r\\v\\t])(?:(?:[^\\s:]{1,12} |\\[[^\\]\\n]{1,20}\\] )?${second}|${first}(?: [^\\s:]{1,12})?|${second} ${first})(?=\\s*(?:$|[\\n\\r\\v\\t]))`,
			'i',
		),
	]),
);

/** The lines above the name of the form. */
const firstIds: ReadonlySet<string> = new Set(['united-states', 'commission', 'washington']);

/** A cover with fewer of the six lines is a text that begins below them. */
const fewest = 3;

/** The lines of the head that the cover lacks, in the order of the form; none where it has hardly any. */
export const missingHeadings = perFiling((filing: Filing): readonly MissingHeading[] => {
	const { cover } = filing;
	const legends = new Set(legendsInForce(eraOf(filing)).map(({ id }) => id));
	if (cover === undefined || !legends.has('rule-425')) {
		return [];
	}
	const isOfToday = legends.has('securities-12b');
	const found = headsOf(filing, cover);
	if (found.filter(({ place }) => place !== undefined).length < fewest) {
		return [];
	}
	if (!found.some(({ id, place }) => firstIds.has(id) && place !== undefined)) {
		const words = [...firstIds].map((id) => legendById(id)?.text ?? '').join('\n');
		return cover.formType ? [{ words, isCommon: true, beside: cover.formType.span, side: 'above' }] : [];
	}
	return found.flatMap(({ id, place }, index): readonly MissingHeading[] => {
		const isCommon = id === 'united-states';
		// Many covers did without it, few of today do.
		const isThere = place !== undefined || (isCommon && cover.legends.some((legend) => legend.id === id));
		if (isThere || id === 'form' || (isCommon && !isOfToday)) {
			return [];
		}
		const damaged = damagedLines.get(id);
		const rest = damaged && findWords(filing, headSpan(filing, cover), damaged);
		if (rest) {
			return [
				{
					words: legendById(id)?.text ?? '',
					isCommon,
					beside: filing.visible.span(rest.start, rest.end),
					side: 'inside',
				},
			];
		}
		const above = found.slice(0, index).findLast((head) => head.place !== undefined)?.place;
		const below = found.slice(index + 1).find((head) => head.place !== undefined)?.place;
		const near = above ?? below;
		const words = legendById(id)?.text ?? '';
		return near === undefined
			? []
			: [{ words, isCommon, beside: filing.visible.span(near.start, near.end), side: above ? 'below' : 'above' }];
	});
});

/** The lines of the head, each with the place of its words in the visible text; `undefined` where the cover lacks it. */
function headsOf(
	filing: Filing,
	cover: CoverPage,
): readonly { readonly id: CoverLegendId; readonly place: VisibleSpan | undefined }[] {
	const { visible } = filing;
	const { start, end: to } = headSpan(filing, cover);
	if (to <= start) {
		return [];
	}
	const form = cover.formType && {
		start: visible.offset(cover.formType.span.start),
		end: visible.offset(cover.formType.span.end),
	};
	// Below the form, the title of the Act has words of the Commission's name, and the registrant may be in Washington.
	const endOfFirst = form && form.start > start ? form.start : to;
	return heads.map(({ id, pattern }) => ({
		id,
		place:
			id === 'form' && form ? form : findWords(filing, { start, end: firstIds.has(id) ? endOfFirst : to }, pattern),
	}));
}

/** The lines of the cover above the date of report or the first registrant. */
function headSpan(filing: Filing, cover: CoverPage): VisibleSpan {
	const { start, end } = coverSpan(filing, cover);
	const next = cover.dateOfReportLegend ?? cover.registrants[0]?.span;
	return { start, end: next === undefined ? end : filing.visible.offset(next.start) };
}
