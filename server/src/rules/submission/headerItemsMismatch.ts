import type { Filing, HeaderField, Item } from '../../filing/filing';
import { captionAt, type ItemFact, isExhibitsItem, itemByNumber, mappedItem } from '../../knowledge';
import { exhibitsWithoutItem } from '../../reading/exhibits/mentions/missingItem';
import { hasHeader } from '../../reading/has';
import { ownerOf } from '../../reading/items/captions';
import { isOfAnotherEra } from '../../reading/items/numbering';
import { headerOf } from '../../reading/submission/header';
import { type HeaderItem, headerItems } from '../../reading/submission/headerItems';
import { lineStart, type Source } from '../../text/source';
import type { Fix } from '../../writing/edit';
import { insert, replace } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Problem, Rule } from '../rule';

const report = `Item 7.01 Regulation FD Disclosure

The company held a call.

Item 8.01 Other Events

The company opened a second plant.
`;

/** Flags an item that only the header, or only the report, has. */
export const headerItemsMismatch: Rule = {
	id: 'header-items-mismatch',
	severity: { draft: 'warning', final: 'error' },
	summary: 'The header of the submission names the items of the report, each by its caption.',
	why: 'EDGAR shows and sorts a report by the items in its header. An item that is named there only, or not there, misleads whoever searches for it.',
	source: {
		title: 'Form 8-K, General Instruction D, and the EDGAR header',
		href: 'https://www.sec.gov/files/form8-k.pdf',
	},
	example: {
		bad: exampleSubmission({ header: 'ITEM INFORMATION:		Other Events\n', report }),
		good: exampleSubmission({
			header: 'ITEM INFORMATION:		Regulation FD Disclosure\nITEM INFORMATION:		Other Events\n',
			report,
		}),
	},
	appliesTo: hasHeader,
	*check(filing) {
		const named = headerItems(filing);
		const reported = filing.items.filter((item, i, all) => all.findIndex(({ number }) => number === item.number) === i);
		if (named.length === 0 || reported.length === 0) {
			return;
		}
		const numbersOf = new Map(reported.map((item) => [item, possibleNumbers(filing, item)]));
		const fits = (item: Item, { numbers }: HeaderItem) =>
			numbers.some((number) => numbersOf.get(item)?.includes(number) === true);
		// A heading that is no item of the form is a finding of its own; it may be any that the header names.
		const unknown = reported.filter(({ number }) => itemByNumber(number) === undefined);
		const inHeaderOnly = named
			.filter((each) => each.numbers.length > 0 && !reported.some((item) => fits(item, each)))
			.slice(unknown.length);
		// Old headers have lines without a caption; such a line, or one that we do not know, may be any item.
		const inReportOnly = named.some(({ numbers }) => numbers.length === 0)
			? []
			: reported.filter(
					(item) =>
						!unknown.includes(item) &&
						!named.some((each) => fits(item, each)) &&
						!isUnderOtherLabel(filing, item.number),
				);
		const paired = Math.min(inHeaderOnly.length, inReportOnly.length);
		for (const [i, each] of inHeaderOnly.entries()) {
			const item = inReportOnly[i];
			if (item) {
				yield otherItem(filing, each, item);
			} else if (!exhibitsItemIsMissing(filing, each)) {
				yield onlyInHeader(filing, each);
			}
		}
		for (const item of inReportOnly.slice(paired)) {
			yield onlyInReport(filing, named, item);
		}
	},
};

/** The number of a heading, and those that are meant where its caption or its era says otherwise. */
function possibleNumbers(filing: Filing, { number, caption }: Item): readonly string[] {
	const { date } = filing;
	const era = itemByNumber(number, date)?.era ?? 'current';
	const owner = caption && ownerOf(caption.text, era);
	const mapped = isOfAnotherEra(filing, number) ? mappedItem(number, date)?.number : undefined;
	return [number, owner?.number, mapped].filter((each) => each !== undefined);
}

/** Whether the header has the caption of an item after another label than the one for it: `ITEM INFO: Other Events`. */
function isUnderOtherLabel(filing: Filing, number: string): boolean {
	const header = headerOf(filing)?.span;
	const caption = itemByNumber(number, filing.date)?.caption.toLowerCase();
	return (
		header !== undefined &&
		caption !== undefined &&
		filing.source
			.slice(header.start, header.end)
			.split('\n')
			.some((line) => /^\s{0,9}items?\b[^:\n]{0,20}:/i.test(line) && line.toLowerCase().trimEnd().endsWith(caption))
	);
}

/** Where the report has lost its item of exhibits, another rule says so. */
function exhibitsItemIsMissing(filing: Filing, { numbers }: HeaderItem): boolean {
	return numbers.some(isExhibitsItem) && exhibitsWithoutItem(filing).length > 0;
}

function otherItem(filing: Filing, { field, numbers }: HeaderItem, item: Item): Problem {
	const written = headerText(filing, item.number, field);
	return {
		span: field.value.span,
		message: `Item ${numbers[0]} in the header; the report has Item ${item.number} instead.`,
		related: [{ span: item.heading, message: `Item ${item.number} is not in the header` }],
		// Items of two eras can have one caption.
		fixes:
			written === field.value.text
				? []
				: [{ title: `Write Item ${item.number} into the header`, edits: [replace(field.value.span, written)] }],
	};
}

function onlyInHeader({ source }: Filing, { field, numbers }: HeaderItem): Problem {
	const { start } = lineOf(source, field);
	let { end } = lineOf(source, field);
	end += /^(?:\r\n|\n|\r)?/.exec(source.slice(end, end + 2))?.[0].length ?? 0;
	return {
		span: field.value.span,
		message: `Item ${numbers[0]} is in the header only; the report has no such item.`,
		fixes: [{ title: `Remove Item ${numbers[0]} from the header`, edits: [replace({ start, end }, '')] }],
	};
}

/** Marked at the line after which it belongs, or before which where it is the first. */
function onlyInReport(filing: Filing, named: readonly HeaderItem[], item: Item): Problem {
	const before = named.findLast(({ numbers }) => numbers[0] !== undefined && Number(numbers[0]) < Number(item.number));
	const neighbor = (before ?? named[0])?.field;
	return {
		span: neighbor?.value.span ?? item.heading,
		message: `Item ${item.number} is not in the header; the report has it.`,
		related: [{ span: item.heading, message: `Item ${item.number} of the report` }],
		fixes: neighbor ? [insertion(filing, neighbor, before !== undefined, item.number)] : [],
	};
}

function insertion(filing: Filing, neighbor: HeaderField, after: boolean, number: string): Fix {
	const { source, eol } = filing;
	const { start, end } = lineOf(source, neighbor);
	const line = source.slice(start, neighbor.value.span.start) + headerText(filing, number, neighbor);
	return {
		title: `Write Item ${number} into the header`,
		edits: [after ? insert(end, eol + line) : insert(start, line + eol)],
	};
}

/** The item as the header of its time names it; by its number where the neighboring line does so. */
function headerText({ date }: Filing, number: string, neighbor: HeaderField): string {
	const fact = itemByNumber(number, date);
	return fact === undefined || itemByNumber(neighbor.value.text) !== undefined ? number : headerCaption(fact, date);
}

function headerCaption(fact: ItemFact, date: string | undefined): string {
	const own = captionAt(fact, date);
	const inHeader = fact.variants.find(({ kind }) => kind === 'edgar-header');
	return own === fact.caption && inHeader ? inHeader.caption : own;
}

function lineOf(source: Source, { keySpan, value }: HeaderField): { readonly start: number; readonly end: number } {
	const start = lineStart(source, keySpan.start);
	const rest = source.slice(value.span.end).search(/[\r\n]|$/);
	return { start, end: value.span.end + Math.max(0, rest) };
}
