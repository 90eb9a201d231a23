/** What can be told of a file by its own text: whether it is a report, its number as an exhibit, what it shows. */
import { ownNumber } from '../filing/exhibits/documentNumber';
import type { Filing } from '../filing/filing';
import { mayBeReport } from '../filing/formHeading';
import { parseFiling } from '../filing/parseFiling';
import { looksLikeSubmission } from '../filing/submission/readSubmission';
import { fileOf } from '../reading/exhibits/attached/documents';
import { keptWith } from '../reading/perFiling';
import { decoded } from '../text/entities';
import { attributeOf, tagsOf } from '../text/htmlTags';
import { visibleText } from '../text/visibleText';
import type { FolderFile } from './file';

export interface FileFacts {
	/** The Form 8-K that the file is; absent for any other file, and for a whole submission. */
	readonly report?: Filing;
	/** Whether the file is a submission of its own. */
	readonly isSubmission: boolean;
	/** `99.1` where its heading says `Exhibit 99.1`. */
	readonly number?: string;
	/** The names of the files that its hyperlinks and its pictures name, each once. */
	readonly links: readonly string[];
	readonly pictures: readonly string[];
}

/** The facts of a file, worked out once; a file without text has none. */
export const factsOf = keptWith(({ text = '', read }: FolderFile): FileFacts => {
	const isSubmission = looksLikeSubmission(text);
	const beginning = visibleText(text, { start: 0, end: Math.min(text.length, headingReach.characters) }).text;
	// Most exhibits are told from a report without being read as one.
	const parsed = () => (text !== '' && mayBeReport(text, beginning) ? parseFiling(text) : undefined);
	const report = isSubmission ? undefined : read ? read.filing : parsed();
	const number = report || isSubmission ? undefined : headingIn(beginning);
	const tags = tagsOf(text, 0, (name) => name === 'a' || name === 'img');
	const named = (element: string, attribute: string) => [
		...new Set(
			tags.flatMap((tag) => {
				const value = tag.name === element ? attributeOf(tag, attribute)?.value : undefined;
				return localFile(decoded(value ?? '')) ?? [];
			}),
		),
	];
	return {
		isSubmission,
		links: named('a', 'href'),
		pictures: named('img', 'src'),
		...(report && { report }),
		...(number !== undefined && { number }),
	};
});

/** The file of the same folder that an address names; undefined for any other address. */
export const localFile = (address: string): string | undefined => fileOf(address) || undefined;

/** How far the heading of an exhibit is looked for, in characters and in lines. */
const headingReach = { characters: 20_000, lines: 12 };

function headingIn(beginning: string): string | undefined {
	for (const line of beginning.split('\n', headingReach.lines)) {
		const found = ownNumber(line);
		if (found) {
			return found.number;
		}
	}
	return undefined;
}
