import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverFieldMissing } from '../../../server/src/rules/cover/coverFieldMissing';
import { coverWords } from '../../../server/src/rules/cover/coverWords';
import { securitiesRowIncomplete } from '../../../server/src/rules/cover/securitiesRowIncomplete';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { fix, problems, related } from '../../fixture';

const cover = coverOf({});
const address = '(Address of principal executive offices) (Zip Code)';
const phone = "(Registrant's telephone number, including area code)";
/** The lines of address and telephone number, in the order of the form. */
const withLines = (...lines: readonly string[]): string =>
	coverOf({ address: lines.slice(0, -2).join('\n'), telephone: lines.slice(-2).join('\n') });

const heads = ['Title of each class', 'Trading Symbol(s)', 'Name of each exchange on which registered'] as const;
const rows = [
	'Common Stock, $0.01 par value\tALDR\tNew York Stock Exchange',
	'Warrants\tALDRW\tNew York Stock Exchange',
];
const withTable = (...lines: readonly string[]): string =>
	coverOf({ securities: `Securities registered pursuant to Section 12(b) of the Act:\n\n${lines.join('\n')}\n` });

test('legends of address and telephone number under each other’s values are marked', () => {
	for (const text of [
		withLines('1 Harbor Road, Salem, Oregon 97301', phone, '(541) 555-0163', address),
		withLines(
			'1 Harbor Road',
			'Salem, Oregon 97301',
			phone,
			'541-555-0163',
			'(Address of principal executive offices)',
		),
		withLines(
			"Registrant's telephone number, including area code: 1 Harbor Road, Salem, Oregon 97301",
			'',
			'Address of principal executive offices: (541) 555-0163',
			'',
		),
	]) {
		const [found, ...others] = problems(coverFieldMissing, text).filter(({ message }) => /exchanged/.test(message));
		assert.match(found?.message ?? '', /^“\(?Address of .*” stands at “\(?541\)?.555-0163”: it is exchanged with “/);
		assert.deepEqual(others, []);
	}
});

test('legends at their own values are silent, above, below and beside them', () => {
	for (const text of [
		cover,
		withLines('1 Harbor Road, Salem, Oregon 97301', address, '(541) 555-0163', phone),
		withLines('1 Harbor Road', 'Salem, Oregon 97301', address, `Telephone: (541) 555-0163`, phone),
		withLines(address, '1 Harbor Road, Salem, Oregon 97301', phone, '(541) 555-0163'),
		withLines(phone, '(541) 555-0163', address, '1 Harbor Road, Salem, Oregon 97301'),
		withLines('(541) 555-0163', phone, '1 Harbor Road, Salem, Oregon 97301', address),
		withLines(
			'Address of principal executive offices: 1 Harbor Road, Salem, Oregon 97301',
			'',
			"Registrant's telephone number, including area code: (541) 555-0163",
			'',
		),
	]) {
		assert.deepEqual(
			problems(coverFieldMissing, text).filter(({ message }) => /exchanged/.test(message)),
			[],
			text,
		);
	}
});

test('legends of a row in each other’s columns are marked, and related', () => {
	const row =
		'(State or other jurisdiction of incorporation)\t(Commission File Number)\t(IRS Employer Identification No.)';
	const own = coverOf({ numberLegends: row });
	const turned = coverOf({ numberLegends: row.split('\t').reverse().join('\t') });
	assert.match(
		problems(coverFieldMissing, turned)
			.map(({ message }) => message)
			.join(),
		/stands at “93-0417725”/,
	);
	assert.doesNotMatch(
		problems(coverFieldMissing, own)
			.map(({ message }) => message)
			.join(),
		/stands at/,
	);
});

test('heads of the table over each other’s columns are marked', () => {
	for (const [a, b] of [
		[0, 1],
		[0, 2],
		[1, 2],
	] as const) {
		const turned = heads.map((head, i) => (i === a ? heads[b] : i === b ? heads[a] : head));
		const text = withTable(turned.join('\t'), ...rows);
		const found = problems(securitiesRowIncomplete, text).map(({ message }) => message);
		assert.equal(found.length, 1, text);
		assert.match(found[0] ?? '', /exchanged/);
		assert.deepEqual(related(securitiesRowIncomplete, text), [`${heads[a]}: The other head.`]);
	}
});

test('heads over their own columns, in whatever order, are silent', () => {
	for (const lines of [
		[heads.join('\t'), ...rows],
		[[...heads].reverse().join('\t'), 'New York Stock Exchange\tALDR\tCommon Stock'],
		[[heads[1], heads[0], heads[2]].join('\t'), 'ALDR\tCommon Stock\tNasdaq Global Market'],
		[heads.join('\t'), 'Common Stock\tN/A\tNone'],
		[heads.join('\t'), 'Common Stock\tALDR\tNYSE American', '5.250% Notes due 2031\tALDR31\tNYSE American'],
		[heads.join('\t'), 'Rights to buy shares\tALDRR\tNYSE'],
	]) {
		assert.deepEqual(problems(securitiesRowIncomplete, withTable(...lines)), [], lines.join('\n'));
	}
});

test('words of the covers of other forms, and of the legend beside, get those of the form', () => {
	for (const [from, to] of [
		['Exact name of registrant as', 'Exact name of small business issuer as'],
		["Registrant's telephone", 'Registrants’ telephone'],
		['(Zip Code)', '(Area Code)'],
	] as const) {
		const text = cover.replace(from, to);
		assert.notEqual(text, cover, from);
		fix(coverWords, text, to.includes('’') ? cover.replace("t's tel", 't’s tel') : cover);
	}
	const table = withTable(heads.join('\t'), ...rows);
	fix(coverWords, table.replace('each class\t', 'each class to be so registered\t'), table);
});

test('legends of two registrants, and those of the form, keep their words', () => {
	for (const text of [
		cover,
		cover
			.replace(
				'(Exact name of registrant as specified in its charter)',
				'(Exact name of registrants as specified in their charters)',
			)
			.replace("Registrant's telephone", 'Registrants’ telephone'),
		withTable(heads.join('\t'), ...rows),
	]) {
		assert.deepEqual(problems(coverWords, text), [], text);
	}
});
