// What pages are found with: more code than all other writing, loaded where the contents are to name them.
export { estimatePageNumbersWith, layoutDocument } from 'docx/layout'
