/** Reports as EDGAR keeps them: a header, the report and its exhibits, one after the other. */
import { exhibitFile, html } from './html';
import { paragraphsWithFonts } from './htmlLayouts';
import { exhibitsOf, formOf, isAttached, type Registrant, type Report, unmarked } from './report';

/** The full submission of `report`, filed on the day of its first signature. */
export function submission(report: Report): string {
	const form = formOf(report);
	const exhibits = exhibitsOf(report)
		.filter(isAttached)
		.map(([number, description]) => ({
			type: `EX-${unmarked(number)}`,
			file: exhibitFile(number),
			text: `<html><body><p style="text-align: right"><b>Exhibit ${unmarked(number)}</b></p>\n<p>${description.replaceAll('&', '&amp;')}</p>\n<p>The parties agree as follows.</p></body></html>\n`,
		}));
	const documents = [{ type: form, file: 'form8k.htm', text: html(report, paragraphsWithFonts) }, ...exhibits];
	const filed = digits(report.signatures[0]?.date ?? report.date);
	const accession = `0009000012-${filed.slice(2, 4)}-000123`;
	return `<SEC-DOCUMENT>${accession}.txt : ${filed}
<SEC-HEADER>${accession}.hdr.sgml : ${filed}
<ACCEPTANCE-DATETIME>${filed}161203
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\t${form}
PUBLIC DOCUMENT COUNT:\t\t${documents.length}
CONFORMED PERIOD OF REPORT:\t${digits(report.date)}
${report.items.map(({ caption }) => `ITEM INFORMATION:\t\t${caption.replaceAll('’', "'")}`).join('\n')}
FILED AS OF DATE:\t\t${filed}
DATE AS OF CHANGE:\t\t${filed}

${report.registrants.map((registrant, index) => filer(registrant, form, index)).join('')}</SEC-HEADER>
${documents
	.map(
		({ type, file, text }, index) =>
			`<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>${index + 1}\n<FILENAME>${file}\n<TEXT>\n${text}</TEXT>\n</DOCUMENT>\n`,
	)
	.join('')}</SEC-DOCUMENT>
`;
}

const filer = ({ name, employerNumber, fileNumber }: Registrant, form: string, index: number): string =>
	`FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\t${name.toUpperCase().replace(/[,.]/g, '')}
\t\tCENTRAL INDEX KEY:\t\t\t${String(1_800_000 + index).padStart(10, '0')}
\t\tIRS NUMBER:\t\t\t\t${employerNumber.replace('-', '')}
\t\tFISCAL YEAR END:\t\t\t1231

\tFILING VALUES:
\t\tFORM TYPE:\t\t${form}
\t\tSEC ACT:\t\t1934 Act
\t\tSEC FILE NUMBER:\t${fileNumber}
\t\tFILM NUMBER:\t\t26123456

`;

/** `20260302` of `March 2, 2026`. */
const digits = (date: string): string => new Date(`${date} UTC`).toISOString().slice(0, 10).replaceAll('-', '');
