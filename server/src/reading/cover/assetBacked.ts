/** Reports of issuers of asset-backed securities, whose covers differ (General Instruction G). */
import type { CoverPage, Filing } from '../../filing/filing';
import { coverSpan, findWords } from './coverWords';

/** Whether the report is one of an issuer of asset-backed securities: by its items, or by the lines of its cover. */
export function isAssetBacked(filing: Filing, cover: CoverPage): boolean {
	return (
		filing.items.some(({ number }) => /^6\.0\d$/.test(number)) ||
		findWords(
			filing,
			coverSpan(filing, cover),
			/\b(?:depositor|issuing\s{1,9}entity|sponsor)\b|asset[\s-]{1,9}backed|\b(?:mortgage|receivables|funding|auto|credit\s{1,9}card|lease)[^\n]{0,60}\strust\b/i,
		) !== undefined
	);
}
