import { headOf, type TableLine } from './grouping.ts';

export const PAGE_ROWS = 20;

/** What a key does to the table: move to a line, open or close a group, mark or enter a dump. Null: nothing. */
export type TableAction =
  | { readonly kind: 'go'; readonly line: number }
  | { readonly kind: 'open' | 'close'; readonly group: string }
  | { readonly kind: 'mark'; readonly id: number }
  | { readonly kind: 'enter' }
  | null;

/** `line`: where the cursor is; -1 when nowhere. */
export function actionOf(key: string, lines: readonly TableLine[], line: number): TableAction {
  const current = lines[line];
  const go = (to: number): TableAction => (lines.length === 0 ? null : { kind: 'go', line: Math.max(0, Math.min(lines.length - 1, to)) });
  if (key === 'ArrowDown') return go(line + 1);
  if (key === 'ArrowUp') return go(line - 1);
  if (key === 'PageDown') return go(line + PAGE_ROWS);
  if (key === 'PageUp') return go(line - PAGE_ROWS);
  if (key === 'Home') return go(0);
  if (key === 'End') return go(lines.length - 1);
  if (!current) return null;
  if (current.kind === 'dump') {
    if (key === ' ') return { kind: 'mark', id: current.row.id };
    if (key === 'Enter') return { kind: 'enter' };
    return key === 'ArrowLeft' && current.grouped ? go(headOf(lines, line)) : null;
  }
  const { key: group, isOpen } = current;
  if (key === 'Enter' || key === ' ') return { kind: isOpen ? 'close' : 'open', group };
  if (key === 'ArrowRight') return isOpen ? go(line + 1) : { kind: 'open', group };
  return key === 'ArrowLeft' && isOpen ? { kind: 'close', group } : null;
}
