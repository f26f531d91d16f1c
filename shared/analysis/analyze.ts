import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { hex } from '../bytes/address.ts';
import { remember } from '../bytes/remember.ts';
import type { DumpImage, ExceptionRecord, LoadedModule } from '../dump/dumpImage.ts';
import { readVersionInfo } from '../pe/versionResource.ts';
import type { TriageDepth } from '../result/details.ts';
import {
  type FileFacts,
  type ResultBugcheck,
  type ResultException,
  SCHEMA_VERSION,
  type TriageResult,
  type Verdict,
} from '../result/triageResult.ts';
import { type BugcheckFacts, explainBugcheck } from './bugcheck.ts';
import { type Crash, roleOf } from './crash.ts';
import { type CrashSite, findCrashSite, findException } from './crashSite.ts';
import { driverFacts } from './drivers.ts';
import { namedFrames, placeName } from './files/frameNames.ts';
import { withKernelSymbols } from './files/kernelSymbols.ts';
import { type ModuleFiles, type OpenedFiles, openFiles } from './files/moduleFiles.ts';
import { wantsOf } from './files/wants.ts';
import { tellingFrame } from './frameHabits.ts';
import { newLedger } from './ledger.ts';
import { machineFacts } from './machineFacts.ts';
import { machineNotes } from './machineNotes.ts';
import { moduleAt } from './moduleAt.ts';
import { statusName, windowsName } from './names.ts';
import { objectsOf } from './objects/index.ts';
import { processesOf } from './processes.ts';
import { RULES } from './rules/index.ts';
import { usableFrames } from './rules/stack.ts';
import { type Frame, walkStack } from './stack.ts';
import { userModeVerdict } from './userMode.ts';
import { type Decision, decide } from './verdict.ts';
import { adviseOn, summarise } from './wording.ts';

const MAX_RESULT_FRAMES = 64;
const DOCUMENTATION = 'https://learn.microsoft.com/windows-hardware/drivers/debugger/';

/**
 * Judges one dump. Pure and deterministic; the result is plain JSON. `signature` is empty: it is made from the result (`triageDump`).
 * `depth` decides whether objects are listed, never the verdict. `files`: images and PDBs of the dump's modules, as far as they are
 * at hand; they make guessed frames certain and give them names.
 */
export function analyze(dump: DumpImage, file: FileFacts, depth: TriageDepth = 'details', files: ModuleFiles | null = null): TriageResult {
  const opened = files && openFiles(dump, files);
  const image = opened ? withKernelSymbols(dump, opened) : dump;
  const bugcheck = image.bugcheck ? explainBugcheck(image.bugcheck.rawCode, image.bugcheck.parameters) : null;
  const site = findCrashSite(image, bugcheck);
  const exception = findException(image, bugcheck);
  const frames = framesOf(image, site, opened);
  const crash: Crash | null = bugcheck ? { image, bugcheck, site, exception, frames } : null;
  const verdict = crash ? judge(crash, opened) : userModeVerdict(image, exception);
  return {
    schemaVersion: SCHEMA_VERSION,
    file,
    dump: {
      kind: image.kind,
      architecture: image.architecture,
      osBuild: image.osBuild,
      osName: windowsName(image.osBuild, image.header?.productType ?? null),
      crashTime: image.crashTime,
      uptimeSeconds: image.uptimeSeconds,
      processorCount: image.processorCount,
    },
    bugcheck: bugcheck ? bugcheckOf(image, bugcheck) : null,
    verdict,
    exception: exception ? exceptionOf(image, exception) : null,
    registers: site ? registersOf(site) : null,
    ...(site && { crashSite: { source: site.source, address: site.address === null ? null : hex(site.address) } }),
    stack: [...frames.slice(0, 1), ...(crash ? usableFrames(crash) : [])].slice(0, MAX_RESULT_FRAMES).map((frame) => ({
      address: hex(frame.address),
      module: frame.module?.name ?? null,
      offset: frame.module ? hex(frame.address - frame.module.base) : null,
      symbol: frame.symbol ?? null,
      trust: frame.trust,
      ...(frame.sp === undefined ? {} : { sp: hex(frame.sp) }),
      ...(frame.source && { source: frame.source }),
    })),
    process: image.process ? { name: image.process.name } : null,
    irql: irqlOf(bugcheck) ?? image.processor?.irql ?? null,
    modules: image.modules.map((module) => {
      const facts = driverFacts(module.name);
      return {
        name: module.name,
        path: module.path,
        base: hex(module.base),
        sizeBytes: module.sizeBytes,
        timestamp: hex(module.timestamp),
        checksum: hex(module.checksum),
        vendor: facts.vendor,
        class: facts.class,
        inbox: facts.inbox,
      };
    }),
    unloadedModules: image.unloadedModules.map((module) => ({ name: module.name, base: hex(module.base), end: hex(module.end) })),
    system: systemOf(image),
    signature: '',
    knownIncident: null,
    objects: crash && depth === 'details' ? objectsOf(crash) : [],
    ...(depth === 'details' && { processes: processesOf(image) }),
    limits: opened ? [...image.limits, ...opened.refused()] : image.limits,
    wants: wantsOf(image, frames, verdict.module, opened),
  };
}

/**
 * The stack from the crash site; when nothing on it lies in a module (a record that is not what it seems, a jump into nowhere
 * with a lost stack pointer), what the stack of the bugcheck call itself shows.
 */
function framesOf(image: DumpImage, site: CrashSite | null, files: OpenedFiles | null): Frame[] {
  if (!site) return [];
  const walked = walkStack(image, site.registers, files);
  const isLost = image.context && site.source !== 'bugcheck-call' && walked.every((frame) => frame.module === null);
  const frames = isLost && image.context ? [...walked.slice(0, 1), ...walkStack(image, image.context, files).slice(1)] : walked;
  return files ? namedFrames(image, files, frames) : frames;
}

function judge(crash: Crash, files: OpenedFiles | null): Verdict {
  const ledger = newLedger();
  for (const rule of RULES) rule.apply(crash, ledger);
  const decision = decide(ledger, (module) => roleOf(crash, module));
  const { suspect } = decision;
  const isLoaded = suspect !== null && crash.image.modules.includes(suspect.module);
  const imageVersion = files && isLoaded ? versionOf(files, suspect.module) : null;
  const version = imageVersion ? { imageVersion } : {};
  const place = files && blamedPlace(crash, decision, files);
  if (!place) return { ...verdictOf(crash.bugcheck, decision, crash.image.limits, null), ...version };
  const placed = { ...decision, suspect: suspect && { ...suspect, offset: place.offset } };
  return { ...verdictOf(crash.bugcheck, placed, crash.image.limits, place.symbol), symbol: place.symbol, ...version };
}

/** What the image says of itself; null without the image or without a version in it. */
function versionOf(files: OpenedFiles, module: LoadedModule): string | null {
  const image = files.imageOf(module);
  return (image && readVersionInfo(image.pe)?.fileVersion) ?? null;
}

/**
 * The blamed place with its function: the frame's own name, as a return address is named by its call. The caller's place when
 * a helper is blamed that is linked into the module. Null without symbols.
 */
function blamedPlace({ image, frames }: Crash, { suspect }: Decision, files: OpenedFiles): { offset: bigint; symbol: string } | null {
  if (!suspect || suspect.offset === null) return null;
  const { module, offset } = suspect;
  const frame = tellingFrame(frames, module.base + offset);
  const name = frame ? frame.symbol : placeName(files, module, Number(offset), false, module === image.modules[0])?.symbol;
  return name === undefined ? null : { offset: frame ? frame.address - module.base : offset, symbol: name };
}

function verdictOf(bugcheck: BugcheckFacts, decision: Decision, limits: readonly string[], symbol: string | null): Verdict {
  const module = decision.suspect?.module.name ?? null;
  const facts = module === null ? null : driverFacts(module);
  const offset = decision.suspect?.offset ?? null;
  return {
    kind: decision.kind,
    module,
    offset: offset === null ? null : hex(offset),
    confidence: decision.confidence,
    summary: summarise(bugcheck, decision, limits, symbol),
    vendor: facts?.vendor ?? null,
    product: facts?.product ?? null,
    class: facts?.class ?? null,
    evidence: decision.evidence.map((evidence) => ({ ...evidence, weight: Math.round(evidence.weight * 100) / 100 })),
    alternatives: decision.alternatives,
    advice: adviseOn(bugcheck, decision, facts?.vendor !== null && facts !== null),
  };
}

function bugcheckOf(image: DumpImage, bugcheck: BugcheckFacts): ResultBugcheck {
  return {
    code: hex(bugcheck.code),
    rawCode: hex(bugcheck.rawCode),
    name: bugcheck.row?.name ?? null,
    meaning: bugcheck.row?.meaning ?? null,
    parameters: bugcheck.parameters.map((parameter) => ({
      value: hex(parameter.value),
      meaning: parameter.meaning,
      module: moduleAt(image, parameter.value)?.name ?? null,
    })),
    causes: bugcheck.row?.causes ?? [],
    documentation: bugcheck.row?.source.startsWith('bug-check-') ? DOCUMENTATION + bugcheck.row.source : null,
  };
}

function exceptionOf(image: DumpImage, exception: ExceptionRecord): ResultException {
  const module = moduleAt(image, exception.address);
  return {
    code: hex(exception.code),
    name: statusName(exception.code),
    address: hex(exception.address),
    module: module?.name ?? null,
    offset: module ? hex(exception.address - module.base) : null,
  };
}

function registersOf(site: CrashSite): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(site.registers.values)) out[name] = hex(value);
  return out;
}

/** The IRQL that the bugcheck itself states; null when it states none or an impossible one. */
function irqlOf(bugcheck: BugcheckFacts | null): number | null {
  const value = bugcheck?.parameters.find((parameter) => parameter.kind === 'irql')?.value;
  if (value === undefined) return null;
  return value <= 31n ? Number(value) : null;
}

function systemOf(image: DumpImage): TriageResult['system'] {
  if (!image.system) return null;
  const { manufacturer, model, baseboard, biosVendor, biosVersion, biosDate, cpu, identity } = image.system;
  const machineId = identity === null ? null : machineIdOf(identity);
  const names = { manufacturer, model, baseboard, biosVendor, biosVersion, biosDate, cpu, machineId };
  return { ...names, ...machineFacts(image.system), notes: machineNotes(image) };
}

/** One-way and stable: the first 128 bits of SHA-256 over the identity, with a prefix that keeps it apart from other uses. */
const machineIdOf = remember(10_000, (identity: string) => bytesToHex(sha256(utf8ToBytes(`faultline machine 1|${identity}`))).slice(0, 32));
