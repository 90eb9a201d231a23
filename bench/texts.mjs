// The texts that the benchmark reads: invented ones of any size, and the real ones of the shared corpus where it is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/setup.mjs';

const sentences = [
	'On March 12, 2026, the company entered into a credit agreement with Brook Valley Bank, as administrative agent, and the lenders named in it.',
	'The agreement provides for a revolving facility of $40 million, which matures on March 12, 2031, and for letters of credit of up to $5 million.',
	'Borrowings bear interest at a rate that depends on the ratio of consolidated debt to earnings, between 1.25% and 2.00% above the reference rate.',
	'The agreement contains customary covenants, among others on liens, on further debt, on mergers and on payments to shareholders.',
	'The company expects to use the proceeds for its second plant, for working capital, and for other corporate purposes.',
];

/** Running text of about `size` characters, each paragraph as `write` puts it down. */
function paragraphs(size, write) {
	const written = [];
	for (let length = 0, i = 0; length < size; i++) {
		const text = [0, 1, 2].map((j) => sentences[(i + j) % sentences.length]).join(' ');
		const paragraph = write(`${i + 1}. ${text}`);
		written.push(paragraph);
		length += paragraph.length;
	}
	return written.join('');
}

const asText = (text) => `${text.replace(/(.{1,78})\s/g, '$1\n')}\n\n`;
const asHtml = (text) =>
	`<p style="font: 10pt Times New Roman, Times, Serif; margin: 0 0 12pt; text-indent: 0.5in; text-align: justify">${text}</p>\n`;

const samples = {
	text: { name: 'clean-text.txt', write: asText, exhibits: /^Item 9\.01/m },
	html: {
		name: 'clean-html.htm',
		write: asHtml,
		exhibits: /<table[^>]*>\s*<tr[^>]*>\s*<td[^>]*>\s*<b[^>]*>Item(?:&nbsp;|\s)9\.01/,
	},
};

/** An invented Form 8-K of about `size` characters, as `text` or as `html`: a sample with more text before Item 9.01. */
export function filing(format, size) {
	const { name, write, exhibits } = samples[format];
	const text = readFileSync(join(root, 'samples', name), 'utf8');
	const at = text.search(exhibits);
	if (at < 0) {
		throw new Error(`${name} has no Item 9.01 to put the text before.`);
	}
	return text.slice(0, at) + paragraphs(Math.max(0, size - text.length), write) + text.slice(at);
}

/** An invented submission of about `size` characters: a form of 30 kB among exhibits, XBRL and an encoded picture. */
export function submission(size) {
	const form = filing('html', 30_000);
	const rest = Math.max(0, size - form.length - 1500);
	const tag = (i) => `<us-gaap:Revenues contextRef="c${i}" unitRef="USD" decimals="-3">${i}000</us-gaap:Revenues>\n`;
	const picture = `M${'_]C_X.#@!4DF5!<W1A<G0@;V8@82!P:6-T=7)E(&EN('.slice(0, 45)}5EX*\`\n`;
	const xbrl = Array.from({ length: Math.ceil(rest / 4 / tag(1000).length) }, (_, i) => tag(i)).join('');
	const document = (type, sequence, name, text) =>
		`<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>${sequence}\n<FILENAME>${name}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
	return [
		'<SEC-DOCUMENT>0000000001-26-000001.txt : 20260406\n<SEC-HEADER>0000000001-26-000001.hdr.sgml : 20260406\n',
		'ACCESSION NUMBER:\t\t0000000001-26-000001\nCONFORMED SUBMISSION TYPE:\t8-K\nPUBLIC DOCUMENT COUNT:\t\t5\n',
		'CONFORMED PERIOD OF REPORT:\t20260406\nFILED AS OF DATE:\t\t20260406\n\nFILER:\n\n\tCOMPANY DATA:\n',
		'\t\tCOMPANY CONFORMED NAME:\t\t\tBRACKENRIDGE WATER TECHNOLOGIES\n</SEC-HEADER>\n',
		document('8-K', 1, 'd1d8k.htm', form),
		document('EX-99.1', 2, 'd1dex991.htm', `<html><body>${paragraphs(rest / 4, asHtml)}</body></html>`),
		document('EX-99.2', 3, 'd1dex992.txt', paragraphs(rest / 4, asText)),
		document('XML', 4, 'R1.xml', `<XML>\n${xbrl}</XML>`),
		document('GRAPHIC', 5, 'g1.jpg', `begin 644 g1.jpg\n${picture.repeat(Math.ceil(rest / 4 / picture.length))}end`),
		'</SEC-DOCUMENT>\n',
	].join('');
}

/** The folder of the shared corpus; `undefined` where it is not there. */
const shared = [process.env.FORM8K_SHARED, join(root, '..', 'shared')].find(
	(folder) => folder && existsSync(join(folder, 'corpus')),
);

/** What the folders of the corpus hold, in the order of the tables. */
const kinds = {
	sgml: { name: 'submission' },
	html: { name: 'HTML with SGML tags' },
	body: { name: 'main document' },
	flat: { name: 'text out of HTML', isPlain: true },
	text: { name: 'plain text', isPlain: true },
	fragment: { name: 'single item', isPlain: true },
	negative: { name: 'no Form 8-K', isFiling: false },
};

const textsIn = (folder) =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/**
 * The texts by their kinds; each kind says whether they are filings (`isFiling`), and whether plain text or Markdown
 * (`isPlain`). Where there is no corpus, they are the samples of the project.
 */
export function corpus() {
	const samples = textsIn(join(root, 'samples')).filter(({ name }) => name !== 'README.md');
	const found = Object.entries(kinds)
		.map(([folder, kind]) => ({ isFiling: true, ...kind, folder: join(shared ?? '', 'corpus', folder) }))
		.filter(({ folder }) => shared && existsSync(folder))
		.map(({ folder, ...kind }) => ({ ...kind, texts: textsIn(folder) }));
	const markdown = [...found.filter(({ isFiling }) => isFiling).flatMap(({ texts }) => texts), ...samples];
	return [
		...(found.length > 0 ? found : [{ name: 'samples', isFiling: true, texts: samples }]),
		{
			name: 'Markdown',
			isFiling: true,
			isPlain: true,
			texts: markdown.filter(({ name }) => name.endsWith('.md')),
		},
	];
}
