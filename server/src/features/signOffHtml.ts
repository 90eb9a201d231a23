/** What is said of a filing when it is signed off, as one page to be printed. */
import { ownPageMark } from '../text/ownPage';
import { escaped } from '../text/shownRun';
import {
	changeInWords,
	deciderInWords,
	decisionDayInWords,
	disclaimer,
	hashInWords,
	placeInWords,
	type SignOff,
	stateInWords,
} from './signOff';

const style = `
body { max-width: 7.5in; margin: 0.5in auto; color: #000; background: #fff; font: 11pt/1.35 Georgia, 'Times New Roman', serif; }
h1 { font-size: 16pt; margin: 0 0 12pt; }
h2 { font-size: 12pt; margin: 16pt 0 4pt; }
h3 { font-size: 11pt; margin: 10pt 0 2pt; }
table { width: 100%; border-collapse: collapse; font-size: 10pt; }
th, td { padding: 2pt 6pt 2pt 0; text-align: left; vertical-align: top; border-bottom: 0.5pt solid #767676; }
tr { page-break-inside: avoid; }
th[scope='row'] { width: 1.4in; font-weight: normal; color: #444; }
.error { color: #a00; font-weight: bold; }
code { font-size: 9pt; overflow-wrap: break-word; }
.rules th:nth-child(1) { width: 1in; }
.rules th:nth-child(2) { width: 2in; }
.sign tbody td { height: 36pt; vertical-align: bottom; }
/* To be filled in by hand. */
.blank { display: inline-block; min-width: 0.8in; border-bottom: 0.5pt solid #767676; }
footer { margin-top: 16pt; font-size: 9pt; color: #444; }
@page { margin: 0.75in; }
`;

/** The page in HTML: complete in itself, with nothing that runs or is fetched. */
export function signOffHtml({ name, facts, open, waived, files, families, amends }: SignOff): string {
	const changes = (amends?.items ?? []).map(({ name: item, change, words }) => [
		escaped(item),
		changeInWords[change],
		escaped(words),
	]);
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${ownPageMark}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Sign-off report: ${escaped(name)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Sign-off report</h1>
<table>
${rows(facts.map(([what, value]) => `<th scope="row">${escaped(what)}</th><td>${escaped(value)}</td>`))}
</table>
${amends ? `<h2>Changes to ${escaped(amends.name)}</h2>\n${table(['Item', 'State', 'What has changed'], changes, '')}\n` : ''}<h2>Open</h2>
${table(
	['Severity', 'Line', 'Finding', 'Rule'],
	open.map(({ rule, finding }) => [
		`<span class="${finding.severity}">${finding.severity}</span>`,
		escaped(placeInWords(finding)),
		escaped(finding.message),
		`<code>${escaped(rule.id)}</code>`,
	]),
	'Nothing is open.',
)}
<h2>Waived</h2>
${table(
	['Line', 'Finding', 'Rule', 'Reason', 'Decided by', 'Decided on'],
	waived.map((row) => [
		escaped(placeInWords(row.finding)),
		escaped(row.finding.message),
		`<code>${escaped(row.rule.id)}</code>`,
		escaped(row.finding.reason ?? ''),
		orBlank(deciderInWords(row)),
		orBlank(decisionDayInWords(row)),
	]),
	'Nothing is waived.',
)}
<h2>Files</h2>
${table(
	['File', 'SHA-256'],
	files.map((file) => [escaped(file.name), `<code>${escaped(hashInWords(file))}</code>`]),
	'The report is in no file.',
)}
<h2>Signed off</h2>
${table(
	['', 'Name', 'Signature', 'Date and time'],
	['Prepared by', 'Approved by'].map((who) => [who, '', '', '']),
	'',
	'sign',
)}
<h2>Rules</h2>
${families
	.map(
		(family) =>
			`<h3>${escaped(family.name)}</h3>\n${table(
				['State', 'Rule', 'What it asks for'],
				family.rules.map((rule) => [
					escaped(stateInWords(rule)),
					`<code>${escaped(rule.id)}</code>`,
					escaped(rule.summary),
				]),
				'',
				'rules',
			)}`,
	)
	.join('\n')}
</main>
<footer>${escaped(disclaimer)}</footer>
</body>
</html>
`;
}

/** The words, or a line to write on. */
const orBlank = (words: string | undefined): string => (words ? escaped(words) : '<span class="blank">&#160;</span>');

function rows(each: readonly string[]): string {
	return each.map((row) => `<tr>${row}</tr>`).join('\n');
}

/** A table of cells in safe HTML; the words `none` where it has no rows. */
function table(head: readonly string[], body: readonly (readonly string[])[], none: string, kind = 'list'): string {
	if (body.length === 0) {
		return `<p>${escaped(none)}</p>`;
	}
	const heads = head.map((name) => (name === '' ? '<td></td>' : `<th scope="col">${escaped(name)}</th>`)).join('');
	const cells = body.map((row) => row.map((cell) => `<td>${cell}</td>`).join(''));
	return `<table class="${kind}">\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows(cells)}\n</tbody>\n</table>`;
}
