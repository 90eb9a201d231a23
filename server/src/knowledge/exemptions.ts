/** The exemptions from registration on which a sale of securities commonly relies. */
import type { Source } from './source';
import { source } from './sources';

/** An exemption, or a safe harbor for one. */
export interface ExemptionFact {
	/** As reports name it. */
	readonly name: string;
	readonly source: Source;
}

const act = (section: string): ExemptionFact => ({
	name: `Section ${section}`,
	source: source('V2', `Securities Act of 1933, Section ${section}`),
});
const rule = (name: string): ExemptionFact => ({ name, source: source('V2', `Securities Act, ${name}`) });

export const exemptions: readonly ExemptionFact[] = [
	act('4(a)(2)'),
	act('4(2)'),
	act('4(a)(1)'),
	act('4(a)(7)'),
	act('3(a)(9)'),
	act('3(a)(10)'),
	act('3(a)(11)'),
	act('3(b)'),
	rule('Regulation D'),
	rule('Regulation S'),
	rule('Regulation A'),
	rule('Rule 144A'),
	rule('Rule 147'),
	rule('Rule 152'),
	rule('Rule 504'),
	rule('Rule 506'),
	rule('Rule 701'),
	rule('Rule 903'),
	{ name: 'Section 1145', source: source('V2', 'Bankruptcy Code, Section 1145') },
];
