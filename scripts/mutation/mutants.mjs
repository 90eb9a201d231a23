// The mutants of a compiled module: small changes, each of which some test should notice.
import { parse } from 'acorn';

/** Words for readers and ids: docs.test.ts compares them with what is written elsewhere. */
const documentation = new Set(['id', 'summary', 'why', 'example', 'source', 'severity']);

const opposites = {
	...{ '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===' },
	...{ '&&': '||', '||': '&&', '??': '&&', '+': '-', '-': '+' },
};
const methods = { some: 'every', every: 'some', max: 'min', min: 'max', find: 'findLast', findLast: 'find' };
/** Calls that may be left out, so that what they are called on is the value. */
const dropped = new Set(['filter', 'sort', 'toSorted', 'trim', 'trimEnd', 'trimStart', 'toLowerCase', 'reverse']);

/**
 * The mutants of `code`, each `{ operator, start, end, at, text }`: `text` stands in the place of
 * `code.slice(start, end)`, and takes effect where what stands at the offset `at` is run.
 * What runs once, when the module is loaded, has mutants as what runs in its functions does.
 */
export function mutantsOf(code) {
	const mutants = [];
	const source = (node) => code.slice(node.start, node.end);
	const put = (operator, node, text) => {
		if (text !== source(node)) {
			mutants.push({ operator, start: node.start, end: node.end, at: node.at ?? node.start, text });
		}
	};
	/** The operator between two operands, which acorn gives no place of its own. */
	const between = ({ left, right, operator }) => {
		const start = code.indexOf(operator, left.end);
		return start < right.start ? { start, end: start + operator.length, at: left.start } : undefined;
	};
	const visit = {
		IfStatement: ({ test }) => put('condition negated', test, `!(${source(test)})`),
		ConditionalExpression: ({ test }) => put('condition negated', test, `!(${source(test)})`),
		WhileStatement: ({ test }) => put('loop left out', test, 'false'),
		BinaryExpression: (node) => {
			const place = opposites[node.operator] && between(node);
			if (place && !(node.operator === '+' && hasText(node))) {
				put(`${node.operator} turned into ${opposites[node.operator]}`, place, opposites[node.operator]);
			}
		},
		LogicalExpression: (node) => {
			const place = between(node);
			if (place) {
				put(`${node.operator} turned into ${opposites[node.operator]}`, place, opposites[node.operator]);
			}
		},
		Literal: (node) => {
			if (node.regex) {
				put('pattern that never matches', node, '/(?!)/g');
				if (node.regex.flags.includes('i')) {
					put('pattern in one letter case', node, `/${node.regex.pattern}/${node.regex.flags.replace('i', '')}`);
				}
			} else if (typeof node.value === 'boolean') {
				put('boolean flipped', node, String(!node.value));
			} else if (typeof node.value === 'number' && node.value <= 2) {
				// Larger ones say how far is looked or how much is shown, in characters or lines: one more is as good.
				put('number one more', node, String(node.value + 1));
			} else if (typeof node.value === 'string' && node.value !== '') {
				put('words left out', node, "''");
			}
		},
		TemplateLiteral: (node) => put('words left out', node, "''"),
		ReturnStatement: ({ argument }) => {
			if (argument) {
				put('nothing returned', argument, argument.type === 'ArrayExpression' ? '[]' : 'undefined');
			}
		},
		ArrowFunctionExpression: ({ body }) => {
			if (body.type === 'ArrayExpression') {
				put('nothing returned', body, '[]');
			}
		},
		CallExpression: (node) => {
			const { callee } = node;
			if (callee.type !== 'MemberExpression' || callee.computed) {
				return;
			}
			const { name } = callee.property;
			if (dropped.has(name) && !node.optional && !callee.optional) {
				put(`.${name}() left out`, node, source(callee.object));
			} else if (Object.hasOwn(methods, name)) {
				put(`.${name}() turned into .${methods[name]}()`, callee.property, methods[name]);
			}
		},
		Property: (node) => {
			const { key, value, shorthand } = node;
			const name = key.name ?? key.value;
			if (name === 'all' && value.value === true) {
				put('all: true left out', node, '');
			} else if (name === 'related' && !shorthand) {
				put('related left out', value, '[]');
			} else if (name === 'sources' && value.type !== 'AssignmentPattern') {
				put('sources left out', value, '[]');
			} else if ((name === 'start' || name === 'end') && !shorthand && value.type !== 'Identifier') {
				put(`${name} one further`, value, `(${source(value)}) + 1`);
			}
		},
	};
	walk(parse(code, { ecmaVersion: 'latest' }), (node) => visit[node.type]?.(node));
	return mutants;
}

/** Whether a sum puts words together. */
const hasText = ({ left, right }) =>
	[left, right].some(
		(each) =>
			typeof each.value === 'string' ||
			each.type === 'TemplateLiteral' ||
			(each.type === 'BinaryExpression' && hasText(each)),
	);

/** Calls `enter` for a node and all below it, but for what links modules together and for documentation. */
function walk(node, enter) {
	if (node.type === 'Property' && !node.computed && documentation.has(node.key.name ?? node.key.value)) {
		return;
	}
	if (node.type === 'ExpressionStatement' && (node.directive || isLink(node.expression))) {
		return;
	}
	if (node.type === 'CallExpression' && node.callee.name === 'require') {
		return;
	}
	enter(node);
	for (const [name, value] of Object.entries(node)) {
		// The name of a property is none of its words, the 0 of `(0, module.call)()` is the compiler's, and the literal
		// of `?? ''` is mostly for the checker of types.
		const isCompilers = node.type === 'SequenceExpression' && name === 'expressions';
		const isFallback = node.operator === '??' && name === 'right' && value.type === 'Literal';
		if (name === 'key' || isCompilers || isFallback) {
			continue;
		}
		for (const child of Array.isArray(value) ? value : [value]) {
			if (child && typeof child.type === 'string') {
				walk(child, enter);
			}
		}
	}
}

/** `Object.defineProperty(exports, …)` and `exports.name = …` of what is declared elsewhere. */
const isLink = (expression) =>
	(expression.type === 'CallExpression' && expression.arguments[0]?.name === 'exports') ||
	(expression.type === 'AssignmentExpression' &&
		expression.left.object?.name === 'exports' &&
		['Identifier', 'AssignmentExpression', 'UnaryExpression'].includes(expression.right.type));

/**
 * The mutant of `code` in which the function called `name` begins with the statement `change`; `undefined` where there
 * is no such function.
 */
export function changedFunction(code, name, change) {
	let mutant;
	const begin = ({ body }) => {
		const [start, end] = body.type === 'BlockStatement' ? [body.start + 1, body.start + 1] : [body.start, body.end];
		const rest = start < end ? `{ ${change} return ${code.slice(start, end)}; }` : ` ${change} `;
		mutant = { start, end, at: start, text: rest };
	};
	walk(parse(code, { ecmaVersion: 'latest' }), (node) => {
		if (node.type === 'FunctionDeclaration' && node.id.name === name) {
			begin(node);
		} else if (node.type === 'Property' && node.key.name === name && node.method) {
			begin(node.value);
		} else if (node.type === 'VariableDeclarator' && node.id.name === name && node.init?.body) {
			begin(node.init);
		}
	});
	return mutant;
}
