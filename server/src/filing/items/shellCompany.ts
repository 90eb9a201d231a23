/** Sentences of a company that was a shell, and on financial statements that follow, by their words; white space is folded. */
import { saysStatementsFollow } from './customarySentences';

/** `was a shell company`, `Form 10 information`, `a shell corporation immediately before the merger`. */
const formerShell =
	/\b(?:was|were|been|being|ceas\w+ to be|no longer|former(?:ly)?) (?:an? |the )?(?:\S+ ){0,6}?shell (?:company|corporation|registrant)\b|\bForm 10 (?:information|disclosure)\b|\bshell (?:company|corporation)\b.{0,160}\b(?:immediately )?(?:before|prior to) the\b|\b(?:general form for (?:the )?registration|registration statement) (?:of securities )?on Form 10\b/i;

/** Whether words say that the registrant was a shell company until the transaction. */
export function saysFormerShell(words: string): boolean {
	return /\bshell\b|\bForm 10\b/i.test(words) && formerShell.test(words) && !/\bnot (?:been )?an? shell\b/i.test(words);
}

/** `will be filed by amendment`, `to file … within 71 calendar days`. */
const promised =
	/\b(?:will|shall|to|intends to|expects to|must) (?:be )?(?:fil|furnish|provid|suppl|submit)\w*\b.{0,160}\b(?:amendment|8-K\/A|calendar days|(?:later|more) than)\b|\b(?:by|in|through|under cover of) (?:an? )?(?:amendment|Form 8-K\/A)\b/i;

/** Whether a sentence promises the financial statements of a business, or the pro forma information, in a later report. */
export function promisesStatements(sentence: string): boolean {
	return (
		/\bfinancial (?:statements|information)\b|\bthis item\b|\bItem 9\.01/i.test(sentence) &&
		(promised.test(sentence) || (saysStatementsFollow(sentence) && /\bdays\b/i.test(sentence))) &&
		// Statements of a later interim period are not those that the report has to have.
		!/\binterim\b|\bsubsequent (?:period|quarter)/i.test(sentence)
	);
}
