/** The names of the facts of a cover, and what is nearly one of them. */
import { isOneEdit } from '../../text/oneEdit';
import type { FactTag } from './factTags';

/** Without `dei:`, those that covers have; what differs from one of them by a letter is no other element. */
const names: ReadonlySet<string> = new Set(
	[
		...['DocumentType', 'DocumentPeriodEndDate', 'AmendmentFlag', 'AmendmentDescription', 'EntityRegistrantName'],
		...['EntityCentralIndexKey', 'EntityIncorporationStateCountryCode', 'EntityFileNumber', 'EntityAddressCountry'],
		...['EntityTaxIdentificationNumber', 'EntityAddressAddressLine1', 'EntityAddressAddressLine2'],
		...['EntityAddressAddressLine3', 'EntityAddressCityOrTown', 'EntityAddressStateOrProvince'],
		...['EntityAddressPostalZipCode', 'CityAreaCode', 'LocalPhoneNumber', 'WrittenCommunications'],
		...['SolicitingMaterial', 'PreCommencementTenderOffer', 'PreCommencementIssuerTenderOffer'],
		...['Security12bTitle', 'Security12gTitle', 'TradingSymbol', 'NoTradingSymbolFlag', 'SecurityExchangeName'],
		...['EntityEmergingGrowthCompany', 'EntityExTransitionPeriod', 'EntityFilerCategory', 'EntityShellCompany'],
		...['EntityInformationFormerLegalOrRegisteredName', 'CurrentFiscalYearEndDate'],
	].map((name) => `dei:${name}`),
);

/** The name that a fact of the cover is meant to have; undefined where it has one, and where no name is near. */
export const nameMeant = ({ name }: Pick<FactTag, 'name'>): string | undefined =>
	!name.startsWith('dei:') || names.has(name) ? undefined : [...names].find((each) => isOneEdit(each, name));
