import { type HtmlKind, htmlElementByName, isElementTaken, refusedAttribute, sgmlTagByName } from '../../knowledge';
import { hasHtml } from '../../reading/has';
import { type HtmlDocument, htmlDocuments } from '../../reading/html/documents';
import { attributeOf, type Tag } from '../../text/htmlTags';
import { shortened } from '../../text/shortened';
import type { Fix } from '../../writing/edit';
import { replace } from '../../writing/words';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Problem, Rule } from '../rule';

const example = (tag: string) => htmlExhibit(`<p>The plant will be opened <${tag}>in May</${tag}> in March.</p>`);

/** Flags the elements and attributes of a submission's HTML that EDGAR does not take, each once a document. */
export const htmlElement: Rule = {
	id: 'html-element',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'The HTML of a submission has the elements and attributes that EDGAR takes.',
	why: 'EDGAR takes the elements of HTML 3.2 and a few others, and in a document with inline XBRL a slightly different set. What word processors and web tools write goes beyond them.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 5.2.2 and 5.2.5',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('s'), good: example('strike') },
	appliesTo: hasHtml,
	*check(filing) {
		for (const document of htmlDocuments(filing)) {
			yield* pagesIn(document);
			if (document.isSent) {
				yield* problemsOf(document);
				continue;
			}
			// A report that is no part of a submission yet goes through a program that makes HTML for EDGAR of it: only
			// with inline XBRL that has been done. Media and style sheets no program keeps.
			const tags = document.kind === 'tagged' ? document.tags : document.tags.filter(({ name }) => isLost(name));
			for (const problem of problemsOf({ ...document, tags })) {
				yield { ...problem, atMost: 'hint' };
			}
		}
	},
};

/** A second page within a page, and a page that sends its reader on. */
function* pagesIn({ tags, kind, isSent }: HtmlDocument): Iterable<Problem> {
	for (const name of ['html', 'body']) {
		const [, second] = tags.filter((tag) => tag.name === name && !tag.isClosing);
		if (second) {
			yield { span: second.span, message: `A second <${name}>: a document has one.`, atMost: 'hint' };
			break;
		}
	}
	for (const tag of tags) {
		const equivalent = tag.name === 'meta' ? attributeOf(tag, 'http-equiv') : undefined;
		const isRefused = isSent && kind === 'untagged';
		if (equivalent && !isRefused && /^refresh$/i.test(equivalent.value.trim())) {
			yield { span: tag.span, message: 'This sends the reader to another page, which EDGAR does not take.' };
		}
	}
}

function* problemsOf({ tags, kind }: HtmlDocument): Iterable<Problem> {
	const within = kind === 'tagged' ? 'a document with inline XBRL' : 'HTML without inline XBRL';
	const seen = new Set<string>();
	for (const { name, span, isClosing, attributes } of tags) {
		// A tag of EDGAR in the HTML is the end of the document, which another rule misses.
		if (!isClosing && isRefused(name, kind) && !seen.has(name) && !isOfSubmission(name)) {
			seen.add(name);
			const alike = tags.filter((tag) => tag.name === name);
			const count = alike.filter((tag) => !tag.isClosing).length;
			const times = count > 1 ? `, ${count} times` : '';
			yield {
				span,
				message: `Element <${shortened(name, 20)}>${times}: EDGAR does not take it in ${within}.`,
				fixes: fixesOf(name, alike),
			};
		}
		for (const attribute of attributes) {
			const key = `${name} ${attribute.name}`;
			const fact = refusedAttribute(attribute.name, name, kind);
			if (fact && !fact.isActive && !seen.has(key)) {
				seen.add(key);
				yield {
					span: attribute.span,
					message: `Attribute ${attribute.name} of <${shortened(name, 20)}>: EDGAR does not take it in ${within}.`,
				};
			}
		}
	}
}

/** Whether an element is one that no document of EDGAR has anything like. */
const isLost = (name: string): boolean => htmlElementByName(name)?.isLost === true;

/** Whether a name is that of a tag around the documents of a submission. */
const isOfSubmission = (name: string): boolean => {
	const kind = sgmlTagByName(`<${name}>`)?.kind;
	return kind !== undefined && kind !== 'mark';
};

/** Whether an element is refused, and not for active-content. */
const isRefused = (name: string, kind: HtmlKind): boolean =>
	!isElementTaken(name, kind) && htmlElementByName(name)?.isActive !== true;

/** The element that shows the same in place of every one of the name, or no tags where nothing changes without them. */
function fixesOf(name: string, tags: readonly Tag[]): readonly Fix[] {
	const instead = htmlElementByName(name)?.instead;
	if (instead === undefined) {
		return [];
	}
	const title = instead === '' ? `Drop the tags <${name}>` : `Change <${name}> to <${instead}>`;
	const edits = tags.map(({ span, nameSpan }) => (instead === '' ? replace(span, '') : replace(nameSpan, instead)));
	return [{ title, edits, all: true }];
}
