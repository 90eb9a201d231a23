/** Two filings beside each other by what they say: for the diff editor, and as a redline to be printed. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Filing } from '../filing/filing';
import { type Part, partsOfFiling } from '../reading/parts';
import { ownPageMark } from '../text/ownPage';
import { escaped } from '../text/shownRun';

/** What a filing says, part by part: a heading for each part, and a line for each paragraph with an empty one after it. */
export function comparableText(filing: Filing): string {
	return partsOfFiling(filing)
		.map(({ name, paragraphs }) => `──── ${name} ────\n\n${paragraphs.join('\n\n')}\n`)
		.join('\n');
}

/** A filing with the name of its file. */
export interface Named {
	readonly name: string;
	readonly filing: Filing;
}

const style = `
body { max-width: 7.5in; margin: 0.5in auto; color: #000; background: #fff; font: 11pt/1.4 Georgia, 'Times New Roman', serif; }
h1 { font-size: 16pt; margin: 0 0 4pt; }
h2 { font-size: 12pt; margin: 16pt 0 4pt; border-bottom: 0.5pt solid #767676; }
p { margin: 4pt 0; }
ins { color: #00409a; text-decoration: underline; }
del { color: #a00000; text-decoration: line-through; }
.same { color: #555; }
@page { margin: 0.75in; }
`;

/**
 * What has become of `before` in `after`, as one page in HTML: words that came are underlined, words that went are struck
 * through. Nothing in it runs or is fetched.
 */
export function redlineHtml(before: Named, after: Named): string {
	const [old, next] = [partsOfFiling(before.filing), partsOfFiling(after.filing)];
	const parts = pairs(old, next).map(
		([gone, come]) =>
			`<h2>${escaped(come?.name ?? gone?.name ?? '')}</h2>\n${redlined(gone?.paragraphs ?? [], come?.paragraphs ?? [])}`,
	);
	const title = `${after.name} compared with ${before.name}`;
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${ownPageMark}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Redline: ${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Redline</h1>
<p>${escaped(title)}. Words that were added are <ins>underlined</ins>, words that were deleted are <del>struck through</del>.</p>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

/** Parts of the same name in the order of the later filing, those that are gone where they were. */
function pairs(
	old: readonly Part[],
	next: readonly Part[],
): readonly (readonly [Part | undefined, Part | undefined])[] {
	const left = [...old];
	const found: (readonly [Part | undefined, Part | undefined])[] = [];
	for (const part of next) {
		const at = left.findIndex(({ name }) => name === part.name);
		for (const gone of at < 0 ? [] : left.splice(0, at)) {
			// It comes later: there it has its pair.
			if (next.some(({ name }) => name === gone.name)) {
				left.push(gone);
			} else {
				found.push([gone, undefined]);
			}
		}
		found.push([at < 0 ? undefined : left.shift(), part]);
	}
	return [...found, ...left.map((gone) => [gone, undefined] as const)];
}

/** The most paragraphs that may have gone or come for what stays between them to be looked for. */
const most = 3000;

function redlined(old: readonly string[], next: readonly string[]): string {
	const html: string[] = [];
	let gone: readonly string[] = [];
	const flush = (): void => {
		html.push(...gone.map((paragraph) => `<p><del>${escaped(paragraph)}</del></p>`));
		gone = [];
	};
	const changes = diffArrays([...old], [...next], { maxEditLength: most }) ?? [
		{ value: [...old], removed: true, added: false },
		{ value: [...next], removed: false, added: true },
	];
	for (const { value, added, removed } of changes) {
		if (removed) {
			gone = value;
		} else if (added) {
			// Paragraphs that went and came at one place are the same ones with other words.
			const both = Math.min(gone.length, value.length);
			html.push(...value.slice(0, both).map((paragraph, index) => `<p>${words(gone[index] ?? '', paragraph)}</p>`));
			gone = gone.slice(both);
			flush();
			html.push(...value.slice(both).map((paragraph) => `<p><ins>${escaped(paragraph)}</ins></p>`));
		} else {
			flush();
			html.push(...value.map((paragraph) => `<p>${escaped(paragraph)}</p>`));
		}
	}
	flush();
	return html.length > 0 ? html.join('\n') : '<p class="same">Nothing.</p>';
}

/** The longest that two paragraphs are compared word by word; longer ones are shown whole, as gone and come. */
const longest = 40_000;

function words(old: string, next: string): string {
	if (old.length + next.length > longest) {
		return `<del>${escaped(old)}</del> <ins>${escaped(next)}</ins>`;
	}
	return diffWordsWithSpace(old, next)
		.map(({ value, added, removed }) => {
			const text = escaped(value);
			return added ? `<ins>${text}</ins>` : removed ? `<del>${text}</del>` : text;
		})
		.join('');
}
