/** The page for phones, whole: the build and the tests put it here (`scripts/phone-page.mjs`). */
export const PHONE_PAGE = ''
