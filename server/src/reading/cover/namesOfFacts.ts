/** The names of the facts of a cover, and what is nearly one of them. */
import { deiFacts } from '../../knowledge';
import { isOneEdit } from '../../text/oneEdit';
import type { FactTag } from './factTags';

/** Those that covers have, with those of other forms that 8-Ks borrow; what differs from one of them by a letter is no other element. */
const names: ReadonlySet<string> = new Set(
	[...deiFacts.map(({ element }) => element), 'EntityFilerCategory', 'EntityShellCompany'].map((name) => `dei:${name}`),
);

/** The name that a fact of the cover is meant to have; undefined where it has one, and where no name is near. */
export const nameMeant = ({ name }: Pick<FactTag, 'name'>): string | undefined =>
	!name.startsWith('dei:') || names.has(name) ? undefined : [...names].find((each) => isOneEdit(each, name));
