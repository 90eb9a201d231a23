/** What is to be done with a file, and what came of it. Both go between threads, and so are plain data. */
import type { RuleSetting, Severity, Stage } from '../../server/src/analysis';
import type { FormatName } from '../formats';
import type { Counts } from './report';

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

/** A file to read. */
export interface Task {
	/** As it is shown. */
	readonly path: string;
	/** Whether it is spoken of also where it is no Form 8-K. */
	readonly named: boolean;
	/** Whether its text comes from the standard input; `path` then is only a name. */
	readonly stdin?: boolean;
}

/** What came of a file. */
export interface Outcome {
	readonly path: string;
	/** What goes to the output; empty where there is nothing to say. */
	readonly output: string | Uint8Array;
	/** Whether it holds a Form 8-K. */
	readonly isFiling: boolean;
	/** The problems, those that `quiet` keeps back among them. */
	readonly counts: Counts;
	readonly waived: number;
	/** What a user should know of the file, such as how it is encoded. */
	readonly notes: readonly string[];
	/** The same of the settings, which several files may share. */
	readonly settingFaults: readonly string[];
	/** Why nothing came of it. */
	readonly failure?: string;
}
