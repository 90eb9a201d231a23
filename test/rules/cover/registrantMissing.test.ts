import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registrantMissing } from '../../../server/src/rules/cover/registrantMissing';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { signedReport } from '../../../server/src/rules/examples/report';
import { factOf, taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const legend = '(Exact name of registrant as specified in its charter)';
const signed = (registrant: string) =>
	coverOf({
		registrant,
		items: signedReport('By: /s/ Jane Doe\nJane Doe\nChief Financial Officer\n\nDate: March 12, 2026\n').trim(),
	});

test('a legend without a name over it is marked', () =>
	check(
		registrantMissing,
		coverOf({ registrant: '' }).replace(
			`${legend}\n`,
			`${legend}\n${'^'.repeat(54)} No name of the registrant over its legend.\n`,
		),
	));

test('the name of the signatures is inserted', () => {
	fix(registrantMissing, signed(''), signed('Alder Creek Instruments, Inc.\n'));
	const html = htmlReport('<p>Item 8.01 Other Events</p>');
	fix(
		registrantMissing,
		html.replace('<p>Harbor Lights, Inc.</p>\n<p>(Exact', '<p>(Exact'),
		html.replace('<p>Harbor Lights, Inc.</p>\n<p>(Exact', '<p>Harbor Lights, Inc.<br>(Exact'),
	);
});

test('a name without its legend gets it, and a cover without both gets the two', () => {
	const report = plainReport('Item 8.01 Other Events');
	fix(registrantMissing, report.replace(`${legend}\n`, ''), report);
	fix(registrantMissing, report.replace(`Harbor Lights, Inc.\n${legend}\n\n`, ''), report);
});

test('a date or a picture is no name, and any name is silent', () => {
	assert.equal(problems(registrantMissing, coverOf({ registrant: 'March 12, 2026\n' })).length, 1);
	assert.equal(problems(registrantMissing, coverOf({ registrant: 'logo.jpg\n' })).length, 1);
	check(registrantMissing, coverOf({ registrant: 'Alder Creek Instruments, Inc. ' }));
	check(registrantMissing, coverOf({ registrant: 'MARCH NETWORKS 1999 TRUST\n' }));
	check(registrantMissing, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});

test('the name goes in place of a placeholder', () =>
	fix(registrantMissing, signed('[Name of Registrant]\n'), signed('Alder Creek Instruments, Inc.\n')));

test('the name goes into the fact for it', () => {
	const report = (name: string) =>
		taggedReport({ EntityRegistrantName: factOf('EntityRegistrantName', name) }).replace(
			'</body>',
			'<p>SIGNATURES</p>\n<p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.</p>\n<p>Alder Creek Instruments, Inc.</p>\n<p>Date: March 13, 2026</p>\n<p>By: /s/ Jane Doe<br/>Jane Doe<br/>Controller</p>\n</body>',
		);
	fix(registrantMissing, report(''), report('Alder Creek Instruments, Inc.'));
});

test('the head of a column that has the name, the state and the address is its legend', () => {
	const cover = coverOf({}).replace(
		legend,
		'Name of Registrant; State or Other Jurisdiction of Incorporation; Address of Principal Executive Offices; and Telephone Number',
	);
	assert.notEqual(cover, coverOf({}));
	assert.deepEqual(problems(registrantMissing, cover), []);
});
