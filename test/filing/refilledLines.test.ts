/** Covers whose lines a program put one after the other and broke anew, but for the cells of their tables. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOf } from '../../server/src/reading/record';
import { filingOf } from '../fixture';

/** Words broken at a width. */
function filled(words: string, width: number): string {
	const lines = [''];
	for (const word of words.split(' ')) {
		const last = lines.at(-1) ?? '';
		if (last !== '' && last.length + 1 + word.length > width) {
			lines.push(word);
		} else {
			lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
		}
	}
	return lines.join('\n');
}

const head =
	'UNITED STATES SECURITIES AND EXCHANGE COMMISSION Washington, D.C. 20549 FORM 8-K CURRENT REPORT Pursuant to Section 13 or 15(d) of The Securities Exchange Act of 1934';
const rest =
	'Ohio\n\n1-12345\n\n31-1234567\n\n(State or other jurisdiction of incorporation)\n\n(Commission File Number)\n\n(IRS Employer Identification No.)\n\n12 Mill Street, Bend, Oregon\n\n97701\n\n(Address of principal executive offices)\n\n(Zip Code)\n\nItem 8.01 Other Events.\n\nWe opened a plant.\n';
const legend = '(Exact name of registrant as specified in its charter)';

test('the name has a line of its own wherever the lines of the head were broken', () => {
	for (const dated of [
		'Date of Report (Date of earliest event reported): May 4, 1999',
		'Date of Report (Date of earliest event reported) May 4, 1999',
		'Date of Report (Date of earliest event reported: May 4, 1999)',
		'Date of Report (Date of earliest event reported): May 7, 1999 (May 4, 1999)',
		'May 4, 1999 Date of Report (Date of earliest event reported)',
	]) {
		for (const name of ['ALDER LAMPS AND MASTS, INC.', 'Alder Lamps, Inc.', 'Alder Creek Loan Trust (USA) 1999-2']) {
			for (const width of [58, 66, 74, 80]) {
				for (const words of [`${head} ${dated} ${name} ${legend}`, `${head} ${dated} ${name}\n\n${legend}`]) {
					const [block = '', ...more] = words.split('\n\n');
					const cover = [filled(block, width), ...more, rest].join('\n\n');
					const read = recordOf(filingOf(cover)).cover?.registrants[0];
					assert.deepEqual([read?.name, read?.fileNumber], [name, '1-12345'], cover);
				}
			}
		}
	}
});

test('a name that begins on the line over that of its broken legend is whole', () => {
	const of = (lines: string) =>
		recordOf(
			filingOf(`FORM 8-K\n\nCURRENT REPORT\n\nDate of Report: May 4, 1999\n\n${lines}\n\n${rest}`),
		).cover?.registrants[0]?.name.replace('\n', ' ');
	assert.equal(
		of(
			'Alder Lamps Finance LLC on behalf of the Alder\nLamps 1999-C Owner Trust (Exact name of\nregistrant as specified in its charter)',
		),
		'Alder Lamps Finance LLC on behalf of the Alder Lamps 1999-C Owner Trust',
	);
	for (const lines of [
		'Alder Lamps Finance LLC on behalf of the\nAlder Lamps 1999-C Owner Trust',
		'Alder Lamps Finance LLC on behalf of the Alder\nLamps 1999-C Owner Trust',
		'Alder Lamps Finance LLC on behalf of the Alder Lamps 1999-C\nOwner Trust',
	]) {
		assert.equal(of(`${lines}\n${legend}`), lines.replace('\n', ' '));
	}
	assert.equal(
		recordOf(
			filingOf(
				`FORM 8-K\n\nCURRENT REPORT\n\nDate of Report: May 4, 1999\n\nAlder Lamps LLC on behalf of Alder Trust 1999-C\nAlder Credit Corp.\n${legend}\n\n${rest}`,
			),
		).cover?.registrants.at(-1)?.name,
		'Alder Credit Corp.',
	);
	assert.equal(
		of('Our logo\nAlder Lamps, Inc. (Exact name of registrant as\nspecified in its charter)'),
		'Alder Lamps, Inc.',
	);
});

test('a date without its legend, before the name in one line, is the date of the report', () => {
	const cover = `${head} May 4, 1999 1-800-ALDERS.COM, INC. ${legend} ${rest.replace(/\s+/g, ' ')}`;
	const read = recordOf(filingOf(cover));
	assert.deepEqual(
		[read.date, read.cover?.registrants[0]?.name, read.cover?.registrants[0]?.state],
		['1999-05-04', '1-800-ALDERS.COM, INC.', 'Ohio'],
	);
});
