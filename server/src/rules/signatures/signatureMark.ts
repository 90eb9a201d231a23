import { isTitle, looksLikeName } from '../../filing/signatures/signatureCells';
import { hasSignatures } from '../../reading/has';
import { slippedMarks } from '../../reading/signatures/marks';
import { namesWrittenOtherwise } from '../../reading/signatures/writtenNames';
import { shortened } from '../../text/shortened';
import { overlap } from '../../text/span';
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
		for (const { index, 0: words, label, right } of otherLabels(text)) {
			const { span } = visible.piece(from + index, from + index + label.length);
			yield {
				span,
				message: `“${label}” stands before ${right === 'Title:' ? 'a title' : 'a name'}: “${shortened(words, 40)}”.`,
				fixes: [{ title: `Write “${right}”`, edits: replaceVisible(filing, span, right) }],
			};
		}
		for (const { signature } of signatures.blocks) {
			if (signature && isStandIn.test(signature.text)) {
				yield { span: signature.span, message: `“${shortened(signature.text, 40)}” is the name of nobody.` };
			}
		}
		const slipped = slippedMarks(filing).filter(({ right }) => right === '/s/');
		for (const { signature, span: block } of signatures.blocks) {
			// A name in the place of the signature, of which neither a mark nor a rule below tells that it is one.
			const isOverRule =
				signature && /^\s*[-_=]{3}/.test(visible.text.slice(visible.offset(signature.span.end)).slice(0, 200));
			if (signature && !isOverRule && isBareName(signature.text) && !slipped.some(({ span }) => overlap(span, block))) {
				const { span, text: name } = signature;
				yield {
					span,
					message: `“${shortened(name, 40)}” stands for a signature without “/s/”.`,
					fixes: [{ title: `Write “/s/ ${name}”`, edits: replaceVisible(filing, span, `/s/ ${name}`) }],
				};
			}
		}
		for (const { span, text: words, right } of namesWrittenOtherwise(filing)) {
			yield {
				span,
				message: `“${shortened(words, 40)}” is printed “${right}”.`,
				fixes: [{ title: `Write “${right}”`, edits: replaceVisible(filing, span, right) }],
			};
		}
		for (const { span, text: words, right } of slippedMarks(filing)) {
			yield {
				span,
				message: `“${words.trim()}” should read “${right}”.`,
				fixes: [{ title: `Write “${right}”`, edits: replaceVisible(filing, span, right) }],
			};
		}
	},
};

/** What stands in the place of a name until somebody signs. */
const isStandIn = /^\/s\/\W*(?:name|(?:conformed )?signature|signed|sign here|signatory|initials|x{2,})\W*$/i;

/** Whether a signature is words of a name, and nothing else. */
const isBareName = (text: string): boolean => looksLikeName(text) && /^[\p{L}.,’' -]+$/u.test(text);

/** A label and the words after it. */
const labelled = /\b(Name|Title):[^\S\n]*[\t\v]?[^\S\n]*([^\n\t\v]{4,80})/g;

/** The labels of a name before a title, and of a title before a name, where the block has the other label twice or not at all. */
function otherLabels(text: string): readonly OtherLabel[] {
	// Labels one after the other stand before values one after the other.
	if (/\bName:\s*Title:|\bTitle:\s*Name:/.test(text)) {
		return [];
	}
	return [...text.matchAll(labelled)].flatMap(({ index, 1: name = '', 2: value = '' }) => {
		const words = value.trim();
		const right =
			name === 'Name' &&
			isTitle(words) &&
			!looksLikeName(words) &&
			/\b(?:Officer|President|Secretary|Counsel|Treasurer|Controller)\b/.test(words) &&
			/^(?:Senior|Executive|Vice|Chief|President|Secretary|General|Corporate|Treasurer|Controller|Assistant|Deputy)\s/.test(
				words,
			)
				? 'Title:'
				: name === 'Title' &&
						looksLikeName(words) &&
						/^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+$/u.test(words) &&
						isSigned(text, words)
					? 'Name:'
					: undefined;
		return right ? [{ index, 0: words, label: `${name}:`, right }] : [];
	});
}

interface OtherLabel {
	readonly index: number;
	readonly 0: string;
	readonly label: string;
	readonly right: string;
}

/** Whether a text has the name as a typed signature. */
const isSigned = (text: string, name: string): boolean => new RegExp(`/s/\\s*${name.replace('.', '\\.')}`).test(text);
