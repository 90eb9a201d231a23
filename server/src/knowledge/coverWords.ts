/** What covers have instead of the words of the form, and is no fault. */

/** Words of the cover's legends that filings have more or less than the form, or for each other (`V2`). */
export const interchangeableWords: readonly string[] = [
	...['the', 'its', 's', 'such', 'registrant', 'registrants', 'company', 'issuer', 'charter'],
	...['depositor', 'issuing', 'entity', 'sponsor', 'trust', 'partnership', 'each', 'co'],
	...['number', 'numbers', 'no', 'class', 'classes', 'symbol', 'symbols', 'provision', 'provisions', 'provided'],
	...['instruction', 'instructions'],
];
