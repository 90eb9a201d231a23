/** The folders of the open documents, read from texts that the client hands over. */
import type { Filing, FolderFile, SubmissionFolder } from '../analysis';
import { readFolder, reportsAmong } from '../analysis';
import { isTextName } from '../folder/file';
import { factsOf, localFile } from '../folder/fileFacts';
import type { Documents } from './documents';
import { fileUri, placeOfUri } from './fileUris';
import { type FolderSource, folderListings } from './folderListings';
import { OpenDocument } from './openDocument';

/** A report with the files of its folder, one of which is open. */
export interface OpenFolder {
	readonly folder: SubmissionFolder;
	/** The URI of the report. */
	readonly report: string;
	/** The text of the whole, under the URI of the report. */
	readonly document: OpenDocument;
	/** The URI of a file, as the client has it. */
	uriOf(name: string): string;
	/** A file of the report: the open document, or the saved text. */
	documentOf(file: FolderFile): OpenDocument;
	/** Whether it is what the documents and the files hold now. */
	isCurrent(): boolean;
}

/** The reports of the folders in which documents are open. */
export interface Folders {
	/**
	 * The report that an open document is, or is an exhibit of, with its files; undefined where there is none, and for a
	 * client that does not list files. Never rejects.
	 */
	of(uri: string): Promise<OpenFolder | undefined>;
	/**
	 * A file that may be closed: its text, and the report that it is with the files of its folder, where it is one and no
	 * submission. Undefined where it cannot be read. Never rejects.
	 */
	saved(uri: string): Promise<{ readonly text: string; readonly folder?: OpenFolder } | undefined>;
	/**
	 * The URIs of the files that belong to one report with a document which was closed; empty where one of them is still
	 * open, and for any other document.
	 */
	leftBy(uri: string): readonly string[];
	/** Forgets what was read of the folders of these files. */
	forget(uris: readonly string[]): void;
}

/** In a folder with more texts than this, only those that the report links are read. */
const mostTexts = 60;

/** Begins with nothing read. */
export function openFolders(documents: Documents, source: FolderSource): Folders {
	const listings = folderListings(source);
	const views = new Map<string, { readonly files: readonly FolderFile[]; readonly view: OpenFolder }>();
	const openFiles = new WeakMap<OpenDocument, { readonly version: number; readonly file: FolderFile }>();

	const openIn = (folder: string): readonly { readonly name: string; readonly document: OpenDocument }[] =>
		documents.all().flatMap((document) => {
			const place = placeOfUri(document.uri);
			return place?.folder === folder ? [{ name: place.name, document }] : [];
		});
	const openFile = (name: string, document: OpenDocument): FolderFile => {
		const known = openFiles.get(document);
		if (known?.version === document.version && known.file.name === name) {
			return known.file;
		}
		const file = { name, text: document.getText(), read: { filing: documents.filing(document) } };
		openFiles.set(document, { version: document.version, file });
		return file;
	};
	/** The files as far as they are read, open ones before saved ones; only those that `report` links in a large folder. */
	const filesOf = async (folder: string, report: Filing | undefined) => {
		const listing = await listings.of(folder);
		const texts = listing.names.filter(isTextName);
		const isLarge = texts.length > mostTexts;
		const linked = isLarge ? linkedFiles(report, texts) : texts;
		const openNames = openIn(folder).map(({ name }) => name);
		const wanted = linked.filter((name) => !openNames.includes(name));
		const read = new Map((await listing.saved(wanted)).map((file) => [file.name, file]));
		const open = new Map(openIn(folder).map(({ name, document }) => [name, openFile(name, document)]));
		const names = [...new Set([...listing.names, ...open.keys()])].filter(
			(name) => !isLarge || !isTextName(name) || linked.includes(name) || open.has(name),
		);
		return { isLarge, files: names.map((name) => open.get(name) ?? read.get(name) ?? listing.unread(name)) };
	};

	const viewOf = async (folder: string, main: string, report: Filing | undefined): Promise<OpenFolder | undefined> => {
		const { isLarge, files } = await filesOf(folder, report);
		const nearby = await (await listings.of(folder)).nearby(main);
		const uriOf = (name: string) =>
			openIn(folder).find((each) => each.name === name)?.document.uri ?? fileUri(folder, name);
		const key = uriOf(main);
		const known = views.get(key);
		if (known && isSameList(known.files, files) && known.view.isCurrent()) {
			return known.view;
		}
		const read = readFolder(files, main, { before: known?.view.folder, onlyLinks: isLarge, nearby });
		if (read === undefined) {
			views.delete(key);
			return undefined;
		}
		const versions = openIn(folder).map(({ document }) => ({ document, version: document.version }));
		const current = listings.current(folder);
		const closed = new Map<FolderFile, OpenDocument>();
		const view: OpenFolder = {
			folder: read,
			report: key,
			document: new OpenDocument(key, 'form8k', 0, read.text),
			uriOf,
			documentOf(file) {
				const uri = uriOf(file.name);
				const document = documents.get(uri) ?? closed.get(file) ?? new OpenDocument(uri, 'form8k', 0, file.text ?? '');
				closed.set(file, document);
				return document;
			},
			isCurrent() {
				const now = openIn(folder);
				return (
					listings.current(folder) === current &&
					now.length === versions.length &&
					versions.every(({ document, version }, i) => now[i]?.document === document && document.version === version)
				);
			},
		};
		views.set(key, { files, view });
		return view;
	};

	const find = async (uri: string): Promise<OpenFolder | undefined> => {
		const place = placeOfUri(uri);
		const document = documents.get(uri);
		const own = document && documents.filing(document);
		if (place === undefined || document === undefined || own?.submission !== undefined) {
			return undefined;
		}
		const { folder, name } = place;
		if (own !== undefined) {
			return viewOf(folder, name, own);
		}
		const isMember = [...views.values()].some(({ view }) =>
			view.folder.members.some(({ file }) => view.uriOf(file.name) === uri),
		);
		if (!isTextName(name) || !(isMember || mayBeExhibit(name, document))) {
			return undefined;
		}
		const { isLarge, files } = await filesOf(folder, undefined);
		const reports = isLarge
			? openIn(folder).flatMap((each) => (documents.filing(each.document) ? [each.name] : []))
			: reportsAmong(files);
		for (const report of reports) {
			const view = await viewOf(folder, report, files.find((file) => file.name === report)?.read?.filing);
			if (view?.folder.members.some(({ file }) => file.name === name)) {
				return view;
			}
		}
		return undefined;
	};

	const findSaved = async (uri: string) => {
		const place = placeOfUri(uri);
		const open = documents.get(uri);
		if (place === undefined) {
			return open && { text: open.getText() };
		}
		const { folder, name } = place;
		const [file] = open ? [openFile(name, open)] : await (await listings.of(folder)).saved([name]);
		if (file?.text === undefined) {
			return undefined;
		}
		const { report } = factsOf(file);
		const view = report && (await viewOf(folder, name, report));
		return { text: file.text, ...(view && { folder: view }) };
	};

	return {
		leftBy(uri) {
			const all = [...views.values()].map(({ view }) => view.folder.members.map(({ file }) => view.uriOf(file.name)));
			const members = all.filter((each) => each.includes(uri)).flat();
			return members.some((each) => documents.get(each) !== undefined) ? [] : members;
		},
		saved: (uri) => findSaved(uri).catch(() => undefined),
		// A client that cannot tell what is in a folder has texts that are alone.
		of: (uri) => find(uri).catch(() => undefined),
		forget(uris) {
			for (const folder of new Set(uris.map((uri) => placeOfUri(uri)?.folder))) {
				listings.forget(folder ?? '');
			}
		},
	};
}

function linkedFiles(report: Filing | undefined, texts: readonly string[]): readonly string[] {
	const linked = new Set((report?.visible.links ?? []).flatMap(({ href }) => localFile(href)?.toLowerCase() ?? []));
	return texts.filter((name) => linked.has(name.toLowerCase()));
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.length === b.length && a.every((each, i) => each === b[i]);

/** How far a document that is no report is looked at, in characters. */
const beginning = 4000;

/** Whether a document looks like an exhibit at all: others are no concern of ours. */
function mayBeExhibit(name: string, document: OpenDocument): boolean {
	return /ex(?:h|hibit)?[-_. ]?\d/i.test(name) || /\bex(?:hibit|-\d)/i.test(document.source.slice(0, beginning));
}
