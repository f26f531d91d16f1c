import { endOf, isAlnum, isPrintable, isWordBefore, type Step, textOf, unitAt, unitBefore } from '../characters.ts';
import { type Detector, encodingOf } from './detector.ts';

const BACKSLASH = 0x5c;
const HASH = 0x23;
const MAX_DEVICE_ID = 200;
const MAX_INSTANCE_ID = 128;
/** Buses whose devices bring a serial number, by the last letter of the name (lower case). */
const BUSES: ReadonlyMap<number, readonly string[]> = new Map([
  [0x72, ['usbstor']],
  [0x62, ['usb']],
  [0x69, ['scsi', 'pci']],
  [0x65, ['ide', 'nvme']],
  [0x64, ['sd']],
  [0x34, ['1394']],
]);

/**
 * Serial numbers of disks, sticks and network cards: the instance in `USBSTOR\Disk&Ven_X&Prod_Y\SERIAL&0`, also with `#` as in names
 * of device interfaces. Windows makes the instance up where a device has no serial number: its second character is then `&`
 * (documented under "instance IDs" in the driver documentation). Found at the separator behind the bus.
 */
export const deviceInstance: Detector = (bytes, at, step, sink) => {
  const buses = BUSES.get(unitAt(bytes, at - step, step) | 0x20) ?? BUSES.get(unitAt(bytes, at - step, step));
  if (!buses) return;
  const bus = buses.find((name) => isWordBefore(bytes, at, step, name) && !isAlnum(unitBefore(bytes, at - name.length * step, step)));
  if (bus === undefined) return;
  const separator = unitAt(bytes, at, step);
  const idEnd = endOf(bytes, at + step, step, MAX_DEVICE_ID, (unit) => isPrintable(unit) && unit !== separator);
  if (idEnd - at < 4 * step || unitAt(bytes, idEnd, step) !== separator) return;
  const from = idEnd + step;
  const end = endOf(bytes, from, step, MAX_INSTANCE_ID, isInstance);
  const serial = serialOf(bytes, from, end, step);
  if (serial === null) return;
  const closed = isClosed(unitAt(bytes, end, step));
  sink('serial-number', from, from + serial.length * step, encodingOf(step), serial, closed && bus !== 'pci' ? 'certain' : 'likely');
};

function isInstance(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f && unit !== BACKSLASH && unit !== HASH && unit !== 0x22 && unit !== 0x2c;
}

function isClosed(unit: number): boolean {
  return unit <= 0 || unit === BACKSLASH || unit === HASH || unit === 0x22 || unit === 0x2c || unit === 0x0a || unit === 0x0d;
}

function serialOf(bytes: Uint8Array, from: number, end: number, step: Step): string | null {
  const instance = textOf(bytes, from, end, step);
  if (instance.charAt(1) === '&' || instance.startsWith('{')) return null;
  const [serial] = /^[\w.+:-]+/.exec(instance) ?? [];
  if (serial === undefined || serial.length < 5 || !/\d/.test(serial) || /^0+$/.test(serial)) return null;
  return serial;
}
