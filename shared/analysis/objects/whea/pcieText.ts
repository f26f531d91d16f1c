import { hex } from '../../../bytes/address.ts';
import type { PcieDevice, PcieError } from '../../../dump/facts/objects/whea/pcieError.ts';
import { AER_CORRECTABLE, AER_UNCORRECTABLE, PCIE_PORT_TYPES } from '../../../knowledge/hardware/pcieErrors.ts';
import type { ResultObjectField } from '../../../result/objects.ts';
import { field } from '../describe.ts';

const portTypes = new Map<number, string>(PCIE_PORT_TYPES);

const four = (value: number) => value.toString(16).padStart(4, '0');

/** `0000:0a:00.1` as every tool writes it, in hex. */
function place({ segment, bus, device, function: part }: PcieDevice): string {
  const two = (value: number) => value.toString(16).padStart(2, '0');
  return `${four(segment)}:${two(bus)}:${two(device)}.${part.toString(16)}`;
}

/** Names of the bits that are set; the number itself for bits that have none. */
function bitNames(value: number, names: readonly (readonly [bit: number, name: string])[]): string[] {
  const known = names.filter(([bit]) => (value >>> bit) & 1);
  const rest = known.reduce((left, [bit]) => left & ~(1 << bit), value) >>> 0;
  return [...known.map(([, name]) => name), ...(rest === 0 ? [] : [`bits ${hex(rest)}`])];
}

/** `device 10de:2489 at 0000:0a:00.1: Completion Timeout`; empty when the section says nothing. */
export function pcieText({ device, aer, portType }: PcieError): string {
  const who = device ? `device ${four(device.vendorId)}:${four(device.deviceId)} at ${place(device)}` : '';
  const port = portType === null ? undefined : portTypes.get(portType);
  const errors = aer ? [...bitNames(aer.uncorrectable, AER_UNCORRECTABLE), ...bitNames(aer.correctable, AER_CORRECTABLE)] : [];
  return [[who, port].filter(Boolean).join(', '), errors.join(', ')].filter((part) => part !== '').join(': ');
}

/** All that a PCI Express section says. */
export function pcieFields({ device, aer, portType, command, status }: PcieError): ResultObjectField[] {
  const text = (names: string[]) => (names.length === 0 ? 'none' : names.join(', '));
  return [
    ...(device
      ? [
          field('Device', place(device), 'segment:bus:device.function'),
          field('Vendor and device id', `${four(device.vendorId)}:${four(device.deviceId)}`),
          field('Class code', hex(device.classCode)),
        ]
      : []),
    ...(portType === null ? [] : [field('Port type', String(portType), portTypes.get(portType) ?? null)]),
    ...(command === null || status === null ? [] : [field('Command, Status', `${hex(command)}, ${hex(status)}`)]),
    ...(aer
      ? [
          field('AER uncorrectable status', hex(aer.uncorrectable), text(bitNames(aer.uncorrectable, AER_UNCORRECTABLE))),
          field('AER uncorrectable severity', hex(aer.severity), fatalText(aer)),
          field('AER correctable status', hex(aer.correctable), text(bitNames(aer.correctable, AER_CORRECTABLE))),
        ]
      : []),
  ];
}

function fatalText({ uncorrectable, severity }: { uncorrectable: number; severity: number }): string {
  const fatal = bitNames(uncorrectable & severity, AER_UNCORRECTABLE);
  return fatal.length === 0 ? 'none of the errors is fatal to the link' : `fatal to the link: ${fatal.join(', ')}`;
}
