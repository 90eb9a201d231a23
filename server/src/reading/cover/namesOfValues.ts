/** What a form has in the place of a value of the cover: the name of the value. */
import type { Filing } from '../../filing/filing';
import { coverValueNames } from '../../knowledge';
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';

const names: ReadonlySet<string> = new Set(coverValueNames);
/** A part of an address, of a name or of another value. */
const part = /[^,\n\t\v]+/g;
/** `State 12345`: with the code after it. */
const codeAtEnd = /[ \u00a0]\d{5}(?:-\d{4})?$/;
/** `XXX Main Street`. */
const crossed = /^X{2,}(?=\s\p{Lu}\p{Ll})/u;

/** Whether words end with a line that is one word, with which the name goes on in the next: `Foster` over `City, California`. */
const goesOnWithName = (before: string): boolean => {
	const word = /[\n\v][ \u00a0]*(\p{Lu}\p{Ll}+)\s*[\n\v]\s*$/u.exec(before)?.[1];
	return word !== undefined && !names.has(word.toLowerCase());
};

/** Words in the place of the former name that are still to be chosen or filled in: `[Not Applicable]`, `Insert former name`. */
const formerNameToFill =
	/^(?:\[\s?(?:not\sapplicable|n\/?a|none)\.?\s?\]|\[?\s?(?:(?:insert|enter|add|confirm)\s(?:the\s)?)?former\s(?:company\s)?names?(?:\s(?:or|and)\s(?:former\s)?address)?\s?\]?|to\s(?:come|be\s(?:added|confirmed|provided|filled\sin))|tb[acd])\.?$/i;

/** Such words right over the legend of the former name, in its line or the one above; undefined where there are none. */
export const formerNameLeft = ({ cover, visible }: Filing): Piece | undefined => {
	const legend = cover?.legends.find(({ id }) => id === 'former-name');
	const end = legend ? visible.offset(legend.span.start) : 0;
	const above = visible.text.slice(Math.max(0, end - 120), end).replace(/[\s(]+$/, '');
	const words = /[^\n\t\v]*$/.exec(above)?.[0] ?? '';
	const start = Math.max(0, end - 120) + above.length - words.trimStart().length;
	return formerNameToFill.test(words.trim()) ? visible.piece(start, start + words.trimStart().length) : undefined;
};

/** The names of values in the place of the registrant, the state and the address of the cover, `Street Address, City, State 12345`, in text order. */
export const namesOfValues = perFiling(({ cover, visible }: Filing): readonly Piece[] =>
	[...(cover?.registrants ?? []), cover?.stateOfIncorporation, cover?.address].flatMap((value) =>
		value === undefined
			? []
			: [...visible.textOf(value.span).matchAll(part)].flatMap(({ index, 0: words }) => {
					const start = visible.offset(value.span.start) + index + (words.length - words.trimStart().length);
					const name = words.trim().replace(codeAtEnd, '');
					const found = names.has(name.toLowerCase()) ? name : crossed.exec(name)?.[0];
					return found === undefined || goesOnWithName(visible.text.slice(Math.max(0, start - 40), start))
						? []
						: [visible.piece(start, start + found.length)];
				}),
	),
);
