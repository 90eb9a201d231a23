/** What a format of `check` is: a text before all files, one for each file, and one after them. */
import type { Severity } from '../../server/src/analysis';
import type { Counts, FileReport } from '../work/report';

/** How the reports are written. */
export interface Writing {
	readonly color: boolean;
	readonly failOn: Severity | 'never';
	/** Whether nothing is said but of problems. */
	readonly quiet: boolean;
}

/** All files together. */
export interface Summary {
	/** How many filings were checked. */
	readonly filings: number;
	readonly counts: Counts;
	readonly waived: number;
	/** The paths that could not be read, and why. */
	readonly failures: readonly { readonly path: string; readonly message: string }[];
}

/** A format. No file has to be kept until the end, however many there are. */
export interface Format {
	readonly begin: string;
	/** Empty where the format says nothing of such a file. */
	file(report: FileReport, writing: Writing): string;
	/** Between the texts of two files. */
	readonly separator: string;
	end(summary: Summary, writing: Writing): string;
}
