import { otherDates } from '../../reading/exhibits/list/otherDates';
import { unnamedDates } from '../../reading/exhibits/list/rowsAtOdds';
import { hasExhibitRows } from '../../reading/has';
import { improbableDates } from '../../reading/stated/improbableDates';
import { datesIn } from '../../text/dates';
import { shortened } from '../../text/shortened';
import type { Fix } from '../../writing/edit';
import { rewrite } from '../../writing/words';
import { htmlExhibit } from '../examples/htmlExhibit';
import type { Rule } from '../rule';

const release = (day: number) =>
	htmlExhibit(`<p>SALEM, Oregon, March ${day}, 2026 - Harbor Lights opens a second plant.</p>`);

/** Flags the date of a press release or a contract that is another one than the list of exhibits gives it, or that the list has alone. */
export const exhibitDateMismatch: Rule = {
	id: 'exhibit-date-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	yieldsTo: ['date-improbable'],
	summary: 'A press release or a contract has the same date on itself, in the text and in the list of exhibits.',
	why: 'The date of a release often moves while the report is written, and one of the two is forgotten.',
	example: { bad: release(11), good: release(12) },
	appliesTo: hasExhibitRows,
	*check(filing) {
		const others = otherDates(filing);
		const odd = new Set(improbableDates(filing).map(({ date }) => date.span.start));
		const dayOf = (text: string) => datesIn(text)[0]?.iso;
		/** The item and the release itself that have one day: the list alone has another. */
		const agreed = others.filter(
			({ on, text }) =>
				(on === 'item' || on === 'release') &&
				others.some((other) => other.on !== on && /item|release/.test(other.on) && dayOf(other.text) === dayOf(text)),
		);
		for (const other of others.filter((each) => each.on !== 'release' || !agreed.includes(each))) {
			const { span, text, on, listed, isAttached } = other;
			const isBorneOut = agreed.includes(other);
			const what = on === 'item' || on === 'release' ? 'release' : 'exhibit';
			const list = on === 'list' ? 'other list' : 'list';
			yield {
				span,
				message: `${on === 'item' ? 'Release of' : 'Dated'} ${shortened(text, 24)}; the ${list} has the ${what} of ${listed.text}.`,
				related: [{ span: listed.span, message: 'Listed here.' }],
				fixes:
					on === 'item' || on === 'title'
						? inOrder(
								{ title: `Change to ${listed.text}`, edits: rewrite(filing, span, listed.text) },
								// A day that is itself mistyped or improbable is not written a second time.
								(isAttached && !isBorneOut) || !wholeDay.test(text) || odd.has(span.start)
									? undefined
									: { title: `Change the list to ${text}`, edits: rewrite(filing, listed.span, text) },
								isBorneOut || dayOf(text) === filing.date,
							)
						: [],
				...((on === 'contract' || on === 'title') && { atMost: 'hint' }),
			};
		}
		const told = new Set(others.flatMap(({ span, listed }) => [span.start, listed.span.start]));
		for (const { span, text, items } of unnamedDates(filing)) {
			if (!told.has(span.start)) {
				yield {
					span,
					message: `${shortened(text, 24)} in the list; the report, which names the exhibit in Item ${items[0]}, has no such day.`,
					atMost: 'hint',
				};
			}
		}
	},
};

/** The change of the text and that of the list; the latter first where the text has the day of the report. */
const inOrder = (inText: Fix, inList: Fix | undefined, isOfReport: boolean): readonly Fix[] =>
	inList === undefined ? [inText] : isOfReport ? [inList, inText] : [inText, inList];

const wholeDay = /^\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d$/u;
