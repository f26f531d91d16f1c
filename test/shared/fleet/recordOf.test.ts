import { describe, expect, it } from 'vitest';
import { ingestItemOf } from '../../../shared/fleet/recordOf.ts';
import type { ResultModule, TriageResult } from '../../../shared/result/triageResult.ts';
import { signatureOf } from '../../../shared/signature/signature.ts';
import { fullResult, withTextEverywhere } from '../report/support/results.ts';

const PC = { name: 'PC-0042', site: 'Wien' };
const unhashed = fullResult();
const full: TriageResult = { ...unhashed, file: { ...unhashed.file, sha256: 'ab'.repeat(32) } };
const evil = full.modules.find((module) => module.name === 'evil.sys') as ResultModule;

const record = (result: TriageResult, machine = PC) => ingestItemOf(result, machine).crash;

describe('the record of a result', () => {
  it('keeps what the result says', () => {
    const { dump, verdict, system } = full;
    expect(record(full)).toMatchObject({
      id: 'ab'.repeat(32),
      machine: system?.machineId,
      machineName: 'PC-0042',
      site: 'Wien',
      crashTimeMs: Date.parse(dump.crashTime ?? ''),
      uptimeSeconds: dump.uptimeSeconds,
      bugcheck: '0xd1',
      parameters: full.bugcheck?.parameters.map((parameter) => parameter.value),
      kind: verdict.kind,
      module: 'evil.sys',
      offset: verdict.offset,
      confidence: verdict.confidence,
      osBuild: dump.osBuild,
      manufacturer: system?.manufacturer,
      model: system?.model,
      biosVersion: system?.biosVersion,
      process: full.process?.name ?? null,
      signature: full.signature,
      path: full.file.path,
      sizeBytes: full.file.sizeBytes,
      resultVersion: full.schemaVersion,
    });
  });

  it('is plain JSON without undefined fields', () => {
    const made = ingestItemOf(full, PC);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(Object.values(made.crash)).not.toContain(undefined);
  });

  it('names the build of the blamed module', () => {
    const { timestamp, checksum, sizeBytes } = evil;
    const build = { name: 'evil.sys', timestamp: Number(timestamp), checksum: Number(checksum), sizeBytes };
    expect(record(full).blamedBuild).toEqual(build);
    expect(record({ ...full, verdict: { ...full.verdict, module: 'gone.sys' } }).blamedBuild).toBeNull();
    expect(record({ ...full, verdict: { ...full.verdict, module: null } }).blamedBuild).toBeNull();
  });

  it('keeps microcode with the processor it is for, and the devices that crashes depend on, once and sorted', () => {
    const device = full.system?.pciDevices[0];
    const processor = full.system?.processor;
    if (!full.system || !device || !processor) throw new Error('no machine');
    const of = (kind: 'display' | 'storage' | 'audio', vendorId: string, deviceId: string) => ({ ...device, kind, vendorId, deviceId });
    const pciDevices = [
      of('storage', '0x8086', '0x6d6'),
      of('display', '0x10de', '0x2504'),
      of('audio', '0x1', '0x2'),
      of('storage', '0x8086', '0x6d6'),
    ];
    const system = { ...full.system, pciDevices, processor: { ...processor, family: 6, model: 183, stepping: 1, microcode: '0x12b' } };
    expect(record({ ...full, system })).toMatchObject({ microcode: '0x12b for 6-183-1', devices: ['10de:2504', '8086:06d6'] });
    const unknown = { ...system, pciDevices: [], processor: { ...processor, microcode: null } };
    expect(record({ ...full, system: unknown })).toMatchObject({ microcode: null, devices: [] });
    expect(record({ ...full, system: { ...system, processor: null } }).microcode).toBeNull();
    expect(record({ ...full, system: null })).toMatchObject({ microcode: null, devices: [] });
  });

  it('reads results of before there were these', () => {
    const { pciDevices: _, processor: __, ...old } = full.system ?? {};
    expect(record({ ...full, system: old as TriageResult['system'] })).toMatchObject({ microcode: null, devices: [] });
  });

  it('knows a machine by its hardware, else by its name', () => {
    const unknown = { ...full, system: full.system && { ...full.system, machineId: null } };
    expect(record(unknown).machine).toBe('name:PC-0042');
    expect(record({ ...full, system: null }).machine).toBe('name:PC-0042');
  });

  it('identifies a dump without a hash by machine, time, bugcheck and name', () => {
    const id = record(unhashed).id;
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(record({ ...unhashed, file: { ...unhashed.file, path: '/elsewhere/x.dmp' } }).id).toBe(id);
    const others = [
      record({ ...unhashed, dump: { ...unhashed.dump, crashTime: null } }),
      record({ ...unhashed, file: { ...unhashed.file, name: 'other.dmp' } }),
      record({ ...unhashed, bugcheck: unhashed.bugcheck && { ...unhashed.bugcheck, rawCode: '0x1' } }),
      record({ ...unhashed, system: null }),
      record({ ...unhashed, system: null }, { ...PC, name: 'PC-0043' }),
    ];
    expect(new Set([id, ...others.map((other) => other.id)]).size).toBe(6);
  });

  it('has no time where the dump has none, or one that cannot be read', () => {
    for (const crashTime of [null, 'yesterday']) {
      expect(record({ ...full, dump: { ...full.dump, crashTime } }).crashTimeMs).toBeNull();
    }
  });

  it('of a program has no driver set', () => {
    const program: TriageResult = { ...full, bugcheck: null, dump: { ...full.dump, kind: 'user-minidump' } };
    const { crash, driverSet } = ingestItemOf(program, PC);
    expect([crash.bugcheck, crash.parameters, crash.driverSet, driverSet]).toEqual(['user-mode', [], null, null]);
  });

  it('without a driver list has no driver set', () => {
    const { crash, driverSet } = ingestItemOf({ ...full, modules: [] }, PC);
    expect([crash.driverSet, driverSet]).toEqual([null, null]);
  });

  it('names the set that comes with it', () => {
    const { crash, driverSet } = ingestItemOf(full, PC);
    expect(crash.driverSet).toBe(driverSet?.id);
    expect(driverSet?.drivers).toHaveLength(full.modules.length);
  });

  it('can be signed again without the dump', () => {
    const crash = record(full);
    expect(signatureOf({ ...crash, frames: [...crash.frames] }).text).toBe(full.signature);
  });

  it('holds no halves of characters, which databases cannot keep', () => {
    const made = JSON.stringify(ingestItemOf(withTextEverywhere(full, '\ud83d'), { name: '\udc00x', site: '\ud800' }));
    expect(made).toMatch(/\ufffd/);
    expect(made).not.toMatch(/\\ud[89a-f]/);
  });
});
