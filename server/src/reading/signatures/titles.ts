/** Titles of signers that are not whole. */

/** Titles that end with an officer, and are nothing without the word: a *Chief Executive* is one. */
const ofOfficer =
	/\b(?:chief\s(?:financial|operating|accounting|legal|administrative|compliance|risk|technology|information|investment|commercial|marketing|revenue|people|strategy|credit|lending|medical|scientific|human\sresources)|principal\s(?:executive|financial|accounting))$/i;
/** Words after which a title goes on. */
const opening =
	/(?:\b(?:chief|vice|executive\svice|senior\svice|assistant|deputy|and|of|the|for|and\sgeneral)|[,&(]|\([^()]*)$/i;

/**
 * A title with the word that it lacks at its end, `Chief Financial Officer` of `Chief Financial`; empty where something
 * else is lacking, which nothing tells, as in `Executive Vice` or `Secretary and`; undefined for a title that is whole.
 */
export function wholeTitle(title: string): string | undefined {
	const words = title.trim();
	const officer = /^\P{Ll}*$/u.test(words) ? 'OFFICER' : 'Officer';
	return ofOfficer.test(words) ? `${words} ${officer}` : opening.test(words) ? '' : undefined;
}
