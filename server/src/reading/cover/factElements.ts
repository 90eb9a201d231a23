/** Elements of inline XBRL that are not there, or are of another kind than what they hold. */
import type { Filing } from '../../filing/filing';
import { attributeOf, tagsOf } from '../../text/htmlTags';
import type { Piece, Span } from '../../text/span';
import { xbrlHeaders } from '../elements';
import { perFiling } from '../perFiling';
import { contextsOf } from './contexts';
import { type FactTag, factTags } from './factTags';

/** Something that inline XBRL cannot have, or lacks. */
export type ElementFault =
	| { readonly kind: 'attribute'; readonly span: Span; readonly attribute: string; readonly name: string }
	| { readonly kind: 'case'; readonly span: Span; readonly name: string; readonly right: string }
	| {
			readonly kind: 'continuation' | 'unit' | 'escape';
			readonly span: Span;
			readonly name: string;
			readonly target: string;
	  }
	| { readonly kind: 'nil' | 'number'; readonly span: Span; readonly name: string }
	| { readonly kind: 'undeclared' | 'missing' | 'shown' | 'namespace'; readonly span: Span; readonly name: string };

/** What is wrong with the elements of the main document, in no order; empty for words that are only a part of one. */
export function elementFaults(filing: Filing): readonly ElementFault[] {
	const facts = factTags(filing);
	const [first] = facts;
	if (first === undefined) {
		return [];
	}
	return [
		...facts.flatMap(ofElement),
		...facts.flatMap((fact) => withoutTarget(filing, fact)),
		...otherCapitals(filing, facts),
		...missing(filing, first.value),
		...shown(filing),
		...undeclared(filing, facts),
		...otherNamespaces(filing),
	];
}

/** Facts of the cover that are words, though they may be written in digits; its par value is a number. */
const words =
	/^dei:(?:Entity(?:RegistrantName|FileNumber|TaxIdentificationNumber|CentralIndexKey|Address\w+)|CityAreaCode|LocalPhoneNumber|Document\w+|Security\w+|TradingSymbol|AmendmentFlag)$/;

function ofElement({ element, name, odd, value }: FactTag): readonly ElementFault[] {
	if (element === 'ix:nonfraction' && words.test(name)) {
		return [{ kind: 'number', span: value.span, name }];
	}
	if (odd === undefined || element !== 'ix:nonnumeric') {
		return [];
	}
	if (/nil$/i.test(odd.name)) {
		return odd.text === 'true' && value.text !== '' ? [{ kind: 'nil', span: odd.span, name }] : [];
	}
	return [{ kind: 'attribute', span: odd.span, attribute: odd.name.replace('ref', 'Ref'), name }];
}

/** What an element names and the report does not have, and an answer that is neither yes nor no. */
const withoutTarget = (filing: Filing, { attributes, name }: FactTag): readonly ElementFault[] =>
	attributes.flatMap(({ name: attribute, value: target, valueSpan: span }): readonly ElementFault[] => {
		switch (attribute) {
			case 'continuedat':
				return namedElements(filing).has(target) ? [] : [{ kind: 'continuation', span, name, target }];
			case 'unitref':
				return unitsOf(filing).size === 0 || unitsOf(filing).has(target) ? [] : [{ kind: 'unit', span, name, target }];
			case 'escape':
				return /^(?:true|false|[01])$/.test(target) ? [] : [{ kind: 'escape', span, name, target }];
			default:
				return [];
		}
	});

const idsOf = (html: string, isWanted: (name: string) => boolean): ReadonlySet<string> =>
	new Set(tagsOf(html, 0, isWanted).flatMap((tag) => attributeOf(tag, 'id')?.value ?? []));

/** The identifiers of the elements in which a fact goes on. */
const namedElements = perFiling(({ source }) => idsOf(source.slice(0), (name) => name === 'ix:continuation'));

/** The identifiers of the units in the header of inline XBRL. */
const unitsOf = perFiling((filing) => {
	const [header] = xbrlHeaders(filing);
	return idsOf(header ? filing.source.slice(header.start, header.end) : '', (name) => /(?:^|:)unit$/.test(name));
});

/** Names whose capitals count in XML. */
const namesWithCapitals: readonly string[] = ['ix:nonNumeric', 'ix:nonFraction', 'contextRef', 'unitRef'];
const anyCapitals = new RegExp(`(?<=[<\\s/])(?:${namesWithCapitals.join('|')})(?=[\\s=>])`, 'gi');

/** Tags of facts that have other capitals than those of the others: `<ix:nonnumeric contextref="c-1">`. */
function otherCapitals({ source }: Filing, facts: readonly FactTag[]): readonly ElementFault[] {
	const written = facts.flatMap(({ element, nameSpan, value }) => {
		const start = source.slice(Math.max(0, nameSpan.start - longestTag), nameSpan.start).lastIndexOf('<');
		const from = nameSpan.start - Math.min(nameSpan.start, longestTag) + start;
		return [
			{ from, to: value.span.start },
			{ from: value.span.end, to: value.span.end + element.length + 3 },
		].flatMap((tag) =>
			[...source.slice(tag.from, tag.to).matchAll(anyCapitals)].map(({ index, 0: name }) => ({
				span: { start: tag.from + index, end: tag.from + index + name.length },
				name,
			})),
		);
	});
	// A program that writes HTML has all of them in small letters.
	return namesWithCapitals.flatMap((right) => {
		const all = written.filter(({ name }) => name.toLowerCase() === right.toLowerCase());
		const wrong = all.filter(({ name }) => name !== right);
		return wrong.length * 2 > all.length ? [] : wrong.map((each) => ({ kind: 'case' as const, ...each, right }));
	});
}

/** In characters: how far the name of a fact may stand from the beginning of its tag. */
const longestTag = 600;

/** What the header of a whole document has and this one lacks. */
function missing(filing: Filing, { span }: Piece): readonly ElementFault[] {
	const [header] = xbrlHeaders(filing);
	const { source } = filing;
	if (header === undefined || !source.slice(0, span.start).includes('xmlns:ix=')) {
		return [];
	}
	const text = source.slice(header.start, header.end);
	return [
		...(/<ix:references\b/i.test(text) ? [] : [{ kind: 'missing', span, name: 'ix:references' } as const]),
		...(contextsOf(filing).length > 0 ? [] : [{ kind: 'missing', span, name: 'ix:resources' } as const]),
	];
}

/** The header of a whole document in an element that does not hide it. */
function shown(filing: Filing): readonly ElementFault[] {
	const { source } = filing;
	const [header] = xbrlHeaders(filing);
	const before = header ? source.slice(Math.max(0, header.start - 400), header.start) : '';
	const [tag] = /<div\b[^<>]*>\s*$/i.exec(before) ?? [];
	return header &&
		tag !== undefined &&
		source.slice(0, header.start).includes('xmlns:ix=') &&
		!/display\s*:\s*none/i.test(tag)
		? [{ kind: 'shown', span: { start: header.start, end: header.start + '<ix:header'.length }, name: 'ix:header' }]
		: [];
}

/** The prefixes of elements, names and formats that the document declares nowhere; each once, where it is first used. */
function undeclared(filing: Filing, facts: readonly FactTag[]): readonly ElementFault[] {
	const prefixes = new Map<string, Span>();
	const use = (words: string, span: Span): void => {
		const prefix = words.includes(':') ? (words.split(':')[0] ?? '') : '';
		if (prefix !== '' && !prefixes.has(prefix)) {
			prefixes.set(prefix, span);
		}
	};
	for (const { element, name, format, value } of facts) {
		use(element, value.span);
		use(name, value.span);
		if (format) {
			use(format.text, format.span);
		}
	}
	const [header] = xbrlHeaders(filing);
	const source = filing.source.slice(0);
	for (const tag of header ? tagsOf(source.slice(header.start, header.end), header.start, hasPrefix) : []) {
		use(tag.name, tag.nameSpan);
		for (const { name, span } of tag.attributes) {
			use(/^xml(?:ns)?:/.test(name) ? '' : name, span);
		}
	}
	const isWhole = ['ix', 'dei', 'xbrli'].some((prefix) => source.includes(`xmlns:${prefix}=`));
	return isWhole
		? [...prefixes]
				.filter(([prefix]) => !source.includes(`xmlns:${prefix}=`))
				.map(([name, span]) => ({ kind: 'undeclared', span, name }))
		: [];
}

const hasPrefix = (name: string): boolean => name.includes(':');

/** The names under which the prefixes of a cover stand; those of taxonomies end with a year. */
const namespaces: Readonly<Record<string, RegExp>> = {
	ix: /^http:\/\/www\.xbrl\.org\/2013\/inlineXBRL$/,
	xbrli: /^http:\/\/www\.xbrl\.org\/2003\/instance$/,
	dei: /^http:\/\/xbrl\.sec\.gov\/dei\/20\d\d(?:q\d)?(?:-\d\d-\d\d)?$/,
	xlink: /^http:\/\/www\.w3\.org\/1999\/xlink$/,
	link: /^http:\/\/www\.xbrl\.org\/2003\/linkbase$/,
};

/** The prefixes that are declared with another name than theirs. */
const otherNamespaces = ({ source, submission }: Filing): readonly ElementFault[] => {
	const from = submission?.main?.text.start ?? 0;
	const text = source.slice(from, from + longestHead);
	return [...text.matchAll(/\sxmlns:(ix|xbrli|dei|xlink|link)="(https?:[^"<>]{0,200})"/g)].flatMap(
		({ index, 0: whole, 1: name = '', 2: written = '' }) => {
			const end = from + index + whole.length - 1;
			return namespaces[name]?.test(written)
				? []
				: [{ kind: 'namespace' as const, span: { start: end - written.length, end }, name }];
		},
	);
};

/** In characters: how far the declarations of a document may reach. */
const longestHead = 8000;
