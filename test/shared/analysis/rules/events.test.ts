import { describe, expect, it } from 'vitest';
import { newLedger } from '../../../../shared/analysis/ledger.ts';
import { correctedErrorBefore, diskErrorBefore, driverEventBefore } from '../../../../shared/analysis/rules/events.ts';
import type { Rule } from '../../../../shared/analysis/rules/rule.ts';
import { onTheStack } from '../../../../shared/analysis/rules/stack.ts';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import type { DumpImage } from '../../../../shared/dump/dumpImage.ts';
import { isFailure } from '../../../../shared/result/triageResult.ts';
import { triageLine } from '../../../../shared/triageDump.ts';
import { classic, correctedError, correctedLinkError, eventDump, filterLoaded, withSystemLog } from '../../dump/support/eventDumps.ts';
import { richDump } from '../../dump/support/sampleDumps.ts';
import { apply, crashOf } from '../support/crashes.ts';

const dump = (code: number, records: readonly Uint8Array[]) => withSystemLog(richDump().bugcheck(code, [1n, 2n, 3n, 4n]), records);
/** Rules in their order on one ledger. */
function applyAll(rules: readonly Rule[], builder: Parameters<typeof crashOf>[0], facts: Partial<DumpImage> = {}) {
  const made = crashOf(builder);
  const crash = { ...made, image: { ...made.image, ...facts } };
  const ledger = newLedger();
  for (const rule of rules) rule.apply(crash, ledger);
  return ledger;
}

const disk = (seconds: number) => classic(seconds, 'disk', 11, ['\\Device\\Harddisk0\\DR0']);

describe('an error of a disk before the crash', () => {
  const weight = (code: number, records: readonly Uint8Array[]) =>
    apply(diskErrorBefore, dump(code, records)).natures.get('hardware')?.[0]?.weight ?? 0;

  it('speaks for hardware when data could not be read', () => {
    expect(weight(0x7a, [disk(3)])).toBeGreaterThan(0.2);
    expect(weight(0xf4, [disk(119)])).toBeGreaterThan(0.2);
  });

  it('says nothing when it was long before, or the crash is about something else', () => {
    expect(weight(0x7a, [disk(500)])).toBe(0);
    expect(weight(0xd1, [disk(3)])).toBe(0);
    // Times behind the crash are of a clock that was not understood; a few seconds are drift.
    expect([weight(0x7a, [disk(-3)]) > 0, weight(0x7a, [disk(-60)])]).toEqual([true, 0]);
    expect(weight(0x7a, [classic(3, 'disk', 34, ['x'])])).toBe(0);
    // A stick that is pulled out: the driver that then hangs is the cause, whatever the disk said.
    expect(weight(0x1d5, [classic(3, 'disk', 157, ['\\Device\\Harddisk3\\DR9', '3'])])).toBe(0);
  });

  it('is told in words, with how many there were', () => {
    const [evidence] = apply(diskErrorBefore, dump(0x77, [disk(30), disk(3)])).natures.get('hardware') ?? [];
    expect(evidence?.claim).toMatch(/^3 seconds before the crash .*controller.*disk 11.*1 more/);
  });
});

describe('errors that the hardware corrected before the crash', () => {
  it('speak for hardware where hardware is a cause', () => {
    const hardware = (code: number) => apply(correctedErrorBefore, dump(code, [correctedError(300)])).natures.get('hardware')?.length ?? 0;
    expect([0x124, 0x1a, 0x50].map(hardware)).toEqual([1, 1, 1]);
    expect(hardware(0xd1)).toBe(0);
  });

  it('say nothing where a link corrected them, as links of healthy machines do', () => {
    expect(apply(correctedErrorBefore, dump(0x50, [correctedLinkError(300)])).natures.size).toBe(0);
  });
});

describe('a driver that came in or complained before the crash', () => {
  const evidence = (records: readonly Uint8Array[], rules = [onTheStack, driverEventBefore], facts: Partial<DumpImage> = {}) => {
    const ledger = applyAll(rules, withSystemLog(richDump(), records), facts);
    return ledger.suspects.get('evil.sys')?.evidence.filter(({ rule }) => rule === 'driver-event-before') ?? [];
  };

  it('is a little more suspect', () => {
    expect(evidence([filterLoaded(40, 'evil')])).toMatchObject([
      { claim: expect.stringMatching(/^40 seconds before the crash evil\.sys came in/) },
    ]);
    expect(evidence([classic(5, 'evil', 3, [])])).toMatchObject([
      { claim: expect.stringMatching(/^5 seconds before the crash evil\.sys itself logged a problem/) },
    ]);
    expect(evidence([filterLoaded(40, 'evil')])[0]?.weight).toBeLessThan(0.2);
  });

  it('is not, when it was long before, only informed, or another driver', () => {
    expect(evidence([filterLoaded(400, 'evil')])).toEqual([]);
    expect(evidence([classic(5, 'evil', 3, [], { level: 4 })])).toEqual([]);
    expect(evidence([filterLoaded(40, 'evilfs')])).toEqual([]);
  });

  it('is not, when Windows was just starting: then all drivers come in', () => {
    const started = (uptimeSeconds: number) => evidence([filterLoaded(40, 'evil')], undefined, { uptimeSeconds });
    expect(started(150)).toEqual([]);
    expect(started(161)).toHaveLength(1);
  });

  it('is not told to have come after the crash, when the clocks differ a little', () => {
    expect(evidence([filterLoaded(-3, 'evil')])[0]?.claim).toMatch(/^0 seconds before/);
  });

  it('becomes no suspect by that alone', () => {
    expect(evidence([filterLoaded(40, 'evil')], [driverEventBefore])).toEqual([]);
  });
});

describe('the verdict', () => {
  it('is the same whether or not the last minutes are told', () => {
    const source = bytesSource(eventDump().finish());
    const file = { path: 'a.dmp', name: 'a.dmp', sizeBytes: 0, sha256: null };
    const [short, long] = [triageLine(source, file, 'verdict'), triageLine(source, file, 'details')];
    expect(!isFailure(short) && !isFailure(long) && short.verdict).toEqual(!isFailure(long) && long.verdict);
    expect(!isFailure(long) && long.verdict.evidence.map(({ rule }) => rule)).toContain('driver-event-before');
  });
});
