/** Exhibits of a report that its lists do not have. */
import { compareExhibits, exhibitKey } from '../../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../../filing/filing';
import { descriptionOf, descriptionToCome } from '../list/description';
import { attachedNumbers, isListed, numberedRows } from '../list/lists';
import { mentionsOfThisReport } from './mentions';

/** An exhibit that a list may have. */
export interface ListedExhibit {
	readonly number: string;
	readonly description: string;
}

/** The exhibits of this report that `lists`, without them any list, do not have: named in the text or attached. In their order. */
export function missingExhibits(filing: Filing, lists = filing.exhibitLists): readonly ListedExhibit[] {
	const named = mentionsOfThisReport(filing)
		.filter(({ claim, ofAnotherFiling }) => claim !== 'incorporated' && !ofAnotherFiling)
		.map((mention) => ({ number: mention.number.text, description: descriptionOf(filing, mention) }));
	const attached = attachedNumbers(filing).map(({ text }) => ({ number: text, description: descriptionToCome(text) }));
	const elsewhere = numberedRows(filing.exhibitLists).map(({ number, description }) => ({
		number: number.text,
		description: description?.text ?? descriptionToCome(number.text),
	}));
	const missing = new Map<string, ListedExhibit>();
	for (const exhibit of [...elsewhere, ...named, ...attached]) {
		if (!isListed(lists, exhibit.number) && !missing.has(exhibitKey(exhibit.number))) {
			missing.set(exhibitKey(exhibit.number), exhibit);
		}
	}
	return [...missing.values()].sort((a, b) => compareExhibits(a.number, b.number));
}
