import {scorm} from '../built.ts'
import {tell} from './notices.ts'

/** Keeps the site at hand for the next visit, with a network or without, and says when there is a newer one. */
export async function workOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD || scorm) return
  // Not before the page is there: what is kept for later must not hold it up.
  if (document.readyState !== 'complete') await new Promise(resolve => addEventListener('load', resolve, {once: true}))
  try {
    if (navigator.serviceWorker.controller) navigator.serviceWorker.addEventListener('controllerchange', changed)
    const registration = await navigator.serviceWorker.register('./service-worker.js', {updateViaCache: 'none'})
    if (registration.waiting) offer(registration.waiting)
    const watch = ({installing}: ServiceWorkerRegistration) => installing?.addEventListener('statechange', () => {
      // The first one of all replaces nothing.
      if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(installing)
    })
    // The browser may have begun by itself, when the page was asked for.
    watch(registration)
    registration.addEventListener('updatefound', () => watch(registration))
  } catch {
    // A browser may forbid it, as in a private window: then the site needs the network each time.
  }
}

/** The learner has asked for the newer version, in this tab. */
let asked = false

function offer(worker: ServiceWorker): void {
  tell({
    id: 'new-version',
    text: 'There is a newer version of this course. Your answers stay as they are.',
    action: {
      text: 'Use it now',
      run() {
        asked = true
        navigator.serviceWorker.addEventListener('controllerchange', changed)
        worker.postMessage('use it now')
      },
    },
  })
}

/** A newer version has taken over. Parts of this one that were not loaded yet may be gone; in another tab nobody asked for it. */
function changed(): void {
  if (asked) location.reload()
  else tell({id: 'new-version', text: 'A newer version of this course is in use. Your answers stay as they are.', action: {text: 'Load it here too', run: () => location.reload()}})
}
