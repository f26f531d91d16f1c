import { bytesSource } from '../../shared/bytes/byteSource.ts';
import { triageLine } from '../../shared/triageDump.ts';
import { buildCase } from '../builder/caseToDump.ts';
import { moduleFilesOf } from './caseSymbols.ts';
import { readCases } from './cases.ts';
const [prefix, noise, seed] = [process.argv[2] ?? '', Number(process.argv[3]), Number(process.argv[4])];
for (const judged of (readCases() ?? []).filter((c) => c.id.startsWith(prefix) && (!process.argv[5] || c.bugcheck === process.argv[5]))) {
  const built = buildCase(judged, { noise: noise > 0, stalePercent: noise, seed });
  const bytes = built.builder.finish();
  for (const symbols of [false, true]) {
    const line: any = triageLine(bytesSource(bytes), { path: '', name: '', sizeBytes: bytes.length, sha256: null }, 'verdict', symbols ? moduleFilesOf(built) : null);
    console.log(judged.id, symbols, line.verdict.kind, line.verdict.module, line.verdict.symbol, line.verdict.confidence, line.signature);
    for (const e of line.verdict.evidence) console.log('   ', e.weight, e.rule, e.claim);
    for (const e of line.verdict.alternatives) console.log('   alt', e.module, e.confidence, e.why);
    for (const [i, f] of line.stack.slice(0, 24).entries()) console.log('      ', i, f.trust, f.symbol ?? `${f.module}+${f.offset}`);
  }
}
