import { isSameName } from '../../filing/exhibits/fileNames';
import { bringsExhibits, whereAlone } from '../../reading/exhibits/attached/attached';
import { emptyExhibits } from '../../reading/exhibits/attached/beginnings';
import {
	fileOf,
	lostLink,
	rowUnderAnotherNumber,
	unattachedRows,
	unlistedDocuments,
} from '../../reading/exhibits/attached/documents';
import { isOfFolder } from '../../reading/has';
import { shortened } from '../../text/shortened';
import type { Rule } from '../rule';

/** Flags an exhibit of the list that is no document of the submission, and one whose document is empty. */
export const exhibitNotAttached: Rule = {
	id: 'exhibit-not-attached',
	severity: { draft: 'warning', final: 'error' },
	isOfAbsence: true,
	summary:
		'Every exhibit that is listed as filed or furnished with the report is a document of the submission, with words.',
	why: 'A reader of the list looks for the document on EDGAR. One that was left out has to be filed by an amendment.',
	source: { title: 'Regulation S-K, Item 601(a)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: {
		bad: submission(''),
		good: submission(`<DOCUMENT>
<TYPE>EX-99.2
<SEQUENCE>3
<TEXT>
Investor presentation
</TEXT>
</DOCUMENT>
`),
	},
	appliesTo: (filing) => bringsExhibits(filing) || isOfFolder(filing),
	*check(filing) {
		for (const { document, number } of emptyExhibits(filing)) {
			yield { span: document.type.span, message: `The document of Exhibit ${number} is empty.` };
		}
		// An exhibit that is attached under another number is for attachment-not-listed.
		const renumbered = unlistedDocuments(filing).map((document) => rowUnderAnotherNumber(filing, document));
		for (const row of unattachedRows(filing)) {
			if (!renumbered.includes(row)) {
				const lost = lostLink(filing, row);
				const { folder } = filing.submission ?? {};
				const name = lost && shortened(fileOf(lost.href), 40);
				const isReport = folder?.reports.some((other) => lost && isSameName(other.name, fileOf(lost.href)));
				const missing = isReport
					? `${name} is a report of its own`
					: folder
						? `the folder has no ${name ?? 'such file'}`
						: 'the submission has no such document';
				yield {
					span: lost?.span ?? row.number.span,
					message: `Exhibit ${row.number.text} is listed, and ${missing}.`,
					...whereAlone(filing),
				};
			}
		}
	},
};

function submission(rest: string): string {
	return `<SUBMISSION>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
Item 7.01 Regulation FD Disclosure

The press release and the presentation are furnished as Exhibits 99.1 and 99.2 to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

99.1  Press release dated March 12, 2026
99.2  Investor presentation
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<TEXT>
Press release
</TEXT>
</DOCUMENT>
${rest}</SUBMISSION>
`;
}
