import type { ViewName } from './state/appStore.ts';

/** The screens, in the order of their keys: Ctrl+1 and so on. */
export const VIEWS: readonly { readonly name: ViewName; readonly title: string }[] = [
  { name: 'triage', title: 'Triage' },
  { name: 'fleet', title: 'Fleet' },
  { name: 'compare', title: 'Compare' },
  { name: 'report', title: 'Report' },
  { name: 'symbols', title: 'Symbols' },
  { name: 'settings', title: 'Settings' },
];

/** What a key does anywhere in the window. */
export type WindowAction =
  | { readonly kind: 'open' }
  | { readonly kind: 'search' }
  | { readonly kind: 'help' }
  | { readonly kind: 'show'; readonly view: ViewName }
  | null;

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** `isTyping`: the key goes into a field, so a plain letter is a letter. */
export function windowAction({ key, ctrlKey, metaKey, altKey }: Pressed, isTyping: boolean): WindowAction {
  if (key === 'F1' || (key === '?' && !isTyping)) return { kind: 'help' };
  if ((!ctrlKey && !metaKey) || altKey) return null;
  switch (key.toLowerCase()) {
    case 'o':
      return { kind: 'open' };
    case 'f':
      return { kind: 'search' };
    case 'e':
      return { kind: 'show', view: 'report' };
    default: {
      const view = /^[1-9]$/.test(key) ? VIEWS[Number(key) - 1] : undefined;
      return view ? { kind: 'show', view: view.name } : null;
    }
  }
}
