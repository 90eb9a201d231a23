/** The built server as a process, and what is written to it byte by byte: for tests of what no proper client sends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { root } from '../files';

/** An answer, or a request or notification of the server. */
export interface Answer {
	readonly id?: number | string | null;
	readonly method?: string;
	readonly result?: unknown;
	readonly error?: { readonly code: number; readonly message: string };
}

/** A server that was started, and nothing said to it yet. */
export interface RawServer {
	readonly child: ChildProcess;
	/** All that has come so far. */
	readonly answers: readonly Answer[];
	/** Writes these bytes. */
	write(bytes: string): void;
	/** Writes the message after its header. */
	send(message: unknown): void;
	/** Sends a request, and waits for its answer. */
	ask(method: string, params?: unknown): Promise<Answer>;
	tell(method: string, params?: unknown): void;
	/** Waits for an answer that passes. */
	answer(passes: (answer: Answer) => boolean): Promise<Answer>;
	/** Shakes hands. */
	initialize(params?: object): Promise<Answer>;
	/** The code with which the process ends. */
	readonly ended: Promise<number | null>;
}

/** The path of a built file. */
export const built = (...path: readonly string[]): string => join(root, 'dist', ...path);

/** Starts the server; `flags` are those of Node.js. */
export function startRaw(t: TestContext, flags: readonly string[] = []): RawServer {
	const child = spawn(process.execPath, [...flags, built('server.js'), '--stdio'], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	t.after(() => child.kill('SIGKILL'));
	const answers: Answer[] = [];
	const waiting = new Set<() => void>();
	let rest = Buffer.alloc(0);
	child.stdout.on('data', (bytes: Buffer) => {
		rest = Buffer.concat([rest, bytes]);
		for (;;) {
			const from = rest.indexOf('\r\n\r\n') + 4;
			const length = Number(/Content-Length: (\d+)/.exec(rest.toString('latin1', 0, from))?.[1]);
			if (from < 4 || rest.length < from + length) {
				break;
			}
			answers.push(JSON.parse(rest.toString('utf8', from, from + length)));
			rest = rest.subarray(from + length);
		}
		for (const look of waiting) {
			look();
		}
	});
	child.stdin.on('error', () => {});
	let asked = 0;
	const write = (bytes: string): void => void child.stdin.write(bytes);
	const send = (message: unknown): void => {
		const body = JSON.stringify(message);
		write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	};
	const answer = (passes: (answer: Answer) => boolean): Promise<Answer> =>
		new Promise((done, fail) => {
			const late = setTimeout(() => fail(new Error('no answer within 20 s')), 20_000);
			const look = (): void => {
				const found = answers.find(passes);
				if (found !== undefined) {
					clearTimeout(late);
					waiting.delete(look);
					done(found);
				}
			};
			waiting.add(look);
			look();
		});
	const ask = (method: string, params?: unknown): Promise<Answer> => {
		const id = `q${++asked}`;
		send({ jsonrpc: '2.0', id, method, params });
		return answer((found) => found.id === id && found.method === undefined);
	};
	const tell = (method: string, params?: unknown): void => send({ jsonrpc: '2.0', method, params });
	return {
		child,
		answers,
		write,
		send,
		ask,
		tell,
		answer,
		async initialize(params = {}) {
			const hello = await ask('initialize', { processId: null, rootUri: null, capabilities: {}, ...params });
			tell('initialized', {});
			return hello;
		},
		ended: new Promise((done) => child.on('exit', (code) => done(code))),
	};
}
