/** Headings of the sections of the form: `Section 2 - Financial Information`. */
import type { Filing, Item } from '../../filing/filing';
import { closingSection } from '../../filing/items/sectionHeadings';
import { items } from '../../knowledge';
import { lazy } from '../../text/lazy';
import type { Piece, Span } from '../../text/span';
import { keysOf } from '../../text/words';
import { perFiling } from '../perFiling';
import { textAround } from '../textAround';
import { numberOfCaption } from './captions';

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

/** The heading of a section right above an item that the form has in another section. */
export interface OtherSection extends Piece {
	readonly item: Item;
	/** The heading of the item's section, in the wording of the form. */
	readonly section: string;
	/** The heading written right, with the marks of the one that stands there. */
	readonly right: string;
}

/** The headings of sections whose number or title is that of another section than the item below, in text order. */
export const otherSections = perFiling((filing): readonly OtherSection[] =>
	filing.items.flatMap((item) => {
		const { visible } = filing;
		const section = items.find(({ number, era }) => era === 'current' && number === item.number)?.section;
		const at = visible.offset(item.heading.start);
		const above =
			/(?:^|[\n\v])[ \t*_#]*(section[ \t]{1,4})(\d)([ \t.:–—-]{1,6})([^\n\v]{2,80}?)[ \t*_.]*[\n\v]\s*$/i.exec(
				visible.text.slice(Math.max(0, at - 240), at),
			);
		const [, own = '', title = ''] = /^Section (\d) - (.*)$/.exec(section ?? '') ?? [];
		if (section === undefined || above === null || own === '') {
			return [];
		}
		const [, word = '', number = '', mark = '', words = ''] = above;
		const isOtherTitle = titles().has(titleKey(words)) && titleKey(words) !== titleKey(title);
		// Where the caption is of the section above, too, the number of the item is the slip.
		const isSlipOfItem = numberOfCaption(filing, item)?.startsWith(`${number}.`) === true;
		if ((number === own && !isOtherTitle) || isSlipOfItem) {
			return [];
		}
		const heading = `${word}${number}${mark}${words}`;
		const start = Math.max(0, at - 240) + above.index + above[0].indexOf(heading);
		const right = `${word}${own}${mark}${isOtherTitle ? title : words}`;
		return [{ ...visible.piece(start, start + heading.length), item, section, right }];
	}),
);

const titleKey = (words: string): string => keysOf(words).join(' ');
const titles = lazy(
	() => new Set(items.flatMap(({ section }) => (section ? [titleKey(section.replace(/^Section \d - /, ''))] : []))),
);
