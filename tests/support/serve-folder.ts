import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** One answer of the server: the path below the base, the media type without its character set, and the bytes of the body as sent. */
export interface Served {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
}

/** A folder that is being served on a free port of this computer. */
export interface Site {
  /** The address of the start of the site, with the base path and a slash at the end. */
  readonly url: string;
  /** Every answer so far, in order. */
  readonly served: readonly Served[];
  readonly close: () => Promise<void>;
}

/**
 * The file that a static host answers with, or the address that it sends on to: a folder stands for its `index.html` and ends in a slash.
 *
 * @param path below the base, decoded, without a slash in front
 * @returns `null` where there is nothing
 */
export function fileFor(folder: string, path: string): { readonly file: string } | { readonly sendTo: string } | null {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder))) return null;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return path.endsWith('/') ? null : { file };
  if (!found?.isDirectory()) return null;
  const index = join(file, 'index.html');
  if (!statSync(index, { throwIfNoEntry: false })?.isFile()) return null;
  return path === '' || path.endsWith('/') ? { file: index } : { sendTo: `${path}/` };
}

/** How hard text is compressed: `smallest` as a host does once and for all, which takes fifty times as long as `quickly`. */
export type Compression = 'smallest' | 'quickly';

const qualities: Readonly<Record<Compression, number>> = { smallest: constants.BROTLI_MAX_QUALITY, quickly: 4 };

/**
 * Serves a built site as a static host does: Brotli for text, long caching for hashed files, `404.html` for what isn't there, and nothing
 * outside the base path.
 *
 * @param base the path that the site was built for, with a slash at both ends
 * @param compression `smallest` where bytes are counted
 */
export async function serveFolder(folder: string, base = '/', compression: Compression = 'smallest'): Promise<Site> {
  const served: Served[] = [];
  const compressed = new Map<string, Promise<Buffer>>();

  async function answer(
    response: ServerResponse,
    status: number,
    path: string,
    file: string,
    takesBrotli: boolean,
  ): Promise<void> {
    const content = readFileSync(file);
    const header = types[extname(file)] ?? 'application/octet-stream';
    const [type = header] = header.split(';');
    const asBrotli = takesBrotli && /^text|json|xml|javascript/.test(type);
    const key = `${file} ${String(statSync(file).mtimeMs)}`;
    if (asBrotli && !compressed.has(key))
      compressed.set(key, compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: qualities[compression] } }));
    const body = (asBrotli ? await compressed.get(key) : undefined) ?? content;
    served.push({ path, type, bytes: body.length });
    response.writeHead(status, {
      'content-type': header,
      'content-length': body.length,
      'cache-control': path.startsWith('_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(asBrotli ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
    });
    response.end(body);
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const takesBrotli = String(request.headers['accept-encoding']).includes('br');
    const path = decodeURIComponent(pathname).slice(base.length);
    const found = pathname.startsWith(base) ? fileFor(folder, path) : null;
    if (found && 'sendTo' in found) response.writeHead(301, { location: base + found.sendTo }).end();
    else if (found) void answer(response, 200, path, found.file, takesBrotli);
    else if (pathname.startsWith(base) && fileFor(folder, '404.html'))
      void answer(response, 404, path, join(folder, '404.html'), takesBrotli);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return {
    url: `http://127.0.0.1:${String(address.port)}${base}`,
    served,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
