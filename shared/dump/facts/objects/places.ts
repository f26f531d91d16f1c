import type { Field, Layout } from '../../../bytes/layout.ts';
import type { DumpImage } from '../../dumpImage.ts';

/** The widest thing that is read at a place: a UNICODE_STRING of 64 bits. */
const WIDEST = 16;

type SymbolScope = Pick<DumpImage, 'symbols'>;

/** Offsets of members by our names, and how many bytes hold them all. */
export type Places = Readonly<Record<string, number>> & { readonly size: number };

/** For each place of a table, the member that lies there as Windows names it. */
export type MembersOf<T extends Places> = Readonly<Record<Exclude<keyof T, 'size'>, string>>;

/**
 * Where the members of a structure lie: as the kernel's PDB says, and as `table` has it for members that it does not name. The table
 * itself when no PDB is at hand.
 */
export function placesOf<T extends Places>(
  { symbols }: SymbolScope,
  structure: string,
  members: MembersOf<T>,
  table: T,
): { readonly [K in keyof T]: number } {
  if (!symbols) return table;
  const places: Record<string, number> = { ...table };
  let size = table.size;
  for (const [name, member] of Object.entries(members) as [string, string][]) {
    const at = symbols.offsetOf(structure, member);
    if (at === null || at === table[name]) continue;
    places[name] = at;
    size = Math.max(size, at + room(table, table[name] as number));
  }
  return { ...places, size } as { readonly [K in keyof T]: number };
}

/** No member is wider than what lies between it and the next of the table. */
function room(table: Places, at: number): number {
  const next = Object.values(table).reduce((nearest, other) => (other > at && other < nearest ? other : nearest), table.size);
  return Math.min(WIDEST, next - at);
}

/** The same for a layout: its fields keep their types. */
export function layoutOf<L extends Layout>(
  { symbols }: SymbolScope,
  structure: string,
  members: Readonly<Record<keyof L, string>>,
  layout: L,
): L {
  if (!symbols) return layout;
  const placed: Record<string, Field> = {};
  for (const [name, field] of Object.entries(layout)) {
    placed[name] = { ...field, at: symbols.offsetOf(structure, members[name] as string) ?? field.at };
  }
  return placed as L;
}
