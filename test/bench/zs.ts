import { built, filesFor, SCENES, store, triage } from '../shared/analysis/files/scenes.ts';
const scene = SCENES.find((s) => s.name.includes(process.argv[2] ?? 'ARM64'))!;
for (const noise of [0, 12]) { const d = built(scene, 1, noise);
for (const f of [null, store(filesFor(d))]) { const r = triage(d, f); console.log(noise, f !== null, r.verdict.kind, r.verdict.module, r.verdict.symbol, r.verdict.confidence, r.signature, JSON.stringify(r.limits)); for (const e of r.verdict.evidence) console.log('   ', e.weight, e.rule, e.claim);  for (const x of r.stack.slice(0, 18)) console.log('    ', x.trust, x.symbol ?? x.module + '+' + x.offset); } }
