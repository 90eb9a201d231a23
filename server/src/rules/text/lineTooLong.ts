import type { Filing } from '../../filing/filing';
import { plainTextLimits } from '../../knowledge';
import { asciiReport, hasColumns, type SourceLine, sourceLines } from '../../reading/asciiDocument';
import { isPlainText } from '../../reading/has';
import type { Span } from '../../text/span';
import type { Edit } from '../../writing/edit';
import { replace } from '../../writing/words';
import { asciiExample } from '../examples/submission';
import type { Problem, Rule } from '../rule';

const limit = plainTextLimits.line;
/** So many paragraphs are shown one by one; a report that was never wrapped has one finding. */
const mostFindings = 10;

/** Flags lines of plain text that are longer than EDGAR takes them. */
export const lineTooLong: Rule = {
	id: 'line-too-long',
	severity: { draft: 'off', final: 'warning' },
	summary: 'In plain text a line has at most 80 columns, within a table 132.',
	why: 'Regulation S-T sets these lengths for plain text. HTML is free of them.',
	source: { title: '17 CFR 232.305', href: 'https://www.ecfr.gov/current/title-17/section-232.305' },
	example: {
		bad: asciiExample(
			'The company opened a second plant on March 12, 2026, and expects to make its smaller instruments there.',
		),
		good: asciiExample(
			'The company opened a second plant on March 12, 2026, and expects to make its\nsmaller instruments there.',
		),
	},
	appliesTo: isPlainText,
	*check(filing) {
		const report = asciiReport(filing);
		if (!report || filing.lostLines) {
			return;
		}
		const paragraphs = longParagraphs(sourceLines(filing.source, report));
		if (paragraphs.length <= mostFindings) {
			yield* paragraphs.map((paragraph) => problem(filing, paragraph));
			return;
		}
		const [first] = paragraphs;
		if (first) {
			const edits = paragraphs.flatMap((paragraph) => rewrap(filing, paragraph) ?? []);
			yield {
				span: overhang(first),
				message: `Lines of over ${limit} columns in ${paragraphs.length} paragraphs; EDGAR takes ${limit} in plain text.`,
				fixes: edits.length > 0 ? [{ title: `Rewrap ${edits.length} paragraphs`, edits }] : [],
			};
		}
	},
};

/** Lines that belong together, one of them too long. */
interface Paragraph {
	readonly lines: readonly SourceLine[];
	readonly long: SourceLine;
}

function longParagraphs(lines: readonly SourceLine[]): readonly Paragraph[] {
	const found: Paragraph[] = [];
	let from = 0;
	for (let i = 0; i <= lines.length; i++) {
		const line = lines[i];
		if (line && line.text.trim() !== '' && !line.inTable) {
			continue;
		}
		const paragraph = lines.slice(from, i);
		const long = paragraph.find(isLong);
		if (long) {
			found.push({ lines: paragraph, long });
		}
		if (line && isLong(line)) {
			found.push({ lines: [line], long: line });
		}
		from = i + 1;
	}
	return found;
}

function isLong({ text, inTable }: SourceLine): boolean {
	// The old envelope puts a hyphen and a space before a line of hyphens; they are not part of it.
	const written = text.replace(/^- (?=-)/, '').trimEnd();
	// A table whose tags were lost, or a rule drawn across the page, is no narrative.
	return written.length > (inTable || /^[-=_*\s]+$/.test(written) ? plainTextLimits.tableLine : limit);
}

function problem(filing: Filing, paragraph: Paragraph): Problem {
	const { long } = paragraph;
	const most = long.inTable ? plainTextLimits.tableLine : limit;
	const edit = rewrap(filing, paragraph);
	return {
		span: overhang(paragraph),
		message: `Line of ${long.text.trimEnd().length} columns; EDGAR takes ${most} ${long.inTable ? 'in a table' : 'in plain text'}.`,
		fixes: edit ? [{ title: 'Rewrap the paragraph', edits: [edit] }] : [],
	};
}

/** What stands after the last column that is allowed. */
function overhang({ long }: Paragraph): Span {
	const end = long.start + long.text.trimEnd().length;
	return { start: Math.min(long.start + (long.inTable ? plainTextLimits.tableLine : limit), end - 1), end };
}

/** The paragraph in lines that fit, each with its indentation. Tables and columns stay as they are. */
function rewrap({ eol }: Filing, { lines, long }: Paragraph): Edit | undefined {
	if (long.inTable || lines.some(({ text }) => hasColumns(text.trim()))) {
		return undefined;
	}
	// From the first long line on; what stands before it, such as a heading, keeps its lines.
	const rest = lines.slice(lines.indexOf(long));
	const [first, second] = rest;
	const last = rest.at(-1);
	if (!first || !last) {
		return undefined;
	}
	const lead = indentOf(first.text);
	const hang = second
		? indentOf(second.text)
		: lines.length > 1
			? lead
			: /^ {3,8}(?! )/.test(lead) && lead.length <= 8
				? ''
				: lead;
	const written: string[] = [];
	for (const word of rest.flatMap(({ text }) => text.trim().split(/\s+/))) {
		const line = written.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= limit) {
			written[written.length - 1] = `${line} ${word}`;
		} else {
			written.push((written.length === 0 ? lead : hang) + word);
		}
	}
	const text = written.join(eol);
	// A word that is longer than a line, such as a web address, cannot be wrapped.
	const end = last.start + last.text.trimEnd().length;
	return written.some((line) => line.length > limit) ? undefined : replace({ start: first.start, end }, text);
}

const indentOf = (text: string): string => /^[ \t]*/.exec(text)?.[0] ?? '';
