/*
 * Retires the service worker (README.md, "Đăng theo ngày"): put in the place of sw.js at the host, it deletes every copy of
 * this site from the reader's device, and then itself. Plain script, so that it can be copied as it is.
 */
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const own = `ban-luu:${new URL(registration.scope).pathname}:`;
  const forget = caches
    .keys()
    .then((names) =>
      Promise.all(names.filter((name) => name.startsWith(own)).map((name) => caches.delete(name))),
    );
  event.waitUntil(forget.then(() => registration.unregister()));
});
