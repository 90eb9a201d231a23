/** Does the work on one file, in the main thread or in a worker. */
import { type Analysis, type AnalysisOptions, analyze } from '../../server/src/analysis';
import { defaultSettings, type Settings } from '../../server/src/settings';
import { formats } from '../formats';
import { encode } from '../input/encoding';
import { SettingsOfFiles } from '../input/folderSettings';
import { type FileText, readFileText, readStreamText, reasonOf, Unreadable } from '../input/readFile';
import { fixFile } from './fix';
import { countsOf, type FileReport, isAtLeast, noCounts, noFiling, reportOf } from './report';
import type { Checking, Outcome, Task, Work } from './task';

let settingsOfFiles = new SettingsOfFiles();

/** Forgets the settings that were read, since they may have changed. */
export function forgetSettings(): void {
	settingsOfFiles = new SettingsOfFiles();
}

/** Does `work` on a file. Never rejects: what goes wrong is the failure of the outcome. */
export async function perform(work: Work, task: Task): Promise<Outcome> {
	const nothing = { path: task.path, output: '', isFiling: false, counts: noCounts, waived: 0 };
	try {
		const file = task.stdin ? await readStreamText(process.stdin) : await readFileText(task.path);
		const settingFaults: string[] = [];
		const settings = await settingsFor(work, task, (fault) => settingFaults.push(fault));
		const done = settings.enable ? await doneWith(work, task, file, settings) : undefined;
		const isSpokenOf = done !== undefined || task.named;
		return {
			...nothing,
			notes: isSpokenOf ? notesOn(work, file, done?.analysis) : [],
			settingFaults,
			...(done === undefined
				? { output: task.named ? withoutFiling(work, task, file) : '' }
				: { isFiling: true, ...done.outcome }),
		};
	} catch (error) {
		const isPassedOver = error instanceof Unreadable && error.isBinary && !task.named;
		const failure = error instanceof Unreadable ? error.message : `it could not be read: ${reasonOf(error)}`;
		return { ...nothing, notes: [], settingFaults: [], ...(!isPassedOver && { failure }) };
	}
}

function settingsFor(work: Work, { path }: Task, tell: (fault: string) => void): Promise<Settings> | Settings {
	return work.kind !== 'read' && work.config ? settingsOfFiles.of(path, tell) : defaultSettings;
}

interface Done {
	readonly analysis: Analysis;
	readonly outcome: Partial<Outcome>;
}

/** What comes of a filing; undefined where the text holds none. */
async function doneWith(work: Work, task: Task, file: FileText, settings: Settings): Promise<Done | undefined> {
	const options = work.kind === 'read' ? {} : optionsOf(work, settings);
	const analysis = analyze(file.text, options);
	if (analysis === undefined) {
		return undefined;
	}
	switch (work.kind) {
		case 'check': {
			const report = reportOf(task.path, file.text, analysis);
			const counts = countsOf(report);
			const output = formats[work.format].file(shownOf(report, work), work);
			return { analysis, outcome: { output, counts, waived: report.waived } };
		}
		case 'read':
			return { analysis, outcome: { output: `${JSON.stringify({ path: task.path, ...analysis.record() })}\n` } };
		default:
			return { analysis, outcome: await fixFile(task, file, analysis, options, work.dryRun) };
	}
}

function optionsOf({ stage, rules, today }: Checking, settings: Settings): AnalysisOptions {
	return {
		stage: stage ?? settings.stage,
		severities: { ...settings.rules, ...rules },
		waivers: settings.waivers,
		...(today !== undefined && { today }),
	};
}

/** Without what is not grave enough to be told where the run is to be quiet. */
function shownOf(report: FileReport, { quiet, failOn }: Checking): FileReport {
	const limit = failOn === 'never' ? 'error' : failOn;
	return quiet ? { ...report, problems: report.problems.filter(({ severity }) => isAtLeast(severity, limit)) } : report;
}

/** What is said of a file that was named and holds no Form 8-K. */
function withoutFiling(work: Work, { path, stdin }: Task, { text, encoding }: FileText): string | Uint8Array {
	switch (work.kind) {
		case 'check':
			return formats[work.format].file(noFiling(path), work);
		case 'read': {
			const absent = { form: null, amends: null, date: null, cover: null };
			return `${JSON.stringify({ path, ...absent, items: [], exhibits: [], signatures: [], documents: [] })}\n`;
		}
		default:
			return stdin && !work.dryRun ? (encode(text, encoding) ?? '') : '';
	}
}

function notesOn(work: Work, { encoding }: FileText, analysis: Analysis | undefined): readonly string[] {
	const failed = work.kind === 'read' ? [] : [...(analysis?.failedRules() ?? [])];
	// Formats for programs say so themselves.
	const isForPeople = work.kind === 'fix' || (work.kind === 'check' && work.format === 'stylish');
	return [
		...(encoding.name === 'UTF-8' ? [] : [`read as ${encoding.name}, since it is not UTF-8`]),
		...(analysis === undefined && isForPeople ? ['no Form 8-K'] : []),
		...failed.map(([rule, error]) => `the rule ${rule} failed: ${reasonOf(error)}`),
	];
}
