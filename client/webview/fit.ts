/** Makes a page smaller whose lines are wider than the window, as those of a fixed width are: so none is cut. */

/** Smaller than this nobody reads it; then the page scrolls to the side. */
const smallest = 0.6;

/** Gives the page the width that its lines want, in the size that fits the window. */
export function fit(page: HTMLElement): void {
	page.style.removeProperty('max-width');
	page.style.removeProperty('zoom');
	const room = document.documentElement.clientWidth;
	const isCut = page.scrollWidth > page.clientWidth + 1;
	const wanted = isCut ? page.scrollWidth : page.offsetWidth;
	if (isCut) {
		page.style.maxWidth = `${wanted}px`;
	}
	if (wanted > room) {
		page.style.zoom = String(Math.max(smallest, room / wanted));
	}
}
