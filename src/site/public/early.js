// Before anything is drawn: light or dark as it was chosen, and no first page where the address asks for another one.
(({classList}) => {
  let scheme
  try {
    scheme = JSON.parse(localStorage.getItem('parallax:preferences') ?? '{}')?.scheme
  } catch {
    // Nothing can be read: as on this device.
  }
  classList.toggle('dark', scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches))
  classList.toggle('elsewhere', location.hash.length > '#/'.length)
})(document.documentElement)
