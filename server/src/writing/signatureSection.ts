/** The signature section of the form, with a block for each registrant. */
import type { Filing } from '../filing/filing';
import { signatureHeading, signatureLegend } from '../knowledge';
import { longestToSign, signingDates } from '../reading/signatures/signers';
import { daysBetween } from '../reading/stated/dates';
import type { Edit } from './edit';
import { insertParagraphsAfter } from './paragraphs';
import { dateInWords } from './words';

/** Inserts a signature section after `at`, with a block for each registrant of the cover. */
export function insertSignatureSection(filing: Filing, at: number, today: string): Edit {
	const blocks = registrantsOf(filing).flatMap((registrant) => signatureBlock(filing, registrant, today));
	return insertParagraphsAfter(filing, at, [
		...(endsInHeading(filing, at) ? [] : [signatureHeading.text]),
		signatureLegend.text,
		...blocks,
	]);
}

/** Whether the text before a place ends with the heading of the section, which is all that there is of it. */
function endsInHeading({ visible }: Filing, at: number): boolean {
	const end = visible.offset(at);
	return /(?:^|[\n\v])[^\S\n\v]*signatures?\s*$/i.test(visible.text.slice(Math.max(0, end - 60), end));
}

/** Who is to sign: the registrants of the cover, each once, or a placeholder for one. */
export function registrantsOf({ cover }: Filing): readonly string[] {
	const names = [...new Set(cover?.registrants.map(({ text }) => text))];
	return names.length > 0 ? names : ['[Registrant]'];
}

/** The paragraphs of a block to sign on, with the day of signing or a placeholder for it. `today` is an ISO date. */
export function signatureBlock(filing: Filing, registrant: string, today: string): readonly string[] {
	return [registrant, 'By: ____________________\nName: [Name]\nTitle: [Title]', `Date: ${dayToSign(filing, today)}`];
}

/** The likeliest day of signing in words, or a placeholder: of an old report nobody has said when it was signed. */
function dayToSign(filing: Filing, today: string): string {
	const day = signingDates(filing, today)[0] ?? today;
	const isOld = day < today || daysBetween(filing.date ?? today, today) > longestToSign;
	return isOld ? '[Date]' : dateInWords(day);
}
