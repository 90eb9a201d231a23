import type { Filing } from '../../filing/filing';
import { withoutRunningHeads } from '../../filing/runningHeads';
import { signatureLegend as form } from '../../knowledge';
import { firstLine } from '../../reading/firstLine';
import { hasSignatures } from '../../reading/has';
import { isOfSigningLegend, lackedWord, wordsOfLegend } from '../../reading/signatures/legendWords';
import { misspelledWords } from '../../reading/slips/words/misspelledWords';
import { singleSpaced } from '../../text/singleSpaced';
import { covers, type Piece, type Span } from '../../text/span';
import { hunks, wordsOf as wordsOfText } from '../../text/wordDiff';
import type { Edit } from '../../writing/edit';
import { insertParagraphsAfter, insertParagraphsBefore } from '../../writing/paragraphs';
import { insertLineBelow, rewrite } from '../../writing/words';
import { exampleSigner, signedReport } from '../examples/report';
import type { Rule } from '../rule';
import { slipRules } from '../slipRules';

/** Flags a signature section whose paragraph "Pursuant to the requirements of …" is missing or altered in substance. */
export const signatureLegend: Rule = {
	id: 'signature-legend',
	severity: { draft: 'warning', final: 'warning' },
	isOfAbsence: true,
	yieldsTo: slipRules,
	summary: 'The signatures stand under the legend that names the Securities Exchange Act of 1934.',
	why: 'The legend says under which Act and on whose behalf the report is signed. A legend copied from a registration statement names the Securities Act of 1933 instead.',
	source: { title: 'Form 8-K, Signatures', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: {
		bad: signedReport(exampleSigner(), { act: 'Securities Act of 1933' }),
		good: signedReport(),
	},
	appliesTo: hasSignatures,
	*check(filing) {
		const { signatures } = filing;
		if (!signatures) {
			return;
		}
		const { heading, legend } = signatures;
		if (!legend) {
			const text = form.text;
			yield {
				span: heading ?? firstLine(filing, signatures.span),
				message: 'No legend “Pursuant to the requirements of the Securities Exchange Act of 1934 …”.',
				// A legend that cannot be read as one, such as that of another Act, gets no second one above it.
				fixes: isBegun(filing, signatures.span)
					? []
					: [
							{
								title: 'Insert the legend of the form',
								edits: [
									heading
										? belowHeading(filing, heading, text)
										: insertParagraphsBefore(filing, signatures.span.start, [text]),
								],
							},
						],
			};
			return;
		}
		const shown = singleSpaced(withoutRunningHeads(filing.visible.textOf(legend.span)));
		const words = spelledRight(filing, { ...legend, text: shown.text });
		const wrong = fault(words);
		const message = wrong ?? otherWords(filing, words);
		if (message !== undefined) {
			yield {
				span: legend.span,
				message,
				// What a template leaves open is no other wording.
				...(wrong === undefined && !isToFill.test(words) && { atMost: 'hint' as const }),
				fixes: [
					{
						title: 'Replace by the legend of the form',
						edits: rewrite(filing, legend.span, mended(filing, legend.text)),
					},
				],
			};
		}
	},
};

/** The legend with its misspelled words and the words that a hyphen divides set right, of which other rules speak. */
const spelledRight = (filing: Filing, { span, text }: Piece): string =>
	misspelledWords(filing)
		.filter((word) => covers(span, word.span))
		.reduce((legend, word) => legend.replace(word.text, word.right), text)
		.replace(/(?<=[a-z])-(?=[a-z])/g, '');

/** Inserts the legend below the heading; within its cell where the first signature stands in the same table. */
function belowHeading(filing: Filing, heading: Span, text: string): Edit {
	const first = filing.signatures?.blocks[0]?.span.start ?? heading.end;
	const together = filing.visible.blocks.some(
		({ name, span }) => name === 'table' && span.start < heading.start && first < span.end,
	);
	return together ? insertLineBelow(filing, heading.start, text) : insertParagraphsAfter(filing, heading.end, [text]);
}

/** What is wrong with the words of a legend; nothing where they say what the form's say, in whatever order. */
function fault(legend: string): string | undefined {
	const words = legend.toLowerCase();
	if (!/exchange? act/.test(words)) {
		return /securities act/.test(words)
			? 'Securities Act in the legend: Form 8-K is signed under the Securities Exchange Act of 1934.'
			: 'The legend does not name the Securities Exchange Act of 1934.';
	}
	const year = /exchange act of,? (\d{4})/.exec(words)?.[1];
	if (year !== undefined && year !== '1934') {
		return `Securities Exchange Act of ${year} in the legend: the Act is of 1934.`;
	}
	if (/\bby\s+the[\s,]+(?:hereunto|thereunto|duly)\b/.test(words)) {
		return 'The legend lacks “undersigned” after “by the”.';
	}
	const pieces = ['pursuant', 'caused', 'signed', 'authorized'];
	const missing = pieces.find(
		(piece) => !words.includes(piece) && !(piece === 'authorized' && words.includes('authorised')),
	);
	return missing === undefined ? undefined : `The legend lacks “${missing}”; the form says who caused it to be signed.`;
}

/** What a template has in the place of words: `[TBD]`, `XXX`, `____`. */
const isToFill = /\[[^\]]*\]|\bX{2,}\b|_{2}/;

/** Words for a report of another kind, of which form-misnamed speaks. */
const ofOtherReports = /^(?:quarterly|annual|registration|periodic|statement)$/i;

/** Words that a legend has and the form and practice do not, the registrants' names aside, or lacks; nothing where there are none. */
function otherWords({ cover }: Filing, whole: string): string | undefined {
	// The date of signing may stand after it.
	const legend = /^.*?authori[sz]ed\b/is.exec(whole)?.[0] ?? whole;
	const words = wordsOfLegend(legend.replace('authorised', 'authorized'));
	const names = new Set((cover?.registrants ?? []).flatMap(({ text }) => wordsOfLegend(text)));
	const other = legend
		.match(/[A-Za-z]+/g)
		?.find((word) => !isOfSigningLegend(word) && !names.has(word.toLowerCase()) && !ofOtherReports.test(word));
	if (other !== undefined) {
		return `The legend of the form has no “${other}”.`;
	}
	if (/\bto\s+requirements?\b/i.test(legend)) {
		return 'The legend lacks “the” before “requirements”.';
	}
	if (/\bha(?:s|ve)\s+caused\b/i.test(legend)) {
		return 'The legend lacks “duly” before “caused”.';
	}
	if (/\bcaused\s+(?:this|its)\s+to\s/i.test(legend)) {
		return 'The legend lacks “report” after “caused this”.';
	}
	if (!/\b1934\b/.test(legend)) {
		return 'The legend lacks the year of the Act, “of 1934”.';
	}
	if (/\bas\s+amended,?\s+as\s+amended\b/i.test(legend)) {
		return 'The legend says “as amended” twice.';
	}
	if (words.includes('their') && words.includes('has') && !words.includes('each')) {
		return 'The legend says “has” and “their” of the registrant.';
	}
	const lacking = lackedWord(words);
	if (lacking !== undefined) {
		return `The legend lacks the word “${lacking}”.`;
	}
	return words.includes('registrants') !== words.includes('have') && !words.includes('each')
		? 'The legend says “registrants” and “has”, or “registrant” and “have”.'
		: undefined;
}

/** The legend with the form's words in the one place that is wrong, or in two of them; the form's legend where there are more. */
function mended(filing: Filing, legend: string): string {
	const exact = exactFor(legend);
	const [words, next] = [wordsOfText(legend), wordsOfText(exact)];
	const all = hunks(words, next);
	const ways = [
		...all.map((one) => [one]),
		...all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other])),
	];
	return (
		ways
			.map((way) => {
				const written = words.map(({ text }) => text);
				for (const { oldStart, oldEnd, nextStart, nextEnd } of way.toReversed()) {
					// What no longer begins the sentence is written as the form does.
					const more = oldStart === 0 ? 1 : 0;
					const right = next.slice(nextStart, nextEnd + more).map(({ text }) => text);
					written.splice(oldStart, oldEnd + more - oldStart, ...right);
				}
				return written.join(' ');
			})
			.find(
				(text) =>
					fault(text) === undefined && otherWords(filing, text) === undefined && hasWordsOf(text, [legend, exact]),
			) ?? exact
	);
}

/** Whether a text has each word as often as one of two others, or as often as a number between: not `duly has duly caused`, nor without an *of* that both have. */
function hasWordsOf(text: string, others: readonly string[]): boolean {
	const countIn = (words: readonly string[], word: string): number => words.filter((each) => each === word).length;
	const words = wordsOfLegend(text);
	const ofOthers = others.map(wordsOfLegend);
	return [...new Set([...words, ...ofOthers.flat()])].every((word) => {
		const counts = ofOthers.map((other) => countIn(other, word));
		const count = countIn(words, word);
		return Math.min(...counts) <= count && count <= Math.max(...counts);
	});
}

/** The form's legend with `Registrant` in the letter case that the document has. */
function exactFor(legend: string): string {
	return legend.includes('Registrant') ? form.text.replace('registrant', 'Registrant') : form.text;
}

const isBegun = ({ visible }: Filing, { start, end }: Span): boolean =>
	/\bpursuant\s+to\s+(?:the\s+)?requirements?\b/i.test(visible.text.slice(visible.offset(start), visible.offset(end)));
