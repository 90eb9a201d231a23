// Figures of a run, and the tables that show them.

/** The smallest of the sorted values that a share of them does not exceed. */
const quantile = (sorted, share) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;

/** Median, p95, p99, the largest and the sum of some values. */
export function summary(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return {
		median: quantile(sorted, 0.5),
		p95: quantile(sorted, 0.95),
		p99: quantile(sorted, 0.99),
		max: sorted.at(-1) ?? Number.NaN,
		sum: values.reduce((sum, value) => sum + value, 0),
	};
}

/** How long `work` takes, in milliseconds, with what it gives. It is awaited. */
export async function timed(work) {
	const start = performance.now();
	const value = await work();
	return { time: performance.now() - start, value };
}

/** How often everything is done before it is measured, for the engine compiles what is used, and how often after. */
export const passes = { warmUp: 3, measured: 3 };

/**
 * How long each job, a `work` for some `texts`, takes on each of its texts, in milliseconds: the median of the passes.
 * The jobs take turns pass by pass, so that what else the machine does is shared by all of them.
 */
export async function perText(jobs) {
	const spent = jobs.map(({ texts }) => texts.map(() => []));
	for (let pass = 0; pass < passes.warmUp + passes.measured; pass++) {
		for (const [j, { texts, work }] of jobs.entries()) {
			for (const [i, { text }] of texts.entries()) {
				const { time } = await timed(() => work(text));
				if (pass >= passes.warmUp) {
					spent[j][i].push(time);
				}
			}
		}
	}
	return spent.map((job) => job.map((times) => summary(times).median));
}

/** Three significant digits, and no more than are of use. */
export const digits = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));
export const ms = (value) => `${digits(value)} ms`;
export const times = (value) => `${digits(value)} ×`;
export const megabytes = (bytes) => `${digits(bytes / 1e6)} MB`;

/** Median, p95 and the largest of some times. */
export const spread = ({ median, p95, max }) => `${digits(median)} / ${digits(p95)} / ${ms(max)}`;

/** A figure with a mark that shows whether its goal is reached. The goal stands in the head of the column. */
export const marked = (isReached, figure) => `${figure} ${isReached ? '✔' : '✘'}`;
export const atMost = (value, goal, write = ms) => marked(value <= goal, write(value));
export const atLeast = (value, goal, write = times) => marked(value >= goal, write(value));

/** A table in Markdown, its columns aligned. */
export function table(heads, rows) {
	const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => String(row[i] ?? '').length)));
	const line = (cells) => `| ${widths.map((width, i) => String(cells[i] ?? '').padEnd(width)).join(' | ')} |`;
	return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
