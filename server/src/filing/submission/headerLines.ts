/** The lines of a header of EDGAR: `KEY: value`, or `<TAG>value` as in `.hdr.sgml`; also several on one line. */
import { headerKeyByName, headerKeyByTag, headerKeys } from '../../knowledge';
import { lazy } from '../../text/lazy';
import type { Source } from '../../text/source';
import type { HeaderField } from '../filing';
import { trimmedPiece } from './trimmedPiece';

/** A key in capitals at the beginning of a line, in Markdown in bold type or in a list; or a tag wherever it stands. */
const opening = /^([ \t>*_-]{0,40})([A-Z][A-Z0-9 /'&.()-]{2,60})[*_]{0,3}:[*_]{0,3}|<((?:[A-Z]+-)*[A-Z]+)>/gm;

/** The tags that are keys themselves: their value is that of the whole header. */
const ownTags: ReadonlySet<string> = new Set(['ACCEPTANCE-DATETIME', 'SEC-HEADER', 'IMS-HEADER']);

/** A key of EDGAR after white space, on a line where another one stands before. */
const within = lazy(
	() => new RegExp(`[ \\t](${headerKeys.map(({ key }) => key.replace(/ /g, '[ ]')).join('|')}):`, 'g'),
);

/** A key as it is found: its name and place, and where its value begins. */
interface FoundKey {
	readonly key: string;
	readonly keySpan: HeaderField['keySpan'];
	readonly after: number;
}

/**
 * The lines of the header between two offsets, in text order; a group such as `FILER:` is one without a value. Empty for a
 * header whose lines a program broke anew at one width: what stands at the beginning of a line may be half of a key.
 */
export function headerLines(source: Source, from: number, to: number): readonly HeaderField[] {
	const text = source.slice(from, to);
	const keys = [...text.matchAll(opening)].flatMap((found) => keysAt(text, found));
	if (keys.some((key) => isHalfKey(text, key))) {
		return [];
	}
	return keys.map(({ key, keySpan, after }, i) => {
		const line = /[^\n\r<]*/y;
		line.lastIndex = after;
		const end = Math.min(after + (line.exec(text)?.[0].length ?? 0), keys[i + 1]?.keySpan.start ?? text.length);
		return {
			key,
			keySpan: { start: from + keySpan.start, end: from + keySpan.end },
			value: trimmedPiece(source, from + after, text.slice(after, end)),
		};
	});
}

/** Whether the line before ends with the first words of a key and this one has its last: `FISCAL` over `YEAR END:`. */
function isHalfKey(text: string, { key, keySpan: { start } }: FoundKey): boolean {
	const above = text.slice(Math.max(0, start - 80), start).replace(/[ \t>*_-]{1,40}$/, '');
	return (
		/[A-Z]\r?\n$/.test(above) &&
		headerKeyByName(key) === undefined &&
		headerKeys.some(
			({ key: whole }) => whole.endsWith(` ${key}`) && above.trimEnd().endsWith(` ${whole.slice(0, -key.length - 1)}`),
		)
	);
}

function keysAt(text: string, found: RegExpExecArray): readonly FoundKey[] {
	const [whole, indent = '', name, tag] = found;
	const after = found.index + whole.length;
	if (tag !== undefined) {
		const key = ownTags.has(tag) ? tag : headerKeyByTag(tag)?.key;
		const isOwn = key === tag;
		const keySpan = { start: found.index + (isOwn ? 0 : 1), end: after - (isOwn ? 0 : 1) };
		return key === undefined ? [] : [{ key, keySpan, after }, ...(isOwn ? keysWithin(text, after) : [])];
	}
	const start = found.index + indent.length;
	const first = { key: name ?? '', keySpan: { start, end: start + (name ?? '').length }, after };
	return [first, ...keysWithin(text, after)];
}

/** The keys on the rest of a line, up to the next tag. */
function keysWithin(text: string, from: number): readonly FoundKey[] {
	const rest = /[^\n\r<]*/y;
	rest.lastIndex = from;
	return [...(rest.exec(text)?.[0] ?? '').matchAll(within())].map(({ index, 1: key = '' }): FoundKey => {
		const at = from + index + 1;
		return { key, keySpan: { start: at, end: at + key.length }, after: at + key.length + 1 };
	});
}
