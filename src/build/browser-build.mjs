/**
 * Settings of the browser's build that Astro has its own for, and doesn't take from its configuration: nothing is preloaded, and a file that is
 * loaded by its name may also hold what other files share, so that it needs no second one beside it.
 *
 * @returns {import('vite').Plugin}
 */
export function browserBuild() {
  return {
    name: 'dyade:browser-build',
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { modulePreload: false, rolldownOptions: { preserveEntrySignatures: 'allow-extension' } } }
        : null,
  };
}
