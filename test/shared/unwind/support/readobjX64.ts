/** What llvm-readobj says about the unwind data of an x64 image, and our decode in the same words. */
import type { FunctionX64 } from '../../../../shared/pe/functionsX64.ts';
import type { UnwindCodeX64, UnwindInfoX64 } from '../../../../shared/pe/unwindInfoX64.ts';
import { type BuiltImage, runTool } from './toolchain.ts';

export interface LlvmFunctionX64 {
  readonly begin: number;
  readonly end: number;
  readonly info: number;
  readonly version: number;
  readonly flags: number;
  readonly prologSize: number;
  readonly frameRegister: string;
  readonly frameOffset: number;
  readonly codes: readonly string[];
  readonly chained: { readonly begin: number; readonly end: number; readonly info: number } | null;
}

const PLACES = /StartAddress: \((0x\w+)\)\s+EndAddress: \((0x\w+)\)\s+UnwindInfoAddress: \((0x\w+)\)/;

/** The functions of the image as llvm-readobj lists them. */
export function llvmFunctionsX64(built: BuiltImage): LlvmFunctionX64[] {
  const base = Number(built.image.headers.imageBase);
  const text = runTool('llvm-readobj', ['--unwind', built.file]);
  return text
    .split('RuntimeFunction {')
    .slice(1)
    .map((block) => {
      const [own = '', parent] = block.split('Chained {');
      const field = (name: string) => new RegExp(`${name}: (\\S+)`).exec(own)?.[1] ?? '';
      return {
        ...placesIn(own, base),
        version: Number(field('Version')),
        flags: Number(/Flags \[ \((0x\w+)\)/.exec(own)?.[1]),
        prologSize: Number(field('PrologSize')),
        frameRegister: field('FrameRegister'),
        frameOffset: Number(field('FrameOffset').replace('-', '0')),
        codes: [...own.matchAll(/^\s+(0x[0-9A-F]+: (?!EPILOG padding)[A-Z].*)$/gm)].map((match) => match[1] ?? ''),
        chained: parent === undefined ? null : placesIn(parent, base),
      };
    });
}

function placesIn(text: string, base: number): { begin: number; end: number; info: number } {
  const [, begin, end, info] = PLACES.exec(text) ?? [];
  return { begin: Number(begin) - base, end: Number(end) - base, info: Number(info) - base };
}

const NAMES = ['RAX', 'RCX', 'RDX', 'RBX', 'RSP', 'RBP', 'RSI', 'RDI', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15'];

/** Our decode of one function in the words of llvm-readobj. */
export function describeX64(fn: FunctionX64, info: UnwindInfoX64): LlvmFunctionX64 {
  const chained = info.chained && { begin: info.chained.begin, end: info.chained.end, info: info.chained.unwindInfo };
  return {
    begin: fn.begin,
    end: fn.end,
    info: fn.unwindInfo,
    version: info.version,
    flags: info.flags,
    prologSize: info.prologSize,
    frameRegister: info.frameRegister === 0 ? '-' : (NAMES[info.frameRegister] ?? ''),
    frameOffset: info.frameOffset / 16,
    codes: [...epilogueTexts(info), ...info.codes.map((code) => `${offsetText(code.offset)}: ${codeText(code, info)}`)],
    chained,
  };
}

function offsetText(offset: number): string {
  return `0x${offset.toString(16).toUpperCase().padStart(2, '0')}`;
}

function hex(value: number): string {
  return `0x${value.toString(16).toUpperCase()}`;
}

/** Padding codes have no counterpart in what we keep. */
function epilogueTexts({ epilogues }: UnwindInfoX64): string[] {
  if (!epilogues) return [];
  const { sizeBytes, startsBeforeEnd } = epilogues;
  const atEnd = startsBeforeEnd[0] === sizeBytes;
  const others = startsBeforeEnd.slice(atEnd ? 1 : 0);
  return [
    `${offsetText(sizeBytes)}: EPILOG atend=${atEnd ? 'yes' : 'no'}, length=${hex(sizeBytes)}`,
    ...others.map((distance) => `${offsetText(distance & 0xff)}: EPILOG offset=${hex(distance)}`),
  ];
}

function codeText(code: UnwindCodeX64, info: UnwindInfoX64): string {
  switch (code.op) {
    case 'push':
      return `PUSH_NONVOL reg=${NAMES[code.register]}`;
    case 'alloc':
      return `ALLOC_${code.sizeBytes > 128 ? 'LARGE' : 'SMALL'} size=${code.sizeBytes}`;
    case 'set-frame':
      return `SET_FPREG reg=${NAMES[info.frameRegister]}, offset=${hex(code.frameOffset)}`;
    case 'save':
      return `SAVE_NONVOL${code.at >= 8 * 0x1_0000 ? '_FAR' : ''} reg=${NAMES[code.register]}, offset=${hex(code.at)}`;
    case 'save-xmm':
      return `SAVE_XMM128${code.at >= 16 * 0x1_0000 ? '_FAR' : ''} reg=XMM${code.register}, offset=${hex(code.at)}`;
    case 'machine-frame':
      return `PUSH_MACHFRAME errcode=${code.hasErrorCode ? 'yes' : 'no'}`;
  }
}
