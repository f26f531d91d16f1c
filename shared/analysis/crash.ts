import { type Gva, hex } from '../bytes/address.ts';
import type { DumpImage, ExceptionRecord, LoadedModule } from '../dump/dumpImage.ts';
import type { BugcheckFacts } from './bugcheck.ts';
import type { CrashSite } from './crashSite.ts';
import { type DriverRole, driverFacts } from './drivers.ts';
import { moduleAt } from './moduleAt.ts';
import type { Frame } from './stack.ts';

/** Everything the rules look at: one crash, read but not judged. */
export interface Crash {
  readonly image: DumpImage;
  readonly bugcheck: BugcheckFacts;
  readonly site: CrashSite | null;
  readonly exception: ExceptionRecord | null;
  /** From the crash site upwards; the first is the site itself. */
  readonly frames: readonly Frame[];
}

/** `nt+0x1234`-like text: module and offset, or the bare address. */
export function describeAddress(image: DumpImage, address: Gva): string {
  const module = moduleAt(image, address);
  return module ? `${module.name}+${hex(address - module.base)}` : hex(address);
}

/** A module's role; the first of the loaded-module list is the kernel, whatever its file is called. */
export function roleOf(crash: Crash, module: LoadedModule): DriverRole {
  return crash.image.modules[0] === module ? 'kernel' : driverFacts(module.name).role;
}
