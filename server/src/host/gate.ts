/** What comes to the server's door: only messages that it can answer come in, the others get the protocol's error. */
import type {
	DataCallback,
	MessageReader,
	MessageWriter,
	RequestMessage,
	ResponseMessage,
} from 'vscode-languageserver';
import { Emitter, ErrorCodes, LSPErrorCodes, Message } from '../features/lsp';
import { shapes } from './gateShapes';

/**
 * Reads from `reader` what the server may have: its life goes from `initialize` over `shutdown` to `exit`, and the
 * parameters of each message have the shape that the protocol gives them. The rest is answered through `writer`.
 */
export function gate(reader: MessageReader, writer: MessageWriter): MessageReader {
	const damaged = new Emitter<Error>();
	let life: 'new' | 'open' | 'shut' = 'new';

	const refuse = (id: RequestMessage['id'], code: number, message: string): void => {
		const answer = { jsonrpc: '2.0', id, error: { code, message } };
		writer.write(answer).catch((error) => damaged.fire(error));
	};
	/** Why the request must not come in; undefined where it may. */
	const obstacle = ({ method, params }: RequestMessage): readonly [number, string] | undefined => {
		if (life === 'shut') {
			return [ErrorCodes.InvalidRequest, `The server has shut down: ${method} comes too late.`];
		}
		if (life === 'new' && method !== 'initialize') {
			return [ErrorCodes.ServerNotInitialized, `The server is not initialized: ${method} comes too early.`];
		}
		if (life === 'open' && method === 'initialize') {
			return [ErrorCodes.InvalidRequest, 'The server is initialized already.'];
		}
		if (shapes.get(method)?.(params) === false) {
			return [ErrorCodes.InvalidParams, `The parameters of ${method} are not those of the protocol.`];
		}
		return undefined;
	};
	const take = (message: unknown, callback: DataCallback): void => {
		if (!isMessage(message)) {
			refuse(null, ErrorCodes.InvalidRequest, 'This is no message of the protocol.');
		} else if (Message.isRequest(message)) {
			const found = obstacle(message);
			if (found !== undefined) {
				refuse(message.id, ...found);
				return;
			}
			if (message.method === 'initialize') {
				life = 'open';
			} else if (message.method === 'shutdown') {
				life = 'shut';
			}
			callback(message);
		} else if (Message.isNotification(message)) {
			// Nobody waits for an answer: what comes at the wrong time, or is not well formed, is dropped.
			const { method, params } = message;
			if (method === 'exit' || (life === 'open' && shapes.get(method)?.(params) !== false)) {
				callback(message);
			}
		} else {
			callback(message);
		}
	};
	return {
		onError: (listener) => {
			const both = [reader.onError(listener), damaged.event(listener)];
			return { dispose: () => both.forEach((each) => void each.dispose()) };
		},
		onClose: reader.onClose,
		onPartialMessage: reader.onPartialMessage,
		listen: (callback) => reader.listen((message) => take(message, callback)),
		dispose: () => reader.dispose(),
	};
}

/** The answer to a request that is taken back before the server has begun with it; undefined for other messages. */
export function cancelledAnswer(message: Message): ResponseMessage | undefined {
	const error = { code: LSPErrorCodes.RequestCancelled, message: 'The request was cancelled.' };
	return Message.isRequest(message) ? { jsonrpc: '2.0', id: message.id, error } : undefined;
}

function isMessage(message: unknown): message is Message {
	if (typeof message !== 'object' || message === null || !('jsonrpc' in message)) {
		return false;
	}
	const id = 'id' in message ? message.id : undefined;
	const hasId = typeof id === 'string' || typeof id === 'number';
	return 'method' in message
		? typeof message.method === 'string' && (hasId || !('id' in message))
		: hasId && ('result' in message || 'error' in message);
}
