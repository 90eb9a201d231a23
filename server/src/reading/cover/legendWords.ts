/** Words of the legends of a cover that are not the form's: a number mistyped, a word left out, put in or taken for another. */
import type { CoverLegendMatch, Filing } from '../../filing/filing';
import { withoutRunningHeads } from '../../filing/runningHeads';
import { interchangeableWords, legends } from '../../knowledge';
import { lazy } from '../../text/lazy';
import { isOneEdit } from '../../text/oneEdit';
import { rememberedByParagraph } from '../../text/remembered';
import { overlap, type Piece, type Span } from '../../text/span';
import { type Hunk, hunks, type Word as WordOfText } from '../../text/wordDiff';
import { type Word, wordsIn } from '../../text/words';
import { perFiling } from '../perFiling';
import { withMovedWord } from '../slips/words/movedWord';
import { withoutReferences } from './boxLegends';
import { legendBeginnings } from './legendBeginnings';
import { legendMarks } from './legendMarks';
import { nearLegends } from './nearLegends';

/** Words that are not the form's, with the word before them, and with the one after them where words are left out. */
export interface OtherLegendWords extends Piece {
	/** What the form has in their place. */
	readonly right: string;
	/** Whether a number differs, which has only one right value. */
	readonly isNumber: boolean;
}

/** How many places differ in a legend, and how many words at each; with more, it is worded otherwise, which is no slip. */
const most = { places: 2, words: 2 };

/** Legends that stand beside others in columns, where words of two may be read in one line. */
const inColumns: ReadonlySet<string> = new Set([
	...['state', 'file-number', 'employer-number', 'address', 'zip-code'],
	...['securities-title', 'securities-symbol', 'securities-exchange'],
]);

/** The words of the cover's legends that are not the form's, those of one legend in text order. */
export const otherLegendWords = perFiling((filing): readonly OtherLegendWords[] => {
	const { cover } = filing;
	const found = [
		...(cover?.legends ?? []).flatMap((legend) => [...wordsOfLegend(filing, legend), ...cutOff(filing, legend)]),
		...sectionsAlone(filing),
		...cutInParentheses(filing),
		...[...legendBeginnings(filing), ...nearLegends(filing), ...legendMarks(filing)].map((words) => ({
			...words,
			isNumber: false,
		})),
	];
	// A day beside its legend is none of its words.
	const day = cover?.dateOfReport?.span;
	return day ? found.filter(({ span }) => !overlap(day, span)) : found;
});

function wordsOfLegend({ visible, cover }: Filing, legend: CoverLegendMatch): readonly OtherLegendWords[] {
	const { id, span } = legend;
	const first = visible.offset(span.start);
	const from = inColumns.has(id) ? first : startOf(visible.text, first);
	const shown = withoutReferences(visible.text.slice(from, from + 600));
	const text = wholeLegend(id, shown, visible.offset(span.end) - from);
	// In a line that lost its columns, the end of the state's legend stands in that of the employer number.
	const isMixed = id === 'employer-number' && /\b(?:incorporation|organization|jurisdiction)\b/i.test(text);
	if (inColumns.has(id) && (isMixed || /[\n\t]| {2}/.test(text))) {
		return [];
	}
	// The last word of a text may be half a word, which is being written or was cut off.
	const isLast = (end: number): boolean => from + end === visible.text.trimEnd().length;
	return (
		differences(id, text)
			// What stands in another cell is none of the legend.
			.filter(({ start, end }) => !isLast(end) && !text.slice(start, end).includes('\t'))
			.map(({ isNumber, ...difference }) => {
				const { start, end, right } = withMovedWord(shown, difference);
				return { ...visible.piece(from + start, from + end), right, isNumber };
			})
			// Nor what begins the next one: `Securities Exchange Act` over `Date of Report`.
			.filter((words) => !cover?.legends.some((other) => other !== legend && overlap(other.span, words.span)))
	);
}

/** Where a legend begins, with the words before it in its parenthesis: `(Formal name or former address`. */
const startOf = (text: string, start: number): number =>
	start - (/(?<=\()(?:[A-Za-z]+ ){1,4}$/.exec(text.slice(Math.max(0, start - 50), start))?.[0].length ?? 0);

/** How many words after a legend the rest of it may stand among those of another column. */
const mostBetween = 8;

/** The last word of a legend that breaks off, with all that the form has after it: `15(d) of the Securities Exchange Act`. */
function cutOff({ visible, lostLines }: Filing, { id, span }: CoverLegendMatch): readonly OtherLegendWords[] {
	const start = visible.offset(span.start);
	const end = visible.offset(span.end);
	const words = wordsIn(visible.text, start, end);
	const [form, ...variants] = wordingsById().get(id) ?? [];
	const isWhole = (wording: Wording): boolean => wording.letters === lettersOf(words);
	const asked = lackingAtEnd(id, visible.text.slice(start, end));
	if (lostLines || inColumns.has(id) || !form || asked.length === 0 || variants.some(isWhole)) {
		return [];
	}
	return cutAfter(visible, words, form, asked.length);
}

/** The sections of the head alone, without the Act, too little of the legend to be found as one. */
function sectionsAlone({ visible, cover, lostLines }: Filing): readonly OtherLegendWords[] {
	const form = wordingsById().get('pursuant')?.[0];
	if (cover === undefined || form === undefined || lostLines || cover.legends.some(({ id }) => id === 'pursuant')) {
		return [];
	}
	const from = visible.offset(cover.span.start);
	const found = sections.exec(visible.text.slice(from, visible.offset(cover.span.end)));
	if (found === null) {
		return [];
	}
	const start = from + found.index;
	const end = start + found[0].length;
	const words = wordsIn(visible.text, start, end);
	return cutAfter(visible, words, form, form.words.length - words.length, end);
}

/** A legend of a column that lacks its last words before the parenthesis: `(Zip)`, `(Commission File)`. */
function cutInParentheses({ visible, cover }: Filing): readonly OtherLegendWords[] {
	const from = cover ? visible.offset(cover.span.start) : 0;
	const text = cover ? visible.text.slice(from, visible.offset(cover.span.end)) : '';
	return [...text.matchAll(/\(([A-Za-z]+(?:[ \n][A-Za-z]+)?)\)/g)].flatMap(({ index, 0: whole, 1: words = '' }) => {
		const written = wordsIn(words);
		const form = ['zip-code', 'file-number']
			.flatMap((id) => wordingsById().get(id)?.[0] ?? [])
			.find(({ words: all }) => written.length < all.length && written.every(({ key }, at) => key === all[at]?.key));
		if (form === undefined) {
			return [];
		}
		// The rest may stand on the next line of the column, and have the parenthesis as well.
		const rest = new RegExp(`^(?:[^()]*|.*\\)[^()]*)\\b${form.words.at(-1)?.key}\\s?\\)`, 'is');
		const end = index + whole.length;
		return rest.test(text.slice(end, end + 240))
			? []
			: [{ ...visible.piece(from + index, from + end), right: form.text, isNumber: false }];
	});
}

const sections = /pursuant\s{1,9}to\s{1,9}section\s{1,9}13\s{1,9}or\s{1,9}15\s?\(d\)(?=\s*[\n\v])/i;

/** In characters: how far after a legend that breaks off its end is sought. */
const reach = 600;

/** The last of `words` with the `count` words of the form that are lacking after it; none where one of them stands near, or nothing follows. */
function cutAfter(
	visible: Filing['visible'],
	words: readonly Word[],
	form: Wording,
	count: number,
	end = words.at(-1)?.end ?? 0,
): readonly OtherLegendWords[] {
	const from = form.words.length - count;
	const next = wordsIn(withoutRunningHeads(visible.text.slice(end, end + reach)), 0, reach, count + mostBetween).map(
		(word): Word => ({ ...word, start: end + word.start, end: end + word.end }),
	);
	// A letter that is lost of `14d-2(b)` is no end of a legend.
	const asked = form.words.slice(from).filter(({ key }) => key.length > 2);
	// One of them may be in two parts.
	const written = next.flatMap(({ key }, i) => [key, key + (next[i + 1]?.key ?? '')]);
	const isNear = asked.some(({ key }) => written.some((word) => word === key || isOneEdit(word, key)));
	// All of them may have run together: `of theAct`.
	const joined = next.find(({ key }) => key === lettersOf(form.words.slice(from)));
	// A letter in parentheses is shown with its number: `15(d)`.
	const lead = words.at(-1)?.key.length === 1 ? 2 : 1;
	const [start, before] = [words.at(-lead)?.start, form.words[from - lead]?.start];
	// A place to fill in stands for what is lacking.
	const toFill = placeToFill.exec(visible.text.slice(end, end + 40))?.[0].length ?? 0;
	return start === undefined || before === undefined || asked.length === 0 || next.length === 0 || isNear
		? []
		: [
				{
					...visible.piece(start, joined?.end ?? end + toFill),
					right: form.text.slice(before, form.words.at(-1)?.end),
					isNumber: false,
				},
			];
}

const placeToFill = /^[\s.(§]{0,3}(?:\[[^[\]\n\v\t]{1,20}\]|_{2,20}|[●•])/;

const hasDigits = /\d.*\d.*\d/;

/** A legend with the words after it that go on with the form's, where it is read as a shorter wording: `Date of Report (Date of …`. */
function wholeLegend(id: string, text: string, end: number): string {
	const legend = text.slice(0, end);
	const asked = lackingAtEnd(id, legend);
	if (asked.length === 0) {
		return legend;
	}
	// What stands in the next paragraph is none of it.
	const paragraph = text.slice(end).search(/\n\s*\n/);
	const next = wordsIn(text, end, paragraph < 0 ? text.length : end + paragraph, asked.length + 1);
	// The code of the Commission's seat may be another in each digit.
	const isAsked = ({ key }: Word): boolean =>
		asked.includes(key) || (hasDigits.test(key) && asked.some((word) => hasDigits.test(word)));
	const last = next.findLast(isAsked);
	const shared = next.filter(isAsked).length;
	return last !== undefined && shared >= asked.length / 2 ? text.slice(0, last.end) : legend;
}

/** What the form's wording has after words that it begins with, as keys; empty where it is complete, or begins otherwise. */
const lackingAtEnd = ofLegend((id, legend): readonly string[] => {
	const [form] = wordingsById().get(id) ?? [];
	const letters = lettersOf(wordsIn(legend));
	if (!form?.letters.startsWith(letters)) {
		return [];
	}
	// A word of the form may be two in the text, or the other way about.
	let count = 0;
	let length = 0;
	while (length < letters.length) {
		length += form.words[count++]?.key.length ?? 0;
	}
	return length > letters.length ? [] : form.words.slice(count).map(({ key }) => key);
});

/** `read`, with its answers kept: most covers have the same legends. */
function ofLegend<T>(read: (id: string, legend: string) => T): (id: string, legend: string) => T {
	const byId = new Map(legends.map(({ id }) => [id as string, rememberedByParagraph((legend) => read(id, legend))]));
	return (id, legend) => byId.get(id)?.(legend) ?? read(id, legend);
}

interface Difference extends Span {
	readonly right: string;
	readonly isNumber: boolean;
}

/** A wording of a legend. */
interface Wording {
	readonly text: string;
	readonly words: readonly Word[];
	readonly letters: string;
}

const wordingsById = lazy(
	(): ReadonlyMap<string, readonly Wording[]> =>
		new Map(
			legends.map(({ id, text, variants }) => [
				id,
				[text, ...variants].map((wording) => {
					const words = wordsIn(wording);
					return { text: wording, words, letters: lettersOf(words) };
				}),
			]),
		),
);

/** The differences from the wording that has the fewest; none where one wording has the same letters, and where all have many. */
const differences = ofLegend((id, text): readonly Difference[] => {
	const words = withoutSigns(wordsIn(text));
	const wordings = wordingsById().get(id) ?? [];
	// A space more or less is no other word.
	const letters = lettersOf(words);
	const found = wordings.some((wording) => wording.letters === letters)
		? []
		: wordings
				.map((wording) => differencesFrom(text, words, wording))
				.filter((found) => found !== undefined)
				.sort((a, b) => a.length - b.length)
				.reduce<readonly Difference[]>((best, next, index) => (index === 0 || isNearer(next, best) ? next : best), []);
	const [form] = wordings;
	return found.filter(({ start, end, right }) => form && isOfForm(wordsIn(text, start, end), wordsIn(right), form));
});

/** Whether of two wordings that differ at as many places one lacks only what the other has in parentheses there: `Symbol` of `Symbol(s)`. */
const isNearer = (one: readonly Difference[], other: readonly Difference[]): boolean =>
	one.length === other.length &&
	one.every(
		({ right }, at) =>
			other[at]?.right.startsWith(right) === true &&
			/^\s?\([^()]*\)?$/.test(other[at]?.right.slice(right.length) ?? ''),
	);

/** Whether the form has `right` and not what is written: the other wordings, which may be shorter, are those of filers. */
const isOfForm = (written: readonly Word[], right: readonly Word[], form: Wording): boolean =>
	form.letters.includes(lettersOf(right)) &&
	!(written.length > right.length && written.every(({ key }) => form.words.some((word) => word.key === key)));

const lettersOf = (words: readonly Word[]): string => words.map(({ key }) => key).join('');

/** The differences between a legend and one wording of it, customary ones aside; undefined where they are too many. */
function differencesFrom(legend: string, words: readonly Word[], wording: Wording): readonly Difference[] | undefined {
	const form = wording.words;
	if (Math.abs(words.length - form.length) > most.places * most.words) {
		return undefined;
	}
	const keyed = ({ key, start, end }: Word): WordOfText => ({ text: key, start, end });
	const runs = hunks(words.map(keyed), form.map(keyed));
	const isFew = runs.every(
		(run) => run.oldEnd - run.oldStart <= most.words && run.nextEnd - run.nextStart <= most.words,
	);
	if (runs.length > most.places || !isFew) {
		return undefined;
	}
	return runs.flatMap((run) => differenceAt(run, legend, words, wording) ?? []);
}

/** The difference at one place; undefined where it is customary, and where the words may stand elsewhere. */
function differenceAt(
	run: Hunk,
	legend: string,
	words: readonly Word[],
	{ text, words: form }: Wording,
): Difference | undefined {
	const written = words.slice(run.oldStart, run.oldEnd);
	const asked = form.slice(run.nextStart, run.nextEnd);
	const isGone = written.length === 0;
	if (
		lettersOf(written) === lettersOf(asked) ||
		(!isGone && [...written, ...asked].every(({ key }) => isCustom(key)))
	) {
		return undefined;
	}
	// `17 CFR` before `§230.405` says where it stands.
	if (lettersOf(written) === '17cfr' && asked.length === 0 && isOfCode(words[run.oldEnd])) {
		return undefined;
	}
	// What is lacking at an end may stand elsewhere, in the next line of its column.
	if (isGone && (run.nextStart === 0 || run.nextEnd === form.length)) {
		return undefined;
	}
	// An editor makes a sign of `(c)`, which another rule reports.
	if (isGone && asked.every(({ key }) => key.length === 1)) {
		return undefined;
	}
	// A number is shown alone, other words with those beside them.
	const isParagraph = /^[a-z]$/.test(lettersOf(asked)) && legend[(written[0]?.start ?? 0) - 1] === '(';
	const isNumber = isParagraph || isOtherNumber(lettersOf(written), lettersOf(asked));
	let lead = isNumber && !isParagraph ? 0 : 1;
	// An abbreviation with points is several words: `I.R.S.`
	const isLetter = (count: number): boolean => words[run.oldStart - count]?.key.length === 1;
	while (isLetter(lead) && isLetter(lead + 1) && lead > 0) {
		lead += 1;
	}
	const [start, end] = edgesOf(words, run.oldStart - lead, run.oldEnd + (isGone ? lead : 0));
	const [from, to] = edgesOf(form, run.nextStart - lead, run.nextEnd + (isGone ? lead : 0));
	const closes = isParagraph && legend[end] === ')' && text[to] === ')' ? 1 : 0;
	const right = text.slice(from, to + closes);
	// Of `13(a)` all goes that is not the form's.
	const isOpen = closes === 0 && legend[end] === ')' && opens(legend.slice(start, end)) > opens(right);
	const whole = { start, end: end + closes + (isOpen ? 1 : 0) };
	return { ...withBrackets(legend, whole), right, isNumber };
}

/** A place with the square brackets around the words in it: `Former [TBD]`, not `Former [TBD`. */
function withBrackets(legend: string, { start, end }: Span): Span {
	const written = legend.slice(start, end);
	const opensBefore = legend[start - 1] === '[' && !written.includes('[');
	const closesAfter = legend[end] === ']' && !written.includes(']') && (opensBefore || written.includes('['));
	return { start: opensBefore && closesAfter ? start - 1 : start, end: closesAfter ? end + 1 : end };
}

/** How many parentheses are open at the end of words. */
const opens = (words: string): number => words.split('(').length - words.split(')').length;

/** The words of a legend, without those that stand for the sign of `§230.405`. */
const withoutSigns = (words: readonly Word[]): readonly Word[] =>
	words.filter(({ key }, index) => !(/^sec(?:tions?)?$/.test(key) && isOfCode(words[index + 1])));

/** Whether a word begins the number of a rule of the Commission: `230` of `230.405`. */
const isOfCode = (word: Word | undefined): boolean => /^2[34]\d/.test(word?.key ?? '');

/** Where the words from one index to another begin and end, as far as there are any. */
function edgesOf(words: readonly Word[], first: number, last: number): readonly [number, number] {
	return [words[Math.max(0, first)]?.start ?? 0, words[Math.min(words.length, last) - 1]?.end ?? 0];
}

const inDigits = (word: string): string => word.replace(/[lo]/g, (letter) => String(letter === 'o' ? 0 : 1));

/** Whether a number stands for another; one with a letter like its digit looks right. */
const isOtherNumber = (written: string, asked: string): boolean =>
	written !== '' && /\d/.test(asked) && inDigits(written) !== asked;

/** Whether a word is one that covers have more or less, or for another. */
const isCustom = (key: string): boolean => interchangeableWords.includes(key);
