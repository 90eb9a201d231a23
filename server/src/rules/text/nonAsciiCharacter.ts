import type { Filing } from '../../filing/filing';
import { asciiReport } from '../../reading/asciiDocument';
import { isPlainText } from '../../reading/has';
import { damagedOffsets } from '../../reading/slips/marks/damagedCharacters';
import { characterNotTaken } from '../../reading/takenCharacters';
import { characterName } from '../../text/characterName';
import type { Source } from '../../text/source';
import type { Span } from '../../text/span';
import { seenAs } from '../../text/unseen';
import { replace } from '../../writing/words';
import { asciiExample } from '../examples/submission';
import type { Problem, Rule } from '../rule';

/** Flags characters that EDGAR does not take in plain text, each once. */
export const nonAsciiCharacter: Rule = {
	id: 'non-ascii-character',
	severity: { draft: 'off', final: 'warning' },
	summary: 'A report in plain text has only the characters of ASCII that EDGAR takes.',
	why: 'EDGAR takes no curly quotation marks, long dashes or signs such as ™ in plain text, nor the caret ^. In HTML references such as &#8217; stand for them.',
	source: {
		title: '17 CFR 232.301, EDGAR Filer Manual',
		href: 'https://www.ecfr.gov/current/title-17/section-232.301',
	},
	example: {
		bad: asciiExample('The company’s second plant was opened on March 12, 2026.'),
		good: asciiExample("The company's second plant was opened on March 12, 2026."),
	},
	yieldsTo: ['placeholder', 'cover-field-missing', 'report-date-missing', 'signature-date-missing'],
	appliesTo: isPlainText,
	*check(filing) {
		for (const [character, places] of oddCharacters(filing)) {
			const ascii = asciiForm(character);
			const spans = places.map((start) => ({ start, end: start + character.length }));
			// What stands for a value to come is no bullet: an asterisk in its place would be the mark of a redaction.
			const toCome = ascii === '*' ? spans.filter((span) => isToCome(filing.source, span)) : [];
			const hyphens = ascii === '' ? spans.filter(({ start }) => isHyphen(filing.source, start)) : [];
			yield* oddAt(
				character,
				ascii,
				spans.filter((span) => !toCome.includes(span) && !hyphens.includes(span)),
			);
			yield* oddAt(character, undefined, toCome);
			yield* oddAt(character, '-', hyphens);
		}
	},
};

function* oddAt(character: string, ascii: string | undefined, spans: readonly Span[]): Iterable<Problem> {
	const [first] = spans;
	if (first === undefined) {
		return;
	}
	const times = spans.length > 1 ? `, ${spans.length} times` : '';
	yield {
		span: first,
		message: `${characterName(character)}${times}: EDGAR ${character === '^' ? 'does not take it' : 'takes ASCII only'} in plain text.`,
		fixes:
			ascii === undefined
				? []
				: [
						{
							title: ascii === '' ? 'Remove it' : `Write ${ascii === ' ' ? 'a space' : ascii} for it`,
							edits: spans.map((span) => replace(span, ascii)),
							all: true,
						},
					],
	};
}

/** Whether a bullet stands in brackets, after the sign of a currency, or in the middle of a sentence. */
const isToCome = (source: Source, { start, end }: Span): boolean =>
	/[[$€£][ \t]?$|[a-z,][ \t]$/.test(source.slice(Math.max(0, start - 2), start)) ||
	/^[ \t]?[\]%]/.test(source.slice(end, end + 2));

/** Whether the character that nobody sees at `at` stands for a hyphen, as a soft one does in `001-12345`. */
const isHyphen = (source: Source, at: number): boolean => {
	const from = Math.max(0, at - 4);
	return seenAs(source.slice(from, at + 5), at - from) === '-';
};

/** Every character that EDGAR does not take, and where it stands; in the order of the first places. */
function oddCharacters(filing: Filing): ReadonlyMap<string, readonly number[]> {
	const found = new Map<string, number[]>();
	const report = asciiReport(filing);
	if (report) {
		const text = filing.source.slice(report.start, report.end);
		// What a conversion has made of a character is a mistake of its own, which this must not hide.
		const damaged = damagedOffsets(text);
		for (const { index, 0: character } of text.matchAll(characterNotTaken)) {
			if (damaged.has(index)) {
				continue;
			}
			const places = found.get(character) ?? [];
			places.push(report.start + index);
			found.set(character, places);
		}
	}
	return found;
}

/** What a typist writes for a character; undefined where nothing is certain. */
function asciiForm(character: string): string | undefined {
	const known = asciiForms.get(character);
	if (known !== undefined) {
		return known;
	}
	const plain = character.normalize('NFKD').replace(/\p{M}/gu, '');
	return /^[A-Za-z0-9 ]{1,3}$/.test(plain) ? plain : undefined;
}

/** The second of each pair stands for every character of the first. Also those of Windows, read as control characters. */
const asciiForms: ReadonlyMap<string, string> = new Map(
	(
		[
			['‘’‚‛′´\u0091\u0092', "'"],
			['“”„‟″\u0093\u0094', '"'],
			['‐‑‒–−\u0096', '-'],
			['—―\u0097', '--'],
			['…\u0085', '...'],
			['•●▪■◦·\u0095', '*'],
			['\u00a0\u2007\u2009\u202f', ' '],
			['\u00ad\u200b\u200c\u200d\ufeff', ''],
			['©', '(C)'],
			['®', '(R)'],
			['™\u0099', '(TM)'],
			['☐□', '[ ]'],
			['☒☑', '[X]'],
			['×', 'x'],
			['½', '1/2'],
			['¼', '1/4'],
			['¾', '3/4'],
		] as const
	).flatMap(([characters, text]) => [...characters].map((character) => [character, text] as const)),
);
