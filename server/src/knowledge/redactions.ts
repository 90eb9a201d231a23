/** What stands in a document in place of words that were left out of it. */

/** A mark of a redaction. */
export interface RedactionMark {
	/** What stands between the brackets: an asterisk is any number of them from two on, apart or not. */
	readonly within: string;
	readonly reason: string;
}

/** The marks, each of them between brackets. */
export const redactionMarks: readonly RedactionMark[] = [
	{ within: '*', reason: 'Item 601(b)(10)(iv) asks for brackets where terms are omitted; asterisks are the custom.' },
	{ within: 'redacted', reason: 'The word itself, as law firms and redlining tools write it.' },
	{ within: 'information redacted', reason: 'The word itself, with what was redacted.' },
	{ within: 'confidential information redacted', reason: 'The word itself, with what was redacted.' },
	{ within: 'omitted', reason: 'The word of Item 601(b)(10)(iv).' },
];

/** The statement on the first page of an exhibit with terms left out, in the words of Item 601(b)(10)(iv). */
export const redactionStatement =
	'Certain identified information has been excluded from this exhibit because it is both not material and the type that the registrant treats as private or confidential.';

/** The undertaking that goes with omitted schedules: Item 601(a)(5), from memory. */
export const schedulesUndertaking =
	'The registrant agrees to furnish supplementally a copy of any omitted schedule or exhibit to the Securities and Exchange Commission upon its request.';
