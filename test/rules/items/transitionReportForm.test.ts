import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transitionReportForm } from '../../../server/src/rules/items/transitionReportForm';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const heading = 'Item 5.03 Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year';
const report = (text: string): string => plainReport(`${heading}\n\n${text}`);

test('a new fiscal year without a word of the transition report is marked', () => {
	check(
		transitionReportForm,
		report(`On March 10, 2026, the board approved a change in the fiscal year end from June 30 to December 31.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing says on which form the transition period will be reported.`),
	);
	for (const text of [
		'The board determined to change the Company’s fiscal year from a year ending June 30 to a calendar year.',
		'The Company’s fiscal year end was changed to the last Saturday in September.',
		'The Company is moving its fiscal year end to December 31.',
		'The board amended the Bylaws to change the financial year so that it ends on September 30.',
	]) {
		assert.equal(problems(transitionReportForm, report(text)).length, 1, text);
	}
});

test('the fix inserts a sentence whose form is to be chosen', () => {
	const text = 'The board changed the fiscal year of the Company to one ending on December 31.';
	const added = 'The report covering the transition period will be filed on [Form 10-K or Form 10-Q].';
	fix(transitionReportForm, report(text), report(`${text}\n\n${added}`));
	fix(
		transitionReportForm,
		htmlReport(`<p>${heading}</p>\n<p>${text}</p>`),
		htmlReport(`<p>${heading}</p>\n<p>${text}</p>\n<p>${added}</p>`),
	);
});

test('reports that name the form, and other amendments, are silent', () => {
	const changed = 'The board changed the fiscal year of the Company to one ending on December 31.';
	check(transitionReportForm, report(`${changed} A Form 10-KT will cover the transition period.`));
	check(transitionReportForm, report(`${changed} The transition report will be filed in August.`));
	check(transitionReportForm, report('The board amended the Bylaws, which say that the fiscal year ends on June 30.'));
	check(transitionReportForm, report('The amendment changes the name of the Company. The fiscal year did not change.'));
});
