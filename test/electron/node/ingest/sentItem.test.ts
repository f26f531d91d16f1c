import { describe, expect, it } from 'vitest';
import { driverSetBook } from '../../../../electron/node/ingest/driverSetBook.ts';
import { itemSender } from '../../../../electron/node/ingest/sentItem.ts';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { ingestItemOf } from '../../../../shared/fleet/recordOf.ts';
import type { TriageResult } from '../../../../shared/result/triageResult.ts';
import { triageLine } from '../../../../shared/triageDump.ts';
import { driverDump } from '../../helpers/dumps.ts';

function resultOf(module: string, seed: number): TriageResult {
  const bytes = driverDump(module, seed);
  return triageLine(bytesSource(bytes), { path: 'x.dmp', name: 'x.dmp', sizeBytes: bytes.length, sha256: null }) as TriageResult;
}

describe('what workers send', () => {
  it('has each driver set once, and again after too many', () => {
    const send = itemSender(2);
    const sent = ['a.sys', 'a.sys', 'b.sys', 'a.sys', 'c.sys', 'a.sys'].map(
      (module, seed) => send(resultOf(module, seed), 'PC').newSet !== null,
    );
    expect(sent).toEqual([true, false, true, false, true, true]);
  });

  it('is whole again with the book', () => {
    const [send, book] = [itemSender(), driverSetBook()];
    const [first, second] = [send(resultOf('a.sys', 1), 'PC'), send(resultOf('a.sys', 2), 'PC')];
    if (first.newSet) book.learn(first.newSet);
    const { crash, driverSet } = ingestItemOf(resultOf('a.sys', 2), { name: 'PC', site: null });
    expect(second).toEqual({ crash, newSet: null });
    expect(book.lookUp(second.crash.driverSet ?? '')).toEqual(driverSet);
  });

  it('cannot be looked up before it came', () => {
    expect(() => driverSetBook().lookUp('00')).toThrow('no worker sent driver set 00');
  });
});
