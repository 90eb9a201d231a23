import { test } from 'node:test';
import { redactionExhibitKind } from '../../../server/src/rules/exhibits/redactionExhibitKind';
import { check } from '../../fixture';
import { exhibitsOf, submission } from '../submissions';

const report = (type: string, text: string): string =>
	submission(exhibitsOf(`${type.slice(3)}  The document`), [{ type, text }]);

test('terms left out of another exhibit than 2 and 10 are marked', () => {
	check(
		redactionExhibitKind,
		report(
			'EX-4.1',
			`The rate is [***] and the fee [***].
            ^^^^^ Exhibit 4.1 has terms left out; that is for Exhibits 2 and 10 only.`,
		),
	);
	check(
		redactionExhibitKind,
		report(
			'EX-1.1',
			`The price is [*****], the discount [redacted].
             ^^^^^^^ Exhibit 1.1 has terms left out; that is for Exhibits 2 and 10 only.`,
		),
	);
});

test('contracts, personal data, treatment orders and other brackets are silent', () => {
	check(redactionExhibitKind, report('EX-10.1', 'The rate is [***] and the fee [***].'));
	check(redactionExhibitKind, report('EX-4.1', 'Personal information is omitted: [***], [***].'));
	check(redactionExhibitKind, report('EX-4.1', 'Confidential treatment was granted for [***] and [***].'));
	check(redactionExhibitKind, report('EX-99.1', 'See [1] and [2]. *** The end ***'));
});
