/** Letters of accountants that the list gives to the firm that is engaged, and not to the one that leaves. */
import { exhibitSeries } from '../../../filing/exhibits/exhibitNumber';
import { exhibitIs, isAbout } from '../../../knowledge';
import type { Piece } from '../../../text/span';
import { perFiling } from '../../perFiling';
import { numberedRows } from './lists';

/** The description of a letter by the firm that is engaged. */
export interface LetterOfOther extends Piece {
	/** The firm that leaves, by the first word of its name. */
	readonly former: string;
	readonly engaged: string;
}

const firm = '([A-Z][A-Za-z’-]+)(?=[ ,&])';
const leaves = new RegExp(
	`\\b(?:dismissed|dismissal of|resignation of|terminated the engagement of|dismiss)\\s+${firm}`,
	'g',
);
const comes = new RegExp(
	`\\b(?:engaged|engage|engagement of|appointed|appointment of|selected|selection of)\\s+${firm}`,
	'g',
);

/** In text order; none where the items name several firms on either side. */
export const lettersOfOthers = perFiling((filing): readonly LetterOfOther[] => {
	const letters = numberedRows(filing.exhibitLists).filter(({ number }) =>
		exhibitIs(exhibitSeries(number.text), 'accountant-letter'),
	);
	if (letters.length === 0) {
		return [];
	}
	const text = filing.items
		.filter(({ number }) => isAbout(number, 'accountant'))
		.map(({ content }) => filing.visible.textOf(content))
		.join('\n');
	const [former, ...others] = namesIn(text, leaves);
	const [engaged, ...more] = namesIn(text, comes);
	return !former || !engaged || former === engaged || others.length + more.length > 0
		? []
		: letters.flatMap(({ description }) =>
				description?.text.includes(engaged) && !description.text.includes(former)
					? [{ ...description, former, engaged }]
					: [],
			);
});

const namesIn = (text: string, pattern: RegExp): readonly string[] => [
	...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];
