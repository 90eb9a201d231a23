/** What a hover says, free of any markup, and the ways to write it down. */

import type { Filing } from '../../filing/filing';
import type { Source } from '../../knowledge';
import { shortened } from '../../text/shortened';
import type { Span } from '../../text/span';

/** Where the reader points, and in what. */
export interface Place {
	readonly filing: Filing;
	/** An offset into the source. */
	readonly at: number;
	/** An ISO date. */
	readonly today: string;
}

/** A paragraph, or a point after a label; under a point there may be a list. */
export interface Point {
	/** `Due`, without a colon; absent for a paragraph. */
	readonly label?: string;
	readonly text: string;
	readonly list?: readonly string[];
}

/** What is said of the words under the cursor, the most needed first. */
export interface Explanation {
	/** The words that it is about. */
	readonly span: Span;
	readonly title: string;
	readonly points: readonly Point[];
	readonly sources: readonly Source[];
}

/** Whether the character at `at` belongs to `span`; never where there is no span. */
export function holds(span: Span | undefined, at: number): span is Span {
	return span !== undefined && span.start <= at && at < span.end;
}

/** The list without what is missing. */
export function present<T>(...values: readonly (T | undefined)[]): T[] {
	return values.filter((value) => value !== undefined);
}

/** A fact in its own words, with "commonly" where it is only remembered. */
export function hedged(text: string, { status }: Source): string {
	return status !== 'M' || text === '' || text.toLowerCase().includes('commonly')
		? text
		: `Commonly: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** Words of the filing in quotation marks, cut where they are long. */
export function quoted(words: string, length = 120): string {
	return `“${shortened(words, length)}”`;
}

/** Words in a row: `a`, `a and b`, `a, b and c`. */
export function enumerated(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The explanation in Markdown: the title in bold, paragraphs, points, and the sources with their links. */
export function inMarkdown({ title, points, sources }: Explanation): string {
	const links = cited(sources).map(({ cite, href }) => (href ? `[${escaped(cite)}](${href})` : escaped(cite)));
	return written(points, {
		title: `**${escaped(title)}**`,
		source: sourceLine(links),
		text: escaped,
		label: (label) => `**${escaped(label)}:**`,
	});
}

/** The explanation as plain text, for clients that know no Markdown. */
export function inPlainText({ title, points, sources }: Omit<Explanation, 'span'>): string {
	const links = cited(sources).map(({ cite, href }) => (href ? `${cite} <${href}>` : cite));
	return written(points, {
		title,
		source: sourceLine(links),
		text: (words) => words,
		label: (label) => `${label}:`,
	});
}

interface DocumentStyle {
	readonly title: string;
	readonly source: string | undefined;
	readonly text: (words: string) => string;
	readonly label: (words: string) => string;
}

function written(points: readonly Point[], { title, source, text, label }: DocumentStyle): string {
	const blocks = [title];
	let listOpen = false;
	for (const point of points) {
		const sublist = (point.list ?? []).map((line) => `  - ${text(line)}`);
		if (point.label === undefined) {
			blocks.push(text(point.text));
			listOpen = false;
			continue;
		}
		const lines = [`- ${label(point.label)} ${text(point.text)}`.trimEnd(), ...sublist].join('\n');
		const list = listOpen ? blocks.pop() : undefined;
		blocks.push(list === undefined ? lines : `${list}\n${lines}`);
		listOpen = true;
	}
	return [...blocks, ...present(source)].join('\n\n');
}

function sourceLine(links: readonly string[]): string | undefined {
	return links.length === 0 ? undefined : `${links.length === 1 ? 'Source' : 'Sources'}: ${links.join(' · ')}`;
}

/** Every source once. */
function cited(sources: readonly Source[]): readonly Source[] {
	return sources.filter(({ cite }, i) => sources.findIndex((other) => other.cite === cite) === i);
}

/** Text that Markdown shows as it is: no emphasis, links, pictures, HTML, entities, or addresses that become links. */
function escaped(text: string): string {
	return text
		.replace(/[\\`*_[\]<>&~|#!@]/g, '\\$&')
		.replace(/:(?=\/\/)/g, '\\:')
		.replace(/\b(www)\./gi, '$1\\.')
		.replace(/\$(?=\()/g, '\\$');
}
