/** The name and the title that are printed below a signature. */
import { datesIn } from '../../text/dates';
import { isOneEdit } from '../../text/oneEdit';
import { samePerson } from '../../text/personNames';
import type { Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { keysOf } from '../../text/words';
import type { SignatureBlock } from '../filing';
import {
	byLabel,
	conformed,
	footnote,
	isTitle,
	looksLikeName,
	type SignatureCell,
	titleWords,
	withoutTitle,
} from './signatureCells';

/** The name in the cells `below` a signature: the `signer`'s own, also over two lines, or the first words that read like a name. */
export function printedName(
	visible: VisibleText,
	below: readonly SignatureCell[],
	signer: string | undefined,
): Piece | undefined {
	const keys = signer === undefined ? [] : keysOf(signer);
	const [first, last] = [keys[0], keys.at(-1)];
	const same = below.find((cell) => {
		const words = keysOf(cell.text);
		return (
			(first !== undefined && last !== undefined && words.includes(last) && words.includes(first)) ||
			// A space may part a word of it.
			(keys.length > 1 && words.join('') === keys.join(''))
		);
	});
	if (same) {
		return visible.piece(same.start, same.start + nameWithin(same.text, keys).length);
	}
	// Over two lines, or with a wide space between its words.
	const broken = below.findIndex(({ text, line }, at) => {
		const next = below[at + 1];
		const words = next === undefined ? [] : keysOf(`${text} ${next.text}`);
		return (
			signer !== undefined &&
			(words.join('') === keys.join('') ||
				(next?.line === line && words.length <= keys.length && words[0] === first && words.at(-1) === last))
		);
	});
	const [half, rest] = [below[broken], below[broken + 1]];
	if (half && rest) {
		return visible.piece(half.start, rest.end);
	}
	const slip = below.find(({ text }) => isNearly(keysOf(withoutTitle(text)), keys));
	if (slip) {
		return visible.piece(slip.start, slip.start + withoutTitle(slip.text).length);
	}
	for (const { start, text } of signer === undefined ? [] : below) {
		const length = personBeforeTitle(text, signer ?? '').length;
		if (length > 0) {
			return visible.piece(start, start + length);
		}
	}
	const names = below.filter(({ text }) => looksLikeName(withoutTitle(text)));
	const cell = names.find(({ text }) => signer !== undefined && samePerson(withoutTitle(text), signer)) ?? names[0];
	return cell && visible.piece(cell.start, cell.start + withoutTitle(cell.text).length);
}

/** The name of the `signer` in other words that `text` begins with, right before a title: `Jo Doe` of `Jo Doe Chief Financial Officer`, where `J. Doe` signed; else ''. */
function personBeforeTitle(text: string, signer: string): string {
	const at = text.search(titleWords);
	const words = at > 0 ? text.slice(0, at).trimEnd() : '';
	return looksLikeName(words) && samePerson(words, signer) ? words : '';
}

/** Whether words are those of a name with one slip in them, or with a note in the place of one: `[TBD] G. Stroud`. */
const isNearly = (words: readonly string[], name: readonly string[]): boolean =>
	name.length > 1 &&
	(words.join('') === name.join('') ||
		isOneEdit(words.join(''), name.join('')) ||
		(words.length === name.length && words.filter((word, at) => word !== name[at]).join() === 'tbd'));

/** The name with the words `keys` that `text` begins with, without the title that follows on the same line. */
const nameWithin = (text: string, keys: readonly string[]): string =>
	beforeTitle(withoutTitle(text), keys).replace(/[,;\s]+$/, '');

/** The words of `text` up to the last of `keys`, or what stands after a name, where a title follows on the same line; else all of it. */
function beforeTitle(text: string, keys: readonly string[]): string {
	const words = [...text.matchAll(/\S+/g)];
	const last = words.findIndex(({ 0: word }, at) => at > 0 && keysOf(word).at(-1) === keys.at(-1));
	const next = words[last + 1]?.[0] ?? '';
	const end = words[/^(?:Jr|Sr|I{2,3}|IV)\b/.test(next) ? last + 1 : last];
	const length = end ? end.index + end[0].length : text.length;
	return isTitle(text.slice(length)) ? text.slice(0, length) : text;
}

/** The name that is printed with its title on the line of the `signature`, or after a `By:` below it. */
export function nameBesideSignature(
	visible: VisibleText,
	cells: readonly SignatureCell[],
	{ name, text, span }: NonNullable<SignatureBlock['signature']>,
): Piece | undefined {
	const at = text.indexOf(name);
	// Where cells ran together it is signed and printed in one word.
	const again = text.indexOf(name + name);
	if (again >= 0) {
		const start = visible.offset(span.start) + again + name.length;
		return visible.piece(start, start + name.length);
	}
	if (at >= 0 && isTitle(text.slice(at + name.length))) {
		const start = visible.offset(span.start) + at;
		return visible.piece(start, start + name.length);
	}
	for (const cell of cells.filter(({ label }) => label === 'by')) {
		const shown = cell.text.replace(byLabel, '');
		const person = withoutTitle(shown);
		if (!conformed.test(shown) && looksLikeName(person) && samePerson(person, name)) {
			const start = cell.end - shown.length;
			return visible.piece(start, start + person.length);
		}
	}
	return undefined;
}

/** The name of who signs in the cells `above` the signature. */
export function nameOverSignature(
	visible: VisibleText,
	above: readonly SignatureCell[],
	{ name }: NonNullable<SignatureBlock['signature']>,
): Piece | undefined {
	const cell = above.find(({ text }) => looksLikeName(withoutTitle(text)) && samePerson(withoutTitle(text), name));
	return cell && visible.piece(cell.start, cell.start + withoutTitle(cell.text).length);
}

/** The title in the cells `below` a signature: on the line of the name after it, or on the lines after that. */
export function printedTitle(
	visible: VisibleText,
	below: readonly SignatureCell[],
	name: Piece | undefined,
	signature: SignatureBlock['signature'],
): Piece | undefined {
	const nameCell = below.find(({ text }) => name && text.includes(name.text));
	const beside = nameCell && name && afterName(nameCell.text, name.text);
	const own = beside ?? /^[^,/]{3,50}(?:,\s?(?:Jr|Sr|I{2,3}|IV)\b\.?)?[,/]\s{0,4}(.+)$/.exec(nameCell?.text ?? '')?.[1];
	if (nameCell && own && isTitle(own)) {
		return visible.piece(nameCell.end - own.length, endOfTitle(below, below.indexOf(nameCell)));
	}
	const index = below.findIndex(({ text }) => isTitle(text));
	const cell = below[index];
	if (!cell) {
		return signature && (titleAfterBoth(signature) ?? titleAfter(signature));
	}
	const hasName = cell === nameCell || (signature !== undefined && cell.text.startsWith(signature.name));
	const its = /^its\s+(?=\p{L})/iu.exec(cell.text)?.[0].length ?? 0;
	const lead = hasName ? Math.max(0, cell.text.search(titleWords)) : its;
	return visible.piece(cell.start + lead, endOfTitle(below, index));
}

/** The title right after the name in a cell; `undefined` where something else or nothing stands there. */
function afterName(text: string, name: string): string | undefined {
	const rest = text.slice(text.indexOf(name) + name.length).replace(/^[\s,;/]+/, '');
	return isTitle(rest) && text.startsWith(name) ? rest : undefined;
}

/** The title on the line of the signature itself: `/s/ Jane Doe, President`. */
function titleAfter({ span, text }: Piece): Piece | undefined {
	const words = /,\s{0,4}(.+)$/.exec(text)?.[1];
	return words && isTitle(words) ? { span: { start: span.end - words.length, end: span.end }, text: words } : undefined;
}

/** The title that ran together with the name that is signed and printed before it. */
function titleAfterBoth({ span, text, name }: NonNullable<SignatureBlock['signature']>): Piece | undefined {
	const at = text.indexOf(name + name);
	const words = at < 0 ? '' : text.slice(at + 2 * name.length);
	return isTitle(words) ? { span: { start: span.end - words.length, end: span.end }, text: words } : undefined;
}

/** Where the title ends that begins with the cell at `first`: titles go on after a comma, "and" or a dash. */
export function endOfTitle(cells: readonly SignatureCell[], first: number): number {
	let last = cells[first];
	for (const cell of cells.slice(first + 1)) {
		const isOpen = goesOnBelow.test(last?.text ?? '');
		// Who signs for another may have the name of the other on the next line: `Attorney-in-Fact for` over it.
		// A board may look like one: `Member of the` over `Management Board`.
		const isForAnother = /\b(?:for|of\sthe)$/i.test(last?.text ?? '') && looksLikeName(cell.text);
		if (cell.line.gap <= 1 && isForAnother) {
			return cell.end;
		}
		if (cell.line.gap > 1 || isNoTitle(cell) || !(isOpen || isTitle(cell.text))) {
			break;
		}
		last = cell;
	}
	return last ? last.end - (pageAfterTitle.exec(last.text)?.[0].length ?? 0) : 0;
}

/** The end of a title that goes on in the next line. */
export const goesOnBelow = /(?:\band|\bof(?:\sthe)?|[,&–-])$/i;

/** The number of a page after a title, where the lines of a text were joined. */
const pageAfterTitle =
	/(?<=\b(?:officer|president|secretary|treasurer|director|counsel|controller|chairman))\s{1,9}-?\d{1,2}-?$/i;

const isNoTitle = ({ label, text }: SignatureCell): boolean =>
	label !== undefined ||
	conformed.test(text) ||
	footnote.test(text) ||
	/\((?:registrant|signature)|^\(.{0,40}\b(?:has|have|is|are)\s/i.test(text) ||
	looksLikeName(text) ||
	datesIn(text).length > 0;
