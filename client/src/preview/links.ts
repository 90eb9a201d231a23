/** What a link or a picture of a filing names, looked for where a browser would look: beside the filing. */
import { FileType, Uri, workspace } from 'vscode';

/** The file beside `document` that a relative address names; `undefined` for any other address. */
export function fileBeside(document: Uri, address: string): Uri | undefined {
	const [name = ''] = address.trim().split(/[?#]/);
	const isPlain = /^(?:\.\/)?[\w][\w .()-]*$/.test(name) && !/^\w[\w+.-]*:/.test(name);
	return document.scheme !== 'untitled' && isPlain
		? Uri.joinPath(document, '..', name.replace(/^\.\//, ''))
		: undefined;
}

/** The file, if there is one. */
export async function ifThere(uri: Uri | undefined): Promise<Uri | undefined> {
	try {
		return uri && ((await workspace.fs.stat(uri)).type & FileType.File) !== 0 ? uri : undefined;
	} catch {
		return undefined;
	}
}

/** The names of the pictures in a part of a page. */
export const picturesIn = (html: string): readonly string[] =>
	[...html.matchAll(/ data-src="([^"&]{1,200})"/g)].map(([, name = '']) => name);

/** Those of the named pictures that lie beside the filing. */
export async function picturesOf(document: Uri, names: ReadonlySet<string>): Promise<ReadonlyMap<string, Uri>> {
	const found = await Promise.all(
		[...names]
			.filter((name) => /\.(?:gif|jpe?g|png)$/i.test(name))
			.map(async (name) => [name, await ifThere(fileBeside(document, name))] as const),
	);
	return new Map(found.flatMap(([name, uri]) => (uri ? [[name, uri] as const] : [])));
}
