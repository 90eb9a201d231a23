import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciiExample } from '../../../server/src/rules/examples/submission';
import { tableTags } from '../../../server/src/rules/text/tableTags';
import { report } from '../../filing/messy/report';
import { check, fix, problems } from '../../fixture';
import { htmlReport } from '../reports';

const rows = '<CAPTION>\n                2026\n<S>             <C>\nRevenue         $12\nLoss            (3)';
const prose = 'The company opened a second plant in March, and makes lamps there.';

test('an open table is marked at its tag', () =>
	check(tableTags, asciiExample(`<TABLE>\n^^^^^^^ Table without </TABLE> after its last row.\n${rows}\n\n${prose}`)));

test('the table is closed after its last row', () => {
	fix(tableTags, asciiExample(`<TABLE>\n${rows}\n\n${prose}`), asciiExample(`<TABLE>\n${rows}\n</TABLE>\n\n${prose}`));
	fix(
		tableTags,
		asciiExample(`<TABLE>\n${rows}\n\n<TABLE>\n${rows}\n</TABLE>`),
		asciiExample(`<TABLE>\n${rows}\n</TABLE>\n\n<TABLE>\n${rows}\n</TABLE>`),
	);
});

test('rows outside a table get their tags, with one finding', () => {
	check(
		tableTags,
		asciiExample(
			`${rows.replace('<CAPTION>', '<CAPTION>\n^^^^^^^^^ Tag <CAPTION> outside a <TABLE>.')}\n</TABLE>\n\n${prose}`,
		),
	);
	fix(tableTags, asciiExample(`${rows}\n</TABLE>\n\n${prose}`), asciiExample(`<TABLE>\n${rows}\n</TABLE>\n\n${prose}`));
	fix(tableTags, asciiExample(`${rows}\n\n${prose}`), asciiExample(`<TABLE>\n${rows}\n</TABLE>\n\n${prose}`));
});

test('a closing tag alone is marked', () =>
	check(tableTags, asciiExample(`${prose}\n</TABLE>\n^^^^^^^^ Closing </TABLE> without a <TABLE> before it.`)));

test('closed tables, tags within a sentence and HTML are silent', () => {
	check(tableTags, asciiExample(`<TABLE>\n${rows}\n</TABLE>\n\n<TABLE>\n${rows}\n</TABLE>`));
	check(tableTags, asciiExample('A <TABLE> tag and an <S> tag.'));
	check(tableTags, htmlReport('<p>Item 8.01 Other Events</p>\n<table>\n<tr><td>A plant</td></tr>'));
	check(tableTags, asciiExample(`${prose}\n\n<table border="0"><tr><td>A plant</td></tr>\n</table>`));
});

test('a table that ends in what is attached is left alone', () => {
	const ledger = Array.from({ length: 20 }, (_, row) => `Class ${row}        1,200,000      800,000        9,000`).join(
		'\n',
	);
	const attached = `<TABLE>\n                 EXHIBIT 1\n\n\n       Statement to Holders\n\n${rows}\n${ledger}\n`;
	assert.deepEqual(problems(tableTags, `${report()}\n${attached}</TABLE>\n`), []);
	assert.equal(problems(tableTags, `${report()}\n${attached}`).length, 1);
});
