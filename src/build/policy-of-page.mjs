import { createHash } from 'node:crypto';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const inline = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const allowed = / 'sha256-[A-Za-z0-9+/=]+'/g;

/**
 * A page whose Content-Security-Policy allows the inline scripts and styles that stand in it, and no others. Astro allows those of every way in
 * which an island can wake, on every page; the hashes don't compress.
 *
 * @param {string} html
 */
export function withPolicyOfPage(html) {
  const hashes = new Set(
    [...html.matchAll(inline)].map(([, , code]) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`),
  );
  return html.replace(
    policy,
    (_meta, before, rules, after) => before + rules.replace(allowed, (hash) => (hashes.has(hash) ? hash : '')) + after,
  );
}
