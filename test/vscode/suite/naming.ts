/** The places that name the same thing: going there, seeing them together, giving the thing another name. */
import * as vscode from 'vscode';
import { close, equal, eventually, open, positionOf, provided, symbol, type Tests } from './editor';

/** The report about a merger, read by the server. */
async function merger(): Promise<vscode.TextDocument> {
	const document = await open('merger-8k.txt');
	await symbol('Item 1.01', document);
	return document;
}

/** The lines to which the name at the words leads. */
async function definitions(document: vscode.TextDocument, words: string, into = 0): Promise<readonly string[]> {
	const found = await provided<readonly (vscode.Location | vscode.LocationLink)[]>(
		'vscode.executeDefinitionProvider',
		document.uri,
		positionOf(words, document, into),
	);
	return found.map((place) => {
		const { start } = 'targetRange' in place ? (place.targetSelectionRange ?? place.targetRange) : place.range;
		return document.lineAt(start.line).text.trim();
	});
}

/** The words of the places, on one line each. */
const wordsOf = (document: vscode.TextDocument, places: readonly { readonly range: vscode.Range }[]) =>
	places.map(({ range }) => document.getText(range).replace(/\s+/g, ' '));

/** Renames what is named at the words, and gives the new text. */
async function renamed(document: vscode.TextDocument, words: string, into: number, name: string): Promise<string> {
	const edit = await provided<vscode.WorkspaceEdit>(
		'vscode.executeDocumentRenameProvider',
		document.uri,
		positionOf(words, document, into),
		name,
	);
	equal(await vscode.workspace.applyEdit(edit), true, 'the edit is applied');
	return document.getText();
}

/** Why the command is refused; empty where it is not. */
async function refusal(command: string, ...given: readonly unknown[]): Promise<string> {
	return eventually(async () => {
		try {
			await vscode.commands.executeCommand(command, ...given);
			return '';
		} catch (error) {
			const words = error instanceof Error ? error.message : String(error);
			return /cancel/i.test(words) ? undefined : words;
		}
	}, command);
}

const times = (text: string, words: string): number => text.split(words).length - 1;

export const naming: Tests = {
	'a mention of an exhibit leads to its row, and the row to the mention and the index': async () => {
		const document = await merger();
		const row = '2.1            Agreement and Plan of Merger, dated March 12, 2026';
		const [first] = await definitions(document, 'Exhibit 2.1 to', 9);
		equal(first, row, 'where the mention leads');
		const found = await provided<vscode.Location[]>(
			'vscode.executeReferenceProvider',
			document.uri,
			positionOf('2.1            Agreement', document, 1),
		);
		const lines = found.map(({ range }) => document.lineAt(range.start.line).text.trim());
		equal(
			[...new Set(lines)],
			['Agreement"). The Merger Agreement is filed as Exhibit 2.1 to this report and is', row],
			'the references',
		);
		equal(lines.length, 3, 'the number of references');
	},

	'a mention of an attached document leads to the row and to the document': async () => {
		const document = await open('submission-8k.txt');
		await symbol('EX-99.1', document);
		const found = await definitions(document, 'Exhibit 99.1 to', 9);
		equal(found[0], '99.1           Press release dated March 12, 2026', 'the row');
		const places = await provided<vscode.Location[]>(
			'vscode.executeReferenceProvider',
			document.uri,
			positionOf('Exhibit 99.1 to', document, 9),
		);
		const lines = places.map(({ range }) => document.lineAt(range.start.line).text.trim());
		equal(lines.includes('<TYPE>EX-99.1'), true, `the attached document is among: ${lines.join(' | ')}`);
	},

	'the name of an item leads to its heading': async () => {
		const document = await merger();
		equal(
			await definitions(document, 'Item 1.01 above', 6),
			['ITEM 1.01. ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT.'],
			'where Item 1.01 leads',
		);
		equal(
			await definitions(document, 'this Item\n2.03', 6),
			['ITEM 2.03. CREATION OF A DIRECT FINANCIAL OBLIGATION OR AN OBLIGATION UNDER AN'],
			'where this Item 2.03 leads',
		);
	},

	'a defined term leads to its definition, and the registrant to the cover': async () => {
		const document = await merger();
		const definition = 'Agreement and Plan of Merger with Quillback Sensors, Inc. (the "Merger';
		equal(await definitions(document, 'The Merger Agreement is', 5), [definition], 'where the term leads');
		const own = document.getText().lastIndexOf('HARBORLINE INSTRUMENTS, INC.');
		const found = await provided<readonly (vscode.Location | vscode.LocationLink)[]>(
			'vscode.executeDefinitionProvider',
			document.uri,
			document.positionAt(own + 2),
		);
		const lines = found.map((place) => ('targetRange' in place ? place.targetRange : place.range).start.line);
		equal(lines, [positionOf('HARBORLINE INSTRUMENTS', document).line], 'where the registrant leads');
	},

	'all places of a term are highlighted, and nothing in other words': async () => {
		const document = await merger();
		const highlights = (words: string, into: number) =>
			provided<vscode.DocumentHighlight[] | undefined>(
				'vscode.executeDocumentHighlights',
				document.uri,
				positionOf(words, document, into),
			);
		equal(
			wordsOf(document, (await highlights('The Merger Agreement is', 5)) ?? []),
			['Merger Agreement', 'Merger Agreement', 'Merger Agreement'],
			'what is highlighted',
		);
	},

	'an exhibit gets another number in the text, the list and the index': async () => {
		const document = await merger();
		const text = await renamed(document, 'Exhibit 99.1 to', 9, '99.2');
		equal([times(text, '99.1'), times(text, '99.2')], [0, 3], 'how often the old and the new number stand');
		equal(text.includes('99.2           Press release dated March 12, 2026'), true, 'the row');
		await close(document);
	},

	'in a submission the type of the attached document changes along': async () => {
		const document = await open('submission-8k.txt');
		await symbol('EX-99.1', document);
		const text = await renamed(document, 'Exhibit 99.1 to', 9, '99.3');
		equal([times(text, '99.1'), times(text, '<TYPE>EX-99.3')], [0, 1], 'the old number and the new type');
		await close(document);
	},

	'a number that is taken, or is none, is refused with the reason': async () => {
		const document = await merger();
		const before = document.getText();
		const at = positionOf('Exhibit 99.1 to', document, 9);
		const rename = (name: string) => refusal('vscode.executeDocumentRenameProvider', document.uri, at, name);
		const taken = await rename('2.1');
		equal(taken.includes('Exhibit 2.1 is taken by "Agreement and Plan of Merger'), true, `the reason: ${taken}`);
		const none = await rename('Annex A');
		equal(none.includes('is no exhibit number of Item 601'), true, `the reason: ${none}`);
		equal(document.getText(), before, 'the text');
	},

	'a defined term gets another name where it is defined and used': async () => {
		const document = await merger();
		const text = await renamed(document, 'The Merger Agreement is', 5, 'Combination Agreement');
		equal(times(text.replace(/\s+/g, ' '), 'Combination Agreement'), 3, 'how often the new name stands');
		equal(/Merger\s+Agreement/.test(text), false, 'the old name is left');
		equal(times(text, 'Agreement and Plan of Merger'), 3, 'other words');
		await close(document);
	},

	'the number alone is offered for a new one, and an item keeps its name': async () => {
		const document = await merger();
		const at = positionOf('Exhibit 99.1 to', document, 2);
		const { range, placeholder } = await provided<{ range: vscode.Range; placeholder: string }>(
			'vscode.prepareRename',
			document.uri,
			at,
		);
		equal([document.getText(range), placeholder], ['99.1', '99.1'], 'what is offered');
		const why = await refusal('vscode.prepareRename', document.uri, positionOf('Item 1.01 above', document, 6));
		equal(why.includes('Only exhibit numbers and defined terms can be renamed'), true, `the reason: ${why}`);
	},
};
