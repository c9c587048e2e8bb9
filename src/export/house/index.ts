// What people choose for the house style, read and made safe: a logo, a Word file as the template.
export { readLogo } from './logo'
export { readHouseTemplate } from './template'
