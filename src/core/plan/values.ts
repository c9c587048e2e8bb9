// What the values of a plan are bound to. Apart from the schema, so that a window, which parses no plan, can do
// without the schema and the library behind it.

/** The most characters that a long text may hold. */
export const LONG_TEXT_LIMIT = 20_000
/** The most characters that a one-line text may hold. */
export const LINE_LIMIT = 300
/** The most characters that a link may hold. */
export const LINK_LIMIT = 2000

export const EVIDENCE_KINDS = ['own', 'published', 'experience'] as const
export const DECISION_STATUSES = ['open', 'leaning', 'decided'] as const
export const DISPOSITIONS = ['keep', 'change', 'stop', 'pause'] as const
export const STANDINGS = ['control', 'influence', 'accept'] as const
export const LOCALES = ['city', 'suburb', 'town', 'rural'] as const
export const DOCUMENT_STATUSES = ['draft', 'forDecision', 'adopted'] as const
/** Whether documents print the names of people, their roles, or neither. */
export const NAMINGS = ['names', 'roles', 'none'] as const
export const FIT_STANDINGS = ['reinforces', 'strains', 'neutral'] as const
export const PROMPT_ANSWERS = ['changed', 'accepted', 'aside'] as const
export const SCHOOL_CHOICES = ['pilot', 'prepare', 'notNow'] as const
export const CRITERION_KINDS = ['need', 'readiness'] as const
export const CRITERION_DIRECTIONS = ['higher', 'lower'] as const
/** What the room is shown of who answered, from most to least. A round that is open can only be made to show less. */
export const ROUND_SHOWINGS = ['names', 'roles', 'nothing'] as const
export const AGENDA_KINDS = ['answer', 'reveal', 'discuss', 'again', 'decide', 'other'] as const
