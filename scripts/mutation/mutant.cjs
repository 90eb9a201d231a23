// A process in which one module is another than it was compiled to: node mutant.cjs MUTANT, which is the JSON of
// `{ file, start, end, text, tests }`. Runs the tests, of which the first line `not ok` tells that they noticed.
const Module = require('node:module');
const { resolve } = require('node:path');

const { file, start, end, text, tests } = JSON.parse(process.argv[2]);
const mutated = resolve(file);
const compile = Module.prototype._compile;
Module.prototype._compile = function (code, name) {
	const changed = name === mutated ? code.slice(0, start) + text + code.slice(end) : code;
	return compile.call(this, changed, name);
};
for (const test of tests) {
	require(resolve(test));
}
