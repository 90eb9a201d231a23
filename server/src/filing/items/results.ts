/** Sentences that announce the results of a period that has ended, by their words; white space is folded. */
import { datesIn } from '../../text/dates';
import { type FoundPeriod, periodsIn } from '../periods';

/** That something is announced, and by what. */
const release =
	/\b(?:press|news|earnings) release\b|\bannounc\w+\b|\b(?:earnings|results) presentation\b|\bshareholder letter\b|\bexhibit 99/i;
/** `financial results`, `results of operations`, `earnings for`. */
const results =
	/\b(?:financial|operating|earnings|quarterly|annual|preliminary|unaudited|its|our|company['’]s|full[ -]year|quarter) (?:\w+ ){0,3}results\b|\bresults (?:of operations|for)\b|\bearnings for\b/i;
/** A period that has ended: `quarter ended`, `three months and year ending`. */
const period = /\b(?:quarter|year|months|half|period)s?(?: and \w+(?: \w+){0,3})? end(?:ed|ing)\b/i;
/** What is still to be announced, was announced before, or is a legend about the future. */
const forward =
	/\b(?:will|plans? to|expects? to|intends? to|to) (?:report|announce|release|issue|discuss|publish|hold|host)\b|\bdate on which\b|\bforward-looking\b|\bactual results\b|\bprevious(?:ly)?\b|\bForm 10-[KQ]\b|\b(?:three|six|nine|twelve)-month period.{0,20}credit/i;

/** The ISO dates on which the periods end whose results a sentence announces; empty where it announces none. */
export function endsOfResults(sentence: string): readonly string[] {
	if (
		!/results|earnings/i.test(sentence) ||
		!release.test(sentence) ||
		!results.test(sentence) ||
		forward.test(sentence)
	) {
		return [];
	}
	const found = period.exec(sentence);
	const dates = found ? datesIn(sentence.slice(found.index)).flatMap(({ iso }) => iso ?? []) : [];
	return [...dates, ...periodsIn(sentence).flatMap((each) => each.ends ?? endOfCounted(each))];
}

/** When a quarter or a year ends that is called by its number, as in a calendar year: no fiscal one ends much later. */
function endOfCounted({ year, quarter, kind }: FoundPeriod): string | readonly never[] {
	const month = kind === 'year' ? 12 : (quarter ?? 0) * 3;
	return year === undefined || month === 0 ? [] : lastDayOf(year, month);
}

const lastDayOf = (year: number, month: number): string =>
	`${year}-${String(month).padStart(2, '0')}-${month === 6 || month === 9 ? 30 : 31}`;

/** Whether words may tell of the results of a period that has ended. */
export function isOnResults(words: string): boolean {
	return (
		/results|earnings/i.test(words) && /\bend(?:ed|ing)\b|quarter|year|fiscal|\bQ\d/i.test(words) && /\d/.test(words)
	);
}
