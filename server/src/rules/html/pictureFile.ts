import type { Filing, SubmissionDocument } from '../../filing/filing';
import { endingOf, fileNames, leadsOutward } from '../../knowledge';
import { whereAlone } from '../../reading/exhibits/attached/attached';
import { hasHtml } from '../../reading/has';
import { htmlDocuments } from '../../reading/html/documents';
import { stylePictures } from '../../reading/html/stylePictures';
import { decoded } from '../../text/entities';
import { type Attribute, attributeOf } from '../../text/htmlTags';
import { replace } from '../../writing/words';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Problem, Rule } from '../rule';

/** Flags the pictures of a document that EDGAR does not take or does not have. */
export const pictureFile: Rule = {
	id: 'picture-file',
	severity: { draft: 'warning', final: 'error' },
	summary: 'The pictures of a document are files of the submission that end in .jpg or .gif.',
	why: 'EDGAR takes no other kinds of pictures, none that stand within the text of a document, and none from a website.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 5.2.2',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: {
		bad: htmlExhibit('<p><img src="harbor-logo.png" alt="Harbor Lights"></p>'),
		good: htmlExhibit('<p><img src="harbor-logo.jpg" alt="Harbor Lights"></p>'),
	},
	appliesTo: hasHtml,
	*check(filing) {
		for (const html of htmlDocuments(filing)) {
			const { tags, document, isSent } = html;
			const seen = new Set<string>();
			for (const tag of tags) {
				const src = tag.name === 'img' ? attributeOf(tag, 'src') : undefined;
				if (tag.name === 'img' && !tag.isClosing && (src?.value ?? '').trim() === '' && !seen.has('')) {
					seen.add('');
					yield { span: src?.span ?? tag.span, message: 'Picture without a file.' };
				}
				if (src && src.value.trim() !== '' && !seen.has(src.value)) {
					seen.add(src.value);
					yield* problemsOf(filing, document, isSent, src);
				}
			}
			for (const span of stylePictures(filing, html)) {
				yield {
					span,
					message: 'Picture in the background; EDGAR takes those of <img> only.',
					fixes: [{ title: 'Remove it', edits: [replace(span, '')] }],
					atMost: 'hint',
				};
			}
		}
	},
};

function* problemsOf(
	filing: Filing,
	document: SubmissionDocument | undefined,
	isSent: boolean,
	src: Attribute,
): Iterable<Problem> {
	const address = decoded(src.value).trim();
	const scheme = /^([a-z][a-z\d+.-]*):|^\/\//i.exec(address)?.[0].toLowerCase();
	const span = src.span;
	if (scheme === 'data:') {
		yield { span, message: 'Picture within the text of the document; EDGAR takes files .jpg and .gif only.' };
	} else if (scheme !== undefined) {
		// A page that was saved from EDGAR has the addresses of its pictures there.
		if (isSent || !/^(?:https?:)?\/\/www\.sec\.gov\//i.test(address)) {
			const place = leadsOutward(address) ? 'a website' : scheme === 'file:' ? 'a disk' : 'elsewhere';
			yield { span, message: `Picture from ${place}; EDGAR takes pictures of the submission only.` };
		}
	} else if (!fileNames.pictures.includes(endingOf(address))) {
		yield { span, message: `Picture “${endOf(address)}”; EDGAR takes pictures that end in .jpg or .gif.` };
	} else if (document) {
		yield* problemOfName(filing, address, src);
	}
}

/** A name that no document of the submission has, where it came with its pictures. */
function* problemOfName(filing: Filing, name: string, { span, valueSpan }: Attribute): Iterable<Problem> {
	const { submission } = filing;
	const documents = submission?.documents ?? [];
	const hasPictures = submission?.folder || documents.some(({ type }) => /^graphic$/i.test(type?.text ?? ''));
	if (!hasPictures || documents.some(({ fileName }) => fileName?.text === name)) {
		return;
	}
	const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
	const other = documents.find(({ fileName }) => fileName?.text.toLowerCase() === file)?.fileName;
	yield {
		span,
		...whereAlone(filing),
		message: `Picture “${endOf(name)}” is no ${submission?.folder ? 'file of the folder' : 'document of the submission'}.`,
		related: other
			? [
					{
						span: other.span,
						message: `This ${submission?.folder ? 'file' : 'document'} has another name: it may be meant.`,
					},
				]
			: [],
		fixes: other ? [{ title: `Change to ${other.text}`, edits: [replace(valueSpan, other.text)], all: true }] : [],
	};
}

/** The end of an address, which names the file. */
const endOf = (address: string): string => (address.length > 40 ? `…${address.slice(-38)}` : address);
