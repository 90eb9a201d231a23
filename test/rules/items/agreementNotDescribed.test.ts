import { test } from 'node:test';
import { agreementNotDescribed } from '../../../server/src/rules/items/agreementNotDescribed';
import { check } from '../../fixture';
import { htmlReport, marked, plainReport } from '../reports';

const heading = 'Item 1.01 Entry into a Material Definitive Agreement';
const message = 'Item 1.01 has no terms of the agreement, only where it can be read.';
const wrong = (text: string): string => plainReport(`${marked(heading, message)}\n\n${text}`);
const right = (text: string): string => plainReport(`${heading}\n\n${text}`);

test('an agreement that is only attached is marked', () => {
	check(
		agreementNotDescribed,
		wrong('On March 10, 2026, the Company and Brook Valve signed a lease. The lease is filed as Exhibit 10.1.'),
	);
	check(
		agreementNotDescribed,
		wrong(
			'The Company entered into a license with Brook Valve on March 10, 2026.\n\nThe press release on the license is\nattached hereto. The full text of the license is incorporated by reference.',
		),
	);
	check(
		agreementNotDescribed,
		htmlReport(
			`<p>${heading}</p>\n   ${'^'.repeat(heading.length)} ${message}\n<p>On March&nbsp;10, 2026, the Company signed a <b>l</b>ease.</p><p>A copy is attached as Ex<i></i>hibit 10.1.</p>`,
		),
	);
});

test('terms, other items and other filings are silent', () => {
	check(
		agreementNotDescribed,
		right('The Company signed a lease with Brook Valve for $2,000 a month. The lease is filed as Exhibit 10.1.'),
	);
	check(
		agreementNotDescribed,
		right('The Company signed a lease. It ends after three years. The lease is filed as Exhibit 10.1.'),
	);
	for (const term of ['The Company will supply valves.', 'The Company pays a royalty.', 'It expires on May 2, 2031.']) {
		check(
			agreementNotDescribed,
			right(`The Company signed a license with Osaka K.K. ${term} It is filed as Exhibit 10.1.`),
		);
	}
	check(agreementNotDescribed, right('The information in Item 2.03 is incorporated by reference into this Item 1.01.'));
	check(
		agreementNotDescribed,
		right('The Company signed a lease. The lease, described in the Form 8-K of May 2, 2025, is attached.'),
	);
	check(agreementNotDescribed, right('The Company signed a lease with Brook Valve.'));
	check(agreementNotDescribed, `${heading}\n\nThe Company signed a lease. The lease is filed as Exhibit 10.1.\n`);
});
