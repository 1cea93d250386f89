/** A Worker that does nothing, bundled the same way: what the runtime itself takes to start. */
export default {
  fetch: (): Response => new Response('{}'),
};
