/** Which files of a folder belong to a report, and what each of them is in its submission. */
import { compareExhibits, coversExhibit, exhibitKey, exhibitText } from '../filing/exhibits/exhibitNumber';
import { exhibitFiles, isSameName } from '../filing/exhibits/fileNames';
import { isNumberRange } from '../filing/exhibits/numberRange';
import type { Filing, FolderAround } from '../filing/filing';
import { linksOf } from '../reading/exhibits/list/links';
import { type NumberedRow, numberedRows } from '../reading/exhibits/list/lists';
import { isOwnPage } from '../text/ownPage';
import type { FolderDocument } from './envelope';
import { type FolderFile, isPictureName, isTextName } from './file';
import { factsOf, localFile } from './fileFacts';

/** The documents of a report: itself first, then its exhibits by their numbers, then pictures; and what is left over. */
export interface Members {
	readonly documents: readonly FolderDocument[];
	readonly around: FolderAround;
}

/** The names of the files that are reports, in the order of `files`. */
export function reportsAmong(files: readonly FolderFile[]): readonly string[] {
	return files.filter((file) => factsOf(file).report !== undefined).map(({ name }) => name);
}

/**
 * What belongs to the report in the file `main`, one of `files`; undefined where that is no report. `onlyLinks` says that
 * the folder has more files than these, so that it is as one with other reports. `nearby` are files of other folders.
 */
export function membersOf(
	files: readonly FolderFile[],
	main: string,
	onlyLinks = false,
	nearby: readonly FolderFile[] = [],
): Members | undefined {
	const own = files.find(({ name }) => name === main);
	const report = own && factsOf(own).report;
	if (own === undefined || report === undefined) {
		return undefined;
	}
	const others = files.filter((file) => file !== own && !factsOf(file).isSubmission && !isOwnPage(file.text ?? ''));
	const reportsIn = (those: readonly FolderFile[]) =>
		those.flatMap((file) => {
			const { report: filing } = file === own ? {} : factsOf(file);
			return filing ? [{ name: file.name, filing }] : [];
		});
	const reports = reportsIn(files);
	const hasOtherReports = onlyLinks || reports.length > 0;
	const candidates = others.filter((file) => factsOf(file).report === undefined);
	const exhibits = exhibitsAmong(candidates, report, hasOtherReports);
	const pages = [own, ...exhibits.map(({ file }) => file)];
	const isShown = (name: string) =>
		pages.some((page) => factsOf(page).pictures.some((picture) => isSameName(picture, name)));
	const pictures = candidates
		.filter(({ name }) => isPictureName(name) && isShown(name))
		.map((file): FolderDocument => ({ file, type: 'GRAPHIC' }));
	const known = new Set([...exhibits, ...pictures].map(({ file }) => file));
	const data = hasOtherReports
		? []
		: candidates
				.filter((file) => !known.has(file))
				.flatMap((file): readonly FolderDocument[] => {
					const type = dataType(file.name);
					return type === undefined ? [] : [{ file, type }];
				});
	const linked = pages.flatMap((page) => factsOf(page).links);
	const left = hasOtherReports
		? []
		: candidates.filter(
				(file) =>
					!known.has(file) &&
					dataType(file.name) === undefined &&
					(isTextName(file.name) || isPictureName(file.name) || /\.pdf$/i.test(file.name)) &&
					!isOfEdgar(file.name) &&
					!isSameName(file.name, own.name.replace(/\.\w+$/, '.pdf')) &&
					!linked.some((name) => isSameName(name, file.name)),
			);
	return {
		documents: [{ file: own, type: report.form }, ...exhibits, ...data, ...pictures],
		around: { hasOtherReports, reports: [...reports, ...reportsIn(nearby)], left: left.map(({ name }) => name) },
	};
}

/** Whether a file is one that EDGAR makes of a submission: a page of its facts, or its index. */
const isOfEdgar = (name: string): boolean => /^(?:R\d+|.*-index(?:-headers)?)\.html?$/i.test(name);

/** The exhibits in the order of their numbers. */
function exhibitsAmong(
	candidates: readonly FolderFile[],
	report: Filing,
	onlyLinks: boolean,
): readonly FolderDocument[] {
	const rows = numberedRows(report.exhibitLists);
	const pages = candidates.filter(({ name }) => isTextName(name) || /\.pdf$/i.test(name));
	const byName = exhibitNames(pages, rows);
	const found = pages.flatMap((file): readonly (FolderDocument & { readonly number: string })[] => {
		const linked = rows.filter((row) =>
			linksOf(report, row).some(({ href }) => isSameName(localFile(href) ?? '', file.name)),
		);
		const number = onlyLinks && linked.length === 0 ? undefined : numberOf(file, linked, rows, byName);
		if (number === undefined) {
			return [];
		}
		const row = rows.find((each) => coversExhibit(each.number.text, number));
		const description = row?.description?.text.slice(0, 60);
		return [{ file, number, type: typeOf(number), ...(description && { description }) }];
	});
	return found
		.sort((a, b) => compareExhibits(a.number, b.number))
		.map(({ file, type, description }) => ({ file, type, ...(description && { description }) }));
}

/** `EX-10.1` of `10.1`, and of `10-1` as some write it. */
const typeOf = (number: string): string => `EX-${number.replace(/^(\d{1,3})-(\d{1,2})$/, '$1.$2').toUpperCase()}`;

/**
 * The number of a file as an exhibit: that of the row which links it, unless the file has another one of its own and the
 * list has that too. Undefined where nothing makes it an exhibit.
 */
function numberOf(
	file: FolderFile,
	linked: readonly NumberedRow[],
	rows: readonly NumberedRow[],
	byName: ReadonlyMap<string, string>,
): string | undefined {
	const { number: headed } = factsOf(file);
	const own = [byName.get(file.name), headed].filter((each) => each !== undefined);
	const isIn = (list: readonly NumberedRow[]) => (number: string) =>
		list.some((row) => coversExhibit(row.number.text, number));
	const [row] = linked;
	const agreed = own.find(isIn(linked)) ?? own.find(isIn(rows));
	if (row === undefined || agreed !== undefined) {
		const number = agreed ?? own[0];
		return number && exhibitText(number);
	}
	const text = exhibitText(row.number.text);
	return isNumberRange(text) ? (own[0] ?? text.split(/[-–—\s]/)[0]) : text;
}

/** The numbers for which files are named, by the names of the files: those of the rows, and any that the names give. */
function exhibitNames(files: readonly FolderFile[], rows: readonly NumberedRow[]): ReadonlyMap<string, string> {
	const numbers = rows.map(({ number }) => exhibitText(number.text));
	const names = files.map(({ name }) => name.replace(/\.pdf$/i, '.htm'));
	const listed = new Map([...exhibitFiles(numbers, names)].map(([key, name]) => [name, key]));
	const keys = new Map(numbers.map((number) => [exhibitKey(number), number]));
	return new Map(
		files.flatMap(({ name }): readonly (readonly [string, string])[] => {
			const key = listed.get(name.replace(/\.pdf$/i, '.htm'));
			const number = key === undefined ? numberInName(name) : keys.get(key);
			return number === undefined ? [] : [[name, number]];
		}),
	);
}

/** The numbers that a file has by its name and by its own heading, whatever the report says; absent where it has none. */
export function exhibitNumbersOf(file: FolderFile): { readonly named?: string; readonly headed?: string } {
	const named = numberInName(file.name);
	const { number: headed } = factsOf(file);
	return { ...(named !== undefined && { named }), ...(headed !== undefined && { headed }) };
}

/** `99.1` of `ex99-1.htm`, `10.1` of `harbor-ex10_1.htm`; undefined where no name of an exhibit is plain. */
function numberInName(name: string): string | undefined {
	const found = /(?:^|[^a-z])(?:ex|exh|exhibit)[-_ ]?(\d{1,3})[-_. ](\d{1,2})(?=[-_. ]|[a-z]*\.)/i.exec(name);
	const run = found ?? /(?:^|[^a-z])(?:ex|exh|exhibit)[-_ ]?(99|10)(\d)(?=[-_. ])/i.exec(name);
	return run ? `${Number(run[1])}.${Number(run[2])}` : undefined;
}

const dataTypes = [
	[/\.xsd$/i, 'EX-101.SCH'],
	[/_cal\.xml$/i, 'EX-101.CAL'],
	[/_def\.xml$/i, 'EX-101.DEF'],
	[/_lab\.xml$/i, 'EX-101.LAB'],
	[/_pre\.xml$/i, 'EX-101.PRE'],
] as const;

/** The type of a file that an XBRL program has made, by the end of its name. */
const dataType = (name: string): string | undefined => dataTypes.find(([pattern]) => pattern.test(name))?.[1];
