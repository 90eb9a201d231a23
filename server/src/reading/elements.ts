/** Elements of a text that are no part of the form: tables of plain text, the header of inline XBRL. */
import { elements } from '../text/elements';
import type { Span } from '../text/span';
import { perFiling } from './perFiling';

/** The tables of a plain text as EDGAR marks them, from `<TABLE>` to `</TABLE>`, in text order. */
export const asciiTables = perFiling(({ source, span }): readonly Span[] => elements(source, /<(\/?)table>/gi, span));

/** The hidden header of inline XBRL, `<ix:header>`, in the HTML of the report; empty where there is none. */
export const xbrlHeaders = perFiling(({ source, submission }): readonly Span[] =>
	elements(source, /<(\/?)ix:header\b[^<>]*>/g, submission?.main.text ?? { start: 0, end: source.length }),
);
