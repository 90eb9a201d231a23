/** Applies the certain fixes to a file. What is written has been read again, and reads no worse than before. */
import { type Analysis, type AnalysisOptions, analyze, applyEdits } from '../../server/src/analysis';
import { encode } from '../input/encoding';
import { type FileText, Unreadable } from '../input/readFile';
import { replaceFile } from '../input/replaceFile';
import type { FileTask } from './task';

/** Of two fixes at one place the later waits for the next time; more often than this nothing waits. */
const mostTimes = 10;

/**
 * Fixes the file, or shows how, and returns what goes to the output: a sentence, the difference, or of the standard
 * input its text, whether or not it changes.
 */
export async function fixFile(
	{ path, stdin = false }: FileTask,
	{ text, encoding }: FileText,
	analysis: Analysis,
	options: AnalysisOptions,
	dryRun: boolean,
): Promise<string | Uint8Array> {
	const { fixed, count } = fixedText(text, analysis, options);
	if (fixed === text) {
		return stdin && !dryRun ? bytesOf(text, encoding) : '';
	}
	if (dryRun) {
		const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
		const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
		const patch = createTwoFilesPatch(path, path, text, fixed, '', '', options);
		// A tab ends a name that holds spaces.
		const diff = patch.replace(/^(--- .*)\n(\+\+\+ .*)\n/, '$1\t\n$2\t\n');
		// A patch holds the bytes of the file; one in two bytes a character has no lines for it.
		return encoding.name === 'Windows-1252' ? bytesOf(diff, encoding) : diff;
	}
	const bytes = bytesOf(fixed, encoding);
	if (stdin) {
		return bytes;
	}
	await replaceFile(path, bytesOf(text, encoding), bytes);
	return `${path}: ${count} ${count === 1 ? 'problem' : 'problems'} fixed\n`;
}

function bytesOf(text: string, encoding: FileText['encoding']): Buffer {
	const bytes = encode(text, encoding);
	if (bytes === undefined) {
		throw new Unreadable(`not changed: ${encoding.name} has no such characters as the fixes would write`);
	}
	return bytes;
}

/** The text with all certain fixes, and how many problems are gone by them. Throws where it would read worse. */
function fixedText(text: string, before: Analysis, options: AnalysisOptions) {
	let fixed = text;
	let after = before;
	for (let times = 0; times < mostTimes && after.certainEdits().length > 0; times++) {
		fixed = applyEdits(fixed, after.certainEdits());
		const again = analyze(fixed, options);
		if (again === undefined || again.filing.form !== before.filing.form || again.failedRules().size > 0) {
			throw new Unreadable('not changed: the fixed text does not read as the same report');
		}
		after = again;
	}
	const [had, has] = [before, after].map((each) => each.problems().filter(({ waiver }) => waiver === undefined).length);
	const count = (had ?? 0) - (has ?? 0);
	if (count < 0) {
		throw new Unreadable('not changed: the fixed text would have more problems');
	}
	return { fixed, count };
}
