import type { CoverPage, Filing } from '../../filing/filing';
import { provinces, states } from '../../knowledge';
import { booleanOf, type CoverFacts, coverFacts, wordsOfFact } from '../../reading/cover/coverFacts';
import { factTags } from '../../reading/cover/factTags';
import { nameMeant } from '../../reading/cover/namesOfFacts';
import { hasFacts } from '../../reading/has';
import { shortened } from '../../text/shortened';
import type { Span } from '../../text/span';
import { taggedReport } from '../examples/taggedReport';
import type { Problem, Rule } from '../rule';

/** Flags a tagged cover that lacks a fact which EDGAR asks of it. */
export const factMissing: Rule = {
	id: 'fact-missing',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'A tagged cover page has the facts that EDGAR asks for.',
	why: 'EDGAR checks the facts of a cover in inline XBRL and warns of most that are missing; without some it refuses the submission. It does not ask for the symbol and the exchange of a class, but they belong with its title.',
	source: { title: 'EDGAR Filer Manual, Volume II', href: 'https://www.sec.gov/submit-filings/edgar-filer-manual' },
	example: { bad: taggedReport({ EntityFileNumber: '' }), good: taggedReport() },
	appliesTo: hasFacts,
	*check(filing) {
		const { cover } = filing;
		const facts = cover && coverFacts(filing);
		if (!cover || !facts) {
			return;
		}
		const missing = [...missingFacts(filing, facts)];
		const start = cover.formType?.span ?? cover.span;
		if (missing.length > 4) {
			yield {
				span: start,
				message: `${missing.length} facts are missing, among them dei:${missing[0]} and dei:${missing[1]}.`,
			};
			return;
		}
		const problems = [
			...missing.map((name) => problemOf(filing, cover, name, start)),
			// EDGAR has not warned of these since 2019; a table without them says less than the words do.
			...missingOfClass(facts).map((name) => ({ ...problemOf(filing, cover, name, start), atMost: 'hint' as const })),
		];
		yield* problems.sort((a, b) => a.span.start - b.span.start);
	},
};

/** The facts of every cover. */
const required = [
	'DocumentType',
	'DocumentPeriodEndDate',
	'EntityRegistrantName',
	'EntityCentralIndexKey',
	'AmendmentFlag',
	'EntityIncorporationStateCountryCode',
	'EntityFileNumber',
	'EntityTaxIdentificationNumber',
	'EntityAddressAddressLine1',
	'EntityAddressCityOrTown',
	'EntityAddressPostalZipCode',
	'CityAreaCode',
	'LocalPhoneNumber',
	'WrittenCommunications',
	'SolicitingMaterial',
	'PreCommencementTenderOffer',
	'PreCommencementIssuerTenderOffer',
	'EntityEmergingGrowthCompany',
] as const;

function* missingFacts(filing: Filing, facts: CoverFacts): Iterable<string> {
	// Of a fact whose name is mistyped another rule speaks.
	const mistyped = new Set(factTags(filing).map(nameMeant));
	yield* required.filter((name) => !facts.has(name) && !mistyped.has(`dei:${name}`));
	if (!facts.has('EntityAddressStateOrProvince') && !facts.has('EntityAddressCountry')) {
		yield isAbroad(filing.cover?.address?.text) ? 'EntityAddressCountry' : 'EntityAddressStateOrProvince';
	}
	const company = facts.get('EntityEmergingGrowthCompany')?.[0];
	if (company && booleanOf(filing, company) === true && !facts.has('EntityExTransitionPeriod')) {
		yield 'EntityExTransitionPeriod';
	}
}

/** Whether an address names neither a state nor a province of North America. */
function isAbroad(address: string | undefined): boolean {
	const hasName = [...states, ...provinces].some(({ name }) => address?.includes(name));
	return address !== undefined && !hasName && !/\b[A-Z]{2}\b[\s,]{1,3}(?:\d{5}\b|[A-Z]\d[A-Z]\b)/.test(address);
}

/** The facts that go with the title of a class of securities, and are missing throughout. */
function missingOfClass(facts: CoverFacts): readonly string[] {
	const isTitled = facts.has('Security12bTitle') || facts.has('Security12gTitle');
	const lacksSymbol = isTitled && !facts.has('TradingSymbol') && !facts.has('NoTradingSymbolFlag');
	const lacksExchange = facts.has('Security12bTitle') && !facts.has('SecurityExchangeName');
	return [...(lacksSymbol ? ['TradingSymbol'] : []), ...(lacksExchange ? ['SecurityExchangeName'] : [])];
}

function problemOf(filing: Filing, cover: CoverPage, name: string, start: Span): Problem {
	const words = wordsOfFact(filing, cover, name);
	if (words) {
		const text = shortened(words.text, 40);
		return { span: words.span, message: `No fact dei:${name} for “${text}”.` };
	}
	const table = /Symbol|Security/.test(name) ? cover.legends.find(({ id }) => id === 'securities-12b') : undefined;
	return { span: table?.span ?? start, message: `No fact dei:${name}.` };
}
