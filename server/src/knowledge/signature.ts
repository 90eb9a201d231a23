/** The signature section of Form 8-K: its words, and who signs. */
import type { Source } from './source';
import { cfr, form, source } from './sources';

/** The words of the form with their source. */
export interface SignatureWords {
	/** With straight apostrophes. */
	readonly text: string;
	readonly meaning: string;
	readonly source: Source;
}

/** A fact about signing. */
export interface SignatureFact {
	readonly id: string;
	readonly meaning: string;
	readonly source: Source;
}

/** The paragraph above the signature, word for word. */
export const signatureLegend: SignatureWords = {
	text: 'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.',
	meaning: 'With it the registrant states that the signer acts on its behalf and is authorized to do so.',
	source: form('Signatures'),
};

/** Words that filings commonly have in the legend in place of those of the form, or beside them. */
export const customaryLegendWords: {
	/** In lower case. */
	readonly words: readonly string[];
	readonly source: Source;
} = {
	words:
		'and thereunto hereunder authorised as amended corporation company partnership trust registrants co each have their current amendment no form k a'.split(
			' ',
		),
	source: source('M', 'Practice: the legends of accepted filings'),
};

/** The heading of the form. */
export const signatureHeading: SignatureWords = {
	text: 'SIGNATURES',
	meaning: 'The signature section. The form prints the plural.',
	source: form('Signatures'),
};

/** The lines below the legend as the form prints them, in its order. */
export const signatureLines: readonly SignatureWords[] = [
	{ text: '(Registrant)', meaning: 'The name of the registrant, as on the cover.', source: form('Signatures') },
	{ text: 'Date', meaning: 'The day of signing.', source: form('Signatures') },
	{
		text: '(Signature)',
		meaning: 'The signature of an officer who is authorized to sign. The form asks for name and title under it.',
		source: form('Signatures'),
	},
];

/** The footnote of the form to the signature. */
export const signatureFootnote: SignatureWords = {
	text: '*Print name and title of the signing officer under his signature.',
	meaning: 'The name and the title of the signer are printed below the signature.',
	source: form('Signatures'),
};

/** What `/s/` is. */
export const conformedSignature: SignatureWords = {
	text: '/s/',
	meaning:
		'A mark before a typed name: the name stands for a signature. The mark is custom; the rule asks for a typed name that the signer has adopted as a signature, not for a picture or handwriting.',
	source: cfr('232.302', '(a)'),
};

/** What the rules say of signing a Form 8-K. */
export const signatureFacts: readonly SignatureFact[] = [
	{
		id: 'typed',
		meaning: 'A required signature in an electronic filing is typed; a picture or handwriting is not enough.',
		source: cfr('232.302', '(a)'),
	},
	{
		id: 'kinds',
		meaning: 'Signatures may be manual, typed, duplicated or by facsimile, or electronic.',
		source: cfr('240.12b-11', '(d)'),
	},
	{
		id: 'authentication',
		meaning:
			'The signer signs an authentication document, by hand or electronically, before or at the time of filing; the registrant keeps it for five years.',
		source: cfr('232.302', '(b)'),
	},
	{
		id: 'attestation',
		meaning:
			'Who first signs an authentication document electronically has signed a manual attestation before. It is kept as long as it is used and seven years more.',
		source: cfr('232.302', '(b)', 'V2'),
	},
	{
		id: 'one-signature',
		meaning: 'The form has one line: one signature on behalf of the registrant.',
		source: form('Signatures'),
	},
	{
		id: 'signer',
		meaning: 'Any officer who is duly authorized commonly may sign; no director and no particular officer need do so.',
		source: source('M', 'Form 8-K, Signatures'),
	},
	{
		id: 'attorney',
		meaning: 'Where an attorney-in-fact signs, the power of attorney commonly is Exhibit 24.',
		source: source('M', 'Regulation S-K, Item 601(b)(24)'),
	},
	{
		id: 'asset-backed',
		meaning:
			'For asset-backed securities the depositor signs, or an authorized representative of the servicer or master servicer on behalf of the issuing entity.',
		source: form('General Instruction G.3'),
	},
	{
		id: 'several-registrants',
		meaning: 'Several registrants in one report have a block each.',
		source: source('V2', 'Combined reports on EDGAR'),
	},
	{
		id: 'date',
		meaning:
			'The day of signing commonly is on or after the date of the report, and on or before the day of filing. An amendment is signed and dated afresh.',
		source: source('M', 'Practice'),
	},
	{
		id: 'copies',
		meaning: 'On paper at least one copy was signed by hand; the others had typed or printed signatures.',
		source: form('General Instruction E'),
	},
];
