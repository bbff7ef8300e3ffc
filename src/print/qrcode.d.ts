/** The part of the package `qrcode` (which brings no types) that this project uses. */
declare module 'qrcode' {
  export interface QrOptions {
    errorCorrectionLevel?: 'L' | 'M' | 'Q' | 'H';
    margin?: number;
  }
  /** The PNG picture of a text; `scale` is the pixels of a module. */
  export function toBuffer(
    text: string,
    options: QrOptions & { type: 'png'; scale: number },
  ): Promise<Uint8Array<ArrayBuffer>>;
  /** The modules of a code, row by row: 1 is dark. */
  export function create(text: string, options: QrOptions): { modules: { size: number; data: Uint8Array } };
}
