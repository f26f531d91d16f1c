import { describe, expect, it } from 'vitest';
import { wantsBook } from '../../../../electron/node/session/wantsBook.ts';

const want = (name: string, key = '1') => ({ kind: 'image' as const, name, key });
const counted = (book: ReturnType<typeof wantsBook>) => book.all().wants.map(({ name, key, dumps }) => [name, key, dumps]);

describe('the wanted files', () => {
  it('are counted, the most wanted first', () => {
    const book = wantsBook();
    book.put(0, [want('a.sys'), want('b.sys')]);
    book.put(1, [want('b.sys'), want('B.sys'), want('b.sys', '2')]);
    expect(counted(book)).toEqual([
      ['b.sys', '1', 2],
      ['a.sys', '1', 1],
      ['b.sys', '2', 1],
    ]);
  });

  it('are those that a dump wants now, not those that it wanted before', () => {
    const book = wantsBook();
    book.put(0, [want('a.sys'), want('b.sys')]);
    book.put(3, [want('b.sys')]);
    expect(book.wanting(new Set(['b.sys/1']))).toEqual([0, 3]);
    book.put(0, [want('c.sys')]);
    expect(counted(book)).toEqual([
      ['b.sys', '1', 1],
      ['c.sys', '1', 1],
    ]);
    expect(book.wanting(new Set(['a.sys/1', 'b.sys/1']))).toEqual([3]);
    book.clear();
    expect([counted(book), book.wanting(new Set(['b.sys/1']))]).toEqual([[], []]);
  });
});
