import {cleanupOutdatedCaches, precacheAndRoute} from 'workbox-precaching'

/** Every file of the site, put in when it is built. */
declare const __PRECACHE__: {url: string, revision: string}[]

cleanupOutdatedCaches()
precacheAndRoute(__PRECACHE__)

// A newer version waits until the learner says so: a page must not change under somebody's hands.
addEventListener('message', ({data}) => {
  if (data === 'use it now') void (globalThis as unknown as {skipWaiting(): Promise<void>}).skipWaiting()
})
