import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 529:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ml: () => (/* binding */ systemClock)
});

// UNUSED EXPORTS: durationText, isoSeconds, timeOf

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/clock.ts

/** The longest wait that a timer of Node takes; beyond it the timer fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        try {
            await (0,promises_namespaceObject.setTimeout)(Math.min(Math.max(ms, 0), LONGEST_TIMER_MS), undefined, {
                signal,
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};
/**
 * A time that somebody else wrote, in milliseconds since 1970; undefined when it is not readable as ISO 8601. Without
 * a zone it is UTC, as all times of Zilliz Cloud are.
 */
function timeOf(text) {
    const [, time, zone] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(text ?? "") ?? [];
    if (time === undefined)
        return undefined;
    const at = Date.parse(time + (zone ?? "Z"));
    return Number.isNaN(at) ? undefined : at;
}
/** An instant, in milliseconds since 1970, as the outputs and the summary write it: ISO 8601 in UTC, whole seconds. */
function isoSeconds(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}
/** Seconds as `1h 2m 3s`. */
function durationText(seconds) {
    const whole = Math.round(seconds);
    const parts = [
        [Math.floor(whole / 3600), "h"],
        [Math.floor(whole / 60) % 60, "m"],
        [whole % 60, "s"],
    ];
    const from = parts.findIndex(([count]) => count > 0);
    return parts
        .slice(from === -1 ? 2 : from)
        .map(([count, unit]) => `${count}${unit}`)
        .join(" ");
}


/***/ }),

/***/ 908:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(529);
/* harmony import */ var _runner_handover_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(950);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(580);



// What the runner starts as the post step. It stands apart from index.ts for two reasons: a step that has settled
// everything, or never asked for anything, ends its post step without loading the rest, unless a commit status is yet to
// be written; and a main step that was killed before it could save anything can't be mistaken for one that is yet to run.
const saved = JSON.parse(process.env.STATE_phase || '{"name":"settled"}');
const phase = saved.name === "settled"
    ? saved
    : await (0,_runner_handover_js__WEBPACK_IMPORTED_MODULE_1__/* .takeOver */ .w9)(saved, _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml, ({ facts }) => {
        const about = [
            facts.jobId ?? facts.backupJobId,
            facts.backupId,
            facts.clusterId,
            facts.directory,
        ].filter((known) => known !== undefined);
        // In words of its own, as the sentences of an ending would take the rest of the action to be loaded.
        console.log((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(`The main step lives on, and what it asked Zilliz Cloud for may be running: ${about.join(", ")}. It is being ended; should this step be ended first, look on the Jobs page of the Zilliz Cloud console.`));
    });
if ((0,_runner_handover_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(phase) || phase.owedStatus !== undefined) {
    process.env.STATE_phase = JSON.stringify(phase);
    // @ts-expect-error: this names the bundle of index.ts, as it lies from the bundle of this file.
    await import(/* webpackIgnore: true */ "../index.js");
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 950:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nT: () => (/* binding */ isOpen),
  w9: () => (/* binding */ takeOver)
});

// UNUSED EXPORTS: expectWord, keepPhase

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./src/runner/signals.ts
/** The reason of the abort: the runner asked the step to end. */
class Interrupted extends Error {
    name = "Interrupted";
    /** When it did, on the clock. */
    at;
    constructor(why, at) {
        super(why);
        this.at = at;
    }
}
/** The step is over, and its post step goes on from where it is now. */
class signals_HandedOver extends Interrupted {
    constructor(at) {
        super("the post step began", at);
    }
}
/**
 * What the runner sends to a step that is cancelled or over its time limit: SIGINT, and SIGTERM 7.5 s later; on Windows
 * Ctrl-C and Ctrl-Break, which Node calls SIGINT and SIGBREAK (actions/runner, ProcessInvoker.cs).
 */
const SIGNALS = (/* unused pure expression or super */ null && (["SIGINT", "SIGTERM", "SIGBREAK"]));
/**
 * One abort controller for all of them. The first aborts it, with an {@link Interrupted} as its reason; those that follow
 * are swallowed, as the work that the first one began has a time limit of its own.
 */
function listenForSignals(process, clock) {
    const controller = new AbortController();
    for (const name of SIGNALS) {
        process.on(name, () => {
            controller.abort(new Interrupted(`the runner sent ${name}`, clock.now()));
        });
    }
    return controller;
}

;// CONCATENATED MODULE: ./src/runner/handover.ts


// In a job with `container:`, and where Kubernetes runs it, a cancel reaches the runner's end of the connection and not
// the action: its main step lives on, unheard, and its post step starts beside it (actions/runner, StepHost.cs). The two
// meet at a place in the runner's temporary folder, where main keeps its phase and post leaves word that main is over.
// For main that is as good as a signal: it starts nothing any more, and cancels what it started. Post waits for it to
// end, and then goes on from where main came to, not from where it was when the runner read its state.
const LOOK_EVERY_MS = 250;
/** A main step that is told ends within the time that it has after a signal. */
const PATIENCE_MS = 8_000;
const wordAt = (place) => `${place}.over`;
const phaseAt = (place) => `${place}.phase`;
/** Keeps main's phase where its post step can read it. The runner's state has it too, so that a failure is no matter. */
function keepPhase(place, phase) {
    try {
        const draft = `${phaseAt(place)}.draft`;
        writeFileSync(draft, JSON.stringify({ pid: process.pid, phase }));
        renameSync(draft, phaseAt(place));
    }
    catch {
        // Then post has what the runner's state says, if no earlier phase is left here for it.
        forgetPhase(place);
    }
}
function forgetPhase(place) {
    try {
        rmSync(phaseAt(place), { force: true });
    }
    catch {
        // What can neither be written nor removed can't be mended.
    }
}
/**
 * Has main look for post's word, and abort when it is there.
 *
 * @returns looks at once, for the moment before something is started
 */
function expectWord(place, interruption, clock) {
    const look = () => {
        if (!existsSync(wordAt(place)))
            return;
        interruption.abort(new HandedOver(clock.now()));
        clearInterval(timer);
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    timer.unref();
    return look;
}
/**
 * Leaves word for a main step that may still live, and waits until it has ended. Resolves to the phase that it came to,
 * or to the given one when main kept none.
 *
 * @param onOpen called with each phase that main is seen in meanwhile in which something is open: should the wait be
 *   ended, nobody else will tell
 */
async function takeOver(saved, clock, onOpen) {
    const { handover: place } = saved;
    if (place === undefined)
        return saved;
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(wordAt(place), "");
    }
    catch {
        return saved;
    }
    const until = clock.now() + PATIENCE_MS;
    let told = "";
    for (;;) {
        const main = kept(place);
        if (!isAlive(main?.pid) || clock.now() >= until)
            return main?.phase ?? saved;
        if (main !== undefined && isOpen(main.phase) && main.phase.name !== told) {
            told = main.phase.name;
            onOpen(main.phase);
        }
        await clock.sleep(LOOK_EVERY_MS);
    }
}
/** Something may be going on in Zilliz Cloud that the step has asked for. */
function isOpen({ name }) {
    return name !== "idle" && name !== "settled";
}
function kept(place) {
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(phaseAt(place), "utf8"));
    }
    catch {
        return undefined;
    }
}
function isAlive(pid) {
    if (pid === undefined)
        return false;
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code === "EPERM";
    }
}


/***/ }),

/***/ 580:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Is: () => (/* binding */ harmless)
});

// UNUSED EXPORTS: LONGEST_LINE, markdownCode, markdownSentence, markdownText, redacting

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./src/text.ts

/**
 * The one place that makes text from outside (Zilliz Cloud, git refs, inputs) harmless. The runner's own grammar says
 * what is dangerous (actions/runner, ActionCommand.cs): `::command::` at the start of a line, `##[command]` anywhere in
 * it, and a lone CR ends a line as LF does.
 */
const LONGEST_TEXT = 1_000;
/** A line of ours may quote several texts of others; the runner cuts an annotation at 4,096 characters. */
const LONGEST_LINE = 4_000;
/**
 * One line that can't issue a workflow command, move the cursor, colour the log or turn its direction around: white
 * space and control characters become single blanks, invisible and bidirectional format characters vanish. What is
 * beyond the longest is cut off.
 */
function harmless(text, longest = LONGEST_TEXT) {
    const line = (0,external_node_util_namespaceObject.stripVTControlCharacters)(text.slice(0, 4 * longest))
        .replaceAll(/[\s\p{Cc}]+/gu, " ")
        .replaceAll(/[\p{Cf}\p{Cs}\p{Co}]/gu, "")
        .trim()
        .replaceAll("##[", "# #[")
        .replace(/^::/, ": :");
    return line.length > longest
        ? `${line.slice(0, longest).toWellFormed()}…`
        : line;
}
/**
 * Text as Markdown that shows exactly these characters, within a paragraph or a table cell. What GitHub would read as
 * markup, a link, a mention, an emoji or a formula is written as a character reference.
 */
function markdownText(text) {
    return harmless(text)
        .replaceAll(/[\\`*_{}[\]<>#+!|~&@:$^]/g, (mark) => `&#${mark.charCodeAt(0)};`)
        .replaceAll(/www\./gi, (start) => start.replace(".", "&#46;"));
}
/** A sentence as Markdown: like {@link markdownText}, and what stands between backticks is code. */
function markdownSentence(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, index) => index % 2 === 1 ? markdownCode(part) : spaced(part, markdownText))
        .join("");
}
/** Keeps the blanks at both ends, where another piece of the sentence follows. */
function spaced(text, encode) {
    const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    return `${before && " "}${encode(inner)}${after && " "}`;
}
/** Text as an inline code span, also in a table cell. */
function markdownCode(text) {
    const line = harmless(text).replaceAll("|", "¦");
    if (line === "")
        return "";
    const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longestRun + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/**
 * Makes a function that replaces every one of the secrets by `***`, as the runner's masker would, also where JSON spells
 * characters of it with escapes: a server may, and so does the state that we save.
 */
function redacting(secrets) {
    const known = secrets
        .filter((secret) => secret !== "")
        .toSorted((a, b) => b.length - a.length)
        .map((secret) => Array.from(secret, spellings).join(""));
    if (known.length === 0)
        return (text) => text;
    const any = new RegExp(known.join("|"), "g");
    return (text) => text.replaceAll(any, "***");
}
/** A pattern for a character, as it is or as JSON may spell it. */
function spellings(character) {
    const codes = character
        .split("")
        .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
    const itself = codes.map((code) => `\\u${code}`).join("");
    const spelled = codes.map((code) => `\\\\u${inEitherCase(code)}`).join("");
    const short = /["\\/]/.test(character) ? `|\\\\${itself}` : "";
    return `(?:${itself}|${spelled}${short})`;
}
function inEitherCase(digits) {
    return digits.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(908);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
