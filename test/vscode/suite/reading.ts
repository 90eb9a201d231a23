/** What helps a person to read a filing: folds, selections, links, lenses, hints, colors, and the way to a name. */
import * as vscode from 'vscode';
import { close, equal, eventually, open, positionOf, provided, setting, symbol, type Tests } from './editor';

/** Asks VS Code for what its providers say. */
const ask = <T>(command: string, ...args: readonly unknown[]): Thenable<T> => provided<T>(command, ...args);

const everywhere = ({ lineCount }: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, lineCount, 0);

const lenses = async ({ uri }: vscode.TextDocument): Promise<readonly (string | undefined)[]> =>
	(await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri)).map(({ command }) => command?.title);

const hints = (document: vscode.TextDocument): Thenable<vscode.InlayHint[]> =>
	ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, everywhere(document));

/** The report, opened and read by the server. */
async function report(): Promise<vscode.TextDocument> {
	const document = await open('harborline-8k.txt');
	await symbol('Item 2.02', document);
	return document;
}

export const reading: Tests = {
	'the parts of a report fold': async () => {
		const document = await report();
		const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
		const starts = folds.map(({ start }) => start);
		for (const heading of ['ITEM 2.02', 'ITEM 9.01', 'SIGNATURES']) {
			equal(starts.includes(positionOf(heading, document).line), true, `a fold at ${heading}`);
		}
	},

	'a selection grows to the sentence and the item': async () => {
		const document = await report();
		const [found] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
			positionOf('fourth quarter', document, 2),
		]);
		const steps: string[] = [];
		for (let step: vscode.SelectionRange | undefined = found; step !== undefined; step = step.parent) {
			steps.push(document.getText(step.range).replace(/\s+/g, ' '));
		}
		equal(
			steps.some((step) => step.startsWith('On February 13, 2024,') && step.endsWith('fourth quarter of 2023.')),
			true,
			`the sentence is among: ${steps.join(' | ')}`,
		);
		equal(
			steps.some((step) => step.startsWith('ITEM 2.02.') && step.endsWith('Current Report on Form 8-K.')),
			true,
			'the item',
		);
	},

	'citations are links to the legal text': async () => {
		const document = await report();
		const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
		const link = links.find(({ range }) => document.getText(range) === 'Rule 425');
		equal(link?.target?.toString(true), 'https://www.ecfr.gov/current/title-17/section-230.425', 'the target');
	},

	'registrants, items and exhibits are found by name': async () => {
		const document = await report();
		const found = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Item 2.02');
		const ours = found.filter(({ location }) => location.uri.toString() === document.uri.toString());
		equal(
			ours.map(({ name }) => name),
			['Item 2.02 Results of Operations and Financial Condition'],
			'the names',
		);
	},

	'lenses tell how exhibits and signatures stand, and lead to the mentions': async () => {
		const document = await report();
		equal(
			await lenses(document),
			['1 exhibit · all mentioned', '1 mention', 'Signed by Marian Oakes, Chief Financial Officer, February 13, 2024'],
			'the lenses',
		);
		const found = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
		const command = found.find(({ command }) => command?.title === '1 mention')?.command;
		equal(command?.command, 'form8k.showPlaces', 'the command');
		await ask('form8k.showPlaces', ...(command?.arguments ?? []));
		await ask('closeReferenceSearch');
	},

	'hints tell what is furnished, and the settings switch hints and lenses off': async () => {
		const document = await report();
		const heading = positionOf('ITEM 2.02', document).line;
		const found = await hints(document);
		equal(found.find(({ position }) => position.line === heading)?.label, 'furnished', 'the hint at the heading');
		try {
			await setting('inlayHints', false);
			await setting('codeLens', false);
			await eventually(async () => ((await hints(document)).length === 0 ? true : undefined), 'hints to be gone');
			await eventually(async () => ((await lenses(document)).length === 0 ? true : undefined), 'lenses to be gone');
		} finally {
			await setting('inlayHints', undefined);
			await setting('codeLens', undefined);
		}
	},

	'headings, exhibits and signers are colored': async () => {
		const document = await report();
		const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
		equal(legend.tokenTypes, ['class', 'number', 'enumMember', 'definedTerm'], 'the types');
		const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
		equal(tokens.data.length, 30, 'six tokens');
	},

	'the formatter rewraps paragraphs and nothing else': async () => {
		const original = await report();
		const wide = original.getText().replace('of 2023. A copy of the\npress', 'of 2023. A copy of the press');
		const document = await vscode.workspace.openTextDocument({ language: 'form8k', content: wide });
		await vscode.window.showTextDocument(document, { preview: false });
		await symbol('Item 2.02', document);
		await eventually(async () => {
			await ask('editor.action.formatDocument');
			return document.getText() === original.getText() ? true : undefined;
		}, 'the paragraph to be rewrapped as it was');
		await close(document);
	},
};
