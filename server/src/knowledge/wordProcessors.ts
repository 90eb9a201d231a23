/** Markup that word processors, mail programs and translators write into HTML, and that means nothing to EDGAR. */

/** Markup of one program. */
export interface ProgramMarkup {
	/** The program, as a message names it. */
	readonly program: string;
	/** What its markup has in it, in lower case, anywhere between `<` and `>`. */
	readonly signs: readonly string[];
}

/** The programs and what they leave. None of the signs is of EDGAR, inline XBRL or a filing agent; bookmarks such as `_Hlk1`
 * are in filings that EDGAR took. */
export const programMarkup: readonly ProgramMarkup[] = [
	{
		program: 'Office',
		signs: [
			'urn:schemas-microsoft-com',
			'schemas.openxmlformats.org',
			'schemas.microsoft.com/office',
			'mso-',
			'class=mso',
			'class="mso',
			"class='mso",
			'<o:p',
			'<o:smarttag',
			'<st1:',
			'<w:',
			'<v:',
			'<m:',
			'<![if ',
			'<![endif]',
			'<!--[if gte mso',
			'<!--[if mso',
			'<!--[if !mso',
			'<!--[if supportfields',
			'<!--[if !supportlists',
			'<!--[if gte vml',
			'<!--[if gte msequation',
			'content="microsoft word',
			'content="microsoft excel',
			'content=word.document',
			'content="word.document',
			'class="outlook',
			'name="_mailendcompose',
		],
	},
	{
		program: 'Word for the Web',
		signs: [
			'data-ccp-',
			'scxw',
			'data-contrast=',
			'class="textrun',
			'class="normaltextrun',
			'class="eop',
			'paraid=',
			'paraeid=',
		],
	},
	{
		program: 'Google Docs',
		signs: ['docs-internal-guid', 'class="kix-', 'id="kix', 'googleusercontent.com', 'google-docs'],
	},
	{
		program: 'LibreOffice',
		signs: [
			'content="libreoffice',
			'content="openoffice',
			'class="western"',
			'class="cjk"',
			'class="ctl"',
			'<sdfield',
			'sdval=',
			'sdnum=',
			'so-language:',
		],
	},
	{ program: 'macOS', signs: ['apple-converted-space', 'apple-tab-span', 'apple-style-span', 'cocoa html writer'] },
	{ program: 'WordPerfect', signs: ['content="corel wordperfect'] },
	{
		program: 'an editor in the browser',
		signs: [
			'contenteditable',
			'ql-align',
			'ql-indent',
			'data-mce-',
			'cke_',
			'class="ck-',
			'data-gramm',
			'data-lexical',
			'spellcheck=',
		],
	},
	{
		program: 'a translator',
		signs: [
			'style="vertical-align: inherit',
			"style='vertical-align: inherit",
			'class="notranslate',
			'translated-ltr',
			'google_translate',
			'data-deepl',
		],
	},
];
