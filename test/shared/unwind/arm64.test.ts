import { describe, expect, it } from 'vitest';
import { unwindArm64 } from '../../../shared/unwind/arm64.ts';
import { disassemble, type Instruction } from './support/disassembly.ts';
import { type StopPointArm64, stopPointsArm64 } from './support/executionArm64.ts';
import { type LlvmFunctionArm64, llvmFunctionsArm64 } from './support/readobjArm64.ts';
import { type BuiltImage, buildImage, hasToolchain } from './support/toolchain.ts';

const KEPT = /^(pc|sp|fp|x19|x2\d|d8|d9|d1[0-5])$/;
const BASE = 0xffff_f800_4000_0000n;

function unwoundAt(built: BuiltImage, point: StopPointArm64): string {
  const at = (name: string) => point.registers.get(name) ?? 0n;
  const pc = BASE + BigInt(point.rva);
  const values: Record<string, bigint> = { ...Object.fromEntries(point.registers), fp: at('x29'), lr: at('x30'), pc };
  const registers = { pc, sp: at('sp'), fp: at('x29'), lr: at('x30'), values };
  const kind = point.where === 'after-call' ? 'return' : 'exact';
  const step = unwindArm64(registers, kind, { base: BASE, pe: built.image }, point.stack.read);
  if (step.kind === 'end') return `${step.reason} at ${step.at.toString(16)}`;
  // What no call keeps is only known where a function has saved it.
  const isSaved = point.where === 'body' || point.where === 'after-call';
  const expected = [...point.expected].filter(([name]) => isSaved || KEPT.test(name));
  const wrong = expected.filter(([name, value]) => step.registers.values[name] !== value);
  return wrong.map(([name, value]) => `${name} is ${step.registers.values[name]?.toString(16)}, not ${value.toString(16)}`).join('; ');
}

/** The prologues that the image's two parts of functions stand in for, written as instructions. */
function phantomOf(fn: LlvmFunctionArm64): Instruction[] {
  const line = (text: string): Instruction => ({ rva: 0, mnemonic: text.slice(0, 3), operands: text.slice(4), target: null });
  if (fn.form === 'packed-fragment') {
    return ['stp x19, x20, [sp, #-0x10]!', 'stp x29, x30, [sp, #-0x20]!', 'mov x29, sp'].map(line);
  }
  return fn.prologue.includes('end_c') ? ['stp x29, x30, [sp, #-0x30]!', 'mov x29, sp'].map(line) : [];
}

describe.skipIf(!hasToolchain)('ARM64 unwinding of a compiled image', () => {
  it('gives the caller of every function at every instruction', () => {
    buildImage('arm64', (built) => {
      const code = disassemble(built);
      const all = llvmFunctionsArm64(built);
      const points = all.flatMap((fn) => stopPointsArm64(code, fn, phantomOf(fn)));
      const wrong = points.map((point) => [`0x${point.rva.toString(16)} (${point.where})`, unwoundAt(built, point)]);
      expect(wrong.filter(([, what]) => what !== '')).toEqual([]);
      const count = (kind: StopPointArm64['where']) => points.filter((point) => point.where === kind).length;
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
});
