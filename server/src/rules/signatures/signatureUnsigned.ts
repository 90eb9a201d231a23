import type { Filing, SignatureBlock } from '../../filing/filing';
import { hasSignatures } from '../../reading/has';
import { isMisread, slippedMarks } from '../../reading/signatures/marks';
import { placeOf, signers } from '../../reading/signatures/signers';
import { datesIn } from '../../text/dates';
import { shortened } from '../../text/shortened';
import type { Span } from '../../text/span';
import type { Fix } from '../../writing/edit';
import { insert, insertLineAbove, replace, replaceVisible } from '../../writing/words';
import { signedReport } from '../examples/report';
import type { Rule } from '../rule';

/** Flags a signature block with no typed signature in it. */
export const signatureUnsigned: Rule = {
	id: 'signature-unsigned',
	severity: { draft: 'hint', final: 'error' },
	isOfAbsence: true,
	summary: 'Every signature block bears a typed signature.',
	why: 'In an electronic filing a required signature is typed. “/s/” before the name is custom, the name is what the rule asks for.',
	source: { title: '17 CFR 232.302(a)', href: 'https://www.ecfr.gov/current/title-17/section-232.302' },
	example: {
		bad: signedReport(`By: ____________________
Name: Jane Doe
Title: Chief Financial Officer

Date: March 12, 2026
`),
		good: signedReport(),
	},
	appliesTo: hasSignatures,
	*check(filing) {
		const { signatures } = filing;
		if (!signatures) {
			return;
		}
		const blocks = signers(signatures);
		// Beside a signature, a name alone may be a witness or a printed name set apart; an empty line is unsigned.
		const signed = slippedMarks(filing).some(({ right }) => right === '/s/') || blocks.some((block) => block.signature);
		for (const block of blocks) {
			const rule = emptyRule(filing, block);
			if (rule) {
				const name = block.name?.text ?? '';
				yield {
					span: rule,
					message: `No typed signature for ${name}.`,
					fixes: [{ title: `Insert “/s/ ${name}”`, edits: replaceVisible(filing, rule, name) }],
				};
				continue;
			}
			const [day] = datesIn(block.signature?.name ?? '');
			if (block.signature && day?.start === 0) {
				yield {
					span: block.signature.span,
					message: `“${shortened(block.signature.name, 40)}” after “/s/” is a day; the name of the signer belongs there.`,
				};
			}
			if (!block.signature && !isMisread(filing, block, '/s/') && (block.line || !signed)) {
				const name = block.name?.text;
				const fixes = name === undefined ? [] : [sign(filing, block, name)];
				const whose = name === undefined ? 'this signature block' : name;
				yield { span: placeOf(filing, block), message: `No typed signature for ${whose}.`, fixes };
			}
		}
	},
};

/** The rule after `/s/` on which nothing stands, where only the printed name follows. */
function emptyRule({ visible }: Filing, { signature, name }: SignatureBlock): Span | undefined {
	if (!signature || signature.span.end !== name?.span.end) {
		return undefined;
	}
	const start = visible.offset(signature.span.start);
	const found = /^(\/s\/\s*)(_{3,})\s/i.exec(visible.text.slice(start, start + 200));
	const from = start + (found?.[1] ?? '').length;
	return found ? visible.span(from, from + (found[2] ?? '').length) : undefined;
}

function sign(filing: Filing, { line, name }: SignatureBlock, signer: string): Fix {
	const title = `Insert “/s/ ${signer}”`;
	const { source } = filing;
	if (!line) {
		return { title, edits: [insertLineAbove(filing, name?.span.start ?? filing.span.end, `/s/ ${signer}`)] };
	}
	const words = source.slice(line.start, line.end);
	const rule = /_{2,}|\[\s?[●•]\s?\]/.exec(words);
	if (rule) {
		const start = line.start + rule.index;
		const mark = /\/s\/\s*$/i.test(words.slice(0, rule.index)) ? '' : '/s/ ';
		return { title, edits: [replace({ start, end: start + rule[0].length }, mark + signer)] };
	}
	const { visible } = filing;
	const from = visible.offset(line.start);
	const asked = placeholder.exec(visible.text.slice(from, from + 80));
	if (asked) {
		const place = visible.span(from + asked[0].length - (asked[1] ?? '').length, from + asked[0].length);
		return { title, edits: replaceVisible(filing, place, `/s/ ${signer}`) };
	}
	return { title, edits: [insert(line.end, `${/\s$/.test(words) ? '' : ' '}/s/ ${signer}`)] };
}

/** `By: [Signature]`, `[sign here]`, or a rule in the next cell, at the place to sign, also after `/s/`. */
const placeholder =
	/^(?:by\b\W?)?\s{0,20}((?:\/s\/\s{0,3})?(?:[[{<«(]\s?(?:authori[sz]ed\s)?(?:sign|name|to be)[^\]}>»)\n]{0,24}[\]}>»)]|_{3,}))/i;
