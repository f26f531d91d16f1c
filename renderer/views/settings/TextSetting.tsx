import { useEffect, useId, useState } from 'react';

interface Props {
  readonly title: string;
  readonly value: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly onSave: (value: string) => void;
}

/** A line of text that is saved with Enter or when the user goes on. What is refused stays, to be corrected. */
export function TextSetting({ title, value, placeholder, hint, onSave }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const done = () => {
    if (text.trim() !== value) onSave(text.trim());
  };
  return (
    <>
      <label className="setting">
        <span>{title}</span>
        <input
          type="text"
          value={text}
          placeholder={placeholder}
          aria-describedby={id}
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
          onBlur={done}
          onKeyDown={(event) => event.key === 'Enter' && done()}
        />
      </label>
      <p id={id} className="quiet">
        {hint}
      </p>
    </>
  );
}
