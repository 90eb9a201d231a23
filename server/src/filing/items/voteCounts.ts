/** The counts of the votes at a meeting, as tables and lists give them: one row for each matter and each nominee. */
import type { VisibleSpan } from '../../text/span';

/** A number of votes, with its place. */
export interface VoteCount extends VisibleSpan {
	readonly votes: number;
}

/** The votes on one matter or one nominee: `1,000,000 | 20,000 | 3,000 | 300`. */
export interface VoteRow extends VisibleSpan {
	readonly counts: readonly VoteCount[];
	readonly sum: number;
	/** What stands before the counts in their line: `Jane Doe`. */
	readonly label: string;
	/** The heads of the columns, white space folded: `For Against Abstain`; empty for a list with a word before each count. */
	readonly heads: string;
	/** Where the heads of its table begin; undefined for a list. */
	readonly table?: number;
}

/** `1,234,567`, `12` and what stands for no votes; in a line of its own, in cells, or after a word. */
const count = /^(\d{1,3}(?:,\d{3})+|\d{1,3})$/;
const none = /^(?:[-–—*]+|N\/?A|none|n\/a|\d{1,3}(?:\.\d+)?%?|%|\(\d{1,3}(?:\.\d+)?%\)|[$()]|�)$/i;
const heads = /\b(?:for|yes)\b/i;
const otherHeads = /\bagainst\b|\bwithh[eo]ld|\bopposed\b|\babst/i;
/** Columns whose numbers are no votes of their own. */
const foreignColumn = /%|\b(?:total|percent\w*|outstanding|cast\s+votes|present|years?)\b/i;
/** `Votes For: 1,234,567` */
const listed =
	/^[\s•·*-]*(?:\(?[a-z\d]\)?\.?\s+)?(?:(?:total|number|of|shares?|votes?|cast|voted?)\s+){0,4}[“"]?(for|yes|against|no|withh[eo]ld|abst\w+|broker[\s\u2010-\u2015-]*non[\s\u2010-\u2015-]*votes?)[”"]?[^\d\n]{0,12}?[\s:.…–-]+(\d{1,3}(?:,\d{3})+|\d{1,3})\s*(?:shares|votes)?[.;]?\s*$/i;
/** In characters: a line of heads is no longer. */
const longestHeads = 200;

/** The rows of votes in a text, in text order; empty where it has no table or list of votes. */
export function voteRows(text: string): readonly VoteRow[] {
	const rows: VoteRow[] = [];
	let table: { readonly start: number; readonly heads: string } | undefined;
	let open: { counts: VoteCount[]; label: string; heads: string; table?: number } | undefined;
	let headLines = { start: 0, words: '' };
	const close = (): void => {
		const [first, last] = [open?.counts[0], open?.counts.at(-1)];
		if (open && first && last && open.counts.length > 1) {
			const sum = open.counts.reduce((all, { votes }) => all + votes, 0);
			rows.push({ ...open, start: first.start, end: last.end, sum });
		}
		open = undefined;
	};
	for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
		const isListed = listed.exec(line);
		if (isListed) {
			const [, word = '', digits = ''] = isListed;
			const start = index + line.lastIndexOf(digits);
			const found = { start, end: start + digits.length, votes: votesOf(digits) };
			if (/^[fy]/i.test(word)) {
				close();
				open = { counts: [found], label: '', heads: '' };
			} else if (open?.table === undefined) {
				open?.counts.push(found);
			}
			continue;
		}
		const told = countsInProse(line, index);
		if (told.length > 0) {
			close();
			open = { counts: [...told], label: '', heads: '' };
			close();
			continue;
		}
		const cells = cellsOf(line, index);
		const own = cells.filter(({ isCount }) => isCount);
		if (own.length === 0) {
			if (line.trim() === '' || cells.every(({ isNone }) => isNone)) {
				continue;
			}
			close();
			// The heads may stand in one line or in a line each.
			const words = line.length < longestHeads ? line.replace(/\s+/g, ' ').trim() : '';
			const both = `${headLines.words} ${words}`;
			if (heads.test(words) && !/[.;]\s*$/.test(words)) {
				headLines = { start: index, words };
			} else {
				headLines = { ...headLines, words: words.length < 40 && both.length < longestHeads ? both : '' };
			}
			if (heads.test(headLines.words) && otherHeads.test(headLines.words)) {
				table = { start: headLines.start, heads: headLines.words };
			}
			continue;
		}
		if (table === undefined || foreignColumn.test(table.heads)) {
			close();
			continue;
		}
		const label = cells
			.filter(({ isCount, isNone }) => !isCount && !isNone)
			.map(({ words }) => words)
			.join(' ');
		const isLone = own.length === 1 && label === '';
		if (!(isLone && open && open.table === table.start && open.counts.length < 6)) {
			close();
			open = { counts: [], label, heads: table.heads, table: table.start };
		}
		open?.counts.push(...own.map(({ start, end, words }) => ({ start, end, votes: votesOf(words) })));
		if (!isLone) {
			close();
		}
	}
	close();
	return rows;
}

const side =
	'(?:(?:votes?|shares?) )?(?:(?:cast|voted|voting) )?(in favor|for|against|withheld|abstain\\w*|abstentions?|broker non-?votes?)\\b';
const digits = '(?<![\\d.,$])(\\d{1,3}(?:,\\d{3})+|\\d{1,3})(?![\\d,.]*\\d)';
const countThenSide = new RegExp(`${digits} ${side}`, 'gi');
const sideThenCount = new RegExp(`\\b${side}[\\s:–—-]{1,4}${digits}`, 'gi');

/** The votes of a sentence or line: `1,000,000 shares in favor, 20,000 against and 300 broker non-votes`; empty where it has not three. */
function countsInProse(line: string, at: number): readonly VoteCount[] {
	if (line.includes('\t') || !/\d,\d{3}/.test(line) || !/\bagainst\b|\bwithheld\b/i.test(line)) {
		return [];
	}
	const words = line.replace(/\s/g, ' ');
	for (const [pattern, place, kind] of [
		[countThenSide, 1, 2],
		[sideThenCount, 2, 1],
	] as const) {
		const found = [...words.matchAll(pattern)];
		const isFor = found.map((each) => /^(?:for|in favor)/i.test(each[kind] ?? ''));
		// With a second *for*, the line tells of several matters.
		if (found.length > 2 && isFor[0] && !isFor.includes(true, 1)) {
			return found.map(({ index, 0: all, [place]: number = '' }) => {
				const start = at + index + (place === 1 ? 0 : all.length - number.length);
				return { start, end: start + number.length, votes: votesOf(number) };
			});
		}
	}
	return [];
}

interface Cell extends VisibleSpan {
	readonly words: string;
	readonly isCount: boolean;
	readonly isNone: boolean;
}

/** The cells of a line, between tabs or wide spaces; counts with a space between them are a cell each. */
function cellsOf(line: string, at: number): readonly Cell[] {
	return [...line.matchAll(/\d{1,3}(?:,\d{3})+(?=\s+[\d–—-]|\s*$)|(?:[^\s]|[^\S\t](?![\s]|\d{1,3},\d{3}))+/g)].map(
		({ index, 0: words }) => ({
			start: at + index,
			end: at + index + words.length,
			words,
			isCount: count.test(words),
			isNone: !count.test(words) && none.test(words),
		}),
	);
}

const votesOf = (digits: string): number => Number(digits.replaceAll(',', ''));
