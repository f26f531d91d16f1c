/** Synthetic user-mode minidumps. Offsets from minidumpapiset.h, written out here and not taken from the reader. */
import { type Arch, contextRecord, type Registers } from '../../../builder/context.ts';
import { type ExceptionFields, exceptionRecord64 } from '../../../builder/exceptionRecord.ts';
import { section } from '../../../builder/section.ts';

export interface MinidumpFields {
  readonly arch?: Arch;
  readonly osBuild?: number;
  readonly processors?: number;
  /** Seconds since 1970. */
  readonly timeDateStamp?: number;
  readonly modules?: readonly { path: string; base: bigint; size: number }[];
  readonly exception?: { record: ExceptionFields; registers: Registers };
  readonly withoutSystemInfo?: boolean;
}

export interface LabelledMinidump {
  readonly bytes: Uint8Array;
  at(label: string): number;
}

const ARCHITECTURE = { x86: 0, x64: 9, arm64: 12 } as const;

/** Labels: `directory`, `info`, `modules`, `name:<i>`, `exception`, `context`. */
export function userMinidump(fields: MinidumpFields = {}): LabelledMinidump {
  const arch = fields.arch ?? 'x64';
  const streams = [fields.withoutSystemInfo ? null : 'info', fields.modules ? 'modules' : null, fields.exception ? 'exception' : null];
  const present = streams.filter((stream) => stream !== null);
  const out = section().ascii('MDMP').u32(0xa793).u32(present.length).ref32('directory').u32(0);
  out.u32(fields.timeDateStamp ?? 1_704_164_645).u64(0x1806);
  out.label('directory');
  const sizes = { info: 0x38, modules: 4 + (fields.modules?.length ?? 0) * 0x6c, exception: 0xa8 };
  const types = { info: 7, modules: 4, exception: 6 };
  for (const stream of present) {
    out
      .u32(types[stream as keyof typeof types])
      .u32(sizes[stream as keyof typeof sizes])
      .ref32(stream);
  }
  if (!fields.withoutSystemInfo) {
    const at = out.label('info').length;
    out
      .pad(0x38)
      .put16(at, ARCHITECTURE[arch])
      .put8(at + 0x06, fields.processors ?? 8)
      .put32(at + 0x10, fields.osBuild ?? 19045);
  }
  const modules = fields.modules ?? [];
  if (fields.modules) {
    out.label('modules').u32(modules.length);
    modules.forEach((module, i) => {
      const at = out.length;
      out
        .pad(0x6c)
        .put64(at, module.base)
        .put32(at + 0x08, module.size);
      out
        .put32(at + 0x0c, 0x1234)
        .put32(at + 0x10, 0x5f00_0001)
        .putRef32(at + 0x14, `name:${i}`);
    });
  }
  if (fields.exception) {
    out.label('exception').u32(4321).u32(0).bytes(exceptionRecord64(fields.exception.record)).u32(0).ref32('context');
    const context = contextRecord(arch, fields.exception.registers);
    out.put32(out.at('exception') + 0xa0, context.length);
    out.align(16).label('context').bytes(context);
  }
  modules.forEach((module, i) => {
    out
      .align(4)
      .label(`name:${i}`)
      .u32(module.path.length * 2)
      .utf16(`${module.path}\0`);
  });
  return { bytes: out.finish(), at: (label) => out.at(label) };
}
