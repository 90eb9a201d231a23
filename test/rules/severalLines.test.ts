/** What is marked may go over several lines, and is marked up to its last word. */
import { test } from 'node:test';
import { duplicateExhibit } from '../../server/src/rules/exhibits/duplicateExhibit';
import { itemCaptionMismatch } from '../../server/src/rules/items/itemCaptionMismatch';
import { itemOrder } from '../../server/src/rules/items/itemOrder';
import { signatureLegend } from '../../server/src/rules/signatures/signatureLegend';
import { check } from '../fixture';

test('a caption', () =>
	check(
		itemCaptionMismatch,
		`
Item 2.02. Results operations and
           ^^^^^^^^^^^^^^^^^^^^^^ Form 8-K calls Item 2.02 “Results of Operations and Financial Condition”.
           financial conditions.
           ^^^^^^^^^^^^^^^^^^^^ …

The company announced its results.
`,
	));

test('the headings of items, the related one too', () =>
	check(
		itemOrder,
		`
Item 2.03 Creation of a Direct Financial Obligation or an Obligation under an
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Item 2.03 is here.
Off-Balance Sheet Arrangement of a Registrant
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ …

The company borrowed money.

Item 1.01 Entry into a Material
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Item 1.01 is out of order: it comes after Item 2.03.
Definitive Agreement
^^^^^^^^^^^^^^^^^^^^ …

The company made an agreement.
`,
	));

test('a row of the list of exhibits', () =>
	check(
		duplicateExhibit,
		`
Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  Credit Agreement dated March 9, 2026, among the company and
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The other exhibit with the number 10.1.
      First Quay Bank
      ~~~~~~~~~~~~~~~ …
10.1  Press release dated March 12, 2026
^^^^ Two exhibits have the number 10.1.
`,
	));

test('the legend of the signatures', () =>
	check(
		signatureLegend,
		`
Item 8.01 Other Events

The company opened a second plant.

SIGNATURES

  Pursuant to the requirements of the Securities Act of 1933, the registrant has duly caused this
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Securities Act in the legend: Form 8-K is signed under the Securities Exchange Act of 1934.
  report to be signed on its behalf by the undersigned hereunto duly authorized.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ …

By: /s/ Jane Doe
`,
	));
