/** URIs of files, as VS Code writes them. */

/** The folder of a file, with the slash at its end, and the name of the file in it; undefined for a text without a folder. */
export function placeOfUri(uri: string): { readonly folder: string; readonly name: string } | undefined {
	const found = /^((?!untitled:)[a-z][a-z\d+.-]*:\/\/[^?#]*\/)([^/?#]+)$/i.exec(uri);
	const [, folder, written] = found ?? [];
	if (folder === undefined || written === undefined) {
		return undefined;
	}
	try {
		return { folder, name: decodeURIComponent(written) };
	} catch {
		return undefined;
	}
}

/** The URI of a file in a folder. */
export const fileUri = (folder: string, name: string): string =>
	folder + encodeURIComponent(name).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
