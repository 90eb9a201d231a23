/** Amounts, dates and numbers of which a part is still to come. */
import { monthNames, monthsIn } from '../../text/dates';
import type { FoundDebris } from './found';

interface Blank {
	readonly pattern: RegExp;
	/** Words of which one stands in all that it finds: a text without them is not searched. */
	readonly needs: readonly string[];
	readonly inTextOnly: boolean;
}

/** The amounts, dates and numbers in `text` of which a part is still to come; a place may be found twice. */
export function blanksIn(text: string): readonly FoundDebris[] {
	const found: FoundDebris[] = [...daysIn(text)];
	for (const { pattern, needs, inTextOnly } of blanks) {
		if (needs.some((words) => text.includes(words))) {
			for (const { index, 0: words } of text.matchAll(pattern)) {
				found.push({ start: index, end: index + words.length, kind: 'blank', inTextOnly });
			}
		}
	}
	return found;
}

/** The days and years to come after the name of a month: `May __, 2026`, `May 00, 2026`, `May , 2026`. */
function daysIn(text: string): readonly FoundDebris[] {
	return monthsIn(text).flatMap(({ start, end }): readonly FoundDebris[] => {
		dayToCome.lastIndex = end;
		const found = dayToCome.exec(text);
		if (found?.[1] !== undefined) {
			const at = end + found[0].length - found[1].length;
			return [{ start: at, end: at + found[1].length, kind: 'blank', inTextOnly: false }];
		}
		return found ? [{ start, end: end + found[0].length, kind: 'blank', inTextOnly: false }] : [];
	});
}

const months = monthNames.join('|');
const dayBlank =
	'_+|\\[[ \\t_]*\\]|\\?{1,3}|-{2,}|…|\\.{3,}|[Xx]{1,2}|[●•∙⚫]|#{1,2}|00|DD|dd|\\d(?:_|\\[[ _●•]?\\]|\\?)|_\\d';
const gap = '(?:[ \\t]{1,3}|[ \\t]?\\r?\\n[ \\t]{0,20})';
/** After a month: a blank for the day, with the year after it; or the year without a day. */
const dayToCome = new RegExp(
	`${gap}(${dayBlank})(?=[ \\t]{0,3},|${gap}(?:19|20)\\d\\d)|[ \\t]{1,9},[ \\t]{0,3}(?:19|20)\\d\\d(?!\\d)`,
	'y',
);
const leading = `(?:\\b(?:on|of|to|by|from|for|at|with|until|approximately|about|the|an?|and|or|M(?:rs?|s)\\.|Exhibit|Section|Item|Article|Note|No\\.|${months})[ \\t]|\\$[ \\t]?)`;
const sign = '(?:US|CA?|AU?|HK|NZ|S)?[$€£¥]';
/** The rate of asset-backed securities is open while their term sheet is out, also in the report that files it. */
const notOfTermSheet = '(?!%\\s{1,3}[Aa]sset[\\s-][Bb]acked\\b)';
const wide = '(?:million|billion|thousand|percent|shares|units|per share|basis points|days|months|years)\\b';

// What must stand before a blank is looked for after its first character: a character is found faster than a place
// between characters.
const blanks: readonly Blank[] = [
	// A telephone number to come.
	{ pattern: /\(_{2,4}\)[ \t]?_{2,4}-_{2,5}/g, needs: ['(__'], inTextOnly: false },
	// A bullet in brackets, alone or with a sign or a word beside it: [●], [$●], [● shares]; not the mark of a redaction.
	{
		pattern: /\[[^[\]\n*●•∙⚫]{0,24}[●•∙⚫][^[\]\n*]{0,24}\]|\$[●•∙⚫]|[●•∙⚫](?<=[ \t].)%/gu,
		needs: ['●', '•', '∙', '⚫'],
		inTextOnly: false,
	},
	{
		pattern: new RegExp(`[Xx](?<=\\b(?:${months})\\s.)[Xx]?(?=,|\\s)`, 'g'),
		needs: ['X', 'xx'],
		inTextOnly: true,
	},
	{ pattern: new RegExp(`[●•∙⚫](?<=\\b(?:${months})\\s.)`, 'gu'), needs: ['●', '•', '∙', '⚫'], inTextOnly: false },
	{
		pattern: /(?:_(?<![_]_)_+|\[[ \t_]+\]|[●•∙⚫]|(?<![\p{L}\d])XX)[ \t]{0,2}(?=,[ \t]{0,3}(?:19|20)\d\d(?!\d))/gu,
		needs: ['_,', '_ ,', '],', '●', '•', '∙', '⚫', 'XX'],
		inTextOnly: true,
	},
	{
		pattern:
			/(?<![\d.,$_-])(?:19|20)(?:_{1,2}(?!_)|\d_(?!_)|XX|xx|\dX|\d?\[[ \t_●•∙⚫]{0,3}\]|\?\?|\d\?)(?![\p{L}\d])/gu,
		needs: ['20_', '20X', '20x', '20[', '20?', '2_', '2X', '2?', '2[', '3[', '3_', '19_', '19X', '19[', '19?'],
		inTextOnly: false,
	},
	// A quarter or a fiscal year: Q_, Q[ ], FY2X, FY__.
	{
		pattern: /\b(?:Q(?:_{1,2}|\[[ \t_●]{0,3}\])|FY ?(?:20)?\d?(?:X{1,2}|_{1,2}|\[[ \t_●]{0,3}\]))(?![\p{L}\d_])/gu,
		needs: ['Q_', 'Q[', 'FY'],
		inTextOnly: false,
	},
	// The number of an amendment: (Amendment No. ), (Amendment No. X), Supplement No. __ to.
	{
		pattern:
			/\b(?:Amendment|AMENDMENT|Supplement|SUPPLEMENT) (?:No\.|NO\.|Number|NUMBER|#)[ \t]{0,9}(?:_{1,9}|#|\?{1,2}|XX?(?=\)))?(?=[),;]|[ \t](?:to|dated)\b)/g,
		needs: ['mendment No', 'mendment Nu', 'mendment #', 'MENDMENT N', 'MENDMENT #', 'upplement N', 'UPPLEMENT N'],
		inTextOnly: false,
	},
	{ pattern: /\bPage (?:X|__?|#) of (?:X|Y|__?|#)(?![\p{L}\d])/gu, needs: ['Page '], inTextOnly: false },
	// The form of a date instead of one: MM/DD/YYYY, XX/XX/2026, Month Day, Year.
	{
		pattern:
			/\b(?:MM|mm|DD|dd|XX|xx|00)([/.-])(?:MM|mm|DD|dd|XX|xx|00)\1(?:YYYY|yyyy|YY|yy|XXXX|xxxx|XX|xx|(?:19|20)?\d\d)\b/g,
		needs: ['MM', 'mm', 'DD', 'dd', 'XX', 'xx', '00'],
		inTextOnly: false,
	},
	{
		pattern: /(?<![_/\d])(?:__+|00)([/.-])(?:__+|00)\1_*\d{0,4}_*(?![_/\d])/g,
		needs: ['_/', '_.', '_-', '00/'],
		inTextOnly: true,
	},
	{
		pattern: /\bMonth (?:Day|DD|dd|XX|__),? (?:Year|YYYY|yyyy|(?:19|20)[\dX_]{2})(?!\w)|\bDay, Month\b/g,
		needs: ['Month'],
		inTextOnly: false,
	},
	// An amount: $__, $XX million, $X.X million, $[ ], $?, $###, $TBD, $0,000, $ million.
	{
		pattern: new RegExp(
			`${sign}[ \\t]?(?:[Xx]+(?:[.,][Xx]+)*|\\?+|#+(?:[.,]#+)*|\\d{0,3}[.,]\\d?[Xx]{1,3}|-{2,}(?=[ \\t]?${wide})|…|\\.{3,}|TB[DC]|TK|0,000(?:,000)*)(?![\\p{L}\\d])`,
			'gu',
		),
		needs: ['$', '€', '£', '¥'],
		inTextOnly: true,
	},
	{
		pattern: new RegExp(
			`(?<=\\p{Ll}[ \\t])(?<!\\bin[ \\t])${sign}[ \\t]{1,3}(?:million|billion|thousand|per share|in cash)\\b`,
			'gu',
		),
		needs: ['$ ', '€ ', '£ '],
		inTextOnly: true,
	},
	{
		pattern: new RegExp(
			`[Xx](?<![\\p{L}\\d.,-][Xx])(?<!\\b(?:Class|Series)[ \\t]X)[Xx]{0,2}(?:[.,][Xx]{1,3})*(?=[ \\t]?%|[ \\t]${wide})`,
			'gu',
		),
		needs: ['X', 'x'],
		inTextOnly: true,
	},
	{
		pattern: /(?<![\p{L}\d.,-])(?:X{1,3}(?:,XXX)+|x{1,3}(?:,xxx)+|#{1,3}(?:,###)+|###)(?![\p{L}\d])/gu,
		needs: ['XXX', 'xxx', '###'],
		inTextOnly: false,
	},
	{
		pattern: new RegExp(`[?#_](?<![\\p{L}\\d?#_].)[?#_]*(?=%)${notOfTermSheet}`, 'gu'),
		needs: ['?%', '#%', '_%'],
		inTextOnly: true,
	},
	{
		pattern: /\d{1,3}(?:,_{2,3}|\._{1,2}|,\[[ _]*\]|,XXX|,\?{3})(?![\p{L}\d])/gu,
		needs: [',_', '._', ',[', ',X', ',?'],
		inTextOnly: true,
	},
	// X for the digits of a number: 10.XX, Item X.XX, 001-XXXXX, (XXX) XXX-XXXX.
	{
		pattern: /\b(?:\d{1,2}\.X{1,2}|X{1,2}\.X{1,2})(?![\p{L}\d])/gu,
		needs: ['.X'],
		inTextOnly: true,
	},
	{
		pattern: /(?<![\p{L}\d-])(?:(?:\d{2,3}|X{2,3})-X{4,8}|\(X{3}\)[ \t]?X{3}-X{4}|X{3}-X{3}-X{4})(?![\p{L}\d-])/gu,
		needs: ['-X'],
		inTextOnly: false,
	},
	{
		pattern:
			/X(?<=(?<!\p{L})(?!(?:model|type|grade|series|size)\s)\p{Ll}{1,20}\sX)X{1,2}(?=\s\p{Ll}|[,.;)])(?!\s(?:chromosom|karyotyp|genotyp|femal|males?\b|sex\b|embryo|centur))|X(?<=[“"(]X)XX(?=[”")])|X(?<![\p{L}\d-]X)X{3,}(?![\p{L}\d-])|x(?<![\p{L}\d.,-]x)xx+(?![\p{L}\d.,-])/gu,
		needs: ['XX', 'xxx'],
		inTextOnly: true,
	},
	// Cells of a spreadsheet: a formula, and a number that did not fit.
	{
		pattern:
			/=(?:SUM|AVERAGE|ROUND|IF|VLOOKUP|CONCATENATE)\(\$?[A-Z]{1,2}\$?\d[^)\n]{0,30}\)?|\b\d\.\d{2,8}E\+\d{2}(?![\w.])/g,
		needs: ['=', 'E+'],
		inTextOnly: false,
	},
	// `Mr. X`.
	{
		pattern: /\b(?:Mr|Ms|Mrs)\.[ \u00a0][XYZ](?=[ ,]|[’']s\s)/g,
		needs: ['. X', '. Y', '. Z'],
		inTextOnly: true,
	},
	// A question to oneself.
	{
		// More of them are a line of a character that was lost.
		pattern: /\?(?<!\?\?)\?{1,9}(?!\?)|\(\?+\)|\?(?<=[\s$]\?)\?(?=[\s,.;])/gu,
		needs: ['??', '(?'],
		inTextOnly: true,
	},
	{ pattern: /TK(?<=\p{Ll} TK)(?=[ .,;])(?! \p{Lu})/gu, needs: [' TK'], inTextOnly: true },
	// A file number to come: (File No. 001-), (File No.)
	{ pattern: /\bFile Nos?\. (?:\d{3}-)?(?=\))|\(File Nos?\.?\)/g, needs: ['File No'], inTextOnly: true },
	// The name of a term to come: (the “”).
	{
		pattern: /“\s?”(?<=\((?:the |an? |collectively, |together, )?“\s?”)(?=[,)])/g,
		needs: ['“”', '“ ”'],
		inTextOnly: true,
	},
	// A rule to write on, within a sentence.
	{
		pattern: new RegExp(
			`_(?<=(?:[\\p{L},$]|\\bM(?:rs?|s)\\.)[ \\t]?_)_+(?=[ \\t]?[\\p{L}\\d,.;%)])${notOfTermSheet}|\\[(?<=[\\p{L}$] ?\\[)[ \\t]?_+[ \\t]?\\]`,
			'gu',
		),
		needs: ['__', '['],
		inTextOnly: true,
	},
	{
		pattern: new RegExp(`\\[(?<=${leading}\\[)[ \\t_]{1,30}\\](?=[ \\t,.;%)])`, 'gu'),
		needs: ['['],
		inTextOnly: true,
	},
];
