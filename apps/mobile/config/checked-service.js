/** Stands in for the gate of the catalogue: a build's services have passed it, and a phone need not load it. */
export function defineService(service) {
  return service;
}
