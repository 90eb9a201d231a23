import type { CheckBox, Filing } from '../../filing/filing';
import {
	booleanOf,
	boxesBesideLegends,
	boxFacts,
	type CoverFacts,
	coverFacts,
	factShowing,
} from '../../reading/cover/coverFacts';
import { hasFacts } from '../../reading/has';
import { setBoolean } from '../../writing/checkBoxes';
import { factOf, taggedReport } from '../examples/taggedReport';
import type { Problem, Rule } from '../rule';

/** Flags a box of the cover whose fact says the opposite, or that is tagged with the fact of another box. */
export const factBoxMismatch: Rule = {
	id: 'fact-box-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	yieldsTo: ['check-box-text'],
	summary: 'The facts of the boxes say whether the boxes are checked.',
	why: 'EDGAR takes the fact. A report counts as filed under a rule by its box, so the two must agree.',
	source: { title: '17 CFR 232.406', href: 'https://www.ecfr.gov/current/title-17/section-232.406' },
	example: {
		bad: taggedReport({ WrittenCommunications: factOf('WrittenCommunications', '&#9746;', 'ixt:fixed-false') }),
		good: taggedReport({ WrittenCommunications: factOf('WrittenCommunications', '&#9746;', 'ixt:fixed-true') }),
	},
	appliesTo: hasFacts,
	*check(filing) {
		const { cover } = filing;
		const facts = cover && coverFacts(filing);
		if (!cover || !facts) {
			return;
		}
		for (const box of boxesBesideLegends(filing)) {
			yield* boxProblems(filing, facts, box);
		}
	},
};

function* boxProblems(filing: Filing, facts: CoverFacts, { id, box, checked }: CheckBox): Iterable<Problem> {
	const name = boxFacts[id];
	if (!box || name === undefined) {
		return;
	}
	const tagging = factShowing(filing, box.span);
	const tag = tagging?.name.replace(/^dei:/, '');
	if (tagging && tag !== name && Object.values(boxFacts).includes(tag ?? '')) {
		yield {
			span: box.span,
			message: `Box tagged dei:${tag}; its legend is that of dei:${name}.`,
			related: [{ span: tagging.span, message: 'The fact.' }],
			fixes: [{ title: `Tag the box with dei:${name}`, edits: renamed(filing, tagging.span.start, tag ?? '', name) }],
		};
		return;
	}
	const fact = tag === name ? tagging : facts.get(name)?.[0];
	const value = fact && booleanOf(filing, fact);
	if (!fact || value === undefined || value === checked) {
		return;
	}
	const edit = setBoolean(filing, fact, checked);
	yield {
		span: box.span,
		message: `Fact dei:${name} says ${value}, its box is ${checked ? 'checked' : 'not checked'}.`,
		related: [{ span: fact.span, message: 'The fact.' }],
		fixes: edit ? [{ title: `Set dei:${name} to ${checked}`, edits: [edit] }] : [],
	};
}

function renamed({ source, span }: Filing, start: number, from: string, to: string) {
	const at = start + source.slice(start, span.end).indexOf(`dei:${from}`) + 'dei:'.length;
	return [{ span: { start: at, end: at + from.length }, text: to }];
}
