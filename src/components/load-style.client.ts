/** Adds a style sheet to the page and waits for it; where it cannot be fetched, what it is for still works. */
export function loadStyle(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return new Promise((done) => {
    link.onload = () => done();
    link.onerror = () => done();
  });
}
