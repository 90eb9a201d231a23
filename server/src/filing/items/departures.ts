/** Sentences on a director or officer who leaves, recognized by their words; white space is folded. */
import { monthNames } from '../../text/dates';

const leaving =
	'(?:resign(?:s|ed|ing|ation)?|retir(?:e|es|ed|ing|ement)|step(?:s|ped|ping)? down|depart(?:s|ed|ing|ure)?|leav(?:e|es|ing))';
/** Who leaves says so: `notified the Company of her decision to retire`, `tendered his resignation`. */
const notice = new RegExp(
	`\\b(?:notified|informed|advised|told|gave|provided|delivered|tendered|submitted|announced|communicated|notice)\\b.{0,160}?\\b(?:his|her|their|that (?:he|she|they)|(?:decision|intention|intent|desire|plans?|wish) to|the (?:resignation|retirement|departure) of)\\b.{0,60}?\\b${leaving}\\b`,
	'i',
);
/** Who leaves will: `Ms. Doe will retire`, `has decided to step down`, `announced that Ms. Doe would depart`. */
const ahead = new RegExp(
	`\\b(?:(?:will|shall|(?:plans?|planned|intends?|intended|decided|elected|chosen|chose|expects?|expected|agreed) to) (?:be )?|(?:is|are) |\\bannounced that .{1,160} would )(?:\\w+ly )?${leaving}\\b`,
	'i',
);
/** Who leaves is gone: `Ms. Doe has resigned as director`, `the employment of Ms. Doe was terminated`. */
const gone =
	/\b(?:(?:resigned|retired|stepped down|departed)(?: as\b| from\b|[,.])|ceased to (?:be|serve)|(?:was|were|has been) (?:terminated|removed) (?:as|from)|employment of .{1,80} (?:was|has been) terminated|terminated the employment of)\b/i;
/** What is not the news of the report, or has not happened. */
const other =
	/\bprevious(?:ly)?\b|\bincorporated\b|\bif\b|\beligible\b|\bin the event\b|\bsucce(?:ed|ss)\w*\b.{0,80}\bwho\b|\bgood reason\b|\bformerly\b|\bprior to (?:that|joining)\b|\b(?:payments?|benefits?|compensation)\b.{0,60}\bprovided to\b/i;

/** A sentence that says that somebody leaves. */
export interface Departure {
	/** `notice` where it tells of the decision, `gone` where it tells of the departure itself. */
	readonly kind: 'notice' | 'gone';
	/** The offset after the words of leaving: a date after it is when the departure takes effect. */
	readonly end: number;
}

/** The departure that a sentence tells of; undefined where it tells of none. */
export function departureIn(sentence: string): Departure | undefined {
	if (!mayTellOfDeparture(sentence) || other.test(sentence)) {
		return undefined;
	}
	const announced = notice.exec(sentence) ?? ahead.exec(sentence);
	const found = announced ?? gone.exec(sentence);
	return found ? { kind: announced ? 'notice' : 'gone', end: found.index + found[0].length } : undefined;
}

/** Whether words speak of leaving at all. */
function mayTellOfDeparture(words: string): boolean {
	return /resign|retir|step(?:s|ped|ping)?\s+down|depart|leav|terminat|ceased|removed/i.test(words);
}

/** Whether a sentence is on somebody who leaves, if only in passing; not the customary words on how long a term lasts. */
export function isOnLeaving(sentence: string): boolean {
	return (
		/\bresign|\bretir|\bstep(?:s|ped|ping)? down\b|\bdepart(?!ment)|\bleaving\b|\blast day\b|\b(?:remain|stay|be) (?:\w+ )?employed\b|\bemployment\b.{0,60}\b(?:end|terminat|continu|last)/i.test(
			sentence,
		) && !/\bearlier (?:death|resignation|retirement)\b/i.test(sentence)
	);
}

/** When something takes effect, other than by a date. */
const effect =
	/\beffective|\bimmediate|\bconcurrent|\bsimultaneous|\bclosing\b|\b(?:as of|upon|until|through|following|prior to|by the end|at the (?:end|close|conclusion|time|beginning)|end of|last day|conclusion|completion|expiration|when|once|no later than|not later than|today|fiscal)\b|\bafter (?:the|a|an|his|her|their|which)\b|\blater (?:this|in)\b|\b(?:this|next|coming|following) (?:spring|summer|fall|autumn|winter|month|quarter|year)\b|\b(?:first|second|third|fourth) (?:\w+ )?quarter\b|\bannual meeting\b|\bcontinue (?:to|as|in|serving)\b|\btransition\b|\b(?:separation|retirement|resignation|departure) date\b/i;
/** `March 4`, `May of 2026`, `2026`, `3/4`. */
const monthOrYear = new RegExp(
	`\\b(?:${monthNames.join('|')})(?: \\d|,? (?:of )?\\d{4}\\b)|\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}/\\d{1,2}\\b`,
);

/** Whether words say when something takes effect: `effective`, `until her successor is elected`, `in May 2026`. */
export function saysWhen(words: string): boolean {
	return effect.test(words) || monthOrYear.test(words);
}

/** Whether words have a day, a month or a year. */
export function namesTime(words: string): boolean {
	return monthOrYear.test(words);
}

/** Whether words tell of a time by other words than a day, a month or a year. */
export function saysEffect(words: string): boolean {
	return effect.test(words);
}

/** `will not stand for re-election`, `declined to be nominated … for reelection`. */
const refusal =
	/\b(?:not|declin\w+|decided against|no longer|refus\w+)\b.{0,80}\b(?:stand|standing|seek|seeking|run|running|nominated|nominee|candidate|submit\w*)\b.{0,60}\b(?:re-?election|re-?nomination|re-?elect(?:ed)?)\b/i;

/** The offset after words that say that a director will not stand for election again; undefined where none do. */
export function refusalIn(sentence: string): number | undefined {
	const found = /re-?(?:elect|nominat)/i.test(sentence) ? refusal.exec(sentence) : null;
	return found ? found.index + found[0].length : undefined;
}
