/** Headings of the sections of the form: `Section 2 - Financial Information`. */

import { instructionByNumber, items, itemsInForce } from '../../knowledge';
import { keysOf } from '../../text/words';
import { type Explanation, enumerated, hedged, type Place, present } from './explanation';
import { textAround } from './textAround';

/** The section of the form whose heading is pointed at; undefined elsewhere. */
export function explainSection(place: Place): Explanation | undefined {
	const around = textAround(place);
	if (around === undefined) {
		return undefined;
	}
	const { filing } = place;
	const { text, start, at } = around;
	const from = text.slice(0, at).lastIndexOf('\n') + 1;
	const line = /^[^\n]*/.exec(text.slice(from))?.[0] ?? '';
	const words = keysOf(line).join(' ');
	const section = items.find((fact) => fact.section !== undefined && keysOf(fact.section).join(' ') === words)?.section;
	if (section === undefined || line.trim() === '') {
		return undefined;
	}
	const numbers = itemsInForce(filing.date)
		.filter((fact) => fact.section === section)
		.map(({ number }) => number);
	const instruction = instructionByNumber('D')?.instruction;
	return {
		span: filing.visible.piece(start + from, start + from + line.length).span,
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
