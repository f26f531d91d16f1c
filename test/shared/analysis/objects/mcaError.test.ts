import { describe, expect, it } from 'vitest';
import { decodeMcaError } from '../../../../shared/analysis/objects/whea/mcaError.ts';
import { fc } from '../../dump/support/property.ts';

describe('an MCA error code', () => {
  /** Values from the examples and encodings of the Intel SDM (volume 3B, machine-check error codes) and the AMD APM (volume 2). */
  it.each([
    [0x0000, 'simple', 'no error'],
    [0x0005, 'simple', 'internal parity error'],
    [0x0400, 'simple', 'internal timer'],
    [0x0402, 'internal', 'not classified'],
    [0x0e0b, 'simple', 'I/O error'],
    [0x000f, 'cache', 'generic level'],
    [0x0010, 'tlb', 'instruction TLB error, level 0'],
    [0x0015, 'tlb', 'data TLB error, level 1'],
    [0x0135, 'cache', 'data cache error, level 1, data read'],
    [0x0151, 'cache', 'instruction cache error, level 1, instruction fetch'],
    [0x017a, 'cache', 'generic cache error, level 2, eviction'],
    [0x1135, 'cache', 'data cache error, level 1, data read'],
    [0x009f, 'memory', 'read, channel not specified'],
    [0x00c1, 'memory', 'scrub, channel 1'],
    [0x0090, 'memory', 'read, channel 0'],
    [0x0291, 'memory', 'memory used as cache: read, channel 1'],
    [0x0800, 'bus', 'level 0, generic error, memory; the processor started the request'],
    [0x0e1b, 'bus', 'generic level, generic read, I/O; the processor took an unspecified part'],
    [0x090f, 'bus', 'other; the processor started the request, timed out'],
    [0x8000, 'unknown', '0x8000, not documented'],
  ])('%i is a %s error', (code, kind, text) => {
    const error = decodeMcaError(code);
    expect(error.kind).toBe(kind);
    expect(error.text).toContain(text);
  });

  it('has a text whatever it is', () => {
    fc.assert(
      fc.property(fc.nat({ max: 0xffff }), (code) => {
        expect(decodeMcaError(code).text).not.toMatch(/undefined|^$/);
      }),
    );
  });
});
