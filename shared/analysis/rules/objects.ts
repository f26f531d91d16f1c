import { hex } from '../../bytes/address.ts';
import type { LoadedModule } from '../../dump/dumpImage.ts';
import { type Crash, roleOf } from '../crash.ts';
import { blame } from '../ledger.ts';
import { moduleAt } from '../moduleAt.ts';
import { deviceStack, type Irp, readDeviceObject, readDriverObject, readIrp } from '../objects.ts';
import type { Rule } from './rule.ts';
import { HELD_REQUEST, OWNED_OBJECT } from './weights.ts';

/** Each parameter of kind driver object or device object leads to the driver that owns it. */
export const objectOwner: Rule = {
  id: 'object-owner',
  apply(crash, ledger) {
    for (const [index, parameter] of crash.bugcheck.parameters.entries()) {
      if (parameter.value === 0n) continue;
      const driver =
        parameter.kind === 'driver-object'
          ? readDriverObject(crash.image, parameter.value)
          : parameter.kind === 'device-object'
            ? (readDeviceObject(crash.image, parameter.value)?.driver ?? null)
            : null;
      if (!driver?.module) continue;
      blame(ledger, driver.module, null, {
        rule: 'object-owner',
        claim: `Parameter ${index + 1} (${parameter.meaning}) belongs to ${driver.name ?? driver.module.name}.`,
        weight: OWNED_OBJECT[roleOf(crash, driver.module)] * (parameter.kind === 'driver-object' ? 1 : 0.7),
        at: `object at ${hex(parameter.value)} (parameter ${index + 1})`,
      });
    }
  },
};

/** Who has the IRP that a parameter names: the driver of its current stack location, then the others it went through. */
export const irpHolder: Rule = {
  id: 'irp-holder',
  apply(crash, ledger) {
    const index = crash.bugcheck.parameters.findIndex((parameter) => parameter.kind === 'irp' && parameter.value !== 0n);
    const parameter = crash.bugcheck.parameters[index];
    const irp = parameter ? readIrp(crash.image, parameter.value) : null;
    if (!irp) return;
    const at = `IRP at ${hex(irp.address)} (parameter ${index + 1})`;
    const holder = holderOf(crash, irp);
    if (holder) {
      blame(ledger, holder.module, null, {
        rule: 'irp-holder',
        claim: `The ${irp.isPower ? 'power request' : 'request'} (IRP) is in the hands of ${holder.name}: stack location ${irp.currentLocation} of ${irp.stackCount} belongs to its device.`,
        weight: HELD_REQUEST[roleOf(crash, holder.module)],
        at,
      });
    }
    for (const location of irp.locations) {
      const routine = location.completionRoutine === 0n ? null : moduleAt(crash.image, location.completionRoutine);
      if (!routine || routine.name === holder?.module.name || roleOf(crash, routine) === 'kernel') continue;
      blame(ledger, routine, null, {
        rule: 'irp-holder',
        claim: `${routine.name} waits for the request to come back (completion routine in stack location ${location.index}).`,
        weight: HELD_REQUEST[roleOf(crash, routine)] * 0.35,
        at,
      });
    }
  },
};

/** The driver of the current location's device, found by its DRIVER_OBJECT. */
function holderOf(crash: Crash, irp: Irp): { module: LoadedModule; name: string } | null {
  const current = irp.locations.find((location) => location.index === irp.currentLocation);
  const driver = current && current.device !== 0n ? readDeviceObject(crash.image, current.device)?.driver : null;
  return driver?.module ? { module: driver.module, name: driver.name ?? driver.module.name } : null;
}

/** Bugchecks about a device whose whole stack of drivers is suspect. */
const DEVICE_STACK_CODES = new Set([0x9f, 0xa0, 0xca, 0xfe, 0x144]);

/** The drivers attached above the device that a parameter names. */
export const deviceStackDrivers: Rule = {
  id: 'device-stack',
  apply(crash, ledger) {
    if (!DEVICE_STACK_CODES.has(crash.bugcheck.code)) return;
    const parameter = crash.bugcheck.parameters.find((candidate) => candidate.kind === 'device-object' && candidate.value !== 0n);
    if (!parameter) return;
    for (const device of deviceStack(crash.image, parameter.value)) {
      const module = device.driver?.module;
      if (!module) continue;
      const role = roleOf(crash, module);
      blame(ledger, module, null, {
        rule: 'device-stack',
        claim: `${device.driver?.name ?? module.name} has a device in the stack that the bugcheck names.`,
        weight: HELD_REQUEST[role] * 0.4,
        at: `DEVICE_OBJECT at ${hex(device.address)}`,
      });
    }
  },
};
