import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitRegistrantMismatch } from '../../../server/src/rules/exhibits/exhibitRegistrantMismatch';
import { problems } from '../../fixture';
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
