/** Reports of issuers of asset-backed securities, whose covers differ (General Instruction G). */
import { assetBackedWords } from '../../filing/cover/looseWords';
import type { CoverPage, Filing } from '../../filing/filing';
import { coverSpan, findWords } from './coverWords';

/** Whether the report is one of an issuer of asset-backed securities: by its items, or by the lines of its cover. */
export function isAssetBacked(filing: Filing, cover: CoverPage): boolean {
	return (
		filing.items.some(({ number }) => /^6\.0\d$/.test(number)) ||
		findWords(filing, coverSpan(filing, cover), assetBackedWords) !== undefined
	);
}
