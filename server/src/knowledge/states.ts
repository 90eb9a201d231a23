/** The states and territories of the United States, as covers and addresses name them. */
import type { Source } from './source';
import { source } from './sources';

/** A state, district or territory. */
export interface StateFact {
	readonly name: string;
	/** Its two letters. */
	readonly code: string;
	/** The first three digits of its ZIP codes, each as a first and a last one. */
	readonly zipCodes: readonly (readonly [number, number])[];
	readonly source: Source;
}

const postal = source('V2', 'United States Postal Service, Publication 28, Appendix B, and the labeling list L002');

/** The first three digits of the ZIP codes by state; `100-149` is a range. */
const zipCodes = `
AL 350-369, AK 995-999, AZ 850-865, AR 716-729, CA 900-961, CO 800-816, CT 060-069, DE 197-199, DC 200-205 569, FL 320-349,
GA 300-319 398-399, HI 967-968, ID 832-838, IL 600-629, IN 460-479, IA 500-528, KS 660-679, KY 400-427, LA 700-714,
ME 039-049, MD 206-219, MA 010-027 055, MI 480-499, MN 550-567, MS 386-397, MO 630-658, MT 590-599, NE 680-693,
NV 889-898, NH 030-038, NJ 070-089, NM 870-884, NY 100-149 005 063, NC 270-289, ND 580-588, OH 430-459, OK 730-749,
OR 970-979, PA 150-196, RI 028-029, SC 290-299, SD 570-577, TN 370-385, TX 733 750-799 885, UT 840-847, VT 050-059,
VA 201 220-246, WA 980-994, WV 247-268, WI 530-549, WY 820-834, PR 006-009, GU 969, AS 967, VI 008`;

const zipCodesByState: ReadonlyMap<string, StateFact['zipCodes']> = new Map(
	zipCodes
		.trim()
		.replaceAll('\n', ' ')
		.split(', ')
		.map((row) => {
			const [code = '', ...ranges] = row.split(' ');
			return [code, ranges.map((range) => [Number(range.slice(0, 3)), Number(range.slice(-3))] as const)];
		}),
);

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
	.map((row) => ({
		name: row.slice(0, -3),
		code: row.slice(-2),
		zipCodes: zipCodesByState.get(row.slice(-2)) ?? [],
		source: postal,
	}));

/** The digits of a ZIP code, and of a telephone number with its area code. */
export const zipDigits = 5;
/** The digits of the longer ZIP code, with its hyphen left out. */
export const longZipDigits = 9;
export const telephoneDigits = 10;

/** The names of the states in lower case. */
export const stateNames: ReadonlySet<string> = new Set(states.map(({ name }) => name.toLowerCase()));

/** The state of a name or of two letters, in any case; undefined for words that are neither. */
export function stateOf(words: string): StateFact | undefined {
	const key = words.trim().toLowerCase();
	return states.find(({ name, code }) => name.toLowerCase() === key || code.toLowerCase() === key);
}

/** Whether a ZIP code may be one of a state, by its first three digits. */
export const isZipCodeOf = (zip: string, { zipCodes: ranges }: StateFact): boolean =>
	ranges.some(([first, last]) => Number(zip.slice(0, 3)) >= first && Number(zip.slice(0, 3)) <= last);

const provinceRows = `
Alberta AB, British Columbia BC, Manitoba MB, New Brunswick NB, Newfoundland and Labrador NL, Nova Scotia NS,
Northwest Territories NT, Nunavut NU, Ontario ON, Prince Edward Island PE, Quebec QC, Saskatchewan SK, Yukon YT`;

/** The provinces and territories of Canada, which stand where states do. */
export const provinces: readonly Pick<StateFact, 'name' | 'code' | 'source'>[] = provinceRows
	.replaceAll('\n', ' ')
	.trim()
	.split(', ')
	.map((row) => ({ name: row.slice(0, -3), code: row.slice(-2), source: postal }));

/** The province of a name, with its accent or without, or of two letters; undefined for words that are neither. */
export function provinceOf(words: string): Pick<StateFact, 'name' | 'code'> | undefined {
	const key = words.trim().toLowerCase().replace('é', 'e');
	return provinces.find(({ name, code }) => name.toLowerCase() === key || code.toLowerCase() === key);
}

const countries = `
Afghanistan, Albania, Algeria, Andorra, Angola, Anguilla, Antigua, Barbuda, Argentina, Armenia, Aruba, Australia, Austria, Azerbaijan,
Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bonaire, Bosnia, Herzegovina,
Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Cabo Verde, Cayman,
Central African Republic, Chad, Chile, China, Christmas Island, Cocos, Colombia, Comoros, Congo, Cook Islands, Costa Rica,
Ivory Coast, Croatia, Cuba, Curacao, Cyprus, Czech Republic, Czechia, Denmark, Djibouti, Dominica, Dominican Republic, Ecuador,
Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Swaziland, Ethiopia, Falkland Islands, Faroe Islands, Fiji, Finland,
France, French Guiana, French Polynesia, Gabon, Gambia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guadeloupe, Guatemala,
Guernsey, Guinea, Guinea-Bissau, Guyana, Haiti, Holy See, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland,
Isle of Man, Israel, Italy, Jamaica, Japan, Jersey, Jordan, Kazakhstan, Kazakstan, Kenya, Kiribati, Korea, Kosovo, Kuwait, Kyrgyzstan,
Lao, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Luxemburg, Macao, Macau, Macedonia,
Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Martinique, Mauritania, Mauritius, Mayotte, Mexico, Micronesia,
Moldova, Monaco, Mongolia, Montenegro, Montserrat, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, Holland, Antilles,
Nevis, New Caledonia, New Zealand, Nicaragua, Niger, Nigeria, Niue, Norfolk Island, Northern Mariana Islands, Norway, Oman, Pakistan,
Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Pitcairn, Poland, Portugal, Qatar, Reunion, Romania, Russia,
Russian Federation, Rwanda, Saint Helena, Saint Kitts, Saint Lucia, Saint Vincent, Samoa, San Marino, Saudi Arabia, Senegal, Serbia,
Seychelles, Sierra Leone, Singapore, Sint Maarten, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, Spain, Sri Lanka, Sudan,
Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Timor-Leste, Togo, Tokelau, Tonga, Trinidad, Tobago, Tunisia,
Turkey, Turkiye, Turkmenistan, Turks and Caicos, Tuvalu, Uganda, Ukraine, United Arab Emirates, Dubai, Abu Dhabi, United Kingdom, England,
Scotland, Wales, Northern Ireland, Great Britain, Uruguay, Uzbekistan, Vanuatu, Vatican, Venezuela, Vietnam, Viet Nam, Virgin Islands,
Wallis and Futuna, Yemen, Zambia, Zimbabwe, United States, U.S., US, USA, Federal, Federally, Navajo Nation, Tribal`;

/** Countries and other places by whose law a registrant may be organized, in lower case without accents, as a part of what is written. */
export const otherJurisdictions: readonly string[] = countries
	.replaceAll('\n', ' ')
	.trim()
	.split(', ')
	.map((name) => name.toLowerCase());

/** The states that are one federal district, without a Northern or Southern one (28 U.S.C. 81 to 131). */
export const districtsAlone: ReadonlySet<string> = new Set(
	'Alaska|Arizona|Colorado|Connecticut|Delaware|Hawaii|Idaho|Kansas|Maine|Maryland|Massachusetts|Minnesota|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Dakota|Oregon|Rhode Island|South Carolina|South Dakota|Utah|Vermont|Wyoming'.split(
		'|',
	),
);
