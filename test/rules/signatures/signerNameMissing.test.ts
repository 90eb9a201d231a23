import { test } from 'node:test';
import { signedReport } from '../../../server/src/rules/examples/report';
import { signerNameMissing } from '../../../server/src/rules/signatures/signerNameMissing';
import { check, fix } from '../../fixture';

test('a signature with a title only is marked', () =>
	check(
		signerNameMissing,
		signedReport(`By: /s/ Jane Doe
    ^^^^^^^^^^^^ No printed name under “/s/ Jane Doe”.
Chief Financial Officer

Date: March 12, 2026
`),
	));

test('the name is inserted below the signature, labeled where the title is', () => {
	fix(
		signerNameMissing,
		signedReport(`By: /s/ Jane Doe
Title: Chief Financial Officer

Date: March 12, 2026
`),
		signedReport(`By: /s/ Jane Doe
Name: Jane Doe
Title: Chief Financial Officer

Date: March 12, 2026
`),
	);
	fix(
		signerNameMissing,
		signedReport(`Date: March 12, 2026          /s/ Jane Doe
                              Chief Financial Officer
`),
		signedReport(`Date: March 12, 2026          /s/ Jane Doe
                              Jane Doe
                              Chief Financial Officer
`),
	);
});

test('a printed name, beside the title or alone, is silent', () => {
	check(signerNameMissing, signedReport('/s/ Jane Doe\nJane Doe, Chief Financial Officer\n\nDate: March 12, 2026\n'));
	check(signerNameMissing, signedReport('/s/ Jane Doe\nJane Doe\nChief Financial Officer\n\nDate: March 12, 2026\n'));
});

test('the word “Name” is no printed name', () => {
	const signed = (name: string) =>
		signedReport(`By: /s/ Jane Doe\nName: ${name}\nTitle: Chief Financial Officer\n\nDate: March 12, 2026\n`);
	fix(signerNameMissing, signed('Name'), signed('Jane Doe'));
});
