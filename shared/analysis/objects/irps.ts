import { hex } from '../../bytes/address.ts';
import { readDeviceObject } from '../../dump/facts/objects/deviceObject.ts';
import { type Irp, type IrpLocation, readIrp } from '../../dump/facts/objects/irp.ts';
import { IRP_MAJOR_FUNCTIONS, IRP_PNP_FUNCTIONS, IRP_POWER_FUNCTIONS } from '../../knowledge/irpFunctions.ts';
import type { ResultObject } from '../../result/objects.ts';
import { type Crash, describeAddress } from '../crash.ts';
import { statusName } from '../names.ts';
import { type Describer, deviceText, field, parametersOf } from './describe.ts';

const POWER = 0x16;
const PNP = 0x1b;
const STATUS_NOT_SUPPORTED = 0xc00000bb;
const SHOWN_LOCATIONS = 16;
const pnpNames = new Map<number, string>(IRP_PNP_FUNCTIONS);

/** `IRP_MJ_POWER, IRP_MN_SET_POWER`; numbers where there is no name. */
function functionText(major: number, minor: number): string {
  const name = IRP_MAJOR_FUNCTIONS[major] ?? `major function ${hex(major)}`;
  if (major === POWER) return `${name}, ${IRP_POWER_FUNCTIONS[minor] ?? `minor function ${hex(minor)}`}`;
  if (major === PNP) return `${name}, ${pnpNames.get(minor) ?? `minor function ${hex(minor)}`}`;
  return minor === 0 ? name : `${name}, minor function ${hex(minor)}`;
}

/** The IRPs that parameters point to. */
export const irps: Describer = (crash) =>
  parametersOf(crash, 'irp').flatMap(({ value, source }) => {
    const irp = readIrp(crash.image, value);
    return irp ? [irpObject(crash, irp, source)] : [];
  });

/** An IRP with its used stack locations, the current one marked. */
export function irpObject(crash: Crash, irp: Irp, source: string): ResultObject {
  const current = irp.locations.find((location) => location.index === irp.currentLocation);
  const used = irp.locations.filter((location) => location === current || location.device !== 0n || location.completionRoutine !== 0n);
  return {
    kind: 'irp',
    address: hex(irp.address),
    title: current ? `IRP: ${functionText(current.major, current.minor)}` : 'IRP that no driver has in hand',
    fields: [
      field('CurrentLocation', `${irp.currentLocation} of ${irp.stackCount}`, current ? holderText(crash, current) : null),
      field('IoStatus.Status', hex(irp.status), statusText(irp.status, current)),
      ...used.slice(0, SHOWN_LOCATIONS).map((location) => locationField(crash, location, location === current)),
      ...(irp.canceled ? [field('Cancel', 'TRUE', 'somebody asked for it to be cancelled')] : []),
      ...(irp.thread === 0n ? [] : [field('Tail.Overlay.Thread', hex(irp.thread), 'the thread that sent it')]),
    ],
    source,
  };
}

/** Power and Plug and Play requests start as STATUS_NOT_SUPPORTED: no driver has completed them yet. */
function statusText(status: number, current: IrpLocation | undefined): string | null {
  const name = statusName(status);
  const isStart = status === STATUS_NOT_SUPPORTED && (current?.major === POWER || current?.major === PNP);
  return isStart ? `${name}, the value that such requests start with` : name;
}

function holderText(crash: Crash, { device }: IrpLocation): string {
  return device === 0n ? 'no device' : `waits at device ${deviceText(device, readDeviceObject(crash.image, device))}`;
}

function locationField(crash: Crash, location: IrpLocation, isCurrent: boolean) {
  const parts = [
    location.device === 0n ? '' : `device ${deviceText(location.device, readDeviceObject(crash.image, location.device))}`,
    location.completionRoutine === 0n ? '' : `completion routine ${describeAddress(crash.image, location.completionRoutine)}`,
    location.pending ? 'marked pending' : '',
  ].filter((part) => part !== '');
  const name = `Stack location ${location.index}${isCurrent ? ' (current)' : ''}`;
  return field(name, functionText(location.major, location.minor), parts.length === 0 ? null : parts.join('; '));
}
