import { z } from 'zod';

/** A moment with its offset from UTC, as ISO 8601 writes it: 2023-03-28T19:45:00+08:00. */
export const moment = z.iso.datetime({ offset: true });
