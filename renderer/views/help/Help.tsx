import { type Ref, useImperativeHandle, useRef } from 'react';

export interface HelpHandle {
  open(): void;
}

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['Ctrl+O', 'Open files'],
  ['Ctrl+F', 'Search the dumps'],
  ['Ctrl+E', 'Report'],
  ['Ctrl+1 … Ctrl+6', 'Triage, Fleet, Compare, Report, Symbols, Settings'],
  ['Up, Down, Page Up, Page Down, Home, End', 'Move in the list'],
  ['Right, Left', 'Open and close a group'],
  ['Enter', 'Into the dump, or open a group'],
  ['Space, Ctrl+click', 'Mark a dump for a comparison'],
  ['Tab, Shift+Tab', 'To the next and the last control'],
  ['F1, ?', 'This help'],
  ['Esc', 'Close the help'],
];

/** The keys, in a dialog. */
export function Help({ ref }: { ref: Ref<HelpHandle> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useImperativeHandle(ref, () => ({ open: () => dialog.current?.showModal() }), []);
  return (
    <dialog ref={dialog} aria-labelledby="help-title" className="help">
      <h2 id="help-title">Keys</h2>
      <table>
        <tbody>
          {KEYS.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <form method="dialog">
        <button type="submit" className="main">
          Close
        </button>
      </form>
    </dialog>
  );
}
