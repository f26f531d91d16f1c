import { useRef, useState } from 'react';
import { isFailure, type TriageResult } from '../../../shared/result/triageResult.ts';
import type { Client } from '../../api/client.ts';
import { CopyButtons } from './CopyButtons.tsx';
import { PanelSection } from './PanelSection.tsx';
import { PANELS } from './panels/index.ts';
import type { PanelProps } from './panels/panel.ts';
import { useResult } from './useResult.ts';
import { Verdict } from './Verdict.tsx';

/** Everything that is known of one dump, the verdict first. */
export function DumpDetail({ client, id, revision }: { client: Client; id: number | null; revision: number }) {
  const loaded = useResult(client, id, revision);
  if (id === null) return <Message text="No dump is selected." />;
  if (loaded === null) return <Message text="Reading the dump." isBusy />;
  if ('problem' in loaded) return <Problem text={loaded.problem} />;
  if (loaded.line === null) return <Problem text="This dump is no longer in the list." />;
  const { line } = loaded;
  if (isFailure(line)) return <Problem title={line.file.path} text={line.error.message} />;
  return <Sections client={client} id={id} result={line} />;
}

/** The panels, with a way to jump to each. */
function Sections({ client, id, result }: { client: Client; id: number; result: TriageResult }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<PanelProps['wanted']>(null);
  const article = useRef<HTMLElement>(null);
  const navigation = useRef<HTMLElement>(null);
  const panels = PANELS.filter(({ isShown }) => isShown(result));
  const toggle = (panel: string, isOpen: boolean) =>
    setOpen((before) =>
      before.has(panel) === isOpen ? before : new Set(isOpen ? [...before, panel] : [...before].filter((one) => one !== panel)),
    );
  const goTo = (panel: string) => {
    toggle(panel, true);
    // Once the panel is drawn. Only the article is scrolled: `scrollIntoView` would move the window as well.
    requestAnimationFrame(() => {
      const section = document.getElementById(`panel-${panel}`);
      const top = section?.getBoundingClientRect().top ?? 0;
      const bottom = navigation.current?.getBoundingClientRect().bottom ?? 0;
      article.current?.scrollBy({ top: top - bottom });
      section?.focus({ preventScroll: true });
    });
  };
  const showBytes = (offset: number, sizeBytes: number) => {
    setWanted((before) => ({ offset, sizeBytes, nonce: (before?.nonce ?? 0) + 1 }));
    goTo('bytes');
  };
  return (
    <article ref={article} className="detail" aria-label="Dump" tabIndex={-1}>
      <nav ref={navigation} className="sections" aria-label="Sections of the dump">
        {panels.map(({ id: panel, title }) => (
          <button key={panel} type="button" onClick={() => goTo(panel)}>
            {title}
          </button>
        ))}
      </nav>
      <Verdict result={result} />
      <CopyButtons client={client} id={id} />
      {panels.map((panel) => (
        <PanelSection
          key={panel.id}
          panel={panel}
          isOpen={open.has(panel.id)}
          onToggle={(isOpen) => toggle(panel.id, isOpen)}
          {...{ result, id, client, showBytes, wanted }}
        />
      ))}
    </article>
  );
}

/** `isBusy`: shown only when it takes longer than a moment. */
function Message({ text, isBusy = false }: { text: string; isBusy?: boolean }) {
  return (
    <section className="detail" aria-label="Dump" aria-busy={isBusy}>
      <p className={isBusy ? 'empty late' : 'empty'}>{text}</p>
    </section>
  );
}

function Problem({ title = 'This dump cannot be shown', text }: { title?: string; text: string }) {
  return (
    <section className="detail" aria-label="Dump">
      <h2>{title}</h2>
      <p role="alert">{text}</p>
    </section>
  );
}
