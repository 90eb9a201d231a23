import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalMeeting } from '../../../server/src/rules/items/refusalMeeting';
import { check, problems } from '../../fixture';
import { marked, plainReport } from '../reports';

const report = (text: string): string =>
	plainReport(`Item 5.02 Departure of Directors or Certain Officers; Election of Directors\n\n${text}`);

test('a director who will not stand again, at no meeting, is marked', () => {
	check(
		refusalMeeting,
		report(
			marked(
				'Jane Doe informed the board that she will not stand for re-election.',
				'Nothing says when the election will be held.',
			),
		),
	);
	for (const text of [
		'On March 10, 2026, John Roe decided not to seek reelection to the board.',
		'John Roe has declined to be nominated for re-election as a director.',
		'Jane Doe is no longer standing for reelection.',
		'Jane Doe notified the Company of her decision not to run for re-election\nas a director.',
	]) {
		assert.equal(problems(refusalMeeting, report(text)).length, 1, text);
	}
});

test('a meeting or a year is enough, and other elections are silent', () => {
	check(refusalMeeting, report('Jane Doe will not stand for re-election at the annual meeting.'));
	check(refusalMeeting, report('Jane Doe will not stand for re-election in 2027.'));
	check(refusalMeeting, report('John Roe will not stand for re-election. His term ends at the next meeting.'));
	check(refusalMeeting, report('Jane Doe will stand for re-election.'));
	check(refusalMeeting, report('“I will not stand for re-election to this board,” said Jane Doe.'));
});
