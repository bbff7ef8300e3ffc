const WIDTH = 30;

/** A progress bar on the error stream, only where somebody watches; elsewhere nothing is written. */
export function progressBar(stream: NodeJS.WriteStream): {
  show: (share: number) => void;
  clear: () => void;
} {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let shown = -1;
  return {
    show(share) {
      const percent = Math.floor(Math.min(share, 1) * 100);
      if (percent === shown) return;
      shown = percent;
      const full = Math.round((percent / 100) * WIDTH);
      stream.write(`\r[${'█'.repeat(full)}${' '.repeat(WIDTH - full)}] ${percent} %`);
    },
    clear: () => void stream.write('\r\u001b[K'),
  };
}
