import { describe, expect, it } from 'vitest';
import { isFailure } from '../../../../shared/result/triageResult.ts';
import { structTypes } from '../../../builder/structTypes.ts';
import { judgeFiles } from '../../../fuzz/judgeFiles.ts';
import { X64_STRUCTS } from '../../dump/support/movedStructs.ts';
import { fc } from '../../dump/support/property.ts';
import { RICH, richPdb } from '../../pdb/support/richPdb.ts';
import { richImage } from '../../pe/support/richImages.ts';

/** The last one but one also says where a kernel keeps its structures' members. */
const KERNEL = { ...RICH, types: structTypes(X64_STRUCTS) };
const INPUTS = [...(['x64', 'arm64', 'x86'] as const).map(richImage), richPdb(KERNEL).bytes, richPdb(RICH).bytes];

describe('damaged files', () => {
  it('are used as far as they go when they are whole', () => {
    const lines = INPUTS.map((bytes) => judgeFiles(bytes, true));
    const trusts = lines.map((line) => (isFailure(line) ? [] : line.stack.map((frame) => frame.trust)));
    expect(trusts[0]).toContain('unwind');
    const last = lines.at(-1);
    expect(last && !isFailure(last) && last.stack.some((frame) => frame.symbol?.startsWith('nt!alpha') && frame.source)).toBe(true);
  });

  it('never throw, and never make the result longer than it may be', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...INPUTS),
        fc.array(fc.tuple(fc.nat(0x8000), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), { minLength: 1, maxLength: 12 }),
        (input, changes) => {
          const bytes = input.slice();
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const line = judgeFiles(bytes, false);
          expect(isFailure(line) ? 0 : line.stack.length).toBeLessThanOrEqual(64);
        },
      ),
      { numRuns: 200 },
    );
  });
});
