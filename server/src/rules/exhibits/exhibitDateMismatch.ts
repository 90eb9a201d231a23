import type { ExhibitBeginning } from '../../reading/exhibits/beginnings';
import { exhibitBeginnings } from '../../reading/exhibits/beginnings';
import { documentOf } from '../../reading/exhibits/documents';
import { numberedRows } from '../../reading/exhibits/lists';
import { hasExhibitRows } from '../../reading/has';
import { datesIn } from '../../text/dates';
import { shortened } from '../../text/shortened';
import { movedBy } from '../../text/span';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

const release = (day: number) =>
	htmlExhibit(`<p>SALEM, Oregon, March ${day}, 2026 - Harbor Lights opens a second plant.</p>`);

/** Flags the date of a press release that is another one than the list of exhibits gives it. */
export const exhibitDateMismatch: Rule = {
	id: 'exhibit-date-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'A press release has the date that the list of exhibits gives it.',
	why: 'The date of a release often moves while the report is written, and one of the two is forgotten.',
	example: { bad: release(11), good: release(12) },
	appliesTo: hasExhibitRows,
	*check(filing) {
		for (const row of numberedRows(filing.exhibitLists)) {
			const { description } = row;
			const dates = description && isRelease.test(description.text) ? datesIn(description.text) : [];
			const [listed] = dates;
			const exhibit = documentOf(filing, row);
			const beginning = exhibitBeginnings(filing).find(
				({ document }) => document.span.start === exhibit?.document.span.start,
			);
			if (description === undefined || listed?.iso === undefined || dates.length > 1 || beginning === undefined) {
				continue;
			}
			const { document, shown } = beginning;
			const own = dateline(beginning, listed.iso);
			if (own !== undefined) {
				const words = shown.piece(own.start, own.end);
				const wanted = description.text.slice(listed.start, listed.end);
				yield {
					span: movedBy(document.text.start, words.span),
					message: `Dated ${shortened(words.text, 24)}; the list has the release of ${wanted}.`,
					related: [{ span: description.span, message: 'Listed here.' }],
				};
			}
		}
	},
};

const isRelease = /\b(?:press|news) release\b/i;
/** How far the dateline may stand from the beginning, in characters as a reader sees them. */
const firstPage = 1500;
/** In days: dates further apart are not of one release. */
const near = 10;

/** The first date of the release, where it is near the listed one and that does not stand on the first page. */
function dateline({ shown }: ExhibitBeginning, listed: string) {
	const dates = datesIn(shown.text, 0, firstPage);
	const [first] = dates;
	const days = Math.abs(Date.parse(first?.iso ?? '') - Date.parse(listed)) / 86_400_000;
	return first?.iso !== undefined && days > 0 && days <= near && !dates.some(({ iso }) => iso === listed)
		? first
		: undefined;
}
