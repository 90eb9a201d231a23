/** Tags of the HTML whose counterpart is missing, and tags that do not end. */
import type { Filing } from '../../filing/filing';
import { eachTag, type Tag, tagsOf } from '../../text/htmlTags';
import { movedBy, type Span } from '../../text/span';
import { perFiling } from '../perFiling';
import { htmlDocuments, htmlKindOf, perHtmlDocument } from './documents';

/** A tag that is wrong. */
export interface UnbalancedTag {
	readonly span: Span;
	/** In lower case: `b`. */
	readonly name: string;
	/**
	 * `open`: nothing closes it. `stray`: it closes nothing. `endless`: its `>` or a quotation mark in it is missing.
	 * `crossed`: in inline XBRL it closes an element within which another one is still open. `comment`: the beginning of a
	 * comment that is not closed before the next one, or at all. `turned`: it opens a second element where it must close the
	 * first one, `<b>March<b>`, or closes one that it must open.
	 */
	readonly fault: 'open' | 'stray' | 'endless' | 'crossed' | 'comment' | 'turned';
	/** Where the element around an open one ends, as an offset; absent where that is not known. */
	readonly closeAt?: number;
	/** Whether an open one is of an element that holds nothing, `<br>`. */
	readonly isEmpty?: true;
}

/** The wrong tags of the documents in HTML, in text order; no more than a few of each document. */
export const unbalancedTags = perFiling((filing: Filing): readonly UnbalancedTag[] =>
	htmlDocuments(filing).flatMap((document) => {
		const { start } = document.span;
		return inDocument(filing, document).map(({ closeAt, ...tag }) => ({
			...tag,
			span: movedBy(start, tag.span),
			...(closeAt !== undefined && { closeAt: start + closeAt }),
		}));
	}),
);

const inDocument = perHtmlDocument((html) => unbalancedIn(html));

/** The elements that show in some way, and must be closed. `</p>` may be left out, but not in the XML of inline XBRL. */
const closed: ReadonlySet<string> = new Set(
	'a b big body center div em font h1 h2 h3 h4 html i ol small span strong sub sup table td th tr u ul ix:continuation ix:footnote ix:header ix:hidden ix:nonfraction ix:nonnumeric ix:references ix:resources xbrli:context xbrli:entity xbrli:period'.split(
		' ',
	),
);
const inline: ReadonlySet<string> = new Set('a b big em font i small span strong sub sup u'.split(' '));
const mustClose = (name: string): boolean => name === 'p' || closed.has(name);
/** Elements that hold nothing: in XML they close themselves, `<br/>`. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'meta', 'col']);
const mustCloseInXml = (name: string): boolean => name === 'li' || empty.has(name) || mustClose(name);
const isXmlIn = (html: string): boolean => htmlKindOf(html) === 'tagged';
/** Elements whose closing tag HTML leaves out: the next cell, row or end of the table closes them. */
const endsItself: ReadonlySet<string> = new Set(['td', 'th', 'tr']);
/** How many tags of a document are shown. */
const most = 5;

function unbalancedIn(html: string): readonly UnbalancedTag[] {
	const comments = openComments(html);
	if (comments.length > 0) {
		// Of what such a comment hides, nobody knows whether it is balanced.
		return comments.slice(0, most);
	}
	const { endless, crossed, counts } = counted(html);
	if (endless.length > 0) {
		return endless.slice(0, most);
	}
	const off = new Map([...counts].filter(([, count]) => count !== 0));
	// Of a closing tag too many among elements that cross, nobody knows which one it is.
	const isUncertain = crossed.length > 0 && [...off.values()].every((count) => count < 0);
	return (off.size === 0 || isUncertain ? crossed : located(html, off)).slice(0, most);
}

/** The comments that do not end before the next one begins. `<!-->` begins none: it stands at the edge of a conditional comment. */
function openComments(html: string): readonly UnbalancedTag[] {
	const found: UnbalancedTag[] = [];
	for (let at = html.indexOf('<!--'); at >= 0; ) {
		const close = html.indexOf('-->', at + 4);
		const end = close < 0 ? html.length : close;
		if (close < 0 || /<!--(?!>)/.test(html.slice(at + 4, end))) {
			found.push({ span: { start: at, end: at + 4 }, name: '!--', fault: 'comment' });
		}
		at = html.indexOf('<!--', end);
	}
	return found;
}

interface Counted {
	readonly endless: readonly UnbalancedTag[];
	readonly crossed: readonly UnbalancedTag[];
	/** How many more opening tags than closing ones there are of each name. */
	readonly counts: ReadonlyMap<string, number>;
}

function counted(html: string): Counted {
	const endless: UnbalancedTag[] = [];
	const crossed: UnbalancedTag[] = [];
	const open: string[] = [];
	const counts = new Map<string, number>();
	const isXml = isXmlIn(html);
	eachTag(html, isXml ? mustCloseInXml : mustClose, ({ at, end: nameEnd, name, isClosing }) => {
		const next = html.indexOf('<', nameEnd);
		const end = html.indexOf('>', nameEnd);
		if (end < 0 || (next >= 0 && next < end) || isQuoteOdd(html.slice(nameEnd, end))) {
			endless.push({ span: { start: at, end: next < 0 ? html.length : next }, name, fault: 'endless' });
		} else if (html.charCodeAt(end - 1) !== slash && (name !== 'p' || isXml)) {
			counts.set(name, (counts.get(name) ?? 0) + (isClosing ? -1 : 1));
			if (isXml && !isClosing) {
				open.push(name);
			} else if (isXml && !closesLast(open, name)) {
				crossed.push({ span: { start: at, end: end + 1 }, name, fault: 'crossed' });
			}
		}
		return nameEnd;
	});
	return { endless, crossed, counts };
}

/** Removes the last element of a name from the open ones. Returns whether no other element was open within it. */
function closesLast(open: string[], name: string): boolean {
	const own = open.lastIndexOf(name);
	const isLast = own >= 0 && own === open.length - 1;
	open.splice(own < 0 ? open.length : own, 1);
	return isLast;
}

const slash = 0x2f;

/** Whether the attributes of a tag have an odd number of double quotation marks, none of them within single ones. */
function isQuoteOdd(attributes: string): boolean {
	let odd = false;
	for (let at = attributes.indexOf('"'); at >= 0; at = attributes.indexOf('"', at + 1)) {
		odd = !odd;
	}
	return odd && !attributes.includes("'");
}

/** The tags of these names that have no counterpart, as many as there are more of one kind than of the other. */
function located(html: string, off: ReadonlyMap<string, number>): readonly UnbalancedTag[] {
	const isXml = isXmlIn(html);
	const tags = tagsOf(html, 0, isXml ? mustCloseInXml : mustClose).filter(
		({ span }) => html.charCodeAt(span.end - 2) !== slash,
	);
	const left = new Map(off);
	const found: UnbalancedTag[] = [];
	const take = (tag: Tag, fault: 'open' | 'stray', closeAt?: number): void => {
		const count = left.get(tag.name) ?? 0;
		if (fault === 'open' ? count > 0 : count < 0) {
			left.set(tag.name, count - Math.sign(count));
			if (fault === 'open' && !isXml && endsItself.has(tag.name)) {
				return;
			}
			const isInline = inline.has(tag.name) && closeAt !== undefined;
			found.push({
				span: tag.span,
				name: tag.name,
				fault,
				...(isInline && { closeAt }),
				...(fault === 'open' && empty.has(tag.name) && { isEmpty: true }),
			});
		}
	};
	const open: Tag[] = [];
	for (const tag of tags) {
		if (!tag.isClosing) {
			open.push(tag);
			continue;
		}
		const own = open.findLastIndex(({ name }) => name === tag.name);
		if (own < 0) {
			take(tag, 'stray');
			continue;
		}
		// Within a cell or paragraph that ends, what is still open was never closed.
		for (const inner of open.splice(own).slice(1)) {
			take(inner, 'open', tag.span.start);
		}
	}
	for (const tag of open) {
		take(tag, 'open');
	}
	// A document that begins twice is a mistake of its own.
	const isTwice = (name: string): boolean => tags.filter((tag) => tag.name === name && !tag.isClosing).length > 1;
	const second = new Set(['html', 'body'].filter(isTwice));
	const isSecond = ({ name, fault }: UnbalancedTag): boolean => fault === 'open' && second.has(name);
	const kept = found.filter((tag) => !isSecond(tag)).sort((a, b) => a.span.start - b.span.start);
	return withTurned(html, kept);
}

/** Whether the first of two tags that close nothing may be meant to open what the second one closes. */
const mayOpenAt = (html: string, first: UnbalancedTag, second: UnbalancedTag): boolean =>
	inline.has(first.name)
		? !/<\/?(?:p|div|tr|td|table)\b/i.test(html.slice(first.span.end, second.span.start))
		: first.name === 'html' ||
			first.name === 'body' ||
			(first.name === 'tr' && !/<\/?(?:tr|table)\b/i.test(html.slice(first.span.end, second.span.start)));

/** In characters: how far after two open tags the one stands that is meant to close the first. */
const nearby = 4000;

/** The only bare opening tag of a name after another one of it, before the next that has attributes; `undefined` where there are several or none. */
function bareAfter(
	html: string,
	{ name, span, closeAt = span.end + nearby }: UnbalancedTag,
): UnbalancedTag | undefined {
	const found = [...html.slice(span.end, closeAt).matchAll(new RegExp(`<${name}>`, 'gi'))];
	const [only] = found;
	const start = span.end + (only?.index ?? 0);
	return only && found.length === 1 ? { name, fault: 'open', span: { start, end: start + only[0].length } } : undefined;
}

/** With one tag for two of a name that are open, or close nothing, where one of them is turned about. */
function withTurned(html: string, found: readonly UnbalancedTag[]): readonly UnbalancedTag[] {
	const [first, second, ...others] = found;
	if (!first || !second || others.length > 0 || first.name !== second.name || first.fault !== second.fault) {
		return found;
	}
	const isBare = ({ span, name }: UnbalancedTag): boolean => span.end - span.start <= name.length + 3;
	const written = ({ span }: UnbalancedTag): string => html.slice(span.start, span.end);
	const [bareFirst, bareSecond] = [isBare(first), isBare(second)];
	const turned =
		first.fault === 'open'
			? // One with attributes is meant to open, unless it is the one before it again.
				bareSecond || (!bareFirst && written(first) === written(second))
				? second
				: bareFirst
					? first
					: bareAfter(html, second)
			: // A closing tag has no attributes; without them the first one must open.
				!bareFirst && bareSecond
				? first
				: bareFirst && !bareSecond
					? second
					: bareFirst && mayOpenAt(html, first, second)
						? first
						: undefined;
	if (turned === undefined) {
		return found;
	}
	const { closeAt: _, ...rest } = turned;
	return [{ ...rest, fault: 'turned' }];
}
