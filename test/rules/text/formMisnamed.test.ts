import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { formMisnamed } from '../../../server/src/rules/text/formMisnamed';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const report = (text: string) => plainReport(`Item 8.01 Other Events\n\n${text}`);

test('another report is marked, and the words become those of this one', () => {
	check(
		formMisnamed,
		report(`See this Current Report on Form 10-Q.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “this Current Report on Form 10-Q”: this is a current report on Form 8-K.`),
	);
	fix(
		formMisnamed,
		report('It is named in this Quarterly Report on Form 8-K.'),
		report('It is named in this Current Report on Form 8-K.'),
	);
	fix(formMisnamed, report('It is on Form 8-Q.'), report('It is on Form 8-K.'));
	fix(formMisnamed, report('It is on Form 8-k.'), report('It is on Form 8-K.'));
	assert.deepEqual(
		['8-k', '8K'].map((form) => problems(formMisnamed, report(`It is on Form ${form}.`))[0]?.atMost),
		['hint', undefined],
	);
	fix(
		formMisnamed,
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>See this Current Report on <b>Form 8-K/A</b>.</p>'),
		htmlReport('<p>Item 8.01 Other Events</p>\n<p>See this Current Report on <b>Form 8-K</b>.</p>'),
	);
});

test('the number of an amendment on the cover of a report that is none is marked', () => {
	const text = coverOf({ amendment: '(Amendment No. 1)' });
	assert.deepEqual(
		problems(formMisnamed, text).map(({ message }) => message),
		['“(Amendment No. 1)”: this is a current report on Form 8-K.'],
	);
	fix(formMisnamed, text, coverOf({ heading: 'FORM 8-K/A', amendment: '(Amendment No. 1)' }));
	assert.deepEqual(problems(formMisnamed, coverOf({ heading: 'FORM 8-K/A', amendment: 'Amendment No. 2' })), []);
});

test('this report, other reports and an amendment are silent', () => {
	for (const text of [
		'It is named in this Current Report on Form 8-K and in the Quarterly Report on Form 10-Q of May 4, 2026.',
		'The Annual Report on Form 10-K and Form 8-A are on file.',
	]) {
		assert.deepEqual(problems(formMisnamed, report(text)), [], text);
	}
	const amendment = report('See this Current Report on Form 8-K/A.').replace('FORM 8-K', 'FORM 8-K/A');
	assert.deepEqual(problems(formMisnamed, amendment), []);
});

test('the heading of another form, and one in the legend over the boxes, are marked on the cover', () => {
	const found = (heading: string, form = '8-K') =>
		problems(
			formMisnamed,
			coverOf({ heading }).replace('Form 8-K filing is intended', `Form ${form} filing is intended`),
		).map(({ message }) => message);
	assert.deepEqual(found('FORM 10-Q'), ['“FORM 10-Q”: this is a current report on Form 8-K.']);
	assert.deepEqual(found('FORM 8-K', '10-K'), ['“if the Form 10-K”: this is a current report on Form 8-K.']);
	for (const heading of ['FORM 8-K', 'FORM 8-K/A', 'FORM 8–K', 'Form 8 K']) {
		assert.deepEqual(found(heading), []);
	}
	fix(formMisnamed, coverOf({ heading: 'FORM 6-K' }), coverOf({ heading: 'FORM 8-K' }));
});

test('other reports bear the kind and the name of their form', () => {
	for (const [wrong, right] of [
		['It is in the Quarterly Report on Form 10-K of May.', 'It is in the Annual Report on Form 10-K of May.'],
		['It is in the annual report on Form 10-Q of May.', 'It is in the quarterly report on Form 10-Q of May.'],
		['It is in the Annual Report on Form 10K of May.', 'It is in the Annual Report on Form 10-K of May.'],
		['It is registered on Form S3 with it.', 'It is registered on Form S-3 with it.'],
		['It is in the Current Report on Form 8-, and known.', 'It is in the Current Report on Form 8-K, and known.'],
	] as const) {
		fix(formMisnamed, report(wrong), report(right));
	}
});

test('an amendment in the legend of a report that is none, and a letter too many, are marked', () => {
	const signed = (word: string) => report('It opened.').replace('caused this report', `caused this ${word}`);
	fix(formMisnamed, signed('amendment'), signed('report'));
	assert.deepEqual(problems(formMisnamed, signed('amendment').replace('FORM 8-K', 'FORM 8-K/A')), []);
	fix(formMisnamed, coverOf({ heading: 'FORM 8-KK' }), coverOf({ heading: 'FORM 8-K' }));
});

test('the kind and the form are put right at once, also without the word report', () => {
	fix(
		formMisnamed,
		report('This Annual Report on Form 10-K contains forward-looking statements.'),
		report('This Current Report on Form 8-K contains forward-looking statements.'),
	);
	for (const words of ['This Amendment No. 1 on Form', 'This Amendment to Form']) {
		fix(formMisnamed, report(`${words} 10-K/A is whole.`), report(`${words} 8-K/A is whole.`));
	}
	fix(formMisnamed, report('See this Form 10-Q for more.'), report('See this Form 8-K for more.'));
	check(formMisnamed, report('See the Form 10-Q, and this Form 8-K, for more.'));
});

test('schedules and forms with their letters changed about are marked', () => {
	for (const text of [
		'See the proxy statement on Schedule 41A of the Company.',
		'See the proxy statement on Schedule 14A(a) of the Company.',
		'See the statement on Schedule 31D of the holder.',
		'See the registration statement on Form 3-S of the Company.',
		'See the amendment on Form 10-K-A of the Company.',
		'See the amendment on Form 8-A/K of the Company.',
	]) {
		assert.equal(problems(formMisnamed, report(text)).length, 1, text);
	}
	for (const text of [
		'See the proxy statement on Schedule 14A of the Company.',
		'See the statement on Schedule 13D of the holder.',
		'See the registration statement on Form S-3 of the Company.',
		'See the amendment on Form 10-K/A of the Company.',
		'See Form 14A in the annex of the Company.',
	]) {
		assert.deepEqual(problems(formMisnamed, report(text)), [], text);
	}
});

test('the form over the cover has its hyphen and its capital', () => {
	for (const form of ['FORM 8K', 'FORM 8-k']) {
		const text = coverOf({}).replace('FORM 8-K', form);
		fix(formMisnamed, text, text.replace(form, form.replace(/8.*/, '8-K')));
	}
	for (const form of ['FORM 8-K', 'Form 8-K', 'form 8-k', 'FORM 8 - K', 'FORM 8–K', 'FORM 8-K/A']) {
		assert.deepEqual(problems(formMisnamed, coverOf({}).replace('FORM 8-K', form)), [], form);
	}
});

test('the form over the cover has no slash without its letter', () => {
	const heading = (form: string, amendment = '') => coverOf({ heading: form, amendment });
	fix(formMisnamed, heading('FORM 8-K/'), heading('FORM 8-K'));
	const number = '(Amendment No. 1)';
	fix(formMisnamed, heading('FORM 8-K/', number), heading('FORM 8-K/A', number));
	fix(formMisnamed, report('If the Form 8-K/ filing is late.'), report('If the Form 8-K filing is late.'));
	assert.deepEqual(problems(formMisnamed, report('It is a Form 8-K/10-Q of a kind.')), []);
});

test('another form has its letter once', () => {
	fix(formMisnamed, report('It is in its Form 10-KK for 2025.'), report('It is in its Form 10-K for 2025.'));
	fix(formMisnamed, report('It is in its Form 10-0 for May.'), report('It is in its Form 10-Q for May.'));
	for (const right of ['Form 10-KSB', 'Form 10-K405', 'Form 10-QSB', 'Form 10-D']) {
		assert.deepEqual(problems(formMisnamed, report(`It is in its ${right} for 2025.`)), [], right);
	}
});

test('the form has no other letter after its stroke than that of an amendment', () =>
	fix(formMisnamed, report('It is in its Form 8-K/B of May.'), report('It is in its Form 8-K of May.')));

test('several reports of a form are of its kind as well', () =>
	fix(
		formMisnamed,
		report('They are in its Quarterly Reports on Form 10-K for 2025.'),
		report('They are in its Annual Reports on Form 10-K for 2025.'),
	));
