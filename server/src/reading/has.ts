/** Whether a filing has what a rule looks at: a rule that had nothing to look at was not passed. */
import type { Filing } from '../filing/filing';
import { type ItemTopic, isAbout } from '../knowledge';
import { isAmendment } from './amendment';
import { coverFacts } from './cover/coverFacts';
import { headerOf } from './submission/header';

export const hasCover = ({ cover }: Filing): boolean => cover !== undefined;

/** Whether the cover page is tagged in inline XBRL. */
export const hasFacts = (filing: Filing): boolean => coverFacts(filing) !== undefined;

/** Whether the filing is a submission, or is read with other files of its folder. */
export const hasSubmission = ({ submission }: Filing): boolean =>
	submission !== undefined && (submission.folder === undefined || submission.documents.length > 1);

/** Whether the filing is read with its folder, alone there or not. */
export const isOfFolder = ({ submission }: Filing): boolean => submission?.folder !== undefined;

/** Whether the filing has header lines of EDGAR, with documents or without. */
export const hasHeader = (filing: Filing): boolean => headerOf(filing) !== undefined;

export const isHtml = ({ visible }: Filing): boolean => visible.format === 'html';

export const isPlainText = ({ visible }: Filing): boolean => visible.format === 'text';

/** Whether some document of the filing is in HTML: the report, or one of a submission. */
export const hasHtml = (filing: Filing): boolean => isHtml(filing) || hasSubmission(filing);

export const hasItems = ({ items }: Filing): boolean => items.length > 0;

/** Whether one of the items is about one of the topics. */
export const hasItemAbout =
	(...topics: readonly ItemTopic[]) =>
	({ items }: Filing): boolean =>
		items.some(({ number }) => topics.some((topic) => isAbout(number, topic)));

/** Whether the filing lists an exhibit. */
export const hasExhibitRows = ({ exhibitLists }: Filing): boolean => exhibitLists.some(({ rows }) => rows.length > 0);

/** Whether the filing lists an exhibit, or names one in its text. */
export const hasExhibits = (filing: Filing): boolean => hasExhibitRows(filing) || filing.mentions.length > 0;

export const hasSignatures = ({ signatures }: Filing): boolean => (signatures?.blocks.length ?? 0) > 0;

export const hasAmendmentCover = (filing: Filing): boolean => hasCover(filing) && isAmendment(filing);
