import { useMemo, useState } from 'react';
import type { Client } from '../../api/client.ts';
import type { AppStore } from '../../state/appStore.ts';
import { useAnswer } from '../../state/useAnswer.ts';
import { useAppState } from '../../state/useAppState.ts';
import { CohortComparisonView } from './CohortComparisonView.tsx';
import { CHOICES, type CohortForm, choicesOf, cohortFilter, cohortText, EVERYTHING } from './cohortForm.ts';

const MOST_VALUES = 200;

/** Two selections of crashes side by side. */
export function TwoCohorts({ client, store }: { client: Client; store: AppStore }) {
  const rows = useAppState(store, (state) => state.rows);
  const epoch = useAppState(store, (state) => state.session.epoch);
  const revision = useAppState(store, (state) => state.revision);
  const busy = useAppState(store, (state) => state.session.busy);
  const [a, setA] = useState(EVERYTHING);
  const [b, setB] = useState(EVERYTHING);
  const choices = useMemo(() => choicesOf(rows, MOST_VALUES), [rows]);
  const filters = { a: cohortFilter(a), b: cohortFilter(b) };
  const question = busy ? null : JSON.stringify([epoch, revision, rows.length, filters]);
  const asked = useAnswer(question, () => client.api.compare(filters));
  return (
    <>
      <CohortFields side="A" form={a} onChange={setA} choices={choices} />
      <CohortFields side="B" form={b} onChange={setB} choices={choices} />
      {asked === null ? <p className="empty">{busy ? 'Dumps are still coming in.' : 'Comparing.'}</p> : null}
      {asked !== null && 'problem' in asked ? <p role="alert">{asked.problem}</p> : null}
      {asked !== null && 'answer' in asked ? (
        <CohortComparisonView
          comparison={asked.answer}
          names={{ a: cohortText(a), b: cohortText(b) }}
          isSame={JSON.stringify(a) === JSON.stringify(b)}
        />
      ) : null}
    </>
  );
}

interface Props {
  readonly side: 'A' | 'B';
  readonly form: CohortForm;
  readonly onChange: (form: CohortForm) => void;
  readonly choices: ReturnType<typeof choicesOf>;
}

function CohortFields({ side, form, onChange, choices }: Props) {
  return (
    <fieldset className="cohort">
      <legend>{side}</legend>
      {CHOICES.map(({ name, title }) => (
        <label key={name}>
          {title}
          <select value={form[name]} onChange={({ target }) => onChange({ ...form, [name]: target.value })}>
            <option value="">any</option>
            {choices[name].map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        </label>
      ))}
      {(['since', 'until'] as const).map((name) => (
        <label key={name}>
          {name === 'since' ? 'From' : 'To'}
          <input type="date" value={form[name]} onChange={({ target }) => onChange({ ...form, [name]: target.value })} />
        </label>
      ))}
    </fieldset>
  );
}
