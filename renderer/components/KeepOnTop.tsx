import { useState } from 'react';
import type { DesktopClient } from '../api/client.ts';

/** Keeps the window above the ticket that is being written. */
export function KeepOnTop({ desktop }: { desktop: DesktopClient }) {
  const [kept, setKept] = useState(desktop.isKeptOnTop);
  const toggle = () => {
    desktop.keepOnTop(!kept);
    setKept(desktop.isKeptOnTop());
  };
  return (
    <button type="button" aria-pressed={kept} onClick={toggle}>
      Keep on top
    </button>
  );
}
