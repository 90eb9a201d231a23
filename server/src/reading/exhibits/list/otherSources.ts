/** Sources of exhibits that are incorporated by reference, where an item and the list name them otherwise. */
import { datesIn } from '../../../text/dates';
import { singleSpaced } from '../../../text/singleSpaced';
import type { Piece } from '../../../text/span';
import { sentencesUnder, tellingItems } from '../../items/itemText';
import { perFiling } from '../../perFiling';
import { day } from '../../slips/figures/figureQuestion';
import { numberedRows } from './lists';

/** The number or the day of a source in an item, where the list has another one for the same document. */
export interface OtherSource extends Piece {
	/** The row's own number. */
	readonly exhibit: string;
	readonly listed: string;
	readonly row: Piece;
}

/** `as Exhibit 2.1 to the Company’s Current Report on Form 8-K filed on January 22, 2026`; the number and the day are groups. */
const source = new RegExp(
	`\\bExhibit (\\d{1,2}\\.\\d{1,3}) (?:to|of) [^;]{0,60}?\\bForm (8-K|10-K|10-Q)\\b(?:(?!${day})[^;]){0,120}? (?:on )?(${day})`,
);
const title =
	/^(?:Form of )?((?:\p{Lu}[\p{L}&’-]* (?:and |of |to )?){1,8}(?:Agreement|Plan|Indenture|Lease|Note|Certificate|Amendment))\b/u;

/** In text order; none where the list has the title twice. */
export const otherSources = perFiling((filing): readonly OtherSource[] => {
	const { visible, exhibitLists } = filing;
	const rows = numberedRows(exhibitLists).flatMap((row) => {
		const words = row.description?.text.replace(/\s+/g, ' ') ?? '';
		const found = /\bincorporated\b/.test(words) ? source.exec(words) : null;
		const name = title.exec(words)?.[1];
		return found && name && row.description ? [{ row, name, found, description: row.description }] : [];
	});
	return rows.flatMap(({ row, name, found: [, number = '', form, listed = ''], description }) =>
		rows.filter((other) => other.name === name).length > 1
			? []
			: tellingItems(filing)
					.flatMap((item) => sentencesUnder(filing, item, (text) => /\bfiled\b/.test(text)))
					.flatMap(({ text, start }) => {
						const line = singleSpaced(text);
						const told = source.exec(line.text);
						const before = line.text.slice(0, told?.index);
						const isOfRow = told?.[2] === form && new RegExp(`\\b${name}\\b`).test(before) && filedAs.test(before);
						const [, toldNumber = '', , toldDay = ''] = told ?? [];
						const isOtherDay = dayOf(toldDay) !== dayOf(listed);
						if (!told || !isOfRow || (toldNumber === number) !== isOtherDay) {
							return [];
						}
						const words = isOtherDay ? toldDay : toldNumber;
						const at = told.index + (isOtherDay ? told[0].lastIndexOf(words) : told[0].indexOf(words));
						const place = { start: start + line.offset(at), end: start + line.offset(at + words.length) };
						return [
							{
								...visible.piece(place.start, place.end),
								exhibit: row.number.text,
								listed: isOtherDay ? listed : number,
								row: description,
							},
						];
					}),
	);
});

const filedAs = /\bfiled (?:[a-z]+ ){0,6}as $/;
const dayOf = (words: string): string | undefined => datesIn(words)[0]?.iso;
