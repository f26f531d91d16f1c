import type { Panel, PanelProps } from './panel.ts';

/** What speaks for and against the verdict, who else it could be, and what could not be seen. */
export const whyPanel: Panel = { id: 'why', title: 'Why', isShown: () => true, Body: Why };

function Why({ result: { verdict, limits } }: PanelProps) {
  return (
    <>
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
    </>
  );
}
