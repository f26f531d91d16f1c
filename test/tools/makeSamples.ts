/** `npm run samples` re-makes samples/*.dmp byte for byte (`npm run samples -- fleet --help`: whole fleets elsewhere); `npm run golden` re-makes the expected results beside them. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { bytesSource } from '../../shared/bytes/byteSource.ts';
import type { TriageLine } from '../../shared/result/triageResult.ts';
import { triageLine } from '../../shared/triageDump.ts';
import { ROOT } from './dumpFolder.ts';
import { runFleetSamples } from './fleetSamples.ts';
import { SAMPLES } from './sampleDumps.ts';

/** Where the samples lie. */
export const SAMPLES_FOLDER = path.join(ROOT, 'samples');

/** Triage of a sample's bytes with the path that it has in the repository. */
export function triageSample(relative: string, bytes: Uint8Array): TriageLine {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return triageLine(bytesSource(bytes), {
    path: `samples/${relative}`,
    name: path.posix.basename(relative),
    sizeBytes: bytes.length,
    sha256,
  });
}

/** The expected result's file beside a sample. */
export function expectedPath(relative: string): string {
  return relative.replace(/\.dmp$/, '.expected.json');
}

/** The manifest's text: what each sample is, and that all of them are made by us. */
export function manifestText(): string {
  const rows = SAMPLES.map((sample) => {
    const bytes = sample.build();
    return { path: sample.path, about: sample.about, sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  return `${JSON.stringify({ origin: 'made by test/tools/makeSamples.ts; no real machine, no personal data', licence: 'MIT', samples: rows }, null, 2)}\n`;
}

function write(relative: string, data: Uint8Array | string): void {
  const file = path.join(SAMPLES_FOLDER, relative);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, data);
}

if (process.argv[1]?.endsWith('makeSamples.ts') && process.argv[2] === 'fleet') {
  process.exitCode = runFleetSamples(process.argv.slice(3));
} else if (process.argv[1]?.endsWith('makeSamples.ts')) {
  const golden = process.argv.includes('--golden');
  for (const sample of SAMPLES) {
    const bytes = sample.build();
    if (golden) write(expectedPath(sample.path), `${JSON.stringify(triageSample(sample.path, bytes), null, 2)}\n`);
    else write(sample.path, bytes);
  }
  if (!golden) write('manifest.json', manifestText());
  console.log(`${SAMPLES.length} samples ${golden ? 'judged' : 'made'} under samples/`);
}
