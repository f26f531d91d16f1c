/**
 * `npm run bench:accuracy [-- --verbose] [-- --cases FILE]`: recorded crashes become synthetic dumps; our verdicts are compared with
 * the Windows debugger's, without symbols and with them. With: every module of which the recorded stack names a function gets an
 * image and a PDB built from that stack (`stackFiles`), and the analysis reads those as any other files; modules that the
 * debugger had no symbols for get none.
 */
import { bytesSource } from '../../shared/bytes/byteSource.ts';
import { isFailure, type TriageResult } from '../../shared/result/triageResult.ts';
import { triageLine } from '../../shared/triageDump.ts';
import { buildCase } from '../builder/caseToDump.ts';
import { moduleFilesOf } from './caseSymbols.ts';
import { canBeKnown, debuggerStem, type JudgedCase, readCases, stemOf } from './cases.ts';
import { calibrationTable, type Outcome, percentOf } from './outcomes.ts';

const SEEDS = [1, 2, 3, 4, 5];
/** Stale return addresses among 100 free words of the stack: none, about what the real stacks seen so far show (1 to 3), and a crowd as a stress. */
const NOISE = [0, 1, 3, 12];
const verbose = process.argv.includes('--verbose');

function judge(judged: JudgedCase, noise: number, seed: number, symbols: boolean): Outcome {
  const built = buildCase(judged, { noise: noise > 0, stalePercent: noise, seed });
  const bytes = built.builder.finish();
  const facts = { path: judged.id, name: judged.id, sizeBytes: bytes.length, sha256: null };
  const line = triageLine(bytesSource(bytes), facts, 'verdict', symbols ? moduleFilesOf(built) : null);
  if (isFailure(line)) throw new Error(`${judged.id}: ${line.error.message}`);
  const named = line.verdict.module === null ? null : stemOf(line.verdict.module);
  return {
    judged,
    noise,
    named,
    kind: line.verdict.kind,
    confidence: line.verdict.confidence,
    blamesThirdParty: line.verdict.kind === 'driver' && !isWindowsFile(line),
    agrees: agrees(judged, named, line),
  };
}

function isWindowsFile(result: TriageResult): boolean {
  const module = result.modules.find((candidate) => candidate.name === result.verdict.module);
  return module?.vendor === 'Microsoft';
}

/** Agreement with the debugger: the same module; for verdicts that name none, the same nature or no name. */
function agrees(judged: JudgedCase, named: string | null, result: TriageResult): boolean {
  const stem = debuggerStem(judged);
  switch (judged.verdict_class) {
    case 'third_party':
    case 'inbox':
      return named === stem;
    case 'nt':
      return named === 'nt' || named === null;
    case 'memory_corruption':
    case 'hardware':
      return result.verdict.kind === 'memory-corruption' || result.verdict.kind === 'hardware';
    case 'unknown':
      return result.verdict.confidence < 0.5 || result.verdict.kind !== 'driver';
  }
}

const named = process.argv.indexOf('--cases');
const cases = readCases(named < 0 ? undefined : process.argv[named + 1]);
if (cases === null) {
  console.log('No recorded cases beside the project (../shared/cases/*.jsonl): nothing to measure on this machine.');
  process.exit(0);
}
for (const symbols of [false, true]) {
  console.log(symbols ? 'WITH SYMBOLS' : 'WITHOUT SYMBOLS');
  const outcomes = NOISE.flatMap((noise) => cases.flatMap((judged) => SEEDS.map((seed) => judge(judged, noise, seed, symbols))));
  for (const noise of NOISE) {
    const some = outcomes.filter((outcome) => outcome.noise === noise);
    report(some, noise);
  }
  console.log('Calibration, all stacks together (verdicts that name a module or a nature):');
  console.log(`${calibrationTable(outcomes)}\n`);
}

function report(all: readonly Outcome[], noise: number): void {
  const third = all.filter((outcome) => canBeKnown(outcome.judged));
  const windows = all.filter((outcome) => ['inbox', 'nt', 'memory_corruption', 'hardware'].includes(outcome.judged.verdict_class));
  const title = noise === 0 ? 'Clean stacks' : `Stale return addresses of innocent drivers in ${noise} of 100 free words`;
  console.log(`${title} (${SEEDS.length} seeds):`);
  console.log(`  overall agreement                          ${percentOf(all, (outcome) => outcome.agrees)}`);
  console.log(`  third-party driver that can be known       ${percentOf(third, (outcome) => outcome.agrees)}`);
  console.log(
    `  Windows, memory or hardware: no third-party driver above 0.5  ${percentOf(windows, (outcome) => !(outcome.blamesThirdParty && outcome.confidence > 0.5))}`,
  );
  const byBugcheck = groupBy(all);
  console.log(
    `  per bugcheck: ${[...byBugcheck].map(([code, some]) => `${code} ${some.filter((outcome) => outcome.agrees).length}/${some.length}`).join(', ')}`,
  );
  const wrong = all.filter((outcome) => !outcome.agrees);
  if (wrong.length > 0) console.log('  not as the debugger says:');
  const shown = new Set<string>();
  for (const outcome of wrong) {
    const text = `    ${outcome.judged.id.slice(0, 32).padEnd(32)} ${outcome.judged.bugcheck.padEnd(8)} debugger ${debuggerStem(outcome.judged) ?? outcome.judged.verdict_class}, we ${outcome.named ?? outcome.kind} ${outcome.confidence}`;
    if (verbose || !shown.has(outcome.judged.id)) console.log(text);
    shown.add(outcome.judged.id);
  }
  console.log('');
}

function groupBy(all: readonly Outcome[]): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of all) groups.set(outcome.judged.bugcheck, [...(groups.get(outcome.judged.bugcheck) ?? []), outcome]);
  return groups;
}
