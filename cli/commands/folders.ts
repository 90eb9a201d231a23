/** `form8k assemble` and `form8k extract`: a folder to the text of a submission, and back. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { assembleSubmission, extractDocuments, type FolderFile } from '../../server/src/analysis';
import { decode, encode } from '../input/encoding';
import { readFileText, reasonOf } from '../input/readFile';
import { Output } from '../output';
import { say, status } from '../run';

/** Adds both commands; `done` takes the exit status. */
export function addFolders(program: Command, done: (status: number) => void): void {
	program
		.command('assemble')
		.description('Write the report of a folder and what belongs to it as one EDGAR submission.')
		.argument('<folder>', 'the folder with the report, its exhibits and pictures')
		.option('--report <name>', 'the file of the report, where the folder holds several')
		.option('-o, --output <file>', 'write the submission to a file')
		.addHelpText('after', afterAssemble)
		.action(async (folder: string, options: { readonly report?: string; readonly output?: string }) =>
			done(await guarded(folder, () => assemble(folder, options))),
		);
	program
		.command('extract')
		.description('Write the documents of a submission as files.')
		.argument('<submission>', 'the text of the submission')
		.argument('<folder>', 'where the files go; it is made where it is not there')
		.option('--force', 'write over files that are there')
		.action(async (submission: string, folder: string, { force = false }: { readonly force?: boolean }) =>
			done(await guarded(submission, () => extract(submission, folder, force))),
		);
}

async function guarded(path: string, work: () => Promise<number>): Promise<number> {
	try {
		return await work();
	} catch (error) {
		const place = error instanceof Error && 'path' in error ? String(error.path) : path;
		say(place, reasonOf(error));
		return status.bad;
	}
}

async function assemble(
	folder: string,
	{ report, output }: { readonly report?: string; readonly output?: string },
): Promise<number> {
	const files: FolderFile[] = [];
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		if (entry.isFile() && !entry.name.startsWith('.')) {
			const bytes = await readFile(join(folder, entry.name));
			const text = /\.(?:html?|txt|md|8-?k|xml|xsd)$/i.test(entry.name) ? decode(bytes)?.text : undefined;
			files.push(text === undefined ? { name: entry.name, bytes } : { name: entry.name, text });
		}
	}
	files.sort((a, b) => (a.name < b.name ? -1 : 1));
	const assembled = assembleSubmission(files, report);
	if ('refused' in assembled) {
		say(folder, assembled.refused);
		return status.problems;
	}
	const target = await Output.open(output);
	await target.write(assembled.text);
	await target.close();
	if (assembled.left.length > 0) {
		say(folder, `not part of the submission: ${assembled.left.join(', ')}`);
	}
	return status.good;
}

async function extract(submission: string, folder: string, force: boolean): Promise<number> {
	const { text, encoding } = await readFileText(submission);
	const documents = extractDocuments(text);
	if (documents.length === 0) {
		say(submission, 'no submission: it has no <DOCUMENT>');
		return status.problems;
	}
	await mkdir(folder, { recursive: true });
	const there = force ? [] : await readdir(folder);
	const taken = documents.find(({ name }) => there.includes(name));
	if (taken !== undefined) {
		say(join(folder, taken.name), 'it is there already; --force writes over it');
		return status.bad;
	}
	for (const { name, text: written = '', bytes } of documents) {
		const path = join(folder, name);
		await writeFile(path, bytes ?? encode(written, { ...encoding, bom: false }) ?? written);
		process.stdout.write(`${path}\n`);
	}
	return status.good;
}

const afterAssemble = `
The text is for reading and checking. The upload is made by EDGAR's own form; no
access code belongs in it or in any file.
`;
