/** Sets the caret of a body to a place of the window, and waits until the editor knows: it learns of it by an event. */
export async function caretAt(body: HTMLElement, x: number, y: number): Promise<void> {
  body.focus({ preventScroll: true });
  const place = document.caretPositionFromPoint(x, y);
  const selection = getSelection();
  if (place && body.contains(place.offsetNode)) selection?.collapse(place.offsetNode, place.offset);
  else {
    selection?.selectAllChildren(body);
    selection?.collapseToEnd();
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
