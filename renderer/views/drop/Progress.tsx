import { useEffect, useRef, useState } from 'react';
import type { AppStore } from '../../state/appStore.ts';
import { useAppState } from '../../state/useAppState.ts';

/** Work under way with counts, time left and a way to stop it; what went wrong on the way stays visible. */
export function Progress({ store }: { store: AppStore }) {
  const sending = useAppState(store, (state) => state.sending);
  const session = useAppState(store, (state) => state.session);
  const looked = useAppState(store, (state) => state.looked);
  const nothing = useAppState(store, (state) => state.nothing);
  const busy = sending.busy || session.busy;
  const total = sending.busy ? sending.total : session.found;
  const done = sending.busy ? sending.sent : session.done;
  const left = useTimeLeft(busy, done, total);
  const { failures } = sending;
  return (
    <section aria-label="Progress" className="progress">
      {looked === null ? null : <p role="status">Looking for dumps: {looked.toLocaleString('en')} files so far.</p>}
      {nothing === null ? null : <p className="note">{nothing}</p>}
      {busy ? (
        <p>
          <progress max={Math.max(1, total)} value={done} aria-label="Dumps done" /> {done.toLocaleString('en')} of{' '}
          {total.toLocaleString('en')} files {sending.busy ? 'sent' : 'judged'}
          {left === null ? '' : `, about ${left} left`}
          <button type="button" onClick={() => store.cancel()}>
            Cancel
          </button>
        </p>
      ) : null}
      {[...failures.map(({ path, message }) => `${path}: ${message}`), ...session.notes].slice(0, 20).map((text) => (
        <p key={text} className="note">
          {text}
        </p>
      ))}
      <output className="hidden">{busy ? '' : `${session.rows} dumps`}</output>
    </section>
  );
}

const TELLING_MS = 2000;

/** A rough time, once the work has run for two seconds. */
function useTimeLeft(busy: boolean, done: number, total: number): string | null {
  const started = useRef<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    started.current = busy ? performance.now() : null;
    if (!busy) return;
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, [busy]);
  const elapsed = started.current === null ? 0 : now - started.current;
  if (!busy || elapsed < TELLING_MS || done === 0) return null;
  const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
