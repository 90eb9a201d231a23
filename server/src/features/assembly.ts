/** A folder as the text of a submission, with what stands against filing it; and such a text as files. */
import type { AssemblyOrder, AssemblyResult, FileContent } from '../../../protocol/folders';
import { type AnalysisOptions, analyzeFolder, assembleSubmission, extractDocuments, reportsAmong } from '../analysis';

/** Puts the files together. `options` are those of the user, whatever the stage: what is assembled is final. */
export function assembly({ files, report }: AssemblyOrder, options: AnalysisOptions): AssemblyResult {
	const read = files.map(({ name, text, base64 }) => ({
		name,
		...(text !== undefined && { text }),
		...(base64 !== undefined && { bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) }),
	}));
	const made = assembleSubmission(read, report);
	const main = report ?? reportsAmong(read)[0];
	if ('refused' in made || main === undefined) {
		return 'refused' in made ? made : { refused: 'The folder holds no Form 8-K.' };
	}
	const problems = analyzeFolder(read, main, { ...options, stage: 'final' })?.problemsByFile();
	const blocking = [...(problems ?? [])].flatMap(([name, found]) =>
		found.filter(({ severity }) => severity === 'error').map(({ message }) => `${name}: ${message}`),
	);
	return { ...made, blocking };
}

/** The files of a submission; empty for a text that is none. */
export function extraction(text: string): readonly FileContent[] {
	return extractDocuments(text).map(({ name, text: held, bytes }) => ({
		name,
		...(held !== undefined && { text: held }),
		...(bytes && { base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) }),
	}));
}
