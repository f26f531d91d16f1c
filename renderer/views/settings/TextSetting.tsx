import { useId } from 'react';

interface Props {
  readonly title: string;
  readonly value: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly onSave: (value: string) => void;
}

/** A line of text that is saved with Enter or when the user goes on. */
export function TextSetting({ title, value, placeholder, hint, onSave }: Props) {
  const id = useId();
  const done = (text: string) => {
    if (text.trim() !== value) onSave(text.trim());
  };
  return (
    <>
      <label className="setting">
        <span>{title}</span>
        {/* Another value from outside is another field: what is being typed is never overwritten. */}
        <input
          key={value}
          type="text"
          defaultValue={value}
          placeholder={placeholder}
          aria-describedby={id}
          spellCheck={false}
          onBlur={({ target }) => done(target.value)}
          onKeyDown={(event) => event.key === 'Enter' && done(event.currentTarget.value)}
        />
      </label>
      <p id={id} className="quiet">
        {hint}
      </p>
    </>
  );
}
