import type { Filing } from '../../filing/filing';
import { eraOn, stateOf } from '../../knowledge';
import { hasFacts, hasHeader } from '../../reading/has';
import { filledFields, headerFields, headerOf, isAccepted, slippedKeys } from '../../reading/submission/header';
import { headerItems } from '../../reading/submission/headerItems';
import { turnedTags } from '../../reading/submission/turnedTags';
import { isoOfDigits } from '../../text/dates';
import { shortened } from '../../text/shortened';
import { lineStart } from '../../text/source';
import type { Span } from '../../text/span';
import { replace } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Problem, Rule } from '../rule';

const example = (end: string): string =>
	exampleSubmission({ header: `ITEM INFORMATION:	Other Events\nFISCAL YEAR END:	${end}\n` });

/** Flags values of the header that cannot be: a count of documents, an end of the year, an item twice, a day before the event. */
export const headerValue: Rule = {
	id: 'header-value',
	severity: { draft: 'information', final: 'warning' },
	yieldsTo: ['header-period-mismatch'],
	summary:
		'The values of the header are possible: the number of documents that there are, a day of the calendar, each item of the form once.',
	why: 'What stands in the header decides how the filing is indexed; headers are often made from those of another filing.',
	source: {
		title: 'EDGAR Filer Manual, Volume II',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('1331'), good: example('1231') },
	appliesTo: hasHeader,
	*check(filing) {
		const problems = [
			...mistypedKeys(filing),
			...missing(filing),
			...addressLines(filing),
			...empty(filing),
			...doubled(filing),
			...noPeriod(filing),
			...acts(filing),
			...counts(filing),
			...yearEnds(filing),
			...items(filing),
			...unknownItems(filing),
			...days(filing),
			...numbers(filing),
			...stateCodes(filing),
			...accessionNumbers(filing),
		];
		yield* problems.sort((a, b) => a.span.start - b.span.start);
	},
};

function counts(filing: Filing): readonly Problem[] {
	const there = (filing.submission?.documents.length ?? 0) - turnedTags(filing).filter(({ empty }) => empty).length;
	return there === 0 || filing.submission?.folder
		? []
		: filledFields(filing, 'PUBLIC DOCUMENT COUNT')
				.filter(({ value }) => /^\d{1,4}$/.test(value.text) && !mayCount(filing, Number(value.text), there))
				.map(({ value }) => ({
					span: value.span,
					message: `The header counts ${value.text} documents; ${there} are here.`,
					fixes: [{ title: `Write ${there}`, edits: [replace(value.span, `${there}`)] }],
					// A copy may have been cut.
					...(Number(value.text) > there && { atMost: 'hint' as const }),
				}));
}

/** What EDGAR makes itself and counts, a workbook and an archive of the facts, is not in every copy. */
const madeByEdgar = 2;

const mayCount = (filing: Filing, count: number, there: number): boolean =>
	count === there || (count > there && count <= there + (isAccepted(filing) && hasFacts(filing) ? madeByEdgar : 0));

/** A header of EDGAR without the day of the event, under which the report is found; the form asks for it. */
function noPeriod(filing: Filing): readonly Problem[] {
	const [form] = filledFields(filing, 'CONFORMED SUBMISSION TYPE');
	return form === undefined || filledFields(filing, 'CONFORMED PERIOD OF REPORT').length > 0
		? []
		: [{ span: form.value.span, message: 'The header has no CONFORMED PERIOD OF REPORT, the date of the report.' }];
}

/** A header that EDGAR has made, without one of the lines that it always makes; where more are gone, it is only a sketch of one. */
function missing(filing: Filing): readonly Problem[] {
	const [own] = [...filledFields(filing, 'ACCESSION NUMBER'), ...filledFields(filing, 'ACCEPTANCE-DATETIME')];
	const mistyped = slippedKeys(filing).map(({ right }) => right);
	const lacks = (each: string): boolean => headerFields(filing, each).length === 0 && !mistyped.includes(each);
	const first = keysOfEdgar.filter(lacks);
	const [key, ...more] = first.length > 0 ? first : keysOfFiler.filter(lacks);
	return own === undefined || key === undefined || more.length > 0
		? []
		: [{ span: own.value.span, message: `The header has no ${key}.` }];
}

/** An address of a header that EDGAR has made, without one of its lines; abroad some have no code. */
function addressLines(filing: Filing): readonly Problem[] {
	const fields = isAccepted(filing) ? (headerOf(filing)?.fields ?? []) : [];
	return fields.flatMap(({ key, keySpan }, index) => {
		const rest = / ADDRESS$/.test(key) ? fields.slice(index + 1, index + 1 + mostLinesOfAddress) : [];
		const end = rest.findIndex((field) => field.value.text === '');
		const lines = new Map(rest.slice(0, end < 0 ? undefined : end).map((field) => [field.key, field.value.text]));
		const isAbroad = stateOf(lines.get('STATE') ?? '') === undefined;
		const [lacking, ...more] = linesOfAddress.filter((line) => !lines.has(line) && !(line === 'ZIP' && isAbroad));
		return lacking !== undefined && more.length === 0 ? [{ span: keySpan, message: `${key} has no ${lacking}.` }] : [];
	});
}

const linesOfAddress = ['STREET 1', 'CITY', 'STATE', 'ZIP'];
/** With those that not all have, a second street and a telephone number. */
const mostLinesOfAddress = 6;

/** Lines of a header that EDGAR has made, which it never leaves empty; without an item only before the numbers of today. */
function empty(filing: Filing): readonly Problem[] {
	return isAccepted(filing)
		? [...new Set<string>([...keysOfEdgar, ...keysOfCompany, 'STREET 1', 'CITY', 'DATE AS OF CHANGE'])]
				// Of some old reports EDGAR has not kept the Act.
				.filter((key) => key !== 'SEC ACT')
				.filter((key) => key !== 'ITEM INFORMATION' || eraOn(filing.date) === 'current')
				.flatMap((key) => headerFields(filing, key).filter(({ value }) => value.text === ''))
				.map(({ key, keySpan }) => ({ span: keySpan, message: `${key} is empty.` }))
		: [];
}

/** Lines that a header has once, and those of a registrant that stand twice under one name. */
function doubled(filing: Filing): readonly Problem[] {
	const known = new Map<string, string>();
	return (headerOf(filing)?.fields ?? []).flatMap(({ key, keySpan, value }) => {
		if (key === 'COMPANY CONFORMED NAME') {
			for (const own of keysOfCompany) {
				known.delete(own);
			}
		}
		const first = known.get(key);
		if (keysHadOnce.has(key) || keysOfCompany.includes(key)) {
			known.set(key, first ?? value.text);
		}
		const line = { start: lineStart(filing.source, keySpan.start), end: value.span.end };
		return first === undefined
			? []
			: [
					{
						span: keySpan,
						message: `${key} stands in the header twice.`,
						fixes:
							first === value.text
								? [{ title: 'Remove the second line', edits: [replace(withLineEnd(filing, line), '')] }]
								: [],
					},
				];
	});
}

const withLineEnd = ({ source }: Filing, { start, end }: Span): Span => ({
	start,
	end: end + (/^[^\S\r\n]*(?:\r\n|\n|\r)?/.exec(source.slice(end, end + 40))?.[0].length ?? 0),
});

const keysHadOnce: ReadonlySet<string> = new Set([
	'ACCESSION NUMBER',
	'CONFORMED SUBMISSION TYPE',
	'PUBLIC DOCUMENT COUNT',
	'CONFORMED PERIOD OF REPORT',
	'FILED AS OF DATE',
]);

/** Lines that each registrant of a header has once. */
const keysOfCompany: readonly string[] = [
	...['CENTRAL INDEX KEY', 'STANDARD INDUSTRIAL CLASSIFICATION', 'EIN', 'IRS NUMBER', 'STATE OF INCORPORATION'],
	...['FISCAL YEAR END', 'FORM TYPE', 'SEC ACT', 'SEC FILE NUMBER', 'FILM NUMBER', 'BUSINESS PHONE'],
];

/** `FILLER:` for `FILER:`. */
const mistypedKeys = (filing: Filing): readonly Problem[] =>
	slippedKeys(filing).map(({ field: { key, keySpan }, right }) => ({
		span: keySpan,
		message: `“${shortened(key, 40)}” should read “${right}”.`,
		fixes: [{ title: `Write “${right}”`, edits: [replace(keySpan, right)] }],
	}));

const keysOfEdgar = [
	'ACCESSION NUMBER',
	'CONFORMED SUBMISSION TYPE',
	'PUBLIC DOCUMENT COUNT',
	'ITEM INFORMATION',
	'FILED AS OF DATE',
	'COMPANY CONFORMED NAME',
	'CENTRAL INDEX KEY',
] as const;

/** The lines and groups that EDGAR makes for the registrant as well. */
const keysOfFiler = [
	'FILER',
	'COMPANY DATA',
	'FILING VALUES',
	'FORM TYPE',
	'SEC ACT',
	'SEC FILE NUMBER',
	'FILM NUMBER',
];

/** Another Act than that of the report. */
function acts(filing: Filing): readonly Problem[] {
	return filledFields(filing, 'SEC ACT')
		.filter(({ value }) => /\b\d\d(?:\d\d)?\b/.test(value.text) && !/\b(?:19)?34\b/.test(value.text))
		.map(({ value }) => ({ span: value.span, message: `“${value.text}”: a Form 8-K is filed under the Act of 1934.` }));
}

function yearEnds(filing: Filing): readonly Problem[] {
	return filledFields(filing, 'FISCAL YEAR END')
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

/** Items of the header that bear no caption of the form, nor a number. */
function unknownItems(filing: Filing): readonly Problem[] {
	return headerItems(filing)
		.filter(({ numbers, field }) => numbers.length === 0 && field.value.text !== '')
		.map(({ field: { value } }) => ({
			span: value.span,
			message: `“${shortened(value.text, 50)}” is the caption of no item of Form 8-K.`,
		}));
}

/** A submission that was filed before an event that the cover does not have, and days that are not in the calendar. */
function days(filing: Filing): readonly Problem[] {
	const [event] = filledFields(filing, 'CONFORMED PERIOD OF REPORT');
	const received = filledFields(filing, 'ACCEPTANCE-DATETIME')
		.filter(({ value }) => !isTime(value.text))
		.map(({ value }) => ({ span: value.span, message: `“${shortened(value.text, 30)}” is no day and time.` }));
	const filed = filledFields(filing, 'FILED AS OF DATE').flatMap(({ value }): readonly Problem[] => {
		if (!isDay(value.text)) {
			return [{ span: value.span, message: `“${value.text}” is no day of the calendar.` }];
		}
		return event &&
			isDay(event.value.text) &&
			isoOfDigits(event.value.text) !== filing.date &&
			value.text < event.value.text
			? [
					{
						span: value.span,
						message: `Filed on ${value.text}, before the event of ${event.value.text}.`,
						related: [{ span: event.value.span, message: 'The event' }],
					},
				]
			: [];
	});
	const renamed = filledFields(filing, 'DATE OF NAME CHANGE')
		.filter(({ value }) => !isDay(value.text))
		.map(({ value }) => ({ span: value.span, message: `“${shortened(value.text, 30)}” is no day of the calendar.` }));
	return [...received, ...filed, ...renamed];
}

/** Whether digits are a day of the calendar and a time of the clock. */
const isTime = (digits: string): boolean =>
	/^\d{8}(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(digits) && isDay(digits.slice(0, 8));

const numberForms: readonly { readonly key: string; readonly form: RegExp; readonly what: string }[] = [
	{ key: 'ACCESSION NUMBER', form: /^\d{10}-\d{2}-\d{6}$/, what: 'accession number' },
	// EDGAR fills it with zeros to ten digits.
	{ key: 'CENTRAL INDEX KEY', form: /^(?!0+$)(?:\d{10}|[1-9]\d{0,8})$/, what: 'CIK' },
	{
		key: 'STANDARD INDUSTRIAL CLASSIFICATION',
		form: /^[^[\]]*(?:\[\d{4}\])?$/,
		what: 'industry with its code of four digits, [1234]',
	},
	{ key: 'FISCAL YEAR END', form: /^\d{4}$/, what: 'month and day, MMDD' },
	{ key: 'FILM NUMBER', form: /^\d+$/, what: 'film number' },
	{ key: 'EIN', form: /^\d{2}-?\d{7}$/, what: 'employer number' },
	{ key: 'IRS NUMBER', form: /^\d{2}-?\d{7}$/, what: 'employer number' },
	{ key: 'SEC FILE NUMBER', form: /^\d{1,3}-\d{1,8}(?:-\d{1,4})?$/, what: 'file number' },
	{ key: 'PUBLIC DOCUMENT COUNT', form: /^\d{1,4}$/, what: 'count of documents' },
	{ key: 'BUSINESS PHONE', form: /^(?:\D*\d){7}/, what: 'telephone number' },
	{ key: 'ZIP', form: /^(?:\d{5}(?:-?\d{4})?|(?=.*[A-Z]).*|(?!\d{4}$|\d{6}$).*)$/i, what: 'ZIP code' },
];

/** Numbers that have another form. */
function numbers(filing: Filing): readonly Problem[] {
	return numberForms.flatMap(({ key, form, what }) =>
		filledFields(filing, key)
			.filter(({ value }) => !form.test(value.text))
			.map(({ value }) => ({ span: value.span, message: `“${shortened(value.text, 30)}” is no ${what}.` })),
	);
}

/** Two capitals in the place of a state that are the code of none. */
const stateCodes = (filing: Filing): readonly Problem[] =>
	filledFields(filing, 'STATE', 'STATE OF INCORPORATION')
		.filter(({ value: { text } }) => /^[A-Z]{2}$/.test(text) && stateOf(text) === undefined && !otherCodes.has(text))
		.map(({ value: { span, text } }) => ({ span, message: `“${text}” is the code of no state.`, atMost: 'hint' }));

/** The armed forces, the islands and what EDGAR has for an unknown place. */
const otherCodes: ReadonlySet<string> = new Set('AA AE AP FM MH MP PW UM XX'.split(' '));

/** The accession number in the tags around the header where it is not that of the header. */
function accessionNumbers(filing: Filing): readonly Problem[] {
	const [own] = filledFields(filing, 'ACCESSION NUMBER');
	const start = filing.submission?.documents[0]?.span.start ?? 0;
	return own === undefined || !/^\d{10}-\d{2}-\d{6}$/.test(own.value.text)
		? []
		: [...filing.source.slice(0, start).matchAll(/<SEC-(?:DOCUMENT|HEADER)>(\d{10}-\d{2}-\d{6})/g)]
				.filter(({ 1: number }) => number !== own.value.text)
				.map(({ index, 0: { length: end }, 1: number = '' }) => ({
					span: { start: index + end - number.length, end: index + end },
					message: `${number} here, ${own.value.text} in the header.`,
					related: [{ span: own.value.span, message: 'The accession number.' }],
				}));
}

/** Whether words are eight digits, and a day of the calendar. */
function isDay(digits: string): boolean {
	if (!/^\d{8}$/.test(digits)) {
		return false;
	}
	const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
	const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
	return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
