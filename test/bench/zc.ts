import { bytesSource } from '../../shared/bytes/byteSource.ts';
import { triageLine } from '../../shared/triageDump.ts';
import { buildCase } from '../builder/caseToDump.ts';
import { moduleFilesOf } from './caseSymbols.ts';
import { readCases, debuggerStem, stemOf } from './cases.ts';
for (const judged of readCases() ?? []) for (const noise of [0,1,3,12]) for (const seed of [1,2,3,4,5]) {
  const built = buildCase(judged, { noise: noise > 0, stalePercent: noise, seed });
  const bytes = built.builder.finish();
  const [a, b] = [false, true].map((symbols) => (triageLine(bytesSource(bytes), { path: '', name: '', sizeBytes: bytes.length, sha256: null }, 'verdict', symbols ? moduleFilesOf(built) : null) as any).verdict);
  const stem = debuggerStem(judged);
  const ok = (v: any) => (['third_party','inbox'].includes(judged.verdict_class) ? v.module !== null && stemOf(v.module) === stem : judged.verdict_class === 'nt' ? v.module === null || stemOf(v.module) === 'nt' : judged.verdict_class === 'unknown' ? v.confidence < 0.5 || v.kind !== 'driver' : v.kind === 'memory-corruption' || v.kind === 'hardware');
  if (ok(a) && !ok(b)) console.log('WORSE', judged.id, judged.bugcheck, noise, seed, a.module, a.confidence, b.module, b.confidence);
  if (ok(a) && ok(b) && b.confidence < a.confidence - 0.04) console.log('less sure', judged.id.slice(0,30), judged.bugcheck, noise, seed, a.kind, a.module, a.confidence, b.kind, b.module, b.confidence);
}
