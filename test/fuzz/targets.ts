/** What can be fuzzed: where inputs come from, how one is run, and what it led to. */

import type { PdbParts } from '../builder/pdbBuilder.ts';
import { structTypes } from '../builder/structTypes.ts';
import { X64_STRUCTS } from '../shared/dump/support/movedStructs.ts';
import { MOVED, RICH, richPdb } from '../shared/pdb/support/richPdb.ts';
import { richImage } from '../shared/pe/support/richImages.ts';
import { ROOT } from '../tools/dumpFolder.ts';
import { corpus } from './corpus.ts';
import { judge, outcomeOf } from './judge.ts';
import { filesOutcome, judgeFiles } from './judgeFiles.ts';
import { imageOutcome, judgeImage } from './judgeImage.ts';
import { judgePdb, pdbOutcome } from './judgePdb.ts';
import { judgeSymbols, SYMBOL_TEXTS, symbolsOutcome } from './judgeSymbols.ts';

export interface Target {
  readonly inputs: () => Uint8Array[];
  /** Runs one input and names its outcome; throws what is wrong. */
  readonly run: (bytes: Uint8Array, hostile: boolean) => string;
  /** What a replay shows. */
  readonly show: (bytes: Uint8Array) => unknown;
  readonly extension: string;
}

const images = () => (['x64', 'arm64', 'x86'] as const).map(richImage);
const KERNEL: PdbParts = { ...RICH, types: structTypes(X64_STRUCTS) };
const pdbs = () =>
  [RICH, MOVED, KERNEL].flatMap((parts) => [richPdb(parts, { pageSize: 0x200, scatter: true }), richPdb(parts)].map(({ bytes }) => bytes));

export const TARGETS: Readonly<Record<string, Target>> = {
  dumps: {
    inputs: () => corpus(ROOT).map((sample) => sample.bytes),
    run: (bytes, hostile) => outcomeOf(judge(bytes, hostile)),
    show: (bytes) => judge(bytes, true),
    extension: 'dmp',
  },
  images: {
    inputs: images,
    run: (bytes, hostile) => imageOutcome(judgeImage(bytes, hostile)),
    show: (bytes) => judgeImage(bytes, true),
    extension: 'sys',
  },
  pdbs: {
    inputs: pdbs,
    run: (bytes, hostile) => pdbOutcome(judgePdb(bytes, hostile)),
    show: (bytes) => judgePdb(bytes, true),
    extension: 'pdb',
  },
  files: {
    inputs: () => [...images(), ...pdbs()],
    run: (bytes, hostile) => filesOutcome(judgeFiles(bytes, hostile)),
    show: (bytes) => judgeFiles(bytes, true),
    extension: 'bin',
  },
  symbols: {
    inputs: () => SYMBOL_TEXTS.map((text) => new TextEncoder().encode(text)),
    run: (bytes) => symbolsOutcome(judgeSymbols(bytes)),
    show: judgeSymbols,
    extension: 'txt',
  },
};
