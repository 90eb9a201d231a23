import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitLinkTarget } from '../../../server/src/rules/exhibits/exhibitLinkTarget';
import { duplicateFileName } from '../../../server/src/rules/submission/duplicateFileName';
import { check, fix, problems, related } from '../../fixture';
import { submission } from '../submissions';

const item = 'Item 8.01 Other Events\n\nThe Company opened a plant.';
const sent = (...names: readonly (string | undefined)[]) =>
	submission(
		item,
		names.map((fileName, i) => ({ type: `EX-99.${i + 1}`, ...(fileName === undefined ? {} : { fileName }) })),
	);
const messages = (text: string) => problems(duplicateFileName, text).map(({ message }) => message);

test('a file name that a document before has is flagged, whatever its case', () => {
	assert.deepEqual(messages(sent('release.htm', 'Release.HTM')), ['File name “Release.HTM” is also that of EX-99.1.']);
	assert.deepEqual(related(duplicateFileName, sent('release.htm', 'Release.HTM')), ['release.htm: The other one.']);
	assert.deepEqual(messages(sent('harbor8k.txt')), ['File name “harbor8k.txt” is also that of 8-K.']);
	assert.equal(messages(sent('a.htm', 'b.htm', 'a.htm', 'a.htm')).length, 2);
});

test('the second takes the name to which its row links, where no document has it', () => {
	const row = (number: string) =>
		`<tr><td>${number}</td><td><a href="ex${number.replace('.', '-')}.htm">Release ${number}</a></td></tr>`;
	const text = (second: string) =>
		submission(
			`<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p><table>${row('99.1')}${row('99.2')}</table>`,
			[
				{ type: 'EX-99.1', fileName: 'ex99-1.htm' },
				{ type: 'EX-99.2', fileName: second },
			],
		);
	fix(duplicateFileName, text('ex99-1.htm'), text('ex99-2.htm'));
	assert.deepEqual(problems(exhibitLinkTarget, text('ex99-1.htm')), []);
});

test('other names, none, and those of another submission are silent', () => {
	check(duplicateFileName, sent('release.htm', 'release2.htm'));
	check(duplicateFileName, sent(undefined, undefined));
	check(duplicateFileName, sent('', ''));
	const header = '<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: 8-K\n</SEC-HEADER>\n';
	check(duplicateFileName, header + sent('a.htm') + header + sent('a.htm'));
});
