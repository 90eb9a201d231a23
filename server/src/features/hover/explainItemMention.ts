/** Items of Form 8-K named in running text: `Item 2.02 of this report`, `Items 1.01 and 2.03`. */
import { isInForce, itemByNumber, itemsByNumber, reformDate } from '../../knowledge';
import { filedPoint, itemSources, itemTitle, paragraphsOf, triggerPoints } from './explainItem';
import { type Explanation, hedged, type Place, present } from './explanation';
import { textAround } from './textAround';
import { duePoint } from './whenDue';

const number = '\\d{1,2}(?:\\.\\d{2})?(?!\\d)(?:\\s?\\([a-z0-9]{1,4}\\)){0,4}';
const named = new RegExp(`(?<![\\p{L}\\d])items?[\\s.:]{1,4}(${number})`, 'giu');
const next = new RegExp(
	`\\s{0,3}(?:,\\s{0,3}(?:and|or)|,|and|or|&|through|to)\\s{1,4}(?:items?\\s{1,4})?(${number})`,
	'iuy',
);
/** What follows the number of an item that is not one of Form 8-K. */
const elsewhere =
	/^\s{0,3},?\s{0,3}(?:of|in|to|under|on|from)\b(?!\s+this\b)[^.;]{0,50}?(?:regulation\s|form\s+(?!8)|annual\s+report|quarterly\s+report|schedule\s|registration\s+statement|proxy|prospectus|agreement)/i;
const elsewhereBefore = /(?:regulation\s+[\w-]{1,4}|form\s+(?!8)[\w-]{1,6}|part\s+[IVX]{1,3}),?\s{0,3}$/i;
const otherReport =
	/^\s{0,3},?\s{0,3}(?:of|in|to|under)\s+(?!this\b)[^.;]{0,60}?8-k\b[^.;]{0,40}?\b(?:filed|dated|furnished)\b/i;

/** The item that is named at the place; undefined where none is, or one of another form or regulation. */
export function explainItemMention(place: Place): Explanation | undefined {
	const { filing, today } = place;
	const found = mentionAt(place);
	const fact = found && itemByNumber(found.number, filing.date);
	if (found === undefined || fact === undefined) {
		return undefined;
	}
	const paragraph = paragraphsOf(fact, filing.date).find(({ letter }) => letter === found.letter);
	const here = filing.items.some((item) => item.number === fact.number);
	return {
		span: found.span,
		title: itemTitle(fact, filing.date),
		points: present(
			...triggerPoints(fact),
			paragraph && { label: `Paragraph (${paragraph.letter})`, text: hedged(paragraph.text, paragraph.source) },
			found.ofAnotherReport
				? undefined
				: { label: 'This report', text: here ? 'It has this item.' : 'It does not have this item.' },
			found.ofAnotherReport || !isInForce(fact, filing.date) ? undefined : duePoint(filing, fact, today),
			filedPoint(fact),
		),
		sources: itemSources(fact).slice(0, 4),
	};
}

interface Mention {
	readonly number: string;
	/** The letter of the paragraph, where one is named. */
	readonly letter: string | undefined;
	readonly span: { readonly start: number; readonly end: number };
	/** Whether the sentence speaks of another report on Form 8-K. */
	readonly ofAnotherReport: boolean;
}

function mentionAt(place: Place): Mention | undefined {
	const around = textAround(place);
	if (around === undefined) {
		return undefined;
	}
	const { text, start, at } = around;
	for (const found of text.matchAll(named)) {
		const first = found[1] ?? '';
		const end = found.index + found[0].length;
		const numbers = [{ written: first, start: found.index, end }];
		let last = end;
		for (let more = after(text, last); more !== undefined; more = after(text, last)) {
			numbers.push(more);
			last = more.end;
		}
		const pointed = numbers.find((each) => each.start <= at && at < each.end);
		if (pointed !== undefined) {
			const tail = text.slice(last);
			const [digits = '', letter] = pointed.written.split(/[\s()]+/);
			if (elsewhere.test(tail) || elsewhereBefore.test(text.slice(0, found.index)) || !isOfForm8K(digits, place)) {
				return undefined;
			}
			return {
				number: digits,
				letter: letter?.toLowerCase(),
				span: place.filing.visible.span(start + pointed.start, start + pointed.end),
				ofAnotherReport: otherReport.test(tail),
			};
		}
	}
	return undefined;
}

function after(text: string, from: number): { written: string; start: number; end: number } | undefined {
	next.lastIndex = from;
	const found = next.exec(text);
	const written = found?.[1];
	return found === null || written === undefined
		? undefined
		: { written, start: found.index + found[0].length - written.length, end: found.index + found[0].length };
}

/** A number with two decimals always is; one without only in a report before the reform. */
function isOfForm8K(digits: string, { filing: { date } }: Place): boolean {
	return digits.includes('.')
		? itemsByNumber(digits).some(({ inForm }) => inForm)
		: date !== undefined && date < reformDate && itemsByNumber(digits).length > 0;
}
