/** Opens how one reads beside the page that is read, when that is asked for; where it can't be loaded, the link leads to its page as it does without script. */
export function openComfortWhenAsked(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-opens="comfort"]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.pathname === location.pathname || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    import('../comfort/open-comfort-dialog.ts')
      .then(({ openComfortDialog }) => openComfortDialog())
      .catch(() => location.assign(link.href));
  });
}
