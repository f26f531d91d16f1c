import { describe, expect, it } from 'vitest';
import { digestOf, judgeMachines } from '../../../shared/analysis/machine.ts';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import type { CrashDigest } from '../../../shared/result/machineVerdict.ts';
import { triageDump } from '../../../shared/triageDump.ts';
import { userMinidump } from '../../builder/userMinidump.ts';
import { fc } from '../dump/support/property.ts';
import { at, crashDump, FILE, judge, POOL } from './support/crashes.ts';

function crash(fields: Partial<CrashDigest>): CrashDigest {
  return {
    machineKey: 'm1',
    machineName: 'PC-0042',
    fileName: 'a.dmp',
    crashTime: null,
    bugcheck: '0xd1',
    kind: 'unknown',
    module: null,
    confidence: 0,
    flippedBits: [],
    ...fields,
  };
}
const driver = (module: string, confidence = 0.6, bugcheck = '0xd1') => crash({ kind: 'driver', module, confidence, bugcheck });
const judged = (...crashes: CrashDigest[]) => judgeMachines(crashes)[0];

describe('the verdict on a machine', () => {
  it('needs two crashes: one says what its dump says', () => {
    expect(judgeMachines([])).toEqual([]);
    expect(judgeMachines([driver('evil.sys')])).toEqual([]);
    expect(judgeMachines([driver('evil.sys'), driver('evil.sys')])).toHaveLength(1);
  });

  it('names the driver that is blamed each time, surer than any single dump', () => {
    const verdict = judged(driver('evil.sys', 0.6), driver('evil.sys', 0.6, '0x50'), driver('evil.sys', 0.6));
    expect(verdict).toMatchObject({ kind: 'driver', module: 'evil.sys', dumps: 3, bugchecks: ['0xd1', '0x50'], machine: 'PC-0042' });
    expect(verdict?.confidence).toBeGreaterThan(0.6);
    expect(verdict?.summary).toContain('3 of 3 crashes');
  });

  it('is still about a driver that is blamed in most crashes', () => {
    expect(judged(driver('evil.sys'), driver('evil.sys'), crash({}))?.module).toBe('evil.sys');
    expect(judged(driver('evil.sys'), driver('evil.sys'), crash({}), crash({}), crash({}))?.module).toBeNull();
  });

  it('is about no driver when each crash blames another', () => {
    expect(judged(driver('evil.sys'), driver('alpha.sys'))).toMatchObject({ kind: 'unknown', module: null, confidence: 0 });
  });

  it('blames no part of Windows for being there each time', () => {
    const windows = (module: string) => crash({ kind: 'os-component', module, confidence: 0.5 });
    expect(judged(windows('ndis.sys'), windows('ndis.sys'))?.module).toBeNull();
    expect(judged(driver('ntoskrnl.exe'), driver('ntoskrnl.exe'))?.module).toBeNull();
  });

  it('is the hardware when unrelated bugchecks come with a flipped bit', () => {
    const verdict = judged(
      crash({ bugcheck: '0x1a', kind: 'memory-corruption', flippedBits: [37] }),
      driver('evil.sys'),
      crash({ bugcheck: '0x50' }),
    );
    expect(verdict).toMatchObject({ kind: 'hardware', module: null });
    expect(verdict?.summary).toMatch(/flipped bit/);
  });

  it('is surer of it when the same bit flips twice', () => {
    const flips = (...bits: number[]) =>
      judged(...bits.map((bit, i) => crash({ bugcheck: `0x${i + 1}a`, kind: 'memory-corruption', flippedBits: [bit] })));
    expect(flips(37, 37)?.confidence).toBeGreaterThan(flips(37, 36)?.confidence ?? 1);
    expect(flips(37, 37)?.summary).toContain('bit 37 more than once');
    expect(flips(37, 36)?.summary).not.toContain('more than once');
  });

  it('does not take several bits of one crash for the same bit twice', () => {
    const once = judged(crash({ bugcheck: '0x1a', flippedBits: [5, 6] }), crash({ bugcheck: '0x50' }));
    expect(once?.summary).not.toContain('more than once');
  });

  it('is the hardware when unrelated bugchecks find memory damaged', () => {
    const corrupted = (bugcheck: string) => crash({ bugcheck, kind: 'memory-corruption', confidence: 0.7 });
    expect(judged(corrupted('0x1a'), corrupted('0x19'))?.kind).toBe('hardware');
    expect(judged(corrupted('0x1a'), corrupted('0x1a'))?.kind).toBe('memory-corruption');
  });

  it('does not call it hardware while one driver is behind most crashes', () => {
    const flipped = { ...driver('evil.sys', 0.8, '0x50'), flippedBits: [37] };
    expect(judged(flipped, driver('evil.sys', 0.8), driver('evil.sys', 0.8, '0x3b'))?.kind).toBe('driver');
  });

  it('is unknown when many bugchecks have nothing in common', () => {
    const verdict = judged(crash({ bugcheck: '0x1' }), crash({ bugcheck: '0x2' }), crash({ bugcheck: '0x3' }));
    expect(verdict).toMatchObject({ kind: 'unknown', confidence: 0 });
    expect(verdict?.summary).toMatch(/3 different bugchecks/);
  });

  it('counts copies of one dump once', () => {
    const at = (crashTime: string | null, bugcheck = '0xd1') => ({ ...driver('evil.sys', 0.6, bugcheck), crashTime });
    const moment = '2024-07-19T04:10:00.000Z';
    expect(judgeMachines([at(moment), at(moment)])).toEqual([]);
    expect(judged(at(moment), at(moment), at('2024-07-20T04:10:00.000Z'))?.dumps).toBe(2);
    expect(judged(at(null), at(null))?.dumps).toBe(2);
    expect(judgeMachines([at(moment), { ...at(moment), machineKey: 'm2' }])).toEqual([]);
  });

  it('leaves out dumps of programs', () => {
    expect(judgeMachines([driver('evil.sys'), crash({ bugcheck: null })])).toEqual([]);
    expect(judged(driver('evil.sys'), driver('evil.sys'), crash({ bugcheck: null }))?.dumps).toBe(2);
  });

  it('keeps machines apart, in the order in which they appear', () => {
    const of = (machineKey: string) => ({ ...driver('evil.sys'), machineKey, machineName: machineKey });
    expect(judgeMachines([of('b'), of('a'), of('c'), of('a'), of('b')]).map((verdict) => verdict.machine)).toEqual(['b', 'a']);
  });

  it('has a confidence between 0 and 0.97 and names a module only as a driver, whatever crashes there are', () => {
    const digest = fc.record({
      bugcheck: fc.constantFrom('0x1a', '0x50', '0xd1', null),
      kind: fc.constantFrom('driver', 'os-component', 'hardware', 'memory-corruption', 'unknown'),
      module: fc.constantFrom('evil.sys', 'alpha.sys', 'ntoskrnl.exe', null),
      confidence: fc.double({ min: 0, max: 0.97, noNaN: true }),
      flippedBits: fc.array(fc.integer({ min: 0, max: 63 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(digest, { maxLength: 8 }), (digests) => {
        for (const verdict of judgeMachines(digests.map((fields) => crash(fields as Partial<CrashDigest>)))) {
          expect(verdict.confidence).toBeGreaterThanOrEqual(0);
          expect(verdict.confidence).toBeLessThanOrEqual(0.97);
          expect(verdict.module !== null).toBe(verdict.kind === 'driver');
          expect(verdict.summary).toContain('PC-0042');
        }
      }),
    );
  });
});

describe('the digest of a result', () => {
  const smbios = { manufacturer: 'Contoso', product: 'Model 12', serial: 'SN-77001', uuid: '11223344-5566-7788-99aa-bbccddeeff00' };

  it('tells machines apart by their identity, else by the folder', () => {
    const known = judge(crashDump({ code: 0xef }).smbios(smbios));
    expect(digestOf(known, 'PC-1').machineKey).toBe(known.system?.machineId);
    expect(digestOf(judge(crashDump({ code: 0xef })), 'PC-1')).toMatchObject({
      machineKey: 'name:PC-1',
      machineName: 'PC-1',
      fileName: 'a.dmp',
    });
  });

  it('carries the verdict, the bugcheck and each flipped bit once', () => {
    const flipped = judge(crashDump({ code: 0x1a, parameters: [0x41792n, POOL, 0x2000000000n, 0n] }));
    expect(digestOf(flipped, 'PC-1')).toMatchObject({ bugcheck: '0x1a', kind: 'memory-corruption', module: null, flippedBits: [37] });
    const evil = judge(crashDump({ code: 0xd1, parameters: [POOL, 2n, 0n, at('evil+0x1c20')] }));
    expect(digestOf(evil, 'PC-1')).toMatchObject({ bugcheck: '0xd1', kind: 'driver', module: 'evil.sys', flippedBits: [] });
    expect(digestOf(evil, 'PC-1').confidence).toBe(evil.verdict.confidence);
  });

  it('of a program’s dump has no bugcheck', () => {
    const program = triageDump(bytesSource(userMinidump({ modules: [], threads: [] })), FILE);
    expect(digestOf(program, 'PC-1').bugcheck).toBeNull();
  });
});
