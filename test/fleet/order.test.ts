import { expect, it } from 'vitest';
import { compareText } from '../../shared/fleet/order.ts';
import { wellFormed } from '../../shared/fleet/wellFormed.ts';
import { fc } from '../shared/dump/support/property.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'b', '\u0000', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{1f600}', '\u{10ffff}'),
  maxLength: 4,
});

it('sorts texts as databases sort their UTF-8 bytes', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { seed: 1, numRuns: 2000 },
  );
});

it('replaces halves of surrogate pairs and nothing else', () => {
  expect(wellFormed('a\ud83d\ude00\ud83d\udc00\udc00')).toBe('a\u{1f600}\ud83d\udc00\ufffd');
  expect(wellFormed('\ude00\ud83d')).toBe('\ufffd\ufffd');
});
