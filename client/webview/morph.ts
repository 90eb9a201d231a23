/** Turns what is on the page into what is to be there, and touches only what differs: so nothing flickers or jumps. */

/** How many at the beginning and at the end of both lists are the same, and none counted twice. */
export function sameEnds<A, B>(before: readonly A[], after: readonly B[], isSame: (a: A, b: B) => boolean) {
	const shorter = Math.min(before.length, after.length);
	const same = (a: A | undefined, b: B | undefined) => a !== undefined && b !== undefined && isSame(a, b);
	let first = 0;
	while (first < shorter && same(before[first], after[first])) {
		first++;
	}
	let last = 0;
	while (last < shorter - first && same(before.at(-1 - last), after.at(-1 - last))) {
		last++;
	}
	return { first, last };
}

/**
 * Puts `wanted` in the place of `old`, which stand one after the other in `parent`, or before the node `end` of it where
 * there are none; returns what stands there then: a node of either for each that is wanted.
 */
export function morphNodes(
	parent: Node,
	old: readonly ChildNode[],
	wanted: readonly ChildNode[],
	end: Node | null,
): readonly ChildNode[] {
	const { first, last } = sameEnds(old, wanted, (a, b) => a.isEqualNode(b));
	const gone = old.slice(first, old.length - last);
	const come = wanted.slice(first, wanted.length - last);
	const before = old[old.length - last] ?? end;
	const there = come.map((node, index) => {
		const known = gone[index];
		if (known instanceof Element && node instanceof Element && known.localName === node.localName) {
			morph(known, node);
			return known;
		}
		if (known instanceof Text && node instanceof Text) {
			known.data = node.data;
			return known;
		}
		if (known) {
			known.replaceWith(node);
		} else {
			parent.insertBefore(node, before);
		}
		return node;
	});
	for (const node of gone.slice(come.length)) {
		node.remove();
	}
	return [...old.slice(0, first), ...there, ...old.slice(old.length - last)];
}

/** Gives `old` the attributes and children of `wanted`, whose nodes may be taken over. */
function morph(old: Element, wanted: Element): void {
	for (const { name } of [...old.attributes]) {
		if (!wanted.hasAttribute(name) && !isOurs(name)) {
			old.removeAttribute(name);
		}
	}
	for (const { name, value } of wanted.attributes) {
		if (old.getAttribute(name) !== value) {
			old.setAttribute(name, value);
		}
	}
	morphNodes(old, [...old.childNodes], [...wanted.childNodes], null);
}

/** Attributes that the page itself sets on what it is given. */
const isOurs = (name: string): boolean => name === 'contenteditable' || name === 'src' || name === 'title';
