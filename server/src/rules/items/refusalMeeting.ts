import { namesTime, refusalIn } from '../../filing/items/departures';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { isWhole } from '../../reading/items/itemText';
import { itemsAbout, ownSentences, ownWords } from '../../reading/items/ownWords';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (when: string): string =>
	exampleReport(`Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers

On March 10, 2026 Jane Doe told the company that she will not stand for re-election as a director${when}.
`);

/** Flags a director who will not stand for election again, where the report does not say when the election is. */
export const refusalMeeting: Rule = {
	id: 'refusal-meeting',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A report that a director will not stand for re-election says when the election will be.',
	why: 'The director stays until the meeting at which the seat is filled. The staff of the SEC asks the report to say when that is.',
	source: { title: 'Form 8-K, Item 5.02(b); C&DI 117.01', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example(''), good: example(' at the annual meeting in May') },
	appliesTo: hasItemAbout('directors'),
	*check(filing) {
		if (!isWhole(filing) || isAmendment(filing)) {
			return;
		}
		for (const item of itemsAbout(filing, 'directors')) {
			const sentences = ownSentences(filing, item, (text) => /\bre-?\s?(?:elect|nominat)/i.test(text));
			for (const { text, span } of sentences) {
				const end = refusalIn(text);
				if (end !== undefined && !namesTime(text.slice(end)) && !/\bmeeting\b/i.test(ownWords(filing, item))) {
					yield { span, message: 'Nothing says when the election will be held.' };
					break;
				}
			}
		}
	},
};
