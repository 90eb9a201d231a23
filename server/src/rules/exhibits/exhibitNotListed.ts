import { exhibitKey, exhibitSeries, sameExhibit } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitList, ExhibitMention, Filing } from '../../filing/filing';
import { comesWithForm8K } from '../../knowledge';
import { exhibitDocuments } from '../../reading/exhibits/attached/documents';
import { descriptionOf, descriptionOfAttached, descriptionToCome } from '../../reading/exhibits/list/description';
import { isListEmpty, wordsForNone } from '../../reading/exhibits/list/emptyList';
import { exhibitsItem, exhibitsPart, numberedRows } from '../../reading/exhibits/list/lists';
import { listedOtherwise, mentionsOfThisReport } from '../../reading/exhibits/mentions/mentions';
import { type MistypedNumber, mistypedNumber, unlistedMentions } from '../../reading/exhibits/mentions/mistypedNumber';
import { hasExhibits } from '../../reading/has';
import { linesOf } from '../../text/lines';
import { isOneEdit } from '../../text/oneEdit';
import type { Span, VisibleSpan } from '../../text/span';
import type { Edit, Fix } from '../../writing/edit';
import { newRow } from '../../writing/exhibitRow';
import { insertParagraphsAfter } from '../../writing/paragraphs';
import { escapeText, replace, rewrite } from '../../writing/words';
import type { Rule } from '../rule';

/** An exhibit that the text says comes with this report, and that no list has. */
export const exhibitNotListed: Rule = {
	id: 'exhibit-not-listed',
	yieldsTo: ['exhibit-number-unknown'],
	severity: { draft: 'error', final: 'error' },
	isOfAbsence: true,
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
	appliesTo: hasExhibits,
	*check(filing) {
		const lists = filing.exhibitLists;
		const [list] = lists;
		for (const mention of unlistedMentions(filing)) {
			const number = mention.number.text;
			const mistyped = mistypedNumber(filing, number);
			// The end that is wrong is marked, the other one is related to it.
			const [row] = mistyped?.isTextRight ? mistyped.rows : [];
			const named = { span: mention.span, message: `Exhibit ${number} is named here.` };
			const place = list ? (list.heading ?? list.columnHeads ?? list.span) : placeOfList(filing);
			const listed = place && { span: place, message: 'The list of exhibits is here.' };
			yield {
				span: row?.number.span ?? mention.span,
				message: `Exhibit ${number} is not listed in ${placesOf(lists)}.`,
				related: [row ? named : listed].filter((each) => each !== undefined),
				fixes: fixesFor(filing, mention, mistyped),
			};
		}
		for (const { mention, row } of listedOtherwise(filing)) {
			const [named, inList] = [mention.number.text, row.number.text];
			yield {
				span: row.number.span,
				message: `Exhibit ${inList} in the list, Exhibit ${named} in the text.`,
				related: [{ span: mention.span, message: `Exhibit ${named} is named here.` }],
				fixes: [
					{ title: `Write ${named} in the list`, edits: rewrite(filing, row.number.span, named) },
					{ title: `Write ${inList} in the text`, edits: rewrite(filing, mention.number.span, inList) },
				],
				atMost: 'hint',
			};
		}
	},
};

function placesOf(lists: readonly ExhibitList[]): string {
	const inItem = lists.some((list) => list.kind === 'item');
	const inIndex = lists.some((list) => list.kind === 'index');
	return inItem && inIndex
		? 'the exhibits item or the exhibit index'
		: inItem || lists.length === 0
			? 'the exhibits item'
			: 'the exhibit index';
}

function fixesFor(filing: Filing, mention: ExhibitMention, mistyped: MistypedNumber | undefined): readonly Fix[] {
	const number = mention.number.text;
	const fixes = mistyped ? renumberings(filing, number, mistyped) : [];
	const attached = exhibitDocuments(filing).find((each) => sameExhibit(each.number, number));
	const description = attached
		? descriptionOfAttached(filing, attached.document, number)
		: descriptionOf(filing, mention);
	const meant = mistyped ? undefined : listedNearly(filing, number);
	const isFar = meant !== undefined && exhibitSeries(meant) === exhibitSeries(number);
	if (meant !== undefined && (isFar || description === descriptionToCome(number))) {
		return [{ title: `Change ${number} to ${meant} here`, edits: rewrite(filing, mention.number.span, meant) }];
	}
	const place = placeOfList(filing);
	if (isListEmpty(filing) && place) {
		const none = wordsForNone(filing);
		const edits = none ? insteadOf(filing, none, number, description) : [firstRow(filing, place, number, description)];
		return [{ title: `Add Exhibit ${number} to the list`, edits }].filter(hasEdits);
	}
	const rows = filing.exhibitLists.map((list) =>
		newRow(filing, list, number, description, attached?.document.fileName?.text),
	);
	// A number that is surely mistyped gets no row.
	const isWrong = mistyped?.isSure === true && !mistyped.isTextRight && !comesWithForm8K(number);
	if (!isWrong && rows.every((row) => row !== undefined)) {
		fixes.push({ title: `Add Exhibit ${number} to the list`, edits: rows });
	}
	return fixes;
}

/** How many signs stand after the point of a number. */
const lengthOf = (number: string): number => number.length - number.indexOf('.');

/** The only listed number that differs in one digit: 99.2 for 9.2; within a kind, for one that none of its rows has: 99.1 for 99.11 or 99.0. */
function listedNearly(filing: Filing, number: string): string | undefined {
	const near = numberedRows(filing.exhibitLists)
		.map((row) => row.number.text)
		.filter(
			(other) =>
				(exhibitSeries(other) !== exhibitSeries(number) ||
					lengthOf(number) !== lengthOf(other) ||
					/\.0$/.test(number)) &&
				isOneEdit(number, other),
		);
	const [only, ...others] = [...new Set(near)];
	return others.length === 0 ? only : undefined;
}

/** Where the rows of a list without any belong: the heading of the part, else of the item; undefined without the item. */
function placeOfList(filing: Filing): Span | undefined {
	const item = exhibitsItem(filing);
	const [list] = filing.exhibitLists;
	return item && (list?.columnHeads ?? exhibitsPart(item, filing.date)?.heading ?? item.heading);
}

/** The row in place of a line `None.`, which nothing else stands on. */
function insteadOf(filing: Filing, none: VisibleSpan, number: string, description: string): readonly Edit[] {
	const { visible } = filing;
	const [line] = linesOf(visible.text, visible.text.lastIndexOf('\n', none.start - 1) + 1, none.end);
	return line?.start === none.start
		? [replace(visible.span(none.start, none.end), escapeText(filing, `${number}${gapIn(filing)}${description}`))]
		: [];
}

/** The row of the only exhibit of a list, below the place of its rows. */
function firstRow(filing: Filing, place: Span, number: string, description: string): Edit {
	return insertParagraphsAfter(filing, place.end, [`${number}${gapIn(filing)}${description}`]);
}

const gapIn = ({ visible }: Filing): string => (visible.format === 'html' ? '\u00a0' : ' ').repeat(4);

function renumberings(filing: Filing, number: string, { rows, isTextRight, isSure }: MistypedNumber): Fix[] {
	const listed = rows[0].number.text;
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
	const [right, other] = isTextRight ? [inList, inText] : [inText, inList];
	return (isSure ? [right] : [right, other]).filter(hasEdits);
}

function hasEdits({ edits }: Fix): boolean {
	return edits.length > 0;
}

/** Whether a number is written out: in `99.1 through 99.3` the one between is not. */
function isWritten({ visible }: Filing, { number }: ExhibitMention): boolean {
	return visible.textOf(number.span) === number.text;
}
