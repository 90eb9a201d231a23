/** Addresses of hyperlinks, as EDGAR sees them. */
import { isLinkTaken } from '../../knowledge';

/** Where `www.` has to go into an address for EDGAR to take it; undefined for any other address. */
export function wwwMissing(address: string): number | undefined {
	const at = /^\s*https?:\/\/(?=sec\.gov\/)/i.exec(address)?.[0].length;
	return at !== undefined && isLinkTaken(`${address.slice(0, at)}www.${address.slice(at)}`) ? at : undefined;
}

/** What a message calls the place that an outward address leads to: its host, or what kind of address it is. */
export function placeOf(address: string): string {
	return /^\s*mailto:/i.test(address)
		? 'an e-mail address'
		: (/^\s*(?:[a-z]+:)?\/*([^/?#:\s]{1,40})/i.exec(address)?.[1]?.toLowerCase() ?? 'the web');
}
