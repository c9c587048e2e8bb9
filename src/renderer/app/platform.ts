/** Whether this is macOS, whose keys and words differ. */
export const isMac = navigator.userAgent.includes('Macintosh')
