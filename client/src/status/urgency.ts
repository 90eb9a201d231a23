/** How much time is left for a report, in the time of Washington, whatever the clock here shows. */
import type { Deadline } from '../../../protocol/status';

/** How a report stands on time. */
export interface Urgency {
	/** `due today 5:30 p.m. ET (58 min)`, `due May 8`, `was due May 8`. */
	readonly words: string;
	readonly kind: 'calm' | 'soon' | 'late';
}

/** In milliseconds. */
export const minute = 60_000;
const day = 24 * 60 * minute;
/** A report that was due longer ago is one of the past, and not counted. */
const daysOfMemory = 30;

/** How much time is left at `now`; `undefined` for what is long past. */
export function urgencyOf({ day: due, hour, minutes }: Deadline, now: Date): Urgency | undefined {
	const here = inWashington(now);
	const left = daysBetween(here.day, due);
	const rest = minutes - here.minutes;
	if (left < -daysOfMemory) {
		return undefined;
	}
	if (left < 0 || (left === 0 && rest <= 0)) {
		return { words: left === 0 ? `was due today ${hour}` : `was due ${inShort(due)}`, kind: 'late' };
	}
	if (left === 0) {
		const time = rest >= 120 ? `${Math.floor(rest / 60)} h` : `${rest} min`;
		return { words: `due today ${hour} (${time})`, kind: rest <= 120 ? 'late' : 'soon' };
	}
	return left === 1 ? { words: `due tomorrow ${hour}`, kind: 'soon' } : { words: `due ${inShort(due)}`, kind: 'calm' };
}

/** The date and the minutes since midnight in Washington. */
function inWashington(now: Date): { readonly day: string; readonly minutes: number } {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone: 'America/New_York',
		...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
	} as Intl.DateTimeFormatOptions).formatToParts(now);
	const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
	return {
		day: `${part('year')}-${part('month')}-${part('day')}`,
		minutes: Number(part('hour')) * 60 + Number(part('minute')),
	};
}

function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/** `Fri May 8`. */
function inShort(iso: string): string {
	const [weekday = '', date = '', month = ''] = new Date(`${iso}T00:00:00Z`).toUTCString().split(/,? /);
	return `${weekday} ${month} ${Number(date)}`;
}
