import { coversExhibit } from '../../filing/exhibits/exhibitNumber';
import type { ExhibitMention, Filing } from '../../filing/filing';
import { incorporatesIntoRegistration } from '../../filing/items/incorporation';
import { eraOn, isFurnishedItem } from '../../knowledge';
import { hasItems } from '../../reading/has';
import { type FurnishedLegend, furnishedLegends } from '../../reading/items/furnishedLegends';
import { namedItems } from '../../reading/items/itemText';
import { type OwnSentence, ownSentences } from '../../reading/items/ownWords';
import type { Span } from '../../text/span';
import { exampleReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (number: string): string =>
	exampleReport(`Item 7.01 Regulation FD Disclosure

The company published a presentation. The information in this Item 7.01 and in Exhibit 99.1 is furnished and shall not be deemed “filed” for purposes of Section 18 of the Exchange Act.

Item 8.01 Other Events

Exhibit ${number} is incorporated by reference into the registration statement of the company on Form S-3 (File No. 333-123456).
`);

/** Flags what is furnished and not filed, and yet incorporated into a registration statement. */
export const furnishedIncorporated: Rule = {
	id: 'furnished-incorporated',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'What is incorporated into a registration statement is filed, not furnished.',
	why: 'Incorporating what stands under Item 2.02 or 7.01 makes it filed. A report that says both leaves open which one holds.',
	source: { title: 'Form 8-K, General Instruction B.2', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example('99.1'), good: example('10.1') },
	appliesTo: hasItems,
	*check(filing) {
		const legends = eraOn(filing.date) === 'current' ? furnishedLegends(filing) : [];
		if (legends.length === 0) {
			return;
		}
		for (const item of filing.items.filter(({ combined }) => !combined)) {
			const sentences = ownSentences(filing, item, (text) => /incorporated/i.test(text) && /registration/i.test(text));
			for (const sentence of sentences.filter(({ text }) => incorporatesIntoRegistration(text))) {
				const legend = legends.find((each) => speakOfOne(filing, each, sentence));
				if (legend) {
					yield {
						span: sentence.span,
						message: 'Incorporated into a registration statement, and furnished elsewhere in the report.',
						related: [
							{
								span: filing.visible.piece(legend.start, legend.start + legend.text.length).span,
								message: 'It is said to be furnished here.',
							},
						],
					};
				}
			}
		}
	},
};

/** Whether a legend and a sentence name one item that is furnished, or one exhibit. */
function speakOfOne(filing: Filing, legend: FurnishedLegend, sentence: OwnSentence): boolean {
	const items = namedItems(legend.text).map(({ number }) => number);
	if (namedItems(sentence.text).some(({ number }) => isFurnishedItem(number) && items.includes(number))) {
		return true;
	}
	const exhibits = mentionsIn(filing, filing.visible.span(legend.start, legend.start + legend.text.length));
	return mentionsIn(filing, sentence.span).some(({ number, ofAnotherFiling }) =>
		exhibits.some((each) => !ofAnotherFiling && coversExhibit(each.number.text, number.text)),
	);
}

function mentionsIn({ mentions }: Filing, { start, end }: Span): readonly ExhibitMention[] {
	return mentions.filter(({ span }) => start <= span.start && span.end <= end);
}
