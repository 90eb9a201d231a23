import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountantRefusal } from '../../../server/src/rules/items/accountantRefusal';
import { check, problems } from '../../fixture';
import { marked, plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

const report = (text: string, rows = '99.1  Press release'): string =>
	plainReport(`Item 4.01 Changes in Registrant’s Certifying Accountant\n\n${text}\n\n${exhibitsOf(rows)}`);

test('a letter that is not there, without why or when, is marked', () => {
	check(
		accountantRefusal,
		report(
			marked(
				'Doe & Roe LLP refused to give the Company a letter.',
				'Nothing says why the letter of the accountant is missing, or when it will be filed.',
			),
		),
	);
	for (const text of [
		'As of the date of this report the Company has not received the letter.',
		'The requested letter was not provided by Doe & Roe LLP.',
		'The letter of the former accountant\nis unavailable.',
	]) {
		assert.equal(problems(accountantRefusal, report(text)).length, 1, text);
	}
});

test('a reason, a promise, an exhibit and other letters are silent', () => {
	check(accountantRefusal, report('Doe & Roe LLP refused to furnish a letter because it has not been paid.'));
	check(
		accountantRefusal,
		report('The Company has not received the letter. It will be filed by amendment when it is there.'),
	);
	check(accountantRefusal, report('Doe & Roe LLP declined to sign the letter.', '16.1  Letter of Doe & Roe LLP'));
	check(accountantRefusal, report('The Company asked Doe & Roe LLP for a letter.'));
	check(accountantRefusal, report('The firm has not signed the engagement letter.'));
});
