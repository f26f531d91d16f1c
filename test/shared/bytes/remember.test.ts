import { describe, expect, it } from 'vitest';
import { remember } from '../../../shared/bytes/remember.ts';

describe('remember', () => {
  it('makes a value once for equal keys', () => {
    const made: string[] = [];
    const length = remember(10, (text: string) => {
      made.push(text);
      return { length: text.length };
    });
    expect(length('evil')).toBe(length('evil'));
    expect(length('disk')).toEqual({ length: 4 });
    expect(made).toEqual(['evil', 'disk']);
  });

  it('forgets everything rather than hold more than it may', () => {
    let made = 0;
    const same = remember(2, (key: number) => {
      made++;
      return { key };
    });
    for (const key of [1, 2, 3, 1]) expect(same(key)).toEqual({ key });
    expect(made).toBe(4);
    expect(same(3)).toBe(same(3));
    expect(made).toBe(4);
  });
});
