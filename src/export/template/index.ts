// The district's own Word file as the template of documents: what is taken from it, made safe, and put into ours.
export { countsPages } from './fields'
export { HouseStyleProblem } from './problem'
export { type OwnStyle, PLACES, type Place, readTemplate, type TemplateParts } from './read'
export { pictureOf } from './running'
export { markerOf, packTemplate, withTemplate } from './write'
export { parseXml, writeXml, type XmlElement, type XmlNode, XmlProblem } from './xml'
