/** Which documents are the user's own, by the scheme of their URIs. */

/** Earlier versions of files, and changes under review: what is found in them is a problem of the past, or another's. */
const ofHistory: readonly string[] = ['git', 'gitlens', 'review', 'pr', 'svn', 'vscode-local-history'];

/**
 * Whether documents of the scheme are the user's. Output, comment boxes, chat and notebook cells have schemes without a
 * file system; a file system may be for reading only and still hold the user's files.
 */
export function isOfUser(scheme: string, hasFileSystem: boolean): boolean {
	return scheme === 'untitled' || (hasFileSystem && !ofHistory.includes(scheme));
}
