/** The frame around the page: what it may load, and its first words. */

/** What the frame is made of. */
export interface Shell {
	readonly script: string;
	readonly style: string;
	/** From where pictures may come. */
	readonly source: string;
	/** Told to nobody but the script and the style of ours. */
	readonly nonce: string;
}

/**
 * The HTML of the frame. Only our own script runs in it, nothing is fetched but our own two files and pictures beside the
 * filing, and nothing is sent.
 */
export function shellHtml({ script, style, source, nonce }: Shell): string {
	const policy = [
		"default-src 'none'",
		`script-src 'nonce-${nonce}'`,
		`style-src-elem 'nonce-${nonce}'`,
		// What the style attributes of a filing may say is decided before.
		"style-src-attr 'unsafe-inline'",
		`img-src ${source}`,
		"form-action 'none'",
		"base-uri 'none'",
		"frame-src 'none'",
	].join('; ');
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Form 8-K Preview</title>
<link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
<header id="top">
<div id="bar">
<h1>Form 8-K Preview</h1>
<div id="documents" role="tablist" aria-label="Documents of the submission" hidden></div>
<button type="button" id="findings-button" aria-expanded="false" aria-controls="findings">Reading…</button>
<p id="hint">Click words to change them: Enter writes, Esc takes back.</p>
</div>
<section id="findings" aria-label="Findings" hidden><ol id="findings-list"></ol></section>
</header>
<main id="page" tabindex="0" aria-label="Page as EDGAR shows it"></main>
<div id="tip" role="dialog" aria-label="Finding" hidden></div>
<p id="status" role="status"></p>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** A word that nobody can guess. */
export function newNonce(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
