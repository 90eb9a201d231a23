/** Where a cover begins after the header of a submission that stands above it without tags, also in one line with it. */

/** In characters; the table of a registrant with many classes of securities is long. */
export const longestCover = 20_000;

/** From the first keys of a header to those of the registrant. */
const header =
	/(?:ACCESSION\s{1,9}NUMBER|CONFORMED\s{1,9}SUBMISSION\s{1,9}TYPE):[\s\S]{0,4000}?\bCENTRAL\s{1,9}INDEX\s{1,9}KEY:/;

/** The first words of a cover, with the name of the form where that stands before them. */
const beginning =
	/(?:\bform\s{1,12}8\s?-\s?k\s{1,12})?(?:\bunited\s{1,9}states\s{1,9})?\bsecurities\s{1,9}and\s{1,9}exchange/i;

/**
 * The offset at which the cover begins after such a header, which has `STATE OF INCORPORATION: NY` and the like, too; 0
 * where no such header stands before it.
 */
export function afterHeader(text: string): number {
	const found = header.exec(text.slice(0, 6000));
	const after = found ? found.index + found[0].length : 0;
	const cover = found && beginning.exec(text.slice(after, longestCover));
	return cover ? after + cover.index : 0;
}
