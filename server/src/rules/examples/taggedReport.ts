/** A tagged cover page of an invented registrant, for the examples of the rules about facts. */
import { legendById } from '../../knowledge';
import { boxIds, boxText } from '../../reading/cover/boxLegends';
import { boxFacts } from '../../reading/cover/coverFacts';

/** A fact: an inline XBRL element, with a format where one is given. */
export function factOf(name: string, value: string, format = ''): string {
	const transform = format === '' ? '' : ` format="${format}"`;
	return `<ix:nonNumeric contextRef="c-1" name="dei:${name}"${transform}>${value}</ix:nonNumeric>`;
}

/**
 * A report in HTML with a tagged cover.
 *
 * @param words Facts by their names, each in place of the one of the sample; an empty text leaves the fact out.
 */
export function taggedReport(words: Readonly<Record<string, string>> = {}, item = '8.01 Other Events'): string {
	const fact = (name: string, value: string, format = '') => words[name] ?? factOf(name, value, format);
	const boxes = boxIds.map((id) => {
		const box = fact(boxFacts[id] ?? '', '&#9744;', 'ixt:fixed-false');
		return `<p>${box === '' ? '&#9744;' : box} ${boxText(id)}</p>`;
	});
	const hidden = [
		fact('EntityCentralIndexKey', '0009990417'),
		fact('AmendmentFlag', 'false'),
		words['CurrentFiscalYearEndDate'] ?? '',
	].filter((each) => each !== '');
	const shown = (name: string, value: string, format = '') => fact(name, value, format) || value;
	return `<html><body>
<div style="display:none"><ix:header><ix:hidden>${hidden.join('')}</ix:hidden></ix:header></div>
<p>SECURITIES AND EXCHANGE COMMISSION</p>
<p>FORM ${shown('DocumentType', '8-K')}</p>
<p>CURRENT REPORT</p>
<p>Date of Report (Date of earliest event reported): ${shown('DocumentPeriodEndDate', 'March 12, 2026', 'ixt:date-monthname-day-year-en')}</p>
<p>${shown('EntityRegistrantName', 'Alder Creek Instruments, Inc.')}</p>
<p>(Exact name of registrant as specified in its charter)</p>
<table>
<tr><td>${shown('EntityIncorporationStateCountryCode', 'Oregon', 'ixt-sec:stateprovnameen')}</td><td>${shown('EntityFileNumber', '001-41893')}</td><td>${shown('EntityTaxIdentificationNumber', '93-0417725')}</td></tr>
<tr><td>(State or other jurisdiction of incorporation)</td><td>(Commission File Number)</td><td>(IRS Employer Identification No.)</td></tr>
</table>
<p>${shown('EntityAddressAddressLine1', '415 Basalt Avenue')}, ${shown('EntityAddressCityOrTown', 'Bend')}, ${shown('EntityAddressStateOrProvince', 'Oregon', 'ixt-sec:stateprovnameen')} ${shown('EntityAddressPostalZipCode', '97701')}</p>
<p>(Address of principal executive offices) (Zip Code)</p>
<p>Registrant's telephone number, including area code: (${shown('CityAreaCode', '541')}) ${shown('LocalPhoneNumber', '555-0163')}</p>
<p>Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation of the registrant under any of the following provisions:</p>
${boxes.join('\n')}
<p>Emerging growth company ${shown('EntityEmergingGrowthCompany', '&#9744;', 'ixt:fixed-false')}</p>
<p>${legendById('extended-transition')?.text} ${words['EntityExTransitionPeriod'] ?? '&#9744;'}</p>
<p>Item ${item}</p>
<p>The company opened a second plant.</p>
</body></html>
`;
}
