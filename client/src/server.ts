/** Questions to the server, for the commands and views. */
import type { TextDocument } from 'vscode';

/** Asks the server. `undefined` where it does not run, or answers with nothing. */
export type Ask = <T>(method: string, params: object) => Promise<T | undefined>;

/** What names an open document to the server. */
export function uriOf({ uri }: TextDocument): { readonly uri: string } {
	return { uri: uri.toString() };
}

/** A range as the server sends it. */
export interface PlainRange {
	readonly start: { readonly line: number; readonly character: number };
	readonly end: { readonly line: number; readonly character: number };
}
