import type { Filing } from '../../filing/filing';
import { type PlainFactForm, plainFactForm, provinceOf, stateOf } from '../../knowledge';
import { contextsOf } from '../../reading/cover/contexts';
import { boxFacts, wordsOfFact } from '../../reading/cover/coverFacts';
import { coverFaults } from '../../reading/cover/coverFaults';
import { exchangedFacts } from '../../reading/cover/exchangedFacts';
import { type FactTag, factTags } from '../../reading/cover/factTags';
import { mixedNumbers } from '../../reading/cover/mixedNumbers';
import { nameMeant } from '../../reading/cover/namesOfFacts';
import { hasFacts } from '../../reading/has';
import { misnamedForms } from '../../reading/slips/names/misnamedForms';
import { misspelledWords } from '../../reading/slips/words/misspelledWords';
import { decoded } from '../../text/entities';
import { shortened } from '../../text/shortened';
import { overlap, type Piece } from '../../text/span';
import { replace } from '../../writing/words';
import { factOf, taggedReport } from '../examples/taggedReport';
import type { Problem, Rule } from '../rule';
import { slipRules } from '../slipRules';

const example = (number: string): string =>
	taggedReport({ EntityTaxIdentificationNumber: factOf('EntityTaxIdentificationNumber', number) });

/** Flags cover facts whose value is not of the form of such a value. */
export const factValue: Rule = {
	id: 'fact-value',
	severity: { draft: 'information', final: 'warning' },
	yieldsTo: slipRules,
	summary:
		'The facts of the cover have values of the right form: an employer number, a ticker in capitals, an exchange.',
	why: 'Programs take the values as they are tagged; what is not of the form of a value is lost or refused.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 6.5',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('93-041772'), good: example('93-0417725') },
	appliesTo: hasFacts,
	*check(filing) {
		const facts = factTags(filing);
		const ciks = ciksOfContexts(filing, facts);
		// Where the cover shows the mistake as well, the rules about the cover report it, and say what is right.
		const ofCoverRules = [
			...Object.values(exchangedFacts(filing) ?? {}).map(({ value }) => value),
			...mixedNumbers(filing),
			...misnamedForms(filing),
			...misspelledStates(filing),
			...misspelledWords(filing),
		];
		for (const fact of facts.filter(({ value }) => !ofCoverRules.some(({ span }) => overlap(span, value.span)))) {
			if (fact.value.text !== '' || !isOfMissingField(filing, fact)) {
				yield* ofForm(fact);
			}
			yield* ofFormat(fact);
			const right = nameMeant(fact);
			if (right !== undefined) {
				yield {
					span: fact.nameSpan,
					message: `“${shortened(fact.name, 50)}” is no fact of a cover; ${right} is meant.`,
					fixes: [{ title: `Write ${right}`, edits: [replace(fact.nameSpan, right)] }],
				};
			}
			if (fact.name === 'dei:TradingSymbol' && /\d/.test(fact.value.text) && isOfShares(facts, fact)) {
				yield {
					span: fact.value.span,
					message: `“${shortened(fact.value.text, 20)}” in ${fact.name}: the symbol of a common share commonly has letters only.`,
					atMost: 'hint',
				};
			}
			if (
				fact.name === 'dei:EntityCentralIndexKey' &&
				plainForms.cik.test(fact.value.text) &&
				isOfNone(ciks, fact.value.text)
			) {
				yield {
					span: fact.value.span,
					message: `“${shortened(fact.value.text, 40)}” in ${fact.name} is the CIK of no context.`,
				};
			}
		}
	},
};

/** A value that is not what its fact has. */
function* ofForm(fact: FactTag): Iterable<Problem> {
	const { name, value, format } = fact;
	const { span, text } = value;
	if (text === '') {
		if (neverEmpty.has(name)) {
			yield { span, message: `${name} is empty.` };
		}
		return;
	}
	const form = forms[name];
	const plain = format === undefined ? plainFactForm(name) : undefined;
	if (plain && !plainForms[plain.form].test(text)) {
		yield {
			span,
			message: `“${shortened(decoded(text), 26)}” in ${name}: without a format it has to be ${plain.what}.`,
		};
	} else if (form && !form.pattern.test(text)) {
		yield { span, message: `“${shortened(text, 40)}” in ${name} is no ${form.what}.` };
	}
	if (mustBePlace(fact) && stateOf(text) === undefined && provinceOf(text) === undefined) {
		yield { span, message: `“${shortened(text, 30)}” in ${name} is no state or province.` };
	}
}

/** A format that does not read what the value is. */
function* ofFormat({ name, value: { span, text }, format }: FactTag): Iterable<Problem> {
	if (format && /Date$/.test(name) && !/date|fixed|nonum/i.test(format.text)) {
		yield { span: format.span, message: `Format ${format.text} of “${shortened(text, 30)}”: it reads no date.` };
	}
	const kind = format && formatsOfKind.find(({ pattern }) => pattern.test(format.text));
	if (format && kind && name.startsWith('dei:') && !kind.names.test(name)) {
		yield {
			span: format.span,
			message: `Format ${format.text} of ${name}: it reads ${kind.what}, which “${shortened(text, 30)}” is not.`,
		};
	}
	if (format && boxes.has(name) && (/box$/i.test(format.text) ? noBallotBox : noBox).test(text)) {
		yield { span, message: `“${shortened(text, 30)}” in ${name} is no box.` };
	}
	if (format && name === 'dei:DocumentPeriodEndDate' && isOtherOrder(format.text, text)) {
		yield { span: format.span, message: `Format ${format.text} does not fit the order of “${text}”.` };
	}
}

/** Formats that read one kind of value, and the facts that have such a value. */
const formatsOfKind: readonly { readonly pattern: RegExp; readonly names: RegExp; readonly what: string }[] = [
	{ pattern: /:date/i, names: /Date$/, what: 'a date' },
	{ pattern: /:exchnameen$/i, names: /Exchange/, what: 'an exchange' },
	{ pattern: /:(?:stateprovnameen|countrynameen)$/i, names: /State|Country/, what: 'a place' },
	{
		pattern: /:(?:boolballotbox|boolean|fixed-?(?:true|false))/i,
		names:
			/^(?!dei:(?:Entity(?:Registrant|File|Tax|Central|Address|Incorporation)|Document|City|Local|Trading|Security))/,
		what: 'a box',
	},
];

const boxes: ReadonlySet<string> = new Set(Object.values(boxFacts).map((name) => `dei:${name}`));
/** A word other than an answer, or two boxes. */
const noBox = /^(?!(?:yes|no|true|false)$)\P{L}?\p{L}{2,}|☒\s?☒/iu;
/** The same where a format reads a box, which has one sign, and of the letters only those that look like one. */
const noBallotBox = /[^\P{L}oxþ]|\p{Nd}|☒\s?☒/iu;

/** The CIKs of the contexts; none with several registrants, where each fact may be of another. */
const ciksOfContexts = (filing: Filing, facts: readonly FactTag[]): readonly string[] =>
	facts.filter(({ name }) => name === 'dei:EntityCentralIndexKey').length === 1
		? contextsOf(filing).flatMap(({ identifier }) =>
				identifier && /^\d{10}$/.test(identifier.text) ? [identifier.text] : [],
			)
		: [];

const isOfNone = (ciks: readonly string[], digits: string): boolean =>
	ciks.length > 0 && /^\d+$/.test(digits) && !ciks.includes(digits.padStart(10, '0'));

/** The facts of every cover that have words; those of the boxes may have a picture. */
const neverEmpty: ReadonlySet<string> = new Set(
	[
		...['Security12bTitle', 'EntityRegistrantName', 'EntityFileNumber', 'EntityTaxIdentificationNumber'],
		...['EntityAddressAddressLine1', 'EntityAddressCityOrTown', 'EntityAddressPostalZipCode', 'CityAreaCode'],
		...['LocalPhoneNumber', 'DocumentPeriodEndDate', 'DocumentType', 'EntityIncorporationStateCountryCode'],
		...['EntityAddressStateOrProvince', 'EntityCentralIndexKey', 'AmendmentFlag'],
	].map((name) => `dei:${name}`),
);

/** Whether the cover has nothing in the place of a fact, of which the rules about its fields speak. */
const isOfMissingField = (filing: Filing, { name }: FactTag): boolean =>
	filing.cover !== undefined &&
	ofFields.has(name.replace(/^dei:/, '')) &&
	wordsOfFact(filing, filing.cover, name.replace(/^dei:/, '')) === undefined;

const ofFields: ReadonlySet<string> = new Set([
	...['DocumentPeriodEndDate', 'EntityRegistrantName', 'EntityIncorporationStateCountryCode'],
	...['EntityFileNumber', 'EntityTaxIdentificationNumber'],
]);

const misspelledStates = (filing: Filing): readonly Piece[] =>
	coverFaults(filing).flatMap((fault) => (fault.kind === 'state' ? [fault.piece] : []));

/** Whether the title of the same context is that of common shares, and of nothing that comes with them. */
const isOfShares = (facts: readonly FactTag[], { context }: FactTag): boolean =>
	facts.some(
		(fact) =>
			fact.name === 'dei:Security12bTitle' &&
			fact.context?.text === context?.text &&
			/\b(?:common|ordinary)\s+(?:stock|shares?)\b/i.test(fact.value.text) &&
			!/\b(?:units?|warrants?|rights?|depositary|preferred|notes?)\b/i.test(fact.value.text),
	);

/** Whether a value is one of two letters, or is read as the name of a state or province. */
const mustBePlace = ({ name, format, value }: FactTag): boolean =>
	format === undefined
		? name === 'dei:EntityAddressStateOrProvince' && /^[A-Z]{2}$/.test(value.text)
		: value.text !== '' && /:stateprovnameen$/i.test(format.text);

/** Whether a format reads the day first and the words begin with the month, or the reverse. */
const isOtherOrder = (format: string, words: string): boolean =>
	/date-?day-?month/i.test(format)
		? /^\p{L}/u.test(words)
		: /date-?month(?:name)?-?day/i.test(format) && /^\d+ \p{L}/u.test(words);

const plainForms: Readonly<Record<PlainFactForm['form'], RegExp>> = {
	day: /^\d{4}-\d{2}-\d{2}$/,
	'month-day': /^--\d{2}-\d{2}$/,
	cik: /^\d{10}$/,
	code: /^[A-Z][A-Z\d]$/,
	exchange: /^[A-Z]{3,8}$/,
	boolean: /^(?:true|false)$/,
};

const forms: Readonly<Record<string, { readonly pattern: RegExp; readonly what: string }>> = {
	'dei:EntityTaxIdentificationNumber': {
		pattern: /^(?:\d{2}\W{0,3}\d{7}|n\W?a\W?|none|not applicable|00.*)$/i,
		what: 'employer number',
	},
	'dei:EntityCentralIndexKey': { pattern: /^\d{1,10}$/, what: 'CIK' },
	'dei:TradingSymbol': {
		pattern:
			/^(?!(?!None$)[A-Z]?[a-z]{1,6}$|[A-Z]{6}|(?:[A-Z] ){2}|[$]|NYSE$|NASDAQ$|[^:]*:|.*["“”]|.*[.,;]$|(\S+)[,\s]+\1$)/,
		what: 'ticker in capitals',
	},
	'dei:EntityFileNumber': { pattern: /^\d{1,3}-\d{1,8}(?:-\d{2})?$|^\D*$/, what: 'file number' },
	'dei:SecurityExchangeName': {
		pattern:
			/^(?!listed\b|traded\b|.*\bOTC).*(?:nasdaq|nyse|new york stock|chicago|chx|xchi|cboe|bats|boston|phlx|iex|miax|ltse|long.term|box|amex|american|arca|memx|texas|none|n\/a|not applicable|—|24x)/i,
		what: 'exchange',
	},
	'dei:DocumentType': { pattern: /^(?:form\s+)?8-K(?:12[BG]3?|15D5|T)?(?:\/A)?$/i, what: 'Form 8-K' },
	'dei:EntityAddressPostalZipCode': { pattern: /\d|^\W*$|^(?:n\W?a|none|not applicable)\b/i, what: 'postal code' },
	'dei:EntityAddressCityOrTown': { pattern: /\p{L}{2}/u, what: 'city' },
	'dei:EntityAddressAddressLine1': { pattern: /[\p{L}\d]{2}|\p{L}\W*\d/u, what: 'street' },
	'dei:CityAreaCode': { pattern: /^(?!\(?0+\)?$)(?:[+(]?[\d\s().+-]{3,}|\+?\d+)$/, what: 'area code' },
	'dei:LocalPhoneNumber': { pattern: /(?:\d\D*){4,}|^(?=.*[A-Z]).{5,}/, what: 'telephone number' },
};
