import { useEffect, useRef, useState } from 'react';

import { canShare, copyText, shareAddress } from '../platform/hand-over.ts';
import { QrCode } from './QrCode.tsx';

interface Props {
  /** The id of the field that holds the address; the page has it once. */
  id: string;
  address: string;
  ui: Record<'link' | 'copy' | 'copied' | 'notCopied' | 'share' | 'shared' | 'qr' | 'qrLabel' | 'qrText', string>;
  /** Is called when the address was copied or shared. */
  onGiven?: () => void;
}

/** An address to hand to someone: to copy, to share by the device's own means, or to scan from the screen. */
export function ShareLink({ id, address, ui, onGiven }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [shares, setShares] = useState(false);
  const [showsCode, setShowsCode] = useState(false);
  const [message, setMessage] = useState('');

  useEffect(() => setShares(canShare()), []);

  async function copy() {
    const copied = await copyText(address);
    if (copied) onGiven?.();
    else field.current?.select();
    setMessage(copied ? ui.copied : ui.notCopied);
  }

  async function share() {
    if (!(await shareAddress(address))) return;
    onGiven?.();
    setMessage(ui.shared);
  }

  return (
    <div className="share-link">
      <label htmlFor={id}>{ui.link}</label>
      <input id={id} ref={field} type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      <div className="actions">
        <button type="button" className="button" onClick={() => void copy()}>
          {ui.copy}
        </button>
        {shares && (
          <button type="button" className="button quiet" onClick={() => void share()}>
            {ui.share}
          </button>
        )}
        <button type="button" className="button quiet" aria-expanded={showsCode} onClick={() => setShowsCode(!showsCode)}>
          {ui.qr}
        </button>
      </div>
      <p role="status">{message}</p>
      {showsCode && (
        <figure className="qr">
          <QrCode text={address} label={ui.qrLabel} />
          <figcaption className="meta">{ui.qrText}</figcaption>
        </figure>
      )}
    </div>
  );
}
