/** Words beside the text: by when the report is due, what is only furnished, and what is incorporated by reference. */
import type { InlayHint, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { coversExhibit } from '../filing/exhibits/exhibitNumber';
import type { Filing, Item } from '../filing/filing';
import { captionAt, filingHour, type ItemFact, itemByNumber } from '../knowledge';
import { dueItems, isAmendment } from '../reading/due';
import { numberedRows } from '../reading/exhibits/lists';
import { between, sentenceAround } from '../text/sentences';
import type { Span } from '../text/span';
import { filedPoint } from './hover/explainItem';
import { duePoint } from './hover/whenDue';
import { rangeOf, touches } from './ranges';

/** The hints within `range`, in text order. `today` is an ISO date. */
export function inlayHints(document: TextDocument, filing: Filing, range: Range, today: string): InlayHint[] {
	const wanted = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
	return [...dueHint(filing, today), ...furnishedHints(filing), ...incorporatedHints(filing)]
		.filter(({ at }) => touches({ start: at, end: at }, wanted))
		.sort((a, b) => a.at - b.at)
		.map(({ at, label, tooltip, target }) => ({
			position: document.positionAt(at),
			label:
				target === undefined
					? label
					: [{ value: label, location: { uri: document.uri, range: rangeOf(document, target) } }],
			paddingLeft: true,
			...(tooltip !== undefined && { tooltip }),
		}));
}

interface Hint {
	/** The offset in the source before which it stands. */
	readonly at: number;
	readonly label: string;
	readonly tooltip?: string;
	/** What the label leads to. */
	readonly target?: Span;
}

/** Behind the date of report: the day of the item that is due first. */
function dueHint(filing: Filing, today: string): readonly Hint[] {
	const date = filing.cover?.dateOfReport;
	const [first] = dueItems(filing);
	if (date?.iso === undefined || first === undefined) {
		return [];
	}
	const { fact, day } = first;
	const point = duePoint(filing, fact, today);
	const due = fact.due?.source.status === 'M' ? 'commonly due' : 'due';
	return [
		{
			at: date.span.end,
			label: `${isAmendment(filing) ? `first report ${due}` : due} ${dayInShort(day, today)}${counting(fact)}`,
			...(point && { tooltip: `Item ${fact.number}: ${point.text}` }),
		},
	];
}

/** `, 5:30 p.m. ET, four business days`. */
function counting({ due }: ItemFact): string {
	switch (due?.kind) {
		case 'business-days':
			return `, ${filingHour.hour}, ${counted(due.days)} business days`;
		case 'calendar-days':
			return `, ${counted(due.days)} calendar days`;
		default:
			return '';
	}
}

/** `Thu Mar 18`, with the year where it is not that of today. */
function dayInShort(iso: string, today: string): string {
	const [weekday = '', day = '', month = '', year = ''] = new Date(`${iso}T00:00:00Z`).toUTCString().split(/,? /);
	const short = `${weekday} ${month} ${Number(day)}`;
	return iso.slice(0, 4) === today.slice(0, 4) ? short : `${short}, ${year}`;
}

function counted(days: number): string {
	return ['no', 'one', 'two', 'three', 'four', 'five'][days] ?? String(days);
}

/** Behind the headings of the items that are furnished unless the registrant says otherwise. */
function furnishedHints(filing: Filing): readonly Hint[] {
	return filing.items.flatMap((item) => {
		const fact = itemByNumber(item.number, filing.date);
		if (fact?.filing !== 'furnished') {
			return [];
		}
		const said = /\bfurnish|\bnot\s+(?:be\s+)?deemed\b/i.test(wordsOf(filing, item.content));
		const label = said ? 'furnished' : 'furnished, unless the report says otherwise';
		return [{ at: behindFullStop(filing, item.heading.end), label, tooltip: filedPoint(fact).text }];
	});
}

function behindFullStop({ source }: Filing, at: number): number {
	return source.charAt(at) === '.' ? at + 1 : at;
}

function wordsOf({ visible }: Filing, { start, end }: Span): string {
	return visible.text.slice(visible.offset(start), visible.offset(end));
}

/** In characters: how long a hint may be. */
const longest = 48;
const incorporated = /\bincorporated\b[^.;]{0,80}?\bby\s{1,9}reference\b/gi;
/** A sentence that says what is not incorporated, or only perhaps. */
const denial = /\b(?:not|nor|neither|unless|except)\b/i;
const namedItem = /(?:\bitems?|,|\band|\bor)\s{1,9}(\d\.\d\d)(?![\d%])/gi;
/** What follows an item of another report. */
const elsewhere = /^[\s)]{0,3}(?:of|in|to|under|on)\s+(?!this\b)/i;

/** Behind each exhibit and item of the report that a sentence incorporates by reference: what it is. */
function incorporatedHints(filing: Filing): readonly Hint[] {
	const items = filing.items.filter(
		({ combined }, i) => !combined || filing.items[i + 1]?.content.start !== filing.items[i]?.content.start,
	);
	return items.flatMap((item) => {
		const { visible } = filing;
		const start = visible.offset(item.content.start);
		const text = visible.text.slice(start, visible.offset(item.content.end));
		const sentences = new Map<number, string>();
		for (const found of text.matchAll(incorporated)) {
			const sentence = sentenceIn(text, found.index);
			const words = text.slice(sentence.start, sentence.end);
			if (!denial.test(words)) {
				sentences.set(start + sentence.start, words);
			}
		}
		return [...sentences].flatMap(([at, words]) => [
			...exhibitsIn(filing, visible.span(at, at + words.length)),
			...itemsIn(filing, item, at, words),
		]);
	});
}

/** How far a sentence is read on either side, in characters. */
const reach = 1500;

/** The sentence around `at`, within its paragraph. */
function sentenceIn(text: string, at: number): Span {
	const base = Math.max(0, at - reach);
	const near = text.slice(base, at + reach);
	const paragraph = between(near, at - base, /\n\s*\n|\r\s*\r/g);
	const start = base + paragraph.start;
	const sentence = sentenceAround(near.slice(paragraph.start, paragraph.end), at - start);
	return { start: start + sentence.start, end: start + sentence.end };
}

function exhibitsIn({ mentions, exhibitLists }: Filing, sentence: Span): readonly Hint[] {
	const rows = numberedRows(exhibitLists);
	return mentions
		.filter(({ span, ofAnotherFiling }) => !ofAnotherFiling && sentence.start <= span.start && span.end <= sentence.end)
		.flatMap(({ number }) => {
			const row = rows.find((each) => coversExhibit(each.number.text, number.text));
			const description = row?.description?.text;
			return row === undefined || description === undefined
				? []
				: [{ at: number.span.end, label: shortened(description), tooltip: description, target: row.span }];
		});
}

function itemsIn(filing: Filing, { number: own }: Item, start: number, sentence: string): readonly Hint[] {
	return Array.from(sentence.matchAll(namedItem)).flatMap((found) => {
		const end = found.index + found[0].length;
		const item = filing.items.find(({ number }) => number === found[1] && number !== own);
		const fact = item && itemByNumber(item.number, filing.date);
		if (item === undefined || fact === undefined || elsewhere.test(sentence.slice(end))) {
			return [];
		}
		const caption = captionAt(fact, filing.date);
		return [
			{
				at: filing.visible.span(start, start + end).end,
				label: shortened(caption),
				tooltip: caption,
				target: item.heading,
			},
		];
	});
}

function shortened(words: string): string {
	return words.length <= longest ? words : `${words.slice(0, longest - 1).trimEnd()}…`;
}
