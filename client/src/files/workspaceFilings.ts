/** The files of the workspace that may be filings, and their texts. Nothing is looked for in excluded folders. */
import { FileType, RelativePattern, type TextDocument, Uri, workspace } from 'vscode';
import { isOfUser } from './schemes';

/** Files that are named like a filing. */
const named = '**/*8{-k,k,-K,K}*.{txt,htm,html,md,TXT,HTM,HTML,MD}';
const ofLanguage = '**/*.{8k,8-k,8K,8-K}';
/** Files that may hold one all the same. Markdown is left out: every program has some. */
const texts = '**/*.{txt,htm,html,TXT,HTM,HTML}';

/** Where the files of a folder are read at little cost. */
const nearSchemes: readonly string[] = ['file', 'vscode-remote'];

/** No filing of one document has more bytes; what is larger is not read. */
const largest = 2_000_000;

/** The files named like a filing, at most `most`; none without a folder. */
export async function filesNamedLikeFilings(most: number): Promise<readonly Uri[]> {
	return find([ofLanguage, named], most, () => true);
}

/** The files that may be filings, those named like one first, at most `most`; where reading is costly, those alone. */
export async function filesLikeFilings(most: number): Promise<readonly Uri[]> {
	const byName = await filesNamedLikeFilings(most);
	const others = await find([texts], most, ({ scheme }) => nearSchemes.includes(scheme));
	return unique([...byName, ...others]).slice(0, most);
}

async function find(
	patterns: readonly string[],
	most: number,
	isWanted: (folder: Uri) => boolean,
): Promise<readonly Uri[]> {
	const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => isWanted(uri));
	const searches = folders.flatMap((folder) =>
		patterns.map((pattern) =>
			workspace.findFiles(new RelativePattern(folder, pattern), notSearched(folder.uri), most).then(
				(found) => found,
				// A file system of others may not be able to search.
				(): Uri[] => [],
			),
		),
	);
	return unique((await Promise.all(searches)).flat()).slice(0, most);
}

/** What the user does not want to be searched. What is not even shown is left out by itself. */
function notSearched(folder: Uri): string {
	const excluded = workspace.getConfiguration('search', folder).get<Readonly<Record<string, unknown>>>('exclude', {});
	const patterns = Object.keys(excluded).filter((pattern) => excluded[pattern] === true);
	return `{${['**/node_modules', ...patterns].flatMap((pattern) => [pattern, `${pattern}/**`]).join(',')}}`;
}

function unique(uris: readonly Uri[]): readonly Uri[] {
	return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

/** Whether the text is a document of the user's: others are not shown to the server. */
export function holdsTextOfUser({ uri: { scheme } }: TextDocument): boolean {
	return isOfUser(scheme, workspace.fs.isWritableFileSystem(scheme) !== undefined);
}

/** The text of an open document or a file; `undefined` where it cannot be read or is too large for a filing. */
export async function textOf(uri: Uri): Promise<string | undefined> {
	const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	return open?.getText() ?? textOfFile(uri);
}

/** The text of a file as it was saved; `undefined` where it cannot be read or is too large for a filing. */
export async function textOfFile(uri: Uri): Promise<string | undefined> {
	try {
		const { size } = await workspace.fs.stat(uri);
		return size > largest ? undefined : new TextDecoder().decode(await workspace.fs.readFile(uri));
	} catch {
		return undefined;
	}
}

/** The names of the other files in the folder of a document, or in a folder itself, whose path ends with a slash; empty for one that has no folder or cannot be listed. */
export async function filesBeside(uri: Uri): Promise<readonly string[]> {
	if (uri.scheme === 'untitled') {
		return [];
	}
	try {
		const entries = await workspace.fs.readDirectory(uri.path.endsWith('/') ? uri : Uri.joinPath(uri, '..'));
		const own = uri.path.slice(uri.path.lastIndexOf('/') + 1);
		return entries.flatMap(([name, type]) => ((type & FileType.File) === 0 || name === own ? [] : name));
	} catch {
		return [];
	}
}
