/** The signature section of the form, with a block for each registrant. */
import type { Filing } from '../filing/filing';
import { signatureHeading, signatureLegend } from '../knowledge';
import { signingDates } from '../reading/signers';
import type { Edit } from './edit';
import { insertParagraphsAfter } from './paragraphs';
import { dateInWords } from './words';

/** Inserts a signature section after `at`, with a block for each registrant of the cover. */
export function insertSignatureSection(filing: Filing, at: number, today: string): Edit {
	const date = dateInWords(signingDates(filing, today)[0] ?? today);
	const registrants = filing.cover?.registrants.map(({ text }) => text) ?? [];
	const blocks = (registrants.length > 0 ? registrants : ['[Registrant]']).flatMap((registrant) => [
		registrant,
		'By: ____________________\nName: [Name]\nTitle: [Title]',
		`Date: ${date}`,
	]);
	return insertParagraphsAfter(filing, at, [signatureHeading.text, signatureLegend.text, ...blocks]);
}
