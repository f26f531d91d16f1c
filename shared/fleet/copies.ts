import type { CrashRecord, DriverBuild, DriverSet } from './crashRecord.ts';

/** A copy with its fields in the order of the type, so that every store answers with the same JSON. */
export function copyOfCrash(crash: CrashRecord): CrashRecord {
  return {
    id: crash.id,
    machine: crash.machine,
    machineName: crash.machineName,
    site: crash.site,
    crashTimeMs: crash.crashTimeMs,
    uptimeSeconds: crash.uptimeSeconds,
    bugcheck: crash.bugcheck,
    parameters: [...crash.parameters],
    kind: crash.kind,
    module: crash.module,
    offset: crash.offset,
    confidence: crash.confidence,
    blamedBuild: crash.blamedBuild === null ? null : copyOfBuild(crash.blamedBuild),
    vendor: crash.vendor,
    driverClass: crash.driverClass,
    osBuild: crash.osBuild,
    architecture: crash.architecture,
    manufacturer: crash.manufacturer,
    model: crash.model,
    biosVersion: crash.biosVersion,
    cpu: crash.cpu,
    microcode: crash.microcode,
    devices: [...crash.devices],
    process: crash.process,
    frames: [...crash.frames],
    signature: crash.signature,
    driverSet: crash.driverSet,
    path: crash.path,
    sizeBytes: crash.sizeBytes,
    resultVersion: crash.resultVersion,
  };
}

export function copyOfBuild({ name, timestamp, checksum, sizeBytes }: DriverBuild): DriverBuild {
  return { name, timestamp, checksum, sizeBytes };
}

export function copyOfSet({ id, drivers }: DriverSet): DriverSet {
  return { id, drivers: drivers.map(copyOfBuild) };
}
