/** A new draft from an earlier report: the cover and the words stay, what was true of that report alone gives way to placeholders. */
import { exhibitKey } from '../filing/exhibits/exhibitNumber';
import type { Filing, Item } from '../filing/filing';
import { contextsOf } from '../reading/cover/contexts';
import { boxFacts, coverFacts } from '../reading/cover/coverFacts';
import { addressSpan, linksOf } from '../reading/exhibits/list/links';
import { isInteractiveData, type NumberedRow, numberedRows } from '../reading/exhibits/list/lists';
import { valuesIn } from '../reading/stated/values';
import { datesIn } from '../text/dates';
import { lineStart } from '../text/source';
import { overlap, type Span } from '../text/span';
import { emptyGlyph, setBoolean, setBox } from './checkBoxes';
import type { Edit } from './edit';
import { exhibitFileName } from './exhibitFile';
import { rowExtent } from './exhibitRow';
import { isBalanced, itemPlace, showsNothing } from './itemPlaces';
import { replace, replaceVisible } from './words';

/** What of an earlier report the new one is to have, by their numbers; all where a list is absent. */
export interface Kept {
	readonly items?: readonly string[];
	readonly exhibits?: readonly string[];
}

/** The edits that make the draft, and what of the earlier report could not be taken out without harm to the rest. */
export interface RolledForward {
	/** In text order, not overlapping. */
	readonly edits: readonly Edit[];
	/** The exhibits of which files are to be made, each number once; those incorporated from elsewhere have none. */
	readonly exhibits: readonly NumberedRow[];
	/** `Item 5.02`, `Exhibit 10.1`, `the text after the signatures`. */
	readonly left: readonly string[];
}

const line = '____________________';

/**
 * Rolls a report forward that stands alone in its text. Outside of the edits, not one character changes. What was cleared
 * reads `[date]`, `[quarter]`, `[year]`, `$[amount]`, `[percentage]%`, `[number]` until somebody fills it in.
 */
export function rollForward(filing: Filing, kept: Kept = {}): RolledForward {
	const { removed, left } = removals(filing, kept);
	const isRemoved = ({ start, end }: Span): boolean =>
		removed.some((span) => span.start <= start && end <= span.end && span.start < span.end);
	const rows = numberedRows(filing.exhibitLists).filter(({ span }) => !isRemoved(span));
	const own = rows.filter((row) => row.status !== 'incorporated');
	const edits = [
		...removed.map((span) => replace(span, '')),
		...clearedCover(filing),
		...clearedSignatures(filing),
		...clearedValues(filing, own),
		...clearedLinks(filing, own),
	].filter(({ span, text }) => text === '' || !isRemoved(span));
	const exhibits = new Map<string, NumberedRow>();
	for (const row of own.filter(({ number }) => !isInteractiveData(number.text))) {
		const key = exhibitKey(row.number.text);
		exhibits.set(key, exhibits.get(key) ?? row);
	}
	return { edits: apart(edits), exhibits: [...exhibits.values()], left };
}

/** In text order; of edits that meet, the one that takes out more. */
function apart(edits: readonly Edit[]): readonly Edit[] {
	const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	const taken: Edit[] = [];
	let end = -1;
	for (const edit of sorted) {
		if (edit.span.start >= end && edit.span.end > edit.span.start) {
			taken.push(edit);
			end = edit.span.end;
		}
	}
	return taken;
}

/** What is not kept, and what is pasted after the signatures. */
function removals(
	filing: Filing,
	{ items, exhibits }: Kept,
): { readonly removed: readonly Span[]; readonly left: readonly string[] } {
	const removed: Span[] = [];
	const left: string[] = [];
	const remove = (span: Span | undefined, name: string): void => {
		if (
			span === undefined ||
			(filing.visible.format === 'html' && !isBalanced(filing.source.slice(span.start, span.end)))
		) {
			left.push(name);
		} else {
			removed.push(span);
		}
	};
	const isWanted = (number: string) => items === undefined || items.includes(number);
	for (const item of filing.items.filter(({ number }) => !isWanted(number))) {
		const isShared = filing.items.some(
			(other) => other !== item && other.content.start === item.content.start && isWanted(other.number),
		);
		remove(isShared ? undefined : placeWithGap(filing, item), `Item ${item.number}`);
	}
	const wanted = exhibits && new Set(exhibits.map(exhibitKey));
	for (const list of filing.exhibitLists) {
		for (const row of numberedRows([list]).filter(({ number }) => wanted?.has(exhibitKey(number.text)) === false)) {
			if (!removed.some(({ start, end }) => start <= row.span.start && row.span.end <= end)) {
				remove(list.layout === 'rows' ? rowExtent(filing, row) : undefined, `Exhibit ${row.number.text}`);
			}
		}
	}
	if (filing.attachments.length > 0) {
		remove(pastedPlace(filing), 'the text after the signatures');
	}
	return { removed, left: [...new Set(left)] };
}

/** An item with the blank lines after it; in HTML its elements alone. */
function placeWithGap(filing: Filing, item: Item): Span | undefined {
	const place = itemPlace(filing, item);
	const after =
		place && filing.visible.format === 'text'
			? /^\s*(?:\r\n|\r|\n)/.exec(filing.source.slice(place.end, place.end + 400))
			: null;
	return place && { start: place.start, end: place.end + (after?.[0].length ?? 0) };
}

/** All that is pasted after the report; undefined where it shares an element with the report. */
function pastedPlace(filing: Filing): Span | undefined {
	const { attachments, source, visible } = filing;
	const [first, last] = [attachments[0]?.span, attachments.at(-1)?.span];
	if (first === undefined || last === undefined) {
		return undefined;
	}
	if (visible.format === 'text') {
		return { start: lineStart(source, first.start), end: last.end };
	}
	const isAt = (block: Span, at: number, edge: 'start' | 'end'): boolean =>
		edge === 'start'
			? block.start <= at && showsNothing(filing, block.start, at)
			: at <= block.end && showsNothing(filing, at, block.end);
	const start = visible.blocks.find(({ span }) => span.start >= filing.span.end && isAt(span, first.start, 'start'))
		?.span.start;
	const end =
		start === undefined
			? undefined
			: visible.blocks.find(({ span }) => span.start >= start && isAt(span, last.end, 'end'))?.span.end;
	return start === undefined || end === undefined ? undefined : { start, end };
}

/** The day of the report, with the facts that name it, and the boxes that say what the report is sent for. */
function clearedCover(filing: Filing): readonly Edit[] {
	const { cover, source } = filing;
	const facts = coverFacts(filing);
	const hidden = (facts?.get('DocumentPeriodEndDate') ?? []).flatMap(({ span, shown }) => {
		const written = source.slice(span.start, span.end);
		const found = /^(<[^>]*>\s*)([^<>]*[^<>\s])\s*<\/[^<>]*>$/.exec(written);
		const start = span.start + (found?.[1]?.length ?? 0);
		return found && shown.start === shown.end
			? [replace({ start, end: start + (found[2]?.length ?? 0) }, '[date]')]
			: [];
	});
	const contexts = contextsOf(filing).flatMap(({ begin, end }) =>
		[begin, end].flatMap((day) => (day && day.text !== '' ? [replace(day.span, '[date]')] : [])),
	);
	const boxes = (cover?.checkBoxes ?? []).flatMap(({ id, box, checked }) => {
		const values = (facts?.get(boxFacts[id] ?? '') ?? []).flatMap((fact) => {
			const edit = fact.shown.start === fact.shown.end ? setBoolean(filing, fact, false) : undefined;
			return edit ? [edit] : [];
		});
		return checked ? [...(box ? setBox(filing, box, { text: emptyGlyph(box.text) }, false) : []), ...values] : [];
	});
	const date = cover?.dateOfReport;
	return [...(date ? replaceVisible(filing, date.span, '[date]') : []), ...hidden, ...contexts, ...boxes].filter(
		({ span, text }) => source.slice(span.start, span.end) !== text,
	);
}

/** Who signs stays printed; that the person has signed, and when, does not. */
function clearedSignatures(filing: Filing): readonly Edit[] {
	return (filing.signatures?.blocks ?? []).flatMap(({ signature, date }) => [
		...(signature ? replaceVisible(filing, signature.span, line) : []),
		...(date?.iso === undefined ? [] : replaceVisible(filing, date.span, '[date]')),
	]);
}

/** The values under the items and in the rows of what comes with the report, and the days of the report wherever they stand. */
function clearedValues(filing: Filing, rows: readonly NumberedRow[]): readonly Edit[] {
	const { cover, items, exhibitLists, signatures, visible } = filing;
	const days = new Set(
		[cover?.dateOfReport?.iso, ...(signatures?.blocks ?? []).map(({ date }) => date?.iso)].filter(
			(iso) => iso !== undefined,
		),
	);
	const listed = numberedRows(exhibitLists).map(({ span }) => span);
	const isListed = (span: Span) => listed.some((row) => overlap(row, span));
	const valuesOf = (span: Span) => {
		const from = visible.offset(span.start);
		return valuesIn(visible.textOf(span)).map(({ start, end, placeholder }) => ({
			...visible.piece(from + start, from + end),
			placeholder,
		}));
	};
	const under = items.flatMap(({ content }) => valuesOf(content)).filter(({ span }) => !isListed(span));
	const described = rows.flatMap(({ description }) => (description ? valuesOf(description.span) : []));
	const from = visible.offset(filing.span.start);
	const elsewhere = datesIn(visible.text.slice(from, visible.offset(filing.span.end)))
		.filter(({ iso }) => iso !== undefined && days.has(iso))
		.map(({ start, end }) => ({ ...visible.piece(from + start, from + end), placeholder: '[date]' }))
		.filter(({ span }) => !isListed(span));
	const all = [...under, ...described, ...elsewhere];
	const seen = new Set<number>();
	return all.flatMap(({ span, placeholder }) => {
		const isNew = !seen.has(span.start);
		seen.add(span.start);
		return isNew ? replaceVisible(filing, span, placeholder) : [];
	});
}

/** Links to the exhibits of the earlier report lead to the files of the new one. */
function clearedLinks(filing: Filing, rows: readonly NumberedRow[]): readonly Edit[] {
	const names = new Map<string, string>();
	for (const row of rows) {
		for (const { href } of linksOf(filing, row)) {
			if (!href.startsWith('#')) {
				names.set(href, exhibitFileName(filing, row.number.text));
			}
		}
	}
	return filing.visible.links.flatMap((link) => {
		const name = names.get(link.href);
		const span = name === undefined ? undefined : addressSpan(filing, link);
		return span && name !== undefined && filing.source.slice(span.start, span.end) !== name
			? [replace(span, name)]
			: [];
	});
}
