/** Applies the certain fixes to a file. What is written has been read again, and reads no worse than before. */
import { createTwoFilesPatch } from 'diff';
import { type Analysis, type AnalysisOptions, analyze, applyEdits } from '../../server/src/analysis';
import { encode } from '../input/encoding';
import { type FileText, Unreadable } from '../input/readFile';
import { replaceFile } from '../input/replaceFile';
import type { Outcome, Task } from './task';

/** Of two fixes at one place the later waits for the next time; more often than this nothing waits. */
const mostTimes = 10;

/** Fixes the file, or shows how; `stdin` is written to the output whether or not it changes. */
export async function fixFile(
	{ path, stdin = false }: Task,
	{ text, encoding }: FileText,
	analysis: Analysis,
	options: AnalysisOptions,
	dryRun: boolean,
): Promise<Partial<Outcome>> {
	const { fixed, count } = fixedText(text, analysis, options);
	if (fixed === text) {
		return { output: stdin && !dryRun ? bytesOf(text, encoding) : '' };
	}
	if (dryRun) {
		const patch = createTwoFilesPatch(path, path, text, fixed, '', '', { context: 3 });
		// The rule that this library draws above the names is no part of a unified diff.
		const diff = patch.replace(/^={60,}\n/, '');
		// A patch holds the bytes of the file; one in two bytes a character has no lines for it.
		return { output: encoding.name === 'Windows-1252' ? bytesOf(diff, { ...encoding, bom: false }) : diff };
	}
	const bytes = bytesOf(fixed, encoding);
	if (stdin) {
		return { output: bytes };
	}
	await replaceFile(path, bytesOf(text, encoding), bytes);
	return { output: `${path}: ${count} ${count === 1 ? 'problem' : 'problems'} fixed\n` };
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
