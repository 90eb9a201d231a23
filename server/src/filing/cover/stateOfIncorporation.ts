/** The state of incorporation on the cover page. */

import { otherJurisdictions, stateNames } from '../../knowledge';
import { type Cell, cellsOf, type Line } from '../../text/lines';
import { withLetters } from '../../text/lookAlikes';
import { lineStart } from '../../text/source';
import type { Piece } from '../../text/span';
import { isCompanyName, keysOf } from '../../text/words';
import type { FoundLegend } from './coverLegends';
import type { CoverText } from './coverText';
import { anchors, findAnchor } from './legendAnchors';
import { isOfLegend, valueAfter } from './legendValues';
import { shapes } from './valueShapes';

/** The words beside, or above, the file number; or those over the state's legend, or after it; whole where a column broke them. */
export function readState(
	page: CoverText,
	numberAt: number | undefined,
	registrants: readonly Piece[],
	legends: readonly FoundLegend[],
): Piece | undefined {
	const found = findState(page, numberAt, registrants, legends);
	const state = found && registrants.length > 1 ? firstOfSeveral(page, found, registrants.length) : found;
	return state && page.visible.format === 'text' ? (brokenState(page, state) ?? state) : state;
}

/** The state of the first of `count` registrants, of which `found` is one's: the first in its cell, or the highest of those below each other. */
function firstOfSeveral({ visible, lines }: CoverText, found: Piece, count: number): Piece {
	const start = visible.offset(found.span.start);
	const [first = '', ...more] = namedParts(found.text);
	if (more.length > 0) {
		return visible.piece(start, start + first.length);
	}
	const index = lines.findIndex((line) => line.start <= start && start < line.end);
	const above = lines.slice(Math.max(0, index - count + 1), index).reverse();
	const other = above.findIndex((line) => !isNamed(line.text));
	const highest = above[(other < 0 ? above.length : other) - 1];
	return highest && isNamed(found.text) && lines[index]?.start === start
		? visible.piece(highest.start, highest.end)
		: found;
}

/**
 * The states or countries that `words` name one after the other, as cells of several registrants in one line: `Delaware
 * Republic of Panama`; `words` alone where they are one or none.
 */
export function namedParts(words: string): readonly string[] {
	const each = words.split(' ');
	if (isNamed(words) || each.length < 2 || each.length > mostWords) {
		return [words];
	}
	for (let count = each.length - 1; count > 0; count--) {
		const first = each.slice(0, count).join(' ');
		const rest = isNamed(first) ? namedParts(each.slice(count).join(' ')) : [];
		if (rest.length > 0 && rest.every(isNamed)) {
			return [first, ...rest];
		}
	}
	return [words];
}

/** More words are no row of states. */
const mostWords = 16;

/** Whether words are the name of a state or country: `Delaware`, `State of New Jersey`, `Cayman Islands`, `England and Wales`. */
export function isNamed(words: string): boolean {
	const place = words
		.toLowerCase()
		.replace(kindOfState, '')
		.replace(/^the |^british (?=virgin)|(?<=^cayman) islands$|(?<=^united states) of america$|\s?\*+$/g, '');
	return stateNames.has(place) || place.split(' and ').every((part) => otherJurisdictions.includes(part));
}

/** What a state or country is, before its name: `Commonwealth of`, `Federative Republic of`. */
const kindOfState =
	/^(?:the )?(?:commonwealth|state|province|principality|kingdom|grand duchy|(?:[a-z]{4,14} ){0,2}republic) of (?:the )?/;

/** In characters: how far the halves of a name in a column may be shifted against each other. */
const widestShift = 12;

/**
 * `New Hampshire`, of which the second word stands in the next line of its column, beside the legends or rules of others.
 * The span is that of the half that was found.
 */
function brokenState({ visible, lines }: CoverText, { span, text }: Piece): Piece | undefined {
	const start = visible.offset(span.start);
	const column = start - lineStart(visible.text, start);
	const index = lines.findIndex((line) => line.start <= start && start < line.end);
	const beside = (line: Line | undefined): string | undefined => {
		const cell = line && cellsOf(line)[0];
		return cell && Math.abs(cell.start - lineStart(visible.text, cell.start) - column) <= widestShift
			? cell.text
			: undefined;
	};
	const [above, below] = [beside(lines[index - 1]), beside(lines[index + 1])];
	const whole = /^islands?$/i.test(below ?? '')
		? `${text} ${below}`
		: isNamed(text)
			? undefined
			: [below && `${text} ${below}`, above && `${above} ${text}`].find((each) => each && isNamed(each));
	return whole ? { span, text: whole } : undefined;
}

function findState(
	page: CoverText,
	numberAt: number | undefined,
	registrants: readonly Piece[],
	legends: readonly FoundLegend[],
): Piece | undefined {
	const { visible, start, lines, end } = page;
	const isState = (words: string): boolean =>
		isPlace(words) && !registrants.some((name) => keysOf(name.text).join() === keysOf(words).join());
	const index = lines.findIndex((line) => numberAt !== undefined && line.start <= numberAt && numberAt < line.end);
	const line = lines[index];
	if (line && numberAt !== undefined) {
		const cell = cellsOf(line)
			.map((each) => withoutRegistrant(each, registrants))
			.find((each) => each.end <= numberAt && isState(each.text));
		const after = cell ? undefined : cellsOf(line).find(({ text }) => stateNames.has(text.toLowerCase()));
		if (after) {
			return visible.piece(after.start, after.end);
		}
		const shown = cell ?? { start: line.start, end: numberAt };
		const words = visible.text.slice(shown.start, shown.end).replace(/[\s,;]+$/, '');
		const own = withoutRegistrant({ start: shown.start, end: shown.start + words.length, text: words }, registrants);
		const before = visible.piece(own.start, own.end);
		if (isState(before.text)) {
			return before;
		}
	}
	const governing = governingState(page);
	if (governing) {
		return governing;
	}
	const legend = findAnchor(visible.text, anchors.state, start, end)?.start;
	const legendLine = lines.findIndex((each) => legend !== undefined && each.start <= legend && legend < each.end);
	for (const at of [legendLine, legendLine - 1, legendLine - 2, legendLine - 3, index - 1, index - 2]) {
		const place = lines[at];
		const cell = place && cellsOf(place)[0];
		const shown =
			place && at === legendLine && legend !== undefined
				? { start: place.start, end: legend, text: visible.text.slice(place.start, legend) }
				: cell;
		const own = shown && withoutRegistrant(withoutNumbers(shown), registrants);
		const first = own && firstHalf(own, lines[at - 1]);
		const piece = own && visible.piece(first && isState(first.text) ? first.start : own.start, own.end);
		if (piece && isState(piece.text)) {
			return piece;
		}
	}
	const after = valueAfter(page, legends.find(({ id }) => id === 'state')?.end ?? end);
	return after && isState(after.text)
		? visible.piece(after.start, after.end)
		: (stateOfCompany(page) ?? stateBelow(page, legendLine));
}

/** The line before a place that began on it: `England` over `and Wales`, `Jersey,` over `Channel Islands`. */
const firstHalf = ({ text }: Cell, before: Line | undefined): Line | undefined =>
	before && (/^and\s/i.test(text) || /^[\p{L} ]+,$/u.test(before.text)) ? before : undefined;

/** `Delaware` of `Delaware (Acme, L.P.)` or `Acme, L.P. Delaware`, as the rows of several registrants have it, or of `New York (governing law of`. */
function withoutRegistrant(cell: Cell, registrants: readonly Piece[]): Cell {
	const name =
		registrants.find(({ text }) => cell.text.startsWith(`${text} `))?.text ?? pictureBefore.exec(cell.text)?.[0];
	if (name !== undefined) {
		const text = cell.text.slice(name.length).trimStart();
		return { ...cell, start: cell.end - text.length, text };
	}
	const [, state] = /^([^()]*[^()\s])\s?\([^()]+\)?$/.exec(cell.text) ?? [];
	return state === undefined ? cell : { ...cell, end: cell.start + state.length, text: state };
}

/** What is left of a picture over the state, in a text that lost its lines: `LOGO Ireland`. */
const pictureBefore = /^(?:graphic|image|logo)\s(?=\p{Lu})/iu;

/** `Delaware` of `Delaware 001-12345 12-3456789` or `Delaware -----`, in a line that lost its columns or its end. */
function withoutNumbers(cell: Cell): Cell {
	const number = (
		shapes.fileNumber.exec(cell.text) ??
		numbersOnly.exec(cell.text) ??
		shapes.employerNumber.exec(cell.text)
	)?.index;
	const text = cell.text.slice(0, number).replace(/[\s_=-]+$/, '');
	return text === '' ? cell : { start: cell.start, end: cell.start + text.length, text };
}

/** A file number without its hyphen before the employer number: `Delaware 023556 12-3456789`. */
const numbersOnly = /\s\d{5,8}(?=\s{1,3}\d{2}-\d{7})/;

/** `New York` of `Series 1998-1 Trust New York (governing law of`, in a text that lost its columns. */
function governingState({ visible, start, boxesFrom }: CoverText): Piece | undefined {
	const [, words = ''] =
		/((?:[A-Z][a-z]+\s)?[A-Z][a-z]+)\s\(governing\slaw\sof/.exec(visible.text.slice(start, boxesFrom)) ?? [];
	const name = [words, words.slice(words.indexOf(' ') + 1)].find((each) => stateNames.has(each.toLowerCase()));
	const at = name === undefined ? 0 : visible.text.indexOf(`${name} (governing`, start);
	return name !== undefined && at > 0 ? visible.piece(at, at + name.length) : undefined;
}

/** A state in a cell of its own in the lines below its legend, where the legends of a row stand over their values. */
function stateBelow({ visible, lines, boxesFrom }: CoverText, legendLine: number): Piece | undefined {
	const cell = lines
		.slice(legendLine + 1, legendLine < 0 ? 0 : legendLine + 8)
		.filter((line) => line.end <= boxesFrom)
		.flatMap(cellsOf)
		.find(({ text }) => stateNames.has(text.toLowerCase()));
	return cell && visible.piece(cell.start, cell.end);
}

/** `Delaware` of `(A Delaware Corporation)` or of the line `a Delaware corporation,`, under the name of a registrant. */
function stateOfCompany({ visible, start, boxesFrom }: CoverText): Piece | undefined {
	const found = companyOfState.exec(visible.text.slice(start, boxesFrom));
	const name = found?.[1];
	const at = found && name ? start + found.index + found[0].indexOf(name) : 0;
	return name ? visible.piece(at, at + name.length) : undefined;
}

/** What a company of a state is, after the name of the state. */
export const kindOfCompany =
	'(?:(?:banking|business|general|insurance|non-?profit|professional|public\\s{1,3}benefit|real\\s{1,3}estate\\s{1,3}investment|statutory)\\s{1,3})?(?:corporation|limited|company|partnership|trust)\\b';

const companyOfState = new RegExp(
	`(?:\\(\\s?|(?<=[\\n\\v\\t][ \\u00a0]{0,9}|-\\d{7}\\s{1,9}))an?\\s{1,3}(\\p{Lu}[\\p{L}. ]{2,30}?)\\s{1,3}${kindOfCompany}`,
	'iu',
);

/** Whether words may name a state or a country: letters only, but for digits typed for them, none of a legend, and none that stand for a number. */
const isPlace = (words: string): boolean =>
	isFederal.test(words) ||
	((/^(?!or\s)[\p{L}][\p{L}\s.,'’-]{1,40}$/u.test(words) || isStateWithDigits(words)) &&
		!isOfLegend(words) &&
		!isCompanyName(words) &&
		!isOther.test(words) &&
		!/^(?:sec\s)?(?:nos?|numbers?|sec)\.?$|\b(?:file|registrant|report|address|applied\s+for|applicable|pending|i\.?r\.?s)\b/i.test(
			words,
		));

/** What else stands over legends: what is left of a picture, and the first word of a legend that broke off. */
const isOther = /^(?:graphics?|images?|logo|picture|seal|date|in|not|its\s.*)$/i;

/** A registrant that an act of Congress has chartered: `Federally chartered corporation`. */
const isFederal = /^(?:an?\s)?federal(?:ly)?[\s-](?:chartered|charter)(?:\s\p{L}{3,20}){0,3}$/iu;

/** Whether words are the name of a state with digits for letters: `De1aware`, `0regon`. */
const isStateWithDigits = (words: string): boolean =>
	/\d/.test(words) && words.length < 30 && stateNames.has(withLetters(words.toLowerCase()));
