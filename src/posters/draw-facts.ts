import { COLOURS } from './colours.ts';
import { rectangle, type Area, type TextLine } from './drawing.ts';
import { sharedPlaces } from './draw-steps.ts';
import { fitText, LINE_HEIGHT, type TextPlace } from './fit-text.ts';
import type { Plan } from './plans.ts';
import type { PosterText } from './poster-text.ts';
import { setText } from './set-text.ts';

/** What stands for an answer that is too long for its card: the page has it whole. */
const TOO_LONG = 'Quét mã để xem';
/** The letters of a detail, in those of the figure above it. */
const DETAIL = 0.85;

/** The figures side by side, each in a card under its name, with its detail where there is room. */
export function drawFacts(facts: PosterText['facts'], plan: Plan['facts']): (Area | TextLine)[] {
  if (!plan || facts.length === 0) return [];
  const gap = plan.width * 0.03;
  const width = (plan.width - gap * (facts.length - 1)) / facts.length;
  const inside = plan.height * 0.12;
  const nameHeight = plan.label * 1.5;
  const cards = facts.map((_, index) => ({ ...plan, x: plan.x + index * (width + gap), width }));
  const places = cards.map(({ x, y, height }): TextPlace => ({
    x: x + inside,
    y: y + inside + nameHeight,
    width: width - 2 * inside,
    height: height - 2 * inside - nameHeight,
    most: plan.most,
    least: plan.least,
  }));
  const figures = facts.map(({ figure }, index) => {
    const place = places[index];
    return place && fitText(figure, place, 600) ? figure : TOO_LONG;
  });
  const shared = sharedPlaces(figures, places);
  return facts.flatMap(({ label, detail }, index) => {
    const [card, place, figure] = [cards[index], shared[index], figures[index]];
    if (!card || !place || figure === undefined) return [];
    const name = {
      ...place,
      y: card.y + inside,
      height: nameHeight,
      most: plan.label,
      least: plan.label / 2,
    };
    const figureLines = setText(figure, place, {
      part: label.toLowerCase(),
      weight: 600,
      fill: COLOURS.text,
    });
    return [
      rectangle({ x: card.x, y: card.y, width: card.width, height: card.height }, COLOURS.card, inside * 0.6),
      ...setText(label, name, { part: 'tên con số', weight: 600, fill: COLOURS.accent }),
      ...figureLines,
      ...(figure === TOO_LONG ? [] : detailOf(detail, place, figureLines)),
    ];
  });
}

/** A detail below the lines of its figure; nothing where it doesn't fit. */
function detailOf(detail: string | undefined, place: TextPlace, above: readonly TextLine[]): TextLine[] {
  const size = above[0]?.size ?? place.least;
  const used = above.length * size * LINE_HEIGHT;
  const rest = {
    ...place,
    y: place.y + used,
    height: place.height - used,
    most: size * DETAIL,
    least: Math.min(size * DETAIL, place.least),
  };
  if (detail === undefined || !fitText(detail, rest, 400)) return [];
  return setText(detail, rest, { part: 'chi tiết', weight: 400, fill: COLOURS.text });
}
