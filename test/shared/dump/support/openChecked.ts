/** Opens what may be damaged: only DumpError may be thrown, nothing outside the file be read, and everything must be readable. */
import { DumpError } from '../../../../shared/dump/dumpError.ts';
import type { DumpImage } from '../../../../shared/dump/dumpImage.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { checkingSource } from './sources.ts';

const MAX_MS = 2000;

/** The image, or null when the reader refused the file. Throws when something else went wrong. */
export function openChecked(bytes: Uint8Array): DumpImage | null {
  const started = performance.now();
  const image = openOrRefuse(bytes);
  if (image) readAll(image);
  const took = performance.now() - started;
  if (took > MAX_MS) throw new Error(`took ${Math.round(took)} ms`);
  return image;
}

function openOrRefuse(bytes: Uint8Array): DumpImage | null {
  try {
    return openDump(checkingSource(bytes));
  } catch (error) {
    if (error instanceof DumpError) return null;
    throw error;
  }
}

/** Reads what the image offers to read later. */
function readAll(image: DumpImage): void {
  for (const blob of image.taggedBlobs) image.readTagged(blob);
  if (image.stack) image.memory.read(image.stack.address, image.stack.sizeBytes);
  const addresses = [...(image.bugcheck?.parameters ?? []), image.context?.sp ?? 0n, image.context?.pc ?? 0n, 0n, 0xffff_ffff_ffff_fff8n];
  for (const address of addresses) image.memory.read(address, 0x1000);
  if (image.modules.length > 4096 || image.limits.some((limit) => limit.length > 400)) throw new Error('not bounded');
}
