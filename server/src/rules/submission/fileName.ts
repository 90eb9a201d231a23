import type { Filing } from '../../filing/filing';
import type { Piece } from '../../text/span';
import type { Edit } from '../../writing/edit';
import { replace } from '../../writing/words';
import { exampleSubmission } from '../examples/submission';
import type { Rule } from '../rule';

const report = `Item 8.01 Other Events

The company opened a second plant.
`;
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
	summary: 'A file name has at most 32 characters, all of them letters, digits, dots, hyphens or underscores.',
	why: 'EDGAR does not take a document under another name, and links between documents go by these names.',
	source: {
		title: '17 CFR 232.301, EDGAR Filer Manual',
		href: 'https://www.ecfr.gov/current/title-17/section-232.301',
	},
	example: {
		bad: exampleSubmission('', report, { documents: second('press release.txt') }),
		good: exampleSubmission('', report, { documents: second('press-release.txt') }),
	},
	*check(filing) {
		for (const { fileName: name, type } of filing.submission?.documents ?? []) {
			// What EDGAR itself adds to a submission is named by EDGAR.
			if (!name || name.text === '' || !/^(?:8-K|EX-|GRAPHIC|COVER|CORRESP)/i.test(type?.text ?? '8-K')) {
				continue;
			}
			const message = fault(name.text);
			if (message !== undefined) {
				yield { span: name.span, message, fixes: renaming(filing, name) };
			}
		}
	},
};

const longest = 32;
const extensions: ReadonlySet<string> = new Set([
	'htm',
	'html',
	'txt',
	'pdf',
	'jpg',
	'jpeg',
	'gif',
	'xsd',
	'xml',
	'fil',
]);

function fault(name: string): string | undefined {
	const odd = /[^A-Za-z0-9._-]/u.exec(name)?.[0];
	if (odd !== undefined) {
		return `${odd === ' ' ? 'A space' : `“${odd}”`} in the file name “${name.slice(0, 40)}”; EDGAR takes letters, digits, . - _.`;
	}
	if (name.length > longest) {
		return `File name of ${name.length} characters; EDGAR takes ${longest}.`;
	}
	return /^[A-Za-z0-9]/.test(name) ? undefined : `File name “${name}” begins with neither a letter nor a digit.`;
}

/** The name with hyphens for what EDGAR does not take, at its place and in the links of the submission. */
function renaming(
	{ source, submission }: Filing,
	name: Piece,
): readonly { readonly title: string; readonly edits: readonly Edit[] }[] {
	const dot = name.text.lastIndexOf('.');
	const extension = dot > 0 && extensions.has(name.text.slice(dot + 1).toLowerCase()) ? name.text.slice(dot) : '';
	const stem = name.text
		.slice(0, name.text.length - extension.length)
		.replace(/[^A-Za-z0-9._-]+/gu, '-')
		.replace(/^[._-]+/, '')
		.slice(0, longest - extension.length)
		.replace(/[._-]+$/, '');
	const text = stem + extension;
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

const decoded = (target: string): string => target.replaceAll('%20', ' ').replaceAll('&amp;', '&');
