/** The settings that a client has for each document. */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { isWaiverOf } from '../rules/waivers';
import { defaultSettings, readSettings, record, type Settings } from '../settings';
import type { Client } from './handshake';

/** The settings of each document of a client. */
export interface ClientSettings {
	/** Those of the document, with the waivers of this document alone; never rejects. */
	get(uri: string): Promise<Settings>;
	/** Forgets those of a closed document. */
	forget(uri: string): void;
	/** Forgets all, because they have changed; `sent` is what the client has sent with that word. */
	changed(sent: unknown): void;
}

/**
 * Asks the client for the settings of each document once, and for the workspace folders; one that cannot be asked sends
 * its settings when they change, and has named the folders at the start. A client that fails to answer has set nothing.
 */
export function clientSettings(
	{ workspace }: Connection,
	client: Pick<Client, 'configuration' | 'tellsFolders'>,
	{ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>,
): ClientSettings {
	const known = new Map<string, Promise<Settings>>();
	const firstFolders = workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : []);
	let pushed: unknown;

	const section = async (scopeUri: string): Promise<unknown> =>
		client.configuration ? workspace.getConfiguration({ scopeUri, section: 'form8k' }) : pushed;
	const folders = async (): Promise<readonly string[]> => {
		const open = client.tellsFolders ? await workspace.getWorkspaceFolders() : null;
		return (open ?? firstFolders).map(({ uri }) => uri);
	};
	const read = async (uri: string): Promise<Settings> => {
		const settings = await section(uri).then(readSettings, () => defaultSettings);
		if (settings.waivers.length === 0) {
			return settings;
		}
		const within = await folders().catch(() => []);
		return { ...settings, waivers: settings.waivers.filter((waiver) => isWaiverOf(waiver, uri, within)) };
	};
	return {
		get(uri) {
			let settings = known.get(uri);
			if (settings === undefined) {
				settings = read(uri);
				known.set(uri, settings);
			}
			return settings;
		},
		forget: (uri) => void known.delete(uri),
		changed(sent) {
			pushed = record(sent)['form8k'];
			known.clear();
		},
	};
}
