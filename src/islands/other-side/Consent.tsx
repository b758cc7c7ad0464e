import type { OtherSideUi } from './other-side-ui.ts';

interface Props {
  ui: OtherSideUi;
  awake: boolean;
  onAccept: () => void;
  onDecline: () => void;
}

/** What the other person should know before the first statement, and the choice to take part or not. On paper there are no buttons. */
export function Consent({ ui, awake, onAccept, onDecline }: Props) {
  const parts = [
    { title: ui.whoTitle, text: ui.who },
    { title: ui.voluntaryTitle, text: ui.voluntary },
    { title: ui.effectTitle, text: ui.effect },
    { title: ui.answersTitle, text: ui.answers, onScreen: true },
    { title: ui.keptTitle, text: ui.kept, onScreen: true },
    { title: ui.carryTitle, text: ui.carry, onScreen: true },
    { title: ui.ageTitle, text: ui.age },
  ];
  return (
    <>
      <p className="lead">{ui.lead}</p>
      {parts.map(({ title, text, onScreen }) => (
        <section key={title} className={onScreen ? 'script-only screen-only' : undefined}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <p className="print-only">{ui.paper}</p>
      <p className="no-script-only screen-only">{ui.paper}</p>
      <div className="actions script-only screen-only">
        <button type="button" className="button" disabled={!awake} onClick={onAccept}>
          {ui.accept}
        </button>
        <button type="button" className="button quiet" disabled={!awake} onClick={onDecline}>
          {ui.decline}
        </button>
      </div>
    </>
  );
}
