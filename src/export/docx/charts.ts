// What Word's own charts are written with. A file of its own, so that it is loaded where a document has a chart, and in the
// built program from the same copy of the library as everything else: two would both count drawings from one.
export { ChartRun } from 'docx/charts'
