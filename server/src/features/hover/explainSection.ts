/** Headings of the sections of the form: `Section 2 - Financial Information`. */

import { instructionByNumber, itemsInForce } from '../../knowledge';
import { sectionHeadingAt } from '../../reading/items/sectionHeadings';
import { type Explanation, enumerated, hedged, type Place, present } from './explanation';

/** The section of the form whose heading is pointed at; undefined elsewhere. */
export function explainSection({ filing, at }: Place): Explanation | undefined {
	const found = sectionHeadingAt(filing, at);
	if (found === undefined) {
		return undefined;
	}
	const { section, span } = found;
	const numbers = itemsInForce(filing.date)
		.filter((fact) => fact.section === section)
		.map(({ number }) => number);
	const instruction = instructionByNumber('D')?.instruction;
	return {
		span,
		title: section,
		points: present(
			{
				text: 'A heading of the form. A report needs the number and caption of each item; section headings may be left out.',
			},
			numbers.length === 0 ? undefined : { label: 'Items', text: `${enumerated(numbers)}.` },
			instruction && { label: 'Instruction D', text: hedged(instruction.gist, instruction.source) },
		),
		sources: present(instruction?.source),
	};
}
