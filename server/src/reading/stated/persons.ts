/** Persons whom the text of a report calls by a title: `Mr. Doe`, and where it calls one in two ways. */
import type { Filing } from '../../filing/filing';
import { isOneEdit } from '../../text/oneEdit';
import { overlap, type Piece } from '../../text/span';
import { perFiling } from '../perFiling';
import { proseParagraphs } from '../prose';
import { oddFullNames } from './fullNames';

/** A family name after a title, with both as written. */
interface TitledName extends Piece {
	readonly title: string;
	readonly name: string;
	/** The offset of the name in the visible text. */
	readonly at: number;
}

/** One who is called otherwise than elsewhere. */
export interface OddPerson extends Piece {
	/** `Ms.` where it is `Mr.` elsewhere, or `Smiht` for `Smith`. */
	readonly written: string;
	/** As elsewhere. */
	readonly usual: string;
	readonly other: Piece;
}

/** `Mr. Doe`, with the word after the title. */
const titled =
	/\b(Mr|Ms|Mrs|Miss)\.?[ \t\n\u00a0]{1,3}(\p{Lu}[\p{L}’'-]{2,30})(?![\p{L}’'-]|[ \t\n\u00a0]{1,3}\p{Lu})/gu;

/** `Mr. John Q. Doe`, with the family name at its end. */
const titledInFull =
	/\b(Mr|Ms|Mrs|Miss)\.?[ \t\n\u00a0]{1,3}\p{Lu}\p{Ll}+[ \t\n\u00a0]{1,3}(?:\p{Lu}\.[ \t\n\u00a0]{1,3})?(\p{Lu}\p{Ll}[\p{L}’'-]{1,30})(?![\p{L}’'-]|[ \t\n\u00a0]{1,3}\p{Lu})/gu;

/** `Dr. Doe`, whom another title may call as well. */
const doctor = /\b(Dr)\.[ \t\n\u00a0]{1,3}(\p{Lu}[\p{L}’'-]{2,30})(?![\p{L}’'-]|[ \t\n\u00a0]{1,3}\p{Lu})/gu;

/** The persons called in two ways, in text order. */
export const oddPersons = perFiling((filing): readonly OddPerson[] => {
	const { visible, span } = filing;
	const found = (...patterns: readonly RegExp[]): readonly TitledName[] =>
		proseParagraphs(filing).flatMap(({ text, start }) =>
			patterns
				.flatMap((pattern) => [...text.matchAll(pattern)])
				.map(({ index, 0: whole, 1: title = '', 2: written = '' }) => {
					const name = written.replace(/['’]s?$/, '');
					const at = start + index + whole.length - written.length;
					return { ...visible.piece(start + index, at + name.length), title, name, at };
				}),
		);
	const names = found(titled, titledInFull);
	const doctors = found(doctor);
	const asSigned = [...notAsSigned(filing)];
	const inFull = oddFullNames(filing)
		.filter((each) => !asSigned.some((other) => overlap(other.span, each.span)))
		.map((each) => ({ ...each, written: each.text }));
	const signed = [...asSigned, ...inFull];
	if (names.length + doctors.length === 0) {
		return signed.sort((a, b) => a.span.start - b.span.start);
	}
	const from = visible.offset(span.start);
	const text = visible.text.slice(from, visible.offset(span.end));
	const inText = (start: number, end: number): Piece => visible.piece(from + start, from + end);
	const odd = [
		...otherTitles(names, text),
		...otherSpellings(names, text, inText),
		...otherSpellings(doctors, text, inText),
	].map((each) =>
		isTitleOf(each.written) ? each : { ...each, ...visible.piece(each.at, each.at + each.name.length) },
	);
	const others = signed.filter((each) => !odd.some((other) => overlap(other.span, each.span)));
	return [...odd, ...others].sort((a, b) => a.span.start - b.span.start);
});

/** The places where an item has the given name of a signer with a slip in the family name: `Jane Dalet` for Jane Dalte. */
function* notAsSigned(filing: Filing): Iterable<OddPerson> {
	const { visible, signatures, items } = filing;
	const first = items[0];
	const signers = (signatures?.blocks ?? []).flatMap(({ name }) => name ?? []);
	if (first === undefined || signatures === undefined || signers.length === 0) {
		return;
	}
	const from = visible.offset(first.heading.start);
	const text = visible.text.slice(from, visible.offset(signatures.span.start));
	const section = visible.textOf(signatures.span);
	for (const signer of signers) {
		const [, given = '', family = ''] = signerName.exec(signer.text) ?? [];
		if (family.length < 5 || !text.includes(given)) {
			continue;
		}
		for (let at = text.indexOf(given); at >= 0; at = text.indexOf(given, at + given.length)) {
			const found = familyAfter.exec(text.slice(at + given.length, at + given.length + 60));
			const written = found?.[1] ?? '';
			// Signed as in the item, the name is printed with the slip.
			const isSigned = written !== '' && section.includes(written);
			const isOther = !isSigned && written.length >= 5 && written[0] === family[0] && isSlip(written, family);
			if (isOther && !/\p{L}/u.test(text.charAt(at - 1))) {
				const end = from + at + given.length + (found?.[0].length ?? 0);
				yield { ...visible.piece(end - written.length, end), written, usual: family, other: signer };
			}
		}
	}
}

/** Given name and family name, in capitals and small letters. */
const signerName = /^(\p{Lu}\p{Ll}+)\s+(?:\p{Lu}\.?\s+)?(\p{Lu}[\p{L}’'-]*\p{Ll})(?:,|\s|$)/u;
/** A family name after a title and given name. */
const familyAfter = /^[ \t\n\u00a0]{1,3}(?:\p{Lu}\.?[ \t\n\u00a0]{1,3})?(\p{Lu}[\p{L}-]{3,30})(?![\p{L}-])/u;

/** Whether what is written otherwise is the title, and not the name. */
const isTitleOf = (written: string): boolean => written.endsWith('.');

const isWoman = (title: string): boolean => title !== 'Mr';

/** `Ms. Doe` once, where all else is `Mr. Doe` and only one person of that name is named. */
function* otherTitles(names: readonly TitledName[], text: string): Iterable<OddPerson & TitledName> {
	for (const name of new Set(names.map((each) => each.name))) {
		const alike = names.filter((each) => each.name === name);
		const women = alike.filter(({ title }) => isWoman(title));
		const men = alike.filter(({ title }) => !isWoman(title));
		// Of two mentions alone the one is odd that the pronouns are not of, else the later one.
		const [man, woman] = [men[0], women[0]];
		const isWomanOdd =
			men.length === women.length && man && woman
				? (isManNamed(text, name) ?? man.at < woman.at)
				: women.length < men.length;
		const [few, many] = isWomanOdd ? [women, men] : [men, women];
		const [odd] = few;
		const [other] = many;
		if (odd && other && few.length === 1 && givenNames(text, name).size < 2 && !ofFamily(text, name)) {
			yield { ...odd, written: `${odd.title}.`, usual: `${other.title}.`, other };
		}
	}
}

/** In characters: how far after a name its pronoun is looked for. */
const pronounReach = 250;

/** Whether what follows a name after a title says *he* and *his*, and not *she* and *her*; undefined where it says neither or both. */
function isManNamed(text: string, name: string): boolean | undefined {
	const after = [...text.matchAll(new RegExp(`\\bM(?:r|s|rs|iss)\\.?\\s+${name}(?![\\p{L}-])`, 'gu'))].map(
		({ index, 0: { length } }) => text.slice(index + length, index + length + pronounReach),
	);
	const isMan = after.some((words) => /\b(?:he|his|him)\b/i.test(words));
	const isWoman = after.some((words) => /\b(?:she|hers?)\b/i.test(words));
	return isMan === isWoman ? undefined : isMan;
}

/** Whether several of a family name are named: `Mr. and Mrs. Smith`, `Mr. Smith and Ms. Smith`, `his wife, Mrs. Smith`. */
const ofFamily = (text: string, name: string): boolean =>
	/\s(?:and|&|or)\sM|\b(?:wife|husband|spouse)\b/.test(text) &&
	([...text.matchAll(familyMember)].some(({ 1: other }) => other === name) ||
		// Of one who is named in full the other title is a slip.
		(givenNames(text, name).size === 0 &&
			new RegExp(`\\bM(?:r|rs|s)\\.?\\s${name}\\s(?:and|&|or)\\sM(?:r|rs|s|iss)\\.?\\s${name}(?![\\p{L}-])`, 'u').test(
				text,
			)));
/** `Mr. and Mrs. Doe`, `his wife, Ms. Doe`: two persons of one name. */
const familyMember =
	/\b(?:M(?:r|rs|s)\.?\s(?:and|&|or)|(?:wife|husband|spouse|daughter|son|brother|sister|mother|father),?)\s(?:M(?:r|rs|s|iss)\.?\s)?([A-Z][A-Za-z’'-]+)/g;

/** The given names before a family name in a text. */
function givenNames(text: string, name: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
		const before = /(\p{Lu}\p{Ll}+)\.?\s+(?:\p{Lu}\.?\s+)?$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1];
		if (before && !/^(?:Mr|Ms|Mrs|Miss|Dr|Messrs)$/.test(before)) {
			// A given name with a slip in it is the same.
			if (![...found].some((other) => isOneEdit(other, before))) {
				found.add(before);
			}
		}
	}
	return found;
}

/** `Mr. Smiht` once, where all else of the report is Smith, or `James Smith` is named. */
function* otherSpellings(
	names: readonly TitledName[],
	text: string,
	pieceAt: (start: number, end: number) => Piece,
): Iterable<OddPerson & TitledName> {
	const counts = new Map<string, number>();
	for (const { name } of names) {
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	for (const odd of names) {
		if (odd.name.length < 5 || (counts.get(odd.name) ?? 0) > 1 || occurrences(text, odd.name) > 1) {
			continue;
		}
		const other = names.find(
			({ name, title }) =>
				name.length >= 5 && isWoman(title) === isWoman(odd.title) && name[0] === odd.name[0] && isSlip(odd.name, name),
		);
		const found =
			other && occurrences(text, other.name) > 1
				? { ...other, usual: other.name }
				: namedInFull(odd.name, text, pieceAt);
		if (found) {
			yield {
				...odd,
				written: odd.name,
				usual: found.usual,
				other: { span: found.span, text: found.text },
			};
		}
	}
}

/** The first `James Smith` in the text, where `Smiht` is a slip of that name; undefined where there is none. */
function namedInFull(
	slip: string,
	text: string,
	pieceAt: (start: number, end: number) => Piece,
): (Piece & { readonly usual: string }) | undefined {
	const pattern = new RegExp(`(?:${givenName}\\s(?:\\p{Lu}\\.?\\s)?)(${slip.charAt(0)}[\\p{L}’'-]{3,30})`, 'gu');
	for (const { index, 0: whole, 1: name = '' } of text.matchAll(pattern)) {
		if (name.length >= 5 && name !== slip && isSlip(slip, name)) {
			return { ...pieceAt(index, index + whole.length), usual: name };
		}
	}
	return undefined;
}

/** A given name in full, and no title. */
const givenName = '\\b(?!Mr|Ms|Mrs|Miss|Messrs)\\p{Lu}\\p{Ll}{2,20}';

const isSlip = (a: string, b: string): boolean => isOneEdit(a, b) && `${a}s` !== b && `${b}s` !== a;

/** How often a word stands in a text. */
const occurrences = (text: string, word: string): number =>
	text.match(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'))?.length ?? 0;
