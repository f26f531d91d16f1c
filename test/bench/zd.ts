import fs from 'node:fs';
import { bytesSource } from '../../shared/bytes/byteSource.ts';
import { triageLine } from '../../shared/triageDump.ts';
for (const f of process.argv.slice(2)) {
  const bytes = new Uint8Array(fs.readFileSync(f));
  const line: any = triageLine(bytesSource(bytes), { path: '', name: '', sizeBytes: bytes.length, sha256: null }, 'details', null);
  console.log(f, line.bugcheck.code, line.verdict.kind, line.verdict.module, line.verdict.confidence);
  for (const e of line.verdict.evidence) console.log('   ', e.weight, e.rule, e.claim);
  for (const e of line.verdict.alternatives) console.log('   alt', e.module, e.confidence, e.why);
  if (line.bugcheck.code === '0x9f') console.log(JSON.stringify(line.objects, null, 1).slice(0, 6000));
}
