import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slidesAsPictures } from '../../../server/src/rules/submission/slidesAsPictures';
import { check, problems } from '../../fixture';
import { htmlSubmission } from '../submissions';

const slides = (count: number, words = '') =>
	Array.from(
		{ length: count },
		(_, i) => `<p><img src="s${i}.jpg" alt="A slide about the plant, its lamps and its ships"></p>${words}`,
	).join('\n');
const messages = (text: string) => problems(slidesAsPictures, text).map(({ message }) => message);

test('an exhibit of pictures and hardly any text is flagged', () => {
	assert.deepEqual(messages(htmlSubmission(slides(3))), ['EX-99.1 has 3 pictures and 0 words of text.']);
	assert.deepEqual(messages(htmlSubmission(`<p>Exhibit 99.1</p>${slides(12)}<p>The end&nbsp;of it.</p>`)), [
		'EX-99.1 has 12 pictures and 5 words of text.',
	]);
});

test('slides with their text, shown or hidden, few pictures and other documents are silent', () => {
	const text = 'The second plant of Harbor Lights makes lamps for ships of every kind and size.';
	check(slidesAsPictures, htmlSubmission(slides(3, `<p>${text}</p>`)));
	check(slidesAsPictures, htmlSubmission(slides(3, `<p style="display:none">${text}</p>`)));
	check(slidesAsPictures, htmlSubmission(slides(2)));
	check(slidesAsPictures, htmlSubmission('', [{ type: 'XML', fileName: 'R1.htm', text: `<html>${slides(5)}</html>` }]));
});
