/** Headings of the sections of the form: `Section 2 - Financial Information`. */
import type { Filing, Item } from '../../filing/filing';
import { closingSection } from '../../filing/items/sectionHeadings';
import { items } from '../../knowledge';
import type { Span } from '../../text/span';
import { keysOf } from '../../text/words';
import { textAround } from '../textAround';

/** A heading of a section. */
export interface SectionHeading {
	/** As the form has it. */
	readonly section: string;
	/** The line. */
	readonly span: Span;
}

/** The section of the form whose heading is the line at an offset of the source; undefined elsewhere. */
export function sectionHeadingAt(filing: Filing, offset: number): SectionHeading | undefined {
	const around = textAround(filing, offset);
	if (around === undefined) {
		return undefined;
	}
	const { text, start, at } = around;
	const from = text.slice(0, at).lastIndexOf('\n') + 1;
	const line = /^[^\n]*/.exec(text.slice(from))?.[0] ?? '';
	const words = keysOf(line).join(' ');
	const section = items.find((fact) => fact.section !== undefined && keysOf(fact.section).join(' ') === words)?.section;
	return section === undefined || line.trim() === ''
		? undefined
		: { section, span: filing.visible.piece(start + from, start + from + line.length).span };
}

/** The end of an item, without the heading of the next section of the form that may stand between two items. */
export function endWithoutSection({ visible }: Filing, { content, heading, span }: Item): number {
	const from = visible.offset(Math.max(content.start, heading.end));
	const text = visible.text.slice(from, visible.offset(span.end));
	const section = closingSection(text);
	return section === undefined ? span.end : visible.span(from, from + section).end;
}
