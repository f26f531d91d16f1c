import { describe, expect, it } from 'vitest';
import { type ModuleFile, stackFiles } from '../../../builder/moduleFiles.ts';
import { built, type FileScene, store, triage } from './scenes.ts';

const SCENE: FileScene = {
  name: 'a driver on ARM64 that called a function which is no link of the frame chain',
  arch: 'arm64',
  bugcheck: '0x44',
  args: ['0xffff9c0f12345000', '0x1232', '0x0', '0x0'],
  stack: [
    'nt!KeBugCheckEx',
    'nt!MmProbe+0x14',
    'ndis!ndisCall+0x34',
    'wolfram!Send+0x1c',
    'nt!IofCallDriver+0x5c',
    'nt!KiStartSystemThread+0x24',
  ],
  culprit: 'wolfram.sys',
};
const UNCHAINED = 'ndis!ndisCall+0x34';

/** The scene, with the frame chain led past the driver: the function it called keeps the link register alone. */
function skipped(seed: number, stalePercent: number): { dump: ReturnType<typeof built>; files: Map<string, ModuleFile> } {
  const dump = built(SCENE, seed, stalePercent);
  const { top, bytes, frames } = dump.stack;
  const at = frames.findIndex((frame) => frame.text === UNCHAINED);
  const [before, own, after] = [frames[at - 1], frames[at], frames[at + 1]];
  if (!before || !own || !after) throw new Error('the scene has no such frame');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const put = (address: bigint, value: bigint) => view.setBigUint64(Number(address - top), value, true);
  put(before.sp, after.sp);
  put(own.sp, 0n);
  put(own.sp + 8n, 0n);
  put(after.sp - 16n, after.address);
  const { facts, modules } = dump;
  return { dump, files: stackFiles({ arch: facts.arch, modules, frames, isUnchained: (frame) => frame.text === UNCHAINED }) };
}

describe('an ARM64 driver that the frame chain skips', () => {
  const runs = [0, 3, 12].flatMap((noise) => [1, 2, 3].map((seed) => skipped(seed, noise)));

  it('is not on the stack without files, so that nobody or somebody else is blamed', () => {
    for (const { dump } of runs) {
      const { stack, verdict } = triage(dump, null);
      expect(stack.slice(0, 5).map((frame) => frame.trust)).toEqual([
        'context',
        'unwind',
        'frame-pointer',
        'frame-pointer',
        'frame-pointer',
      ]);
      expect(stack.slice(0, 5).map((frame) => frame.module)).not.toContain('wolfram.sys');
      expect(verdict.module).not.toBe('wolfram.sys');
    }
  });

  it('is unwound through and blamed with them', () => {
    for (const { dump, files } of runs) {
      const { stack, verdict } = triage(dump, store(files));
      expect(stack.map((frame) => frame.symbol)).toEqual(dump.stack.frames.map((frame) => frame.text));
      expect(new Set(stack.slice(1).map((frame) => frame.trust))).toEqual(new Set(['unwind']));
      expect(verdict).toMatchObject({ module: 'wolfram.sys', symbol: 'wolfram!Send+0x1c' });
      expect(verdict.confidence).toBeGreaterThan(0.7);
    }
  });

  it('is found as well when only the images are at hand, which name no functions', () => {
    for (const { dump, files } of runs) {
      const { verdict } = triage(
        dump,
        store(files, (_, kind) => kind === 'image'),
      );
      expect(verdict.module).toBe('wolfram.sys');
    }
  });
});
