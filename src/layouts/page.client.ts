/**
 * What makes a page better where the browser runs scripts. Each part is fetched only when the page has it, so that the
 * first view stays small; without scripts every page reads and works.
 */
function startParts(): void {
  const settings = document.querySelector<HTMLButtonElement>('[data-display-settings]');
  if (settings) {
    settings.hidden = false;
    const open = () =>
      import('../display-settings/dialog.client.ts').then(({ openDisplaySettings }) =>
        openDisplaySettings(settings),
      );
    settings.addEventListener('click', () => void open());
  }
}

startParts();
