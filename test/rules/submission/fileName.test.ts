import { test } from 'node:test';
import { fileName } from '../../../server/src/rules/submission/fileName';
import { check, fix } from '../../fixture';
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

test('capitals, hyphens and underscores are silent, and so are documents of EDGAR and of no name', () => {
	check(fileName, sent('HL_Release-99.1.htm'));
	for (const extension of ['htm', 'html', 'txt', 'pdf', 'jpg', 'jpeg', 'gif', 'xsd', 'xml', 'fil']) {
		check(fileName, sent(`release.${extension}`));
	}
	check(fileName, sent(`${'r'.repeat(28)}.htm`));
	check(fileName, sent('Financial Report of the whole year 2026.xlsx', 'a.htm', 'EXCEL'));
	check(fileName, sent('release.htm').replaceAll(/<FILENAME>.*\n/g, ''));
});
