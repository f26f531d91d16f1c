import type { VerdictKind } from '../result/triageResult.ts';

/** What a verdict blames, in words. */
export const KIND_WORDS: Readonly<Record<VerdictKind, string>> = {
  driver: 'driver',
  'os-component': 'part of Windows',
  hardware: 'hardware',
  'memory-corruption': 'memory corruption',
  'user-initiated': 'asked for by the user',
  unknown: 'unknown',
};
