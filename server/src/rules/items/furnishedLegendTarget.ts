import { exhibitKey, exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitMention, Filing } from '../../filing/filing';
import { furnishedItems } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { isListed, numberedRows } from '../../reading/exhibits/list/lists';
import { mentionsOfThisReport } from '../../reading/exhibits/mentions/mentions';
import { hasItems } from '../../reading/has';
import { type FurnishedLegend, furnishedLegends } from '../../reading/items/furnishedLegends';
import { isWhole, namedItems, speaksOfAnotherFiling } from '../../reading/items/itemText';
import { hasItem } from '../../reading/items/unnumberedHeadings';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { replace } from '../../writing/words';
import { exampleReport } from '../examples/report';
import type { Problem, Rule } from '../rule';
import { slipRules } from '../slipRules';

const example = (number: string): string =>
	exampleReport(`Item 2.02 Results of Operations and Financial Condition

The company announced its results for the fourth quarter.

The information in this Item ${number} shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.
`);

/** Flags the words "furnished, not filed" where they name an item or an exhibit that the report does not have. */
export const furnishedLegendTarget: Rule = {
	id: 'furnished-legend-target',
	severity: { draft: 'warning', final: 'warning' },
	yieldsTo: slipRules,
	summary: 'The words “furnished, not filed” name items and exhibits of the report.',
	why: 'The words take out of what is filed what they name. With a number left over from an earlier report they do not reach what they are meant for.',
	source: { title: 'Form 8-K, General Instruction B.2', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example('7.01'), good: example('2.02') },
	appliesTo: hasItems,
	*check(filing) {
		if (!isWhole(filing) || isAmendment(filing)) {
			return;
		}
		for (const legend of furnishedLegends(filing)) {
			if (!speaksOfAnotherFiling(openerOf(legend.text))) {
				yield* absentItems(filing, legend);
				yield* absentExhibits(filing, legend);
				yield* exhibitsOfOthers(filing, legend);
				yield* leftOut(filing, legend);
			}
		}
	},
};

/** What a legend is about; its tail speaks of other filings in general. */
function openerOf(legend: string): string {
	return legend.slice(0, legend.search(/\b(?:not|nor|furnished)\b|$/i));
}

function* absentItems(filing: Filing, { item, text, start }: FurnishedLegend): Iterable<Problem> {
	const named = namedItems(text);
	for (const each of named) {
		if (hasItem(filing, each.number)) {
			continue;
		}
		const span = filing.visible.span(start + each.start, start + each.end);
		const own = furnishedItems.filter((number) => filing.items.some((other) => other.number === number));
		const right = own.includes(item.number) ? item.number : own.length === 1 ? own[0] : undefined;
		const isNamed = named.some(({ number }) => number === right);
		yield {
			span,
			message: `Item ${each.number} is said to be furnished, and this report has no such item.`,
			fixes: right && !isNamed ? [correction(span, 'Item', right)] : [],
		};
	}
}

function* absentExhibits(filing: Filing, { text, start }: FurnishedLegend): Iterable<Problem> {
	const lists = filing.exhibitLists;
	const rows = numberedRows(lists);
	const end = start + text.length;
	const within = filing.mentions.filter(({ span }) => {
		const at = filing.visible.offset(span.start);
		return start <= at && at < end;
	});
	// A number that the text elsewhere says to be attached is for the rule of the list.
	const attached = new Set(mentionsOfThisReport(filing).map(({ number }) => exhibitKey(number.text)));
	for (const { number, ofAnotherFiling } of within) {
		if (rows.length === 0 || ofAnotherFiling || isListed(lists, number.text) || attached.has(exhibitKey(number.text))) {
			continue;
		}
		const alike = rows.filter((row) => exhibitSeries(row.number.text) === exhibitSeries(number.text));
		const [right] = alike.length === 1 ? alike : [];
		const isNamed = within.some((other) => right && exhibitKey(other.number.text) === exhibitKey(right.number.text));
		yield {
			span: number.span,
			message: `Exhibit ${number.text} is said to be furnished, and no list has it.`,
			fixes: right && !isNamed ? [correction(number.span, 'Exhibit', right.number.text)] : [],
		};
	}
}

/** `The information in this Item 7.01, including Exhibit 10.1`, where the item furnishes Exhibit 99.1 and another one files Exhibit 10.1. */
function* exhibitsOfOthers(filing: Filing, { item, text, start }: FurnishedLegend): Iterable<Problem> {
	const end = start + text.length;
	const isWithin = ({ span }: ExhibitMention): boolean => {
		const at = filing.visible.offset(span.start);
		return start <= at && at < end;
	};
	const own = filing.mentions.filter((mention) => mention.item === item.number);
	const others = filing.mentions.filter((mention) => mention.item !== item.number);
	const named = own.filter(isWithin);
	const [right, ...more] = own.filter((mention) => !isWithin(mention));
	const isOf = (mentions: readonly ExhibitMention[], { number }: ExhibitMention): boolean =>
		mentions.some((other) => exhibitKey(other.number.text) === exhibitKey(number.text));
	const [only, ...rest] = named;
	if (only && right && rest.length + more.length === 0 && right.claim !== undefined) {
		const isFiled = others.some((other) => isOf([only], other) && other.claim === 'filed');
		if (isFiled && !isOf([right], only) && !isOf(others, right)) {
			yield {
				span: only.number.span,
				message: `Exhibit ${only.number.text} is said to be furnished; this item names Exhibit ${right.number.text}.`,
				related: [{ span: right.span, message: 'The exhibit of the item.' }],
				fixes: [correction(only.number.span, 'Exhibit', right.number.text)],
				atMost: 'hint',
			};
		}
	}
}

/** `The information in Item 2.02, including Exhibits 99.1 and 99.2`, under Item 7.01 and without it: what the legend leaves out of its own item. */
function* leftOut(filing: Filing, legend: FurnishedLegend): Iterable<Problem> {
	const { item, start } = legend;
	const opener = openerOf(legend.text);
	const named = namedItems(opener);
	const isFurnished = furnishedItems.includes(item.number);
	const isAlone = furnishedLegends(filing).length === 1;
	const [first] = named;
	if (!isFurnished || !isAlone || !first || ofAll.test(opener)) {
		return;
	}
	if (
		named.every(
			({ number }) =>
				number !== item.number &&
				filing.items.some((other) => other.number === number) &&
				furnishedItems.includes(number),
		)
	) {
		yield {
			span: filing.visible.span(start + first.start, start + first.end),
			message: `The words stand under Item ${item.number} and name Item ${first.number} alone.`,
			atMost: 'hint',
		};
		return;
	}
	const furnishing = named.map(({ number }) => number);
	const of = (mentions: readonly ExhibitMention[]): ReadonlySet<string> =>
		new Set(mentions.map(({ number }) => exhibitKey(number.text)));
	const isWithin = ({ span }: ExhibitMention): boolean => {
		const at = filing.visible.offset(span.start);
		return start <= at && at < start + opener.length;
	};
	const within = filing.mentions.filter(isWithin);
	const [mention] = within;
	const told = of(within);
	const others = filing.mentions.filter(
		(each) => !each.ofAnotherFiling && each.claim === 'furnished' && furnishing.includes(each.item ?? ''),
	);
	const lacking = [...of(others)].filter((key) => !told.has(key));
	const [number] = lacking;
	if (mention && furnishing.length > 1 && number !== undefined && told.size > 0) {
		yield {
			span: mention.span,
			message: `Exhibit ${number} is furnished under these items, too, and is not named.`,
			atMost: 'hint',
		};
	}
}

/** Words of a legend that name all that there is. */
const ofAll =
	/\b(?:this (?:current )?report(?! on)|herein|hereto|exhibits? (?:attached|furnished|hereto)|this item|these items|such exhibits?|the exhibits?)\b/i;

function correction(span: Span, word: string, number: string): Fix {
	return { title: `Change to ${word} ${number}`, edits: [replace(span, number)] };
}
