// Runs in a thread of its own, one for each folder in which plans are open.
import { realFiles } from '../../storage/working-copy/real-files'
import { serveFiles } from './serve'

serveFiles(realFiles)
