import type { Filing, HeaderField } from '../../filing/filing';
import { hasHeader } from '../../reading/has';
import { headerFields, headerOf } from '../../reading/submission/header';
import { replace } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Problem, Rule } from '../rule';

const example = (end: string): string =>
	exampleSubmission(
		`ITEM INFORMATION:	Other Events\nFISCAL YEAR END:	${end}\n`,
		'Item 8.01 Other Events\n\nThe company opened a second plant.\n',
	);

/** Flags values of the header that cannot be: a count of documents, an end of the year, an item twice, a day before the event. */
export const headerValue: Rule = {
	id: 'header-value',
	severity: { draft: 'information', final: 'warning' },
	summary: 'The values of the header can be: as many documents as there are, a day of the calendar, each item once.',
	why: 'What stands in the header decides how the filing is indexed; headers are often made from those of another filing.',
	source: {
		title: 'EDGAR Filer Manual, Volume II',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('1331'), good: example('1231') },
	appliesTo: hasHeader,
	*check(filing) {
		const problems = [
			...acts(filing),
			...counts(filing),
			...yearEnds(filing),
			...items(filing),
			...days(filing),
			...numbers(filing),
		];
		yield* problems.sort((a, b) => a.span.start - b.span.start);
	},
};

const filled = (filing: Filing, key: string): readonly HeaderField[] =>
	headerFields(filing, key).filter(({ value }) => value.text !== '');

function counts(filing: Filing): readonly Problem[] {
	const there = filing.submission?.documents.length ?? 0;
	return there === 0 || filing.submission?.folder
		? []
		: filled(filing, 'PUBLIC DOCUMENT COUNT')
				.filter(({ value }) => /^\d{1,4}$/.test(value.text) && Number(value.text) < there)
				.map(({ value }) => ({
					span: value.span,
					message: `The header counts ${value.text} documents; ${there} are here.`,
					fixes: [{ title: `Write ${there}`, edits: [replace(value.span, `${there}`)] }],
				}));
}

/** Another Act than that of the report. */
function acts(filing: Filing): readonly Problem[] {
	return filled(filing, 'SEC ACT')
		.filter(({ value }) => /\b(?:1933|33|1940|40|1939)\b/.test(value.text))
		.map(({ value }) => ({ span: value.span, message: `“${value.text}”: a Form 8-K is filed under the Act of 1934.` }));
}

function yearEnds(filing: Filing): readonly Problem[] {
	return filled(filing, 'FISCAL YEAR END')
		.filter(({ value }) => /^\d{4}$/.test(value.text) && !isDay(`2024${value.text}`))
		.map(({ value }) => ({ span: value.span, message: `“${value.text}” is no month and day, MMDD.` }));
}

/** Items of the header that stand in it twice, of one submission. */
function items(filing: Filing): readonly Problem[] {
	const known = new Set<string>();
	const found: Problem[] = [];
	for (const { key, value } of headerOf(filing)?.fields ?? []) {
		const name = value.text.toLowerCase();
		if (key !== 'ITEM INFORMATION' || name === '') {
			continue;
		}
		if (known.has(name)) {
			found.push({ span: value.span, message: `“${value.text}” stands in the header twice.` });
		}
		known.add(name);
	}
	return found;
}

/** A submission that was filed before its event, and days that are not in the calendar. */
function days(filing: Filing): readonly Problem[] {
	const [event] = filled(filing, 'CONFORMED PERIOD OF REPORT');
	return filled(filing, 'FILED AS OF DATE').flatMap(({ value }): readonly Problem[] => {
		if (/^\d{8}$/.test(value.text) && !isDay(value.text)) {
			return [{ span: value.span, message: `“${value.text}” is no day of the calendar.` }];
		}
		return event && /^\d{8}$/.test(event.value.text) && value.text < event.value.text
			? [
					{
						span: value.span,
						message: `Filed on ${value.text}, before the event of ${event.value.text}.`,
						related: [{ span: event.value.span, message: 'The event' }],
					},
				]
			: [];
	});
}

/** Numbers that have another form. */
function numbers(filing: Filing): readonly Problem[] {
	return filled(filing, 'ACCESSION NUMBER')
		.filter(({ value }) => !/^\d{10}-?\d{2}-?\d{6}$/.test(value.text))
		.map(({ value }) => ({ span: value.span, message: `“${value.text}” is no accession number.` }));
}

/** Whether eight digits are a day of the calendar. */
function isDay(digits: string): boolean {
	const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
	const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
	return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
