import { describe, expect, it } from 'vitest';
import type { DumpImage } from '../../../../shared/dump/dumpImage.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { placesOf, richDump } from '../support/sampleDumps.ts';
import { checkingSource } from '../support/sources.ts';

type Part = 'modules' | 'unloaded' | 'stack' | 'memory' | 'process' | 'thread' | 'debuggerData' | 'brokenDriver' | 'machine';
type Arch = 'x64' | 'arm64' | 'x86';

/** Every field of the triage header that is an offset, count or size: its place for 64 and 32 bits, and what may suffer with it. */
const FIELDS: readonly (readonly [name: string, at64: number, at32: number, hurts: readonly Part[]])[] = [
  ['ServicePackBuild', 0x00, 0x00, []],
  ['SizeOfDump', 0x04, 0x04, []],
  ['ValidOffset', 0x08, 0x08, ['machine']],
  ['ContextOffset', 0x0c, 0x0c, []],
  ['ExceptionOffset', 0x10, 0x10, []],
  ['MmOffset', 0x14, 0x14, []],
  ['UnloadedDriversOffset', 0x18, 0x18, ['unloaded']],
  ['PrcbOffset', 0x1c, 0x1c, []],
  ['ProcessOffset', 0x20, 0x20, ['process']],
  ['ThreadOffset', 0x24, 0x24, ['thread']],
  ['CallStackOffset', 0x28, 0x28, ['stack']],
  ['SizeOfCallStack', 0x2c, 0x2c, ['stack']],
  ['DriverListOffset', 0x30, 0x30, ['modules']],
  ['DriverCount', 0x34, 0x34, ['modules']],
  ['StringPoolOffset', 0x38, 0x38, []],
  ['StringPoolSize', 0x3c, 0x3c, []],
  ['BrokenDriverOffset', 0x40, 0x40, ['brokenDriver']],
  ['TriageOptions', 0x44, 0x44, []],
  ['TopOfStack', 0x48, 0x48, ['stack']],
  ['DataPageAddress', 0x60, 0x4c, []],
  ['DataPageOffset', 0x68, 0x50, []],
  ['DataPageSize', 0x6c, 0x54, []],
  ['DebuggerDataOffset', 0x70, 0x58, ['debuggerData']],
  ['DebuggerDataSize', 0x74, 0x5c, ['debuggerData']],
  ['DataBlocksOffset', 0x78, 0x60, ['memory']],
  ['DataBlocksCount', 0x7c, 0x64, ['memory']],
];

function factsOf(image: DumpImage, arch: Arch): Record<Part, unknown> {
  const read = (address: bigint, length: number) => [...image.memory.read(address, length).bytes];
  const { stack } = image;
  return {
    modules: image.modules,
    unloaded: image.unloadedModules,
    stack: stack && [stack, read(stack.address, stack.sizeBytes)],
    memory: read(placesOf(arch).pool, 0x400),
    process: image.process,
    thread: image.thread,
    debuggerData: image.debuggerData,
    brokenDriver: image.brokenDriver,
    machine: [image.system, image.taggedBlobs],
  };
}

const samples = (['x64', 'arm64', 'x86'] as const).map((arch) => {
  const bytes = richDump(arch).finish();
  const image = openDump(checkingSource(bytes));
  return { arch, bytes, facts: factsOf(image, arch), bugcheck: image.bugcheck, at: arch === 'x86' ? 0x1000 : 0x2000 };
});

describe.each(samples)('damaged triage header, $arch', ({ arch, bytes, facts, bugcheck, at }) => {
  const values = [
    0,
    1,
    4,
    at,
    at + 0x20,
    bytes.length - 1,
    bytes.length,
    bytes.length + 1,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_fff0,
    0xffff_ffff,
  ];

  it.each(FIELDS)('%s: what does not hang on it is still read', (_name, at64, at32, hurts) => {
    for (const value of values) {
      const damaged = bytes.slice();
      new DataView(damaged.buffer).setUint32(at + (arch === 'x86' ? at32 : at64), value, true);
      const started = performance.now();
      const image = openDump(checkingSource(damaged));
      const found = factsOf(image, arch);
      expect(performance.now() - started).toBeLessThan(1000);
      expect(image.bugcheck).toEqual(bugcheck);
      for (const part of Object.keys(facts) as Part[]) {
        if (!hurts.includes(part)) expect([value, part, found[part]]).toEqual([value, part, facts[part]]);
      }
    }
  });

  it('DriverCount too high: the real drivers come first, and nothing is made of what follows them', () => {
    for (const count of [4, 50, 4096, 5000, 0xffff_ffff]) {
      const damaged = bytes.slice();
      new DataView(damaged.buffer).setUint32(at + 0x34, count, true);
      expect(openDump(checkingSource(damaged)).modules).toEqual(facts.modules);
    }
  });

  it('DataBlocksCount too high: the real blocks are still read', () => {
    for (const count of [4, 100, 0xffff_ffff]) {
      const damaged = bytes.slice();
      new DataView(damaged.buffer).setUint32(at + (arch === 'x86' ? 0x64 : 0x7c), count, true);
      expect(factsOf(openDump(checkingSource(damaged)), arch).memory).toEqual(facts.memory);
    }
  });

  it('every field damaged at once: the header is still read, and the limits say that the rest is not', () => {
    for (const value of [0, bytes.length - 1, 0xffff_ffff]) {
      const damaged = bytes.slice();
      const view = new DataView(damaged.buffer);
      for (const [, at64, at32] of FIELDS) view.setUint32(at + (arch === 'x86' ? at32 : at64), value, true);
      const image = openDump(checkingSource(damaged));
      expect(image.bugcheck).toEqual(bugcheck);
      expect(image.modules).toEqual([]);
      expect(image.limits.length).toBeGreaterThanOrEqual(3);
    }
  });
});
