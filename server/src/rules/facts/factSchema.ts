import type { Filing } from '../../filing/filing';
import {
	dayOfSchema,
	namedSchema,
	oddReferences,
	referencesWithoutSchema,
	schemaDocuments,
} from '../../reading/cover/schema';
import { hasFacts } from '../../reading/has';
import { daysBetween, isAboutYear, statedDates } from '../../reading/stated/dates';
import { attributeOf } from '../../text/htmlTags';
import { shortened } from '../../text/shortened';
import { replace } from '../../writing/words';
import { taggedReport } from '../examples/taggedReport';
import type { Rule } from '../rule';

const example = (year: string): string =>
	taggedReport().replace(
		'</ix:hidden>',
		`</ix:hidden><ix:references><link:schemaRef xlink:type="simple" xlink:href="aldr-${year}0312.xsd"/></ix:references>`,
	);

/** Flags a tagged report that names the schema of an earlier report, or a schema that does not come with it. */
export const factSchema: Rule = {
	id: 'fact-schema',
	severity: { draft: 'hint', final: 'warning' },
	summary: 'A tagged report names its own schema, which is a document of the submission.',
	why: 'The schema says what the facts are. Its name usually has the date of the report. It keeps the old date where a report was made from an earlier one.',
	source: {
		title: 'EDGAR Filer Manual, Volume II, 5.2.5',
		href: 'https://www.sec.gov/submit-filings/edgar-filer-manual',
	},
	example: { bad: example('2025'), good: example('2026') },
	appliesTo: hasFacts,
	*check(filing) {
		for (const tag of oddReferences(filing)) {
			const isEmpty = !attributeOf(tag, 'xlink:href')?.value.trim();
			yield { span: tag.span, message: isEmpty ? 'No file in the name of the schema.' : 'The schema is named twice.' };
		}
		const file = namedSchema(filing);
		if (file === undefined) {
			const references = referencesWithoutSchema(filing);
			if (references) {
				yield { span: references.span, message: 'No schema: without <link:schemaRef> the facts mean nothing.' };
			}
			return;
		}
		const name = shortened(file.text, 40);
		if (!/\.xsd$/i.test(file.text)) {
			const right = `${file.text.replace(/\.[a-z]{0,3}$/i, '')}.xsd`;
			yield {
				span: file.span,
				message: `“${name}” is no schema: its name ends with .xsd.`,
				fixes: /^[\w-]/.test(right) ? [{ title: `Write ${right}`, edits: [replace(file.span, right)] }] : [],
			};
			return;
		}
		const schemas = schemaDocuments(filing);
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
		if (day !== undefined && filing.date !== undefined && isYearOff(filing, day, filing.date)) {
			yield {
				span: file.span,
				message: `“${name}” has a date about a year off the report.`,
				atMost: 'hint',
			};
		}
	},
};

/** Whether a schema is a year off the report, and no other day of the report speaks for it: then the date of report is off. */
const isYearOff = (filing: Filing, day: string, date: string): boolean =>
	isAboutYear(daysBetween(day, date), slack) &&
	!statedDates(filing, 'signature', 'header', 'context').some(({ iso }) => Math.abs(daysBetween(day, iso)) <= slack);

/** In days: how much the day of a schema of another year may differ from that of the report. */
const slack = 31;
