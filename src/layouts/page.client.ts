/**
 * What makes a page better where the browser runs scripts. Each part is fetched only when the page has it, so that the
 * first view stays small; without scripts every page reads and works.
 */
function startParts(): void {
  const has = (marks: string): boolean => document.querySelector(marks) !== null;
  void has;
}

startParts();
