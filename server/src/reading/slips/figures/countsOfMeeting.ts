/** What a report of a meeting counts besides the votes on a matter: its nominees and proposals, the choice of a frequency, the votes of its classes. */
import type { VoteRow } from '../../../filing/items/voteCounts';
import { few, inFigures, type OddFigure, wordOrNumber } from './figureQuestion';

/** In text order of each kind; empty where all agree. */
export function* oddCountsOfMeeting(rows: readonly VoteRow[], text: string): Iterable<OddFigure> {
	// White space of one character each, so that places stay.
	const line = text.replace(/\s/g, ' ');
	yield* otherNominees(rows, line);
	yield* otherProposals(text, line);
	yield* otherFrequency(line);
	yield* otherTotals(line);
}

const nominees = new RegExp(
	`\\b(?:following|elected (?:each of )?(?:all )?(?:of )?the) (${few}) (?:\\(\\d{1,2}\\) )?(?:[a-z-]+ ){0,2}(?:nominees|directors|candidates)\\b`,
	'gi',
);
/** In characters: how far after the words on the nominees their table begins. */
const reach = 400;

/** `the following six nominees` over a table of five. */
function* otherNominees(rows: readonly VoteRow[], line: string): Iterable<OddFigure> {
	for (const { index, 0: whole, 1: word = '' } of line.matchAll(nominees)) {
		const after = index + whole.length;
		const own = rows.filter(({ start, label }) => start > after && /[a-z]/.test(label) && !/\btotal\b/i.test(label));
		const [first] = own;
		// Those of one table, and of a second one of the same kind.
		const listed = own.filter(({ table, heads }) => table === first?.table || heads === first?.heads);
		const said = wordOrNumber(word);
		const at = index + whole.indexOf(word);
		if (
			first &&
			first.start - after < reach &&
			said !== undefined &&
			listed.length > 1 &&
			said !== listed.length &&
			!/\bagainst\b.*\b(?:proposal|approv|ratif)/i.test(listed.map(({ label }) => label).join(' '))
		) {
			yield { start: at, end: at + word.length, instead: `${listed.length} are listed` };
		}
	}
}

const proposals = new RegExp(
	`\\b(?:the|following|on|all) (${few}) (?:\\(\\d\\) )?(?:proposals|matters|items of business) (?:[a-z]+ ){0,3}(?:submitted|presented|voted|set forth|described|considered|below)\\b`,
	'gi',
);

/** `the four proposals submitted` over *Proposal 1* to *Proposal 5*. */
function* otherProposals(text: string, line: string): Iterable<OddFigure> {
	const numbers = [...text.matchAll(/(?:^|\n)[^\S\n]*Proposal (?:No\. )?(\d)(?![\w.]\w)/gi)].map(([, each]) =>
		Number(each),
	);
	const all = [...new Set(numbers)];
	const isInRow = all.length > 1 && all.every((each, i) => each === i + 1) && numbers.length === all.length;
	for (const { index, 0: whole, 1: word = '' } of isInRow ? line.matchAll(proposals) : []) {
		const at = index + whole.indexOf(word);
		if (wordOrNumber(word) !== all.length) {
			yield { start: at, end: at + word.length, instead: `${all.length} are told` };
		}
	}
}

const votes = '(\\d{1,3}(?:,\\d{3})+|\\d{1,3})';
const frequencies = [
	new RegExp(
		`\\b(?:one|1|every) years?\\b[^\\d.]{1,14}(?:two|2|every two) years?\\b[^\\d.]{1,14}(?:three|3|every three) years?\\b[^.;\\d]{0,60}? ${votes}\\s+${votes}\\s+${votes}(?![\\d,])`,
		'gi',
	),
	new RegExp(
		`\\b(?:one|1|every) years?\\b[^\\w]{1,9}${votes}\\W{1,9}(?:two|2|every two) years?\\b[^\\w]{1,9}${votes}\\W{1,9}(?:three|3|every three) years?\\b[^\\w]{1,9}${votes}(?![\\d,])`,
		'gi',
	),
];
const chosen =
	/holders\b(?=[^.;]{0,200}\b(?:voted|approved|selected|recommended|indicated|chose|favored|supported)\b)[^.;]{0,160}?\b(?:frequency of|every|once every|(?:votes?|advisory vote) (?:every|for)|for) (one|two|three|1|2|3)(?: \(\d\))? years?\b/gi;
const choices = ['one', 'two', 'three'];

/** `The stockholders voted for a frequency of three years` over most votes for one year. */
function* otherFrequency(line: string): Iterable<OddFigure> {
	const tables = frequencies.flatMap((pattern) => [...line.matchAll(pattern)]);
	const [table] = tables;
	if (table === undefined || tables.length > 1) {
		return;
	}
	const counts = table.slice(1).map((each = '') => Number(each.replaceAll(',', '')));
	const most = counts.indexOf(Math.max(...counts));
	for (const { index, 0: whole, 1: word = '' } of line.matchAll(chosen)) {
		const said = /^\d/.test(word) ? Number(word) - 1 : choices.indexOf(word.toLowerCase());
		const isOne = !/\b(?:or|not|whether|against)\b/i.test(whole);
		if (isOne && said !== most && (counts[most] ?? 0) > 100) {
			const at = index + whole.lastIndexOf(word);
			yield { start: at, end: at + word.length, instead: `most votes are for ${choices[most]}` };
		}
	}
}

const votesOfClass = new RegExp(
	`\\bClass ([A-D])\\b(?:(?!\\bClass )[^.;]){0,100}?\\b(${few}) (?:\\(\\d{1,2}\\) )?votes? (?:per|for each|for every|each)\\b`,
	'gi',
);
const ofClass = `${votes} (?:[a-z]+ )?(?:shares of (?:the Company’s )?)?Class ([A-D])\\b[^.;\\d]{0,80}?`;
const bothClasses = `${ofClass} and (?:of )?${ofClass}`;
const outstanding = new RegExp(
	`${bothClasses}\\b(?:outstanding|entitled to vote)\\b(?:[^.;\\d]{0,60}?\\b(?:total|aggregate|combined)(?: of)? ${votes} votes)?`,
	'i',
);
const present = new RegExp(
	`${bothClasses}(?:,| and)? (?:together )?(?:representing|constituting|holding|or) (?:approximately )?(\\d{1,3}(?:\\.\\d+)?)% of the (?:[a-z]+ ){0,3}(?:votes|voting power)`,
	'i',
);

/** The votes that shares of two classes have, and the share of them that is present. */
function* otherTotals(line: string): Iterable<OddFigure> {
	const each = new Map([...line.matchAll(votesOfClass)].map(([, name = '', many]) => [name, wordOrNumber(many) ?? 0]));
	const found = each.size === 2 ? outstanding.exec(line) : null;
	const all = found && totalOf(found, each);
	if (found && all) {
		const [said] = found.slice(5);
		if (said !== undefined && Number(said.replaceAll(',', '')) !== all) {
			const at = found.index + found[0].lastIndexOf(said);
			yield { start: at, end: at + said.length, instead: `by their votes per share it is ${inFigures(all)}` };
		}
		const here = present.exec(line);
		const part = here && totalOf(here, each);
		const percent = here?.[5] ?? '';
		if (here && part && Math.abs((part / all) * 100 - Number(percent)) > 0.6) {
			const at = here.index + here[0].lastIndexOf(`${percent}%`);
			const right = ((part / all) * 100).toFixed(1);
			yield { start: at, end: at + percent.length + 1, instead: `by their votes per share it is ${right}%` };
		}
	}
}

/** The votes of the shares of two classes; undefined where these are not the two that are known. */
function totalOf(
	[, one = '', first = '', other = '', second = '']: RegExpExecArray,
	each: ReadonlyMap<string, number>,
) {
	const [a, b] = [each.get(first), each.get(second)];
	const number = (words: string): number => Number(words.replaceAll(',', ''));
	return a === undefined || b === undefined || first === second ? undefined : number(one) * a + number(other) * b;
}
