import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBoxText } from '../../../server/src/rules/cover/checkBoxText';
import { coverFieldMissing } from '../../../server/src/rules/cover/coverFieldMissing';
import { fileNumberFormat } from '../../../server/src/rules/cover/fileNumberFormat';
import { coverOf } from '../../../server/src/rules/examples/coverPage';
import { formMisnamed } from '../../../server/src/rules/text/formMisnamed';
import { problems, related } from '../../fixture';

const cover = coverOf({});
const said = (rule: Parameters<typeof problems>[0], from: string | RegExp, to: string): string | undefined => {
	const changed = cover.replace(from, to);
	assert.notEqual(changed, cover);
	return problems(rule, changed)[0]?.message;
};

test('numbers over each other’s legends are marked', () => {
	assert.match(said(coverFieldMissing, '001-41893\t93-0417725', '93-0417725\t001-41893') ?? '', /each other’s legends/);
	const exchanged = cover.replace('001-41893\t93-0417725', '93-0417725\t001-41893');
	assert.deepEqual(related(coverFieldMissing, exchanged), ['93-0417725: The employer number.']);
});

test('a telephone number without its area code, with one parenthesis, or of one digit is marked', () => {
	const [number = ''] = /\(\d{3}\) \d{3}-\d{4}/.exec(cover) ?? [];
	assert.match(said(coverFieldMissing, number, number.slice(6)) ?? '', /no area code/);
	assert.match(said(coverFieldMissing, number, number.replace(')', '')) ?? '', /lacks a parenthesis/);
	assert.match(said(coverFieldMissing, number, '(555) 555-5555') ?? '', /no telephone number/);
});

test('file numbers of too many and too few digits, another instruction and another report’s heading are marked', () => {
	assert.match(said(fileNumberFormat, '001-41893', '001-4189388') ?? '', /commission file number/);
	assert.match(said(fileNumberFormat, '001-41893', '001-418') ?? '', /commission file number/);
	assert.match(said(checkBoxText, /General Instruction A\.2/, 'General Instruction A.3') ?? '', /A\.2/);
	assert.match(said(formMisnamed, /CURRENT REPORT/i, 'QUARTERLY REPORT') ?? '', /current report/);
});

test('the cover of the form is silent', () => {
	for (const rule of [coverFieldMissing, fileNumberFormat, checkBoxText, formMisnamed]) {
		assert.deepEqual(problems(rule, cover), []);
	}
});

test('legends in columns of their own lines are silent, whichever of them ends up higher', () => {
	const columns = cover.replace('001-41893\t93-0417725', '                 001-41893             93-0417725').replace(
		/\(State or other.*\n/,
		`(State or other jurisdiction                   (IRS Employer Identification No.)
of incorporation)          (Commission File Number)
`,
	);
	assert.deepEqual(problems(coverFieldMissing, columns), []);
	const apart = columns.replace(
		'(Commission File',
		`${'Alder Creek makes instruments.\n\n'.repeat(14)}(Commission File`,
	);
	assert.match(problems(coverFieldMissing, apart)[0]?.message ?? '', /each other’s legends/);
});
