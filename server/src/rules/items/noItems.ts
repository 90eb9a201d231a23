import type { Filing } from '../../filing/filing';
import { eraOn, isExhibitsItem, itemByNumber, mostReported } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { endOfCover } from '../../reading/cover/endOfCover';
import { unnumberedHeadings } from '../../reading/items/unnumberedHeadings';
import type { Fix } from '../../writing/edit';
import { insertParagraphsAfter } from '../../writing/paragraphs';
import { exampleItem, exampleReport } from '../examples/report';
import type { Rule } from '../rule';

/** Flags a report without any item heading, or with that of the exhibits alone. */
export const noItems: Rule = {
	id: 'no-items',
	severity: { draft: 'error', final: 'error' },
	isOfAbsence: true,
	summary: 'The report has at least one item.',
	why: 'A report gives the number and caption of each item under which it is made. Without one nobody can tell what is reported, nor whether it was reported in time.',
	source: { title: 'Form 8-K, General Instruction D', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: exampleReport(`The company opened a second plant.
`),
		good: exampleReport(exampleItem),
	},
	*check(filing) {
		// A caption without its number is a heading that `item-number-missing` speaks of.
		if (unnumberedHeadings(filing).length > 0) {
			return;
		}
		const [alone, ...others] = filing.items;
		if (alone && others.length === 0 && isExhibitsItem(alone.number) && filing.cover && !isAmendment(filing)) {
			yield {
				span: alone.heading,
				message: `Item ${alone.number} alone: no item says what is reported.`,
				atMost: 'hint',
			};
		}
		if (alone) {
			return;
		}
		const at = endOfCover(filing);
		const start = filing.visible.offset(filing.span.start);
		yield {
			span: filing.cover?.formType?.span ?? filing.visible.piece(start, start + 40).span,
			message: 'No item heading: the report names no item of Form 8-K.',
			fixes: mostReported[eraOn(filing.date)]
				.filter((number) => !isExhibitsItem(number))
				.map((number) => insertion(filing, at, number)),
		};
	},
};

function insertion(filing: Filing, at: number, number: string): Fix {
	const heading = `Item ${number} ${itemByNumber(number, filing.date)?.caption ?? ''}`.trim();
	return { title: `Insert ${heading}`, edits: [insertParagraphsAfter(filing, at, [heading])] };
}
