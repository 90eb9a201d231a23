/** Makes a page smaller whose lines are wider than the window, as those of a fixed width are: so none is cut. */

/** The smallest share of its size for the page, and size of its letters in pixels, that can be read. Below, it scrolls sideways. */
const smallest = { page: 0.6, letters: 8 };

/** Gives the page the width that its lines want, in the size that fits the window. */
export function fit(page: HTMLElement): void {
	page.style.removeProperty('max-width');
	page.style.removeProperty('zoom');
	const room = document.documentElement.clientWidth;
	const isCut = page.scrollWidth > page.clientWidth + 1;
	const { fontSize, paddingRight } = getComputedStyle(page);
	// What is cut covers the margin on its right, which the page is to have again.
	const wanted = isCut ? page.scrollWidth + Number.parseFloat(paddingRight) : page.offsetWidth;
	if (isCut) {
		page.style.maxWidth = `${wanted}px`;
	}
	if (wanted > room) {
		const least = Math.min(1, Math.max(smallest.page, smallest.letters / Number.parseFloat(fontSize)));
		page.style.zoom = String(Math.max(least, room / wanted));
	}
}
