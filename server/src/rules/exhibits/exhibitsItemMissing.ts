import { compareExhibits, exhibitKey } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { eraOfNumber, exhibitsItemOf, exhibitsParagraph } from '../../knowledge';
import { endingOf } from '../../reading/ending';
import { bringsExhibits } from '../../reading/exhibits/attached/attached';
import { descriptionOf, descriptionToCome } from '../../reading/exhibits/list/description';
import { isListed, numberedRows } from '../../reading/exhibits/list/lists';
import { mentionsOfThisReport } from '../../reading/exhibits/mentions/mentions';
import { exhibitsWithoutItem } from '../../reading/exhibits/mentions/missingItem';
import { hasExhibits } from '../../reading/has';
import type { Span } from '../../text/span';
import type { Edit } from '../../writing/edit';
import { headingLike } from '../../writing/itemHeading';
import { insertParagraphsAfter, insertParagraphsBefore } from '../../writing/paragraphs';
import type { Rule } from '../rule';

const signedBelow = `Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

Date: March 13, 2026

Harbor Lights, Inc.

By: /s/ Jane Doe
Jane Doe
Chief Financial Officer`;

/** Exhibits come with the report, and the item that lists them is not there. */
export const exhibitsItemMissing: Rule = {
	id: 'exhibits-item-missing',
	severity: { draft: 'error', final: 'error' },
	isOfAbsence: true,
	summary: 'A report with exhibits has Item 9.01, before 23 August 2004 Item 7, and lists them there.',
	why: 'The form asks for the exhibits under an item of their own, and EDGAR for that item in the header of the submission.',
	source: { title: 'Form 8-K, Item 9.01(d)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 8.01 Other Events

On March 12, 2026 the Company issued a press release, which is attached hereto as Exhibit 99.1.

SIGNATURES

${signedBelow}`,
		good: `Item 8.01 Other Events

On March 12, 2026 the Company issued a press release, which is attached hereto as Exhibit 99.1.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1    Press release

SIGNATURES

${signedBelow}`,
	},
	appliesTo: (filing) => hasExhibits(filing) || bringsExhibits(filing),
	*check(filing) {
		const [first] = exhibitsWithoutItem(filing);
		if (first) {
			const number = exhibitsItemNumber(filing);
			yield {
				span: placeOf(filing),
				message: `Item ${number} is missing: Exhibit ${first.text} comes with this report.`,
				...(isListedElsewhere(filing) || number === exhibitsItemOf('legacy') ? { atMost: 'warning' as const } : {}),
				related: [{ span: first.span, message: `Exhibit ${first.text} is here.` }],
				fixes: [
					{
						title: `Insert Item ${number} with ${rowsFor(filing).length === 1 ? 'the exhibit' : 'the exhibits'}`,
						edits: [insertItem(filing, number)],
					},
				],
			};
		}
	},
};

/** Whether the exhibits have an index; under the word alone they stand as if in the item. */
const isListedElsewhere = ({ exhibitLists, visible }: Filing): boolean =>
	exhibitLists.some(
		({ heading, rows }) =>
			heading !== undefined && /\b(?:index|list)\b/i.test(visible.textOf(heading)) && rows.some(({ number }) => number),
	);

/** Where the item belongs: before the signatures, else after the last item. */
function placeOf(filing: Filing): Span {
	const { signatures, items, span } = filing;
	return signatures?.heading ?? signatures?.legend?.span ?? endingOf(filing, items.at(-1)?.span ?? span);
}

/** The number of the item, in the numbering of the filing. */
function exhibitsItemNumber(filing: Filing): string {
	return exhibitsItemOf(filing.items.every(({ number }) => eraOfNumber(number) === 'legacy') ? 'legacy' : 'current');
}

/** Inserts the heading, the lettered part and a row for each exhibit before the signatures. */
function insertItem(filing: Filing, number: string): Edit {
	const letter = exhibitsParagraph(filing.date, number);
	const isHtml = filing.visible.format === 'html';
	const separator = isHtml ? '\u00a0\u00a0\u00a0\u00a0' : '    ';
	const rows = rowsFor(filing)
		.sort((a, b) => compareExhibits(a.number, b.number))
		.map(({ number: exhibit, description }) => `${exhibit}${separator}${description}`);
	const heading = headingLike(filing, number);
	const paragraphs = [...(heading.html ? [] : [heading.text]), `(${letter}) Exhibits`, ...rows];
	const { signatures } = filing;
	const end = filing.items.at(-1)?.span.end ?? filing.span.end;
	const edit = signatures
		? insertParagraphsBefore(filing, signatures.span.start, paragraphs)
		: insertParagraphsAfter(filing, end, paragraphs);
	return heading.html ? { span: edit.span, text: heading.html + filing.eol + edit.text } : edit;
}

/** The exhibits of an exhibit index as it has them, and the others that come with the report. */
function rowsFor(filing: Filing): { readonly number: string; readonly description: string }[] {
	const indexed = numberedRows(filing.exhibitLists);
	const others = exhibitsWithoutItem(filing).filter(({ text }) => !isListed(filing.exhibitLists, text));
	return [
		...indexed.map(({ number, description }) => ({
			number: number.text,
			description: description?.text ?? descriptionToCome(number.text),
		})),
		...others.map(({ text }) => ({ number: text, description: describe(filing, text) })),
	];
}

function describe(filing: Filing, number: string): string {
	const mention = mentionsOfThisReport(filing).find(
		(candidate) => exhibitKey(candidate.number.text) === exhibitKey(number),
	);
	return mention ? descriptionOf(filing, mention) : descriptionToCome(number);
}
