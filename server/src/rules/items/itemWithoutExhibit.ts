import { exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitMention, Filing, Item } from '../../filing/filing';
import { type ItemTopic, isAbout, itemByNumber } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { attachedNumbers, numberedRows } from '../../reading/exhibits/list/lists';
import { unnumberedRows } from '../../reading/exhibits/list/missingNumber';
import { mentionsOfThisReport } from '../../reading/exhibits/mentions/mentions';
import { hasItems } from '../../reading/has';
import { bearsOwnCaption } from '../../reading/items/captions';
import { isWhole, namedItems, textUnder } from '../../reading/items/itemText';
import { hasItem } from '../../reading/items/unnumberedHeadings';
import { listExhibit } from '../../writing/listExhibit';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (row: string): string =>
	exampleReport(`Item 4.01 Changes in Registrant’s Certifying Accountant

On March 10, 2026 the audit committee dismissed Doe & Roe LLP, the independent accountant of the company.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

${row}99.1  Press release dated March 12, 2026
`);

/** Flags an item that asks for an exhibit which the report does not have. */
export const itemWithoutExhibit: Rule = {
	id: 'item-without-exhibit',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'The exhibits that Items 2.02, 4.01, 5.03 and 6.06 ask for are listed.',
	why: 'Results are reported with the text of the announcement, the departure of an accountant with its letter, an amendment of the charter or the bylaws with its text. Without the exhibit the report is incomplete; the letter of the accountant may also follow by an amendment.',
	source: {
		title: 'Form 8-K, Items 2.02(a), 5.03 and 6.06; Regulation S-K, Items 304(a)(3) and 601',
		href: 'https://www.sec.gov/files/form8-k.pdf',
	},
	example: { bad: example(''), good: example('16.1  Letter from Doe & Roe LLP dated March 11, 2026\n') },
	appliesTo: hasItems,
	*check(filing) {
		if (!isWhole(filing) || isAmendment(filing)) {
			return;
		}
		const found = new Set<string>();
		for (const item of filing.items) {
			const wanted = expectations.find(({ topic }) => isAbout(item.number, topic));
			const exhibit = itemByNumber(item.number)?.draftExhibit?.number ?? '';
			const series = exhibitSeries(exhibit);
			if (
				!wanted ||
				series === undefined ||
				found.has(item.number) ||
				(item.caption && !bearsOwnCaption(filing, item)) ||
				!wanted.applies(textUnder(filing, item)) ||
				hasExhibit(filing, series) ||
				pointsElsewhere(filing, item)
			) {
				continue;
			}
			found.add(item.number);
			yield {
				span: item.heading,
				message: `Item ${item.number} has no Exhibit ${series}${wanted.lack}`,
				fixes: listExhibit(filing, exhibit),
			};
		}
	},
};

interface Expectation {
	/** What the item is about. */
	readonly topic: ItemTopic;
	/** What the report lacks, after `Item 2.02 has no Exhibit 99`. */
	readonly lack: string;
	/** Whether the text of the item tells of what asks for the exhibit. */
	applies(text: string): boolean;
}

/** What the text of an item speaks of where an exhibit goes with it. */
const ofRelease =
	/\b(?:(?:press|news|earnings)\s+release|announcement|presentation|shareholder\s+letter|letter\s+to\s+(?:share|stock)holders)\b/i;
const ofDeparture = /\b(?:dismiss|resign|declin(?:ed|es)\s+to\s+stand|terminat|replac|remov)/i;
const ofLetter = /\bletter\b|\bpreviously\s+(?:disclosed|reported|announced)\b/i;
const ofConstitution =
	/\b(?:articles|certificate|charter|by-?laws|memorandum|operating\s+agreement|partnership\s+agreement)\b/i;

const expectations: readonly Expectation[] = [
	{
		topic: 'results',
		lack: ': the text of the announcement goes with it.',
		applies: (text) => ofRelease.test(text),
	},
	{
		topic: 'accountant',
		lack: ' and does not say that the accountant’s letter will follow.',
		applies: (text) => ofDeparture.test(text) && !ofLetter.test(text),
	},
	{
		topic: 'charter',
		lack: ': the amended articles or bylaws go with it.',
		applies: (text) => ofConstitution.test(text),
	},
	{
		topic: 'static-pool',
		lack: ': the static pool information goes with it.',
		applies: () => true,
	},
];

/** Whether an exhibit of a series is listed, attached or named; a row without number may be it. */
function hasExhibit(filing: Filing, series: number): boolean {
	const numbers = [
		...numberedRows(filing.exhibitLists).map(({ number }) => number.text),
		...attachedNumbers(filing).map(({ text }) => text),
		...mentionsOfThisReport(filing).map(({ number }) => number.text),
	];
	return (
		numbers.some((number) => exhibitSeries(number) === series) ||
		filing.exhibitLists.some((list) => unnumberedRows(filing, list).length > 0)
	);
}

/** Whether an item leaves the matter to another item or to another filing. */
function pointsElsewhere(filing: Filing, item: Item): boolean {
	const text = textUnder(filing, item);
	const start = filing.visible.offset(item.content.start);
	const isWithin = ({ span }: ExhibitMention) => {
		const at = filing.visible.offset(span.start);
		return start <= at && at < start + text.length;
	};
	return (
		filing.mentions.some((mention) => mention.ofAnotherFiling && isWithin(mention)) ||
		namedItems(text).some(({ number }) => number !== item.number && hasItem(filing, number)) ||
		/\bannex\b|\bform\s+(?:8-A|10|S-)|\bpreviously\s+(?:disclosed|reported|filed)\b/i.test(text)
	);
}
