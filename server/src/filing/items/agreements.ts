/** Sentences under Item 1.01 that describe an agreement, or only say where it can be read; white space is folded. */

/** Where the agreement is: an exhibit, a release, a full text. */
const pointer =
	/\bexhibits?\b|\battached\b|\bincorporated\b|\bherewith\b|\bhereto\b|\b(?:press|news) release\b|\bfull text\b|\bcop(?:y|ies) of\b|\bqualified in (?:its|their) entirety\b/i;
/** What an agreement says: amounts, shares, times, and who has agreed to what. */
const terms =
	/[$€£¥]\s?\d|\b\d[\d,.]*\s?%|\bpercent\b|\b(?:million|billion)\b|\b(?:pursuant to|under|in) which\b|\bprovid(?:es|ed|ing) for\b|\b(?:bears? interest|matur(?:es|ity)|purchase price|aggregate|in exchange for|term of|terms? (?:include|are)|royalt(?:y|ies)|(?:years?|months) (?:after|from|following)|expires|(?:agreed to|will) (?:sell|buy|purchase|acquire|issue|pay|lend|merge|license|supply|provide|repay|receive|deliver|manufacture|lease))\b/i;
/** Another document that may say it. */
const elsewhere =
	/\bprevious(?:ly)?\b|\bproxy statement\b|\bprospectus\b|\bregistration statement\b|\bForm (?:10|8|20|S|F)-|\bJoint Filing\b/i;

/** Whether a sentence says where an agreement can be read, and nothing of its terms. */
export function isPointer(sentence: string): boolean {
	return pointer.test(sentence) && !terms.test(sentence);
}

/** Whether a sentence has some of the terms of an agreement. */
export function hasTerms(sentence: string): boolean {
	return terms.test(sentence) || sentence.split(' ').length > 70;
}

/** Whether words speak of another filing, which may have the terms. */
export function namesAnotherFiling(words: string): boolean {
	return elsewhere.test(words.replace(/\bthis (?:current )?report(?: on form 8-k)?/gi, ''));
}
