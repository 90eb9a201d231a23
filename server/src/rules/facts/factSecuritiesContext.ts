import { type Context, contextOf } from '../../reading/cover/contexts';
import { coverFacts } from '../../reading/cover/coverFacts';
import { hasFacts } from '../../reading/has';
import { shortened } from '../../text/shortened';
import type { Fact } from '../../text/visibleText';
import { taggedReport } from '../examples/taggedReport';
import type { Problem, Rule } from '../rule';

const context = (id: string, member = '') =>
	`<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000990417</xbrli:identifier>${
		member &&
		`<xbrli:segment><xbrldi:explicitMember dimension="us-gaap:StatementClassOfStockAxis">${member}</xbrldi:explicitMember></xbrli:segment>`
	}</xbrli:entity></xbrli:context>`;
const title = (id: string, text: string) =>
	`<p><ix:nonNumeric contextRef="${id}" name="dei:Security12bTitle">${text}</ix:nonNumeric></p>`;
const example = (warrants: string) =>
	taggedReport()
		.replace(
			'</ix:hidden>',
			`</ix:hidden><ix:resources>${context('c-1')}${context('c-2', 'us-gaap:CommonStockMember')}${context('c-3', 'us-gaap:WarrantMember')}</ix:resources>`,
		)
		.replace(
			'<p>Emerging growth',
			`${title('c-2', 'Common Stock')}\n${title(warrants, 'Warrants')}\n<p>Emerging growth`,
		);

/** Flags classes of securities whose facts are not kept apart, and a single class that is set apart. */
export const factSecuritiesContext: Rule = {
	id: 'fact-securities-context',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'Of several classes of securities each has a member on an axis of its own; a single class has none.',
	why: 'The axis tells which title, symbol and exchange belong together. EDGAR warns where a class has none beside others.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 6.5.46',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('c-1'), good: example('c-3') },
	appliesTo: hasFacts,
	*check(filing) {
		const titles = (coverFacts(filing)?.get('Security12bTitle') ?? []).flatMap((fact) => {
			const context = contextOf(filing, fact);
			return context ? [{ fact, context }] : [];
		});
		const [only, ...more] = titles;
		if (only && more.length === 0) {
			yield* problemOfOne(only);
			return;
		}
		for (const { fact, context } of titles) {
			// One class that two exchanges list has its title twice.
			const isListedTwice = titles.some((other) => other.fact !== fact && other.fact.value === fact.value);
			if (context.members.length === 0 && !isListedTwice) {
				yield {
					span: fact.span,
					message: `“${short(fact)}” is one of ${titles.length} classes, and its context has no axis.`,
				};
			}
		}
	},
};

function* problemOfOne({ fact, context }: { readonly fact: Fact; readonly context: Context }): Iterable<Problem> {
	// Depositary shares are tagged with what they stand for.
	const isPlain = context.members.some((member) => !/adr|ads|deposit/i.test(member));
	if (isPlain && !/deposit|\bAD[RS]s?\b/i.test(fact.value)) {
		yield { span: fact.span, message: `“${short(fact)}” is the only class, and its context has an axis.` };
	}
}

const short = ({ value }: Fact): string => shortened(value, 40);
