/** Exhibits of which a row says that they hold its own: `Consent of counsel (included in Exhibit 5.1)`. */
import { sameExhibit } from '../../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../../filing/filing';
import { folded } from '../../../text/folded';
import type { Piece } from '../../../text/span';
import { perFiling } from '../../perFiling';
import { isListed, numberedRows } from './lists';

const holder =
	/\((?:included|contained)\s+(?:in|with|as\s+part\s+of)\s+(?:[a-z]+\s+){0,8}?exhibit\s+(\d{1,3}\.\d{1,3})(?:\s+(?:hereto|herewith|above|below|hereof))?\)/gi;

/** A row that says that another exhibit holds its own. */
interface HeldExhibit {
	/** The number of the row. */
	readonly held: string;
	/** That of the other one, in the description. */
	readonly by: Piece;
}

/** In text order. */
const heldExhibits = perFiling((filing): readonly HeldExhibit[] => {
	const { visible, exhibitLists } = filing;
	return numberedRows(exhibitLists).flatMap(({ number: own, description, status }) => {
		const from = description ? visible.offset(description.span.start) : 0;
		const words = description && status !== 'incorporated' ? visible.textOf(description.span) : '';
		return [...words.matchAll(holder)].map(({ index, 0: whole, 1: number = '' }) => {
			const start = from + index + whole.lastIndexOf(number);
			return { held: own.text, by: visible.piece(start, start + number.length) };
		});
	});
});

/** Those whose holder no list has. */
export const unlistedHolders = (filing: Filing): readonly HeldExhibit[] =>
	heldExhibits(filing).filter(({ by }) => !isListed(filing.exhibitLists, by.text));

/** A consent that is said to be in an exhibit other than the opinion of the same firm. */
export interface OtherHolder extends Piece {
	/** The number of the opinion. */
	readonly opinion: Piece;
}

const consentOf = /^Consent of (?:[a-z]+ )*([A-Z].{3,60}?),? \(/;
/** The kinds that hold a consent: opinions, and letters and reports of who consents. */
const holdsConsent = /\b(?:opinion|consent|letter|report)/i;

/** In text order; none where the list has no opinion of the firm, or several. */
export const otherHolders = perFiling((filing): readonly OtherHolder[] => {
	const rows = numberedRows(filing.exhibitLists);
	return heldExhibits(filing).flatMap(({ held, by }): readonly OtherHolder[] => {
		const describing = (number: string): string =>
			folded(rows.find((row) => sameExhibit(row.number.text, number))?.description?.text ?? '');
		const firm = consentOf.exec(describing(held))?.[1];
		const opinions = rows.filter(
			({ description }) =>
				firm && /^(?:Legal )?Opinion\b/.test(description?.text ?? '') && description?.text.includes(firm),
		);
		const [only] = opinions;
		const isOther = only && !sameExhibit(only.number.text, by.text);
		return isOther && opinions.length === 1 && describing(by.text) !== '' && !holdsConsent.test(describing(by.text))
			? [{ ...by, opinion: only.number }]
			: [];
	});
});

const opinionOf =
	/^(?:Legal )?Opinion of ((?:[A-Z&][A-Za-z.’&-]*,? (?:and )?){1,6}?(?:LLP|LLC|PLLC|P\.?[AC]\.?|LP|Ltd\.?|Inc\.?))(?![A-Za-z])/;

/** The firm of a consent that is said to be in an opinion of another firm; in text order. */
export const otherFirms = perFiling((filing): readonly OtherHolder[] => {
	const rows = numberedRows(filing.exhibitLists);
	return heldExhibits(filing).flatMap(({ held, by }): readonly OtherHolder[] => {
		const [own, other] = [held, by.text].map((number) => rows.find((row) => sameExhibit(row.number.text, number)));
		const firm = consentOf.exec(folded(own?.description?.text ?? ''))?.[1];
		const opinion = opinionOf.exec(folded(other?.description?.text ?? ''))?.[1];
		const at = firm && own?.description ? own.description.text.indexOf(firm) : -1;
		if (!firm || !opinion || !own?.description || !other || at < 0 || keyOf(firm).startsWith(keyOf(opinion))) {
			return [];
		}
		const start = filing.visible.offset(own.description.span.start) + at;
		return [{ ...filing.visible.piece(start, start + firm.length), opinion: other.number }];
	});
});

const keyOf = (firm: string): string => firm.toLowerCase().replace(/[^a-z]/g, '');

/** The numbers of the holders that are the rows themselves. */
export const ownHolders = (filing: Filing): readonly Piece[] =>
	heldExhibits(filing).flatMap(({ held, by }) => (sameExhibit(held, by.text) ? [by] : []));
