import type { Filing } from '../../filing/filing';
import { contextsOf } from '../../reading/cover/contexts';
import { type ElementFault, elementFaults } from '../../reading/cover/factElements';
import { type FactTag, factTags } from '../../reading/cover/factTags';
import { axisMeant, memberMeant } from '../../reading/cover/namesOfFacts';
import { hasFacts } from '../../reading/has';
import { statedDates } from '../../reading/stated/dates';
import { datesIn } from '../../text/dates';
import type { Attribute } from '../../text/htmlTags';
import { shortened } from '../../text/shortened';
import type { Piece } from '../../text/span';
import { replace } from '../../writing/words';
import { factOf, taggedReport } from '../examples/taggedReport';
import type { Problem, Rule } from '../rule';

const context =
	'<ix:resources><xbrli:context id="c-1"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0009990417</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>2026-03-12</xbrli:startDate><xbrli:endDate>2026-03-12</xbrli:endDate></xbrli:period></xbrli:context></ix:resources>';
const example = (name: string): string =>
	taggedReport({
		EntityRegistrantName: factOf('EntityRegistrantName', 'Alder Creek Instruments, Inc.').replace('c-1', name),
	}).replace('</ix:hidden>', `</ix:hidden>${context}`);

/** Flags facts that name a context that is not there, or bear the identifier of another fact. */
export const factContext: Rule = {
	id: 'fact-context',
	severity: { draft: 'warning', final: 'warning' },
	yieldsTo: ['paragraph-doubled'],
	summary: 'Every fact names a context of the report and has an identifier of its own.',
	why: 'A fact without its context says nothing of whom and when it is true; EDGAR refuses inline XBRL that is not valid.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 5.2.5',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('c-9'), good: example('c-1') },
	appliesTo: hasFacts,
	*check(filing) {
		yield* odd(filing);
		for (const fault of elementFaults(filing)) {
			yield {
				span: fault.span,
				message: ofElement(fault),
				fixes:
					fault.kind === 'case' ? [{ title: `Write ${fault.right}`, edits: [replace(fault.span, fault.right)] }] : [],
			};
		}
		const contexts = new Set(contextsOf(filing).map(({ id }) => id));
		const ids = new Map<string, FactTag>();
		const values = new Map<string, FactTag>();
		for (const fact of factTags(filing)) {
			const { name, context, id, value } = fact;
			if (contexts.size > 0 && context && !contexts.has(context.text)) {
				yield { span: context.span, message: `No context “${shortened(context.text, 60)}” in the report.` };
			}
			if (contexts.size > 0 && !context) {
				yield { span: value.span, message: `Fact ${shortened(name, 60)} names no context.` };
			}
			const first = id && ids.get(id.text);
			if (id && first) {
				yield {
					span: id.span,
					message: `Identifier “${shortened(id.text, 60)}” stands at two facts.`,
					related: [{ span: first.value.span, message: 'The first fact.' }],
				};
			} else if (id) {
				ids.set(id.text, fact);
			}
			const key = `${name} ${context?.text ?? ''}`;
			const other = values.get(key);
			if (other && /^dei:/.test(name) && !isSameValue(folded(other), folded(fact))) {
				yield {
					span: value.span,
					message: `${name} says otherwise elsewhere, of the same context.`,
					related: [{ span: other.value.span, message: `“${shortened(other.value.text, 60)}”` }],
				};
			}
			values.set(key, other ?? fact);
		}
	},
};

function ofElement(fault: ElementFault): string {
	const name = shortened(fault.name, 60);
	switch (fault.kind) {
		case 'attribute':
			return `${fault.attribute} is for numbers; ${name} is words.`;
		case 'case':
			return `“${name}”: the other facts have “${fault.right}”, and capitals count.`;
		case 'nil':
			return `${name} is nil, and has words.`;
		case 'number':
			return `${name} is no number: ix:nonNumeric holds it.`;
		case 'missing':
			return `No <${name}> in the header of inline XBRL.`;
		case 'shown':
			return `<${name}> is not hidden: the <div> around it has no display:none.`;
		case 'undeclared':
			return `The prefix “${name}” is declared nowhere.`;
		case 'continuation':
			return `${name} goes on in “${shortened(fault.target, 40)}”, which is no ix:continuation of the report.`;
		case 'unit':
			return `No unit “${shortened(fault.target, 40)}” in the report.`;
		case 'escape':
			return `escape="${shortened(fault.target, 20)}" of ${name} is neither true nor false.`;
		case 'namespace':
			return `The prefix “${name}” is declared for another namespace than its own.`;
	}
}

/** Days of contexts that are none, and contexts of one day, of which no fact of a cover is. */
function* odd(filing: Filing): Iterable<Problem> {
	const named = new Set(
		factTags(filing).flatMap(({ name, context }) => (/^dei:/.test(name) && context ? context.text : [])),
	);
	// Where all days are still to come, the rule about the words of the cover says so, and fills them in.
	const areOpen = statedDates(filing, 'context').length === 0 && statedDates(filing, 'cover').length > 0;
	for (const { id, begin, end, identifier, span, explicitMembers } of contextsOf(filing)) {
		if (!identifier?.text) {
			yield { span, message: 'This context names no registrant: it has no identifier.' };
		}
		for (const { member, axis } of explicitMembers) {
			yield* oddMember(member, axis);
		}
		if (!end && !begin && named.has(id)) {
			yield { span, message: 'This context says no time: it has no period.' };
		}
		if (!end && begin) {
			yield { span: begin.span, message: 'This context has a first day and no last one.' };
		}
		for (const day of [begin, end]) {
			if (day && !isDay(day.text) && !(areOpen && day.text !== '' && datesIn(day.text).length === 0)) {
				yield {
					span: day.span,
					message: `“${shortened(day.text, 30)}” in a context is no day of the calendar, YYYY-MM-DD.`,
				};
			}
		}
		if (begin && end && named.has(id) && isDay(begin.text) && begin.text < end.text && isOfReport(filing, end)) {
			yield {
				span: begin.span,
				message: `“${begin.text}” begins this context of the cover; the report is of ${end.text}.`,
				atMost: 'hint',
			};
		}
		if (end && !begin && named.has(id)) {
			yield {
				span: end.span,
				message: 'This context has no first day; the facts of a cover have a first and a last one.',
				atMost: 'warning',
			};
		}
	}
}

/** What is nearly the name of a taxonomy, with the name. */
const meant = ({ span, text }: Piece, right: string): Problem => ({
	span,
	message: `“${shortened(text, 60)}” is no name of its taxonomy; ${right} is meant.`,
	fixes: [{ title: `Write ${right}`, edits: [replace(span, right)] }],
});

/** A member or an axis that has not the name of one; members of the taxonomies of exchanges and of places are codes. */
function* oddMember({ span, text }: Piece, axis: Attribute | undefined): Iterable<Problem> {
	const isCode = /^(?:exch|country|stpr|currency|naics|sic):[\w.-]+$/.test(text);
	const right = memberMeant(text);
	if (right !== undefined) {
		yield meant({ span, text }, right);
	} else if (!isCode && !/^[\w.-]+:[\w.-]+(?:Member|Domain)$/.test(text)) {
		const words = shortened(text, 60);
		yield {
			span: text === '' && axis ? axis.span : span,
			message:
				text === ''
					? 'This axis of the context has no member.'
					: /:/.test(text)
						? `“${words}” is no member: the names of members end with “Member”.`
						: `“${words}” is no member: it lacks the prefix of its taxonomy.`,
			atMost: 'hint',
		};
	}
	const rightAxis = axis && axisMeant(axis.value);
	if (axis && rightAxis !== undefined) {
		yield meant({ span: axis.valueSpan, text: axis.value }, rightAxis);
	} else if (axis && !/^[\w.-]+:[\w.-]+Axis$/.test(axis.value)) {
		yield {
			span: axis.span,
			message: `“${shortened(axis.value, 60)}” is no axis: the names of axes end with “Axis”, and have a prefix.`,
			atMost: 'hint',
		};
	}
	if (!axis) {
		yield { span, message: 'This member of a context is on no axis: it has no dimension.' };
	}
}

/** Whether the last day of a context is that of the report. */
const isOfReport = ({ date }: Filing, { text }: Piece): boolean => date === text.slice(0, 10);

const isDay = (text: string): boolean => {
	const day = /^(\d{4}-\d\d-\d\d)(?:T00:00:00)?$/.exec(text)?.[1];
	return day !== undefined && datesIn(day)[0]?.iso === day;
};

/** The value without what its format makes of it: a day as an ISO date. */
const folded = ({ value }: FactTag): string =>
	datesIn(value.text)[0]?.iso ?? value.text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A value that is not there is missing, and says nothing else. */
const isSameValue = (a: string, b: string): boolean => a === b || a === '' || b === '';
