import { standingOf } from '../../catalogue/standing.ts';
import { todayInVietnam } from '../today.client.ts';
import { standingLine, standingParts } from './say-standing.ts';
import { SeenFiles } from './seen-files.ts';

/** The form reads its files one by one: what they come to is told when none has come for so many milliseconds. */
const CALM = 400;

/** Tells in its place at the top of the room how the content stands, from what the form reads and writes. */
export function watchStanding(): SeenFiles {
  const place = document.querySelector<HTMLDetailsElement>('[data-standing]');
  let waiting = 0;
  const files = new SeenFiles(() => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (place) show(place, files);
    }, CALM);
  });
  return files;
}

function show(place: HTMLDetailsElement, files: SeenFiles): void {
  const standing = standingOf(files.all, todayInVietnam());
  const summary = document.createElement('summary');
  summary.textContent = standingLine(standing);
  const parts = standingParts(standing).flatMap(({ title, lines }) => {
    const [heading, list] = [document.createElement('h2'), document.createElement('ul')];
    heading.textContent = `${title}: ${lines.length}`;
    list.append(...lines.map(itemOf));
    return [heading, list];
  });
  place.replaceChildren(summary, ...parts);
  place.hidden = false;
}

function itemOf(line: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = line;
  return item;
}
