import { create } from 'qrcode';
import type { Tap } from './leads-out.ts';

/** Pixels of a module, and modules of white around the code (ISO/IEC 18004). */
const MODULE = 8;
const QUIET = 4;

/** Draws the QR code of an address. */
function drawQr(canvas: HTMLCanvasElement, address: string): void {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
  canvas.width = canvas.height = (size + 2 * QUIET) * MODULE;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  data.forEach((isDark, at) => {
    if (isDark)
      pen.fillRect(((at % size) + QUIET) * MODULE, (Math.floor(at / size) + QUIET) * MODULE, MODULE, MODULE);
  });
}

/** Fills the box that tells a reader what to do with a link that this screen does not follow. */
export function tell(box: HTMLDialogElement, tap: Exclude<Tap, { kind: 'stay' }>): void {
  const [title, text] = [box.querySelector('h2'), box.querySelector('[data-address]')];
  const canvas = box.querySelector('canvas');
  const isCall = tap.kind === 'call';
  if (title) title.textContent = isCall ? 'Gọi bằng điện thoại của bạn' : 'Mở trên điện thoại của bạn';
  if (text) text.textContent = isCall ? tap.phone : tap.address;
  if (canvas) drawQr(canvas, isCall ? `tel:${tap.phone}` : tap.address);
  if (!box.open) box.showModal();
}
