/** Titles of signers that are not whole. */

/** Titles that end with an officer, and are nothing without the word: a *Chief Executive* is one. */
const ofOfficer =
	/\b(?:chief\s(?:financial|operating|accounting|legal|administrative|compliance|risk|technology|information|investment|commercial|marketing|revenue|people|strategy|credit|lending|medical|scientific|human\sresources)|principal\s(?:executive|financial|accounting))$/i;
/** Words after which a title goes on. */
const opening =
	/(?:^general|\b(?:corporate|chief|vice|executive\svice|senior\svice|assistant|deputy|and|of|the|for|and\sgeneral)|[,&(]|\([^()]*)$/i;

/** Words within a title that lack what they lead to: `Senior Vice, General Counsel`, `General and Secretary`. */
const cutWithin =
	/\bvice(?:,\s(?!chair)| and (?!chair))|\b(?:^|,\s|and\s)(?:general|assistant)\sand\s|\bchief\s(?:financial|operating|accounting|legal)\sand\s(?:(?:senior|executive)\s)?(?:vice|president|secretary|treasurer|director)\b/i;

/**
 * A title with the word that it lacks at its end, `Chief Financial Officer` of `Chief Financial`; empty where something
 * else is lacking, which nothing tells, as in `Executive Vice` or `General and Secretary`; undefined for a title that is whole.
 */
export function wholeTitle(title: string): string | undefined {
	const words = title.trim();
	const officer = /^\P{Ll}*$/u.test(words) ? 'OFFICER' : 'Officer';
	return ofOfficer.test(words) ? `${words} ${officer}` : opening.test(words) || cutWithin.test(words) ? '' : undefined;
}
