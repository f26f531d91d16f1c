/** A memory dump says the same as the triage dump of the same crash: each scene is written as every kind of dump and judged. */
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../shared/bytes/byteSource.ts';
import { isFailure, type TriageResult } from '../../shared/result/triageResult.ts';
import { triageLine } from '../../shared/triageDump.ts';
import { readCases } from '../bench/cases.ts';
import { buildCase } from '../builder/caseToDump.ts';
import { contextRecord } from '../builder/context.ts';
import type { DumpBuilder, DumpKind } from '../builder/dumpBuilder.ts';
import { exceptionRecord64 } from '../builder/exceptionRecord.ts';
import { deviceNode, deviceObject, deviceObjectExtension, driverObject, irp } from '../builder/objects.ts';
import { dpcWatchdogBlock, powerTriage, tdrContext } from '../builder/triageBlocks.ts';
import { wheaMachineCheck } from '../builder/whea.ts';
import { dumpWith } from '../shared/analysis/objects/support.ts';
import { at, crashDump, FILE, kprcb, POOL, placesAt, type Scene } from '../shared/analysis/support/crashes.ts';

const KINDS = ['full', 'kernel-summary', 'bitmap', 'kernel', 'live'] as const;
const KIND_NAMES = { full: 'full', 'kernel-summary': 'kernel', bitmap: 'bitmap-full', kernel: 'bitmap-kernel', live: 'live' } as const;

const { FDO, PDO, NODE, LOWER, NAMED, SECOND, TRIAGE } = placesAt(
  POOL,
  0x1000n,
  'FDO',
  'PDO',
  'NODE',
  'LOWER',
  'NAMED',
  'SECOND',
  'TRIAGE',
);
const power = (where: bigint, device: bigint) =>
  irp(where, { locations: [{ major: 0x16, minor: 2, deviceObject: device }], currentLocation: 1 });

const pageFault: Scene = {
  code: 0xd1,
  parameters: [0x28n, 2n, 0n, at('evil+0x1c20')],
  stack: 'nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x478 <- evil!Foo+0x1c <- ndis!Bar+0x20 <- nt!Baz+0x8',
  draw: { bugcheck: { code: 0xd1, parameters: [0x28n, 2n, 0n, at('evil+0x1c20')] }, trap: { registers: { rcx: 0n } } },
};

const SCENES: readonly (readonly [what: string, module: string | null, dump: () => DumpBuilder])[] = [
  [
    '0xD1 with a trap frame on the stack',
    'evil.sys',
    () =>
      crashDump(pageFault)
        .process('System')
        .prcb(kprcb({ cr2: 0x28n, irql: 2 })),
  ],
  [
    '0x7E with its exception and context records in memory',
    'evil.sys',
    () => {
      const dump = crashDump({ code: 0x7e, parameters: [0xffff_ffff_c000_0005n, at('evil+0x500'), POOL, POOL + 0x1000n] });
      dump.memory(POOL, exceptionRecord64({ code: 0xc000_0005, address: at('evil+0x500'), parameters: [0n, 0x10n] }));
      return dump.memory(POOL + 0x1000n, contextRecord('x64', { rip: at('evil+0x500'), rsp: POOL + 0x2000n }));
    },
  ],
  [
    '0x9F with requests, devices and drivers in memory',
    'evil.sys',
    () =>
      dumpWith({ code: 0x9f, parameters: [3n, PDO, TRIAGE, NAMED] }, [
        driverObject(LOWER, { name: '\\Driver\\evil', driverStart: at('evil'), driverSize: 0x8_0000 }),
        deviceObject(PDO, { driverObject: LOWER, attachedDevice: FDO, deviceObjectExtension: PDO + 0x800n }),
        deviceObjectExtension(PDO + 0x800n, PDO, NODE),
        deviceObject(FDO, { driverObject: LOWER, deviceObjectExtension: FDO + 0x800n }),
        deviceObjectExtension(FDO + 0x800n, FDO, 0n, PDO),
        deviceNode(NODE, { device: PDO, instancePath: 'PCI\\VEN_8086&DEV_1\\3', service: 'evil' }),
        power(NAMED, FDO),
        power(SECOND, PDO),
        ...powerTriage(
          TRIAGE,
          [NAMED, SECOND].map((pending) => ({ irp: pending, device: PDO })),
          2,
        ),
      ]),
  ],
  [
    '0x116 with the context of a graphics reset',
    'nvlddmkm.sys',
    () =>
      dumpWith({ code: 0x116, parameters: [POOL, 0n, 0xc000_009an, 4n] }, [
        tdrContext(POOL, { reason: 9, ownerTag: at('nvlddmkm+0x1700') }),
      ]),
  ],
  ['0x124 with its error record', null, () => dumpWith({ code: 0x124, parameters: [0n, POOL, 0xbe00_0000n, 0x80_0400n] }, [record()])],
  ['0x133 with its triage block', null, () => dumpWith({ code: 0x133, parameters: [1n, 0x1e00n, POOL, 0n] }, [dpcWatchdogBlock(POOL, 64)])],
  ['a driver that was unloaded', 'gone.sys', () => unloadedDriver()],
];

function record() {
  return { address: POOL, bytes: wheaMachineCheck({ status: 0xbe00_0000_0080_0400n, bank: 5, apicId: 3 }) };
}

function unloadedDriver(): DumpBuilder {
  const gone = 0xffff_f800_7000_0000n;
  const dump = crashDump({ code: 0xce, parameters: [gone + 0x120n, 0n, gone + 0x120n, 0n] });
  return dump.unloaded('gone.sys', gone, gone + 0x1_0000n).unloaded('other.sys', gone + 0x10_0000n, gone + 0x11_0000n);
}

function judge(dump: DumpBuilder, kind: DumpKind): TriageResult {
  const line = triageLine(bytesSource(dump.finishAs(kind)), FILE);
  if (isFailure(line)) throw new Error(line.error.message);
  return line;
}

describe.each(SCENES)('%s', (_what, module, dump) => {
  const triage = judge(dump(), 'triage');

  it('is judged as it should be', () => {
    expect(triage.verdict.module).toBe(module);
  });

  it.each(KINDS)('is judged the same from a %s dump, down to every object and frame', (kind) => {
    const memory = judge(dump(), kind);
    expect(memory.dump).toEqual({ ...triage.dump, kind: KIND_NAMES[kind] });
    const { dump: _dump, privacy: _privacy, header: _header, ...whole } = memory;
    const said = { ...whole, objects: whole.objects.filter((object) => object.kind !== 'processors') };
    const { dump: _triageDump, privacy: _triagePrivacy, header: _triageHeader, ...expected } = triage;
    expect(said).toEqual(expected);
  });
});

/** Recorded crashes beside the project; not on every machine. */
const cases = readCases() ?? [];

describe.runIf(cases.length > 0)('recorded crashes', () => {
  it('get the same verdict and signature from a memory dump', () => {
    const differing = cases.filter((recorded, i) => {
      const dump = buildCase(recorded, { noise: true, stalePercent: 3, seed: 1 }).builder;
      const kind = KINDS[i % (recorded.arch === 'x86' ? 4 : 5)] ?? 'full';
      const [a, b] = [judge(dump, 'triage'), judge(dump, kind)];
      return JSON.stringify([a.verdict, a.signature]) !== JSON.stringify([b.verdict, b.signature]);
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });
});
