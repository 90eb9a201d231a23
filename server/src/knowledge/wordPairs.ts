/** Small words of which two cannot stand side by side, and the letters that `a` and `an` go by. */

/**
 * The small words that cannot follow each word, with spaces between them, as they are left where a sentence is reworded: `of to the`, `will shall`.
 * In lower case; with a capital any of them may be a name.
 */
export const neverAfter: Readonly<Record<string, string>> = {
	a: 'an the its their our his of is and these those they them he',
	an: 'a the its their our his of to is and these those they them he',
	the: 'a an its their our his of to with by from and is has this these does are was were',
	its: 'a an the their our of is with',
	their: 'a an the its our of is with',
	our: 'a an the its their of is with',
	of: 'to with by is was they he she',
	to: 'of with is was has they he she',
	with: 'of to by is was they he she',
	by: 'of with is was they he she',
	from: 'of to with is they he she',
	in: 'of they he she',
	on: 'of they he she',
	for: 'of they he she',
	will: 'shall may was is has are were',
	shall: 'will may was is has are were',
	is: 'are were has have will shall',
	are: 'is was has have will shall',
	was: 'is were are has have will shall',
	were: 'is was are has have will shall',
	has: 'have is was are were will shall',
	have: 'has is was are were will shall',
};

/**
 * The words after which the first of two small words ends a thought of its own: verbs that take it, as `disposed of by`,
 * `complied with to`, `referred to is`, and those whose own verb it is, as `the rights they have are`.
 */
export const wordsThatEndWithSmallOnes: readonly string[] =
	'relate relates pertain pertains instead complained possession use dispensed tampered interfered come comes came coming abided reported sold spoken heard made care advantage parted entrusted charged conveyed assigned delivered transferred owed entitled belonged belongs committed opposed appointed attached alluded attended succeeded addressed directed contributed testified sworn attested acceded resorted listened responded submitted subjected dispose disposed disposing availed approved thought comply complied complies complying deal dealt parted met refer refers referred agree agreed consented objected adhered subscribed provided called accounted paid asked applied relied acted voted it they we you he she i who'.split(
		' ',
	);

/** How words begin that have a vowel and are spoken with a consonant: `a one-time fee`, `a unit`, `a European bank`. */
export const vowelsSpokenAsConsonants: readonly string[] = ['one', 'once', 'eu', 'ew', 'u', 'o’', "o'", 'oua', 'oax'];

/** How words begin of which `u` is spoken as a vowel: `an update`, `an underwriter`. */
export const vowelsInU: readonly string[] = [
	'under',
	'up',
	'unaudit',
	'unaffiliat',
	'unregist',
	'unsecured',
	'unlimited',
	'unrelated',
	'unsolicited',
	'unexpected',
	'urgent',
	'ultimate',
	'umbrella',
];

/** How words begin that have `h` and may be spoken without it: `an hour`, `an honorary member`, `an historic day`. */
export const silentLetters: readonly string[] = ['h'];

/** How words begin that have `u` or `eu` and are spoken with a consonant, and so never follow `an`. */
export const neverAfterAn: readonly string[] = [
	'unique',
	'united',
	'universal',
	'useful',
	'usual',
	'user',
	'european',
	'unanimous',
];
