import type { ExhibitList, ExhibitMention, Filing } from '../../filing/filing';
import type { Edit, Fix, Rule } from '../rule';
import { rewrite } from '../writing';
import { descriptionOf } from './description';
import { compareExhibits, exhibitKey, exhibitSeries, sameExhibit } from './exhibitNumber';
import { attachedNumbers, exhibitsItem, isListed, type NumberedRow, numberedRows, standsInItem } from './lists';
import { isMentioned, isNeverMentioned, mentionsOfThisReport } from './mentions';
import { isExplainedByMissingNumber } from './missingNumber';
import { newRow } from './newRow';

/** An exhibit that the text says comes with this report, and that no list has. */
export const exhibitNotListed: Rule = {
	id: 'exhibit-not-listed',
	severity: { draft: 'error', final: 'error' },
	summary: 'Every exhibit that is said to come with the report is listed under Item 9.01 or in the exhibit index.',
	why: 'A report must list the exhibits that are filed or furnished with it. A number that stands in the text alone is a row forgotten or a number mistyped.',
	source: { title: 'Regulation S-K, Item 601(a)(2)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: {
		bad: `Item 8.01 Other Events

The agreement is filed herewith as Exhibit 10.1 and the press release as Exhibit 99.1 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026`,
		good: `Item 8.01 Other Events

The agreement is filed herewith as Exhibit 10.1 and the press release as Exhibit 99.1 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  Supply agreement dated March 10, 2026
99.1  Press release dated March 12, 2026`,
	},
	*check(filing) {
		const lists = filing.exhibitLists;
		const [list] = lists;
		const hasItem = exhibitsItem(filing) !== undefined || lists.some(({ kind }) => kind === 'item');
		if (!list || !hasItem || numberedRows(lists).length === 0) {
			return;
		}
		const seen = new Set<string>();
		for (const mention of mentionsOfThisReport(filing)) {
			const number = mention.number.text;
			if (
				seen.has(exhibitKey(number)) ||
				isListed(lists, number) ||
				isExplainedByMissingNumber(filing, number) ||
				standsInItem(filing, number)
			) {
				continue;
			}
			seen.add(exhibitKey(number));
			yield {
				span: mention.span,
				message: `Exhibit ${number} is not listed in ${placesOf(lists)}.`,
				related: [{ span: list.heading ?? list.columnHeads ?? list.span, message: 'The list of exhibits is here.' }],
				fixes: fixesFor(filing, mention),
			};
		}
	},
};

function placesOf(lists: readonly ExhibitList[]): string {
	const inItem = lists.some((list) => list.kind === 'item');
	const inIndex = lists.some((list) => list.kind === 'index');
	return inItem && inIndex
		? 'the exhibits item or the exhibit index'
		: inItem
			? 'the exhibits item'
			: 'the exhibit index';
}

function fixesFor(filing: Filing, mention: ExhibitMention): readonly Fix[] {
	const number = mention.number.text;
	const fixes = renumberings(filing, number);
	const rows = filing.exhibitLists.map((list) => newRow(filing, list, number, descriptionOf(filing, mention)));
	if (rows.every((row) => row !== undefined)) {
		fixes.push({ title: `Add Exhibit ${number} to the list`, edits: rows });
	}
	return fixes;
}

/**
 * The fixes for a mistyped number, where the text does not name one other number of the lists: of the same kind, or the
 * only one at all. The number of the attached document is right, else within a kind the one that comes first, because
 * list and text count up from .1, else the one in the list.
 */
function renumberings(filing: Filing, number: string): Fix[] {
	const unnamed = numberedRows(filing.exhibitLists).filter((row) => isUnnamed(filing, row));
	const alike = unnamed.filter((row) => exhibitSeries(row.number.text) === exhibitSeries(number));
	const rows = alike.length > 0 ? alike : unnamed;
	const [row] = rows;
	if (!row || rows.some((other) => exhibitKey(other.number.text) !== exhibitKey(row.number.text))) {
		return [];
	}
	const listed = row.number.text;
	const inList = {
		title: `Change ${listed} to ${number} in the list`,
		edits: rows.flatMap((other) => rewrite(filing, other.number.span, number)),
	};
	const inText = {
		title: `Change ${number} to ${listed} in the text`,
		edits: mentionsOfThisReport(filing)
			.filter((mention) => isWritten(filing, mention) && exhibitKey(mention.number.text) === exhibitKey(number))
			.flatMap((mention): readonly Edit[] => rewrite(filing, mention.number.span, listed)),
	};
	const attached = attachedNumbers(filing).map(({ text }) => text);
	if (attached.some((text) => sameExhibit(text, listed))) {
		return [inText].filter(hasEdits);
	}
	const isTextRight =
		attached.some((text) => sameExhibit(text, number)) || (alike.length > 0 && compareExhibits(number, listed) < 0);
	return (isTextRight ? [inList, inText] : [inText, inList]).filter(hasEdits);
}

function hasEdits({ edits }: Fix): boolean {
	return edits.length > 0;
}

/** Whether the text never names the exhibit of a row that has to be named. */
function isUnnamed(filing: Filing, row: NumberedRow): boolean {
	return !isNeverMentioned(row) && !isMentioned(filing, row.number.text);
}

/** Whether a number is written out: in `99.1 through 99.3` the one between is not. */
function isWritten({ visible }: Filing, { number }: ExhibitMention): boolean {
	return visible.text.slice(visible.offset(number.span.start), visible.offset(number.span.end)) === number.text;
}
