/** Companies that are called by the first word of their name while their definition gives them another: Alder, of Alder Lamp LLC (“Birch”). */
import type { Piece } from '../../text/span';
import { isAmendment } from '../amendment';
import { isWhole } from '../items/itemText';
import { perFiling } from '../perFiling';
import { termDefinitions } from './definedTerms';

/** A definition that nothing uses, and the short name that is used in its place. */
export interface OtherShortName extends Piece {
	/** `Alder`. */
	readonly used: string;
	readonly uses: number;
}

/** The name of a company, with what may stand between it and the parenthesis of its term. */
const company =
	/(?:^|[^\p{L}’-])((?:\p{Lu}[\p{L}&’-]*,?\s){2,6}(?:Inc|LLC|L\.P|LP|Corp|Corporation|Ltd|LLP|N\.A|plc)\b)\.?,?(?:\s[^().;]{0,100})?\($/u;
/** In characters: how far before its definition the name of a company is read. */
const reach = 200;
/** As often must a short name stand by itself. */
const fewest = 2;

/** In text order; none in an amendment or a part of a report. */
export const otherShortNames = perFiling((filing): readonly OtherShortName[] => {
	if (isAmendment(filing) || !isWhole(filing)) {
		return [];
	}
	const { visible, span } = filing;
	const text = visible.textOf(span);
	const terms = termDefinitions(filing);
	return terms.flatMap(({ name, definitions: [definition, ...again] }): readonly OtherShortName[] => {
		if (!definition || again.length > 0 || !/^\p{Lu}[\p{L}-]{2,}$/u.test(name)) {
			return [];
		}
		const at = visible.offset(definition.span.start);
		const before = visible.text.slice(Math.max(0, at - reach), at).replace(/(?:the\s)?["“]$/, '');
		const [first = '', second = ''] = (company.exec(before)?.[1] ?? '').split(/\s/);
		const isUsed = (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1;
		// A word of the language may begin a name, and stand elsewhere.
		const isWord = new RegExp(`\\b${first.toLowerCase()}\\b`).test(text);
		if (isUsed || isWord || !/^\p{Lu}\p{Ll}{3,}$/u.test(first) || terms.some((term) => term.name.startsWith(first))) {
			return [];
		}
		const alone = new RegExp(`\\b${first}\\b(?!,?\\s${second}|\\s\\p{Lu}|-)`, 'gu');
		const uses = (text.match(alone) ?? []).length;
		return uses >= fewest ? [{ ...definition, used: first, uses }] : [];
	});
});
