/** The values of which the next report has others: days, quarters and years of accounts, amounts, shares of a whole, counts. */
import { periodsIn } from '../../filing/periods';
import { datesIn, monthNames } from '../../text/dates';
import { overlap, type VisibleSpan } from '../../text/span';
import { furtherMembers } from './rangeMembers';

/** A value in a text, as offsets into it. */
export interface FoundValue extends VisibleSpan {
	readonly kind: 'date' | 'period' | 'amount';
	/** An ISO date; absent for what is no day of the calendar. */
	readonly iso?: string;
	/** Whether it is the last day of a quarter or a year of accounts. */
	readonly isPeriodEnd?: boolean;
	/** What stands for it until somebody says it, as the placeholder rule sees it. */
	readonly placeholder: string;
}

/** `first` of `first fiscal quarter`, whatever stands after it. */
const quarter = /\b(?:first|second|third|fourth|1st|2nd|3rd|4th)(?=[\s\v-]{1,9}(?:fiscal[\s\v]{1,9})?quarters?\b)/gi;
/** `March 2026`, a month without a day. */
const month = new RegExp(`\\b(?:${monthNames.join('|')}),?[\\s\\v]{1,3}(?:19|20)\\d\\d(?!\\d)`, 'g');
/** `March 3 through 7, 2026`: of the first day there is no year, of the last one no month. */
const days = new RegExp(
	`\\b((?:${monthNames.join('|')})[\\s\\v]{1,3}\\d{1,2})(?:[\\s\\v]{1,3}(?:and|or|to|through)[\\s\\v]{1,3}|[\\s\\v]?[-–—][\\s\\v]?)(\\d{1,2},?[\\s\\v]{1,3}(?:19|20)\\d\\d)(?!\\d)`,
	'g',
);
/** `fiscal years 2024`, `FY2024`, `first half of 2024`, `quarters of fiscal 2024`: the year of an account. */
const year =
	/\b(?:years?[\s\v]{1,3}|FY[ ]?|(?:half|quarters)[\s\v]{1,3}(?:of[\s\v]{1,3})?(?:the[\s\v]{1,3})?(?:(?:fiscal|calendar)[\s\v]{1,3})?(?:year[\s\v]{1,3})?)((?:19|20)\d\d)(?!\d|[,.]\d)/gi;
/** `FY24`, `1Q24`, `Q1’24`. */
const shortYear = /\b(?:FY|([1-4]Q|Q[1-4]))[’']?(\d\d)\b/g;
/** `nine` of `nine months ended`: the quarters before are other ones than those of the next report. */
const elapsed =
	/\b(six|nine|6|9|twenty-six|thirty-nine|26|39)(?=(?:[\s\v]{1,3}|-)(?:months?|weeks?)[\s\v]{1,3}(?:periods?[\s\v]{1,3})?(?:ended|ending)\b)/gi;
/** `$1,250,000`, `US$4.5 billion`; the sign is not covered. */
const money = /[$€£¥][ \t]?(\d(?:[\d,]*\d)?(?:\.\d+)?(?:[\s\v]{1,3}(?:thousand|million|billion|trillion)\b)?)/gi;
const share = /(?<![\d.,])(\d(?:[\d,]*\d)?(?:\.\d+)?)(?=[ \t]?%|[\s\v]{1,3}percent\b)/gi;
/** `1,250,000 shares`, `250 employees`. */
const count =
	/(?<![\d.,$€£¥#-])(\d{1,3}(?:,\d{3})+|\d{2,7})(?=[\s\v]{1,3}(?:shares|units|warrants|options|employees|votes|positions|people)\b)/gi;
/** `1,234,567`, as in the votes of a meeting. */
const large = /(?<![\d.,$€£¥#-])(\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\d%]|,\d)/g;

/** The values in `text`, in text order and apart. Par values stay: they are those of the class of shares. */
export function valuesIn(text: string): readonly FoundValue[] {
	if (!/\d|quarter/i.test(text)) {
		return [];
	}
	const periods = periodsIn(text);
	const found: FoundValue[] = datesIn(text).map(({ start, end, iso }) => ({
		start,
		end,
		kind: 'date',
		placeholder: '[date]',
		...(iso !== undefined && { iso }),
		...(periods.some((period) => period.ends !== undefined && period.end === end) && { isPeriodEnd: true }),
	}));
	const add = (value: FoundValue): void => {
		if (!found.some((other) => overlap(other, value))) {
			found.push(value);
		}
	};
	for (const { yearAt, quarterAt, ends } of periods) {
		if (quarterAt) {
			add({ ...quarterAt, kind: 'period', placeholder: '[quarter]' });
		}
		if (yearAt !== undefined && ends === undefined) {
			add({ start: yearAt, end: yearAt + 4, kind: 'period', placeholder: '[year]' });
		}
	}
	for (const { index, 0: whole } of text.matchAll(quarter)) {
		add({ start: index, end: index + whole.length, kind: 'period', placeholder: '[quarter]' });
	}
	for (const { index, 0: whole } of text.matchAll(month)) {
		add({ start: index, end: index + whole.length, kind: 'period', placeholder: '[date]' });
	}
	const addPart = (index: number, whole: string, part: string | undefined, placeholder: string): void => {
		const start = index + whole.lastIndexOf(part ?? '');
		if (part !== undefined) {
			add({ start, end: start + part.length, kind: 'period', placeholder });
		}
	};
	for (const { index, 0: whole, 1: first = '', 2: last = '' } of text.matchAll(days)) {
		addPart(index, first, first, '[date]');
		addPart(index, whole, last, '[date]');
	}
	for (const { index, 0: whole, 1: digits } of text.matchAll(year)) {
		addPart(index, whole, digits, '[year]');
	}
	for (const { index, 0: whole, 1: quarterOf, 2: digits } of text.matchAll(shortYear)) {
		addPart(index, whole, quarterOf, '[quarter]');
		addPart(index, whole, digits, '[year]');
	}
	for (const { index, 0: whole } of text.matchAll(elapsed)) {
		addPart(index, whole, whole, '[number]');
	}
	const amounts = [
		[money, '[amount]'],
		[share, '[percentage]'],
		[count, '[number]'],
		[large, '[number]'],
	] as const;
	for (const [pattern, placeholder] of amounts) {
		for (const { index, 0: whole, 1: number = '' } of text.matchAll(pattern)) {
			const start = index + whole.lastIndexOf(number);
			const around = text.slice(Math.max(0, index - 40), start + number.length + 40);
			if (!isOfClass(around, number)) {
				add({ start, end: start + number.length, kind: 'amount', placeholder });
			}
		}
	}
	return [...found, ...furtherMembers(text, found)].sort((a, b) => a.start - b.start);
}

/** Whether an amount is the par value of a class, or a number belongs to its title or to a law. */
function isOfClass(around: string, number: string): boolean {
	const at = around.indexOf(number);
	return (
		/^[^.;,]{0,40}\bpreferred\b/i.test(around.slice(at + number.length)) ||
		/^[\s\v,]{0,3}(?:per[\s\v]{1,3}share[\s\v]{0,3})?(?:par|stated|nominal)\b/i.test(
			around.slice(at + number.length),
		) ||
		/\b(?:par|stated|nominal)[\s\v]{1,3}value[\s\v]{1,3}(?:of[\s\v]{1,3})?(?:US)?[$€£¥]?[ \t]?$/i.test(
			around.slice(0, at),
		)
	);
}
