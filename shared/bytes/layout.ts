/** One field of a structure in a file: where it is and how it is stored (little-endian). */
export interface Field<T extends FieldType = FieldType> {
  readonly at: number;
  readonly type: T;
}
export type FieldType = 'u8' | 'u16' | 'u32' | 'u64';
export type Layout = Readonly<Record<string, Field>>;
/** The values of a layout: u64 as bigint, the rest as number. */
export type ValuesOf<L extends Layout> = { [K in keyof L]: L[K] extends Field<'u64'> ? bigint : number };

export const u8 = (at: number): Field<'u8'> => ({ at, type: 'u8' });
export const u16 = (at: number): Field<'u16'> => ({ at, type: 'u16' });
export const u32 = (at: number): Field<'u32'> => ({ at, type: 'u32' });
export const u64 = (at: number): Field<'u64'> => ({ at, type: 'u64' });

const SIZES: Record<FieldType, number> = { u8: 1, u16: 2, u32: 4, u64: 8 };

export function fieldSize({ type }: Field): number {
  return SIZES[type];
}

/** Bytes from the structure's start to the end of its last field. */
export function layoutSize(layout: Layout): number {
  let end = 0;
  for (const field of Object.values(layout)) end = Math.max(end, field.at + SIZES[field.type]);
  return end;
}

/** A DataView over exactly these bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Reads every field of `layout` from `view`, the structure starting at `base`. The caller has made sure that
 * `base + layoutSize(layout)` bytes are there; a RangeError from here is a bug of ours.
 */
export function readLayout<L extends Layout>(view: DataView, base: number, layout: L): ValuesOf<L> {
  const out: Record<string, number | bigint> = {};
  for (const name in layout) {
    const field = layout[name] as Field;
    const at = base + field.at;
    if (field.type === 'u64') out[name] = view.getBigUint64(at, true);
    else if (field.type === 'u32') out[name] = view.getUint32(at, true);
    else if (field.type === 'u16') out[name] = view.getUint16(at, true);
    else out[name] = view.getUint8(at);
  }
  return out as ValuesOf<L>;
}
