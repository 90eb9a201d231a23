/** Runs tests in turn, and those that failed once more when all others are done. Knows nothing of VS Code. */

/** What a run needs besides the tests. */
export interface Run {
	/** Prints a line. */
	say(line: string): void;
	/** Takes back what a failed test may have left, before the next one begins. */
	restore(): Promise<void>;
	/** A test that takes longer has failed, in milliseconds. */
	readonly limitMs: number;
}

/** How many tests passed and failed. A flaky one passed when it was tried again, and counts as passed. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly flaky: number;
}

/** Tells of each test as it ends; the last lines name those that failed twice, and the flaky ones, with the first error. */
export async function runTests(tests: Readonly<Record<string, () => Promise<void>>>, run: Run): Promise<Counts> {
	const { say } = run;
	const firstErrors = new Map<string, Error>();
	for (const [name, test] of Object.entries(tests)) {
		const error = await attempt(name, test, run);
		if (error) {
			firstErrors.set(name, error);
		}
	}
	const ends: string[] = [];
	let flaky = 0;
	for (const [name, first] of firstErrors) {
		const again = await attempt(`once more: ${name}`, tests[name] ?? (async () => undefined), run);
		flaky += again ? 0 : 1;
		ends.push(
			again
				? `✖ failed: ${name}: ${firstLine(first)}${firstLine(again) === firstLine(first) ? '' : `; then: ${firstLine(again)}`}`
				: `⚠ flaky: ${name}: ${firstLine(first)}; passed when tried again`,
		);
	}
	for (const line of ends) {
		say(line);
	}
	const failed = firstErrors.size - flaky;
	return { passed: Object.keys(tests).length - failed, failed, flaky };
}

/** Runs a test and tells how it ended; what it threw, where it failed. */
async function attempt(
	name: string,
	test: () => Promise<void>,
	{ say, restore, limitMs }: Run,
): Promise<Error | undefined> {
	const started = Date.now();
	const took = (): string => `(${Date.now() - started} ms)`;
	try {
		await withinLimit(test(), limitMs);
		say(`✔ ${name} ${took()}`);
		return undefined;
	} catch (thrown) {
		const error = thrown instanceof Error ? thrown : new Error(String(thrown));
		say(`✖ ${name} ${took()}`);
		for (const line of (error.stack ?? error.message).split('\n')) {
			say(`    ${line}`);
		}
		await restore().catch((reason: unknown) => say(`    what it left was not taken back: ${reason}`));
		return error;
	}
}

async function withinLimit(test: Promise<void>, limitMs: number): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooLong = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`not done after ${limitMs / 1000} s`)), limitMs);
	});
	try {
		await Promise.race([test, tooLong]);
	} finally {
		clearTimeout(timer);
	}
}

const firstLine = ({ message }: Error): string => message.split('\n')[0]?.trim() || 'no reason given';
