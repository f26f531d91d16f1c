import { useEffect, useState } from 'react';
import { isFailure, type TriageLine, type TriageResult } from '../../../shared/result/triageResult.ts';
import type { Client } from '../../api/client.ts';
import { Confidence } from '../../components/Confidence.tsx';
import { CopyButtons } from './CopyButtons.tsx';
import { timeText } from './columns.ts';
import { LastMinutes } from './LastMinutes.tsx';
import { Modules } from './Modules.tsx';
import { Registers, Stack } from './Stack.tsx';

type Loaded = { readonly line: TriageLine | null } | { readonly problem: string };

/** Everything that is known of one dump, the verdict first. */
export function DumpDetail({ client, id }: { client: Client; id: number | null }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    client.api.result({ id }).then(
      (line) => wanted && setLoaded({ line }),
      (error: unknown) => wanted && setLoaded({ problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [client, id]);

  if (id === null) return <section className="detail empty" aria-label="Dump" />;
  if (loaded === null) return <section className="detail" aria-label="Dump" aria-busy="true" />;
  if ('problem' in loaded) return <Problem text={loaded.problem} />;
  if (loaded.line === null) return <Problem text="This dump is no longer in the list." />;
  const { line } = loaded;
  if (isFailure(line)) return <Problem title={line.file.path} text={line.error.message} />;
  return (
    <article className="detail" aria-label="Dump">
      <Verdict result={line} />
      <CopyButtons client={client} id={id} />
      <Why result={line} />
      <LastMinutes key={id} result={line} />
      <Bugcheck result={line} />
      <Stack result={line} />
      <Modules result={line} />
      <Machine result={line} />
      <Registers result={line} />
    </article>
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

function Verdict({ result: { verdict, file } }: { result: TriageResult }) {
  return (
    <header>
      <p className="quiet">{file.name}</p>
      <h2>{verdict.summary}</h2>
      <Confidence value={verdict.confidence} kind={verdict.kind} />
      {verdict.advice.length > 0 ? (
        <section aria-label="What to do">
          <h3>What to do</h3>
          <ul>
            {verdict.advice.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </header>
  );
}

function Why({ result: { verdict, limits } }: { result: TriageResult }) {
  return (
    <section aria-label="Why">
      <h3>Why</h3>
      <ul className="evidence">
        {verdict.evidence.map(({ rule, claim, weight, at }) => (
          <li key={`${rule} ${claim}`} className={weight < 0 ? 'against' : ''}>
            {claim}{' '}
            <span className="quiet">
              {weight < 0 ? 'against, ' : ''}
              {rule}, {at}, weight {weight}
            </span>
          </li>
        ))}
        {verdict.evidence.length === 0 ? <li>Nothing in this dump points at anyone.</li> : null}
      </ul>
      {verdict.alternatives.length > 0 ? (
        <>
          <h4>Others it could be</h4>
          <ul>
            {verdict.alternatives.map(({ module, confidence, why }) => (
              <li key={module}>
                <code>{module}</code> ({Math.round(confidence * 100)}%): {why}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {limits.length > 0 ? (
        <>
          <h4>What could not be seen</h4>
          <ul>
            {limits.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function Bugcheck({ result: { bugcheck } }: { result: TriageResult }) {
  if (!bugcheck) return null;
  return (
    <section aria-label="Bugcheck">
      <h3>
        Bugcheck {bugcheck.code} {bugcheck.name}
      </h3>
      <p>{bugcheck.meaning}</p>
      <table>
        <tbody>
          {bugcheck.parameters.map(({ value, meaning, module }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parameters are told apart by their place alone
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              <td>
                <code>{value}</code>
              </td>
              <td>
                {meaning}
                {module === null ? '' : ` (in ${module})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Machine({ result: { system, dump, process, irql, file, signature } }: { result: TriageResult }) {
  const facts: readonly (readonly [string, string | number | null | undefined])[] = [
    ['Crashed', dump.crashTime && `${timeText(dump.crashTime)} UTC`],
    ['Running for', dump.uptimeSeconds === null ? null : `${Math.round(dump.uptimeSeconds)} s`],
    ['Windows', [dump.osName, dump.osBuild].filter((part) => part !== null).join(', ')],
    ['Processors', dump.processorCount],
    ['Manufacturer', system?.manufacturer],
    ['Model', system?.model ?? system?.baseboard],
    ['BIOS', [system?.biosVendor, system?.biosVersion, system?.biosDate].filter((part) => part != null).join(' ')],
    ['Processor', system?.cpu],
    ['Process', process?.name],
    ['IRQL', irql],
    ['Kind of dump', `${dump.kind}, ${dump.architecture}`],
    ['Signature', signature],
    ['File', file.path],
    ['SHA-256', file.sha256],
  ];
  return (
    <section aria-label="Machine and dump">
      <h3>Machine and dump</h3>
      <dl>
        {facts
          .filter(([, value]) => value !== null && value !== undefined && value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
