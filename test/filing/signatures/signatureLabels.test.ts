import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signatureLabels } from '../../../server/src/filing/signatures/signatureLabels';

test('labels stand before a colon or in parentheses, each for a part of the block', () => {
	const text =
		'By: /s/ Jo\nNAME : Jo\nIts: President (Registrant) (Signature) DATED: May\nTitle: x Registrant: y (Title) (Date) standby: z by me';
	assert.deepEqual(
		signatureLabels(text).map(({ start, end, part }) => `${text.slice(start, end)} ${part}`),
		[
			...['By: signature', 'NAME : name', 'Its: title', '(Registrant) registrant', '(Signature) signature'],
			...['DATED: date', 'Title: title', 'Registrant: registrant', '(Title) title', '(Date) date'],
		],
	);
});
