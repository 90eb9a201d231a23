import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName } from '../../../server/src/rules/submission/fileName';
import { check, fix, problems } from '../../fixture';
import { header, tagged } from '../envelopes';
import { htmlReport } from '../reports';

const sent = (name: string, target = name, type = 'EX-99.1') =>
	header(['Other Events']) +
	tagged(
		'8-K',
		1,
		'report.htm',
		htmlReport(`<p>Item 8.01 Other Events</p>\n<p>See <a href="${target}">the release</a>.</p>`),
	) +
	tagged(type, 2, name, '<html><body><p>The release.</p></body></html>');

test('characters that EDGAR does not take are marked', () =>
	check(
		fileName,
		sent('press release.htm').replace(
			'<FILENAME>press release.htm\n',
			() =>
				'<FILENAME>press release.htm\n          ^^^^^^^^^^^^^^^^^ A space in the file name “press release.htm”; EDGAR takes letters, digits, . - _.\n',
		),
	));

test('the document is renamed, and the links to it', () => {
	fix(fileName, sent('press release.htm', 'press%20release.htm'), sent('press-release.htm'));
	fix(fileName, sent('release(final).htm'), sent('release-final.htm'));
	fix(fileName, sent('_release.htm'), sent('release.htm'));
});

test('a name of over 32 characters is cut before its extension', () =>
	fix(fileName, sent('harborlights-release-of-march-2026.htm'), sent('harborlights-release-of-marc.htm')));

test('an ending that EDGAR does not take is flagged, and written as the one that means the same', () => {
	const messages = (name: string) => problems(fileName, sent(name)).map(({ message }) => message);
	assert.deepEqual(messages('release.html'), ['File name “release.html” ends in .html; EDGAR takes .htm.']);
	assert.deepEqual(messages('release.png'), [
		'File name “release.png” ends in .png; EDGAR takes .htm .txt .pdf .jpg .gif.',
	]);
	assert.deepEqual(messages('release'), ['File name “release” has no ending; EDGAR takes .htm .txt .pdf .jpg .gif.']);
	fix(fileName, sent('release.html'), sent('release.htm'));
	fix(fileName, sent('Release.HTML'), sent('Release.htm'));
	fix(fileName, sent('chart.jpeg', 'chart.jpeg', 'GRAPHIC'), sent('chart.jpg', 'chart.jpg', 'GRAPHIC'));
	fix(fileName, sent('press release'), sent('press-release.htm'));
	for (const name of ['release.docx', 'press release.png']) {
		assert.deepEqual(problems(fileName, sent(name))[0]?.fixes, []);
	}
	assert.deepEqual(problems(fileName, sent('chart', 'chart', 'GRAPHIC'))[0]?.fixes, []);
});

test('capitals, hyphens and underscores are silent, and so are documents of EDGAR and of no name', () => {
	check(fileName, sent('HL_Release-99.1.htm'));
	for (const extension of ['htm', 'HTM', 'txt', 'pdf', 'jpg', 'gif', 'xsd', 'xml', 'fil']) {
		check(fileName, sent(`release.${extension}`));
	}
	check(fileName, sent(`${'r'.repeat(28)}.htm`));
	check(fileName, sent('Financial Report of the whole year 2026.xlsx', 'a.htm', 'EXCEL'));
	check(fileName, sent('release.htm').replaceAll(/<FILENAME>.*\n/g, ''));
});
