import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LSPErrorCodes, ResponseError, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { prepareRename, rename } from '../../server/src/features/rename';
import { filingOf } from '../fixture';
import { draft, page, pointed } from './occurring';

/** The lines of the fixture that renaming what is at the cursor changes, as they are then; fails where it is refused. */
function renamed(fixture: string, newName: string): string {
	const { document, filing, position } = pointed(fixture);
	const found = rename(document, filing, position, newName, { documentChanges: true });
	assert.ok(found !== undefined && !(found instanceof ResponseError), String(found));
	const change = found.documentChanges?.[0];
	assert.ok(change !== undefined && 'edits' in change);
	assert.deepEqual(change.textDocument, { uri: document.uri, version: document.version });
	const text = TextDocument.applyEdits(
		document,
		change.edits.filter((edit) => TextEdit.is(edit)),
	);
	assert.ok(filingOf(text));
	const before = document.getText().split('\n');
	const after = text.split('\n');
	assert.equal(after.length, before.length, 'a line is lost');
	return after.filter((line, i) => line !== before[i]).join('\n');
}

/** The reason for which a new name is refused. */
function refused(fixture: string, newName: string): string {
	const { document, filing, position } = pointed(fixture);
	return reasonOf(rename(document, filing, position, newName, { documentChanges: true }));
}

function reasonOf(found: unknown): string {
	assert.ok(found instanceof ResponseError, 'it is not refused');
	assert.equal(found.code, LSPErrorCodes.RequestFailed);
	return found.message;
}

/** The words that are offered for a new name and the placeholder; the reason where there is none. */
function prepared(fixture: string): readonly string[] | string | undefined {
	const { document, filing, position } = pointed(fixture);
	const found = prepareRename(document, filing, position);
	if (found === undefined || found instanceof ResponseError) {
		return found && reasonOf(found);
	}
	assert.ok(found.range.start.line <= position.line && position.line <= found.range.end.line);
	return [document.getText(found.range), found.placeholder];
}

test('an exhibit gets its new number in the text, the list and the index', () => {
	const text = draft('The release is Exhibit 99<|>.1 hereto; see Exhibits 2.1, 99.1 and 99.2, and Exhibit No. 99.1.');
	const index = 'EXHIBIT INDEX\n\nExhibit No.  Description\n\n99.1         Press release\n99.2         Slides\n';
	assert.equal(
		renamed(`${text}\n${index}`, '99.3'),
		`The release is Exhibit 99.3 hereto; see Exhibits 2.1, 99.3 and 99.2, and Exhibit No. 99.3.
99.3  Press release
99.3         Press release`,
	);
});

test('an exhibit of another filing keeps its number', () => {
	const text = 'It was filed as Exhibit 99.1 to the Form 10-K. The release is Exhibit 99<|>.1 hereto.';
	assert.match(
		renamed(draft(text), '99.4'),
		/^It was filed as Exhibit 99\.1 to the Form 10-K\. The release is Exhibit 99\.4 /,
	);
	const other = draft('It was filed as Exhibit 99.<|>1 to the Form 10-K of the registrant.');
	assert.equal(refused(other, '99.4'), 'Exhibit 99.1 is an exhibit of another filing, not of this report.');
	assert.equal(prepared(other), 'Exhibit 99.1 is an exhibit of another filing, not of this report.');
});

test('the number may be given with the word Exhibit or as a type', () => {
	for (const written of ['99.5', ' Exhibit 99.5 ', 'EX-99.5']) {
		assert.equal(renamed(draft('None.').replace('99.2 ', '99.2<|> '), written), '99.5  Slides');
	}
});

test('a number that is taken is refused with the exhibit that has it', () => {
	const text = draft('See Exhibit 99<|>.1 hereto.');
	assert.equal(refused(text, '99.2'), 'Exhibit 99.2 is taken by "Slides".');
	assert.equal(refused(text, '2'), 'Exhibit 2.1 is taken by "Agreement and Plan of Merger".');
	assert.equal(refused(text, '99.02'), 'Exhibit 99.2 is taken by "Slides".');
});

test('what is no number of Item 601 is refused', () => {
	const text = draft('See Exhibit 99<|>.1 hereto.');
	for (const written of ['77.1', 'A', '99.1 and more', '0', '']) {
		assert.equal(refused(text, written), `"${written}" is no exhibit number of Item 601 of Regulation S-K.`);
	}
});

test('an exhibit in a range of numbers keeps its number', () => {
	const text = draft('See Exhibits 99.1 through 99.3 hereto, and Exhibit 2.1.');
	const reason = (number: string): string =>
		`Exhibit ${number} is part of the range "99.1 through 99.3": name its exhibits one by one first.`;
	for (const number of ['99.1', '99.2']) {
		const pointing = text.replace(`${number}  `, `${number}<|>  `);
		assert.equal(refused(pointing, '99.4'), reason(number));
		assert.equal(prepared(pointing), reason(number));
	}
	assert.match(renamed(text.replace('2.1.', '2<|>.1.'), '2.2'), /through 99\.3 hereto, and Exhibit 2\.2\.\n2\.2 /);
});

test('in HTML the visible words alone change, not tags and addresses', () => {
	const html = page(`<p>Item 8.01 Other Events</p>
<p>See <a href="ex99.1.htm" title="Exhibit 99.1">Exhibit&nbsp;<b>99</b>.<|>1</a>.</p>
<p>Item 9.01 Financial Statements and Exhibits</p><p>(d) Exhibits</p>
<table><tr><td><a href="ex99.1.htm">99.1</a></td><td><a href="ex99.1.htm">Press release</a></td></tr></table>`);
	assert.equal(
		renamed(html, '10.1'),
		`<p>See <a href="ex99.1.htm" title="Exhibit 99.1">Exhibit&nbsp;<b>10.1</b></a>.</p>
<table><tr><td><a href="ex99.1.htm">10.1</a></td><td><a href="ex99.1.htm">Press release</a></td></tr></table>`,
	);
});

const submission = `<DOCUMENT>
<TYPE>8-K
<TEXT>
${draft('The release is Exhibit 99<|>.1 hereto.')}</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<FILENAME>ex99.1.htm
<DESCRIPTION>EX-99.1
<TEXT>
EXHIBIT 99.1

TALBRIDGE FOODS BUYS A MILL, SEE EXHIBIT 99.1
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-10.1
<DESCRIPTION>LEASE
<TEXT>
A lease.
</TEXT>
</DOCUMENT>
`;

test('in a submission the type, its description and the heading of the attached document change along', () => {
	assert.equal(
		renamed(submission, '3(i)'),
		`The release is Exhibit 3(i) hereto.
3(i)  Press release
<TYPE>EX-3.(I)
<DESCRIPTION>EX-3(i)
EXHIBIT 3(i)`,
	);
	assert.equal(refused(submission, '10.1'), 'Exhibit 10.1 is taken by "LEASE".');
});

test('an exhibit pasted after the report gets the number in its heading', () => {
	const pasted = `\nExhibit 99.1\n\nTALBRIDGE FOODS BUYS A MILL\n\n${'Oats were sold in Dover this year again. '.repeat(20)}\n`;
	assert.equal(
		renamed(draft('None.').replace('99.1  ', '99.<|>1  ') + pasted, '99.3'),
		'99.3  Press release\nExhibit 99.3',
	);
});

test('a defined term gets its new name where it is defined and used', () => {
	const text = draft(`Talbridge signed a deed (the "Trust Deed") with Oat Ltd. ("Parent"). The Trust
Deed binds Parent. The Trust De<|>ed's end is near; a trust deed, an Oat Trust Deed.`);
	assert.equal(
		renamed(text, 'Sale and Lease Deed'),
		`Talbridge signed a deed (the "Sale and Lease Deed") with Oat Ltd. ("Parent"). The Sale and Lease
Deed binds Parent. The Sale and Lease Deed's end is near; a trust deed, an Oat Trust Deed.`,
	);
	assert.equal(
		renamed(text, 'trust deed').split('\n')[0],
		'Talbridge signed a deed (the "trust deed") with Oat Ltd. ("Parent"). The trust',
	);
});

test('a name that is defined already, or is none, is refused', () => {
	const text = draft('A deed (the "Deed") with Oat Ltd. ("Parent"). The De<|>ed.');
	assert.equal(refused(text, 'Parent'), '"Parent" is already a defined term of this report.');
	const reason = 'A defined term is one or more words, without quotation marks and parentheses.';
	assert.equal(refused(text, '  '), reason);
	assert.equal(refused(text, 'the "Deed"'), reason);
});

test('in HTML a term keeps the markup between its words, and is escaped', () => {
	const html = page(`<p>Item 8.01 Other Events</p>
<p>A deed (the “<u>Trust&nbsp;Deed</u>”).</p>
<p>The <a href="TrustDeed.htm">Trust</a> <i>De<|>ed</i> ends.</p>`).replace(/[“”]/g, (c) =>
		c === '“' ? '&#8220;' : '&#8221;',
	);
	assert.equal(
		renamed(html, 'A&B Deed'),
		`<p>A deed (the &#8220;<u>A&amp;B&nbsp;Deed</u>&#8221;).</p>
<p>The <a href="TrustDeed.htm">A&amp;B</a> <i>Deed</i> ends.</p>`,
	);
});

test('the number alone is offered for a new one, from the word Exhibit as well', () => {
	assert.deepEqual(prepared(draft('See Exhibit 99<|>.1 hereto.')), ['99.1', '99.1']);
	assert.deepEqual(prepared(draft('See Exh<|>ibit 99.1 hereto.')), ['99.1', '99.1']);
	assert.deepEqual(prepared(draft('See Exh<|>ibit\n99.1 hereto.')), ['Exhibit\n99.1', '99.1']);
	assert.deepEqual(prepared(submission.replace('<|>', '').replace('EX-99', '<|>EX-99')), ['99.1', '99.1']);
	assert.deepEqual(prepared(draft('A deed (the “Trust De<|>ed”).')), ['Trust Deed', 'Trust Deed']);
});

test('items and registrants keep their names, and other words have none', () => {
	const reason = 'Only exhibit numbers and defined terms can be renamed.';
	assert.equal(prepared(draft('See Item 9.<|>01 below.')), reason);
	assert.equal(prepared(draft('Talbridge Foods,<|> Inc. sells oats.')), reason);
	assert.equal(prepared(draft('Oats we<|>re sold.')), undefined);
	const { document, filing, position } = pointed(draft('Oats we<|>re sold.'));
	assert.equal(rename(document, filing, position, '99.1', { documentChanges: true }), undefined);
});

test('a client that takes no versions gets plain changes', () => {
	const { document, filing, position } = pointed(draft('See Exhibit 99<|>.1 hereto.'));
	const found = rename(document, filing, position, '99.3', { documentChanges: false });
	assert.ok(found !== undefined && !(found instanceof ResponseError));
	assert.equal(found.documentChanges, undefined);
	assert.equal(found.changes?.[document.uri]?.length, 2);
});
