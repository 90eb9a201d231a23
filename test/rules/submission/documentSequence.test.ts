import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleSubmission } from '../../../server/src/rules/examples/submission';
import { documentSequence } from '../../../server/src/rules/submission/documentSequence';
import { check, fix, problems } from '../../fixture';
import { header, submission, tagged } from '../envelopes';
import { plainReport } from '../reports';

const draft = header(['Other Events']);
const accepted = header(['Other Events'], { accession: '0009990000-26-000001' });
const sent = (head: string, ...sequences: readonly (number | string)[]) =>
	submission(head, undefined, {
		documents: sequences.map((sequence, i) => tagged(`EX-99.${i + 1}`, sequence, `ex99${i + 1}.txt`, 'Text.')).join(''),
	});

test('a number that repeats is marked, and becomes the next', () => {
	check(
		documentSequence,
		sent(draft, 1, 3).replace(
			'<TYPE>EX-99.1\n<SEQUENCE>1\n',
			'<TYPE>EX-99.1\n<SEQUENCE>1\n          ^ Sequence 1 of EX-99.1 does not follow 1.\n',
		),
	);
	fix(documentSequence, sent(draft, 1, 3), sent(draft, 2, 3));
	fix(documentSequence, sent(accepted, 2, 2), sent(accepted, 2, 3));
});

test('numbers that are out of order are all written anew', () =>
	fix(documentSequence, sent(draft, 3, 2), sent(draft, 2, 3)));

test('a gap is marked in a draft; EDGAR leaves out documents that are not public', () => {
	fix(documentSequence, sent(draft, 3), sent(draft, 2));
	fix(documentSequence, sent(draft, 3, 4), sent(draft, 2, 3));
	check(documentSequence, sent(accepted, 3, 4));
});

test('a missing number is inserted, unless no document has one', () => {
	fix(documentSequence, sent(draft, 2).replace('<SEQUENCE>2\n', ''), sent(draft, 2));
	check(documentSequence, sent(draft, 2).replaceAll(/<SEQUENCE>\d\n/g, ''));
});

test('words for a number are replaced', () => fix(documentSequence, sent(draft, 'two'), sent(draft, 2)));

test('a document without a type is marked', () =>
	check(
		documentSequence,
		sent(draft, 2).replace('<DOCUMENT>\n<TYPE>EX-99.1\n', '<DOCUMENT>\n^^^^^^^^^^ Document 2 has no <TYPE>.\n'),
	));

test('the tags around the text are put back', () => {
	const whole = sent(draft, 2, 3);
	const end = 'Text.\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>';
	for (const less of ['Text.\n</DOCUMENT>\n<DOCUMENT>', 'Text.\n</TEXT>\n<DOCUMENT>', 'Text.\n<DOCUMENT>']) {
		fix(documentSequence, whole.replace(end, less), whole);
	}
	fix(documentSequence, whole.replace('ex991.txt\n<TEXT>\n', 'ex991.txt\n'), whole);
	fix(documentSequence, whole.replace(/<\/TEXT>\n<\/DOCUMENT>\n$/, ''), whole);
	fix(documentSequence, whole.replace(/<\/DOCUMENT>\n$/, '</SEC-DOCUMENT>\n'), `${whole}</SEC-DOCUMENT>\n`);
});

test('tags in HTML, in lower case or on one line with the text are silent', () => {
	check(documentSequence, sent(draft, 2, 3));
	check(documentSequence, sent(draft, 2).replaceAll('</TEXT>', '</text>').replaceAll('</DOCUMENT>', '</document>'));
	check(documentSequence, plainReport('Item 8.01 Other Events\n\nThe <DOCUMENT> tag.'));
});

test('a document without <TEXT> keeps its type, and the tag is inserted after its lines', () =>
	fix(documentSequence, sent(draft, 2).replace('<TEXT>\n', ''), sent(draft, 2)));

test('a document without a number, and one with another word for it, are told apart', () => {
	const said = (to: string) =>
		problems(documentSequence, sent(draft, 2).replace('<TYPE>EX-99.1\n<SEQUENCE>2\n', `<TYPE>EX-99.1\n${to}`)).map(
			({ message }) => message,
		);
	assert.deepEqual(said(''), ['No <SEQUENCE> for EX-99.1.']);
	assert.deepEqual(said('<SEQUENCE>two\n'), ['Sequence “two” of EX-99.1 is no number.']);
});

test('a document without its file name, and a header that does not end, are marked', () => {
	const messages = (text: string) => problems(documentSequence, text).map(({ message }) => message);
	assert.deepEqual(messages(sent(accepted, 2).replace('<FILENAME>ex991.txt\n', '')), ['No <FILENAME> for EX-99.1.']);
	assert.deepEqual(messages(sent(accepted, 2).replaceAll(/<FILENAME>.*\n/g, '')), []);
	const open = sent(accepted, 2).replace('</SEC-HEADER>\n', '');
	assert.deepEqual(messages(open), ['No </SEC-HEADER> after the header.']);
	assert.deepEqual(messages(open.replace('<DOCUMENT>', '</SEC-HEADER>\n<DOCUMENT>')), []);
});

test('the report is known by the header where its own type is lost', () => {
	for (const type of ['<TYPE>\n', '']) {
		const text = exampleSubmission({}).replace('<TYPE>8-K\n', type);
		assert.deepEqual(
			problems(documentSequence, text).map(({ message }) => message),
			['Document 1 has no <TYPE>.'],
		);
	}
});

test('a tag of a document that stands twice is marked, and the second one taken away', () => {
	const right = sent(draft, 2);
	for (const tag of ['<TYPE>8-K', '<TYPE>EX-99.1', '<TEXT>', '</TEXT>', '</DOCUMENT>']) {
		const wrong = right.replace(`${tag}\n`, `${tag}\n${tag}\n`);
		assert.notEqual(wrong, right);
		const found = problems(documentSequence, wrong).map(({ message }) => message);
		assert.deepEqual(found, [`${tag} stands twice.`]);
		fix(documentSequence, wrong, right);
	}
	check(documentSequence, right);
});

test('a tag that is nearly one, and a wrapper of which one end is gone, are marked', () => {
	const messages = (text: string) => problems(documentSequence, text).map(({ message }) => message);
	const right = sent(draft, 2);
	assert.deepEqual(messages(right), []);
	for (const [tag, wrong] of [
		['<FILENAME>', '<FILENAM>'],
		['<TYPE>', '<TYP>'],
	] as const) {
		assert.deepEqual(messages(right.replace(tag, wrong)), [`“${wrong}” should read ${tag}.`]);
		fix(documentSequence, right.replace(tag, wrong), right);
	}
	const wrapped = right.replace('<TEXT>\n', '<TEXT>\n<XBRL>\n').replace('\n</TEXT>', '\n</XBRL>\n</TEXT>');
	assert.deepEqual(messages(wrapped), []);
	assert.match(messages(wrapped.replace('</XBRL>\n', ''))[0] ?? '', /^<XBRL> without <\/XBRL> in /);
	assert.match(messages(wrapped.replace('<XBRL>\n', ''))[0] ?? '', /^<\/XBRL> without <XBRL> in /);
});
