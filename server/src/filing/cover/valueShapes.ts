/** How the numbers of a cover page are written. */

export const shapes = {
	/**
	 * `001-12345`, `0-12345`, `333-123456-01`: the prefixes that the Commission gives; `33-12345-D` with the letters of the
	 * regional office that it was filed with. No `Room 33-130`.
	 */
	fileNumber:
		/(?<![\p{L}\d-]|\b(?:Room|ROOM|Suite|SUITE|Unit|UNIT|Floor|FLOOR)\s)(?:0{0,3}[0-2]|0?33|333|811|814|812|0?2[0-8]|132|0?24)\s?[-–—−]\s?\d{2,6}(?:-\d{1,3}|-[A-Z]{1,2}(?![\p{L}\d]))?(?![\d-])/u,
	employerNumber: /(?<![\d-])\d{2}\s?[-–—−]\s?\d{7}(?![\d-])/,
	/** Ten digits of North America, of which the last seven may be letters, `(800) 555-HELP`, else a plus or a parenthesis and digits, or groups of two or three, four and four. */
	telephone:
		/(?<![\d-])(?:\+?1[\s.-]{1,3})?(?:\([ \t]{0,2})?\d{3}\s?\)?(?:[\s.\-–/]{0,4}|[ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t]{0,60})\d{3}[\s.\-–]{0,3}\d{4}(?![\d-])|(?<![\d-])(?:\+?1[\s.-]{1,3})?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[.-])(?=[A-Z\d.-]{0,5}[A-Z]{3})(?![\d-]{0,4}X{3})(?:[A-Z\d]{3}[.-]?[A-Z\d]{4}[A-Z]{0,3}|[A-Z\d]{2}[.-][A-Z\d]{5})(?![\w-])|(?<!\d)(?!\(\d{5}\))(?:\(\s?\+|\+\s?\(?|\()\d[\d() .-]{4,20}(?:\r?\n[ \t]{0,60})?[\d() .-]{3,9}\d|(?<![\d-])\d{2,3}-\d{4}-\d{4}(?![\d-])/,
	/** A ZIP code, or a postal code of Canada, Britain, Ireland or the Cayman Islands. */
	zip: /(?<![\d-])\d{5}(?:-\d{4})?(?![\d-])|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b|\bKY\d-\d{4}\b|\b[AC-FHKNPRTV-Y]\d[\dW]\s[A-Z\d]{4}\b/,
} as const;
