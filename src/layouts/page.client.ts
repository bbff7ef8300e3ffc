/**
 * What makes a page better where the browser runs scripts. Each part is fetched only when the page has it, so that the
 * first view stays small; without scripts every page reads and works. What is fetched is called by its module: taken apart
 * first, each call would cost the page some ten bytes more.
 */
function startParts(): void {
  const settings = document.querySelector<HTMLButtonElement>('[data-display-settings]');
  if (settings) {
    settings.hidden = false;
    const open = () =>
      import('../display-settings/dialog.client.ts').then((dialog) => dialog.openDisplaySettings(settings));
    settings.addEventListener('click', () => void open());
  }
  const box = document.querySelector<HTMLInputElement>('[name=q]');
  for (const reached of ['focus', 'input'])
    box?.addEventListener(
      reached,
      () =>
        void import('../search/page/box-suggestions.client.ts').then((suggestions) => suggestions.start(box)),
      { once: true },
    );
  const aloud = document.querySelector<HTMLElement>('[data-reading-aloud]');
  if (aloud && 'speechSynthesis' in window)
    void import('../reading-aloud/offer-reading.client.ts').then((reading) => reading.offerReading(aloud));
  const saved = document.querySelector<HTMLElement>('[data-saved-pages]');
  if (saved) void import('../offline/saved-pages.client.ts').then((pages) => pages.listSavedPages(saved));
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    addEventListener(
      'load',
      () => void import('../offline/register.client.ts').then((worker) => worker.keepOffline()),
    );
  const procedure = document.querySelector<HTMLElement>('.procedure, .life-event');
  if (procedure?.querySelector('[data-at]'))
    void import('../procedures/chosen-case.client.ts').then((cases) => cases.startChosenCase(procedure));
  const official = document.querySelector<HTMLElement>('[data-official-head]');
  if (official) {
    const load = () => import('../procedures/open-parts.client.ts');
    const start = () => void load().then((parts) => parts.start(official));
    whenNear(official, load);
    addEventListener('hashchange', start);
    if (location.hash) start();
  }
  const checklist = document.querySelector<HTMLElement>('[data-checklist]')?.parentElement;
  if (checklist) whenNear(checklist, () => import('../procedures/checklist.client.ts'));
  const feedback = document.querySelector<HTMLElement>('[data-page-feedback]');
  if (feedback) whenNear(feedback, () => import('../reader-feedback/page-feedback.client.ts'));
  if (document.querySelector('[data-hours]'))
    void import('../offices/open-state.client.ts').then((hours) => hours.startOpenStates());
}

/** Starts a part further down the page once the reader comes near it. */
function whenNear(part: HTMLElement, load: () => Promise<{ start: (part: HTMLElement) => void }>): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      void load().then((loaded) => loaded.start(part));
    },
    { rootMargin: '100%' },
  );
  observer.observe(part);
}

startParts();
