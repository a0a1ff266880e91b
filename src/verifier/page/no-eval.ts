import { z } from 'zod';

// The page forbids code made from text, so zod must not try it. Imported first: schemas read this when they are made.
z.config({ jitless: true });
