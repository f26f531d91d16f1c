import { hex } from '../../bytes/address.ts';
import { readWheaRecord, type WheaRecord } from '../../dump/facts/objects/whea/record.ts';
import { BUGCHECK_FAMILIES, type BugcheckFamily } from '../../knowledge/bugchecks/families.ts';
import { isStatus, statusOf } from '../bugcheck.ts';
import type { Crash } from '../crash.ts';
import { type Ledger, point } from '../ledger.ts';
import { statusText } from '../objects/whea/machineCheckText.ts';
import { statusInParameters } from '../objects/whea/parameterStatus.ts';
import { partOf, sectionText, severityText } from '../objects/whea/sectionText.ts';
import type { Rule } from './rule.ts';
import { HEAP_DAMAGED } from './weights.ts';

const familyByCode = new Map<number, BugcheckFamily>(BUGCHECK_FAMILIES);

/** The family of a normalised bugcheck code; null for exceptions and assertions. */
export function familyOf(code: number): BugcheckFamily | null {
  return familyByCode.get(code) ?? null;
}

/** Somebody asked Windows to stop: a held power button, a keyboard combination, a live dump on request. */
export const askedFor: Rule = {
  id: 'asked-for',
  apply(crash, ledger) {
    if (familyOf(crash.bugcheck.code) !== 'user-initiated') return;
    const claim =
      crash.bugcheck.code === 0x1c8
        ? 'The power button was held down until Windows stopped. Whatever made the user do so is not in the bugcheck.'
        : 'This bugcheck is only raised on request: nothing failed by itself.';
    point(ledger, 'user-initiated', { rule: 'asked-for', claim, weight: 0.97, at: 'bugcheck code' });
  },
};

/** The hardware itself reported the error. */
export const hardwareReported: Rule = {
  id: 'hardware-reported',
  apply(crash, ledger) {
    if (familyOf(crash.bugcheck.code) !== 'hardware') return;
    const first = crash.bugcheck.parameters[0]?.value ?? 0n;
    const code = crash.bugcheck.code;
    // 0x124: parameter 1 names the error source; 0x10 and up are reported by drivers, not by the processor.
    const byDriver = code === 0x124 && first >= 0x10n;
    point(ledger, 'hardware', {
      rule: 'hardware-reported',
      claim:
        crash.bugcheck.selected?.meaning ?? crash.bugcheck.row?.meaning ?? 'The hardware reported an error that could not be corrected.',
      weight: byDriver ? 0.6 : 0.92,
      at: 'bugcheck code and parameter 1',
    });
  },
};

/** The WHEA record that a parameter points to names the part that failed. */
export const wheaParts: Rule = {
  id: 'whea-record',
  apply(crash, ledger) {
    const index = crash.bugcheck.parameters.findIndex((parameter) => parameter.kind === 'whea-record' && parameter.value !== 0n);
    const parameter = crash.bugcheck.parameters[index];
    const record = parameter ? readWheaRecord(crash.image, parameter.value) : null;
    const parts = record ? partsOf(record) : [];
    if (!parameter || !record || parts.length === 0) {
      machineCheckInParameters(crash, ledger);
      return;
    }
    point(ledger, 'hardware', {
      rule: 'whea-record',
      claim: `The error record (WHEA, ${severityText(record.severity)}) has sections for: ${parts.join('; ')}.`,
      weight: 0.5,
      at: `WHEA_ERROR_RECORD at ${hex(parameter.value)} (parameter ${index + 1})`,
    });
  },
};

/** The record is not in the dump: parameters 3 and 4 of a machine check still say what the bank reported. */
function machineCheckInParameters(crash: Crash, ledger: Ledger): void {
  const check = statusInParameters(crash);
  if (!check) return;
  point(ledger, 'hardware', {
    rule: 'whea-record',
    claim: `The machine check of the processor says: ${statusText(check.status, check.vendor)} (MCi_STATUS ${hex(check.status)}).`,
    weight: 0.3,
    at: 'bugcheck parameters 3 and 4',
  });
}

/** Each part once, with what its section says. Types that are in no table are left out. */
function partsOf(record: WheaRecord): string[] {
  const parts = record.sections.flatMap((section) => {
    const part = partOf(section);
    if (part === null) return [];
    const text = sectionText(section);
    return [text === '' ? part : `${part} (${text})`];
  });
  return [...new Set(parts)];
}

/** Memory-manager bugchecks: the tables of the memory manager were found damaged. */
export const memoryTablesDamaged: Rule = {
  id: 'memory-tables-damaged',
  apply(crash, ledger) {
    if (familyOf(crash.bugcheck.code) !== 'memory') return;
    point(ledger, 'memory-corruption', {
      rule: 'memory-tables-damaged',
      claim:
        'The memory manager found its own tables damaged. The code that noticed is rarely the code that did it: faulty memory, or a driver that wrote where it should not.',
      weight: 0.7,
      at: 'bugcheck code',
    });
  },
};

/** Pool bugchecks: a heap header was overwritten, by whoever owns a neighbouring block or by bad memory. */
export const poolDamaged: Rule = {
  id: 'pool-damaged',
  apply(crash, ledger) {
    if (familyOf(crash.bugcheck.code) !== 'pool') return;
    point(ledger, 'memory-corruption', {
      rule: 'pool-damaged',
      claim: 'A block of kernel memory was damaged or misused; the driver that finds it damaged need not be the one that damaged it.',
      weight: HEAP_DAMAGED,
      at: 'bugcheck code',
    });
  },
};

/** NTSTATUS values that say that a device could not deliver the data. */
const DEVICE_FAILED = new Map<number, string>([
  [0xc000000e, 'the device does not exist any more'],
  [0xc000009c, 'the disk has a bad block'],
  [0xc000009d, 'the device is not connected'],
  [0xc000016a, 'a disk operation failed even after retries'],
  [0xc0000185, 'the device reported an I/O error'],
  [0xc000003f, 'the data read has a wrong checksum'],
  [0xc00000a3, 'the device is not ready'],
]);

/** A page could not be read from disk because the device failed. */
export const deviceFailed: Rule = {
  id: 'device-failed',
  apply(crash, ledger) {
    const family = familyOf(crash.bugcheck.code);
    const isInPage = crash.exception?.code === 0xc0000006;
    if (family !== 'storage' && family !== 'process' && !isInPage) return;
    const candidates = [...crash.bugcheck.parameters.map((parameter) => parameter.value), ...(crash.exception?.parameters ?? [])];
    for (const value of candidates.filter(isStatus)) {
      const status = statusOf(value);
      const why = DEVICE_FAILED.get(status);
      if (!why) continue;
      point(ledger, 'hardware', {
        rule: 'device-failed',
        claim: `Data could not be read from a disk: ${why} (${hex(status)}). Cable, disk, controller or its power are the first suspects.`,
        weight: 0.75,
        at: 'bugcheck parameters',
      });
      return;
    }
  },
};
