/** The General Instructions of Form 8-K. */
import type { Source } from './source';
import { form } from './sources';

/** A paragraph of a General Instruction. */
export interface InstructionParagraph {
	/** `2`, of General Instruction B.2. */
	readonly number: string;
	readonly gist: string;
	readonly source: Source;
}

/** A General Instruction. */
export interface InstructionFact {
	/** `A` to `G`. */
	readonly letter: string;
	/** The heading of the form, without its full stop. */
	readonly heading: string;
	readonly gist: string;
	/** Empty where the instruction is cited as a whole. */
	readonly paragraphs: readonly InstructionParagraph[];
	readonly source: Source;
}

function instruction(
	letter: string,
	heading: string,
	gist: string,
	...paragraphs: readonly (readonly [number: string, gist: string])[]
): InstructionFact {
	return {
		letter,
		heading,
		gist,
		paragraphs: paragraphs.map(([number, text]) => ({
			number,
			gist: text,
			source: form(`General Instruction ${letter}.${number}`),
		})),
		source: form(`General Instruction ${letter}`),
	};
}

/** The seven General Instructions in the order of the form. */
export const instructions: readonly InstructionFact[] = [
	instruction(
		'A',
		'Rule as to Use of Form 8-K',
		'What the form is used for.',
		[
			'1',
			'The form is for current reports under Section 13 or 15(d) of the Exchange Act, by Rules 13a-11 and 15d-11, and for disclosure under Regulation FD.',
		],
		[
			'2',
			'A report may serve as a communication under Rule 425, 14a-12(b) or 14d-2(b) as well, where its substance complies. It counts as filed under each rule that is checked on the cover. Where it is filed under Rule 425, the boxes for Rules 14a-12 and 14d-2 need not be checked.',
		],
	),
	instruction(
		'B',
		'Events to be Reported and Time for Filing of Reports',
		'Which events are reported, and by when.',
		[
			'1',
			'Events of Sections 1 to 6 and 9 are reported within four business days. For an event on a Saturday, Sunday or holiday of the Commission the period begins to run on, and includes, the next business day. Items 7.01 and, for Regulation FD, 8.01 follow that regulation. The period of Item 5.08 begins when the registrant determines the date of the meeting, that of Item 1.05 when it determines that an incident is material.',
		],
		[
			'2',
			'What stands under Items 2.02 and 7.01, with its exhibits, is furnished and not filed for Section 18, unless the registrant says that it is filed or incorporates it by reference.',
		],
		['3', 'What has been reported before need not be reported again; it may be incorporated by reference.'],
		[
			'4',
			'Agreements need not be filed as exhibits unless the item says so. The duty to file them with periodic reports remains.',
		],
		['5', 'A registrant with an effective registration statement considers whether it must be brought up to date.'],
		['6', 'A report under Item 7.01 or 8.01 is not by itself an admission that the information is material.'],
	),
	instruction(
		'C',
		'Application of General Rules and Regulations',
		'The general rules apply, Regulation 12B among them.',
	),
	instruction(
		'D',
		'Preparation of Report',
		'The form is a guide, not a blank to fill in. The report contains the number and caption of each item that applies; the text of the item and the instructions are left out. The caption of Item 1.01 may be left out where another item covers the same facts. Items that do not apply are left out without a word.',
	),
	instruction(
		'E',
		'Signature and Filing of Report',
		'Of the copies on paper at least one is signed by hand; the others may have typed or printed signatures.',
	),
	instruction(
		'F',
		'Incorporation by Reference',
		'A press release or another published document that contains what an item asks for may answer it, where it is filed as an exhibit.',
	),
	instruction(
		'G',
		'Use of this Form by Asset-Backed Issuers',
		'What is different for asset-backed issuers.',
		['1', 'The items that asset-backed issuers may omit, lettered (a) to (m).'],
		['2', 'Further lines on the cover: depositor, sponsor, and their CIK numbers.'],
		['3', 'The depositor signs, or an authorized representative of the servicer or master servicer.'],
	),
];

/**
 * The instruction of a name as filings write it: `B`, `B.2`, `A.2.`; the paragraph where the number names one.
 * Undefined where the form has no such instruction.
 */
export function instructionByNumber(
	number: string,
): { readonly instruction: InstructionFact; readonly paragraph?: InstructionParagraph } | undefined {
	const [letter, digit] = number.trim().toUpperCase().split('.');
	const found = instructions.find((fact) => fact.letter === letter);
	if (found === undefined) {
		return undefined;
	}
	const paragraph = found.paragraphs.find((part) => part.number === digit);
	return paragraph === undefined ? { instruction: found } : { instruction: found, paragraph };
}
