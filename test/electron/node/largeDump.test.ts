/** Memory dumps are read where they need to be read: bytes and time for a machine with 16 GiB. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSource, openFile } from '../../../electron/node/fileSource.ts';
import { blockCached } from '../../../shared/bytes/byteSource.ts';
import { isFailure, type TriageLine } from '../../../shared/result/triageResult.ts';
import { triageLine } from '../../../shared/triageDump.ts';
import { type DumpBuilder, dumpBuilder } from '../../builder/dumpBuilder.ts';
import { sparseFullDump } from '../../builder/memoryDump.ts';
import { drawStack } from '../../builder/stackText.ts';
import { countingSource } from '../../shared/dump/support/sources.ts';
import { writeSparse } from '../helpers/sparseFile.ts';
import { testFolder } from '../helpers/testFolder.ts';

const GIB = 2 ** 30;
const MIB = 2 ** 20;
const DRIVERS = 250;
const PROCESSES = 600;

/** 600 processes and 250 drivers far apart, link times in their images only (Windows 8.1), and no two pages in one block of the file: the most that triage can cost. */
function bigMachine(osBuild: number): DumpBuilder {
  const evil = { name: 'evil.sys', base: 0xffff_f801_5000_0000n, size: 0x1_4000 };
  const kernel = { name: 'ntoskrnl.exe', base: 0xffff_f801_4a20_0000n, size: 0x104_6000 };
  const parameters = [0x28n, 2n, 0n, evil.base + 0x1c20n];
  const stack = drawStack('nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x260 <- evil!Foo+0x1c', {
    modules: [kernel, evil],
    bugcheck: { code: 0xd1, parameters },
  });
  const builder = dumpBuilder({ osBuild, processors: 32 });
  for (const module of [kernel, evil]) builder.module(module.name, module.base, module.size);
  for (let i = 0; i < DRIVERS; i++) builder.module(`driver${i}.sys`, 0xffff_f802_0000_0000n + BigInt(i) * 0x100_0000n, 0x2_0000);
  builder.processes(Array.from({ length: PROCESSES }, (_, i) => ({ id: 4 * i + 4, name: `p${i}.exe` })));
  return builder.bugcheck(0xd1, parameters).context(stack.registers).stack(stack.top, stack.bytes).process('evil_app.exe');
}

function judgeFile(path: string): { line: TriageLine; bytesRead: number; ms: number } {
  const file = openFile(path);
  try {
    const source = countingSource(fileSource(file));
    const started = performance.now();
    const line = triageLine(blockCached(source), { path, name: 'MEMORY.DMP', sizeBytes: file.sizeBytes, sha256: null });
    return { line, bytesRead: source.bytesRead, ms: performance.now() - started };
  } finally {
    file.close();
  }
}

describe('a full dump of 16 GiB', () => {
  it.each([9600, 19041])('of build %i is judged in under 2 s from under 64 MB of it', (osBuild) => {
    const path = join(testFolder(), 'MEMORY.DMP');
    writeSparse(path, sparseFullDump(bigMachine(osBuild).parts(), 16 * GIB, { spread: 2003 }));
    const { line, bytesRead, ms } = judgeFile(path);
    if (isFailure(line)) throw new Error(line.error.message);
    expect(line.file.sizeBytes).toBeGreaterThan(16 * GIB);
    expect(line.verdict).toMatchObject({ kind: 'driver', module: 'evil.sys' });
    expect(line.modules).toHaveLength(DRIVERS + 2);
    expect(line.modules.every((module) => module.timestamp !== null)).toBe(true);
    expect(line.processes?.list).toHaveLength(320);
    console.log(`build ${osBuild}: ${(bytesRead / MIB).toFixed(1)} MiB in ${ms.toFixed(0)} ms`);
    expect(bytesRead).toBeLessThan(64 * MIB);
    expect(ms).toBeLessThan(2000);
  });
});
