/** The list of a chunk's own imports that Vite writes into every script with a dynamic import, and where it hands that to the helper. */
const lists = /const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\);|,__vite__mapDeps\(\[[\d,]*\]\)/gs;

/**
 * Vite wraps every dynamic import in a helper that preloads what the module needs. With `modulePreload: false` there is nothing to preload, so
 * all that is left of it is the import; the names of what could be preloaded go too, since every page would carry them.
 *
 * @returns {import('vite').Plugin}
 */
export function smallPreloadHelper() {
  return {
    name: 'dyade:small-preload-helper',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    load: {
      order: 'pre',
      handler: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : null),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = chunk.code.replace(lists, '');
      },
    },
  };
}
