import { z } from 'zod'

/** No id may be a name that JavaScript objects already have a meaning for: patches through `constructor` are refused. */
export const itemId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'an id of letters, digits, dots, dashes')
  // A cell of the grid has the ids of a tension, a part and a column in its own.
  .max(200, 'an id of at most 200 characters')
  .refine((id) => !(id in {}), 'another id: this one has a meaning of its own')
