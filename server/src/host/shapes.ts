/**
 * Shapes of parameters, as much of them as the server relies on. The library hands on whatever a client sends: a request
 * of a wrong shape is refused, for some would have a wrong answer, and a notification of one is passed over, for it
 * would leave a document that nothing can be asked about.
 */

/** Whether a value has the shape. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const yesOrNo: Shape = (value) => typeof value === 'boolean';
/** However large: a place after the text is its end. */
export const count: Shape = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
/** Versions may be negative, for the protocol only wants them to grow. */
export const integer: Shape = (value) => Number.isSafeInteger(value);
export const optional =
	(shape: Shape): Shape =>
	(value) =>
		value === undefined || value === null || shape(value);
export const listOf =
	(shape: Shape): Shape =>
	(value) =>
		Array.isArray(value) && value.every(shape);
export const oneOf =
	(...values: readonly unknown[]): Shape =>
	(value) =>
		values.includes(value);
/** An object with these members, and any others. */
export const object =
	(members: Readonly<Record<string, Shape>>): Shape =>
	(value) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			return false;
		}
		const found: Readonly<Record<string, unknown>> = { ...value };
		return Object.entries(members).every(([name, shape]) => shape(found[name]));
	};

const position = object({ line: count, character: count });
export const range = object({ start: position, end: position });
const textDocument = object({ uri: text });

/** What names a document, as the protocol and as our own requests do. */
export const inDocument = object({ textDocument });
export const ofDocument = object({ uri: text });

/** What names a document and one place in it or several, with more members. */
export const atPosition = (more: Readonly<Record<string, Shape>> = {}): Shape =>
	object({ textDocument, position, ...more });
export const atPositions = object({ textDocument, positions: listOf(position) });
export const inRange = (more: Readonly<Record<string, Shape>> = {}): Shape => object({ textDocument, range, ...more });

/** The parameters of the notifications about documents. */
export const opened = object({ textDocument: object({ uri: text, languageId: text, version: integer, text }) });
export const changed = object({
	textDocument: object({ uri: text, version: integer }),
	contentChanges: listOf(object({ text, range: (value) => value === undefined || range(value) })),
});
