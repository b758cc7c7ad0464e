import { useEffect, useRef, useState } from 'react';

import { useRecord } from './use-record.ts';

interface Props {
  kind: 'reflection' | 'prediction';
  /** The id under which the text is kept, `lesson/dimensions/three-dimensions/one-name`. */
  recordKey: string;
  prompt: string;
  ui: Record<'reflection' | 'prediction' | 'stays' | 'saved' | 'notKept', string>;
}

const pauseBeforeSaving = 500;

/** A prompt with a box. What is written is kept on the device, a moment after the last key. */
export function Reflection({ kind, recordKey, prompt, ui }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const record = useRecord();
  const [state, setState] = useState<'stays' | 'saved' | 'notKept'>('stays');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = `box-${recordKey.replaceAll('/', '-')}`;

  async function save() {
    clearTimeout(timer.current);
    if (!record || !box.current) return;
    const text = box.current.value;
    if (text === '') await record.remove(kind, recordKey);
    else if (kind === 'reflection') await record.write('reflection', recordKey, { text, prompt });
    else await record.write('prediction', recordKey, { text });
    setState(record.keeping === 'device' ? 'saved' : 'notKept');
  }

  // What was written before the island woke is kept; else what was kept before comes back.
  useEffect(() => {
    if (!record || !box.current) return;
    if (box.current.value !== '') {
      void save();
      return;
    }
    void record.read(kind, recordKey).then((entry) => {
      if (entry && 'text' in entry && box.current?.value === '') box.current.value = entry.text;
    });
  }, [record]);

  function saveSoon() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pauseBeforeSaving);
  }

  return (
    <div className="reflection">
      <p className="eyebrow">{ui[kind]}</p>
      <label htmlFor={id}>{prompt}</label>
      <textarea id={id} ref={box} rows={4} maxLength={20000} autoComplete="off" onInput={saveSoon} onBlur={() => void save()} />
      <p className="meta" role="status">
        {ui[state]}
      </p>
    </div>
  );
}
