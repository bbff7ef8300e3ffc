/** Says something at the top of the editing room; screen readers are told at once. */
export function sayInRoom(words: string): void {
  const place = document.querySelector<HTMLElement>('[data-room-says]');
  if (place) place.textContent = words;
}
