/** Years of accounts and of meetings that nobody speaks of yet: `the 2056 annual meeting`, `fiscal year 2059`. */
import { periodsIn } from '../../filing/periods';
import { rememberedByParagraph } from '../../text/remembered';
import type { Piece, VisibleSpan } from '../../text/span';
import { foundIn } from '../paragraphs';
import { perFiling } from '../perFiling';
import { proseParagraphs } from '../prose';
import { statedDates } from './dates';

/** In years after that of the report: directors are elected for three, goals are set for ten. */
const latest = { meeting: 4, period: 15 };

/** The meetings and periods of the items that are too many years after the report, in text order; none without its date. */
export const distantYears = perFiling((filing): readonly Piece[] => {
	const [report] = statedDates(filing, 'cover');
	const year = Number(report?.iso.slice(0, 4));
	return foundIn(proseParagraphs(filing), yearsIn)
		.filter((found) => found.year > year + latest[found.of])
		.map(({ start, end }) => filing.visible.piece(start, end));
});

interface FoundYear extends VisibleSpan {
	readonly year: number;
	readonly of: keyof typeof latest;
}

const meeting = /\b(20\d\d)\s(?:annual|special)\s(?:general\s)?meeting\b/gi;

const yearsIn = rememberedByParagraph((text): readonly FoundYear[] =>
	/\b20[3-9]\d\b/.test(text)
		? [
				...[...text.matchAll(meeting)].map(
					({ index, 0: words, 1: year }): FoundYear => ({
						start: index,
						end: index + words.length,
						year: Number(year),
						of: 'meeting',
					}),
				),
				...periodsIn(text).flatMap(({ start, end, year }) =>
					year === undefined ? [] : { start, end, year, of: 'period' as const },
				),
			].sort((a, b) => a.start - b.start)
		: [],
);
