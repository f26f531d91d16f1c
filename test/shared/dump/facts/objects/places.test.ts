import { describe, expect, it } from 'vitest';
import type { DumpImage } from '../../../../../shared/dump/dumpImage.ts';
import { readDeviceNode } from '../../../../../shared/dump/facts/objects/deviceNode.ts';
import { readDeviceObject } from '../../../../../shared/dump/facts/objects/deviceObject.ts';
import { readDriverObject } from '../../../../../shared/dump/facts/objects/driverObject.ts';
import { readIrp } from '../../../../../shared/dump/facts/objects/irp.ts';
import { readThreadObject } from '../../../../../shared/dump/facts/objects/threadObject.ts';
import type { MemoryPart } from '../../../../builder/dumpParts.ts';
import { deviceNode, deviceObject, deviceObjectExtension, driverObject, irp } from '../../../../builder/objects.ts';
import { eprocess, ethread } from '../../../../builder/triageBlocks.ts';
import { at, crashDump, imageOf, POOL, placesAt } from '../../../analysis/support/crashes.ts';
import { moved, movedObject, symbolsOf } from '../../support/movedStructs.ts';
import { fc } from '../../support/property.ts';

const { DRIVER, DEVICE, EXTENSION, NODE, IRP, THREAD, PROCESS } = placesAt(
  POOL,
  0x2000n,
  'DRIVER',
  'DEVICE',
  'EXTENSION',
  'NODE',
  'IRP',
  'THREAD',
  'PROCESS',
);
const BY = 0x60;

/** The objects, each `by` bytes behind its address, so that they begin there once they are moved. */
function objects(by: number): MemoryPart[] {
  const far = BigInt(by);
  return [
    driverObject(DRIVER + far, { name: '\\Driver\\evil', driverStart: at('evil'), driverSize: 0x8_0000 }),
    deviceObject(DEVICE + far, {
      driverObject: DRIVER,
      attachedDevice: 0x77n,
      currentIrp: IRP,
      deviceExtension: 0x55n,
      deviceObjectExtension: EXTENSION,
    }),
    deviceObjectExtension(EXTENSION + far, DEVICE, NODE, 0x99n),
    deviceNode(NODE + far, { device: DEVICE, instancePath: 'PCI\\VEN_8086\\3', service: 'evil', pendingIrp: IRP }),
    irp(IRP + far, { locations: [{ major: 0x16, minor: 2, deviceObject: DEVICE, control: 1 }], currentLocation: 1, thread: THREAD }),
    ethread(THREAD + far, { state: 5, waitReason: 27, process: PROCESS, startAddress: at('evil+0x100'), threadId: 0x2c8n }),
    eprocess(PROCESS + far, 'evil_app.exe', 0x1a0n),
  ];
}

function imageWith(parts: readonly MemoryPart[]): DumpImage {
  const dump = crashDump({ code: 0x9f });
  for (const { address, bytes } of parts) dump.memory(address, bytes);
  return imageOf(dump);
}

const usual = imageWith(objects(0));
const elsewhere = imageWith(objects(BY).map((part) => movedObject(part, BY, 1 + 3)));
const told = elsewhere.withSymbols(symbolsOf(moved(BY), { _IRP: 0xd0 + BY }));

const READERS = [
  ['a driver object', (image: DumpImage) => readDriverObject(image, DRIVER)],
  ['a device object with its extension', (image: DumpImage) => readDeviceObject(image, DEVICE)],
  ['a device node', (image: DumpImage) => readDeviceNode(image, NODE)],
  ['an IRP and its stack locations', (image: DumpImage) => readIrp(image, IRP)],
  ['a thread and its process', (image: DumpImage) => readThreadObject(image, THREAD)],
] as const;

describe.each(READERS)('%s', (_what, read) => {
  it('is read where the kernel’s PDB has its members', () => {
    expect(read(usual)).not.toBeNull();
    expect(read(told)).toEqual(read(usual));
    expect(read(elsewhere)).not.toEqual(read(usual));
  });

  it('is read where the tables have them when the PDB does not say', () => {
    expect(read(usual.withSymbols(symbolsOf({})))).toEqual(read(usual));
  });

  it('is read where the tables have them when the PDB says the same, to the last byte saved', () => {
    expect(read(usual.withSymbols(symbolsOf(moved(0), { _IRP: 0xd0 })))).toEqual(read(usual));
  });
});

describe('a thread', () => {
  it('of a build that no table knows is read by the PDB alone', () => {
    const dump = crashDump({ code: 0x9f, arch: 'arm64' });
    for (const { address, bytes } of objects(BY).map((part) => movedObject(part, BY))) dump.memory(address, bytes);
    const image = imageOf(dump);
    expect(readThreadObject(image, THREAD)).toMatchObject({ state: null, process: null });
    const process = { address: PROCESS, name: 'evil_app.exe', processId: 0x1a0 };
    expect(readThreadObject(image.withSymbols(symbolsOf(moved(BY))), THREAD)).toMatchObject({ state: 5, threadId: 0x2c8, process });
  });
});

describe('members at any place', () => {
  it('are read or not, but never throw', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0x1_ffff }), fc.nat(0x2ff), (base, spread) => {
        const symbols = symbolsOf(moved(base === 0 ? 0 : base % (spread + 1)), { _IRP: base, _IO_STACK_LOCATION: spread });
        const far = usual.withSymbols({
          ...symbols,
          offsetOf: (structure, member) => ((symbols.offsetOf(structure, member) ?? 0) * base) % 0x2_0000,
        });
        for (const image of [usual.withSymbols(symbols), far]) for (const [, read] of READERS) read(image);
      }),
      { numRuns: 300 },
    );
  });
});
