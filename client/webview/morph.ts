/** Turns what is on the page into what is to be there, and touches only what differs: so nothing flickers or jumps. */

/** Gives `old` the attributes and children of `wanted`, whose nodes may be taken over. */
export function morph(old: Element, wanted: Element): void {
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
	morphChildren(old, wanted);
}

/** Gives `old` the children of `wanted`. */
export function morphChildren(old: Element, wanted: Element): void {
	const before = [...old.childNodes];
	const after = [...wanted.childNodes];
	let first = 0;
	while (first < before.length && first < after.length && isSame(before[first], after[first])) {
		first++;
	}
	let last = 0;
	while (
		last < before.length - first &&
		last < after.length - first &&
		isSame(before[before.length - 1 - last], after[after.length - 1 - last])
	) {
		last++;
	}
	const gone = before.slice(first, before.length - last);
	const come = after.slice(first, after.length - last);
	const end = before[before.length - last] ?? null;
	come.forEach((node, index) => {
		const known = gone[index];
		if (known instanceof Element && node instanceof Element && known.localName === node.localName) {
			morph(known, node);
		} else if (known instanceof Text && node instanceof Text) {
			known.data = node.data;
		} else if (known) {
			known.replaceWith(node);
		} else {
			old.insertBefore(node, end);
		}
	});
	for (const node of gone.slice(come.length)) {
		node.remove();
	}
}

const isSame = (a: Node | undefined, b: Node | undefined): boolean =>
	a !== undefined && b !== undefined && a.isEqualNode(b);

/** Attributes that the page itself sets on what it is given. */
const isOurs = (name: string): boolean => name === 'contenteditable' || name === 'src' || name === 'title';
