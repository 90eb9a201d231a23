import type { Filing, SubmissionDocument } from '../../filing/filing';
import { endingOf, fileNames } from '../../knowledge';
import { hasSubmission } from '../../reading/has';
import { shortened } from '../../text/shortened';
import type { Source } from '../../text/source';
import type { Piece } from '../../text/span';
import type { Edit } from '../../writing/edit';
import { replace } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Rule } from '../rule';

const second = (name: string) => `<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>${name}
<TEXT>
Harbor Lights opens a second plant.
</TEXT>
</DOCUMENT>
`;

/** Flags the name of a document that EDGAR would not take. */
export const fileName: Rule = {
	id: 'file-name',
	severity: { draft: 'warning', final: 'warning' },
	summary:
		'A file name has at most 32 letters, digits, dots, hyphens and underscores, and ends as .htm, .txt, .jpg, .gif or .pdf do.',
	why: 'EDGAR does not take a document under another name, and links between documents go by these names.',
	source: {
		title: '17 CFR 232.301, EDGAR Filer Manual',
		href: 'https://www.ecfr.gov/current/title-17/section-232.301',
	},
	example: {
		bad: exampleSubmission({ documents: second('press release.txt') }),
		good: exampleSubmission({ documents: second('press-release.txt') }),
	},
	appliesTo: hasSubmission,
	*check(filing) {
		const { folder, documents = [] } = filing.submission ?? {};
		for (const document of documents) {
			const { fileName: name, type } = document;
			// What EDGAR itself adds to a submission is named by EDGAR.
			if (!name || name.text === '' || !/^(?:8-K|EX-|GRAPHIC|COVER|CORRESP)/i.test(type?.text ?? '8-K')) {
				continue;
			}
			const message = isNamedLater(filing, name.text) ? undefined : fault(name.text);
			if (message !== undefined) {
				yield {
					span: name.span,
					message,
					fixes: renaming(filing, document, name),
					...(folder && { atMost: 'information' }),
				};
			}
		}
	},
};

/** Whether a file of a folder is made into another one before it is sent: a report alone, and one in Markdown. */
function isNamedLater({ submission }: Filing, name: string): boolean {
	return submission?.folder !== undefined && (submission.documents.length === 1 || /\.(?:md|8-?k)$/i.test(name));
}

const { longest, endings, sameEndings } = fileNames;

function fault(name: string): string | undefined {
	const odd = /[^A-Za-z0-9._-]/u.exec(name)?.[0];
	const ending = endingOf(name);
	if (odd !== undefined) {
		return `${odd === ' ' ? 'A space' : `“${odd}”`} in the file name “${shortened(name, 40)}”; EDGAR takes letters, digits, . - _.`;
	}
	if (name.length > longest) {
		return `File name of ${name.length} characters; EDGAR takes ${longest}.`;
	}
	if (!/^[A-Za-z0-9]/.test(name)) {
		return `File name “${name}” begins with neither a letter nor a digit.`;
	}
	if (!endings.includes(ending)) {
		const instead = sameEndings[ending] ?? endings.slice(0, 5).join(' ');
		return `File name “${name}” ${ending === '' ? 'has no ending' : `ends in ${ending}`}; EDGAR takes ${instead}.`;
	}
	return undefined;
}

/** The name with hyphens for what EDGAR does not take, and the ending that it takes, at its place and in the links of the submission. */
function renaming(
	{ source, submission }: Filing,
	document: SubmissionDocument,
	name: Piece,
): readonly { readonly title: string; readonly edits: readonly Edit[] }[] {
	const written = /\.[A-Za-z0-9]*$/.exec(name.text)?.[0] ?? '';
	const ending = endings.includes(written.toLowerCase())
		? written
		: written === ''
			? endingOfText(source, document)
			: sameEndings[written.toLowerCase()];
	if (ending === undefined) {
		return [];
	}
	const stem = name.text
		.slice(0, name.text.length - written.length)
		.replace(/[^A-Za-z0-9._-]+/gu, '-')
		.replace(/^[._-]+/, '')
		.slice(0, longest - ending.length)
		.replace(/[._-]+$/, '');
	const text = stem + ending;
	if (
		stem === '' ||
		submission?.documents.some(({ fileName: other }) => other?.text.toLowerCase() === text.toLowerCase())
	) {
		return [];
	}
	const edits = [replace(name.span, text)];
	const links = /\b(?:href|src)\s*=\s*(["'])([^"'<>]{1,200})\1/gi;
	for (const found of source.slice(0).matchAll(links)) {
		const target = found[2] ?? '';
		if (target === name.text || decoded(target) === name.text) {
			const end = found.index + found[0].length - 1;
			edits.push(replace({ start: end - target.length, end }, text));
		}
	}
	return [{ title: `Rename to ${text}`, edits: edits.sort((a, b) => a.span.start - b.span.start) }];
}

/** The ending of a document by what it holds; undefined for a picture. */
function endingOfText(source: Source, { type, text: { start, end } }: SubmissionDocument): string | undefined {
	return /^GRAPHIC/i.test(type?.text ?? '')
		? undefined
		: /<(?:html|body)\b/i.test(source.slice(start, Math.min(end, start + 4096)))
			? '.htm'
			: '.txt';
}

const decoded = (target: string): string => target.replaceAll('%20', ' ').replaceAll('&amp;', '&');
