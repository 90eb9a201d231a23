import { exhibitBeginnings } from '../../reading/exhibits/beginnings';
import { documentOf } from '../../reading/exhibits/documents';
import { numberedRows } from '../../reading/exhibits/lists';
import { hasExhibitRows } from '../../reading/has';
import { datesIn, type FoundDate } from '../../text/dates';
import { shortened } from '../../text/shortened';
import { movedBy } from '../../text/span';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

const release = (day: number) =>
	htmlExhibit(`<p>SALEM, Oregon, March ${day}, 2026 - Harbor Lights opens a second plant.</p>`);

/** Flags the date of a press release or a contract that is another one than the list of exhibits gives it. */
export const exhibitDateMismatch: Rule = {
	id: 'exhibit-date-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'A press release or a contract has the date that the list of exhibits gives it.',
	why: 'The date of a release often moves while the report is written, and one of the two is forgotten.',
	example: { bad: release(11), good: release(12) },
	appliesTo: hasExhibitRows,
	*check(filing) {
		for (const row of numberedRows(filing.exhibitLists)) {
			const { description } = row;
			const dates = description ? datesIn(description.text) : [];
			const [listed] = dates;
			const exhibit = documentOf(filing, row);
			const beginning = exhibitBeginnings(filing).find(
				({ document }) => document.span.start === exhibit?.document.span.start,
			);
			if (description === undefined || listed?.iso === undefined || dates.length > 1 || beginning === undefined) {
				continue;
			}
			const { document, shown } = beginning;
			const isRelease = /\b(?:press|news) release\b/i.test(description.text);
			const own = isRelease ? dateline(shown.text, listed.iso) : dateOfContract(shown.text, listed, description.text);
			if (own !== undefined) {
				const words = shown.piece(own.start, own.end);
				const wanted = description.text.slice(listed.start, listed.end);
				yield {
					span: movedBy(document.text.start, words.span),
					message: `Dated ${shortened(words.text, 24)}; the list has the ${isRelease ? 'release' : 'exhibit'} of ${wanted}.`,
					related: [{ span: description.span, message: 'Listed here.' }],
					...(!isRelease && { atMost: 'hint' }),
				};
			}
		}
	},
};

/** How far a dateline may stand from the beginning, in characters as a reader sees them. */
const firstPage = 1500;
/** In days: dates further apart are not of one release, unless the year alone differs. */
const near = 10;

/** The first date of a release, where it is near the listed one and that does not stand on the first page. */
function dateline(text: string, listed: string): FoundDate | undefined {
	const dates = datesIn(text, 0, firstPage);
	const [first] = dates;
	if (first?.iso === undefined || first.iso === listed || dates.some(({ iso }) => iso === listed)) {
		return undefined;
	}
	const days = Math.abs(Date.parse(first.iso) - Date.parse(listed)) / 86_400_000;
	const isOfOtherYear = first.iso.slice(4) === listed.slice(4) && days < 370;
	return days <= near || isOfOtherYear ? first : undefined;
}

/** How far the date of a contract may stand from the beginning. */
const firstPages = 4000;
const dated = /\b(?:dated|made|entered\s+into|effective)(?:\s+(?:and|entered|into|as|of|on))*\s*$/i;

/** The one date that a contract gives itself, where the list says that it is dated otherwise. */
function dateOfContract(text: string, listed: FoundDate, description: string): FoundDate | undefined {
	if (!dated.test(description.slice(0, listed.start))) {
		return undefined;
	}
	const dates = datesIn(text, 0, firstPages);
	const own = dates.filter(
		({ iso, start }) => iso !== undefined && dated.test(text.slice(Math.max(0, start - 40), start)),
	);
	const isOne = new Set(own.map(({ iso }) => iso)).size === 1;
	return isOne && !dates.some(({ iso }) => iso === listed.iso) ? own[0] : undefined;
}
