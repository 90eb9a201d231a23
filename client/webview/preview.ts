/** The script of the page: shows what the extension sends, and tells it what is done there. */
import type { PreviewPart } from '../../protocol/preview';
import type { FromPage, ToPage } from '../src/preview/messages';
import { Editing } from './editing';
import { fit } from './fit';
import { Marks } from './marks';
import { Parts } from './parts';
import { Places } from './places';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: object): void };

const code = acquireVsCodeApi();
const send = (message: FromPage): void => code.postMessage(message);
const byId = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const main = byId('page');
/** What stays above the page while it scrolls. */
const bar = byId('top');
const status = byId('status');

type PageMessage = Extract<ToPage, { readonly type: 'page' }>;
let shown: PageMessage | undefined;
/** All parts of the page that came last. */
let told: readonly PreviewPart[] = [];
/** What came while something was being typed. */
let waiting: PageMessage | undefined;
/** What scrolls itself is not told as a scrolling of the user's, until that time. */
let quietUntil = 0;
let current: HTMLElement | undefined;
/** What the page says of its look as a whole. */
let look = '';

const parts = new Parts(main);
const places = new Places(main, parts);
const marks = new Marks({
	places,
	goTo: (offset) => bringIntoSight(offset, true),
	fix: (index) => send({ type: 'fix', index }),
	select: (offset) => send({ type: 'select', offset, focus: true }),
	moves: () => quiet(),
});
const editing = new Editing(
	({ start, end }, element, text) => {
		if (shown) {
			status.textContent = 'Writing the change into the text';
			parts.touch(element);
			send({ type: 'edit', version: shown.page.version, start, end, text });
		}
	},
	() => {
		const next = waiting;
		waiting = undefined;
		if (next) {
			put(next);
		}
	},
);

function take(message: PageMessage): void {
	const { kept, parts } = message.page;
	told = [...told.slice(0, kept.first), ...parts, ...told.slice(told.length - kept.last)];
	if (editing.isChanged) {
		waiting = message;
	} else {
		put(message);
	}
}

/** Puts up the parts that were told. A page of the same document keeps its place and what has not changed. */
function put(message: PageMessage): void {
	editing.end(false);
	const began = performance.now();
	const { page, name } = message;
	const isOther = shown?.uri !== message.uri || shown.page.shown !== page.shown;
	shown = message;
	code.setState({ uri: message.uri });
	main.className = page.format;
	main.setAttribute('aria-label', `${name} as EDGAR shows it`);
	const { scrollY } = window;
	if (isOther) {
		parts.put([], 0);
	}
	parts.put(told, page.start);
	const style = page.style ?? '';
	if (isOther || look !== style) {
		look = style;
		main.style.cssText = style;
		fit(main);
	}
	if (isOther || window.scrollY !== scrollY) {
		quiet();
		window.scrollTo(0, isOther ? 0 : scrollY);
	}
	showPictures(message);
	showTabs(message);
	marks.mark();
	status.textContent = '';
	send({
		type: 'shown',
		shown: {
			version: page.version,
			runs: places.count,
			findings: marks.count,
			text: firstWords(),
			took: Math.round(performance.now() - began),
		},
	});
}

/** The first words on the page, for those who cannot see it. */
function firstWords(): string {
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	let words = '';
	while (words.length < 200 && walker.nextNode()) {
		words = (words + (walker.currentNode.nodeValue ?? '')).replace(/\s+/g, ' ').trimStart();
	}
	return words.slice(0, 200).trimEnd();
}

function showPictures({ pictures }: PageMessage): void {
	for (const image of main.querySelectorAll<HTMLImageElement>('img[data-src]')) {
		const name = image.dataset['src'] ?? '';
		const address = pictures[name];
		if (address === undefined) {
			image.title = `${name} is not beside the filing`;
			image.alt ||= name;
		} else if (image.getAttribute('src') !== address) {
			image.src = address;
		}
	}
}

/** The documents that have tabs, by their indexes: those with a page, and the one that is shown. */
function tabbed({ documents, shown: selected }: PageMessage['page']): readonly number[] {
	return documents.flatMap(({ hasPage }, index) => (hasPage || index === selected ? [index] : []));
}

function showTabs({ page }: PageMessage): void {
	const { documents, shown: selected } = page;
	const tabs = byId('documents');
	tabs.hidden = tabbed(page).length < 2;
	const state = JSON.stringify([documents.map(({ label, title }) => [label, title]), tabbed(page), selected]);
	if (tabs.dataset['state'] === state) {
		return;
	}
	tabs.dataset['state'] = state;
	const hadFocus = tabs.contains(document.activeElement);
	tabs.replaceChildren(
		...tabbed(page).map((index) => {
			const { label = '', title = '' } = documents[index] ?? {};
			const tab = document.createElement('button');
			tab.type = 'button';
			tab.setAttribute('role', 'tab');
			tab.setAttribute('aria-selected', String(index === selected));
			tab.tabIndex = index === selected ? 0 : -1;
			tab.textContent = label;
			tab.title = title;
			tab.addEventListener('click', () => send({ type: 'document', index }));
			return tab;
		}),
	);
	if (hadFocus) {
		tabs.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
	}
}

byId('documents').addEventListener('keydown', (event) => {
	const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
	const indexes = shown ? tabbed(shown.page) : [];
	const next = indexes.at((indexes.indexOf(shown?.page.shown ?? 0) + step) % indexes.length);
	if (step !== 0 && next !== undefined) {
		send({ type: 'document', index: next });
	}
});

function quiet(): void {
	quietUntil = performance.now() + 250;
}

function bringIntoSight(offset: number, isAsked: boolean): void {
	const element = places.elementAt(offset);
	current?.classList.remove('current');
	// A space has no ground of its own: it would be a stain on the page.
	element?.classList.toggle('current', /\S/.test(element.textContent ?? ''));
	current = element;
	if (!element) {
		return;
	}
	const { top, bottom } = element.getBoundingClientRect();
	if (isAsked || bottom < bar.offsetHeight || top > window.innerHeight) {
		quiet();
		element.scrollIntoView({ block: 'center' });
	}
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
	switch (data.type) {
		case 'page':
			take(data);
			break;
		case 'findings':
			marks.take(data.findings);
			break;
		case 'cursor':
			bringIntoSight(data.offset, data.isFinding === true);
			if (data.isFinding) {
				marks.tellOf(data.offset);
			}
			break;
		case 'scroll': {
			const element = places.elementAt(data.offset);
			if (element && !main.contains(document.activeElement?.closest('[contenteditable]') ?? null)) {
				quiet();
				const top = window.scrollY + element.getBoundingClientRect().top - bar.offsetHeight - 8;
				// Above the first words there is nothing that the text has.
				window.scrollTo(0, element === places.elementAt(0) ? 0 : top);
			}
			break;
		}
		case 'nothing':
			shown = undefined;
			look = '';
			main.style.cssText = '';
			told = [{ html: data.why, length: 0, runs: [] }];
			parts.put(told, 0);
			marks.take([]);
			fit(main);
			break;
	}
});

window.addEventListener('resize', () => {
	quiet();
	fit(main);
});

let isScrollTold = false;
window.addEventListener('scroll', () => {
	if (performance.now() < quietUntil) {
		return;
	}
	marks.hideTip();
	if (isScrollTold) {
		return;
	}
	isScrollTold = true;
	setTimeout(() => {
		isScrollTold = false;
		const offset = performance.now() < quietUntil ? undefined : places.topOffset(bar.offsetHeight);
		if (offset !== undefined) {
			send({ type: 'scroll', offset });
		}
	}, 60);
});

/** Follows the link or checks the box that was chosen. Whether it was one. */
function activate(target: EventTarget | null): boolean {
	const element = target instanceof Element ? target : null;
	const box = element?.closest<HTMLElement>('[data-box]');
	if (box) {
		send({ type: 'box', id: box.dataset['box'] ?? '' });
		return true;
	}
	const href = element?.closest<HTMLElement>('[data-href]')?.dataset['href'];
	if (href === undefined) {
		return false;
	}
	if (href.startsWith('#')) {
		document.getElementById(`at-${href.slice(1)}`)?.scrollIntoView();
	} else {
		send({ type: 'link', href });
	}
	return true;
}

main.addEventListener('pointerdown', (event) => {
	const found = places.runOf(event.target);
	const isOther = event.target instanceof Element && event.target.closest('[data-box], [data-href]') !== null;
	if (event.button === 0 && found && !found.run.isNote && !isOther && shown?.isWritable) {
		editing.begin(found.run, found.element);
	}
});
main.addEventListener('click', (event) => {
	if (activate(event.target)) {
		event.preventDefault();
		return;
	}
	const offset = places.offsetAt(event.clientX, event.clientY) ?? places.runOf(event.target)?.run.start;
	if (offset !== undefined) {
		send({ type: 'select', offset, focus: false });
		marks.tellAt(offset, event.clientX, event.clientY);
	} else {
		marks.hideTip();
	}
});
main.addEventListener('keydown', (event) => {
	const { target } = event;
	const isTyping = target instanceof HTMLElement && target.isContentEditable;
	if (!isTyping && (event.key === 'Enter' || event.key === ' ') && activate(target)) {
		event.preventDefault();
		return;
	}
	// Without a mouse: the words where the cursor stands in the text are changed by F2.
	const found = event.key === 'F2' && !isTyping ? places.runOf(current ?? null) : undefined;
	if (found && !found.run.isNote && shown?.isWritable) {
		event.preventDefault();
		editing.begin(found.run, found.element);
		found.element.focus();
	}
});

send({ type: 'ready' });
