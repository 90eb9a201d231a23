/** The documents that have a page each. */
import type { PreviewDocument } from '../../../../protocol/preview';
import type { Filing } from '../../filing/filing';
import type { Source } from '../../text/source';
import type { Span } from '../../text/span';

/** A document of a text, and what names it. */
export interface Part extends Pick<PreviewDocument, 'label' | 'title'> {
	/** `<TYPE>`; empty where there is none. */
	readonly type: string;
	readonly span: Span;
}

/** The documents of a submission in text order, else the whole text; `filing` is what the text holds. */
export function partsOf({ length }: Source, filing: Filing | undefined): readonly Part[] {
	const documents = filing?.submission?.documents ?? [];
	return documents.length === 0
		? [{ label: filing?.form ?? '', title: '', type: '', span: { start: 0, end: length } }]
		: documents.map(({ type, fileName, description, text }, index) => ({
				label: type?.text || `Document ${index + 1}`,
				title: description?.text ?? fileName?.text ?? '',
				type: type?.text ?? '',
				span: text,
			}));
}
