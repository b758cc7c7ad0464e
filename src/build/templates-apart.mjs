const waiting = /<template\b([^>]*?) data-apart(?:="")?([^>]*)>([\s\S]*?)<\/template>/g;

/**
 * A page without what stands in its templates marked `data-apart`, and the files that hold it: words that hardly any reader gets to see. Where a
 * template's words are stands in its `data-from`.
 *
 * @param {string} html
 * @param {(content: string) => string} addressOf the address at which a file with these words will stand
 * @returns {{ html: string, files: Map<string, string> }} the files by their addresses
 */
export function putTemplatesApart(html, addressOf) {
  const files = new Map();
  const page = html.replace(waiting, (_template, before, after, content) => {
    const address = addressOf(content);
    files.set(address, content);
    return `<template${before} data-from="${address}"${after}></template>`;
  });
  return { html: page, files };
}
