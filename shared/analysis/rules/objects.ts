import { type Gva, hex } from '../../bytes/address.ts';
import type { LoadedModule } from '../../dump/dumpImage.ts';
import { readDeviceNode } from '../../dump/facts/objects/deviceNode.ts';
import { deviceStack, readDeviceObject } from '../../dump/facts/objects/deviceObject.ts';
import { type DriverObject, moduleOfService, readDriverObject } from '../../dump/facts/objects/driverObject.ts';
import { type Irp, readIrp } from '../../dump/facts/objects/irp.ts';
import { readPnpTriage, readPowerTriage } from '../../dump/facts/objects/powerTriage.ts';
import type { ParameterFacts } from '../bugcheck.ts';
import { type Crash, roleOf } from '../crash.ts';
import { blame } from '../ledger.ts';
import { moduleAt } from '../moduleAt.ts';
import type { Rule } from './rule.ts';
import { HELD_REQUEST, OWNED_OBJECT } from './weights.ts';

/** Each parameter of kind driver object or device object leads to the driver that owns it. */
export const objectOwner: Rule = {
  id: 'object-owner',
  apply(crash, ledger) {
    for (const [index, parameter] of crash.bugcheck.parameters.entries()) {
      if (parameter.value === 0n) continue;
      const { driver, what } = ownerOf(crash, parameter);
      if (!driver?.module) continue;
      const share = parameter.kind === 'driver-object' ? 1 : isHeldElsewhere(crash, parameter.value) ? OWNS_OTHER_DEVICE : OWNS_DEVICE;
      blame(ledger, driver.module, null, {
        rule: 'object-owner',
        claim: `Parameter ${index + 1} (${parameter.meaning}) belongs to ${driver.name ?? driver.module.name}${what}.`,
        weight: OWNED_OBJECT[roleOf(crash, driver.module)] * share,
        at: `object at ${hex(parameter.value)} (parameter ${index + 1})`,
      });
    }
  },
};

const OWNS_DEVICE = 0.7;
const OWNS_OTHER_DEVICE = 0.4;

/** 0x9F (3) names the bottom of a stack, and a request that waits further up: then the bottom's driver may never have seen it. */
function isHeldElsewhere(crash: Crash, device: Gva): boolean {
  const request = crash.bugcheck.parameters.find(({ kind, value }) => kind === 'irp' && value !== 0n);
  const irp = request ? readIrp(crash.image, request.value) : null;
  const holder = irp ? currentOf(irp)?.device : undefined;
  return holder !== undefined && holder !== device && deviceStack(crash.image, device).some(({ address }) => address === holder);
}

/** The driver that a parameter's object belongs to, and what the device is when Plug and Play knows it. */
function ownerOf({ image }: Crash, { kind, value }: ParameterFacts): { driver: DriverObject | null; what: string } {
  if (kind === 'driver-object') return { driver: readDriverObject(image, value), what: '' };
  const device = kind === 'device-object' ? readDeviceObject(image, value) : null;
  const node = device?.node ? readDeviceNode(image, device.node) : null;
  return { driver: device?.driver ?? null, what: node?.device === value ? `; the device is ${node.instancePath}` : '' };
}

/** Who has the IRP that a parameter names: the driver of its current stack location, then the others it went through, each once. */
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
    const named = new Set<string | undefined>([holder?.module.name]);
    for (const location of irp.locations) {
      const routine = location.completionRoutine === 0n ? null : moduleAt(crash.image, location.completionRoutine);
      if (!routine || named.has(routine.name) || roleOf(crash, routine) === 'kernel') continue;
      named.add(routine.name);
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
  const current = currentOf(irp);
  const driver = current && current.device !== 0n ? readDeviceObject(crash.image, current.device)?.driver : null;
  return driver?.module ? { module: driver.module, name: driver.name ?? driver.module.name } : null;
}

/** Bugchecks about a device whose whole stack of drivers is suspect. */
const DEVICE_STACK_CODES = new Set([0x9f, 0xa0, 0xca, 0xfe, 0x144]);

/** The drivers attached above the device that a parameter names, each once; its own is blamed for owning it. */
export const deviceStackDrivers: Rule = {
  id: 'device-stack',
  apply(crash, ledger) {
    if (!DEVICE_STACK_CODES.has(crash.bugcheck.code)) return;
    const parameter = crash.bugcheck.parameters.find((candidate) => candidate.kind === 'device-object' && candidate.value !== 0n);
    if (!parameter) return;
    const named = new Set<string>();
    for (const device of deviceStack(crash.image, parameter.value)) {
      const module = device.driver?.module;
      if (!module || device.address === parameter.value || named.has(module.name)) continue;
      named.add(module.name);
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

const DRIVER_POWER_STATE_FAILURE = 0x9f;
const IRP_MN_WAIT_WAKE = 0;

/** Nothing but its place in the stack says that the second request came from the holder of the first. */
const LIES_BELOW = 0.6;

/**
 * 0x9F (3): the driver that the named request really waits for. A driver in the middle of a stack (disk.sys, for one) may hold a
 * request because it sent another one down the same stack; whoever has that one in hand holds both. Only a request further down
 * counts: one further up waits for the named one. So does no request that is the named one itself, or a WAIT_WAKE, which waits by
 * design. Strong where the second request went through the hands of the first one's holder, which its stack locations show.
 */
export const powerChain: Rule = {
  id: 'power-chain',
  apply(crash, ledger) {
    if (crash.bugcheck.code !== DRIVER_POWER_STATE_FAILURE) return;
    const find = (kind: ParameterFacts['kind']) =>
      crash.bugcheck.parameters.find((parameter) => parameter.kind === kind && parameter.value !== 0n)?.value;
    const [named, bottom, saved] = [find('irp'), find('device-object'), find('structure')];
    const triage = named && bottom && saved ? readPowerTriage(crash.image, saved) : null;
    const waiting = triage && named ? readIrp(crash.image, named) : null;
    if (!triage || !waiting || !bottom) return;
    const stack = deviceStack(crash.image, bottom);
    const holder = stack.findIndex(({ address }) => address === currentOf(waiting)?.device);
    const below = new Map(stack.slice(0, Math.max(0, holder)).map((device) => [device.address, device]));
    const second = triage.pending
      .flatMap(({ irp }) => (irp === named ? [] : (readIrp(crash.image, irp) ?? [])))
      .find((irp) => irp.isPower && currentOf(irp)?.minor !== IRP_MN_WAIT_WAKE && below.has(currentOf(irp)?.device ?? 0n));
    const driver = second && below.get(currentOf(second)?.device ?? 0n)?.driver;
    if (!second || !driver?.module || driver.module === stack[holder]?.driver?.module) return;
    const isSent = second.locations.some(({ index, device }) => index > second.currentLocation && device === stack[holder]?.address);
    const why = isSent
      ? 'it came through the hands of the driver that has the request that the bugcheck names, which waits for it'
      : 'the request that the bugcheck names, further up, most likely waits for it';
    blame(ledger, driver.module, null, {
      rule: 'power-chain',
      claim: `A second power request to the same device waits in ${driver.name ?? driver.module.name} (stack location ${second.currentLocation} of ${second.stackCount}): ${why}.`,
      weight: HELD_REQUEST[roleOf(crash, driver.module)] * (isSent ? 1 : LIES_BELOW),
      at: `IRP at ${hex(second.address)} (TRIAGE_9F_POWER, parameter 3)`,
    });
  },
};

function currentOf(irp: Irp) {
  return irp.locations.find((location) => location.index === irp.currentLocation);
}

/** 0x9F (4): the drivers of the devices whose Plug and Play requests everything waits for. */
export const pnpRequestHolders: Rule = {
  id: 'pnp-request',
  apply(crash, ledger) {
    if (crash.bugcheck.code !== DRIVER_POWER_STATE_FAILURE) return;
    const parameter = crash.bugcheck.parameters.find((candidate) => candidate.kind === 'structure' && candidate.value !== 0n);
    const nodes = parameter ? (readPnpTriage(crash.image, parameter.value)?.nodes ?? []) : [];
    const named = new Set<LoadedModule>();
    for (const address of nodes) {
      const node = readDeviceNode(crash.image, address);
      const module = node?.service ? moduleOfService(crash.image, node.service) : null;
      if (!node || !module || named.has(module)) continue;
      named.add(module);
      blame(ledger, module, null, {
        rule: 'pnp-request',
        claim: `A Plug and Play request to ${node.instancePath} (service ${node.service}) was sent and not completed.`,
        weight: HELD_REQUEST[roleOf(crash, module)] * 0.8,
        at: `DEVICE_NODE at ${hex(address)} (TRIAGE_9F_PNP)`,
      });
    }
  },
};
