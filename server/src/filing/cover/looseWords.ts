/**
 * Legends and values of a cover as anybody may word or write them: whatever matches is not missing. `legendAnchors` and
 * `valueShapes` take only what is certainly a legend or a value.
 */
import { withSlips } from '../../text/phrases';
import { anchors } from './legendAnchors';

/** Words that a legend of the cover has in whatever wording. */
export const looseLegends = {
	commission: /securities\s{1,9}(?:and|&)\s{1,9}exchange\s{1,9}commission/i,
	'current-report': /current\s{1,9}report/i,
	'section-13': /pursuant\s{1,9}to\s{1,9}sections?\s{1,9}13\b/i,
	'date-of-report': anchors.dateOfReport,
	registrant: new RegExp(`\\(?\\s{0,3}${anchors.registrant.source}`, 'i'),
	state: /incorporation|organi[sz]ation|jurisdiction/i,
	'file-number': /commission\s{1,20}file|file\s{1,9}n(?:o\b|um)|\(\s?commission\b/i,
	'employer-number': /employer|\bi\.?\s?r\.?\s?s\b|taxpayer|\(\s{0,3}identification\s{1,9}n/i,
	address: /principal|address(?:es)?[;,]?\s{1,9}(?:of|and)\b|of\s{1,9}executive/i,
	telephone: /telephone|phone\s{1,9}n|area\s{1,9}code/i,
	'check-boxes': anchors.boxes,
	/** The sentence over the boxes. */
	'check-boxes-sentence': /appropriate\s{1,9}box|simultaneously\s{1,9}satisfy|satisfy\s{1,9}the\s{1,9}filing/i,
	'extended-transition': /extended\s{1,9}transition|elected\s{1,9}not\s{1,9}to|if\s{1,9}an\s{1,9}emerging/i,
	'securities-12b': new RegExp(`(?:${withSlips('section')}|rule)\\s{1,9}12\\s?\\(\\s?b\\s?\\)(?!\\s{1,9}or\\b)`, 'i'),
	'securities-title': /titles?\s{1,9}of\s{1,9}(?:each\s{1,9})?class/i,
	/** Any of the three heads of the table. */
	'securities-heads': /titles?\s{1,9}of|(?:trading|ticker)\s{1,9}symbol|on\s{1,9}which\s{1,9}registered/i,
	'emerging-growth': /whether\s[^.]{0,80}emerging\s{1,9}growth|405[\s\S]{0,200}12b-2/i,
	/** Any of the lines about emerging growth companies. */
	'emerging-growth-box': /emerging\s{1,9}growth/i,
} as const;

/** A legend that may be worded in any way. */
export type LooseLegend = keyof typeof looseLegends;

/** Words that may be the value of a field, however written; the state may be any words. */
export const looseValues = {
	'file-number': /(?<![\d-])(?!\d{2}\s?[-‐–—]\s?\d{7}(?!\d))\d{1,4}\s?[-‐–—]\s?\d{5,8}(?!\d)|(?<![\d-])\d{8}(?![\d-])/,
	'employer-number':
		/(?<![\d-])(?:\d{9}|\d{2}\s?[-‐–—\s]\s?\d{6,8}|\d{3}-\d{2}-\d{4}|\d{3}-\d{6,7}|\d-\d{7}|[\doOlI]{2}-[\doOlI]{7})(?![\d-])/,
	address:
		/(?<![\d-])\d{5}(?:-\d{4})?(?![\d-])|[A-Z]\d[A-Z]\s\d[A-Z]\d|\b(?:street|avenue|road|drive|suite|floor|boulevard|parkway|plaza|p\.?\s?o\.?\s{1,9}box)\b/i,
	telephone:
		/(?<![\d-])(?:[1-9]\d{9}|\d{3}-\d{4})(?![\d-])|(?<![\d-])(?:1[\s.-])?\(?\d{3}\)?[^\d\p{L}]{1,12}\d{3}[^\d\p{L}]{1,6}(?:\d{4}(?!\d)|[A-Z\d]{4}\b)|\+\d[\d ().-]{7,20}|(?<![\d-])\d{2,3}-\d{4}-\d{4}(?![\d-])|(?<![\d-])\d{1,3}(?:[-. ]\d{1,4}){3,4}(?![\d-])|\(?\b8(?:00|33|44|55|66|77|88)\)?[\s.-]{1,3}(?=[\d-]{0,4}[A-Z]{3})[A-Z\d][A-Z\d-]{5,12}\b/u,
} as const;

/** What stands below the fields of the cover: boxes and tables. */
export const belowFields =
	/check\s{1,9}the\s{1,9}appropriate|securities\s{1,9}registered|emerging\s{1,9}growth\s{1,9}compan|written\s{1,9}communication/i;

/** A line to write on, or brackets for one, at the end of a text. */
export const blankAtEnd = /(?:_{3,}|\[[^\]\n]{0,40}\])[^\p{L}\d]*$/u;
/** The same on the first line of a text. */
export const blankOnLine = /^[^\n\v]*(?:_{3,}|\[[^\]\n]{0,40}\])/;
/** Words that stand for a value that the registrant has not or not yet, and are not those of the former name. */
export const noValue =
	/(?:\bn\/a\b|\bnone\b|\bnot\s{1,9}applicable\b|pending|applied\s{1,9}for|\bnot\s{1,9}(?:yet\s{1,9})?(?:assigned|available|issued)|to\s{1,9}be\s{1,9}(?:assigned|provided))(?![^a-z\d]{0,9}former)/i;

/** Lines that only the cover of an issuer of asset-backed securities has (General Instruction G). */
export const assetBackedWords =
	/\b(?:depositor|issuing\s{1,9}entity|sponsor)\b|asset[\s-]{1,9}backed|\b(?:mortgage|receivables|funding|auto|credit\s{1,9}card|lease)[^\n]{0,60}\strust\b/i;
