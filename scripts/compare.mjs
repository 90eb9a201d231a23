// Compares what two builds of the server say of the same texts: outline, problems and fixes.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandLine, misused, root } from './setup.mjs';

const usage = `npm run compare -- SERVER [PATH …]
Asks the server just built and SERVER, the dist/server.js of another checkout, for the outline, the problems and the
fixes of every text under the paths, as it is and with some lines taken out, in both stages. Prints what differs; ends
with 1 where anything does. Without a path: the samples, and the filings of ../shared (or FORM8K_SHARED).`;
const {
	words: [other, ...paths],
} = commandLine(usage, {}, true);
if (other === undefined) {
	misused('The other server is missing.', usage);
}
const shared = resolve(process.env.FORM8K_SHARED ?? join(root, '..', 'shared'));
const places =
	paths.length > 0 ? paths : ['samples', ...['corpus', 'seeds', 'cases'].map((name) => join(shared, name))];

/** The files below a folder, or the file itself, in the order of their names. */
function filesOf(place) {
	return statSync(place).isDirectory()
		? readdirSync(place)
				.sort()
				.flatMap((name) => filesOf(join(place, name)))
		: [place].filter((file) => !/\.(?:jsonl|md)$/.test(file));
}

/** The text without some of its lines: which ones depends on their number alone. */
const damaged = (text) =>
	text
		.split('\n')
		.filter((_, line) => line % 11 !== 7)
		.join('\n');

/** Starts a server of `stage` and returns what it answers: `ask(uri, language, text)` to all that is compared. */
async function startServer(module, stage) {
	const child = spawn(process.execPath, [module, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
	const waiting = new Map();
	let received = Buffer.alloc(0);
	let last = 0;
	const send = (message) => {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	};
	const take = (message) => {
		if (message.method === undefined) {
			waiting.get(message.id)?.(message.error ?? message.result);
			waiting.delete(message.id);
		} else if (message.id !== undefined) {
			const configuration = message.method === 'workspace/configuration';
			send({ id: message.id, result: configuration ? message.params.items.map(() => ({ stage })) : null });
		}
	};
	child.stdout.on('data', (bytes) => {
		received = Buffer.concat([received, bytes]);
		for (;;) {
			const head = received.indexOf('\r\n\r\n');
			const length = Number(/Content-Length: (\d+)/.exec(received.toString('latin1', 0, Math.max(head, 0)))?.[1]);
			if (head < 0 || received.length < head + 4 + length) {
				return;
			}
			take(JSON.parse(received.toString('utf8', head + 4, head + 4 + length)));
			received = received.subarray(head + 4 + length);
		}
	});
	const request = (method, params) => {
		last += 1;
		send({ id: last, method, params });
		return new Promise((done) => waiting.set(last, done));
	};
	const capabilities = {
		workspace: { configuration: true },
		textDocument: {
			documentSymbol: { hierarchicalDocumentSymbolSupport: true },
			diagnostic: { relatedDocumentSupport: false },
			publishDiagnostics: { relatedInformation: true },
			codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
		},
	};
	await request('initialize', { processId: null, rootUri: null, capabilities });
	send({ method: 'initialized', params: {} });
	return {
		async ask(uri, languageId, text) {
			const textDocument = { uri };
			send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId, version: 1, text } } });
			const range = { start: { line: 0, character: 0 }, end: { line: 1e9, character: 0 } };
			const [outline, problems, fixes] = await Promise.all([
				request('textDocument/documentSymbol', { textDocument }),
				request('textDocument/diagnostic', { textDocument }),
				request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
			]);
			send({ method: 'textDocument/didClose', params: { textDocument } });
			return { outline, problems: problems.items ?? problems, fixes };
		},
		stop: () => child.kill(),
	};
}

const languages = { '.htm': 'html', '.html': 'html', '.md': 'markdown' };
const files = places.flatMap(filesOf);
let texts = 0;
let differing = 0;
for (const stage of ['draft', 'final']) {
	const servers = await Promise.all([other, join(root, 'dist', 'server.js')].map((file) => startServer(file, stage)));
	for (const file of files) {
		const whole = readFileSync(file, 'utf8');
		for (const [kind, text] of Object.entries({ whole, damaged: damaged(whole) })) {
			const given = [pathToFileURL(file).href, languages[extname(file)] ?? 'plaintext', text];
			const [before, now] = await Promise.all(servers.map((server) => server.ask(...given)));
			const parts = Object.keys(before).filter((part) => JSON.stringify(before[part]) !== JSON.stringify(now[part]));
			texts += 1;
			if (parts.length > 0) {
				differing += 1;
				console.log(`${file} (${kind}, ${stage}): ${parts.join(', ')}`);
				for (const part of parts) {
					const [one, two] = [before[part], now[part]].map((list) => (list ?? []).map((each) => JSON.stringify(each)));
					const gone = one.filter((each) => !two.includes(each)).slice(0, 3);
					const come = two.filter((each) => !one.includes(each)).slice(0, 3);
					console.log(
						[...gone.map((each) => `  - ${each}`), ...come.map((each) => `  + ${each}`)].join('\n').slice(0, 3000),
					);
				}
			}
		}
	}
	for (const server of servers) {
		server.stop();
	}
}
console.log(`${texts} texts, ${differing} differ`);
process.exit(differing > 0 ? 1 : 0);
