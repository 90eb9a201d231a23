/** The contexts of inline XBRL: whom a fact is about, and which class of securities. */
import type { Filing } from '../../filing/filing';
import { type Attribute, attributeOf, firstTag, type Tag, tagsOf } from '../../text/htmlTags';
import type { Source } from '../../text/source';
import type { Piece, Span } from '../../text/span';
import type { Fact } from '../../text/visibleText';
import { xbrlHeaders } from '../elements';
import { perFiling } from '../perFiling';
import { coverFacts } from './coverFacts';

/** A context, `<xbrli:context id="c-1">`. */
export interface Context {
	/** Its opening tag. */
	readonly span: Span;
	readonly id: string;
	/** The number that names the registrant; absent where there is none. */
	readonly identifier?: Piece;
	/** The attribute that says what number that is; absent where there is none. */
	readonly scheme?: Attribute;
	/** What sets the context apart on each of its axes: `us-gaap:CommonStockMember`. */
	readonly members: readonly string[];
	/** The same with their places: each explicit member, and the axis that it is on. */
	readonly explicitMembers: readonly ExplicitMember[];
	/** The first day of the time that its facts are about; absent where it is about one day. */
	readonly begin?: Piece;
	/** The last day of that time, `2026-03-12`; absent where the context names none. */
	readonly end?: Piece;
}

/** `<xbrldi:explicitMember dimension="us-gaap:StatementClassOfStockAxis">us-gaap:CommonStockMember`. */
export interface ExplicitMember {
	readonly member: Piece;
	/** The attribute that names the axis; absent where there is none. */
	readonly axis?: Attribute;
}

/** The contexts in the hidden header of a report with a tagged cover, in text order. */
export const contextsOf = perFiling((filing): readonly Context[] =>
	(coverFacts(filing) ? xbrlHeaders(filing) : []).flatMap(({ start, end }) => {
		const tags = tagsOf(filing.source.slice(start, end), start, (name) => wanted.has(localName(name)));
		return tags.flatMap((tag, i) => {
			const isContext = localName(tag.name) === 'context' && !tag.isClosing;
			return isContext ? [readContext(filing.source, tag, tagsWithin(tags, i))] : [];
		});
	}),
);

const wanted: ReadonlySet<string> = new Set([
	'context',
	'identifier',
	'explicitmember',
	'typedmember',
	'startdate',
	'enddate',
	'instant',
]);

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The tags after the one at `index`, up to that of the same name. */
function tagsWithin(tags: readonly Tag[], index: number): readonly Tag[] {
	const next = tags.findIndex(({ name }, i) => i > index && name === tags[index]?.name);
	return tags.slice(index + 1, next < 0 ? tags.length : next);
}

function readContext(source: Source, context: Tag, within: readonly Tag[]): Context {
	const opening = within.filter(({ isClosing }) => !isClosing);
	const identifier = opening.find(({ name }) => localName(name) === 'identifier');
	const scheme = identifier && attributeOf(identifier, 'scheme');
	const begin = opening.find(({ name }) => localName(name) === 'startdate');
	const end = opening.find(({ name }) => ['enddate', 'instant'].includes(localName(name)));
	const members = opening.filter(({ name }) => localName(name).endsWith('member'));
	const explicit = opening.filter(({ name }) => localName(name) === 'explicitmember');
	return {
		span: context.span,
		explicitMembers: explicit.map((tag) => {
			const axis = attributeOf(tag, 'dimension');
			return { member: contentOf(source, tag), ...(axis && { axis }) };
		}),
		id: attributeOf(context, 'id')?.value ?? '',
		members: members.map((tag) => contentOf(source, tag).text),
		...(identifier && { identifier: contentOf(source, identifier) }),
		...(scheme && { scheme }),
		...(begin && { begin: contentOf(source, begin) }),
		...(end && { end: contentOf(source, end) }),
	};
}

/** The text after an opening tag, up to the next tag. */
function contentOf(source: Source, { span: { end } }: Tag): Piece {
	const written = source.slice(end, end + 500).split('<', 1)[0] ?? '';
	const text = written.trim();
	const start = end + (text === '' ? 0 : written.indexOf(text));
	return { span: { start, end: start + text.length }, text };
}

/** The context of a fact; undefined where it names none of the report. */
export function contextOf(filing: Filing, { span: { start, end } }: Fact): Context | undefined {
	const tag = firstTag(filing.source.slice(start, Math.min(end, start + 2000)), start);
	const id = tag && attributeOf(tag, 'contextref')?.value;
	return contextsOf(filing).find((context) => context.id === id);
}
