/** Random edits of a text: what hurry, converters and editors do to a filing, and worse. */
import * as fc from 'fast-check';
import { pieces } from './hostile';

/** Replaces the characters from `start` to `end`. */
export interface TextChange {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A place in a text of any length: a share of its characters, from there to the next thing of a kind. */
interface Place {
	readonly share: number;
	readonly to: 'character' | 'line' | 'word' | 'wordEnd';
}

/** How much from a place on. */
interface Extent {
	readonly count: number;
	readonly of: 'characters' | 'lines' | 'thousandths';
}

/** One edit, before it is known what text it is made in. */
export type RandomEdit =
	| { readonly kind: 'delete'; readonly at: Place; readonly extent: Extent }
	| { readonly kind: 'copy' | 'move'; readonly at: Place; readonly extent: Extent; readonly to: Place }
	| { readonly kind: 'insert'; readonly at: Place; readonly piece: string; readonly times: number }
	| { readonly kind: 'replace'; readonly at: Place; readonly extent: Extent; readonly piece: string }
	| {
			readonly kind: 'graft';
			readonly at: Place;
			readonly extent: Extent;
			readonly from: Place;
			readonly other: string;
	  }
	| { readonly kind: 'breakOff'; readonly at: Place; readonly side: 'head' | 'tail' }
	| { readonly kind: 'recode'; readonly at: Place; readonly extent: Extent; readonly how: Recoding };

/** Words at which readers of filings look up. */
const landmark =
	/items?\b|exhibits?\b|signatures?|by:|name:|title:|dated?:|\/s\/|pursuant|form\s+8|\(exact|\(d\)|\d+\.\d+|<\/?(?:document|text|type|table|tr|td|p|div|a|ix:\w+)\b|[[(“”"]/gi;

/** What a stretch of text becomes when it goes through the wrong hands. */
const recodings = {
	'line feeds': (text: string) => text.replace(/\r\n?|\n/g, '\n'),
	'carriage returns': (text: string) => text.replace(/\r\n?|\n/g, '\r'),
	'both line ends': (text: string) => text.replace(/\r\n?|\n/g, '\r\n'),
	'line separators': (text: string) => text.replace(/\r\n?|\n/g, '\u2028'),
	'one line': (text: string) =>
		text
			.split(/[\r\n]+/)
			.map((line) => line.trim())
			.join(' '),
	'double line ends': (text: string) => text.replace(/\r\n?|\n/g, '$&$&'),
	'UTF-8 as Latin-1': (text: string) => Buffer.from(text, 'utf8').toString('latin1'),
	'Latin-1 as UTF-8': (text: string) => Buffer.from(text, 'latin1').toString('utf8'),
	'UTF-16': (text: string) => Buffer.from(text.slice(0, 2000), 'utf16le').toString('latin1'),
	capitals: (text: string) => text.toUpperCase(),
	'small letters': (text: string) => text.toLowerCase(),
	'no spaces': (text: string) => text.replace(/ +/g, ''),
	'no-break spaces': (text: string) => text.replaceAll(' ', '\u00a0'),
	tabs: (text: string) => text.replace(/ {2,}/g, '\t'),
	'wide spaces': (text: string) => text.replaceAll(' ', '    '),
	entities: (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
	'no tags': (text: string) => text.replace(/<[^<>]*>/g, ''),
	'tags left open': (text: string) => text.replace(/<\/[^<>]*>/g, ''),
	reversed: (text: string) => [...text].reverse().join(''),
	'curled quotation marks': (text: string) => text.replaceAll('"', '“'),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

type Recoding = keyof typeof recodings;

const place: fc.Arbitrary<Place> = fc.record({
	share: fc.integer({ min: 0, max: 1_000_000 }),
	to: fc.constantFrom('word', 'wordEnd', 'line', 'character'),
});
const extent: fc.Arbitrary<Extent> = fc.oneof(
	fc.record({ count: fc.integer({ min: 0, max: 40 }), of: fc.constant('characters' as const) }),
	fc.record({ count: fc.integer({ min: 0, max: 30 }), of: fc.constant('lines' as const) }),
	fc.record({ count: fc.integer({ min: 0, max: 400 }), of: fc.constant('thousandths' as const) }),
);
const piece = fc.oneof(
	{ arbitrary: fc.constantFrom(...pieces), weight: 8 },
	{ arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
);
const times = fc.oneof(
	{ arbitrary: fc.constant(1), weight: 9 },
	{ arbitrary: fc.integer({ min: 2, max: 60 }), weight: 1 },
);

/** Edits; those that graft take from one of `others`, called by its name. */
export function randomEdit(others: readonly string[]): fc.Arbitrary<RandomEdit> {
	const how = fc.constantFrom(...(Object.keys(recodings) as Recoding[]));
	return fc.oneof(
		{ arbitrary: fc.record({ kind: fc.constant('insert' as const), at: place, piece, times }), weight: 6 },
		{ arbitrary: fc.record({ kind: fc.constant('delete' as const), at: place, extent }), weight: 4 },
		{ arbitrary: fc.record({ kind: fc.constant('replace' as const), at: place, extent, piece }), weight: 2 },
		{ arbitrary: fc.record({ kind: fc.constantFrom('copy', 'move'), at: place, extent, to: place }), weight: 3 },
		{
			arbitrary: fc.record({
				kind: fc.constant('graft' as const),
				at: place,
				extent,
				from: place,
				other: fc.constantFrom(...others),
			}),
			weight: 1,
		},
		{
			arbitrary: fc.record({
				kind: fc.constant('breakOff' as const),
				at: place,
				side: fc.constantFrom('head', 'tail'),
			}),
			weight: 1,
		},
		{ arbitrary: fc.record({ kind: fc.constant('recode' as const), at: place, extent, how }), weight: 2 },
	);
}

/** What `edit` does to `text`, in text order; `textOf` gives the text of a name. */
export function changesOf(text: string, edit: RandomEdit, textOf: (name: string) => string): readonly TextChange[] {
	const start = offsetOf(text, edit.at);
	const end = 'extent' in edit ? endOf(text, start, edit.extent) : start;
	const words = text.slice(start, end);
	switch (edit.kind) {
		case 'delete':
			return [{ start, end, text: '' }];
		case 'copy': {
			const to = offsetOf(text, edit.to);
			return [{ start: to, end: to, text: words }];
		}
		case 'move': {
			const to = offsetOf(text, edit.to);
			if (start <= to && to <= end) {
				return [{ start, end, text: words + words }];
			}
			const [taken, put] = [
				{ start, end, text: '' },
				{ start: to, end: to, text: words },
			];
			return to < start ? [put, taken] : [taken, put];
		}
		case 'insert':
			return [{ start, end, text: edit.piece.repeat(edit.times) }];
		case 'replace':
			return [{ start, end, text: edit.piece }];
		case 'graft': {
			const other = textOf(edit.other);
			const from = offsetOf(other, edit.from);
			return [{ start, end: start, text: other.slice(from, endOf(other, from, edit.extent)) }];
		}
		case 'breakOff':
			return [edit.side === 'head' ? { start, end: text.length, text: '' } : { start: 0, end: start, text: '' }];
		case 'recode':
			return [{ start, end, text: recodings[edit.how](words) }];
	}
}

/** The text with changes, which are in text order, made in it. */
export function changed(text: string, changes: readonly TextChange[]): string {
	let result = '';
	let at = 0;
	for (const { start, end, text: written } of changes) {
		result += text.slice(at, start) + written;
		at = end;
	}
	return result + text.slice(at);
}

/** The text after all `edits`, one after the other; cut where it would grow beyond `longest` characters. */
export function edited(
	text: string,
	edits: readonly RandomEdit[],
	textOf: (name: string) => string,
	longest: number,
): string {
	return edits.reduce((now, edit) => changed(now, changesOf(now, edit, textOf)).slice(0, longest), text);
}

function offsetOf(text: string, { share, to }: Place): number {
	const at = Math.floor((share / 1_000_000) * text.length);
	if (to === 'character') {
		return at;
	}
	const pattern = to === 'line' ? /(?<=^|[\r\n])/g : landmark;
	pattern.lastIndex = at;
	const found = pattern.exec(text.slice(0, at + 4000));
	pattern.lastIndex = 0;
	return found ? found.index + (to === 'wordEnd' ? found[0].length : 0) : at;
}

function endOf(text: string, start: number, { count, of }: Extent): number {
	if (of !== 'lines') {
		return Math.min(text.length, start + (of === 'characters' ? count : Math.floor((count / 1000) * text.length)));
	}
	let at = start;
	for (let line = 0; line < count; line++) {
		const found = text.indexOf('\n', at);
		if (found < 0) {
			return text.length;
		}
		at = found + 1;
	}
	return at;
}
