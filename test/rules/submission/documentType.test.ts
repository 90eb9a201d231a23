import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentType } from '../../../server/src/rules/submission/documentType';
import { check, fix, problems } from '../../fixture';
import { plainReport } from '../reports';
import { submission, submissionOf } from '../submissions';

const sent = (type: string, date?: string) =>
	submissionOf(
		plainReport('Item 8.01 Other Events\n\nThe Company opened a plant.', date === undefined ? {} : { date }),
		[{ type, fileName: 'release.txt' }],
	);
const messages = (text: string) => problems(documentType, text).map(({ message }) => message);

test('types that EDGAR does not have are flagged', () => {
	for (const type of [
		'EX99.1',
		'EX 99.1',
		'Exhibit 99',
		'EX-6',
		'EX-27',
		'EX-37.1',
		'EX-991',
		'EX-99,1',
		'EX-99 1',
		'EX-99..1',
		'EX-99.',
		'EX-',
		'EX-PRESS',
		'99.1',
		'Press release',
	]) {
		assert.deepEqual(messages(sent(type)), [`EDGAR has no document type “${type}”.`]);
	}
});

test('a description that names another form is flagged', () => {
	const text = sent('EX-99.1').replace('<TYPE>8-K\n', '<TYPE>8-K\n<DESCRIPTION>FORM 10-Q\n');
	assert.deepEqual(messages(text), ['Description “FORM 10-Q” does not fit a document of type 8-K.']);
	for (const words of ['8-K', 'FORM 8-K', 'CURRENT REPORT', '8-K/A', 'Exhibit 99.1']) {
		assert.deepEqual(messages(text.replace('FORM 10-Q', words)), [], words);
	}
});

test('the type of the exhibit is written', () => {
	for (const [written, type] of [
		['EX99.1', 'EX-99.1'],
		['ex 10.2', 'EX-10.2'],
		['EX.99', 'EX-99'],
		['EX_99.1', 'EX-99.1'],
		['EX-99,1', 'EX-99.1'],
		['EX-99..1', 'EX-99.1'],
		['EX-99.', 'EX-99'],
		['EX-99 2', 'EX-99.2'],
		['EX-99-1', 'EX-99.1'],
		['EX–99.1', 'EX-99.1'],
		['Exhibit 99.1', 'EX-99.1'],
		['EXHIBIT NO. 3.(i)', 'EX-3.(I)'],
		['99.1', 'EX-99.1'],
	] as const) {
		fix(documentType, sent(written), sent(type));
	}
	const sure = (type: string) => problems(documentType, sent(type))[0]?.fixes?.map(({ all }) => all === true);
	assert.deepEqual(sure('EX99.1'), [true]);
	assert.deepEqual(sure('Exhibit 99.1'), [false]);
	assert.deepEqual(sure('EX6.1'), []);
});

test('the types of EDGAR are silent, and those of their day', () => {
	for (const type of [
		'EX-99.1',
		'ex-99.1',
		'EX-3.(II)',
		'EX-10.A',
		'EX-101.INS',
		'EX-104',
		'EX-107',
		'EX-FILING FEES',
		'GRAPHIC',
		'COVER',
		'CORRESP',
		'XML',
		'ZIP',
		'EXCEL',
		'JSON',
		'8-K/A',
		'425',
		'SC TO-C',
		'DEFA14A',
		'',
	]) {
		check(documentType, sent(type));
	}
	check(documentType, sent('EX-27', 'March 12, 1998'));
	check(documentType, plainReport('Item 8.01 Other Events\n\n<TYPE>EX99.1'));
	check(documentType, submission('Item 8.01 Other Events\n\nThe Company opened a plant.', []));
});

test('a description that names another exhibit than the type is marked', () => {
	const described = (words: string) =>
		problems(
			documentType,
			sent('EX-99.1').replace('<TYPE>EX-99.1\n', () => `<TYPE>EX-99.1\n<DESCRIPTION>${words}\n`),
		).map(({ message, related: [place] = [] }) => {
			assert.equal(place?.message, 'The type.');
			return message;
		});
	assert.deepEqual(described('EXHIBIT 99.2'), ['Description “EXHIBIT 99.2” does not fit a document of type EX-99.1.']);
	assert.deepEqual(described('EX-10.1'), ['Description “EX-10.1” does not fit a document of type EX-99.1.']);
	for (const words of ['EXHIBIT 99.1', 'EX-99.1', 'EXHIBIT 99', 'PRESS RELEASE', 'EXHIBIT (99.1)', 'EXHIBIT A']) {
		assert.deepEqual(described(words), []);
	}
});

test('a description that is still a draft’s is said', () => {
	const described = (description: string) =>
		messages(
			submissionOf(plainReport('Item 8.01 Other Events\n\nThe Company opened a plant.'), [
				{ type: 'EX-99.1', fileName: 'release.txt', description },
			]),
		);
	for (const description of ['DRAFT v3', '[insert description]', 'EX-99.1 TBD']) {
		assert.deepEqual(described(description), [`Description “${description}” is that of a draft.`]);
	}
	for (const description of ['EX-99.1', 'DRAFT REGISTRATION STATEMENT', 'PRESS RELEASE']) {
		assert.deepEqual(described(description), []);
	}
});

test('a form whose name is mistyped is the report all the same', () => {
	const text = sent('EX-99.1');
	for (const [written, right] of [
		['8K', '8-K'],
		['Form 8-K', '8-K'],
		['8 K', '8-K'],
		['8K/A', '8-K/A'],
	] as const) {
		const wrong = text.replace('<TYPE>8-K\n', `<TYPE>${written}\n`);
		assert.deepEqual(messages(wrong), [`EDGAR has no document type “${written}”.`]);
		fix(documentType, wrong, text.replace('<TYPE>8-K\n', `<TYPE>${right}\n`));
	}
});

test('a document of facts has one of their types, and a type that is none is not offered', () => {
	for (const type of ['EX-101.XSD', 'EX-101.LBA']) {
		const [found, ...more] = problems(documentType, sent(type));
		assert.equal(found?.message, `EDGAR has no document type “${type}”.`);
		assert.deepEqual(found?.fixes, []);
		assert.deepEqual(more, []);
	}
	assert.deepEqual(messages(sent('EX-101.SCH')), []);
	assert.deepEqual(messages(sent('EX-101.INS')), []);
});

test('a number that lost its point gets it, also where no list has the exhibit', () => {
	fix(documentType, sent('EX-991'), sent('EX-99.1'));
	fix(documentType, sent('EX-51'), sent('EX-5.1'));
	assert.deepEqual(messages(sent('EX-99')), []);
	assert.deepEqual(messages(sent('EX-104')), []);
});
