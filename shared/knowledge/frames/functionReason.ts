import type { FrameGroup } from './frameLists.ts';

/** The reason why a list holds a function, `nt!KiPageFault` for one; null when it does not. */
export type FunctionReason = (name: string) => string | null;

/** Reads the lists' `*`, here and nowhere else: a trailing one stands for any ending, `*!` for any module. */
export function functionReason(groups: readonly FrameGroup[]): FunctionReason {
  const exact = new Map<string, string>();
  const endings: { readonly start: string; readonly why: string }[] = [];
  for (const { why, frames } of groups) {
    for (const row of frames) {
      if (row.endsWith('*')) endings.push({ start: row.slice(0, -1), why });
      else exact.set(row, why);
    }
  }
  const reasonOf: FunctionReason = (name) => exact.get(name) ?? endings.find(({ start }) => name.startsWith(start))?.why ?? null;
  return (name) => reasonOf(name) ?? reasonOf(`*${name.slice(Math.max(0, name.indexOf('!')))}`);
}
