import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taggedReport } from '../../../server/src/rules/examples/taggedReport';
import { factIdentifier } from '../../../server/src/rules/facts/factIdentifier';
import { check, fix, problems, related } from '../../fixture';
import { header, tagged } from '../envelopes';
import { plainReport } from '../reports';

const cik = 'http://www.sec.gov/CIK';
const contexts = (...identifiers: readonly string[]) =>
	taggedReport().replace(
		'</ix:hidden>',
		`</ix:hidden><ix:resources>\n${identifiers
			.map((each, i) => `<xbrli:context id="c-${i}"><xbrli:entity>${each}</xbrli:entity></xbrli:context>`)
			.join('\n')}\n</ix:resources>`,
	);
const identifier = (value: string, scheme = cik) => `<xbrli:identifier scheme="${scheme}">${value}</xbrli:identifier>`;
const report = (...values: readonly string[]) => contexts(...values.map((value) => identifier(value)));
const messages = (text: string) => problems(factIdentifier, text).map(({ message }) => message);
const sent = (text: string, ...keys: readonly string[]) =>
	header(['Other Events'], { more: keys.map((key) => `\tCENTRAL INDEX KEY:\t\t\t${key}\n`).join('') }) +
	tagged('8-K', 1, 'report.htm', text);

test('a number that is no CIK of ten digits is flagged once, and filled up with zeros', () => {
	const text = report('9990417', '9990417');
	assert.deepEqual(messages(text), ['Identifier “9990417” of the registrant; EDGAR takes a CIK of ten digits.']);
	fix(factIdentifier, text, report('0009990417', '0009990417'));
	for (const value of ['00009990417', '000-9990417', 'HARBOR', '']) {
		assert.deepEqual(
			problems(factIdentifier, report(value)).map(({ fixes }) => fixes),
			[[]],
			value,
		);
	}
});

test('another scheme is flagged, and written right', () => {
	const text = (scheme: string) => contexts(identifier('0009990417', scheme), identifier('0009990417', scheme));
	assert.deepEqual(messages(text('http://www.sec.gov/cik')), [`Scheme of the identifier; EDGAR takes ${cik}.`]);
	fix(factIdentifier, text('https://www.sec.gov/CIK'), text(cik));
	const single = contexts("<identifier scheme='http://standards.iso.org/iso/17442'>0009990417</identifier>");
	assert.equal(messages(single).length, 1);
});

test('a CIK that the header does not have is flagged', () => {
	const text = sent(report('0009990417'), '0000990555');
	assert.deepEqual(messages(text), ['CIK 0009990417 in the facts, 0000990555 in the header.']);
	assert.deepEqual(related(factIdentifier, text), ['0000990555: The header.']);
});

test('right numbers, one of several registrants, and reports without facts are silent', () => {
	check(factIdentifier, report('0009990417'));
	check(factIdentifier, taggedReport());
	check(factIdentifier, sent(report('0009990417'), '0009990417'));
	check(factIdentifier, sent(report('0009990417'), '0000990555', '9990417'));
	check(factIdentifier, sent(report('0009990417')));
	check(factIdentifier, plainReport('Item 8.01 Other Events\n\nThe Company opened a plant.'));
});

test('a context of another registrant is marked where the facts have one only', () => {
	const text = report('0009990417', '0009990418');
	assert.deepEqual(messages(text), ['CIK 0009990418 in a context; the only registrant of the facts is 0009990417.']);
	assert.match(related(factIdentifier, text).join(), /: The fact\.$/);
	fix(factIdentifier, text, report('0009990417', '0009990417'));
	assert.deepEqual(messages(report('0009990417', '0009990417')), []);
	assert.deepEqual(messages(report('0009990418', '0009990418')), []);
});

test('an identifier that does not say what number it is is marked', () => {
	const text = report('0009990417');
	assert.deepEqual(messages(text.replace(` scheme="${cik}"`, '')), [
		`The identifier has no scheme; EDGAR takes ${cik}.`,
	]);
});
