/** Sentences on a change of the fiscal year, by their words; white space is folded. */
import { monthNames } from '../../text/dates';

const year = '(?:fiscal|financial|accounting) (?:year|period)s?';
const change = '(?:chang\\w*|mov(?:e|ed|ing)|shift\\w*|switch\\w*|transition\\w*|alter\\w*)';
/** A change of the year, then what it is from or to: `changed its fiscal year end from June 30 to December 31`. */
const changed = new RegExp(
	`\\b${change}\\b.{0,100}?\\b${year}(?:[ -](?:end|ends|ending|ended))?\\b.{0,140}?\\b(?:from|to|end(?:s|ing|ed)?(?: on)?|beginning)\\b.{0,60}?\\b(?:${[...monthNames, 'last', 'Saturday', 'Sunday', 'Friday', '52', 'calendar'].join('|')})|\\b${year}(?:[ -]end)?\\b.{0,60}?\\b(?:be(?:en)?|is|was) ${change}\\b|\\b${change} (?:in|of|to) (?:the |its |our )?(?:\\S+ ){0,3}?${year}\\b`,
	'i',
);

/** Whether a sentence says that the fiscal year of the registrant is another one from now on. */
export function tellsOfFiscalYear(sentence: string): boolean {
	return (
		/\byear\b|\bperiod\b/i.test(sentence) &&
		changed.test(sentence) &&
		!/\bnot (?:been )?chang|\bno change\b|\bmay (?:be )?chang|\bauthoriz\w+ (?:the board )?to chang|\bability to chang/i.test(
			sentence,
		)
	);
}

/** Whether words name the form of the report that covers the transition period, or say that there is none. */
export function namesTransitionReport(words: string): boolean {
	return /\bForms? ?(?:10|20|40)-?(?:K|Q|F)|\b10-?(?:KT|QT|K|Q)\b|\btransition (?:report|period)s?\b.{0,120}\b(?:report|Form)\b|\btransition report\b|\bno transition (?:report|period)\b/i.test(
		words,
	);
}
