/** Questions to the server, for the commands and views. */
import type { TextDocument } from 'vscode';
import type { Answer, Method, OfDocument, Params } from '../../protocol/requests';

/** Asks the server. `undefined` where it does not run, or answers with nothing. */
export type Ask = <M extends Method>(method: M, params: Params<M>) => Promise<NonNullable<Answer<M>> | undefined>;

/** What names an open document to the server. */
export function uriOf({ uri }: TextDocument): OfDocument {
	return { uri: uri.toString() };
}
