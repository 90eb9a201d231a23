/** Offices of a signer that an item gives in other words than the signature, but for one of them. */

import type { Filing } from '../../../filing/filing';
import { literally } from '../../../text/phrases';
import { sentenceAround } from '../../../text/sentences';
import { tellingTexts } from '../../items/itemText';
import { foundIn } from '../../paragraphs';
import type { OddFigure } from '../figures/figureQuestion';

/** Words of which an office has one for another. */
const ranks = /\b(?:Executive|Senior|First|Group)(?=\sVice\sPresident\b)/;
/** Words of a sentence that tells of more than one office of a person. */
const ofChange =
	/\b(?:appoint|promot|elect|nam(?:ed|ing)|succe|became|become|former|previous|prior|retir|resign|step|transition|served|until|effective|since)\w*\b/i;

/** In text order of each signer. */
export function officesAtOdds(filing: Filing): readonly OddFigure[] {
	return (filing.signatures?.blocks ?? []).flatMap(({ name, title }) => {
		const signed = title?.text.replace(/\s+/g, ' ') ?? '';
		const rank = ranks.exec(signed)?.[0];
		if (name === undefined || rank === undefined) {
			return [];
		}
		const written = literally(name.text).replace(/\s+/g, '\\s+');
		const office = new RegExp(
			`${written},\\s+(?:(?:the|our|its)\\s+(?:Company[’']s\\s+)?)?(Executive|Senior|First|Group)\\s(Vice\\sPresident[^.;()]{0,80})`,
			'g',
		);
		const rest = signed.slice(signed.indexOf('Vice President'));
		return foundIn(tellingTexts(filing), (text) =>
			[...text.matchAll(office)].flatMap(({ index, 0: whole, 1: said = '', 2: more = '' }) => {
				const { start: from, end } = sentenceAround(text, index);
				const start = index + whole.lastIndexOf(said + whole.slice(whole.indexOf(said) + said.length));
				return said !== rank && more.replace(/\s+/g, ' ').startsWith(rest) && !ofChange.test(text.slice(from, end))
					? [{ start, end: start + said.length, instead: `the signature has ${rank} Vice President` }]
					: [];
			}),
		);
	});
}
