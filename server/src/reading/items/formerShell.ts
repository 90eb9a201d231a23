/** Whether the registrant was a shell company until what the report tells of: no days are left for its statements then. */
import type { Filing, Item } from '../../filing/filing';
import { saysFormerShell } from '../../filing/items/shellCompany';
import { perFiling } from '../perFiling';
import { itemsAbout, ownWords } from './ownWords';

/**
 * The item that says so: that of a changed status, else that of an acquisition whose text tells of a shell company or of the
 * information of Form 10, as Items 2.01(f) and 9.01(c) of Form 8-K have it. Undefined where none does.
 */
export const formerShellItem = perFiling(
	(filing: Filing): Item | undefined =>
		itemsAbout(filing, 'shell-status')[0] ??
		itemsAbout(filing, 'acquisition').find((item) => saysFormerShell(ownWords(filing, item))),
);

/** Whether the statements of an acquired business may follow in an amendment: those of a former shell company may not. */
export const statementsMayFollow = (filing: Filing): boolean => formerShellItem(filing) === undefined;
