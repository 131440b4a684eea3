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


// What the runner starts as the post step. It stands apart from index.ts for two reasons: a step that has settled
// everything, or never asked for anything, ends its post step without loading the rest, unless a commit status is yet to
// be written; and a main step that was killed before it could save anything can't be mistaken for one that is yet to run.
const saved = JSON.parse(process.env.STATE_phase || '{"name":"settled"}');
const phase = saved.name === "settled" ? saved : await (0,_runner_handover_js__WEBPACK_IMPORTED_MODULE_1__/* .takeOver */ .w9)(saved, _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .ml);
const over = phase.name === "idle" || phase.name === "settled";
if (!over || phase.owedStatus !== undefined) {
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
        // Then post has what the runner's state says.
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
 */
async function takeOver(saved, clock) {
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
    while (isAlive(kept(place)?.pid) && clock.now() < until) {
        await clock.sleep(LOOK_EVERY_MS);
    }
    return kept(place)?.phase ?? saved;
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
