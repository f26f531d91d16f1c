import type { FrameTrust, ResultModule, TriageResult } from '../result/triageResult.ts';
import { isWindowsModule, type ModuleMark, moduleMarks } from './moduleMarks.ts';

/** One frame of the stack as shown. */
export interface FrameLine {
  readonly where: string;
  readonly trust: FrameTrust;
  /** In the blamed module. */
  readonly blamed: boolean;
}

export interface ModuleLine {
  readonly name: string;
  readonly maker: string;
  readonly class: string;
  /** "0x5e8b1c44, 1126400 bytes". */
  readonly build: string;
  readonly path: string;
  readonly blamed: boolean;
  /** What about it is worth a look. */
  readonly marks: readonly ModuleMark[];
}

/** What experts look at beyond the report's sentences, ready to be laid out. */
export interface DumpDetails {
  readonly frames: readonly FrameLine[];
  /** Frames that are not shown. */
  readonly moreFrames: number;
  /** The blamed module first, then by name. */
  readonly thirdParty: readonly ModuleLine[];
  readonly windows: readonly ModuleLine[];
  readonly unloaded: readonly string[];
  readonly registers: readonly (readonly [name: string, value: string])[];
}

const SHOWN_FRAMES = 40;
const SHOWN_UNLOADED = 50;

/**
 * The parts of a result that are lists of technical facts. Third-party is what Microsoft is not known to
 * have made, drivers of other companies that ship inside Windows included.
 */
export function dumpDetails(result: TriageResult): DumpDetails {
  const { stack, modules, unloadedModules, registers, verdict } = result;
  const marks = moduleMarks(result);
  const lines = modules.map((module) => ({ module, line: moduleLine(module, verdict.module, marks.get(module.base) ?? []) }));
  const others = lines.filter(({ module }) => !isWindowsModule(module)).map(({ line }) => line);
  return {
    frames: stack.slice(0, SHOWN_FRAMES).map((frame) => ({
      where: frame.module === null ? frame.address : (frame.symbol ?? `${frame.module}${frame.offset === null ? '' : `+${frame.offset}`}`),
      trust: frame.trust,
      blamed: frame.module !== null && frame.module === verdict.module,
    })),
    moreFrames: Math.max(0, stack.length - SHOWN_FRAMES),
    thirdParty: others.sort((a, b) => Number(b.blamed) - Number(a.blamed) || byName(a, b)),
    windows: lines
      .filter(({ module }) => isWindowsModule(module))
      .map(({ line }) => line)
      .sort(byName),
    unloaded: unloadedModules.slice(0, SHOWN_UNLOADED).map(({ name }) => name),
    registers: Object.entries(registers ?? {}),
  };
}

function moduleLine(module: ResultModule, blamed: string | null, marks: readonly ModuleMark[]): ModuleLine {
  return {
    name: module.name,
    maker: module.vendor ?? 'not known',
    class: module.class ?? '',
    build: `${module.timestamp}, ${module.sizeBytes} bytes`,
    path: module.path,
    blamed: module.name === blamed,
    marks,
  };
}

function byName(a: ModuleLine, b: ModuleLine): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
