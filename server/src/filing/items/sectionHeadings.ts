/** Headings of the sections of the form at the end of an item, as another follows: `Section 8 - Other Events`. */

/** Where the line break stands before a heading that a text ends with; undefined where it ends otherwise. */
export function closingSection(text: string): number | undefined {
	return /\n[ \t*_#]*section[ \t]+[1-9]\b(?!\()[^\n]{0,120}\s*$/i.exec(text)?.index;
}
