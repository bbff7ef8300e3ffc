/** The part of the package `pdfkit` (which brings no types) that this project uses. Lengths are points, y goes down. */
declare module 'pdfkit' {
  export default class PDFDocument {
    constructor(options: {
      size: [number, number];
      margin: 0;
      lang: string;
      displayTitle: boolean;
      info: Record<'Title' | 'Author' | 'Subject', string> & { CreationDate: Date };
    });
    registerFont(name: string, file: Uint8Array): this;
    font(name: string): this;
    fontSize(points: number): this;
    fillColor(color: string): this;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this;
    scale(factor: number): this;
    lineCap(cap: 'round'): this;
    lineJoin(join: 'round'): this;
    lineWidth(width: number): this;
    stroke(color: string): this;
    path(data: string): this;
    fill(color: string): this;
    on(event: 'data', take: (part: Uint8Array) => void): this;
    on(event: 'end', done: () => void): this;
    end(): void;
  }
}
