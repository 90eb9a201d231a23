/** The settings `form8k.*` of the nearest `.vscode/settings.json`, as the editor reads it. */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ParseError, parse } from 'jsonc-parser';
import { isWaiverOf } from '../../server/src/analysis';
import { defaultSettings, readSettings, record, type Settings } from '../../server/src/settings';
import { reasonOf } from './readFile';

/** The settings of a folder and all below it. */
interface FolderSettings {
	/** The folder that holds `.vscode`. */
	readonly folder: string;
	readonly settings: Settings;
	/** What is wrong with the file; told once. */
	readonly fault?: string;
}

/** The settings of files, each folder looked at once. */
export class SettingsOfFiles {
	private readonly known = new Map<string, Promise<FolderSettings | undefined>>();
	private readonly told = new Set<FolderSettings>();

	/** Those of the file at `path`, with its waivers alone; `tell` takes what is wrong with the settings, once. */
	async of(path: string, tell: (fault: string) => void): Promise<Settings> {
		const file = resolve(path);
		const found = await this.above(dirname(file));
		if (found === undefined) {
			return defaultSettings;
		}
		const { folder, settings, fault } = found;
		if (fault !== undefined && !this.told.has(found)) {
			this.told.add(found);
			tell(fault);
		}
		const [uri, root] = [pathToFileURL(file).href, pathToFileURL(folder).href];
		return settings.waivers.length === 0
			? settings
			: { ...settings, waivers: settings.waivers.filter((waiver) => isWaiverOf(waiver, uri, [root])) };
	}

	private above(folder: string): Promise<FolderSettings | undefined> {
		let found = this.known.get(folder);
		if (found === undefined) {
			const parent = dirname(folder);
			found = settingsIn(folder).then((own) => own ?? (parent === folder ? undefined : this.above(parent)));
			this.known.set(folder, found);
		}
		return found;
	}
}

async function settingsIn(folder: string): Promise<FolderSettings | undefined> {
	const path = join(folder, '.vscode', 'settings.json');
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch (error) {
		const isAbsent = error instanceof Error && 'code' in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code));
		return isAbsent ? undefined : { folder, settings: defaultSettings, fault: `${path}: ${reasonOf(error)}` };
	}
	const errors: ParseError[] = [];
	const root: unknown = parse(text.replace(/^\ufeff/, ''), errors, {
		allowTrailingComma: true,
		allowEmptyContent: true,
	});
	const [first] = errors;
	const line = text.slice(0, first?.offset ?? 0).split('\n').length;
	return {
		folder,
		settings: readSettings(sectionOf(root)),
		...(first && { fault: `${path}: line ${line} is not as JSON has it; what can be read is taken` }),
	};
}

/** `form8k.stage` and the like by their last names, and what stands in an object `form8k`. */
function sectionOf(root: unknown): Readonly<Record<string, unknown>> {
	const members = record(root);
	const dotted = Object.entries(members).flatMap(([key, value]) => {
		const name = /^form8k\.(.+)$/.exec(key)?.[1];
		return name === undefined ? [] : [[name, value] as const];
	});
	return { ...record(members['form8k']), ...Object.fromEntries(dotted) };
}
