import { describe, expect, it } from 'vitest';
import { built, filesFor, SCENES, store, triage } from './scenes.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const NOISE = [0, 3, 12];

describe.each(SCENES)('$name', (scene) => {
  const runs = NOISE.flatMap((noise) => SEEDS.map((seed) => built(scene, seed, noise)));

  it('is judged no worse with files, with all of them or some', () => {
    for (const dump of runs) {
      const files = filesFor(dump);
      const before = triage(dump, null).verdict;
      const kernelOnly = triage(
        dump,
        store(files, (name) => name === 'ntoskrnl.exe'),
      ).verdict;
      const imagesOnly = triage(
        dump,
        store(files, (_, kind) => kind === 'image'),
      ).verdict;
      const all = triage(dump, store(files)).verdict;
      if (scene.culprit === null || before.module !== scene.culprit) continue;
      for (const after of [kernelOnly, imagesOnly, all])
        expect([dump.stack.stale.length, after.module]).toEqual([dump.stack.stale.length, scene.culprit]);
    }
  });

  it('is blamed on the right one with all files, however many left-overs the stack holds', () => {
    for (const dump of runs) {
      if (scene.culprit !== null) expect(triage(dump, store(filesFor(dump))).verdict.module).toBe(scene.culprit);
    }
  });

  it('has the frames that were laid out, and no left-overs, where every module is at hand', () => {
    for (const dump of runs) {
      const { facts, modules, stack } = dump;
      const files = new Map(filesFor(dump));
      for (const module of modules) if (module.inCase && !files.has(module.name)) return;
      const result = triage(dump, store(files));
      const laidOut = stack.frames.filter((frame) => frame.kind !== 'value').map((frame) => frame.text);
      expect([facts.arch, result.stack.map((frame) => frame.symbol)]).toEqual([facts.arch, laidOut]);
      expect(result.stack.map((frame) => frame.trust)).not.toContain('scan');
    }
  });
});

describe('left-overs', () => {
  it('make an innocent driver the culprit without files, in at least one of these stacks, and never with them', () => {
    const scene = SCENES[1];
    if (!scene) throw new Error('no scene');
    const dumps = SEEDS.map((seed) => built(scene, seed, 12));
    expect(dumps.some((dump) => triage(dump, null).verdict.module !== scene.culprit)).toBe(true);
    for (const dump of dumps) expect(triage(dump, store(filesFor(dump))).verdict.module).toBe(scene.culprit);
  });
});
