import type { Filing } from '../../filing/filing';
import { activeScheme, htmlElementByName, refusedAttribute } from '../../knowledge';
import { hasHtml } from '../../reading/has';
import { closingTag, type HtmlDocument, htmlDocuments } from '../../reading/html/documents';
import { decoded } from '../../text/entities';
import type { Attribute, Tag } from '../../text/htmlTags';
import { shortened } from '../../text/shortened';
import { dropAttribute, dropElement, dropLink, dropTags } from '../../writing/dropMarkup';
import type { Fix } from '../../writing/edit';
import { escapeText, replace } from '../../writing/words';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Problem, Rule } from '../rule';

/** Flags what runs a program in the HTML of a filing, embeds one, or takes input. */
export const activeContent: Rule = {
	id: 'active-content',
	severity: { draft: 'warning', final: 'error' },
	summary: 'The HTML of a filing has no scripts, forms, embedded objects or frames.',
	why: 'EDGAR suspends a submission with active content. Pages that were saved from a website or made by a web tool often have some.',
	source: { title: 'Regulation S-T, Rule 106', href: 'https://www.ecfr.gov/current/title-17/section-232.106' },
	example: {
		bad: htmlExhibit('<p onclick="more()">Harbor Lights opens a second plant.</p>\n<script src="menu.js"></script>'),
		good: htmlExhibit('<p>Harbor Lights opens a second plant.</p>\n'),
	},
	appliesTo: hasHtml,
	*check(filing) {
		for (const document of htmlDocuments(filing)) {
			for (const tag of document.tags) {
				if (!tag.isClosing) {
					yield* problemsOf(filing, document, tag);
				}
			}
		}
	},
};

function* problemsOf(filing: Filing, document: HtmlDocument, tag: Tag): Iterable<Problem> {
	if (htmlElementByName(tag.name)?.isActive) {
		yield {
			span: tag.span,
			message: `Element <${tag.name}>: EDGAR suspends a submission with active content.`,
			fixes: [removal(filing, document, tag)],
		};
		return;
	}
	for (const attribute of tag.attributes) {
		if (refusedAttribute(attribute.name, tag.name, document.kind)?.isActive) {
			yield {
				span: attribute.span,
				message: `Attribute ${shortened(attribute.name, 30)}: EDGAR suspends a submission with active content.`,
				fixes: [{ title: `Remove ${attribute.name}`, edits: [dropAttribute(filing.source, attribute)], all: true }],
			};
		} else if (isProgram(attribute)) {
			yield {
				span: attribute.span,
				message: `A program in ${attribute.name}: EDGAR suspends a submission with active content.`,
				fixes:
					tag.name === 'a'
						? [{ title: 'Drop the link, keep its words', edits: dropLink(filing.source, document, tag, attribute) }]
						: [],
			};
		}
	}
}

/** Whether the address in an attribute is a program; browsers pass over white space in its scheme. */
const isProgram = ({ name, value }: Attribute): boolean =>
	(name === 'href' || name === 'src') && decoded(value).replace(/\s/g, '').toLowerCase().startsWith(activeScheme);

/** What a reader sees of an input: its box, or what was typed into it. */
function shownBy({ attributes }: Tag): string | undefined {
	const written = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
	const type = written('type')?.toLowerCase() ?? 'text';
	if (type === 'checkbox' || type === 'radio') {
		return written('checked') === undefined ? '☐' : '☒';
	}
	return type === 'text' ? decoded(written('value') ?? '').trim() || undefined : undefined;
}

/** The elements whose words may be part of the report. */
const holders: ReadonlySet<string> = new Set(['form', 'button', 'frameset', 'textarea']);

function removal(filing: Filing, document: HtmlDocument, tag: Tag): Fix {
	const { source } = filing;
	const shown = tag.name === 'input' ? shownBy(tag) : undefined;
	if (shown !== undefined) {
		return {
			title: `Write ${shortened(shown, 30)} for <input>`,
			edits: [replace(tag.span, escapeText(filing, shown))],
		};
	}
	if (holders.has(tag.name)) {
		return { title: `Drop <${tag.name}>, keep what it holds`, edits: dropTags(document, tag) };
	}
	const end = closingTag(document, tag)?.span.start ?? tag.span.end;
	const isEmptyScript = tag.name === 'script' && source.slice(tag.span.end, end).trim() === '';
	return { title: `Remove <${tag.name}>`, edits: dropElement(document, tag), ...(isEmptyScript && { all: true }) };
}
