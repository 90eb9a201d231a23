/** What covers have in place of the words of the form without fault. */

/** Words that filers add to the legends of the cover, leave out, or put in place of each other (`V2`). */
export const interchangeableWords: readonly string[] = [
	...['the', 'its', 'their', 's', 'such', 'registrant', 'registrants', 'company', 'issuer', 'charter', 'charters'],
	...['depositor', 'issuing', 'entity', 'sponsor', 'trust', 'partnership', 'each', 'co'],
	...['number', 'numbers', 'no', 'nos', 'class', 'classes', 'symbol', 'symbols', 'provision', 'provisions', 'provided'],
	...['instruction', 'instructions', 'of', 'zip', 'postal'],
];

/** Words of an address that have no capital. */
export const smallWordsOfAddresses: readonly string[] = [
	...['and', 'the', 'of', 'floor', 'suite', 'unit', 'building', 'room', 'care', 'near', 'del', 'des', 'der', 'den'],
	...['los', 'las', 'von', 'van', 'rue', 'via'],
];

/** Words of a caption that have no capital beside others that have. */
export const smallWordsOfCaptions: ReadonlySet<string> = new Set(
	'a an and or of the to in into on for by with from under that than other'.split(' '),
);
