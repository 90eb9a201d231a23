/** A whole cover page of an invented registrant, for the examples of the rules about it. */
import { legendById } from '../../knowledge';
import { type BoxId, boxIds, boxText } from '../../reading/cover/boxLegends';

/** What a sample cover has in place of what it should have; an empty text leaves the part out. */
export interface CoverParts {
	readonly heading?: string;
	readonly amendment?: string;
	readonly registrant?: string;
	readonly numbers?: string;
	readonly numberLegends?: string;
	readonly address?: string;
	readonly telephone?: string;
	/** The legends of boxes by their ids. */
	readonly boxes?: Readonly<Partial<Record<BoxId, string>>>;
	readonly securities?: string;
	readonly emergingGrowth?: string;
	readonly items?: string;
}

/** The Section 12(b) table of the sample. */
export const sampleSecurities = `Securities registered pursuant to Section 12(b) of the Act:

Title of each class	Trading Symbol(s)	Name of each exchange on which registered
Common Stock, $0.01 par value	ALDR	New York Stock Exchange
`;

/** The lines about emerging growth companies of the sample. */
export function sampleEmergingGrowth(company = '[ ]', transition = '[ ]'): string {
	return `${legendById('emerging-growth')?.text ?? ''}

Emerging growth company ${company}

${legendById('extended-transition')?.text ?? ''} ${transition}
`;
}

/** A report with a whole cover in plain text, without its signatures. */
export function coverOf(parts: CoverParts): string {
	const boxes = boxIds.map((id) => parts.boxes?.[id] ?? boxText(id)).filter((words) => words !== '');
	const paragraphs = [
		'UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549',
		[parts.heading ?? 'FORM 8-K', parts.amendment ?? ''].filter((line) => line !== '').join('\n'),
		'CURRENT REPORT\nPursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934',
		'Date of Report (Date of earliest event reported): March 12, 2026',
		`${parts.registrant ?? 'Alder Creek Instruments, Inc.\n'}(Exact name of registrant as specified in its charter)`,
		[
			parts.numbers ?? 'Oregon\t001-41893\t93-0417725',
			parts.numberLegends ??
				'(State or other jurisdiction of incorporation)\t(Commission File Number)\t(IRS Employer Identification No.)',
		].join('\n'),
		parts.address ?? '415 Basalt Avenue, Bend, Oregon 97701\n(Address of principal executive offices) (Zip Code)',
		parts.telephone ?? "Registrant's telephone number, including area code: (541) 555-0163",
		'Not Applicable\n(Former name or former address, if changed since last report.)',
		boxes.length === 0 ? '' : (legendById('check-boxes')?.text ?? ''),
		...boxes.map((words) => `[ ] ${words}`),
		(parts.securities ?? sampleSecurities).trim(),
		(parts.emergingGrowth ?? sampleEmergingGrowth()).trim(),
		parts.items ?? 'Item 8.01 Other Events\n\nThe company opened a second plant.',
	];
	return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}
