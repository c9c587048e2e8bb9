// The content security policy forbids code made from text; zod otherwise tries that once to see whether it may.
// This module is imported before every other, so that no schema has been built yet.
import { z } from 'zod'

z.config({ jitless: true })
