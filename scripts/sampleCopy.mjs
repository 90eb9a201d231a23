// A copy of the samples to try things on, whose names say what each of them shows.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';

/** Where each sample goes. The exhibits of a sample go with it, under its name. */
export const places = {
	'clean-text.txt': 'right/quarterly-results.txt',
	'clean-markdown.md': 'right/director-leaves.md',
	'clean-html.htm': 'right/loan-agreement.htm',
	'clean-html-ex99-1.htm': 'right/loan-agreement-ex99-1.htm',
	'clean-inline-xbrl.htm': 'right/annual-meeting-tagged.htm',
	'clean-inline-xbrl-ex99-1.htm': 'right/annual-meeting-tagged-ex99-1.htm',
	'clean-submission.txt': 'right/whole-submission.txt',
	'clean-submission-ascii.txt': 'right/whole-submission-of-1997.txt',
	'pre-2004.txt': 'right/old-form-of-2003.txt',
	'amendment.txt': 'right/amendment-no-1.txt',
	'clean-folder': 'right/folder-with-two-exhibits',
	'amended-folder': 'right/folder-with-amendment',
	'faulty-exhibits.txt': 'with-mistakes/exhibits-do-not-match.txt',
	'faulty-cover.txt': 'with-mistakes/cover-incomplete.txt',
	'faulty-amendment.txt': 'with-mistakes/amendment-on-old-cover.txt',
	'faulty-items.txt': 'with-mistakes/item-captions-wrong.txt',
	'faulty-contents.txt': 'with-mistakes/items-say-too-little.txt',
	'faulty-late-decision.txt': 'with-mistakes/decision-too-late.txt',
	'faulty-events.txt': 'with-mistakes/many-events-incomplete.txt',
	'faulty-draft.txt': 'with-mistakes/draft-with-open-places.txt',
	'faulty-names-and-dates.txt': 'with-mistakes/last-quarter-left-in.txt',
	'faulty-one-line.txt': 'with-mistakes/line-ends-lost.txt',
	'faulty-text.htm': 'with-mistakes/marks-of-the-draft.htm',
	'faulty-exhibit-number.txt': 'with-mistakes/exhibit-number-lost.txt',
	'faulty-signatures.txt': 'with-mistakes/signatures-wrong.txt',
	'faulty-html.htm': 'with-mistakes/page-with-mistakes.htm',
	'faulty-inline-xbrl.htm': 'with-mistakes/tags-and-words-differ.htm',
	'faulty-submission.txt': 'with-mistakes/header-does-not-match.txt',
	'faulty-documents.txt': 'with-mistakes/html-edgar-refuses.txt',
	'faulty-facts.htm': 'with-mistakes/tags-edgar-refuses.htm',
	'faulty-folder': 'with-mistakes/folder-files-do-not-match',
	'faulty-amended-folder': 'with-mistakes/folder-amendment-off',
};

/** An exhibit to which a sample elsewhere leads too. */
const again = { 'clean-html-ex99-1.htm': 'with-mistakes/loan-agreement-ex99-1.htm' };

/** Copies the samples in the folder `samples` to a new folder and returns its path. */
export function copySamples(samples) {
	const target = join(mkdtempSync(join(tmpdir(), 'f8k-')), 'form-8-k-samples');
	for (const [name, place] of [...Object.entries(places), ...Object.entries(again)]) {
		const to = join(target, place);
		mkdirSync(dirname(to), { recursive: true });
		if (statSync(join(samples, name)).isDirectory()) {
			cpSync(join(samples, name), to, { recursive: true });
		} else {
			writeFileSync(to, renamed(readFileSync(join(samples, name), 'utf8'), posix.basename));
		}
	}
	writeFileSync(
		join(target, 'README.md'),
		renamed(readFileSync(join(samples, 'README.md'), 'utf8'), (place) => place),
	);
	return target;
}

/** The text with the names of samples as they are in the copy. */
function renamed(text, nameOf) {
	const names = Object.keys(places).sort((a, b) => b.length - a.length);
	const any = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
	return text.replace(any, (name) => nameOf(places[name]));
}
