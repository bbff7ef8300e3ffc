import { watchIdle } from './idle-watch.ts';
import { tapOn, type Tap } from './leads-out.ts';

const START = '#bat-dau';

/** Turns the page into the screen at the counter: the site in a frame that leads nowhere else and forgets each reader. */
function startKiosk(kiosk: HTMLElement): void {
  const frame = kiosk.querySelector('iframe');
  const [takeAlong, still] = kiosk.querySelectorAll('dialog');
  const start = kiosk.dataset['kiosk'];
  if (!frame || !takeAlong || !still || !start) return;
  // The site's own pages: they may do all but open windows, download, or take the screen's place.
  frame.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-forms');
  const home = new URL(start, location.href).href;
  /** The pages that this reader opened, the one on the screen last. */
  const trail: string[] = [];

  const open = (address: string): void => frame.contentWindow?.location.replace(address);
  const tell = (tap: Tap): void => {
    if (tap.kind !== 'stay') void import('./take-along.client.ts').then((part) => part.tell(takeAlong, tap));
  };
  const goToStart = (): void => {
    trail.length = 0;
    for (const box of [takeAlong, still]) box.close();
    sessionStorage.clear();
    localStorage.clear();
    open(home);
  };
  const seen = watchIdle(() => {
    if (!still.open) still.showModal();
  }, goToStart);
  const watch = (view: EventTarget): void => {
    for (const sign of ['pointerdown', 'keydown', 'scroll', 'input'])
      view.addEventListener(sign, seen, { passive: true, capture: true });
  };

  const onTap = (event: Event): void => {
    const link = (event.target as Element | null)?.closest('a');
    const tap: Tap = link?.href ? tapOn(link.href, home) : { kind: 'stay' };
    if (tap.kind === 'stay' && !link?.target) return;
    event.preventDefault();
    if (tap.kind === 'stay' && link) open(link.href);
    tell(tap);
  };
  frame.addEventListener('load', () => {
    // The browser's own page, when a network fails: nothing of it can be seen from here.
    const view = frame.contentDocument?.defaultView;
    if (!view) return;
    view.document.addEventListener('click', onTap, { capture: true });
    watch(view);
    if (trail.at(-1) !== view.location.href) trail.push(view.location.href);
  });

  const buttons: Readonly<Record<string, () => void>> = {
    start: goToStart,
    back: () => {
      trail.pop();
      open(trail.at(-1) ?? home);
    },
    take: () => {
      const page = frame.contentDocument?.querySelector<HTMLLinkElement>('link[rel=canonical]');
      tell({ kind: 'take', address: page?.href ?? home });
    },
    close: () => {
      for (const box of [takeAlong, still]) box.close();
    },
  };
  kiosk.addEventListener('click', ({ target }) => {
    buttons[(target as Element).closest('button')?.dataset['do'] ?? '']?.();
  });
  watch(window);
  document.body.append(kiosk);
  document.documentElement.classList.add('at-counter');
  kiosk.hidden = false;
  goToStart();
  seen();
}

const kiosk = document.querySelector<HTMLElement>('[data-kiosk]');
const startHere = (): void => {
  if (kiosk?.hidden && location.hash === START) startKiosk(kiosk);
};
addEventListener('hashchange', startHere);
startHere();
