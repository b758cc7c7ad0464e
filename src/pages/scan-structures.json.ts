import type { APIRoute } from 'astro';

import { scanStructures } from '../collections/scan-structures.ts';

/** What scores are worked out with, for the copy that any page offers where the device is full. */
export const GET: APIRoute = async () => Response.json(await scanStructures());
