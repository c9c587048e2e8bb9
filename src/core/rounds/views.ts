/** What the screen of the team shows, one at a time. */
const TEAM_VIEWS = ['people', 'session', 'answers', 'next'] as const
export type TeamView = (typeof TEAM_VIEWS)[number]
