import { namesSource } from '../../filing/exhibits/redactions';
import type { Filing } from '../../filing/filing';
import { isAmendment } from '../../reading/amendment';
import { linksOf } from '../../reading/exhibits/list/links';
import { numberedRows } from '../../reading/exhibits/list/lists';
import { otherSources } from '../../reading/exhibits/list/otherSources';
import { hasExhibitRows } from '../../reading/has';
import { datesIn } from '../../text/dates';
import type { Piece } from '../../text/span';
import type { Rule } from '../rule';

const example = (source: string): string => `Item 9.01 Financial Statements and Exhibits

(d) Exhibits

4.1   Indenture dated March 2, 2020 (incorporated by reference${source})
99.1  Press release dated March 12, 2026`;

/** Flags an exhibit that is incorporated by reference from nowhere. */
export const incorporatedSource: Rule = {
	id: 'incorporated-source',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The row of an exhibit that is incorporated by reference says where the exhibit is.',
	why: 'What is incorporated by reference is found only where the row names the filing, by its form, date or file number, or leads there by a link.',
	source: { title: '17 CFR 240.12b-23', href: 'https://www.ecfr.gov/current/title-17/section-240.12b-23' },
	example: { bad: example(''), good: example(' to Exhibit 4.1 of the Form 8-K filed on March 3, 2020') },
	appliesTo: hasExhibitRows,
	*check(filing) {
		// An amendment says so of what the report that it amends has filed.
		const isFirst = !isAmendment(filing);
		for (const row of numberedRows(filing.exhibitLists)) {
			const { description, number } = row;
			const says =
				description && (fromElsewhere.test(description.text) || (isFirst && filedBefore.test(description.text)));
			const later =
				description && fromElsewhere.test(description.text) ? sourceStillToCome(filing, description) : undefined;
			if (later) {
				yield {
					span: later.span,
					message: `${later.text} is after this report, which incorporates from what was filed before.`,
				};
			}
			if (says && !namesSource(description.text) && linksOf(filing, row).length === 0) {
				yield {
					span: description.span,
					message: `Exhibit ${number.text} is ${fromElsewhere.test(description.text) ? 'incorporated by reference' : 'said to be filed before'}, and no filing is named.`,
				};
			}
		}
		for (const { span, text, exhibit, listed, row } of otherSources(filing)) {
			yield {
				span,
				message: `“${text}” here; the list has Exhibit ${exhibit} from ${listed}.`,
				related: [{ span: row.span, message: 'The source in the list.' }],
			};
		}
	},
};

/** The day of the filing from which an exhibit is incorporated, where it comes after the report was signed. */
function sourceStillToCome({ visible, signatures }: Filing, { span, text }: Piece): Piece | undefined {
	const signed = signatures?.blocks
		.flatMap(({ date }) => date?.iso ?? [])
		.sort()
		.at(-1);
	const from = text.search(fromElsewhere);
	const found = datesIn(text).find(
		({ start, iso }) => start > from && signed !== undefined && iso !== undefined && iso > signed,
	);
	const words = found && text.slice(found.start, found.end);
	const at = words === undefined ? -1 : visible.textOf(span).indexOf(words);
	const start = visible.offset(span.start) + at;
	return words === undefined || at < 0 ? undefined : visible.piece(start, start + words.length);
}

const fromElsewhere = /\bincorporated\b[^.;]{0,30}\breference\b/i;
const filedBefore = /\bpreviously\s+filed\b/i;
