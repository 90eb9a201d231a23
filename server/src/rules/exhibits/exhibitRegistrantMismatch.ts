import { exhibitSeries } from '../../filing/exhibits/exhibitNumber';
import { exhibitIs } from '../../knowledge';
import { bringsExhibits } from '../../reading/exhibits/attached/attached';
import { exhibitBeginnings } from '../../reading/exhibits/attached/beginnings';
import { documentOf } from '../../reading/exhibits/attached/documents';
import { numberedRows } from '../../reading/exhibits/list/lists';
import { unnamedParties } from '../../reading/exhibits/list/otherwiseTold';
import { releasesOfOthers } from '../../reading/exhibits/list/rowsAtOdds';
import { hasExhibitRows } from '../../reading/has';
import { keptWith } from '../../reading/perFiling';
import { tellingWords } from '../../reading/stated/nameWords';
import { shortened } from '../../text/shortened';
import type { VisibleText } from '../../text/visibleText';
import { keysOf } from '../../text/words';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

const release = (name: string) =>
	htmlExhibit(
		`<p>SALEM, Oregon, March 12, 2026 - ${name} today opened a second plant in which it makes lamps for ships.</p>
<p>${'The plant is the second of the company, and has room for a third line that is to be built next year. '.repeat(4)}</p>`,
	);

/** Flags a press release that does not name the registrant of the report, or is listed as that of another company, and a listed party of an agreement that no item names. */
export const exhibitRegistrantMismatch: Rule = {
	id: 'exhibit-registrant-mismatch',
	severity: { draft: 'hint', final: 'hint' },
	summary:
		'A press release names the registrant of the report, and a listed agreement the parties that the items name.',
	why: 'A release that names another company is that of another report, or the registrant has another name on the cover.',
	example: { bad: release('Alder Creek'), good: release('Harbor Lights, Inc.') },
	appliesTo: (filing) => hasExhibitRows(filing) || bringsExhibits(filing),
	*check(filing) {
		for (const { span, text } of releasesOfOthers(filing)) {
			yield {
				span,
				message: `Release of “${shortened(text, 40)}”, of which neither the cover nor an item says anything.`,
			};
		}
		for (const { span, text, word } of unnamedParties(filing)) {
			yield {
				span,
				message: `Agreement with “${shortened(text, 40)}”: neither the cover nor an item has “${word}”.`,
			};
		}
		const names = (filing.cover?.registrants ?? []).map(({ text }) => tellingWords(text));
		const [registrant] = filing.cover?.registrants ?? [];
		if (registrant === undefined || names.some((words) => words.length === 0)) {
			return;
		}
		for (const { number, document, shown } of exhibitBeginnings(filing)) {
			if (!exhibitIs(exhibitSeries(number), 'other') || shown.text.length < shortest) {
				continue;
			}
			const row = numberedRows(filing.exhibitLists).find(
				(each) => documentOf(filing, each)?.document.span.start === document.span.start,
			);
			if (!/\b(?:press|news) release\b/i.test(row?.description?.text ?? '')) {
				continue;
			}
			const { own, joined } = wordsOf(shown);
			if (!names.some((words) => words.some((word) => own.has(word) || joined.includes(word)))) {
				yield {
					span: document.type.span,
					message: `No “${shortened(registrant.text, 40)}” in the press release, Exhibit ${number}.`,
					related: [{ span: registrant.span, message: 'The registrant on the cover.' }],
				};
			}
		}
	},
};

/** The words of a page, one by one and with nothing between them. */
const wordsOf = keptWith(({ text }: VisibleText) => ({
	own: new Set(keysOf(text)),
	joined: text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
}));

/** In characters: a shorter text is a page of pictures, or a cover sheet. */
const shortest = 400;
