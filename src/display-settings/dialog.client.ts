import { loadStyle } from '../components/load-style.client.ts';
import styles from '../styles/display-dialog.css?url';
import { DISPLAY_SETTINGS, readChoices, STORAGE_KEY, type DisplaySetting } from './settings.ts';

let dialog: HTMLDialogElement | undefined;
let styled: Promise<void> | undefined;

/** Shows the choices; they are applied at once and kept on this device only. `button` gets the focus back. */
export async function openDisplaySettings(button: HTMLButtonElement): Promise<void> {
  await (styled ??= loadStyle(styles));
  dialog ??= madeDialog(button);
  if (!dialog.open) dialog.showModal();
}

function madeDialog(button: HTMLButtonElement): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'display-dialog';
  made.setAttribute('aria-labelledby', 'hien-thi-ten');
  const title = document.createElement('h2');
  title.id = 'hien-thi-ten';
  title.textContent = 'Cỡ chữ và màu';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Xong';
  close.addEventListener('click', () => made.close());
  const inside = document.createElement('div');
  inside.className = 'stack';
  inside.append(title, ...DISPLAY_SETTINGS.map(choicesOf), close);
  made.append(inside);
  made.addEventListener('close', () => button.focus());
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  document.body.append(made);
  return made;
}

function choicesOf({ name, label, values }: DisplaySetting): HTMLFieldSetElement {
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = label;
  const chosen = document.documentElement.dataset[name] ?? '';
  const options = Object.entries(values).map(([value, text]) => {
    const option = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = `hien-thi-${name}`;
    input.value = value;
    input.checked = value === chosen;
    input.addEventListener('change', () => choose(name, value));
    option.append(input, text);
    return option;
  });
  group.append(legend, ...options);
  return group;
}

/** A browser that may keep nothing still changes the page that is open. */
function choose(name: DisplaySetting['name'], value: string): void {
  if (value) document.documentElement.dataset[name] = value;
  else delete document.documentElement.dataset[name];
  try {
    const choices = { ...readChoices(localStorage.getItem(STORAGE_KEY)), [name]: value };
    localStorage.setItem(STORAGE_KEY, JSON.stringify(choices));
  } catch {
    // Storage is off: the choice lasts as long as the page.
  }
}
