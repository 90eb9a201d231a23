import type { Filing } from '../../filing/filing';
import { isNearlyFormType } from '../../filing/submission/readSubmission';
import { formByType } from '../../knowledge';
import { isAmendmentType } from '../../knowledge/forms';
import { hasHeader } from '../../reading/has';
import { headerFields } from '../../reading/submission/header';
import { shortened } from '../../text/shortened';
import type { Piece } from '../../text/span';
import { insert, replace } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Problem, Rule } from '../rule';

const header = 'ITEM INFORMATION:		Other Events\n';

/** Flags form types that differ between the header, the `<TYPE>` of the report and its cover page. */
export const headerFormMismatch: Rule = {
	id: 'header-form-mismatch',
	severity: { draft: 'warning', final: 'error' },
	summary: 'Header, document type and cover page name the same form.',
	why: 'EDGAR files the submission under the type of its header. An amendment that is sent as a new report, or the reverse, misleads whoever looks for it.',
	source: {
		title: '17 CFR 232.301, EDGAR Filer Manual',
		href: 'https://www.ecfr.gov/current/title-17/section-232.301',
	},
	example: {
		bad: exampleSubmission({ header, type: '8-K/A' }),
		good: exampleSubmission({ header }),
	},
	appliesTo: hasHeader,
	*check(filing) {
		const inEnvelope = [
			...headerFields(filing, 'CONFORMED SUBMISSION TYPE', 'FORM TYPE').map(({ value }) => value),
			// A mistyped type is for the rule about types.
			...[filing.submission?.main.type ?? []].flat().filter(({ text }) => !isNearlyFormType(text)),
		].filter(({ text }) => text !== '');
		if (!inEnvelope.some(({ text }) => formByType(text))) {
			return;
		}
		const types = [...new Set(inEnvelope.map(({ text }) => text.toUpperCase()))];
		const [only] = types;
		if (only === undefined) {
			return;
		}
		if (types.length > 1) {
			yield withinEnvelope(filing, inEnvelope, types);
		} else {
			yield* beside(filing, inEnvelope, only);
		}
	},
};

/** The types of the envelope differ: the one that the cover bears out is right, else that of the document itself. */
function withinEnvelope(filing: Filing, inEnvelope: readonly Piece[], types: readonly string[]): Problem {
	const amends = amendsByCover(filing);
	// The report itself may bear the type of an exhibit.
	const forms = types.filter((type) => formByType(type));
	const own = forms.find((type) => type === filing.submission?.main.type?.text.toUpperCase());
	const right =
		forms.find((type) => isAmendmentType(type) === amends && type === own) ??
		forms.find((type) => isAmendmentType(type) === amends) ??
		own ??
		forms[0] ??
		'8-K';
	const wrong = inEnvelope.filter(({ text }) => text.toUpperCase() !== right);
	const rest = inEnvelope.find(({ text }) => text.toUpperCase() === right);
	return {
		span: wrong[0]?.span ?? filing.span,
		message: `Form type ${wrong[0]?.text} here; elsewhere the submission says ${right}.`,
		related: rest ? [{ span: rest.span, message: `${right} here` }] : [],
		fixes: [{ title: `Change to ${right}`, edits: wrong.map(({ span }) => replace(span, right)) }],
	};
}

/** The envelope agrees with itself; the cover may say otherwise. */
function* beside(filing: Filing, inEnvelope: readonly Piece[], type: string): Iterable<Problem> {
	const heading = filing.cover?.formType;
	const amends = amendsByCover(filing);
	if (!heading || amends === undefined || amends === isAmendmentType(type)) {
		return;
	}
	const other = amends ? `${type}/A` : type.replace('/A', '');
	const envelope = {
		title: `Make the submission a ${other}`.replace('a 8', 'an 8'),
		edits: inEnvelope.map(({ span }) => replace(span, other)),
	};
	const written = /8-?K/i.exec(filing.source.slice(heading.span.start, heading.span.end));
	const at = heading.span.start + (written?.index ?? 0) + (written?.[0].length ?? 0);
	yield {
		span: heading.span,
		message: amends
			? `Amendment on the cover; the submission is sent as ${type}.`
			: `“${shortened(heading.text, 30)}” on the cover; the submission is sent as ${type}.`,
		related: inEnvelope.slice(0, 1).map(({ span }) => ({ span, message: `${type} here` })),
		fixes: [...(!amends && written ? [{ title: 'Write /A on the cover', edits: [insert(at, '/A')] }] : []), envelope],
	};
}

/** Whether the cover is that of an amendment; undefined without a cover that names its form. */
function amendsByCover({ cover }: Filing): boolean | undefined {
	const heading = cover?.formType;
	return heading && (/8-?K\d*[A-Z]?\d*\s?[-/(]\s?A\b|amend/i.test(heading.text) || cover.amendmentNumber !== undefined);
}
