/** What VS Code proposes while a filing is written, and when it keeps silent. */
import * as vscode from 'vscode';
import {
	becomes,
	close,
	comesTo,
	equal,
	eventually,
	open,
	positionOf,
	provided,
	replaced,
	symbol,
	type Tests,
	textOf,
	unsaved,
} from './editor';

/** The report with an empty paragraph above its last item, and the cursor in it. */
async function report(): Promise<vscode.TextEditor> {
	const document = await open('harborline-8k.txt');
	await symbol('Item 2.02', document);
	const editor = await vscode.window.showTextDocument(document);
	const place = positionOf('ITEM 9.01', document);
	await editor.edit((edit) => edit.insert(place, '\n\n'));
	editor.selection = new vscode.Selection(place, place);
	return editor;
}

/** Types the words as a person does, key by key. */
async function type(words: string): Promise<void> {
	for (const text of words) {
		await vscode.commands.executeCommand('type', { text });
	}
}

/**
 * Takes the proposal that is selected, as soon as one is shown, until the document has the words. Keys come faster here
 * than from a person: VS Code may have asked at the first of them, which finds nothing, and have its answer only after
 * the last one; then it shows nothing before the next key, and is asked for the proposals as a person would.
 */
async function takeUntil({ document }: vscode.TextEditor, words: string): Promise<void> {
	let asked = Date.now();
	await eventually(async () => {
		await vscode.commands.executeCommand('acceptSelectedSuggestion');
		if (document.getText().includes(words)) {
			return true;
		}
		if (Date.now() - asked > 2000) {
			await vscode.commands.executeCommand('editor.action.triggerSuggest');
			asked = Date.now();
		}
		return undefined;
	}, `"${words}" to be taken from the proposals`);
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

/** Whether a proposal is no word that VS Code has found in the open documents: those are not explained. */
const isOurs = ({ kind, documentation }: vscode.CompletionItem): boolean =>
	kind !== vscode.CompletionItemKind.Text || documentation !== undefined;

/** The labels that are proposed at the cursor, without the words that the command finds in the open documents. */
async function labels({ document, selection }: vscode.TextEditor, trigger?: string): Promise<readonly string[]> {
	const { items } = await provided<vscode.CompletionList>(
		'vscode.executeCompletionItemProvider',
		document.uri,
		selection.active,
		trigger,
	);
	return items.filter(isOurs).map(labelOf);
}

/** Waits for the proposal at the cursor whose label begins with the words, with what is said beside it. */
function proposal(editor: vscode.TextEditor, words: string): Promise<vscode.CompletionItem> {
	let last = '';
	return eventually(async () => {
		const { items } = await provided<vscode.CompletionList>(
			'vscode.executeCompletionItemProvider',
			editor.document.uri,
			editor.selection.active,
			undefined,
			100,
		);
		const { line, character } = editor.selection.active;
		last = `at ${line + 1}:${character + 1} these are proposed: ${items.map(labelOf).slice(0, 10).join(', ')}`;
		return items.find((item) => isOurs(item) && labelOf(item).startsWith(words));
	}, `"${words}" among the proposals`).catch((error) => {
		throw new Error(`${error instanceof Error ? error.message : String(error)}; ${last}`);
	});
}

/** The text with the proposal taken in place of what is written at its place. */
async function taken(editor: vscode.TextEditor, words: string): Promise<string> {
	const { insertText, range } = await proposal(editor, words);
	const { document } = editor;
	const place = (range instanceof vscode.Range ? range : range?.replacing) ?? editor.selection.active;
	const written = typeof insertText === 'string' ? new vscode.SnippetString(insertText) : insertText;
	equal(await editor.insertSnippet(written ?? new vscode.SnippetString(), place), true, `“${words}” is inserted`);
	const text = document.getText();
	await close(document);
	return text;
}

/** What is said beside a proposal. */
const saidOf = ({ documentation }: vscode.CompletionItem): string =>
	typeof documentation === 'string' ? documentation : (documentation?.value ?? '');

/** The text without what stands from the first words up to the second. */
function without(text: string, from: string, to: string): string {
	const start = text.indexOf(from);
	return replaced(text, text.slice(start, text.indexOf(to, start)), '');
}

export const completing: Tests = {
	'typing the number of an item proposes it, and taking it writes heading and text': async () => {
		const editor = await report();
		await type('7.01');
		await takeUntil(editor, 'ITEM 7.01. REGULATION FD DISCLOSURE');
		const { document } = editor;
		await comesTo(() => document.getText(editor.selection), '[date]', 'the first place to fill in');
		equal(document.getText().includes('issued a press release about [describe'), true, 'the text of the item');
		await close(document);
	},

	'typing a part of a caption proposes the item': async () => {
		const editor = await report();
		await type('Regul');
		await takeUntil(editor, 'ITEM 7.01. REGULATION FD DISCLOSURE');
		await close(editor.document);
	},

	'the exhibits are proposed after the word Exhibit, and nothing in running text': async () => {
		const editor = await report();
		await type('The results of the company, in Exhibit ');
		await eventually(
			async () => ((await labels(editor, ' ')).includes('99.1') ? true : undefined),
			'Exhibit 99.1 among the proposals',
		);
		await type('and the Item 2.02 results ');
		equal((await labels(editor)).join(', '), '', 'the proposals in running text');
		await close(editor.document);
	},

	'an empty document of the language gets the cover': async () => {
		const document = await vscode.workspace.openTextDocument({ language: 'form8k', content: '' });
		const editor = await vscode.window.showTextDocument(document);
		await becomes('form8k', document);
		await type('Form');
		await takeUntil(editor, 'Date of Report (Date of earliest event reported): [date]');
		await close(document);
	},

	'items come in number order, those of the report last, each with what it asks for beside it': async () => {
		const editor = await report();
		await type('Item');
		await proposal(editor, 'Item 1.01');
		const numbers = (await labels(editor))
			.filter((label) => label.startsWith('Item'))
			.map((label) => label.slice(5, 9));
		equal(numbers.slice(0, 3), ['1.01', '1.02', '1.03'], 'the first ones');
		equal(numbers.slice(-2), ['2.02', '9.01'], 'the last ones');
		const said = saidOf(await proposal(editor, 'Item 5.02'));
		equal(said.includes('Departure of Directors'), true, `what is said: ${said}`);
		await close(editor.document);
	},

	'a row is proposed in the layout of the list': async () => {
		const row = '99.1           Press release dated March 12, 2026\n';
		const text = replaced(await textOf('merger-8k.txt'), row, `${row}<|>\n`);
		equal(
			(await taken(await unsaved(text), '99.2')).includes(`${row}99.2           [Description of Exhibit 99.2]\n`),
			true,
			'the row under the others',
		);
	},

	'the sentences of items are proposed under them, and say what they rest on': async () => {
		const text = await textOf('harborline-8k.txt');
		const furnished = await unsaved(replaced(text, 'ITEM 9.01', 'furn<|>\n\nITEM 9.01'));
		equal(saidOf(await proposal(furnished, 'Furnished, not filed')).length > 40, true, 'what is said beside it');
		const said = (await taken(furnished, 'Furnished, not filed')).replace(/\s+/g, ' ');
		equal(said.includes('The information in this Item 2.02, including Exhibit 99.1, is furnished'), true, said);
		const merger = await textOf('merger-8k.txt');
		const materiality = await unsaved(replaced(merger, 'ITEM 9.01', 'materiality<|>\n\nITEM 9.01'));
		const kept = (await taken(materiality, 'No admission of materiality')).replace(/\s+/g, ' ');
		equal(kept.includes('admission'), true, kept);
		const part = '(a) Financial statements of businesses acquired.\n\n71<|>\n\n(d) Exhibits';
		const later = await taken(await unsaved(replaced(merger, '(d) Exhibits', part)), 'Financial statements within 71');
		equal(later.includes('71 calendar days'), true, later);
	},

	'what the cover lacks is proposed there: boxes, Section 12(b) table, emerging growth lines': async () => {
		const text = await textOf('harborline-8k.txt');
		const box = '[ ]  Written communications pursuant to Rule 425';
		const boxes = await unsaved(replaced(without(text, box, '[ ]  Soliciting'), '[ ]  Sol', 'Writ<|>\n[ ]  Sol'));
		equal((await taken(boxes, 'Written communications')).includes('[ ] Written communications'), true, 'the box');
		const securities = without(text, 'Securities registered', 'Indicate by check mark whether');
		const table = await unsaved(replaced(securities, 'Indicate by', 'Secur<|>\n\nIndicate by'));
		const columns = await taken(table, 'Securities registered pursuant');
		equal(/Title of each class +Trading Symbol\(s\) +Name of each/.test(columns), true, 'the table');
		const growth = without(text, 'Indicate by check mark whether', 'ITEM 2.02');
		const lines = await taken(await unsaved(replaced(growth, 'ITEM 2.02', 'Emer<|>\n\nITEM 2.02')), 'Emerging growth');
		equal(lines.includes('Emerging growth company [ ]'), true, 'the line with its box');
	},

	'the signatures are proposed: the section, the legend that it lacks, a further block': async () => {
		const text = await textOf('harborline-8k.txt');
		const [report = '', section = ''] = text.split('                                   SIGNATURES\n');
		const whole = await taken(await unsaved(`${report}Sig<|>\n`), 'Signatures');
		equal(/SIGNATURES\s+Pursuant to the requirements[\s\S]*By: _+/.test(whole), true, 'the section');
		const legend = without(`SIGNATURES\n\nPurs<|>\n\n${section.trimStart()}`, 'Pursuant', '      ');
		equal(
			/SIGNATURES\s+Pursuant to the requirements/.test(await taken(await unsaved(report + legend), 'Signature legend')),
			true,
			'the legend',
		);
		const block = await taken(await unsaved(`${text}\n\nHarb<|>\n`), 'Signature block');
		equal(/HARBORLINE INSTRUMENTS, INC\.\s+By: _+\s+Name: [\s\S]*Date: /.test(block.slice(text.length)), true, block);
	},

	'in a submission keys of the header, tags and documents are proposed': async () => {
		const text = await textOf('submission-8k.txt');
		const key = await taken(await unsaved(replaced(text, 'FILED AS', 'DATE<|>\nFILED AS')), 'DATE AS OF CHANGE');
		equal(key.includes('\nDATE AS OF CHANGE:\t\t\nFILED AS'), true, 'the key');
		const name = '<FILENAME>hbln-ex991.txt\n';
		const tag = await taken(await unsaved(replaced(text, name, '<F<|>\n')), '<FILENAME>');
		equal(tag.includes('<SEQUENCE>2\n<FILENAME>'), true, 'the tag');
		const end = await unsaved(replaced(text, '</SEC-DOCUMENT>', '<D<|>\n</SEC-DOCUMENT>'));
		const document = await taken(end, '<DOCUMENT>');
		equal(
			/<\/DOCUMENT>\n<DOCUMENT>\n<TYPE>[\s\S]*\n<SEQUENCE>3\n/.test(document),
			true,
			'the document after the others',
		);
	},

	'in HTML what is proposed is HTML in the style of the document': async () => {
		const text = await textOf('saltmarsh-8k.htm');
		const item = '<p style="margin:6pt 0"><b>Item&nbsp;9.01';
		const heading = '<p style="margin:6pt 0"><b>Item&nbsp;7.01</b> <b>Regulation FD Disclosure.</b></p>';
		const written = await taken(await unsaved(replaced(text, item, `<p>7.01<|></p>\n${item}`), 'html'), 'Item 7.01');
		equal(written.includes(`${heading}\n<p style="font-size:10pt">`), true, written);
		const row = await taken(
			await unsaved(replaced(text, '</td></tr>\n</table>\n<p align', '</td></tr>\n<|>\n</table>\n<p align'), 'html'),
			'99.2',
		);
		equal(row.includes('<tr><td style="width:12%">99.2</td><td>[Description of Exhibit 99.2]</td></tr>'), true, row);
	},
};
