/** Reads the QR code that a playing video shows; `null` where there is none in sight. */
export type QrReader = (video: HTMLVideoElement) => Promise<string | null>;

/** A code is read as well from a smaller picture, and faster. */
const widest = 960;

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { rawValue: string }[]>;
}

declare global {
  /** https://wicg.github.io/shape-detection-api/: where the browser has it. */
  var BarcodeDetector:
    | {
        new (options: { formats: readonly string[] }): Detector;
        getSupportedFormats(): Promise<readonly string[]>;
      }
    | undefined;
}

/** The reader of the browser itself; `null` where it has none for QR codes. */
async function ownReader(): Promise<QrReader | null> {
  try {
    const { BarcodeDetector: Own } = globalThis;
    if (!Own || !(await Own.getSupportedFormats()).includes('qr_code')) return null;
    const detector = new Own({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  } catch {
    return null;
  }
}

/** Our reader, which is loaded when it is needed. */
async function loadedReader(): Promise<QrReader> {
  const { readQr } = await import('../domain/codes/read-qr.ts');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const share = Math.min(1, widest / Math.max(video.videoWidth, 1));
    canvas.width = Math.round(video.videoWidth * share);
    canvas.height = Math.round(video.videoHeight * share);
    if (!context || canvas.width === 0 || canvas.height === 0) return Promise.resolve(null);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    return Promise.resolve(readQr(context.getImageData(0, 0, canvas.width, canvas.height)));
  };
}

/** What reads QR codes from the camera: the browser's own reader where it has one, else ours. */
export async function openQrReader(): Promise<QrReader> {
  return (await ownReader()) ?? (await loadedReader());
}
