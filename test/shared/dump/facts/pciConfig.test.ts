import { describe, expect, it } from 'vitest';
import { readPciDevices } from '../../../../shared/dump/facts/pciConfig.ts';
import { type PciFields, pciBlob } from '../../../builder/machineBlobs.ts';
import { concat } from '../../../builder/section.ts';
import { fc } from '../support/property.ts';

const CARD: PciFields = {
  bus: 1,
  device: 0,
  vendorId: 0x10de,
  deviceId: 0x2504,
  classCode: 0x030000,
  revision: 0xa1,
  subsystem: [0x1043, 0x8810],
};

describe('readPciDevices', () => {
  it('reads where a device is, what it is and who built the card', () => {
    const last: PciFields = {
      ...CARD,
      bus: 0xfe,
      device: 0x1f,
      function: 7,
      classCode: 0x010802,
      more: [{ offset: 0x60, bytes: new Uint8Array(9) }],
    };
    expect(readPciDevices(pciBlob([last, CARD]))).toEqual([
      {
        bus: 0xfe,
        device: 0x1f,
        function: 7,
        vendorId: 0x10de,
        deviceId: 0x2504,
        subsystem: { vendorId: 0x1043, id: 0x8810 },
        revision: 0xa1,
        classCode: 0x010802,
      },
      {
        bus: 1,
        device: 0,
        function: 0,
        vendorId: 0x10de,
        deviceId: 0x2504,
        subsystem: { vendorId: 0x1043, id: 0x8810 },
        revision: 0xa1,
        classCode: 0x030000,
      },
    ]);
  });

  it('has no subsystem for a bridge, which keeps other things there, and for ids nobody set', () => {
    const subsystems = readPciDevices(
      pciBlob([
        { ...CARD, device: 1, headerType: 0x81 },
        { ...CARD, device: 2, headerType: 0x80 },
        { ...CARD, device: 3, subsystem: [0, 0] },
        { ...CARD, device: 4, subsystem: [0xffff, 0xffff] },
      ]),
    ).map(({ subsystem }) => subsystem);
    expect(subsystems).toEqual([null, { vendorId: 0x1043, id: 0x8810 }, null, null]);
  });

  it('has each function once and leaves out places without a device', () => {
    expect(
      readPciDevices(pciBlob([CARD, CARD, { ...CARD, device: 5, vendorId: 0xffff }, { ...CARD, device: 6, vendorId: 0 }])),
    ).toHaveLength(1);
  });

  it('keeps whole records only, wherever the blob is cut', () => {
    const blob = pciBlob([CARD, { ...CARD, device: 1 }, { ...CARD, device: 2 }]);
    for (let size = 0; size <= blob.length; size++) expect(readPciDevices(blob.subarray(0, size))).toHaveLength(Math.floor(size / 0x7c));
  });

  it.each([0, 4, 0x7b, 0x7d, 0xffff_ffff])('stops at a record that claims %i bytes', (size) => {
    const bad = pciBlob([CARD]);
    new DataView(bad.buffer, bad.byteOffset).setUint32(4, size, true);
    expect(readPciDevices(concat(pciBlob([{ ...CARD, device: 9 }]), bad))).toMatchObject([{ device: 9 }]);
  });

  it('reads at most 512 records and never throws', () => {
    const many = Array.from({ length: 600 }, (_, index) => ({ ...CARD, bus: index >> 3, function: index & 7 }));
    expect(readPciDevices(pciBlob(many)).length).toBe(512);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(0x7b), (noise, at) => {
        const bytes = pciBlob([CARD]).slice();
        bytes.set(noise.subarray(0, bytes.length - at), at);
        return readPciDevices(bytes).length <= 1;
      }),
    );
  });
});
