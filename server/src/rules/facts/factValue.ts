import { contextsOf } from '../../reading/cover/contexts';
import { factTags } from '../../reading/cover/factTags';
import { hasFacts } from '../../reading/has';
import { shortened } from '../../text/shortened';
import { factOf, taggedReport } from '../examples/taggedReport';
import type { Rule } from '../rule';

const example = (number: string): string =>
	taggedReport({ EntityTaxIdentificationNumber: factOf('EntityTaxIdentificationNumber', number) });

/** Flags cover facts whose value is not of the form of such a value. */
export const factValue: Rule = {
	id: 'fact-value',
	severity: { draft: 'information', final: 'warning' },
	summary: 'The facts of the cover have values of their form: an employer number, a ticker in capitals, an exchange.',
	why: 'Programs take the values as they are tagged; what is not of the form of a value is lost or refused.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 6.5',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('93-041772'), good: example('93-0417725') },
	appliesTo: hasFacts,
	*check(filing) {
		const facts = factTags(filing);
		// With several registrants, each fact may be of another.
		const isAlone = facts.filter(({ name }) => name === 'dei:EntityCentralIndexKey').length === 1;
		const numbers = contextsOf(filing).flatMap(({ identifier }) =>
			isAlone && identifier && /^\d{10}$/.test(identifier.text) ? [identifier.text] : [],
		);
		for (const { name, value } of facts) {
			const form = forms[name];
			if (form && value.text !== '' && !form.pattern.test(value.text)) {
				yield { span: value.span, message: `“${shortened(value.text, 40)}” in ${name} is no ${form.what}.` };
			}
			if (name === 'dei:Security12bTitle' && value.text === '') {
				yield { span: value.span, message: `${name} is empty.` };
			}
			if (
				name === 'dei:EntityCentralIndexKey' &&
				numbers.length > 0 &&
				!numbers.includes(value.text.padStart(10, '0'))
			) {
				yield { span: value.span, message: `“${shortened(value.text, 40)}” in ${name} is the CIK of no context.` };
			}
		}
	},
};

const forms: Readonly<Record<string, { readonly pattern: RegExp; readonly what: string }>> = {
	'dei:EntityTaxIdentificationNumber': {
		pattern: /^(?:\d{2}\W{0,3}\d{7}|n\W?a\W?|none|not applicable|00.*)$/i,
		what: 'employer number',
	},
	'dei:EntityCentralIndexKey': { pattern: /^\d{1,10}$/, what: 'CIK' },
	'dei:TradingSymbol': { pattern: /^(?![a-z]{1,6}$)/, what: 'ticker in capitals' },
	'dei:SecurityExchangeName': {
		pattern:
			/nasdaq|nyse|new york|chicago|chx|xchi|cboe|bats|boston|phlx|iex|miax|ltse|long.term|box|amex|american|arca|memx|texas|none|n\/a|not applicable|—|24x/i,
		what: 'exchange',
	},
	'dei:DocumentType': { pattern: /^(?:form\s+)?8-K/i, what: 'Form 8-K' },
	'dei:CityAreaCode': { pattern: /^[+(]?[\d\s().+-]{3,}$|^\+?\d+$/, what: 'area code' },
	'dei:LocalPhoneNumber': { pattern: /(?:\d\D*){4,}|^(?=.*[A-Z]).{5,}/, what: 'telephone number' },
};
