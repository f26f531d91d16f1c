import { describe, expect, it } from 'vitest';
import { unwindX64 } from '../../../shared/unwind/x64.ts';
import { disassemble } from './support/disassembly.ts';
import { type StopPoint, stopPointsX64 } from './support/executionX64.ts';
import { type LlvmFunctionX64, llvmFunctionsX64 } from './support/readobjX64.ts';
import { type BuiltImage, buildImage, hasToolchain } from './support/toolchain.ts';

const BASE = 0xffff_f800_4000_0000n;

function parentsOf(fn: LlvmFunctionX64, all: readonly LlvmFunctionX64[]): LlvmFunctionX64[] {
  const parents: LlvmFunctionX64[] = [];
  for (let next = fn.chained; next; next = parents[0]?.chained ?? null) {
    const parent = all.find((one) => one.begin === next?.begin);
    if (!parent) throw new Error('a part is chained to nothing');
    parents.unshift(parent);
  }
  return parents;
}

/** What our unwinder finds at a point, by register, as far as the point says what it must be; or why it found nothing. */
function unwoundAt(built: BuiltImage, point: StopPoint): string {
  const values = Object.fromEntries(point.registers);
  const pc = BASE + BigInt(point.rva);
  const registers = { pc, sp: values.rsp ?? 0n, fp: values.rbp ?? 0n, lr: null, values: { ...values, rip: pc } };
  const kind = point.where === 'after-call' ? 'return' : 'exact';
  const step = unwindX64(registers, kind, { base: BASE, pe: built.image }, point.stack.read);
  if (step.kind === 'end') return `${step.reason} at ${step.at.toString(16)}`;
  const wrong = [...point.expected].filter(([name, value]) => step.registers.values[name] !== value);
  return wrong.map(([name, value]) => `${name} is ${step.registers.values[name]?.toString(16)}, not ${value.toString(16)}`).join('; ');
}

/** The image with its code out of memory: what is left is the unwind data. */
function withoutCode(built: BuiltImage): BuiltImage {
  const text = built.image.headers.sections.find((section) => section.name === '.text');
  if (!text) throw new Error('no .text');
  const read = (rva: number, length: number) =>
    rva >= text.rva && rva < text.rva + text.virtualSize ? new Uint8Array(0) : built.image.read(rva, length);
  return { ...built, image: { ...built.image, read } };
}

/** The entry whose unwind data `fn` shares, as if it were its own. */
function sharing(fn: LlvmFunctionX64, all: readonly LlvmFunctionX64[], built: BuiltImage): LlvmFunctionX64 {
  const entry = built.image.read(fn.info - 1, 4);
  const begin = new DataView(entry.buffer, entry.byteOffset, 4).getUint32(0, true);
  const other = all.find((one) => one.begin === begin);
  if (!other) throw new Error('unwind data is shared with nothing');
  return { ...other, begin: fn.begin, end: fn.end };
}

function where(point: StopPoint): string {
  return `0x${point.rva.toString(16)} (${point.where})`;
}

describe.skipIf(!hasToolchain)('x64 unwinding of a compiled image', () => {
  it('gives the caller of every function at every instruction', () => {
    buildImage('x64', (built) => {
      const code = disassemble(built);
      const listed = llvmFunctionsX64(built);
      const all = listed.map((fn) => ((fn.info & 1) === 0 ? fn : sharing(fn, listed, built)));
      const points = all.flatMap((fn) => stopPointsX64(code, fn, parentsOf(fn, all)));
      const wrong = points.map((point) => [where(point), unwoundAt(built, point)]).filter(([, what]) => what !== '');
      expect(wrong).toEqual([]);
      const count = (kind: StopPoint['where']) => points.filter((point) => point.where === kind).length;
      expect(all.length).toBeGreaterThan(140);
      for (const [kind, least] of [
        ['prologue', 500],
        ['body', 2000],
        ['epilogue', 600],
        ['after-call', 300],
      ] as const) {
        expect(count(kind)).toBeGreaterThan(least);
      }
    });
  });

  it('needs no code where the unwind data tells of epilogues (version 2)', () => {
    buildImage('x64', (built) => {
      const code = disassemble(built);
      const all = llvmFunctionsX64(built).filter((fn) => fn.version === 2);
      const points = all.flatMap((fn) => stopPointsX64(code, fn, []));
      const bare = withoutCode(built);
      const wrong = points.map((point) => [where(point), unwoundAt(bare, point)]).filter(([, what]) => what !== '');
      expect(wrong).toEqual([]);
      expect(points.filter((point) => point.where === 'epilogue').length).toBeGreaterThan(80);
    });
  });
});
