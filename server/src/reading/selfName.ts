/** What a report calls its registrant. */
import { perFiling } from './perFiling';

/** `the Company` where the report defines that, else the first registrant of its cover; undefined where it names none. */
export const selfName = perFiling(({ visible, cover }): string | undefined =>
	/\(\W{0,3}the\W{1,3}Company\W{1,3}/.test(visible.text) ? 'the Company' : cover?.registrants[0]?.text,
);
