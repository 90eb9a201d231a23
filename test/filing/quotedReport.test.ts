/** Texts that only quote a report, of which nothing is said, and reports that look alike. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFiling } from '../../server/src/filing/parseFiling';
import { report } from '../report';

const isReport = (text: string): boolean => parseFiling(text) !== undefined;
const lines = report.split('\n');
const head = lines.slice(0, 12);

test('a report in a program, a table of values or a letter is only quoted', () => {
	for (const text of [
		`import re\n\nfiling = """\n${report}"""\n\ndef items(text):\n    return re.findall(r"Item", text)\n`,
		`SAMPLE = '''${report}'''\n`,
		`def cover(name):\n    return f"""\n${report}"""\n`,
		`const text = \`\n${report}\`;\nmodule.exports = { text };\n`,
		`new Editor({\n  data: \`<p>UNITED STATES</p>\n${lines.map((line) => `<p>${line}</p>`).join('\n')}\`,\n});\n`,
		`String text = """\n${report}""";\n`,
		`lines = [\n${lines.map((line) => `    "${line}",`).join('\n')}\n]\n`,
		`$text = ${lines.map((line) => `'${line}\\n'`).join(' .\n  ')};\n`,
		`head = ["UNITED STATES SECURITIES AND EXCHANGE COMMISSION", "Washington, D.C. 20549", "FORM 8-K", "CURRENT REPORT", "Date of Report"]\n`,
		`cik,form,text\n999,8-K,"${report}"\n998,8-K,"${report}"\n`,
		`cik\tform\ttext\n999\t8-K\t"${report}"\n`,
		`form: 8-K\ntext: |\n${lines.map((line) => `  ${line}`).join('\n')}\n`,
		`# What was filed\n\nThe text is this:\n\n${lines.map((line) => `> ${line}`).join('\n')}\n\nNothing else.\n`,
		`Please see the cover.\n\n${head.map((line) => `> ${line}`).join('\n')}\n`,
		`[Federal Register: April 21, 2026 (Volume 91, Number 77)]\n\n${report}`,
		`[Release Nos. 33-99999; 34-99999; File No. S7-99-26]\n\n${report}`,
		`package form;\n\n/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */\npublic class Form {}\n`,
		`#include <string>\n\n/*\n${report}*/\n`,
		`#!/bin/sh\ncat > sample.txt <<EOF\n${report}EOF\n`,
		`SAMPLE = <<~'TEXT'\n${report}TEXT\n`,
		`INSERT INTO filings (form, body) VALUES ('8-K', '${report}');\n`,
		`sample <- "\n${report}"\nprint(nchar(sample))\n`,
		`private const string Sample = @"\n${report}";\n`,
		`\\documentclass{article}\n\\begin{verbatim}\n${report}\\end{verbatim}\n`,
		`<?xml version="1.0"?>\n<text><![CDATA[\n${report}]]></text>\n`,
		`--- a/report.txt\n+++ b/report.txt\n@@ -1,60 +1,60 @@\n${lines.map((line) => ` ${line}`).join('\n')}\n`,
		`Client alert\n\nWe set out below an annotated sample report for companies.\n\n${report}\n\nThis is no legal advice.\n`,
		`Alert\n\nIn this post we show a sample Form 8-K.\n\n${lines.slice(lines.findIndex((line) => line.startsWith('Item'))).join('\n')}\n`,
		`# A sample\n#\n${lines.map((line) => `# ${line}`.trim()).join('\n')}\n\nimport sys\n`,
		head.map((line, at) => `${at}\n00:00:${10 + at},000 --> 00:00:${11 + at},000\n${line}`).join('\n\n'),
	]) {
		assert.equal(isReport(text), false, text.slice(0, 80));
	}
});

test('a report with such marks beside it, or with a mark before each line, is one', () => {
	for (const text of [
		report,
		lines.map((line) => `> ${line}`).join('\n'),
		`---\ncompany: Lindenau Optics, Inc.\nform: 8-K\n---\n\n${report}`,
		`title: "Report of March 2, 2026"\n\n${report}`,
		`Draft of "the report", as of May 4, 2026\n\n${report}`,
		`name = 'Lindenau Optics'\n\n${report}`,
		`<html><head><style>p { color: black }</style><script>const text = \`none\`;</script></head><body>\n${lines.map((line) => `<p>${line}</p>`).join('\n')}\n</body></html>`,
		`Lindenau Optics, Inc., form, 2026\n\n${report}`,
		`<html><head><style>\n/* of the page */\np { color: black }\n</style></head><body>\n${lines.map((line) => `<p>${line}</p>`).join('\n')}\n</body></html>`,
		`/* draft of May 4, 2026 */\n\n${report}`,
		`<![CDATA[ ]]>\n\n${report}`,
		`<<Name>>\n\n${report}`,
		`# Report\n\n# Draft\n\n${report}`,
		`Sample Form 8-K\n\n${report}`,
		`${report}\n\nWe sent an annotated sample report, and no legal advice.\n`,
	]) {
		assert.equal(isReport(text), true, text.slice(0, 80));
	}
});
