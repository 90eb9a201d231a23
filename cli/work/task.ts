/** What is to be done with a file, and what came of it. Both go between threads, and so are plain data. */
import type { RuleSetting, Severity, Stage } from '../../server/src/analysis';
import type { FormatName } from '../formats';
import type { FoundFolder } from '../input/find';
import { addedUp, type Counts, noCounts } from './report';

/** What is done with every file of a run. */
export type Work =
	| ({ readonly kind: 'check'; readonly format: FormatName; readonly color: boolean } & Checking)
	| { readonly kind: 'read' }
	| ({ readonly kind: 'fix'; readonly dryRun: boolean } & Checking);

/** How a text is judged. What is absent is as the settings of the file's folder say. */
export interface Checking {
	readonly stage?: Stage;
	readonly rules: Readonly<Record<string, RuleSetting>>;
	readonly today?: string;
	/** Whether the settings of the file's folder hold. */
	readonly config: boolean;
	readonly failOn: Severity | 'never';
	/** Whether nothing is said but of problems that make the run fail. */
	readonly quiet: boolean;
}

/** What is read at a time: a file, or the files of a folder together. */
export type Task = FileTask | FoundFolder;

/** A file to read. */
export interface FileTask {
	/** As it is shown. */
	readonly path: string;
	/** Whether it is spoken of also where it is no Form 8-K. */
	readonly named: boolean;
	/** Whether its text comes from the standard input; `path` then is only a name. */
	readonly stdin?: boolean;
}

/** A path that leads to nothing that can be read. */
export interface Failure {
	readonly path: string;
	readonly failure: string;
}

/** What came of a task. */
export interface Outcome {
	/** What goes to the output, for each file of which there is something to say. */
	readonly outputs: readonly (string | Uint8Array)[];
	/** How many of the files hold a Form 8-K. */
	readonly filings: number;
	/** The problems, those that `quiet` keeps back among them. */
	readonly counts: Counts;
	readonly waived: number;
	/** What a user should know of a file, such as how it is encoded. */
	readonly notes: readonly { readonly path: string; readonly words: string }[];
	/** The same of the settings, which several files may share. */
	readonly settingFaults: readonly string[];
	/** The files of which nothing came, and why. */
	readonly failures: readonly Failure[];
}

/** What came of a task of which nothing came but `failures`. */
export function nothingBut(...failures: readonly Failure[]): Outcome {
	return { outputs: [], filings: 0, counts: noCounts, waived: 0, notes: [], settingFaults: [], failures };
}

/** What came of several files together. */
export function together(outcomes: readonly Outcome[]): Outcome {
	return outcomes.reduce(
		(sum, each) => ({
			outputs: [...sum.outputs, ...each.outputs],
			filings: sum.filings + each.filings,
			counts: addedUp(sum.counts, each.counts),
			waived: sum.waived + each.waived,
			notes: [...sum.notes, ...each.notes],
			settingFaults: [...sum.settingFaults, ...each.settingFaults],
			failures: [...sum.failures, ...each.failures],
		}),
		nothingBut(),
	);
}
