import { describe, expect, it } from 'vitest';
import { groupsOf, linesOf, plainLines } from '../../../renderer/views/triage/grouping.ts';
import { actionOf, PAGE_ROWS } from '../../../renderer/views/triage/tableKeys.ts';
import { rowOf } from '../support/rows.ts';

const rows = [0, 1, 2].map((id) => rowOf(id, { machine: id < 2 ? 'A' : 'B' }));
const plain = plainLines(rows);
/** A (open), 0, 1, B (closed). */
const tree = linesOf(groupsOf(rows, 'machine'), new Set(['A']));

describe('the keys of the list', () => {
  it('move within the list and never out of it', () => {
    const to = (key: string, from: number) => actionOf(key, plain, from);
    expect(to('ArrowDown', 0)).toEqual({ kind: 'go', line: 1 });
    expect(to('ArrowDown', 2)).toEqual({ kind: 'go', line: 2 });
    expect(to('ArrowUp', 0)).toEqual({ kind: 'go', line: 0 });
    expect(to('ArrowDown', -1)).toEqual({ kind: 'go', line: 0 });
    expect([to('PageDown', 0), to('End', 0), to('Home', 2)]).toEqual([
      { kind: 'go', line: Math.min(2, PAGE_ROWS) },
      { kind: 'go', line: 2 },
      { kind: 'go', line: 0 },
    ]);
    expect(actionOf('ArrowDown', [], -1)).toBeNull();
    expect(to('a', 0)).toBeNull();
  });

  it('mark and enter a dump', () => {
    expect(actionOf(' ', plain, 1)).toEqual({ kind: 'mark', id: 1 });
    expect(actionOf('Enter', tree, 2)).toEqual({ kind: 'enter' });
    expect(actionOf('ArrowLeft', plain, 1)).toBeNull();
  });

  it('open and close groups with Right and Left, and go up to the head of one', () => {
    expect(actionOf('ArrowRight', tree, 3)).toEqual({ kind: 'open', group: 'B' });
    expect(actionOf('ArrowRight', tree, 0)).toEqual({ kind: 'go', line: 1 });
    expect(actionOf('ArrowLeft', tree, 2)).toEqual({ kind: 'go', line: 0 });
    expect(actionOf('ArrowLeft', tree, 0)).toEqual({ kind: 'close', group: 'A' });
    expect(actionOf('ArrowLeft', tree, 3)).toBeNull();
    expect([actionOf('Enter', tree, 3), actionOf(' ', tree, 0)]).toEqual([
      { kind: 'open', group: 'B' },
      { kind: 'close', group: 'A' },
    ]);
  });
});
