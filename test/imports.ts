/** The TypeScript files of the repository and what they import, types included. Paths are relative to it, with `/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { root } from './files';

/** The TypeScript files under a folder; none where there is no such folder. */
export function sources(folder: string): readonly string[] {
	const path = join(root, folder);
	return (existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [])
		.filter((file) => file.endsWith('.ts') && !file.split(sep).includes('node_modules'))
		.map((file) => `${folder}/${file.split(sep).join('/')}`);
}

/** The text of a file without its comments. */
export function codeOf(file: string): string {
	const text = readFileSync(join(root, file), 'utf8');
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** What a file imports: files of the repository by their paths, packages by their names. */
export function imports(file: string): readonly string[] {
	const found = codeOf(file).matchAll(/(?<![\w'-])(?:(?:from|import)\s+|(?:import|require)\s*\(\s*)['"]([^'"]+)['"]/g);
	return [...found].map(([, specifier = '']) => (specifier.startsWith('.') ? resolved(file, specifier) : specifier));
}

function resolved(file: string, specifier: string): string {
	const path = posix.join(posix.dirname(file), specifier);
	const found = [`${path}.ts`, `${path}/index.ts`].find((each) => existsSync(join(root, each)));
	if (found === undefined) {
		throw new Error(`${file} imports ${specifier}, which is no file`);
	}
	return found;
}

/** A circle of files that import each other, `a`, `b`, `a`; undefined where there is none. */
export function findCircle(importsOf: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
	const done = new Set<string>();
	const open: string[] = [];
	const visit = (file: string): readonly string[] | undefined => {
		if (open.includes(file)) {
			return [...open.slice(open.indexOf(file)), file];
		}
		if (done.has(file)) {
			return undefined;
		}
		open.push(file);
		for (const target of importsOf.get(file) ?? []) {
			const circle = visit(target);
			if (circle) {
				return circle;
			}
		}
		open.pop();
		done.add(file);
		return undefined;
	};
	for (const file of importsOf.keys()) {
		const circle = visit(file);
		if (circle) {
			return circle;
		}
	}
	return undefined;
}
