import type { Filing } from '../../filing/filing';
import { hasColumns, sourceLines } from '../../reading/asciiDocument';
import { isPlainText } from '../../reading/has';
import { lineStart } from '../../text/source';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { insert } from '../../writing/words';
import { asciiExample } from '../examples/submission';
import type { Rule } from '../rule';

/** Flags a `<TABLE>` of a plain-text report that is not closed, and tags of a table outside one. */
export const tableTags: Rule = {
	id: 'table-tags',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'In plain text a table begins with <TABLE>, ends with </TABLE>, and has <S> and <C> within.',
	why: 'Lines of 132 columns may stand between these tags only, and a table that is not closed takes in the text after it.',
	source: { title: '17 CFR 232.305', href: 'https://www.ecfr.gov/current/title-17/section-232.305' },
	example: {
		bad: asciiExample(
			'<TABLE>\n<S>             <C>\nRevenue         $12\n\nThe company opened a second plant in March.',
		),
		good: asciiExample(
			'<TABLE>\n<S>             <C>\nRevenue         $12\n</TABLE>\n\nThe company opened a second plant in March.',
		),
	},
	appliesTo: isPlainText,
	*check(filing) {
		if (filing.visible.format !== 'text' || filing.lostLines) {
			return;
		}
		const tags = tagsOf(filing);
		let open: Tag | undefined;
		/** The first of the tags that stand outside a table, until a closing tag shows where that table ends. */
		let stray: Tag | undefined;
		for (const tag of [...tags, undefined]) {
			const opens = tag === undefined || tag.name === '<TABLE>';
			if (opens && open && !(tag === undefined && closesBelow(filing))) {
				yield {
					span: open.span,
					message: 'Table without </TABLE> after its last row.',
					fixes: [closeTable(filing, open, tag?.span.start ?? reportOf(filing).end)],
				};
			}
			if ((opens || tag.name === '</TABLE>') && stray) {
				const end = tag?.name === '</TABLE>' ? undefined : (tag?.span.start ?? reportOf(filing).end);
				yield {
					span: stray.span,
					message: `Tag ${stray.name} outside a <TABLE>.`,
					fixes: [openTable(filing, stray, end)],
				};
			} else if (tag?.name === '</TABLE>' && !open) {
				yield { span: tag.span, message: 'Closing </TABLE> without a <TABLE> before it.' };
			}
			if (opens || tag.name === '</TABLE>') {
				open = opens ? tag : undefined;
				stray = undefined;
			} else if (!open) {
				stray ??= tag;
			}
		}
	},
};

interface Tag {
	/** In capitals, with its brackets. */
	readonly name: string;
	readonly span: Span;
}

/** The tags of tables that begin a line, as they do in plain text. Words of a sentence about them do not. */
function tagsOf(filing: Filing): readonly Tag[] {
	const report = reportOf(filing);
	const text = filing.source.slice(report.start, report.end);
	// With its rows in tags it is one of HTML, as converters leave it in Markdown.
	if (!text.includes('<') || /<\/tr>/i.test(text)) {
		return [];
	}
	return [...text.matchAll(/<(?:\/?TABLE|CAPTION|[SC])>(?<=^[ \t]*<[^<]*)|<\/TABLE>(?=[ \t]*$)/gim)].map(
		({ index, 0: tag }) => {
			const start = report.start + index;
			return { name: tag.toUpperCase(), span: { start, end: start + tag.length } };
		},
	);
}

/** Whether the table that is open where the attachments begin ends in them: it is one of theirs. */
function closesBelow(filing: Filing): boolean {
	const { end } = reportOf(filing);
	const next = /<\/?TABLE>/i.exec(filing.source.slice(end, filing.submission?.main.text.end));
	return filing.attachments.length > 0 && next?.[0].startsWith('</') === true;
}

/** Up to what is attached; the end of a table at the very end of the report is part of it. */
function reportOf({ submission, span, source, attachments }: Filing): Span {
	return {
		start: submission?.main.text.start ?? span.start,
		end: attachments[0]?.span.start ?? submission?.main.text.end ?? source.length,
	};
}

function closeTable(filing: Filing, { span }: Tag, limit: number): Fix {
	return {
		title: 'Insert </TABLE>',
		edits: [insert(tableEnd(filing, span.end, limit), `${filing.eol}</TABLE>`)],
	};
}

function openTable(filing: Filing, { span }: Tag, limit: number | undefined): Fix {
	const { source, eol } = filing;
	const start = lineStart(source, span.start);
	const closing = limit === undefined ? [] : [insert(tableEnd(filing, span.end, limit), `${eol}</TABLE>`)];
	return { title: 'Insert <TABLE>', edits: [insert(start, `<TABLE>${eol}`), ...closing] };
}

/** Where the rows end: before the first running text after an empty line. */
function tableEnd({ source }: Filing, from: number, limit: number): number {
	const lines = sourceLines(source, { start: from, end: limit });
	let end = from;
	for (const [i, { text, end: lineEnd }] of lines.entries()) {
		const isProse = text.trim().length > 40 && !hasColumns(text.trim());
		const afterGap = (lines[i - 1]?.text.trim() ?? 'row') === '';
		if ((i > 0 && afterGap && isProse) || /^<(?:\/TEXT|PAGE)>/i.test(text)) {
			break;
		}
		end = text.trim() === '' ? end : lineEnd;
	}
	return end;
}
