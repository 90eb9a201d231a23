/** Titles of signers that are not whole. */
import type { Filing } from '../../filing/filing';
import { perFiling } from '../perFiling';

/** Titles that end with an officer, and are nothing without the word: a *Chief Executive* is one. */
const ofOfficer =
	/\b(?:chief\s(?:financial|operating|accounting|legal|administrative|compliance|risk|technology|information|investment|commercial|marketing|revenue|people|strategy|credit|lending|medical|scientific|human\sresources)|principal\s(?:executive|financial|accounting))$/i;
/** Titles of an officer that lack their last letter. */
const ofOffice =
	/\b(?:chief\s(?:executive|financial|operating|accounting|legal|administrative|compliance|risk|technology|information)|principal\s(?:executive|financial|accounting))\soffice$/i;
/** Words after which a title goes on. */
const opening =
	/(?:^general|\b(?:corporate|chief|vice|executive\svice|senior\svice|assistant|deputy|and|of|the|for|and\sgeneral)|[,&(]|\([^()]*)$/i;

/** Words within a title that lack what they lead to, or go before: `Senior Vice, General Counsel`, `General and Secretary`, `and Secretary`, `Chief Officer`. */
const cutWithin =
	/^(?:and|&)\s|\bvice(?:,\s(?!chair)| and (?!chair))|\b(?:^|,\s|and\s|deputy\s|associate\s|assistant\s)(?:general|assistant)\s(?:and|&)\s|\bchief\s(?:financial|operating|accounting|legal),?\s(?:and|&)\s(?:(?:senior|executive)\s)?(?:vice|president|secretary|treasurer|director)\b|(?:^|[,&]\s|\b(?:and|president)\s)chief\sofficer$/i;

/**
 * A title with the word that it lacks at its end, `Chief Financial Officer` of `Chief Financial`; empty where something
 * else is lacking, which nothing tells, as in `Executive Vice` or `General and Secretary`; undefined for a title that is
 * whole. A *Chief Executive* lacks something where the report has none but this one, and a *Chief Executive Officer*.
 */
export function wholeTitle(title: string, filing: Filing): string | undefined {
	const words = title.trim();
	const officer = /^\P{Ll}*$/u.test(words) ? 'OFFICER' : 'Officer';
	if (ofOffice.test(words)) {
		return words + officer.slice(-1);
	}
	return ofOfficer.test(words) || (/\bchief\sexecutive$/i.test(words) && hasOneAlone(filing))
		? `${words} ${officer}`
		: opening.test(words) || cutWithin.test(words)
			? ''
			: undefined;
}

/** Slips in an office, with what is meant: the plural for the one who signs, an office that stands twice, a word left over or taken for another. */
const slipsOfOffice: readonly (readonly [RegExp, string])[] = [
	[/\b((?:chief|principal)\s\w+\sofficer|vice\spresident|general\scounsel|treasurer|controller)s\b/i, '$1'],
	[/\b(secretar)ies\b/i, '$1y'],
	[/\b(secretary|treasurer|controller|general\scounsel),?\s\1\b/i, '$1'],
	[/\b((?:duly\s)?authorized\ssign)ature$/i, '$1atory'],
	[/\b((?:chief|principal)\sfinanc)ing(?=\sofficer\b)/i, '$1ial'],
	[/\b((?:chief|principal)\s(?:financial|executive|operating|accounting|legal))\sand(?=\sofficer\b)/i, '$1'],
	[/\b(general)\sof(?=\scounsel\b)/i, '$1'],
];

/** A title as one person has it; undefined where nothing of it is a slip. */
export function titleMeant(title: string): string | undefined {
	const right = slipsOfOffice.reduce((text, [slip, meant]) => text.replace(slip, meant), title);
	return right === title ? undefined : right;
}

/** Whether a report calls its chief executive by the whole title, and once without its last word. */
const hasOneAlone = perFiling(({ visible }): boolean => {
	const all = [...visible.text.matchAll(/\bchief\s{1,9}executive\b(?!\s{1,9}officers\b)(\s{1,9}officer\b)?/gi)];
	return all.length > 1 && all.filter(([, officer]) => officer === undefined).length === 1;
});
