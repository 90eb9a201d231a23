/** Exhibits with every place that names them: lists, index, text, attached documents. */

import {
	coversExhibit,
	exhibitKey,
	exhibitSeries,
	exhibitText,
	sameExhibit,
} from '../../filing/exhibits/exhibitNumber';
import type { Filing } from '../../filing/filing';
import {
	attachedPlaces,
	type ExhibitPlace,
	exhibitPlaces,
	hasHeading,
	headingPlaces,
	listedPlaces,
} from './exhibitPlaces';
import { inTextOrder, type Named, nearest } from './named';

/** The exhibit named at an offset of the source; undefined where none of this report is. */
export function exhibitAt(filing: Filing, at: number): Named | undefined {
	const places = exhibitPlaces(filing);
	const here = nearest([...places, ...headingsAround(filing, places, at)], at);
	return here === undefined || here.ofAnotherFiling ? undefined : exhibitNamed(filing, places, here.number);
}

/** The number of the exhibit of another filing that is named at an offset of the source; undefined elsewhere. */
export function otherExhibitAt(filing: Filing, at: number): string | undefined {
	const here = nearest(exhibitPlaces(filing), at);
	return here?.ofAnotherFiling === true ? here.number : undefined;
}

/** The numbers of the exhibits that this report lists or brings along. */
function ownExhibits(filing: Filing): readonly string[] {
	return [...listedPlaces(filing), ...attachedPlaces(filing)].map(({ number }) => number);
}

/** The heading of the attached document that holds the offset. */
function headingsAround(filing: Filing, places: readonly ExhibitPlace[], at: number): readonly ExhibitPlace[] {
	const file = filing.submission?.documents.find(({ text }) => text.start <= at && at < text.end);
	const place = file && places.find(({ declares }) => declares === file.span);
	return file && place && hasHeading(file) ? headingPlaces(filing, file, place.number) : [];
}

function exhibitNamed(filing: Filing, places: readonly ExhibitPlace[], number: string): Named {
	const own = ownExhibits(filing);
	const name = fullNumber(number, own);
	const isAlone = inSeries(name, own).size <= 1;
	const named = places.filter((place) => !place.ofAnotherFiling && isOf(place.number, name, isAlone));
	const byFile = new Map(named.toReversed().map((place) => [place.declares, place]));
	const headings = (filing.submission?.documents ?? []).flatMap((file) => {
		const place = byFile.get(file.span);
		return place && hasHeading(file) ? headingPlaces(filing, file, place.number) : [];
	});
	return { kind: 'exhibit', name, occurrences: inTextOrder([...named, ...headings]) };
}

/** The number of the one exhibit that a bare series stands for, 99.1 for 99; else the number itself. */
function fullNumber(number: string, own: readonly string[]): string {
	const numbers = inSeries(number, own);
	const [key] = numbers;
	return isSeries(number) && numbers.size === 1 ? (own.find((each) => exhibitKey(each) === key) ?? number) : number;
}

/** Whether a number as written names the exhibit `number`: `99` does where that is alone in its series. */
function isOf(written: string, number: string, isAlone: boolean): boolean {
	return sameExhibit(written, number)
		? exhibitKey(written) === exhibitKey(number) || isAlone
		: coversExhibit(written, number);
}

/** The keys of the exhibits with the series of `number` and more than that: 99.1 and 99.2 for 99. */
function inSeries(number: string, own: readonly string[]): ReadonlySet<string> {
	const series = exhibitSeries(number);
	return new Set(own.filter((each) => exhibitSeries(each) === series && !isSeries(each)).map(exhibitKey));
}

const isSeries = (number: string): boolean => /^\d+$/.test(exhibitText(number));
