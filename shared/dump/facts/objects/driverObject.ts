import { addressKey, type Gva } from '../../../bytes/address.ts';
import type { DumpImage, LoadedModule } from '../../dumpImage.ts';
import { pointerAt, pointerSize, readView, unicodeStringAt } from './memoryView.ts';
import { placesOf } from './places.ts';

/**
 * DRIVER_OBJECT (wdm.h, unchanged since Windows XP). 64-bit: checked on a real 0x9F dump; 32-bit: public symbols. Type 4 tells
 * a real one from chance.
 */
const WIDE = { start: 0x18, imageSize: 0x20, name: 0x38, size: 0x48 } as const;
const NARROW = { start: 0x0c, imageSize: 0x10, name: 0x1c, size: 0x24 } as const;
const MEMBERS = { start: 'DriverStart', imageSize: 'DriverSize', name: 'DriverName' } as const;
const IO_TYPE_DRIVER = 4;

export interface DriverObject {
  readonly address: Gva;
  /** `\Driver\name`; null when the name's characters are not in the dump. */
  readonly name: string | null;
  /** DriverStart: where its image is, or was when it is being unloaded. */
  readonly start: Gva;
  readonly sizeBytes: number;
  /** The image it was loaded from, found by its start address or by its name; null when neither leads to a module. */
  readonly module: LoadedModule | null;
}

/** Reads a DRIVER_OBJECT; null when its bytes are not in the dump or are no driver object. */
export function readDriverObject(image: DumpImage, address: Gva): DriverObject | null {
  const layout = placesOf(image, '_DRIVER_OBJECT', MEMBERS, image.architecture === 'x86' ? NARROW : WIDE);
  const view = readView(image, address, layout.size);
  if (!view || view.getUint16(0, true) !== IO_TYPE_DRIVER) return null;
  const start = pointerAt(view, layout.start, pointerSize(image));
  const name = unicodeStringAt(image, view, layout.name);
  return { address, name, start, sizeBytes: view.getUint32(layout.imageSize, true), module: moduleOf(image, start, name) };
}

function moduleOf(image: DumpImage, start: Gva, name: string | null): LoadedModule | null {
  return image.moduleMap.find(addressKey(start))?.value ?? (name === null ? null : moduleOfService(image, name));
}

/** The loaded module of a service or driver name (`\Driver\disk`, `disk`); null when no module has the file name `<service>.sys`. */
export function moduleOfService(image: DumpImage, name: string): LoadedModule | null {
  const service = name.slice(name.lastIndexOf('\\') + 1).toLowerCase();
  return image.modules.find((module) => module.name === `${service}.sys`) ?? null;
}
