/** The page of a document, asked for again when the text has changed. One page is asked for at a time. */
import type { Disposable, TextDocument, Uri } from 'vscode';
import type { PreviewPage } from '../../../protocol/preview';
import { form8k } from '../../../protocol/requests';
import { type Ask, uriOf } from '../ask';
import { cursorOf } from './editor';
import { picturesIn, picturesOf } from './links';

/** A page that has come. */
export interface LoadedPage {
	readonly document: TextDocument;
	readonly page: PreviewPage;
	/** The pictures that it shows, by what the filing calls them. */
	readonly pictures: ReadonlyMap<string, Uri>;
	/** Whether it is of another document of the submission than the one before. */
	readonly isOther: boolean;
	/** Whether another document was chosen meanwhile, whose page is still to come. */
	readonly isPassed: boolean;
}

/** What is told of the pages as they come. */
export interface PageListener {
	onPage(loaded: LoadedPage): void;
	/** The text has no page. */
	onNothing(): void;
}

/** Asks for the pages of one document at a time. Nothing is asked before the frame is ready for a page. */
export interface PageLoader extends Disposable {
	/** The page that came last; absent where the next one comes whole. */
	readonly page: PreviewPage | undefined;
	/** Turns to a document; its page is asked for when the frame says that it is ready. */
	begin(document: TextDocument): void;
	/** The frame is empty and ready. */
	ready(): void;
	/** Asks in a moment for what has changed. */
	refresh(): void;
	/** Asks in a moment for the whole page, as that which is up is not what the text says. */
	reload(): void;
	/** Asks in a moment for the page of the document of a submission with that index. */
	choose(index: number): void;
}

/** The text is looked at when typing pauses that long, in milliseconds. */
const pause = 40;
/** A text that the server does not have is asked for again after that long, in milliseconds: it may become a filing. */
const patience = 1000;

/** Begins without a document. */
export function pageLoader(ask: Ask, listener: PageListener): PageLoader {
	let document: TextDocument | undefined;
	let page: PreviewPage | undefined;
	/** The document of a submission that was chosen by its tab. */
	let tab: number | undefined;
	/** The pictures that the page names. */
	const pictures = new Set<string>();
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let isReady = false;
	let isAsking = false;

	const later = (after = pause): void => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void load().catch(() => undefined), after);
	};
	const load = async (): Promise<void> => {
		const asked = document;
		const before = page;
		if (!asked || !isReady || isAsking) {
			return;
		}
		isAsking = true;
		let isServed = false;
		let isPassed = false;
		const chosen = tab;
		try {
			const offset = tab === undefined ? cursorOf(asked) : undefined;
			const answer = await ask(form8k.preview, {
				...uriOf(asked),
				...(tab !== undefined && { document: tab }),
				...(offset !== undefined && { offset }),
				...(before && { known: before.version }),
			});
			isServed = answer !== undefined;
			// A page that is told by what has changed is of use only where the one before is still up.
			if (document === asked && page === before && answer) {
				isPassed = await take(asked, answer, chosen);
			} else if (document === asked && answer === undefined) {
				page = undefined;
				listener.onNothing();
			}
		} finally {
			isAsking = false;
		}
		const isOld = document !== asked || page?.version !== document?.version || isPassed;
		if (document && isOld && !document.isClosed) {
			later(isServed || document !== asked ? pause : patience);
		}
	};
	/** Hands on a page that was made while the tab `chosen` was; tells whether another tab is wanted meanwhile. */
	const take = async (of: TextDocument, made: PreviewPage, chosen: number | undefined): Promise<boolean> => {
		const isOther = page?.shown !== made.shown;
		page = made;
		if (made.kept.first + made.kept.last === 0) {
			pictures.clear();
		}
		for (const name of made.parts.flatMap(({ html }) => picturesIn(html))) {
			pictures.add(name);
		}
		const found = await picturesOf(of.uri, pictures);
		if (page !== made) {
			// The frame has been loaded anew meanwhile.
			return false;
		}
		const isPassed = tab !== chosen;
		if (!isPassed) {
			tab = made.documents.length > 1 ? made.shown : undefined;
		}
		listener.onPage({ document: of, page: made, pictures: found, isOther, isPassed });
		return isPassed;
	};
	return {
		get page() {
			return page;
		},
		begin(wanted) {
			document = wanted;
			page = undefined;
			tab = undefined;
			isReady = false;
		},
		ready() {
			isReady = true;
			page = undefined;
			later();
		},
		refresh: () => later(),
		reload() {
			page = undefined;
			later();
		},
		choose(index) {
			tab = index;
			later();
		},
		dispose: () => clearTimeout(waiting),
	};
}
