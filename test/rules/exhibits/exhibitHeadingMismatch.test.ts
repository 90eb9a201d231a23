import { test } from 'node:test';
import { exhibitHeadingMismatch } from '../../../server/src/rules/exhibits/exhibitHeadingMismatch';
import { check, fix } from '../../fixture';
import { exhibitsOf, submission } from '../submissions';

const attached = (text: string, type = 'EX-99.1') =>
	submission(exhibitsOf(`${type.slice(3)}  Press release dated March 12, 2026`), [{ type, text }]);

test('a heading with another number is flagged, and shows the row', () => {
	check(
		exhibitHeadingMismatch,
		attached(
			'Exhibit 99.2\n        ^^^^ Exhibit 99.2 in the heading, and attached as Exhibit 99.1.\n\nHarbor Lights opens a plant.',
		),
	);
	check(
		exhibitHeadingMismatch,
		attached(`<html><body>
<p align="right"><b>EX-10.1</b></p>
                       ^^^^ Exhibit 10.1 in the heading, and attached as Exhibit 99.1.
<p>Harbor Lights opens a plant.</p></body></html>`),
	);
});

test('the number of the heading is put right', () =>
	fix(exhibitHeadingMismatch, attached('Exhibit 99.2\n\nNews'), attached('Exhibit 99.1\n\nNews')));

test('the same number in any spelling, no heading and other words are not flagged', () => {
	for (const text of [
		'Exhibit 99.1',
		'EXHIBIT 99.01',
		'Exhibit 99',
		'Ex. 99.1',
		'News',
		'Exhibit A',
		'Exhibit 99.2 is the presentation.',
	]) {
		check(exhibitHeadingMismatch, attached(`${text}\n\nHarbor Lights opens a plant.`));
	}
	check(exhibitHeadingMismatch, attached('Exhibit 3(i)\n\nCharter', 'EX-3.1'));
	check(exhibitHeadingMismatch, attached(`${'A line.\n\n'.repeat(12)}Exhibit 10.1\n\nAnnex`));
});

test('a document that is listed by its heading is for attachment-not-listed', () =>
	check(
		exhibitHeadingMismatch,
		submission(exhibitsOf('99.1  Press release dated March 12, 2026'), [
			{ type: 'EX-99.7', text: 'Exhibit 99.1\n\nHarbor Lights opens a plant.' },
		]),
	));
