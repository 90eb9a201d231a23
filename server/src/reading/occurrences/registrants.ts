/** The registrants of a filing with every place that names them in full. */

import type { Filing } from '../../filing/filing';
import { overlap, type Piece } from '../../text/span';
import { headerFields } from '../submission/header';
import { inTextOrder, type Named, type Occurrence } from './named';

/** The registrant named at an offset of the source: on the cover, in the text, over a signature, in the header. */
export function registrantAt(filing: Filing, at: number): Named | undefined {
	const names = filing.cover?.registrants ?? [];
	for (const registrant of names) {
		const places = placesOf(filing, registrant, names);
		if (places.some(({ span }) => span.start <= at && at <= span.end)) {
			return { kind: 'registrant', name: registrant.text, occurrences: inTextOrder(places) };
		}
	}
	return undefined;
}

function placesOf(filing: Filing, registrant: Piece, names: readonly Piece[]): readonly Occurrence[] {
	const { visible, span, attachments } = filing;
	const pattern = patternOf(registrant.text);
	const place = (piece: Piece): Occurrence => ({ span: piece.span, name: piece });
	const declared: Occurrence = { ...place(registrant), declares: registrant.span };
	if (pattern === undefined) {
		return [declared];
	}
	const from = visible.offset(span.start);
	const text = visible.textOf(span);
	const inText = [...text.matchAll(pattern)]
		.filter(({ 0: words }) => isName(words, registrant.text))
		.map(({ 0: words, index }) => place(visible.piece(from + index, from + index + words.length)))
		.filter((each) => ![...attachments, ...names].some((other) => overlap(other.span, each.span)));
	const conformed = headerFields(filing, 'COMPANY CONFORMED NAME')
		.filter(({ value }) => value.text.replace(pattern, '') === '')
		.map(({ value }) => place(value));
	return [...conformed, declared, ...inText];
}

/** The words of a name with any punctuation and white space of a paragraph between them; undefined for no words. */
function patternOf(name: string): RegExp | undefined {
	const words = name.match(/[\p{L}\p{N}]+/gu);
	const end = name.endsWith('.') ? '\\.?' : '';
	return words === null
		? undefined
		: new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}\\t]{0,12}')}(?![\\p{L}\\p{N}])${end}`, 'giu');
}

/** Whether words have the capitals of a name: `Target` is one, `target` is not. */
function isName(words: string, name: string): boolean {
	const first = (text: string): string => /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
	return first(words) === first(name) || /\p{Lu}/u.test(first(words));
}
