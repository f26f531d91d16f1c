/** A DumpImage as one string: everything that a reader says, memory and tagged bytes included. */
import type { DumpImage } from '../../../../shared/dump/dumpImage.ts';

/** Bytes read at each address, to be compared; reads go through the image's own memory. */
export function imageFacts(image: DumpImage, addresses: readonly bigint[] = []): string {
  const reads = addresses.map((address) => bytesText(image.memory.read(address, 0x300).bytes));
  const stack = image.stack ? bytesText(image.memory.read(image.stack.address, image.stack.sizeBytes).bytes) : null;
  const tagged = image.taggedBlobs.map((blob) => bytesText(image.readTagged(blob)));
  const { memory, moduleMap, readTagged: _, ...facts } = image;
  const whole = { ...facts, rangeCount: memory.rangeCount, mapped: moduleMap.all(), reads, stack, tagged };
  return JSON.stringify(whole, (_key, value: unknown) => (typeof value === 'bigint' ? `0x${value.toString(16)}` : value), 1);
}

function bytesText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
