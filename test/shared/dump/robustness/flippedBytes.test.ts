import { describe, expect, it } from 'vitest';
import { openChecked } from '../support/openChecked.ts';
import { random } from '../support/random.ts';
import { everyDump } from '../support/sampleDumps.ts';

const SEED = 0x0fa1_711e;
const ROUNDS = 150;
const WORDS = [0, 1, 0x7f, 0xff, 0x100, 0x7fff, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff];

/** A dump of one kind with the signature as it was: what was changed lies behind it. */
function restore(damaged: Uint8Array, good: Uint8Array): Uint8Array {
  damaged.set(good.subarray(0, good[0] === 0x4d ? 4 : 8));
  return damaged;
}

describe('a dump with changed bytes', () => {
  it.each(everyDump())('$name: single bits and bytes anywhere', ({ name, bytes }) => {
    const dice = random(SEED + name.length);
    for (let round = 0; round < ROUNDS; round++) {
      const damaged = bytes.slice();
      const changes = 1 + dice.below(64);
      for (let i = 0; i < changes; i++) {
        const at = dice.below(bytes.length);
        damaged[at] = dice.below(2) === 0 ? (damaged[at] ?? 0) ^ (1 << dice.below(8)) : dice.below(256);
      }
      openChecked(restore(damaged, bytes));
    }
  });

  it.each(everyDump())('$name: whole words in the headers and lists', ({ name, bytes }) => {
    const dice = random(SEED ^ name.length);
    const listsFrom = bytes[0] === 0x4d ? 0 : bytes[6] === 0x36 ? 0x2000 : 0x1000;
    for (let round = 0; round < ROUNDS; round++) {
      const damaged = bytes.slice();
      const view = new DataView(damaged.buffer);
      for (let i = 0; i <= dice.below(6); i++) {
        const start = dice.below(2) === 0 ? 0 : Math.min(listsFrom, bytes.length - 4);
        const at = start + dice.below((bytes.length - start) / 4) * 4;
        const near = [bytes.length - 1, bytes.length, at, dice.below(bytes.length)];
        const value = dice.below(2) === 0 ? WORDS[dice.below(WORDS.length)] : near[dice.below(near.length)];
        if (at + 4 <= bytes.length) view.setUint32(at, value ?? 0, true);
      }
      openChecked(restore(damaged, bytes));
    }
  });

  it('a header of a known kind in front of random bytes', () => {
    const dice = random(SEED);
    for (const { bytes } of everyDump()) {
      for (let round = 0; round < 20; round++) {
        const from = dice.below(bytes.length);
        const damaged = bytes.slice();
        for (let at = from; at < damaged.length; at++) damaged[at] = dice.below(256);
        openChecked(restore(damaged, bytes));
      }
    }
    expect(dice.below(10)).toBeLessThan(10);
  });
});
