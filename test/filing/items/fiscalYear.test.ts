import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesTransitionReport, tellsOfFiscalYear } from '../../../server/src/filing/items/fiscalYear';
import { monthNames } from '../../../server/src/text/dates';

test('a change of the fiscal year is told by its old or new end, whatever month that is', () => {
	for (const month of monthNames) {
		assert.ok(tellsOfFiscalYear(`The board changed the fiscal year of the Company to end on ${month} 28.`), month);
	}
	for (const end of [
		'the last Saturday of',
		'the calendar year',
		'a Sunday near',
		'a 52-week year',
		'the Friday before',
	]) {
		assert.ok(tellsOfFiscalYear(`The Company moved its fiscal year end from one day to ${end}.`), end);
	}
	for (const sentence of [
		'The financial year of the Company is changed.',
		'The board approved a change in its accounting period.',
		'The fiscal year has been switched.',
	]) {
		assert.ok(tellsOfFiscalYear(sentence), sentence);
	}
});

test('a fiscal year that stays, and one that may be changed, are none', () => {
	for (const sentence of [
		'The fiscal year has not been changed to end in May.',
		'The board moved the end of the fiscal year from its usual day to another.',
		'The bylaws authorize the board to change the fiscal year to end in May.',
		'There is no change of the fiscal year.',
		'In fiscal year 2026 the Company moved to Ohio.',
	]) {
		assert.ok(!tellsOfFiscalYear(sentence), sentence);
	}
});

test('the report for the transition period is named by its form', () => {
	assert.ok(namesTransitionReport('The Company will file a report on Form 10-KT.'));
	assert.ok(namesTransitionReport('No transition report is required.'));
	assert.ok(!namesTransitionReport('The Company will file its report later.'));
});
