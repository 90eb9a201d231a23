/** A row of the tables of handlers, and how one is written down: what is asked, its shape, and what is answered. */
import type { CancellationToken, RequestType } from 'vscode-languageserver';
import type { Answer, Method, Params } from '../../../protocol/requests';
import type { ResponseError } from '../features/lsp';
import type { CheckedFiling, OpenFiling, Session, WhenStale, WholeFiling } from './session';
import type { Shape } from './shapes';

/** The method of a request, the shape that its parameters must have, and who answers. */
export interface Handler {
	readonly method: string;
	readonly shape: Shape;
	/** Returns or rejects with a `ResponseError` where the request fails; the parameters have the shape. */
	answer(session: Session, params: never, token: CancellationToken): Promise<unknown>;
}

/** What may stand for an answer. */
type Found<R> = R | ResponseError<unknown> | undefined;

/** The parameters of a request about a document. */
interface InDocument {
	readonly textDocument: { readonly uri: string };
}

/** A request about an open filing; `none` is the answer where `find` has none, or there is no filing. */
export function about<P extends InDocument, R>(
	{ method }: RequestType<P, R, unknown>,
	shape: Shape,
	none: NoInfer<R>,
	find: (open: OpenFiling, params: NoInfer<P>) => Found<NoInfer<R>>,
): Handler {
	return {
		method,
		shape,
		answer: async (session, params: P) =>
			(await session.answer(params.textDocument.uri, (open) => find(open, params))) ?? none,
	};
}

/** As `about`, of a filing together with the files of its folder. */
export function aboutWhole<P extends InDocument, R>(
	{ method }: RequestType<P, R, unknown>,
	shape: Shape,
	none: NoInfer<R>,
	find: (open: WholeFiling, params: NoInfer<P>) => Found<NoInfer<R>>,
): Handler {
	return {
		method,
		shape,
		answer: async (session, params: P) =>
			(await session.whole(params.textDocument.uri, (open) => find(open, open.inside(params)))) ?? none,
	};
}

/** A request about a filing that is checked first. */
export function aboutChecked<P extends InDocument, R>(
	{ method }: RequestType<P, R, unknown>,
	shape: Shape,
	none: NoInfer<R>,
	whenStale: WhenStale,
	find: (open: CheckedFiling, params: NoInfer<P>) => Found<NoInfer<R>>,
): Handler {
	return {
		method,
		shape,
		answer: async (session, params: P, token) =>
			(await session.checked(params.textDocument.uri, token, whenStale, (open) => find(open, open.inside(params)))) ??
			none,
	};
}

/** A request that is answered in a way of its own. */
export function asked<P, R>(
	{ method }: RequestType<P, R, unknown>,
	shape: Shape,
	answer: (session: Session, params: NoInfer<P>, token: CancellationToken) => Promise<Found<NoInfer<R>>>,
): Handler {
	return { method, shape, answer };
}

/** A request of our own. */
export function own<M extends Method>(
	method: M,
	shape: Shape,
	answer: (session: Session, params: Params<M>, token: CancellationToken) => Promise<Answer<M>>,
): Handler {
	return { method, shape, answer };
}
