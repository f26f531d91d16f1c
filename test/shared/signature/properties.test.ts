import { describe, expect, it } from 'vitest';
import { BUGCHECKS } from '../../../shared/knowledge/bugchecks/index.ts';
import { FRAME_RULES } from '../../../shared/signature/frameRules.ts';
import { applyMerges, mergeSignatures, type SignatureGroup } from '../../../shared/signature/mergeSignatures.ts';
import { signatureOf } from '../../../shared/signature/signature.ts';
import type { SignatureInput } from '../../../shared/signature/signatureInput.ts';
import { similarity } from '../../../shared/signature/similarity.ts';
import { TEXT_RULES } from '../../../shared/signature/textRules.ts';
import { fc } from '../dump/support/property.ts';

const hexOf = (value: number | bigint) => `0x${value.toString(16)}`;
const moduleName = fc.constantFrom('evil.sys', 'ndis.sys', 'ntoskrnl.exe', 'win32kfull.sys', 'nvlddmkm.sys', 'app.exe', 'hal.dll');
const symbol = fc.constantFrom('KeBugCheckEx', 'KiPageFault', 'memcpy', 'IofCallDriver', 'Send', 'Foo<int>::Bar', 'KiIdleLoop');
const frame = fc.oneof(
  fc.tuple(moduleName, fc.nat(0x8_0000)).map(([name, offset]) => `${name}+${hexOf(offset)}`),
  fc.tuple(moduleName, symbol).map(([name, text]) => `${name}!${text}`),
);
const stack = fc.array(frame, { maxLength: 30 });
const input: fc.Arbitrary<SignatureInput> = fc.record({
  bugcheck: fc.oneof(fc.constantFrom(...BUGCHECKS.map((row) => hexOf(row.code))), fc.constantFrom('user-mode', null)),
  parameters: fc.array(fc.bigInt(0n, 0xffff_ffff_ffff_ffffn).map(hexOf), { minLength: 4, maxLength: 4 }),
  kind: fc.constantFrom('driver', 'os-component', 'hardware', 'memory-corruption', 'user-initiated', 'unknown'),
  module: fc.option(moduleName),
  offset: fc.option(fc.nat(0x8_0000).map(hexOf)),
  vendor: fc.option(fc.constantFrom('Contoso', 'Microsoft')),
  architecture: fc.constantFrom('x64', 'arm64', 'x86'),
  frames: stack,
});
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 2000 }),
  fc.constantFrom('', '!', '+0x', '||', '0x', 'a!b!c+0xg'),
);
const hostile: fc.Arbitrary<SignatureInput> = fc.record({
  bugcheck: fc.option(anyText),
  parameters: fc.array(anyText, { maxLength: 8 }),
  kind: fc.constantFrom('driver', 'unknown', 'hardware'),
  module: fc.option(anyText),
  offset: fc.option(anyText),
  vendor: fc.option(anyText),
  architecture: anyText,
  frames: fc.array(fc.oneof(anyText, frame), { maxLength: 100 }),
});
const group: fc.Arbitrary<SignatureGroup> = fc.record({
  signature: fc
    .tuple(
      fc.constantFrom('0x50', '0x7e', '0xd1', '0x124'),
      fc.constantFrom('unknown|1', 'unknown|2', 'evil.sys+0x10', 'evil.sys+0x20', 'ndis.sys'),
    )
    .map((parts) => parts.join('|')),
  frames: fc.array(fc.constantFrom('evil.sys+0x10', 'evil.sys+0x40', 'evil.sys+0x9000', 'ndis.sys+0x10', 'b.sys+0x1', 'nt+0x1'), {
    maxLength: 6,
  }),
  count: fc.nat(5),
});
const groups = fc.uniqueArray(group, { maxLength: 14, selector: (one) => one.signature });

describe('any signature', () => {
  it('depends on nothing but names, offsets and codes: addresses of a run have no part in the text', () => {
    fc.assert(
      fc.property(input, fc.bigInt(0n, 0xffff_ffffn), (one, slide) => {
        const bare = (address: bigint) => hexOf(0xffff_8000_0000_0000n + address + slide * 0x1000n);
        const frames = one.frames.flatMap((text, i) => (i < 8 ? [text, bare(BigInt(i))] : []));
        const [first, second] = [one.frames.slice(0, 8), frames].map((list) => signatureOf({ ...one, frames: list }));
        expect(second).toEqual(first);
      }),
    );
  });

  it('with code at other addresses is the same: parameters that are addresses move, the signature stays', () => {
    fc.assert(
      fc.property(stack, fc.bigInt(0n, 0xffff_ffffn), (frames, slide) => {
        const at = (address: bigint) => hexOf(address + slide * 0x1000n);
        const moved = (by: typeof at) =>
          signatureOf({
            bugcheck: '0xd1',
            parameters: [by(0xffff_9c0f_1234_5000n), '0x2', '0x0', by(0xffff_f800_5100_0000n)],
            kind: 'unknown',
            module: null,
            offset: null,
            vendor: null,
            architecture: 'x64',
            frames,
          });
        expect(moved(at)).toEqual(moved(hexOf));
      }),
    );
  });

  it('keeps its coarser layers when a rebuild moves the code of the module, and itself where the function is known', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 0x10_0000 }), (one, shift) => {
        const move = (text: string) =>
          text.replace(/^evil\.sys\+(0x[0-9a-f]+)$/, (_all, offset) => `evil.sys+${hexOf(Number(offset) + shift)}`);
        const blamed = { ...one, module: 'evil.sys', offset: '0x1000' };
        const before = signatureOf(blamed).layers;
        const after = signatureOf({ ...blamed, offset: hexOf(0x1000 + shift), frames: one.frames.map(move) }).layers;
        expect([after.moduleFault, after.company]).toEqual([before.moduleFault, before.company]);
        expect(after.moduleOffset === before.moduleOffset).toBe(before.moduleOffset.includes('|evil.sys!'));
      }),
    );
  });

  it('is deterministic, plain JSON, and traced in the order of the rules', () => {
    const order = [...FRAME_RULES, ...TEXT_RULES].map((rule) => rule.id);
    fc.assert(
      fc.property(input, (one) => {
        const signature = signatureOf(one);
        expect(JSON.parse(JSON.stringify(signatureOf(structuredClone(one))))).toEqual(signature);
        const places = signature.trace.map((step) => order.indexOf(step.rule));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(signature.trace.every((step) => order.includes(step.rule) && step.why !== '')).toBe(true);
      }),
    );
  });

  it('of the worst input is one short line of well-formed text', () => {
    fc.assert(
      fc.property(hostile, (one) => {
        const { text, layers, trace } = signatureOf(one);
        expect(trace.length).toBeLessThan(12);
        for (const line of [text, ...Object.values(layers)]) {
          expect(line.length).toBeLessThan(3000);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those must not occur
          expect(line).not.toMatch(/[\u0000-\u001f\u007f]|\p{Surrogate}/u);
        }
      }),
    );
  });

  it('looks no further than a record reaches', () => {
    fc.assert(
      fc.property(input, stack, (one, more) => {
        const full = [...one.frames, ...Array.from({ length: 24 }, (_, i) => `m${i}.sys+0x1`)].slice(0, 24);
        expect(signatureOf({ ...one, frames: [...full, ...more] })).toEqual(signatureOf({ ...one, frames: full }));
      }),
    );
  });
});

describe('any likeness', () => {
  it('is symmetric, between 0 and 1, and 1 with itself unless there is nothing to compare', () => {
    fc.assert(
      fc.property(stack, stack, (a, b) => {
        const score = similarity(a, b);
        expect(similarity(b, a)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect([0, 1]).toContain(similarity(a, a));
      }),
    );
  });
});

describe('any merges', () => {
  it('are the same for any order of the groups', () => {
    fc.assert(
      fc.property(groups, fc.infiniteStream(fc.nat(1000)), (some, keys) => {
        const shuffled = some.map((one) => ({ one, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
        expect(mergeSignatures(shuffled.map(({ one }) => one))).toEqual(mergeSignatures(some));
      }),
    );
  });

  it('name each signature once, only given ones, and never one that leads others', () => {
    fc.assert(
      fc.property(groups, (some) => {
        const merges = mergeSignatures(some);
        const froms = merges.map((merge) => merge.from);
        const known = new Set(some.map((one) => one.signature));
        expect(froms).toEqual([...new Set(froms)]);
        for (const merge of merges) {
          expect(known.has(merge.into) && known.has(merge.from)).toBe(true);
          expect(froms).not.toContain(merge.into);
          expect(merge.score).toBeGreaterThanOrEqual(0.8);
        }
      }),
    );
  });

  it('lose nothing: the members are the groups, the counts add up, leaving the merges out gives them back', () => {
    fc.assert(
      fc.property(groups, (some) => {
        const byName = (list: readonly SignatureGroup[]) => [...list].sort((a, b) => (a.signature < b.signature ? -1 : 1));
        const merged = applyMerges(some, mergeSignatures(some));
        const members = merged.flatMap((one) => one.members);
        expect(byName(members)).toEqual(byName(some));
        for (const one of merged) expect(one.count).toBe(one.members.reduce((sum, member) => sum + member.count, 0));
        expect(applyMerges(members, []).every((one) => one.members.length === 1)).toBe(true);
      }),
    );
  });
});
