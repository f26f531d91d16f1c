import { describe, expect, it } from 'vitest';
import { readDeviceNode } from '../../../../../shared/dump/facts/objects/deviceNode.ts';
import { readDeviceObject } from '../../../../../shared/dump/facts/objects/deviceObject.ts';
import { readIrp } from '../../../../../shared/dump/facts/objects/irp.ts';
import { headerAt } from '../../../../../shared/dump/facts/objects/poolHeader.ts';
import { asciiBytes, section, utf16Bytes } from '../../../../builder/section.ts';
import { at, crashDump, imageOf } from '../../../analysis/support/crashes.ts';

/** 32-bit objects, laid by hand after ntddk.h and the public symbols of Windows 7 and 10 for x86. */
const [DRIVER, DEVICE, EXTENSION, NODE, IRP] = [0x8600_1000n, 0x8600_2000n, 0x8600_3000n, 0x8600_4000n, 0x8600_5000n] as const;

function image() {
  const dump = crashDump({ code: 0x9f, arch: 'x86' });
  const name = utf16Bytes('\\Driver\\evil');
  const driver = section().pad(0xa8).put16(0, 4).put16(2, 0xa8).put32(0x0c, at('evil', 'x86')).put32(0x10, 0x8_0000);
  driver
    .put16(0x1c, name.length)
    .put16(0x1e, name.length)
    .put32(0x20, DRIVER + 0xa8n);
  const device = section().pad(0xb8).put16(0, 3).put16(2, 0xb8).put32(0x08, DRIVER).put32(0x10, 0x8611_0000n);
  device.put32(0x28, 0x8612_0000n).put32(0x2c, 7).put32(0xb0, EXTENSION);
  const extension = section().pad(0x1c).put16(0, 13).put32(0x04, DEVICE).put32(0x14, NODE).put32(0x18, 0x8613_0000n);
  const path = utf16Bytes('PCI\\VEN_1\\2');
  const node = section()
    .pad(0x28)
    .put32(0x10, DEVICE)
    .put16(0x14, path.length)
    .put16(0x16, path.length)
    .put32(0x18, NODE + 0x28n);
  const irp = section()
    .pad(0x70 + 0x24)
    .put16(0, 6)
    .put32(0x18, 0xc000_00bb)
    .put8(0x22, 1)
    .put8(0x23, 1)
    .put32(0x50, 0x8614_0000n);
  irp
    .put8(0x70, 0x16)
    .put8(0x71, 2)
    .put8(0x73, 1)
    .put32(0x70 + 0x14, DEVICE)
    .put32(0x70 + 0x1c, at('evil+0x10', 'x86'));
  dump.memory(DRIVER, section().bytes(driver.finish()).bytes(name).finish());
  dump.memory(DEVICE, device.finish()).memory(EXTENSION, extension.finish()).memory(IRP, irp.finish());
  return imageOf(dump.memory(NODE, section().bytes(node.finish()).bytes(path).finish()));
}

describe('objects of 32-bit Windows', () => {
  it('a device leads to its driver, its node and what it is attached to', () => {
    expect(readDeviceObject(image(), DEVICE)).toMatchObject({
      driver: { name: '\\Driver\\evil', sizeBytes: 0x8_0000, module: { name: 'evil.sys' } },
      attachedDevice: 0x8611_0000n,
      attachedTo: 0x8613_0000n,
      extension: 0x8612_0000n,
      type: 7,
      node: NODE,
    });
    expect(readDeviceNode(image(), NODE)).toMatchObject({ device: DEVICE, instancePath: 'PCI\\VEN_1\\2', service: null });
  });

  it('an IRP has its status, thread and locations', () => {
    expect(readIrp(image(), IRP)).toMatchObject({
      status: 0xc000_00bb,
      thread: 0x8614_0000n,
      isPower: true,
      locations: [{ index: 1, major: 0x16, minor: 2, pending: true, device: DEVICE, completionRoutine: at('evil+0x10', 'x86') }],
    });
  });

  it('a pool header has sizes of nine bits in units of eight bytes', () => {
    const bytes = section()
      .u32(0x0420_0010 | (1 << 25))
      .bytes(asciiBytes('Irp '))
      .finish();
    const header = headerAt(imageOf(crashDump({ code: 0x19, arch: 'x86' }).memory(DRIVER, bytes)), DRIVER);
    expect(header).toMatchObject({ tag: 'Irp ', previousSizeBytes: 0x80, sizeBytes: 0x100, type: 3 });
  });
});
