// A workspace of folders, each a report with exhibits: how much later the first problems of the active report are there
// than those of a file that is alone.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { atMost, ms, summary, table, timed } from './figures.mjs';
import { startServer } from './server.mjs';

const require = createRequire(import.meta.url);
const { reportOf, exhibitOf } = require('../out/test/folder/folders.js');

const folderCount = 200;
/** Servers that are started for each row; of each, the first opening counts. */
const rounds = 9;
const goal = 300;

const rows = [
	['10.1', 'Supply agreement dated March 10, 2026', 'ex10-1.htm'],
	['99.1', 'Press release dated March 12, 2026', 'ex99-1.htm'],
	['99.2', 'Investor presentation', 'ex99-2.htm'],
];
/** An exhibit of about 100 kB. */
const exhibit = (number) =>
	exhibitOf(number, '<p>Harbor Lights, Inc. opens a second plant in Salem.</p>\n'.repeat(1800));

/** Writes the folders; gives the folder of all. */
function workspace() {
	const root = mkdtempSync(join(tmpdir(), 'f8k-bench-'));
	const exhibits = rows.map(([number, , file]) => [file, exhibit(number)]);
	for (let i = 0; i < folderCount; i++) {
		const folder = join(root, `report-${i}`);
		mkdirSync(folder);
		writeFileSync(join(folder, 'form8-k.htm'), reportOf({ rows }));
		for (const [file, text] of exhibits) {
			writeFileSync(join(folder, file), text);
		}
	}
	return root;
}

/** A server whose client hands over the files of the disk, as the extension does. */
async function serverOf() {
	const server = await startServer({ options: { initializationOptions: { listsFiles: true } } });
	const { connection } = server.client;
	const pathOf = (uri, name = '') => join(fileURLToPath(uri), name);
	connection.onRequest('form8k/filesBeside', ({ uri }) => readdirSync(pathOf(uri)));
	connection.onRequest('form8k/fileTexts', ({ folder, names }) =>
		names.map((name) =>
			statSync(pathOf(folder, name)).size > 1_000_000 ? null : readFileSync(pathOf(folder, name), 'utf8'),
		),
	);
	return server;
}

/** How long it takes from the opening of the report to its problems, in a server just started; `also` happens meanwhile. */
async function firstProblems(uri, also = async () => undefined) {
	const spent = [];
	const text = reportOf({ rows });
	for (let round = 0; round < rounds; round++) {
		const server = await serverOf();
		const others = also(server.client).catch(() => undefined);
		const { time } = await timed(async () => {
			await server.client.open(uri, text);
			return server.client.diagnostics(uri);
		});
		spent.push(time);
		await server.stop();
		await others;
	}
	return summary(spent).median;
}

/** Has all reports checked, as *Check All Reports of the Workspace* does, four at a time. */
async function checkAll({ connection }, root) {
	let next = 0;
	const work = async () => {
		for (let i = next++; i < folderCount; i = next++) {
			const uri = pathToFileURL(join(root, `report-${i}`, 'form8-k.htm')).href;
			await connection.sendRequest('form8k/checkFile', { uri });
		}
	};
	await Promise.all([work(), work(), work(), work()]);
}

/** A table with the times and the goal for the difference. */
export async function folders() {
	const root = workspace();
	try {
		const active = pathToFileURL(join(root, 'report-117', 'form8-k.htm')).href;
		const alone = await firstProblems('untitled:form8-k.htm');
		const opened = await firstProblems(active);
		const checking = await firstProblems(active, (client) => checkAll(client, root));
		const server = await serverOf();
		const { time: all } = await timed(() => checkAll(server.client, root));
		await server.stop();
		return table(
			['the active report', 'first problems', `later than alone (≤ ${goal} ms)`],
			[
				['alone, without a folder', ms(alone), ''],
				[`one of ${folderCount} folders, with three exhibits of 100 kB`, ms(opened), atMost(opened - alone, goal)],
				['the same, while all reports of the workspace are checked', ms(checking), ms(checking - alone)],
				[`all ${folderCount} reports checked`, ms(all), ''],
			],
		);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}
