import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../shared/bytes/byteSource.ts';
import { renderMarkdown } from '../../shared/report/markdown.ts';
import { renderText } from '../../shared/report/text.ts';
import { isFailure, type TriageLine } from '../../shared/result/triageResult.ts';
import { triageLine } from '../../shared/triageDump.ts';
import { expectedPath, manifestText, SAMPLES_FOLDER, triageSample } from '../tools/makeSamples.ts';
import { SAMPLES } from '../tools/sampleDumps.ts';

/** Everything that must hold for one sample; a new sample is tested by being in the list. */
function checkSample(relative: string, made: Uint8Array): void {
  const stored = new Uint8Array(fs.readFileSync(path.join(SAMPLES_FOLDER, relative)));
  expect(Buffer.compare(stored, made), 'npm run samples re-makes it byte for byte').toBe(0);
  const line = triageSample(relative, stored);
  const expected = JSON.parse(fs.readFileSync(path.join(SAMPLES_FOLDER, expectedPath(relative)), 'utf8')) as TriageLine;
  expect(JSON.parse(JSON.stringify(line)), 'the result beside it (npm run golden, then read the diff)').toEqual(expected);
  expect(triageSample(relative, stored), 'judged twice, the same').toEqual(line);
  const renamed = triageLine(bytesSource(stored), { ...line.file, path: 'elsewhere/x.bin', name: 'x.bin' });
  expect({ ...renamed, file: null }, 'the name of the file decides nothing').toEqual({ ...line, file: null });
  const text = renderText(line, { verbose: true });
  const markdown = renderMarkdown(line);
  for (const report of [text, markdown]) expect(report).toContain(isFailure(line) ? line.error.message : line.verdict.summary.slice(0, 10));
  expect(text.split('\n').every((row) => row.length < 400)).toBe(true);
}

describe('the samples', () => {
  it.each(SAMPLES.map((sample) => [sample.path, sample] as const))('%s is as it was made and judged', (relative, sample) => {
    checkSample(relative, sample.build());
  });

  it('have a manifest that tells what each is', () => {
    expect(fs.readFileSync(path.join(SAMPLES_FOLDER, 'manifest.json'), 'utf8')).toBe(manifestText());
  });

  it('are all in the list: no stray dump, no stray expectation', () => {
    const files = fs
      .readdirSync(SAMPLES_FOLDER, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => name.endsWith('.dmp') || name.endsWith('.expected.json'));
    expect(files.sort()).toEqual(SAMPLES.flatMap((sample) => [sample.path, expectedPath(sample.path)]).sort());
  });

  it('are judged as their makers meant them', () => {
    const verdictOf = (relative: string) => {
      const sample = SAMPLES.find((candidate) => candidate.path === relative);
      const line = sample ? triageSample(relative, sample.build()) : null;
      return line && !isFailure(line) ? `${line.verdict.kind} ${line.verdict.module}` : 'failed';
    };
    expect(Object.fromEntries(SAMPLES.map((sample) => [sample.path, verdictOf(sample.path)]))).toEqual({
      'july-2024/PC-0101/071924-6421-01.dmp': 'driver csagent.sys',
      'july-2024/PC-0102/071924-5109-01.dmp': 'driver csagent.sys',
      'july-2024/PC-0102/071924-5218-01.dmp': 'driver csagent.sys',
      'PC-0207/030425-8750-01.dmp': 'driver rt640x64.sys',
      'PC-0208/MEMORY.dmp': 'driver rt640x64.sys',
      'PC-0311/051125-9953-01.dmp': 'memory-corruption null',
      'PC-0311/051225-7015-01.dmp': 'os-component win32kfull.sys',
      'PC-0404/012025-6093-01.dmp': 'hardware null',
      'PC-0505/020225-4437-01.dmp': 'user-initiated null',
      'PC-0601/041825-3001-01.dmp': 'driver exwlan.sys',
      'damaged/truncated.dmp': 'unknown null',
    });
  });
});
