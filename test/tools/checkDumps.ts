/** `npm run check:dumps`: every fact known of the real dumps beside the project, compared with what we read. */
import fs from 'node:fs';
import path from 'node:path';
import { digestOf, judgeMachines } from '../../shared/analysis/machine.ts';
import { renderMachineText } from '../../shared/report/machine.ts';
import { isFailure } from '../../shared/result/triageResult.ts';
import { dumpsIn, SHARED_MATERIAL, triageFileSync } from './dumpFolder.ts';
import { eventTable } from './eventTable.ts';
import { compareFacts, type ExpectedFacts } from './expectedFacts.ts';
import { taggedCoverage } from './taggedCoverage.ts';

const folder = path.join(SHARED_MATERIAL, 'dumps');
const files = dumpsIn(folder);
if (files.length === 0) {
  console.log(`No real dumps at ${folder}: nothing to compare on this machine.`);
  process.exit(0);
}
let checked = 0;
let wrong = 0;
const digests = [];
for (const file of files) {
  const expectedFile = file.replace(/\.dmp$/, '.expected.json');
  const line = triageFileSync(file);
  if (!isFailure(line)) digests.push(digestOf(line, 'unnamed machine'));
  if (!fs.existsSync(expectedFile)) continue;
  const expected = JSON.parse(fs.readFileSync(expectedFile, 'utf8')) as ExpectedFacts;
  const comparison = compareFacts(expected, line);
  checked += comparison.checked;
  wrong += comparison.differences.length;
  const verdict = isFailure(line) ? line.error.message : `${line.verdict.kind} ${line.verdict.module ?? '-'} ${line.verdict.confidence}`;
  console.log(`${path.basename(file).padEnd(20)} ${comparison.checked} facts, ${comparison.differences.length} differ; verdict ${verdict}`);
  for (const difference of comparison.differences) console.log(`    ${difference}`);
}
console.log('\nTagged data: blobs and bytes that are decoded');
for (const file of files) {
  const { blobs, bytes, decodedBlobs, decodedBytes } = taggedCoverage(fs.readFileSync(file));
  const share = bytes === 0 ? 0 : (100 * decodedBytes) / bytes;
  console.log(
    `${path.basename(file).padEnd(20)} ${decodedBlobs} of ${blobs} blobs, ${decodedBytes} of ${bytes} bytes (${share.toFixed(1)} %)`,
  );
}
console.log('');
for (const machine of judgeMachines(digests)) process.stdout.write(renderMachineText(machine));
console.log('');
for (const row of eventTable(files)) console.log(row);
console.log(`\n${checked} facts of ${files.length} dumps compared, ${wrong} differ.`);
process.exitCode = wrong === 0 ? 0 : 1;
