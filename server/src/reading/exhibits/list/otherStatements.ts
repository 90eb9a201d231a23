/** Financial statements that an item says to be an exhibit, and that the list has under the number in other words: audited or not, of so many months, as of another day. */
import { exhibitKey } from '../../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../../filing/filing';
import { monthNames } from '../../../text/dates';
import { singleSpaced } from '../../../text/singleSpaced';
import type { Piece } from '../../../text/span';
import { sentencesUnder } from '../../items/itemText';
import { perFiling } from '../../perFiling';
import { exhibitsItem, isInList, numberedRows } from './lists';

/** What the item says of the statements of an exhibit, and the list does not. */
export interface OtherStatements extends Piece {
	readonly exhibit: string;
	/** As the list has it. */
	readonly listed: string;
	readonly row: Piece;
}

/** What the item and the list are both asked; of each the first group of what is found is compared. */
const questions: readonly RegExp[] = [
	/\b((?:un)?audited)\b/gi,
	/\b(three|six|nine|twelve)(?= months? ended\b)/gi,
	new RegExp(`\\bas of (?:and for the [a-z ]{3,30}ended )?((?:${monthNames.join('|')}) \\d{1,2}, 20\\d\\d)`, 'g'),
];
/** Whether two words differ; of two days the years alone, for statements may be of several. */
const isOther = (one: string, listed: string): boolean =>
	one.toLowerCase() !== listed.toLowerCase() && (!/\d{4}$/.test(one) || one.slice(0, -4) === listed.slice(0, -4));

const isOfStatements =
	/\b(?:financial (?:statements|information)|balance sheets?|statements of (?:income|operations))\b/i;
/** The end of a clause that says as what the statements before it are filed. */
const filedAs =
	/\b(?:is|are) (?:being )?(?:(?:filed|attached|included|furnished)\b[^.;,\d]{0,40})as Exhibit (\d{1,2}\.\d{1,2})(?![\d.]\d)/g;

/** In text order; of one exhibit up to the first. */
export const otherStatements = perFiling((filing: Filing): readonly OtherStatements[] => {
	const item = exhibitsItem(filing);
	const rows = numberedRows(filing.exhibitLists);
	if (item === undefined || rows.length === 0) {
		return [];
	}
	const { visible } = filing;
	return sentencesUnder(filing, item, (text) => isOfStatements.test(text) && /\bas\s+Exhibit\b/.test(text)).flatMap(
		({ text, start }) => {
			const line = singleSpaced(text);
			let last = 0;
			return [...line.text.matchAll(filedAs)].flatMap(({ index, 0: whole, 1: number = '' }) => {
				const from = last;
				const words = line.text.slice(from, index);
				last = index + whole.length;
				const row = rows.find((each) => exhibitKey(each.number.text) === exhibitKey(number));
				const description = row?.description;
				if (
					!description ||
					!isOfStatements.test(description.text) ||
					isInList(filing, visible.span(start, start + 1).start)
				) {
					return [];
				}
				for (const question of questions) {
					const told = [...words.matchAll(question)];
					const listed = [...description.text.replace(/\s+/g, ' ').matchAll(question)].map(([, each = '']) => each);
					const [first] = told;
					const one = first?.[1] ?? '';
					const isAlone = [told.map(([, each = '']) => each), listed].every(
						(all) => new Set(all.map((each) => each.toLowerCase())).size === 1,
					);
					if (first && isAlone && isOther(one, listed[0] ?? '')) {
						const at = from + first.index + first[0].lastIndexOf(one);
						const place = { start: start + line.offset(at), end: start + line.offset(at + one.length) };
						return [
							{ ...visible.piece(place.start, place.end), exhibit: number, listed: listed[0] ?? '', row: description },
						];
					}
				}
				return [];
			});
		},
	);
});
