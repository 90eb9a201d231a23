/** Addresses of hyperlinks, as EDGAR sees them. */
import { isLinkTaken, localPlaces } from '../../knowledge';

/** Where `www.` has to go into an address for EDGAR to take it; undefined for any other address. */
export function wwwMissing(address: string): number | undefined {
	const at = /^\s*https?:\/\/(?=sec\.gov\/)/i.exec(address)?.[0].length;
	return at !== undefined && isLinkTaken(`${address.slice(0, at)}www.${address.slice(at)}`) ? at : undefined;
}

/** What a message calls a place that only one computer, or one office, can open; undefined for any other address. */
function localPlaceOf(address: string): string | undefined {
	const written = address.trim().toLowerCase();
	// A drive, with either slash, written as it is, with a bar for the colon, or in percents.
	if (/^\/{0,3}[a-z](?::|\||%3a)(?:[\\/]|%5c|%2f|$)/.test(written)) {
		return 'a drive of one computer';
	}
	if (
		/^[^/?#]*(?:\\|%5c)/.test(written) &&
		!localPlaces.some(({ beginnings }) => beginnings.some((start) => written.startsWith(start)))
	) {
		return 'a folder on Windows';
	}
	return localPlaces.find(({ beginnings }) => beginnings.some((start) => written.startsWith(start)))?.name;
}

/** Whether an address leads nowhere: it is empty, or only the sign of a place within the document. */
const leadsNowhere = (address: string): boolean => /^\s*(?:#\s*(?:top)?)?\s*$/i.test(address);

/**
 * What a message calls an address that no reader on EDGAR can follow: of one computer, of nothing, or of a kind of file that
 * EDGAR does not take; undefined for any other.
 */
export function unreachable(address: string): string | undefined {
	const local = localPlaceOf(address);
	const ending = /^[^:?#]*\.(docx?|xlsx?|pptx?|rtf|odt|pages|zip|msg|eml)\s*$/i.exec(address)?.[1];
	return local !== undefined
		? `${local}, which nobody else can open`
		: leadsNowhere(address)
			? 'nowhere'
			: ending && `a file .${ending.toLowerCase()}, which EDGAR does not take`;
}

/** What a message calls the place that an outward address leads to: its host, or what kind of address it is. */
export function placeOf(address: string): string {
	return /^\s*mailto:/i.test(address)
		? 'an e-mail address'
		: /^\s*(?:tel|sms|callto):/i.test(address)
			? 'a telephone number'
			: (/^\s*(?:[a-z]+:)?\/*([^/?#:\s]{1,40})/i.exec(address)?.[1]?.toLowerCase() ?? 'the web');
}
