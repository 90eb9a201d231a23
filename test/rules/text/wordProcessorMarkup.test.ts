import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordProcessorMarkup } from '../../../server/src/rules/text/wordProcessorMarkup';
import { fix, problems } from '../../fixture';
import { htmlReport, plainReport } from '../reports';

const html = (markup: string) =>
	htmlReport(`<p>Item 8.01 Other Events</p>\n<p>The Company opened a plant.</p>\n${markup}`);

test('markup of a program is marked once, and goes where it shows nothing', () => {
	const found = problems(
		wordProcessorMarkup,
		html(
			'<p class="MsoNormal">One.<o:p></o:p></p><p class=MsoBodyText>Two.</p><span id="docs-internal-guid-1">Three.</span>',
		),
	);
	assert.deepEqual(
		found.map(({ message }) => message),
		['Markup of Office in 3 places, which EDGAR does not know.', 'Markup of Google Docs, which EDGAR does not know.'],
	);
	fix(
		wordProcessorMarkup,
		html(
			'<p style="margin:0in;mso-pagination:none;color:black">One<!--[if gte mso 9]><xml></xml><![endif]-->.<o:p>&nbsp;</o:p></p>',
		),
		html('<p style="margin:0in;color:black">One.&nbsp;</p>'),
	);
});

test('markup of filing agents and words about programs are silent', () => {
	for (const markup of [
		'<p style="text-indent:0in;-sec-ix-hidden:x" class="c1">The o:p and mso- of Word, and class="mso" as words.</p>',
		'<ix:nonNumeric name="dei:EntityRegistrantName" contextRef="c">Harbor Lights, Inc.</ix:nonNumeric>',
		'<!-- Field: Rule-Page --><font size="2">The Company opened a plant.</font>',
	]) {
		assert.deepEqual(problems(wordProcessorMarkup, html(markup)), [], markup);
	}
	assert.deepEqual(
		problems(wordProcessorMarkup, plainReport('Item 8.01 Other Events\n\nThe tag <o:p> is of Word.')),
		[],
	);
});

test('a class of Word alone goes too, where no style sheet has it', () => {
	fix(wordProcessorMarkup, html('<p class="MsoNormal">One.</p>'), html('<p >One.</p>'));
	const styled = html('<style>p.MsoNormal{margin:0}</style><p class="MsoNormal">One.</p>');
	assert.deepEqual(problems(wordProcessorMarkup, styled)[0]?.fixes ?? [], []);
});
