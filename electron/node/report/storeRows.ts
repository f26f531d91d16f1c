import type { CrashRecord } from '../../../shared/fleet/crashRecord.ts';
import type { FleetFilter, FleetStore } from '../../../shared/fleet/fleetStore.ts';
import { type CsvRow, renderCsvRow } from '../../../shared/report/csv.ts';
import type { Redactor } from '../../../shared/report/redact/redactor.ts';

const PAGE = 5000;

/** The crashes of a store as rows of the same CSV, newest first; what a store does not keep stays empty. */
export async function* storeRows(store: FleetStore, scope: FleetFilter, redact: Redactor | null): AsyncGenerator<string, void, undefined> {
  for (let at = 0; ; at += PAGE) {
    const crashes = await store.crashes(scope, PAGE, at);
    if (crashes.length > 0) yield crashes.map((crash) => renderCsvRow(rowOf(crash, redact))).join('');
    if (crashes.length < PAGE) return;
  }
}

function rowOf(crash: CrashRecord, redact: Redactor | null): CsvRow {
  const id = crash.machine.startsWith('name:') ? null : crash.machine;
  const fileName = crash.path.slice(Math.max(crash.path.lastIndexOf('/'), crash.path.lastIndexOf('\\')) + 1);
  const machine = redact ? redact.machine(id, crash.machineName) : crash.machineName;
  const file = redact ? redact.file(crash.path, fileName, machine) : { path: crash.path, name: fileName };
  const { blamedBuild } = crash;
  return {
    file: file.name,
    path: file.path,
    machine,
    crash_time: crash.crashTimeMs === null ? null : new Date(crash.crashTimeMs).toISOString(),
    bugcheck: crash.bugcheck,
    kind: crash.kind,
    module: crash.module,
    offset: crash.offset,
    confidence: crash.confidence,
    vendor: crash.vendor,
    class: crash.driverClass,
    driver_timestamp: blamedBuild && `0x${blamedBuild.timestamp.toString(16)}`,
    driver_checksum: blamedBuild && `0x${blamedBuild.checksum.toString(16)}`,
    driver_size: blamedBuild?.sizeBytes ?? null,
    process: crash.process,
    os_build: crash.osBuild,
    architecture: crash.architecture,
    uptime_seconds: crash.uptimeSeconds,
    manufacturer: crash.manufacturer,
    model: crash.model,
    bios_version: crash.biosVersion,
    cpu: crash.cpu,
    machine_id: id === null || redact === null ? id : machine,
    signature: crash.signature,
    size_bytes: crash.sizeBytes,
    sha256: crash.id,
  };
}
