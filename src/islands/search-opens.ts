/** Resolves when search has been opened; `page/open-search.ts` opens its dialog and tells. */
export async function searchOpens(): Promise<void> {
  if (document.querySelector<HTMLDialogElement>('.search-dialog')?.open) return;
  await new Promise((resolve) => addEventListener('dyade:search', resolve, { once: true }));
}
