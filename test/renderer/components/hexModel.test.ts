import { describe, expect, it } from 'vitest';
import { bytesOfHex, hexRow, offsetText, parseOffset, WINDOW_BYTES, windowStart } from '../../../renderer/components/hex/hexModel.ts';

describe('a row of the hex view', () => {
  const bytes = new TextEncoder().encode('PAGEDU64\u0000\u00011');

  it('has the bytes as hex and as characters, a dot for what cannot be printed', () => {
    expect(hexRow(bytes, 0, null)).toEqual({
      hex: ['', '', '50 41 47 45 44 55 36 34 00 01 31 '],
      ascii: ['', '', 'PAGEDU64..1'],
    });
  });

  it('cuts out the range that stands out, wherever it begins and ends', () => {
    expect(hexRow(bytes, 0x10, { offset: 0x12, sizeBytes: 2 })).toEqual({
      hex: ['50 41 ', '47 45 ', '44 55 36 34 00 01 31 '],
      ascii: ['PA', 'GE', 'DU64..1'],
    });
    expect(hexRow(bytes, 0x10, { offset: 0, sizeBytes: 0x100 }).ascii).toEqual(['', 'PAGEDU64..1', '']);
    expect(hexRow(bytes, 0x10, { offset: 0x100, sizeBytes: 4 }).ascii).toEqual(['PAGEDU64..1', '', '']);
  });
});

describe('offsets', () => {
  it('are read as people write them, and only when they lie in the file', () => {
    expect(['0x10', '10h', '16', ' 0X0000`0010 ', '0'].map((text) => parseOffset(text, 17))).toEqual([16, 16, 16, 16, 0]);
    expect(['0x11', '', '-1', '1.5', 'ff', 'x', '1e1'].map((text) => parseOffset(text, 17))).toEqual(Array(7).fill(null));
  });

  it('are as wide as the file needs', () => {
    expect([offsetText(0x1f00, 100), offsetText(0x1f00, 0x12_3456_789a)]).toEqual(['00001f00', '0000001f00']);
  });

  it('lie in windows that browsers can draw', () => {
    expect([0, WINDOW_BYTES - 1, WINDOW_BYTES, 3 * WINDOW_BYTES + 5].map(windowStart)).toEqual([0, 0, WINDOW_BYTES, 3 * WINDOW_BYTES]);
    expect([...bytesOfHex('00ff10')]).toEqual([0, 255, 16]);
  });
});
