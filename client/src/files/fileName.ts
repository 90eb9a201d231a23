/** The names of files, for what is shown. */
import type { Uri } from 'vscode';

/** The last part of the path of `uri`; empty where the path ends with a slash. */
export function fileName({ path }: Uri): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
