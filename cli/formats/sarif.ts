/** SARIF 2.1.0, as code scanning services take it. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import { documentedRules, familyOf, type RuleSetting, type Severity, version } from '../../server/src/analysis';
import type { PlaceRange } from '../work/places';
import type { FileReport, ProblemReport } from '../work/report';
import type { Format } from './format';

const levels: Readonly<Record<Severity, NonNullable<Result['level']>>> = {
	error: 'error',
	warning: 'warning',
	information: 'note',
	hint: 'note',
};

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const log = { $schema: schema, version: '2.1.0' } satisfies Omit<Log, 'runs'>;

export const sarif: Format = {
	begin: `${JSON.stringify(log).slice(0, -1)},"runs":[{"columnKind":"utf16CodeUnits","results":[\n`,
	file: (report) => report.problems.map((problem) => JSON.stringify(resultOf(report, problem))).join(',\n'),
	separator: ',\n',
	end({ failures }) {
		const run: Omit<Run, 'results' | 'columnKind'> = {
			tool: {
				driver: {
					name: 'form8k',
					version,
					semanticVersion: version,
					rules: documentedRules.map(descriptorOf),
				},
			},
			invocations: [
				{
					executionSuccessful: failures.length === 0,
					toolExecutionNotifications: failures.map(({ path, message }) => ({
						level: 'error',
						message: { text: `${path}: ${message}` },
						locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
					})),
				},
			],
		};
		return `\n],${JSON.stringify(run).slice(1)}]}\n`;
	},
};

const places = new Map(documentedRules.map(({ id }, index) => [id, index]));

function resultOf({ path }: FileReport, problem: ProblemReport): Result {
	const { rule, severity, message, fix, edits, related, identity } = problem;
	const artifactLocation = { uri: uriOf(path) };
	return {
		ruleId: rule,
		ruleIndex: places.get(rule) ?? -1,
		level: levels[severity],
		message: { text: message },
		locations: [{ physicalLocation: { artifactLocation, region: regionOf(problem) } }],
		partialFingerprints: { 'form8kFinding/v1': hashOf(identity) },
		...(related.length > 0 && {
			relatedLocations: related.map((other, id) => ({
				id,
				message: { text: other.message },
				physicalLocation: { artifactLocation: { uri: uriOf(other.path) }, region: regionOf(other) },
			})),
		}),
		...(fix !== null &&
			edits.length > 0 && {
				fixes: [
					{
						description: { text: fix },
						artifactChanges: [...new Set(edits.map((edit) => edit.path))].map((changed) => ({
							artifactLocation: { uri: uriOf(changed) },
							replacements: edits
								.filter((edit) => edit.path === changed)
								.map((edit) => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } })),
						})),
					},
				],
			}),
	};
}

function hashOf(identity: string): string {
	// It takes long to load, and no other format needs it.
	const { createHash }: typeof import('node:crypto') = require('node:crypto');
	return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}

function regionOf({ start, end }: PlaceRange) {
	return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** Relative to the folder of the run where the path is; a reader knows which that is. */
function uriOf(path: string): string {
	const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/.test(path);
	return isAbsolute ? pathToFileURL(resolve(path)).href : path.split('/').map(encodeURIComponent).join('/');
}

const defaults: Readonly<Record<RuleSetting, NonNullable<ReportingDescriptor['defaultConfiguration']>>> = {
	error: { level: 'error' },
	warning: { level: 'warning' },
	information: { level: 'note' },
	hint: { level: 'note' },
	off: { enabled: false, level: 'none' },
};

function descriptorOf({ id, summary, why, source, severity }: (typeof documentedRules)[number]): ReportingDescriptor {
	const family = familyOf(id);
	const cited = source === undefined ? '' : ` Source: ${source.title}, ${source.href}.`;
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: why },
		help: { text: `${why}${cited}` },
		...(source !== undefined && { helpUri: source.href }),
		defaultConfiguration: defaults[severity.draft],
		...(family !== undefined && { properties: { tags: [family] } }),
	};
}
