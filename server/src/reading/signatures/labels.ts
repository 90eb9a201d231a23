/** Which part of a signature block its printed words ask for. */
import type { Filing } from '../../filing/filing';
import { type SignatureLabel, signatureLabels } from '../../filing/signatures/signatureLabels';
import { textAround } from '../textAround';

/** The label at an offset of the source, as a span of the source; undefined where none is. */
export function signatureLabelAt(filing: Filing, offset: number): SignatureLabel | undefined {
	const around = textAround(filing, offset);
	const found = around && signatureLabels(around.text).find(({ start, end }) => start <= around.at && around.at < end);
	return (
		around &&
		found && { part: found.part, ...filing.visible.span(around.start + found.start, around.start + found.end) }
	);
}
