import type { ResultTimeline } from '../../result/timeline.ts';
import type { Placeholders } from './placeholders.ts';
import { redactPath } from './redactText.ts';

const SID = /\bS-1-\d+(?:-\d+)+\b/gi;
const IPV4 = /\b(?:\d{1,3}\.){3}\d{1,3}\b/g;
/** A file or driver name, a device object, a hexadecimal or short number: nothing of anybody's. */
const PLAIN = /^(?:[\w.-]{1,40}\.(?:sys|exe|dll|inf)|\\Device\\[\w.-]{1,40}(?:\\[\w.-]{1,20})?|0x[0-9a-f]{1,16}|\d{1,10})$/i;
const PATH = /^(?:[a-z]:|\\\?\?|\\SystemRoot|%\w+%|\\Device\\HarddiskVolume\d+)\\/i;
/** A command line: what follows the program may say anything. */
const HAS_ARGUMENTS = /\.\w{2,4}["\s]/;

/**
 * A timeline that can be handed on: meanings are our own words and are only scrubbed; what stood in the events may be the name of a
 * network, a person or a machine and becomes a placeholder, but for names of files and devices.
 */
export function redactTimeline(timeline: ResultTimeline, names: Placeholders, scrub: (text: string) => string): ResultTimeline {
  const words = (text: string) =>
    scrub(text)
      .replace(SID, (sid) => names.of('sid', sid))
      .replace(IPV4, (address) => names.of('ip', address));
  const found = (text: string) => {
    if (PLAIN.test(text)) return text;
    const scrubbed = words(text);
    if (!PATH.test(text) || HAS_ARGUMENTS.test(text)) return names.of('text', text);
    return scrubbed === text ? redactPath(text, names) : scrubbed;
  };
  return {
    ...timeline,
    events: timeline.events.map((event) => ({
      ...event,
      provider: words(event.provider),
      text: event.text === null ? null : words(event.text),
      strings: event.strings.map(found),
    })),
  };
}
