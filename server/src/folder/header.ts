/** The header of a submission as far as the cover of the report tells it. Nothing in it is invented. */
import type { Filing } from '../filing/filing';
import { itemByNumber } from '../knowledge';

/** The lines of the header between its tags, for so many documents; a value that the cover does not tell has no line. */
export function headerOfReport(filing: Filing, documents: number): string {
	const { cover, form, items, date } = filing;
	const captions = [...new Set(items.map(({ number }) => itemByNumber(number, date)?.caption ?? ''))];
	const period = cover?.dateOfReport?.iso?.replaceAll('-', '');
	const filers = (cover?.registrants ?? []).map(({ text }, i) => filer(filing, text, i === 0));
	return [
		'<SEC-HEADER>',
		line('CONFORMED SUBMISSION TYPE', form),
		line('PUBLIC DOCUMENT COUNT', String(documents)),
		line('CONFORMED PERIOD OF REPORT', period),
		...captions.map((caption) => line('ITEM INFORMATION', caption)),
		...filers,
		'</SEC-HEADER>\n',
	]
		.filter((each) => each !== '')
		.join('\n');
}

/** A registrant. The numbers of the cover are those of the first. */
function filer({ cover, form }: Filing, name: string, isFirst: boolean): string {
	const employer = isFirst ? cover?.employerIdentificationNumber?.text.replace(/\D/g, '') : undefined;
	const file = isFirst ? cover?.commissionFileNumber?.text : undefined;
	return [
		'\nFILER:\n',
		'\tCOMPANY DATA:',
		`\t\t${line('COMPANY CONFORMED NAME', name)}`,
		...(employer?.length === 9 ? [`\t\t${line('IRS NUMBER', employer)}`] : []),
		'\n\tFILING VALUES:',
		`\t\t${line('FORM TYPE', form)}`,
		`\t\t${line('SEC ACT', '1934 Act')}`,
		...(file ? [`\t\t${line('SEC FILE NUMBER', file)}`] : []),
	].join('\n');
}

const line = (key: string, value = ''): string => (value === '' ? '' : `${key}:\t\t${value}`);
