/** The values that options take, and what is said of those that they do not. */
import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { documentedRules, familyNames, type RuleSetting, severities } from '../../server/src/analysis';
import { formats } from '../formats';

const settings: readonly RuleSetting[] = [...severities, 'off'];

/** `--format`, of those of `check`. */
export const formatOption = new Option('-f, --format <name>', 'how the problems are written')
	.choices(Object.keys(formats))
	.default('stylish');

export const stageOption = new Option('--stage <stage>', 'judge as a draft or as ready to be filed').choices([
	'draft',
	'final',
]);

export const failOnOption = new Option('--fail-on <severity>', 'exit with 1 for problems from this severity on')
	.choices(['error', 'warning', 'information', 'hint', 'never'])
	.default('error');

export const ruleOption = new Option(
	'--rule <id=severity>',
	'give a rule or a family another severity, or turn it off: item-order=off, text/*=hint (repeatable)',
)
	.argParser((given: string, before: Readonly<Record<string, RuleSetting>>): Readonly<Record<string, RuleSetting>> => {
		const [, id = '', value = ''] = /^([^=]*)=(.*)$/.exec(given) ?? [];
		const setting = settings.find((known) => known === value);
		if (setting === undefined) {
			throw new InvalidArgumentError('It is written ID=SEVERITY, such as item-order=off.');
		}
		if (!documentedRules.some((rule) => rule.id === id) && !familyNames.some((family) => id === `${family}/*`)) {
			throw new InvalidArgumentError(`There is no rule ${id}. \`form8k rules\` lists them.`);
		}
		return { ...before, [id]: setting };
	})
	.default({}, 'the settings');

export const jobsOption = new Option('-j, --jobs <n>', 'how many files are read at a time')
	.argParser((given: string): number => {
		const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
		if (jobs < 1 || jobs > 256) {
			throw new InvalidArgumentError('It is a number from 1 to 256.');
		}
		return jobs;
	})
	.default(availableParallelism(), 'all cores');

export const todayOption = new Option('--today <date>', 'the day of the check, YYYY-MM-DD').argParser(
	(given: string): string => {
		const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T00:00:00Z`) : new Date(Number.NaN);
		if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given) {
			throw new InvalidArgumentError('It is a day of the calendar, such as 2026-03-02.');
		}
		return given;
	},
);
