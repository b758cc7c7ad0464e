import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { modulePages } from '../domain/offline/module-pages.ts';

const text = /\.(?:html|js|css|json|txt|svg)$/;
/** Whatever looks like the name of a file with a hash in it; only those that the build has count. */
const names = /[\w-]+(?:\.[\w-]+)+/g;
const stamped = /[\w./-]+\.json\?of=[\w-]+/g;
const title = /<title>([^<]*?)(?: · [^<·]*)?<\/title>/;
const main = /<main\b[\s\S]*?<\/main>/;
const slanted = /<(?:em|i|cite|dfn)\b/;
const links = /href="([^"#?]*)/g;
const mayBeKept = /<link rel="manifest"/;

const unescaped = (words) =>
  words.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
const pathOf = (file) => file.replace(/(^|\/)index\.html$/, '$1');
const onDisk = (path) => path.replace(/\?.*/, '').replace(/(^|\/)$/, '$1index.html');

/** Search in one language needs its engine, and of the index what carries the language's tag. */
function searchFiles(all, tag) {
  const own = new RegExp(`^pagefind/(?:(?:fragment|index|filter)/${tag}_|pagefind\\.${tag}_|wasm\\.${tag}\\.)`);
  return all.filter((file) => own.test(file) || ['pagefind/pagefind.js', 'pagefind/pagefind-entry.json'].includes(file));
}

/**
 * All that a build holds and a device may keep. A page may be kept where it names the site's manifest; a guest's page doesn't.
 *
 * @param {string} folder of the build, with a slash at the end
 * @param {string} base with a slash at both ends
 * @param {Readonly<Record<string, string>>} tags what browsers call each language of the site, by its code
 * @returns {import('../domain/offline/listing.ts').Listing}
 */
export function offlineListing(folder, base, tags) {
  const all = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length).replace(/^\//, ''))
    .sort();
  const built = new Set(all.filter((file) => file.startsWith('_astro/')));
  const contents = new Map();
  const contentOf = (path) => {
    const file = onDisk(path);
    if (!contents.has(file)) contents.set(file, readFileSync(folder + file));
    return contents.get(file);
  };

  const asked = new Map();
  /** What a file asks for by name, without what that asks for in turn. */
  function askedBy(path) {
    if (asked.has(path)) return asked.get(path);
    const words = text.test(onDisk(path)) ? contentOf(path).toString('utf8') : '';
    const files = [...words.matchAll(names)].map(([name]) => `_astro/${name}`).filter((file) => built.has(file));
    const data = [...words.matchAll(stamped)].map(([address]) => address.slice(base.length));
    asked.set(path, new Set([...files, ...data]));
    return asked.get(path);
  }

  /** All that a page needs, itself last: the cards of another language come when they are asked for. */
  function needsOf(page) {
    const [lang = ''] = page.split('/');
    const isOfOtherLanguage = (path) => Object.keys(tags).some((code) => code !== lang && path.startsWith(`${code}/`));
    const found = new Set();
    const look = (path) => {
      for (const next of askedBy(path))
        if (!found.has(next) && !isOfOtherLanguage(next)) {
          found.add(next);
          look(next);
        }
    };
    look(page);
    // Where nothing is set in italics, their font need not come along.
    if (!slanted.test(main.exec(contentOf(page).toString('utf8'))?.[0] ?? ''))
      for (const path of found) if (path.includes('-italic.')) found.delete(path);
    return [...found, page];
  }

  const places = new Map();
  const files = [];
  function placeOf(path) {
    const known = places.get(path);
    if (known !== undefined) return known;
    const content = contentOf(path);
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
    files.push([path, hash, text.test(onDisk(path)) ? gzipSync(content).length : content.length]);
    places.set(path, files.length - 1);
    return files.length - 1;
  }

  const pages = all
    .filter((file) => file.endsWith('index.html') && !file.startsWith('pagefind/'))
    .map(pathOf)
    .map((path) => ({ path, html: contentOf(path).toString('utf8') }))
    .filter(({ html }) => mayBeKept.test(html));
  const linked = pages.map(({ path, html }) => ({
    path,
    links: [...(main.exec(html)?.[0] ?? '').matchAll(links)].map(([, href = '']) => href.slice(base.length)),
  }));
  const perLanguage = (give) => Object.fromEntries(Object.keys(tags).map((code) => [code, give(code)]));
  const known = new Set(pages.map(({ path }) => path));

  return {
    pages: Object.fromEntries(
      pages.map(({ path, html }) => [path, [unescaped(title.exec(html)?.[1] ?? path), needsOf(path).map(placeOf)]]),
    ),
    modules: modulePages(linked),
    kit: perLanguage((code) =>
      ['modules', 'flashcards', 'accessibility'].map((page) => `${code}/${page}/`).filter((path) => known.has(path)),
    ),
    notHere: perLanguage((code) => `${code}/offline/`),
    search: perLanguage((code) => searchFiles(all, tags[code].toLowerCase()).map(placeOf)),
    files,
  };
}
