/** Questions about the exhibits that the text of a filing names. */
import type { ExhibitMention, Filing } from '../../filing/filing';
import { exhibitSeries, isBetween, sameExhibit } from './exhibitNumber';

/** The mentions that say that an exhibit comes with this very report, in text order. */
export function mentionsOfThisReport(filing: Filing): readonly ExhibitMention[] {
	return filing.mentions.filter(
		(mention) => mention.ofThisReport && !mention.ofAnotherFiling && exhibitSeries(mention.number.text) !== undefined,
	);
}

/** Whether the text names the exhibit anywhere, alone or within `Exhibits 99.1 through 99.4`. */
export function isMentioned(filing: Filing, number: string): boolean {
	return filing.mentions.some((mention, i) => {
		const next = filing.mentions[i + 1];
		return (
			sameExhibit(mention.number.text, number) ||
			(next !== undefined && isRange(filing, mention, next) && isBetween(mention.number.text, number, next.number.text))
		);
	});
}

const RANGE = /^\s*(?:through|thru|to|[-–—])\s*(?:exhibits?\s*)?(?:nos?\.?\s*)?$/i;

/** Whether two mentions are the ends of `Exhibits 99.1 through 99.4`. */
function isRange({ visible }: Filing, first: ExhibitMention, last: ExhibitMention): boolean {
	const between = visible.text.slice(visible.offset(first.number.span.end), visible.offset(last.span.start));
	return between.length < 30 && RANGE.test(between);
}
