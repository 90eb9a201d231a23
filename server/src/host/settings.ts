/** The user's settings: their type, their defaults, and how they are read. */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { RuleSetting } from '../rules/rule';
import { isWaiverOf, type Waiver } from '../rules/waivers';
import type { Client } from './handshake';

/** What the server is told by `form8k.*`. */
export interface Settings {
	/** `form8k.enable`: where it is off, every answer is empty. */
	readonly enable: boolean;
	/** `form8k.stage`: a draft is judged more kindly than a text ready for filing. */
	readonly stage: 'draft' | 'final';
	/** `form8k.rules`: severities that the user has chosen, by rule id or by family (`text/*`). */
	readonly rules: Readonly<Record<string, RuleSetting>>;
	/** `form8k.waivers`: the findings that the user has accepted. */
	readonly waivers: readonly Waiver[];
	/** `form8k.codeLens`: lines over exhibits and signatures. */
	readonly codeLens: boolean;
	/** `form8k.inlayHints`: words beside the text. */
	readonly inlayHints: boolean;
}

/** The settings of a user who has set nothing. */
export const defaultSettings: Settings = {
	enable: true,
	stage: 'draft',
	rules: {},
	waivers: [],
	codeLens: true,
	inlayHints: true,
};

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies RuleSetting[];

/** Reads the value of the section `form8k`. What is missing, or of a wrong type, is as by default. */
export function readSettings(section: unknown): Settings {
	const { enable, stage, rules, waivers, codeLens, inlayHints } = record(section);
	return {
		enable: typeof enable === 'boolean' ? enable : defaultSettings.enable,
		stage: stage === 'draft' || stage === 'final' ? stage : defaultSettings.stage,
		rules: Object.fromEntries(Object.entries(record(rules)).filter(isSeverityEntry)),
		waivers: Array.isArray(waivers) ? waivers.filter(isWaiver) : [],
		codeLens: typeof codeLens === 'boolean' ? codeLens : defaultSettings.codeLens,
		inlayHints: typeof inlayHints === 'boolean' ? inlayHints : defaultSettings.inlayHints,
	};
}

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

function record(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isSeverityEntry(entry: [string, unknown]): entry is [string, RuleSetting] {
	return severities.includes(entry[1]);
}

function isWaiver(value: unknown): value is Waiver {
	const { file, rule, words, finding, reason, date } = record(value);
	const texts = [file, rule, words, finding ?? '', reason ?? '', date ?? ''];
	return texts.every((text) => typeof text === 'string');
}
