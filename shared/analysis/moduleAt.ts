import { addressKey, type Gva } from '../bytes/address.ts';
import type { DumpImage, LoadedModule } from '../dump/dumpImage.ts';

/** The module that holds `address`, null when none does. */
export function moduleAt(image: DumpImage, address: Gva): LoadedModule | null {
  return image.moduleMap.find(addressKey(address))?.value ?? null;
}
