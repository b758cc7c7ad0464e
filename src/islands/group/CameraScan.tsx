import { useEffect, useRef, useState } from 'react';

import type { Verdict } from '../../domain/group/gathering.ts';
import { type CameraOn, type NoCamera, openCamera } from '../../platform/camera.ts';
import { openQrReader } from '../../platform/qr-reader.ts';
import { untilItWorks } from '../until-it-works.ts';
import type { GroupUi } from './group-ui.ts';
import { verdictInWords } from './verdict-in-words.ts';

interface Props {
  ui: GroupUi;
  onTake: (text: string) => readonly Verdict[];
}

/** Between two looks at the camera's picture, in milliseconds. */
const pause = 150;

/** Takes in codes with the camera: it is asked for only at a press of the button, and is off when that is pressed again or the page goes out of sight. */
export function CameraScan({ ui, onTake }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const camera = useRef<Extract<CameraOn, { ok: true }> | null>(null);
  const isHere = useRef(true);
  const [state, setState] = useState<'off' | 'asking' | 'on'>('off');
  const [message, setMessage] = useState('');

  function off() {
    camera.current?.stop();
    camera.current = null;
    setState('off');
  }

  useEffect(() => {
    const hide = () => {
      if (document.hidden && camera.current) off();
    };
    document.addEventListener('visibilitychange', hide);
    isHere.current = true;
    return () => {
      isHere.current = false;
      document.removeEventListener('visibilitychange', hide);
      camera.current?.stop();
      camera.current = null;
    };
  }, []);

  async function read(own: Extract<CameraOn, { ok: true }>) {
    const look = await untilItWorks(openQrReader);
    let last = '';
    // The same slip stays in sight for a while, and is one.
    while (camera.current === own) {
      const text = video.current && video.current.readyState >= 2 ? await look(video.current).catch(() => null) : null;
      if (text !== null && text !== last && camera.current === own) {
        last = text;
        const verdicts = onTake(text);
        setMessage(verdicts.length === 0 ? ui.cameraNoCode : verdicts.map((verdict) => verdictInWords(verdict, ui)).join(' '));
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async function on() {
    setState('asking');
    setMessage('');
    const opened = await openCamera();
    if (!opened.ok) {
      const refusals: Readonly<Record<NoCamera, string>> = {
        impossible: ui.cameraImpossible,
        refused: ui.cameraRefused,
        none: ui.cameraNone,
        busy: ui.cameraBusy,
      };
      setState('off');
      setMessage(refusals[opened.reason]);
      return;
    }
    // Who was asked may have closed this part of the page, or gone elsewhere, before they answered.
    if (!isHere.current || document.hidden) {
      opened.stop();
      setState('off');
      return;
    }
    camera.current = opened;
    setState('on');
    if (video.current) {
      video.current.srcObject = opened.stream;
      await video.current.play().catch(() => undefined);
    }
    void read(opened);
  }

  return (
    <div className="camera">
      <p className="meta">{ui.cameraText}</p>
      <button
        type="button"
        className="button quiet"
        disabled={state === 'asking'}
        onClick={() => (state === 'on' ? off() : void on())}
      >
        {state === 'on' ? ui.cameraOff : ui.cameraOn}
      </button>
      {/* A picture of slips of paper, without sound. */}
      <video
        ref={video}
        className={state === 'on' ? 'camera-view' : 'camera-view waits'}
        muted
        playsInline
        aria-label={ui.cameraView}
      />
      <p role="status">{message}</p>
    </div>
  );
}
