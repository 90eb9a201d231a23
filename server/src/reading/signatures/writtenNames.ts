/** Signatures that are the printed name below with its words written otherwise: `/s/ jane doe`, `/s/ Doe, Jane`, `/s/ (Jane Doe`. */
import type { Filing } from '../../filing/filing';
import { isMisread, type SlippedMark } from './marks';

/** What a signature has before its name. */
const mark = /^\/s\/\s*/i;
/** What a hand adds to the name that it signs. */
const added = /\/s\/|^by\s/gi;

/** A printed name with a space within a word is itself what is wrong: `E llery`. */
const parted = /(?<!\p{L})\p{Lu}\s\p{Ll}/u;

const lettersOf = (words: string): string => words.toLowerCase().replace(/\P{L}/gu, '');
/** Without the marks in which a signature and its name often differ. */
const plain = (words: string): string =>
	words
		.replace(/[.,’']/g, '')
		.replace(/\s+/g, ' ')
		.trim();
const sorted = (words: string): string => plain(words).toLowerCase().split(' ').sort().join(' ');

/** Whether a name is that of the signature, but with other marks, no capital, twice or the last name first. */
function isOtherwise(written: string, name: string): boolean {
	const own = written.replace(added, '');
	const [letters, asked] = [lettersOf(own), lettersOf(name)];
	if (plain(written) === plain(name) || asked === '' || parted.test(name)) {
		return false;
	}
	if (plain(written).toLowerCase() === plain(name).toLowerCase()) {
		return !/\p{Lu}/u.test(written);
	}
	return letters === asked || letters === asked.repeat(2) || sorted(own) === sorted(name);
}

/** The names of such signatures, with the printed ones as what is right; in text order. */
export const namesWrittenOtherwise = (filing: Filing): readonly SlippedMark[] =>
	(filing.signatures?.blocks ?? []).flatMap((block) => {
		const { signature, name } = block;
		const written = signature?.text.replace(mark, '') ?? '';
		// After a mark that is mistyped the name may begin elsewhere.
		if (!signature || !name || isMisread(filing, block, '/s/') || !isOtherwise(written, name.text)) {
			return [];
		}
		const end = filing.visible.offset(signature.span.end);
		return [{ ...filing.visible.piece(end - written.length, end), right: name.text }];
	});
