/** Terms that a report defines again, for something else. */
import type { Filing } from '../../filing/filing';
import { partiesByShortName } from '../../knowledge';
import { covers, type Piece, type Span } from '../../text/span';
import { isCompanyName, keysOf } from '../../text/words';
import { perFiling } from '../perFiling';
import { termDefinitions } from './definedTerms';
import { undefinedTerms } from './undefinedTerms';

/** A term at its second definition. */
export interface TermAgain {
	readonly name: string;
	readonly first: Span;
	readonly again: Span;
	/** The name that the item uses after it and nothing defines, which is likely what is meant: `Buyer`. */
	readonly meant?: string;
}

/** The terms that one item defines twice, each time after other words, in text order. */
export const termsAgain = perFiling((filing): readonly TermAgain[] =>
	(mayDefineAgain(filing) ? termDefinitions(filing) : [])
		.flatMap(({ name, definitions }) =>
			definitions.slice(1).flatMap((again, i): readonly TermAgain[] => {
				const first = definitions[i];
				return first &&
					!ofPersons.test(name) &&
					areInOneItem(filing, first, again) &&
					(areOfOther(wordsBefore(filing, first), wordsBefore(filing, again)) ||
						isOfOtherAgreement(name, textBefore(filing, first), textBefore(filing, again)))
					? [{ name, first: first.span, again: again.span, ...(isParty(name) ? partyMeant(filing, again) : {}) }]
					: [];
			}),
		)
		.sort((a, b) => a.again.start - b.again.start),
);

/** What each of several persons is called in an agreement of his own. */
const ofPersons =
	/^(?:Executive|Employee|Officer|Director|Consultant|Grantee|Participant|Optionee|Recipient|Indemnitee|Holder)s?$/;

const isParty = (name: string): boolean => name === 'Company' || partiesByShortName.includes(name);

/** The only party that the item of a definition names without any, where its first use is after the definition. */
function partyMeant(filing: Filing, { span }: Piece): Pick<TermAgain, 'meant'> {
	const item = filing.items.find(({ content }) => covers(content, span));
	const [only, ...others] = undefinedTerms(filing).filter(
		(term) => item && isParty(term.text) && covers(item.content, term.span),
	);
	return only && others.length === 0 && only.span.start > span.end ? { meant: only.text } : {};
}

/** Whether one quotation ends two parentheses: where none does, the uses of all terms need not be found. */
function mayDefineAgain({ visible, span }: Filing): boolean {
	const names = [...visible.textOf(span).matchAll(/["“]([^"“”()\n]{1,60})["”]\)/g)].map(({ 1: name }) => name);
	return new Set(names).size < names.length;
}

const areInOneItem = ({ items }: Filing, first: Piece, again: Piece): boolean =>
	items.some(({ content }) => content.start <= first.span.start && again.span.end <= content.end);

/** What stands before the parenthesis of a definition in its paragraph. */
function textBefore({ visible }: Filing, { span }: Piece): string {
	const at = visible.offset(span.start);
	const before = visible.text.slice(Math.max(0, at - 240), at);
	return before.slice(0, Math.max(0, before.lastIndexOf('('))).replace(/[\s\S]*\n\s*\n/, '');
}

/** The last words before the parenthesis of a definition, as they are compared. */
const wordsBefore = (filing: Filing, definition: Piece): readonly string[] =>
	keysOf(textBefore(filing, definition)).slice(-4);

/** A title in capitals before the parenthesis of its term, with its date or parties between them. */
const titleOfAgreement = /((?:\p{Lu}[\p{L}-]*\s(?:and\s)?){1,6})Agreement\b(?:(?!Agreement|\.\s)[^;)]){0,120}$/u;
const sayNothing = /^(?:and|the|amended|restated|an?|form|letter|first|second|third)$/;

/** Whether a term for an agreement stands after a title that has none of its words, and stood before after one that has all. */
function isOfOtherAgreement(name: string, first: string, again: string): boolean {
	const [, own = ''] = /^(.+) Agreement$/.exec(name) ?? [];
	const title = titleOfAgreement.exec(again)?.[1] ?? '';
	const [keys, told, others] = [own, first, title].map((words) => keysOf(words).filter((key) => !sayNothing.test(key)));
	return (
		keys !== undefined &&
		keys.length > 0 &&
		keys.every((key) => told?.includes(key)) &&
		others !== undefined &&
		others.length > 0 &&
		!others.some((key) => keys.includes(key))
	);
}

/** Whether two definitions have no word in common right before them. */
const areOfOther = (first: readonly string[], again: readonly string[]): boolean =>
	first.length > 0 &&
	again.length > 0 &&
	!first.some((word) => word.length > 3 && !isCompanyName(`- ${word}`) && again.includes(word));
