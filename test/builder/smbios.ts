/** The raw SMBIOS table of the tagged data: 8-byte header, then structures of types 0, 1, 2, 3, 4, 16, 17 and 127. Source: SMBIOS specification (DSP0134). */

import type { Section } from './section.ts';
import { asciiBytes, section } from './section.ts';
import { guidBytes } from './tagged.ts';

/** An absent text is string number 0, "not specified". */
export interface SmbiosFields {
  readonly manufacturer?: string | undefined;
  readonly product?: string | undefined;
  readonly version?: string | undefined;
  readonly serial?: string | undefined;
  readonly uuid?: string | undefined;
  readonly sku?: string | undefined;
  readonly family?: string | undefined;
  readonly boardManufacturer?: string | undefined;
  readonly boardProduct?: string | undefined;
  readonly boardVersion?: string | undefined;
  readonly boardSerial?: string | undefined;
  readonly biosVendor?: string | undefined;
  readonly biosVersion?: string | undefined;
  readonly biosDate?: string | undefined;
  readonly cpuSocket?: string | undefined;
  readonly cpuManufacturer?: string | undefined;
  readonly cpuVersion?: string | undefined;
  /** Number of the chassis' kind, 3 desktop; no chassis when not given. */
  readonly chassis?: number | undefined;
  /** Sockets, those without a module included; with their array in front when there is one. */
  readonly memory?: readonly MemoryFields[] | undefined;
  /** Error correction of the array: 3 none (the default), 5 one bit, 6 several. */
  readonly memoryCorrection?: number | undefined;
  /** Version of the table, 3.2 when not given. */
  readonly major?: number | undefined;
  readonly minor?: number | undefined;
}

export interface MemoryFields {
  readonly slot?: string | undefined;
  readonly bank?: string | undefined;
  /** As it stands in the 16-bit field: megabytes; 0 no module, 0x7fff see `extendedSize`, 0xffff not known. */
  readonly size: number;
  readonly extendedSize?: number | undefined;
  readonly kind?: number | undefined;
  readonly speed?: number | undefined;
  readonly configuredSpeed?: number | undefined;
  readonly extendedConfiguredSpeed?: number | undefined;
  readonly maker?: string | undefined;
  readonly serial?: string | undefined;
  readonly asset?: string | undefined;
  readonly partNumber?: string | undefined;
  /** Bytes of the structure: 0x1b is SMBIOS 2.3, 0x5c (the default) 3.3. */
  readonly length?: number | undefined;
}

export function smbiosTable(fields: SmbiosFields): Uint8Array {
  const table = section();
  structure(table, 0, 0x0000, 0x1a, [fields.biosVendor, fields.biosVersion, fields.biosDate], (out, number) => {
    out.u8(number(0)).u8(number(1)).u16(0xf000).u8(number(2)).u8(0xff).u64(0x0b33_9880).u16(0x0d03).u8(5).u8(17).u8(0xff).u8(0xff).u16(16);
  });
  const system = [fields.manufacturer, fields.product, fields.version, fields.serial, fields.sku, fields.family];
  structure(table, 1, 0x0001, 0x1b, system, (out, number) => {
    out.u8(number(0)).u8(number(1)).u8(number(2)).u8(number(3));
    out.bytes(guidBytes(fields.uuid ?? '00000000-0000-0000-0000-000000000000'));
    out.u8(6).u8(number(4)).u8(number(5));
  });
  const board = [fields.boardManufacturer, fields.boardProduct, fields.boardVersion, fields.boardSerial];
  structure(table, 2, 0x0002, 0x0f, board, (out, number) => {
    out.u8(number(0)).u8(number(1)).u8(number(2)).u8(number(3)).u8(0).u8(9).u8(0).u16(3).u8(10).u8(0);
  });
  structure(table, 4, 0x0004, 0x30, [fields.cpuSocket, fields.cpuManufacturer, fields.cpuVersion], (out, number) => {
    out.u8(number(0)).u8(3).u8(0xc6).u8(number(1)).u64(0xbfeb_fbff_0005_06e3n).u8(number(2));
    out.u8(0x8a).u16(100).u16(4000).u16(3600).u8(0x41).u8(1).u16(0xffff).u16(0xffff).u16(0xffff);
    out.u8(0).u8(0).u8(0).u8(4).u8(4).u8(8).u16(0xfc).u16(0xc6).u16(4).u16(4).u16(8);
  });
  const { chassis, memory } = fields;
  if (chassis !== undefined) {
    structure(table, 3, 0x0003, 0x16, ['Chassis maker'], (out, number) => {
      out.u8(number(0)).u8(chassis).u8(0).u8(0).u8(0).u8(3).u8(3).u8(3).u8(3).u32(0).u8(0).u8(1).u8(0).u8(3).u8(0);
    });
  }
  if (memory) {
    structure(table, 16, 0x0010, 0x0f, [], (out) => {
      out
        .u8(3)
        .u8(3)
        .u8(fields.memoryCorrection ?? 3)
        .u32(0x0800_0000)
        .u16(0xfffe)
        .u16(memory.length);
    });
  }
  for (const [index, module] of (memory ?? []).entries()) memoryDevice(table, 0x0011 + index, module);
  structure(table, 127, 0x007f, 0x04, [], () => undefined);

  const raw = table.finish();
  const whole = section();
  whole
    .u8(0)
    .u8(fields.major ?? 3)
    .u8(fields.minor ?? 2)
    .u8(0)
    .u32(raw.length);
  return whole.bytes(raw).finish();
}

function memoryDevice(table: Section, handle: number, module: MemoryFields): void {
  const length = module.length ?? 0x5c;
  const texts = [module.slot, module.bank, module.maker, module.serial, module.asset, module.partNumber];
  structure(table, 17, handle, length, texts, (out, number) => {
    const whole = section().u16(0x0010).u16(0xfffe).u16(64).u16(64).u16(module.size).u8(9).u8(0).u8(number(0)).u8(number(1));
    whole
      .u8(module.kind ?? 0x1a)
      .u16(0x80)
      .u16(module.speed ?? 3200)
      .u8(number(2))
      .u8(number(3))
      .u8(number(4))
      .u8(number(5));
    whole
      .u8(0)
      .u32(module.extendedSize ?? 0)
      .u16(module.configuredSpeed ?? 2666)
      .u16(1200)
      .u16(1200)
      .u16(1200);
    whole.pad(0x58 - 4 - whole.length).u32(module.extendedConfiguredSpeed ?? 0);
    out.bytes(whole.finish().subarray(0, length - 4));
  });
}

/** One structure: formatted area of `length` bytes, its strings, a double terminator. `number(i)` is the string number of text i, 0 when absent. */
function structure(
  table: Section,
  type: number,
  handle: number,
  length: number,
  texts: readonly (string | undefined)[],
  body: (out: Section, number: (index: number) => number) => void,
): void {
  const present = texts.filter((text) => text !== undefined);
  const number = (index: number): number =>
    texts[index] === undefined ? 0 : texts.slice(0, index + 1).filter((t) => t !== undefined).length;
  const formatted = section().u8(type).u8(length).u16(handle);
  body(formatted, number);
  if (formatted.length !== length) throw new Error(`builder: SMBIOS type ${type} is ${formatted.length} bytes, not ${length}`);
  table.bytes(formatted.finish());
  for (const text of present) table.bytes(asciiBytes(`${text}\0`));
  if (present.length === 0) table.u8(0);
  table.u8(0);
}
