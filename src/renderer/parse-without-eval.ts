import { config } from 'zod';

// Before any parser is made: zod would otherwise try whether it may make code from text, which the page's policy forbids.
config({ jitless: true });
