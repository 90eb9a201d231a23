/** The file of an exhibit that gets another number, where its name tells the number. */
import { exhibitText } from '../filing/exhibits/exhibitNumber';
import type { Filing } from '../filing/filing';
import { exhibitDocuments, linkedDocument } from '../reading/exhibits/attached/documents';
import { addressSpan } from '../reading/exhibits/list/links';
import type { Edit } from './edit';
import { replace } from './words';

/** The edits that rename the file and its hyperlinks; empty in what is no folder, and for a name that tells no number. */
export function renameFile(filing: Filing, number: string, next: string): readonly Edit[] {
	const documents = filing.submission?.folder ? exhibitDocuments(filing) : [];
	const { fileName, span } = documents.find((each) => exhibitText(each.number) === exhibitText(number))?.document ?? {};
	const name = fileName && renumberedName(fileName.text, number, next);
	if (fileName === undefined || name === undefined || documents.some((each) => each.document.fileName?.text === name)) {
		return [];
	}
	const links = filing.visible.links.flatMap((link) => {
		const address =
			linkedDocument(filing, link.href)?.span.start === span?.start ? addressSpan(filing, link) : undefined;
		return address ? [replace(address, name)] : [];
	});
	return [replace(fileName.span, name), ...links];
}

/** `ex99-2.htm` of `ex99-1.htm`; undefined where the name does not have the parts of the number, once. */
export function renumberedName(name: string, number: string, next: string): string | undefined {
	const parts = (text: string) =>
		exhibitText(text)
			.toLowerCase()
			.match(/\d+|[a-z]+/g) ?? [];
	const [old, now] = [parts(number), parts(next)];
	const pattern = new RegExp(`(?<!\\d)${old.map((part) => `(${part})`).join('([-_. ()]{0,2}|[dxz])')}(?!\\d)`, 'gi');
	const found = [...name.matchAll(pattern)];
	const [only] = found;
	if (old.length !== now.length || found.length !== 1 || only === undefined) {
		return undefined;
	}
	const written = only
		.slice(1)
		.map((part, i) => (i % 2 === 0 ? (now[i / 2] ?? part) : part))
		.join('');
	return name.slice(0, only.index) + written + name.slice(only.index + only[0].length);
}
