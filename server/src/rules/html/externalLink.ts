import type { Filing } from '../../filing/filing';
import { isLinkTaken } from '../../knowledge';
import { numberedRows } from '../../reading/exhibits/list/lists';
import { hasHtml } from '../../reading/has';
import { deadLinks } from '../../reading/html/deadLinks';
import { type HtmlDocument, htmlDocuments } from '../../reading/html/documents';
import { placeOf, unreachable, wwwMissing } from '../../reading/html/links';
import { unbalancedTags } from '../../reading/html/unbalanced';
import { decoded } from '../../text/entities';
import { type Attribute, attributeOf, type Tag } from '../../text/htmlTags';
import { shortened } from '../../text/shortened';
import { dropLink } from '../../writing/dropMarkup';
import type { Edit, Fix } from '../../writing/edit';
import { insert } from '../../writing/words';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Problem, Rule } from '../rule';

const example = (start: string, end: string) =>
	htmlExhibit(`<p>The release is on our website, ${start}www.harborlights.example${end}.</p>`);

/** Flags the hyperlinks of a document that lead out of EDGAR, to one computer, to nothing, or to a file that EDGAR does not take. */
export const externalLink: Rule = {
	id: 'external-link',
	severity: { draft: 'warning', final: 'error' },
	summary: 'The hyperlinks of a filing lead to documents on EDGAR, or of the submission, only.',
	why: 'EDGAR refuses a link to a website or an e-mail address, also one that a program made of an address in the text. The address itself may stand. Of the addresses of the SEC it takes only those that begin with https://www.sec.gov/Archives/edgar/data/.',
	source: { title: 'Regulation S-T, Rule 105', href: 'https://www.ecfr.gov/current/title-17/section-232.105' },
	example: { bad: example('<a href="http://www.harborlights.example">', '</a>'), good: example('', '') },
	appliesTo: hasHtml,
	*check(filing) {
		for (const { span, place } of deadLinks(filing)) {
			yield {
				span,
				message: `Link to “${shortened(place, 40)}”, a place that this document does not have.`,
				atMost: 'hint',
			};
		}
		for (const document of htmlDocuments(filing)) {
			const { lost, links } = linksBesideList(filing, document);
			for (const { href, fault } of lost) {
				yield { span: href.span, message: `Link to ${fault}.`, atMost: 'warning' };
			}
			const withoutHost = links.filter(({ href }) => wwwMissing(href.value) !== undefined);
			const others = links.filter(({ href }) => wwwMissing(href.value) === undefined);
			yield* [...problemOfHost(withoutHost), ...problemOf(filing, document, others)].sort(
				(a, b) => a.span.start - b.span.start,
			);
		}
	},
};

interface LinkOut {
	readonly tag: Tag;
	readonly href: Attribute;
}

interface LinksOut {
	/** Those that no reader can follow, with what a message calls the place. */
	readonly lost: readonly (LinkOut & { readonly fault: string })[];
	/** The others that EDGAR does not take. */
	readonly links: readonly LinkOut[];
}

/** The links of a document that lead out of it, or nowhere; those of the exhibit list are for exhibit-link-target. */
function linksBesideList(filing: Filing, { tags }: HtmlDocument): LinksOut {
	// Where a tag does not end, nobody knows where it leads.
	const endless = new Set(
		unbalancedTags(filing).flatMap(({ fault, span }) => (fault === 'endless' ? [span.start] : [])),
	);
	const found = tags.flatMap((tag) => {
		const href = tag.name === 'a' ? attributeOf(tag, 'href') : undefined;
		const address = decoded(href?.value ?? '#top');
		const fault = /#\s*top/i.test(address) ? undefined : unreachable(address);
		return href && !endless.has(tag.span.start) && (fault !== undefined || !isLinkTaken(address))
			? [{ tag, href, fault }]
			: [];
	});
	const rows = found.length > 0 ? numberedRows(filing.exhibitLists) : [];
	const beside = found.filter(
		({ tag }) => !rows.some(({ source }) => source.start <= tag.span.start && tag.span.start < source.end),
	);
	return {
		lost: beside.flatMap(({ fault, ...link }) => (fault === undefined ? [] : [{ ...link, fault }])),
		links: beside.filter(({ fault }) => fault === undefined),
	};
}

function problemOfHost(links: readonly LinkOut[]): readonly Problem[] {
	const edits = links.map(({ href }) => insert(href.valueSpan.start + (wwwMissing(href.value) ?? 0), 'www.'));
	return one(links, 'Link to sec.gov without “www.”, which EDGAR does not take', {
		title: 'Write www.sec.gov',
		edits,
		all: true,
	});
}

function problemOf({ source }: Filing, document: HtmlDocument, links: readonly LinkOut[]): readonly Problem[] {
	const edits: readonly Edit[] = links
		.flatMap(({ tag, href }) => dropLink(source, document, tag, href))
		.sort((a, b) => a.span.start - b.span.start);
	const title = links.length > 1 ? `Drop the ${links.length} links, keep their words` : 'Drop the link, keep its words';
	return one(links, `Link to ${placeOf(decoded(links[0]?.href.value ?? ''))}; EDGAR takes links to filings only`, {
		title,
		edits,
		all: true,
	});
}

/** One problem for all `links`, at the first of them; none where there are none. */
function one(links: readonly LinkOut[], message: string, fix: Fix): readonly Problem[] {
	const [first, ...more] = links;
	return first
		? [
				{
					span: first.href.span,
					message: `${message}${more.length > 0 ? ` (and ${more.length} more)` : ''}.`,
					related: more.map(({ href }) => ({ span: href.span, message: 'Another link.' })),
					fixes: [fix],
				},
			]
		: [];
}
