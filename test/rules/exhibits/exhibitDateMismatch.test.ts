import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exhibitDateMismatch } from '../../../server/src/rules/exhibits/exhibitDateMismatch';
import { check, problems } from '../../fixture';
import { exhibitsOf, submission } from '../submissions';

const attached = (text: string, row = 'Press release dated March 12, 2026') =>
	submission(exhibitsOf(`99.1  ${row}`), [{ type: 'EX-99.1', text }]);

test('a release of another day than the list says is flagged', () =>
	check(
		exhibitDateMismatch,
		attached(
			'SALEM, Oregon, March 13, 2026 - Harbor Lights opens a plant.\n               ^^^^^^^^^^^^^^ Dated March 13, 2026; the list has the release of March 12, 2026.',
		),
	));

test('the same day, no day, a day far off, and what is no release are not flagged', () => {
	check(exhibitDateMismatch, attached('SALEM, Oregon, March 12, 2026 - Harbor Lights opens a plant.'));
	check(
		exhibitDateMismatch,
		attached('On March 10, 2026 we signed. SALEM, 12 March 2026 - Harbor Lights opens a plant.'),
	);
	check(exhibitDateMismatch, attached('Harbor Lights opens a plant.'));
	check(exhibitDateMismatch, attached('For the quarter that ended December 31, 2025.'));
	check(exhibitDateMismatch, attached('SALEM, Oregon, March 13, 2026', 'Press release'));
	check(exhibitDateMismatch, attached('SALEM, Oregon, March 13, 2026', 'Letter dated March 12, 2026'));
	check(exhibitDateMismatch, attached('March 13, 2026', 'Press releases dated March 12, 2026 and March 13, 2026'));
});

test('a release of the day before or after is another one, and so is one of ten days later', () => {
	for (const day of [11, 13, 22]) {
		assert.equal(
			problems(exhibitDateMismatch, attached(`SALEM, Oregon, March ${day}, 2026 - A plant opens.`)).length,
			1,
		);
	}
	check(exhibitDateMismatch, attached('SALEM, Oregon, March 23, 2026 - A plant opens.'));
});

test('a release of the same day in another year is marked', () => {
	assert.equal(problems(exhibitDateMismatch, attached('SALEM, Oregon, March 12, 2025 - A plant opens.')).length, 1);
	assert.equal(problems(exhibitDateMismatch, attached('SALEM, Oregon, March 12, 2024 - A plant opens.')).length, 0);
});

test('a contract that gives itself another date than the list does is a hint', () => {
	const contract = (text: string, row = 'Lease, dated as of March 12, 2026') =>
		problems(exhibitDateMismatch, submission(exhibitsOf(`10.1  ${row}`), [{ type: 'EX-10.1', text }])).map(
			({ message, atMost }) => `${atMost}: ${message}`,
		);
	assert.deepEqual(contract('THIS LEASE is made and entered into as of March 21, 2026 by Harbor Lights, Inc.'), [
		'hint: Dated March 21, 2026; the list has the exhibit of March 12, 2026.',
	]);
	assert.deepEqual(contract('Lease dated as of March 12, 2026, amending the lease dated as of May 4, 2020.'), []);
	assert.deepEqual(contract('Lease dated as of May 5, 2021, amending the lease dated as of May 4, 2020.'), []);
	assert.deepEqual(contract('On March 21, 2026 the parties met.'), []);
	assert.deepEqual(contract('Lease dated as of March 21, 2026', 'Lease of the plant opened March 12, 2026'), []);
});
