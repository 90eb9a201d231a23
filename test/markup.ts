/** What is shown and tagged by the markup of a document. */
import { tagsOf } from '../server/src/text/htmlTags';
import { visibleText } from '../server/src/text/visibleText';

/** What stays where only white space is written between tags: the words, the links, the facts and the tags. */
export function saidBy(html: string) {
	const { text, links, facts } = visibleText(html, { start: 0, end: html.length });
	return {
		text,
		links: links.map(({ href }) => href),
		facts: facts.map(({ name, value, shown }) => [name, value, shown]),
		tags: tagsOf(html, 0, () => true).map(({ name, isClosing, attributes }) => [
			name,
			isClosing,
			attributes.map(({ name, value }) => [name, value]),
		]),
	};
}
