/** What the preview and its page tell each other. Offsets are UTF-16 units in the text. */
import type { PreviewPage } from '../../../protocol/preview';

/** A finding as the page marks it. */
export interface ShownFinding {
	readonly start: number;
	readonly end: number;
	readonly severity: 'error' | 'warning' | 'information' | 'hint';
	readonly message: string;
	readonly rule: string;
}

/** To the page. */
export type ToPage =
	| {
			readonly type: 'page';
			readonly page: PreviewPage;
			/** The URI of the text, to be found again when the window is opened anew. */
			readonly uri: string;
			readonly name: string;
			/** Whether the text may be written. */
			readonly isWritable: boolean;
			/** The addresses of the pictures that may be shown, by what the filing calls them. */
			readonly pictures: Readonly<Record<string, string>>;
	  }
	| { readonly type: 'findings'; readonly findings: readonly ShownFinding[] }
	/** The cursor has moved there; with `isFinding`, what is found there is to be told. */
	| { readonly type: 'cursor'; readonly offset: number; readonly isFinding?: boolean }
	/** The text was scrolled until this stands at the top. */
	| { readonly type: 'scroll'; readonly offset: number }
	/** In words, instead of a page. */
	| { readonly type: 'nothing'; readonly why: string };

/** From the page. */
export type FromPage =
	| { readonly type: 'ready' }
	/** The page was put up; for tests, which cannot look into it. */
	| { readonly type: 'shown'; readonly shown: ShownPage }
	| { readonly type: 'select'; readonly offset: number; readonly focus: boolean }
	| { readonly type: 'scroll'; readonly offset: number }
	| {
			readonly type: 'edit';
			readonly version: number;
			readonly start: number;
			readonly end: number;
			readonly text: string;
	  }
	| { readonly type: 'box'; readonly id: string }
	| { readonly type: 'link'; readonly href: string }
	| { readonly type: 'document'; readonly index: number }
	/** The finding of that number was asked to be fixed or waived. */
	| { readonly type: 'fix'; readonly index: number };

/** What is on the page. */
export interface ShownPage {
	readonly version: number;
	readonly runs: number;
	readonly findings: number;
	/** The first words. */
	readonly text: string;
	/** How long it took to put up, in milliseconds. */
	readonly took: number;
}
