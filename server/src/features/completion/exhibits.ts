/** Exhibits: their numbers behind the word `Exhibit`, and rows of the lists. */

import { compareExhibits, exhibitKey, exhibitSeries, nextFreeNumber } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitList, Filing } from '../../filing/filing';
import { coverDataRow, exhibitByNumber, itemByNumber } from '../../knowledge';
import { descriptionOf, nameInItem601 } from '../../reading/exhibits/description';
import { attachedNumbers, isInteractiveData, isListed, numberedRows } from '../../reading/exhibits/lists';
import { mentionsOfThisReport } from '../../reading/exhibits/mentions';
import { lineStart } from '../../text/source';
import { copyHtml } from '../../writing/copyHtml';
import { newRow } from '../../writing/exhibitRow';
import { escapeText } from '../../writing/words';
import { exhibitPoints, exhibitTitle } from '../hover/explainExhibit';
import type { Place } from '../hover/explanation';
import { CompletionItemKind } from '../lsp';
import { isExhibitsItem, itemAbove, type Line } from './line';
import type { Proposal, Target, Told } from './proposal';
import { paragraphsAt, withoutEmptyLines } from './write';

/** An exhibit that a list may have. */
export interface ListedExhibit {
	readonly number: string;
	readonly description: string;
}

/** The exhibits of this report that `lists`, without them any list, do not have: named in the text or attached. In their order. */
export function missingExhibits(filing: Filing, lists = filing.exhibitLists): readonly ListedExhibit[] {
	const named = mentionsOfThisReport(filing)
		.filter(({ claim, ofAnotherFiling }) => claim !== 'incorporated' && !ofAnotherFiling)
		.map((mention) => ({ number: mention.number.text, description: descriptionOf(filing, mention) }));
	const attached = attachedNumbers(filing).map(({ text }) => ({ number: text, description: nameInItem601(text) }));
	const elsewhere = numberedRows(filing.exhibitLists).map(({ number, description }) => ({
		number: number.text,
		description: description?.text ?? nameInItem601(number.text),
	}));
	const missing = new Map<string, ListedExhibit>();
	for (const exhibit of [...elsewhere, ...named, ...attached]) {
		if (!isListed(lists, exhibit.number) && !missing.has(exhibitKey(exhibit.number))) {
			missing.set(exhibitKey(exhibit.number), exhibit);
		}
	}
	return [...missing.values()].sort((a, b) => compareExhibits(a.number, b.number));
}

/** The number that is being typed behind the word `Exhibit` in running text; undefined elsewhere. */
export function mentionTarget({ filing, at }: Place): Target | undefined {
	const { source, exhibitLists, items } = filing;
	const before = source.slice(Math.max(0, at - 120), at).replace(/&nbsp;|&#160;/gi, '\u00a0');
	const typed =
		/\b(?:Exhibit|EXHIBIT|exhibit)s?[ \u00a0]{1,3}(\d[\d.]{0,6}|)$/.exec(before)?.[1] ??
		/\bExhibits[^;<>\r\n]{0,60}(?:,|\band|\bthrough)[ \u00a0](\d[\d.]{0,6}|)$/i.exec(before)?.[1];
	const isInList = exhibitLists.some(({ span }) => span.start < at && at <= span.end);
	const isHeading = items.some(({ heading }) => heading.start <= at && at <= heading.end);
	if (
		typed === undefined ||
		isInList ||
		isHeading ||
		!items[0] ||
		at < items[0].heading.end ||
		/^[\p{L}\d]/u.test(source.slice(at, at + 2))
	) {
		return undefined;
	}
	return { span: { start: at - typed.length, end: at }, lead: '', typed };
}

/** The exhibits that the sentence may name: those of the lists, then those that are attached, then the usual next ones. */
export function mentionProposals({ filing, at, today }: Place): readonly Proposal[] {
	const listed = numberedRows(filing.exhibitLists).map(({ number, description }) => ({
		number: number.text,
		description: description?.text ?? '',
	}));
	const own = listed.filter(
		({ number }, i) => !isInteractiveData(number) && listed.findIndex((other) => other.number === number) === i,
	);
	const attached = attachedNumbers(filing)
		.filter(({ text }) => !isListed(filing.exhibitLists, text))
		.map(({ text }) => ({ number: text, description: nameInItem601(text) }));
	const next = nextExhibits(
		filing,
		at,
		today,
		[...own, ...attached].map(({ number }) => number),
	);
	return [...own.sort((a, b) => compareExhibits(a.number, b.number)), ...attached, ...next].map(
		({ number, description }): Proposal => ({
			label: number,
			detail: description,
			kind: CompletionItemKind.Reference,
			write: () => number,
			told: exhibitTold(filing, number),
		}),
	);
}

/** The next free numbers: of the kinds of exhibit that go with the item of the place, then of those there are, then of the usual ones. */
function nextExhibits(filing: Filing, at: number, today: string, taken: readonly string[]): readonly ListedExhibit[] {
	const item = itemAbove(filing, at);
	const items = item && !isExhibitsItem(item.number) ? [item] : filing.items;
	const kinds = items.flatMap(({ number }) => itemByNumber(number, filing.date ?? today)?.exhibits ?? []);
	const numbers = [...kinds.map(({ number }) => number), ...taken, '99', '10'].filter(
		(number) => !isInteractiveData(number),
	);
	const series = new Set(numbers.map((number) => exhibitSeries(number) ?? 99));
	return [...series].map((kind) => {
		const number = nextFreeNumber(String(kind), taken);
		return { number, description: nameInItem601(number) };
	});
}

function exhibitTold(filing: Filing, number: string): Told {
	const fact = exhibitByNumber(number);
	return {
		title: exhibitTitle(number),
		points: exhibitPoints(filing, number),
		sources: fact ? [fact.nameSource, fact.source] : [],
	};
}

/** Rows for the list in which the line stands: what the report names first, then the usual next ones. */
export function rowProposals(line: Line): readonly Proposal[] {
	const { filing, today, span } = line;
	const list = listAt(line) ?? listBegunAt(line);
	if (list === undefined) {
		return [];
	}
	const missing = missingExhibits(filing, [list]);
	const taken = [...missing, ...numberedRows([list]).map(({ number }) => ({ number: number.text }))];
	const next = nextExhibits(
		filing,
		span.start,
		today,
		taken.map(({ number }) => number),
	);
	const hasData = taken.some(({ number }) => isInteractiveData(number)) || (filing.date ?? today) < coverDataRow.since;
	const data = hasData ? [] : [coverDataRow];
	return [...missing, ...next, ...data].flatMap(({ number, description }): Proposal[] => {
		const text = rowText(line, list, number, description);
		return text === undefined
			? []
			: [
					{
						label: `${number} ${description}`,
						found: [`Exhibit ${number}`],
						kind: CompletionItemKind.Value,
						write: () => text,
						told: exhibitTold(filing, number),
					},
				];
	});
}

/** The list that holds the line, or that ends right above it. */
function listAt({ filing, span }: Line): ExhibitList | undefined {
	const { visible, exhibitLists } = filing;
	const at = visible.offset(span.start);
	return exhibitLists.findLast(
		(list) =>
			list.span.start < span.start &&
			(span.start <= list.span.end || visible.text.slice(visible.offset(list.span.end), at).trim() === ''),
	);
}

/** Heads of columns, or nothing. */
const columnHeads = /^(?:exhibits?|no|numbers?|descriptions?|documents?|titles?|of|[\s.:*_|-])*$/i;

/** The list that the line begins: only column heads stand between the part of the item for the exhibits and the line. */
function listBegunAt({ filing, span }: Line): ExhibitList | undefined {
	const { visible } = filing;
	const item = itemAbove(filing, span.start);
	const part = item && isExhibitsItem(item.number) && item.parts.findLast(({ heading }) => heading.end <= span.start);
	if (!part || !/exhibit/i.test(part.caption?.text ?? '')) {
		return undefined;
	}
	const between = visible.text.slice(visible.offset(part.heading.end), visible.offset(span.start));
	if (!columnHeads.test(between)) {
		return undefined;
	}
	const begun: ExhibitList = { kind: 'item', span: part.heading, layout: 'rows', rows: [] };
	const lead = /^[\s.:*_]*/.exec(between)?.[0].length ?? 0;
	const length = between.slice(lead).search(/[\r\n]|$/);
	const start = visible.offset(part.heading.end) + lead;
	return length > 0 ? { ...begun, columnHeads: visible.span(start, start + length) } : begun;
}

/** The row in the layout of the list; undefined where the line is no place for it. */
function rowText(line: Line, list: ExhibitList, number: string, description: string): string | undefined {
	const { filing, kind } = line;
	if (kind === 'cell') {
		return number;
	}
	const row = newRow(filing, list, number, description)?.text;
	if (filing.visible.format === 'html') {
		const begun = (): string | undefined =>
			kind === 'rows'
				? htmlRowUnderHeads(line, list, number, description)
				: paragraphsAt(line, [`${number}\u00a0\u00a0\u00a0\u00a0${description}`]);
		const text = list.rows.length === 0 ? begun() : row?.trim();
		return text !== undefined && /^<tr\b/i.test(text) === (kind === 'rows') ? text : undefined;
	}
	return row === undefined ? rowUnderHeads(line, list, number, description) : withoutEmptyLines(row);
}

/** The first row of a table that has only column heads: their row with other words, and not set off as heads are. */
function htmlRowUnderHeads(
	{ filing }: Line,
	{ columnHeads }: ExhibitList,
	number: string,
	description: string,
): string | undefined {
	const { visible } = filing;
	const row = visible.blocks.findLast(
		({ name, span }) => name === 'tr' && columnHeads && span.start <= columnHeads.start && columnHeads.end <= span.end,
	);
	if (row === undefined) {
		return undefined;
	}
	const start = visible.offset(row.content.start);
	const cells = visible.text.slice(start, visible.offset(row.content.end)).matchAll(/[^\t\n]+/g);
	const heads = [...cells]
		.map(({ 0: words, index }) => visible.piece(start + index, start + index + words.length))
		.filter(({ text }) => text !== '');
	const [first, second] = heads;
	const pieces = first &&
		second && [
			{ ...first, text: number },
			{ ...second, text: description },
		];
	return (
		pieces &&
		copyHtml(filing, row.span, pieces, [])
			?.replace(/<(\/?)th\b/gi, '<$1td')
			.replace(/<\/?(?:b|strong|u|i|em|br)\b[^<>]*>/gi, '')
			.replace(/(?<=["';\s])(?:font-weight|text-decoration)\s?:[^;"'<>]*;?\s?/gi, '')
			.replace(/\sstyle=(?:""|'')/gi, '')
	);
}

/** The first row of a list that has only column heads: with a tab or spaces as they have, or as a row of Markdown. */
function rowUnderHeads(line: Line, list: ExhibitList, number: string, description: string): string {
	const { filing } = line;
	const { source } = filing;
	const head = list.columnHeads;
	const start = head ? lineStart(source, head.start) : 0;
	const heads = head ? source.slice(start, head.end) : '';
	const words = escapeText(filing, description);
	if (heads.trimStart().startsWith('|')) {
		return `| ${number} | ${words} |`;
	}
	const [, indent = '', first = '', gap = ''] = /^([ \t]*)(\S+(?: \S+)*)(\t+| {2,})/.exec(heads) ?? [];
	if (gap === '') {
		return paragraphsAt(line, [`${number}    ${description}`]);
	}
	const separator = gap.startsWith('\t') ? gap : ' '.repeat(Math.max(2, first.length + gap.length - number.length));
	return indent + number + separator + words;
}
