import { describe, expect, it } from 'vitest';
import { deviceStack, readDeviceObject } from '../../../../../shared/dump/facts/objects/deviceObject.ts';
import { readDriverObject } from '../../../../../shared/dump/facts/objects/driverObject.ts';
import { readIrp } from '../../../../../shared/dump/facts/objects/irp.ts';
import { deviceObject, driverObject, irp } from '../../../../builder/objects.ts';
import { at, crashDump, imageOf } from '../../../analysis/support/crashes.ts';

const DRIVER = 0xffff_9c0f_0000_1000n;
const DEVICE = 0xffff_9c0f_0000_4000n;
const IRP = 0xffff_9c0f_0000_8000n;
const evil = driverObject(DRIVER, { name: '\\Driver\\evil', driverStart: at('evil'), driverSize: 0x80000 });

function withMemory(...parts: { address: bigint; bytes: Uint8Array }[]) {
  const dump = crashDump({ code: 0x9f });
  for (const part of parts) dump.memory(part.address, part.bytes);
  return imageOf(dump);
}

describe('a driver object', () => {
  it('leads to its image by its start address', () => {
    expect(readDriverObject(withMemory(evil), DRIVER)).toMatchObject({ name: '\\Driver\\evil', module: { name: 'evil.sys' } });
  });

  it('leads to its image by its name when the start address was cleared', () => {
    const part = driverObject(DRIVER, { name: '\\Driver\\Alpha', driverStart: 0n, driverSize: 0 });
    expect(readDriverObject(withMemory(part), DRIVER)?.module?.name).toBe('alpha.sys');
  });

  it('has no name when its characters are not in the dump, but its image all the same', () => {
    const part = { address: DRIVER, bytes: evil.bytes.slice(0, 0x150) };
    expect(readDriverObject(withMemory(part), DRIVER)).toMatchObject({ name: null, module: { name: 'evil.sys' } });
  });

  it('has no image when neither address nor name leads to one', () => {
    const part = driverObject(DRIVER, { name: '\\Driver\\gone', driverStart: 0x1000n, driverSize: 0 });
    expect(readDriverObject(withMemory(part), DRIVER)?.module).toBeNull();
  });

  it('is none when its type is another, it is cut, or nobody saved it', () => {
    const device = deviceObject(DRIVER, { driverObject: 0n });
    expect(readDriverObject(withMemory(device), DRIVER)).toBeNull();
    expect(readDriverObject(withMemory({ address: DRIVER, bytes: evil.bytes.slice(0, 0x40) }), DRIVER)).toBeNull();
    expect(readDriverObject(withMemory(), DRIVER)).toBeNull();
    expect(readDriverObject(withMemory(), 0n)).toBeNull();
  });
});

describe('a device object', () => {
  it('knows its driver and what is attached above it', () => {
    const image = withMemory(evil, deviceObject(DEVICE, { driverObject: DRIVER, attachedDevice: 0x77n }));
    expect(readDeviceObject(image, DEVICE)).toMatchObject({ attachedDevice: 0x77n, driver: { module: { name: 'evil.sys' } } });
  });

  it('without a driver that can be read is still a device', () => {
    expect(readDeviceObject(withMemory(deviceObject(DEVICE, { driverObject: DRIVER })), DEVICE)).toMatchObject({ driver: null });
  });

  it('is none when it is a driver object', () => {
    expect(readDeviceObject(withMemory(evil), DRIVER)).toBeNull();
  });

  it('has a stack from the bottom up, as far as it was saved', () => {
    const third = DEVICE + 0x2000n;
    const image = withMemory(
      deviceObject(DEVICE, { driverObject: 0n, attachedDevice: DEVICE + 0x1000n }),
      deviceObject(DEVICE + 0x1000n, { driverObject: 0n, attachedDevice: third }),
    );
    expect(deviceStack(image, DEVICE).map((device) => device.address)).toEqual([DEVICE, DEVICE + 0x1000n]);
    expect(deviceStack(image, third)).toEqual([]);
  });

  it('attached to itself, directly or in a circle, has a stack that ends', () => {
    const self = withMemory(deviceObject(DEVICE, { driverObject: 0n, attachedDevice: DEVICE }));
    expect(deviceStack(self, DEVICE)).toHaveLength(1);
    const circle = withMemory(
      deviceObject(DEVICE, { driverObject: 0n, attachedDevice: DEVICE + 0x1000n }),
      deviceObject(DEVICE + 0x1000n, { driverObject: 0n, attachedDevice: DEVICE }),
    );
    expect(deviceStack(circle, DEVICE)).toHaveLength(2);
  });

  it('with hundreds attached has a stack of at most 32', () => {
    const devices = Array.from({ length: 100 }, (_, i) => DEVICE + BigInt(i) * 0x200n);
    const image = withMemory(...devices.map((address) => deviceObject(address, { driverObject: 0n, attachedDevice: address + 0x200n })));
    expect(deviceStack(image, DEVICE)).toHaveLength(32);
  });
});

describe('an IRP', () => {
  const locations = [
    { major: 0x16, minor: 2, deviceObject: DEVICE, completionRoutine: at('alpha+0x1000') },
    { major: 0x0e, minor: 0, deviceObject: DEVICE + 0x1000n },
  ];

  it('has stack locations numbered from the lowest driver, one of them current', () => {
    const read = readIrp(withMemory(irp(IRP, { locations, currentLocation: 1 })), IRP);
    expect(read).toMatchObject({ stackCount: 2, currentLocation: 1, isPower: true });
    expect(read?.locations.map((location) => [location.index, location.major, location.device])).toEqual([
      [1, 0x16, DEVICE],
      [2, 0x0e, DEVICE + 0x1000n],
    ]);
    expect(read?.locations[0]?.completionRoutine).toBe(at('alpha+0x1000'));
  });

  it('is a power request by its current location only', () => {
    expect(readIrp(withMemory(irp(IRP, { locations, currentLocation: 2 })), IRP)?.isPower).toBe(false);
    expect(readIrp(withMemory(irp(IRP, { locations, currentLocation: 3 })), IRP)?.isPower).toBe(false);
  });

  it('has the locations that were saved', () => {
    const { bytes } = irp(IRP, { locations, currentLocation: 1 });
    expect(readIrp(withMemory({ address: IRP, bytes: bytes.slice(0, 0xd0 + 0x50) }), IRP)?.locations).toHaveLength(1);
  });

  it.each([
    ['no locations', 0x42, 0],
    ['more locations than there can be', 0x42, 200],
    ['a current location that is none of its own', 0x43, 9],
    ['another type', 0x00, 3],
  ])('is none with %s', (_what, where, value) => {
    const { bytes } = irp(IRP, { locations, currentLocation: 1 });
    bytes[where] = value;
    expect(readIrp(withMemory({ address: IRP, bytes }), IRP)).toBeNull();
  });
});
