/** Sentences that announce the results of a period that has ended, by their words; white space is folded. */

const release =
	/\b(?:press|news|earnings) release\b|\bannounc\w+\b|\b(?:earnings|results) presentation\b|\bshareholder letter\b|\bexhibit 99/i;
const results =
	/\b(?:financial|operating|earnings|quarterly|annual|preliminary|unaudited|its|our|company['’]s|full[ -]year|quarter) (?:\w+ ){0,3}results\b|\bresults (?:of operations|for)\b|\bearnings for\b/i;
const period = /\b(?:quarter|year|months|half|period)s?(?: and \w+(?: \w+){0,3})? end(?:ed|ing)\b/i;
const forward =
	/\b(?:will|plans? to|expects? to|intends? to|to) (?:report|announce|release|issue|discuss|publish|hold|host)\b|\bdate on which\b|\bforward-looking\b|\bactual results\b|\bprevious(?:ly)?\b|\bForm 10-[KQ]\b|\b(?:three|six|nine|twelve)-month period.{0,20}credit/i;

/** The words of a sentence from the period on, whose end a date tells; undefined where it announces no results. */
export function resultsPeriodIn(sentence: string): string | undefined {
	if (
		!/results|earnings/i.test(sentence) ||
		!release.test(sentence) ||
		!results.test(sentence) ||
		forward.test(sentence)
	) {
		return undefined;
	}
	const found = period.exec(sentence);
	return found ? sentence.slice(found.index) : undefined;
}

/** Whether words may tell of the results of a period that has ended. */
export function isOnResults(words: string): boolean {
	return /results|earnings/i.test(words) && /\bend(?:ed|ing)\b/i.test(words) && /\d/.test(words);
}
