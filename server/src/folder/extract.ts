/** The documents of a submission as files. */
import { exhibitOfType } from '../filing/exhibits/exhibitNumber';
import type { SubmissionDocument } from '../filing/filing';
import { readDocuments } from '../filing/submission/readSubmission';
import { unwrapped } from './envelope';
import type { FolderFile } from './file';
import { uudecoded } from './uuencode';

/**
 * The files of a submission, in the order of its documents; empty for a text without documents. The text of each is that
 * between its tags, to the letter; what is encoded is decoded. Names are those of the documents without any path, each
 * once; a document without a name is called for what it is, `form8-k.txt` or `ex99-1.htm`.
 */
export function extractDocuments(text: string): readonly FolderFile[] {
	const taken = new Set<string>();
	return readDocuments(text).map((document): FolderFile => {
		const head = text.slice(document.span.start, document.text.start);
		const body = unwrapped(text.slice(document.text.start, document.text.end), /\r\n$/.test(head) ? '\r\n' : '\n');
		const name = freeName(nameOf(document, body), taken);
		taken.add(name.toLowerCase());
		const bytes = /\.(?:html?|txt|xml|xsd|md)$/i.test(name) ? undefined : uudecoded(body);
		return bytes ? { name, bytes } : { name, text: body };
	});
}

/** A name without a path, so that no file is written outside of the folder. */
function nameOf({ fileName, type }: SubmissionDocument, body: string): string {
	const written = (fileName?.text ?? '').replace(/^.*[/\\:]/, '').replace(/[\p{Cc}<>"|?*]/gu, '');
	if (/[^. ]/.test(written)) {
		return written;
	}
	const number = exhibitOfType(type?.text);
	const stem =
		number === undefined
			? (type?.text ?? 'document')
					.toLowerCase()
					.replace(/^8-k/, 'form8-k')
					.replace(/[^a-z0-9-]+/g, '-')
			: `ex${number
					.toLowerCase()
					.replace(/[^a-z0-9]+/g, '-')
					.replace(/-$/, '')}`;
	return `${stem}${/<(?:html|body|!doctype)\b/i.test(body.slice(0, 4096)) ? '.htm' : '.txt'}`;
}

/** The name, with a number before its ending where another file has it. */
function freeName(name: string, taken: ReadonlySet<string>): string {
	let free = name;
	for (let i = 2; taken.has(free.toLowerCase()); i++) {
		free = name.replace(/(\.[^.]*)?$/, `-${i}$1`);
	}
	return free;
}
