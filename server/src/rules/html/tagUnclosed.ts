import { hasHtml } from '../../reading/has';
import { type UnbalancedTag, unbalancedTags } from '../../reading/html/unbalanced';
import type { Fix } from '../../writing/edit';
import { insert, replace } from '../../writing/words';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

/** Flags tags of the HTML that nothing closes, that close nothing, or that do not end, and comments that are not closed. */
export const tagUnclosed: Rule = {
	id: 'tag-unclosed',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'Every element of the HTML that must be closed is, and no tag closes what is not open.',
	why: 'After a bold word or a cell that is not closed, browsers show the rest of the document otherwise than it was meant, each in its own way.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 5.2.2',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: {
		bad: htmlExhibit('<p>The plant was <b>opened in March.</p>\n<p>It has forty employees.</p>'),
		good: htmlExhibit('<p>The plant was <b>opened</b> in March.</p>\n<p>It has forty employees.</p>'),
	},
	appliesTo: hasHtml,
	*check(filing) {
		for (const tag of unbalancedTags(filing)) {
			const isClosing = filing.source.slice(tag.span.start, tag.span.start + 2) === '</';
			yield {
				span: tag.span,
				message: tag.isEmpty
					? `Element <${tag.name}> is not closed: in the XML of inline XBRL it is <${tag.name}/>.`
					: messages[tag.fault](tag.name, isClosing),
				fixes: fixesOf(tag, isClosing),
				// A tag of letters that closes nothing changes nothing.
				...(tag.fault === 'stray' && !isTableTag(tag.name) ? { atMost: 'hint' as const } : {}),
			};
		}
	},
};

const isTableTag = (name: string): boolean => ['table', 'tr', 'td', 'th', 'div'].includes(name);

const messages: Readonly<Record<UnbalancedTag['fault'], (name: string, isClosing: boolean) => string>> = {
	open: (name) => `Element <${name}> is not closed: no </${name}> follows it in its place.`,
	stray: (name) => `Tag </${name}> closes nothing.`,
	endless: (name) => `The tag of <${name}> does not end: a “>” or a quotation mark is missing.`,
	crossed: (name) => `Tag </${name}> stands before the end of an element within <${name}>.`,
	turned: (name, isClosing) =>
		isClosing
			? `Tag </${name}> stands where <${name}> must open.`
			: `Tag <${name}> stands where </${name}> must close.`,
	comment: () => 'The comment is not closed by a “-->” of its own, and hides what follows.',
};

function fixesOf({ fault, name, span, closeAt, isEmpty }: UnbalancedTag, isClosing: boolean): readonly Fix[] {
	if (fault === 'turned') {
		const right = isClosing ? `<${name}>` : `</${name}>`;
		const slash = { start: span.start + 1, end: span.start + 1 + Number(isClosing) };
		// A closing tag has no attributes.
		const rest = { start: slash.end + name.length, end: span.end - 1 };
		return [
			{
				title: `Write ${right}`,
				edits: [
					replace(slash, isClosing ? '' : '/'),
					...(isClosing || rest.start >= rest.end ? [] : [replace(rest, '')]),
				],
			},
		];
	}
	if (isEmpty) {
		return [{ title: `Write <${name}/>`, edits: [insert(span.end - 1, '/')] }];
	}
	if (fault === 'stray') {
		return [{ title: `Remove </${name}>`, edits: [replace(span, '')] }];
	}
	return fault === 'open' && closeAt !== undefined
		? [{ title: `Close <${name}> where the element around it ends`, edits: [insert(closeAt, `</${name}>`)] }]
		: [];
}
