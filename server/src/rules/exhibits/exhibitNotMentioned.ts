import { exhibitKey } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { exhibitsItem, isListed, numberedRows } from '../../reading/exhibits/lists';
import { isMentioned, isNeverMentioned } from '../../reading/exhibits/mentions';
import { mistypedNumber, unlistedMentions } from '../../reading/exhibits/mistypedNumber';
import { hasExhibitRows } from '../../reading/has';
import { textUnder } from '../../reading/items/itemText';
import type { Rule } from '../rule';

/** A listed exhibit that the text of no item names. */
export const exhibitNotMentioned: Rule = {
	id: 'exhibit-not-mentioned',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'Every exhibit in the list is named in the text of an item.',
	why: 'By custom the text says which exhibit holds what. A number that stands in the list alone may be left from an earlier draft or mistyped.',
	example: {
		bad: `Item 7.01 Regulation FD Disclosure

The press release is furnished as Exhibit 99.1 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
99.2  Investor presentation`,
		good: `Item 7.01 Regulation FD Disclosure

The press release and the presentation are furnished as Exhibits 99.1 and 99.2 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
99.2  Investor presentation`,
	},
	appliesTo: hasExhibitRows,
	*check(filing) {
		const lists = filing.exhibitLists;
		const rows = numberedRows(lists);
		// A text that names none of several exhibits leaves them all to the list.
		const namesNone = filing.mentions.length === 0 && rows.filter((row) => !isNeverMentioned(row)).length > 1;
		if (namesNone || speaksOfUnnumberedExhibits(filing)) {
			return;
		}
		// A row whose number is mistyped is for exhibit-not-listed.
		const mistyped = unlistedMentions(filing).flatMap(
			(mention) => mistypedNumber(filing, mention.number.text)?.rows ?? [],
		);
		const seen = new Set<string>();
		for (const row of rows) {
			const number = row.number.text;
			// What only one of two lists has is for exhibit-index-mismatch.
			const isInEveryList = lists.every((list) => list.rows.length === 0 || isListed([list], number));
			const isNamed = isNeverMentioned(row) || isMentioned(filing, number) || mistyped.includes(row);
			if (!isInEveryList || seen.has(exhibitKey(number)) || isNamed) {
				continue;
			}
			seen.add(exhibitKey(number));
			yield { span: row.number.span, message: `Exhibit ${number} is listed, and no item names it.` };
		}
	},
};

/**
 * Words for an exhibit whose number is left to the list: "attached as an exhibit", "the exhibits listed below", "the
 * agreement filed herewith".
 */
const UNNUMBERED: readonly RegExp[] = [
	/\bexhibits?\b(?!\s*(?:nos?\b\.?\s*)?\d)/i,
	/ here(?<=\b(?:attached|annexed|filed|furnished) here)(?:to|with)\b(?! as exhibits? \d)/i,
];

/** Whether the items leave it to the list which exhibits they speak of, or say nothing but the list. */
function speaksOfUnnumberedExhibits(filing: Filing): boolean {
	const list = exhibitsItem(filing);
	const items = filing.items.filter((item) => item !== list);
	return (
		items.length === 0 ||
		items.some((item) => {
			const text = textUnder(filing, item);
			return UNNUMBERED.some((words) => words.test(text));
		})
	);
}
