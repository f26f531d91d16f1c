import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import type { CrashRecord } from '../../../shared/fleet/crashRecord.ts';
import { isFailure, type TriageResult } from '../../../shared/result/triageResult.ts';
import { signatureOf } from '../../../shared/signature/signature.ts';
import { inputOf, type SignatureInput, signatureFrames } from '../../../shared/signature/signatureInput.ts';
import { triageDump } from '../../../shared/triageDump.ts';
import { triageSample } from '../../tools/makeSamples.ts';
import { SAMPLES } from '../../tools/sampleDumps.ts';
import { at, crashDump, FILE, POOL, type Scene } from '../analysis/support/crashes.ts';

const FAULT: Scene = {
  code: 0x1000007e,
  parameters: [0xffffffffc0000005n, at('evil+0x1c20'), 0n, 0n],
  stack: 'evil+0x1c20 <- ndis!Send+0x40 <- nt!Work+0x8',
};
const triage = (scene: Scene) => triageDump(bytesSource(crashDump(scene).finish()), FILE);
const samples = SAMPLES.flatMap((sample) => {
  const line = triageSample(sample.path, sample.build());
  return isFailure(line) ? [] : [line];
});

/** What a store keeps of a result, as far as signatures need it. */
type Kept = Pick<CrashRecord, 'bugcheck' | 'parameters' | 'kind' | 'module' | 'offset' | 'vendor' | 'architecture' | 'frames'>;
function kept(result: TriageResult): Kept {
  const { kind, module, offset, vendor } = result.verdict;
  const parameters = result.bugcheck?.parameters.map((parameter) => parameter.value) ?? [];
  const bugcheck = result.bugcheck?.code ?? 'user-mode';
  return { bugcheck, parameters, kind, module, offset, vendor, architecture: result.dump.architecture, frames: signatureFrames(result) };
}

describe('the signature of a result', () => {
  it('is set by triage: bugcheck, module and offset of the blamed code', () => {
    expect(triage(FAULT).signature).toBe('0x7e|evil.sys+0x1c20');
  });

  it('does not depend on what else lies on the stack', () => {
    expect(triage({ ...FAULT, stack: 'evil+0x1c20 <- tcpip!Other+0x40' }).signature).toBe(triage(FAULT).signature);
  });

  it('is bugcheck, kind and sub-code when no module is blamed', () => {
    expect(triage({ code: 0x124, parameters: [0n, POOL, 0n, 0n] }).signature).toBe('0x124|hardware|0x0');
    expect(triage({ code: 0xef }).signature).toMatch(/^0xef\|unknown/);
  });

  it('is that of its record: changed rules re-bucket a fleet without the dumps', () => {
    for (const result of [...samples, triage(FAULT), triage({ code: 0xef })]) {
      const record: SignatureInput = JSON.parse(JSON.stringify(kept(result))) satisfies Kept;
      expect(signatureOf(record)).toEqual(signatureOf(inputOf(result)));
      expect(signatureOf(record).text).toBe(result.signature);
    }
  });

  it('is one in all layers but the finest for the machines of one incident', () => {
    const july = samples.filter((result) => result.file.path.includes('july-2024')).map((result) => signatureOf(inputOf(result)).layers);
    expect(july).toHaveLength(3);
    for (const layers of july) {
      expect(layers).toMatchObject({
        moduleOffset: '0x50|csagent.sys+0xe14ed',
        moduleFault: 'memory-access|csagent.sys|read-other',
        company: 'company|CrowdStrike',
      });
    }
  });
});

describe('the frames that a record keeps', () => {
  it('are those in modules, nearest first, at most 24', () => {
    const result = triage(FAULT);
    const [frame] = result.stack;
    if (!frame) throw new Error('no stack');
    const nowhere = { ...frame, module: null, offset: null };
    const named = { ...frame, symbol: 'Send' };
    expect(signatureFrames({ ...result, stack: [frame, nowhere, named] })).toEqual(['evil.sys+0x1c20', 'evil.sys!Send']);
    expect(signatureFrames({ ...result, stack: [{ ...frame, offset: null }] })).toEqual(['evil.sys']);
    expect(signatureFrames({ ...result, stack: Array.from({ length: 60 }, () => frame) })).toHaveLength(24);
  });
});
