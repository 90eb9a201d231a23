import type { Filing } from '../../filing/filing';
import { numberedRows } from '../../reading/exhibits/list/lists';
import { otherStatements } from '../../reading/exhibits/list/otherStatements';
import { hasExhibitRows } from '../../reading/has';
import { otherPeriod, periodOfRelease, type StatedPeriod } from '../../reading/stated/periods';
import { oddStatementYears } from '../../reading/stated/statementYears';
import { shortened } from '../../text/shortened';
import type { Fix } from '../../writing/edit';
import { inLetterCaseOf, replaceVisible } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const release = (year: string): string =>
	exampleReport(`Item 2.02 Results of Operations and Financial Condition

The company announced its results for the fourth quarter of 2025 in the press release furnished as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release on the results of the fourth quarter of ${year}
`);

/** Flags a quarter or year in the description of an exhibit that no item names, and an item on a quarter that its release does not name. */
export const periodMismatch: Rule = {
	id: 'period-mismatch',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'An item and the description of its exhibit name the same quarter or year.',
	why: 'The list of exhibits is mostly taken over from the report of the quarter before, and one of the two places is then forgotten.',
	example: { bad: release('2024'), good: release('2025') },
	appliesTo: hasExhibitRows,
	*check(filing) {
		for (const row of numberedRows(filing.exhibitLists)) {
			const pair = otherPeriod(filing, row);
			if (pair) {
				const { own, inItem, item } = pair;
				yield {
					span: own.span,
					message: `Exhibit ${row.number.text} is on the ${shown(own)}, Item ${item} on the ${shown(inItem)}.`,
					related: [{ span: inItem.span, message: 'The period in the item.' }],
					fixes: [
						...(isToCome(filing, inItem) ? [] : rewritten(filing, own, inItem)),
						...(isToCome(filing, own) ? [] : rewritten(filing, inItem, own)),
					],
				};
			}
			const attached = periodOfRelease(filing, row);
			if (attached) {
				const { inItem, item, quarter, release } = attached;
				yield {
					span: inItem.span,
					message: `Item ${item} is on the ${shown(inItem)}; Exhibit ${row.number.text} on the ${shortened(quarter, 34)}.`,
					related: [{ span: release.document.type.span, message: 'The exhibit.' }],
					atMost: 'hint',
				};
			}
		}
		for (const { span, text, exhibit, listed, row } of otherStatements(filing).filter(
			(each) => !oddStatementYears(filing).some((other) => other.exhibit === each.exhibit),
		)) {
			yield {
				span,
				message: `“${text}” here; the list has Exhibit ${exhibit} with “${listed}”.`,
				related: [{ span: row.span, message: 'The description in the list.' }],
				atMost: 'hint',
			};
		}
		for (const { span, text, exhibit, day, inItem } of oddStatementYears(filing)) {
			yield {
				span,
				message: `Exhibit ${exhibit} has ${day}, ${text}; the item has ${day}, ${inItem.text}.`,
				related: [{ span: inItem.span, message: 'The year in the item.' }],
				atMost: 'hint',
			};
		}
	},
};

const shown = ({ text }: StatedPeriod): string => shortened(text, 34);

/** Whether a period is years after the report, so that it is mistyped. */
const isToCome = ({ date }: Filing, { year }: StatedPeriod): boolean =>
	date !== undefined && year !== undefined && year > Number(date.slice(0, 4)) + 1;

/** Makes `period` say what `other` says, where both are said alike. */
function rewritten(filing: Filing, period: StatedPeriod, other: StatedPeriod): readonly Fix[] {
	const { visible } = filing;
	const year =
		period.yearAt === undefined || other.year === undefined
			? []
			: replaceAt(filing, period.yearAt, period.yearAt + 4, String(other.year));
	if ((period.ends === undefined) !== (other.ends === undefined)) {
		return [];
	}
	if (period.ends !== undefined) {
		return period.ends.slice(4) === other.ends?.slice(4)
			? [{ title: `Write ${other.year} for ${period.year}`, edits: year }]
			: [];
	}
	if (period.quarter === other.quarter) {
		return [{ title: `Write ${other.year} for ${period.year}`, edits: year }];
	}
	if (!period.quarterAt || !other.quarterAt) {
		return [];
	}
	const [old, next] = [period.quarterAt, other.quarterAt].map(({ start, end }) => visible.text.slice(start, end));
	const isAlike = /^(?:Q\d|\dQ)$/.test(old ?? '') === /^(?:Q\d|\dQ)$/.test(next ?? '');
	if (old === undefined || next === undefined || !isAlike) {
		return [];
	}
	const written = /^\p{Lu}\p{Ll}/u.test(old) ? next.charAt(0).toUpperCase() + next.slice(1) : inLetterCaseOf(old, next);
	return [
		{
			title: `Write “${written}” for “${old}”`,
			edits: [
				...replaceAt(filing, period.quarterAt.start, period.quarterAt.end, written),
				...(period.year === other.year ? [] : year),
			],
		},
	];
}

const replaceAt = (filing: Filing, start: number, end: number, text: string) =>
	replaceVisible(filing, filing.visible.piece(start, end).span, text);
