import { test } from 'node:test';
import { certificationExhibit } from '../../../server/src/rules/exhibits/certificationExhibit';
import { check } from '../../fixture';
import { plainReport } from '../reports';
import { exhibitsOf } from '../submissions';

test('certifications do not go with Form 8-K', () =>
	check(
		certificationExhibit,
		plainReport(
			exhibitsOf(`31.1  Certification of the Chief Executive Officer
^^^^ Exhibit 31.1: Form 8-K asks for no certification under section 302.
32    Certifications
^^ Exhibit 32: Form 8-K asks for no certification under section 906.
99.1  Press release`),
		),
	));

test('other exhibits are fine', () =>
	check(certificationExhibit, plainReport(exhibitsOf('3.1  Bylaws\n33.1  Assessment\n99.1  Press release'))));
