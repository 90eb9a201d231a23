import type { Filing } from '../../filing/filing';
import { registrantScheme } from '../../knowledge';
import { contextsOf } from '../../reading/cover/contexts';
import { coverFacts } from '../../reading/cover/coverFacts';
import { hasFacts } from '../../reading/has';
import { headerFields } from '../../reading/submission/header';
import { shortened } from '../../text/shortened';
import type { Piece } from '../../text/span';
import { replace } from '../../writing/words';
import { taggedReport } from '../examples/taggedReport';
import type { Problem, Rule } from '../rule';

const example = (identifier: string): string =>
	taggedReport({}).replace(
		'</ix:hidden>',
		`</ix:hidden><ix:resources><xbrli:context id="c-1"><xbrli:entity><xbrli:identifier scheme="${registrantScheme}">${identifier}</xbrli:identifier></xbrli:entity></xbrli:context></ix:resources>`,
	);

/** Flags the number of the registrant in a tagged report that is no CIK, or another one than that of the header. */
export const factIdentifier: Rule = {
	id: 'fact-identifier',
	severity: { draft: 'warning', final: 'error' },
	summary: "The facts name the registrant by its CIK: ten digits, those of the submission's header.",
	why: 'EDGAR refuses facts about a registrant whose number is not that of a filer of the submission. The number is written with zeros before it, up to ten digits.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 6.5.1',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('9990417'), good: example('0009990417') },
	appliesTo: hasFacts,
	*check(filing) {
		const problems = [
			...malformed(filing),
			...withoutScheme(filing),
			...schemes(filing),
			...otherFilers(filing),
			...otherRegistrants(filing),
		];
		yield* problems.sort((a, b) => a.span.start - b.span.start);
	},
};

/** The identifiers that are not ten digits, each way of writing one once. */
function* malformed(filing: Filing): Iterable<Problem> {
	const wrong = contextsOf(filing).flatMap(({ identifier }) =>
		identifier && !isNumber(identifier.text) ? [identifier] : [],
	);
	for (const { text, span } of wrong.filter(isFirst)) {
		const full = /^\d{1,9}$/.test(text) ? text.padStart(10, '0') : undefined;
		const alike = wrong.filter((other) => other.text === text);
		yield {
			span,
			message: `Identifier “${shortened(text, 30)}” of the registrant; EDGAR takes a CIK of ten digits.`,
			fixes: full ? [{ title: `Write ${full}`, edits: alike.map((each) => replace(each.span, full)), all: true }] : [],
		};
	}
}

/** The first identifier that does not say what number it is. */
function* withoutScheme(filing: Filing): Iterable<Problem> {
	const bare = contextsOf(filing).find(({ identifier, scheme }) => identifier && !scheme);
	if (bare?.identifier) {
		const { span } = bare.identifier;
		yield { span, message: `The identifier has no scheme; EDGAR takes ${registrantScheme}.`, atMost: 'warning' };
	}
}

/** The schemes other than that of a CIK, all of them at the first. */
function* schemes(filing: Filing): Iterable<Problem> {
	const wrong = contextsOf(filing).flatMap(({ scheme }) =>
		scheme && scheme.value !== registrantScheme ? [scheme] : [],
	);
	const [first] = wrong;
	if (first) {
		yield {
			span: first.span,
			message: `Scheme of the identifier; EDGAR takes ${registrantScheme}.`,
			fixes: [
				{
					title: `Write ${registrantScheme}`,
					edits: wrong.map(({ valueSpan }) => replace(valueSpan, registrantScheme)),
				},
			],
		};
	}
}

/** The first number in the facts, where the header has none of those that they have. */
function* otherFilers(filing: Filing): Iterable<Problem> {
	const inHeader = headerFields(filing, 'CENTRAL INDEX KEY')
		.map(({ value }) => value)
		.filter(({ text }) => text !== '');
	const facts = coverFacts(filing)?.get('EntityCentralIndexKey') ?? [];
	const numbers = [
		...facts.map(({ span, value }) => ({ span, text: value })),
		...contextsOf(filing).flatMap(({ identifier }) => identifier ?? []),
	].filter(({ text }) => isNumber(text));
	const [number] = numbers;
	const [key] = inHeader;
	const isSame = ({ text }: Piece, { text: other }: Piece): boolean => Number(text) === Number(other);
	if (number && key && !numbers.some((each) => inHeader.some((other) => isSame(each, other)))) {
		yield {
			span: number.span,
			message: `CIK ${number.text} in the facts, ${shortened(key.text, 20)} in the header.`,
			related: [{ span: key.span, message: 'The header.' }],
		};
	}
}

/** The first number of a context that is not the one of the only registrant, beside others that are. */
function* otherRegistrants(filing: Filing): Iterable<Problem> {
	const [own, ...others] = coverFacts(filing)?.get('EntityCentralIndexKey') ?? [];
	const numbers = contextsOf(filing).flatMap(({ identifier }) =>
		identifier && isNumber(identifier.text) ? [identifier] : [],
	);
	const other = numbers.find(({ text }) => Number(text) !== Number(own?.value));
	if (own && others.length === 0 && other && numbers.some(({ text }) => Number(text) === Number(own.value))) {
		yield {
			span: other.span,
			message: `CIK ${other.text} in a context; the only registrant of the facts is ${own.value.slice(0, 20)}.`,
			related: [{ span: own.span, message: 'The fact.' }],
			fixes: [{ title: `Write ${own.value}`, edits: [replace(other.span, own.value)] }],
			atMost: 'warning',
		};
	}
}

const isNumber = (text: string): boolean => /^\d{10}$/.test(text);

const isFirst = ({ text }: Piece, index: number, all: readonly Piece[]): boolean =>
	all.findIndex((other) => other.text === text) === index;
