/** What the form is called on a cover that does not name it. */
import type { Filing } from '../../filing/filing';
import { formByType } from '../../knowledge';
import { isAmendment } from '../amendment';
import { headerFields } from '../submission/header';
import { booleanOf, coverFacts } from './coverFacts';

/** The type of the form that the header, the type of the document or the facts name, `8-K12B/A`; `8-K` where none does. */
export function formName(filing: Filing): string {
	const facts = coverFacts(filing);
	const named = [
		...headerFields(filing, 'CONFORMED SUBMISSION TYPE', 'FORM TYPE').map(({ value }) => value.text),
		filing.submission?.main.type?.text ?? '',
		...(facts?.get('DocumentType') ?? []).map(({ value }) => value),
		filing.form,
	];
	const type = named.flatMap((each) => formByType(each.replace(/^form\s+/i, ''))?.type ?? [])[0] ?? '8-K';
	const flag = facts?.get('AmendmentFlag')?.[0];
	const amends = isAmendment(filing) || (flag !== undefined && booleanOf(filing, flag) === true);
	return amends && !type.endsWith('/A') ? `${type}/A` : type;
}
