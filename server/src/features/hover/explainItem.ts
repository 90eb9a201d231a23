/** Item headings and their lettered parts. */

import { isExhibitsCaption } from '../../filing/exhibits/columnHeads';
import { coversExhibit, exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import type { Filing, Item, LetteredPart } from '../../filing/filing';
import {
	addCalendarDays,
	captionAt,
	eraOfNumber,
	exhibitByNumber,
	exhibitsParagraph,
	type ItemFact,
	type ItemNote,
	type ItemParagraph,
	isExhibitsItem,
	isInForce,
	isStatementsParagraph,
	itemByNumber,
	itemsByNumber,
	reformDate,
	type Source,
	shellCompanyDate,
} from '../../knowledge';
import { numberedRows } from '../../reading/exhibits/list/lists';
import { capitalized } from '../../text/capitalized';
import { dateInWords } from '../../writing/words';
import { amendedPoint } from './amendedItem';
import { type Explanation, enumerated, hedged, holds, type Place, type Point, present, quoted } from './explanation';
import { duePoint, statementsDue } from './whenDue';

/** The item whose heading is pointed at; undefined elsewhere and for numbers that the form does not have. */
export function explainItem({ filing, at, today }: Place): Explanation | undefined {
	const item = filing.items.find(({ heading }) => holds(heading, at));
	const fact = item && itemByNumber(item.number, filing.date);
	if (item === undefined || fact === undefined) {
		return undefined;
	}
	const explain = isExhibitsItem(item.number) ? exhibitsItemExplanation : itemExplanation;
	const { points, ...explanation } = explain(filing, fact, today);
	return { span: item.heading, ...explanation, points: [...points, ...present(amendedPoint(filing, item))] };
}

/** What is said of an item in a report, whether or not the report has it; without one, of the item alone. */
export function itemExplanation(filing: Filing | undefined, fact: ItemFact, today: string): Omit<Explanation, 'span'> {
	const date = filing?.date;
	return {
		title: itemTitle(fact, date),
		points: present(
			...triggerPoints(fact),
			fact.content === ''
				? undefined
				: { label: 'Disclose', text: hedged(fact.content, fact.sources.text ?? fact.source) },
			duePoint(filing, fact, today),
			fact.inForm ? filedPoint(fact) : undefined,
			safeHarborPoint(fact),
			formS3Point(fact),
			exhibitsPoint(filing, fact),
			paragraphsPoint(fact, date),
			notesPoint(fact),
			historyPoint(fact, date),
		),
		sources: itemSources(fact),
	};
}

/**
 * What is said at the heading of the item for the exhibits, which reports no event: what it lists, and by when the rest
 * may follow. Its lettered parts are only named, for they say the rest where they are pointed at.
 */
function exhibitsItemExplanation(filing: Filing, fact: ItemFact, today: string): Omit<Explanation, 'span'> {
	const parts = paragraphsOf(fact, filing.date).map(({ letter, caption = '' }) => `(${letter}) ${caption}`.trim());
	return {
		title: itemTitle(fact, filing.date),
		points: present(
			...triggerPoints(fact),
			exhibitsPoint(filing, fact),
			duePoint(filing, fact, today),
			filedPoint(fact),
			parts.length === 0
				? undefined
				: { label: 'Parts', text: `${enumerated(parts)}. Point at a letter to see what goes under it.` },
			notesPoint(fact),
		),
		sources: present(fact.source, fact.due?.source, fact.sources.filing),
	};
}

/** The lettered part whose letter or caption is pointed at; undefined where the item has no such paragraph. */
export function explainLetteredPart({ filing, at }: Place): Explanation | undefined {
	for (const item of filing.items) {
		const part = item.parts.find(({ heading }) => holds(heading, at));
		const fact = part && itemByNumber(item.number, filing.date);
		const paragraph = fact && paragraphsOf(fact, filing.date).find(({ letter }) => letter === part?.letter);
		if (part && paragraph) {
			return {
				span: part.heading,
				title: `Item ${item.number}(${part.letter})${paragraph.caption ? ` ${paragraph.caption}` : ''}`,
				points: present<Point>(
					wrongLetter(filing, item, part),
					{ text: hedged(paragraph.text, paragraph.source) },
					statementsPoint(filing, item, part),
				),
				sources: [paragraph.source],
			};
		}
	}
	return undefined;
}

/** `Item 2.02 Results of Operations and Financial Condition`, with the caption that it had on the date. */
export function itemTitle(fact: ItemFact, date: string | undefined): string {
	return `Item ${fact.number} ${captionAt(fact, date)}`;
}

/** What triggers the item. */
export function triggerPoints(fact: ItemFact): readonly Point[] {
	return [{ text: hedged(fact.trigger, fact.sources.text ?? fact.source) }];
}

/** Whether the report is filed or furnished. */
export function filedPoint(fact: ItemFact): Point {
	const cited = fact.sources.filing ?? fact.source;
	const own = noteOnFiling(fact);
	const label = fact.filing === 'furnished' ? 'Furnished' : 'Filed';
	if (own !== undefined) {
		return { label, text: hedged(own.text, own.source) };
	}
	return fact.filing === 'furnished'
		? {
				label,
				text: hedged(
					'Not filed for Section 18, unless the registrant says that it is filed or incorporates it by reference.',
					cited,
				),
			}
		: { label, text: hedged('Not merely furnished, whatever a legend says.', cited) };
}

/** The note that says of the item itself whether it is filed. */
function noteOnFiling({ era, notes, sources }: ItemFact): ItemNote | undefined {
	return era === 'current' ? notes.find(({ source }) => source.cite === sources.filing?.cite) : undefined;
}

/** The paragraphs of the item that are in force on the date; without one, today's. */
export function paragraphsOf(fact: ItemFact, date: string | undefined): readonly ItemParagraph[] {
	const inForce = fact.paragraphs.filter(({ since, until }) =>
		date === undefined ? until === undefined : (since ?? date) <= date && (until === undefined || date < until),
	);
	return inForce.length > 0 ? inForce : fact.paragraphs;
}

/** The sources of what is said of an item: of its text, its due date and its status. */
export function itemSources(fact: ItemFact): readonly Source[] {
	return present(
		fact.source,
		fact.sources.text,
		fact.due?.source,
		fact.sources.filing,
		fact.safeHarbor || fact.reliefParagraph ? fact.sources.safeHarbor : undefined,
		fact.formS3 === undefined || fact.formS3 === 'unaffected' ? undefined : fact.sources.formS3,
	);
}

function safeHarborPoint(fact: ItemFact): Point | undefined {
	if (fact.era === 'legacy' || fact.voluntary || !fact.inForm) {
		return undefined;
	}
	const cited = fact.sources.safeHarbor ?? fact.source;
	const relief =
		'a failure to file is not by itself a violation of Section 10(b) or Rule 10b-5 (Rules 13a-11(c), 15d-11(c))';
	if (fact.safeHarbor) {
		return { label: 'Safe harbor', text: hedged(`Yes: ${relief}.`, cited) };
	}
	return fact.reliefParagraph === undefined
		? { label: 'Safe harbor', text: hedged('None under Rules 13a-11(c) and 15d-11(c).', cited) }
		: { label: 'Safe harbor', text: hedged(`For paragraph (${fact.reliefParagraph}) only: ${relief}.`, cited) };
}

function formS3Point(fact: ItemFact): Point | undefined {
	const cited = fact.sources.formS3 ?? fact.source;
	const except =
		fact.reliefParagraph === undefined ? '' : ` Late under paragraph (${fact.reliefParagraph}) alone, it stays open.`;
	switch (fact.formS3) {
		case 'kept':
			return { label: 'Form S-3', text: hedged('A late report does not cost its use.', cited) };
		case 'lost':
			return {
				label: 'Form S-3',
				text: hedged(`A late report costs its use for twelve calendar months.${except}`, cited),
			};
		case 'unaffected':
			return { label: 'Form S-3', text: hedged('No effect.', cited) };
		default:
			return undefined;
	}
}

/** The exhibits that go with the item, and whether the filing lists them; for the exhibits item what it lists. */
function exhibitsPoint(filing: Filing | undefined, fact: ItemFact): Point | undefined {
	const rows = numberedRows(filing?.exhibitLists ?? []);
	if (isExhibitsItem(fact.number)) {
		if (filing === undefined) {
			return undefined;
		}
		const listed = [...new Set(rows.map(({ number }) => number.text))];
		return {
			label: 'Exhibits',
			text: listed.length === 0 ? 'None listed here.' : `Listed here: ${enumerated(listed)}.`,
		};
	}
	if (fact.exhibits.length === 0) {
		return fact.era === 'current' && fact.inForm ? { label: 'Exhibits', text: 'The item asks for none.' } : undefined;
	}
	const list = fact.exhibits.map(({ number, need, note, source }) => {
		const listed = rows.map((row) => row.number.text).filter((written) => isOfKind(written, number));
		const here = listed.length > 0 ? ` Listed here: ${enumerated([...new Set(listed)])}.` : ' Not listed here.';
		const what = `${number} ${exhibitByNumber(number)?.name ?? ''} (${need}): ${hedged(note, source)}`;
		return filing === undefined ? what : what + here;
	});
	return { label: 'Exhibits', text: '', list };
}

/** Whether an exhibit is of the number of Item 601: `99.1` of 99, `3.1` of 3(i). */
function isOfKind(written: string, number: string): boolean {
	return number.includes('(') ? coversExhibit(written, number) : String(exhibitSeries(written)) === number;
}

function paragraphsPoint(fact: ItemFact, date: string | undefined): Point | undefined {
	const list = paragraphsOf(fact, date).map(
		({ letter, caption, text, source }) => `(${letter}) ${caption ? `${caption}: ` : ''}${hedged(text, source)}`,
	);
	return list.length === 0 ? undefined : { label: 'Paragraphs', text: '', list };
}

function notesPoint(fact: ItemFact): Point | undefined {
	const list = fact.notes.filter((note) => note !== noteOnFiling(fact)).map(({ text, source }) => hedged(text, source));
	if (fact.assetBackedMayOmit) {
		const cited = fact.sources.assetBackedMayOmit ?? fact.source;
		list.push(hedged('Asset-backed issuers may leave it out (General Instruction G.1).', cited));
	}
	return list.length === 0 ? undefined : { label: 'Notes', text: '', list };
}

/** Since when, what it was called, and what it was before the reform or is since. */
function historyPoint(fact: ItemFact, date: string | undefined): Point | undefined {
	const { since, until, inForm, formerly, now, era } = fact;
	const when = inForm
		? present(
				since === undefined ? undefined : `since ${dateInWords(since)}`,
				until === undefined ? undefined : `until ${dateInWords(addCalendarDays(until, -1))}`,
			).join(' ')
		: '';
	const earlier = fact.variants.flatMap(({ kind, caption, until: end }) =>
		kind === 'earlier' && end !== undefined && caption !== captionAt(fact, date)
			? [`Until ${dateInWords(addCalendarDays(end, -1))} its caption was ${quoted(caption, 200)}.`]
			: [],
	);
	const others = (numbers: readonly string[]): string =>
		numbers
			.map((number) => {
				const rows = itemsByNumber(number);
				const other = rows.find((row) => row.now.includes(fact.number)) ?? rows[0];
				return `Item ${number}${other === undefined ? '' : `, ${other.caption}`}`;
			})
			.join('; ');
	const before = since === reformDate ? 'Before that' : `Before ${dateInWords(reformDate)}`;
	const commonly = fact.sources.dates?.status === 'M' ? 'Commonly said to be in force ' : '';
	const sentences = [
		when === '' ? '' : capitalized(`${commonly}${when}.`),
		formerly.length === 0 ? '' : `${before}: ${others(formerly)}.`,
		now.length === 0 ? '' : `Today: ${others(now)}.`,
		...earlier,
		date === undefined || isInForce(fact, date) || !inForm
			? ''
			: `It was not in force on ${dateInWords(date)}, the date of this report.`,
	].filter((sentence) => sentence !== '');
	return sentences.length === 0
		? undefined
		: { label: era === 'legacy' ? 'In force' : 'In use', text: sentences.join(' ') };
}

/** By when the statements that belong under a part may follow; undefined for any other part. */
function statementsPoint(filing: Filing, { number }: Item, { letter }: LetteredPart): Point | undefined {
	const text = isStatementsParagraph(number, letter) ? statementsDue(filing) : undefined;
	return text === undefined ? undefined : { label: 'Due', text };
}

/** Where the exhibits stand on the date, where they stand under another letter here. */
function wrongLetter({ date }: Filing, { number }: Item, { letter, caption }: LetteredPart): Point | undefined {
	const right = exhibitsParagraph(date);
	return isExhibitsItem(number) &&
		eraOfNumber(number) === 'current' &&
		letter !== right &&
		isExhibitsCaption(caption?.text)
		? {
				text: `Exhibits stand under (${right}) ${date === undefined || date >= shellCompanyDate ? 'since' : 'before'} ${dateInWords(shellCompanyDate)}.`,
			}
		: undefined;
}
