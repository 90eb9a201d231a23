import { eraOfNumber, type ItemFact, items } from '../../knowledge';
import { ownerOf } from '../../reading/items/captions';
import { isOfTheForm } from '../../reading/items/numbering';
import type { Fix } from '../../writing/edit';
import { replace } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags a heading with a number that Form 8-K has never had. */
export const unknownItem: Rule = {
	id: 'unknown-item',
	severity: { draft: 'error', final: 'error' },
	summary: 'Every item is an item of Form 8-K.',
	why: 'A report gives the number and caption of each item under which it is made. A number that the form does not have tells nobody what is reported.',
	source: { title: 'Form 8-K, General Instruction D', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 8.02 Other Events

The company opened a second plant.
`,
		good: `FORM 8-K

CURRENT REPORT

Date of Report (Date of earliest event reported): March 12, 2026

Alder Creek Instruments, Inc.
(Exact name of registrant as specified in its charter)

Item 8.01 Other Events

The company opened a second plant.
`,
	},
	*check(filing) {
		for (const { number, numberSpan, caption } of filing.items) {
			if (isOfTheForm(number)) {
				continue;
			}
			const era = eraOfNumber(number);
			const owner = caption && ownerOf(caption.text, era);
			const suggested = owner ?? nearest(number);
			const fixes: readonly Fix[] = suggested
				? [
						{
							title: `Change to Item ${suggested.number}, ${suggested.caption}`,
							edits: [replace(numberSpan, suggested.number)],
						},
					]
				: [];
			yield { span: numberSpan, message: `Item ${number} does not exist: Form 8-K has no such item.`, fixes };
		}
	},
};

/** The item of the same section whose number is the next; `undefined` where the form has no such section. */
function nearest(number: string): ItemFact | undefined {
	const [section, rest = ''] = number.split('.');
	const place = Number.parseInt(rest, 10);
	return items
		.filter((fact) => fact.era === 'current' && fact.inForm && fact.number.split('.')[0] === section)
		.map((fact) => ({ fact, distance: Math.abs(Number.parseInt(fact.number.split('.')[1] ?? '', 10) - place) }))
		.sort((a, b) => a.distance - b.distance)[0]?.fact;
}
