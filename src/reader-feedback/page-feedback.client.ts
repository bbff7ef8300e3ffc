import { preparedText } from './prepared-mail.ts';

/** The page as its own head names it. */
const here = () => ({
  title: document.querySelector('h1')?.textContent?.trim() ?? document.title,
  url: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
});

/** Puts text on the clipboard; the old way where the new one is missing (plain http) or refused. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const isDone = document.execCommand('copy');
    field.remove();
    return isDone;
  }
}

/** The letter about a mistake, as text to paste anywhere. */
function report({ dataset }: HTMLElement): string {
  const page = { ...here(), code: dataset['about'], contentOn: dataset['pageFeedback'] ?? '' };
  const { subject, body } = preparedText('mistake', page);
  return `${subject}\n\n${body.replaceAll('\r\n', '\n')}`;
}

/** Shows the buttons that only scripts can serve: copy the link, copy a report, hand on to another app. */
export function start(part: HTMLElement): void {
  const status = part.querySelector('[role=status]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  for (const button of part.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const isLink = button.dataset['copy'] === 'link';
      const isDone = await copy(isLink ? here().url : report(part));
      const done = isLink ? 'Đã chép liên kết.' : 'Đã chép. Bạn dán vào thư hoặc tin nhắn rồi ghi chỗ sai.';
      say(isDone ? done : 'Trình duyệt không cho chép. Bạn chép địa chỉ trên thanh địa chỉ.');
      button.focus();
    });
  }
  const native = part.querySelector<HTMLButtonElement>('[data-native]');
  if (native && 'share' in navigator) {
    native.hidden = false;
    native.addEventListener('click', () => void navigator.share(here()).catch(() => undefined));
  }
}
