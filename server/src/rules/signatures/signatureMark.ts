import { hasSignatures } from '../../reading/has';
import { replaceVisible } from '../../writing/words';
import { signedReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (mark: string): string =>
	signedReport(`By: ${mark} Jane Doe
Name: Jane Doe
Title: Chief Financial Officer

Date: March 12, 2026
`);

/** Flags a mark before a signature that is nearly `/s/`, and a label that stands twice. */
export const signatureMark: Rule = {
	id: 'signature-mark',
	severity: { draft: 'hint', final: 'hint' },
	summary: 'A typed signature is marked by “/s/”, and each label of its block stands once.',
	why: 'Readers and programs look for “/s/”; a slip of the hand such as “s/” or “//s//” is not found.',
	source: { title: '17 CFR 232.302(a)', href: 'https://www.ecfr.gov/current/title-17/section-232.302' },
	example: { bad: example('s/'), good: example('/s/') },
	appliesTo: hasSignatures,
	*check(filing) {
		const { signatures, visible } = filing;
		if (!signatures) {
			return;
		}
		const from = visible.offset(signatures.span.start);
		const text = visible.textOf(signatures.span);
		for (const { index, 0: words, groups } of text.matchAll(slip)) {
			const { span } = visible.piece(from + index, from + index + words.length);
			const right = groups?.['label'] ?? (groups?.['heading'] === undefined ? '/s/' : groups['heading']);
			yield {
				span,
				message: `“${words.trim()}” stands for “${right}”.`,
				fixes: [{ title: `Write “${right}”`, edits: replaceVisible(filing, span, right) }],
			};
		}
	},
};

/** The marks that a hand makes of `/s/` before a name; labels and the heading twice in a row. */
const slip =
	/(?<=^|[\s:_])(?:\/\/s\/\/?|\/s\/\/|\\s\\|\/s\\|\\s\/|s\/|\/s|\/[ad5]\/|\/ s \/|\(s\)\/)(?=[ \t\u00a0]+\p{Lu}[\p{L}.’'-]*[ \t\u00a0]+\p{Lu})|(?<label>\b(?:By|Name|Title|Date|Its):)\s{1,20}\k<label>|^\W{0,10}(?<heading>SIGNATURES?)[ \t\u00a0]{1,5}SIGNATURES?(?=\s)/gimu;
