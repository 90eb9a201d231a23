/** The states and territories of the United States, as covers and addresses name them. */
import type { Source } from './source';
import { source } from './sources';

/** A state, district or territory. */
export interface StateFact {
	readonly name: string;
	/** Its two letters. */
	readonly code: string;
	readonly source: Source;
}

const postal = source('V2', 'United States Postal Service, Publication 28, Appendix B');

const rows = `
Alabama AL, Alaska AK, Arizona AZ, Arkansas AR, California CA, Colorado CO, Connecticut CT, Delaware DE,
District of Columbia DC, Florida FL, Georgia GA, Hawaii HI, Idaho ID, Illinois IL, Indiana IN, Iowa IA, Kansas KS,
Kentucky KY, Louisiana LA, Maine ME, Maryland MD, Massachusetts MA, Michigan MI, Minnesota MN, Mississippi MS,
Missouri MO, Montana MT, Nebraska NE, Nevada NV, New Hampshire NH, New Jersey NJ, New Mexico NM, New York NY,
North Carolina NC, North Dakota ND, Ohio OH, Oklahoma OK, Oregon OR, Pennsylvania PA, Rhode Island RI,
South Carolina SC, South Dakota SD, Tennessee TN, Texas TX, Utah UT, Vermont VT, Virginia VA, Washington WA,
West Virginia WV, Wisconsin WI, Wyoming WY, Puerto Rico PR, Guam GU, American Samoa AS, Virgin Islands VI`;

/** In the order of their names, the territories last. */
export const states: readonly StateFact[] = rows
	.replaceAll('\n', ' ')
	.trim()
	.split(', ')
	.map((row) => ({ name: row.slice(0, -3), code: row.slice(-2), source: postal }));

/** The digits of a ZIP code, and of a telephone number with its area code. */
export const zipDigits = 5;
/** The digits of the longer ZIP code, with its hyphen left out. */
export const longZipDigits = 9;
export const telephoneDigits = 10;

/** The state of a name or of two letters, in any case; undefined for words that are neither. */
export function stateOf(words: string): StateFact | undefined {
	const key = words.trim().toLowerCase();
	return states.find(({ name, code }) => name.toLowerCase() === key || code.toLowerCase() === key);
}
