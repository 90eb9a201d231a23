/** The rules that name a slip of the hand itself, to which those yield that name what follows from it in the same words. */
export const slipRules: readonly string[] = [
	'placeholder',
	'entity-unknown',
	'number-letter',
	'word-misspelled',
	'word-doubled',
];
