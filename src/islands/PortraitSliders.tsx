import { useEffect, useRef, useState } from 'react';

import { levelOf } from '../domain/scoring/level-of.ts';
import { fill } from '../i18n/fill.ts';
import { PortraitDrawing } from './PortraitDrawing.tsx';

const dimensions = ['closeness', 'conflict', 'dependency'] as const;

type Dimension = (typeof dimensions)[number];

interface Props {
  start: Record<Dimension, number>;
  ui: Record<Dimension | 'label' | 'sliders' | 'low' | 'between' | 'high' | 'inWords' | 'asleep', string>;
}

/** The portrait with three real sliders; the sentence below says what the drawing shows. */
export function PortraitSliders({ start, ui }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(start);

  function read() {
    if (!form.current) return;
    const data = new FormData(form.current);
    setValues({
      closeness: Number(data.get('closeness')),
      conflict: Number(data.get('conflict')),
      dependency: Number(data.get('dependency')),
    });
  }

  // Sliders that were moved before the island woke count.
  useEffect(read, []);

  const inWords = (dimension: Dimension) => ui[levelOf(values[dimension]) ?? 'between'];
  return (
    <form className="portrait-sliders" ref={form} aria-label={ui.sliders} onInput={read} autoComplete="off">
      <PortraitDrawing {...values} label={fill(ui.label, values)} />
      <div className="sliders script-only">
        {dimensions.map((dimension) => (
          <label key={dimension} className={dimension}>
            <span>{ui[dimension]}</span>
            <input type="range" name={dimension} min={0} max={100} step={1} defaultValue={start[dimension]} />
            <output>{values[dimension]}</output>
          </label>
        ))}
      </div>
      <p className="in-words" aria-live="polite">
        {fill(ui.inWords, { closeness: inWords('closeness'), conflict: inWords('conflict'), dependency: inWords('dependency') })}
      </p>
      <noscript>{ui.asleep}</noscript>
    </form>
  );
}
