/** A report says the same in every layout: what it says is read of each, every part where it stands, and nothing is found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Analysis, analysisOf, analyze, type Filing, type Stage } from '../../server/src/analysis';
import type { Piece } from '../../server/src/text/span';
import { unsoundSpans } from '../invariants';
import { layouts, longLines } from './layouts';
import { exhibitsOf, formOf, type Report, signingRegistrant, unmarked } from './report';
import { reports } from './reports';
import { reportsBefore2004 } from './reportsBefore2004';

const stages: readonly Stage[] = ['draft', 'final'];
const today = '2026-11-28';

for (const report of [...reports, ...reportsBefore2004]) {
	for (const [name, print] of Object.entries(layouts)) {
		test(`${report.about}: ${name}`, () => {
			const text = print(report);
			const analysis = read(text);
			const { filing } = analysis;
			assert.deepEqual(factsIn(filing), factsOf(report));
			assert.deepEqual(unsoundSpans(filing), []);
			assert.deepEqual(misplaced(filing), []);
			for (const stage of stages) {
				assert.deepEqual(found(analysis, stage), [], stage);
			}
		});
	}

	test(`${report.about}: in capitals`, () => {
		const { items, exhibits, signatures } = factsIn(read(longLines(report).toUpperCase()).filing);
		const said = factsOf(report);
		const expected = { items: said.items, exhibits: said.exhibits, signatures: said.signatures };
		assert.deepEqual(inCapitals({ items, exhibits, signatures }), inCapitals(expected));
	});
}

/** What a report says. */
interface Facts {
	readonly form: string;
	readonly dateOfReport: string | undefined;
	readonly registrants: readonly string[];
	readonly state: string | undefined;
	readonly fileNumber: string | undefined;
	readonly employerNumber: string | undefined;
	readonly address: string | undefined;
	readonly telephone: string | undefined;
	readonly checked: readonly number[];
	readonly emergingGrowth: boolean;
	/** Number and caption. */
	readonly items: readonly (readonly (string | undefined)[])[];
	/** Number and description. */
	readonly exhibits: readonly (readonly (string | undefined)[])[];
	/** Registrant, name, title and date. */
	readonly signatures: readonly (readonly (string | undefined)[])[];
}

function factsOf(report: Report): Facts {
	const [{ state, fileNumber, employerNumber, address, telephone }] = report.registrants;
	// The depositor of a securitization is a registrant too; its cover page has the depositor's number first.
	const depositor = report.securitization;
	return {
		form: formOf(report),
		dateOfReport: report.date,
		registrants: [...report.registrants.map(({ name }) => name), ...(depositor ? [depositor.depositor] : [])],
		state,
		fileNumber: depositor?.depositorFileNumber ?? fileNumber,
		employerNumber,
		address: address.join(' '),
		telephone,
		checked: report.checked ?? [],
		emergingGrowth: report.emergingGrowth ?? false,
		items: report.items.map(({ number, caption }) => [number, caption]),
		exhibits: exhibitsOf(report).map(([number, description]) => [unmarked(number), description]),
		signatures: report.signatures.map((signature) => [
			signingRegistrant(report, signature),
			signature.name,
			signature.title,
			signature.date,
		]),
	};
}

function factsIn({ form, cover, items, exhibitLists, signatures }: Filing): Facts {
	return {
		form,
		dateOfReport: cover?.dateOfReport?.text,
		registrants: cover?.registrants.map(({ text }) => text) ?? [],
		state: cover?.stateOfIncorporation?.text,
		fileNumber: cover?.commissionFileNumber?.text,
		employerNumber: cover?.employerIdentificationNumber?.text,
		address: cover?.address?.text,
		telephone: cover?.telephone?.text,
		checked: (cover?.checkBoxes ?? []).flatMap(({ checked }, index) => (checked ? [index] : [])),
		emergingGrowth: cover?.emergingGrowthCompany?.checked ?? false,
		items: items.map(({ number, caption }) => [number, caption?.text]),
		exhibits: exhibitLists.flatMap(({ rows }) =>
			rows.map(({ number, description }) => [number?.text, description?.text]),
		),
		signatures: (signatures?.blocks ?? []).map(({ registrant, name, title, date }) => [
			registrant?.text,
			name?.text,
			title?.text,
			date?.text,
		]),
	};
}

function read(text: string): Analysis {
	const analysis = analyze(text, { today });
	assert.ok(analysis, 'it is not recognized as a Form 8-K');
	return analysis;
}

/** What is found at a stage, as rule and message. */
function found({ filing }: Analysis, stage: Stage): readonly string[] {
	const onFault = (_: unknown, error: unknown) => {
		throw error;
	};
	return analysisOf(filing, { stage, today, onFault })
		.problems()
		.map(({ rule, message }) => `${rule.id}: ${message}`);
}

/** The pieces of a filing whose words are not those at their place; the envelope of a submission is read as it stands. */
function misplaced({ visible, source, ...parts }: Filing): readonly string[] {
	const walk = (value: unknown): readonly string[] => {
		if (typeof value !== 'object' || value === null) {
			return [];
		}
		return [
			...('span' in value && 'text' in value && typeof value.text === 'string' ? check(value as Piece) : []),
			...Object.values(value).flatMap(walk),
		];
	};
	const check = ({ span, text }: Piece) => {
		const words = visible.textOf(span) || source.slice(span.start, span.end);
		const there = words.replace(/\s+/g, ' ').trim();
		return there === text ? [] : [`“${text}” is where “${there}” stands`];
	};
	return walk(parts);
}

const inCapitals = (value: unknown): unknown => JSON.parse(JSON.stringify(value).toUpperCase());
