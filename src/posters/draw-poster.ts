import { COLOURS } from './colours.ts';
import { rectangle, type Area, type Drawing, type Shape, type TextLine } from './drawing.ts';
import { drawFacts } from './draw-facts.ts';
import { drawSteps } from './draw-steps.ts';
import { FORMATS, type FormatName } from '../materials/poster-formats.ts';
import { markShapes } from './mark-shapes.ts';
import { PROCEDURE_PLANS, SLOGAN_PLANS, type Plan } from './plans.ts';
import { wordsOf, type PosterText } from './poster-text.ts';
import { qrArea } from './qr-area.ts';
import { setText, type Setting } from './set-text.ts';

const CAPTION = 'Quét mã để xem đầy đủ';
const UNAPPROVED = 'Bản chờ duyệt: chưa được cơ quan duyệt, chưa treo, chưa phát';

/** The plan of a poster in a format. */
export const planOf = (text: PosterText, format: FormatName): Plan =>
  (text.steps.length > 0 ? PROCEDURE_PLANS : SLOGAN_PLANS)[format];

/**
 * Draws a poster in one of the formats.
 * @throws TextTooLong where a part doesn't fit its place in letters that can still be read
 */
export function drawPoster(text: PosterText, format: FormatName): Drawing {
  const { width, height } = FORMATS[format];
  const plan = planOf(text, format);
  return {
    width,
    height,
    title: text.headline,
    description: wordsOf(text).join('. '),
    author: text.issuer,
    datedOn: text.datedOn,
    shapes: [
      rectangle({ x: 0, y: 0, width, height }, COLOURS.ground),
      ...strongPart(plan),
      ...headlineOf(text, plan),
      ...drawSteps(text.steps, plan.steps),
      ...drawFacts(text.facts, plan.facts),
      ...(plan.note ? setText(text.note, plan.note, SOFT) : []),
      ...signatureOf(text, plan),
      qrArea(text.url, plan.qr, COLOURS.text),
      ...setText(CAPTION, plan.caption, { ...SOFT, align: 'middle' }),
      ...(text.isUnapproved ? warningOf(plan) : []),
    ],
  };
}

const SOFT: Setting = { part: 'chú thích', weight: 400, fill: COLOURS.soft };

function headlineOf({ label, headline }: PosterText, plan: Plan): TextLine[] {
  return [
    ...setText(label, plan.label, { part: 'dịp', weight: 600, fill: COLOURS.labelOnStrong }),
    ...setText(headline, plan.headline, {
      part: 'câu chính',
      weight: 700,
      fill: COLOURS.onStrong,
      stand: 'middle',
    }),
  ];
}

/** The strong ground with its edge: the wave of the mark, or a bar that runs down. */
function strongPart({ strong, edge }: Plan): Area[] {
  const { x, y, width, height } = strong;
  if (edge.at === 'right')
    return [
      rectangle({ ...strong, width: width + edge.size }, COLOURS.wave),
      rectangle(strong, COLOURS.strong),
    ];
  const [half, crests] = [width / 8, 4];
  const crest = `c${half / 2} 0 ${half / 2} ${edge.size} ${half} ${edge.size}s${half / 2} ${-edge.size} ${half} ${-edge.size}`;
  const wave = (bottom: number): string => `M${x} ${y}V${bottom}${crest.repeat(crests)}V${y}z`;
  return [
    { kind: 'area', path: wave(y + height), fill: COLOURS.wave },
    { kind: 'area', path: wave(y + height - edge.size * 0.45), fill: COLOURS.strong },
  ];
}

function signatureOf({ issuer, site }: PosterText, { signature }: Plan): Shape[] {
  const { x, y, width, height, mark, onStrong } = signature;
  const gap = mark * 0.3;
  const [name, title] = [mark * 0.34, mark * 0.27];
  const textPlace = { x: x + mark + gap, width: width - mark - gap };
  return [
    ...markShapes(x, y + (height - mark) / 2, mark),
    ...setText(
      issuer,
      { ...textPlace, y, height: height * 0.58, most: name, least: name * 0.55 },
      { part: 'tên đơn vị', weight: 600, fill: onStrong ? COLOURS.onStrong : COLOURS.text, stand: 'bottom' },
    ),
    ...setText(
      site,
      { ...textPlace, y: y + height * 0.58, height: height * 0.42, most: title, least: title * 0.6 },
      { part: 'tên trang', weight: 400, fill: onStrong ? COLOURS.onStrong : COLOURS.soft },
    ),
  ];
}

const warningOf = ({ warning }: Plan): Shape[] => [
  rectangle(warning, COLOURS.mark),
  ...setText(
    UNAPPROVED,
    { ...warning, x: warning.x + warning.width * 0.05, width: warning.width * 0.9 },
    {
      part: 'lời báo chờ duyệt',
      weight: 600,
      fill: COLOURS.text,
      align: 'middle',
      stand: 'middle',
    },
  ),
];
