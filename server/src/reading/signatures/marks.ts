/** Slips of the hand in a signature section: marks that are nearly `/s/`, and what stands twice in a row. */
import type { Filing, SignatureBlock } from '../../filing/filing';
import { covers, type Piece } from '../../text/span';
import { perFiling } from '../perFiling';

/** A slip, and what it stands for. */
export interface SlippedMark extends Piece {
	/** `/s/`, `Title:`, `SIGNATURES`. */
	readonly right: string;
}

/** The marks that a hand makes of `/s/` before a name; labels and the heading twice in a row, and labels with another sign or in two parts. */
const slip =
	/(?<=^|[\s:_])(?:\/\/s\/\/?|\/s\/\/|\\s\\|\/s\\|\\s\/|s\/|\/s|\/(?:[ade5$]|es|ss)\/|\/ s \/|\(s\)\/?|DocuSigned\s{1,2}by:)(?=[ \t\u00a0]+\p{Lu}[\p{L}.’'-]*[ \t\u00a0]+\p{Lu})|(?<label>\b(?:By|Name|Title|Date|Its):)\s{1,20}\k<label>|(?:(?<word>By|Name|Title|Dated?)(?:::|;)|(?<bye>Bye):)(?<=(?:^[ \t\u00a0]{0,200}|[\t\v\u00a0]|[ ]{2})[a-z]{2,5}[:;]{1,2})(?=\s)|\b(?<its>It[’']s):(?=\s)|(?<parted>B y|N ame|Na me|Nam e|T itle|Ti tle|Tit le|Titl e|D ate|Da te|Dat e|D ated|Da ted|Dat ed|Date d)(?<=(?:^|[\t\v\u00a0])[ ]{0,200}[a-z]{1,4} [a-z]{1,4}):(?=\s)|^\W{0,10}(?<heading>SIGNATURES?)(?:[\t\u00a0]|[ \u00a0]{2,5})SIGNATURES?(?=\s)/gimu;

/** Whether one of the marks `rights` is mistyped in a block, which keeps the rest of it from being read. */
export const isMisread = (filing: Filing, block: SignatureBlock, ...rights: readonly string[]): boolean =>
	slippedMarks(filing).some(({ span, right }) => rights.includes(right) && covers(block.span, span));

/** The slips of the signatures, in text order; empty in a report without signatures. */
export const slippedMarks = perFiling(({ signatures, visible }: Filing): readonly SlippedMark[] => {
	if (!signatures) {
		return [];
	}
	const from = visible.offset(signatures.span.start);
	return [...visible.textOf(signatures.span).matchAll(slip)].map(({ index, 0: words, groups }) => ({
		...visible.piece(from + index, from + index + words.length),
		right: rightOf(groups ?? {}),
	}));
});

const rightOf = ({ label, heading, word, bye, its, parted }: Readonly<Record<string, string | undefined>>): string =>
	label ?? heading ?? (parted ? `${parted.replace(' ', '')}:` : word ? `${word}:` : bye ? 'By:' : its ? 'Its:' : '/s/');
