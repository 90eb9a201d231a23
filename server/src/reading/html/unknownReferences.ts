/** The character references in the HTML that EDGAR does not know, and signs that are none where there must be one. */
import { takenReferences } from '../../knowledge';
import { damagedReference, entityAt, isNearSpace } from '../../text/entities';
import { withDigits } from '../../text/lookAlikes';
import { movedBy, type Span } from '../../text/span';
import { perFiling } from '../perFiling';
import { damagedOffsets } from '../slips/marks/damagedCharacters';
import { htmlDocuments, htmlKindOf, perHtmlDocument } from './documents';

/** A reference, `&star;`. */
export interface UnknownReference {
	/** As written, all of `&star;`. */
	readonly written: string;
	/**
	 * `name`: EDGAR does not know it. `unended`: it lacks its semicolon, as `&nbsp`. `number`: no character of XML has it.
	 * `letter`: one stands for a digit in its number, `&#82I7;`. `sign`: a `&` that is no reference, where the document has to be XML.
	 * `damaged`: a sign before its number is missing or stands twice, `#8220;`.
	 */
	readonly fault: 'name' | 'unended' | 'number' | 'letter' | 'sign' | 'damaged';
	/** All its places in one document, in text order; at least one. */
	readonly places: readonly Span[];
	/** What is right instead: the same by number, `&#9734;`, or with its semicolon; absent where browsers do not know it either. */
	readonly right?: string;
}

/**
 * The references outside of tags and comments, each once a document, in the order of their first places. Of a document that
 * a program will make HTML for EDGAR of, those only that no program knows.
 */
export const unknownReferences = perFiling((filing): readonly UnknownReference[] =>
	htmlDocuments(filing).flatMap((document) =>
		inDocument(filing, document)
			.filter(
				({ fault, right, written }) =>
					document.isSent || fault !== 'name' || right === undefined || isNearSpace(written),
			)
			.map((found) => ({ ...found, places: found.places.map((place) => movedBy(document.span.start, place)) })),
	),
);

const inDocument = perHtmlDocument((html) => unknownIn(html));

/**
 * A comment or a tag, to pass over; a reference with its semicolon, or one of the usual ones without, those that begin no
 * word also right before one: `&nbsp19`, or with another mark for it: `&#160,`; any other `&`.
 */
const reference =
	/&(?:([a-z]\w{0,40});|#(?:x([\da-f]{1,8})|(\d{1,8}));|((?:nbsp|#\d{2,5})[,:](?=[\w&]|(?<=&(?:nbsp|#(?:160|168|974[456]))[,:])<)|(?:nbsp|amp|quot|[lr][sd]quo(?!r;)|[mn]dash)(?!;)|(?:lt|gt|sect|bull|copy|reg|trade|middot)(?![\w;])|#\d{1,5}[IlOo]\d{0,4};|#(?:160|167|174|18[29]|82(?:1[1267]|2[0126])|8482)(?=\d+(?![\d;]))|#\d{2,5}(?![\d;])|#x[\da-f]{2,4}(?![\da-f;]))|)/;
const commentTagOrReference = new RegExp(
	`<!--[\\s\\S]*?(?:-->|$)|<[a-z/!][^<>]*|(?<damaged>${damagedReference})|${reference.source}`,
	'gi',
);

function unknownIn(html: string): readonly UnknownReference[] {
	const found = new Map<string, { readonly fault: UnknownReference['fault']; readonly places: Span[] }>();
	// Inline XBRL is XML.
	const isXml = htmlKindOf(html) === 'tagged';
	// What a conversion has made of a character is a mistake of its own.
	const damaged = damagedOffsets(html);
	for (const { 0: written, 3: name, 4: hex, 5: decimal, 6: unended, groups, index } of html.matchAll(
		commentTagOrReference,
	)) {
		if (written.startsWith('<')) {
			continue;
		}
		const number = hex === undefined ? decimal && Number(decimal) : Number.parseInt(hex, 16);
		const fault =
			groups?.['damaged'] !== undefined
				? 'damaged'
				: name !== undefined
					? !takenReferences.names.has(name) && 'name'
					: unended !== undefined
						? unended.endsWith(';')
							? 'letter'
							: 'unended'
						: typeof number === 'number'
							? !isCharacter(number, isXml) && 'number'
							: isXml && 'sign';
		if (fault && !damaged.has(index)) {
			const places = found.get(written)?.places ?? [];
			places.push({ start: index, end: index + written.length });
			found.set(written, { fault, places });
		}
	}
	return [...found].map(([written, { fault, places }]) => {
		const right = rightFor(written, fault);
		return { written, fault, places, ...(right === undefined ? {} : { right }) };
	});
}

/** Whether XML has a character of a number; browsers take those from 128 to 159 for others, which XML does not. */
const isCharacter = (number: number, isXml: boolean): boolean =>
	(number >= 32 || number === 9 || number === 10 || number === 13 || number === 12) &&
	!(number >= 0xd800 && number <= 0xdfff) &&
	!(number >= 0xfffd && number <= 0xffff) &&
	number <= 0x10ffff &&
	!(isXml && number >= 0x7f && number <= 0x9f);

function rightFor(written: string, fault: UnknownReference['fault']): string | undefined {
	if (fault === 'letter') {
		const right = withDigits(written.slice(2, -1));
		return isCharacter(Number(right), true) ? `&#${right};` : undefined;
	}
	return fault === 'unended' ? `${written.replace(/[,:]$/, '')};` : fault === 'sign' ? '&amp;' : numbersOf(written);
}

function numbersOf(written: string): string | undefined {
	const known = entityAt(written, 0);
	return known?.length === written.length && !/[\0-\x1f\x7f-\x9f\ud800-\udfff\ufffd-\uffff]/.test(known.text)
		? [...known.text].map((character) => `&#${character.codePointAt(0)};`).join('')
		: undefined;
}
