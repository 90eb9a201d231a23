import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedReport } from '../../../server/src/rules/examples/report';
import { signatureDateMissing } from '../../../server/src/rules/signatures/signatureDateMissing';
import { signerNameMissing } from '../../../server/src/rules/signatures/signerNameMissing';
import { signerTitleMissing } from '../../../server/src/rules/signatures/signerTitleMissing';
import { check, fix, problems } from '../../fixture';

test('a name without a title is marked', () =>
	check(
		signerTitleMissing,
		signedReport(`By: /s/ Jane Doe
Name: Jane Doe
      ^^^^^^^^ No title for Jane Doe.

Date: March 12, 2026
`),
	));

test('a line for the title is inserted below the name', () =>
	fix(
		signerTitleMissing,
		signedReport(`By: /s/ Jane Doe
Name: Jane Doe

Date: March 12, 2026
`),
		signedReport(`By: /s/ Jane Doe
Name: Jane Doe
Title: [Title]

Date: March 12, 2026
`),
	));

test('a title below the name or beside it is silent', () => {
	check(signerTitleMissing, signedReport('/s/ Jane Doe\nJane Doe\nChief Financial Officer\n\nDate: March 12, 2026\n'));
	check(signerTitleMissing, signedReport('/s/ Jane Doe\nJane Doe, Vice President\n\nDate: March 12, 2026\n'));
});

test('a day of signing on the line of name and title ends the title', () => {
	for (const block of [
		'/s/ Jane Doe\nJane Doe, Chief Financial Officer March 12, 2026\n',
		'/s/ Jane Doe\nJane Doe, Vice President (Finance) March 12, 2026\n',
		'/s/ Jane Doe\nJane Doe, Chief Financial Officer, March 12, 2026\n',
		'/s/ Jane Doe Jane Doe, Chief Financial Officer March 12, 2026\n',
		'By: /s/ Jane Doe\nName: Jane Doe\nTitle: President March 12, 2026\n',
		'/s/ Jane Doe\nJane Doe\nTreasurer March 12, 2026\n',
	]) {
		for (const rule of [signerTitleMissing, signerNameMissing, signatureDateMissing]) {
			check(rule, signedReport(block));
		}
	}
});

test('a title that breaks off is marked; a word that it lacks for certain is written', () => {
	const signed = (title: string) =>
		signedReport(`By: /s/ Jane Doe\nName: Jane Doe\nTitle: ${title}\n\nDate: March 12, 2026\n`);
	for (const title of ['Chief Financial', 'President and Chief Operating', 'Chief Legal']) {
		fix(signerTitleMissing, signed(title), signed(`${title} Officer`));
		fix(signerTitleMissing, signed(`${title} Office`), signed(`${title} Officer`));
	}
	for (const title of [
		'Executive Vice',
		'Chief Financial Officer and',
		'Secretary,',
		'Treasurer (Principal',
		'Senior Vice',
		'Senior Vice, General Counsel',
		'General and Secretary',
		'Vice President and Corporate',
		'Chief Financial and Secretary',
		'and Secretary',
		'Assistant General and Secretary',
		'Deputy General & Secretary',
		'Chief Officer',
		'President and Chief Officer',
	]) {
		const [found, ...others] = problems(signerTitleMissing, signed(title));
		assert.match(found?.message ?? '', /breaks off/, title);
		assert.deepEqual([...others, ...(found?.fixes ?? [])], []);
	}
	for (const title of [
		'Chief Executive',
		'Chief of Staff',
		'Vice President,\nFinance',
		'General Counsel',
		'Chief Financial and Accounting Officer',
		'Vice Chair and Assistant General Counsel',
		'General Manager and Secretary',
		'Secretary (Clerk)',
		'Director General and Secretary',
		'Chief Officer of Finance',
	]) {
		assert.deepEqual(problems(signerTitleMissing, signed(title)), [], title);
	}
	const inText = (title: string) => signed(title).replace('second plant', 'plant, its Chief Executive Officer said');
	assert.notEqual(inText('Secretary'), signed('Secretary'));
	fix(signerTitleMissing, inText('President and Chief Executive'), inText('President and Chief Executive Officer'));
});

test('a title in the plural, with an office twice or with a word left over, is that of one person', () => {
	const signed = (title: string) =>
		signedReport(`By: /s/ Jane Doe\nName: Jane Doe\nTitle: ${title}\n\nDate: March 12, 2026\n`);
	for (const [wrong, right] of [
		['Chief Financial Officers', 'Chief Financial Officer'],
		['Senior Vice Presidents and Secretary', 'Senior Vice President and Secretary'],
		['Corporate Secretary, Secretary', 'Corporate Secretary'],
		['Chief Financing Officer', 'Chief Financial Officer'],
		['Chief Financial and Officer', 'Chief Financial Officer'],
		['General of Counsel', 'General Counsel'],
	] as const) {
		fix(signerTitleMissing, signed(wrong), signed(right));
		check(signerTitleMissing, signed(right));
	}
	for (const title of [
		'Chief Financial and Accounting Officer',
		'President, Secretary',
		'Vice President and President of Ohio',
	]) {
		check(signerTitleMissing, signed(title));
	}
	assert.deepEqual(
		problems(signerTitleMissing, signed('Registrant')).map(({ message }) => message),
		['“Registrant” is no title.'],
	);
});

test('an authorized signature is that of a signatory', () => {
	const titled = (title: string) =>
		signedReport(`By: /s/ Jane Doe\nName: Jane Doe\nTitle: ${title}\n\nDate: March 12, 2026\n`);
	fix(signerTitleMissing, titled('Authorized Signature'), titled('Authorized Signatory'));
	assert.deepEqual(problems(signerTitleMissing, titled('Duly Authorized Signatory')), []);
});

test('titles with short forms of offices, and over two lines, are whole', () => {
	for (const title of [
		'EVP, Chief Legal Officer & Corp. Sec.',
		'Chief Financial Officer and Member of the\nManagement Board',
	]) {
		const text = signedReport(`By: /s/ Jane Doe\nJane Doe\n${title}\n\nDate: March 12, 2026\n`);
		assert.deepEqual(problems(signerTitleMissing, text), [], title);
	}
});
