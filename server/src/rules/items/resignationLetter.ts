import { exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import { exhibitIs, isAbout } from '../../knowledge';
import { attachedNumbers, numberedRows } from '../../reading/exhibits/list/lists';
import { hasItemAbout } from '../../reading/has';
import { isWhole, textUnder } from '../../reading/items/itemText';
import { ownSentences } from '../../reading/items/ownWords';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (letter: string): string =>
	exampleReport(`Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers

On March 10, 2026 Jane Doe resigned from the board of directors because of a disagreement over its dividend policy.${letter}
`);

/** Flags a director who leaves over a disagreement without a word of a letter. */
export const resignationLetter: Rule = {
	id: 'resignation-letter',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The letter of a director who leaves over a disagreement is filed as Exhibit 17.',
	why: 'Where a director who resigns because of a disagreement has written of it to the registrant, the form asks for the letter as an exhibit. A report without one commonly says that there is none.',
	source: { title: 'Form 8-K, Item 5.02(a)(2)', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example(''), good: example(' She has not furnished a letter.') },
	appliesTo: hasItemAbout('directors'),
	*check(filing) {
		const items = filing.items.filter(({ number }) => isAbout(number, 'directors'));
		if (items.length === 0 || !isWhole(filing)) {
			return;
		}
		const numbers = [
			...numberedRows(filing.exhibitLists).map(({ number }) => number.text),
			...attachedNumbers(filing).map(({ text }) => text),
			...filing.mentions.map(({ number }) => number.text),
		];
		if (numbers.some((number) => exhibitIs(exhibitSeries(number), 'director-letter'))) {
			return;
		}
		for (const item of items) {
			const leaves = ownSentences(filing, item, (text) => /disagree/i.test(text)).some(({ text }) =>
				overDisagreement.test(text),
			);
			if (leaves && !/\b(?:letter|correspondence|in\s+writing|e-?mail)\b/i.test(textUnder(filing, item))) {
				yield {
					span: item.heading,
					message: `Item ${item.number}(a) tells of a disagreement, and there is no letter as Exhibit 17.`,
				};
			}
		}
	},
};

/** `resigned because of a disagreement`, not `not the result of any disagreement` or `none of the resignations was because of one`. */
const overDisagreement =
	/\b(?:resign|refus)(?<!\b(?:none|neither|nor|nobody|never|not)\b[^.;]{0,60})\w*\b(?:(?!\b(?:not|nor|never)\b).){0,160}\b(?:because of|due to|over|as a result of|following|citing|in light of) (?:an? |the |certain |several |his |her |their )?(?:ongoing |continuing |fundamental )?disagreements?\b/i;
