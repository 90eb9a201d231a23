/** A new Form 8-K of today: the whole cover, the chosen items with placeholders, the exhibits and the signature block. */
import type { Draft, ItemChoice, NewFiling, Registrant } from '../../../../protocol/drafting';
import { parseFiling } from '../../filing/parseFiling';
import {
	type CoverLegendId,
	isExhibitsItem,
	itemsInForce,
	legendById,
	signatureHeading,
	signatureLegend,
} from '../../knowledge';
import { boxIds, boxText } from '../../reading/cover/boxLegends';
import { placeholders } from '../../reading/debris/placeholders';
import { dateInWords } from '../../writing/words';
import { exhibitsHeading, exhibitsWith, paragraphsUnder, statementParts } from './itemParagraphs';
import { htmlMarkup, type Markup, textMarkup } from './markup';

/** What stands for a value that is not known: the rules flag it until it is filled in. */
const open = '[●]';

/** The items in force on the date, without one today's, in the order of the form. */
export function itemChoices(date?: string): readonly ItemChoice[] {
	return itemsInForce(date).map(({ number, caption, section, trigger }) => ({
		number,
		caption,
		purpose: trigger,
		...(section !== undefined && { section }),
	}));
}

/** A new filing with a name for its file, and the first place that is to be filled in. */
export function draft(wanted: NewFiling, today: string): Draft {
	const text = newFiling(wanted, today);
	const filing = parseFiling(text);
	const [open] = filing ? placeholders(filing) : [];
	return { text, name: fileName(wanted, today), ...(open && { open: open.span }) };
}

/** `corvane-8k-2026-03-12.htm`: at most 32 letters, digits and hyphens. */
function fileName({ format, registrant }: NewFiling, today: string): string {
	const [word = ''] = /[a-z\d]+/.exec(registrant?.name?.toLowerCase() ?? '') ?? [];
	return `${word === '' ? '' : `${word.slice(0, 12)}-`}8k-${today}.${format === 'html' ? 'htm' : 'txt'}`;
}

/**
 * The text of a new filing. Item 9.01 is added where the items call for an exhibit. `today`, an ISO date, is the date of
 * the report and of the signature until the author says otherwise.
 */
export function newFiling({ items, format, registrant }: NewFiling, today: string): string {
	const markup = format === 'html' ? htmlMarkup : textMarkup;
	const date = dateInWords(today);
	const known = itemsInForce(today).filter(({ number }) => items.includes(number));
	const numbers = known.map(({ number }) => number);
	const exhibits = exhibitsWith(numbers, date);
	const name = registrant?.name ?? '[Company Name], Inc.';
	const reported = itemsInForce(today).filter(
		({ number }) => numbers.includes(number) || (isExhibitsItem(number) && exhibits.length > 0),
	);
	return markup.document([
		...cover(markup, name, date, registrant),
		...reported.flatMap(({ number, caption }) => [
			markup.heading(number, caption),
			...(isExhibitsItem(number)
				? [
						...statementParts(numbers).flatMap((part) => part.map((text) => markup.paragraph(text))),
						markup.paragraph(exhibitsHeading(today)),
						markup.table(
							['Exhibit No.', 'Description'],
							exhibits.map((exhibit) => [exhibit.number, exhibit.description]),
						),
					]
				: paragraphsUnder(number, name, date).map((text) => markup.paragraph(text))),
		]),
		...signatures(markup, name, date, registrant),
	]);
}

function cover(markup: Markup, name: string, date: string, registrant: Registrant | undefined): readonly string[] {
	const securities = registrant?.securities ?? [[open, open, open]];
	return [
		markup.center([legend('united-states'), legend('commission'), legend('washington')], true),
		markup.center([legend('form')], true),
		markup.center([legend('current-report'), legend('pursuant')]),
		markup.center([`${legend('date-of-report')}: ${date}`]),
		markup.field(name, legend('registrant')),
		markup.field(registrant?.state ?? open, legend('state')),
		markup.field(registrant?.fileNumber ?? open, legend('file-number')),
		markup.field(registrant?.employerNumber ?? open, legend('employer-number')),
		markup.field(registrant?.address ?? open, `${legend('address')} ${legend('zip-code')}`),
		markup.center([`${legend('telephone')}: ${registrant?.telephone ?? open}`]),
		markup.field('Not Applicable', legend('former-name')),
		markup.paragraph(legend('check-boxes')),
		...boxIds.map((id) => markup.box(false, boxText(id))),
		...(securities.length > 0
			? [
					markup.paragraph(legend('securities-12b')),
					markup.table(
						[legend('securities-title'), legend('securities-symbol'), legend('securities-exchange')],
						securities,
					),
				]
			: [markup.paragraph(`${legend('securities-12b')} None`)]),
		markup.paragraph(markup.format === 'html' ? legend('emerging-growth') : inAscii('emerging-growth')),
		markup.boxAfter(legend('emerging-growth-box'), registrant?.isEmergingGrowthCompany ?? false),
		markup.boxAfter(legend('extended-transition'), registrant?.gaveUpTransition ?? false),
	];
}

function signatures(markup: Markup, name: string, date: string, registrant: Registrant | undefined): readonly string[] {
	const { signer } = registrant ?? {};
	return [
		markup.center([signatureHeading.text], true),
		markup.paragraph(signatureLegend.text),
		markup.signature([
			name,
			'By: ____________________',
			`Name: ${signer?.name ?? '[Name]'}`,
			`Title: ${signer?.title ?? '[Title]'}`,
			`Date: ${date}`,
		]),
	];
}

function legend(id: CoverLegendId): string {
	return legendById(id)?.text ?? '';
}

/** The legend in characters that a document in ASCII may have. */
function inAscii(id: CoverLegendId): string {
	const { text = '', variants = [] } = legendById(id) ?? {};
	return [text, ...variants].find((words) => !/[^\0-\x7f]/.test(words)) ?? text;
}
