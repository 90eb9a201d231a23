// Figures of a run, and the tables that show them.

/** The value below which a share of the sorted values lies. */
const quantile = (sorted, share) =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

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

/** How long `work` takes, in milliseconds. */
export function timed(work) {
	const start = performance.now();
	const value = work();
	return { time: performance.now() - start, value };
}

/** The same for work that is awaited. */
export async function timedAsync(work) {
	const start = performance.now();
	const value = await work();
	return { time: performance.now() - start, value };
}

/** Three significant digits, and no more than are of use. */
export const digits = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));
export const ms = (value) => `${digits(value)} ms`;
export const times = (value) => `${digits(value)} ×`;

/** A figure beside the goal that it should not exceed. */
export const atMost = (value, goal, write = ms) => `${write(value)} ${value <= goal ? '✔' : '✘'} (≤ ${write(goal)})`;
/** A figure beside the goal that it should reach. */
export const atLeast = (value, goal, write = times) =>
	`${write(value)} ${value >= goal ? '✔' : '✘'} (≥ ${write(goal)})`;

/** A table in Markdown, its columns aligned. */
export function table(heads, rows) {
	const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => String(row[i] ?? '').length)));
	const line = (cells) => `| ${cells.map((cell, i) => String(cell ?? '').padEnd(widths[i])).join(' | ')} |`;
	return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
