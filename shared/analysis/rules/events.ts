import type { DumpImage, LoadedModule } from '../../dump/dumpImage.ts';
import type { EventSignal } from '../../knowledge/events/eventRow.ts';
import { roleOf } from '../crash.ts';
import { type RecentEvent, recentEvents } from '../events/recentEvents.ts';
import { blame, point } from '../ledger.ts';
import type { Rule } from './rule.ts';
import { CORRECTED_ERROR_BEFORE, DISK_ERROR_BEFORE, DRIVER_COMPLAINED, DRIVER_STARTED } from './weights.ts';

/** How far back an event has to do with the crash. */
const DISK_SECONDS = 120;
const CORRECTED_SECONDS = 600;
const DRIVER_SECONDS = 120;
/** For so long Windows is starting, and every driver comes in: that says nothing of one of them. */
const STARTING_SECONDS = 120;

/** Bugchecks about pages that could not be read, lost processes and file systems. */
const DISK_CODES: ReadonlySet<number> = new Set([0x24, 0x77, 0x7a, 0xef, 0xf4, 0x154]);
/** Bugchecks that failing hardware causes, among other things. */
const HARDWARE_CODES: ReadonlySet<number> = new Set([0x1a, 0x4e, 0x50, 0x9c, 0x101, 0x124, 0x12b]);
/** Bugchecks by wrong code, which a driver that just came in may have brought. */
const DRIVER_CODES: ReadonlySet<number> = new Set([
  0xa, 0x19, 0x1a, 0x1e, 0x3b, 0x50, 0x7e, 0x8e, 0x9f, 0xc2, 0xc4, 0xc5, 0xd1, 0x10e, 0x113, 0x116, 0x119, 0x133, 0x139, 0x13a,
]);

/** The System log holds an error of a disk shortly before a bugcheck about data that could not be had. */
export const diskErrorBefore = hardwareEventBefore('disk-error-before', 'disk-error', DISK_CODES, DISK_SECONDS, DISK_ERROR_BEFORE);

/** The hardware corrected errors shortly before a bugcheck that failing hardware causes. */
export const correctedErrorBefore = hardwareEventBefore(
  'corrected-error-before',
  'corrected-error',
  HARDWARE_CODES,
  CORRECTED_SECONDS,
  CORRECTED_ERROR_BEFORE,
);

/** Events of the System log with this signal, within `seconds` before one of these bugchecks, speak for hardware: once, however many. */
function hardwareEventBefore(id: string, signal: EventSignal, codes: ReadonlySet<number>, seconds: number, weight: number): Rule {
  return {
    id,
    apply(crash, ledger) {
      if (!codes.has(crash.bugcheck.code)) return;
      const errors = recentEvents(crash.image, seconds).filter((event) => event.signal === signal);
      const last = errors.at(-1);
      if (!last) return;
      point(ledger, 'hardware', {
        rule: id,
        claim: `${before(last)} the crash the System log has: ${nameOf(last)}${errors.length > 1 ? `, and ${errors.length - 1} more like it` : ''}.`,
        weight,
        at: 'event buffers (EventLog-System)',
      });
    },
  };
}

/** A driver of another company that came in, or complained, shortly before: a small reason more where it is suspect already. */
export const driverEventBefore: Rule = {
  id: 'driver-event-before',
  apply(crash, ledger) {
    if (!DRIVER_CODES.has(crash.bugcheck.code)) return;
    const candidates = [...ledger.suspects.values()].filter(({ module }) => roleOf(crash, module) === 'third-party');
    if (candidates.length === 0) return;
    const events = recentEvents(crash.image, DRIVER_SECONDS).filter((event) => !cameWithWindows(crash.image, event));
    for (const { module } of candidates) {
      const event = events.findLast((one) => isAbout(one, module));
      if (!event) continue;
      const started = event.signal === 'driver-start';
      blame(ledger, module, null, {
        rule: 'driver-event-before',
        claim: started
          ? `${before(event)} the crash ${module.name} came in: ${nameOf(event)}.`
          : `${before(event)} the crash ${module.name} itself logged a problem.`,
        weight: started ? DRIVER_STARTED : DRIVER_COMPLAINED,
        at: 'event buffers (EventLog-System)',
      });
    }
  },
};

const ERROR = 2;

/** A start that names the driver's file or service, or an error under the driver's own name. */
function isAbout(event: RecentEvent, module: LoadedModule): boolean {
  const file = module.name.toLowerCase();
  const service = file.replace(/\.sys$/, '');
  const isIt = (text: string) => text === service || text === file || text.endsWith(`\\${file}`);
  if (event.signal === 'driver-start') return event.strings.some((text) => isIt(text.toLowerCase()));
  return event.level > 0 && event.level <= ERROR && isIt(event.provider.toLowerCase());
}

function cameWithWindows({ uptimeSeconds }: DumpImage, { signal, secondsBeforeCrash }: RecentEvent): boolean {
  return signal === 'driver-start' && uptimeSeconds !== null && uptimeSeconds - secondsBeforeCrash < STARTING_SECONDS;
}

function before({ secondsBeforeCrash }: RecentEvent): string {
  const seconds = Math.max(0, Math.round(secondsBeforeCrash));
  return seconds === 1 ? 'One second before' : `${seconds} seconds before`;
}

/** Provider and id, with the meaning; never the event's own strings, which may be somebody's. */
function nameOf({ provider, id, text }: RecentEvent): string {
  return text === null ? `${provider} ${id}` : `${text} (${provider} ${id})`;
}
