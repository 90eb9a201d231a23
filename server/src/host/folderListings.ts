/** What the client has told of folders: the names of their files, the texts of some, and the reports in the folders around. */
import type { Answer, form8k } from '../../../protocol/requests';
import type { FolderFile } from '../analysis';

/** What the client is asked for. */
export interface FolderSource {
	/** The names of the files in a folder, whose URI ends with a slash. */
	names(folder: string): Promise<readonly string[]>;
	/** The texts of files; null for one that cannot be read or is too long. */
	texts(folder: string, names: readonly string[]): Promise<Answer<typeof form8k.fileTexts>>;
	/** The reports in the folders around that of a report; rejects where the client does not tell. */
	nearby(folder: string, name: string): Promise<Answer<typeof form8k.reportsNearby>>;
}

/** A folder as the client has listed it. A file is the same object as long as the listing is. */
export interface Listing {
	readonly names: readonly string[];
	/** The files of some names with their texts, each asked for once. */
	saved(names: readonly string[]): Promise<readonly FolderFile[]>;
	/** A file of which only the name is known. */
	unread(name: string): FolderFile;
	/** The reports in the folders around, for the report of a name; empty where the client does not tell. */
	nearby(report: string): Promise<readonly FolderFile[]>;
}

/** The listings of folders, each kept until it is forgotten. */
export interface FolderListings {
	/** The listing of a folder, which is asked for where there is none. Rejects where the client does not tell. */
	of(folder: string): Promise<Listing>;
	/** The listing that there is, for comparing; undefined where it was forgotten. */
	current(folder: string): Promise<Listing> | undefined;
	forget(folder: string): void;
}

/** Begins with nothing listed. */
export function folderListings(source: FolderSource): FolderListings {
	const listings = new Map<string, Promise<Listing>>();
	return {
		of(folder) {
			let listing = listings.get(folder);
			if (listing === undefined) {
				listing = source.names(folder).then((names) => listingOf(source, folder, names));
				listings.set(folder, listing);
				// A folder that could not be listed is asked for again.
				listing.catch(() => listings.delete(folder));
			}
			return listing;
		},
		current: (folder) => listings.get(folder),
		forget: (folder) => void listings.delete(folder),
	};
}

function listingOf(source: FolderSource, folder: string, names: readonly string[]): Listing {
	const files = new Map<string, Promise<FolderFile>>();
	const unread = new Map<string, FolderFile>();
	const nearby = new Map<string, Promise<readonly FolderFile[]>>();
	return {
		names,
		saved(wanted) {
			const missing = wanted.filter((name) => !files.has(name));
			if (missing.length > 0) {
				const texts = source.texts(folder, missing);
				for (const [i, name] of missing.entries()) {
					files.set(
						name,
						texts.then((found) => ({ name, ...(typeof found[i] === 'string' && { text: found[i] }) })),
					);
				}
			}
			return Promise.all(wanted.map((name) => files.get(name) ?? { name }));
		},
		unread(name) {
			const file = unread.get(name) ?? { name };
			unread.set(name, file);
			return file;
		},
		nearby(report) {
			const asked = nearby.get(report) ?? source.nearby(folder, report).catch(() => []);
			nearby.set(report, asked);
			return asked;
		},
	};
}
