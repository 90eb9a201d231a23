/** A client that has shaken hands: what it is able to do, its documents, its settings; and how its requests are answered. */
import type { CancellationToken, Connection, InitializeParams } from 'vscode-languageserver';
import { type Analysis, analysisOf, type Check, type Filing, today } from '../analysis';
import { LSPErrorCodes, ResponseError } from '../features/lsp';
import type { Settings } from '../settings';
import { type Documents, openDocuments } from './documents';
import { ruleFaults } from './faults';
import { type FilingIndex, filingIndex } from './filingIndex';
import { type Client, readClient } from './handshake';
import type { OpenDocument } from './openDocument';
import { type ClientSettings, clientSettings } from './settings';
import { inTurns } from './turns';

/** A filing that the client has open. */
export interface OpenFiling {
	readonly document: OpenDocument;
	readonly filing: Filing;
	readonly settings: Settings;
	readonly client: Client;
	/** An ISO date. */
	readonly today: string;
}

/** A filing that was checked. */
export interface CheckedFiling extends OpenFiling {
	readonly check: Check;
}

/** What becomes of a request whose text changes before there is an answer: it fails with the error, or is begun again. */
export type WhenStale = ResponseError<unknown> | 'again';

/** What the handlers of all requests stand on. */
export interface Session {
	readonly connection: Connection;
	readonly client: Client;
	readonly documents: Documents;
	readonly settings: ClientSettings;
	readonly index: FilingIndex;
	/** What `find` makes of the document; `undefined` where it is not open or holds no Form 8-K, or the user wants none. */
	answer<T>(uri: string, find: (open: OpenFiling) => T): Promise<T | undefined>;
	/**
	 * As `answer`, for what rests on the rules, which run before that in turns with other work. Rejects with `cancelled`
	 * when the client takes the request back.
	 */
	checked<T>(
		uri: string,
		token: CancellationToken,
		whenStale: WhenStale,
		find: (open: CheckedFiling) => T,
	): Promise<T | undefined>;
}

/** The answer to a request that the client has taken back. */
export const cancelled = new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** Begins with no documents. */
export function openSession(connection: Connection, params: InitializeParams): Session {
	const client = readClient(params.capabilities, params.initializationOptions);
	const documents = openDocuments(connection);
	const settings = clientSettings(connection, client, params);
	const onFault = ruleFaults((message) => connection.console.error(message));

	const answer: Session['answer'] = async (uri, find) => {
		if (documents.get(uri) === undefined) {
			return undefined;
		}
		const current = await settings.get(uri);
		// It may have been closed, and opened anew, meanwhile.
		const document = documents.get(uri);
		if (document === undefined || !current.enable) {
			return undefined;
		}
		const filing = documents.filing(document);
		return filing === undefined ? undefined : find({ document, filing, settings: current, client, today: today() });
	};

	const checked: Session['checked'] = async (uri, token, whenStale, find) => {
		const begun = await answer(uri, (open) => ({ ...open, analysis: analysisFor(open) }));
		if (begun === undefined) {
			return undefined;
		}
		const { filing, analysis } = begun;
		const isWanted = () => !token.isCancellationRequested && documents.isCurrent(uri, filing);
		if ((await inTurns(analysis.checking().step, isWanted)) !== undefined) {
			return find({ ...begun, check: analysis.check });
		}
		if (token.isCancellationRequested) {
			throw cancelled;
		}
		if (whenStale === 'again' || documents.get(uri) === undefined) {
			return checked(uri, token, whenStale, find);
		}
		throw whenStale;
	};

	const analysisFor = ({ filing, settings: { stage, rules, waivers }, today }: OpenFiling): Analysis =>
		analysisOf(filing, { stage, severities: rules, waivers, today, onFault });

	return { connection, client, documents, settings, index: filingIndex(), answer, checked };
}
