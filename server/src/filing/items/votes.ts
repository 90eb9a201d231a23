/** Words on the vote on how often holders vote on executive pay; white space is folded. */

/** A vote on frequency, in either order of words: `the frequency of votes on executive compensation`, `say-on-frequency`. */
const ballot =
	/\bfrequency\b.{0,200}?\b(?:votes?|voting|say)\b.{0,120}?\b(?:compensation|pay|say)\b|\b(?:say[ -]on[ -]frequency|say[ -]when[ -]on[ -]pay)\b|\b(?:compensation|say[ -]on[ -]pay)\b.{0,80}\bfrequency\b/i;
const choices: readonly { readonly name: string; readonly words: RegExp }[] = [
	{ name: 'one year', words: /\b(?:one|1|every|each|single)[ -]year\b|\bannual(?:ly)?\b(?! meeting| report)|\bone,/i },
	{ name: 'two years', words: /\b(?:two|2)[ -]years?\b|\bbiennial|\bevery other year\b|\btwo(?:,| or| and)/i },
	{ name: 'three years', words: /\b(?:three|3)[ -]years?\b|\btriennial/i },
];
/** `the Board determined to hold such votes every year`, `frequency … was adopted`. */
const decision =
	/\b(?:board|company|registrant|directors|we)\b.{0,120}\b(?:decid|determin|elect|resolv|adopt|will (?:hold|conduct|include|submit|continue))\w*\b.{0,200}\b(?:frequency|every|annual(?:ly)?|each year|years)\b|\bfrequency\b.{0,200}\b(?:decid|determin|elect|resolv|adopt)\w*\b/i;

/** The choices of a vote on the frequency that its results do not name; empty where words tell of no such vote. */
export function missingFrequencies(words: string): readonly string[] {
	// Without numbers there are no results: the words tell of a decision on the vote.
	return ballot.test(words) && /\d,\d{3}/.test(words)
		? choices.filter((choice) => !choice.words.test(words)).map(({ name }) => name)
		: [];
}

/** What a vote is on besides its frequency. */
const otherMatters =
	/\b(?:elect(?:ed|ion|ing)?|nominees?|ratif\w+|(?:re)?appoint\w*|auditors?|accounting firm|accountants?|amend(?:ed|ment|ing)?|merger|adopt(?:ed|ion)|plan|reverse (?:stock )?split|authori[sz]ed shares|directors?'? (?:named|listed)|proposals? (?:no\.? ?)?(?:[2-9]|two|three))\b|\bapprov(?:ed?|al of|ing)\b(?![^.;:]{0,60}\bfrequency\b)/i;

/** Whether words give the results of a vote on frequency and of no other: then nobody votes for or against. */
export function isOnFrequencyAlone(words: string): boolean {
	return ballot.test(words) && !otherMatters.test(words);
}

/** Whether words tell of the decision how often holders will vote on executive pay. */
export function tellsOfFrequencyDecision(words: string): boolean {
	return /frequency|every/i.test(words) && /compensation|pay\b/i.test(words) && decision.test(words);
}

/** Whether a sentence names the day of a meeting of the holders. */
export function isOfMeeting(sentence: string): boolean {
	return /\bmeeting\b/i.test(sentence) && /\b(?:held|convened|took place|meeting (?:of \S+ )?on)\b/i.test(sentence);
}
