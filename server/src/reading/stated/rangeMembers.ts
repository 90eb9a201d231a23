/** The other members of a range or a list of which one was found: `March 31 and June 30, 2025`, `fiscal 2024 and 2025`. */
import { monthNames } from '../../text/dates';
import { overlap, type VisibleSpan } from '../../text/span';

/** A value, as far as its neighbors depend on it. */
interface Member extends VisibleSpan {
	readonly kind: 'date' | 'period' | 'amount';
	readonly placeholder: string;
}

const gap = '[\\s\\v]{1,3}';
const month = `(?:${monthNames.join('|')})`;
const year = '(?:19|20)\\d\\d(?![\\d%]|[,.]\\d)';
const number = '\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?';
const ordinal = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';
/** What stands between two members. */
const link = `(?:,?${gap}(?:and|or|to|through|thru|until|versus|vs\\.?)${gap}|,${gap}|[\\s\\v]?[-–—/&][\\s\\v]?)`;
const rangeLink = `(?:${gap}(?:to|through)${gap}|[\\s\\v]?[-–—][\\s\\v]?)`;

/** What is counted, or what begins a name: then the digits before it are no year. */
const noYear = `(?!${gap}(?:shares|units|warrants|options|employees|votes|positions|people|percent)\\b|${gap}[A-Z])`;

/** What stands right after a member, by its placeholder; the first group is the next member. */
const after: readonly (readonly [of: RegExp, pattern: RegExp, placeholder: string])[] = [
	[
		/^\[(?:date|year)\]$/,
		new RegExp(`${link}(?:the${gap})?(?:(?:fiscal|calendar)(?:${gap}years?)?${gap}|FY\\s?)?(${year})${noYear}`, 'y'),
		'[year]',
	],
	[/^\[year\]$/, /[-–—/](\d\d)(?![\d–—/-])/y, '[year]'],
	[
		/^\[amount\]$/,
		new RegExp(`${rangeLink}(${number}(?:${gap}(?:thousand|million|billion)\\b)?)(?![\\d%])${noYear}`, 'y'),
		'[amount]',
	],
];

/** What stands right before a member, by its placeholder; the first group is the member before. */
const before: readonly (readonly [of: RegExp, pattern: RegExp, placeholder: string])[] = [
	[/^\[date\]$/, new RegExp(`\\b(${month}(?:${gap}\\d{1,2})?)${link}$`), '[date]'],
	[/^\[quarter\]$/, new RegExp(`\\b(${ordinal}|Q[1-4])${link}$`, 'i'), '[quarter]'],
	[
		/^\[(?:percentage|number)\]$/,
		new RegExp(
			`(?<![\\d.,$€£¥-])(?!${year})(?:(?<=\\bbetween${gap})(${number})${gap}and${gap}|(?<!\\bbetween${gap})(${number})${rangeLink})$`,
			'i',
		),
		'',
	],
];

/** The longest words before a member that are looked at, in characters. */
const reach = 40;

/** The members of ranges and lists that stand beside those that were found, apart from them; in no order. */
export function furtherMembers(text: string, found: readonly Member[]): readonly Member[] {
	const further: Member[] = [];
	const isFree = (span: VisibleSpan): boolean => ![...found, ...further].some((other) => overlap(other, span));
	const todo = [...found];
	for (let member = todo.pop(); member !== undefined; member = todo.pop()) {
		for (const next of [nextOf(text, member), previousOf(text, member)]) {
			if (next && isFree(next)) {
				further.push(next);
				todo.push(next);
			}
		}
	}
	return further;
}

function nextOf(text: string, { end, placeholder, kind }: Member): Member | undefined {
	for (const [of, pattern, next] of after) {
		pattern.lastIndex = end;
		const [whole = '', words = ''] = (of.test(placeholder) && pattern.exec(text)) || [];
		if (words !== '') {
			const at = end + whole.lastIndexOf(words);
			return { start: at, end: at + words.length, kind: next === '[year]' ? 'period' : kind, placeholder: next };
		}
	}
	return undefined;
}

function previousOf(text: string, { start, placeholder, kind }: Member): Member | undefined {
	const from = Math.max(0, start - reach);
	const around = text.slice(from, start);
	for (const [of, pattern, previous] of before) {
		const found = of.test(placeholder) ? pattern.exec(around) : null;
		const words = found?.[1] ?? found?.[2];
		if (found && words !== undefined) {
			const at = from + found.index;
			return { start: at, end: at + words.length, kind, placeholder: previous || placeholder };
		}
	}
	return undefined;
}
