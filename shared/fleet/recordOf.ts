import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PciKind } from '../result/machineFacts.ts';
import type { ResultSystem, TriageResult } from '../result/triageResult.ts';
import { signatureFrames } from '../signature/signatureInput.ts';
import type { CrashRecord, DriverBuild, DriverSet, IngestItem } from './crashRecord.ts';
import { driverBuildOf, driverSetOf } from './driverSet.ts';
import { compareText } from './order.ts';
import { wellFormedTexts } from './wellFormed.ts';

/** What stands for the bugcheck of user-mode crashes, as in their signatures. */
export const USER_MODE = 'user-mode';

/** What the path of a dump, or the file beside it, says of its machine. */
export interface MachineLabel {
  readonly name: string;
  readonly site: string | null;
}

/** What a store keeps of a result. The driver set is null for user-mode dumps and for dumps without a driver list. */
export function ingestItemOf(result: TriageResult, machine: MachineLabel): IngestItem {
  const driverSet = result.dump.kind === 'user-minidump' ? null : driverSetOf(result.modules.map(driverBuildOf));
  return { crash: wellFormedTexts(recordOf(result, machine, driverSet)), driverSet };
}

function recordOf(result: TriageResult, machine: MachineLabel, driverSet: DriverSet | null): CrashRecord {
  const { dump, verdict, system, file } = result;
  return {
    id: file.sha256 ?? substituteId(result, machine),
    machine: machineKey(result, machine),
    machineName: machine.name,
    site: machine.site,
    crashTimeMs: timeOf(dump.crashTime),
    uptimeSeconds: dump.uptimeSeconds,
    bugcheck: result.bugcheck?.code ?? USER_MODE,
    parameters: result.bugcheck?.parameters.map((parameter) => parameter.value) ?? [],
    kind: verdict.kind,
    module: verdict.module,
    offset: verdict.offset,
    confidence: verdict.confidence,
    blamedBuild: blamedBuild(result),
    vendor: verdict.vendor,
    driverClass: verdict.class,
    osBuild: dump.osBuild,
    architecture: dump.architecture,
    manufacturer: system?.manufacturer ?? null,
    model: system?.model ?? null,
    biosVersion: system?.biosVersion ?? null,
    cpu: system?.cpu ?? null,
    microcode: microcodeOf(system),
    devices: devicesOf(system),
    process: result.process?.name ?? null,
    frames: signatureFrames(result),
    signature: result.signature,
    driverSet: driverSet?.id ?? null,
    path: file.path,
    sizeBytes: file.sizeBytes,
    resultVersion: result.schemaVersion,
  };
}

/** Revisions count for one processor: the same number means something else for another. */
function microcodeOf(system: ResultSystem | null): string | null {
  const { microcode = null, family = null, model = null, stepping = null } = system?.processor ?? {};
  return microcode === null || family === null ? null : `${microcode} for ${family}-${model}-${stepping}`;
}

const DEVICE_KINDS: ReadonlySet<PciKind> = new Set(['display', 'network', 'storage']);
const MOST_DEVICES = 64;

function devicesOf(system: ResultSystem | null): string[] {
  const digits = (id: string) => id.slice(2).padStart(4, '0');
  const devices = (system?.pciDevices ?? []).filter(({ kind }) => DEVICE_KINDS.has(kind));
  return [...new Set(devices.map(({ vendorId, deviceId }) => `${digits(vendorId)}:${digits(deviceId)}`))]
    .sort(compareText)
    .slice(0, MOST_DEVICES);
}

function machineKey(result: TriageResult, machine: MachineLabel): string {
  return result.system?.machineId ?? `name:${machine.name}`;
}

/** For dumps too large to hash. A machine cannot crash twice at one time. */
function substituteId(result: TriageResult, machine: MachineLabel): string {
  const identity = [machineKey(result, machine), result.dump.crashTime, result.bugcheck?.rawCode ?? USER_MODE, result.file.name];
  return bytesToHex(sha256(utf8ToBytes(`faultline crash 1|${JSON.stringify(identity)}`)));
}

function timeOf(iso: string | null): number | null {
  const ms = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(ms) ? null : ms;
}

function blamedBuild(result: TriageResult): DriverBuild | null {
  const name = result.verdict.module?.toLowerCase();
  const module = result.modules.find((candidate) => candidate.name.toLowerCase() === name);
  return module ? driverBuildOf(module) : null;
}
