import { coversExhibit, exhibitText } from '../../filing/exhibits/exhibitNumber';
import type { Filing, SubmissionDocument } from '../../filing/filing';
import { isLinkTaken, takenLinks } from '../../knowledge';
import {
	documentOf,
	exhibitDocuments,
	fileOf,
	linkedDocument,
	lostLink,
} from '../../reading/exhibits/attached/documents';
import { fileOfOther, rowWithSameFile } from '../../reading/exhibits/list/linkedFiles';
import { addressSpan, linksOf } from '../../reading/exhibits/list/links';
import { isInteractiveData, isPartOfAnother, type NumberedRow, numberedRows } from '../../reading/exhibits/list/lists';
import { hasExhibitRows, isHtml } from '../../reading/has';
import { placeOf, unreachable, wwwMissing } from '../../reading/html/links';
import { shortened } from '../../text/shortened';
import type { Link } from '../../text/visibleText';
import type { Fix } from '../../writing/edit';
import { insert, replace } from '../../writing/words';
import type { Problem, Rule } from '../rule';

/** A hyperlink of the exhibit list that does not lead to the document of its exhibit on EDGAR. */
export const exhibitLinkTarget: Rule = {
	id: 'exhibit-link-target',
	severity: { draft: 'warning', final: 'warning' },
	summary: 'The hyperlink of an exhibit leads to its document on EDGAR or in the submission.',
	why: 'Hyperlinks may lead to filings on EDGAR only: EDGAR takes addresses that begin with https://www.sec.gov/Archives/edgar/data/. It is custom to link to the exhibit itself, not to the viewer for inline XBRL that a browser shows around it.',
	source: { title: 'Regulation S-T, Rule 105', href: 'https://www.ecfr.gov/current/title-17/section-232.105' },
	example: {
		bad: list('https://www.harborlights.example/investors/harbor-ex101.htm'),
		good: list('https://www.sec.gov/Archives/edgar/data/999/000099926000001/harbor-ex101.htm'),
	},
	appliesTo: (filing) => isHtml(filing) && hasExhibitRows(filing),
	*check(filing) {
		for (const row of numberedRows(filing.exhibitLists)) {
			for (const link of linksOf(filing, row)) {
				const problem = problemOf(filing, row, link);
				if (problem) {
					yield problem;
				}
			}
		}
	},
};

function problemOf(filing: Filing, row: NumberedRow, link: Link): Problem | undefined {
	const number = row.number.text;
	const folder = filing.submission?.folder;
	const fault = unreachable(link.href);
	const below = folder && folderIn(link.href);
	if (fault !== undefined || below) {
		return {
			span: link.span,
			message:
				fault !== undefined
					? `Exhibit ${number} links to ${fault}.`
					: `Exhibit ${number} links into the folder ${shortened(below ?? '', 40)}, and a submission has none.`,
			fixes: toOwnDocument(filing, row, link),
		};
	}
	const taken = isLinkTaken(link.href) ? throughViewer(filing, row, link) : outward(filing, row, link);
	if (taken) {
		return taken;
	}
	const other = linkedDocument(filing, link.href)?.type;
	const own = documentOf(filing, row);
	const isHere = own && { span: own.document.type.span, message: `Exhibit ${number} is here.` };
	// A row without any file is for exhibit-not-attached.
	const isLost = folder
		? lostLink(filing, row) === link
		: own?.document.fileName !== undefined && fileOf(link.href) !== '' && !linkedDocument(filing, link.href);
	// Of the name of its file, which another document has or EDGAR does not take, another rule speaks.
	if (isHere && isLost && isNameWrong(filing, own.document, fileOf(link.href))) {
		return undefined;
	}
	if (isHere && isLost) {
		return {
			span: link.span,
			message: `Exhibit ${number} links to ${shortened(fileOf(link.href), 40)}, which the ${folder ? 'folder' : 'submission'} does not have.`,
			related: [isHere],
			fixes: toOwnDocument(filing, row, link),
		};
	}
	// A row without a document of its own is for exhibit-not-attached, unless its exhibit is part of the other one.
	if (isPartOfAnother(row) || isInteractiveData(number)) {
		return undefined;
	}
	if (!other) {
		return besideOthers(filing, row, link);
	}
	const isOther = /^EX-?\d/i.test(other.text) && !coversExhibit(number, exhibitText(other.text));
	return isHere && isOther
		? {
				span: link.span,
				message: `Exhibit ${number} links to the document of Exhibit ${exhibitText(other.text)}.`,
				related: [{ span: other.span, message: 'The hyperlink leads here.' }, isHere],
				fixes: toOwnDocument(filing, row, link),
			}
		: undefined;
}

/** Whether the name of a document is also that of another one, or the linked file's but for the end that EDGAR does not take. */
const isNameWrong = ({ submission }: Filing, { fileName }: SubmissionDocument, file: string): boolean =>
	fileName?.text.toLowerCase() === `${file.toLowerCase()}l` ||
	(submission?.documents ?? []).some(
		(other) => other.fileName !== fileName && other.fileName?.text.toLowerCase() === fileName?.text.toLowerCase(),
	);

/** A link to the viewer of inline XBRL, which EDGAR takes; undefined for any other. */
function throughViewer(filing: Filing, row: NumberedRow, link: Link): Problem | undefined {
	const address = addressSpan(filing, link);
	const viewer = address && filing.source.slice(address.start, address.end).toLowerCase().indexOf(takenLinks.viewer);
	if (!address || viewer === undefined || viewer < 0) {
		return undefined;
	}
	const start = address.start + viewer;
	const viewersPart = { start, end: start + takenLinks.viewer.length };
	return {
		span: link.span,
		message: `Exhibit ${row.number.text} links through the inline XBRL viewer “ix?doc=”.`,
		fixes: [{ title: 'Link to the document itself', edits: [replace(viewersPart, '')], all: true }],
		atMost: 'hint',
	};
}

/** A link to the file of another row, by the name of the file or because the other row leads there too. */
function besideOthers(filing: Filing, row: NumberedRow, link: Link): Problem | undefined {
	const crossed = fileOfOther(filing, row, link);
	if (crossed) {
		return {
			span: link.span,
			message: `Exhibit ${row.number.text} links to ${crossed.file}, which is named for Exhibit ${crossed.other.number.text}.`,
			related: [{ span: crossed.other.number.span, message: `Exhibit ${crossed.other.number.text} is listed here.` }],
			fixes: toOwnDocument(filing, row, link),
		};
	}
	const first = rowWithSameFile(filing, row, link);
	return (
		first && {
			span: link.span,
			message: `Exhibit ${row.number.text} links to the same file as Exhibit ${first.number.text}.`,
			related: [{ span: first.span, message: `The row of Exhibit ${first.number.text}.` }],
			fixes: toOwnDocument(filing, row, link),
		}
	);
}

/** `exhibits/` of `exhibits/ex99-1.htm`; undefined for an address that leads elsewhere, or has no folder. */
const folderIn = (href: string): string | undefined => /^\s*(?:\.\/)?((?![./])[^:?#]*\/)[^/?#]+$/.exec(href)?.[1];

/** A link that EDGAR does not take. */
function outward(filing: Filing, row: NumberedRow, link: Link): Problem {
	const start = `Exhibit ${row.number.text} links to`;
	const address = addressSpan(filing, link);
	const host = address && wwwMissing(filing.source.slice(address.start, address.end));
	if (address && host !== undefined) {
		return {
			span: link.span,
			message: `${start} sec.gov without “www.”, which EDGAR does not take.`,
			fixes: [{ title: 'Write www.sec.gov', edits: [insert(address.start + host, 'www.')], all: true }],
		};
	}
	const place = placeOf(link.href);
	return {
		span: link.span,
		message: /(?:^|\.)sec\.gov$/.test(place)
			? `${start} ${place}, but not to a filing on EDGAR.`
			: `${start} ${place}, which is not EDGAR.`,
		fixes: toOwnDocument(filing, row, link),
	};
}

/** None where two documents have the number of the exhibit, or the name of the file. */
function toOwnDocument(filing: Filing, row: NumberedRow, link: Link): readonly Fix[] {
	const file = documentOf(filing, row)?.document.fileName?.text;
	const isOne = exhibitDocuments(filing).filter(({ number }) => coversExhibit(row.number.text, number)).length === 1;
	const isShared = (filing.submission?.documents ?? []).filter(({ fileName }) => fileName?.text === file).length > 1;
	const address = addressSpan(filing, link);
	return file && isOne && !isShared && address ? [{ title: `Link to ${file}`, edits: [replace(address, file)] }] : [];
}

function list(href: string): string {
	return `<html><body>
<p>Item 9.01 Financial Statements and Exhibits</p>
<p>(d) Exhibits</p>
<table>
<tr><td>10.1</td><td><a href="${href}">Supply agreement (incorporated by reference to the Form 8-K of May 4, 2025)</a></td></tr>
</table>
</body></html>`;
}
