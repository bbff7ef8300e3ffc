import { lowerFirst } from '../../text/first-letter.ts';
import { either } from '../answers/answer.ts';
import type { Procedure } from '../schema/schema.ts';
import { casePlaces } from './cases.ts';
import { formatProcessingTime } from './format.ts';

/** A line of the record's own list of cases: what it says, and the places of the cases that it is for. */
export interface HandlingLine {
  text: string;
  places: string | undefined;
}

/**
 * The record's own list of cases with their times; what it gives several times under one name is one line, which says
 * that nobody can tell there which of them is whose.
 * @example handlingLines(procedure) // [{ text: 'Đăng ký khai tử: 2 ngày hoặc 1 ngày; hồ sơ không nói mức nào cho ai', places: undefined }]
 */
export function handlingLines(procedure: Pick<Procedure, 'handlingCases' | 'cases'>): HandlingLine[] {
  const lines = new Map<string, { name: string; places: string | undefined; times: Set<string> }>();
  for (const one of procedure.handlingCases) {
    const places = casePlaces(one, procedure);
    const key = JSON.stringify([one.name, places]);
    const line = lines.get(key) ?? { name: one.name, places, times: new Set<string>() };
    lines.set(key, line);
    line.times.add(formatProcessingTime(one.processingTime));
  }
  return [...lines.values()].map(({ name, places, times }) => ({
    text: `${name}: ${lowerFirst(either([...times]))}${times.size > 1 ? '; hồ sơ không nói mức nào cho ai' : ''}`,
    places,
  }));
}
