import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	661: ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _state_rendezvous_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(172);
				var _util_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(645);
				var _util_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(705);
				let { STATE_phase: saved } = process.env;
				let phase = await phaseOf(saved ? JSON.parse(saved) : void 0);
				if ((0, _state_rendezvous_js__WEBPACK_IMPORTED_MODULE_0__.nT)(phase) || phase.pendingCommitStatus !== void 0) {
					process.env.STATE_phase = JSON.stringify(phase);
					await import("../index.js");
				}
				async function phaseOf(state) {
					if (state === void 0) return (0, _state_rendezvous_js__WEBPACK_IMPORTED_MODULE_0__.Su)((0, _state_rendezvous_js__WEBPACK_IMPORTED_MODULE_0__.H7)(process.env), _util_clock_js__WEBPACK_IMPORTED_MODULE_1__.ml, tellOpen);
					return state.phase === "done" ? state : (0, _state_rendezvous_js__WEBPACK_IMPORTED_MODULE_0__.I8)(state, _util_clock_js__WEBPACK_IMPORTED_MODULE_1__.ml, tellOpen);
				}
				function tellOpen({ facts }) {
					let about = [
						facts.jobId ?? facts.backupJobId,
						facts.backupId,
						facts.clusterId,
						facts.directory
					].filter((known) => known !== void 0);
					console.log((0, _util_sanitize_js__WEBPACK_IMPORTED_MODULE_2__.g$)(`The main step lives on, and what it asked Zilliz Cloud for may be running: ${about.join(", ")}. It is being ended; should this step be ended first, look on the Jobs page of the Zilliz Cloud console.`));
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	172: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Su: () => findRunningMain,
			nT: () => isOpen,
			H7: () => rendezvousPath,
			I8: () => waitForMain
		});
		let external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
		let external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
		function rendezvousPath(env) {
			let { RUNNER_TEMP, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_ACTION } = env;
			let context = [
				GITHUB_RUN_ID,
				GITHUB_RUN_ATTEMPT,
				GITHUB_ACTION
			].join("-");
			return RUNNER_TEMP ? (0, external_node_path_namespaceObject.join)(RUNNER_TEMP, `zilliz-export-door-${context.replaceAll(/[^\w-]/g, "_")}`) : void 0;
		}
		let wordAt = (place) => `${place}.over`;
		let phaseAt = (place) => `${place}.phase`;
		let mainAt = (door) => `${door}.main`;
		async function findRunningMain(door, clock, onOpen) {
			let none = {
				phase: "done",
				facts: {}
			};
			if (door === void 0) return none;
			try {
				(0, external_node_fs_namespaceObject.writeFileSync)(wordAt(door), "");
			} catch {
				return none;
			}
			let until = clock.now() + 2e3;
			for (;;) {
				let place = placeAt(door);
				if (place !== void 0) return waitForMain({
					...none,
					rendezvous: place
				}, clock, onOpen);
				if (clock.now() >= until) return none;
				await clock.sleep(250);
			}
		}
		function placeAt(door) {
			try {
				return (0, external_node_fs_namespaceObject.readFileSync)(mainAt(door), "utf8") || void 0;
			} catch {
				return;
			}
		}
		async function waitForMain(saved, clock, onOpen) {
			let { rendezvous: place } = saved;
			if (place === void 0) return saved;
			try {
				(0, external_node_fs_namespaceObject.writeFileSync)(wordAt(place), "");
			} catch {
				return saved;
			}
			let until = clock.now() + 8e3;
			let told = "";
			for (;;) {
				let main = kept(place);
				if (!isAlive(main?.pid) || clock.now() >= until) return main?.phase ?? saved;
				if (main !== void 0 && isOpen(main.phase) && main.phase.phase !== told) {
					told = main.phase.phase;
					onOpen(main.phase);
				}
				await clock.sleep(250);
			}
		}
		function isOpen({ phase: name }) {
			return name !== "idle" && name !== "done";
		}
		function kept(place) {
			try {
				return JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(phaseAt(place), "utf8"));
			} catch {
				return;
			}
		}
		function isAlive(pid) {
			if (pid === void 0) return !1;
			try {
				return process.kill(pid, 0);
			} catch (error) {
				return error.code === "EPERM";
			}
		}
	}),
	645: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { ml: () => systemClock });
		let promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
		let MAX_TIMER_MS = 2 ** 31 - 1;
		let systemClock = {
			now: () => performance.now(),
			date: () => new Date(),
			sleep: async (ms, signal) => {
				signal?.throwIfAborted();
				try {
					await (0, promises_namespaceObject.setTimeout)(Math.min(Math.max(ms, 0), MAX_TIMER_MS), void 0, { signal });
				} catch (error) {
					signal?.throwIfAborted();
					throw error;
				}
			}
		};
	}),
	705: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { g$: () => sanitizeLine });
		let external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
		function sanitizeLine(text, longest = 1e3) {
			let line = (0, external_node_util_namespaceObject.stripVTControlCharacters)(text.slice(0, 4 * longest)).replaceAll(/[\s\p{Cc}]+/gu, " ").replaceAll(/[\p{Cf}\p{Cs}\p{Co}]/gu, "").trim().replaceAll("##[", "# #[").replace(/^::/, ": :");
			return line.length > longest ? `${line.slice(0, longest).toWellFormed()}\u2026` : line;
		}
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = !0;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (typeof dep == "object" && dep) {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
var __webpack_exports__ = __nccwpck_require__(661);
__webpack_exports__ = await __webpack_exports__;
