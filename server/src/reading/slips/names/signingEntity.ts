/** The general partner or depositor over a signature, where the items name another one. */

import type { Filing } from '../../../filing/filing';
import { singleSpaced } from '../../../text/singleSpaced';
import { keysOf } from '../../../text/words';
import { tellingTexts } from '../../items/itemText';
import type { OddFigure } from '../figures/figureQuestion';

const company =
	'((?:[A-Z][A-Za-z&’-]{0,40},? (?:of |and |& )?){1,6}(?:LLC|L\\.L\\.C\\.|Inc\\.|Incorporated|L\\.P\\.|LP|Corporation|Corp\\.|Ltd\\.|Company)),?';
/** Who is told to be it, and who signs as it. */
const roles = [
	{
		told: new RegExp(`\\b${company} (?:\\(the [“"]General Partner[”"]\\)|the (?:sole )?general partner of\\b)`, 'g'),
		signs: new RegExp(`\\b[Bb]y: ?${company} (?:its|the) (?:sole )?general partner\\b`, 'gi'),
		role: 'general partner',
	},
	{
		told: new RegExp(`\\b${company} as depositor\\b`, 'g'),
		signs: new RegExp(`\\b${company} \\((?:[Aa]s )?Depositor\\)`, 'g'),
		role: 'depositor',
	},
] as const;
const limited = /\b[Bb]y: ?[A-Z][^:]{2,80}?, its (limited partner)\b/gi;

/** In text order; empty where none signs so, or one of those who sign is the one that the items name. */
export function otherSigningEntities(filing: Filing): readonly OddFigure[] {
	const { signatures, visible } = filing;
	if (signatures === undefined) {
		return [];
	}
	const start = visible.offset(signatures.span.start);
	const line = singleSpaced(visible.textOf(signatures.span));
	const at = (found: RegExpExecArray, words: string, instead: string): OddFigure => {
		const from = found.index + found[0].indexOf(words);
		return { start: start + line.offset(from), end: start + line.offset(from + words.length), instead };
	};
	return [
		...[...line.text.matchAll(limited)].map((found) => at(found, found[1] ?? '', 'the general partner signs')),
		...roles.flatMap(({ told, signs, role }) => {
			const signing = [...line.text.matchAll(signs)];
			const names = tellingTexts(filing).flatMap(({ text }) =>
				signing.length === 0 ? [] : [...singleSpaced(text).text.matchAll(told)].map(([, name = '']) => name),
			);
			const keys = new Set(names.map(keyOf));
			const [first, again] = signing;
			return first === undefined || again !== undefined || keys.size !== 1 || keys.has(keyOf(first[1] ?? ''))
				? []
				: [at(first, first[1] ?? '', `the ${role} in the items is ${names[0]}`)];
		}),
	];
}

const keyOf = (name: string): string => keysOf(name).join(' ');
