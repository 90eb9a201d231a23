/** The names of the facts of a cover, and what is nearly one of them. */
import { coverAxes, coverMembers, deiFacts } from '../../knowledge';
import { isOneEdit } from '../../text/oneEdit';
import type { FactTag } from './factTags';

/** Those that covers have, with those of other forms that 8-Ks borrow; what differs from one of them by a letter is no other element. */
const names: ReadonlySet<string> = new Set(
	[...deiFacts.map(({ element }) => element), 'EntityFilerCategory', 'EntityShellCompany'].map((name) => `dei:${name}`),
);

/** The name that a fact of the cover is meant to have; undefined where it has one, and where no name is near. */
export const nameMeant = ({ name }: Pick<FactTag, 'name'>): string | undefined =>
	!name.startsWith('dei:') || names.has(name) ? undefined : [...names].find((each) => isOneEdit(each, name));

/** The axis that the name of one of a taxonomy is meant to be: `us-gaap:StatementClassOfStocksAxis`; undefined as above. */
export const axisMeant = (name: string): string | undefined => meantOf(coverAxes, name);

/** The member that the name of one of a taxonomy is meant to be; undefined as above. */
export const memberMeant = (name: string): string | undefined => meantOf(coverMembers, name);

/** The only name that differs from one of a taxonomy in its prefix, its capitals or a letter. */
function meantOf(names: readonly string[], name: string): string | undefined {
	const [prefix = '', local = ''] = name.split(':');
	if (names.includes(name) || !taxonomies.has(prefix)) {
		return undefined;
	}
	const [right, ...others] = names.filter((each) => {
		const own = each.slice(each.indexOf(':') + 1);
		return own.toLowerCase() === local.toLowerCase() || isOneEdit(own, local);
	});
	return others.length === 0 ? right : undefined;
}

/** The prefixes that no company has for its own names. */
const taxonomies: ReadonlySet<string> = new Set(['us-gaap', 'dei', 'srt']);
