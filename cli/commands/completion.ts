/** `form8k completion`: a script that has the shell complete commands, options and their values. */
import { Argument, type Command, type Option } from 'commander';
import { documentedRules, familyNames } from '../../server/src/analysis';
import { status } from '../run';

/** Adds the command; `done` takes its exit status. */
export function addCompletion(program: Command, done: (status: number) => void): void {
	program
		.command('completion')
		.description('Print a script that has the shell complete this command line.')
		.addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(shells)))
		.addHelpText('after', help)
		.action((shell: keyof typeof shells) => {
			process.stdout.write(shells[shell](program.commands.map(completed)));
			done(status.good);
		});
}

/** What may follow a command. */
interface Completed {
	readonly name: string;
	readonly description: string;
	readonly options: readonly { readonly flags: readonly string[]; readonly description: string }[];
	/** The values of an option by its flags, and of the argument by no name. Elsewhere files are completed. */
	readonly values: ReadonlyMap<string, readonly string[]>;
}

function completed(command: Command): Completed {
	const options = command.options.map((option) => ({ flags: flagsOf(option), description: option.description }));
	const values = new Map<string, readonly string[]>();
	for (const option of command.options) {
		const known = option.long === '--rule' ? settings() : option.argChoices;
		for (const flag of known === undefined ? [] : flagsOf(option)) {
			values.set(flag, known ?? []);
		}
	}
	const argument = command.registeredArguments[0]?.argChoices;
	if (argument !== undefined) {
		values.set('', argument);
	} else if (command.name() === 'explain') {
		values.set(
			'',
			documentedRules.map(({ id }) => id),
		);
	}
	return { name: command.name(), description: command.description(), options, values };
}

const flagsOf = ({ short, long }: Option): readonly string[] => [short, long].filter((flag) => flag !== undefined);

/** What `--rule` takes, for the user to go on with a severity. */
const settings = (): readonly string[] =>
	[...documentedRules.map(({ id }) => id), ...familyNames.map((family) => `${family}/*`)].map((id) => `${id}=`);

function bash(commands: readonly Completed[]): string {
	const cases = commands.map(({ name, options, values }) => {
		const flags = [...options.flatMap((option) => option.flags), '--help'].join(' ');
		const known = [...values]
			.filter(([flag]) => flag !== '')
			.map(([flag, words]) => `\t\t\t${flag}) words="${words.join(' ')}" ;;\n`)
			.join('');
		const first = values.get('')?.join(' ') ?? '';
		return [
			`\t${name})\n\t\tcase "$before" in\n${known}\t\t\t*)\n`,
			`\t\t\t\tif [[ $word == -* ]]; then words="${flags}"; else words="${first}"; fi ;;\n\t\tesac ;;\n`,
		].join('');
	});
	const names = commands.map(({ name }) => name).join(' ');
	return `# form8k: completion for bash
_form8k() {
	local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
	COMPREPLY=()
	if ((COMP_CWORD == 1)); then
		words="${names} help --help --version"
	else
		case "\${COMP_WORDS[1]}" in
${cases.join('')}	help) words="${names}" ;;
		esac
	fi
	local IFS=$' \\t\\n'
	set -f
	COMPREPLY=($(compgen -W "$words" -- "$word"))
	set +f
	[[ \${COMPREPLY[0]-} == *= ]] && compopt -o nospace
	return 0
}
complete -o default -F _form8k form8k
`;
}

/** The script for bash, which zsh can run. */
function zsh(commands: readonly Completed[]): string {
	const adapted = 'autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit';
	return `#compdef form8k\n${adapted}\n${bash(commands)}`;
}

function fish(commands: readonly Completed[]): string {
	const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
	const names = commands.map(({ name }) => name).join(' ');
	const lines = commands.flatMap(({ name, description, options, values }) => {
		const within = `complete -c form8k -n '__fish_seen_subcommand_from ${name}'`;
		const own = options.map((option) => {
			const flags = option.flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
			const known = option.flags.map((flag) => values.get(flag)).find((words) => words !== undefined);
			const argument = known === undefined ? '' : ` -x -a ${quoted(known.join(' '))}`;
			return `${within} ${flags.join(' ')} -d ${quoted(option.description)}${argument}`;
		});
		const words = values.get('');
		return [
			`complete -c form8k -n 'not __fish_seen_subcommand_from ${names}' -f -a ${name} -d ${quoted(description)}`,
			...own,
			...(words === undefined ? [] : [`${within} -f -a ${quoted(words.join(' '))}`]),
		];
	});
	return `# form8k: completion for fish\n${lines.join('\n')}\n`;
}

const shells = { bash, zsh, fish } as const;

const help = `
Examples:
  form8k completion bash > ~/.local/share/bash-completion/completions/form8k
  form8k completion zsh > "\${fpath[1]}/_form8k"
  form8k completion fish > ~/.config/fish/completions/form8k.fish
`;
