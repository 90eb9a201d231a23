import { test } from 'node:test';
import { redactionStatement } from '../../../server/src/rules/exhibits/redactionStatement';
import { check, fix } from '../../fixture';
import { exhibitsOf, submission } from '../submissions';

const statement =
	'Certain identified information has been excluded from this exhibit because it is both not material and the type that the registrant treats as private or confidential.';
const report = (text: string, type = 'EX-10.1', options = {}): string =>
	submission(exhibitsOf(`${type.slice(3)}*  Supply Agreement\n\n* Portions are omitted.`), [{ type, text }], options);

test('a contract with terms left out and no statement is marked', () => {
	check(
		redactionStatement,
		report(`The price is [***] a unit, the fee [***] a year.
             ^^^^^ Exhibit 10.1 has terms left out, and its first page does not say so.`),
	);
	check(
		redactionStatement,
		report(
			`<html><body><p>The price is [<b>*</b>&nbsp;*&nbsp;*] a unit.</p>
                            ^^^^^^^^^^^^^^^^^^^^^^^^ Exhibit 2.1 has terms left out, and its first page does not say so.
<p>The fee is [REDACTED] a year.</p></body></html>`,
			'EX-2.1',
		),
	);
});

test('the fix inserts the words of the rule, as the document is written', () => {
	const terms = 'The price is [***] a unit, the fee [***] a year.';
	fix(redactionStatement, report(terms), report(`${statement}\n\n${terms}`));
	fix(
		redactionStatement,
		report(`<html><body>\n<p>${terms}</p></body></html>`),
		report(`<html><body>\n<p>${statement}</p>\n<p>${terms}</p></body></html>`),
	);
});

test('a statement, personal data, a single mark, an order and earlier reports are silent', () => {
	const terms = 'The price is [***] a unit, the fee [***] a year.';
	check(redactionStatement, report(`CERTAIN TERMS ARE OMITTED BECAUSE THEY ARE NOT MATERIAL.\n\n${terms}`));
	check(redactionStatement, report(`${terms} Left out under Item 601(a)(6).`));
	check(redactionStatement, report('The price is [***] a unit.'));
	check(redactionStatement, report(`Confidential treatment was requested.\n\n${terms}`));
	check(redactionStatement, report(terms, 'EX-10.1', { date: 'March 12, 2018' }));
	check(redactionStatement, report(terms, 'EX-99.1'));
});
