export { n as runPost } from "./action.js";
