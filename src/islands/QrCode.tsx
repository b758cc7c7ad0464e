import { useEffect, useState } from 'react';

import type { QrPath } from '../domain/codes/qr-path.ts';
import { untilItWorks } from './until-it-works.ts';

/** A text as a QR code, black on white whatever the scheme; what draws it is loaded with it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [code, setCode] = useState<QrPath | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void untilItWorks(() => import('../domain/codes/qr-path.ts')).then(({ qrPath }) => {
      if (isCurrent) setCode(qrPath(text));
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (!code) return null;
  return (
    <svg className="qr-code" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
