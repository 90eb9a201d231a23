/** Sentences on an estimate that cannot be given yet, by their words; white space is folded. */

const unable =
	/\b(?:unable|not (?:yet |currently |presently )?(?:able|possible|in a position|known|determinable|determined|estimated|made|reasonably estimable)|cannot|could not|can not|impracticable)\b.{0,160}\b(?:estimat\w*|determination)\b|\b(?:estimat\w+|amounts?|range)\b.{0,100}\b(?:cannot|can not|could not|is not|are not|not yet)\b.{0,60}\b(?:estimat|determin|made|known)\w*\b/i;

/** Whether a sentence says that an estimate cannot be made in good faith as yet. */
export function isWithoutEstimate(sentence: string): boolean {
	return /estimat|determin/i.test(sentence) && unable.test(sentence) && !/\brisks?\b/i.test(sentence);
}

/** Whether words promise an amended report. */
export function promisesAmendment(words: string): boolean {
	return /\bamend(?:ment|ed|s|ing)?\b(?! and restated)|\b8-K\/A\b|\bsupplement/i.test(
		words.replace(/\b(?:as amended|Act of 19\d\d, as amended)\b/gi, ''),
	);
}
