import { describe, expect, it } from 'vitest';
import { conditionTexts, verdictText } from '../../../shared/fleet/conditions.ts';

describe('the words for a verdict', () => {
  it.each([
    ['driver', 'a driver'],
    ['later-kind', 'later-kind'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
  ])('of %s are %s', (kind, words) => expect(verdictText(kind)).toBe(words));
});

describe('the conditions of a filter', () => {
  it('name what they are about, the times left out', () => {
    expect(conditionTexts({ sinceMs: 1, kinds: ['hardware'], osBuilds: [22631] })).toEqual(['verdict hardware', 'OS build 22631']);
  });
});
