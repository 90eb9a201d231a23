/** One signature with what is printed around it: registrant, date, signature line, name and title. */
import { datesIn } from '../../text/dates';
import { type Cell, isRule, type Line } from '../../text/lines';
import { samePerson } from '../../text/personNames';
import type { Piece } from '../../text/span';
import type { VisibleText } from '../../text/visibleText';
import { isPlaceholder, keysOf } from '../../text/words';
import type { DatePiece, SignatureBlock } from '../filing';
import {
	byLabel,
	conformed,
	type Entry,
	entriesOf,
	footnote,
	isPlaceOfSignature,
	isTitle,
	looksLikeName,
	titleWords,
} from './signatureCells';

/** Whether a value is still to be written. */
const isBlank = (words: string): boolean => /^[_\s]*$/.test(words);

/** The blocks on `lines`, from the offset `after`; one without a signature where nothing is signed yet. */
export function readBlocks(
	visible: VisibleText,
	lines: readonly Line[],
	after: number,
	registrants: readonly string[],
): readonly SignatureBlock[] {
	const entries = entriesOf(visible.text, lines, after);
	const groups: Entry[][] = [[]];
	for (const entry of entries) {
		const group = groups.at(-1);
		const opens = isPlaceOfSignature(entry) && group?.some(isPlaceOfSignature) && !continuesSignature(group, entry);
		if (opens && group) {
			// The name of the next registrant and its date stand before its signature.
			const lead = leadOf(group);
			groups.push([...group.splice(group.length - lead, lead), entry]);
		} else {
			group?.push(entry);
		}
	}
	return groups.map((group) => readBlock(visible, group, after, registrants));
}

/** `By:` with the signature in the cell or line behind it, or before it, is one place, not two. */
const continuesSignature = (group: readonly Entry[], entry: Entry): boolean => {
	const last = group.at(-1);
	const first = group.findIndex(isPlaceOfSignature);
	const onlyMark = conformed.test(group[first]?.text ?? '') && group[first]?.label !== 'by';
	// The name may be repeated behind `By:` below the signature.
	const repeated =
		entry.label === 'by' &&
		onlyMark &&
		group.slice(first + 1).every((each) => each.label === 'date' || each.label === 'entity');
	return repeated || (last?.label === 'by' && last.text.replace(byLabel, '').trim() === '' && entry.label !== 'by');
};

/** How many entries at the end of `group` belong to the next signature: after the last title or name. */
function leadOf(group: readonly Entry[]): number {
	let last = group.length - 1;
	while (last > 0) {
		const entry = group[last];
		if (
			!entry ||
			entry.label === 'title' ||
			entry.label === 'name' ||
			isPlaceOfSignature(entry) ||
			isTitle(entry.text) ||
			(entry.label === undefined && looksLikeName(entry.text) && /^\p{Lu}\p{Ll}/u.test(entry.text))
		) {
			break;
		}
		last -= 1;
	}
	const isDated = (entry: Entry | undefined): boolean =>
		entry !== undefined && (entry.label === 'date' || datesIn(entry.text).length > 0);
	// A date right below the title is of the block that has no other.
	const own = isDated(group[last + 1]) && last + 2 < group.length && !group.slice(0, last + 1).some(isDated);
	return group.length - 1 - last - (own ? 1 : 0);
}

function readBlock(
	visible: VisibleText,
	entries: readonly Entry[],
	after: number,
	registrants: readonly string[],
): SignatureBlock {
	const piece = (cell: { start: number; end: number }): Piece => visible.piece(cell.start, cell.end);
	const place = entries.findIndex(isPlaceOfSignature);
	const signature = readSignature(visible, entries, place);
	const date = readDate(visible, entries);
	const used = new Set<Entry>();
	const byEntry = entries[place];
	const labelled = (label: Entry['label']): Piece | undefined => {
		const index = entries.findIndex((entry) => entry.label === label);
		const entry = entries[index];
		if (!entry) {
			return undefined;
		}
		used.add(entry);
		const value = /[:;]\s{0,9}(\S.*)$/s.exec(entry.text)?.[1];
		if (value !== undefined) {
			const last = label === 'title' ? endOfTitle(entries, index) : entry;
			return isBlank(value) ? undefined : piece({ start: entry.end - value.length, end: last.end });
		}
		// The value may stand in the cell or line behind its label; of labels below each other, as many further.
		const next = entries[index + labelsFrom(entries, index)];
		if (next && next.label === undefined && !conformed.test(next.text) && !isBlank(next.text)) {
			used.add(next);
			return piece({
				start: next.start,
				end: (label === 'title' ? endOfTitle(entries, entries.indexOf(next)) : next).end,
			});
		}
		return undefined;
	};
	const plain = (entry: Entry): boolean =>
		!used.has(entry) &&
		entry.label === undefined &&
		!conformed.test(entry.text) &&
		!footnote.test(entry.text) &&
		!isRule({ ...entry.line, text: entry.text }) &&
		datesIn(entry.text).length === 0 &&
		/\p{L}{2}/u.test(entry.text);
	const title = labelled('title');
	const named = labelled('name');
	const behind = place < 0 ? entries.filter(plain) : entries.slice(place + 1).filter(plain);
	// Words alone, with neither a line to sign on nor a title, may be a registrant that is being typed.
	const unplaced = place < 0 && !title && !behind.some((entry) => isTitle(entry.text));
	const printed =
		named ??
		(unplaced ? undefined : printedName(behind, signature?.name, piece)) ??
		(signature && nameBesideTitle(visible, entries, signature));
	const nameEntry = behind.find((entry) => printed && entry.text.includes(printed.text));
	const titleRun = title ?? printedTitle(visible, behind, nameEntry, signature);
	const head = (place < 0 ? [] : entries.slice(0, place)).filter(plain);
	const registrant =
		labelled('registrant') ??
		registrantOf(head, registrants, piece) ??
		registrantOf(
			behind.filter((entry) => isRegistrant(entry.text, registrants)),
			registrants,
			piece,
		);
	const [first, last] = [entries[0], entries.at(-1)];
	const before = visible.span(Math.max(0, after - 1), after).end;
	return {
		span: first && last ? visible.span(first.start, last.end) : { start: before, end: before },
		...(registrant ? { registrant } : {}),
		...(date ? { date } : {}),
		...(byEntry ? { line: visible.span(byEntry.start, Math.max(byEntry.end, byEntry.start)) } : {}),
		...(signature ? { signature } : {}),
		...(printed ? { name: printed } : {}),
		...(titleRun ? { title: titleRun } : {}),
	};
}

/** How many empty labels stand below each other around the one at `index`: with it at the least one. */
function labelsFrom(entries: readonly Entry[], index: number): number {
	const isEmpty = (entry: Entry | undefined): boolean =>
		(entry?.label === 'name' || entry?.label === 'title') && /[:;]\s{0,9}$/.test(entry.text);
	let first = index;
	let last = index;
	while (isEmpty(entries[first - 1])) {
		first -= 1;
	}
	while (isEmpty(entries[last + 1])) {
		last += 1;
	}
	return last - first + 1;
}

/** The name that is printed with its title on the line of the signature, or after a `By:` below it. */
function nameBesideTitle(
	visible: VisibleText,
	entries: readonly Entry[],
	{ name, text, span }: NonNullable<SignatureBlock['signature']>,
): Piece | undefined {
	const at = text.indexOf(name);
	if (at >= 0 && isTitle(text.slice(at + name.length))) {
		const start = visible.offset(span.start) + at;
		return visible.piece(start, start + name.length);
	}
	const repeated = entries.find(
		(entry) => entry.label === 'by' && !conformed.test(entry.text) && samePerson(entry.text.replace(byLabel, ''), name),
	);
	const shown = repeated?.text.replace(byLabel, '') ?? '';
	return repeated && looksLikeName(shown) ? visible.piece(repeated.end - shown.length, repeated.end) : undefined;
}

function readSignature(visible: VisibleText, entries: readonly Entry[], place: number): SignatureBlock['signature'] {
	const entry = entries.slice(Math.max(place, 0)).find((each) => conformed.test(each.text));
	const mark = entry && conformed.exec(entry.text);
	if (entry && mark) {
		const rest = entry.text.slice(mark.index + mark[0].length);
		const after = entries[entries.indexOf(entry) + 1];
		const behind =
			after && after.label === undefined && !isTitle(after.text) && !conformed.test(after.text) ? after : undefined;
		// The name may stand in the next cell or line, or be cut in two by a wide space or a line end.
		const whole = behind && /^[_\s]*$/.test(rest) && looksLikeName(behind.text) ? behind : undefined;
		const cut = /^(?:\S+|.{1,30}\s\p{Lu}\.)$/u.test(rest);
		const second =
			behind && cut && (behind.line === entry.line || /^\p{Lu}[\p{L}'’-]+$/u.test(behind.text)) ? behind : undefined;
		const written = visible.piece(entry.start + mark.index, (whole ?? second ?? entry).end);
		const name = (whole?.text ?? (second ? `${rest} ${second.text}` : rest))
			.replace(/[_\s]+/g, ' ')
			.replace(/,?\s{0,2}(?:date|its|title|name)\s?:.*$/i, '')
			.replace(/[\s/]+$/, '')
			.trim();
		return name === '' ? undefined : { ...written, name: withoutTitle(name) };
	}
	const by = entries[place];
	const typed = by?.text
		.replace(byLabel, '')
		.replace(/_+/g, ' ')
		.replace(/^\/{1,2}\s?/, '')
		.trim();
	return by && typed && /\p{L}{2}/u.test(typed) && !isPlaceholder(typed)
		? { ...visible.piece(by.end - by.text.replace(byLabel, '').length, by.end), name: typed }
		: undefined;
}

/** `Dana Doe` of "Dana Doe, President"; a suffix such as `Jr.` is part of the name. */
function withoutTitle(name: string): string {
	const title = /,\s{0,3}(?=\p{L})/u.exec(name);
	return title && isTitle(name.slice(title.index)) ? name.slice(0, title.index) : name;
}

/** A date whose month no calendar has: `Febuary 8, 2025`. */
const likeDate = /^\p{L}{3,10}\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}(?:19|20)\d\d$/u;

const dateLabel = /^dated?\b\s{0,3}[:;]?\s{0,9}/i;

function readDate(visible: VisibleText, entries: readonly Entry[]): DatePiece | undefined {
	for (const entry of entries) {
		const found = datesIn(visible.text, entry.start, entry.end)[0];
		if (found) {
			return { ...visible.piece(found.start, found.end), ...(found.iso === undefined ? {} : { iso: found.iso }) };
		}
	}
	// A date may be broken over cells or lines: "March" "3, 2008".
	const first = entries[0];
	const last = entries.at(-1);
	const broken = first && last ? datesIn(visible.text, first.start, last.end)[0] : undefined;
	if (broken) {
		return { ...visible.piece(broken.start, broken.end), ...(broken.iso === undefined ? {} : { iso: broken.iso }) };
	}
	const labelled = entries.find((entry) => entry.label === 'date');
	const begun = entries.find((entry) => /^\p{L}+\.?\s{1,3}\d{1,2},?$/u.test(entry.text.replace(dateLabel, '')));
	const year = begun && entries.slice(entries.indexOf(begun) + 1).find((entry) => /^(?:19|20)\d\d$/.test(entry.text));
	const [split] = begun && year ? datesIn(`${begun.text} ${year.text}`) : [];
	if (begun && year && split?.iso) {
		// The year stands in the column of the date, one line below.
		const written = begun.text.replace(dateLabel, '');
		return {
			span: visible.span(begun.end - written.length, year.end),
			text: `${written} ${year.text}`,
			iso: split.iso,
		};
	}
	const misspelt = labelled ? undefined : entries.find((entry) => likeDate.test(entry.text));
	if (misspelt) {
		return visible.piece(misspelt.start, misspelt.end);
	}
	const value = labelled && /^dated?\b\s{0,3}[:;]?\s{0,9}(?=[\p{L}\d])(.+)$/iu.exec(labelled.text)?.[1];
	return labelled && value ? visible.piece(labelled.end - value.length, labelled.end) : undefined;
}

/** The name below the signature: the signer's own, or the first words that read like a name. */
function printedName(
	behind: readonly Entry[],
	signer: string | undefined,
	piece: (cell: Cell) => Piece,
): Piece | undefined {
	const keys = signer === undefined ? [] : keysOf(signer);
	const same =
		behind.find((entry) => {
			const words = keysOf(entry.text);
			return keys.length > 0 && words.includes(keys.at(-1) ?? '') && words.includes(keys[0] ?? '');
		}) ??
		behind.find(({ text }) => signer !== undefined && looksLikeName(nameOf(text)) && samePerson(nameOf(text), signer));
	if (same) {
		const stop = /\s?[,;/]\s?(?=\p{L})/u.exec(same.text);
		const name =
			stop && isTitle(same.text.slice(stop.index)) ? same.text.slice(0, stop.index) : sameName(same.text, keys.length);
		return piece({ ...same, end: same.start + name.replace(/[,;\s]+$/, '').length });
	}
	const first = behind.find((entry) => looksLikeName(nameOf(entry.text)));
	return first && piece({ ...first, end: first.start + nameOf(first.text).length });
}

/** The name in `text`, without the title that stands behind a comma or a slash: "Dana Doe, President". */
function nameOf(text: string): string {
	const title = /\s{0,2}[,;/]\s{0,3}(?=\p{L})/u.exec(text);
	return title && isTitle(text.slice(title.index)) ? text.slice(0, title.index) : text;
}

/** The first `count` words of `text` where a title follows on the same line, else all of it. */
function sameName(text: string, count: number): string {
	const words = [...text.matchAll(/\S+/g)];
	const last = words[count - 1];
	const rest = last ? text.slice(last.index + last[0].length) : '';
	return last && isTitle(rest) ? text.slice(0, last.index + last[0].length) : text;
}

/** The title: on the line of the name behind it, or on the lines below. */
function printedTitle(
	visible: VisibleText,
	behind: readonly Entry[],
	name: Entry | undefined,
	signature: SignatureBlock['signature'],
): Piece | undefined {
	const own = name && /^[^,/]{3,50}[,/]\s{0,4}(.+)$/.exec(name.text)?.[1];
	if (name && own && isTitle(own)) {
		return visible.piece(name.end - own.length, endOfTitle(behind, behind.indexOf(name)).end);
	}
	const first = behind.findIndex((entry) => isTitle(entry.text));
	const start = behind[first];
	if (!start) {
		const inline = signature && /,\s{0,4}(.+)$/.exec(signature.text)?.[1];
		return inline && isTitle(inline) && signature
			? { span: { start: signature.span.end - inline.length, end: signature.span.end }, text: inline }
			: undefined;
	}
	const last = endOfTitle(behind, first);
	const named = start === name || (signature !== undefined && start.text.startsWith(signature.name));
	return visible.piece(named ? start.end - titleOf(start.text).length : start.start, last.end);
}

/** The last entry of the title that begins with the entry at `first`: titles go on behind a comma, "and" or a dash. */
function endOfTitle(entries: readonly Entry[], first: number): Cell {
	let last = entries[first] ?? { start: 0, end: 0, text: '' };
	for (const entry of entries.slice(first + 1)) {
		const open = /(?:\band|\bof|[,&–-])$/i.test(last.text);
		const other =
			entry.label !== undefined ||
			conformed.test(entry.text) ||
			footnote.test(entry.text) ||
			/\((?:registrant|signature)/i.test(entry.text) ||
			looksLikeName(entry.text);
		if (entry.line.gap > 1 || other || datesIn(entry.text).length > 0 || !(open || isTitle(entry.text))) {
			break;
		}
		last = entry;
	}
	return last;
}

/** The part of a line from the first word of a title on. */
const titleOf = (text: string): string => text.slice(Math.max(0, text.search(titleWords)));

/** A name of the cover that is broken over two lines. */
function brokenName(cells: readonly Cell[], registrants: readonly string[]): Cell | undefined {
	const pairs = cells.map((cell, index): Cell => {
		const next = cells[index + 1] ?? cell;
		return { start: cell.start, end: next.end, text: `${cell.text} ${next.text}` };
	});
	return pairs.find((pair) => isRegistrant(pair.text, registrants));
}

/** The name without the legend of the form behind it: "ACME CORP. (Registrant)". */
function withoutLegend(cell: Cell): Cell {
	const name = cell.text.replace(/\s{0,9}\(\s?registrants?\s?\)?$/i, '');
	return name === '' ? cell : { ...cell, end: cell.start + name.length, text: name };
}

const isRegistrant = (words: string, registrants: readonly string[]): boolean => {
	const keys = keysOf(words).join(' ');
	return registrants.some((each) => keysOf(each).join(' ') === keys);
};

function registrantOf(
	head: readonly Entry[],
	registrants: readonly string[],
	piece: (cell: Cell) => Piece,
): Piece | undefined {
	const bare = head.map((entry) => withoutLegend(entry));
	const known = bare.find((entry) => isRegistrant(entry.text, registrants)) ?? brokenName(bare, registrants);
	const legend = head.findIndex((entry) => /^\(?\s?registrant\s?\)?$/i.test(entry.text));
	const above = legend > 0 ? bare[legend - 1] : undefined;
	const chosen = known ?? above ?? bare.find((entry) => !/^\(|^dated?\b|^\p{L}+\s\d{1,2},/iu.test(entry.text));
	return chosen && piece(chosen);
}
