import type { Filing, Item } from '../../filing/filing';
import { isAbout } from '../../knowledge';
import { isAmendment } from '../../reading/amendment';
import { hasItemAbout } from '../../reading/has';
import { bearsOwnCaption } from '../../reading/items/captions';
import { sayMissing, textUnder } from '../../reading/items/itemText';
import { ownSentences } from '../../reading/items/ownWords';
import type { Rule } from '../rule';

/** Flags a new director without the statements that Item 5.02(d) asks for. */
export const directorAppointment: Rule = {
	id: 'director-appointment',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A new director comes with arrangements, committees and related transactions.',
	why: 'For a director whom the board elects, the form asks for any arrangement under which it did, the committees, and the transactions of Item 404(a) of Regulation S-K; what is not known yet is said to be so.',
	source: { title: 'Form 8-K, Item 5.02(d)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: `Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers

On March 10, 2026 the board of directors elected Jane Doe as a director of the company.
`,
		good: `Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers

On March 10, 2026 the board of directors elected Jane Doe as a director of the company and to its audit committee. There is no arrangement under which she was elected, and no transaction that Item 404(a) of Regulation S-K asks for.
`,
	},
	appliesTo: hasItemAbout('directors'),
	*check(filing) {
		for (const item of filing.items) {
			if (
				isAbout(item.number, 'directors') &&
				!isAmendment(filing) &&
				(!item.caption || bearsOwnCaption(filing, item))
			) {
				const missing = missingFrom(filing, item);
				if (missing.length > 0) {
					yield { span: item.heading, message: sayMissing(`Item ${item.number}(d)`, missing) };
				}
			}
		}
	},
};

/** Words of a new director: `elected Jane Doe as a director`, `named to fill a vacancy`, `joined the Board`. */
const elected =
	/\b(?:elected|appointed|named) (?:(?!resign).){0,120}?\b(?:(?:as|to serve as) (?:(?:an?|its|the|our|new|independent|additional|non-employee) )*(?:members? of (?:the|its|our) board|directors?\b(?! of (?:\w+ )?(?:sales|marketing|operations|finance|research|engineering)))|to (?:the|its|our) (?:company[’'‘]s )?board|to fill (?:the|an?) (?:\w+ )?vacanc)|\bnamed an? (?:new )?(?:member of the board|director of the (?:company|registrant))\b|\bjoined (?:the|its|our) (?:company[’']s )?board\b/i;
/** A vote of the holders: of a director whom they elect nothing more is asked. */
const byHolders = /\b(?:annual|special|general)\s+meeting\b|\b(?:share|stock)holders\s+(?:elected|voted)\b/i;

/** What the text of an item that tells of a new director does not say; empty where it tells of none, or elsewhere. */
function missingFrom(filing: Filing, item: Item): readonly string[] {
	const text = textUnder(filing, item);
	if (
		!ownSentences(filing, item, (words) => /board|director/i.test(words)).some((each) => elected.test(each.text)) ||
		byHolders.test(text) ||
		/\bincorporated\b|\bpreviously\s+(?:disclosed|reported|announced)\b/i.test(text)
	) {
		return [];
	}
	return [
		...(/\barrangements?\b|\bunderstandings?\b|\bpursuant\s+to\b[\s\S]{0,80}\bagreement\b/i.test(text)
			? []
			: ['arrangements']),
		...(/\bcommittees?\b/i.test(text) ? [] : ['committees']),
		...(/\b404\s?\(a\)|\brelated[\s-](?:party|person)|\btransactions?\b|\brelationships?\b/i.test(text)
			? []
			: ['related transactions']),
	];
}
