import { preview } from 'astro';

// Serves what was built until it is stopped. Astro's own command would go to the background where it takes its user for a machine.
const server = await preview({ server: { port: Number(process.env['PORT'] ?? 4321) } });
await server.closed();
