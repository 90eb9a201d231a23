/** Does the work on a file or a folder, in the main thread or in a worker. */
import { join } from 'node:path';
import { type Analysis, type AnalysisOptions, analyze } from '../../server/src/analysis';
import { defaultSettings, type Settings } from '../../server/src/settings';
import { formats } from '../formats';
import { encode } from '../input/encoding';
import { SettingsOfFiles } from '../input/folderSettings';
import { type FileText, readFileText, readStreamText, reasonOf, Unreadable } from '../input/readFile';
import { fixFile } from './fix';
import { folderAnalysis, type TextFile } from './folder';
import { addedUp, countsOf, type FileReport, folderReportsOf, isAtLeast, noCounts, noFiling, reportOf } from './report';
import { type Checking, type FileTask, nothingBut, type Outcome, type Task, together, type Work } from './task';

let settingsOfFiles = new SettingsOfFiles();

/** Forgets the settings that were read, since they may have changed. */
export function forgetSettings(): void {
	settingsOfFiles = new SettingsOfFiles();
}

/** Does `work` on a file, or on those of a folder. Never rejects: what goes wrong is among the failures. */
export async function perform(work: Work, task: Task): Promise<Outcome> {
	return 'texts' in task ? performFolder(work, task) : performFile(work, task, read);
}

const read = ({ path, stdin }: FileTask): Promise<FileText> =>
	stdin ? readStreamText(process.stdin) : readFileText(path);

async function performFile(
	work: Work,
	task: FileTask,
	text: (task: FileTask) => Promise<FileText> | FileText,
): Promise<Outcome> {
	const { path, named } = task;
	try {
		const file = await text(task);
		const settingFaults: string[] = [];
		const settings = await settingsFor(work, path, (fault) => settingFaults.push(fault));
		const analysis = settings.enable ? analyze(file.text, optionsOf(work, settings)) : undefined;
		const done = analysis
			? await doneWith(work, task, file, analysis, optionsOf(work, settings))
			: { ...nothingBut(), outputs: named ? [withoutFiling(work, task, file)].filter(isSomething) : [] };
		const isSpokenOf = analysis !== undefined || named;
		return { ...done, settingFaults, notes: isSpokenOf ? notesOn(work, path, file, analysis) : [] };
	} catch (error) {
		const isPassedOver = error instanceof Unreadable && error.isBinary && !named;
		return isPassedOver ? nothingBut() : nothingBut({ path, failure: wordsOf(error) });
	}
}

/** The files of a folder, a report together with its exhibits; fixes are made to each file by itself. */
async function performFolder(work: Work, { path: folder, texts, others }: Exclude<Task, FileTask>): Promise<Outcome> {
	const outcomes: Outcome[] = [];
	const files: TextFile[] = [];
	for (const name of texts) {
		const path = join(folder, name).replaceAll('\\', process.platform === 'win32' ? '/' : '\\');
		try {
			files.push({ name, path, ...(await readFileText(path)) });
		} catch (error) {
			if (!(error instanceof Unreadable && error.isBinary)) {
				outcomes.push(nothingBut({ path, failure: wordsOf(error) }));
			}
		}
	}
	const analysisOf = work.kind === 'fix' ? undefined : folderAnalysis(files, others);
	for (const file of files) {
		const settingFaults: string[] = [];
		const settings = await settingsFor(work, file.path, (fault) => settingFaults.push(fault));
		const whole = settings.enable ? analysisOf?.(file, optionsOf(work, settings)) : undefined;
		if (whole === undefined) {
			const alone = await performFile(work, { path: file.path, named: false }, () => file);
			outcomes.push({ ...alone, settingFaults: [...settingFaults, ...alone.settingFaults] });
		} else {
			const pathOf = (name: string) => file.path.slice(0, file.path.length - file.name.length) + name;
			const done =
				work.kind === 'check' ? checked(work, folderReportsOf(whole, pathOf)) : folderRecord(file.path, whole);
			outcomes.push({ ...done, settingFaults, notes: notesOn(work, file.path, file, whole) });
		}
	}
	return together(outcomes);
}

const wordsOf = (error: unknown): string =>
	error instanceof Unreadable ? error.message : `it could not be read: ${reasonOf(error)}`;

function settingsFor(work: Work, path: string, tell: (fault: string) => void): Promise<Settings> | Settings {
	return work.kind !== 'read' && work.config ? settingsOfFiles.of(path, tell) : defaultSettings;
}

/** What comes of a filing that stands alone. */
async function doneWith(
	work: Work,
	task: FileTask,
	file: FileText,
	analysis: Analysis,
	options: AnalysisOptions,
): Promise<Outcome> {
	switch (work.kind) {
		case 'check':
			return checked(work, [reportOf(task.path, file.text, analysis)]);
		case 'read':
			return { ...nothingBut(), filings: 1, outputs: [line({ path: task.path, ...analysis.record() })] };
		default: {
			const output = await fixFile(task, file, analysis, options, work.dryRun);
			return { ...nothingBut(), filings: 1, outputs: [output].filter(isSomething) };
		}
	}
}

function checked(work: Extract<Work, { kind: 'check' }>, reports: readonly FileReport[]): Outcome {
	return {
		...nothingBut(),
		filings: 1,
		outputs: reports.map((report) => formats[work.format].file(shownOf(report, work), work)).filter(isSomething),
		counts: reports.map(countsOf).reduce(addedUp, noCounts),
		waived: reports.reduce((sum, { waived }) => sum + waived, 0),
	};
}

/** The record of a report read with its folder, its offsets those of the report's own text. */
function folderRecord(path: string, analysis: NonNullable<ReturnType<ReturnType<typeof folderAnalysis>>>): Outcome {
	const { items, ...record } = analysis.record();
	const own = analysis.folder.members[0]?.span.start ?? 0;
	const moved = items.map((item) => ({ ...item, start: item.start - own, end: item.end - own }));
	return { ...nothingBut(), filings: 1, outputs: [line({ path, ...record, items: moved })] };
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;
const isSomething = (output: string | Uint8Array): boolean => output.length > 0;

function optionsOf(work: Work, settings: Settings): AnalysisOptions {
	if (work.kind === 'read') {
		return {};
	}
	const { stage, rules, today } = work;
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
function withoutFiling(work: Work, { path, stdin }: FileTask, { text, encoding }: FileText): string | Uint8Array {
	switch (work.kind) {
		case 'check':
			return formats[work.format].file(noFiling(path), work);
		case 'read': {
			const absent = { form: null, amends: null, date: null, cover: null };
			return line({ path, ...absent, items: [], exhibits: [], signatures: [], documents: [] });
		}
		default:
			return stdin && !work.dryRun ? (encode(text, encoding) ?? '') : '';
	}
}

function notesOn(work: Work, path: string, { encoding }: FileText, analysis: Analysis | undefined): Outcome['notes'] {
	const failed = work.kind === 'check' ? [...(analysis?.failedRules() ?? [])] : [];
	// Formats for programs say so themselves.
	const isForPeople = work.kind === 'fix' || (work.kind === 'check' && work.format === 'stylish');
	return [
		...(encoding.name === 'UTF-8' ? [] : [`read as ${encoding.name}, since it is not UTF-8`]),
		...(analysis === undefined && isForPeople ? ['no Form 8-K'] : []),
		...failed.map(([rule, error]) => `the rule ${rule} failed: ${reasonOf(error)}`),
	].map((words) => ({ path, words }));
}
