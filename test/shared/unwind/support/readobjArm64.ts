/** What llvm-readobj says about the unwind data of an ARM64 image, and our decode in the same words. */
import type { UnwindCodeArm64 } from '../../../../shared/pe/codesArm64.ts';
import type { FunctionArm64 } from '../../../../shared/pe/functionsArm64.ts';
import type { UnwindInfoArm64 } from '../../../../shared/pe/unwindInfoArm64.ts';
import { type BuiltImage, runTool } from './toolchain.ts';

export interface LlvmFunctionArm64 {
  readonly begin: number;
  readonly form: UnwindInfoArm64['form'];
  readonly lengthBytes: number;
  /** Instructions as the prologue has them, the last one first, up to `end`. */
  readonly prologue: readonly string[];
  /** Where epilogues start and what they do; empty for packed data, of which llvm-readobj shows no epilogue. */
  readonly epilogues: readonly { readonly start: number; readonly codes: readonly string[] }[];
}

/** The functions of the image as llvm-readobj lists them. */
export function llvmFunctionsArm64(built: BuiltImage): LlvmFunctionArm64[] {
  const base = Number(built.image.headers.imageBase);
  const text = runTool('llvm-readobj', ['--unwind', built.file]);
  return text
    .split('RuntimeFunction {')
    .slice(1)
    .map((block) => {
      const field = (name: string) => new RegExp(`^\\s+${name}: (\\S+)`, 'm').exec(block)?.[1] ?? '';
      const isPacked = block.includes('RegI:');
      const lengthBytes = Number(field('FunctionLength'));
      const prologue = codesIn(block, 'Prologue');
      return {
        begin: Number(field('Function')) - base,
        form: isPacked ? (field('Fragment') === 'Yes' ? 'packed-fragment' : 'packed') : 'full',
        lengthBytes,
        prologue,
        epilogues: isPacked ? [] : epiloguesIn(block, field('EpiloguePacked') === 'Yes', lengthBytes, prologue),
      };
    });
}

function epiloguesIn(block: string, isInHeader: boolean, lengthBytes: number, prologue: readonly string[]): LlvmFunctionArm64['epilogues'] {
  if (!isInHeader) {
    return block
      .split('EpilogueScope {')
      .slice(1)
      .map((scope) => ({ start: 4 * Number(/StartOffset: (\d+)/.exec(scope)?.[1]), codes: codesIn(scope, 'Opcodes') }));
  }
  const own = block.includes('Epilogue [');
  // Without codes of its own the epilogue is the prologue backwards.
  const codes = own ? codesIn(block, 'Epilogue') : prologue.map(asEpilogue);
  return [{ start: lengthBytes - 4 * codes.length, codes }];
}

function codesIn(block: string, heading: string): string[] {
  const list = new RegExp(`${heading} \\[([^]*?)\\n\\s*\\]\\n`).exec(block)?.[1] ?? '';
  return (
    list
      .split('\n')
      .map((line) => line.replace(/^\s*(0x\w+\s*;)?\s*/, '').trim())
      // Stores of homed parameters undo nothing; where exactly they go is not in the data.
      .map((line) => (/^stp x[0246], x[1357], /.test(line) ? 'nop' : line.replace(/\[sp\]$/, '[sp, #0]')))
      .filter((line) => line !== '')
  );
}

function asEpilogue(text: string): string {
  return text
    .replace('save next', 'restore next')
    .replace('pacibsp', 'autibsp')
    .replace('sub sp, #', 'add sp, #')
    .replace('mov fp, sp', 'mov sp, fp')
    .replace(/add fp, sp, (.*)/, 'sub sp, fp, $1')
    .replace(/^st(\w+) (.*)\[sp, #-(\d+)\]!/, 'ld$1 $2[sp], #$3')
    .replace(/^st/, 'ld');
}

/** Our decode of one function in the words of llvm-readobj; `theirs` tells where it says no more than "next pair". */
export function describeArm64(fn: FunctionArm64, info: UnwindInfoArm64, theirs: LlvmFunctionArm64): LlvmFunctionArm64 {
  const inWords = (codes: readonly UnwindCodeArm64[], like: readonly string[], isEpilogue: boolean) => {
    const shown = info.form === 'packed-fragment' ? codes.filter((code) => code.op !== 'end-chained') : codes;
    const texts = shown.map((code) => (info.form === 'full' ? fullText(code) : packedText(code)));
    return texts.map((text, i) => {
      const next = like[i];
      if (next?.endsWith(' next') && /^stp \w+, \w+, \[sp, #\d+\]$/.test(text)) return next;
      return isEpilogue ? asEpilogue(text) : text;
    });
  };
  const epilogues = theirs.epilogues.map((their, i) => ({
    start: info.epilogueStarts[i] ?? -1,
    codes: inWords(info.epilogueCodes(i) ?? [], their.codes, true),
  }));
  return {
    begin: fn.begin,
    form: info.form,
    lengthBytes: info.lengthBytes,
    prologue: inWords(info.prologue, theirs.prologue, false),
    epilogues,
  };
}

function fullText(code: UnwindCodeArm64): string {
  switch (code.op) {
    case 'alloc':
      return `sub sp, #${code.sizeBytes}`;
    case 'save':
      return saveText(code, code.second === 30 && code.first !== 29 ? 'lr' : 'x30');
    case 'set-frame':
      return code.frameOffset === 0 ? 'mov fp, sp' : `add fp, sp, #${code.frameOffset}`;
    case 'sign-return-address':
      return 'pacibsp';
    case 'end-chained':
      return 'end_c';
    case 'clear-unwound-to-call':
      return 'clear unwound to call';
    default:
      return code.op.replace('-', ' ');
  }
}

function packedText(code: UnwindCodeArm64): string {
  switch (code.op) {
    case 'alloc':
      return `sub sp, sp, #${code.sizeBytes}`;
    case 'save':
      return saveText(code, 'lr');
    case 'set-frame':
      return 'mov x29, sp';
    case 'sign-return-address':
      return 'pacibsp';
    default:
      return code.op;
  }
}

function saveText(code: Extract<UnwindCodeArm64, { op: 'save' }>, lr: string): string {
  const names = [code.first, code.second]
    .filter((one) => one !== null)
    .map((one) => (code.file === 'x' && one === 30 ? lr : `${code.file}${one}`));
  const place = code.releasedBytes > 0 ? `[sp, #-${code.releasedBytes}]!` : `[sp, #${code.at}]`;
  return `${names.length === 2 ? 'stp' : 'str'} ${names.join(', ')}, ${place}`;
}
