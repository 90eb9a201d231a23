/** Pictures that a style or an attribute puts behind words, where EDGAR knows those of `<img>` alone. */
import type { Filing } from '../../filing/filing';
import { movedBy, type Span } from '../../text/span';
import { type HtmlDocument, perHtmlDocument } from './documents';

const needs = /url\(|\sbackground=/i;
/** A style with a picture, and the mark after it. */
const declaration =
	/(?:\b(?:background|list-style)(?:-image)?\s{0,3}:[^;"'<>]{0,60}url\([^)<>"]{0,300}\)[^;"'<>]{0,60};?)/gi;
/** An attribute with one. */
const attribute = /\sbackground=(?<=<(?:table|tr|td|th|body)\b[^<>]{0,400})(?:"[^"<>]{0,300}"|'[^'<>]{0,300}')/gi;

const spansIn = perHtmlDocument((html): readonly Span[] =>
	needs.test(html)
		? [declaration, attribute].flatMap((pattern) =>
				[...html.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
			)
		: [],
);

/** The declarations and attributes of a document that name a picture. */
export const stylePictures = (filing: Filing, document: HtmlDocument): readonly Span[] =>
	spansIn(filing, document).map((span) => movedBy(document.span.start, span));
