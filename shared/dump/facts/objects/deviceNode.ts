import type { Gva } from '../../../bytes/address.ts';
import type { DumpImage } from '../../dumpImage.ts';
import { pointerAt, pointerSize, readView, unicodeStringAt } from './memoryView.ts';
import { placesOf } from './places.ts';

/**
 * DEVICE_NODE as far as TRIAGE_DEVICE_NODE describes it, which Windows keeps stable for debuggers (public symbols, Windows 7 and
 * later; 64-bit checked on a real 0x9F dump). It has no type field: the text of its instance path tells a real one.
 */
const WIDE = { parent: 0x10, device: 0x20, instancePath: 0x28, service: 0x38, pendingIrp: 0x48, size: 0x50 } as const;
const NARROW = { parent: 0x08, device: 0x10, instancePath: 0x14, service: 0x1c, pendingIrp: 0x24, size: 0x28 } as const;
const MEMBERS = {
  parent: 'Parent',
  device: 'PhysicalDeviceObject',
  instancePath: 'InstancePath',
  service: 'ServiceName',
  pendingIrp: 'PendingIrp',
} as const;
const MAX_PARENTS = 8;

/** What Plug and Play knows of a device. */
export interface DeviceNode {
  readonly address: Gva;
  readonly parent: Gva;
  /** The physical device object, at the bottom of the device's stack. */
  readonly device: Gva;
  /** `PCI\VEN_8086&DEV_06D6...\3&11583659&0&B8`. */
  readonly instancePath: string;
  /** Name of the service that drives the device; null when it has none or its characters are not in the dump. */
  readonly service: string | null;
  readonly pendingIrp: Gva;
}

/** Reads a DEVICE_NODE; null when its bytes or its instance path are not in the dump, or it is none. */
export function readDeviceNode(image: DumpImage, address: Gva): DeviceNode | null {
  const layout = placesOf(image, '_DEVICE_NODE', MEMBERS, image.architecture === 'x86' ? NARROW : WIDE);
  const width = pointerSize(image);
  const view = readView(image, address, layout.size);
  const instancePath = view ? unicodeStringAt(image, view, layout.instancePath) : null;
  if (!view || instancePath === null || !instancePath.includes('\\')) return null;
  return {
    address,
    parent: pointerAt(view, layout.parent, width),
    device: pointerAt(view, layout.device, width),
    instancePath,
    service: unicodeStringAt(image, view, layout.service),
    pendingIrp: pointerAt(view, layout.pendingIrp, width),
  };
}

/** The node and those above it in the device tree, nearest first; ends at the first that is not in the dump or seen before. */
export function nodeAndParents(image: DumpImage, address: Gva): DeviceNode[] {
  const nodes: DeviceNode[] = [];
  const seen = new Set<Gva>();
  let next = address;
  while (nodes.length < MAX_PARENTS && next !== 0n && !seen.has(next)) {
    seen.add(next);
    const node = readDeviceNode(image, next);
    if (!node) break;
    nodes.push(node);
    next = node.parent;
  }
  return nodes;
}
