import { createHash } from 'node:crypto';

/**
/**
 * What must happen before the first paint, in the head of every page: the page learns that scripts run, takes on how the learner reads
 * (`platform/look-store.ts`), and has room for what returns if something is kept. The browser's storage is read here alone because IndexedDB
 * would answer too late. A page that the browser's button brings back, and one in another tab, take on what was chosen meanwhile.
 */
export const beforePaint = `(d=>{d.classList.add('script');(onpageshow=onstorage=()=>{try{const k='dyade:look',r=localStorage['dyade:record'];d.dataset.look=sessionStorage[k]??localStorage[k]??'';if(r)d.dataset.record=r}catch{}})()})(document.documentElement)`;

/** The hash by which the Content-Security-Policy lets it run. @type {`sha256-${string}`} */
export const beforePaintHash = `sha256-${createHash('sha256').update(beforePaint).digest('base64')}`;
