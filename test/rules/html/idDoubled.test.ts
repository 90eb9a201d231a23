import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { idDoubled } from '../../../server/src/rules/html/idDoubled';
import { check, problems } from '../../fixture';
import { htmlReport } from '../reports';
import { htmlSubmission } from '../submissions';

test('a place that a link leads to and that is there twice is marked', () => {
	check(
		idDoubled,
		htmlSubmission(`<p>See <a href="#mill">below</a>.</p><p id="mill">The mill.</p>
<p id="mill">The plant.</p>
       ^^^^ The id “mill” is also that of another place.`),
	);
	const names = '<p><a href="#a1">A</a> <a name="a1">B</a> <a name="a1">C</a></p>';
	assert.equal(problems(idDoubled, htmlReport(`<p>Item 8.01 Other Events</p>\n${names}`)).length, 1);
});

test('in inline XBRL no id stands twice, whether a link leads there or not', () => {
	const text = taggedReport().replace('</body>', '<p id="x1">The plant.</p><p id="x1">The mill.</p></body>');
	assert.deepEqual(
		problems(idDoubled, text).map(({ span }) => span.start),
		[text.lastIndexOf('x1"')],
	);
});

test('ids of page breaks, an anchor with both names, and ids of two documents are silent', () => {
	for (const text of [
		htmlSubmission('<p id="PGBRK">1</p><p id="PGBRK">2</p><p><a href="#top">Up</a></p>'),
		htmlReport('<p>Item 8.01 Other Events</p>\n<p><a href="#b">A</a> <a name="b" id="b">B</a></p>'),
		taggedReport(),
	]) {
		assert.deepEqual(problems(idDoubled, text), []);
	}
});
