import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfWithoutCounterpart } from '../../../server/src/rules/submission/pdfWithoutCounterpart';
import { check, problems } from '../../fixture';
import { type DocumentOf, submission } from '../submissions';

const sent = (...documents: readonly DocumentOf[]) =>
	submission('Item 8.01 Other Events\n\nThe Company opened a plant.', documents);
const pdf = (type: string, fileName = 'harbor.pdf') => ({ type, fileName, text: '<PDF>\nbegin 644\n</PDF>' });
const messages = (text: string) => problems(pdfWithoutCounterpart, text).map(({ message }) => message);

test('a PDF whose type no other document has is flagged', () => {
	assert.deepEqual(messages(sent(pdf('EX-99.1'))), ['EX-99.1 is a PDF, and no other document has its text.']);
	assert.equal(messages(sent({ type: 'EX-99.1', fileName: 'a.htm' }, pdf('EX-99.2', 'B.PDF'))).length, 1);
	assert.equal(messages(sent(pdf('EX-10.1'), pdf('EX-10.1', 'other.pdf'))).length, 2);
});

test('the copy of another document, and letters to the staff, are silent', () => {
	check(pdfWithoutCounterpart, sent({ type: 'EX-99.1', fileName: 'a.htm' }, pdf('ex-99.1')));
	check(pdfWithoutCounterpart, sent(pdf('8-K')));
	check(pdfWithoutCounterpart, sent(pdf('CORRESP'), pdf('COVER')));
	check(pdfWithoutCounterpart, sent({ type: 'EX-99.1', fileName: 'pdf.htm' }));
});
