import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitRegistrantMismatch } from '../../../server/src/rules/exhibits/exhibitRegistrantMismatch';
import { problems } from '../../fixture';
import { plainReport } from '../reports';
import { exhibitsOf, submission } from '../submissions';

const words = ' The plant is in Salem and has room for a third line that is to be built in the next year.'.repeat(6);
const messages = (text: string, row = 'Press release dated March 12, 2026') =>
	problems(exhibitRegistrantMismatch, submission(exhibitsOf(`99.1  ${row}`), [{ type: 'EX-99.1', text }])).map(
		({ message }) => message,
	);

test('a release that names another company alone is flagged', () => {
	const [message = ''] = messages(`Alder Creek opens a plant.${words}`);
	assert.match(message, /^No “.*” in the press release, Exhibit 99\.1\.$/);
});

test('a release that names the registrant by a word, a short text and another document are not flagged', () => {
	const name = /“(\S+)/.exec(messages(`Alder Creek opens a plant.${words}`)[0] ?? '')?.[1] ?? '';
	assert.notEqual(name, '');
	assert.deepEqual(messages(`${name.toUpperCase()} opens a plant.${words}`), []);
	assert.deepEqual(messages('See the pictures.'), []);
	assert.deepEqual(messages(`Alder Creek opens a plant.${words}`, 'Supply agreement'), []);
});

test('a release that is listed as that of a company of which the report says nothing is flagged', () => {
	const found = (row: string, text = 'The Company opened a plant.') =>
		problems(exhibitRegistrantMismatch, plainReport(`Item 8.01 Other Events\n\n${text}\n\n${exhibitsOf(row)}`)).map(
			({ message }) => message,
		);
	assert.deepEqual(found('99.1  Press Release of Blue Harbor Industries, Inc., dated March 12, 2026'), []);
	assert.deepEqual(found('99.1  Press Release of Alder Mills, Inc., dated March 12, 2026'), [
		'Release of “Alder Mills, Inc.”, of which neither the cover nor an item says anything.',
	]);
	for (const row of [
		'99.1  Press Release issued by Harbor Lights, Inc. on March 12, 2026',
		'99.1  Press Release issued by the Company, dated March 12, 2026',
		'99.1  Press release of March 12, 2026',
		'99.1  Press release dated March 12, 2026',
	]) {
		assert.deepEqual(found(row), [], row);
	}
	assert.deepEqual(found('99.1  Press Release of Alder Mills, Inc.', 'We sold a plant to Alder Mills, Inc.'), []);
});

test('a party of a listed agreement with a word that neither the cover nor an item has is marked', () => {
	const said = (parties: string, item = 'an agreement with Pine Harbor & Co. LLC') =>
		problems(
			exhibitRegistrantMismatch,
			plainReport(`Item 1.01 Entry into a Material Definitive Agreement

On March 12, 2026, the Company entered into ${item}. It is attached as Exhibit 10.1 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

10.1  Loan Agreement, dated March 12, 2026, ${parties}
`),
		).map(({ message }) => message);
	assert.deepEqual(said('between the Company and Pint Harbor & Co. LLC'), [
		'Agreement with “Pint Harbor & Co. LLC”: neither the cover nor an item has “Pint”.',
	]);
	assert.deepEqual(said('among the Company, Pinewood Harbor & Co. LLC, Ash Bank, Elm Trust and Oak Partners'), [
		'Agreement with “Pinewood Harbor & Co. LLC”: neither the cover nor an item has “Pinewood”.',
	]);
	for (const silent of [
		'between the Company and Pine Harbor & Co. LLC',
		'among the Company, Pine Harbor & Co. LLC, Ash Bank and Elm Trust',
		'with Quay Harbor LLC',
		'between the Company and Pint Harbor & Co. LLC (incorporated by reference to Exhibit 10.1 of the Form 8-K filed May 4, 2024)',
	]) {
		assert.deepEqual(said(silent), [], silent);
	}
});
