import type { Filing } from '../../filing/filing';
import { states } from '../../knowledge';
import { exchangeIn, securitiesOf } from '../../reading/cover/securities';
import { reportBefore } from '../../reading/otherReports';
import { lazy } from '../../text/lazy';
import { shortened } from '../../text/shortened';
import type { Span } from '../../text/span';
import { dateInWords } from '../../writing/words';
import { coverOf } from '../examples/coverPage';
import { twoReports } from '../examples/twoReports';
import type { Rule } from '../rule';

const example = (telephone: string) =>
	twoReports(
		coverOf({ telephone: `Registrant's telephone number, including area code: ${telephone}` }),
		coverOf({}).replaceAll('March 12, 2026', 'January 8, 2026'),
	);

/** Hints at values of the cover that were others in the last report of the registrant. */
export const coverValueChanged: Rule = {
	id: 'cover-value-changed',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'The address, telephone number, state and exchanges of the cover are those of the last report.',
	why: 'These values seldom change. Where one did, the cover is right, and a former address has a line of its own; otherwise one of the two is a slip.',
	example: { bad: example('(541) 555-0136'), good: example('(541) 555-0163') },
	appliesTo: (filing) => filing.cover !== undefined && reportBefore(filing) !== undefined,
	*check(filing) {
		const before = reportBefore(filing);
		if (before?.filing.date === undefined) {
			return;
		}
		const old = new Map(valuesOf(before.filing).map(({ what, text }) => [what, text]));
		const former = keyOf(filing.cover?.formerNameOrAddress?.text ?? '');
		for (const { what, text, span } of valuesOf(filing)) {
			const was = old.get(what);
			// An address that has its line as the former one has been changed with a purpose.
			const isFormer = was !== undefined && what === 'Address' && former.includes(keyOf(was));
			if (was !== undefined && keyOf(was) !== keyOf(text) && !isFormer && !isSameExchange(what, was, text)) {
				yield {
					span,
					message: `${what} was “${shortened(was, 40)}” in the report of ${dateInWords(before.filing.date)}.`,
				};
			}
		}
	},
};

interface Value {
	readonly what: string;
	readonly text: string;
	readonly span: Span;
}

function valuesOf(filing: Filing): readonly Value[] {
	const { cover } = filing;
	const pieces = [
		{ what: 'State', piece: cover?.stateOfIncorporation },
		{ what: 'Address', piece: cover?.address },
		{ what: 'Telephone', piece: cover?.telephone },
	] as const;
	const exchanges = [...new Set((securitiesOf(filing) ?? []).map((cells) => cells[2] ?? ''))].sort().join(', ');
	const table = cover?.securitiesRegistered;
	return [
		...pieces.flatMap(({ what, piece }) => (piece ? [{ what, text: piece.text, span: piece.span }] : [])),
		...(table && exchanges !== '' ? [{ what: 'Exchange', text: exchanges, span: table.span }] : []),
	];
}

/** `NYSE` and `New York Stock Exchange LLC`. */
const isSameExchange = (what: string, was: string, text: string): boolean =>
	what === 'Exchange' && exchangesIn(was) === exchangesIn(text);
const exchangesIn = (names: string): string =>
	[...new Set(names.split(', ').map((name) => exchangeIn(name) ?? name))].sort().join(', ');

/** Words of addresses and what is as often written for them. */
const shortForms: ReadonlyMap<string, string> = new Map([
	...([
		['avenue', 'ave'],
		['street', 'st'],
		['road', 'rd'],
		['drive', 'dr'],
		['boulevard', 'blvd'],
		['parkway', 'pkwy'],
		['suite', 'ste'],
		['floor', 'fl'],
		['north', 'n'],
		['south', 's'],
		['east', 'e'],
		['west', 'w'],
	] as const),
	...states.map(({ name, code }) => [name.toLowerCase(), code.toLowerCase()] as const),
]);
const longForms = lazy(() => new RegExp(`\\b(?:${[...shortForms.keys()].join('|')})\\b`, 'g'));

/** What tells two values apart: letters and digits alone, without the last four digits of a ZIP code. */
const keyOf = (text: string): string =>
	text
		.toLowerCase()
		.replace(/\bthe\b|\bstate of\b|\busa\b|\bunited states(?: of america)?\b/g, '')
		.replace(longForms(), (word) => shortForms.get(word) ?? word)
		.replace(/(?<=\b\d{5})-\d{4}\b/, '')
		.replace(/[^\p{L}\p{N}]+/gu, '');
