// The strategy document as it will be in Word, beside what it still lacks, and the way to export it.
export { DocumentScreen } from './DocumentScreen'
