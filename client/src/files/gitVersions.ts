/** What Git knows of a file, as the Git extension that comes with VS Code says. No process of ours asks Git. */
import { extensions, type Uri } from 'vscode';
import { type BlamedLine, blamedLines } from './blame';

/** A commit, as far as it is used here. */
interface Commit {
	readonly hash: string;
	readonly message: string;
	readonly authorName?: string;
	readonly authorDate?: Date;
}

/** A repository, as far as it is used here. Paths are those of the file system. Each rejects where Git does. */
interface Repository {
	log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly Commit[]>;
	show(commit: string, path: string): Promise<string>;
	blame(path: string): Promise<string>;
}

/** What the Git extension gives to others. */
interface GitExtension {
	/** Whether the user has it on; while it is off, asking for the rest throws. */
	readonly enabled: boolean;
	getAPI(version: 1): { getRepository(uri: Uri): Repository | null };
}

/** An earlier text of a file. */
export interface GitVersion {
	/** The commit: a hash, or `HEAD` for the last one. */
	readonly commit: string;
	/** The first line of what was said of it. */
	readonly subject: string;
	/** Its hash as people write it, who made it, and on which day: `1a2b3c4 · Ana Diaz · March 2, 2026`. */
	readonly origin: string;
}

const most = 50;

/**
 * The commits that changed the file, the last one first. Empty where no Git extension is active in this window, as in VS
 * Code for the Web, and for a file that is in no repository or was never committed.
 */
export async function gitVersions(uri: Uri): Promise<readonly GitVersion[]> {
	const log = await repositoryOf(uri)
		?.log({ path: uri.fsPath, maxEntries: most })
		.catch(() => []);
	return (log ?? []).map(({ hash, message, authorName, authorDate }, index) => ({
		commit: index === 0 ? 'HEAD' : hash,
		subject: message.split('\n')[0] ?? '',
		origin: [hash.slice(0, 7), authorName, authorDate && dayInWords(authorDate)].filter(Boolean).join(' · '),
	}));
}

/** The text of the file as that commit has it; `undefined` where there is none. */
export async function textOfCommit(uri: Uri, commit: string): Promise<string | undefined> {
	return repositoryOf(uri)
		?.show(commit, uri.fsPath)
		.catch(() => undefined);
}

/** The lines of the file that are committed, each with who wrote it and when; empty where Git does not say. */
export async function committedLines(uri: Uri): Promise<readonly BlamedLine[]> {
	const blamed = await repositoryOf(uri)
		?.blame(uri.fsPath)
		.catch(() => '');
	return blamedLines(blamed ?? '');
}

/** The repository of the file; `undefined` where no Git extension runs beside us, or the file is in none. */
function repositoryOf(uri: Uri): Repository | undefined {
	const git = extensions.getExtension<GitExtension>('vscode.git');
	try {
		// In a window without Git, `exports` of the extension is empty or that of another host.
		return git?.isActive && git.exports?.enabled ? (git.exports.getAPI(1).getRepository(uri) ?? undefined) : undefined;
	} catch {
		return undefined;
	}
}

const dayInWords = (day: Date): string =>
	day.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
