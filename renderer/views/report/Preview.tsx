import { useEffect, useState } from 'react';
import type { Client } from '../../api/client.ts';
import type { AppStore } from '../../state/appStore.ts';
import { useAppState } from '../../state/useAppState.ts';

/** Above this a report is many megabytes: it is shown when it is asked for. */
const SHOWN_UNASKED = 300;

/** The very HTML that is exported, in a frame that runs no scripts and reaches nothing. */
export function Preview({ client, store, redact }: { client: Client; store: AppStore; redact: boolean }) {
  const dumps = useAppState(store, (state) => state.rows.length);
  const epoch = useAppState(store, (state) => state.session.epoch);
  const revision = useAppState(store, (state) => state.revision);
  const busy = useAppState(store, (state) => state.session.busy);
  const [asked, setAsked] = useState(false);
  const [shown, setShown] = useState<{ readonly address: string } | { readonly problem: string } | null>(null);
  const wanted = !busy && (dumps <= SHOWN_UNASKED || asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other dumps are another report
  useEffect(() => {
    if (!wanted) return;
    let isCurrent = true;
    let address: string | null = null;
    client.preview(redact).then(
      (report) => {
        if (!isCurrent) return;
        address = URL.createObjectURL(report);
        setShown({ address });
      },
      (error: unknown) => isCurrent && setShown({ problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
      setShown(null);
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [client, redact, dumps, epoch, revision, wanted]);

  if (busy) return <p className="empty preview">Dumps are still coming in.</p>;
  if (!wanted)
    return (
      <p className="empty preview">
        A report on {dumps.toLocaleString('en')} dumps is long.{' '}
        <button type="button" onClick={() => setAsked(true)}>
          Show it all the same
        </button>
      </p>
    );
  if (shown === null) return <p className="empty preview">Making the preview.</p>;
  if ('problem' in shown)
    return (
      <p className="preview" role="alert">
        {shown.problem}
      </p>
    );
  return <iframe className="preview" title="Preview of the report" sandbox="" src={shown.address} />;
}
