// What others do with the same texts, in this process.
import markdownIt from 'markdown-it';
import { ItemExtractor } from 'sec-edgar-toolkit';
import { getLanguageService } from 'vscode-html-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService, DiagnosticLevel, githubSlugifier } from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';

/** One pass over the characters: nothing that reads a text can be faster. */
export function onePass(text) {
	let sum = 0;
	for (let i = 0; i < text.length; i++) {
		sum ^= text.charCodeAt(i);
	}
	return sum;
}

const html = getLanguageService();

/** The bare parse of the HTML service. */
export const parseHtml = (text) => html.parseHTMLDocument(TextDocument.create('a:b.htm', 'html', 1, text));

/** The parse and the outline of the HTML service. */
export function outlineHtml(text) {
	const document = TextDocument.create('a:b.htm', 'html', 1, text);
	return html.findDocumentSymbols2(document, html.parseHTMLDocument(document));
}

const never = () => ({ dispose() {} });
const uncancelled = { isCancellationRequested: false, onCancellationRequested: never };
const extractor = new ItemExtractor();
const parser = markdownIt({ html: true });
/** The texts that the Markdown service has open: the one that it is asked about. */
const open = new Map();
let opened = 0;
const markdown = createLanguageService({
	workspace: {
		workspaceFolders: [],
		onDidChangeMarkdownDocument: never,
		onDidCreateMarkdownDocument: never,
		onDidDeleteMarkdownDocument: never,
		getAllMarkdownDocuments: async () => open.values(),
		hasMarkdownDocument: (uri) => open.has(uri.toString()),
		openMarkdownDocument: async (uri) => open.get(uri.toString()),
		stat: async () => undefined,
		readDirectory: async () => [],
	},
	parser: { slugifier: githubSlugifier, tokenize: async (document) => parser.parse(document.getText(), {}) },
	logger: { level: 0, log() {} },
});
const warned = DiagnosticLevel.warning;
const validation = {
	validateReferences: warned,
	validateFragmentLinks: warned,
	validateFileLinks: warned,
	validateMarkdownFileLinkFragments: warned,
	validateUnusedLinkDefinitions: warned,
	validateDuplicateLinkDefinitions: warned,
	ignoreLinks: [],
};

/** The outline and the diagnostics of the Markdown service, with the parser that VS Code gives it. */
export async function checkMarkdown(text) {
	// Under a name of its own, for the service keeps what it has read.
	opened += 1;
	const uri = URI.parse(`memory:/${opened}.md`).toString();
	const document = TextDocument.create(uri, 'markdown', 1, text);
	open.set(uri, document);
	const found = [
		await markdown.getDocumentSymbols(document, { includeLinkDefinitions: true }, uncancelled),
		await markdown.computeDiagnostics(document, validation, uncancelled),
	];
	open.delete(uri);
	return found;
}

/** The items of a Form 8-K that the toolkit finds: their texts by their numbers. */
export const extractItems = (text) => extractor.extractItems(text, '8-K');
