/** The other reports that lie beside one: in its folder, or in the text of the same submission. */
import type { Filing, OtherReport } from '../filing/filing';
import { parseFiling } from '../filing/parseFiling';
import { formByType, isAmendmentType } from '../knowledge';
import { isAmendment } from './amendment';
import { perFiling } from './perFiling';

/** The other reports of the same registrant; empty where there are none. */
export const otherReports = perFiling((filing): readonly OtherReport[] => {
	const { submission, source } = filing;
	const documents = (submission?.documents ?? []).flatMap((document): readonly OtherReport[] => {
		const { type, fileName, text } = document;
		const isReport = formByType(type?.text ?? '') !== undefined && !/\.pdf$/i.test(fileName?.text ?? '');
		const report =
			document !== submission?.main && isReport ? parseFiling(source.slice(text.start, text.end)) : undefined;
		const name = fileName?.text ?? type?.text ?? '';
		return report ? [{ name, filing: { ...report, form: type?.text.toUpperCase() ?? report.form } }] : [];
	});
	const own = keyOf(filing);
	return [...(submission?.folder?.reports ?? []), ...documents].filter(
		(other) => own !== '' && keyOf(other.filing) === own,
	);
});

/** The name of the registrant without what names differ in. */
const keyOf = ({ cover }: Filing): string =>
	(cover?.registrants[0]?.text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The report that an amendment amends: of those that are no amendments the one of the same date, else the only one before
 * it; one in the same folder before those of the folders around.
 */
export function originalOf(filing: Filing): OtherReport | undefined {
	const originals = isAmendment(filing)
		? otherReports(filing).filter((other) => !isAmendmentType(other.filing.form))
		: [];
	const date = filing.cover?.dateOfReport?.iso;
	const amongst = (reports: readonly OtherReport[]): OtherReport | undefined => {
		const alike = reports.filter((other) => other.filing.cover?.dateOfReport?.iso === date);
		const before = reports.filter((other) => (other.filing.date ?? '') <= (filing.date ?? ''));
		return alike.length === 1 ? alike[0] : before.length === 1 ? before[0] : undefined;
	};
	return amongst(originals.filter(({ name }) => !name.includes('/'))) ?? amongst(originals);
}

/** The last report of the registrant with an earlier date; undefined where there is none, and for an amendment. */
export function reportBefore(filing: Filing): OtherReport | undefined {
	const { date } = filing;
	const earlier = otherReports(filing).filter(
		(other) => date !== undefined && other.filing.date !== undefined && other.filing.date < date,
	);
	return isAmendment(filing)
		? undefined
		: [...earlier].sort((a, b) => ((a.filing.date ?? '') < (b.filing.date ?? '') ? 1 : -1))[0];
}
