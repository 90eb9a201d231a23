/** What covers have in place of the words of the form without fault. */

/** Words that filers add to the legends of the cover, leave out, or put in place of each other (`V2`). */
export const interchangeableWords: readonly string[] = [
	...['the', 'its', 's', 'such', 'registrant', 'registrants', 'company', 'issuer', 'charter'],
	...['depositor', 'issuing', 'entity', 'sponsor', 'trust', 'partnership', 'each', 'co'],
	...['number', 'numbers', 'no', 'class', 'classes', 'symbol', 'symbols', 'provision', 'provisions', 'provided'],
	...['instruction', 'instructions', 'of', 'zip', 'postal'],
];
