import { dayOfSchema, schemaOf } from '../../reading/cover/schema';
import { hasFacts } from '../../reading/has';
import { daysBetween } from '../../reading/stated/dates';
import { shortened } from '../../text/shortened';
import { replace } from '../../writing/words';
import { taggedReport } from '../examples/taggedReport';
import type { Rule } from '../rule';

const example = (year: string): string =>
	taggedReport().replace(
		'</ix:hidden>',
		`</ix:hidden><ix:references><link:schemaRef xlink:type="simple" xlink:href="aldr-${year}0312.xsd"/></ix:references>`,
	);

/** Flags a tagged report that names the schema of an earlier report, or one that does not come along. */
export const factSchema: Rule = {
	id: 'fact-schema',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'A tagged report names its own schema, which is a document of the submission.',
	why: 'The schema says what the facts are. Its name commonly has the day of the report, and stays that of the last one where a report is made from it.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 5.2.5',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('2025'), good: example('2026') },
	appliesTo: hasFacts,
	*check(filing) {
		const { file } = schemaOf(filing);
		if (file === undefined) {
			return;
		}
		const name = shortened(file.text, 40);
		const schemas = (filing.submission?.documents ?? []).filter(({ type }) => /^EX-101\.SCH$/i.test(type?.text ?? ''));
		const [own] = schemas;
		if (own?.fileName && schemas.every(({ fileName }) => fileName && fileName.text !== file.text)) {
			yield {
				span: file.span,
				message: `“${name}” is no schema of the submission; “${shortened(own.fileName.text, 40)}” is.`,
				related: [{ span: own.fileName.span, message: 'The schema of the submission.' }],
				fixes: [{ title: `Write ${own.fileName.text}`, edits: [replace(file.span, own.fileName.text)] }],
			};
			return;
		}
		const day = dayOfSchema(file.text);
		if (day !== undefined && filing.date !== undefined && isYearOff(day, filing.date)) {
			yield {
				span: file.span,
				message: `“${name}” has the day of another year than the report.`,
				atMost: 'hint',
			};
		}
	},
};

/** In days. */
const year = 365;
const near = 31;

/** Whether a day is one year from another, but for some days. */
const isYearOff = (day: string, other: string): boolean => Math.abs(Math.abs(daysBetween(day, other)) - year) <= near;
