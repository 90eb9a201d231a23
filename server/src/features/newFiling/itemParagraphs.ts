/** What a new filing says under each item until its author says it: placeholders, and the sentences that do not vary. */

import { compareExhibits } from '../../filing/exhibits/exhibitNumber';
import {
	coverDataRow,
	type DraftExhibit,
	exhibitsParagraph,
	isAbout,
	isExhibitsItem,
	itemByNumber,
	laterParts,
	placeholderFor,
} from '../../knowledge';

/**
 * The exhibits that go with the items, in the order of their numbers: one press release for all of its items, and the
 * data of the cover where there is another. That of the exhibits item itself stands in where no other item brings one.
 * `date` is in words.
 */
export function exhibitsWith(numbers: readonly string[], date: string): readonly DraftExhibit[] {
	const brought = (these: readonly string[]) => these.flatMap((number) => itemByNumber(number)?.draftExhibit ?? []);
	const own = brought(numbers.filter((number) => !isExhibitsItem(number)));
	const listed = own.length > 0 ? own : brought(numbers);
	const rows = new Map([...listed, ...(listed.length > 0 ? [coverDataRow] : [])].map((row) => [row.number, row]));
	return [...rows.values()]
		.map(({ number, description }) => ({ number, description: description.replace('{date}', date) }))
		.sort((a, b) => compareExhibits(a.number, b.number));
}

/** The paragraphs under an item other than that of the exhibits. `date` is in words. */
export function paragraphsUnder(number: string, registrant: string, date: string): readonly string[] {
	const words: Readonly<Record<string, string>> = { date, registrant, subject: placeholderFor(number) };
	const opening = itemByNumber(number)?.opening ?? ['{subject}'];
	return opening.map((text) => text.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole));
}

/**
 * The lettered parts of the exhibits item before that of the exhibits: none without an acquisition, nor for a former shell
 * company, whose statements may not be filed later.
 */
export function statementParts(numbers: readonly string[]): readonly (readonly [heading: string, text: string])[] {
	const has = (topic: 'acquisition' | 'shell-status') => numbers.some((number) => isAbout(number, topic));
	return has('acquisition') && !has('shell-status') ? laterParts : [];
}

/** `(d) Exhibits.` */
export function exhibitsHeading(date: string | undefined): string {
	return `(${exhibitsParagraph(date)}) Exhibits.`;
}
