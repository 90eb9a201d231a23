/** The texts that the facts are taken from, so that a row names its source in a word. */
import type { Source, Status } from './source';

const formPdf = 'https://www.sec.gov/files/form8-k.pdf';

/** A passage of Form 8-K: `form('Item 1.01')` cites `Form 8-K, Item 1.01`. Verified unless another status is given. */
export function form(passage: string, status: Status = 'V'): Source {
	return { status, cite: `Form 8-K, ${passage}`, href: formPdf };
}

/** A section of Title 17 of the Code of Federal Regulations: `cfr('240.13a-11', '(c)')`. */
export function cfr(section: string, paragraph = '', status: Status = 'V'): Source {
	const href = `https://www.ecfr.gov/current/title-17/section-${section}`;
	return { status, cite: `17 CFR ${section}${paragraph}`, href };
}

/** A release of the SEC with its place in the Federal Register: `release('33-8587', '70 FR 42234')`. */
export function release(number: string, register: string, status: Status = 'V'): Source {
	const href = `https://www.federalregister.gov/citation/${register.replaceAll(' ', '-')}`;
	return { status, cite: `Release ${number} (${register})`, href };
}

/** A section of Title 15 of the United States Code, where the securities acts stand: `statute('78r', …)`. */
export function statute(section: string, cite: string, status: Status = 'V'): Source {
	return { status, cite, href: `https://www.law.cornell.edu/uscode/text/15/${section}` };
}

/** A source that has no public page of its own. */
export function source(status: Status, cite: string, href?: string): Source {
	return href === undefined ? { status, cite } : { status, cite, href };
}

/** The reform of 2004, which made the items of today. */
export const reformRelease: Source = release('33-8400', '69 FR 15594', 'V2');
