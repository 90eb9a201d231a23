/** The shapes of the parameters: as much of them as the server relies on. */

/** Whether a value has the shape. */
type Shape = (value: unknown) => boolean;

const text: Shape = (value) => typeof value === 'string';
const yesOrNo: Shape = (value) => typeof value === 'boolean';
const anything: Shape = () => true;
/** However large: a place behind the text is its end. */
const count: Shape = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
/** Versions may be negative, for the protocol only wants them to grow. */
const integer: Shape = (value) => Number.isSafeInteger(value);
const optional =
	(shape: Shape): Shape =>
	(value) =>
		value === undefined || value === null || shape(value);
const listOf =
	(shape: Shape): Shape =>
	(value) =>
		Array.isArray(value) && value.every(shape);
const object =
	(members: Readonly<Record<string, Shape>>): Shape =>
	(value) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			return false;
		}
		const found: Readonly<Record<string, unknown>> = { ...value };
		return Object.entries(members).every(([name, shape]) => shape(found[name]));
	};
const oneOf =
	(...values: readonly unknown[]): Shape =>
	(value) =>
		values.includes(value);

const position = object({ line: count, character: count });
const range = object({ start: position, end: position });
const textDocument = object({ uri: text });
const inDocument = object({ textDocument });
const atPosition = object({ textDocument, position });
const inRange = object({ textDocument, range });
const ofUri = object({ uri: text });
const diagnostic = object({ range });
const registrant = optional(object({}));

/** The shape of the parameters of each method; a method that is not here takes what comes. */
export const shapes: ReadonlyMap<string, Shape> = new Map([
	[
		'initialize',
		object({
			capabilities: object({}),
			processId: optional(integer),
			rootUri: optional(text),
			workspaceFolders: optional(listOf(ofUri)),
		}),
	],
	['$/cancelRequest', object({ id: (value) => text(value) || integer(value) })],
	['$/setTrace', object({ value: text })],
	['workspace/didChangeConfiguration', object({ settings: anything })],
	['textDocument/didOpen', object({ textDocument: object({ uri: text, languageId: text, version: integer, text }) })],
	[
		'textDocument/didChange',
		object({
			textDocument: object({ uri: text, version: integer }),
			contentChanges: listOf(object({ text, range: (value) => value === undefined || range(value) })),
		}),
	],
	['textDocument/didClose', inDocument],
	['textDocument/documentSymbol', inDocument],
	['textDocument/hover', atPosition],
	['textDocument/completion', object({ textDocument, position, context: optional(object({ triggerKind: count })) })],
	['completionItem/resolve', object({ label: text })],
	[
		'textDocument/codeAction',
		object({
			textDocument,
			range,
			context: object({ diagnostics: listOf(diagnostic), only: optional(listOf(text)) }),
		}),
	],
	['textDocument/definition', atPosition],
	['textDocument/references', object({ textDocument, position, context: object({ includeDeclaration: yesOrNo }) })],
	['textDocument/documentHighlight', atPosition],
	['textDocument/prepareRename', atPosition],
	['textDocument/rename', object({ textDocument, position, newName: text })],
	['textDocument/foldingRange', inDocument],
	['textDocument/selectionRange', object({ textDocument, positions: listOf(position) })],
	['textDocument/documentLink', inDocument],
	['workspace/symbol', object({ query: text })],
	['textDocument/codeLens', inDocument],
	['textDocument/inlayHint', inRange],
	['textDocument/semanticTokens/full', inDocument],
	['textDocument/semanticTokens/range', inRange],
	['textDocument/rangeFormatting', inRange],
	['textDocument/onTypeFormatting', object({ textDocument, position, ch: text })],
	['textDocument/diagnostic', inDocument],
	['form8k/isForm8K', ofUri],
	['form8k/status', ofUri],
	['form8k/skipped', ofUri],
	['form8k/itemChoices', object({ uri: optional(text) })],
	['form8k/newFiling', object({ items: listOf(text), format: oneOf('text', 'html'), registrant })],
	['form8k/registrant', object({ text })],
	['form8k/insertion', object({ uri: text, insertion: object({ kind: text }) })],
	['form8k/boxChoices', ofUri],
	['form8k/exhibitChoices', ofUri],
	['form8k/exhibitLedger', ofUri],
	['form8k/checklist', ofUri],
	['form8k/index', object({ uri: text, text: optional(text) })],
	['form8k/checklistMarkdown', object({ uri: text, name: text })],
]);
