import { createHash } from 'node:crypto';

/**
 * What must happen before the first paint, in the head of every page: the page learns that scripts run, and takes the learner's
 * scheme, and has room for what returns if something is kept. localStorage is read here alone because IndexedDB would answer too late.
 */
export const beforePaint = `(d=>{d.classList.add('script');try{for(const n of['scheme','record']){const s=localStorage.getItem('dyade:'+n);if(s)d.dataset[n]=s}}catch{}})(document.documentElement)`;

/** The hash by which the Content-Security-Policy lets it run. @type {`sha256-${string}`} */
export const beforePaintHash = `sha256-${createHash('sha256').update(beforePaint).digest('base64')}`;
