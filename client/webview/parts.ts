/** The parts of the page: put up one by one, so that those that have not changed are not touched. */
import type { PreviewPart } from '../../protocol/preview';
import { morphNodes, sameEnds } from './morph';

/** A part that is on the page. */
export interface PlacedPart {
	part: PreviewPart;
	/** Its offset in the text. */
	start: number;
	/** The elements by the number of their run. */
	elements: readonly HTMLElement[];
	/** What it stands in; a closing tag stands in the element that it closes. */
	readonly parent: Node;
	/** What it consists of: an opening tag of its element, a closing one of nothing. */
	nodes: readonly ChildNode[];
	/** Whether it may show something that was typed there and that the text does not have. */
	isTouched: boolean;
}

/** Where nothing runs and nothing is fetched, whatever the HTML. */
const inert = document.implementation.createHTMLDocument();

/** Puts the parts up in the element `page`. */
export class Parts {
	private placed: readonly PlacedPart[] = [];
	/** The parts by the elements of their runs. */
	private readonly byElement = new WeakMap<Element, PlacedPart>();

	constructor(private readonly page: HTMLElement) {}

	/** In text order. */
	get all(): readonly Readonly<PlacedPart>[] {
		return this.placed;
	}

	/** The part that the element of a run belongs to. */
	of(element: Element): PlacedPart | undefined {
		return this.byElement.get(element);
	}

	/** Something was typed in the run of this element; the next page says what is to be there. */
	touch(element: Element): void {
		const part = this.byElement.get(element);
		if (part) {
			part.isTouched = true;
		}
	}

	/** Puts up these parts, the first of which stands in the text at the offset `start`. */
	put(parts: readonly PreviewPart[], start: number): void {
		const before = this.placed;
		let { first, last } = sameEnds(before, parts, (old, { html }) => !old.isTouched && old.part.html === html);
		let gone: readonly PlacedPart[] = before.slice(first, before.length - last);
		let come: readonly PreviewPart[] = parts.slice(first, parts.length - last);
		if (!isWhole(gone.map(({ part }) => part)) || !isWhole(come)) {
			// What has changed is what stands in what: all is put up anew.
			[first, last, gone, come] = [0, 0, before, parts];
		}
		const { parent, end } = this.placeOf(before.length - last);
		const placed = placedIn(parent, come);
		const isFlat = !gone.some(({ part }) => part.tag) && !come.some(({ tag }) => tag);
		(isFlat ? morphParts : replaceParts)(parent, gone, placed, end);
		for (const each of placed) {
			each.elements = each.part.tag ? [] : runsIn(each.nodes);
			// Where the browser has thrown an element away, there is none.
			each.elements.forEach((element) => {
				this.byElement.set(element, each);
			});
		}
		this.placed = [...before.slice(0, first), ...placed, ...before.slice(before.length - last)];
		let at = start;
		this.placed.forEach((each, index) => {
			each.part = parts[index] ?? each.part;
			each.start = at;
			at += each.part.length;
		});
	}

	/** Where something is put that comes before the part of that index. */
	private placeOf(index: number): { readonly parent: Node; readonly end: Node | null } {
		const next = this.placed.slice(index).find(({ nodes, part }) => nodes.length > 0 || part.tag === 'closing');
		return { parent: next?.parent ?? this.page, end: next?.nodes[0] ?? null };
	}
}

/** Whether each `<div>` that is opened is closed among these parts, and each that is closed was opened. */
function isWhole(parts: readonly PreviewPart[]): boolean {
	let depth = 0;
	for (const { tag } of parts) {
		depth += tag === 'opening' ? 1 : tag === 'closing' ? -1 : 0;
		if (depth < 0) {
			return false;
		}
	}
	return depth === 0;
}

/** The parts as they are to stand in `parent`; the nodes of the outermost ones are in no element yet. */
function placedIn(parent: Node, parts: readonly PreviewPart[]): readonly PlacedPart[] {
	/** The elements that are open, the innermost last. */
	const around: Element[] = [];
	return parts.map((part) => {
		const holder = around.at(-1);
		const nodes = part.tag === 'closing' ? [] : parsed(part.html);
		holder?.append(...nodes);
		if (part.tag === 'closing') {
			around.pop();
		} else if (part.tag === 'opening') {
			around.push(nodes.find((node) => node instanceof Element) ?? document.createElement('div'));
		}
		return { part, start: 0, elements: [], parent: holder ?? parent, nodes, isTouched: false };
	});
}

/** Puts parts in the place of others, all of them side by side in `parent`; nodes that are alike stay. */
function morphParts(parent: Node, gone: readonly PlacedPart[], come: readonly PlacedPart[], end: Node | null): void {
	const [old, wanted] = [gone, come].map((parts) => parts.flatMap(({ nodes }) => nodes));
	const nodes = morphNodes(parent, old ?? [], wanted ?? [], end);
	let next = 0;
	for (const each of come) {
		each.nodes = nodes.slice(next, next + each.nodes.length);
		next += each.nodes.length;
	}
}

/** Puts parts in the place of others, before the node `end` of `parent`. */
function replaceParts(parent: Node, gone: readonly PlacedPart[], come: readonly PlacedPart[], end: Node | null): void {
	for (const node of gone.flatMap(({ nodes }) => nodes)) {
		node.remove();
	}
	const made = document.createDocumentFragment();
	for (const node of come.filter((each) => each.parent === parent).flatMap(({ nodes }) => nodes)) {
		made.append(node);
	}
	parent.insertBefore(made, end);
}

/** The nodes that a browser makes of HTML in the body of a page. */
function parsed(html: string): readonly ChildNode[] {
	const body = inert.createElement('div');
	body.innerHTML = html;
	return [...body.childNodes];
}

/** The elements of the runs in these nodes, by their numbers. */
function runsIn(nodes: readonly ChildNode[]): readonly HTMLElement[] {
	const elements: HTMLElement[] = [];
	const selector = 'span[data-run]';
	for (const node of nodes.filter((each) => each instanceof Element)) {
		const found = [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)];
		for (const element of found.filter((each) => each instanceof HTMLElement)) {
			elements[Number(element.dataset['run'])] = element;
		}
	}
	return elements;
}
