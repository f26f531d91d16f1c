import { describe, expect, it } from 'vitest';
import { powerChain } from '../../../../shared/analysis/rules/objects.ts';
import type { MemoryPart } from '../../../builder/dumpParts.ts';
import { deviceObject, driverObject, irp } from '../../../builder/objects.ts';
import { powerTriage } from '../../../builder/triageBlocks.ts';
import { apply, at, blamed, crashDump, judge, weightOf } from '../support/crashes.ts';

const page = (index: number) => 0xffff_9c0f_0000_0000n + BigInt(index) * 0x1000n;
const device = (index: number) => page(0x10 + index);
const driver = (index: number) => page(0x40 + index);
const [NAMED, SECOND, TRIAGE] = [page(1), page(2), page(3)];

/** A power request that lies at one device of the stack, counted from its bottom, and came through those above it. */
interface Request {
  readonly heldBy: number;
  /** Devices above the holder that kept a stack location; all when not given. Drivers that skip theirs leave no trace. */
  readonly through?: readonly number[];
  /** Who waits for it to come back: the driver whose completion routine stands in the holder's location. */
  readonly waits?: string;
}

function request(where: bigint, drivers: readonly string[], { heldBy, through, waits }: Request): MemoryPart {
  const above = through ?? drivers.map((_, index) => index).filter((index) => index > heldBy);
  const locations = [heldBy, ...above].map((index, place) => ({
    major: 0x16,
    minor: 2,
    deviceObject: device(index),
    completionRoutine: place === 0 && waits ? at(`${waits}+0x1000`) : 0n,
  }));
  return irp(where, { locations, currentLocation: 1 });
}

/** 0x9F (3) about a stack of devices, bottom first. */
function blocked(drivers: readonly string[], named: Request, second: Request | null = null) {
  const dump = crashDump({ code: 0x9f, parameters: [3n, device(0), TRIAGE, NAMED] });
  const pending = [{ irp: NAMED, device: device(0) }, ...(second ? [{ irp: SECOND, device: device(0) }] : [])];
  const parts = [
    ...drivers.map((name, i) => driverObject(driver(i), { name: `\\Driver\\${name}`, driverStart: at(name), driverSize: 0x80000 })),
    ...drivers.map((_, i) =>
      deviceObject(device(i), { driverObject: driver(i), attachedDevice: i + 1 < drivers.length ? device(i + 1) : 0n }),
    ),
    request(NAMED, drivers, named),
    ...(second ? [request(SECOND, drivers, second)] : []),
    ...powerTriage(TRIAGE, pending),
  ];
  for (const part of parts) dump.memory(part.address, part.bytes);
  return dump;
}

/** How sure the verdict is of this driver; 0 when it blames another or none. */
function sureOf(name: string, dump: ReturnType<typeof blocked>): number {
  const { module, confidence } = judge(dump).verdict;
  return module === `${name}.sys` ? confidence : 0;
}

describe('a blocked power request', () => {
  it('is blamed on the third-party driver that has it, wherever in the stack that is', () => {
    expect(sureOf('evil', blocked(['usbxhci', 'evil'], { heldBy: 1 }))).toBeGreaterThan(0.7);
    expect(sureOf('evil', blocked(['usbxhci', 'evil', 'storport'], { heldBy: 1 }))).toBeGreaterThan(0.7);
    expect(sureOf('evil', blocked(['evil', 'storport'], { heldBy: 0 }))).toBeGreaterThan(0.7);
  });

  it('in the hands of Windows’ bus driver is not surely the fault of the driver that waits above it', () => {
    expect(sureOf('evil', blocked(['usbxhci', 'evil'], { heldBy: 0, waits: 'evil' }))).toBeLessThan(0.5);
    expect(sureOf('evil', blocked(['bthport', 'evil'], { heldBy: 0, waits: 'evil' }))).toBe(0);
  });

  it('in the hands of Windows’ class driver is not surely the fault of whose bus or filter is below it', () => {
    expect(sureOf('iastora', blocked(['iastora', 'storport'], { heldBy: 1 }))).toBeLessThan(0.5);
    expect(sureOf('alpha', blocked(['usbxhci', 'alpha', 'storport'], { heldBy: 2 }))).toBeLessThan(0.5);
  });

  it('that a filter passed on is not surely that filter’s fault', () => {
    expect(sureOf('alpha', blocked(['usbxhci', 'srv2', 'alpha'], { heldBy: 1, through: [2] }))).toBe(0);
    expect(sureOf('alpha', blocked(['usbxhci', 'storport', 'alpha'], { heldBy: 1, through: [2], waits: 'alpha' }))).toBeLessThan(0.5);
  });
});

describe('a second power request in the same stack', () => {
  const stack = ['iastora', 'usbxhci', 'storport', 'alpha'];
  const named: Request = { heldBy: 2 };
  const weight = (second: Request) => weightOf(apply(powerChain, blocked(stack, named, second)), 'iastora.sys');

  it('that the holder of the first one sent down is what it waits for', () => {
    expect(sureOf('iastora', blocked(stack, named, { heldBy: 0 }))).toBeGreaterThan(0.75);
  });

  it('says less when only its place in the stack speaks for that', () => {
    expect(weight({ heldBy: 0, through: [1] })).toBeGreaterThan(0);
    expect(weight({ heldBy: 0, through: [1] })).toBeLessThan(weight({ heldBy: 0 }));
  });

  it('says nothing further up: then it waits for the first one', () => {
    const dump = blocked(stack, named, { heldBy: 3 });
    expect(blamed(apply(powerChain, dump))).toEqual([]);
    expect(sureOf('alpha', dump)).toBeLessThan(0.5);
  });

  it('says nothing new in the hands of the same driver', () => {
    expect(blamed(apply(powerChain, blocked(['usbxhci', 'evil', 'evil'], { heldBy: 2 }, { heldBy: 1 })))).toEqual([]);
    expect(blamed(apply(powerChain, blocked(stack, named, { heldBy: 2 })))).toEqual([]);
  });
});
