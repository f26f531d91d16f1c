import { VENDOR_CONTACTS } from '../knowledge/vendorContacts.ts';
import type { TriageResult } from '../result/triageResult.ts';
import type { KnownIncidentNote } from './fleet/fleetAnswer.ts';

/** Steps that belong together, in order. */
export interface ActionGroup {
  readonly kind: 'recovery' | 'advice' | 'contact' | 'version' | 'safe-mode';
  readonly title: string;
  readonly steps: readonly string[];
  /** Lines of a batch file that does the steps; empty where there is none. */
  readonly script: readonly string[];
  /** A page to go to; null when there is none. */
  readonly link: string | null;
}

const contacts = new Map(VENDOR_CONTACTS);

/** Drivers of devices, which Device Manager can roll back; the others belong to a program that was installed. */
const DEVICE_CLASSES: ReadonlySet<string> = new Set(
  'graphics network wifi bluetooth modem storage audio camera input usb chipset power printer'.split(' '),
);

/**
 * What to do about one crash, most useful first: the recovery of a known incident, the verdict's advice, whom to ask, how to change
 * the driver's version, how to get into a machine that does not start. Groups without a step are left out.
 */
export function whatToDo(result: TriageResult, known: KnownIncidentNote | null): ActionGroup[] {
  const { kind, module, vendor } = result.verdict;
  const isOthers = kind === 'driver' && module !== null && vendor !== 'Microsoft';
  return [
    ...(known === null ? [] : [recovery(known)]),
    group('advice', 'First', result.verdict.advice),
    ...(isOthers ? [contact(result, module), versions(result, module), safeMode(module)] : []),
  ].filter(({ steps }) => steps.length > 0);
}

/** The support page of a company; null when none is known. */
export function supportPage(vendor: string | null): string | null {
  return vendor === null ? null : (contacts.get(vendor) ?? null);
}

function recovery({ title, recovery, script, source }: KnownIncidentNote): ActionGroup {
  return { kind: 'recovery', title: `Recovery, as published for: ${title}`, steps: recovery, script, link: source };
}

function contact({ verdict, modules }: TriageResult, module: string): ActionGroup {
  const page = supportPage(verdict.vendor);
  const build = modules.find(({ name }) => name === module);
  const what = build ? ` (timestamp ${build.timestamp}, checksum ${build.checksum}, ${build.sizeBytes} bytes)` : '';
  return {
    kind: 'contact',
    title: `Whom to ask: ${verdict.vendor ?? `the maker of ${module}`}`,
    steps: [`Send this report and the dump, and name the build of ${module}${what}.`],
    script: [],
    link: page,
  };
}

function versions({ verdict }: TriageResult, module: string): ActionGroup {
  if (verdict.class !== null && DEVICE_CLASSES.has(verdict.class)) {
    return group('version', 'Update or roll back', [
      'Did the crashes begin with a new driver? In Device Manager open the device, Properties, Driver, Roll Back Driver.',
      "If not, install the newest driver from the maker of the device or of the computer: Windows' own update may be older.",
      'Roll out either to a few machines first, and compare before and after.',
    ]);
  }
  return group('version', 'Update or roll back', [
    `Update the product${verdict.product === null ? '' : ` (${verdict.product})`} that brings ${module}; if the crashes began with an update, install the version before.`,
    'Hold back further updates (program, driver and content) for the machines that still work until the maker has answered.',
  ]);
}

function safeMode(module: string): ActionGroup {
  return group('safe-mode', 'If Windows does not start any more', [
    'Have the BitLocker recovery key at hand.',
    'Interrupt the start three times (hold the power button as soon as Windows loads), or start from installation media, to get the recovery environment.',
    'Choose Troubleshoot, Advanced options, Startup Settings, Restart, then 4 for safe mode or 5 with network.',
    `There roll back or uninstall what brings ${module}; protection software has a removal tool of its own.`,
    'If safe mode crashes as well: System Restore or Uninstall Updates, in the same menu.',
  ]);
}

function group(kind: ActionGroup['kind'], title: string, steps: readonly string[]): ActionGroup {
  return { kind, title, steps, script: [], link: null };
}
