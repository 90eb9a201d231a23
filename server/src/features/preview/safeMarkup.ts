/**
 * Which elements and attributes a page may have. Of the elements that EDGAR takes (`knowledge/filerManual.ts`) those that
 * only show something; all else goes, whatever a filing says, so that nothing in it can run or be fetched.
 */
import { type HtmlKind, htmlElementByName, isElementTaken, refusedAttribute } from '../../knowledge/filerManual';
import { decoded } from '../../text/entities';
import type { Attributes } from '../../text/htmlElements';
import { escaped } from '../../text/shownRun';

/** What becomes of an element. */
export type Treatment =
	/** It is written under the name. */
	| { readonly as: string; readonly isVoid: boolean }
	/** Its tags go, and what stands in it is shown. */
	| 'unwrap'
	/** It goes with all that stands in it. */
	| 'drop'
	/** As the one or the other, and a note says so. */
	| 'unwrap-noted'
	| 'drop-noted';

/** Elements that EDGAR takes and that shape a whole document, read what follows in another way, or are no HTML. */
const ofDocuments: Readonly<Record<string, Treatment>> = {
	title: 'drop',
	style: 'drop-noted',
	'ix:header': 'drop',
	template: 'drop',
	noframes: 'drop',
	noembed: 'drop',
	noscript: 'drop',
	svg: 'drop-noted',
	math: 'drop-noted',
	audio: 'drop-noted',
	video: 'drop-noted',
	...Object.fromEntries(
		'html head meta link body isindex xbrl pdf page base param'.split(' ').map((name) => [name, 'unwrap'] as const),
	),
	...Object.fromEntries(
		'listing plaintext xmp'.split(' ').map((name) => [name, { as: 'pre', isVoid: false }] as const),
	),
};

/** Active elements around words of the filing, which are shown. */
const around: ReadonlySet<string> = new Set(['form', 'button', 'frameset', 'applet']);

const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** What becomes of the element `name`, which is in lower case. */
export function treatmentOf(name: string): Treatment {
	if (Object.hasOwn(ofDocuments, name)) {
		return ofDocuments[name] ?? 'unwrap';
	}
	const fact = htmlElementByName(name);
	if (fact?.isActive) {
		return around.has(name) ? 'unwrap-noted' : 'drop-noted';
	}
	const as = fact?.instead || name;
	// A name with a prefix is XBRL's, and no element of a page.
	const isShown = /^[a-z][a-z0-9]*$/.test(as) && (isElementTaken(as, 'untagged') || isElementTaken(as, 'tagged'));
	return isShown ? { as, isVoid: voids.has(as) } : 'unwrap';
}

/** The attributes that only say how something looks. */
const shownAttributes: ReadonlySet<string> = new Set(
	(
		'align valign width height colspan rowspan border cellpadding cellspacing bgcolor bordercolor rules frame nowrap ' +
		'color face size noshade clear type start value compact dir char charoff hspace vspace'
	).split(' '),
);

/** The attributes of an element as a page has them, each with a space before it; empty where it has none. */
export function safeAttributes(element: string, attributes: Attributes, kind: HtmlKind): string {
	let safe = '';
	for (const [name, written] of Object.entries(attributes)) {
		if (name === 'style') {
			const style = safeStyle(decoded(written));
			safe += style && ` style="${escaped(style)}"`;
		} else if (name === 'id' || (name === 'name' && element === 'a')) {
			safe += safe.includes(' id="') ? '' : ` id="at-${escaped(decoded(written))}"`;
		} else if (name === 'href' && element === 'a') {
			safe += ` role="link" tabindex="0" data-href="${escaped(decoded(written))}"`;
		} else if (element === 'img' && (name === 'src' || name === 'alt')) {
			safe += ` ${name === 'src' ? 'data-src' : 'alt'}="${escaped(decoded(written))}"`;
		} else if (shownAttributes.has(name) && refusedAttribute(name, element, kind) === undefined) {
			safe += ` ${name}="${escaped(decoded(written))}"`;
		}
	}
	return safe;
}

/** The properties of `<body>` that are the page's: they hold for what stands in it, or fill its ground. */
const ofPage =
	/^(?:font(?:-(?:family|size|style|weight|variant))?|color|background(?:-color)?|text-(?:align|indent|transform)|line-height|letter-spacing|word-spacing):/;

/** What the attributes of `<body>` say of the look of the page, in safe declarations; empty where they say nothing. */
export function bodyStyle({ bgcolor, text, style }: Attributes): string {
	const written = [
		bgcolor !== undefined && `background-color:${decoded(bgcolor)}`,
		text !== undefined && `color:${decoded(text)}`,
		style !== undefined && decoded(style),
	];
	return safeStyle(written.filter((each) => each !== false).join(';'))
		.split(';')
		.filter((declaration) => ofPage.test(declaration))
		.join(';');
}

/** The properties that only say how something looks in its own place. */
const property =
	/^(?:font(?:-(?:family|size|style|weight|variant))?|color|background(?:-color)?|text-(?:align|decoration|indent|transform)|line-height|letter-spacing|word-spacing|white-space|vertical-align|(?:margin|padding)(?:-(?:top|right|bottom|left))?|border(?:-(?:top|right|bottom|left))?(?:-(?:width|style|color))?|border-(?:collapse|spacing)|(?:(?:min|max)-)?(?:width|height)|display|float|clear|visibility|overflow|position|top|right|bottom|left|table-layout|box-sizing|word-break|overflow-wrap|list-style-type|(?:page-)?break-(?:before|after|inside))$/;

/** What those of them may say that could show something outside of the page, or hide that there is more. */
const limited: Readonly<Record<string, RegExp>> = {
	position: /^(?:static|relative|absolute)$/i,
	overflow: /^(?:visible|hidden)$/i,
};

/** Values without an address, a variable, a string that hides one, or any function but those of colors. */
const value = /^(?:[\w\s#%.,+!'"-]|\b(?:rgba?|hsla?)\([\d\s.,%/]{1,40}\))*$/i;

/** What is left of the styles that were met last: a document has few, and each of them often. */
const known = new Map<string, string>();

/** The declarations of a `style` that are safe; empty where there are none. */
function safeStyle(style: string): string {
	let safe = known.get(style);
	if (safe === undefined) {
		if (known.size > 500) {
			known.clear();
		}
		safe = safeDeclarations(style);
		known.set(style, safe);
	}
	return safe;
}

function safeDeclarations(style: string): string {
	return style
		.split(';')
		.map((declaration) => /^\s*([a-z-]+)\s*:\s*(.{1,200}?)\s*$/i.exec(declaration))
		.flatMap((found) => {
			const [, named = '', written = ''] = found ?? [];
			const name = named.toLowerCase();
			const isSafe = property.test(name) && value.test(written) && (limited[name]?.test(written) ?? true);
			// It is what an element has without it; the lines of a page have heights of their own.
			const isNothing = name === 'line-height' && /^(?:inherit|unset)$/i.test(written);
			return isSafe && !isNothing ? `${name}:${written}` : [];
		})
		.join(';');
}
