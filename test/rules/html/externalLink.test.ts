import assert from 'node:assert/strict';
import { test } from 'node:test';
import { externalLink } from '../../../server/src/rules/html/externalLink';
import { check, fix, problems, related } from '../../fixture';
import { htmlReport, plainReport } from '../reports';
import { exhibitsOf, htmlSubmission, submissionOf } from '../submissions';

const messages = (text: string) => problems(externalLink, text).map(({ message }) => message);
const link = (href: string) => `<p>See <a href="${href}">our page</a>.</p>`;

test('a link out of EDGAR is flagged wherever it stands', () => {
	for (const [href, place] of [
		['http://www.harborlights.example/news', 'www.harborlights.example'],
		['https://harborlights.example', 'harborlights.example'],
		['HTTPS://HARBORLIGHTS.EXAMPLE/a?b=c&amp;d', 'harborlights.example'],
		['//harborlights.example/a', 'harborlights.example'],
		['ftp://files.harborlights.example/a', 'files.harborlights.example'],
		['mailto:ir@harborlights.example', 'an e-mail address'],
		['https://www.sec.gov/cgi-bin/browse-edgar', 'www.sec.gov'],
		['https://data.sec.gov/Archives/edgar/data/9/a.htm', 'data.sec.gov'],
	] as const) {
		const expected = [`Link to ${place}; EDGAR takes links to filings only.`];
		assert.deepEqual(messages(htmlSubmission(link(href))), expected);
		assert.deepEqual(messages(htmlReport(`<p>Item 8.01 Other Events</p>\n${link(href)}`)), expected);
	}
	assert.equal(messages(htmlSubmission("<A\nTARGET=_blank HREF='http://a.example'>A</A>")).length, 1);
	assert.equal(messages(htmlSubmission('<a href=http://a.example>A</a>')).length, 1);
});

test('a link that nobody can follow is flagged beside the exhibit list', () => {
	for (const [href, place] of [
		['file:///C:/Users/jane/lease.htm', 'a file on one computer, which nobody else can open'],
		['C:\\plans\\plant.htm', 'a drive of one computer, which nobody else can open'],
		['Lease%20v2.docx', 'a file .docx, which EDGAR does not take'],
		['', 'nowhere'],
	] as const) {
		assert.deepEqual(messages(htmlSubmission(link(href))), [`Link to ${place}.`]);
	}
	assert.deepEqual(messages(htmlSubmission(link('tel:3025550143'))), [
		'Link to a telephone number; EDGAR takes links to filings only.',
	]);
});

test('several links of a document are one finding, and all go at once', () => {
	const text = htmlSubmission(link('http://a.example') + link('ex992.htm') + link('http://b.example'));
	assert.deepEqual(messages(text), ['Link to a.example; EDGAR takes links to filings only (and 1 more).']);
	assert.deepEqual(related(externalLink, text), ['href="http://b.example": Another link.']);
	fix(
		externalLink,
		text,
		htmlSubmission(`<p>See our page.</p>${link('ex992.htm')}<p>See our page.</p>`),
		'Drop the 2 links, keep their words',
	);
});

test('the place that a link names stays', () =>
	fix(
		externalLink,
		htmlSubmission('<p><a name="top" href="http://a.example">A</a></p>'),
		htmlSubmission('<p><a name="top">A</a></p>'),
	));

test('an address of the SEC gets its www', () => {
	const text = htmlSubmission(link('https://sec.gov/Archives/edgar/data/9/a.htm'));
	assert.deepEqual(messages(text), ['Link to sec.gov without “www.”, which EDGAR does not take.']);
	fix(externalLink, text, htmlSubmission(link('https://www.sec.gov/Archives/edgar/data/9/a.htm')));
});

test('filings on EDGAR, files of the submission, anchors and plain addresses are silent', () => {
	for (const href of [
		'https://www.sec.gov/Archives/edgar/data/9/a.htm',
		'http://www.sec.gov/Archives/edgar/data/9/a.htm',
		'https://www.sec.gov/ix?doc=/Archives/edgar/data/9/a.htm',
		'harbor-ex992.htm',
		'./harbor-ex992.htm',
		'#page2" name="page2',
	]) {
		check(externalLink, htmlSubmission(link(href)));
	}
	check(externalLink, htmlSubmission('<p>See http://www.harborlights.example.</p>'));
	check(externalLink, htmlSubmission('<p><a name="http://a.example">A</a></p>'));
	check(externalLink, plainReport(exhibitsOf('99.1  Press release at http://a.example')));
});

test('the links of the exhibit list are for the rule about them', () => {
	const row = '<table><tr><td>99.1</td><td><a href="http://a.example">Press release</a></td></tr></table>';
	const item = `<p>Item 9.01 Financial Statements and Exhibits</p>\n<p>(d) Exhibits</p>\n${row}`;
	check(externalLink, submissionOf(htmlReport(item), [{ type: 'EX-99.1', fileName: 'a.htm' }]));
});

test('a tag that does not end leads nobody knows where', () =>
	assert.deepEqual(messages(htmlSubmission('<p>See <a href="a.htm>our page</a>.</p>')), []));
