export { t as runInProcess } from "./entry.js";
