/** The connection to the language server: how it is started, asked, started anew and ended. */
import type { LogOutputChannel } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import type { Answer, Method, Params } from '../../../protocol/requests';
import type { Ask } from '../ask';

/** Makes a client for a server of its own; only the entry point knows where that runs. */
export type NewClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Whether the server runs. */
export type ServerState = 'running' | 'starting' | 'stopped';

/** What a client is made with, and to whom its state is told. */
export interface Starting {
	/** The options of a new client. */
	options(): LanguageClientOptions;
	/** Registers the answers to what the server asks. */
	answer(client: BaseLanguageClient): void;
	/** Called at each change of the state. */
	onState(state: ServerState): void;
}

export interface Connection {
	/** Asks the server, once it is started. */
	readonly ask: Ask;
	/** Begins to start the server, which answers later; a failed start is told as `stopped`, and logged. */
	start(starting: Starting): void;
	/** Ends the server and starts another one. */
	restart(): Promise<void>;
	/** Ends the server. */
	stop(): Promise<void>;
}

const stateOf = (state: State): ServerState =>
	state === State.Running ? 'running' : state === State.Starting ? 'starting' : 'stopped';

/** A connection that is not started yet. */
export function connection(newClient: NewClient, output: LogOutputChannel): Connection {
	let client: BaseLanguageClient | undefined;
	let making: Starting | undefined;
	/** Settled when the server has been started, or has failed to. */
	let running = Promise.resolve();

	// A client whose server crashed too often cannot be started again: each start has a client of its own.
	const run = async ({ options, answer, onState }: Starting): Promise<void> => {
		try {
			const started = newClient(options());
			client = started;
			answer(started);
			started.onDidChangeState(({ newState }) => {
				if (client === started) {
					onState(stateOf(newState));
				}
			});
			await started.start();
		} catch (error) {
			onState('stopped');
			output.error(error instanceof Error ? error : String(error));
		}
	};
	const dismiss = async (): Promise<void> => {
		const stopping = client;
		client = undefined;
		await stopping?.dispose();
	};
	return {
		async ask<M extends Method>(method: M, params: Params<M>) {
			await running;
			return client?.isRunning() ? ((await client.sendRequest<Answer<M>>(method, params)) ?? undefined) : undefined;
		},
		start(starting) {
			making = starting;
			running = run(starting);
		},
		restart() {
			running = running.then(async () => {
				await dismiss().catch((error: unknown) =>
					output.warn(`The server did not stop as it should: ${String(error)}`),
				);
				if (making) {
					await run(making);
				}
			});
			return running;
		},
		async stop() {
			await running;
			await dismiss();
		},
	};
}
