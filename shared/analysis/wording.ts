import { hex } from '../bytes/address.ts';
import { LIVE_DUMP_CODES } from '../knowledge/bugchecks/liveDumpCodes.ts';
import type { DriverClass } from '../knowledge/drivers/driverRow.ts';
import type { BugcheckFacts } from './bugcheck.ts';
import { describeDriver, driverFacts } from './drivers.ts';
import type { Decision } from './verdict.ts';

/** Below this confidence a verdict is only told as a lead. */
const PROBABLE = 0.5;
const LIVE_DUMPS: ReadonlySet<number> = new Set(LIVE_DUMP_CODES);

/** "0xd1 DRIVER_IRQL_NOT_LESS_OR_EQUAL", or the code alone when it is in no table. */
export function bugcheckTitle(bugcheck: BugcheckFacts): string {
  return bugcheck.row ? `${hex(bugcheck.code)} ${bugcheck.row.name}` : `bugcheck ${hex(bugcheck.code)}`;
}

/** The verdict in one sentence that can be pasted into a ticket. `symbol`: the function that is blamed, where symbols tell it. */
export function summarise(bugcheck: BugcheckFacts, decision: Decision, limits: readonly string[], symbol: string | null = null): string {
  const title = bugcheckTitle(bugcheck);
  if (decision.kind === 'user-initiated') {
    const by = decision.suspect ? ` by ${describeDriver(decision.suspect.module.name)}` : '';
    return `Nobody's fault by itself: ${title} was raised on request${by} (${reasonOf(bugcheck)}).`;
  }
  if (decision.kind === 'hardware') {
    return decision.confidence >= PROBABLE
      ? `The hardware failed, not a driver: ${title}.`
      : `Failing hardware is the best lead for ${title}, but not proven to have caused it.`;
  }
  if (decision.kind === 'memory-corruption') {
    if (decision.confidence < PROBABLE)
      return `Damaged kernel memory is the best lead for ${title}, but not proven; no driver can be named from this dump.`;
    return `Kernel memory was corrupted (${title}); faulty memory or an unknown driver did it, and no driver can be named from this dump.`;
  }
  if (decision.kind === 'unknown' || !decision.suspect) {
    const why = limits[0] ?? 'nothing in the dump points at one module';
    return `${happened(bugcheck)}; the cause is unknown: ${lowerFirst(why)}`;
  }
  const named = symbol === null ? '' : ` (${symbol})`;
  const place = decision.suspect.offset === null ? '' : ` at ${decision.suspect.module.name}+${hex(decision.suspect.offset)}${named}`;
  const who = describeDriver(decision.suspect.module.name);
  if (decision.kind === 'os-component') {
    return `${happened(bugcheck)} in ${who}${place}, a part of Windows; nothing more specific is in the dump, so the real cause may lie elsewhere.`;
  }
  const sure =
    decision.confidence >= 0.75
      ? 'most likely caused'
      : decision.confidence >= PROBABLE
        ? 'probably caused'
        : 'is the best lead for, but not proven to have caused,';
  return `${who} ${sure} ${title}${place}.`;
}

/** What Windows did: the codes of live dumps never stop it. */
function happened(bugcheck: BugcheckFacts): string {
  const title = bugcheckTitle(bugcheck);
  return LIVE_DUMPS.has(bugcheck.code) ? `Windows kept running and took a live dump for ${title}` : `Windows stopped with ${title}`;
}

function reasonOf(bugcheck: BugcheckFacts): string {
  return bugcheck.code === 0x1c8 ? 'the power button was held down' : 'keyboard, tool or live dump';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const CLASS_ADVICE: Partial<Record<DriverClass, string>> = {
  'endpoint-security':
    'Check the vendor for a known bad update of the sensor or its content; start in safe mode if the machine loops; do not remove protection without its owner.',
  graphics:
    "Install the graphics driver from the maker's site (clean installation) or go back to the version before; check temperature and overclocking.",
  network: 'Update or roll back the network driver; look for other filters bound to the same adapter.',
  wifi: 'Update or roll back the Wi-Fi driver; try without VPN and firewall filters to tell them apart.',
  storage: 'Update the storage driver and the firmware of disk and controller; read the SMART values before anything else.',
  audio: 'Update or roll back the audio driver; remove audio enhancements that came with it.',
  'anti-cheat': 'Update or remove the game that brings this driver.',
  tuning: 'Remove the tuning or monitoring tool that brings this driver.',
  vpn: 'Update the VPN client, or remove it to test.',
  virtualization: 'Update the virtualisation software; check that no second hypervisor competes with it.',
};

/** What to do or collect next, most useful first. */
export function adviseOn(bugcheck: BugcheckFacts, decision: Decision, vendorKnown: boolean): string[] {
  if (decision.kind === 'user-initiated')
    return ['Ask what the machine did before: a hang that made somebody hold the button leaves no bugcheck of its own.'];
  if (decision.kind === 'hardware')
    return [
      "Check temperature, power supply and overclocking; update firmware (BIOS/UEFI) and microcode; test memory and processor; run the disk maker's test if the error came from a disk.",
    ];
  if (decision.kind === 'memory-corruption') {
    return [
      'Test the memory (at least one full pass, modules one by one if it fails) with overclocking and XMP/EXPO profiles off.',
      'Give Faultline more dumps of this machine: unrelated bugchecks point at memory, the same driver each time points at that driver.',
      'If memory is good, Driver Verifier with special pool on third-party drivers catches the one that overwrites memory.',
    ];
  }
  if (decision.kind === 'unknown') return ['Give Faultline more dumps of this machine, or a kernel memory dump instead of a small one.'];
  const name = decision.suspect?.module.name ?? '';
  const facts = driverFacts(name);
  if (decision.kind === 'os-component') {
    return [
      'Install pending Windows updates, then look at the drivers listed as alternatives.',
      'More dumps of this machine show whether one driver is always there.',
    ];
  }
  const advice = facts.class === null ? undefined : CLASS_ADVICE[facts.class];
  const first = advice ?? `Update ${name}, or go back to the version before if it was updated recently.`;
  const second = vendorKnown
    ? `Open a case with ${facts.vendor} and attach this report and the dump.`
    : `Find out what installed ${name} (its path is in the module list) and ask its maker.`;
  return bugcheck.code === 0x9f
    ? [first, second, 'Check that the device wakes and sleeps correctly; turn off its selective suspend to test.']
    : [first, second];
}
