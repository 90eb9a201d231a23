/** What helps a person to read a filing: folds, selections, links, lenses, hints, colors, and the way to a name. */
import * as vscode from 'vscode';
import {
	close,
	equal,
	eventually,
	open,
	positionOf,
	provided,
	replaced,
	setting,
	symbol,
	type Tests,
	textOf,
	unsaved,
} from './editor';

/** Asks VS Code for what its providers say. */
const ask = <T>(command: string, ...args: readonly unknown[]): Thenable<T> => provided<T>(command, ...args);

const everywhere = ({ lineCount }: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, lineCount, 0);

const lenses = async ({ uri }: vscode.TextDocument): Promise<readonly (string | undefined)[]> =>
	(await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri)).map(({ command }) => command?.title);

const hints = (document: vscode.TextDocument): Thenable<vscode.InlayHint[]> =>
	ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, everywhere(document));

/** The tokens of the document: type, modifiers and words. */
async function colored(document: vscode.TextDocument): Promise<readonly string[]> {
	const { uri } = document;
	const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', uri);
	const { data } = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', uri);
	const found: string[] = [];
	let line = 0;
	let from = 0;
	for (let at = 0; at + 4 < data.length; at += 5) {
		const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
		from = down === 0 ? from + right : right;
		line += down;
		const modifiers = legend.tokenModifiers.filter((_, place) => (bits & (1 << place)) !== 0);
		const words = document.getText(new vscode.Range(line, from, line, from + length));
		found.push(`${[legend.tokenTypes[type], ...modifiers].join('.')} ${words}`);
	}
	return found;
}

/** Runs the test while everything is told above and beside the text, not only what is open. */
const tellingAll = (test: () => Promise<void>) => async (): Promise<void> => {
	try {
		await setting('codeLens', 'all');
		await setting('inlayHints', 'all');
		await test();
	} finally {
		await setting('codeLens', undefined);
		await setting('inlayHints', undefined);
	}
};

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

	'the cover, lists, header and documents of a submission fold': async () => {
		const document = await open('submission-8k.txt');
		await symbol('EX-99.1', document);
		const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
		const heads = folds.map(({ start }) => document.lineAt(start).text.trim());
		for (const words of ['<SEC-HEADER>', '<TYPE>8-K', '<TYPE>EX-99.1', '(d) Exhibits', 'Exhibit No.', 'FORM 8-K']) {
			const line = positionOf(words, document).line;
			const isFolded = folds.some(({ start, end }) => start <= line && line < end && line - start <= 5);
			equal(isFolded, true, `a fold at ${words} among: ${heads.join(' | ')}`);
		}
	},

	'a selection grows from the word to the sentence, the paragraph, the item and the document': async () => {
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
		equal(steps[0], 'fourth', 'the word');
		equal(
			steps.some((step) => step.startsWith('On February 13') && step.endsWith('Current Report on Form 8-K.')),
			true,
			'the paragraph',
		);
		equal(steps.at(-1), document.getText().replace(/\s+/g, ' '), 'the document');
	},

	'the hyperlink of an exhibit leads to the file beside the document': async () => {
		const document = await open('saltmarsh-8k.htm');
		await symbol('Item 9.01', document);
		const target = await eventually(async () => {
			const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
			return links.find(({ range }) => document.getText(range).startsWith('Press release'))?.target;
		}, 'the link of the exhibit');
		equal(target.path, document.uri.path.replace('saltmarsh-8k.htm', 'saltmarsh-ex99.htm'), 'the target');
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
		const namesFor = async (query: string): Promise<readonly string[]> =>
			(await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query))
				.filter(({ location }) => location.uri.toString() === document.uri.toString())
				.map(({ name }) => name);
		const registrant = 'HARBORLINE INSTRUMENTS, INC.';
		equal((await namesFor(registrant)).includes(registrant), true, 'the registrant');
		const [exhibit] = await namesFor('Exhibit 99.1');
		equal(exhibit?.startsWith('Exhibit 99.1 Press Release of Harborline'), true, `the exhibit: ${exhibit}`);
	},

	'lenses tell how exhibits and signatures stand, and lead to the mentions': tellingAll(async () => {
		const document = await report();
		await eventually(async () => ((await lenses(document)).length > 0 ? true : undefined), 'lenses to be shown');
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
	}),

	'lenses tell what is attached to a submission, and who has not signed': tellingAll(async () => {
		const text = replaced(await textOf('submission-8k.txt'), '/s/ Marian Oakes', '________________');
		const { document } = await unsaved(text);
		await symbol('EX-99.1', document);
		equal(
			await lenses(document),
			['1 exhibit · all mentioned · all attached', '1 mention · attached', 'Not signed'],
			'the lenses',
		);
		await close(document);
	}),

	'hints tell when the report is due and what is incorporated by reference': tellingAll(async () => {
		const document = await open('merger-8k.txt');
		await symbol('Item 2.03', document);
		const found = await hints(document);
		const at = (words: string): vscode.InlayHint | undefined => {
			const { line, character } = positionOf(words, document, words.length);
			return found.find(({ position }) => position.line === line && position.character === character);
		};
		const labelOf = (hint: vscode.InlayHint | undefined): string =>
			typeof hint?.label === 'string' ? hint.label : (hint?.label ?? []).map(({ value }) => value).join('');
		const due = labelOf(at('reported): March 12, 2026'));
		equal(/^due Wed Mar 18(?:, 2026)?, 5:30 p\.m\. ET, four business days$/.test(due), true, `when it is due: ${due}`);
		equal(labelOf(at('in Item 1.01')), 'Entry into a Material Definitive Agreement', 'the item');
		const exhibit = at('as Exhibit 2.1');
		equal(labelOf(exhibit).startsWith('Agreement and Plan of Merger'), true, `the exhibit: ${labelOf(exhibit)}`);
		const [part] = typeof exhibit?.label === 'string' ? [] : (exhibit?.label ?? []);
		const row = positionOf('2.1            Agreement', document).line;
		equal(part?.location?.range.start.line, row, 'where the hint of the exhibit leads');
	}),

	'hints tell what is furnished, and by default what is not due or missing is not told': async () => {
		const document = await report();
		const heading = positionOf('ITEM 2.02', document).line;
		await tellingAll(async () => {
			const found = await eventually(async () => {
				const all = await hints(document);
				return all.length > 0 ? all : undefined;
			}, 'hints to be shown');
			equal(found.find(({ position }) => position.line === heading)?.label, 'furnished', 'the hint at the heading');
		})();
		await eventually(async () => ((await hints(document)).length === 0 ? true : undefined), 'hints to be gone');
		await eventually(async () => ((await lenses(document)).length === 0 ? true : undefined), 'lenses to be gone');
	},

	'headings, exhibits and signers are colored, and exhibits that no list has': async () => {
		const text = replaced(await textOf('harborline-8k.txt'), 'furnished as Exhibit 99.1', 'furnished as Exhibit 99.7');
		const { document } = await unsaved(text);
		await symbol('Item 2.02', document);
		const found = await eventually(async () => {
			const tokens = await colored(document);
			return tokens.length > 0 ? tokens : undefined;
		}, 'the tokens');
		for (const token of [
			'class.declaration ITEM 2.02. RESULTS OF OPERATIONS AND FINANCIAL CONDITION',
			'number.unlisted 99.7',
			'number.definition 99.1',
			'enumMember /s/ Marian Oakes',
			'enumMember Marian Oakes',
		]) {
			equal(found.includes(token), true, `${token} is among: ${found.join(' | ')}`);
		}
		await close(document);
	},

	'a paragraph is rewrapped when its end is typed, and a range alone where it is asked for': async () => {
		const original = await textOf('harborline-8k.txt');
		const wide = replaced(original, 'of 2023. A copy of the\npress', 'of 2023. A copy of the press');
		const editor = await unsaved(wide);
		const { document } = editor;
		await symbol('Item 2.02', document);
		const end = positionOf('to this Current Report on Form 8-K.', document, 35);
		const below = new vscode.Position(end.line + 1, 0);
		const options = { tabSize: 4, insertSpaces: true };
		const applied = async (edits: readonly vscode.TextEdit[] | undefined): Promise<string> => {
			const edit = new vscode.WorkspaceEdit();
			edit.set(document.uri, [...(edits ?? [])]);
			await vscode.workspace.applyEdit(edit);
			return document.getText();
		};
		const onType = await eventually(async () => {
			const command = 'vscode.executeFormatOnTypeProvider';
			const edits = await ask<vscode.TextEdit[] | undefined>(command, document.uri, below, '\n', options);
			return edits?.length ? edits : undefined;
		}, 'the edits on typing');
		equal(await applied(onType), original, 'the text after typing');
		const elsewhere = await ask<vscode.TextEdit[] | undefined>(
			'vscode.executeFormatRangeProvider',
			document.uri,
			new vscode.Range(0, 0, 20, 0),
			options,
		);
		equal(elsewhere?.length ?? 0, 0, 'edits of the cover');
		await close(document);
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
