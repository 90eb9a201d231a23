import { test } from 'node:test';
import { asciiExample } from '../../../server/src/rules/examples/submission';
import { lineTooLong } from '../../../server/src/rules/text/lineTooLong';
import { check, fix } from '../../fixture';
import { plainReport } from '../reports';

const long = 'The company opened a second plant on March 12, 2026, and expects to make its smaller instruments there.';

test('what stands beyond column 80 is marked', () =>
	check(
		lineTooLong,
		asciiExample(`${long}\n${' '.repeat(80)}${'^'.repeat(23)} Line of 103 columns; EDGAR takes 80 in plain text.`),
	));

test('the paragraph is wrapped anew from its long line on, with its indentation', () => {
	fix(
		lineTooLong,
		asciiExample(`  On Thursday:\n  ${long}\n  More follows.`),
		asciiExample(
			'  On Thursday:\n  The company opened a second plant on March 12, 2026, and expects to make its\n  smaller instruments there. More follows.',
		),
	);
	fix(
		lineTooLong,
		asciiExample(`     ${long}`),
		asciiExample(
			'     The company opened a second plant on March 12, 2026, and expects to make\nits smaller instruments there.',
		),
	);
});

test('a table may have 132 columns, and is never wrapped', () => {
	const row = (width: number) => `Revenue${' '.repeat(width - 10)}$12`;
	check(lineTooLong, asciiExample(`<TABLE>\n${row(132)}\n</TABLE>`));
	check(
		lineTooLong,
		asciiExample(
			`<TABLE>\n${row(140)}\n${' '.repeat(132)}^^^^^^^^ Line of 140 columns; EDGAR takes 132 in a table.\n</TABLE>`,
		),
	);
});

test('columns without tags and long web addresses have no fix', () => {
	const address = `https://www.example.com/${'a'.repeat(70)}`;
	check(
		lineTooLong,
		asciiExample(
			`${address}\n${' '.repeat(80)}${'^'.repeat(address.length - 80)} Line of 94 columns; EDGAR takes 80 in plain text.`,
		),
	);
});

test('a report that was never wrapped has one finding and one fix', () => {
	const paragraphs = Array.from({ length: 12 }, () => long).join('\n\n');
	const wrapped = long.replace('its smaller', 'its\nsmaller');
	fix(lineTooLong, asciiExample(paragraphs), asciiExample(Array.from({ length: 12 }, () => wrapped).join('\n\n')));
});

test('rules across the page, HTML and a text that is no submission are silent', () => {
	check(lineTooLong, asciiExample(`- ${'-'.repeat(80)}\n${'_'.repeat(90)}`));
	check(lineTooLong, plainReport(`Item 8.01 Other Events\n\n${long}`));
	check(
		lineTooLong,
		`<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<html><body><p>FORM 8-K</p><p>Item 8.01 Other Events</p><p>${long}</p></body></html>\n</TEXT>\n</DOCUMENT>\n`,
	);
});

test('a line takes a word that ends in its last column, and no longer one', () => {
	const words = (last: string) => asciiExample(`${'aaaa '.repeat(15)}${last} bbbb bbbb`);
	fix(lineTooLong, words('ccccc'), asciiExample(`${'aaaa '.repeat(15)}ccccc\nbbbb bbbb`));
	fix(lineTooLong, words('cccccc'), asciiExample(`${'aaaa '.repeat(15).trimEnd()}\ncccccc bbbb bbbb`));
});
