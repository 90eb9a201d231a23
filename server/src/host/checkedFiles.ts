/** The problems of files that are not open: the exhibits of an open report, and what was checked in the workspace. */
import type { Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';

export interface CheckedFiles {
	/**
	 * Keeps what was found in a file, in place of what was found before; nothing, where it is none of ours any more.
	 * `isAskedFor` says that the user had it checked, so that it stays.
	 */
	put(uri: string, found: readonly Diagnostic[], isAskedFor?: boolean): void;
	/** Notes that the user had a report checked. */
	ask(report: string): void;
	/** The reports that the user had checked. */
	readonly asked: ReadonlySet<string>;
	/** Forgets what was found in files only since their report was open. */
	release(uris: readonly string[]): void;
	/** What a client shows of the files but those that it has open, which has results by these ids already. */
	reports(known: ReadonlyMap<string, string>, isOpen: (uri: string) => boolean): WorkspaceDocumentDiagnosticReport[];
}

/** Begins with nothing found. */
export function checkedFiles(): CheckedFiles {
	const files = new Map<string, { readonly id: string; readonly found: readonly Diagnostic[]; readonly key: string }>();
	let last = 0;
	const askedFor = new Set<string>();
	const put: CheckedFiles['put'] = (uri, found, isAskedFor = false) => {
		if (isAskedFor) {
			askedFor.add(uri);
		}
		const key = JSON.stringify(found);
		const before = files.get(uri);
		if (before?.key === key || (before === undefined && found.length === 0)) {
			return;
		}
		last += 1;
		files.set(uri, { id: String(last), found, key });
	};
	const asked = new Set<string>();
	return {
		put,
		ask: (report) => void asked.add(report),
		asked,
		release(uris) {
			for (const uri of uris.filter((each) => !askedFor.has(each))) {
				put(uri, []);
			}
		},
		reports(known, isOpen) {
			return [...files].flatMap(([uri, { id, found }]): readonly WorkspaceDocumentDiagnosticReport[] => {
				if (isOpen(uri)) {
					return [];
				}
				return known.get(uri) === id
					? [{ kind: 'unchanged', uri, version: null, resultId: id }]
					: [{ kind: 'full', uri, version: null, resultId: id, items: [...found] }];
			});
		},
	};
}
