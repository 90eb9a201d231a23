/** Counts of votes that belie the other counts of the same meeting. */

import { type VoteRow, voteRows } from '../../../filing/items/voteCounts';
import { isAbout } from '../../../knowledge';
import { isOneEdit } from '../../../text/oneEdit';
import type { VisibleSpan } from '../../../text/span';
import { itemsWithOwnText, textUnder } from '../../items/itemText';
import { perFiling } from '../../perFiling';
import { oddCountsOfMeeting } from './countsOfMeeting';
import type { OddFigure } from './figureQuestion';

/** In votes: what fractions of shares, which each count is rounded from, may account for. */
const ofFractions = 1000;

/** No meeting decides on more: then the rows are of something else, and comparing each with all takes long. */
const mostRows = 200;

/** The counts under the item on votes that the others belie, in text order. */
export const oddVotes = perFiling((filing): readonly OddFigure[] =>
	itemsWithOwnText(filing)
		.filter(({ number }) => isAbout(number, 'vote'))
		.flatMap((item) => {
			const text = textUnder(filing, item);
			const base = filing.visible.offset(item.content.start);
			const rows = voteRows(text);
			if (rows.length > mostRows) {
				return [];
			}
			return [
				...otherSums(rows),
				...sameCounts(rows),
				...otherOutcome(rows, text),
				...otherPresence(rows, text),
				...oddCountsOfMeeting(rows, text),
			]
				.map(({ start, end, instead }) => ({ start: base + start, end: base + end, instead }))
				.sort((a, b) => a.start - b.start);
		}),
);

/** The rows that do not add up to what others of the same meeting do, which are alike to the vote. */
function* otherSums(rows: readonly VoteRow[]): Iterable<OddFigure> {
	const sums = rows.map(({ sum }) => sum);
	// Of two rows either may be right: it is said at the second.
	const first = rows.length === 2 ? rows[0] : undefined;
	for (const row of rows.filter(({ sum }) => sums.indexOf(sum) === sums.lastIndexOf(sum))) {
		if (row === first) {
			continue;
		}
		const groups = [...new Set(sums)].map((usual) => rows.filter(({ sum }) => sum === usual && sum !== row.sum));
		const found = groups.filter(({ length }) => length > 1 || rows.length === 2).map((group) => slipBeside(row, group));
		const [slip] = found.filter((each) => each !== undefined);
		if (slip) {
			yield slip;
			continue;
		}
		const [usual, ...others] = groups.filter(({ length }) => length > 0);
		const [example] = usual ?? [];
		if (usual && example && usual.length > 3 && others.length === 0 && isOffWithoutReason(row, example)) {
			yield {
				...placeOf(row),
				instead: `that is ${inFigures(row.sum)} votes; on the others it is ${inFigures(example.sum)}`,
			};
		}
	}
}

/** The count of a row that is a slip, where with another number the row adds up to what some rows do that are alike. */
function slipBeside(row: VoteRow, alike: readonly VoteRow[]): OddFigure | undefined {
	const [example] = alike;
	if (example === undefined) {
		return undefined;
	}
	const more = example.sum - row.sum;
	const beside = alike.filter((each) => isSameTable(row, each));
	const possible = row.counts.map((count, column) => ({ ...count, column, right: count.votes + more }));
	const slip =
		// Broker non-votes are the same on all.
		possible.find(
			({ column, right }) =>
				right > 0 && beside.length > 1 && beside.every(({ counts }) => counts[column]?.votes === right),
		) ??
		possible.find(
			({ votes, right }) => right > 0 && Math.abs(more) >= ofFractions && isSlip(inFigures(votes), inFigures(right)),
		);
	return (
		slip && {
			...placeOf(slip),
			instead: `with ${inFigures(slip.right)} it would be ${inFigures(example.sum)} votes, as many as on the others`,
		}
	);
}

const isSameTable = (row: VoteRow, other: VoteRow): boolean =>
	row.heads === other.heads && row.counts.length === other.counts.length;

/** Whether a row of the same columns differs by more than fractions, and not by one of the columns. */
function isOffWithoutReason(row: VoteRow, usual: VoteRow): boolean {
	const off = Math.abs(usual.sum - row.sum);
	return (
		isSameTable(row, usual) &&
		off > usual.sum / 10_000 &&
		![...row.counts, ...usual.counts].some(({ votes }) => Math.abs(votes - off) < ofFractions)
	);
}

/** Whether two numbers are one but for a digit, a group of digits, or the order of two. */
function isSlip(written: string, right: string): boolean {
	const [a, b] = [written.replaceAll(',', ''), right.replaceAll(',', '')];
	return isOneEdit(a, b) || isOtherGroup(written.split(','), right.split(','));
}

/** Whether a group of three digits is lost, doubled, or exchanged with the next. */
function isOtherGroup(a: readonly string[], b: readonly string[]): boolean {
	const [few, many] = a.length < b.length ? [a, b] : [b, a];
	if (many.length === few.length) {
		const differ = a.flatMap((group, i) => (group === b[i] ? [] : [i]));
		const [first = 0, second = 0] = differ;
		return differ.length === 2 && a[first] === b[second] && a[second] === b[first];
	}
	return many.length === few.length + 1 && many.some((_, i) => many.toSpliced(i, 1).join() === few.join());
}

/** Rows of one table with the same counts, where those of all others differ. */
function* sameCounts(rows: readonly VoteRow[]): Iterable<OddFigure> {
	for (const table of new Set(rows.flatMap(({ table }) => table ?? []))) {
		const own = rows.filter((row) => row.table === table && row.label !== '');
		const keys = own.map(({ counts }) => counts.map(({ votes }) => votes).join());
		const again = own.filter((_, i) => keys.indexOf(keys[i] ?? '') < i);
		const [second] = again;
		const first = own.find((row, i) => row !== second && keys[i] === keys[second ? own.indexOf(second) : -1]);
		const isChance = first === undefined || first.counts.filter(({ votes }) => votes > ofFractions).length < 2;
		if (again.length === 1 && first && second && !isChance && own.length > 2) {
			yield { ...placeOf(second), instead: `the same votes as for “${first.label.replace(/\s+/g, ' ')}”` };
		}
	}
}

const approval = /\b(?:approved|ratified|adopted|passed|elected)\b/i;
const notApproved =
	/\b(?:not|fail\w*|defeat\w*|reject\w*|against|frequency|every|less|without|insufficient|withdrawn)\b/i;
/** What is not elected or ratified with most votes; what is not approved may need more than most. */
const refused = /\b(?:was|were|did) not (?:elect|ratif)(?:ed|ied|y)?\b/i;
const threshold = /\b(?:requir|outstanding|percent|majority|two-thirds|quorum|threshold)|%/i;
/** In characters: how far around the votes the outcome is looked for. */
const outcomeReach = 400;

/** Matters said to be approved that have more votes against than for, and those said not to be that have most votes for. */
function* otherOutcome(rows: readonly VoteRow[], text: string): Iterable<OddFigure> {
	for (const [i, row] of rows.entries()) {
		const own = row.table === undefined ? [row] : rows.filter(({ table }) => table === row.table);
		const [first] = own;
		const sides = own.map(forAndAgainst);
		if (first !== row || sides.some((each) => each === undefined)) {
			continue;
		}
		const end = rows[i - 1]?.end ?? 0;
		const before = text.slice(Math.max(end, (row.table ?? row.start) - outcomeReach), row.table ?? row.start);
		const last = own.at(-1) ?? row;
		const next = rows[rows.indexOf(last) + 1];
		const after = text.slice(last.end, Math.min(next?.table ?? next?.start ?? text.length, last.end + outcomeReach));
		const place = { start: row.start, end: row.end };
		const isRefused = refused.test(before);
		const isApproved = approval.test(before.replace(refused, ''));
		if (sides.every((side) => side && side.votesFor < side.against)) {
			const isSaid = own.length > 2 || isApproved;
			if (isSaid && !notApproved.test(before) && !notApproved.test(after)) {
				yield { ...place, instead: 'more votes against than for, of what is said to be approved' };
			}
		} else if (isRefused && !isApproved && !threshold.test(before + after)) {
			if (sides.every((side) => side && side.votesFor > 3 * side.against)) {
				yield { ...place, instead: 'most votes for what is said not to be approved' };
			}
		}
	}
}

/** The votes for and against or withheld of a row; undefined where the heads of its columns have another order. */
function forAndAgainst({
	heads,
	counts,
}: VoteRow): { readonly votesFor: number; readonly against: number } | undefined {
	const [first, second] = counts;
	const places = [/\b(?:for|yes)\b/i, /\b(?:against|withh[eo]ld)\b/i].map((words) => heads.search(words));
	const [forAt = -1, againstAt = -1] = places;
	const abstainAt = heads.search(/\babst/i);
	if (
		!first ||
		!second ||
		(heads !== '' && (againstAt < 0 || forAt < 0 || (abstainAt >= 0 && abstainAt < Math.max(forAt, againstAt))))
	) {
		return undefined;
	}
	return againstAt < forAt
		? { votesFor: second.votes, against: first.votes }
		: { votesFor: first.votes, against: second.votes };
}

const number = '(\\d{1,3}(?:,\\d{3})+)';
const words = '(?:[A-Za-z$’“”"(),-]+|\\$?0?\\.\\d+) ';
const outstandingShares = new RegExp(
	`(?<![\\d$.,])${number} (?:${words}){1,20}?(?:outstanding|entitled to vote)\\b`,
	'g',
);
const presentShares = new RegExp(
	`(?<![\\d$.,])${number} (?:${words}|or (?:approximately )?\\d{1,3}(?:\\.\\d+)?%,? ){1,20}?(?:present|represented)\\b`,
	'g',
);
/** Where shares do not have one vote each. */
const ofClasses = /\bclass [A-D]\b|\bpreferred\b|\bvoting power\b|\bvotes per\b/i;

/** Shares said to be present that are more than are outstanding, fewer than have voted, or another part of them than is said. */
function* otherPresence(rows: readonly VoteRow[], text: string): Iterable<OddFigure> {
	const line = text.replace(/\s/g, ' ');
	const outstanding = [...line.matchAll(outstandingShares)];
	const present = [...line.matchAll(presentShares)].filter(({ 0: found }) => !/outstanding|entitled/.test(found));
	const [all] = outstanding;
	const [here] = present;
	if (!here || present.length > 1 || ofClasses.test(line)) {
		return;
	}
	const [written, total] = [here[1] ?? '', all?.[1] ?? ''];
	const place = { start: here.index, end: here.index + written.length };
	const shares = votesIn(written);
	const sums = [...new Set(rows.map(({ sum }) => sum))];
	const [sum = 0] = sums;
	if (total !== '' && outstanding.length === 1 && shares > votesIn(total)) {
		yield { ...place, instead: `that is more than the ${total} outstanding` };
	} else if (
		sums.length === 1 &&
		rows.length > 1 &&
		Math.abs(sum - shares) >= ofFractions &&
		isSlip(written, inFigures(sum))
	) {
		yield { ...place, instead: `the votes on each matter are ${inFigures(sum)}` };
	} else if (total !== '' && outstanding.length === 1) {
		const percent = /^(?:[^.%]|\.(?=\d)){0,160}?(?<![\d.])(\d{1,3}(?:\.\d+)?)(?: ?%| percent)/.exec(
			line.slice(here.index + written.length),
		)?.[1];
		const part = (shares / votesIn(total)) * 100;
		if (percent !== undefined && Math.abs(part - Number(percent)) > 0.6) {
			yield { ...place, instead: `that is ${part.toFixed(2)}% of the ${total} outstanding, and not ${percent}%` };
		}
	}
}

const votesIn = (digits: string): number => Number(digits.replaceAll(',', ''));

const placeOf = ({ start, end }: VisibleSpan): VisibleSpan => ({ start, end });

const inFigures = (votes: number): string => votes.toLocaleString('en-US');
