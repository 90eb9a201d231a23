import { exhibitKey } from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import { comesWithForm8K } from '../../knowledge';
import { bringsExhibits } from '../../reading/exhibits/attached/attached';
import {
	type ExhibitDocument,
	rowUnderAnotherNumber,
	unlistedDocuments,
} from '../../reading/exhibits/attached/documents';
import { descriptionOfAttached } from '../../reading/exhibits/list/description';
import { type NumberedRow, numberedRows } from '../../reading/exhibits/list/lists';
import { isMentioned } from '../../reading/exhibits/mentions/mentions';
import { unlistedMentions } from '../../reading/exhibits/mentions/mistypedNumber';
import { isKnownType } from '../../reading/submission/documentTypes';
import type { Fix } from '../../writing/edit';
import { newRow } from '../../writing/exhibitRow';
import { replace, rewrite } from '../../writing/words';
import type { Problem, Rule } from '../rule';

/** An exhibit document of the submission that no list names. */
export const attachmentNotListed: Rule = {
	id: 'attachment-not-listed',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'Every exhibit that is attached to the report is listed under its number.',
	why: 'A report lists the exhibits that come with it. One that the list does not name was forgotten there, or attached under a wrong number.',
	source: { title: 'Regulation S-K, Item 601(a)(2)', href: 'https://www.ecfr.gov/current/title-17/section-229.601' },
	example: {
		bad: submission('99.1  Press release dated March 12, 2026'),
		good: submission('99.1  Press release dated March 12, 2026\n99.2  Investor presentation'),
	},
	appliesTo: bringsExhibits,
	*check(filing) {
		for (const exhibit of unlistedDocuments(filing)) {
			// An exhibit that the text attaches is for exhibit-not-listed.
			const isNamed = unlistedMentions(filing).some(
				(mention) => exhibitKey(mention.number.text) === exhibitKey(exhibit.number),
			);
			if (!isNamed) {
				const row = rowUnderAnotherNumber(filing, exhibit);
				if (row) {
					yield renumbered(filing, exhibit, row);
				} else if (isKnownType(filing, exhibit.document.type.text)) {
					// Of a type that EDGAR does not have, the rule about types speaks.
					yield unlisted(filing, exhibit);
				}
			}
		}
	},
};

/** The two ends of one exhibit that is attached under one number and listed under another. */
function renumbered(filing: Filing, { document, number }: ExhibitDocument, row: NumberedRow): Problem {
	const listed = row.number.text;
	const start = document.type.span.end - number.length;
	const inDocument: Fix = {
		title: `Change ${document.type.text} to EX-${listed}`,
		edits: [replace({ start, end: document.type.span.end }, listed)],
	};
	const inList: Fix = {
		title: `Change ${listed} to ${number} in the list`,
		edits: numberedRows(filing.exhibitLists)
			.filter((other) => exhibitKey(other.number.text) === exhibitKey(listed))
			.flatMap((other) => rewrite(filing, other.number.span, number)),
	};
	const [documentFits, listFits] = [comesWithForm8K(number), comesWithForm8K(listed)];
	const isDocumentRight = isMentioned(filing, number) && !isMentioned(filing, listed);
	return {
		span: document.type.span,
		message: `Exhibit ${number} is attached, and the list has Exhibit ${listed} instead.`,
		related: [{ span: row.span, message: `Exhibit ${listed} is listed here, and not attached.` }],
		// Of 99.1 and 91.1 only one is the number of an exhibit that a Form 8-K may have.
		fixes:
			documentFits === listFits
				? isDocumentRight
					? [inList, inDocument]
					: [inDocument, inList]
				: [documentFits ? inList : inDocument],
	};
}

function unlisted(filing: Filing, { document, number }: ExhibitDocument): Problem {
	const lists = filing.exhibitLists;
	const description = descriptionOfAttached(filing, document, number);
	const rows = lists.map((list) => newRow(filing, list, number, description, document.fileName?.text));
	const edits = rows.filter((row) => row !== undefined);
	const list = lists[0];
	return {
		span: document.type.span,
		message: `Exhibit ${number} is attached, and not listed.`,
		related: list
			? [{ span: list.heading ?? list.columnHeads ?? list.span, message: 'The list of exhibits is here.' }]
			: [],
		fixes:
			edits.length > 0 && edits.length === lists.length ? [{ title: `Add Exhibit ${number} to the list`, edits }] : [],
	};
}

function submission(rows: string): string {
	return `<SUBMISSION>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
Item 7.01 Regulation FD Disclosure

The press release and the presentation are attached to this report.

Item 9.01 Financial Statements and Exhibits

(d) Exhibits

${rows}
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<TEXT>
Press release
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.2
<SEQUENCE>3
<DESCRIPTION>INVESTOR PRESENTATION
<TEXT>
Investor presentation
</TEXT>
</DOCUMENT>
</SUBMISSION>
`;
}
