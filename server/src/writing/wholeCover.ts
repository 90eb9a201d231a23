/** The cover of the form, to be filled in. */
import { type CoverLegendId, legendById, legendsInForce } from '../knowledge';

/** The lines of the cover as the form has it on a date, an ISO date, with places for what it asks for. */
export function coverLines(date: string): readonly string[] {
	return legendsInForce(date).flatMap(({ id, text }) => coverLine(id, text));
}

/** The lines of a legend with what it asks for; values stand above the legends that are in parentheses. */
function coverLine(id: CoverLegendId, text: string): readonly string[] {
	switch (id) {
		case 'united-states':
		case 'commission':
		case 'current-report':
			return [text];
		case 'date-of-report':
			return [`${text}: [date]`, ''];
		case 'registrant':
			return ['[Registrant]', text, ''];
		case 'state':
			return ['[State]', text, ''];
		case 'file-number':
			return ['[File number]', text, ''];
		case 'employer-number':
			return ['[Employer identification number]', text, ''];
		case 'address':
			return ['[Address]'];
		case 'zip-code':
			return [`${wordsOf('address')} ${text}`, ''];
		case 'telephone':
			return [`${text}: [telephone number]`, ''];
		case 'former-name':
			return ['Not Applicable', text, ''];
		case 'rule-425':
		case 'rule-14a-12':
		case 'rule-14d-2':
		case 'rule-13e-4':
			return [`[ ] ${text}`, ...(id === 'rule-13e-4' ? [''] : [])];
		case 'securities-title':
			return [];
		case 'securities-symbol':
			return [`${wordsOf('securities-title')}    ${text}    ${wordsOf('securities-exchange')}`];
		case 'securities-exchange':
			return ['[Title of class]    [Trading symbol]    [Name of exchange]', ''];
		case 'emerging-growth-box':
			return [`${text} [ ]`, ''];
		case 'extended-transition':
			return [`${text} [ ]`, '', ''];
		default:
			return [text, ''];
	}
}

function wordsOf(id: CoverLegendId): string {
	return legendById(id)?.text ?? '';
}
