import { UsageError } from './commandIo.ts';

const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Milliseconds since 1970 of an ISO 8601 time or date; a date is its first moment, and without a zone it is UTC, wherever the
 * command runs. Throws UsageError that names the option.
 */
export function timeOption(option: string, text: string): number {
  const [all, ...parts] = TIME.exec(text.trim()) ?? [];
  const [year = '', month = '', day = '', hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = parts;
  const atUtc = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}Z`);
  // Date.parse takes the 31st of February for a day in March, and 24:00 for the next day.
  const isReal = all !== undefined && !Number.isNaN(atUtc) && new Date(atUtc).toISOString().startsWith(`${year}-${month}-${day}T${hour}`);
  const offset = isReal ? offsetMs(zone) : null;
  if (offset === null) throw new UsageError(`${option} ${text}: a date or time such as 2024-07-19 or 2024-07-19T04:10Z is wanted`);
  return atUtc - offset;
}

function offsetMs(zone: string): number | null {
  if (zone.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 18 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
