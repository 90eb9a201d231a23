import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factOf, taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factBoxMismatch } from '../../../server/src/rules/facts/factBoxMismatch';
import { check, fix, problems, related } from '../../fixture';

const messages = (text: string) => problems(factBoxMismatch, text).map(({ message }) => message);
const box = (glyph: string, format: string) =>
	taggedReport({ SolicitingMaterial: factOf('SolicitingMaterial', glyph, format) });

test('a box and its fact that say the opposite are marked, and the fact follows the box', () => {
	assert.deepEqual(messages(box('&#9746;', 'ixt:booleanfalse')), [
		'Fact dei:SolicitingMaterial says false, its box is checked.',
	]);
	assert.deepEqual(messages(box('&#9744;', 'ixt:fixed-true')), [
		'Fact dei:SolicitingMaterial says true, its box is not checked.',
	]);
	fix(factBoxMismatch, box('&#9746;', 'ixt:booleanfalse'), box('&#9746;', 'ixt:booleantrue'));
	fix(factBoxMismatch, box('&#9744;', 'ixt:fixed-true'), box('&#9744;', 'ixt:fixed-false'));
});

test('a hidden fact is compared as well', () => {
	const text = taggedReport({
		SolicitingMaterial: '',
		AmendmentFlag: factOf('AmendmentFlag', 'false') + factOf('SolicitingMaterial', 'true'),
	});
	assert.deepEqual(messages(text), ['Fact dei:SolicitingMaterial says true, its box is not checked.']);
	fix(factBoxMismatch, text, text.replace('SolicitingMaterial">true', 'SolicitingMaterial">false'));
});

test('the fact of another box is marked and renamed', () => {
	const name = 'PreCommencementIssuerTenderOffer';
	const text = taggedReport({ [name]: factOf('PreCommencementTenderOffer', '&#9744;', 'ixt:fixed-false') });
	assert.deepEqual(messages(text), [`Box tagged dei:PreCommencementTenderOffer; its legend is that of dei:${name}.`]);
	assert.deepEqual(related(factBoxMismatch, text), [
		`${factOf('PreCommencementTenderOffer', '&#9744;', 'ixt:fixed-false')}: The fact.`,
	]);
	fix(factBoxMismatch, text, taggedReport());
});

test('boxes that their facts agree with or follow, and untagged ones, are silent', () => {
	check(factBoxMismatch, taggedReport());
	assert.deepEqual(messages(box('&#9746;', 'ixt:fixed-true')), []);
	assert.deepEqual(messages(box('&#9746;', 'ixt-sec:boolballotbox')), []);
	assert.deepEqual(messages(taggedReport({ SolicitingMaterial: '' })), []);
	check(factBoxMismatch, 'Item 8.01 Other Events\n\nThe company opened a second plant.\n');
});
