import { viewOf } from '../../../../bytes/layout.ts';

/**
 * WHEA_PCIEXPRESS_ERROR_SECTION: UEFI appendix N, "PCI Express Error Section". The device id is 16 bytes: vendor, device, class (24
 * bits), function, device number, segment (16 bits), bus, secondary bus, slot. AER registers lie at their offsets in the capability.
 */
const SECTION = { valid: 0x00, portType: 0x08, command: 0x10, status: 0x12, id: 0x18, aer: 0x70 } as const;
const ID = { vendor: 0x00, device: 0x02, class: 0x04, function: 0x07, number: 0x08, segment: 0x09, bus: 0x0b, size: 0x10 } as const;
const AER = { uncorrectable: 0x04, severity: 0x0c, correctable: 0x10, size: 0x60 } as const;
const VALID = { portType: 0, commandStatus: 2, id: 3, aer: 7 } as const;

export interface PcieDevice {
  readonly vendorId: number;
  readonly deviceId: number;
  /** Base class, subclass, programming interface: 24 bits. */
  readonly classCode: number;
  readonly segment: number;
  readonly bus: number;
  readonly device: number;
  readonly function: number;
}

/** Each field is null when the section says that it is not valid, or it is cut off. */
export interface PcieError {
  readonly portType: number | null;
  /** PCI command and status registers. */
  readonly command: number | null;
  readonly status: number | null;
  readonly device: PcieDevice | null;
  readonly aer: {
    readonly uncorrectable: number;
    /** Which uncorrectable errors are fatal. */
    readonly severity: number;
    readonly correctable: number;
  } | null;
}

/** Null when not even the valid bits are there. */
export function readPcieError(bytes: Uint8Array): PcieError | null {
  if (bytes.length < SECTION.portType) return null;
  const view = viewOf(bytes);
  const valid = view.getUint32(SECTION.valid, true);
  const has = (bit: number, end: number) => ((valid >>> bit) & 1) === 1 && end <= bytes.length;
  const commandStatus = has(VALID.commandStatus, SECTION.status + 2);
  return {
    portType: has(VALID.portType, SECTION.portType + 4) ? view.getUint32(SECTION.portType, true) : null,
    command: commandStatus ? view.getUint16(SECTION.command, true) : null,
    status: commandStatus ? view.getUint16(SECTION.status, true) : null,
    device: has(VALID.id, SECTION.id + ID.size) ? deviceAt(view, SECTION.id) : null,
    aer: has(VALID.aer, SECTION.aer + AER.size)
      ? {
          uncorrectable: view.getUint32(SECTION.aer + AER.uncorrectable, true),
          severity: view.getUint32(SECTION.aer + AER.severity, true),
          correctable: view.getUint32(SECTION.aer + AER.correctable, true),
        }
      : null,
  };
}

function deviceAt(view: DataView, at: number): PcieDevice {
  return {
    vendorId: view.getUint16(at + ID.vendor, true),
    deviceId: view.getUint16(at + ID.device, true),
    classCode: view.getUint16(at + ID.class, true) + view.getUint8(at + ID.class + 2) * 0x1_0000,
    segment: view.getUint16(at + ID.segment, true),
    bus: view.getUint8(at + ID.bus),
    device: view.getUint8(at + ID.number),
    function: view.getUint8(at + ID.function),
  };
}
