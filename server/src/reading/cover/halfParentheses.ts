/** Legends of a cover with one parenthesis of two, or with one at the wrong place. */
import type { CoverLegendMatch, Filing } from '../../filing/filing';
import { legendById } from '../../knowledge';
import type { Piece } from '../../text/span';
import { perFiling } from '../perFiling';

/** A legend of which one parenthesis was lost, stands twice, or stands elsewhere than in the form. */
export interface HalfParentheses extends Piece {
	/** The legend with both, each once. */
	readonly right: string;
}

/** The section with its letter in parentheses that a legend names; undefined where it names none. */
const sectionOf = (id: string): RegExpExecArray | null =>
	id === 'pursuant' || id === 'securities-12b' ? /(\d+)\((\w)\)/.exec(legendById(id)?.text ?? '') : null;
/** Words of digits, a letter and parentheses; of neither parenthesis, the section is written otherwise. */
const withLetter = /(?<![\w(])\(?\d[\d()]{1,3}[a-z]\)*(?![\w()])/gi;

/** The section of a legend with its parentheses as none has them: `1(2b)`, `12b)`, `12(b`. */
function sectionsIn({ visible }: Filing, { id, span }: CoverLegendMatch): readonly HalfParentheses[] {
	const section = sectionOf(id);
	if (section === null) {
		return [];
	}
	const [, number = '', letter = ''] = section;
	const start = visible.offset(span.start);
	return [...visible.text.slice(start, visible.offset(span.end) + 2).matchAll(withLetter)]
		.filter(
			({ 0: words }) =>
				(/[()]/.test(words) || id === 'pursuant') && words.replace(/[()]/g, '').toLowerCase() === number + letter,
		)
		.map(({ index, 0: words }) => ({
			...visible.piece(start + index, start + index + words.length),
			right: `${number}(${words.replace(/[^a-z]/gi, '')})`,
		}))
		.filter(({ text, right }) => text !== right && !text.includes('))') && !text.includes('(('));
}

/** Legends with parentheses of their own; others may share theirs with what stands beside them. */
const withParentheses: ReadonlySet<string> = new Set('registrant former-name date-of-report pursuant'.split(' '));

const ofColumns: ReadonlySet<string> = new Set(
	'state file-number employer-number address zip-code telephone'.split(' '),
);

/** Where columns are flattened, their next line has what follows these: `or organization)`. */
const mayGoOn = /(?:incorporation|number|no)\W*$/i;

/** With these the legends end. */
const lastWord =
	/(?:charter|report|reported|event|specified|changed|code|address|incorporation|organization|number|no|offices?)\W*$/i;

/** A legend with the parenthesis that it lacks at its end, if it has its last word; of `Section 13 or 15 (d of the …`, after the letter. */
function closed(id: string, legend: string): string {
	if (id === 'pursuant') {
		return legend.replace(/15\s?\(d(?!\))/i, (section) => `${section})`);
	}
	return lastWord.test(legend) ? `${legend})` : legend;
}

/** A legend with the parenthesis that it lacks: before `Date of earliest event reported` where that is not all of it. */
function opened(legend: string): string {
	const within = legend.replace(/(?<=\S\s{1,9})(?=Date of earliest)/i, '(');
	return within === legend ? `(${legend}` : within;
}

/** The date before the parenthesis that ends its legend: `(Date of earliest event reported: June 12, 2026)`. */
const dateWithin = /^\s?:?\s{0,9}[a-z\d][a-z\d,./\s-]{5,30}\)/i;

/** A line without what begins in a parenthesis after `length` characters of it and ends on the next: `(June 12,`. */
const withoutOpenEnd = (line: string, length: number): string =>
	line.slice(0, length) + line.slice(length).replace(/\([^()]*$/, '');

/** The legends of the cover with one parenthesis of two, in text order. */
export const halfParentheses = perFiling((filing: Filing): readonly HalfParentheses[] =>
	// Where lines ran together, a legend may share its parentheses with another.
	(filing.lostLines ? [] : (filing.cover?.legends ?? [])).flatMap((legend): readonly HalfParentheses[] => {
		const { visible } = filing;
		const { id, span } = legend;
		const misplaced = sectionsIn(filing, legend);
		const start = visible.offset(span.start);
		const end = visible.offset(span.end);
		// The lines of one column may stand beside those of others.
		const isInLine = ofColumns.has(id) && !/[\n\v\t]/.test(visible.text.slice(start, end));
		if (misplaced.length > 0 || !(withParentheses.has(id) || isInLine)) {
			return misplaced;
		}
		const line = withoutOpenEnd(visible.text.slice(start, end + 80).split(/[\n\t\v]/)[0] ?? '', end - start);
		const before =
			visible.text
				.slice(Math.max(0, start - 90), start)
				.split(/[\n\t\v]\s*(?=\S)/)
				.at(-1) ?? '';
		// A legend over several lines is read whole, and with the parenthesis after it.
		const words = end - start > line.length ? visible.text.slice(start, end + 1) : line;
		const [opening, closing] = [words.split('(').length - 1, words.split(')').length - 1];
		// The first words may be none of the form's: `(Registrant's former name …)`.
		if (Math.abs(opening - closing) !== 1 || /\([^()]*$/.test(before)) {
			return [];
		}
		const written = visible.text.slice(start, end);
		// It has both, and what follows lacks one.
		if (/^\([^()]*\)$/.test(written) && !words.startsWith('((') && !words.includes('))')) {
			return [];
		}
		const lacksOpening = opening < closing;
		if (id === 'date-of-report' && !lacksOpening && dateWithin.test(visible.text.slice(end, end + 60))) {
			return [];
		}
		if (ofColumns.has(id) && !lacksOpening && visible.format === 'text' && mayGoOn.test(written)) {
			return [];
		}
		const whole = words.trimEnd();
		if (/\(\(|\)\)/.test(whole)) {
			return [{ ...visible.piece(start, start + whole.length), right: whole.replace('((', '(').replace('))', ')') }];
		}
		const right = lacksOpening ? opened(written) : closed(id, written);
		return right === written ? [] : [{ ...visible.piece(start, end), right }];
	}),
);
