import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverValueMismatch } from '../../../server/src/rules/cover/coverValueMismatch';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { check, fix, problems } from '../../fixture';

const report = (text: string): string => coverOf({ items: `Item 8.01 Other Events\n\n${text}` });
const amended = (number: number): string =>
	coverOf({
		heading: 'FORM 8-K/A',
		amendment: '(Amendment No. 1)',
		items: `EXPLANATORY NOTE\n\nThis Amendment No. ${number} amends the report of March 15, 2026.\n\nItem 8.01 Other Events\n\nWe opened a plant.`,
	});

test('the state of the registrant is that of the cover', () => {
	check(
		coverValueMismatch,
		report(`Alder Creek Instruments, Inc. (the "Company"), a Nevada corporation, opened a plant.
                                                 ^^^^^^ Nevada here; the cover has Oregon as the state of incorporation.`),
	);
	check(
		coverValueMismatch,
		report(`We filed an amendment to its Articles of Incorporation with the Secretary of State of the State of Nevada.
                                                                                                   ^^^^^^ Nevada here; the cover has Oregon as the state of incorporation.`),
	);
	check(
		coverValueMismatch,
		report(`It filed with the Secretary of State of Delaware an amendment to its Articles of Incorporation.
                                        ^^^^^^^^ Delaware here; the cover has Oregon as the state of incorporation.`),
	);
	check(
		coverValueMismatch,
		report(`The Company filed a Certificate of Amendment with the Secretary of State of Nevada.
                                                                            ^^^^^^ Nevada here; the cover has Oregon as the state of incorporation.`),
	);
	check(
		coverValueMismatch,
		report(`It filed a Certificate of Designation of the Series A Convertible Preferred Stock with the Secretary of State of Nevada.
                                                                                                                 ^^^^^^ Nevada here; the cover has Oregon as the state of incorporation.`),
	);
	for (const text of [
		'Alder Creek Instruments, Inc., an Oregon corporation, opened a plant.',
		'Alder Creek Instruments, Inc. bought Basalt, Inc., a Delaware corporation.',
		'Alder Creek Instruments LLC, a Delaware limited liability company, is a subsidiary.',
		'Alder Creek Instruments, Inc. and Basalt LLC, a Delaware limited liability company, agreed.',
		'Alder Creek Instruments, Inc., a Delaware corporation before its conversion, opened a plant.',
		'The buyer filed its Certificate of Merger with the Secretary of State of Delaware.',
	]) {
		assert.deepEqual(problems(coverValueMismatch, report(text)), [], text);
	}
});

test('the city of the cover is in the state of the cover', () => {
	const inState = (state: string) => report(`We close the plant in Bend, ${state}, and open one in Dayton, Ohio.`);
	fix(coverValueMismatch, inState('Massachusetts'), inState('Oregon'));
	assert.deepEqual(problems(coverValueMismatch, inState('Oregon')), []);
});

test('the number of the amendment is that of the cover', () => {
	fix(coverValueMismatch, amended(2), amended(1));
	assert.deepEqual(problems(coverValueMismatch, amended(1)), []);
});
