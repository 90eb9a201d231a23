import type { Filing, SignatureBlock } from '../../filing/filing';
import { hasSignatures } from '../../reading/has';
import { misspelledWords, spelledRight } from '../../reading/slips/words/misspelledWords';
import { headerFields } from '../../reading/submission/header';
import { capitalized } from '../../text/capitalized';
import { shortened } from '../../text/shortened';
import { covers, type Piece } from '../../text/span';
import { withoutAccents } from '../../text/words';
import { inLetterCaseOf, rewrite } from '../../writing/words';
import { exampleReport, exampleSigner, signedReport } from '../examples/report';
import type { Rule } from '../rule';

const example = (registrant: string): string => exampleReport(signedReport(exampleSigner(), { registrant }));

/** Flags a signature block whose registrant is not the one of the cover, or that names none. */
export const registrantNameMismatch: Rule = {
	id: 'registrant-name-mismatch',
	severity: { draft: 'warning', final: 'warning' },
	yieldsTo: ['header-registrant-mismatch', 'placeholder', 'word-doubled', 'registrant-name-in-text'],
	summary: 'The registrant that signs is the one on the cover.',
	why: 'The report is signed on behalf of the registrant whose exact name the cover gives. Another name is mostly left over from the report of another company, or from before a change of name.',
	source: { title: 'Form 8-K, Signatures', href: 'https://www.sec.gov/files/form8-k.pdf' },
	example: { bad: example('Brook Valve Company'), good: example('Alder Creek Instruments, Inc.') },
	appliesTo: hasSignatures,
	*check(filing) {
		const registrants = filing.cover?.registrants ?? [];
		const [first] = registrants;
		const blocks = filing.signatures?.blocks ?? [];
		const strangers = blocks.filter(({ registrant }) => registrant && !isOnCover(filing, registrant));
		const isSigned = blocks.some(
			({ registrant }) => registrant && !strangers.some((each) => each.registrant === registrant),
		);
		// Beside the registrant of the cover any other name is a co-registrant's, but for the one in whose place it stands.
		const [missing, ...others] = registrants.filter(({ text }) => !blocks.some((block) => isNameOf(block, text)));
		const isInPlace =
			missing !== undefined && others.length === 0 && strangers.length === 1 && blocks.length === registrants.length;
		if (!first || (isSigned && !isInPlace) || hasOwnSlip(filing, first) || isAssetBacked(filing)) {
			return;
		}
		const [block] = blocks;
		if (block?.signature && blocks.every(({ registrant }) => !registrant) && !isInSignatures(filing, first)) {
			yield {
				span: block.signature.span,
				message: 'No name of the registrant over the signature.',
				related: [{ span: first.span, message: 'The registrant on the cover.' }],
				atMost: 'hint',
			};
		}
		const named = missing ?? first;
		for (const block of isSigned ? strangers : blocks) {
			const { registrant } = block;
			if (!registrant || signsForAnother(filing, block)) {
				continue;
			}
			const [signing, onCover] = apartInShort(registrant.text, named.text);
			yield {
				span: registrant.span,
				message: `Registrant “${signing}” differs from the cover: “${onCover}”.`,
				related: registrants.map(({ span }) => ({ span, message: 'The registrant on the cover.' })),
				fixes: [
					...(isOnlyOnCover(filing, named, registrant)
						? [
								{
									title: `Write “${registrant.text}” on the cover`,
									edits: rewrite(filing, named.span, inLetterCaseOf(named.text, registrant.text)),
								},
							]
						: []),
					...(isSigned ? [named] : registrants)
						// What is to come on the cover is no name to write.
						.filter(({ text }) => !/_{2}|[[\]●]/.test(text))
						.map(({ text }) => likeName(registrant.text, text))
						.map((text) => ({
							title: `Write “${text}”`,
							edits: rewrite(filing, registrant.span, inLetterCaseOf(registrant.text, text)),
						})),
				],
			};
		}
	},
};

/** A name in capitals with the small letters that another one nearly the same has: each word as there, or with one capital. */
function likeName(model: string, name: string): string {
	if (/\p{Ll}/u.test(name) || !/\p{Ll}/u.test(model)) {
		return name;
	}
	const words = new Map((model.match(nameWord) ?? []).map((word) => [word.toLowerCase(), word]));
	const isNear = (name.match(nameWord) ?? []).filter((word) => words.has(word.toLowerCase())).length > 1;
	return isNear
		? name.replace(nameWord, (word) => words.get(word.toLowerCase()) ?? capitalized(word.toLowerCase()))
		: name;
}

const nameWord = /[\p{L}’']{3,}/gu;

/** Two names, shortened where they are then still apart. */
function apartInShort(a: string, b: string): readonly [string, string] {
	const [left, right] = [shortened(a, 29), shortened(b, 29)];
	return left === right ? [a, b] : [left, right];
}

/** Whether the cover alone has its name, and the header or the report elsewhere, too, that over the signature. */
function isOnlyOnCover(filing: Filing, onCover: Piece, signing: Piece): boolean {
	const { visible, cover, span } = filing;
	const inHeader = headerFields(filing, 'COMPANY CONFORMED NAME').map(({ value }) => fold(value.text));
	if (inHeader.includes(fold(signing.text)) && !inHeader.includes(fold(onCover.text))) {
		return true;
	}
	const text = fold(visible.textOf({ start: cover?.span.end ?? span.start, end: span.end }));
	const [own, others] = [onCover, signing].map(({ text: name }) => text.split(fold(name)).length - 1);
	// The cover may have lost the end of the name, of which the rest stands in the whole one.
	const isCut = fold(signing.text).startsWith(fold(onCover.text));
	return (own === 0 || isCut) && (others ?? 0) > 1 && fold(signing.text) !== legendOfName;
}

const isNameOf = ({ registrant }: SignatureBlock, name: string): boolean =>
	registrant !== undefined && fold(registrant.text) === fold(name);

/** Whether the section of the signatures has the name anywhere. */
const isInSignatures = ({ visible, signatures }: Filing, name: Piece): boolean =>
	signatures !== undefined && fold(visible.textOf(signatures.span)).includes(fold(name.text));

/** Whether the cover misspells a word of a name and the signatures have it right. The rule about words reports it. */
function hasOwnSlip(filing: Filing, { span, text }: Piece): boolean {
	const words = misspelledWords(filing).filter((word) => covers(span, word.span));
	const right = fold(spelledRight(text, words));
	const blocks = filing.signatures?.blocks ?? [];
	return right !== fold(text) && blocks.some(({ registrant }) => registrant && fold(registrant.text) === right);
}

/** What stands under a name, and may be left in its place. */
const legendOfName = 'registrant';

/** Whether the cover has the name anywhere: co-registrants and former names stand there, too. */
function isOnCover(filing: Filing, name: Piece): boolean {
	const { visible, cover } = filing;
	const words = fold(name.text);
	const registrants = (cover?.registrants ?? []).map(({ text }) => fold(text));
	if (words === '' || registrants.includes(words)) {
		return true;
	}
	if (words === legendOfName) {
		return false;
	}
	// A long name may go on in the next line of the block.
	const start = visible.offset(name.span.start);
	const goesOn = fold(visible.text.slice(start, start + 300));
	// `Alder Creek Holdings` is not `Alder Creek Holdings II`: a part of a registrant's name is another name.
	const others = registrants.reduce(
		(all, registrant) => all.replaceAll(registrant, ' '),
		cover ? fold(visible.textOf(cover.span)) : '',
	);
	return (
		others.includes(words) ||
		registrants.some((registrant) => isBegunBy(goesOn, registrant, words)) ||
		(cover?.registrants ?? []).some((registrant) => goesOnBelow(filing, registrant, words)) ||
		(cover?.registrants ?? []).some(({ text }) => fold(text.replace(ofOtherName, '')) === words)
	);
}

/** Whether the lines below the beginning of a name, in a column of the cover, have its end first. */
function goesOnBelow({ visible }: Filing, { span, text }: Piece, name: string): boolean {
	const end = visible.offset(span.end);
	const [beside = '', ...below] = visible.text.slice(end, end + 400).split('\n', 4);
	const begun = fold(text);
	return (
		/^(?:\s{2,}\S|\s*$)/.test(beside) &&
		name.startsWith(begun) &&
		fold(below.join(' ')).startsWith(name.slice(begun.length))
	);
}

/** Whether a text begins with the whole name of a registrant, once; one without its kind may be a part of another name. */
const isBegunBy = (text: string, registrant: string, name: string): boolean =>
	registrant !== '' &&
	text.startsWith(registrant) &&
	!text.startsWith(registrant + registrant) &&
	(registrant.length > name.length ||
		/(?:inc|corp|cos?|ltd|ll?c|l?lp|plc|[sn][av]|ag|trust|bank|bancorp)$/.test(registrant));

/** What stands after the name of a registrant that has others: `Acme, Inc. d/b/a Apex`. */
const ofOtherName =
	/[,\s(]+(?:d\/b\/a|dba|doing\s+business\s+as|f\/k\/a|formerly|an?\s+[A-Z][a-z]+\s+(?:corporation|company|trust|limited|partnership))\b.*$/is;

/** Names of trusts and depositors: `Card Receivables Master Trust`, `Trust 2026-A`. */
const issuingEntity =
	/\btrusts?,?\s+(?:series\s+)?(?:19|20)\d\d|\b(?:owner|master|issuance|grantor|card|loan|lease|receivables|mortgage)\s+trust\b|\b(?:depositor|receivables|acceptance|funding|asset[\s-]backed|pass-through|certificates|mortgage\s+securities)\b/i;

/** A depositor, servicer or trustee signs for the issuing entity of asset-backed securities. */
function isAssetBacked({ items, cover }: Filing): boolean {
	return (
		items.some(({ number }) => number.startsWith('6.')) ||
		(cover?.registrants ?? []).some(({ text }) => issuingEntity.test(text))
	);
}

/** Whether a block says in what capacity one company signs for another. */
function signsForAnother({ visible }: Filing, { span }: SignatureBlock): boolean {
	const text = visible.textOf(span);
	return /\b(?:general\s+partner|managing\s+member|sole\s+member|(?:its|as|the)\s+manager|managing\s+owner|sponsor|depositor|servicer|trustee|on\s+behalf|successor|formerly|attorney-in-fact|as\s+agent)\b/i.test(
		text,
	);
}

/** A company's name without what may differ: letter case, accents, punctuation, the article, and the long or short form of its kind. */
function fold(name: string): string {
	return withoutAccents(name)
		.toLowerCase()
		.replace(/\([^()]{0,80}\)/g, ' ')
		.replace(/&/g, ' and ')
		.replace(/\bthe\b/g, ' ')
		.replace(/\bincorporated\b/g, 'inc')
		.replace(/\bcorporation\b/g, 'corp')
		.replace(/\bcompany\b/g, 'co')
		.replace(/\bcompanies\b/g, 'cos')
		.replace(/\blimited\b/g, 'ltd')
		.replace(/\/[a-z]{2,3}\/?(?=\s|$)/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
