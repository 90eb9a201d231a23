import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factOf, taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factHidden } from '../../../server/src/rules/facts/factHidden';
import { check, problems } from '../../fixture';

const found = (text: string) => problems(factHidden, text);
/** A cover on which one fact is hidden. */
const hidden = (name: string, fact = factOf(name, 'A')) =>
	taggedReport({ [name]: '' }).replace('</ix:hidden>', `${fact}</ix:hidden>`);

test('a fact that nobody sees is flagged', () => {
	for (const name of ['EntityFileNumber', 'EntityTaxIdentificationNumber', 'LocalPhoneNumber', 'DocumentType']) {
		assert.deepEqual(
			found(hidden(name)).map(({ message, atMost }) => [message, atMost]),
			[[`Fact dei:${name} is hidden, and no words of the cover are tied to it.`, undefined]],
		);
	}
	assert.equal(found(hidden('EntityRegistrantName'))[0]?.atMost, 'hint');
});

test('facts that may be hidden, that are tied to words, or that are shown as well are silent', () => {
	check(factHidden, taggedReport());
	for (const name of ['AmendmentFlag', 'WrittenCommunications', 'EntityEmergingGrowthCompany']) {
		check(factHidden, hidden(name));
	}
	const tied = factOf('EntityFileNumber', '001-41893').replace(' name', ' id="f-7" name');
	for (const style of ['-sec-ix-hidden:f-7', 'color:red; -sec-ix-hidden: f-7;']) {
		check(factHidden, hidden('EntityFileNumber', tied).replace('<td>001-41893', `<td style="${style}">001-41893`));
	}
	assert.equal(
		found(hidden('EntityFileNumber', tied).replace('<td>001', '<td style="-sec-ix-hidden:f-77">001')).length,
		1,
	);
	check(factHidden, taggedReport().replace('</ix:hidden>', `${factOf('EntityFileNumber', '001-41893')}</ix:hidden>`));
});
