/** A client that has shaken hands: what it is able to do, its documents, its settings; and how its requests are answered. */
import type { CancellationToken, Connection, InitializeParams, Range } from 'vscode-languageserver';
import { form8k } from '../../../protocol/requests';
import { type Analysis, analysisOf, type Check, type Filing, type Span, today } from '../analysis';
import { LSPErrorCodes, ResponseError } from '../features/lsp';
import type { Settings } from '../settings';
import { type CheckedFiles, checkedFiles } from './checkedFiles';
import { type Documents, openDocuments } from './documents';
import { ruleFaults } from './faults';
import { type FilingIndex, filingIndex } from './filingIndex';
import { inFiles, inWhole, isInFile } from './folderPlaces';
import { type Folders, type OpenFolder, openFolders } from './folders';
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

/** A filing with the files of its folder, where there are any: then the document is the text of all of them. */
export interface WholeFiling extends OpenFiling {
	readonly folder?: OpenFolder;
	/** The parameters of a request about the open document, with its positions as those of the whole. */
	inside<P>(params: P): P;
	/** An answer about the whole as one about the open document and other files; given back by itself where all is done. */
	outside<A>(answer: A): A;
	/** Whether a range of the whole is in the open document. */
	isHere(range: Range): boolean;
	/** Where a span of the whole is shown: one in the tags around a file is at its heading. */
	shownAt(span: Span): Span;
}

/** A filing that was checked. */
export interface CheckedFiling extends WholeFiling {
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
	readonly folders: Folders;
	readonly checkedFiles: CheckedFiles;
	/** What `find` makes of the document; `undefined` where it is not open or holds no Form 8-K, or the user wants none. */
	answer<T>(uri: string, find: (open: OpenFiling) => T): Promise<T | undefined>;
	/**
	 * As `answer`, of the report together with its exhibits, wherever one of them is open: `find` has the whole, and the
	 * places in what it makes become those of the files, as `inFiles` says.
	 */
	whole<T>(uri: string, find: (open: WholeFiling) => T): Promise<T | undefined>;
	/**
	 * As `whole`, for what rests on the rules, which run before that in turns with other work. Rejects with `cancelled`
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

	const folders = openFolders(documents, {
		names: async (folder) =>
			client.listsFiles ? connection.sendRequest(form8k.filesBeside, { uri: folder }) : Promise.reject(),
		texts: (folder, names) => connection.sendRequest(form8k.fileTexts, { folder, names }),
		nearby: (folder, name) => connection.sendRequest(form8k.reportsNearby, { folder, name }),
	});
	const waivers = mergedWaivers();

	/** The whole with the settings of its files; undefined where the document is not open, or none of a filing. */
	const wholeOf = async (uri: string): Promise<WholeFiling | undefined> => {
		const open = client.listsFiles ? await folders.of(uri) : undefined;
		if (open === undefined) {
			return answer(uri, (alone) => ({ ...alone, inside: same, outside: same, isHere: () => true, shownAt: same }));
		}
		const own = await settings.get(open.report);
		const all = await Promise.all(open.folder.members.map(({ file }) => settings.get(open.uriOf(file.name))));
		if (!open.isCurrent()) {
			return wholeOf(uri);
		}
		const { document, folder } = open;
		return own.enable && documents.get(uri) !== undefined
			? {
					document,
					filing: folder.filing,
					settings: { ...own, waivers: waivers(open, all) },
					client,
					today: today(),
					folder: open,
					inside: (params) => inWhole(open, uri, params),
					outside: (found) => inFiles(open, uri, found),
					isHere: (range) => isInFile(open, uri, range),
					shownAt(span) {
						const { file, span: place } = folder.placeOf(span);
						return folder.spanOf(file.name, place) ?? span;
					},
				}
			: undefined;
	};

	const whole: Session['whole'] = async (uri, find) => {
		const open = await wholeOf(uri);
		const found = open && find(open);
		return open?.folder && found !== undefined ? inFiles(open.folder, uri, found) : found;
	};

	const checked: Session['checked'] = async (uri, token, whenStale, find) => {
		const open = await wholeOf(uri);
		if (open === undefined) {
			return undefined;
		}
		const { filing, folder } = open;
		const analysis = analysisFor(open);
		const isCurrent = () => (folder ? folder.isCurrent() : documents.isCurrent(uri, filing));
		const isWanted = () => !token.isCancellationRequested && isCurrent();
		if ((await inTurns(analysis.checking().step, isWanted)) !== undefined) {
			const found = find({ ...open, check: analysis.check });
			return folder && found !== undefined ? inFiles(folder, uri, found) : found;
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

	return {
		connection,
		client,
		documents,
		settings,
		index: filingIndex(),
		folders,
		checkedFiles: checkedFiles(),
		answer,
		whole,
		checked,
	};
}

const same = <T>(value: T): T => value;

/** The waivers of the files of a folder as one list, the same as long as theirs are. */
function mergedWaivers(): (open: OpenFolder, all: readonly Settings[]) => Settings['waivers'] {
	const known = new WeakMap<
		OpenFolder,
		{ readonly lists: readonly Settings['waivers'][]; readonly merged: Settings['waivers'] }
	>();
	return (open, all) => {
		const lists = all.map(({ waivers }) => waivers);
		const last = known.get(open);
		if (last && last.lists.length === lists.length && lists.every((list, i) => list === last.lists[i])) {
			return last.merged;
		}
		const merged = [...new Set(lists.flat())];
		known.set(open, { lists, merged });
		return merged;
	};
}
