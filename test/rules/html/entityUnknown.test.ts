import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { entityUnknown } from '../../../server/src/rules/html/entityUnknown';
import { check, fix, problems } from '../../fixture';
import { htmlReport } from '../reports';
import { eventReport, htmlSubmission } from '../submissions';

const eventReportInHtml = (text: string) => htmlReport(`<p>Item 8.01 Other Events</p>\n<p>${text}</p>`);
const messages = (text: string) => problems(entityUnknown, text).map(({ message }) => message);

test('a name that XHTML does not have is flagged once a document', () => {
	assert.deepEqual(messages(htmlSubmission('<p>&check; A &check; B &bogus;</p>')), [
		'Reference &check;, 2 times: EDGAR does not know this name.',
		'Reference &bogus;: EDGAR does not know this name.',
	]);
	for (const name of ['&NBSP;', '&boxtimes;', '&half;', '&rsquor;', '&lsquo_;']) {
		assert.equal(messages(htmlSubmission(`<p>${name}</p>`)).length, 1, name);
	}
});

test('the number is written at every place, where there is one', () => {
	fix(entityUnknown, htmlSubmission('<p>&check; &check;</p>'), htmlSubmission('<p>&#10003; &#10003;</p>'));
	fix(entityUnknown, htmlSubmission('<p>&fjlig;</p>'), htmlSubmission('<p>&#102;&#106;</p>'));
	assert.deepEqual(problems(entityUnknown, htmlSubmission('<p>&bogus;</p>'))[0]?.fixes, []);
});

test('a reference without its semicolon is marked, and in a draft what no browser knows', () => {
	fix(entityUnknown, htmlSubmission('<p>A&nbsp B</p>'), htmlSubmission('<p>A&nbsp; B</p>'));
	assert.deepEqual(messages(eventReportInHtml('The plant&#8217s opening, &rsqo;second&rsquo; &check;')), [
		'Reference &#8217: its semicolon is missing.',
		'Reference &rsqo;: EDGAR does not know this name.',
	]);
});

test('names of XHTML, numbers, addresses, comments and drafts are silent', () => {
	check(
		entityUnknown,
		htmlSubmission('<p>&nbsp;&rsquo;&there4;&Prime;&sup2;&apos;&#8217;&#x2019; AT&T; & B</p>'.replace('T;', 'T')),
	);
	check(entityUnknown, htmlSubmission('<p><a href="a.htm?b=1&check;=2">A</a><!-- &check; --></p>'));
	check(entityUnknown, eventReport.replace('plant', '&check;'));
});

test('numbers of no character are marked; those that browsers take for others in inline XBRL only', () => {
	for (const reference of ['&#0;', '&#x0;', '&#11;', '&#55296;', '&#xFFFF;', '&#1114112;', '&#65533;']) {
		assert.deepEqual(messages(eventReportInHtml(`The plant ${reference} was opened.`)), [
			`Reference ${reference}: no character of XML has this number.`,
		]);
	}
	assert.deepEqual(
		messages(eventReportInHtml('The plant&#146;s doors &#151; are open&#9;&#160;&#x2019;&#128077;.')),
		[],
	);
	const tagged = (words: string) => taggedReport().replace('</body>', `<p>${words}</p></body>`);
	fix(entityUnknown, tagged('The plant&#146;s doors'), tagged('The plant&#8217;s doors'));
});

test('a bare & is marked in inline XBRL, which is XML', () => {
	const tagged = (words: string) => taggedReport().replace('</body>', `<p>${words}</p></body>`);
	assert.deepEqual(messages(tagged('Pine & Larch, AT&T and R&D')), [
		'Sign &, 3 times: in inline XBRL it is written &amp;.',
	]);
	fix(entityUnknown, tagged('Pine & Larch'), tagged('Pine &amp; Larch'));
	for (const words of ['Pine &amp; Larch', '<!-- A & B -->', '&lt;&#38;', '<a href="a.htm?b&c">A</a>']) {
		assert.deepEqual(messages(tagged(words)), []);
	}
	assert.deepEqual(messages(eventReportInHtml('Pine & Larch, AT&T')), []);
});
