// `npm run bench`: prints how fast the server is, as ratios where there is something to compare with.
// `--profile` leaves a CPU profile of this process in `out`.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { commandLine, install, root, script } from '../scripts/setup.mjs';

const { values } = commandLine('npm run bench [-- --profile]', {
	profile: { type: 'boolean' },
	// This process is the one that measures.
	inner: { type: 'boolean' },
});

if (!values.inner) {
	await install();
	await install('bench');
	await script('build');
	const profile = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${join(root, 'out')}`] : [];
	const args = [...profile, join(root, 'bench', 'run.mjs'), '--inner'];
	process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
} else {
	const { analysis, scaling } = await import('./analysis.mjs');
	const { editing, starting } = await import('./editing.mjs');
	const { filing, submission } = await import('./texts.mjs');
	console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
	console.log(`## Start\n\n${await starting()}\n`);
	console.log(`## Typing\n\n${await editing()}\n`);
	console.log(`## Whole analysis\n\n${analysis()}\n`);
	console.log(`## Time against size, HTML\n\n${scaling((size) => filing('html', size), [1e4, 1e5, 1e6])}\n`);
	console.log(`## Time against size, submissions\n\n${scaling(submission, [1e5, 1e6, 1e7, 4e7])}\n`);
}
