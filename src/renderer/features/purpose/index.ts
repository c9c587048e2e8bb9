// Purpose: the district, the innovation, the problem, the instructional core, the theory of action, the objectives.
export { PurposeScreen } from './PurposeScreen'
