/** What the extension makes of the files around a filing: those beside it, and filings that are not open. */
import * as vscode from 'vscode';
import { close, equal, eventually, inFolder, open, provided, setting, symbol, type Tests, write } from './editor';

/** A short filing of an invented company. */
const filing = (item: string, company = 'Quillhaven Mills, Inc.'): string => `SECURITIES AND EXCHANGE COMMISSION
FORM 8-K
CURRENT REPORT

Date of Report (Date of earliest event reported): March 2, 2026

${company}
(Exact name of registrant as specified in its charter)

Item ${item}

The merger agreement of March 2, 2026 (the "Merger Agreement") is with Oat Ltd. The Merger Agreement is attached.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

2.1   Merger Agreement
99.1  Press release
`;

const save = (name: string, text: string): Thenable<void> =>
	vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));

/** The names that are found, in the folder of the tests alone. */
async function named(query: string): Promise<string> {
	const found = await provided<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
	return found
		.map(({ name, location }) => `${name} in ${location.uri.path.split('/').at(-1)}`)
		.sort()
		.join(' | ');
}

/** Waits until the query finds these, for changes of files are reported after a while. */
const finds = (query: string, names: string): Promise<true> => {
	let last = '';
	return eventually(
		async () => {
			last = await named(query);
			return last === names ? true : undefined;
		},
		`“${query}” to find ${names || 'nothing'}`,
	).catch((error) => {
		throw new Error(`${error instanceof Error ? error.message : String(error)}; it finds ${last || 'nothing'}`);
	});
};

export const workspace: Tests = {
	'a filing that is not open is found by name, as it changes and until it is gone': async () => {
		// Of a name of its own, so that the files of other tests are not found.
		const company = 'Marrowgate Press, Inc.';
		// The extension begins with the first text that is opened.
		await symbol('Item 2.02', await open('harborline-8k.txt'));
		await save('closed/marrowgate-8k.txt', filing('7.01 Regulation FD Disclosure', company));
		await finds('marrowgate 7.01', 'Item 7.01 Regulation FD Disclosure in marrowgate-8k.txt');
		await save('closed/marrowgate-8k.txt', filing('8.01 Other Events', company));
		await finds('marrowgate 8.01', 'Item 8.01 Other Events in marrowgate-8k.txt');
		await finds('marrowgate 7.01', '');
		await vscode.workspace.fs.delete(inFolder('closed'), { recursive: true });
		await finds('marrowgate 8.01', '');
		await save('closed/marrowgate-8k.txt', filing('7.01 Regulation FD Disclosure', company));
		await finds('marrowgate 7.01', 'Item 7.01 Regulation FD Disclosure in marrowgate-8k.txt');
		await vscode.workspace.fs.delete(inFolder('closed'), { recursive: true });
	},

	'nothing is found in folders that are excluded, nor where the extension is off': async () => {
		const search = vscode.workspace.getConfiguration('search');
		await search.update('exclude', { '**/private': true }, vscode.ConfigurationTarget.Global);
		await save('private/deep/orlebrook-8k.txt', filing('8.01 Other Events', 'Orlebrook Tin, Inc.'));
		await save('closed/orlebrook-8k.txt', filing('7.01 Regulation FD Disclosure', 'Orlebrook Tin, Inc.'));
		await finds('orlebrook item 7.01', 'Item 7.01 Regulation FD Disclosure in orlebrook-8k.txt');
		equal(await named('orlebrook item 8.01'), '', 'what is found in the excluded folder');
		await setting('enable', false);
		await finds('orlebrook', '');
		await setting('enable', undefined);
		await search.update('exclude', undefined, vscode.ConfigurationTarget.Global);
		await finds('orlebrook item 8.01', 'Item 8.01 Other Events in orlebrook-8k.txt');
		await vscode.workspace.fs.delete(inFolder('private'), { recursive: true });
		await vscode.workspace.fs.delete(inFolder('closed'), { recursive: true });
	},

	'a listed exhibit leads to the file beside the report that is named for it': async () => {
		await save('beside/ex99-1.txt', 'A release.');
		await save('beside/ex2-1.htm', '<p>An agreement.</p>');
		await save('beside/old_ex21.htm', '<p>An older agreement.</p>');
		const document = await write('beside/report-8k.txt', filing('8.01 Other Events'));
		await symbol('Item 8.01', document);
		// The files of the folder are known a little later than the text.
		const toFiles = await eventually(async () => {
			const links = await provided<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
			const found = links.filter(({ target }) => target?.path.includes('/beside/'));
			return found.length > 0 ? found : undefined;
		}, 'a link to a file');
		equal(
			toFiles.map(({ range, target }) => [document.getText(range), target?.toString()]),
			[['99.1', inFolder('beside/ex99-1.txt').toString()]],
			'the links to files',
		);
		await close(document);
		await vscode.workspace.fs.delete(inFolder('beside'), { recursive: true });
	},

	'the terms that a report defines are colored': async () => {
		const document = await write('terms-8k.txt', filing('1.01 Entry into a Material Definitive Agreement'));
		await symbol('Item 1.01', document);
		const legend = await provided<vscode.SemanticTokensLegend>(
			'vscode.provideDocumentSemanticTokensLegend',
			document.uri,
		);
		const { data } = await eventually(async () => {
			const tokens = await provided<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
			return tokens.data.length > 0 ? tokens : undefined;
		}, 'the tokens');
		const words: string[] = [];
		let [line, character] = [0, 0];
		for (let i = 0; i < data.length; i += 5) {
			const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 5);
			character = lines === 0 ? character + characters : characters;
			line += lines;
			if (legend.tokenTypes[type] === 'definedTerm') {
				words.push(document.getText(new vscode.Range(line, character, line, character + length)));
			}
		}
		equal(
			words.length >= 2 && words.every((word) => word === 'Merger Agreement'),
			true,
			`the terms: ${words.join(', ')}`,
		);
		await close(document);
		await vscode.workspace.fs.delete(document.uri);
	},
};
