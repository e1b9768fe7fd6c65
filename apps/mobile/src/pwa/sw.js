/**
 * Keeps the app's own files, so that it opens without a network. The build puts the list of files in. Replies of the
 * API are about people: they pass by and are never kept here.
 */
const { version, files } = __SHELL__;
const SHELL = `shell-${version}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((shell) => shell.addAll(files)));
});

self.addEventListener('activate', (event) => {
  const dropOld = (names) => Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)));
  // From the first visit on: who goes where there is no network has perhaps opened the app just once.
  event.waitUntil(
    caches
      .keys()
      .then(dropOld)
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || /^\/(api|console)\b/.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match('/')));
  else event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
});
