import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import type { Edit } from '../../writing/edit';
import { escapeText, replace } from '../../writing/words';
import { coverOf, sampleEmergingGrowth } from '../examples/coverPage';
import type { Rule } from '../rule';

/** Flags the box of the extended transition period ticked while that of the company is not. */
export const transitionPeriodBox: Rule = {
	id: 'transition-period-box',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Only an emerging growth company checks the box about the extended transition period.',
	why: 'The sentence begins “If an emerging growth company”: checked alone, the two boxes contradict each other.',
	source: { title: 'Form 8-K, cover page', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: coverOf({ emergingGrowth: sampleEmergingGrowth('[ ]', '[X]') }),
		good: coverOf({ emergingGrowth: sampleEmergingGrowth('[X]', '[X]') }),
	},
	*check(filing) {
		const company = filing.cover?.emergingGrowthCompany;
		const transition = filing.cover?.extendedTransition;
		if (!company?.box || !transition?.box || company.ticked || !transition.ticked) {
			return;
		}
		yield {
			span: transition.box.span,
			message: 'Extended transition period checked, the box “Emerging growth company” not.',
			related: [{ span: company.box.span, message: 'The box of the company.' }],
			fixes: [
				{ title: 'Uncheck the extended transition period', edits: setBox(filing, transition.box, company.box, false) },
				{ title: 'Check “Emerging growth company”', edits: setBox(filing, company.box, transition.box, true) },
			],
		};
	},
};

/** Gives a box the glyph of the other, and the fact that tags it the other's value. */
export function setBox(filing: Filing, box: Piece, other: Pick<Piece, 'text'>, ticked: boolean): readonly Edit[] {
	const { visible, source } = filing;
	const at = visible.offset(box.span.start);
	const fact = visible.facts.find(({ shown }) => shown.start <= at && at < shown.end);
	const edits: Edit[] = [];
	if (fact) {
		const tag = /^<[^>]*>/.exec(source.slice(fact.span.start, fact.span.end))?.[0] ?? '';
		const format = /(format\s*=\s*["'][\w-]+:(?:fixed-|boolean))(?:true|false)/i.exec(tag);
		if (format) {
			const start = fact.span.start + format.index + (format[1] ?? '').length;
			const end = fact.span.start + format.index + format[0].length;
			edits.push(replace({ start, end }, String(ticked)));
		}
	}
	return [...edits, replace(box.span, escapeText(filing, other.text))];
}
