import { coversExhibit, exhibitOfType } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { isNearlyFormType } from '../../filing/submission/readSubmission';
import { formByType, isExhibitType } from '../../knowledge';
import { isListed } from '../../reading/exhibits/list/lists';
import { hasSubmission } from '../../reading/has';
import { isKnownType, letterForDigit } from '../../reading/submission/documentTypes';
import { withDigits } from '../../text/lookAlikes';
import { shortened } from '../../text/shortened';
import type { Piece } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { replace } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Rule } from '../rule';

const example = (type: string) =>
	exampleSubmission({
		documents: `<DOCUMENT>
<TYPE>${type}
<SEQUENCE>2
<FILENAME>harbor-ex991.txt
<TEXT>
Harbor Lights opens a second plant.
</TEXT>
</DOCUMENT>
`,
	});

/** Flags a document of a type that EDGAR does not have, or whose description is that of another exhibit. */
export const documentType: Rule = {
	id: 'document-type',
	severity: { draft: 'warning', final: 'warning' },
	// Where the list has the exhibit under the right number, that rule writes it.
	yieldsTo: ['attachment-not-listed'],
	summary: 'The type of a document is a form, EX- with the number of an exhibit, or another that EDGAR has.',
	why: 'EDGAR goes by the type, and takes no document of one that it does not have.',
	source: {
		title: 'EDGAR Filer Manual, Volume II',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('EX99.1'), good: example('EX-99.1') },
	appliesTo: hasSubmission,
	*check(filing) {
		for (const { type, description } of filing.submission?.documents ?? []) {
			const number = exhibitOfType(type?.text);
			const described = description && exhibitDescribed.exec(description.text)?.[1];
			// Of a type that is another number in the list, the rule about lists and attachments speaks.
			const isOfList = isListed(filing.exhibitLists, number ?? '') || !isListed(filing.exhibitLists, described || '');
			if (type && number && described && isOfList && !coversExhibit(described, number)) {
				yield {
					span: description.span,
					message: `Description “${shortened(description.text, 40)}” does not fit a document of type ${shortened(type.text, 20)}.`,
					related: [{ span: type.span, message: 'The type.' }],
					atMost: 'information',
				};
			}
			const form = description && formDescribed.exec(description.text)?.[1]?.toUpperCase();
			if (
				type &&
				form &&
				formByType(type.text) &&
				form.replace(/\/A$/, '') !== type.text.toUpperCase().replace(/\/A$/, '')
			) {
				yield {
					span: description.span,
					message: `Description “${shortened(description.text, 40)}” does not fit a document of type ${shortened(type.text, 20)}.`,
					related: [{ span: type.span, message: 'The type.' }],
					atMost: 'information',
				};
			}
			if (description && ofDraft.test(description.text)) {
				yield {
					span: description.span,
					message: `Description “${shortened(description.text, 40)}” is that of a draft.`,
					atMost: 'information',
				};
			}
			if (type && type.text !== '' && !isKnownType(filing, type.text)) {
				yield {
					span: type.span,
					message: `EDGAR has no document type “${shortened(type.text, 50)}”.`,
					fixes: fixesOf(filing, type),
				};
			}
		}
	},
};

/** The number of an exhibit at the beginning of the description of its document. */
const exhibitDescribed = /^(?:exhibit|exh?\.?)[\s-]{0,3}(?:no\.?\s?)?(\d{1,3}(?:\.\d{1,3})?)(?![\w.(])/i;

/** What a description has until it is final: `DRAFT v3`, `[insert description]`, `TBD`. */
const ofDraft = /\[|\bdraft\b(?! registration)|\b(?:TBD|TBC|XXX|to come|insert|v\d{1,2})\b/i;

/** The form that the description of a report names. */
const formDescribed = /^(?:form\s)?(\d{1,2}-[KQ](?:\/A)?|20-F|S-\d)(?![\w/-])/i;

/** An exhibit by its number, however its type is written. */
const exhibit = /^(ex|exh|exhibit)?[\s.:_–—-]*(?:no\.?\s*)?(\d{1,3})(?:((?:[.(]\S*)?)|[\s.,_–—-]+(\d{1,2}))$/i;

/** A type with the point that its number has lost: `EX-99.1` of `EX-991`; itself where it lacks none. */
function withPoint(type: string, date: string | undefined): string {
	const [, before = '', series = '', part = ''] = /^(\D*)(\d{1,2})(\d)$/.exec(type) ?? [];
	const isWhole = isExhibitType(Number(`${series}${part}`), date);
	return series !== '' && !isWhole && isExhibitType(Number(series), date) ? `${before}${series}.${part}` : type;
}

function fixesOf(filing: Filing, { span, text }: Piece): readonly Fix[] {
	if (isNearlyFormType(text)) {
		const right = /a$/i.test(text) ? '8-K/A' : '8-K';
		return [{ title: `Change to ${right}`, edits: [replace(span, right)] }];
	}
	const [, word, series, written = '', mistyped] = exhibit.exec(withPoint(text, filing.date)) ?? [];
	const digits = letterForDigit.test(written) ? withDigits(written) : written;
	const rest = mistyped === undefined ? digits.replace(/\.{2,}/g, '.').replace(/\.$/, '') : `.${mistyped}`;
	if (series === undefined || (word === undefined && rest === '') || !isExhibitType(Number(series), filing.date)) {
		return [];
	}
	const type = `EX-${series}${rest.toUpperCase()}`;
	const isSure = word?.toLowerCase() === 'ex';
	return !isKnownType(filing, type)
		? []
		: [{ title: `Change to ${type}`, edits: [replace(span, type)], ...(isSure && { all: true }) }];
}
