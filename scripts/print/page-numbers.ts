import { getDocumentProxy } from 'unpdf';

/**
 * On which page each link target of a PDF stands: name of the target (an element's id) → page, counted from 1.
 * Chromium keeps one named destination for each link within the document.
 */
export async function pageNumbers(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const destinations = (await document.getDestinations()) as Record<string, unknown>;
  const found = new Map<string, number>();
  for (const [name, destination] of Object.entries(destinations)) {
    const [reference] = Array.isArray(destination) ? (destination as unknown[]) : [];
    if (isReference(reference)) found.set(name, (await document.getPageIndex(reference)) + 1);
  }
  return found;
}

const isReference = (value: unknown): value is { num: number; gen: number } =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
