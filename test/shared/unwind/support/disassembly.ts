/** What llvm-objdump says about the code of an image. */
import { type BuiltImage, runTool } from './toolchain.ts';

export interface Instruction {
  readonly rva: number;
  readonly mnemonic: string;
  /** As printed, without comments. */
  readonly operands: string;
  /** RVA that a direct jump or call goes to; null for other instructions. */
  readonly target: number | null;
}

export interface Disassembly {
  readonly all: readonly Instruction[];
  /** Instructions from `begin` up to `end`, exclusive. */
  between(begin: number, end: number): readonly Instruction[];
}

/** Every instruction of the image in order of address. */
export function disassemble(built: BuiltImage): Disassembly {
  const base = Number(built.image.headers.imageBase);
  const text = runTool('llvm-objdump', ['-d', '--no-show-raw-insn', ...(built.target === 'arm64' ? [] : ['-M', 'intel']), built.file]);
  const all: Instruction[] = [];
  for (const line of text.split('\n')) {
    const match = /^\s*([0-9a-f]+):\s+(\S+)\s*([^/<]*)/.exec(line);
    if (!match) continue;
    const [, address = '', mnemonic = '', operands = ''] = match;
    const to = /^0x([0-9a-f]+)\s*$/.exec(operands)?.[1];
    const target = to === undefined ? null : Number.parseInt(to, 16) - base;
    all.push({ rva: Number.parseInt(address, 16) - base, mnemonic, operands: operands.trim(), target });
  }
  const index = new Map(all.map((instruction, i) => [instruction.rva, i]));
  return {
    all,
    between(begin, end) {
      const from = index.get(begin);
      if (from === undefined) throw new Error(`no instruction at 0x${begin.toString(16)}`);
      const rest = all.slice(from);
      const stop = rest.findIndex((instruction) => instruction.rva >= end);
      return stop < 0 ? rest : rest.slice(0, stop);
    },
  };
}
