import { useEffect, useRef, useState } from 'react';

import { useKeeping } from './use-keeping.ts';
import { useRecord } from './use-record.ts';

interface Props {
  kind: 'reflection' | 'prediction';
  /** The id under which the text is kept, `lesson/dimensions/three-dimensions/one-name`. */
  recordKey: string;
  prompt: string;
  ui: Record<'reflection' | 'prediction' | 'stays' | 'saved' | 'notKept', string>;
}

/** A prompt with a box. What is written is kept on the device with every key. */
export function Reflection({ kind, recordKey, prompt, ui }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const isTakenUp = useRef(false);
  const record = useRecord();
  const keeping = useKeeping(record);
  const [saved, setSaved] = useState(false);
  const id = `box-${recordKey.replaceAll('/', '-')}`;

  async function save() {
    // Before that, what is written would be read back as if it were from an earlier visit.
    if (!record || !box.current || !isTakenUp.current) return;
    const text = box.current.value;
    if (text === '') await record.remove(kind, recordKey);
    else if (kind === 'reflection') await record.write('reflection', recordKey, { text, prompt });
    else await record.write('prediction', recordKey, { text });
    setSaved(true);
  }

  // What was kept before comes back; what was written before the island woke follows it, so that neither is lost.
  useEffect(() => {
    if (!record) return;
    void record.read(kind, recordKey).then((entry) => {
      const { current } = box;
      if (!current) return;
      isTakenUp.current = true;
      const early = current.value;
      if (entry && 'text' in entry && entry.text !== early) current.value = early === '' ? entry.text : `${entry.text}\n${early}`;
      if (early !== '') void save();
    });
  }, [record]);

  return (
    <div className="reflection">
      <p className="eyebrow">{ui[kind]}</p>
      <label htmlFor={id}>{prompt}</label>
      <textarea id={id} ref={box} rows={4} maxLength={20000} autoComplete="off" onInput={() => void save()} />
      <p className="meta" role="status">
        {keeping === 'memory' ? ui.notKept : saved ? ui.saved : ui.stays}
      </p>
    </div>
  );
}
