/** What the elements of HTML and inline XBRL do to the text in and around them. */
import { decodeHTMLAttribute } from 'entities/decode';

/** What an element does to the text in and around it. */
export interface ElementKind {
	readonly isBlock: boolean;
	/** Whether it is a cell of a table, which is a block, too. */
	readonly isCell: boolean;
	/** Whether a browser shows nothing of it. */
	readonly isHidden: boolean;
}

const inline: ElementKind = { isBlock: false, isCell: false, isHidden: false };
const kinds = new Map<string, ElementKind>([
	...'p div h1 h2 h3 h4 h5 h6 li ul ol tr table center hr blockquote dl dt dd pre body section article header footer form address tbody thead'
		.split(' ')
		.map((name) => [name, { ...inline, isBlock: true }] as const),
	...['td', 'th'].map((name) => [name, { ...inline, isBlock: true, isCell: true }] as const),
	...['script', 'style', 'head', 'title', 'ix:header', 'noscript', 'template'].map(
		(name) => [name, { ...inline, isHidden: true }] as const,
	),
]);

/** The kind of the elements of a name in lower case; that of `<b>` for a name that is not known. */
export const kindOf = (name: string): ElementKind => kinds.get(name) ?? inline;

/** The attributes of an opening tag by their names in lower case, as written: entities are not decoded. */
export type Attributes = Readonly<Record<string, string>>;

/** Whether an element of that kind with these attributes is hidden: by its name, `hidden` or `display: none`. */
export const isHidden = (kind: ElementKind, attributes: Attributes): boolean =>
	kind.isHidden || attributes['hidden'] !== undefined || isHiddenBy(attributes['style']);

const isHiddenBy = (style: string | undefined): boolean =>
	style !== undefined && /none/i.test(style) && /display\s*:\s*none/i.test(decodeHTMLAttribute(style));

/** Where an `<a>` leads; `undefined` for other elements, and for an `<a>` that only names a place. */
export const hrefOf = (name: string, attributes: Attributes): string | undefined =>
	name === 'a' ? decoded(attributes['href']) : undefined;

/** What a tagged fact states, `dei:EntityFileNumber`; `undefined` for other elements. */
export const factNameOf = (name: string, attributes: Attributes): string | undefined =>
	name === 'ix:nonnumeric' || name === 'ix:nonfraction' ? decoded(attributes['name']) : undefined;

const decoded = (value: string | undefined): string | undefined =>
	value === undefined ? undefined : decodeHTMLAttribute(value);

const voids: ReadonlySet<string> = new Set(
	'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Whether elements of that name, in lower case, have no content and no closing tag. */
export const isVoid = (name: string): boolean => voids.has(name);

/** Elements that hold a paragraph of their own, by their names in lower case. */
export const paragraphElements: ReadonlySet<string> = new Set('p div center h1 h2 h3 h4 h5 h6'.split(' '));
