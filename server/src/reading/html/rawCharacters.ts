/** The characters in the HTML of a submission that EDGAR takes only as references. */
import { entityAt } from '../../text/entities';
import type { Span } from '../../text/span';
import { damagedOffsets } from '../slips/marks/damagedCharacters';
import { isForeignLetter } from '../slips/marks/foreignCharacters';
import { characterNotTaken } from '../takenCharacters';
import { inSentDocuments } from './documents';

/** A character that EDGAR does not take as it stands. */
export interface RawCharacter {
	readonly character: string;
	/** All its places in one document, in text order; at least one. */
	readonly places: readonly Span[];
	/**
	 * What stands for it: `&#8217;`; empty for a byte-order mark, which goes. Undefined where the character is lost, or a
	 * reference to it stands for none.
	 */
	readonly reference: string | undefined;
}

/** The characters, each once a document, in the order of their first places. */
export const rawCharacters = inSentDocuments((html): readonly RawCharacter[] => {
	const found = new Map<string, Span[]>();
	const remains = new Map<string, Span[]>();
	const damaged = damagedOffsets(html);
	for (const { 0: character, index } of html.matchAll(characterNotTaken)) {
		const group = damaged.has(index) ? remains : found;
		const places = group.get(character) ?? [];
		places.push({ start: index, end: index + character.length });
		group.set(character, places);
	}
	return [
		...[...found].map(([character, places]) => ({ character, places, reference: referenceTo(character) })),
		// A reference would keep what a conversion has made of a character, and hide it.
		...[...remains].map(([character, places]) => ({ character, places, reference: undefined })),
	].sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
});

function referenceTo(character: string): string | undefined {
	const code = character.codePointAt(0) ?? 0;
	// A letter that only looks like one of English is no letter to keep.
	if (isForeignLetter(character)) {
		return undefined;
	}
	if (character === '\ufeff') {
		return '';
	}
	if (code < 0x20 || code === 0x7f || character === '\ufffd' || (code >= 0xd800 && code < 0xe000)) {
		return undefined;
	}
	// What Windows has at the places of control characters, a reference means by another number: 8217 for 146.
	const meant = entityAt(`&#${code};`, 0)?.text.codePointAt(0) ?? code;
	return meant >= 0x80 && meant < 0xa0 ? undefined : `&#${meant};`;
}
