import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saysFormerShell } from '../../../server/src/filing/items/shellCompany';

test('a company that was a shell says so in words of its own, in any letter case', () => {
	for (const words of [
		'Before the merger the registrant was a shell company.',
		'AS A RESULT, THE COMPANY CEASED TO BE A SHELL COMPANY.',
		'The Company is no longer a “blank check” shell corporation.',
		'The Form 10 information required by Item 2.01(f) follows.',
		'The registrant was formerly a publicly held shell registrant.',
		'The Company would have to file a general form for registration of securities on Form 10.',
		'The registrant was, as a shell company with no operations, listed immediately before the transaction.',
	]) {
		assert.ok(saysFormerShell(words), words);
	}
});

test('a company that was never a shell, and other shells, are silent', () => {
	for (const words of [
		'The registrant is not a shell company.',
		'The registrant has not been a shell company.',
		'The plant makes egg shells.',
		'The agreement is on file with Form 10-K.',
	]) {
		assert.ok(!saysFormerShell(words), words);
	}
});
