import { viewOf } from '../../../bytes/layout.ts';
import { FRAMEWORK_DRIVER, FRAMEWORK_DRIVER_NAME, FRAMEWORK_DRIVER_SIZE } from '../../layouts/driverLogs.ts';
import { logName } from './logName.ts';

const MAX_DRIVERS = 1024;
const MAX_MAJOR = 3;

/** A driver bound to the kernel-mode driver framework, and the framework's version that it was built for. */
export interface FrameworkDriver {
  readonly name: string;
  readonly version: string;
}

/** The framework's own list: itself first, then its clients. Ends at the first entry that is none. */
export function readFrameworkDrivers(bytes: Uint8Array): FrameworkDriver[] {
  const view = viewOf(bytes);
  const drivers: FrameworkDriver[] = [];
  for (let at = 0; drivers.length < MAX_DRIVERS && at + FRAMEWORK_DRIVER_SIZE <= bytes.length; at += FRAMEWORK_DRIVER_SIZE) {
    const name = logName(bytes, FRAMEWORK_DRIVER_NAME, at);
    const major = view.getUint32(at + FRAMEWORK_DRIVER.major.at, true);
    if (name === null || major === 0 || major > MAX_MAJOR) break;
    drivers.push({ name, version: `${major}.${view.getUint32(at + FRAMEWORK_DRIVER.minor.at, true)}` });
  }
  return drivers;
}
