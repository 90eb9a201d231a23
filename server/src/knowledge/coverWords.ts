/** What covers have in place of the words of the form without fault. */

/** Words that filers add to the legends of the cover, leave out, or put in place of each other (`V2`). */
export const interchangeableWords: readonly string[] = [
	...['the', 'its', 'their', 's', 'such', 'registrant', 'registrants', 'company', 'issuer', 'charter', 'charters'],
	...['depositor', 'issuing', 'entity', 'sponsor', 'trust', 'partnership', 'each', 'co'],
	...['number', 'numbers', 'no', 'nos', 'class', 'classes', 'symbol', 'symbols', 'provision', 'provisions', 'provided'],
	...['instruction', 'instructions', 'of', 'zip', 'postal'],
];
