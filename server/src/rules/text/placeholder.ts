import type { Filing } from '../../filing/filing';
import type { DebrisKind } from '../../reading/debris/found';
import { placeholders } from '../../reading/debris/placeholders';
import { exhibitRemains } from '../../reading/exhibits/attached/remains';
import { entityAt } from '../../text/entities';
import { shortened } from '../../text/shortened';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { replace } from '../../writing/words';
import type { Rule } from '../rule';

/** Flags what is still open: `[●]`, `[Date]`, `TBD`, `March XX`, `$__`, `«Name»`, `[is/are]`, notes to colleagues. */
export const placeholder: Rule = {
	id: 'placeholder',
	severity: { draft: 'warning', final: 'error' },
	summary: 'No placeholder, field of a template or note to the draft is left in the report.',
	why: 'A report is public within minutes and cannot be taken back; what is still open in it then needs an amendment.',
	example: {
		bad: `Item 8.01 Other Events

On March [●], 2026, the company opened a second plant at a cost of $XX million. {{PlantName}} [is/are] described in Section Error! Reference source not found. [NTD: confirm with counsel.]
`,
		good: `Item 8.01 Other Events

On March 12, 2026, the company opened a second plant at a cost of $12 million. The plant is described in Section 2.
`,
	},
	*check(filing) {
		for (const { span, text, kind } of placeholders(filing)) {
			const message = messages[kind](shortened(text, 40));
			// Reports that speak of several people say so as well.
			const fixes = kind === 'markup' ? unescaped(filing, span) : [];
			yield kind === 'pronoun' ? { span, message, atMost: 'hint' } : { span, message, fixes };
		}
		for (const { span, text, kind } of exhibitRemains(filing)) {
			if (kind !== 'stamp' && kind !== 'damaged' && kind !== 'comment') {
				yield { span, message: messages[kind](shortened(text, 40)), atMost: 'warning' };
			}
		}
	},
};

const messages: Readonly<Record<DebrisKind, (words: string) => string>> = {
	blank: (words) => `Placeholder “${words}” is still to be filled in.`,
	field: (words) => `Field “${words}” of a template or word processor was not filled in.`,
	note: (words) => `Note “${words}” belongs to the draft.`,
	choice: (words) => `Choice “${words}” is still to be made.`,
	pronoun: (words) => `Choice “${words}” of a form: say of whom this speaks.`,
	markup: (words) => `“${words}” is markup that shows as text.`,
	filler: (words) => `“${words}” only fills the place of the text to come.`,
};

/** The reference itself where it was escaped, `&nbsp;` for `&amp;nbsp;`, without a semicolon that stands twice; nothing for other markup. */
function unescaped({ source }: Filing, { start, end }: Span): readonly Fix[] {
	const written = /^&amp;(#?\w{2,8});$/.exec(source.slice(start, end));
	const right = written ? `&${written[1]};` : undefined;
	return right === undefined || entityAt(right, 0)?.length !== right.length
		? []
		: [
				{
					title: `Write ${right} without “amp;”`,
					edits: [replace({ start, end: source.slice(end, end + 1) === ';' ? end + 1 : end }, right)],
				},
			];
}
