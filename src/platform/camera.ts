/** Why there is no picture: this device or browser lets no page have a camera, it was refused, there is none, or something else uses it. */
export type NoCamera = 'impossible' | 'refused' | 'none' | 'busy';

/** A camera that is on, until it is stopped; or why it isn't. */
export type CameraOn = Readonly<{ ok: true; stream: MediaStream; stop: () => void }> | Readonly<{ ok: false; reason: NoCamera }>;

const reasons: ReadonlyMap<string, NoCamera> = new Map<string, NoCamera>([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
]);

/** Asks for the camera, the one at the back where there are two. Nothing of its picture leaves the page. */
export async function openCamera(): Promise<CameraOn> {
  // Without a secure connection there is no camera for a page.
  if (!('mediaDevices' in navigator)) return { ok: false, reason: 'impossible' };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment' } });
    const stop = () => {
      for (const track of stream.getTracks()) track.stop();
    };
    return { ok: true, stream, stop };
  } catch (error) {
    return { ok: false, reason: (error instanceof Error ? reasons.get(error.name) : undefined) ?? 'impossible' };
  }
}
