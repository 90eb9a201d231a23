import assert from 'node:assert/strict';
import { test } from 'node:test';
import { activeContent } from '../../../server/src/rules/html/activeContent';
import { check, fix, problems } from '../../fixture';
import { htmlReport, marked, plainReport } from '../reports';
import { htmlSubmission } from '../submissions';

const messages = (text: string) => problems(activeContent, text).map(({ message }) => message);
const suspends = 'EDGAR suspends a submission with active content.';

test('elements that run a program or take input are flagged in an exhibit', () => {
	for (const html of [
		'<script src="menu.js"></script>',
		'<SCRIPT>var a = "<p>";</SCRIPT>',
		'<object data="a.swf"></object>',
		'<embed src="a.mp4">',
		'<applet code="A.class"></applet>',
		'<form action="/vote"><p>Vote</p></form>',
		'<input type="text"/>',
		'<button>More</button>',
		'<select><option>A</option></select>',
		'<textarea>A</textarea>',
		'<iframe\n src="a.htm"></iframe>',
		'<p onclick="more()">More</p>',
		"<td\n\tONMOUSEOVER='x()'>More</td>",
		'<body onload=start()>',
		'<a href="javascript:void(0)">More</a>',
		'<a href=" java&#115;cript:void(0)">More</a>',
		'<img src="JavaScript:x()">',
	]) {
		assert.equal(messages(htmlSubmission(html)).length, 1, html);
	}
	check(
		activeContent,
		htmlSubmission(
			`${marked('<script src="menu.js">', `Element <script>: ${suspends}`)}\n</script>\n${marked('<iframe src="a.htm">', `Element <iframe>: ${suspends}`, '</iframe>')}`,
		),
	);
});

test('a lone report in HTML is looked at, too', () =>
	assert.deepEqual(
		messages(htmlReport('<p>Item 8.01 Other Events</p>\n<p onclick="x()">The Company opened a plant.</p>')),
		[`Attribute onclick: ${suspends}`],
	));

test('what is active goes, and the words stay', () => {
	const after = (html: string) => htmlSubmission(`<p>A.</p>${html}<p>B.</p>`);
	fix(activeContent, after('<script src="menu.js">\n</script>'), after(''));
	fix(activeContent, after('<script>run();</script>'), after(''));
	fix(activeContent, after('<p class="a" onclick="x()">More</p>'), after('<p class="a">More</p>'));
	fix(activeContent, after('<form action="x"><p>Vote</p></form>'), after('<p>Vote</p>'));
	fix(activeContent, after('<a href="javascript:x()">More</a>'), after('More'));
	fix(activeContent, after('<a id="b" href="javascript:x()">More</a>'), after('<a id="b">More</a>'));
	fix(activeContent, after('<embed src="a.mp4">'), after(''));
	const [script] = problems(activeContent, after('<script>run();</script>'));
	assert.equal(script?.fixes?.[0]?.all, undefined);
});

test('words, comments and what EDGAR itself adds are silent', () => {
	check(activeContent, htmlSubmission('<p>The form of the script is an object; on="x" &lt;script&gt;</p>'));
	check(activeContent, htmlSubmission('<!-- <script src="a.js"></script> --><p style="color:red" one="x">A.</p>'));
	check(activeContent, htmlSubmission('<p><a href="ex991.htm" name="onclick">A</a></p>'));
	check(
		activeContent,
		htmlSubmission('', [
			{ type: 'XML', fileName: 'R1.htm', text: '<html><body onload="x()"><script>x</script></body></html>' },
			{ type: 'EX-101.INS', fileName: 'a.htm', text: '<html><script>x</script></html>' },
			{ type: 'GRAPHIC', fileName: 'a.jpg', text: '<script>' },
		]),
	);
	check(activeContent, plainReport('Item 8.01 Other Events\n\nUse <script> to run it.'));
});

test('pages that a website of the SEC has saved are silent', () => {
	const page = htmlReport('<p>Item 8.01 Other Events</p>\n<p>The Company opened a plant.</p>');
	const added = '<script >x()</script><script src="https://www.sec.gov/akam/13/52e7"></script>';
	check(activeContent, page.replace('</body>', `${added}</body>`));
	check(
		activeContent,
		page.replace(
			'<body>',
			'<head><title>Inline XBRL Viewer</title><script src="/ixviewer/a.js"></script></head><body>',
		),
	);
});
