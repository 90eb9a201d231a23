/** The cells of a signature section, each with what it is; also where columns ran together. */
import { datesIn } from '../../text/dates';
import { type Cell, cellsOf, isPageNumber, type Line } from '../../text/lines';
import { isOneEdit } from '../../text/oneEdit';
import { isCompanyName } from '../../text/words';
import { isRunningHead } from '../runningHeads';

/** `/s/` and what scanning and typing made of it: no letter or digit is right before it. */
export const conformed =
	/(?:[\\/](?<![a-z\d].)\s?s\s?[\\/.]|\/(?<![a-z\d].)s(?=\s)|\((?<![a-z\d].)s(?:igned)?\)|s(?<=(?:^|:\s{0,9}).)\/)[\s:]{0,6}/i;
/** What stands before a signature. */
export const byLabel =
	/^(?:(?:(?:docu|(?:electronically|digitally)\s)?signed\s)?by|per(?=\s{0,3}(?:[:;./\\_]|$))|signed(?!\s{1,3}on\b)|signature(?=\s{0,3}(?:[:;./\\_]|$)))\s{0,3}[:;.]?(?=\s|\/|_|$)\s{0,6}/i;
const anyByLabel = /\b(?:by|per|signed|signature)/i;
/** Words that titles are made of. */
export const titleWords =
	/\b(?:president|officer|director|secretary|treasurer|counsel|controller|comptroller|senior|deputy|interim|chair(?:man|woman|person)?|manager|partner|attorney(?:-in-fact)?|trustee|vice|chief|principal|authori[sz]ed|assistant|executive|cfo|ceo|coo|cao|evp|svp|member|agent|signatory|representative|administrator|head\s+of|finance|accounting|general|receiver|liquidator|custodian|conservator|sponsor|depositor|servicer|owner|founder|proprietor|delegate|proxy)\b/i;

const mostTitles = 'president officer director secretary treasurer counsel controller executive chairman'.split(' ');

/** Whether one of the words of most titles is misspelled in `words`; an office is none of them. */
const hasMisspelledTitle = (words: string): boolean =>
	(words.toLowerCase().match(/[a-z]{5,}/g) ?? []).some(
		(word) => word !== 'office' && mostTitles.some((title) => title[0] === word[0] && isOneEdit(word, title)),
	);

/** The footnote of the form: "*Print name and title of the signing officer under his signature." */
export const footnote = /^\*?\s{0,3}print\s{1,3}(?:the\s{1,3})?name\s{1,3}and\s{1,3}title/i;

/** Whether a line holds a signature or the place for one. */
export const isSignatureLine = (line: Line): boolean =>
	conformed.test(line.text) || (anyByLabel.test(line.text) && cellsOf(line).some((cell) => byLabel.test(cell.text)));

/** Words that are of titles also in what ends like the name of a company. */
const officeWords =
	/\b(?:president|officer|director|secretary|treasurer|counsel|controller|attorney|receiver|liquidator|custodian)\b/i;

/** Whether words are a title such as "Executive Vice President and Chief Financial Officer". */
export const isTitle = (words: string): boolean =>
	(titleWords.test(words) || hasMisspelledTitle(words)) &&
	(officeWords.test(words) || !isCompanyName(words)) &&
	!/\p{Ll}{3}(?<!\b(?:Asst|Corp|Exec|Pres|Treas))[.!?]\s+(?!(?:Officer|President|Secretary|Treasurer|Controller|Counsel)$)\p{Lu}/u.test(
		words,
	);

/** The name in `words`, without the title that follows a comma or a slash: `Dana Doe` of "Dana Doe, President". */
export function withoutTitle(words: string): string {
	const title = /\s{0,2}[,;/]\s{0,3}(?=\p{L})(?!(?:Jr|Sr|I{2,3}|IV)\b)/u.exec(words);
	return title && isTitle(words.slice(title.index)) ? words.slice(0, title.index) : words;
}

/** Whether a title says that another has signed under a power of attorney. */
export const isAttorney = (title: string): boolean => /attorney[\s-]+in[\s-]+fact/i.test(title);

/** Whether words may be the name of a person. */
export const looksLikeName = (words: string): boolean =>
	/^(?:\p{Lu}[\p{L}'’.-]*|[dv][aeo][nrlu]?|de|la)(?:[\s,]+(?:\p{Lu}[\p{L}'’.-]*|[dv][aeo][nrlu]?|der|de|la|[IVX]+|"\p{Lu}\p{L}+"|\([^)]{1,20}\))){1,6}\.?$/u.test(
		words,
	) &&
	!isTitle(words) &&
	!isCompanyName(words);

/** What a cell is by its first word: `Name: …`, `By: …`. An `entity` acts for the registrant: `By: Alder GP, LLC`. */
export type SignatureCellLabel = 'name' | 'title' | 'date' | 'by' | 'entity' | 'registrant';

/** A cell of the section with what it is. */
export interface SignatureCell extends Cell {
	/** `undefined` where it begins with no label. */
	readonly label: SignatureCellLabel | undefined;
	/** The line on which it stands. */
	readonly line: Line;
}

/** The cells on `lines` from the offset `after` of `text`, heads and feet of pages aside. */
export function signatureCells(text: string, lines: readonly Line[], after: number): readonly SignatureCell[] {
	const cells = lines
		.filter((line) => !(isPageNumber(line) || isRunningHead(line)) || conformed.test(line.text))
		.map((line) => (line.start < after ? { ...line, start: after, text: text.slice(after, line.end) } : line))
		.flatMap((line) =>
			withWideSpaces(line, lines)
				.flatMap(splitCell)
				.map((cell) => labeled(cell, line)),
		);
	return cells
		.map((cell, index): SignatureCell => {
			if (cell.label === 'by' && isCalledBy(cell, cells)) {
				return { ...cell, label: undefined };
			}
			return isActingEntity(cells, index) || goesOnWithEntity(cells, index) ? { ...cell, label: 'entity' } : cell;
		})
		.filter((cell, index) => !isTypedAgain(cell, cells[index + 1]));
}

/** Whether `By` is the name of the one who signs, as another cell has it: `By Nguyen` below `/s/ By Nguyen`. */
const isCalledBy = (cell: SignatureCell, cells: readonly SignatureCell[]): boolean =>
	/^by\s\p{L}/iu.test(cell.text) &&
	cells.some((other) => conformed.test(other.text) && other.text.replace(/^.*\/\s{0,3}/, '').startsWith(cell.text));

/** Whether a label is all of a cell, and stands there again right after it: `By: By: /s/ Jane Doe`. */
const isTypedAgain = ({ end, label, text }: SignatureCell, next: SignatureCell | undefined): boolean =>
	label !== undefined && label === next?.label && /^\p{L}+\s?:$/u.test(text) && next.start - end <= 2;

/** The cells of a line; a name with two spaces within, as a justified line has them, is one cell where another line has it. */
function withWideSpaces(line: Line, lines: readonly Line[]): readonly Cell[] {
	const cells: Cell[] = [];
	for (const cell of cellsOf(line)) {
		const before = cells.at(-1);
		const words = before && `${before.text.replace(byLabel, '').replace(conformed, '').trim()} ${cell.text}`;
		const isName =
			words !== undefined &&
			cell.start - (before?.end ?? 0) === 2 &&
			looksLikeName(words) &&
			lines.some((other) => other !== line && other.text.replace(/ +/g, ' ').includes(words));
		if (before && isName) {
			const { start } = before;
			cells.splice(-1, 1, { start, end: cell.end, text: line.text.slice(start - line.start, cell.end - line.start) });
		} else {
			cells.push(cell);
		}
	}
	return cells;
}

/** Whether a cell is a signature or the place for one. */
export const isPlaceOfSignature = (cell: SignatureCell): boolean => cell.label === 'by' || conformed.test(cell.text);

/** Labels that begin what is another cell in a text that lost its columns. */
const innerLabel = /(?<=[^\s:]\s)(?<!(?:\band|&|signed)\s)(?=(?:by|name|title|its|dated?)\s?:)/gi;

/** A signature and the name printed below it, run together: `/s/ Jo Doe Jo Doe`. */
const nameTwice =
	/\/s\/\s{0,3}(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,4}(?:,\s(?:Jr|Sr|I{2,3}|IV)\b\.?)?)(?=\s\1(?:[\s,]|$))/iu;
/** A name after the rule under its signature. */
const ruleBeforeName = /(?<=_{5}|-{5})(?=\s?\p{Lu}\p{Ll})|(?<=_{4})(?=\s?\p{Lu}\p{Ll}[^_]*$)/gu;

/** Where the date begins that ends a cell right after a title or a company: `Jane Doe, President May 4, 2026`; -1 where none does. */
function dateAfterTitle(text: string): number {
	if (!/\b(?:19|20)\d\d\.?$/.test(text)) {
		return -1;
	}
	const date = datesIn(text).at(-1);
	const before = text.slice(0, date?.start ?? 0);
	const isAfterTitle = date !== undefined && date.end >= text.length - 1 && /[\p{L}).],?\s{1,3}$/u.test(before);
	return isAfterTitle &&
		(isTitle(before) || isCompanyName(before.trim())) &&
		!/\b(?:since|of|on|dated?|as|from|until|effective|to)\s+$/i.test(before)
		? date.start
		: -1;
}

/** The parts of a cell in which columns ran together: "Date: May 1, 2024 Acme Corp.", "By: /s/ Jo Doe Title: President". */
function splitCell(cell: Cell): readonly Cell[] {
	const isDate = /^dated?\b/i.test(cell.text);
	const [first] = /^\p{L}+\s\d|^\d/u.test(cell.text) ? datesIn(cell.text) : [];
	const isBeforeName = first?.start === 0 && isCompanyName(cell.text.slice(first.end).trim());
	const [date] = isDate ? datesIn(cell.text) : isBeforeName ? [first] : [];
	const signature = isDate && !date ? cell.text.search(/(?<=\s)\/s\/\s/) : -1;
	const beforeSignature = signature > 0 ? [signature] : [];
	const afterDate = date && /^[^\p{L}\d]{0,3}\p{L}{2}/u.test(cell.text.slice(date.end)) ? [date.end] : [];
	const own = isDate ? -1 : dateAfterTitle(cell.text);
	const beforeDate = own > 0 ? [own] : [];
	const again = nameTwice.exec(cell.text);
	const afterName = again ? [again.index + again[0].length] : [];
	const inner = [innerLabel, ruleBeforeName].flatMap((each) => [...cell.text.matchAll(each)].map(({ index }) => index));
	const cuts = [...beforeSignature, ...afterDate, ...beforeDate, ...afterName, ...inner, cell.text.length].sort(
		(a, b) => a - b,
	);
	let from = 0;
	return cuts.flatMap((to) => {
		const shown = cell.text.slice(from, to);
		const start = cell.start + from + shown.length - shown.trimStart().length;
		from = to;
		const text = to === own ? shown.replace(/,?\s*$/, '').trimStart() : shown.trim();
		return text === '' ? [] : [{ start, end: start + text.length, text }];
	});
}

/** Words that name an entity, or say what it is to the registrant. */
const actsFor =
	/\bits\s+(?:(?:sole|managing|general|authori[sz]ed|attorney)[\s-]+)*(?:partner|member|manager|depositor|trustee|servicer|sponsor|adviser|advisor)\b|,?\s(?:l\.?l\.?c|l\.?p|inc|corp(?:oration)?)\.?,?$/i;
/** What a company acts as that signs for another: `Alder Funding Corp., as Depositor of the Trust`. */
const actsAs =
	/(?:,\s+|\s+(?=as\s))(?:not\s+in\s+its\s+individual\s+capacity|(?:solely\s+)?(?:as\s+)?(?:the\s+)?(?:\p{L}+\s+)?(?:depositor|trustee|servicer|manager|administrator|partner|sponsor|member)\b)/iu;

/** The end of words that name who acts and go on in the next cell: `Alder GP, LLC, its`; also of none. */
const goesOn = /(?:^|,|\bits(?:\s(?:sole|managing|general|authori[sz]ed))?)$/i;

/** Whether "By: Alder GP, LLC, its general partner" stands here: it names who acts, and is no place for a signature. */
function isActingEntity(cells: readonly SignatureCell[], index: number): boolean {
	const cell = cells[index];
	if (cell?.label !== 'by') {
		return false;
	}
	// The name stands after the label or in the next cell, and may go on after a comma.
	let words = cell.text.replace(byLabel, '').trim();
	for (const next of cells.slice(index + 1, index + 3)) {
		if (goesOn.test(words) && next.label === undefined) {
			words = `${words} ${next.text}`.trim();
		}
	}
	const office = actsAs.exec(words);
	// A company signs by somebody, who comes after it.
	const isCompany = isCompanyName(words.replace(/\s?\([^()]*\)$|\s(?:managing\s)?general\spartner$/i, ''));
	return (
		!conformed.test(words) &&
		(actsFor.test(words) ||
			(office !== null && isCompanyName(words.slice(0, office.index))) ||
			(isCompany && cells.slice(index + 1, index + 1 + furthestSigner).some(isPlaceOfSignature)))
	);
}

/** In cells: how far below the company that acts the one who signs for it stands. */
const furthestSigner = 5;

/** Whether a cell goes on with what the one before it says of who acts: `By:` beside, or `By: Alder GP, LLC, its` over it. */
const goesOnWithEntity = (cells: readonly SignatureCell[], index: number): boolean => {
	const before = cells[index - 1];
	return (
		before?.label === 'by' &&
		cells[index]?.label === undefined &&
		goesOn.test(before.text.replace(byLabel, '').trim()) &&
		isActingEntity(cells, index - 1)
	);
};

/** What the labels name that the form has, or filers commonly write. */
const labels: ReadonlyMap<string, SignatureCellLabel> = new Map([
	['name', 'name'],
	['title', 'title'],
	['its', 'title'],
	['position', 'title'],
	['capacity', 'title'],
	['office', 'title'],
	['date', 'date'],
	['dated', 'date'],
	['by', 'by'],
	['registrant', 'registrant'],
	['company', 'registrant'],
	['issuer', 'registrant'],
]);

/** A label for the two that are printed side by side: `Name and Title: Jane Doe, President`. */
const nameAndTitle = /^(?:print(?:ed)?\s)?name\s?(?:and|&|\/)\s?title\s?[:;]\s{0,9}(?=\p{L})/iu;

function labeled(whole: Cell, line: Line): SignatureCell {
	const text = whole.text.replace(nameAndTitle, '');
	const cell = { ...whole, start: whole.end - text.length, text };
	// Of a label in two parts another rule speaks: `Da ted:`.
	const word =
		/^(\p{L}{2,10}|\p{L}{1,4} \p{L}{1,4})\s{0,3}[:;]/u.exec(cell.text)?.[1]?.toLowerCase().replace(' ', '') ?? '';
	const unmarked = /^dated?(?=\s|$)/i.test(cell.text) ? 'date' : byLabel.test(cell.text) ? 'by' : undefined;
	return { ...cell, line, label: labels.get(word) ?? unmarked };
}
