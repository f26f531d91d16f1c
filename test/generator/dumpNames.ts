import type { SimCrash } from './generateFleet.ts';

const FIRST_NUMBER = 3000;

/** `<machine>/Minidump/071924-3001-01.dmp`: Windows' form, unique in a fleet. */
export function dumpPath(crash: SimCrash): string {
  const [year = '', month = '', day = ''] = new Date(crash.timeMs).toISOString().slice(0, 10).split('-');
  return `${crash.machine.name}/Minidump/${month}${day}${year.slice(2)}-${FIRST_NUMBER + crash.ordinalInDay}-01.dmp`;
}
