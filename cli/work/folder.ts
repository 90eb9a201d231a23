/** A report with the exhibits beside it. */
import {
	type AnalysisOptions,
	analyzeFolder,
	type FolderAnalysis,
	type FolderFile,
	reportsAmong,
} from '../../server/src/analysis';
import type { FileText } from '../input/readFile';

/** A file of a folder that was read. */
export interface TextFile extends FolderFile, FileText {
	readonly path: string;
	readonly text: string;
}

/**
 * Reads reports among the files of a folder together with what belongs to them; `others` are the names of its files that
 * are no texts. Undefined for a file that is no report, and for a report to which nothing in the folder belongs.
 */
export function folderAnalysis(
	files: readonly TextFile[],
	others: readonly string[],
): (file: TextFile, options: AnalysisOptions) => FolderAnalysis | undefined {
	const all = [...files, ...others.map((name) => ({ name }))];
	const reports = new Set(files.length + others.length > 1 ? reportsAmong(files) : []);
	return (file, options) => {
		// Beside other reports only links tie.
		const mayTie = reports.size === 1 || all.some(({ name }) => name !== file.name && file.text.includes(name));
		const analysis = reports.has(file.name) && mayTie ? analyzeFolder(all, file.name, options) : undefined;
		return analysis !== undefined && analysis.folder.members.length > 1 ? analysis : undefined;
	};
}
