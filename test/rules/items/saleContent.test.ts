import { test } from 'node:test';
import { saleContent } from '../../../server/src/rules/items/saleContent';
import { check } from '../../fixture';
import { marked, plainReport } from '../reports';

const heading = 'Item 3.02 Unregistered Sales of Equity Securities';
const message = 'Item 3.02 names no exemption from registration.';

test('a sale without an exemption is marked', () => {
	check(
		saleContent,
		plainReport(`${marked(heading, message)}\n\nOn March 10, 2026, the Company issued 500,000 warrants to Jane Doe.`),
	);
	check(
		saleContent,
		plainReport(
			`${marked(heading, message)}\n\nThe Company sold 2,000 shares of preferred stock\nfor $10 a share under Section 4 of the purchase agreement.`,
		),
	);
});

test('every way to name an exemption, and another item, is silent', () => {
	for (const text of [
		'The shares were issued in reliance on Section 4(a)(2).',
		'The shares were issued under Section\n4 (a) (2) of the Securities Act.',
		'The sale was made under Rule 506(b) of Regulation D.',
		'The offering is an exempt transaction.',
		'The shares were sold in a private placement.',
		'The notes were exchanged under Section 3(a)(9).',
		'The information set forth in Item 1.01 applies to this Item 3.02.',
		'The sale was previously reported.',
	]) {
		check(saleContent, plainReport(`${heading}\n\n${text}`));
	}
	check(saleContent, `${heading}\n\nThe Company sold 2,000 shares.\n`);
});
