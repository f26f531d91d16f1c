import type { Panel, PanelProps } from './panels/panel.ts';

/** A panel with its heading; a folded one draws its content only once it is opened. */
export function PanelSection({ panel, isOpen, onToggle, ...props }: PanelProps & PanelState) {
  const { id, title, heading, folded, Body } = panel;
  const text = heading?.(props.result) ?? title;
  if (!folded) {
    return (
      <section id={`panel-${id}`} aria-label={title} tabIndex={-1}>
        <h3>{text}</h3>
        <Body {...props} />
      </section>
    );
  }
  return (
    <section id={`panel-${id}`} aria-label={title} tabIndex={-1}>
      <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary>{text}</summary>
        {isOpen ? <Body {...props} /> : null}
      </details>
    </section>
  );
}

interface PanelState {
  readonly panel: Panel;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}
