/** Files that are written, renamed, moved away and deleted: what was read before never shows in what is read after. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analysisOf } from '../../server/src/analysis';
import type { FolderFile } from '../../server/src/folder/file';
import { readFolder, type SubmissionFolder } from '../../server/src/folder/submissionFolder';
import { exhibitEntries } from '../../server/src/reading/exhibits/ledger';
import { outlineOf } from '../../server/src/reading/outline/outline';
import { exhibitOf, filesOf, picture, reportOf } from './folders';

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return Math.floor((state / 0x80000000) * below);
	};
}

const rows = [
	['10.1', 'Supply agreement dated March 10, 2026', 'ex10-1.htm'],
	['99.1', 'Press release dated March 12, 2026', 'ex99-1.htm'],
	['99.2', 'Investor presentation'],
] as const;
const texts = [
	reportOf({ rows }),
	reportOf({ rows: rows.slice(1) }),
	exhibitOf('10.1'),
	exhibitOf('99.1', undefined, '<p><img src="logo.jpg" alt="Logo"></p>'),
	exhibitOf('99.2'),
	exhibitOf(''),
	'Notes\r\nfor the printer',
	'',
];
const names = [
	'form8k.htm',
	'ex10-1.htm',
	'ex99-1.htm',
	'ex99-2.htm',
	'logo.jpg',
	'notes.txt',
	'old8k.htm',
	'EX99-1.HTM',
];

/** All that a view or an editor would show of the folder. */
function shown(folder: SubmissionFolder | undefined) {
	if (folder === undefined) {
		return undefined;
	}
	const { filing, members } = folder;
	const found = analysisOf(filing, { today: '2026-03-13' }).problems();
	return {
		members: members.map(({ file, type, span, line }) => [file.name, type, span, line]),
		around: filing.submission?.folder,
		exhibits: exhibitEntries(filing),
		outline: outlineOf(filing),
		problems: found.map(({ rule, span, message }) => {
			const { file, span: place } = folder.placeOf(span);
			return [rule.id, message, file.name, place];
		}),
	};
}

for (let seed = 1; seed <= 12; seed++) {
	test(`changes of a folder leave nothing behind (${seed})`, () => {
		const random = randomFrom(seed);
		const files = new Map<string, FolderFile>(
			filesOf({ 'form8k.htm': texts[0] ?? '' }).map((file) => [file.name, file]),
		);
		let before: SubmissionFolder | undefined;
		for (let i = 0; i < 25; i++) {
			const name = names[random(names.length)] ?? '';
			const other = names[random(names.length)] ?? '';
			const known = files.get(name);
			const kind = random(5);
			if (kind === 0) {
				files.delete(name);
			} else if (kind === 1 && known) {
				files.delete(name);
				files.set(other, { ...known, name: other });
			} else if (kind === 2 && known?.text !== undefined) {
				const at = random(known.text.length + 1);
				files.set(name, {
					name,
					text: `${known.text.slice(0, at)}${['x', '', '\n', '<b>'][random(4)]}${known.text.slice(at + random(9))}`,
				});
			} else {
				files.set(
					name,
					name === 'logo.jpg' ? { name, bytes: picture } : { name, text: texts[random(texts.length)] ?? '' },
				);
			}
			const now = [...files.values()];
			const read = readFolder(now, 'form8k.htm', { before });
			assert.deepEqual(
				shown(read),
				shown(
					readFolder(
						now.map((file) => ({ ...file })),
						'form8k.htm',
					),
				),
			);
			before = read;
		}
	});
}

test('places go to the files and back', () => {
	const files = filesOf({ 'form8k.htm': reportOf({ rows }), 'ex99-1.htm': 'Exhibit 99.1\r\nNews\n', 'ex10-1.htm': '' });
	const folder = readFolder(files, 'form8k.htm');
	assert.ok(folder);
	for (const { file, span, line } of folder.members) {
		const { text = '' } = file;
		assert.equal(folder.text.slice(span.start, span.end), text);
		assert.equal(folder.text.slice(0, span.start).split('\n').length - 1, line);
		for (let at = 0; at < text.length; at += 7) {
			const place = { start: at, end: Math.min(text.length, at + 3) };
			const inFiling = folder.spanOf(file.name, place);
			assert.deepEqual(inFiling && folder.placeOf(inFiling), { file, span: place });
		}
	}
	assert.equal(folder.spanOf('notes.txt', { start: 0, end: 0 }), undefined);
});

test('edits go to their files, those of a name rename the file, and those of a type go nowhere', () => {
	const files = filesOf({ 'form8k.htm': reportOf({ rows }), 'ex99-1.htm': exhibitOf('99.1') });
	const folder = readFolder(files, 'form8k.htm');
	const exhibit = folder?.filing.submission?.documents[1];
	assert.ok(folder && exhibit?.fileName && exhibit.type);
	const inText = { start: exhibit.text.start + 3, end: exhibit.text.start + 4 };
	const { edits, renamed } = folder.editsOf([
		{ span: exhibit.type.span, text: 'EX-99.3' },
		{ span: exhibit.fileName.span, text: 'ex99-3.htm' },
		{ span: inText, text: 'x' },
	]);
	assert.deepEqual([...edits], [['ex99-1.htm', [{ span: { start: 3, end: 4 }, text: 'x' }]]]);
	assert.deepEqual(renamed, [{ from: 'ex99-1.htm', to: 'ex99-3.htm' }]);
});
