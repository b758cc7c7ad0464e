import { fill } from '../../i18n/fill.ts';
import { PlanReminder } from './PlanReminder.tsx';
import type { PlanUi } from './plan-ui.ts';
import type { KeptPlan } from './use-plans.ts';

interface Props {
  kept: KeptPlan;
  address: string;
  ui: PlanUi;
  onEdit: () => void;
  onRemove: () => void;
}

const questions = ['intention', 'when', 'notice'] as const;

/** A kept plan as it is read again. */
export function PlanCard({ kept, address, ui, onEdit, onRemove }: Props) {
  const { plan } = kept;
  return (
    <article className="plan-card" aria-labelledby={`plan-${kept.id}`}>
      <h4 id={`plan-${kept.id}`} tabIndex={-1}>
        {plan.about === '' ? ui.aboutNobody : fill(ui.aboutSomeone, { name: plan.about })}
      </h4>
      <dl>
        {questions.map(
          (name) =>
            plan[name].trim() !== '' && (
              <div key={name}>
                <dt>{ui[name]}</dt>
                <dd>{plan[name]}</dd>
              </div>
            ),
        )}
      </dl>
      <div className="screen-only">
        <PlanReminder kept={kept} address={address} ui={ui} />
        <div className="actions">
          <button type="button" className="button quiet" onClick={onEdit}>
            {ui.edit}
          </button>
          <button type="button" className="button quiet" onClick={onRemove}>
            {ui.remove}
          </button>
        </div>
      </div>
    </article>
  );
}
