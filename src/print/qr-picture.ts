import { toBuffer } from 'qrcode';

/** Error correction M (15 %) and the quiet zone of four modules that ISO/IEC 18004 asks for. */
const QR_OPTIONS = { errorCorrectionLevel: 'M', margin: 4 } as const;

/** Pixels of one module: the picture stays sharp on a printer of 600 dots an inch. */
const MODULE_PIXELS = 8;

/** The QR code of an address as a PNG picture. */
export const qrPicture = async (url: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await toBuffer(url, { ...QR_OPTIONS, type: 'png', scale: MODULE_PIXELS }));
