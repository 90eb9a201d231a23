/** The names of the registrants on the cover page. */

import { datesIn } from '../../text/dates';
import { findPattern } from '../../text/findPattern';
import { cellsOf, isRule, type Line } from '../../text/lines';
import type { Piece, VisibleSpan } from '../../text/span';
import { isCompanyName, isPlaceholder } from '../../text/words';
import type { CoverText } from './coverText';
import { anchors, findAnchor } from './legendAnchors';
import { isOfLegend, valueAbove, valueAfter } from './legendValues';
import { asColumns, belongsAbove, isLegend, isNameOverLegend, isOther, joinNames, type NameSetting } from './nameLines';
import { namesInRows, namesOverHeads, namesUnderHeads, registrantColumn } from './namesInRows';
import { shapes } from './valueShapes';

/** Co-registrants of one report are fewer: what has more legends is no cover page. */
const mostRegistrants = 40;

/** The names over each `(Exact name of registrant …)`, or in the rows of the table that the legend heads. */
export function readRegistrants(page: CoverText): readonly Piece[] {
	const { visible, start, end } = page;
	const found: number[] = [];
	let legend = findAnchor(visible.text, anchors.registrant, start, end);
	while (legend && found.length < mostRegistrants) {
		found.push(
			legend.start -
				(beginsTwice.exec(visible.text.slice(Math.max(0, legend.start - 9), legend.start))?.[0].length ?? 0),
		);
		legend = findAnchor(visible.text, anchors.registrant, legend.end, end);
	}
	const head = found[0] ?? start;
	const underHeads = found.length === 1 ? namesUnderHeads(page, head) : [];
	if (underHeads.length > 0) {
		return underHeads;
	}
	const widestGap = found.length > 1 ? widestOfColumns : 1;
	const names = found.flatMap((at) => namesAbove(page, partBefore(page, at) ?? at, widestGap));
	// Only the head of such a table has the file number's legend before the name's, or more legends after it.
	const headsRows =
		/commission\s{1,9}file/i.test(visible.text.slice(Math.max(start, head - 200), head)) ||
		/[;,]\s{0,9}(?:state|address)/i.test(visible.text.slice(head, head + 120));
	if (names.length > 0) {
		return names;
	}
	const list = findPattern(visible.text, registrantColumn, start, page.boxesFrom);
	if (list || (found.length > 0 && headsRows)) {
		const over = namesOverHeads(page);
		return over.length > 0 ? over : namesInRows(page, list?.start ?? head);
	}
	return found.length > 0 ? namesAfter(page, found) : nameAlone(page);
}

/** In empty lines: how far apart the names of registrants in columns are, where a program put the cells below each other. */
const widestOfColumns = 4;

/** The first word of the legend right before the legend: `(Exact (Exact name of …`. */
const beginsTwice = /\(?exact\s{1,2}$/i;

/** The name of a trust that is told from others by its year, or of several: `Acme Home Loan Trust 1998-4A,  1998-4B`. */
const isOfTrust = /^[^\d(]{4,80}\btrusts?,?\s(?:series\s)?(?:19|20)\d\d-[a-z\d]{1,4}\b/i;

/** In lines: how far below the date of the report a name stands that has no legend. */
const longestWay = 10;

/** The name of a company on a line of its own below the date of the report, on a cover without the legend for it. */
function nameAlone({ visible, lines, start, boxesFrom }: CoverText): readonly Piece[] {
	const date = findAnchor(visible.text, anchors.dateOfReport, start, boxesFrom)?.end;
	const next = date === undefined ? -1 : lines.findIndex((line) => line.start > date);
	const found = lines
		.slice(next, next < 0 ? 0 : next + longestWay)
		.find(
			(line) =>
				line.end <= boxesFrom &&
				(isCompanyName(line.text) || isOfTrust.test(line.text)) &&
				!isOther(line.text) &&
				!/^[^a-z]*\(|:|^(?:c\/o|by|to|attn)\b/i.test(line.text) &&
				(cellsOf(line).length === 1 || isOfTrust.test(line.text)),
		);
	if (found) {
		return [visible.piece(found.start, found.end)];
	}
	const row = lines
		.slice(next, next < 0 ? 0 : next + 2)
		.find((line) => line.end <= boxesFrom && shapes.fileNumber.test(line.text));
	const name = row && capitalsFirst.exec(row.text)?.[0];
	return row && name ? [visible.piece(row.start, row.start + name.length)] : [];
}

/** The name of a company in capitals before other words, at the beginning of a line that has a file number as well. */
const capitalsFirst =
	/^[A-Z][A-Z\d&.,'’ -]{3,80}?\b(?:CORPORATION|COMPANY|TRUST|(?:INC|CORP|LTD|L\.P|LLC|L\.L\.C)\.?)(?=,?\s[A-Z][a-z])/;

/** The part of a registrant in an issue of securities, as it may stand between the name and its legend. */
const part =
	/\(\s?(?:as\s{1,9})?(?:the\s{1,9})?(?:depositor|company|seller|sponsor|issuer|servicer)\s{1,9}(?:under|in\s{1,9}respect)\s/i;

/** Such words with the name of a registrant after them. */
const nameAfterPart = /^\([^()]*\)[^()]*\p{L}{2}/u;

/** How long such words are at most, in characters. */
const longestPart = 800;

/** Where the words begin that tell the part of the registrant, before its legend: `(as depositor under the Agreement …`. */
function partBefore({ visible, start }: CoverText, at: number): number | undefined {
	const found = findPattern(visible.text, part, Math.max(start, at - longestPart), at);
	const words = visible.text.slice(found?.start ?? at, at);
	return found && !isOfLegend(words) && !nameAfterPart.test(words) ? found.start : undefined;
}

/** The names after their legends, on a cover whose legends stand over their values or before them. */
function namesAfter(page: CoverText, legends: readonly number[]): readonly Piece[] {
	return legends.flatMap((at) => {
		const end = wholeLegend.exec(page.visible.text.slice(at, at + 200))?.[0].length;
		const value = end === undefined ? undefined : valueAfter(page, at + end);
		return value && isCompanyName(value.text) ? [page.visible.piece(value.start, value.end)] : [];
	});
}

/** The legend under a name, in whatever words. */
const wholeLegend = /^\(?\s{0,2}(?:exact\s|name)[^)\n\v:]{0,60}\b(?:charter|registrant|issuer|company)\s{0,2}\)?:?/i;

/** The name before the legend on its line, or the names on the lines above. */
function namesAbove(page: CoverText, at: number, widestGap: number): readonly Piece[] {
	const { visible, lines } = page;
	const index = lines.findIndex((line) => line.start <= at && at < line.end);
	const line = lines[index];
	if (!line) {
		return [];
	}
	const byRole = isOfRoles.test(visible.text.slice(at, at + 80)) ? namesByRole(page, at) : [];
	if (byRole.length > 0) {
		return byRole;
	}
	const own = visible.piece(line.start, at);
	if (
		/\p{L}{2}/u.test(own.text) &&
		!isLegend(own.text) &&
		cellsOf({ ...line, text: visible.text.slice(line.start, at) }).length === 1
	) {
		const from = lines[index - 1];
		const first =
			from && line.gap === 0 && goesOnFrom(from.text, line.text, lines[index + 1]) ? from.start : line.start;
		return isPlaceholder(own.text) ? [] : [visible.piece(...withoutPart(visible.text, first, at))];
	}
	if (isLegend(own.text)) {
		const value = valueAbove(page, at, 1, 1);
		return value && !isOther(value.text) ? [visible.piece(value.start, value.end)] : [];
	}
	const setting: NameSetting = {
		isBrokenAfterWord: /^\(?exact$/i.test(line.text),
		widestGap,
		isKnown: (words) => visible.text.includes(words, page.end),
	};
	const above: Line[] = [];
	// Where the lowest name has a rule below it, each of several may have one.
	const isUnderlined = index > 0 && isRule(lines[index - 1] ?? line);
	for (let before = index - 1; before >= 0 && above.length < mostRegistrants; before--) {
		const candidate = afterDate(withoutPartBefore(lines[before]));
		const next = lines[before - 1];
		const goesOverRule = isUnderlined && next !== undefined && isCompanyName(next.text) && !isOther(next.text);
		if (!candidate || (isRule(candidate) && above.length > 0 && !goesOverRule)) {
			break;
		}
		if (isRule(candidate) || isAboutName(candidate.text)) {
			continue;
		}
		const opened = above.length === 0 ? openingOfRemark(lines, before) : undefined;
		if (opened !== undefined) {
			before = opened;
			continue;
		}
		const lower = above[0];
		const cells = cellsOf(candidate);
		const isColumns =
			cells.length > 2 && !isSpacedOut(candidate.text) && !cells.every((cell) => isCompanyName(cell.text));
		const isOfForm = isOther(candidate.text) && !(above.length === 0 && isNameOverLegend(candidate.text));
		if (isOfForm || isColumns || (lower && !belongsAbove(candidate.text, lower, setting))) {
			break;
		}
		above.unshift(candidate);
	}
	return joinNames(above.flatMap(asColumns), setting)
		.flatMap((name) => apart(page, name, ofSeveral.test(visible.text.slice(at, at + 80))))
		.map(({ start, end }) => visible.piece(...withoutPart(visible.text, start, end)))
		.filter(({ text }) => !isPlaceholder(text));
}

/**
 * Whether a name begins on the line above, in a text whose lines were filled: the legend goes on in the next line, and the
 * line above had no room for the first word of this one.
 */
const goesOnFrom = (above: string, line: string, below: Line | undefined): boolean =>
	below?.gap === 0 &&
	/^\p{Lu}[^():]+$/u.test(above) &&
	!isOther(above) &&
	/\([^()]*$/.test(line) &&
	/^[^()]*\)/.test(below.text) &&
	above.length + 1 + line.search(/\s/) > Math.max(line.length, below.text.length);

/** The place of a name on the line of its legend, without its part in an issue of securities before or after it and without the rule under it. */
function withoutPart(text: string, start: number, end: number): [start: number, end: number] {
	const words = text.slice(start, end).replace(/(?<=[^\s_=-])\s{1,9}[_=-]{5}[\s_=-]*$/, '');
	const [before = ''] = partBeforeName.exec(words) ?? [];
	const [after = ''] = partAfter.exec(words.slice(before.length)) ?? [];
	return [start + before.length, start + words.length - after.length];
}

/** A line without a part that stands before the name on it, or with the same name before it. */
function withoutPartBefore(line: Line | undefined): Line | undefined {
	const length = (line && partBeforeName.exec(line.text)?.[0].length) ?? 0;
	return line && length > 0 ? { ...line, start: line.start + length, text: line.text.slice(length) } : line;
}

/** A line that has the legend of the date and the date before the name of a company, without them. */
function afterDate(line: Line | undefined): Line | undefined {
	const isOfDate =
		line !== undefined &&
		/^(?:date\s+of\s+(?:the\s+)?(?:report|earliest)|[A-Z][a-z]{2,9}\s\d{1,2},\s(?:19|20)\d\d\s)/i.test(line.text);
	const date = isOfDate ? (datesIn(line.text).at(-1) ?? slipOfDay(line.text)) : undefined;
	const name = line?.text.slice(date?.end).trim() ?? '';
	return line && date && isNameOverLegend(name) ? { ...line, start: line.end - name.length, text: name } : line;
}

/** `Ocober 16, 2026`: where a day ends whose month has a slip in it. */
function slipOfDay(text: string): { readonly end: number } | undefined {
	const found = /\b[A-Z][a-z]{2,9}\s\d{1,2},?\s(?:19|20)\d\d(?=\s)/.exec(text);
	return found ? { end: found.index + found[0].length } : undefined;
}

const partBeforeName =
	/^(?:[^()]*(?=\(\s?(?:as\s)?(?:the\s)?(?:issuer|depositor|company|seller|sponsor|servicer)\s(?:with\s|in\s(?:respect\b)|under\s)))?\([^()]*\)\s+(?=\S)/i;

const partAfter =
	/\s\((?:[^()]{1,60}\s-\s|(?:as\s)?(?:the\s)?)(?:co-)?(?:originator|issuer|depositor|sponsor|seller|servicer|transferor)\b[^()]*\)\s*$|\s+on\s+behalf\s+of$/i;

/** The legend under several names of which each has its part in parentheses: `(Exact name of Issuing Entity, Depositor/Registrant and …`. */
const isOfRoles = /^\(?exact\s+names?\s+of\s+(?:the\s+)?(?:issuing\s+entity|issuer|depositor|registrant)\s?[,/]/i;

/** A name with its part in the issue of securities. A sponsor is no registrant. */
const nameWithRole =
	/(?<![^\n\v\t.)\d])\s{0,9}([A-Z][^()\n\v\t:]{2,120}?)\s{1,9}\(\s?(?:[Tt]he\s)?(?:[Ii]ssuing\s{1,3}[Ee]ntity|ISSUING\s{1,3}ENTITY|[Ii]ssuer|ISSUER|[Dd]epositor|DEPOSITOR|[Rr]egistrant|REGISTRANT)\b[^()]{0,40}\)/g;

/** In characters: how far over the legend such names stand. */
const rolesReach = 900;

/** The names before the parts that they have, over the legend at `at`. */
function namesByRole({ visible, start }: CoverText, at: number): readonly Piece[] {
	const from = Math.max(start, at - rolesReach);
	return [...visible.text.slice(from, at).matchAll(nameWithRole)].flatMap(({ index, 0: words, 1: name = '' }) => {
		const place = from + index + words.indexOf(name);
		return isOther(name) ? [] : [visible.piece(place, place + name.length)];
	});
}

/** The end of a name before the beginning of another, where names that stood below each other are in one line. */
const betweenNames =
	/(?<=[\s,](?:Inc\.?|INC\.?|Co\.?|CO\.?|L\.?L\.?C\.?|L\.?P\.?|Ltd\.?|LTD\.?|Corp\.?|CORP\.?|Corporation|CORPORATION|Trust|TRUST|Company|COMPANY|Association|ASSOCIATION|N\.A\.|plc|PLC))[,;]?(?:\s+and|(?<=(?:INC|L\.?L\.?C|L\.?P|LTD|CORP|CORPORATION|PLC)[.,]{0,2})\s+AND)?\s+(?=(?![IVX]{1,4}\b|(?:Inc|INC|LLC|L\.?L\.?C|LP|L\.P|Ltd|LTD|Limited|LIMITED|Corp|CORP|Co|CO|N\.?A|PLC|National|NATIONAL|AND|OF|FOR)\b)[A-Z])/g;

/** The legend of several names: `(Exact name of registrants …`. */
const ofSeveral = /^\(?exact\s+names?\s+of\s+(?:the\s+)?registrants\b|^\(?exact\s+names\s/i;

/** A name that ends as no first half of one does: `Acme Holdings, LLC`; not `Acme Bank` of `Acme Bank and Trust Company`. */
const surelyEnds = /[\s,](?:inc|corp(?:oration)?|l\.?l\.?c|l\.?p|l\.?l\.?p|ltd|limited|plc)\.?$/i;

/**
 * The names between two offsets: as many as the cover has file numbers, where the words end that many names; or two with
 * "and" between them, where the legend is one `ofSeveral` or each of the two surely ends.
 */
function apart(
	{ visible, start, boxesFrom }: CoverText,
	whole: VisibleSpan,
	isOfSeveral: boolean,
): readonly VisibleSpan[] {
	const words = visible.text.slice(whole.start, whole.end);
	const ends = [...words.matchAll(betweenNames)];
	const numbers = ends.length > 0 ? visible.text.slice(start, boxesFrom).matchAll(everyFileNumber) : [];
	const [end] = ends;
	const areTwo =
		end !== undefined &&
		ends.length === 1 &&
		/\band\b/i.test(end[0]) &&
		(isOfSeveral || [words.slice(0, end.index), words].every((name) => surelyEnds.test(name.trimEnd())));
	const isAnother = new Set(Array.from(numbers, ([number]) => number)).size !== ends.length + 1;
	if (ends.length === 0 || (isAnother && !areTwo)) {
		return [whole];
	}
	return [0, ...ends.map(({ index, 0: gap }) => index + gap.length)].map((first, i) => ({
		start: whole.start + first,
		end: whole.start + (ends[i]?.index ?? words.length),
	}));
}

const everyFileNumber = new RegExp(shapes.fileNumber, 'gu');

/** Whether a line between a name and its legend says more about the name: `(Issuer of the Notes)`, `d/b/a Acme Labs`. */
const isAboutName = (words: string): boolean =>
	!isOfLegend(words) &&
	/^\([^()]*\)$|^\(?(?:d\s?\/?\s?b\s?\/?\s?a|f\s?\/?\s?k\s?\/?\s?a|a\/k\/a|doing\s+business\s+as|formerly|on\s+behalf\s+of|sponsored\s+by|as\s+(?:depositor|servicer|seller|sponsor|issuer))(?![a-z\d])/i.test(
		words,
	);

/** In lines: how long a remark in parentheses between a name and its legend is at most. */
const longestRemark = 5;

/**
 * The line on which a remark in parentheses begins that ends on the line at `index` and has nothing beside it: `(Successor to
 * the Acme Bank as Originator` over `of the Acme Trust)`; `undefined` where none ends there.
 */
function openingOfRemark(lines: readonly Line[], index: number): number | undefined {
	if (!/^[^()]+\)$/.test(lines[index]?.text ?? '')) {
		return undefined;
	}
	for (let at = index - 1; at >= 0 && at > index - longestRemark; at--) {
		const words = lines[at]?.text ?? '';
		if (/[()]/.test(words)) {
			return /^\([^()]+$/.test(words) && !isOfLegend(words.slice(1)) ? at : undefined;
		}
	}
	return undefined;
}

/** Whether two spaces stand wherever words have one: such a line has no columns. */
const isSpacedOut = (words: string): boolean => /^\S+(?: {2}\S+)+$/.test(words);
