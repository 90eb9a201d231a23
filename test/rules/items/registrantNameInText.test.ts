import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registrantNameInText } from '../../../server/src/rules/items/registrantNameInText';
import { check, fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const heading = 'Item 8.01 Other Events';
const cover = (text: string, name = 'Alder Creek Instruments, Inc.') => text.replaceAll('Harbor Lights, Inc.', name);
const report = (text: string) => cover(plainReport(`${heading}\n\n${text}`));
const seen = (text: string) => problems(registrantNameInText, text).map(({ span }) => text.slice(span.start, span.end));

test('a name with another letter is marked, and put right at either place', () => {
	check(
		registrantNameInText,
		report(`On March 12, 2026, Alder Creek Instrumnets, Inc. opened a plant.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Instrumnets” in “Alder Creek Instrumnets, Inc”; the cover writes “Instruments”.`),
	);
	fix(
		registrantNameInText,
		report('Alder Creek Instrumnets, Inc. opened it.'),
		report('Alder Creek Instruments, Inc. opened it.'),
	);
	const misspelt = plainReport(`${heading}\n\nHarbor Ligths, Inc. opened it.`).replace(
		/Lights, Inc\.\n\nDate/,
		'Ligths, Inc.\n\nDate',
	);
	fix(registrantNameInText, misspelt, misspelt.replace('Lights', 'Ligths'), 'Write “Ligths” on the cover');
});

test('each kind of slip is seen, in any letter case and over line ends', () => {
	for (const words of [
		'Alder Creek Instrument, Inc.',
		'Alder Crek Instruments, Inc.',
		'Aldre Creek Instruments, Inc.',
		'ALDER CREAK INSTRUMENTS, INC.',
		'Alder Creekk\nInstruments, Inc.',
		'Alder Creek Instrumentz, Incorporated',
	]) {
		assert.equal(seen(report(`On March 12, 2026, ${words} opened a plant.`)).length, 1, words);
	}
	const html = (words: string) =>
		cover(htmlReport(`<p>${heading}</p><p>On March 12, 2026, ${words} opened a plant.</p>`));
	assert.equal(seen(html('Alder&nbsp;Creek <b>Instru</b>mnets, Inc.')).length, 1);
	assert.deepEqual(seen(html('Alder Creek <b>Instruments</b>, Inc.')), []);
	assert.equal(seen(report('Alder Creek Instrumnets’s board met.')).length, 0);
	assert.equal(seen(report('Alder Creek Instrumnets, Inc.’s board met.')).length, 1);
});

test('what is the name in other words, and what is another name, is silent', () => {
	for (const words of [
		'Alder Creek Instruments',
		'Alder Creek Instruments Incorporated',
		'ALDER CREEK INSTRUMENTS INC',
		'Alder Creek Instruments, Inc.’s',
		'Alder Creek Holdings, Inc.',
		'Alder Creek',
		'Alder and Creek Instruments, Inc.',
		'alder creek instrument',
		'Cedar Creek Optics, Inc.',
	]) {
		assert.deepEqual(seen(report(`The board of ${words} met.`)), [], words);
	}
	assert.deepEqual(seen(cover(plainReport(`${heading}\n\nOwner Trust 2006-2 was paid.`), 'Owner Trust 2006-1')), []);
	assert.deepEqual(seen(cover(plainReport(`${heading}\n\nThe Estee Lander Company met.`), 'Estée Lander Company')), []);
	// The former name stands on the cover.
	const renamed = report('Alder Creek Instrument, Inc. opened it.').replace(
		'\n\nItem 8.01',
		'\n\nAlder Creek Instrument, Inc.\n(Former name or former address, if changed since last report)\n\nItem 8.01',
	);
	assert.deepEqual(seen(renamed), []);
});

test('a name in capitals on the cover is written in the text as the text writes names', () => {
	const named = (name: string) =>
		cover(plainReport(`${heading}\n\n${name}, Inc. opened it.`), 'ALDER CREEK INSTRUMENTS, INC.');
	fix(registrantNameInText, named('Alder Creek Instrumnets'), named('Alder Creek Instruments'));
});

test('letters changed about are a slip in a short word as well, and where the cover has it right elsewhere', () => {
	const text = cover(plainReport(`${heading}\n\nAlder Bank Company opened it.`), 'Alder Bank Company');
	const slipped = text.replace('Alder Bank Company\n(Exact', 'Alder Bakn Company\n(Exact');
	assert.notEqual(slipped, text);
	assert.ok(problems(registrantNameInText, slipped).length > 0);
	const again = slipped.replace('(Exact', '(Alder Bank Company, formerly Alder)\n(Exact');
	assert.ok(problems(registrantNameInText, again).length > 0);
	// Another letter in so short a word may be another name.
	assert.deepEqual(seen(text.replace('Alder Bank Company opened', 'Alder Tank Company opened')), []);
});
