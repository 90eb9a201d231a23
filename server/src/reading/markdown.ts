/** Whether a report is written in Markdown. */
import { perFiling } from './perFiling';

/** Whether a line of the 8-K is a heading or the rule of a table in Markdown. */
export const isMarkdown = perFiling(({ source, span }): boolean =>
	/^(?:#{1,6} |\| ?---)/m.test(source.slice(span.start, span.end)),
);
