/** What a report prints, line by line and table by table, whatever it looks like. */
import {
	type Exhibit,
	formOf,
	type Report,
	type ReportItem,
	type Row,
	type Signature,
	signingRegistrant,
} from './report';

/** A part of the page; the layouts say how each kind is printed. */
export type Part =
	| { readonly kind: 'centered' | 'title' | 'paragraph' | 'heading' | 'point'; readonly text: string }
	| { readonly kind: 'box'; readonly text: string; readonly checked: boolean; readonly at: 'start' | 'end' }
	| { readonly kind: 'item'; readonly number: string; readonly caption: string }
	| { readonly kind: 'table'; readonly rows: readonly Row[] }
	| { readonly kind: 'exhibits'; readonly rows: readonly Exhibit[] }
	| { readonly kind: 'signature'; readonly registrant: string; readonly signature: Signature }
	| { readonly kind: 'gap' }
	| { readonly kind: 'pageBreak' };

/** A part with something to print; the others are where a page ends. */
export type PrintedPart = Exclude<Part, { readonly kind: 'pageBreak' }>;

export type SignaturePart = Extract<Part, { readonly kind: 'signature' }>;

const gap: Part = { kind: 'gap' };
const pageBreak: Part = { kind: 'pageBreak' };
const centered = (text: string): Part => ({ kind: 'centered', text });
const title = (text: string): Part => ({ kind: 'title', text });
const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
const box = (text: string, checked: boolean, at: 'start' | 'end'): Part => ({ kind: 'box', text, checked, at });
const table = (...rows: readonly Row[]): Part => ({ kind: 'table', rows });

const checkLegend =
	'Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions:';

const rules = [
	'Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)',
	'Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)',
	'Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))',
	'Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))',
];

const securitiesLegend = 'Securities registered pursuant to Section 12(b) of the Act:';
const securitiesHeads = ['Title of each class', 'Trading Symbol(s)', 'Name of each exchange on which registered'];

const emergingGrowthLegend =
	'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405 of the Securities Act of 1933 (§230.405 of this chapter) or Rule 12b-2 of the Securities Exchange Act of 1934 (§240.12b-2 of this chapter).';
const transitionLegend =
	'If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period for complying with any new or revised financial accounting standards provided pursuant to Section 13(a) of the Exchange Act.';

/** The parts of a report in the order of the form. */
export function pageOf(report: Report): readonly Part[] {
	return [
		...coverOf(report),
		pageBreak,
		...(report.note === undefined
			? []
			: [{ kind: 'heading', text: 'Explanatory Note' } as const, paragraph(report.note)]),
		...report.items.flatMap(itemOf),
		pageBreak,
		...signaturesOf(report),
	];
}

function coverOf(report: Report): readonly Part[] {
	const { amendment, date, registrants } = report;
	const [first] = registrants;
	const several = registrants.length > 1;
	return [
		centered('UNITED STATES'),
		centered('SECURITIES AND EXCHANGE COMMISSION'),
		centered('Washington, D.C. 20549'),
		gap,
		title(`FORM ${formOf(report)}`),
		...(amendment === undefined ? [] : [centered(`(Amendment No. ${amendment})`)]),
		gap,
		title('CURRENT REPORT'),
		centered('Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934'),
		gap,
		centered(`Date of Report (Date of earliest event reported): ${date}`),
		gap,
		...namesOf(report),
		gap,
		table(
			...registrants.map(({ name, state, fileNumber, employerNumber }) => [
				several ? `${state} (${name})` : state,
				fileNumber,
				employerNumber,
			]),
			[
				'(State or other jurisdiction of incorporation)',
				'(Commission File Number)',
				'(IRS Employer Identification No.)',
			],
		),
		gap,
		...first.address.map(centered),
		centered('(Address of principal executive offices, including zip code)'),
		gap,
		centered(`${several ? 'Registrants’' : 'Registrant’s'} telephone number, including area code: ${first.telephone}`),
		gap,
		centered('Not Applicable'),
		centered('(Former name or former address, if changed since last report)'),
		gap,
		...sinceReform(report),
	];
}

function namesOf({ registrants, securitization }: Report): readonly Part[] {
	const names = registrants.map(({ name }) => title(name));
	if (securitization === undefined) {
		return [...names, centered('(Exact name of registrant as specified in its charter)')];
	}
	return [
		centered(`Central Index Key Number of the issuing entity: ${securitization.issuerKey}`),
		...names,
		centered('(Exact name of issuing entity as specified in its charter)'),
		gap,
		centered(`Commission File Number of the depositor: ${securitization.depositorFileNumber}`),
		centered(`Central Index Key Number of the depositor: ${securitization.depositorKey}`),
		title(securitization.depositor),
		centered('(Exact name of depositor as specified in its charter)'),
		gap,
		centered(`Central Index Key Number of the sponsor: ${securitization.sponsorKey}`),
		title(securitization.sponsor),
		centered('(Exact name of sponsor as specified in its charter)'),
	];
}

/** What cover pages have today and did not have before August 2004: boxes, securities, emerging growth. */
function sinceReform({ checked = [], securities, securitiesNote, emergingGrowth = false }: Report): readonly Part[] {
	if (securities === undefined) {
		return [];
	}
	return [
		paragraph(checkLegend),
		...rules.map((rule, index) => box(rule, checked.includes(index), 'start')),
		gap,
		...(securities === 'None'
			? [paragraph(`${securitiesLegend} None`)]
			: [paragraph(securitiesLegend), table(securitiesHeads, ...securities)]),
		...(securitiesNote === undefined ? [] : [paragraph(securitiesNote)]),
		paragraph(emergingGrowthLegend),
		box('Emerging growth company', emergingGrowth, 'end'),
		box(transitionLegend, false, 'end'),
	];
}

function itemOf({ number, caption, content }: ReportItem): readonly Part[] {
	const parts = content.flatMap((each): readonly Part[] => {
		if (typeof each === 'string') {
			return [paragraph(each)];
		}
		if ('heading' in each) {
			return [{ kind: 'heading', text: each.heading }];
		}
		if ('point' in each) {
			return [{ kind: 'point', text: each.point }];
		}
		if ('table' in each) {
			return [{ kind: 'table', rows: each.table }];
		}
		return [{ kind: 'exhibits', rows: each.exhibits }, ...(each.footnotes ?? []).map(paragraph)];
	});
	return [{ kind: 'item', number, caption }, ...parts];
}

function signaturesOf(report: Report): readonly Part[] {
	const several = report.signatures.length > 1;
	return [
		title(several ? 'SIGNATURES' : 'SIGNATURE'),
		paragraph(
			`Pursuant to the requirements of the Securities Exchange Act of 1934, ${several ? 'each' : 'the'} registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.`,
		),
		gap,
		...report.signatures.map(
			(signature): Part => ({ kind: 'signature', registrant: signingRegistrant(report, signature), signature }),
		),
	];
}
