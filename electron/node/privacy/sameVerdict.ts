import { blockCached } from '../../../shared/bytes/byteSource.ts';
import type { TriageResult } from '../../../shared/result/triageResult.ts';
import { triageDump } from '../../../shared/triageDump.ts';
import { fileSource, type OpenFile } from '../fileSource.ts';

/** The verdict on an open dump. Throws DumpError, ReadFailure. */
export function verdictOn(file: OpenFile, path: string): TriageResult {
  const facts = { path, name: path, sizeBytes: file.sizeBytes, sha256: null };
  return triageDump(blockCached(fileSource(file)), facts, 'verdict');
}

/** What must be the same in a redacted copy, and what the user is told when it is not. Machine and paths are meant to differ. */
const TOLD: readonly (readonly [what: string, of: (result: TriageResult) => unknown])[] = [
  ['the verdict', ({ verdict: { kind, module, offset, confidence } }) => [kind, module, offset, confidence]],
  ['the evidence', ({ verdict }) => verdict.evidence.map(({ rule, weight }) => [rule, weight])],
  ['the alternatives', ({ verdict }) => verdict.alternatives.map(({ module, confidence }) => [module, confidence])],
  ['the bugcheck', ({ bugcheck }) => bugcheck],
  ['the exception', ({ exception }) => exception],
  ['the registers', ({ registers }) => registers],
  ['the stack', ({ stack }) => stack],
  ['the signature', ({ signature }) => signature],
  ['the drivers', ({ modules, unloadedModules }) => [modules.map(({ path: _, ...module }) => module), unloadedModules]],
  ['the machine', ({ system }) => system && { ...system, machineId: null }],
  ['the limits', ({ limits }) => limits],
];

/** What a copy tells otherwise than its original; empty when it is as good. */
export function differencesOf(original: TriageResult, copy: TriageResult): string[] {
  return TOLD.filter(([, of]) => JSON.stringify(of(original)) !== JSON.stringify(of(copy))).map(([what]) => what);
}
