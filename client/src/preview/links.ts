/** What a link or a picture of a filing names, looked for where a browser would look: beside the filing. */
import { commands, env, FileType, type TextDocument, Uri, window, workspace } from 'vscode';

/** The file beside `document` that a relative address names; `undefined` for any other address. */
function fileBeside(document: Uri, address: string): Uri | undefined {
	const [name = ''] = address.trim().split(/[?#]/);
	const isPlain = /^(?:\.\/)?[\w][\w .()-]*$/.test(name) && !/^\w[\w+.-]*:/.test(name);
	return document.scheme !== 'untitled' && isPlain
		? Uri.joinPath(document, '..', name.replace(/^\.\//, ''))
		: undefined;
}

/** The file, if there is one. */
async function ifThere(uri: Uri | undefined): Promise<Uri | undefined> {
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

/** Goes where a link leads: to the preview of a file beside the filing, or out to the web. */
export async function followLink({ uri }: TextDocument, address: string): Promise<void> {
	const file = await ifThere(fileBeside(uri, address));
	if (file) {
		await commands.executeCommand('form8k.showPreview', file);
	} else if (/^https?:\/\//i.test(address.trim())) {
		await env.openExternal(Uri.parse(address.trim()));
	} else {
		void window.showInformationMessage(`There is no file ${address} beside the filing.`);
	}
}
