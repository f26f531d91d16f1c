import { type Gva, hex } from '../../bytes/address.ts';
import type { DumpImage } from '../../dump/dumpImage.ts';
import { type DeviceNode, nodeAndParents } from '../../dump/facts/objects/deviceNode.ts';
import { type DeviceObject, deviceStack, readDeviceObject } from '../../dump/facts/objects/deviceObject.ts';
import { readDriverObject } from '../../dump/facts/objects/driverObject.ts';
import { DEVICE_TYPES } from '../../knowledge/deviceTypes.ts';
import type { ResultObject } from '../../result/objects.ts';
import { describeDriver } from '../drivers.ts';
import { type Describer, deviceText, driverText, field, parametersOf } from './describe.ts';

const typeNames = new Map<number, string>(DEVICE_TYPES);

/** The device objects that parameters name, each with its stack and what Plug and Play knows of it. */
export const devices: Describer = (crash) =>
  parametersOf(crash, 'device-object').flatMap(({ value, source }) => {
    const device = readDeviceObject(crash.image, value);
    if (!device) return [];
    const stack = deviceStack(crash.image, bottomOf(crash.image, device));
    const node = nodeOf(crash.image, stack[0] ?? device, source);
    return [deviceObject(device, stack, source), ...(node ? [node] : [])];
  });

const MAX_BELOW = 32;

/** The lowest device of the stack that can be reached; the device itself when what is below it is not in the dump. */
function bottomOf(image: DumpImage, device: DeviceObject): Gva {
  let lowest = device;
  for (let i = 0; i < MAX_BELOW; i++) {
    const below = lowest.attachedTo ? readDeviceObject(image, lowest.attachedTo) : null;
    if (below?.attachedDevice !== lowest.address) break;
    lowest = below;
  }
  return lowest.address;
}

function deviceObject(device: DeviceObject, stack: readonly DeviceObject[], source: string): ResultObject {
  return {
    kind: 'device',
    address: hex(device.address),
    title: `Device of ${driverText(device.driver)}`,
    fields: [
      field('DriverObject', driverText(device.driver), device.driver?.module ? describeDriver(device.driver.module.name) : null),
      field('DeviceType', hex(device.type), typeNames.get(device.type) ?? null),
      field('DeviceExtension', hex(device.extension)),
      ...(device.currentIrp === 0n ? [] : [field('CurrentIrp', hex(device.currentIrp))]),
      ...stack.map((one, i) => field(`Stack ${i + 1}`, deviceText(one.address, one), stackMeaning(one, i, stack, device))),
    ],
    source,
  };
}

function stackMeaning(one: DeviceObject, index: number, stack: readonly DeviceObject[], named: DeviceObject): string | null {
  const words = [
    index === 0 ? 'bottom' : '',
    one.address === named.address ? 'the one named' : '',
    index === stack.length - 1 ? (one.attachedDevice === 0n ? 'top' : 'what is attached above is not in the dump') : '',
  ].filter((word) => word !== '');
  return words.length === 0 ? null : words.join(', ');
}

/** What Plug and Play knows of a physical device object and of what it is connected to; null when its node is not in the dump. */
function nodeOf(image: DumpImage, device: DeviceObject, source: string): ResultObject | null {
  const nodes = device.node === null ? [] : nodeAndParents(image, device.node);
  return nodes[0]?.device === device.address ? nodeObject(nodes, source) : null;
}

/** A device node with its parents, nearest first. `nodes` is not empty. */
export function nodeObject(nodes: readonly DeviceNode[], source: string): ResultObject {
  const [node, ...parents] = nodes as [DeviceNode, ...DeviceNode[]];
  return {
    kind: 'device-node',
    address: hex(node.address),
    title: `Device node ${node.instancePath}`,
    fields: [
      field('InstancePath', node.instancePath),
      field('ServiceName', node.service ?? '(none)'),
      ...(node.pendingIrp === 0n ? [] : [field('PendingIrp', hex(node.pendingIrp))]),
      ...parents.map((parent, i) => field(`Parent ${i + 1}`, parent.instancePath, parent.service && `service ${parent.service}`)),
    ],
    source,
  };
}

/** The driver objects that parameters name. */
export const drivers: Describer = (crash) =>
  parametersOf(crash, 'driver-object').flatMap(({ value, source }) => {
    const driver = readDriverObject(crash.image, value);
    if (!driver) return [];
    return [
      {
        kind: 'driver' as const,
        address: hex(value),
        title: `Driver ${driverText(driver)}`,
        fields: [
          field('DriverName', driver.name ?? '(not in the dump)', driver.module ? describeDriver(driver.module.name) : null),
          field('DriverStart', hex(driver.start), driver.module?.name ?? 'in no loaded module'),
          field('DriverSize', `${driver.sizeBytes} bytes`),
        ],
        source,
      },
    ];
  });
