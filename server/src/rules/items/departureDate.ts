import type { Filing, Item } from '../../filing/filing';
import { departureIn, isOnLeaving, namesTime, saysEffect, saysWhen } from '../../filing/items/departures';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { paragraphAfter } from '../../reading/items/captions';
import { isWhole } from '../../reading/items/itemText';
import { itemsAbout, type OwnSentence, ownSentences } from '../../reading/items/ownWords';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (when: string): string =>
	exampleReport(`Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers

On March 10, 2026 Jane Doe notified the company of her decision to resign as Chief Financial Officer${when}.
`);

/** Flags a departure that is reported without the day on which it takes effect. */
export const departureDate: Rule = {
	id: 'departure-date',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'A report that a director or officer leaves says when.',
	why: 'The notice of the decision sets off the report, and the departure may take effect later. The staff of the SEC asks for the date on which it does.',
	source: { title: 'Form 8-K, Item 5.02(b); C&DI 117.01', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example(''), good: example(', effective March 31, 2026') },
	appliesTo: hasItemAbout('directors'),
	*check(filing) {
		if (!isWhole(filing) || isAmendment(filing)) {
			return;
		}
		for (const item of itemsAbout(filing, 'directors')) {
			const paragraph = paragraphAfter(filing, item.numberSpan);
			const sentence = ['', '(b)'].includes(paragraph) ? departureWithoutDate(filing, item) : undefined;
			if (sentence) {
				yield { span: sentence.span, message: 'No date on which the departure takes effect.' };
			}
		}
	},
};

/** The sentence that tells of a departure, where neither it, nor the next one, nor another one on leaving says when. */
function departureWithoutDate(filing: Filing, item: Item): OwnSentence | undefined {
	const sentences = ownSentences(filing, item);
	const at = sentences.findIndex(({ text }) => departureIn(text) !== undefined);
	const sentence = sentences[at];
	const departure = sentence && departureIn(sentence.text);
	if (!sentence || !departure) {
		return undefined;
	}
	// The day of a notice stands before what it says; the day of a departure may stand anywhere.
	const own =
		departure.kind === 'notice'
			? saysEffect(sentence.text) || namesTime(sentence.text.slice(departure.end))
			: saysWhen(sentence.text);
	const others = sentences.filter(({ text }, i) => i !== at && (i === at + 1 || isOnLeaving(text)));
	return own || others.some(({ text }) => saysWhen(text)) ? undefined : sentence;
}
