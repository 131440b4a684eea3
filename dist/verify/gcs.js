import { i as __require, o as __toESM, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { i as require_safe_buffer, n as require_jws, r as require_ecdsa_sig_formatter, t as require_dist } from "./dist3.js";
import { t as require_dist$1 } from "./dist.js";
import { t as PAGE_TIMEOUT_MS } from "./listing.js";
import { n as listingErrorFrom, t as ListingError } from "./listing-error.js";
import * as crypto$2 from "crypto";
import { createHash } from "crypto";
import * as fs from "fs";
import { createReadStream } from "fs";
import * as path$1 from "path";
import { Agent } from "https";
import { EventEmitter } from "events";
import { promisify } from "util";
import * as url from "url";
import { URL as URL$1 } from "url";
import { PassThrough, Readable, Transform, Writable, pipeline } from "stream";
import * as querystring from "querystring";
import * as zlib from "zlib";
// node_modules/extend/index.js
var require_extend = __commonJSMin(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(arr) {
		if (typeof Array.isArray === "function") return Array.isArray(arr);
		return toStr.call(arr) === "[object Array]";
	};
	var isPlainObject = function isPlainObject(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return false;
		var hasOwnConstructor = hasOwn.call(obj, "constructor");
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === "undefined" || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty(target, options) {
		if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty(obj, name) {
		if (name === "__proto__") {
			if (!hasOwn.call(obj, name)) return;
			else if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === "boolean") {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name in options) {
				src = getProperty(target, name);
				copy = getProperty(options, name);
				if (target !== copy) {
					if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject(src) ? src : {};
						setProperty(target, {
							name,
							newValue: extend(deep, clone, copy)
						});
					} else if (typeof copy !== "undefined") setProperty(target, {
						name,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
}));
// node_modules/google-auth-library/node_modules/gaxios/package.json
var require_package$4 = __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "gaxios",
		"version": "8.3.3",
		"description": "A simple common HTTP client specifically for Google APIs and services.",
		"main": "build/cjs/src/index.js",
		"types": "build/cjs/src/index.d.ts",
		"files": [
			"build/cjs/src",
			"build/esm/src",
			"build/esm/package.json",
			"!build/**/*.map"
		],
		"exports": {
			".": {
				"import": {
					"types": "./build/esm/src/index.d.ts",
					"default": "./build/esm/src/index.js"
				},
				"require": {
					"types": "./build/cjs/src/index.d.ts",
					"default": "./build/cjs/src/index.js"
				}
			},
			"./build/src/common": {
				"import": "./build/esm/src/common.js",
				"require": "./build/cjs/src/common.js"
			},
			"./package.json": "./package.json"
		},
		"repository": {
			"type": "git",
			"directory": "core/packages/gaxios",
			"url": "https://github.com/googleapis/google-cloud-node.git"
		},
		"keywords": ["google"],
		"engines": { "node": ">=22" },
		"author": "Google, LLC",
		"license": "Apache-2.0",
		"devDependencies": {
			"@babel/plugin-proposal-private-methods": "^7.18.6",
			"@types/cors": "^2.8.6",
			"@types/express": "^5.0.0",
			"@types/extend": "^3.0.1",
			"@types/mocha": "^10.0.10",
			"@types/multiparty": "4.2.1",
			"@types/mv": "^2.1.0",
			"@types/ncp": "^2.0.8",
			"@types/node": "^24.0.0",
			"@types/sinon": "^21.0.0",
			"@types/tmp": "^0.2.6",
			"assert": "^2.0.0",
			"browserify": "^17.0.0",
			"c8": "^10.1.3",
			"cors": "^2.8.5",
			"express": "^5.0.0",
			"gts": "^6.0.2",
			"is-docker": "^3.0.0",
			"jsdoc": "^4.0.4",
			"jsdoc-fresh": "^6.1.0",
			"jsdoc-region-tag": "^5.1.0",
			"karma": "^6.0.0",
			"karma-chrome-launcher": "^3.0.0",
			"karma-coverage": "^2.0.0",
			"karma-firefox-launcher": "^2.0.0",
			"karma-mocha": "^2.0.0",
			"karma-remap-coverage": "^0.1.5",
			"karma-sourcemap-loader": "^0.4.0",
			"karma-webpack": "^5.0.0",
			"mocha": "^11.1.0",
			"multiparty": "^4.2.1",
			"mv": "^2.1.1",
			"ncp": "^2.0.0",
			"nock": "14.0.5",
			"null-loader": "^4.0.1",
			"pack-n-play": "^5.3.0",
			"puppeteer": "^24.0.0",
			"sinon": "21.0.3",
			"stream-browserify": "^3.0.0",
			"tmp": "0.2.7",
			"ts-loader": "^9.5.2",
			"typescript": "5.8.3",
			"undici-types": "^7.24.1",
			"webpack": "^5.97.1",
			"webpack-cli": "^6.0.1"
		},
		"dependencies": {
			"extend": "^3.0.2",
			"https-proxy-agent": "^7.0.1",
			"node-fetch": "^3.3.2"
		},
		"homepage": "https://github.com/googleapis/google-cloud-node/tree/main/core/packages/gaxios",
		"scripts": {
			"lint": "gts check --no-inline-config",
			"test": "node ../../../bin/run-test.cjs build/esm/test",
			"presystem-test": "npm run compile",
			"system-test": "mocha build/esm/system-test --timeout 80000",
			"compile": "tsc -b ./tsconfig.json ./tsconfig.cjs.json && node utils/enable-esm.mjs",
			"fix": "gts fix",
			"pretest": "npm run compile",
			"webpack": "webpack",
			"prebrowser-test": "npm run compile",
			"browser-test": "node build/browser-test/browser-test-runner.js",
			"docs": "jsdoc -c .jsdoc.js",
			"samples-test": "cd samples/ && npm link ../ && npm test && cd ../",
			"prelint": "cd samples; npm link ../; npm install",
			"clean": "gts clean"
		}
	};
}));
// node_modules/google-auth-library/node_modules/gaxios/build/cjs/src/util.cjs
var require_util$3 = __commonJSMin(((exports, module) => {
	module.exports = { pkg: require_package$4() };
}));
// node_modules/google-auth-library/node_modules/gaxios/build/cjs/src/common.js
var require_common$1 = __commonJSMin(((exports, module, this$13) => {
	var __importDefault = this$13 && this$13.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GaxiosError = exports.GAXIOS_ERROR_SYMBOL = void 0;
	exports.defaultErrorRedactor = defaultErrorRedactor;
	const extend_1 = __importDefault(require_extend());
	const pkg = __importDefault(require_util$3()).default.pkg;
	exports.GAXIOS_ERROR_SYMBOL = Symbol.for(`${pkg.name}-gaxios-error`);
	exports.GaxiosError = class GaxiosError extends Error {
		config;
		response;
		code;
		status;
		error;
		[exports.GAXIOS_ERROR_SYMBOL] = pkg.version;
		static [Symbol.hasInstance](instance) {
			if (instance && typeof instance === "object" && exports.GAXIOS_ERROR_SYMBOL in instance && instance[exports.GAXIOS_ERROR_SYMBOL] === pkg.version) return true;
			return Function.prototype[Symbol.hasInstance].call(GaxiosError, instance);
		}
		constructor(message, config, response, cause) {
			super(message, { cause });
			this.config = config;
			this.response = response;
			this.error = cause instanceof Error ? cause : void 0;
			this.config = (0, extend_1.default)(true, {}, config);
			if (this.response) this.response.config = (0, extend_1.default)(true, {}, this.response.config);
			if (this.response) {
				try {
					this.response.data = translateData(this.config.responseType, this.response?.bodyUsed ? this.response?.data : void 0);
				} catch {}
				this.status = this.response.status;
			}
			if (cause instanceof DOMException) this.code = cause.name;
			else if (cause && typeof cause === "object" && "code" in cause && (typeof cause.code === "string" || typeof cause.code === "number")) this.code = cause.code;
		}
		static extractAPIErrorFromResponse(res, defaultErrorMessage = "The request failed") {
			let message = defaultErrorMessage;
			if (typeof res.data === "string") message = res.data;
			if (res.data && typeof res.data === "object" && "error" in res.data && res.data.error && !res.ok) {
				if (typeof res.data.error === "string") return {
					message: res.data.error,
					code: res.status,
					status: res.statusText
				};
				if (typeof res.data.error === "object") {
					message = "message" in res.data.error && typeof res.data.error.message === "string" ? res.data.error.message : message;
					const status = "status" in res.data.error && typeof res.data.error.status === "string" ? res.data.error.status : res.statusText;
					const code = "code" in res.data.error && typeof res.data.error.code === "number" ? res.data.error.code : res.status;
					if ("errors" in res.data.error && Array.isArray(res.data.error.errors)) {
						const errorMessages = [];
						for (const e of res.data.error.errors) if (typeof e === "object" && "message" in e && typeof e.message === "string") errorMessages.push(e.message);
						return Object.assign({
							message: errorMessages.join("\n") || message,
							code,
							status
						}, res.data.error);
					}
					return Object.assign({
						message,
						code,
						status
					}, res.data.error);
				}
			}
			return {
				message,
				code: res.status,
				status: res.statusText
			};
		}
	};
	function translateData(responseType, data) {
		switch (responseType) {
			case "stream": return data;
			case "json": return JSON.parse(JSON.stringify(data));
			case "arraybuffer": return JSON.parse(Buffer.from(data).toString("utf8"));
			case "blob": return JSON.parse(data.text());
			default: return data;
		}
	}
	function defaultErrorRedactor(data) {
		const REDACT = "<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
		function redactHeaders(headers) {
			if (!headers) return;
			headers.forEach((_, key) => {
				if (/^authentication$/i.test(key) || /^authorization$/i.test(key) || /secret/i.test(key)) headers.set(key, REDACT);
			});
		}
		function redactString(obj, key) {
			if (typeof obj === "object" && obj !== null && typeof obj[key] === "string") {
				const text = obj[key];
				if (/grant_type=/i.test(text) || /assertion=/i.test(text) || /secret/i.test(text)) obj[key] = REDACT;
			}
		}
		function redactObject(obj) {
			if (!obj || typeof obj !== "object") return;
			else if (obj instanceof FormData || obj instanceof URLSearchParams || "forEach" in obj && "set" in obj) obj.forEach((_, key) => {
				if (["grant_type", "assertion"].includes(key) || /secret/.test(key)) obj.set(key, REDACT);
			});
			else {
				if ("grant_type" in obj) obj["grant_type"] = REDACT;
				if ("assertion" in obj) obj["assertion"] = REDACT;
				if ("client_secret" in obj) obj["client_secret"] = REDACT;
			}
		}
		if (data.config) {
			redactHeaders(data.config.headers);
			redactString(data.config, "data");
			redactObject(data.config.data);
			redactString(data.config, "body");
			redactObject(data.config.body);
			if (data.config.url.searchParams.has("token")) data.config.url.searchParams.set("token", REDACT);
			if (data.config.url.searchParams.has("client_secret")) data.config.url.searchParams.set("client_secret", REDACT);
		}
		if (data.response) {
			defaultErrorRedactor({ config: data.response.config });
			redactHeaders(data.response.headers);
			if (data.response.bodyUsed) {
				redactString(data.response, "data");
				redactObject(data.response.data);
			}
		}
		return data;
	}
}));
// node_modules/google-auth-library/node_modules/gaxios/build/cjs/src/retry.js
var require_retry$3 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRetryConfig = getRetryConfig;
	async function getRetryConfig(err) {
		let config = getConfig(err);
		if (!err || !err.config || !config && !err.config.retry) return { shouldRetry: false };
		config = config || {};
		config.currentRetryAttempt = config.currentRetryAttempt || 0;
		config.retry = config.retry === void 0 || config.retry === null ? 3 : config.retry;
		config.httpMethodsToRetry = config.httpMethodsToRetry || [
			"GET",
			"HEAD",
			"PUT",
			"OPTIONS",
			"DELETE"
		];
		config.noResponseRetries = config.noResponseRetries === void 0 || config.noResponseRetries === null ? 2 : config.noResponseRetries;
		config.retryDelayMultiplier = config.retryDelayMultiplier ? config.retryDelayMultiplier : 2;
		config.timeOfFirstRequest = config.timeOfFirstRequest ? config.timeOfFirstRequest : Date.now();
		config.totalTimeout = config.totalTimeout ? config.totalTimeout : Number.MAX_SAFE_INTEGER;
		config.maxRetryDelay = config.maxRetryDelay ? config.maxRetryDelay : Number.MAX_SAFE_INTEGER;
		config.statusCodesToRetry = config.statusCodesToRetry || [
			[100, 199],
			[408, 408],
			[429, 429],
			[500, 599]
		];
		err.config.retryConfig = config;
		if (!await (config.shouldRetry || shouldRetryRequest)(err)) return {
			shouldRetry: false,
			config: err.config
		};
		const delay = getNextRetryDelay(config);
		err.config.retryConfig.currentRetryAttempt += 1;
		const backoff = config.retryBackoff ? config.retryBackoff(err, delay) : new Promise((resolve) => {
			setTimeout(resolve, delay);
		});
		if (config.onRetryAttempt) await config.onRetryAttempt(err);
		await backoff;
		return {
			shouldRetry: true,
			config: err.config
		};
	}
	function shouldRetryRequest(err) {
		const config = getConfig(err);
		const isTimeoutError = err.code === "TimeoutError" || err.config?.signal?.reason?.name === "TimeoutError";
		if (err.config?.signal?.aborted && !isTimeoutError || err.code === "AbortError" && !isTimeoutError) return false;
		if (!config || config.retry === 0) return false;
		if (!err.response && (config.currentRetryAttempt || 0) >= config.noResponseRetries) return false;
		if (!config.httpMethodsToRetry || !config.httpMethodsToRetry.includes(err.config.method?.toUpperCase() || "GET")) return false;
		if (err.response && err.response.status) {
			let isInRange = false;
			for (const [min, max] of config.statusCodesToRetry) {
				const status = err.response.status;
				if (status >= min && status <= max) {
					isInRange = true;
					break;
				}
			}
			if (!isInRange) return false;
		}
		config.currentRetryAttempt = config.currentRetryAttempt || 0;
		if (config.currentRetryAttempt >= config.retry) return false;
		return true;
	}
	function getConfig(err) {
		if (err && err.config && err.config.retryConfig) return err.config.retryConfig;
	}
	function getNextRetryDelay(config) {
		const calculatedDelay = (config.currentRetryAttempt ? 0 : config.retryDelay ?? 100) + (Math.pow(config.retryDelayMultiplier, config.currentRetryAttempt) - 1) / 2 * 1e3;
		const maxAllowableDelay = config.totalTimeout - (Date.now() - config.timeOfFirstRequest);
		return Math.min(calculatedDelay, maxAllowableDelay, config.maxRetryDelay);
	}
}));
// node_modules/google-auth-library/node_modules/gaxios/build/cjs/src/interceptor.js
var require_interceptor$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GaxiosInterceptorManager = void 0;
	var GaxiosInterceptorManager = class extends Set {};
	exports.GaxiosInterceptorManager = GaxiosInterceptorManager;
}));
// node_modules/google-auth-library/node_modules/gaxios/build/cjs/src/gaxios.js
var require_gaxios$1 = __commonJSMin(((exports, module, this$12) => {
	var __importDefault = this$12 && this$12.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	var _a;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Gaxios = void 0;
	const extend_1 = __importDefault(require_extend());
	const https_1 = __require("https");
	const common_js_1 = require_common$1();
	const retry_js_1 = require_retry$3();
	const stream_1 = __require("stream");
	const interceptor_js_1 = require_interceptor$1();
	const randomUUID = async () => globalThis.crypto?.randomUUID() || (await import("crypto")).randomUUID();
	const HTTP_STATUS_NO_CONTENT = 204;
	var Gaxios = class {
		agentCache = new Map();
		defaults;
		interceptors;
		constructor(defaults) {
			this.defaults = defaults || {};
			this.interceptors = {
				request: new interceptor_js_1.GaxiosInterceptorManager(),
				response: new interceptor_js_1.GaxiosInterceptorManager()
			};
		}
		fetch(...args) {
			const input = args[0];
			const init = args[1];
			let url = void 0;
			const headers = new Headers();
			if (typeof input === "string") url = new URL(input);
			else if (input instanceof URL) url = input;
			else if (input && input.url) url = new URL(input.url);
			if (input && typeof input === "object" && "headers" in input) _a.mergeHeaders(headers, input.headers);
			if (init) _a.mergeHeaders(headers, new Headers(init.headers));
			if (typeof input === "object" && !(input instanceof URL)) return this.request({
				...init,
				...input,
				headers,
				url
			});
			else return this.request({
				...init,
				headers,
				url
			});
		}
		async request(opts = {}) {
			let prepared = await this.#prepareRequest(opts);
			prepared = await this.#applyRequestInterceptors(prepared);
			return this.#applyResponseInterceptors(this._request(prepared));
		}
		async _defaultAdapter(config) {
			const fetchImpl = config.fetchImplementation || this.defaults.fetchImplementation || await _a.#getFetch();
			const preparedOpts = { ...config };
			delete preparedOpts.data;
			const res = await fetchImpl(config.url, preparedOpts);
			const data = await this.getResponseData(config, res);
			if (!Object.getOwnPropertyDescriptor(res, "data")?.configurable) Object.defineProperties(res, { data: {
				configurable: true,
				writable: true,
				enumerable: true,
				value: data
			} });
			return Object.assign(res, {
				config,
				data
			});
		}
		async _request(opts) {
			try {
				let translatedResponse;
				if (opts.adapter) translatedResponse = await opts.adapter(opts, this._defaultAdapter.bind(this));
				else translatedResponse = await this._defaultAdapter(opts);
				if (!opts.validateStatus(translatedResponse.status)) {
					if (opts.responseType === "stream") {
						const response = [];
						for await (const chunk of translatedResponse.data) response.push(chunk);
						translatedResponse.data = Buffer.concat(response.map((c) => typeof c === "string" ? Buffer.from(c) : c)).toString("utf8");
					}
					const errorInfo = common_js_1.GaxiosError.extractAPIErrorFromResponse(translatedResponse, `Request failed with status code ${translatedResponse.status}`);
					throw new common_js_1.GaxiosError(errorInfo?.message, opts, translatedResponse, errorInfo);
				}
				return translatedResponse;
			} catch (e) {
				let err;
				if (e instanceof common_js_1.GaxiosError) err = e;
				else if (e instanceof Error) err = new common_js_1.GaxiosError(e.message, opts, void 0, e);
				else if (opts.signal?.aborted) {
					err = new common_js_1.GaxiosError(`The operation was aborted: ${e}`, opts, void 0, e);
					err.code = "AbortError";
				} else err = new common_js_1.GaxiosError("Unexpected Gaxios Error", opts, void 0, e);
				if (!err.response && opts.signal?.aborted && opts.signal.reason?.name === "TimeoutError") {
					err.code = "TimeoutError";
					if (!/timeout|timed out/i.test(err.message)) err.message = "The operation was aborted due to timeout";
				} else if (!err.response && opts.signal?.aborted && err.code !== "TimeoutError") err.code ||= "AbortError";
				const { shouldRetry, config } = await (0, retry_js_1.getRetryConfig)(err);
				if (shouldRetry && config) {
					err.config.retryConfig.currentRetryAttempt = config.retryConfig.currentRetryAttempt;
					opts.retryConfig = err.config?.retryConfig;
					if (typeof err.config?.timeout === "number") opts.timeout = err.config.timeout;
					this.#appendTimeoutToSignal(opts);
					return this._request(opts);
				}
				if (opts.errorRedactor) opts.errorRedactor(err);
				throw err;
			}
		}
		async getResponseData(opts, res) {
			if (res.status === HTTP_STATUS_NO_CONTENT) return "";
			if (opts.maxContentLength && res.headers.has("content-length") && opts.maxContentLength < Number.parseInt(res.headers?.get("content-length") || "")) throw new common_js_1.GaxiosError("Response's `Content-Length` is over the limit.", opts, Object.assign(res, { config: opts }));
			switch (opts.responseType) {
				case "stream": return res.body;
				case "json": {
					const data = await res.text();
					try {
						return JSON.parse(data);
					} catch {
						return data;
					}
				}
				case "arraybuffer": return res.arrayBuffer();
				case "blob": return res.blob();
				case "text": return res.text();
				default: return this.getResponseDataFromContentType(res);
			}
		}
		#urlMayUseProxy(url, noProxy = []) {
			const candidate = new URL(url);
			const noProxyList = [...noProxy];
			const noProxyEnvList = (process.env.NO_PROXY ?? process.env.no_proxy)?.split(",") || [];
			for (const rule of noProxyEnvList) noProxyList.push(rule.trim());
			for (const rule of noProxyList) if (rule instanceof RegExp) {
				if (rule.test(candidate.toString())) return false;
			} else if (rule instanceof URL) {
				if (rule.origin === candidate.origin) return false;
			} else if (rule.startsWith("*.") || rule.startsWith(".")) {
				const cleanedRule = rule.replace(/^\*\./, ".");
				if (candidate.hostname.endsWith(cleanedRule)) return false;
			} else if (rule === candidate.origin || rule === candidate.hostname || rule === candidate.href) return false;
			return true;
		}
		async #applyRequestInterceptors(options) {
			let promiseChain = Promise.resolve(options);
			for (const interceptor of this.interceptors.request.values()) if (interceptor) promiseChain = promiseChain.then(interceptor.resolved, interceptor.rejected);
			return promiseChain;
		}
		async #applyResponseInterceptors(response) {
			let promiseChain = Promise.resolve(response);
			for (const interceptor of this.interceptors.response.values()) if (interceptor) promiseChain = promiseChain.then(interceptor.resolved, interceptor.rejected);
			return promiseChain;
		}
		async #prepareRequest(options) {
			const preparedHeaders = new Headers(this.defaults.headers);
			_a.mergeHeaders(preparedHeaders, options.headers);
			const opts = (0, extend_1.default)(true, {}, this.defaults, options);
			if (!opts.url) throw new Error("URL is required.");
			if (opts.baseURL) opts.url = new URL(opts.url, opts.baseURL);
			opts.url = new URL(opts.url);
			if (opts.params) {
				if (opts.paramsSerializer) {
					let additionalQueryParams = opts.paramsSerializer(opts.params);
					if (additionalQueryParams.startsWith("?")) additionalQueryParams = additionalQueryParams.slice(1);
					const prefix = opts.url.toString().includes("?") ? "&" : "?";
					opts.url = opts.url + prefix + additionalQueryParams;
				} else {
					const url = opts.url instanceof URL ? opts.url : new URL(opts.url);
					for (const [key, value] of new URLSearchParams(opts.params)) url.searchParams.append(key, value);
					opts.url = url;
				}
			}
			if (typeof options.maxContentLength === "number") opts.size = options.maxContentLength;
			if (typeof options.maxRedirects === "number") opts.follow = options.maxRedirects;
			const shouldDirectlyPassData = typeof opts.data === "string" || opts.data instanceof ArrayBuffer || opts.data instanceof Blob || globalThis.File && opts.data instanceof File || opts.data instanceof FormData || opts.data instanceof stream_1.Readable || opts.data instanceof ReadableStream || opts.data instanceof String || opts.data instanceof URLSearchParams || ArrayBuffer.isView(opts.data) || [
				"Blob",
				"File",
				"FormData"
			].includes(opts.data?.constructor?.name || "");
			if (opts.multipart?.length) {
				const boundary = await randomUUID();
				preparedHeaders.set("content-type", `multipart/related; boundary=${boundary}`);
				opts.body = stream_1.Readable.from(this.getMultipartRequest(opts.multipart, boundary));
			} else if (shouldDirectlyPassData) opts.body = opts.data;
			else if (typeof opts.data === "object") {
				if (preparedHeaders.get("Content-Type") === "application/x-www-form-urlencoded") opts.body = opts.paramsSerializer ? opts.paramsSerializer(opts.data) : new URLSearchParams(opts.data);
				else {
					if (!preparedHeaders.has("content-type")) preparedHeaders.set("content-type", "application/json");
					opts.body = JSON.stringify(opts.data);
				}
			} else if (opts.data) opts.body = opts.data;
			opts.validateStatus = opts.validateStatus || this.validateStatus;
			opts.responseType = opts.responseType || "unknown";
			if (!preparedHeaders.has("accept") && opts.responseType === "json") preparedHeaders.set("accept", "application/json");
			const proxy = opts.proxy || process?.env?.HTTPS_PROXY || process?.env?.https_proxy || process?.env?.HTTP_PROXY || process?.env?.http_proxy;
			if (opts.agent) {} else if (proxy && this.#urlMayUseProxy(opts.url, opts.noProxy)) {
				const HttpsProxyAgent = await _a.#getProxyAgent();
				if (this.agentCache.has(proxy)) opts.agent = this.agentCache.get(proxy);
				else {
					opts.agent = new HttpsProxyAgent(proxy, {
						cert: opts.cert,
						key: opts.key
					});
					this.agentCache.set(proxy, opts.agent);
				}
			} else if (opts.cert && opts.key) {
				if (this.agentCache.has(opts.key)) opts.agent = this.agentCache.get(opts.key);
				else {
					opts.agent = new https_1.Agent({
						cert: opts.cert,
						key: opts.key
					});
					this.agentCache.set(opts.key, opts.agent);
				}
			}
			if (typeof opts.errorRedactor !== "function" && opts.errorRedactor !== false) opts.errorRedactor = common_js_1.defaultErrorRedactor;
			if (opts.body && !("duplex" in opts)) opts.duplex = "half";
			this.#appendTimeoutToSignal(opts);
			return Object.assign(opts, {
				headers: preparedHeaders,
				url: opts.url instanceof URL ? opts.url : new URL(opts.url)
			});
		}
		#callerSignals = new WeakMap();
		#appendTimeoutToSignal(opts) {
			if (opts.timeout) {
				if (!this.#callerSignals.has(opts)) this.#callerSignals.set(opts, opts.signal ?? void 0);
				const callerSignal = this.#callerSignals.get(opts);
				const timeoutSignal = AbortSignal.timeout(opts.timeout);
				if (callerSignal) opts.signal = AbortSignal.any([callerSignal, timeoutSignal]);
				else opts.signal = timeoutSignal;
			}
		}
		validateStatus(status) {
			return status >= 200 && status < 300;
		}
		async getResponseDataFromContentType(response) {
			let contentType = response.headers.get("Content-Type");
			if (contentType === null) return response.text();
			contentType = contentType.toLowerCase();
			if (contentType.includes("application/json")) {
				let data = await response.text();
				try {
					data = JSON.parse(data);
				} catch {}
				return data;
			} else if (contentType.match(/^text\//)) return response.text();
			else return response.blob();
		}
		async *getMultipartRequest(multipartOptions, boundary) {
			const finale = `--${boundary}--`;
			for (const currentPart of multipartOptions) {
				yield `--${boundary}\r\nContent-Type: ${currentPart.headers.get("Content-Type") || "application/octet-stream"}\r\n\r\n`;
				if (typeof currentPart.content === "string") yield currentPart.content;
				else yield* currentPart.content;
				yield "\r\n";
			}
			yield finale;
		}
		static #proxyAgent;
		static #fetch;
		static #bunFetch;
		static async #getProxyAgent() {
			this.#proxyAgent ||= (await import("./dist2.js").then((m) => __toESM(m.default))).HttpsProxyAgent;
			return this.#proxyAgent;
		}
		static #createBunFetch() {
			return async (input, init) => {
				const rawInit = init ? { ...init } : void 0;
				if (rawInit) {
					const proxyAgent = rawInit.agent;
					if (proxyAgent?.proxy) rawInit.proxy = proxyAgent.proxy.toString();
					else delete rawInit.proxy;
					const cert = rawInit.cert ?? proxyAgent?.connectOpts?.cert;
					const key = rawInit.key ?? proxyAgent?.connectOpts?.key;
					if (cert && key) rawInit.tls = {
						...rawInit.tls,
						cert,
						key
					};
				}
				let fetchInit = rawInit;
				if (fetchInit?.body && typeof fetchInit.body === "object" && typeof fetchInit.body.pipe === "function" && typeof stream_1.Readable.toWeb === "function" && (typeof ReadableStream === "undefined" || !(fetchInit.body instanceof ReadableStream))) {
					let stream;
					if (fetchInit.body instanceof stream_1.Readable && !fetchInit.body.readableObjectMode) stream = fetchInit.body;
					else {
						const passThrough = new stream_1.PassThrough();
						const src = fetchInit.body;
						(0, stream_1.pipeline)(src, passThrough, () => {});
						stream = passThrough;
					}
					fetchInit = {
						...fetchInit,
						body: stream_1.Readable.toWeb(stream)
					};
				}
				let res;
				try {
					res = await globalThis.fetch(input, fetchInit);
				} catch (err) {
					const errorObj = err;
					if (errorObj?.code === "ConnectionRefused" || errorObj?.code === "FailedToOpenSocket") errorObj.code = "ECONNREFUSED";
					else if (errorObj?.code === "ConnectionReset" || errorObj?.code === "ConnectionClosed") errorObj.code = "ECONNRESET";
					if (!(err instanceof Error) && err && typeof err === "object" && !init?.signal?.aborted) throw Object.assign(new Error(errorObj.message || errorObj.code || "Error"), err);
					throw err;
				}
				const maxSize = rawInit?.size ?? rawInit?.maxContentLength ?? 0;
				if (res?.body && typeof stream_1.Readable.fromWeb === "function" && !(res.body instanceof stream_1.Readable)) {
					let nodeStream;
					const rawBody = res.body;
					const origText = res.text.bind(res);
					const origJson = res.json.bind(res);
					const origArrayBuffer = res.arrayBuffer.bind(res);
					const origBlob = res.blob.bind(res);
					const readBuffer = async () => {
						nodeStream ||= stream_1.Readable.fromWeb(rawBody);
						const chunks = [];
						let totalBytes = 0;
						for await (const chunk of nodeStream) {
							const bytes = chunk;
							totalBytes += bytes.byteLength;
							if (maxSize > 0 && totalBytes > maxSize) throw Object.assign(new Error(`content size at ${String(input?.url ?? input)} over limit: ${maxSize}`), { type: "max-size" });
							chunks.push(bytes);
						}
						return Buffer.concat(chunks, totalBytes);
					};
					Object.defineProperty(res, "body", {
						get() {
							nodeStream ||= stream_1.Readable.fromWeb(rawBody);
							return nodeStream;
						},
						configurable: true,
						enumerable: true
					});
					res.text = async () => {
						if (!nodeStream && maxSize <= 0) return origText();
						return (await readBuffer()).toString("utf8");
					};
					res.json = async () => {
						if (!nodeStream && maxSize <= 0) return origJson();
						return JSON.parse(await res.text());
					};
					res.arrayBuffer = async () => {
						if (!nodeStream && maxSize <= 0) return origArrayBuffer();
						const buf = await readBuffer();
						return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
					};
					res.blob = async () => {
						if (!nodeStream && maxSize <= 0) return origBlob();
						const buf = await readBuffer();
						const contentType = res.headers?.get?.("content-type") ?? "";
						return new Blob([buf], contentType ? { type: contentType } : void 0);
					};
				}
				return res;
			};
		}
		static async #getFetch() {
			if (typeof window !== "undefined" && !!window) {
				this.#fetch ||= window.fetch;
				return this.#fetch;
			}
			if ("Bun" in globalThis && typeof globalThis.fetch === "function") {
				this.#bunFetch ||= this.#createBunFetch();
				return this.#bunFetch;
			}
			this.#fetch ||= (await import("./src.js")).default;
			return this.#fetch;
		}
		static mergeHeaders(base, ...append) {
			base = base instanceof Headers ? base : new Headers(base);
			for (const headers of append) (headers instanceof Headers ? headers : new Headers(headers)).forEach((value, key) => {
				key === "set-cookie" ? base.append(key, value) : base.set(key, value);
			});
			return base;
		}
	};
	exports.Gaxios = Gaxios;
	_a = Gaxios;
}));
// node_modules/google-auth-library/node_modules/gaxios/build/cjs/src/index.js
var require_src$8 = __commonJSMin(((exports, module, this$11) => {
	var __createBinding = this$11 && this$11.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$11 && this$11.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.instance = exports.Gaxios = exports.GaxiosError = void 0;
	exports.request = request;
	const gaxios_js_1 = require_gaxios$1();
	Object.defineProperty(exports, "Gaxios", {
		enumerable: true,
		get: function() {
			return gaxios_js_1.Gaxios;
		}
	});
	var common_js_1 = require_common$1();
	Object.defineProperty(exports, "GaxiosError", {
		enumerable: true,
		get: function() {
			return common_js_1.GaxiosError;
		}
	});
	__exportStar(require_interceptor$1(), exports);
	exports.instance = new gaxios_js_1.Gaxios();
	async function request(opts) {
		return exports.instance.request(opts);
	}
}));
// node_modules/gcp-metadata/node_modules/gaxios/package.json
var require_package$3 = __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "gaxios",
		"version": "8.3.3",
		"description": "A simple common HTTP client specifically for Google APIs and services.",
		"main": "build/cjs/src/index.js",
		"types": "build/cjs/src/index.d.ts",
		"files": [
			"build/cjs/src",
			"build/esm/src",
			"build/esm/package.json",
			"!build/**/*.map"
		],
		"exports": {
			".": {
				"import": {
					"types": "./build/esm/src/index.d.ts",
					"default": "./build/esm/src/index.js"
				},
				"require": {
					"types": "./build/cjs/src/index.d.ts",
					"default": "./build/cjs/src/index.js"
				}
			},
			"./build/src/common": {
				"import": "./build/esm/src/common.js",
				"require": "./build/cjs/src/common.js"
			},
			"./package.json": "./package.json"
		},
		"repository": {
			"type": "git",
			"directory": "core/packages/gaxios",
			"url": "https://github.com/googleapis/google-cloud-node.git"
		},
		"keywords": ["google"],
		"engines": { "node": ">=22" },
		"author": "Google, LLC",
		"license": "Apache-2.0",
		"devDependencies": {
			"@babel/plugin-proposal-private-methods": "^7.18.6",
			"@types/cors": "^2.8.6",
			"@types/express": "^5.0.0",
			"@types/extend": "^3.0.1",
			"@types/mocha": "^10.0.10",
			"@types/multiparty": "4.2.1",
			"@types/mv": "^2.1.0",
			"@types/ncp": "^2.0.8",
			"@types/node": "^24.0.0",
			"@types/sinon": "^21.0.0",
			"@types/tmp": "^0.2.6",
			"assert": "^2.0.0",
			"browserify": "^17.0.0",
			"c8": "^10.1.3",
			"cors": "^2.8.5",
			"express": "^5.0.0",
			"gts": "^6.0.2",
			"is-docker": "^3.0.0",
			"jsdoc": "^4.0.4",
			"jsdoc-fresh": "^6.1.0",
			"jsdoc-region-tag": "^5.1.0",
			"karma": "^6.0.0",
			"karma-chrome-launcher": "^3.0.0",
			"karma-coverage": "^2.0.0",
			"karma-firefox-launcher": "^2.0.0",
			"karma-mocha": "^2.0.0",
			"karma-remap-coverage": "^0.1.5",
			"karma-sourcemap-loader": "^0.4.0",
			"karma-webpack": "^5.0.0",
			"mocha": "^11.1.0",
			"multiparty": "^4.2.1",
			"mv": "^2.1.1",
			"ncp": "^2.0.0",
			"nock": "14.0.5",
			"null-loader": "^4.0.1",
			"pack-n-play": "^5.3.0",
			"puppeteer": "^24.0.0",
			"sinon": "21.0.3",
			"stream-browserify": "^3.0.0",
			"tmp": "0.2.7",
			"ts-loader": "^9.5.2",
			"typescript": "5.8.3",
			"undici-types": "^7.24.1",
			"webpack": "^5.97.1",
			"webpack-cli": "^6.0.1"
		},
		"dependencies": {
			"extend": "^3.0.2",
			"https-proxy-agent": "^7.0.1",
			"node-fetch": "^3.3.2"
		},
		"homepage": "https://github.com/googleapis/google-cloud-node/tree/main/core/packages/gaxios",
		"scripts": {
			"lint": "gts check --no-inline-config",
			"test": "node ../../../bin/run-test.cjs build/esm/test",
			"presystem-test": "npm run compile",
			"system-test": "mocha build/esm/system-test --timeout 80000",
			"compile": "tsc -b ./tsconfig.json ./tsconfig.cjs.json && node utils/enable-esm.mjs",
			"fix": "gts fix",
			"pretest": "npm run compile",
			"webpack": "webpack",
			"prebrowser-test": "npm run compile",
			"browser-test": "node build/browser-test/browser-test-runner.js",
			"docs": "jsdoc -c .jsdoc.js",
			"samples-test": "cd samples/ && npm link ../ && npm test && cd ../",
			"prelint": "cd samples; npm link ../; npm install",
			"clean": "gts clean"
		}
	};
}));
// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/util.cjs
var require_util$2 = __commonJSMin(((exports, module) => {
	module.exports = { pkg: require_package$3() };
}));
// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/common.js
var require_common = __commonJSMin(((exports, module, this$10) => {
	var __importDefault = this$10 && this$10.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GaxiosError = exports.GAXIOS_ERROR_SYMBOL = void 0;
	exports.defaultErrorRedactor = defaultErrorRedactor;
	const extend_1 = __importDefault(require_extend());
	const pkg = __importDefault(require_util$2()).default.pkg;
	exports.GAXIOS_ERROR_SYMBOL = Symbol.for(`${pkg.name}-gaxios-error`);
	exports.GaxiosError = class GaxiosError extends Error {
		config;
		response;
		code;
		status;
		error;
		[exports.GAXIOS_ERROR_SYMBOL] = pkg.version;
		static [Symbol.hasInstance](instance) {
			if (instance && typeof instance === "object" && exports.GAXIOS_ERROR_SYMBOL in instance && instance[exports.GAXIOS_ERROR_SYMBOL] === pkg.version) return true;
			return Function.prototype[Symbol.hasInstance].call(GaxiosError, instance);
		}
		constructor(message, config, response, cause) {
			super(message, { cause });
			this.config = config;
			this.response = response;
			this.error = cause instanceof Error ? cause : void 0;
			this.config = (0, extend_1.default)(true, {}, config);
			if (this.response) this.response.config = (0, extend_1.default)(true, {}, this.response.config);
			if (this.response) {
				try {
					this.response.data = translateData(this.config.responseType, this.response?.bodyUsed ? this.response?.data : void 0);
				} catch {}
				this.status = this.response.status;
			}
			if (cause instanceof DOMException) this.code = cause.name;
			else if (cause && typeof cause === "object" && "code" in cause && (typeof cause.code === "string" || typeof cause.code === "number")) this.code = cause.code;
		}
		static extractAPIErrorFromResponse(res, defaultErrorMessage = "The request failed") {
			let message = defaultErrorMessage;
			if (typeof res.data === "string") message = res.data;
			if (res.data && typeof res.data === "object" && "error" in res.data && res.data.error && !res.ok) {
				if (typeof res.data.error === "string") return {
					message: res.data.error,
					code: res.status,
					status: res.statusText
				};
				if (typeof res.data.error === "object") {
					message = "message" in res.data.error && typeof res.data.error.message === "string" ? res.data.error.message : message;
					const status = "status" in res.data.error && typeof res.data.error.status === "string" ? res.data.error.status : res.statusText;
					const code = "code" in res.data.error && typeof res.data.error.code === "number" ? res.data.error.code : res.status;
					if ("errors" in res.data.error && Array.isArray(res.data.error.errors)) {
						const errorMessages = [];
						for (const e of res.data.error.errors) if (typeof e === "object" && "message" in e && typeof e.message === "string") errorMessages.push(e.message);
						return Object.assign({
							message: errorMessages.join("\n") || message,
							code,
							status
						}, res.data.error);
					}
					return Object.assign({
						message,
						code,
						status
					}, res.data.error);
				}
			}
			return {
				message,
				code: res.status,
				status: res.statusText
			};
		}
	};
	function translateData(responseType, data) {
		switch (responseType) {
			case "stream": return data;
			case "json": return JSON.parse(JSON.stringify(data));
			case "arraybuffer": return JSON.parse(Buffer.from(data).toString("utf8"));
			case "blob": return JSON.parse(data.text());
			default: return data;
		}
	}
	function defaultErrorRedactor(data) {
		const REDACT = "<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
		function redactHeaders(headers) {
			if (!headers) return;
			headers.forEach((_, key) => {
				if (/^authentication$/i.test(key) || /^authorization$/i.test(key) || /secret/i.test(key)) headers.set(key, REDACT);
			});
		}
		function redactString(obj, key) {
			if (typeof obj === "object" && obj !== null && typeof obj[key] === "string") {
				const text = obj[key];
				if (/grant_type=/i.test(text) || /assertion=/i.test(text) || /secret/i.test(text)) obj[key] = REDACT;
			}
		}
		function redactObject(obj) {
			if (!obj || typeof obj !== "object") return;
			else if (obj instanceof FormData || obj instanceof URLSearchParams || "forEach" in obj && "set" in obj) obj.forEach((_, key) => {
				if (["grant_type", "assertion"].includes(key) || /secret/.test(key)) obj.set(key, REDACT);
			});
			else {
				if ("grant_type" in obj) obj["grant_type"] = REDACT;
				if ("assertion" in obj) obj["assertion"] = REDACT;
				if ("client_secret" in obj) obj["client_secret"] = REDACT;
			}
		}
		if (data.config) {
			redactHeaders(data.config.headers);
			redactString(data.config, "data");
			redactObject(data.config.data);
			redactString(data.config, "body");
			redactObject(data.config.body);
			if (data.config.url.searchParams.has("token")) data.config.url.searchParams.set("token", REDACT);
			if (data.config.url.searchParams.has("client_secret")) data.config.url.searchParams.set("client_secret", REDACT);
		}
		if (data.response) {
			defaultErrorRedactor({ config: data.response.config });
			redactHeaders(data.response.headers);
			if (data.response.bodyUsed) {
				redactString(data.response, "data");
				redactObject(data.response.data);
			}
		}
		return data;
	}
}));
// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/retry.js
var require_retry$2 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRetryConfig = getRetryConfig;
	async function getRetryConfig(err) {
		let config = getConfig(err);
		if (!err || !err.config || !config && !err.config.retry) return { shouldRetry: false };
		config = config || {};
		config.currentRetryAttempt = config.currentRetryAttempt || 0;
		config.retry = config.retry === void 0 || config.retry === null ? 3 : config.retry;
		config.httpMethodsToRetry = config.httpMethodsToRetry || [
			"GET",
			"HEAD",
			"PUT",
			"OPTIONS",
			"DELETE"
		];
		config.noResponseRetries = config.noResponseRetries === void 0 || config.noResponseRetries === null ? 2 : config.noResponseRetries;
		config.retryDelayMultiplier = config.retryDelayMultiplier ? config.retryDelayMultiplier : 2;
		config.timeOfFirstRequest = config.timeOfFirstRequest ? config.timeOfFirstRequest : Date.now();
		config.totalTimeout = config.totalTimeout ? config.totalTimeout : Number.MAX_SAFE_INTEGER;
		config.maxRetryDelay = config.maxRetryDelay ? config.maxRetryDelay : Number.MAX_SAFE_INTEGER;
		config.statusCodesToRetry = config.statusCodesToRetry || [
			[100, 199],
			[408, 408],
			[429, 429],
			[500, 599]
		];
		err.config.retryConfig = config;
		if (!await (config.shouldRetry || shouldRetryRequest)(err)) return {
			shouldRetry: false,
			config: err.config
		};
		const delay = getNextRetryDelay(config);
		err.config.retryConfig.currentRetryAttempt += 1;
		const backoff = config.retryBackoff ? config.retryBackoff(err, delay) : new Promise((resolve) => {
			setTimeout(resolve, delay);
		});
		if (config.onRetryAttempt) await config.onRetryAttempt(err);
		await backoff;
		return {
			shouldRetry: true,
			config: err.config
		};
	}
	function shouldRetryRequest(err) {
		const config = getConfig(err);
		const isTimeoutError = err.code === "TimeoutError" || err.config?.signal?.reason?.name === "TimeoutError";
		if (err.config?.signal?.aborted && !isTimeoutError || err.code === "AbortError" && !isTimeoutError) return false;
		if (!config || config.retry === 0) return false;
		if (!err.response && (config.currentRetryAttempt || 0) >= config.noResponseRetries) return false;
		if (!config.httpMethodsToRetry || !config.httpMethodsToRetry.includes(err.config.method?.toUpperCase() || "GET")) return false;
		if (err.response && err.response.status) {
			let isInRange = false;
			for (const [min, max] of config.statusCodesToRetry) {
				const status = err.response.status;
				if (status >= min && status <= max) {
					isInRange = true;
					break;
				}
			}
			if (!isInRange) return false;
		}
		config.currentRetryAttempt = config.currentRetryAttempt || 0;
		if (config.currentRetryAttempt >= config.retry) return false;
		return true;
	}
	function getConfig(err) {
		if (err && err.config && err.config.retryConfig) return err.config.retryConfig;
	}
	function getNextRetryDelay(config) {
		const calculatedDelay = (config.currentRetryAttempt ? 0 : config.retryDelay ?? 100) + (Math.pow(config.retryDelayMultiplier, config.currentRetryAttempt) - 1) / 2 * 1e3;
		const maxAllowableDelay = config.totalTimeout - (Date.now() - config.timeOfFirstRequest);
		return Math.min(calculatedDelay, maxAllowableDelay, config.maxRetryDelay);
	}
}));
// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/interceptor.js
var require_interceptor = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GaxiosInterceptorManager = void 0;
	var GaxiosInterceptorManager = class extends Set {};
	exports.GaxiosInterceptorManager = GaxiosInterceptorManager;
}));
// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/gaxios.js
var require_gaxios = __commonJSMin(((exports, module, this$9) => {
	var __importDefault = this$9 && this$9.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	var _a;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Gaxios = void 0;
	const extend_1 = __importDefault(require_extend());
	const https_1 = __require("https");
	const common_js_1 = require_common();
	const retry_js_1 = require_retry$2();
	const stream_1 = __require("stream");
	const interceptor_js_1 = require_interceptor();
	const randomUUID = async () => globalThis.crypto?.randomUUID() || (await import("crypto")).randomUUID();
	const HTTP_STATUS_NO_CONTENT = 204;
	var Gaxios = class {
		agentCache = new Map();
		defaults;
		interceptors;
		constructor(defaults) {
			this.defaults = defaults || {};
			this.interceptors = {
				request: new interceptor_js_1.GaxiosInterceptorManager(),
				response: new interceptor_js_1.GaxiosInterceptorManager()
			};
		}
		fetch(...args) {
			const input = args[0];
			const init = args[1];
			let url = void 0;
			const headers = new Headers();
			if (typeof input === "string") url = new URL(input);
			else if (input instanceof URL) url = input;
			else if (input && input.url) url = new URL(input.url);
			if (input && typeof input === "object" && "headers" in input) _a.mergeHeaders(headers, input.headers);
			if (init) _a.mergeHeaders(headers, new Headers(init.headers));
			if (typeof input === "object" && !(input instanceof URL)) return this.request({
				...init,
				...input,
				headers,
				url
			});
			else return this.request({
				...init,
				headers,
				url
			});
		}
		async request(opts = {}) {
			let prepared = await this.#prepareRequest(opts);
			prepared = await this.#applyRequestInterceptors(prepared);
			return this.#applyResponseInterceptors(this._request(prepared));
		}
		async _defaultAdapter(config) {
			const fetchImpl = config.fetchImplementation || this.defaults.fetchImplementation || await _a.#getFetch();
			const preparedOpts = { ...config };
			delete preparedOpts.data;
			const res = await fetchImpl(config.url, preparedOpts);
			const data = await this.getResponseData(config, res);
			if (!Object.getOwnPropertyDescriptor(res, "data")?.configurable) Object.defineProperties(res, { data: {
				configurable: true,
				writable: true,
				enumerable: true,
				value: data
			} });
			return Object.assign(res, {
				config,
				data
			});
		}
		async _request(opts) {
			try {
				let translatedResponse;
				if (opts.adapter) translatedResponse = await opts.adapter(opts, this._defaultAdapter.bind(this));
				else translatedResponse = await this._defaultAdapter(opts);
				if (!opts.validateStatus(translatedResponse.status)) {
					if (opts.responseType === "stream") {
						const response = [];
						for await (const chunk of translatedResponse.data) response.push(chunk);
						translatedResponse.data = Buffer.concat(response.map((c) => typeof c === "string" ? Buffer.from(c) : c)).toString("utf8");
					}
					const errorInfo = common_js_1.GaxiosError.extractAPIErrorFromResponse(translatedResponse, `Request failed with status code ${translatedResponse.status}`);
					throw new common_js_1.GaxiosError(errorInfo?.message, opts, translatedResponse, errorInfo);
				}
				return translatedResponse;
			} catch (e) {
				let err;
				if (e instanceof common_js_1.GaxiosError) err = e;
				else if (e instanceof Error) err = new common_js_1.GaxiosError(e.message, opts, void 0, e);
				else if (opts.signal?.aborted) {
					err = new common_js_1.GaxiosError(`The operation was aborted: ${e}`, opts, void 0, e);
					err.code = "AbortError";
				} else err = new common_js_1.GaxiosError("Unexpected Gaxios Error", opts, void 0, e);
				if (!err.response && opts.signal?.aborted && opts.signal.reason?.name === "TimeoutError") {
					err.code = "TimeoutError";
					if (!/timeout|timed out/i.test(err.message)) err.message = "The operation was aborted due to timeout";
				} else if (!err.response && opts.signal?.aborted && err.code !== "TimeoutError") err.code ||= "AbortError";
				const { shouldRetry, config } = await (0, retry_js_1.getRetryConfig)(err);
				if (shouldRetry && config) {
					err.config.retryConfig.currentRetryAttempt = config.retryConfig.currentRetryAttempt;
					opts.retryConfig = err.config?.retryConfig;
					if (typeof err.config?.timeout === "number") opts.timeout = err.config.timeout;
					this.#appendTimeoutToSignal(opts);
					return this._request(opts);
				}
				if (opts.errorRedactor) opts.errorRedactor(err);
				throw err;
			}
		}
		async getResponseData(opts, res) {
			if (res.status === HTTP_STATUS_NO_CONTENT) return "";
			if (opts.maxContentLength && res.headers.has("content-length") && opts.maxContentLength < Number.parseInt(res.headers?.get("content-length") || "")) throw new common_js_1.GaxiosError("Response's `Content-Length` is over the limit.", opts, Object.assign(res, { config: opts }));
			switch (opts.responseType) {
				case "stream": return res.body;
				case "json": {
					const data = await res.text();
					try {
						return JSON.parse(data);
					} catch {
						return data;
					}
				}
				case "arraybuffer": return res.arrayBuffer();
				case "blob": return res.blob();
				case "text": return res.text();
				default: return this.getResponseDataFromContentType(res);
			}
		}
		#urlMayUseProxy(url, noProxy = []) {
			const candidate = new URL(url);
			const noProxyList = [...noProxy];
			const noProxyEnvList = (process.env.NO_PROXY ?? process.env.no_proxy)?.split(",") || [];
			for (const rule of noProxyEnvList) noProxyList.push(rule.trim());
			for (const rule of noProxyList) if (rule instanceof RegExp) {
				if (rule.test(candidate.toString())) return false;
			} else if (rule instanceof URL) {
				if (rule.origin === candidate.origin) return false;
			} else if (rule.startsWith("*.") || rule.startsWith(".")) {
				const cleanedRule = rule.replace(/^\*\./, ".");
				if (candidate.hostname.endsWith(cleanedRule)) return false;
			} else if (rule === candidate.origin || rule === candidate.hostname || rule === candidate.href) return false;
			return true;
		}
		async #applyRequestInterceptors(options) {
			let promiseChain = Promise.resolve(options);
			for (const interceptor of this.interceptors.request.values()) if (interceptor) promiseChain = promiseChain.then(interceptor.resolved, interceptor.rejected);
			return promiseChain;
		}
		async #applyResponseInterceptors(response) {
			let promiseChain = Promise.resolve(response);
			for (const interceptor of this.interceptors.response.values()) if (interceptor) promiseChain = promiseChain.then(interceptor.resolved, interceptor.rejected);
			return promiseChain;
		}
		async #prepareRequest(options) {
			const preparedHeaders = new Headers(this.defaults.headers);
			_a.mergeHeaders(preparedHeaders, options.headers);
			const opts = (0, extend_1.default)(true, {}, this.defaults, options);
			if (!opts.url) throw new Error("URL is required.");
			if (opts.baseURL) opts.url = new URL(opts.url, opts.baseURL);
			opts.url = new URL(opts.url);
			if (opts.params) {
				if (opts.paramsSerializer) {
					let additionalQueryParams = opts.paramsSerializer(opts.params);
					if (additionalQueryParams.startsWith("?")) additionalQueryParams = additionalQueryParams.slice(1);
					const prefix = opts.url.toString().includes("?") ? "&" : "?";
					opts.url = opts.url + prefix + additionalQueryParams;
				} else {
					const url = opts.url instanceof URL ? opts.url : new URL(opts.url);
					for (const [key, value] of new URLSearchParams(opts.params)) url.searchParams.append(key, value);
					opts.url = url;
				}
			}
			if (typeof options.maxContentLength === "number") opts.size = options.maxContentLength;
			if (typeof options.maxRedirects === "number") opts.follow = options.maxRedirects;
			const shouldDirectlyPassData = typeof opts.data === "string" || opts.data instanceof ArrayBuffer || opts.data instanceof Blob || globalThis.File && opts.data instanceof File || opts.data instanceof FormData || opts.data instanceof stream_1.Readable || opts.data instanceof ReadableStream || opts.data instanceof String || opts.data instanceof URLSearchParams || ArrayBuffer.isView(opts.data) || [
				"Blob",
				"File",
				"FormData"
			].includes(opts.data?.constructor?.name || "");
			if (opts.multipart?.length) {
				const boundary = await randomUUID();
				preparedHeaders.set("content-type", `multipart/related; boundary=${boundary}`);
				opts.body = stream_1.Readable.from(this.getMultipartRequest(opts.multipart, boundary));
			} else if (shouldDirectlyPassData) opts.body = opts.data;
			else if (typeof opts.data === "object") {
				if (preparedHeaders.get("Content-Type") === "application/x-www-form-urlencoded") opts.body = opts.paramsSerializer ? opts.paramsSerializer(opts.data) : new URLSearchParams(opts.data);
				else {
					if (!preparedHeaders.has("content-type")) preparedHeaders.set("content-type", "application/json");
					opts.body = JSON.stringify(opts.data);
				}
			} else if (opts.data) opts.body = opts.data;
			opts.validateStatus = opts.validateStatus || this.validateStatus;
			opts.responseType = opts.responseType || "unknown";
			if (!preparedHeaders.has("accept") && opts.responseType === "json") preparedHeaders.set("accept", "application/json");
			const proxy = opts.proxy || process?.env?.HTTPS_PROXY || process?.env?.https_proxy || process?.env?.HTTP_PROXY || process?.env?.http_proxy;
			if (opts.agent) {} else if (proxy && this.#urlMayUseProxy(opts.url, opts.noProxy)) {
				const HttpsProxyAgent = await _a.#getProxyAgent();
				if (this.agentCache.has(proxy)) opts.agent = this.agentCache.get(proxy);
				else {
					opts.agent = new HttpsProxyAgent(proxy, {
						cert: opts.cert,
						key: opts.key
					});
					this.agentCache.set(proxy, opts.agent);
				}
			} else if (opts.cert && opts.key) {
				if (this.agentCache.has(opts.key)) opts.agent = this.agentCache.get(opts.key);
				else {
					opts.agent = new https_1.Agent({
						cert: opts.cert,
						key: opts.key
					});
					this.agentCache.set(opts.key, opts.agent);
				}
			}
			if (typeof opts.errorRedactor !== "function" && opts.errorRedactor !== false) opts.errorRedactor = common_js_1.defaultErrorRedactor;
			if (opts.body && !("duplex" in opts)) opts.duplex = "half";
			this.#appendTimeoutToSignal(opts);
			return Object.assign(opts, {
				headers: preparedHeaders,
				url: opts.url instanceof URL ? opts.url : new URL(opts.url)
			});
		}
		#callerSignals = new WeakMap();
		#appendTimeoutToSignal(opts) {
			if (opts.timeout) {
				if (!this.#callerSignals.has(opts)) this.#callerSignals.set(opts, opts.signal ?? void 0);
				const callerSignal = this.#callerSignals.get(opts);
				const timeoutSignal = AbortSignal.timeout(opts.timeout);
				if (callerSignal) opts.signal = AbortSignal.any([callerSignal, timeoutSignal]);
				else opts.signal = timeoutSignal;
			}
		}
		validateStatus(status) {
			return status >= 200 && status < 300;
		}
		async getResponseDataFromContentType(response) {
			let contentType = response.headers.get("Content-Type");
			if (contentType === null) return response.text();
			contentType = contentType.toLowerCase();
			if (contentType.includes("application/json")) {
				let data = await response.text();
				try {
					data = JSON.parse(data);
				} catch {}
				return data;
			} else if (contentType.match(/^text\//)) return response.text();
			else return response.blob();
		}
		async *getMultipartRequest(multipartOptions, boundary) {
			const finale = `--${boundary}--`;
			for (const currentPart of multipartOptions) {
				yield `--${boundary}\r\nContent-Type: ${currentPart.headers.get("Content-Type") || "application/octet-stream"}\r\n\r\n`;
				if (typeof currentPart.content === "string") yield currentPart.content;
				else yield* currentPart.content;
				yield "\r\n";
			}
			yield finale;
		}
		static #proxyAgent;
		static #fetch;
		static #bunFetch;
		static async #getProxyAgent() {
			this.#proxyAgent ||= (await import("./dist2.js").then((m) => __toESM(m.default))).HttpsProxyAgent;
			return this.#proxyAgent;
		}
		static #createBunFetch() {
			return async (input, init) => {
				const rawInit = init ? { ...init } : void 0;
				if (rawInit) {
					const proxyAgent = rawInit.agent;
					if (proxyAgent?.proxy) rawInit.proxy = proxyAgent.proxy.toString();
					else delete rawInit.proxy;
					const cert = rawInit.cert ?? proxyAgent?.connectOpts?.cert;
					const key = rawInit.key ?? proxyAgent?.connectOpts?.key;
					if (cert && key) rawInit.tls = {
						...rawInit.tls,
						cert,
						key
					};
				}
				let fetchInit = rawInit;
				if (fetchInit?.body && typeof fetchInit.body === "object" && typeof fetchInit.body.pipe === "function" && typeof stream_1.Readable.toWeb === "function" && (typeof ReadableStream === "undefined" || !(fetchInit.body instanceof ReadableStream))) {
					let stream;
					if (fetchInit.body instanceof stream_1.Readable && !fetchInit.body.readableObjectMode) stream = fetchInit.body;
					else {
						const passThrough = new stream_1.PassThrough();
						const src = fetchInit.body;
						(0, stream_1.pipeline)(src, passThrough, () => {});
						stream = passThrough;
					}
					fetchInit = {
						...fetchInit,
						body: stream_1.Readable.toWeb(stream)
					};
				}
				let res;
				try {
					res = await globalThis.fetch(input, fetchInit);
				} catch (err) {
					const errorObj = err;
					if (errorObj?.code === "ConnectionRefused" || errorObj?.code === "FailedToOpenSocket") errorObj.code = "ECONNREFUSED";
					else if (errorObj?.code === "ConnectionReset" || errorObj?.code === "ConnectionClosed") errorObj.code = "ECONNRESET";
					if (!(err instanceof Error) && err && typeof err === "object" && !init?.signal?.aborted) throw Object.assign(new Error(errorObj.message || errorObj.code || "Error"), err);
					throw err;
				}
				const maxSize = rawInit?.size ?? rawInit?.maxContentLength ?? 0;
				if (res?.body && typeof stream_1.Readable.fromWeb === "function" && !(res.body instanceof stream_1.Readable)) {
					let nodeStream;
					const rawBody = res.body;
					const origText = res.text.bind(res);
					const origJson = res.json.bind(res);
					const origArrayBuffer = res.arrayBuffer.bind(res);
					const origBlob = res.blob.bind(res);
					const readBuffer = async () => {
						nodeStream ||= stream_1.Readable.fromWeb(rawBody);
						const chunks = [];
						let totalBytes = 0;
						for await (const chunk of nodeStream) {
							const bytes = chunk;
							totalBytes += bytes.byteLength;
							if (maxSize > 0 && totalBytes > maxSize) throw Object.assign(new Error(`content size at ${String(input?.url ?? input)} over limit: ${maxSize}`), { type: "max-size" });
							chunks.push(bytes);
						}
						return Buffer.concat(chunks, totalBytes);
					};
					Object.defineProperty(res, "body", {
						get() {
							nodeStream ||= stream_1.Readable.fromWeb(rawBody);
							return nodeStream;
						},
						configurable: true,
						enumerable: true
					});
					res.text = async () => {
						if (!nodeStream && maxSize <= 0) return origText();
						return (await readBuffer()).toString("utf8");
					};
					res.json = async () => {
						if (!nodeStream && maxSize <= 0) return origJson();
						return JSON.parse(await res.text());
					};
					res.arrayBuffer = async () => {
						if (!nodeStream && maxSize <= 0) return origArrayBuffer();
						const buf = await readBuffer();
						return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
					};
					res.blob = async () => {
						if (!nodeStream && maxSize <= 0) return origBlob();
						const buf = await readBuffer();
						const contentType = res.headers?.get?.("content-type") ?? "";
						return new Blob([buf], contentType ? { type: contentType } : void 0);
					};
				}
				return res;
			};
		}
		static async #getFetch() {
			if (typeof window !== "undefined" && !!window) {
				this.#fetch ||= window.fetch;
				return this.#fetch;
			}
			if ("Bun" in globalThis && typeof globalThis.fetch === "function") {
				this.#bunFetch ||= this.#createBunFetch();
				return this.#bunFetch;
			}
			this.#fetch ||= (await import("./src.js")).default;
			return this.#fetch;
		}
		static mergeHeaders(base, ...append) {
			base = base instanceof Headers ? base : new Headers(base);
			for (const headers of append) (headers instanceof Headers ? headers : new Headers(headers)).forEach((value, key) => {
				key === "set-cookie" ? base.append(key, value) : base.set(key, value);
			});
			return base;
		}
	};
	exports.Gaxios = Gaxios;
	_a = Gaxios;
}));
// node_modules/gcp-metadata/node_modules/gaxios/build/cjs/src/index.js
var require_src$7 = __commonJSMin(((exports, module, this$8) => {
	var __createBinding = this$8 && this$8.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$8 && this$8.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.instance = exports.Gaxios = exports.GaxiosError = void 0;
	exports.request = request;
	const gaxios_js_1 = require_gaxios();
	Object.defineProperty(exports, "Gaxios", {
		enumerable: true,
		get: function() {
			return gaxios_js_1.Gaxios;
		}
	});
	var common_js_1 = require_common();
	Object.defineProperty(exports, "GaxiosError", {
		enumerable: true,
		get: function() {
			return common_js_1.GaxiosError;
		}
	});
	__exportStar(require_interceptor(), exports);
	exports.instance = new gaxios_js_1.Gaxios();
	async function request(opts) {
		return exports.instance.request(opts);
	}
}));
// node_modules/bignumber.js/bignumber.js
var require_bignumber = __commonJSMin(((exports, module, this$7) => {
	(function(globalObject) {
		"use strict";
		var BigNumber, isNumeric = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i, mathceil = Math.ceil, mathfloor = Math.floor, bignumberError = "[BigNumber Error] ", tooManyDigits = bignumberError + "Number primitive has more than 15 significant digits: ", BASE = 0x5af3107a4000, LOG_BASE = 14, MAX_SAFE_INTEGER = 9007199254740991, POWS_TEN = [
			1,
			10,
			100,
			1e3,
			1e4,
			1e5,
			1e6,
			1e7,
			1e8,
			1e9,
			1e10,
			1e11,
			0xe8d4a51000,
			0x9184e72a000
		], SQRT_BASE = 1e7, MAX = 1e9;
		function clone(configObject) {
			var div, convertBase, parseNumeric, P = BigNumber.prototype = {
				constructor: BigNumber,
				toString: null,
				valueOf: null
			}, ONE = new BigNumber(1), DECIMAL_PLACES = 20, ROUNDING_MODE = 4, TO_EXP_NEG = -7, TO_EXP_POS = 21, MIN_EXP = -1e7, MAX_EXP = 1e7, CRYPTO = false, MODULO_MODE = 1, POW_PRECISION = 0, FORMAT = {
				prefix: "",
				groupSize: 3,
				secondaryGroupSize: 0,
				groupSeparator: ",",
				decimalSeparator: ".",
				fractionGroupSize: 0,
				fractionGroupSeparator: "\u00A0",
				suffix: ""
			}, ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz", alphabetHasNormalDecimalDigits = true;
			function BigNumber(v, b) {
				var alphabet, c, caseChanged, e, i, isNum, len, str, x = this;
				if (!(x instanceof BigNumber)) return new BigNumber(v, b);
				if (b == null) {
					if (v && v._isBigNumber === true) {
						x.s = v.s;
						if (!v.c || v.e > MAX_EXP) x.c = x.e = null;
						else if (v.e < MIN_EXP) x.c = [x.e = 0];
						else {
							x.e = v.e;
							x.c = v.c.slice();
						}
						return;
					}
					if ((isNum = typeof v == "number") && v * 0 == 0) {
						x.s = 1 / v < 0 ? (v = -v, -1) : 1;
						if (v === ~~v) {
							for (e = 0, i = v; i >= 10; i /= 10, e++);
							if (e > MAX_EXP) x.c = x.e = null;
							else {
								x.e = e;
								x.c = [v];
							}
							return;
						}
						str = String(v);
					} else {
						if (!isNumeric.test(str = String(v))) return parseNumeric(x, str, isNum);
						x.s = str.charCodeAt(0) == 45 ? (str = str.slice(1), -1) : 1;
					}
					if ((e = str.indexOf(".")) > -1) str = str.replace(".", "");
					if ((i = str.search(/e/i)) > 0) {
						if (e < 0) e = i;
						e += +str.slice(i + 1);
						str = str.substring(0, i);
					} else if (e < 0) e = str.length;
				} else {
					intCheck(b, 2, ALPHABET.length, "Base");
					if (b == 10 && alphabetHasNormalDecimalDigits) {
						x = new BigNumber(v);
						return round(x, DECIMAL_PLACES + x.e + 1, ROUNDING_MODE);
					}
					str = String(v);
					if (isNum = typeof v == "number") {
						if (v * 0 != 0) return parseNumeric(x, str, isNum, b);
						x.s = 1 / v < 0 ? (str = str.slice(1), -1) : 1;
						if (BigNumber.DEBUG && str.replace(/^0\.0*|\./, "").length > 15) throw Error(tooManyDigits + v);
					} else x.s = str.charCodeAt(0) === 45 ? (str = str.slice(1), -1) : 1;
					alphabet = ALPHABET.slice(0, b);
					e = i = 0;
					for (len = str.length; i < len; i++) if (alphabet.indexOf(c = str.charAt(i)) < 0) {
						if (c == ".") {
							if (i > e) {
								e = len;
								continue;
							}
						} else if (!caseChanged) {
							if (str == str.toUpperCase() && (str = str.toLowerCase()) || str == str.toLowerCase() && (str = str.toUpperCase())) {
								caseChanged = true;
								i = -1;
								e = 0;
								continue;
							}
						}
						return parseNumeric(x, String(v), isNum, b);
					}
					isNum = false;
					str = convertBase(str, b, 10, x.s);
					if ((e = str.indexOf(".")) > -1) str = str.replace(".", "");
					else e = str.length;
				}
				for (i = 0; str.charCodeAt(i) === 48; i++);
				for (len = str.length; str.charCodeAt(--len) === 48;);
				if (str = str.slice(i, ++len)) {
					len -= i;
					if (isNum && BigNumber.DEBUG && len > 15 && (v > MAX_SAFE_INTEGER || v !== mathfloor(v))) throw Error(tooManyDigits + x.s * v);
					if ((e = e - i - 1) > MAX_EXP) x.c = x.e = null;
					else if (e < MIN_EXP) x.c = [x.e = 0];
					else {
						x.e = e;
						x.c = [];
						i = (e + 1) % LOG_BASE;
						if (e < 0) i += LOG_BASE;
						if (i < len) {
							if (i) x.c.push(+str.slice(0, i));
							for (len -= LOG_BASE; i < len;) x.c.push(+str.slice(i, i += LOG_BASE));
							i = LOG_BASE - (str = str.slice(i)).length;
						} else i -= len;
						for (; i--; str += "0");
						x.c.push(+str);
					}
				} else x.c = [x.e = 0];
			}
			BigNumber.clone = clone;
			BigNumber.ROUND_UP = 0;
			BigNumber.ROUND_DOWN = 1;
			BigNumber.ROUND_CEIL = 2;
			BigNumber.ROUND_FLOOR = 3;
			BigNumber.ROUND_HALF_UP = 4;
			BigNumber.ROUND_HALF_DOWN = 5;
			BigNumber.ROUND_HALF_EVEN = 6;
			BigNumber.ROUND_HALF_CEIL = 7;
			BigNumber.ROUND_HALF_FLOOR = 8;
			BigNumber.EUCLID = 9;
			BigNumber.config = BigNumber.set = function(obj) {
				var p, v;
				if (obj != null) {
					if (typeof obj == "object") {
						if (obj.hasOwnProperty(p = "DECIMAL_PLACES")) {
							v = obj[p];
							intCheck(v, 0, MAX, p);
							DECIMAL_PLACES = v;
						}
						if (obj.hasOwnProperty(p = "ROUNDING_MODE")) {
							v = obj[p];
							intCheck(v, 0, 8, p);
							ROUNDING_MODE = v;
						}
						if (obj.hasOwnProperty(p = "EXPONENTIAL_AT")) {
							v = obj[p];
							if (v && v.pop) {
								intCheck(v[0], -MAX, 0, p);
								intCheck(v[1], 0, MAX, p);
								TO_EXP_NEG = v[0];
								TO_EXP_POS = v[1];
							} else {
								intCheck(v, -MAX, MAX, p);
								TO_EXP_NEG = -(TO_EXP_POS = v < 0 ? -v : v);
							}
						}
						if (obj.hasOwnProperty(p = "RANGE")) {
							v = obj[p];
							if (v && v.pop) {
								intCheck(v[0], -MAX, -1, p);
								intCheck(v[1], 1, MAX, p);
								MIN_EXP = v[0];
								MAX_EXP = v[1];
							} else {
								intCheck(v, -MAX, MAX, p);
								if (v) MIN_EXP = -(MAX_EXP = v < 0 ? -v : v);
								else throw Error(bignumberError + p + " cannot be zero: " + v);
							}
						}
						if (obj.hasOwnProperty(p = "CRYPTO")) {
							v = obj[p];
							if (v === !!v) {
								if (v) {
									if (typeof crypto != "undefined" && crypto && (crypto.getRandomValues || crypto.randomBytes)) CRYPTO = v;
									else {
										CRYPTO = !v;
										throw Error(bignumberError + "crypto unavailable");
									}
								} else CRYPTO = v;
							} else throw Error(bignumberError + p + " not true or false: " + v);
						}
						if (obj.hasOwnProperty(p = "MODULO_MODE")) {
							v = obj[p];
							intCheck(v, 0, 9, p);
							MODULO_MODE = v;
						}
						if (obj.hasOwnProperty(p = "POW_PRECISION")) {
							v = obj[p];
							intCheck(v, 0, MAX, p);
							POW_PRECISION = v;
						}
						if (obj.hasOwnProperty(p = "FORMAT")) {
							v = obj[p];
							if (typeof v == "object") FORMAT = v;
							else throw Error(bignumberError + p + " not an object: " + v);
						}
						if (obj.hasOwnProperty(p = "ALPHABET")) {
							v = obj[p];
							if (typeof v == "string" && !/^.?$|[+\-.\s]|(.).*\1/.test(v)) {
								alphabetHasNormalDecimalDigits = v.slice(0, 10) == "0123456789";
								ALPHABET = v;
							} else throw Error(bignumberError + p + " invalid: " + v);
						}
					} else throw Error(bignumberError + "Object expected: " + obj);
				}
				return {
					DECIMAL_PLACES,
					ROUNDING_MODE,
					EXPONENTIAL_AT: [TO_EXP_NEG, TO_EXP_POS],
					RANGE: [MIN_EXP, MAX_EXP],
					CRYPTO,
					MODULO_MODE,
					POW_PRECISION,
					FORMAT,
					ALPHABET
				};
			};
			BigNumber.isBigNumber = function(v) {
				if (!v || v._isBigNumber !== true) return false;
				if (!BigNumber.DEBUG) return true;
				var i, n, c = v.c, e = v.e, s = v.s;
				out: if ({}.toString.call(c) == "[object Array]") {
					if ((s === 1 || s === -1) && e >= -MAX && e <= MAX && e === mathfloor(e)) {
						if (c[0] === 0) {
							if (e === 0 && c.length === 1) return true;
							break out;
						}
						i = (e + 1) % LOG_BASE;
						if (i < 1) i += LOG_BASE;
						if (String(c[0]).length == i) {
							for (i = 0; i < c.length; i++) {
								n = c[i];
								if (n < 0 || n >= BASE || n !== mathfloor(n)) break out;
							}
							if (n !== 0) return true;
						}
					}
				} else if (c === null && e === null && (s === null || s === 1 || s === -1)) return true;
				throw Error(bignumberError + "Invalid BigNumber: " + v);
			};
			BigNumber.maximum = BigNumber.max = function() {
				return maxOrMin(arguments, -1);
			};
			BigNumber.minimum = BigNumber.min = function() {
				return maxOrMin(arguments, 1);
			};
			BigNumber.random = (function() {
				var pow2_53 = 9007199254740992;
				var random53bitInt = Math.random() * pow2_53 & 2097151 ? function() {
					return mathfloor(Math.random() * pow2_53);
				} : function() {
					return (Math.random() * 1073741824 | 0) * 8388608 + (Math.random() * 8388608 | 0);
				};
				return function(dp) {
					var a, b, e, k, v, i = 0, c = [], rand = new BigNumber(ONE);
					if (dp == null) dp = DECIMAL_PLACES;
					else intCheck(dp, 0, MAX);
					k = mathceil(dp / LOG_BASE);
					if (CRYPTO) {
						if (crypto.getRandomValues) {
							a = crypto.getRandomValues(new Uint32Array(k *= 2));
							for (; i < k;) {
								v = a[i] * 131072 + (a[i + 1] >>> 11);
								if (v >= 9e15) {
									b = crypto.getRandomValues(new Uint32Array(2));
									a[i] = b[0];
									a[i + 1] = b[1];
								} else {
									c.push(v % 0x5af3107a4000);
									i += 2;
								}
							}
							i = k / 2;
						} else if (crypto.randomBytes) {
							a = crypto.randomBytes(k *= 7);
							for (; i < k;) {
								v = (a[i] & 31) * 281474976710656 + a[i + 1] * 1099511627776 + a[i + 2] * 4294967296 + a[i + 3] * 16777216 + (a[i + 4] << 16) + (a[i + 5] << 8) + a[i + 6];
								if (v >= 9e15) crypto.randomBytes(7).copy(a, i);
								else {
									c.push(v % 0x5af3107a4000);
									i += 7;
								}
							}
							i = k / 7;
						} else {
							CRYPTO = false;
							throw Error(bignumberError + "crypto unavailable");
						}
					}
					if (!CRYPTO) for (; i < k;) {
						v = random53bitInt();
						if (v < 9e15) c[i++] = v % 0x5af3107a4000;
					}
					k = c[--i];
					dp %= LOG_BASE;
					if (k && dp) {
						v = POWS_TEN[LOG_BASE - dp];
						c[i] = mathfloor(k / v) * v;
					}
					for (; c[i] === 0; c.pop(), i--);
					if (i < 0) c = [e = 0];
					else {
						for (e = -1; c[0] === 0; c.splice(0, 1), e -= LOG_BASE);
						for (i = 1, v = c[0]; v >= 10; v /= 10, i++);
						if (i < LOG_BASE) e -= LOG_BASE - i;
					}
					rand.e = e;
					rand.c = c;
					return rand;
				};
			})();
			BigNumber.sum = function() {
				var i = 1, args = arguments, sum = new BigNumber(args[0]);
				for (; i < args.length;) sum = sum.plus(args[i++]);
				return sum;
			};
			convertBase = (function() {
				var decimal = "0123456789";
				function toBaseOut(str, baseIn, baseOut, alphabet) {
					var j, arr = [0], arrL, i = 0, len = str.length;
					for (; i < len;) {
						for (arrL = arr.length; arrL--; arr[arrL] *= baseIn);
						arr[0] += alphabet.indexOf(str.charAt(i++));
						for (j = 0; j < arr.length; j++) if (arr[j] > baseOut - 1) {
							if (arr[j + 1] == null) arr[j + 1] = 0;
							arr[j + 1] += arr[j] / baseOut | 0;
							arr[j] %= baseOut;
						}
					}
					return arr.reverse();
				}
				return function(str, baseIn, baseOut, sign, callerIsToString) {
					var alphabet, d, e, k, r, x, xc, y, i = str.indexOf("."), dp = DECIMAL_PLACES, rm = ROUNDING_MODE;
					if (i >= 0) {
						k = POW_PRECISION;
						POW_PRECISION = 0;
						str = str.replace(".", "");
						y = new BigNumber(baseIn);
						x = y.pow(str.length - i);
						POW_PRECISION = k;
						y.c = toBaseOut(toFixedPoint(coeffToString(x.c), x.e, "0"), 10, baseOut, decimal);
						y.e = y.c.length;
					}
					xc = toBaseOut(str, baseIn, baseOut, callerIsToString ? (alphabet = ALPHABET, decimal) : (alphabet = decimal, ALPHABET));
					e = k = xc.length;
					for (; xc[--k] == 0; xc.pop());
					if (!xc[0]) return alphabet.charAt(0);
					if (i < 0) --e;
					else {
						x.c = xc;
						x.e = e;
						x.s = sign;
						x = div(x, y, dp, rm, baseOut);
						xc = x.c;
						r = x.r;
						e = x.e;
					}
					d = e + dp + 1;
					i = xc[d];
					k = baseOut / 2;
					r = r || d < 0 || xc[d + 1] != null;
					r = rm < 4 ? (i != null || r) && (rm == 0 || rm == (x.s < 0 ? 3 : 2)) : i > k || i == k && (rm == 4 || r || rm == 6 && xc[d - 1] & 1 || rm == (x.s < 0 ? 8 : 7));
					if (d < 1 || !xc[0]) str = r ? toFixedPoint(alphabet.charAt(1), -dp, alphabet.charAt(0)) : alphabet.charAt(0);
					else {
						xc.length = d;
						if (r) for (--baseOut; ++xc[--d] > baseOut;) {
							xc[d] = 0;
							if (!d) {
								++e;
								xc = [1].concat(xc);
							}
						}
						for (k = xc.length; !xc[--k];);
						for (i = 0, str = ""; i <= k; str += alphabet.charAt(xc[i++]));
						str = toFixedPoint(str, e, alphabet.charAt(0));
					}
					return str;
				};
			})();
			div = (function() {
				function multiply(x, k, base) {
					var m, temp, xlo, xhi, carry = 0, i = x.length, klo = k % SQRT_BASE, khi = k / SQRT_BASE | 0;
					for (x = x.slice(); i--;) {
						xlo = x[i] % SQRT_BASE;
						xhi = x[i] / SQRT_BASE | 0;
						m = khi * xlo + xhi * klo;
						temp = klo * xlo + m % SQRT_BASE * SQRT_BASE + carry;
						carry = (temp / base | 0) + (m / SQRT_BASE | 0) + khi * xhi;
						x[i] = temp % base;
					}
					if (carry) x = [carry].concat(x);
					return x;
				}
				function compare(a, b, aL, bL) {
					var i, cmp;
					if (aL != bL) cmp = aL > bL ? 1 : -1;
					else for (i = cmp = 0; i < aL; i++) if (a[i] != b[i]) {
						cmp = a[i] > b[i] ? 1 : -1;
						break;
					}
					return cmp;
				}
				function subtract(a, b, aL, base) {
					var i = 0;
					for (; aL--;) {
						a[aL] -= i;
						i = a[aL] < b[aL] ? 1 : 0;
						a[aL] = i * base + a[aL] - b[aL];
					}
					for (; !a[0] && a.length > 1; a.splice(0, 1));
				}
				return function(x, y, dp, rm, base) {
					var cmp, e, i, more, n, prod, prodL, q, qc, rem, remL, rem0, xi, xL, yc0, yL, yz, s = x.s == y.s ? 1 : -1, xc = x.c, yc = y.c;
					if (!xc || !xc[0] || !yc || !yc[0]) return new BigNumber(!x.s || !y.s || (xc ? yc && xc[0] == yc[0] : !yc) ? NaN : xc && xc[0] == 0 || !yc ? s * 0 : s / 0);
					q = new BigNumber(s);
					qc = q.c = [];
					e = x.e - y.e;
					s = dp + e + 1;
					if (!base) {
						base = BASE;
						e = bitFloor(x.e / LOG_BASE) - bitFloor(y.e / LOG_BASE);
						s = s / LOG_BASE | 0;
					}
					for (i = 0; yc[i] == (xc[i] || 0); i++);
					if (yc[i] > (xc[i] || 0)) e--;
					if (s < 0) {
						qc.push(1);
						more = true;
					} else {
						xL = xc.length;
						yL = yc.length;
						i = 0;
						s += 2;
						n = mathfloor(base / (yc[0] + 1));
						if (n > 1) {
							yc = multiply(yc, n, base);
							xc = multiply(xc, n, base);
							yL = yc.length;
							xL = xc.length;
						}
						xi = yL;
						rem = xc.slice(0, yL);
						remL = rem.length;
						for (; remL < yL; rem[remL++] = 0);
						yz = yc.slice();
						yz = [0].concat(yz);
						yc0 = yc[0];
						if (yc[1] >= base / 2) yc0++;
						do {
							n = 0;
							cmp = compare(yc, rem, yL, remL);
							if (cmp < 0) {
								rem0 = rem[0];
								if (yL != remL) rem0 = rem0 * base + (rem[1] || 0);
								n = mathfloor(rem0 / yc0);
								if (n > 1) {
									if (n >= base) n = base - 1;
									prod = multiply(yc, n, base);
									prodL = prod.length;
									remL = rem.length;
									while (compare(prod, rem, prodL, remL) == 1) {
										n--;
										subtract(prod, yL < prodL ? yz : yc, prodL, base);
										prodL = prod.length;
										cmp = 1;
									}
								} else {
									if (n == 0) cmp = n = 1;
									prod = yc.slice();
									prodL = prod.length;
								}
								if (prodL < remL) prod = [0].concat(prod);
								subtract(rem, prod, remL, base);
								remL = rem.length;
								if (cmp == -1) while (compare(yc, rem, yL, remL) < 1) {
									n++;
									subtract(rem, yL < remL ? yz : yc, remL, base);
									remL = rem.length;
								}
							} else if (cmp === 0) {
								n++;
								rem = [0];
							}
							qc[i++] = n;
							if (rem[0]) rem[remL++] = xc[xi] || 0;
							else {
								rem = [xc[xi]];
								remL = 1;
							}
						} while ((xi++ < xL || rem[0] != null) && s--);
						more = rem[0] != null;
						if (!qc[0]) qc.splice(0, 1);
					}
					if (base == BASE) {
						for (i = 1, s = qc[0]; s >= 10; s /= 10, i++);
						round(q, dp + (q.e = i + e * LOG_BASE - 1) + 1, rm, more);
					} else {
						q.e = e;
						q.r = +more;
					}
					return q;
				};
			})();
			function format(n, i, rm, id) {
				var c0, e, ne, len, str;
				if (rm == null) rm = ROUNDING_MODE;
				else intCheck(rm, 0, 8);
				if (!n.c) return n.toString();
				c0 = n.c[0];
				ne = n.e;
				if (i == null) {
					str = coeffToString(n.c);
					str = id == 1 || id == 2 && (ne <= TO_EXP_NEG || ne >= TO_EXP_POS) ? toExponential(str, ne) : toFixedPoint(str, ne, "0");
				} else {
					n = round(new BigNumber(n), i, rm);
					e = n.e;
					str = coeffToString(n.c);
					len = str.length;
					if (id == 1 || id == 2 && (i <= e || e <= TO_EXP_NEG)) {
						for (; len < i; str += "0", len++);
						str = toExponential(str, e);
					} else {
						i -= ne + (id === 2 && e > ne);
						str = toFixedPoint(str, e, "0");
						if (e + 1 > len) {
							if (--i > 0) for (str += "."; i--; str += "0");
						} else {
							i += e - len;
							if (i > 0) {
								if (e + 1 == len) str += ".";
								for (; i--; str += "0");
							}
						}
					}
				}
				return n.s < 0 && c0 ? "-" + str : str;
			}
			function maxOrMin(args, n) {
				var k, y, i = 1, x = new BigNumber(args[0]);
				for (; i < args.length; i++) {
					y = new BigNumber(args[i]);
					if (!y.s || (k = compare(x, y)) === n || k === 0 && x.s === n) x = y;
				}
				return x;
			}
			function normalise(n, c, e) {
				var i = 1, j = c.length;
				for (; !c[--j]; c.pop());
				for (j = c[0]; j >= 10; j /= 10, i++);
				if ((e = i + e * LOG_BASE - 1) > MAX_EXP) n.c = n.e = null;
				else if (e < MIN_EXP) n.c = [n.e = 0];
				else {
					n.e = e;
					n.c = c;
				}
				return n;
			}
			parseNumeric = (function() {
				var basePrefix = /^(-?)0([xbo])(?=\w[\w.]*$)/i, dotAfter = /^([^.]+)\.$/, dotBefore = /^\.([^.]+)$/, isInfinityOrNaN = /^-?(Infinity|NaN)$/, whitespaceOrPlus = /^\s*\+(?=[\w.])|^\s+|\s+$/g;
				return function(x, str, isNum, b) {
					var base, s = isNum ? str : str.replace(whitespaceOrPlus, "");
					if (isInfinityOrNaN.test(s)) x.s = isNaN(s) ? null : s < 0 ? -1 : 1;
					else {
						if (!isNum) {
							s = s.replace(basePrefix, function(m, p1, p2) {
								base = (p2 = p2.toLowerCase()) == "x" ? 16 : p2 == "b" ? 2 : 8;
								return !b || b == base ? p1 : m;
							});
							if (b) {
								base = b;
								s = s.replace(dotAfter, "$1").replace(dotBefore, "0.$1");
							}
							if (str != s) return new BigNumber(s, base);
						}
						if (BigNumber.DEBUG) throw Error(bignumberError + "Not a" + (b ? " base " + b : "") + " number: " + str);
						x.s = null;
					}
					x.c = x.e = null;
				};
			})();
			function round(x, sd, rm, r) {
				var d, i, j, k, n, ni, rd, xc = x.c, pows10 = POWS_TEN;
				if (xc) {
					out: {
						for (d = 1, k = xc[0]; k >= 10; k /= 10, d++);
						i = sd - d;
						if (i < 0) {
							i += LOG_BASE;
							j = sd;
							n = xc[ni = 0];
							rd = mathfloor(n / pows10[d - j - 1] % 10);
						} else {
							ni = mathceil((i + 1) / LOG_BASE);
							if (ni >= xc.length) {
								if (r) {
									for (; xc.length <= ni; xc.push(0));
									n = rd = 0;
									d = 1;
									i %= LOG_BASE;
									j = i - LOG_BASE + 1;
								} else break out;
							} else {
								n = k = xc[ni];
								for (d = 1; k >= 10; k /= 10, d++);
								i %= LOG_BASE;
								j = i - LOG_BASE + d;
								rd = j < 0 ? 0 : mathfloor(n / pows10[d - j - 1] % 10);
							}
						}
						r = r || sd < 0 || xc[ni + 1] != null || (j < 0 ? n : n % pows10[d - j - 1]);
						r = rm < 4 ? (rd || r) && (rm == 0 || rm == (x.s < 0 ? 3 : 2)) : rd > 5 || rd == 5 && (rm == 4 || r || rm == 6 && (i > 0 ? j > 0 ? n / pows10[d - j] : 0 : xc[ni - 1]) % 10 & 1 || rm == (x.s < 0 ? 8 : 7));
						if (sd < 1 || !xc[0]) {
							xc.length = 0;
							if (r) {
								sd -= x.e + 1;
								xc[0] = pows10[(LOG_BASE - sd % LOG_BASE) % LOG_BASE];
								x.e = -sd || 0;
							} else xc[0] = x.e = 0;
							return x;
						}
						if (i == 0) {
							xc.length = ni;
							k = 1;
							ni--;
						} else {
							xc.length = ni + 1;
							k = pows10[LOG_BASE - i];
							xc[ni] = j > 0 ? mathfloor(n / pows10[d - j] % pows10[j]) * k : 0;
						}
						if (r) for (;;) if (ni == 0) {
							for (i = 1, j = xc[0]; j >= 10; j /= 10, i++);
							j = xc[0] += k;
							for (k = 1; j >= 10; j /= 10, k++);
							if (i != k) {
								x.e++;
								if (xc[0] == BASE) xc[0] = 1;
							}
							break;
						} else {
							xc[ni] += k;
							if (xc[ni] != BASE) break;
							xc[ni--] = 0;
							k = 1;
						}
						for (i = xc.length; xc[--i] === 0; xc.pop());
					}
					if (x.e > MAX_EXP) x.c = x.e = null;
					else if (x.e < MIN_EXP) x.c = [x.e = 0];
				}
				return x;
			}
			function valueOf(n) {
				var str, e = n.e;
				if (e === null) return n.toString();
				str = coeffToString(n.c);
				str = e <= TO_EXP_NEG || e >= TO_EXP_POS ? toExponential(str, e) : toFixedPoint(str, e, "0");
				return n.s < 0 ? "-" + str : str;
			}
			P.absoluteValue = P.abs = function() {
				var x = new BigNumber(this);
				if (x.s < 0) x.s = 1;
				return x;
			};
			P.comparedTo = function(y, b) {
				return compare(this, new BigNumber(y, b));
			};
			P.decimalPlaces = P.dp = function(dp, rm) {
				var c, n, v, x = this;
				if (dp != null) {
					intCheck(dp, 0, MAX);
					if (rm == null) rm = ROUNDING_MODE;
					else intCheck(rm, 0, 8);
					return round(new BigNumber(x), dp + x.e + 1, rm);
				}
				if (!(c = x.c)) return null;
				n = ((v = c.length - 1) - bitFloor(this.e / LOG_BASE)) * LOG_BASE;
				if (v = c[v]) for (; v % 10 == 0; v /= 10, n--);
				if (n < 0) n = 0;
				return n;
			};
			P.dividedBy = P.div = function(y, b) {
				return div(this, new BigNumber(y, b), DECIMAL_PLACES, ROUNDING_MODE);
			};
			P.dividedToIntegerBy = P.idiv = function(y, b) {
				return div(this, new BigNumber(y, b), 0, 1);
			};
			P.exponentiatedBy = P.pow = function(n, m) {
				var half, isModExp, i, k, more, nIsBig, nIsNeg, nIsOdd, y, x = this;
				n = new BigNumber(n);
				if (n.c && !n.isInteger()) throw Error(bignumberError + "Exponent not an integer: " + valueOf(n));
				if (m != null) m = new BigNumber(m);
				nIsBig = n.e > 14;
				if (!x.c || !x.c[0] || x.c[0] == 1 && !x.e && x.c.length == 1 || !n.c || !n.c[0]) {
					y = new BigNumber(Math.pow(+valueOf(x), nIsBig ? n.s * (2 - isOdd(n)) : +valueOf(n)));
					return m ? y.mod(m) : y;
				}
				nIsNeg = n.s < 0;
				if (m) {
					if (m.c ? !m.c[0] : !m.s) return new BigNumber(NaN);
					isModExp = !nIsNeg && x.isInteger() && m.isInteger();
					if (isModExp) x = x.mod(m);
				} else if (n.e > 9 && (x.e > 0 || x.e < -1 || (x.e == 0 ? x.c[0] > 1 || nIsBig && x.c[1] >= 24e7 : x.c[0] < 8e13 || nIsBig && x.c[0] <= 9999975e7))) {
					k = x.s < 0 && isOdd(n) ? -0 : 0;
					if (x.e > -1) k = 1 / k;
					return new BigNumber(nIsNeg ? 1 / k : k);
				} else if (POW_PRECISION) k = mathceil(POW_PRECISION / LOG_BASE + 2);
				if (nIsBig) {
					half = new BigNumber(.5);
					if (nIsNeg) n.s = 1;
					nIsOdd = isOdd(n);
				} else {
					i = Math.abs(+valueOf(n));
					nIsOdd = i % 2;
				}
				y = new BigNumber(ONE);
				for (;;) {
					if (nIsOdd) {
						y = y.times(x);
						if (!y.c) break;
						if (k) {
							if (y.c.length > k) y.c.length = k;
						} else if (isModExp) y = y.mod(m);
					}
					if (i) {
						i = mathfloor(i / 2);
						if (i === 0) break;
						nIsOdd = i % 2;
					} else {
						n = n.times(half);
						round(n, n.e + 1, 1);
						if (n.e > 14) nIsOdd = isOdd(n);
						else {
							i = +valueOf(n);
							if (i === 0) break;
							nIsOdd = i % 2;
						}
					}
					x = x.times(x);
					if (k) {
						if (x.c && x.c.length > k) x.c.length = k;
					} else if (isModExp) x = x.mod(m);
				}
				if (isModExp) return y;
				if (nIsNeg) y = ONE.div(y);
				return m ? y.mod(m) : k ? round(y, POW_PRECISION, ROUNDING_MODE, more) : y;
			};
			P.integerValue = function(rm) {
				var n = new BigNumber(this);
				if (rm == null) rm = ROUNDING_MODE;
				else intCheck(rm, 0, 8);
				return round(n, n.e + 1, rm);
			};
			P.isEqualTo = P.eq = function(y, b) {
				return compare(this, new BigNumber(y, b)) === 0;
			};
			P.isFinite = function() {
				return !!this.c;
			};
			P.isGreaterThan = P.gt = function(y, b) {
				return compare(this, new BigNumber(y, b)) > 0;
			};
			P.isGreaterThanOrEqualTo = P.gte = function(y, b) {
				return (b = compare(this, new BigNumber(y, b))) === 1 || b === 0;
			};
			P.isInteger = function() {
				return !!this.c && bitFloor(this.e / LOG_BASE) > this.c.length - 2;
			};
			P.isLessThan = P.lt = function(y, b) {
				return compare(this, new BigNumber(y, b)) < 0;
			};
			P.isLessThanOrEqualTo = P.lte = function(y, b) {
				return (b = compare(this, new BigNumber(y, b))) === -1 || b === 0;
			};
			P.isNaN = function() {
				return !this.s;
			};
			P.isNegative = function() {
				return this.s < 0;
			};
			P.isPositive = function() {
				return this.s > 0;
			};
			P.isZero = function() {
				return !!this.c && this.c[0] == 0;
			};
			P.minus = function(y, b) {
				var i, j, t, xLTy, x = this, a = x.s;
				y = new BigNumber(y, b);
				b = y.s;
				if (!a || !b) return new BigNumber(NaN);
				if (a != b) {
					y.s = -b;
					return x.plus(y);
				}
				var xe = x.e / LOG_BASE, ye = y.e / LOG_BASE, xc = x.c, yc = y.c;
				if (!xe || !ye) {
					if (!xc || !yc) return xc ? (y.s = -b, y) : new BigNumber(yc ? x : NaN);
					if (!xc[0] || !yc[0]) return yc[0] ? (y.s = -b, y) : new BigNumber(xc[0] ? x : ROUNDING_MODE == 3 ? -0 : 0);
				}
				xe = bitFloor(xe);
				ye = bitFloor(ye);
				xc = xc.slice();
				if (a = xe - ye) {
					if (xLTy = a < 0) {
						a = -a;
						t = xc;
					} else {
						ye = xe;
						t = yc;
					}
					t.reverse();
					for (b = a; b--; t.push(0));
					t.reverse();
				} else {
					j = (xLTy = (a = xc.length) < (b = yc.length)) ? a : b;
					for (a = b = 0; b < j; b++) if (xc[b] != yc[b]) {
						xLTy = xc[b] < yc[b];
						break;
					}
				}
				if (xLTy) {
					t = xc;
					xc = yc;
					yc = t;
					y.s = -y.s;
				}
				b = (j = yc.length) - (i = xc.length);
				if (b > 0) for (; b--; xc[i++] = 0);
				b = BASE - 1;
				for (; j > a;) {
					if (xc[--j] < yc[j]) {
						for (i = j; i && !xc[--i]; xc[i] = b);
						--xc[i];
						xc[j] += BASE;
					}
					xc[j] -= yc[j];
				}
				for (; xc[0] == 0; xc.splice(0, 1), --ye);
				if (!xc[0]) {
					y.s = ROUNDING_MODE == 3 ? -1 : 1;
					y.c = [y.e = 0];
					return y;
				}
				return normalise(y, xc, ye);
			};
			P.modulo = P.mod = function(y, b) {
				var q, s, x = this;
				y = new BigNumber(y, b);
				if (!x.c || !y.s || y.c && !y.c[0]) return new BigNumber(NaN);
				else if (!y.c || x.c && !x.c[0]) return new BigNumber(x);
				if (MODULO_MODE == 9) {
					s = y.s;
					y.s = 1;
					q = div(x, y, 0, 3);
					y.s = s;
					q.s *= s;
				} else q = div(x, y, 0, MODULO_MODE);
				y = x.minus(q.times(y));
				if (!y.c[0] && MODULO_MODE == 1) y.s = x.s;
				return y;
			};
			P.multipliedBy = P.times = function(y, b) {
				var c, e, i, j, k, m, xcL, xlo, xhi, ycL, ylo, yhi, zc, base, sqrtBase, x = this, xc = x.c, yc = (y = new BigNumber(y, b)).c;
				if (!xc || !yc || !xc[0] || !yc[0]) {
					if (!x.s || !y.s || xc && !xc[0] && !yc || yc && !yc[0] && !xc) y.c = y.e = y.s = null;
					else {
						y.s *= x.s;
						if (!xc || !yc) y.c = y.e = null;
						else {
							y.c = [0];
							y.e = 0;
						}
					}
					return y;
				}
				e = bitFloor(x.e / LOG_BASE) + bitFloor(y.e / LOG_BASE);
				y.s *= x.s;
				xcL = xc.length;
				ycL = yc.length;
				if (xcL < ycL) {
					zc = xc;
					xc = yc;
					yc = zc;
					i = xcL;
					xcL = ycL;
					ycL = i;
				}
				for (i = xcL + ycL, zc = []; i--; zc.push(0));
				base = BASE;
				sqrtBase = SQRT_BASE;
				for (i = ycL; --i >= 0;) {
					c = 0;
					ylo = yc[i] % sqrtBase;
					yhi = yc[i] / sqrtBase | 0;
					for (k = xcL, j = i + k; j > i;) {
						xlo = xc[--k] % sqrtBase;
						xhi = xc[k] / sqrtBase | 0;
						m = yhi * xlo + xhi * ylo;
						xlo = ylo * xlo + m % sqrtBase * sqrtBase + zc[j] + c;
						c = (xlo / base | 0) + (m / sqrtBase | 0) + yhi * xhi;
						zc[j--] = xlo % base;
					}
					zc[j] = c;
				}
				if (c) ++e;
				else zc.splice(0, 1);
				return normalise(y, zc, e);
			};
			P.negated = function() {
				var x = new BigNumber(this);
				x.s = -x.s || null;
				return x;
			};
			P.plus = function(y, b) {
				var t, x = this, a = x.s;
				y = new BigNumber(y, b);
				b = y.s;
				if (!a || !b) return new BigNumber(NaN);
				if (a != b) {
					y.s = -b;
					return x.minus(y);
				}
				var xe = x.e / LOG_BASE, ye = y.e / LOG_BASE, xc = x.c, yc = y.c;
				if (!xe || !ye) {
					if (!xc || !yc) return new BigNumber(a / 0);
					if (!xc[0] || !yc[0]) return yc[0] ? y : new BigNumber(xc[0] ? x : a * 0);
				}
				xe = bitFloor(xe);
				ye = bitFloor(ye);
				xc = xc.slice();
				if (a = xe - ye) {
					if (a > 0) {
						ye = xe;
						t = yc;
					} else {
						a = -a;
						t = xc;
					}
					t.reverse();
					for (; a--; t.push(0));
					t.reverse();
				}
				a = xc.length;
				b = yc.length;
				if (a - b < 0) {
					t = yc;
					yc = xc;
					xc = t;
					b = a;
				}
				for (a = 0; b;) {
					a = (xc[--b] = xc[b] + yc[b] + a) / BASE | 0;
					xc[b] = BASE === xc[b] ? 0 : xc[b] % BASE;
				}
				if (a) {
					xc = [a].concat(xc);
					++ye;
				}
				return normalise(y, xc, ye);
			};
			P.precision = P.sd = function(sd, rm) {
				var c, n, v, x = this;
				if (sd != null && sd !== !!sd) {
					intCheck(sd, 1, MAX);
					if (rm == null) rm = ROUNDING_MODE;
					else intCheck(rm, 0, 8);
					return round(new BigNumber(x), sd, rm);
				}
				if (!(c = x.c)) return null;
				v = c.length - 1;
				n = v * LOG_BASE + 1;
				if (v = c[v]) {
					for (; v % 10 == 0; v /= 10, n--);
					for (v = c[0]; v >= 10; v /= 10, n++);
				}
				if (sd && x.e + 1 > n) n = x.e + 1;
				return n;
			};
			P.shiftedBy = function(k) {
				intCheck(k, -MAX_SAFE_INTEGER, MAX_SAFE_INTEGER);
				return this.times("1e" + k);
			};
			P.squareRoot = P.sqrt = function() {
				var m, n, r, rep, t, x = this, c = x.c, s = x.s, e = x.e, dp = DECIMAL_PLACES + 4, half = new BigNumber("0.5");
				if (s !== 1 || !c || !c[0]) return new BigNumber(!s || s < 0 && (!c || c[0]) ? NaN : c ? x : 1 / 0);
				s = Math.sqrt(+valueOf(x));
				if (s == 0 || s == 1 / 0) {
					n = coeffToString(c);
					if ((n.length + e) % 2 == 0) n += "0";
					s = Math.sqrt(+n);
					e = bitFloor((e + 1) / 2) - (e < 0 || e % 2);
					if (s == 1 / 0) n = "5e" + e;
					else {
						n = s.toExponential();
						n = n.slice(0, n.indexOf("e") + 1) + e;
					}
					r = new BigNumber(n);
				} else r = new BigNumber(s + "");
				if (r.c[0]) {
					e = r.e;
					s = e + dp;
					if (s < 3) s = 0;
					for (;;) {
						t = r;
						r = half.times(t.plus(div(x, t, dp, 1)));
						if (coeffToString(t.c).slice(0, s) === (n = coeffToString(r.c)).slice(0, s)) {
							if (r.e < e) --s;
							n = n.slice(s - 3, s + 1);
							if (n == "9999" || !rep && n == "4999") {
								if (!rep) {
									round(t, t.e + DECIMAL_PLACES + 2, 0);
									if (t.times(t).eq(x)) {
										r = t;
										break;
									}
								}
								dp += 4;
								s += 4;
								rep = 1;
							} else {
								if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
									round(r, r.e + DECIMAL_PLACES + 2, 1);
									m = !r.times(r).eq(x);
								}
								break;
							}
						}
					}
				}
				return round(r, r.e + DECIMAL_PLACES + 1, ROUNDING_MODE, m);
			};
			P.toExponential = function(dp, rm) {
				if (dp != null) {
					intCheck(dp, 0, MAX);
					dp++;
				}
				return format(this, dp, rm, 1);
			};
			P.toFixed = function(dp, rm) {
				if (dp != null) {
					intCheck(dp, 0, MAX);
					dp = dp + this.e + 1;
				}
				return format(this, dp, rm);
			};
			P.toFormat = function(dp, rm, format) {
				var str, x = this;
				if (format == null) {
					if (dp != null && rm && typeof rm == "object") {
						format = rm;
						rm = null;
					} else if (dp && typeof dp == "object") {
						format = dp;
						dp = rm = null;
					} else format = FORMAT;
				} else if (typeof format != "object") throw Error(bignumberError + "Argument not an object: " + format);
				str = x.toFixed(dp, rm);
				if (x.c) {
					var i, arr = str.split("."), g1 = +format.groupSize, g2 = +format.secondaryGroupSize, groupSeparator = format.groupSeparator || "", intPart = arr[0], fractionPart = arr[1], isNeg = x.s < 0, intDigits = isNeg ? intPart.slice(1) : intPart, len = intDigits.length;
					if (g2) {
						i = g1;
						g1 = g2;
						g2 = i;
						len -= i;
					}
					if (g1 > 0 && len > 0) {
						i = len % g1 || g1;
						intPart = intDigits.substr(0, i);
						for (; i < len; i += g1) intPart += groupSeparator + intDigits.substr(i, g1);
						if (g2 > 0) intPart += groupSeparator + intDigits.slice(i);
						if (isNeg) intPart = "-" + intPart;
					}
					str = fractionPart ? intPart + (format.decimalSeparator || "") + ((g2 = +format.fractionGroupSize) ? fractionPart.replace(new RegExp("\\d{" + g2 + "}\\B", "g"), "$&" + (format.fractionGroupSeparator || "")) : fractionPart) : intPart;
				}
				return (format.prefix || "") + str + (format.suffix || "");
			};
			P.toFraction = function(md) {
				var d, d0, d1, d2, e, exp, n, n0, n1, q, r, s, x = this, xc = x.c;
				if (md != null) {
					n = new BigNumber(md);
					if (!n.isInteger() && (n.c || n.s !== 1) || n.lt(ONE)) throw Error(bignumberError + "Argument " + (n.isInteger() ? "out of range: " : "not an integer: ") + valueOf(n));
				}
				if (!xc) return new BigNumber(x);
				d = new BigNumber(ONE);
				n1 = d0 = new BigNumber(ONE);
				d1 = n0 = new BigNumber(ONE);
				s = coeffToString(xc);
				e = d.e = s.length - x.e - 1;
				d.c[0] = POWS_TEN[(exp = e % LOG_BASE) < 0 ? LOG_BASE + exp : exp];
				md = !md || n.comparedTo(d) > 0 ? e > 0 ? d : n1 : n;
				exp = MAX_EXP;
				MAX_EXP = 1 / 0;
				n = new BigNumber(s);
				n0.c[0] = 0;
				for (;;) {
					q = div(n, d, 0, 1);
					d2 = d0.plus(q.times(d1));
					if (d2.comparedTo(md) == 1) break;
					d0 = d1;
					d1 = d2;
					n1 = n0.plus(q.times(d2 = n1));
					n0 = d2;
					d = n.minus(q.times(d2 = d));
					n = d2;
				}
				d2 = div(md.minus(d0), d1, 0, 1);
				n0 = n0.plus(d2.times(n1));
				d0 = d0.plus(d2.times(d1));
				n0.s = n1.s = x.s;
				e = e * 2;
				r = div(n1, d1, e, ROUNDING_MODE).minus(x).abs().comparedTo(div(n0, d0, e, ROUNDING_MODE).minus(x).abs()) < 1 ? [n1, d1] : [n0, d0];
				MAX_EXP = exp;
				return r;
			};
			P.toNumber = function() {
				return +valueOf(this);
			};
			P.toPrecision = function(sd, rm) {
				if (sd != null) intCheck(sd, 1, MAX);
				return format(this, sd, rm, 2);
			};
			P.toString = function(b) {
				var str, n = this, s = n.s, e = n.e;
				if (e === null) {
					if (s) {
						str = "Infinity";
						if (s < 0) str = "-" + str;
					} else str = "NaN";
				} else {
					if (b == null) str = e <= TO_EXP_NEG || e >= TO_EXP_POS ? toExponential(coeffToString(n.c), e) : toFixedPoint(coeffToString(n.c), e, "0");
					else if (b === 10 && alphabetHasNormalDecimalDigits) {
						n = round(new BigNumber(n), DECIMAL_PLACES + e + 1, ROUNDING_MODE);
						str = toFixedPoint(coeffToString(n.c), n.e, "0");
					} else {
						intCheck(b, 2, ALPHABET.length, "Base");
						str = convertBase(toFixedPoint(coeffToString(n.c), e, "0"), 10, b, s, true);
					}
					if (s < 0 && n.c[0]) str = "-" + str;
				}
				return str;
			};
			P.valueOf = P.toJSON = function() {
				return valueOf(this);
			};
			P._isBigNumber = true;
			if (configObject != null) BigNumber.set(configObject);
			return BigNumber;
		}
		function bitFloor(n) {
			var i = n | 0;
			return n > 0 || n === i ? i : i - 1;
		}
		function coeffToString(a) {
			var s, z, i = 1, j = a.length, r = a[0] + "";
			for (; i < j;) {
				s = a[i++] + "";
				z = LOG_BASE - s.length;
				for (; z--; s = "0" + s);
				r += s;
			}
			for (j = r.length; r.charCodeAt(--j) === 48;);
			return r.slice(0, j + 1 || 1);
		}
		function compare(x, y) {
			var a, b, xc = x.c, yc = y.c, i = x.s, j = y.s, k = x.e, l = y.e;
			if (!i || !j) return null;
			a = xc && !xc[0];
			b = yc && !yc[0];
			if (a || b) return a ? b ? 0 : -j : i;
			if (i != j) return i;
			a = i < 0;
			b = k == l;
			if (!xc || !yc) return b ? 0 : !xc ^ a ? 1 : -1;
			if (!b) return k > l ^ a ? 1 : -1;
			j = (k = xc.length) < (l = yc.length) ? k : l;
			for (i = 0; i < j; i++) if (xc[i] != yc[i]) return xc[i] > yc[i] ^ a ? 1 : -1;
			return k == l ? 0 : k > l ^ a ? 1 : -1;
		}
		function intCheck(n, min, max, name) {
			if (n < min || n > max || n !== mathfloor(n)) throw Error(bignumberError + (name || "Argument") + (typeof n == "number" ? n < min || n > max ? " out of range: " : " not an integer: " : " not a primitive number: ") + String(n));
		}
		function isOdd(n) {
			var k = n.c.length - 1;
			return bitFloor(n.e / LOG_BASE) == k && n.c[k] % 2 != 0;
		}
		function toExponential(str, e) {
			return (str.length > 1 ? str.charAt(0) + "." + str.slice(1) : str) + (e < 0 ? "e" : "e+") + e;
		}
		function toFixedPoint(str, e, z) {
			var len, zs;
			if (e < 0) {
				for (zs = z + "."; ++e; zs += z);
				str = zs + str;
			} else {
				len = str.length;
				if (++e > len) {
					for (zs = z, e -= len; --e; zs += z);
					str += zs;
				} else if (e < len) str = str.slice(0, e) + "." + str.slice(e);
			}
			return str;
		}
		BigNumber = clone();
		BigNumber["default"] = BigNumber.BigNumber = BigNumber;
		if (typeof define == "function" && define.amd) define(function() {
			return BigNumber;
		});
		else if (typeof module != "undefined" && module.exports) module.exports = BigNumber;
		else {
			if (!globalObject) globalObject = typeof self != "undefined" && self ? self : window;
			globalObject.BigNumber = BigNumber;
		}
	})(this$7);
}));
// node_modules/json-bigint/lib/stringify.js
var require_stringify = __commonJSMin(((exports, module) => {
	var BigNumber = require_bignumber();
	var JSON = module.exports;
	(function() {
		"use strict";
		var escapable = /[\\\"\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g, gap, indent, meta = {
			"\b": "\\b",
			"	": "\\t",
			"\n": "\\n",
			"\f": "\\f",
			"\r": "\\r",
			"\"": "\\\"",
			"\\": "\\\\"
		}, rep;
		function quote(string) {
			escapable.lastIndex = 0;
			return escapable.test(string) ? "\"" + string.replace(escapable, function(a) {
				var c = meta[a];
				return typeof c === "string" ? c : "\\u" + ("0000" + a.charCodeAt(0).toString(16)).slice(-4);
			}) + "\"" : "\"" + string + "\"";
		}
		function str(key, holder) {
			var i, k, v, length, mind = gap, partial, value = holder[key], isBigNumber = value != null && (value instanceof BigNumber || BigNumber.isBigNumber(value));
			if (value && typeof value === "object" && typeof value.toJSON === "function") value = value.toJSON(key);
			if (typeof rep === "function") value = rep.call(holder, key, value);
			switch (typeof value) {
				case "string": if (isBigNumber) return value;
				else return quote(value);
				case "number": return isFinite(value) ? String(value) : "null";
				case "boolean":
				case "null":
				case "bigint": return String(value);
				case "object":
					if (!value) return "null";
					gap += indent;
					partial = [];
					if (Object.prototype.toString.apply(value) === "[object Array]") {
						length = value.length;
						for (i = 0; i < length; i += 1) partial[i] = str(i, value) || "null";
						v = partial.length === 0 ? "[]" : gap ? "[\n" + gap + partial.join(",\n" + gap) + "\n" + mind + "]" : "[" + partial.join(",") + "]";
						gap = mind;
						return v;
					}
					if (rep && typeof rep === "object") {
						length = rep.length;
						for (i = 0; i < length; i += 1) if (typeof rep[i] === "string") {
							k = rep[i];
							v = str(k, value);
							if (v) partial.push(quote(k) + (gap ? ": " : ":") + v);
						}
					} else Object.keys(value).forEach(function(k) {
						var v = str(k, value);
						if (v) partial.push(quote(k) + (gap ? ": " : ":") + v);
					});
					v = partial.length === 0 ? "{}" : gap ? "{\n" + gap + partial.join(",\n" + gap) + "\n" + mind + "}" : "{" + partial.join(",") + "}";
					gap = mind;
					return v;
			}
		}
		if (typeof JSON.stringify !== "function") JSON.stringify = function(value, replacer, space) {
			var i;
			gap = "";
			indent = "";
			if (typeof space === "number") for (i = 0; i < space; i += 1) indent += " ";
			else if (typeof space === "string") indent = space;
			rep = replacer;
			if (replacer && typeof replacer !== "function" && (typeof replacer !== "object" || typeof replacer.length !== "number")) throw new Error("JSON.stringify");
			return str("", { "": value });
		};
	})();
}));
// node_modules/json-bigint/lib/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	var BigNumber = null;
	const suspectProtoRx = /(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])/;
	const suspectConstructorRx = /(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)/;
	var json_parse = function(options) {
		"use strict";
		var _options = {
			strict: false,
			storeAsString: false,
			alwaysParseAsBig: false,
			useNativeBigInt: false,
			protoAction: "error",
			constructorAction: "error"
		};
		if (options !== void 0 && options !== null) {
			if (options.strict === true) _options.strict = true;
			if (options.storeAsString === true) _options.storeAsString = true;
			_options.alwaysParseAsBig = options.alwaysParseAsBig === true ? options.alwaysParseAsBig : false;
			_options.useNativeBigInt = options.useNativeBigInt === true ? options.useNativeBigInt : false;
			if (typeof options.constructorAction !== "undefined") {
				if (options.constructorAction === "error" || options.constructorAction === "ignore" || options.constructorAction === "preserve") _options.constructorAction = options.constructorAction;
				else throw new Error(`Incorrect value for constructorAction option, must be "error", "ignore" or undefined but passed ${options.constructorAction}`);
			}
			if (typeof options.protoAction !== "undefined") {
				if (options.protoAction === "error" || options.protoAction === "ignore" || options.protoAction === "preserve") _options.protoAction = options.protoAction;
				else throw new Error(`Incorrect value for protoAction option, must be "error", "ignore" or undefined but passed ${options.protoAction}`);
			}
		}
		var at, ch, escapee = {
			"\"": "\"",
			"\\": "\\",
			"/": "/",
			b: "\b",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	"
		}, text, error = function(m) {
			throw {
				name: "SyntaxError",
				message: m,
				at,
				text
			};
		}, next = function(c) {
			if (c && c !== ch) error("Expected '" + c + "' instead of '" + ch + "'");
			ch = text.charAt(at);
			at += 1;
			return ch;
		}, number = function() {
			var number, string = "";
			if (ch === "-") {
				string = "-";
				next("-");
			}
			while (ch >= "0" && ch <= "9") {
				string += ch;
				next();
			}
			if (ch === ".") {
				string += ".";
				while (next() && ch >= "0" && ch <= "9") string += ch;
			}
			if (ch === "e" || ch === "E") {
				string += ch;
				next();
				if (ch === "-" || ch === "+") {
					string += ch;
					next();
				}
				while (ch >= "0" && ch <= "9") {
					string += ch;
					next();
				}
			}
			number = +string;
			if (!isFinite(number)) error("Bad number");
			else {
				if (BigNumber == null) BigNumber = require_bignumber();
				if (string.length > 15) return _options.storeAsString ? string : _options.useNativeBigInt ? BigInt(string) : new BigNumber(string);
				else return !_options.alwaysParseAsBig ? number : _options.useNativeBigInt ? BigInt(number) : new BigNumber(number);
			}
		}, string = function() {
			var hex, i, string = "", uffff;
			if (ch === "\"") {
				var startAt = at;
				while (next()) {
					if (ch === "\"") {
						if (at - 1 > startAt) string += text.substring(startAt, at - 1);
						next();
						return string;
					}
					if (ch === "\\") {
						if (at - 1 > startAt) string += text.substring(startAt, at - 1);
						next();
						if (ch === "u") {
							uffff = 0;
							for (i = 0; i < 4; i += 1) {
								hex = parseInt(next(), 16);
								if (!isFinite(hex)) break;
								uffff = uffff * 16 + hex;
							}
							string += String.fromCharCode(uffff);
						} else if (typeof escapee[ch] === "string") string += escapee[ch];
						else break;
						startAt = at;
					}
				}
			}
			error("Bad string");
		}, white = function() {
			while (ch && ch <= " ") next();
		}, word = function() {
			switch (ch) {
				case "t":
					next("t");
					next("r");
					next("u");
					next("e");
					return true;
				case "f":
					next("f");
					next("a");
					next("l");
					next("s");
					next("e");
					return false;
				case "n":
					next("n");
					next("u");
					next("l");
					next("l");
					return null;
			}
			error("Unexpected '" + ch + "'");
		}, value, array = function() {
			var array = [];
			if (ch === "[") {
				next("[");
				white();
				if (ch === "]") {
					next("]");
					return array;
				}
				while (ch) {
					array.push(value());
					white();
					if (ch === "]") {
						next("]");
						return array;
					}
					next(",");
					white();
				}
			}
			error("Bad array");
		}, object = function() {
			var key, object = Object.create(null);
			if (ch === "{") {
				next("{");
				white();
				if (ch === "}") {
					next("}");
					return object;
				}
				while (ch) {
					key = string();
					white();
					next(":");
					if (_options.strict === true && Object.hasOwnProperty.call(object, key)) error("Duplicate key \"" + key + "\"");
					if (suspectProtoRx.test(key) === true) {
						if (_options.protoAction === "error") error("Object contains forbidden prototype property");
						else if (_options.protoAction === "ignore") value();
						else object[key] = value();
					} else if (suspectConstructorRx.test(key) === true) {
						if (_options.constructorAction === "error") error("Object contains forbidden constructor property");
						else if (_options.constructorAction === "ignore") value();
						else object[key] = value();
					} else object[key] = value();
					white();
					if (ch === "}") {
						next("}");
						return object;
					}
					next(",");
					white();
				}
			}
			error("Bad object");
		};
		value = function() {
			white();
			switch (ch) {
				case "{": return object();
				case "[": return array();
				case "\"": return string();
				case "-": return number();
				default: return ch >= "0" && ch <= "9" ? number() : word();
			}
		};
		return function(source, reviver) {
			var result;
			text = source + "";
			at = 0;
			ch = " ";
			result = value();
			white();
			if (ch) error("Syntax error");
			return typeof reviver === "function" ? (function walk(holder, key) {
				var v, value = holder[key];
				if (value && typeof value === "object") Object.keys(value).forEach(function(k) {
					v = walk(value, k);
					if (v !== void 0) value[k] = v;
					else delete value[k];
				});
				return reviver.call(holder, key, value);
			})({ "": result }, "") : result;
		};
	};
	module.exports = json_parse;
}));
// node_modules/json-bigint/index.js
var require_json_bigint = __commonJSMin(((exports, module) => {
	var json_stringify = require_stringify().stringify;
	var json_parse = require_parse();
	module.exports = function(options) {
		return {
			parse: json_parse(options),
			stringify: json_stringify
		};
	};
	module.exports.parse = json_parse();
	module.exports.stringify = json_stringify;
}));
// node_modules/gcp-metadata/build/src/gcp-residency.js
var require_gcp_residency = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GCE_LINUX_BIOS_PATHS = void 0;
	exports.isGoogleCloudServerless = isGoogleCloudServerless;
	exports.isGoogleComputeEngineLinux = isGoogleComputeEngineLinux;
	exports.isGoogleComputeEngineMACAddress = isGoogleComputeEngineMACAddress;
	exports.isGoogleComputeEngine = isGoogleComputeEngine;
	exports.detectGCPResidency = detectGCPResidency;
	const fs_1 = __require("fs");
	const os_1 = __require("os");
	exports.GCE_LINUX_BIOS_PATHS = {
		BIOS_DATE: "/sys/class/dmi/id/bios_date",
		BIOS_VENDOR: "/sys/class/dmi/id/bios_vendor"
	};
	const GCE_MAC_ADDRESS_REGEX = /^42:01/;
	const SERVERLESS_ENV_VARS = [
		"CLOUD_RUN_JOB",
		"FUNCTION_NAME",
		"K_SERVICE",
		"CLOUD_RUN_WORKER_POOL"
	];
	function isGoogleCloudServerless() {
		return SERVERLESS_ENV_VARS.some((key) => Boolean(process.env[key]));
	}
	function isGoogleComputeEngineLinux() {
		if ((0, os_1.platform)() !== "linux") return false;
		try {
			(0, fs_1.statSync)(exports.GCE_LINUX_BIOS_PATHS.BIOS_DATE);
			const biosVendor = (0, fs_1.readFileSync)(exports.GCE_LINUX_BIOS_PATHS.BIOS_VENDOR, "utf8");
			return /Google/.test(biosVendor);
		} catch {
			return false;
		}
	}
	function isGoogleComputeEngineMACAddress() {
		const interfaces = (0, os_1.networkInterfaces)();
		for (const item of Object.values(interfaces)) {
			if (!item) continue;
			for (const { mac } of item) if (GCE_MAC_ADDRESS_REGEX.test(mac)) return true;
		}
		return false;
	}
	function isGoogleComputeEngine() {
		return isGoogleComputeEngineLinux() || isGoogleComputeEngineMACAddress();
	}
	function detectGCPResidency() {
		return isGoogleCloudServerless() || isGoogleComputeEngine();
	}
}));
// node_modules/google-logging-utils/build/src/colours.js
var require_colours = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Colours = void 0;
	var Colours = class Colours {
		static enabled = false;
		static reset = "";
		static bright = "";
		static dim = "";
		static red = "";
		static green = "";
		static yellow = "";
		static blue = "";
		static magenta = "";
		static cyan = "";
		static white = "";
		static grey = "";
		static isEnabled(stream) {
			return stream && stream.isTTY && (typeof stream.getColorDepth === "function" ? stream.getColorDepth() > 2 : true);
		}
		static refresh() {
			Colours.enabled = Colours.isEnabled(process?.stderr);
			if (!this.enabled) {
				Colours.reset = "";
				Colours.bright = "";
				Colours.dim = "";
				Colours.red = "";
				Colours.green = "";
				Colours.yellow = "";
				Colours.blue = "";
				Colours.magenta = "";
				Colours.cyan = "";
				Colours.white = "";
				Colours.grey = "";
			} else {
				Colours.reset = "\x1B[0m";
				Colours.bright = "\x1B[1m";
				Colours.dim = "\x1B[2m";
				Colours.red = "\x1B[31m";
				Colours.green = "\x1B[32m";
				Colours.yellow = "\x1B[33m";
				Colours.blue = "\x1B[34m";
				Colours.magenta = "\x1B[35m";
				Colours.cyan = "\x1B[36m";
				Colours.white = "\x1B[37m";
				Colours.grey = "\x1B[90m";
			}
		}
	};
	exports.Colours = Colours;
	Colours.refresh();
}));
// node_modules/google-logging-utils/build/src/types.js
var require_types = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LogSeverity = void 0;
	var LogSeverity;
	(function(LogSeverity) {
		LogSeverity["DEFAULT"] = "DEFAULT";
		LogSeverity["DEBUG"] = "DEBUG";
		LogSeverity["INFO"] = "INFO";
		LogSeverity["WARNING"] = "WARNING";
		LogSeverity["ERROR"] = "ERROR";
	})(LogSeverity || (exports.LogSeverity = LogSeverity = {}));
}));
// node_modules/google-logging-utils/build/src/logging-utils.js
var require_logging_utils = __commonJSMin(((exports, module, this$6) => {
	var __createBinding = this$6 && this$6.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$6 && this$6.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$6 && this$6.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.env = exports.DebugLogBackendBase = exports.placeholder = exports.AdhocDebugLogger = void 0;
	exports.getNodeBackend = getNodeBackend;
	exports.getDebugBackend = getDebugBackend;
	exports.getStructuredBackend = getStructuredBackend;
	exports.setBackend = setBackend;
	exports.log = log;
	const events_1 = __require("events");
	const process = __importStar(__require("process"));
	const util = __importStar(__require("util"));
	const colours_1 = require_colours();
	const types_1 = require_types();
	var AdhocDebugLogger = class extends events_1.EventEmitter {
		namespace;
		upstream;
		func;
		constructor(namespace, upstream) {
			super();
			this.namespace = namespace;
			this.upstream = upstream;
			this.func = Object.assign(this.invoke.bind(this), {
				instance: this,
				on: (event, listener) => this.on(event, listener)
			});
			this.func.debug = (...args) => this.invokeSeverity(types_1.LogSeverity.DEBUG, ...args);
			this.func.info = (...args) => this.invokeSeverity(types_1.LogSeverity.INFO, ...args);
			this.func.warn = (...args) => this.invokeSeverity(types_1.LogSeverity.WARNING, ...args);
			this.func.error = (...args) => this.invokeSeverity(types_1.LogSeverity.ERROR, ...args);
			this.func.sublog = (namespace) => log(namespace, this.func);
		}
		invoke(fields, ...args) {
			if (this.upstream) try {
				this.upstream(fields, ...args);
			} catch (e) {}
			try {
				this.emit("log", fields, args);
			} catch (e) {}
		}
		invokeSeverity(severity, ...args) {
			this.invoke({ severity }, ...args);
		}
	};
	exports.AdhocDebugLogger = AdhocDebugLogger;
	exports.placeholder = new AdhocDebugLogger("", () => {}).func;
	var DebugLogBackendBase = class {
		cached = new Map();
		filters = [];
		filtersSet = false;
		constructor() {
			let nodeFlag = process.env[exports.env.nodeEnables] ?? "*";
			if (nodeFlag === "all" || nodeFlag === "true") nodeFlag = "*";
			this.filters = nodeFlag.split(",");
		}
		log(namespace, fields, ...args) {
			try {
				if (!this.filtersSet) {
					this.setFilters();
					this.filtersSet = true;
				}
				let logger = this.cached.get(namespace);
				if (!logger) {
					logger = this.makeLogger(namespace);
					this.cached.set(namespace, logger);
				}
				logger(fields, ...args);
			} catch (e) {
				console.error(e);
			}
		}
	};
	exports.DebugLogBackendBase = DebugLogBackendBase;
	var NodeBackend = class extends DebugLogBackendBase {
		enabledRegexp = /.*/g;
		isEnabled(namespace) {
			return this.enabledRegexp.test(namespace);
		}
		makeLogger(namespace) {
			if (!this.enabledRegexp.test(namespace)) return () => {};
			return (fields, ...args) => {
				const nscolour = `${colours_1.Colours.green}${namespace}${colours_1.Colours.reset}`;
				const pid = `${colours_1.Colours.yellow}${process.pid}${colours_1.Colours.reset}`;
				let level;
				switch (fields.severity) {
					case types_1.LogSeverity.ERROR:
						level = `${colours_1.Colours.red}${fields.severity}${colours_1.Colours.reset}`;
						break;
					case types_1.LogSeverity.INFO:
						level = `${colours_1.Colours.magenta}${fields.severity}${colours_1.Colours.reset}`;
						break;
					case types_1.LogSeverity.WARNING:
						level = `${colours_1.Colours.yellow}${fields.severity}${colours_1.Colours.reset}`;
						break;
					default: level = fields.severity ?? types_1.LogSeverity.DEFAULT;
				}
				const msg = util.formatWithOptions({ colors: colours_1.Colours.enabled }, ...args);
				const filteredFields = Object.assign({}, fields);
				delete filteredFields.severity;
				const fieldsJson = Object.getOwnPropertyNames(filteredFields).length ? JSON.stringify(filteredFields) : "";
				const fieldsColour = fieldsJson ? `${colours_1.Colours.grey}${fieldsJson}${colours_1.Colours.reset}` : "";
				console.error("%s [%s|%s] %s%s", pid, nscolour, level, msg, fieldsJson ? ` ${fieldsColour}` : "");
			};
		}
		setFilters() {
			const regexp = this.filters.join(",").replace(/[|\\{}()[\]^$+?.]/g, "\\$&").replace(/\*/g, ".*").replace(/,/g, "$|^");
			this.enabledRegexp = new RegExp(`^${regexp}$`, "i");
		}
	};
	function getNodeBackend() {
		return new NodeBackend();
	}
	var DebugBackend = class extends DebugLogBackendBase {
		debugPkg;
		constructor(pkg) {
			super();
			this.debugPkg = pkg;
		}
		makeLogger(namespace) {
			const debugLogger = this.debugPkg(namespace);
			return (fields, ...args) => {
				debugLogger(args[0], ...args.slice(1));
			};
		}
		setFilters() {
			const existingFilters = process.env["NODE_DEBUG"] ?? "";
			process.env["NODE_DEBUG"] = `${existingFilters}${existingFilters ? "," : ""}${this.filters.join(",")}`;
		}
	};
	function getDebugBackend(debugPkg) {
		return new DebugBackend(debugPkg);
	}
	var StructuredBackend = class extends DebugLogBackendBase {
		upstream;
		constructor(upstream) {
			super();
			this.upstream = upstream ?? void 0;
		}
		makeLogger(namespace) {
			const debugLogger = this.upstream?.makeLogger(namespace);
			return (fields, ...args) => {
				const severity = fields.severity ?? types_1.LogSeverity.INFO;
				const json = Object.assign({
					severity,
					message: util.format(...args)
				}, fields);
				const jsonString = JSON.stringify(json);
				if (debugLogger) debugLogger(fields, jsonString);
				else console.log("%s", jsonString);
			};
		}
		setFilters() {
			this.upstream?.setFilters();
		}
	};
	function getStructuredBackend(upstream) {
		return new StructuredBackend(upstream);
	}
	exports.env = { nodeEnables: "GOOGLE_SDK_NODE_LOGGING" };
	const loggerCache = new Map();
	let cachedBackend = void 0;
	function setBackend(backend) {
		cachedBackend = backend;
		loggerCache.clear();
	}
	function log(namespace, parent) {
		if (!cachedBackend) {
			if (!process.env[exports.env.nodeEnables]) return exports.placeholder;
		}
		if (!namespace) return exports.placeholder;
		if (parent) namespace = `${parent.instance.namespace}:${namespace}`;
		const existing = loggerCache.get(namespace);
		if (existing) return existing.func;
		if (cachedBackend === null) return exports.placeholder;
		else if (cachedBackend === void 0) cachedBackend = getNodeBackend();
		const logger = (() => {
			let previousBackend = void 0;
			return new AdhocDebugLogger(namespace, (fields, ...args) => {
				if (previousBackend !== cachedBackend) {
					if (cachedBackend === null) return;
					else if (cachedBackend === void 0) cachedBackend = getNodeBackend();
					previousBackend = cachedBackend;
				}
				cachedBackend?.log(namespace, fields, ...args);
			});
		})();
		loggerCache.set(namespace, logger);
		return logger.func;
	}
}));
// node_modules/google-logging-utils/build/src/index.js
var require_src$6 = __commonJSMin(((exports, module, this$5) => {
	var __createBinding = this$5 && this$5.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$5 && this$5.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LogSeverity = void 0;
	__exportStar(require_logging_utils(), exports);
	var types_1 = require_types();
	Object.defineProperty(exports, "LogSeverity", {
		enumerable: true,
		get: function() {
			return types_1.LogSeverity;
		}
	});
}));
// node_modules/gcp-metadata/build/src/index.js
var require_src$5 = __commonJSMin(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$4 && this$4.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$4 && this$4.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __exportStar = this$4 && this$4.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.gcpResidencyCache = exports.METADATA_SERVER_DETECTION = exports.HEADERS = exports.HEADER_VALUE = exports.HEADER_NAME = exports.SECONDARY_HOST_ADDRESS = exports.HOST_ADDRESS = exports.BASE_PATH = void 0;
	exports.instance = instance;
	exports.project = project;
	exports.universe = universe;
	exports.bulk = bulk;
	exports.isAvailable = isAvailable;
	exports.resetIsAvailableCache = resetIsAvailableCache;
	exports.getGCPResidency = getGCPResidency;
	exports.setGCPResidency = setGCPResidency;
	exports.requestTimeout = requestTimeout;
	const gaxios_1 = require_src$7();
	const jsonBigint = require_json_bigint();
	const gcp_residency_1 = require_gcp_residency();
	const logger = __importStar(require_src$6());
	exports.BASE_PATH = "/computeMetadata/v1";
	exports.HOST_ADDRESS = "http://169.254.169.254";
	exports.SECONDARY_HOST_ADDRESS = "http://metadata.google.internal.";
	exports.HEADER_NAME = "Metadata-Flavor";
	exports.HEADER_VALUE = "Google";
	exports.HEADERS = Object.freeze({ [exports.HEADER_NAME]: exports.HEADER_VALUE });
	const log = logger.log("gcp-metadata");
	exports.METADATA_SERVER_DETECTION = Object.freeze({
		"assume-present": "don't try to ping the metadata server, but assume it's present",
		none: "don't try to ping the metadata server, but don't try to use it either",
		"bios-only": "treat the result of a BIOS probe as canonical (don't fall back to pinging)",
		"ping-only": "skip the BIOS probe, and go straight to pinging"
	});
	function getBaseUrl(baseUrl) {
		if (!baseUrl) baseUrl = process.env.GCE_METADATA_IP || process.env.GCE_METADATA_HOST || exports.HOST_ADDRESS;
		if (!/^https?:\/\//.test(baseUrl)) baseUrl = `http://${baseUrl}`;
		return new URL(exports.BASE_PATH, baseUrl).href;
	}
	function validate(options) {
		Object.keys(options).forEach((key) => {
			switch (key) {
				case "params":
				case "property":
				case "headers": break;
				case "qs": throw new Error("'qs' is not a valid configuration option. Please use 'params' instead.");
				default: throw new Error(`'${key}' is not a valid configuration option.`);
			}
		});
	}
	async function metadataAccessor(type, options = {}, noResponseRetries = 3, fastFail = false) {
		const headers = new Headers(exports.HEADERS);
		let metadataKey = "";
		let params = {};
		if (typeof type === "object") {
			const metadataAccessor = type;
			new Headers(metadataAccessor.headers).forEach((value, key) => headers.set(key, value));
			metadataKey = metadataAccessor.metadataKey;
			params = metadataAccessor.params || params;
			noResponseRetries = metadataAccessor.noResponseRetries || noResponseRetries;
			fastFail = metadataAccessor.fastFail || fastFail;
		} else metadataKey = type;
		if (typeof options === "string") metadataKey += `/${options}`;
		else {
			validate(options);
			if (options.property) metadataKey += `/${options.property}`;
			new Headers(options.headers).forEach((value, key) => headers.set(key, value));
			params = options.params || params;
		}
		const requestMethod = fastFail ? fastFailMetadataRequest : gaxios_1.request;
		const req = {
			url: `${getBaseUrl()}/${metadataKey}`,
			headers,
			retryConfig: { noResponseRetries },
			params,
			responseType: "text",
			timeout: requestTimeout()
		};
		log.debug("instance request %j", req);
		const res = await requestMethod(req);
		log.debug("instance metadata is %s", res.data);
		const metadataFlavor = res.headers.get(exports.HEADER_NAME);
		if (metadataFlavor !== exports.HEADER_VALUE) throw new RangeError(`Invalid response from metadata service: incorrect ${exports.HEADER_NAME} header. Expected '${exports.HEADER_VALUE}', got ${metadataFlavor ? `'${metadataFlavor}'` : "no header"}`);
		if (typeof res.data === "string") try {
			return jsonBigint.parse(res.data);
		} catch {}
		return res.data;
	}
	async function fastFailMetadataRequest(options) {
		const secondaryOptions = {
			...options,
			url: options.url?.toString().replace(getBaseUrl(), getBaseUrl(exports.SECONDARY_HOST_ADDRESS))
		};
		const r1 = (0, gaxios_1.request)(options);
		const r2 = (0, gaxios_1.request)(secondaryOptions);
		try {
			return await Promise.any([r1, r2]);
		} catch (err) {
			if (err instanceof AggregateError && !err.message) err.message = "All promises were rejected";
			throw err;
		}
	}
	function instance(options) {
		return metadataAccessor("instance", options);
	}
	function project(options) {
		return metadataAccessor("project", options);
	}
	function universe(options) {
		return metadataAccessor("universe", options);
	}
	async function bulk(properties) {
		const r = {};
		await Promise.all(properties.map((item) => {
			return (async () => {
				const res = await metadataAccessor(item);
				const key = item.metadataKey;
				r[key] = res;
			})();
		}));
		return r;
	}
	function detectGCPAvailableRetries() {
		return process.env.DETECT_GCP_RETRIES ? Number(process.env.DETECT_GCP_RETRIES) : 0;
	}
	let cachedIsAvailableResponse;
	const EXPECTED_NETWORK_ERROR_CODES = new Set([
		"EHOSTDOWN",
		"EHOSTUNREACH",
		"ENETUNREACH",
		"ENOENT",
		"ENOTFOUND",
		"ECONNREFUSED",
		"ConnectionRefused",
		"FailedToOpenSocket"
	]);
	const TIMEOUT_NAMES_AND_CODES = new Set(["AbortError", "TimeoutError"]);
	const TIMEOUT_TYPES = new Set(["aborted", "request-timeout"]);
	const MAX_ERROR_DEPTH = 20;
	function isErrorWithDetails(val) {
		return typeof val === "object" && val !== null;
	}
	function getErrorCodes(err, visited = new Set(), depth = 0) {
		if (!isErrorWithDetails(err) || visited.has(err) || depth > MAX_ERROR_DEPTH) return ["UNKNOWN"];
		visited.add(err);
		if (err.name === "AggregateError" && Array.isArray(err.errors)) {
			if (err.errors.length === 0) return ["UNKNOWN"];
			return err.errors.flatMap((subErr) => getErrorCodes(subErr, visited, depth + 1));
		}
		if (err.name !== void 0 && TIMEOUT_NAMES_AND_CODES.has(err.name) || err.code !== void 0 && TIMEOUT_NAMES_AND_CODES.has(err.code) || err.type !== void 0 && TIMEOUT_TYPES.has(err.type)) return ["ETIMEDOUT"];
		if ((typeof err.code === "string" || typeof err.code === "number") && err.code !== "") return [String(err.code)];
		const nested = err.cause ?? err.error;
		if (nested !== void 0) return getErrorCodes(nested, visited, depth + 1);
		return ["UNKNOWN"];
	}
	async function isAvailable() {
		if (process.env.METADATA_SERVER_DETECTION) {
			const value = process.env.METADATA_SERVER_DETECTION.trim().toLocaleLowerCase();
			if (!(value in exports.METADATA_SERVER_DETECTION)) throw new RangeError(`Unknown \`METADATA_SERVER_DETECTION\` env variable. Got \`${value}\`, but it should be \`${Object.keys(exports.METADATA_SERVER_DETECTION).join("`, `")}\`, or unset`);
			switch (value) {
				case "assume-present": return true;
				case "none": return false;
				case "bios-only": return getGCPResidency();
			}
		}
		try {
			if (cachedIsAvailableResponse === void 0) cachedIsAvailableResponse = (async () => {
				try {
					await metadataAccessor("instance", void 0, detectGCPAvailableRetries(), !(process.env.GCE_METADATA_IP || process.env.GCE_METADATA_HOST));
					return true;
				} catch (e) {
					if (process.env.DEBUG_AUTH) console.info(e);
					if (!isErrorWithDetails(e)) {
						process.emitWarning(`received unexpected error = ${String(e)} code = UNKNOWN`, "MetadataLookupWarning");
						return false;
					}
					if (e.type === "request-timeout" || e.response?.status === 404) return false;
					const codes = getErrorCodes(e);
					if (!(codes.length > 0 && codes.every((code) => EXPECTED_NETWORK_ERROR_CODES.has(code)))) {
						const code = [...new Set(codes)].join(", ");
						process.emitWarning(`received unexpected error = ${e.message} code = ${code}`, "MetadataLookupWarning");
					}
					return false;
				}
			})();
			return await cachedIsAvailableResponse;
		} catch (e) {
			return false;
		}
	}
	function resetIsAvailableCache() {
		cachedIsAvailableResponse = void 0;
	}
	exports.gcpResidencyCache = null;
	function getGCPResidency() {
		if (exports.gcpResidencyCache === null) setGCPResidency();
		return exports.gcpResidencyCache;
	}
	function setGCPResidency(value = null) {
		exports.gcpResidencyCache = value !== null ? value : (0, gcp_residency_1.detectGCPResidency)();
	}
	function requestTimeout() {
		return getGCPResidency() ? 0 : 3e3;
	}
	__exportStar(require_gcp_residency(), exports);
}));
// node_modules/base64-js/index.js
var require_base64_js = __commonJSMin(((exports) => {
	exports.byteLength = byteLength;
	exports.toByteArray = toByteArray;
	exports.fromByteArray = fromByteArray;
	var lookup = [];
	var revLookup = [];
	var Arr = typeof Uint8Array !== "undefined" ? Uint8Array : Array;
	var code = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	for (var i = 0, len = code.length; i < len; ++i) {
		lookup[i] = code[i];
		revLookup[code.charCodeAt(i)] = i;
	}
	revLookup["-".charCodeAt(0)] = 62;
	revLookup["_".charCodeAt(0)] = 63;
	function getLens(b64) {
		var len = b64.length;
		if (len % 4 > 0) throw new Error("Invalid string. Length must be a multiple of 4");
		var validLen = b64.indexOf("=");
		if (validLen === -1) validLen = len;
		var placeHoldersLen = validLen === len ? 0 : 4 - validLen % 4;
		return [validLen, placeHoldersLen];
	}
	function byteLength(b64) {
		var lens = getLens(b64);
		var validLen = lens[0];
		var placeHoldersLen = lens[1];
		return (validLen + placeHoldersLen) * 3 / 4 - placeHoldersLen;
	}
	function _byteLength(b64, validLen, placeHoldersLen) {
		return (validLen + placeHoldersLen) * 3 / 4 - placeHoldersLen;
	}
	function toByteArray(b64) {
		var tmp;
		var lens = getLens(b64);
		var validLen = lens[0];
		var placeHoldersLen = lens[1];
		var arr = new Arr(_byteLength(b64, validLen, placeHoldersLen));
		var curByte = 0;
		var len = placeHoldersLen > 0 ? validLen - 4 : validLen;
		var i = 0;
		for (; i < len; i += 4) {
			tmp = revLookup[b64.charCodeAt(i)] << 18 | revLookup[b64.charCodeAt(i + 1)] << 12 | revLookup[b64.charCodeAt(i + 2)] << 6 | revLookup[b64.charCodeAt(i + 3)];
			arr[curByte++] = tmp >> 16 & 255;
			arr[curByte++] = tmp >> 8 & 255;
			arr[curByte++] = tmp & 255;
		}
		if (placeHoldersLen === 2) {
			tmp = revLookup[b64.charCodeAt(i)] << 2 | revLookup[b64.charCodeAt(i + 1)] >> 4;
			arr[curByte++] = tmp & 255;
		}
		if (placeHoldersLen === 1) {
			tmp = revLookup[b64.charCodeAt(i)] << 10 | revLookup[b64.charCodeAt(i + 1)] << 4 | revLookup[b64.charCodeAt(i + 2)] >> 2;
			arr[curByte++] = tmp >> 8 & 255;
			arr[curByte++] = tmp & 255;
		}
		return arr;
	}
	function tripletToBase64(num) {
		return lookup[num >> 18 & 63] + lookup[num >> 12 & 63] + lookup[num >> 6 & 63] + lookup[num & 63];
	}
	function encodeChunk(uint8, start, end) {
		var tmp;
		var output = [];
		for (var i = start; i < end; i += 3) {
			tmp = (uint8[i] << 16 & 16711680) + (uint8[i + 1] << 8 & 65280) + (uint8[i + 2] & 255);
			output.push(tripletToBase64(tmp));
		}
		return output.join("");
	}
	function fromByteArray(uint8) {
		var tmp;
		var len = uint8.length;
		var extraBytes = len % 3;
		var parts = [];
		var maxChunkLength = 16383;
		for (var i = 0, len2 = len - extraBytes; i < len2; i += maxChunkLength) parts.push(encodeChunk(uint8, i, i + maxChunkLength > len2 ? len2 : i + maxChunkLength));
		if (extraBytes === 1) {
			tmp = uint8[len - 1];
			parts.push(lookup[tmp >> 2] + lookup[tmp << 4 & 63] + "==");
		} else if (extraBytes === 2) {
			tmp = (uint8[len - 2] << 8) + uint8[len - 1];
			parts.push(lookup[tmp >> 10] + lookup[tmp >> 4 & 63] + lookup[tmp << 2 & 63] + "=");
		}
		return parts.join("");
	}
}));
// node_modules/google-auth-library/build/src/crypto/shared.js
var require_shared$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.fromArrayBufferToHex = fromArrayBufferToHex;
	function fromArrayBufferToHex(arrayBuffer) {
		return Array.from(new Uint8Array(arrayBuffer)).map((byte) => {
			return byte.toString(16).padStart(2, "0");
		}).join("");
	}
}));
// node_modules/google-auth-library/build/src/crypto/browser/crypto.js
var require_crypto$2 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BrowserCrypto = void 0;
	const base64js = require_base64_js();
	const shared_1 = require_shared$1();
	exports.BrowserCrypto = class BrowserCrypto {
		constructor() {
			if (typeof window === "undefined" || window.crypto === void 0 || window.crypto.subtle === void 0) throw new Error("SubtleCrypto not found. Make sure it's an https:// website.");
		}
		async sha256DigestBase64(str) {
			const inputBuffer = new TextEncoder().encode(str);
			const outputBuffer = await window.crypto.subtle.digest("SHA-256", inputBuffer);
			return base64js.fromByteArray(new Uint8Array(outputBuffer));
		}
		randomBytesBase64(count) {
			const array = new Uint8Array(count);
			window.crypto.getRandomValues(array);
			return base64js.fromByteArray(array);
		}
		static padBase64(base64) {
			while (base64.length % 4 !== 0) base64 += "=";
			return base64;
		}
		async verify(pubkey, data, signature) {
			const algo = {
				name: "RSASSA-PKCS1-v1_5",
				hash: { name: "SHA-256" }
			};
			const dataArray = new TextEncoder().encode(data);
			const signatureArray = base64js.toByteArray(BrowserCrypto.padBase64(signature));
			const cryptoKey = await window.crypto.subtle.importKey("jwk", pubkey, algo, true, ["verify"]);
			return await window.crypto.subtle.verify(algo, cryptoKey, Buffer.from(signatureArray), dataArray);
		}
		async sign(privateKey, data) {
			const algo = {
				name: "RSASSA-PKCS1-v1_5",
				hash: { name: "SHA-256" }
			};
			const dataArray = new TextEncoder().encode(data);
			const cryptoKey = await window.crypto.subtle.importKey("jwk", privateKey, algo, true, ["sign"]);
			const result = await window.crypto.subtle.sign(algo, cryptoKey, dataArray);
			return base64js.fromByteArray(new Uint8Array(result));
		}
		decodeBase64StringUtf8(base64) {
			const uint8array = base64js.toByteArray(BrowserCrypto.padBase64(base64));
			return new TextDecoder().decode(uint8array);
		}
		encodeBase64StringUtf8(text) {
			const uint8array = new TextEncoder().encode(text);
			return base64js.fromByteArray(uint8array);
		}
		async sha256DigestHex(str) {
			const inputBuffer = new TextEncoder().encode(str);
			const outputBuffer = await window.crypto.subtle.digest("SHA-256", inputBuffer);
			return (0, shared_1.fromArrayBufferToHex)(outputBuffer);
		}
		async signWithHmacSha256(key, msg) {
			const rawKey = typeof key === "string" ? key : String.fromCharCode(...new Uint16Array(key));
			const enc = new TextEncoder();
			const cryptoKey = await window.crypto.subtle.importKey("raw", enc.encode(rawKey), {
				name: "HMAC",
				hash: { name: "SHA-256" }
			}, false, ["sign"]);
			return window.crypto.subtle.sign("HMAC", cryptoKey, enc.encode(msg));
		}
	};
}));
// node_modules/google-auth-library/build/src/crypto/node/crypto.js
var require_crypto$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NodeCrypto = void 0;
	const crypto = __require("crypto");
	var NodeCrypto = class {
		async sha256DigestBase64(str) {
			return crypto.createHash("sha256").update(str).digest("base64");
		}
		randomBytesBase64(count) {
			return crypto.randomBytes(count).toString("base64");
		}
		async verify(pubkey, data, signature) {
			const verifier = crypto.createVerify("RSA-SHA256");
			verifier.update(data);
			verifier.end();
			return verifier.verify(pubkey, signature, "base64");
		}
		async sign(privateKey, data) {
			const signer = crypto.createSign("RSA-SHA256");
			signer.update(data);
			signer.end();
			return signer.sign(privateKey, "base64");
		}
		decodeBase64StringUtf8(base64) {
			return Buffer.from(base64, "base64").toString("utf-8");
		}
		encodeBase64StringUtf8(text) {
			return Buffer.from(text, "utf-8").toString("base64");
		}
		async sha256DigestHex(str) {
			return crypto.createHash("sha256").update(str).digest("hex");
		}
		async signWithHmacSha256(key, msg) {
			const cryptoKey = typeof key === "string" ? key : toBuffer(key);
			return toArrayBuffer(crypto.createHmac("sha256", cryptoKey).update(msg).digest());
		}
	};
	exports.NodeCrypto = NodeCrypto;
	function toArrayBuffer(buffer) {
		const ab = new ArrayBuffer(buffer.length);
		const view = new Uint8Array(ab);
		for (let i = 0; i < buffer.length; ++i) view[i] = buffer[i];
		return ab;
	}
	function toBuffer(arrayBuffer) {
		return Buffer.from(arrayBuffer);
	}
}));
// node_modules/google-auth-library/build/src/crypto/crypto.js
var require_crypto = __commonJSMin(((exports, module, this$3) => {
	var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$3 && this$3.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createCrypto = createCrypto;
	exports.hasBrowserCrypto = hasBrowserCrypto;
	const crypto_1 = require_crypto$2();
	const crypto_2 = require_crypto$1();
	__exportStar(require_shared$1(), exports);
	function createCrypto() {
		if (hasBrowserCrypto()) return new crypto_1.BrowserCrypto();
		return new crypto_2.NodeCrypto();
	}
	function hasBrowserCrypto() {
		return typeof window !== "undefined" && typeof window.crypto !== "undefined" && typeof window.crypto.subtle !== "undefined";
	}
}));
// node_modules/google-auth-library/build/src/util.js
var require_util$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LRUCache = void 0;
	exports.snakeToCamel = snakeToCamel;
	exports.originalOrCamelOptions = originalOrCamelOptions;
	exports.removeUndefinedValuesInObject = removeUndefinedValuesInObject;
	exports.isValidFile = isValidFile;
	exports.getWellKnownCertificateConfigFileLocation = getWellKnownCertificateConfigFileLocation;
	exports.isAdcWarningSuppressed = isAdcWarningSuppressed;
	exports.suppressAdcWarning = suppressAdcWarning;
	exports.isFromJsonWarningSuppressed = isFromJsonWarningSuppressed;
	exports.suppressFromJsonWarning = suppressFromJsonWarning;
	const fs = __require("fs");
	const os = __require("os");
	const path = __require("path");
	const WELL_KNOWN_CERTIFICATE_CONFIG_FILE = "certificate_config.json";
	const CLOUDSDK_CONFIG_DIRECTORY = "gcloud";
	function snakeToCamel(str) {
		return str.replace(/([_][^_])/g, (match) => match.slice(1).toUpperCase());
	}
	function originalOrCamelOptions(obj) {
		function get(key) {
			const o = obj || {};
			return o[key] ?? o[snakeToCamel(key)];
		}
		return { get };
	}
	var LRUCache = class {
		capacity;
		#cache = new Map();
		maxAge;
		constructor(options) {
			this.capacity = options.capacity;
			this.maxAge = options.maxAge;
		}
		#moveToEnd(key, value) {
			this.#cache.delete(key);
			this.#cache.set(key, {
				value,
				lastAccessed: Date.now()
			});
		}
		set(key, value) {
			this.#moveToEnd(key, value);
			this.#evict();
		}
		get(key) {
			const item = this.#cache.get(key);
			if (!item) return;
			this.#moveToEnd(key, item.value);
			this.#evict();
			return item.value;
		}
		#evict() {
			const cutoffDate = this.maxAge ? Date.now() - this.maxAge : 0;
			let oldestItem = this.#cache.entries().next();
			while (!oldestItem.done && (this.#cache.size > this.capacity || oldestItem.value[1].lastAccessed < cutoffDate)) {
				this.#cache.delete(oldestItem.value[0]);
				oldestItem = this.#cache.entries().next();
			}
		}
	};
	exports.LRUCache = LRUCache;
	function removeUndefinedValuesInObject(object) {
		Object.entries(object).forEach(([key, value]) => {
			if (value === void 0 || value === "undefined") delete object[key];
		});
		return object;
	}
	async function isValidFile(filePath) {
		try {
			return (await fs.promises.lstat(filePath)).isFile();
		} catch (e) {
			return false;
		}
	}
	function getWellKnownCertificateConfigFileLocation() {
		const configDir = process.env.CLOUDSDK_CONFIG || (_isWindows() ? path.join(process.env.APPDATA || "", CLOUDSDK_CONFIG_DIRECTORY) : path.join(process.env.HOME || "", ".config", CLOUDSDK_CONFIG_DIRECTORY));
		return path.join(configDir, WELL_KNOWN_CERTIFICATE_CONFIG_FILE);
	}
	function _isWindows() {
		return os.platform().startsWith("win");
	}
	let adcWarningSuppressionDepth = 0;
	let fromJsonWarningSuppressionDepth = 0;
	function isAdcWarningSuppressed() {
		return adcWarningSuppressionDepth > 0;
	}
	function suppressAdcWarning(fn) {
		adcWarningSuppressionDepth++;
		try {
			return fn();
		} finally {
			adcWarningSuppressionDepth--;
		}
	}
	function isFromJsonWarningSuppressed() {
		return adcWarningSuppressionDepth > 0 || fromJsonWarningSuppressionDepth > 0;
	}
	function suppressFromJsonWarning(fn) {
		fromJsonWarningSuppressionDepth++;
		try {
			return fn();
		} finally {
			fromJsonWarningSuppressionDepth--;
		}
	}
}));
// node_modules/google-auth-library/package.json
var require_package$2 = __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "google-auth-library",
		"version": "11.3.4",
		"author": "Google Inc.",
		"description": "Google APIs Authentication Client Library for Node.js",
		"engines": { "node": ">=22" },
		"main": "./build/src/index.js",
		"types": "./build/src/index.d.ts",
		"repository": {
			"type": "git",
			"directory": "core/packages/google-auth-library-nodejs",
			"url": "https://github.com/googleapis/google-cloud-node.git"
		},
		"keywords": [
			"google",
			"api",
			"google apis",
			"client",
			"client library"
		],
		"dependencies": {
			"base64-js": "^1.3.0",
			"ecdsa-sig-formatter": "^1.0.11",
			"gaxios": "^8.3.1",
			"gcp-metadata": "^9.2.1",
			"google-logging-utils": "^2.1.0",
			"jws": "^4.0.0"
		},
		"devDependencies": {
			"@types/base64-js": "^1.2.5",
			"@types/jws": "^3.1.0",
			"@types/mocha": "^10.0.10",
			"@types/mv": "^2.1.0",
			"@types/ncp": "^2.0.8",
			"@types/node": "^24.0.0",
			"@types/sinon": "^21.0.0",
			"assert-rejects": "^1.0.0",
			"c8": "^10.1.3",
			"codecov": "^3.8.3",
			"gts": "^6.0.2",
			"is-docker": "^3.0.0",
			"jsdoc": "^4.0.4",
			"jsdoc-fresh": "^6.1.0",
			"jsdoc-region-tag": "^5.1.0",
			"karma": "^6.0.0",
			"karma-chrome-launcher": "^3.0.0",
			"karma-coverage": "^2.0.0",
			"karma-firefox-launcher": "^2.0.0",
			"karma-mocha": "^2.0.0",
			"karma-sourcemap-loader": "^0.4.0",
			"karma-webpack": "^5.0.0",
			"mocha": "^11.1.0",
			"mv": "^2.1.1",
			"ncp": "^2.0.0",
			"nock": "^14.0.5",
			"null-loader": "^4.0.1",
			"puppeteer": "^24.0.0",
			"sinon": "21.0.3",
			"ts-loader": "^9.5.2",
			"typescript": "5.8.3",
			"webpack": "^5.97.1",
			"webpack-cli": "^6.0.1"
		},
		"files": ["build/src", "!build/src/**/*.map"],
		"license": "Apache-2.0",
		"homepage": "https://github.com/googleapis/google-cloud-node/tree/main/core/packages/google-auth-library-nodejs",
		"scripts": {
			"test": "node ../../../bin/run-test.cjs build/test",
			"clean": "gts clean",
			"lint": "gts check --no-inline-config",
			"compile": "tsc -p .",
			"fix": "gts fix",
			"pretest": "pnpm run compile --sourceMap",
			"docs": "jsdoc -c .jsdoc.js",
			"samples-setup": "cd samples/ && pnpm link ../ && pnpm run setup && cd ../",
			"samples-test": "cd samples/ && pnpm link ../ && pnpm test && cd ../",
			"system-test": "mocha build/system-test --timeout 60000",
			"presystem-test": "pnpm run compile --sourceMap",
			"webpack": "webpack",
			"browser-test": "karma start",
			"prelint": "cd samples; pnpm link ../; pnpm install"
		}
	};
}));
// node_modules/google-auth-library/build/src/shared.cjs
var require_shared = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.USER_AGENT = exports.PRODUCT_NAME = exports.pkg = void 0;
	const pkg = require_package$2();
	exports.pkg = pkg;
	const PRODUCT_NAME = "google-api-nodejs-client";
	exports.PRODUCT_NAME = PRODUCT_NAME;
	exports.USER_AGENT = `${PRODUCT_NAME}/${pkg.version}`;
}));
// node_modules/google-auth-library/build/src/auth/authclient.js
var require_authclient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AuthClient = exports.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS = exports.DEFAULT_UNIVERSE = void 0;
	const events_1 = __require("events");
	const gaxios_1 = require_src$8();
	const util_1 = require_util$1();
	const google_logging_utils_1 = require_src$6();
	const shared_cjs_1 = require_shared();
	exports.DEFAULT_UNIVERSE = "googleapis.com";
	exports.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS = 3e5;
	exports.AuthClient = class AuthClient extends events_1.EventEmitter {
		apiKey;
		projectId;
		quotaProjectId;
		transporter;
		credentials = {};
		eagerRefreshThresholdMillis = exports.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS;
		forceRefreshOnFailure = false;
		universeDomain = exports.DEFAULT_UNIVERSE;
		static RequestMethodNameSymbol = Symbol("request method name");
		static RequestLogIdSymbol = Symbol("request log id");
		constructor(opts = {}) {
			super();
			const options = (0, util_1.originalOrCamelOptions)(opts);
			this.apiKey = opts.apiKey;
			this.projectId = options.get("project_id") ?? null;
			this.quotaProjectId = options.get("quota_project_id");
			this.credentials = options.get("credentials") ?? {};
			this.universeDomain = options.get("universe_domain") ?? exports.DEFAULT_UNIVERSE;
			this.transporter = opts.transporter ?? new gaxios_1.Gaxios(opts.transporterOptions);
			if (options.get("useAuthRequestParameters") !== false) {
				this.transporter.interceptors.request.add(AuthClient.DEFAULT_REQUEST_INTERCEPTOR);
				this.transporter.interceptors.response.add(AuthClient.DEFAULT_RESPONSE_INTERCEPTOR);
			}
			if (opts.eagerRefreshThresholdMillis) this.eagerRefreshThresholdMillis = opts.eagerRefreshThresholdMillis;
			this.forceRefreshOnFailure = opts.forceRefreshOnFailure ?? false;
		}
		fetch(...args) {
			const input = args[0];
			const init = args[1];
			let url = void 0;
			const headers = new Headers();
			if (typeof input === "string") url = new URL(input);
			else if (input instanceof URL) url = input;
			else if (input && input.url) url = new URL(input.url);
			if (input && typeof input === "object" && "headers" in input) gaxios_1.Gaxios.mergeHeaders(headers, input.headers);
			if (init) gaxios_1.Gaxios.mergeHeaders(headers, new Headers(init.headers));
			if (typeof input === "object" && !(input instanceof URL)) return this.request({
				...init,
				...input,
				headers,
				url
			});
			else return this.request({
				...init,
				headers,
				url
			});
		}
		setCredentials(credentials) {
			this.credentials = credentials;
		}
		addSharedMetadataHeaders(headers) {
			if (!headers.has("x-goog-user-project") && this.quotaProjectId) headers.set("x-goog-user-project", this.quotaProjectId);
			return headers;
		}
		addUserProjectAndAuthHeaders(target, source) {
			const xGoogUserProject = source.get("x-goog-user-project");
			const authorizationHeader = source.get("authorization");
			if (xGoogUserProject) target.set("x-goog-user-project", xGoogUserProject);
			if (authorizationHeader) target.set("authorization", authorizationHeader);
			return target;
		}
		static log = (0, google_logging_utils_1.log)("auth");
		static DEFAULT_REQUEST_INTERCEPTOR = { resolved: async (config) => {
			if (!config.headers.has("x-goog-api-client")) {
				const nodeVersion = process.version.replace(/^v/, "");
				config.headers.set("x-goog-api-client", `gl-node/${nodeVersion}`);
			}
			const userAgent = config.headers.get("User-Agent");
			if (!userAgent) config.headers.set("User-Agent", shared_cjs_1.USER_AGENT);
			else if (!userAgent.includes(`${shared_cjs_1.PRODUCT_NAME}/`)) config.headers.set("User-Agent", `${userAgent} ${shared_cjs_1.USER_AGENT}`);
			try {
				const symbols = config;
				const methodName = symbols[AuthClient.RequestMethodNameSymbol];
				const logId = `${Math.floor(Math.random() * 1e3)}`;
				symbols[AuthClient.RequestLogIdSymbol] = logId;
				const logObject = {
					url: config.url,
					headers: config.headers
				};
				if (methodName) AuthClient.log.debug("%s [%s] request %j", methodName, logId, logObject);
				else AuthClient.log.debug("[%s] request %j", logId, logObject);
			} catch (e) {}
			return config;
		} };
		static DEFAULT_RESPONSE_INTERCEPTOR = {
			resolved: async (response) => {
				try {
					const symbols = response.config;
					const methodName = symbols[AuthClient.RequestMethodNameSymbol];
					const logId = symbols[AuthClient.RequestLogIdSymbol];
					if (methodName) AuthClient.log.debug("%s [%s] response %j", methodName, logId, response.data);
					else AuthClient.log.debug("[%s] response %j", logId, response.data);
				} catch (e) {}
				return response;
			},
			rejected: async (error) => {
				try {
					const symbols = error.config;
					const methodName = symbols[AuthClient.RequestMethodNameSymbol];
					const logId = symbols[AuthClient.RequestLogIdSymbol];
					if (methodName) AuthClient.log.debug("%s [%s] error %j", methodName, logId, error.response?.data);
					else AuthClient.log.debug("[%s] error %j", logId, error.response?.data);
				} catch (e) {}
				throw error;
			}
		};
		static setMethodName(config, methodName) {
			try {
				const symbols = config;
				symbols[AuthClient.RequestMethodNameSymbol] = methodName;
			} catch (e) {}
		}
		static get RETRY_CONFIG() {
			return {
				retry: true,
				retryConfig: { httpMethodsToRetry: [
					"GET",
					"PUT",
					"POST",
					"HEAD",
					"OPTIONS",
					"DELETE"
				] }
			};
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/loginticket.js
var require_loginticket = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.LoginTicket = void 0;
	var LoginTicket = class {
		envelope;
		payload;
		constructor(env, pay) {
			this.envelope = env;
			this.payload = pay;
		}
		getEnvelope() {
			return this.envelope;
		}
		getPayload() {
			return this.payload;
		}
		getUserId() {
			const payload = this.getPayload();
			if (payload && payload.sub) return payload.sub;
			return null;
		}
		getAttributes() {
			return {
				envelope: this.getEnvelope(),
				payload: this.getPayload()
			};
		}
	};
	exports.LoginTicket = LoginTicket;
}));
// node_modules/google-auth-library/build/src/auth/oauth2client.js
var require_oauth2client = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OAuth2Client = exports.ClientAuthentication = exports.CertificateFormat = exports.CodeChallengeMethod = void 0;
	const gaxios_1 = require_src$8();
	const querystring = __require("querystring");
	const stream = __require("stream");
	const formatEcdsa = require_ecdsa_sig_formatter();
	const util_1 = require_util$1();
	const crypto_1 = require_crypto();
	const authclient_1 = require_authclient();
	const loginticket_1 = require_loginticket();
	var CodeChallengeMethod;
	(function(CodeChallengeMethod) {
		CodeChallengeMethod["Plain"] = "plain";
		CodeChallengeMethod["S256"] = "S256";
	})(CodeChallengeMethod || (exports.CodeChallengeMethod = CodeChallengeMethod = {}));
	var CertificateFormat;
	(function(CertificateFormat) {
		CertificateFormat["PEM"] = "PEM";
		CertificateFormat["JWK"] = "JWK";
	})(CertificateFormat || (exports.CertificateFormat = CertificateFormat = {}));
	var ClientAuthentication;
	(function(ClientAuthentication) {
		ClientAuthentication["ClientSecretPost"] = "ClientSecretPost";
		ClientAuthentication["ClientSecretBasic"] = "ClientSecretBasic";
		ClientAuthentication["None"] = "None";
	})(ClientAuthentication || (exports.ClientAuthentication = ClientAuthentication = {}));
	exports.OAuth2Client = class OAuth2Client extends authclient_1.AuthClient {
		redirectUri;
		certificateCache = {};
		certificateExpiry = null;
		certificateCacheFormat = CertificateFormat.PEM;
		refreshTokenPromises = new Map();
		endpoints;
		issuers;
		clientAuthentication;
		_clientId;
		_clientSecret;
		refreshHandler;
		constructor(options = {}, clientSecret, redirectUri) {
			super(typeof options === "object" ? options : {});
			if (typeof options !== "object") options = {
				clientId: options,
				clientSecret,
				redirectUri
			};
			this._clientId = options.clientId || options.client_id;
			this._clientSecret = options.clientSecret || options.client_secret;
			this.redirectUri = options.redirectUri || options.redirect_uris?.[0];
			this.endpoints = {
				tokenInfoUrl: "https://oauth2.googleapis.com/tokeninfo",
				oauth2AuthBaseUrl: "https://accounts.google.com/o/oauth2/v2/auth",
				oauth2TokenUrl: "https://oauth2.googleapis.com/token",
				oauth2RevokeUrl: "https://oauth2.googleapis.com/revoke",
				oauth2FederatedSignonPemCertsUrl: "https://www.googleapis.com/oauth2/v1/certs",
				oauth2FederatedSignonJwkCertsUrl: "https://www.googleapis.com/oauth2/v3/certs",
				oauth2IapPublicKeyUrl: "https://www.gstatic.com/iap/verify/public_key",
				...options.endpoints
			};
			this.clientAuthentication = options.clientAuthentication || ClientAuthentication.ClientSecretPost;
			this.issuers = options.issuers || [
				"accounts.google.com",
				"https://accounts.google.com",
				this.universeDomain
			];
		}
		static GOOGLE_TOKEN_INFO_URL = "https://oauth2.googleapis.com/tokeninfo";
		static CLOCK_SKEW_SECS_ = 300;
		static DEFAULT_MAX_TOKEN_LIFETIME_SECS_ = 86400;
		generateAuthUrl(opts = {}) {
			if (opts.code_challenge_method && !opts.code_challenge) throw new Error("If a code_challenge_method is provided, code_challenge must be included.");
			opts.response_type = opts.response_type || "code";
			opts.client_id = opts.client_id || this._clientId;
			opts.redirect_uri = opts.redirect_uri || this.redirectUri;
			if (Array.isArray(opts.scope)) opts.scope = opts.scope.join(" ");
			return this.endpoints.oauth2AuthBaseUrl.toString() + "?" + querystring.stringify(opts);
		}
		generateCodeVerifier() {
			throw new Error("generateCodeVerifier is removed, please use generateCodeVerifierAsync instead.");
		}
		async generateCodeVerifierAsync() {
			const crypto = (0, crypto_1.createCrypto)();
			const codeVerifier = crypto.randomBytesBase64(96).replace(/\+/g, "~").replace(/=/g, "_").replace(/\//g, "-");
			return {
				codeVerifier,
				codeChallenge: (await crypto.sha256DigestBase64(codeVerifier)).split("=")[0].replace(/\+/g, "-").replace(/\//g, "_")
			};
		}
		getToken(codeOrOptions, callback) {
			const options = typeof codeOrOptions === "string" ? { code: codeOrOptions } : codeOrOptions;
			if (callback) this.getTokenAsync(options).then((r) => callback(null, r.tokens, r.res), (e) => callback(e, null, e.response));
			else return this.getTokenAsync(options);
		}
		async getTokenAsync(options) {
			const url = this.endpoints.oauth2TokenUrl.toString();
			const headers = new Headers();
			const values = {
				client_id: options.client_id || this._clientId,
				code_verifier: options.codeVerifier,
				code: options.code,
				grant_type: "authorization_code",
				redirect_uri: options.redirect_uri || this.redirectUri
			};
			if (this.clientAuthentication === ClientAuthentication.ClientSecretBasic) {
				const basic = Buffer.from(`${this._clientId}:${this._clientSecret}`);
				headers.set("authorization", `Basic ${basic.toString("base64")}`);
			}
			if (this.clientAuthentication === ClientAuthentication.ClientSecretPost) values.client_secret = this._clientSecret;
			const opts = {
				...OAuth2Client.RETRY_CONFIG,
				method: "POST",
				url,
				data: new URLSearchParams((0, util_1.removeUndefinedValuesInObject)(values)),
				headers
			};
			authclient_1.AuthClient.setMethodName(opts, "getTokenAsync");
			const res = await this.transporter.request(opts);
			const tokens = res.data;
			if (res.data && res.data.expires_in) {
				tokens.expiry_date = new Date().getTime() + res.data.expires_in * 1e3;
				delete tokens.expires_in;
			}
			this.emit("tokens", tokens);
			return {
				tokens,
				res
			};
		}
		async refreshToken(refreshToken) {
			if (!refreshToken) return this.refreshTokenNoCache(refreshToken);
			if (this.refreshTokenPromises.has(refreshToken)) return this.refreshTokenPromises.get(refreshToken);
			const p = this.refreshTokenNoCache(refreshToken).then((r) => {
				this.refreshTokenPromises.delete(refreshToken);
				return r;
			}, (e) => {
				this.refreshTokenPromises.delete(refreshToken);
				throw e;
			});
			this.refreshTokenPromises.set(refreshToken, p);
			return p;
		}
		async refreshTokenNoCache(refreshToken) {
			if (!refreshToken) throw new Error("No refresh token is set.");
			const url = this.endpoints.oauth2TokenUrl.toString();
			const data = {
				refresh_token: refreshToken,
				client_id: this._clientId,
				client_secret: this._clientSecret,
				grant_type: "refresh_token"
			};
			let res;
			try {
				const opts = {
					...OAuth2Client.RETRY_CONFIG,
					method: "POST",
					url,
					data: new URLSearchParams((0, util_1.removeUndefinedValuesInObject)(data))
				};
				authclient_1.AuthClient.setMethodName(opts, "refreshTokenNoCache");
				res = await this.transporter.request(opts);
			} catch (e) {
				if (e instanceof gaxios_1.GaxiosError && e.message === "invalid_grant" && e.response?.data && /ReAuth/i.test(e.response.data.error_description)) e.message = JSON.stringify(e.response.data);
				throw e;
			}
			const tokens = res.data;
			if (res.data && res.data.expires_in) {
				tokens.expiry_date = new Date().getTime() + res.data.expires_in * 1e3;
				delete tokens.expires_in;
			}
			this.emit("tokens", tokens);
			return {
				tokens,
				res
			};
		}
		refreshAccessToken(callback) {
			if (callback) this.refreshAccessTokenAsync().then((r) => callback(null, r.credentials, r.res), callback);
			else return this.refreshAccessTokenAsync();
		}
		async refreshAccessTokenAsync() {
			const r = await this.refreshToken(this.credentials.refresh_token);
			const tokens = r.tokens;
			tokens.refresh_token = this.credentials.refresh_token;
			this.credentials = tokens;
			return {
				credentials: this.credentials,
				res: r.res
			};
		}
		getAccessToken(callback) {
			if (callback) this.getAccessTokenAsync().then((r) => callback(null, r.token, r.res), callback);
			else return this.getAccessTokenAsync();
		}
		async getAccessTokenAsync() {
			if (!this.credentials.access_token || this.isTokenExpiring()) {
				if (!this.credentials.refresh_token) {
					if (this.refreshHandler) {
						const refreshedAccessToken = await this.processAndValidateRefreshHandler();
						if (refreshedAccessToken?.access_token) {
							this.setCredentials(refreshedAccessToken);
							return { token: this.credentials.access_token };
						}
					} else throw new Error("No refresh token or refresh handler callback is set.");
				}
				const r = await this.refreshAccessTokenAsync();
				if (!r.credentials || r.credentials && !r.credentials.access_token) throw new Error("Could not refresh access token.");
				return {
					token: r.credentials.access_token,
					res: r.res
				};
			} else return { token: this.credentials.access_token };
		}
		async getRequestHeaders(url) {
			return (await this.getRequestMetadataAsync(url)).headers;
		}
		async getRequestMetadataAsync(url) {
			const thisCreds = this.credentials;
			if (!thisCreds.access_token && !thisCreds.refresh_token && !this.apiKey && !this.refreshHandler) throw new Error("No access, refresh token, API key or refresh handler callback is set.");
			if (thisCreds.access_token && !this.isTokenExpiring()) {
				thisCreds.token_type = thisCreds.token_type || "Bearer";
				const headers = new Headers({ authorization: thisCreds.token_type + " " + thisCreds.access_token });
				return { headers: this.addSharedMetadataHeaders(headers) };
			}
			if (this.refreshHandler) {
				const refreshedAccessToken = await this.processAndValidateRefreshHandler();
				if (refreshedAccessToken?.access_token) {
					this.setCredentials(refreshedAccessToken);
					const headers = new Headers({ authorization: "Bearer " + this.credentials.access_token });
					return { headers: this.addSharedMetadataHeaders(headers) };
				}
			}
			if (this.apiKey) return { headers: new Headers({ "X-Goog-Api-Key": this.apiKey }) };
			let r = null;
			let tokens = null;
			try {
				r = await this.refreshToken(thisCreds.refresh_token);
				tokens = r.tokens;
			} catch (err) {
				const e = err;
				if (e.response && (e.response.status === 403 || e.response.status === 404)) e.message = `Could not refresh access token: ${e.message}`;
				throw e;
			}
			const credentials = this.credentials;
			credentials.token_type = credentials.token_type || "Bearer";
			tokens.refresh_token = credentials.refresh_token;
			this.credentials = tokens;
			const headers = new Headers({ authorization: credentials.token_type + " " + tokens.access_token });
			return {
				headers: this.addSharedMetadataHeaders(headers),
				res: r.res
			};
		}
		static getRevokeTokenUrl(token) {
			return new OAuth2Client().getRevokeTokenURL(token).toString();
		}
		getRevokeTokenURL(token) {
			const url = new URL(this.endpoints.oauth2RevokeUrl);
			url.searchParams.append("token", token);
			return url;
		}
		revokeToken(token, callback) {
			const opts = {
				...OAuth2Client.RETRY_CONFIG,
				url: this.getRevokeTokenURL(token).toString(),
				method: "POST"
			};
			authclient_1.AuthClient.setMethodName(opts, "revokeToken");
			if (callback) this.transporter.request(opts).then((r) => callback(null, r), callback);
			else return this.transporter.request(opts);
		}
		revokeCredentials(callback) {
			if (callback) this.revokeCredentialsAsync().then((res) => callback(null, res), callback);
			else return this.revokeCredentialsAsync();
		}
		async revokeCredentialsAsync() {
			const token = this.credentials.access_token;
			this.credentials = {};
			if (token) return this.revokeToken(token);
			else throw new Error("No access token to revoke.");
		}
		request(opts, callback) {
			if (callback) this.requestAsync(opts).then((r) => callback(null, r), (e) => {
				return callback(e, e.response);
			});
			else return this.requestAsync(opts);
		}
		async requestAsync(opts, reAuthRetried = false) {
			try {
				const r = await this.getRequestMetadataAsync();
				opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
				this.addUserProjectAndAuthHeaders(opts.headers, r.headers);
				if (this.apiKey) opts.headers.set("X-Goog-Api-Key", this.apiKey);
				return await this.transporter.request(opts);
			} catch (e) {
				const res = e.response;
				if (res) {
					const statusCode = res.status;
					const mayRequireRefresh = this.credentials && this.credentials.access_token && this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure);
					const mayRequireRefreshWithNoRefreshToken = this.credentials && this.credentials.access_token && !this.credentials.refresh_token && (!this.credentials.expiry_date || this.forceRefreshOnFailure) && this.refreshHandler;
					const isReadableStream = res.config.data instanceof stream.Readable;
					const isAuthErr = statusCode === 401 || statusCode === 403;
					if (!reAuthRetried && isAuthErr && !isReadableStream && mayRequireRefresh) {
						await this.refreshAccessTokenAsync();
						return this.requestAsync(opts, true);
					} else if (!reAuthRetried && isAuthErr && !isReadableStream && mayRequireRefreshWithNoRefreshToken) {
						const refreshedAccessToken = await this.processAndValidateRefreshHandler();
						if (refreshedAccessToken?.access_token) this.setCredentials(refreshedAccessToken);
						return this.requestAsync(opts, true);
					}
				}
				throw e;
			}
		}
		verifyIdToken(options, callback) {
			if (callback && typeof callback !== "function") throw new Error("This method accepts an options object as the first parameter, which includes the idToken, audience, and maxExpiry.");
			if (callback) this.verifyIdTokenAsync(options).then((r) => callback(null, r), callback);
			else return this.verifyIdTokenAsync(options);
		}
		async verifyIdTokenAsync(options) {
			if (!options.idToken) throw new Error("The verifyIdToken method requires an ID Token");
			const response = await this.getFederatedSignonCertsAsync();
			return await this.verifySignedJwtWithCertsAsync(options.idToken, response.certs, options.audience, this.issuers, options.maxExpiry);
		}
		async getTokenInfo(accessToken) {
			const { data } = await this.transporter.request({
				...OAuth2Client.RETRY_CONFIG,
				method: "POST",
				headers: {
					"content-type": "application/x-www-form-urlencoded;charset=UTF-8",
					authorization: `Bearer ${accessToken}`
				},
				url: this.endpoints.tokenInfoUrl.toString()
			});
			const info = Object.assign({
				expiry_date: new Date().getTime() + data.expires_in * 1e3,
				scopes: data.scope.split(" ")
			}, data);
			delete info.expires_in;
			delete info.scope;
			return info;
		}
		getFederatedSignonCerts(callback) {
			if (callback) this.getFederatedSignonCertsAsync().then((r) => callback(null, r.certs, r.res), callback);
			else return this.getFederatedSignonCertsAsync();
		}
		async getFederatedSignonCertsAsync() {
			const nowTime = new Date().getTime();
			const format = (0, crypto_1.hasBrowserCrypto)() ? CertificateFormat.JWK : CertificateFormat.PEM;
			if (this.certificateExpiry && nowTime < this.certificateExpiry.getTime() && this.certificateCacheFormat === format) return {
				certs: this.certificateCache,
				format
			};
			let res;
			let url;
			switch (format) {
				case CertificateFormat.PEM:
					url = this.endpoints.oauth2FederatedSignonPemCertsUrl.toString();
					break;
				case CertificateFormat.JWK:
					url = this.endpoints.oauth2FederatedSignonJwkCertsUrl.toString();
					break;
				default: throw new Error(`Unsupported certificate format ${format}`);
			}
			try {
				const opts = {
					...OAuth2Client.RETRY_CONFIG,
					url
				};
				authclient_1.AuthClient.setMethodName(opts, "getFederatedSignonCertsAsync");
				res = await this.transporter.request(opts);
			} catch (e) {
				if (e instanceof Error) e.message = `Failed to retrieve verification certificates: ${e.message}`;
				throw e;
			}
			const cacheControl = res?.headers.get("cache-control");
			let cacheAge = -1;
			if (cacheControl) {
				const maxAge = /max-age=(?<maxAge>[0-9]+)/.exec(cacheControl)?.groups?.maxAge;
				if (maxAge) cacheAge = Number(maxAge) * 1e3;
			}
			let certificates = {};
			switch (format) {
				case CertificateFormat.PEM:
					certificates = res.data;
					break;
				case CertificateFormat.JWK:
					for (const key of res.data.keys) certificates[key.kid] = key;
					break;
				default: throw new Error(`Unsupported certificate format ${format}`);
			}
			const now = new Date();
			this.certificateExpiry = cacheAge === -1 ? null : new Date(now.getTime() + cacheAge);
			this.certificateCache = certificates;
			this.certificateCacheFormat = format;
			return {
				certs: certificates,
				format,
				res
			};
		}
		getIapPublicKeys(callback) {
			if (callback) this.getIapPublicKeysAsync().then((r) => callback(null, r.pubkeys, r.res), callback);
			else return this.getIapPublicKeysAsync();
		}
		async getIapPublicKeysAsync() {
			let res;
			const url = this.endpoints.oauth2IapPublicKeyUrl.toString();
			try {
				const opts = {
					...OAuth2Client.RETRY_CONFIG,
					url
				};
				authclient_1.AuthClient.setMethodName(opts, "getIapPublicKeysAsync");
				res = await this.transporter.request(opts);
			} catch (e) {
				if (e instanceof Error) e.message = `Failed to retrieve verification certificates: ${e.message}`;
				throw e;
			}
			return {
				pubkeys: res.data,
				res
			};
		}
		verifySignedJwtWithCerts() {
			throw new Error("verifySignedJwtWithCerts is removed, please use verifySignedJwtWithCertsAsync instead.");
		}
		async verifySignedJwtWithCertsAsync(jwt, certs, requiredAudience, issuers, maxExpiry) {
			const crypto = (0, crypto_1.createCrypto)();
			if (!maxExpiry) maxExpiry = OAuth2Client.DEFAULT_MAX_TOKEN_LIFETIME_SECS_;
			const segments = jwt.split(".");
			if (segments.length !== 3) throw new Error("Wrong number of segments in token: " + jwt);
			const signed = segments[0] + "." + segments[1];
			let signature = segments[2];
			let envelope;
			let payload;
			try {
				envelope = JSON.parse(crypto.decodeBase64StringUtf8(segments[0]));
			} catch (err) {
				if (err instanceof Error) err.message = `Can't parse token envelope: ${segments[0]}': ${err.message}`;
				throw err;
			}
			if (!envelope) throw new Error("Can't parse token envelope: " + segments[0]);
			try {
				payload = JSON.parse(crypto.decodeBase64StringUtf8(segments[1]));
			} catch (err) {
				if (err instanceof Error) err.message = `Can't parse token payload '${segments[0]}`;
				throw err;
			}
			if (!payload) throw new Error("Can't parse token payload: " + segments[1]);
			if (!Object.prototype.hasOwnProperty.call(certs, envelope.kid)) throw new Error("No pem found for envelope: " + JSON.stringify(envelope));
			const cert = certs[envelope.kid];
			if (envelope.alg === "ES256") signature = formatEcdsa.joseToDer(signature, "ES256").toString("base64");
			if (!await crypto.verify(cert, signed, signature)) throw new Error("Invalid token signature: " + jwt);
			if (!payload.iat) throw new Error("No issue time in token: " + JSON.stringify(payload));
			if (!payload.exp) throw new Error("No expiration time in token: " + JSON.stringify(payload));
			const iat = Number(payload.iat);
			if (isNaN(iat)) throw new Error("iat field using invalid format");
			const exp = Number(payload.exp);
			if (isNaN(exp)) throw new Error("exp field using invalid format");
			const now = new Date().getTime() / 1e3;
			if (exp >= now + maxExpiry) throw new Error("Expiration time too far in future: " + JSON.stringify(payload));
			const earliest = iat - OAuth2Client.CLOCK_SKEW_SECS_;
			const latest = exp + OAuth2Client.CLOCK_SKEW_SECS_;
			if (now < earliest) throw new Error("Token used too early, " + now + " < " + earliest + ": " + JSON.stringify(payload));
			if (now > latest) throw new Error("Token used too late, " + now + " > " + latest + ": " + JSON.stringify(payload));
			if (issuers && issuers.indexOf(payload.iss) < 0) throw new Error("Invalid issuer, expected one of [" + issuers + "], but got " + payload.iss);
			if (typeof requiredAudience !== "undefined" && requiredAudience !== null) {
				const aud = payload.aud;
				let audVerified = false;
				if (requiredAudience.constructor === Array) audVerified = requiredAudience.indexOf(aud) > -1;
				else audVerified = aud === requiredAudience;
				if (!audVerified) throw new Error("Wrong recipient, payload audience != requiredAudience");
			}
			return new loginticket_1.LoginTicket(envelope, payload);
		}
		async processAndValidateRefreshHandler() {
			if (this.refreshHandler) {
				const accessTokenResponse = await this.refreshHandler();
				if (!accessTokenResponse.access_token) throw new Error("No access token is returned by the refreshHandler callback.");
				return accessTokenResponse;
			}
		}
		isTokenExpiring() {
			const expiryDate = this.credentials.expiry_date;
			return expiryDate ? expiryDate <= new Date().getTime() + this.eagerRefreshThresholdMillis : false;
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/computeclient.js
var require_computeclient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Compute = void 0;
	const gaxios_1 = require_src$8();
	const gcpMetadata = require_src$5();
	const oauth2client_1 = require_oauth2client();
	var Compute = class extends oauth2client_1.OAuth2Client {
		serviceAccountEmail;
		scopes;
		constructor(options = {}) {
			super(options);
			this.credentials = {
				expiry_date: 1,
				refresh_token: "compute-placeholder"
			};
			this.serviceAccountEmail = options.serviceAccountEmail || "default";
			this.scopes = Array.isArray(options.scopes) ? options.scopes : options.scopes ? [options.scopes] : [];
		}
		async refreshTokenNoCache() {
			const tokenPath = `service-accounts/${this.serviceAccountEmail}/token`;
			let data;
			try {
				const instanceOptions = { property: tokenPath };
				if (this.scopes.length > 0) instanceOptions.params = { scopes: this.scopes.join(",") };
				data = await gcpMetadata.instance(instanceOptions);
			} catch (e) {
				if (e instanceof gaxios_1.GaxiosError) {
					e.message = `Could not refresh access token: ${e.message}`;
					this.wrapError(e);
				}
				throw e;
			}
			const tokens = data;
			if (data && data.expires_in) {
				tokens.expiry_date = new Date().getTime() + data.expires_in * 1e3;
				delete tokens.expires_in;
			}
			this.emit("tokens", tokens);
			return {
				tokens,
				res: null
			};
		}
		async fetchIdToken(targetAudience) {
			const idTokenPath = `service-accounts/${this.serviceAccountEmail}/identity?format=full&audience=${targetAudience}`;
			let idToken;
			try {
				const instanceOptions = { property: idTokenPath };
				idToken = await gcpMetadata.instance(instanceOptions);
			} catch (e) {
				if (e instanceof Error) e.message = `Could not fetch ID token: ${e.message}`;
				throw e;
			}
			return idToken;
		}
		wrapError(e) {
			const res = e.response;
			if (res && res.status) {
				e.status = res.status;
				if (res.status === 403) e.message = "A Forbidden error was returned while attempting to retrieve an access token for the Compute Engine built-in service account. This may be because the Compute Engine instance does not have the correct permission scopes specified: " + e.message;
				else if (res.status === 404) e.message = "A Not Found error was returned while attempting to retrieve an accesstoken for the Compute Engine built-in service account. This may be because the Compute Engine instance does not have any permission scopes specified: " + e.message;
			}
		}
	};
	exports.Compute = Compute;
}));
// node_modules/google-auth-library/build/src/auth/idtokenclient.js
var require_idtokenclient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IdTokenClient = void 0;
	const oauth2client_1 = require_oauth2client();
	var IdTokenClient = class extends oauth2client_1.OAuth2Client {
		targetAudience;
		idTokenProvider;
		constructor(options) {
			super(options);
			this.targetAudience = options.targetAudience;
			this.idTokenProvider = options.idTokenProvider;
		}
		async getRequestMetadataAsync() {
			if (!this.credentials.id_token || !this.credentials.expiry_date || this.isTokenExpiring()) {
				const idToken = await this.idTokenProvider.fetchIdToken(this.targetAudience);
				this.credentials = {
					id_token: idToken,
					expiry_date: this.getIdTokenExpiryDate(idToken)
				};
			}
			return { headers: new Headers({ authorization: "Bearer " + this.credentials.id_token }) };
		}
		getIdTokenExpiryDate(idToken) {
			const payloadB64 = idToken.split(".")[1];
			if (payloadB64) return JSON.parse(Buffer.from(payloadB64, "base64").toString("ascii")).exp * 1e3;
		}
	};
	exports.IdTokenClient = IdTokenClient;
}));
// node_modules/google-auth-library/build/src/auth/envDetect.js
var require_envDetect = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GCPEnv = void 0;
	exports.clear = clear;
	exports.getEnv = getEnv;
	const gcpMetadata = require_src$5();
	var GCPEnv;
	(function(GCPEnv) {
		GCPEnv["APP_ENGINE"] = "APP_ENGINE";
		GCPEnv["KUBERNETES_ENGINE"] = "KUBERNETES_ENGINE";
		GCPEnv["CLOUD_FUNCTIONS"] = "CLOUD_FUNCTIONS";
		GCPEnv["COMPUTE_ENGINE"] = "COMPUTE_ENGINE";
		GCPEnv["CLOUD_RUN"] = "CLOUD_RUN";
		GCPEnv["CLOUD_RUN_JOBS"] = "CLOUD_RUN_JOBS";
		GCPEnv["NONE"] = "NONE";
	})(GCPEnv || (exports.GCPEnv = GCPEnv = {}));
	let envPromise;
	function clear() {
		envPromise = void 0;
	}
	async function getEnv() {
		if (envPromise) return envPromise;
		envPromise = getEnvMemoized();
		return envPromise;
	}
	async function getEnvMemoized() {
		let env = GCPEnv.NONE;
		if (isAppEngine()) env = GCPEnv.APP_ENGINE;
		else if (isCloudFunction()) env = GCPEnv.CLOUD_FUNCTIONS;
		else if (await isComputeEngine()) {
			if (await isKubernetesEngine()) env = GCPEnv.KUBERNETES_ENGINE;
			else if (isCloudRun()) env = GCPEnv.CLOUD_RUN;
			else if (isCloudRunJob()) env = GCPEnv.CLOUD_RUN_JOBS;
			else env = GCPEnv.COMPUTE_ENGINE;
		} else env = GCPEnv.NONE;
		return env;
	}
	function isAppEngine() {
		return !!(process.env.GAE_SERVICE || process.env.GAE_MODULE_NAME);
	}
	function isCloudFunction() {
		return !!(process.env.FUNCTION_NAME || process.env.FUNCTION_TARGET);
	}
	function isCloudRun() {
		return !!process.env.K_CONFIGURATION;
	}
	function isCloudRunJob() {
		return !!process.env.CLOUD_RUN_JOB;
	}
	async function isKubernetesEngine() {
		try {
			await gcpMetadata.instance("attributes/cluster-name");
			return true;
		} catch (e) {
			return false;
		}
	}
	async function isComputeEngine() {
		return gcpMetadata.isAvailable();
	}
}));
// node_modules/google-auth-library/build/src/gtoken/jwsSign.js
var require_jwsSign = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.buildPayloadForJwsSign = buildPayloadForJwsSign;
	exports.getJwsSign = getJwsSign;
	const jws_1 = require_jws();
	const ALG_RS256 = "RS256";
	const GOOGLE_TOKEN_URL = "https://oauth2.googleapis.com/token";
	function buildPayloadForJwsSign(tokenOptions) {
		const iat = Math.floor(new Date().getTime() / 1e3);
		return {
			iss: tokenOptions.iss,
			scope: tokenOptions.scope,
			aud: GOOGLE_TOKEN_URL,
			exp: iat + 3600,
			iat,
			sub: tokenOptions.sub,
			...tokenOptions.additionalClaims
		};
	}
	function getJwsSign(tokenOptions) {
		const payload = buildPayloadForJwsSign(tokenOptions);
		return (0, jws_1.sign)({
			header: { alg: ALG_RS256 },
			payload,
			secret: tokenOptions.key
		});
	}
}));
// node_modules/google-auth-library/build/src/gtoken/getToken.js
var require_getToken = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getToken = getToken;
	const jwsSign_1 = require_jwsSign();
	const GOOGLE_TOKEN_URL = "https://oauth2.googleapis.com/token";
	const GOOGLE_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";
	const generateRequestOptions = (tokenOptions) => {
		return {
			method: "POST",
			url: GOOGLE_TOKEN_URL,
			data: new URLSearchParams({
				grant_type: GOOGLE_GRANT_TYPE,
				assertion: (0, jwsSign_1.getJwsSign)(tokenOptions)
			}),
			responseType: "json",
			retryConfig: { httpMethodsToRetry: ["POST"] }
		};
	};
	async function getToken(tokenOptions) {
		if (!tokenOptions.transporter) throw new Error("No transporter set.");
		try {
			const gaxiosOptions = generateRequestOptions(tokenOptions);
			return (await tokenOptions.transporter.request(gaxiosOptions)).data;
		} catch (e) {
			const err = e;
			const errorData = err.response?.data;
			if (errorData?.error) err.message = `${errorData.error}: ${errorData.error_description}`;
			throw err;
		}
	}
}));
// node_modules/google-auth-library/build/src/gtoken/errorWithCode.js
var require_errorWithCode = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ErrorWithCode = void 0;
	var ErrorWithCode = class extends Error {
		code;
		constructor(message, code) {
			super(message);
			this.code = code;
		}
	};
	exports.ErrorWithCode = ErrorWithCode;
}));
// node_modules/google-auth-library/build/src/gtoken/getCredentials.js
var require_getCredentials = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getCredentials = getCredentials;
	const path = __require("path");
	const fs = __require("fs");
	const util_1 = __require("util");
	const errorWithCode_1 = require_errorWithCode();
	const readFile = fs.readFile ? (0, util_1.promisify)(fs.readFile) : async () => {
		throw new errorWithCode_1.ErrorWithCode("use key rather than keyFile.", "MISSING_CREDENTIALS");
	};
	var ExtensionFiles;
	(function(ExtensionFiles) {
		ExtensionFiles["JSON"] = ".json";
		ExtensionFiles["DER"] = ".der";
		ExtensionFiles["CRT"] = ".crt";
		ExtensionFiles["PEM"] = ".pem";
		ExtensionFiles["P12"] = ".p12";
		ExtensionFiles["PFX"] = ".pfx";
	})(ExtensionFiles || (ExtensionFiles = {}));
	var JsonCredentialsProvider = class {
		keyFilePath;
		constructor(keyFilePath) {
			this.keyFilePath = keyFilePath;
		}
		async getCredentials() {
			const key = await readFile(this.keyFilePath, "utf8");
			let body;
			try {
				body = JSON.parse(key);
			} catch (error) {
				throw new Error(`Invalid JSON key file: ${error.message}`);
			}
			const privateKey = body.private_key;
			const clientEmail = body.client_email;
			if (!privateKey || !clientEmail) throw new errorWithCode_1.ErrorWithCode("private_key and client_email are required.", "MISSING_CREDENTIALS");
			return {
				privateKey,
				clientEmail
			};
		}
	};
	var PemCredentialsProvider = class {
		keyFilePath;
		constructor(keyFilePath) {
			this.keyFilePath = keyFilePath;
		}
		async getCredentials() {
			return { privateKey: await readFile(this.keyFilePath, "utf8") };
		}
	};
	var P12CredentialsProvider = class {
		async getCredentials() {
			throw new errorWithCode_1.ErrorWithCode("*.p12 certificates are not supported after v6.1.2. Consider utilizing *.json format or converting *.p12 to *.pem using the OpenSSL CLI.", "UNKNOWN_CERTIFICATE_TYPE");
		}
	};
	var CredentialsProviderFactory = class {
		static create(keyFilePath) {
			switch (path.extname(keyFilePath)) {
				case ExtensionFiles.JSON: return new JsonCredentialsProvider(keyFilePath);
				case ExtensionFiles.DER:
				case ExtensionFiles.CRT:
				case ExtensionFiles.PEM: return new PemCredentialsProvider(keyFilePath);
				case ExtensionFiles.P12:
				case ExtensionFiles.PFX: return new P12CredentialsProvider();
				default: throw new errorWithCode_1.ErrorWithCode("Unknown certificate type. Type is determined based on file extension. Current supported extensions are *.json, and *.pem.", "UNKNOWN_CERTIFICATE_TYPE");
			}
		}
	};
	async function getCredentials(keyFilePath) {
		return CredentialsProviderFactory.create(keyFilePath).getCredentials();
	}
}));
// node_modules/google-auth-library/build/src/gtoken/tokenHandler.js
var require_tokenHandler = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TokenHandler = void 0;
	const getToken_1 = require_getToken();
	const getCredentials_1 = require_getCredentials();
	var TokenHandler = class {
		token;
		tokenExpiresAt;
		inFlightRequest;
		tokenOptions;
		constructor(tokenOptions) {
			this.tokenOptions = tokenOptions;
		}
		async processCredentials() {
			if (!this.tokenOptions.key && !this.tokenOptions.keyFile) throw new Error("No key or keyFile set.");
			if (!this.tokenOptions.key && this.tokenOptions.keyFile) {
				const credentials = await (0, getCredentials_1.getCredentials)(this.tokenOptions.keyFile);
				this.tokenOptions.key = credentials.privateKey;
				this.tokenOptions.email = credentials.clientEmail;
				this.tokenOptions.iss = this.tokenOptions.iss || credentials.clientEmail;
			}
		}
		isTokenExpiring() {
			if (!this.token || !this.tokenExpiresAt) return true;
			const now = new Date().getTime();
			const eagerRefreshThresholdMillis = this.tokenOptions.eagerRefreshThresholdMillis ?? 0;
			return this.tokenExpiresAt <= now + eagerRefreshThresholdMillis;
		}
		hasExpired() {
			if (this.token && this.tokenExpiresAt) return new Date().getTime() >= this.tokenExpiresAt;
			return true;
		}
		async getToken(forceRefresh) {
			await this.processCredentials();
			if (this.inFlightRequest && !forceRefresh) return this.inFlightRequest;
			if (this.token && !this.isTokenExpiring() && !forceRefresh) return this.token;
			try {
				this.inFlightRequest = (0, getToken_1.getToken)(this.tokenOptions);
				const token = await this.inFlightRequest;
				this.token = token;
				this.tokenExpiresAt = new Date().getTime() + (token.expires_in ?? 0) * 1e3;
				return token;
			} finally {
				this.inFlightRequest = void 0;
			}
		}
	};
	exports.TokenHandler = TokenHandler;
}));
// node_modules/google-auth-library/build/src/gtoken/revokeToken.js
var require_revokeToken = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.revokeToken = revokeToken;
	const GOOGLE_REVOKE_TOKEN_URL = "https://oauth2.googleapis.com/revoke?token=";
	const DEFAULT_RETRY_VALUE = true;
	async function revokeToken(accessToken, transporter) {
		const url = GOOGLE_REVOKE_TOKEN_URL + accessToken;
		return await transporter.request({
			url,
			retry: DEFAULT_RETRY_VALUE
		});
	}
}));
// node_modules/google-auth-library/build/src/gtoken/googleToken.js
var require_googleToken = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GoogleToken = void 0;
	const gaxios_1 = require_src$8();
	const tokenHandler_1 = require_tokenHandler();
	const revokeToken_1 = require_revokeToken();
	var GoogleToken = class {
		tokenOptions;
		tokenHandler;
		constructor(options) {
			this.tokenOptions = options || {};
			this.tokenOptions.transporter = this.tokenOptions.transporter || { request: (opts) => (0, gaxios_1.request)(opts) };
			if (!this.tokenOptions.iss) this.tokenOptions.iss = this.tokenOptions.email;
			if (typeof this.tokenOptions.scope === "object") this.tokenOptions.scope = this.tokenOptions.scope.join(" ");
			this.tokenHandler = new tokenHandler_1.TokenHandler(this.tokenOptions);
		}
		get expiresAt() {
			return this.tokenHandler.tokenExpiresAt;
		}
		get accessToken() {
			return this.tokenHandler.token?.access_token;
		}
		get idToken() {
			return this.tokenHandler.token?.id_token;
		}
		get tokenType() {
			return this.tokenHandler.token?.token_type;
		}
		get refreshToken() {
			return this.tokenHandler.token?.refresh_token;
		}
		hasExpired() {
			return this.tokenHandler.hasExpired();
		}
		isTokenExpiring() {
			return this.tokenHandler.isTokenExpiring();
		}
		getToken(callbackOrOptions, opts = { forceRefresh: false }) {
			let callback;
			if (typeof callbackOrOptions === "function") callback = callbackOrOptions;
			else if (typeof callbackOrOptions === "object") opts = callbackOrOptions;
			const promise = this.tokenHandler.getToken(opts.forceRefresh ?? false);
			if (callback) promise.then((token) => callback(null, token), callback);
			return promise;
		}
		revokeToken(callback) {
			if (!this.accessToken) return Promise.reject(new Error("No token to revoke."));
			const promise = (0, revokeToken_1.revokeToken)(this.accessToken, this.tokenOptions.transporter);
			if (callback) promise.then(() => callback(), callback);
			this.tokenHandler = new tokenHandler_1.TokenHandler(this.tokenOptions);
		}
		get googleTokenOptions() {
			return this.tokenOptions;
		}
	};
	exports.GoogleToken = GoogleToken;
}));
// node_modules/google-auth-library/build/src/auth/jwtaccess.js
var require_jwtaccess = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JWTAccess = void 0;
	const jws = require_jws();
	const util_1 = require_util$1();
	const DEFAULT_HEADER = {
		alg: "RS256",
		typ: "JWT"
	};
	exports.JWTAccess = class JWTAccess {
		email;
		key;
		keyId;
		projectId;
		eagerRefreshThresholdMillis;
		cache = new util_1.LRUCache({
			capacity: 500,
			maxAge: 36e5
		});
		constructor(email, key, keyId, eagerRefreshThresholdMillis) {
			this.email = email;
			this.key = key;
			this.keyId = keyId;
			this.eagerRefreshThresholdMillis = eagerRefreshThresholdMillis ?? 3e5;
		}
		getCachedKey(url, scopes) {
			let cacheKey = url;
			if (scopes && Array.isArray(scopes) && scopes.length) cacheKey = url ? `${url}_${scopes.join("_")}` : `${scopes.join("_")}`;
			else if (typeof scopes === "string") cacheKey = url ? `${url}_${scopes}` : scopes;
			if (!cacheKey) throw Error("Scopes or url must be provided");
			return cacheKey;
		}
		getRequestHeaders(url, additionalClaims, scopes) {
			const key = this.getCachedKey(url, scopes);
			const cachedToken = this.cache.get(key);
			const now = Date.now();
			if (cachedToken && cachedToken.expiration - now > this.eagerRefreshThresholdMillis) return new Headers(cachedToken.headers);
			const iat = Math.floor(Date.now() / 1e3);
			const exp = JWTAccess.getExpirationTime(iat);
			let defaultClaims;
			if (Array.isArray(scopes)) scopes = scopes.join(" ");
			if (scopes) defaultClaims = {
				iss: this.email,
				sub: this.email,
				scope: scopes,
				exp,
				iat
			};
			else defaultClaims = {
				iss: this.email,
				sub: this.email,
				aud: url,
				exp,
				iat
			};
			if (additionalClaims) {
				for (const claim in defaultClaims) if (additionalClaims[claim]) throw new Error(`The '${claim}' property is not allowed when passing additionalClaims. This claim is included in the JWT by default.`);
			}
			const header = this.keyId ? {
				...DEFAULT_HEADER,
				kid: this.keyId
			} : DEFAULT_HEADER;
			const payload = Object.assign(defaultClaims, additionalClaims);
			const signedJWT = jws.sign({
				header,
				payload,
				secret: this.key
			});
			const headers = new Headers({ authorization: `Bearer ${signedJWT}` });
			this.cache.set(key, {
				expiration: exp * 1e3,
				headers
			});
			return headers;
		}
		static getExpirationTime(iat) {
			return iat + 3600;
		}
		fromJSON(json) {
			if (!json) throw new Error("Must pass in a JSON object containing the service account auth settings.");
			if (!json.client_email) throw new Error("The incoming JSON object does not contain a client_email field");
			if (!json.private_key) throw new Error("The incoming JSON object does not contain a private_key field");
			this.email = json.client_email;
			this.key = json.private_key;
			this.keyId = json.private_key_id;
			this.projectId = json.project_id;
		}
		fromStream(inputStream, callback) {
			if (callback) this.fromStreamAsync(inputStream).then(() => callback(), callback);
			else return this.fromStreamAsync(inputStream);
		}
		fromStreamAsync(inputStream) {
			return new Promise((resolve, reject) => {
				if (!inputStream) reject(new Error("Must pass in a stream containing the service account auth settings."));
				let s = "";
				inputStream.setEncoding("utf8").on("data", (chunk) => s += chunk).on("error", reject).on("end", () => {
					try {
						const data = JSON.parse(s);
						this.fromJSON(data);
						resolve();
					} catch (err) {
						reject(err);
					}
				});
			});
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/jwtclient.js
var require_jwtclient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JWT = void 0;
	const googleToken_1 = require_googleToken();
	const getCredentials_1 = require_getCredentials();
	const jwtaccess_1 = require_jwtaccess();
	const oauth2client_1 = require_oauth2client();
	const authclient_1 = require_authclient();
	exports.JWT = class JWT extends oauth2client_1.OAuth2Client {
		email;
		keyFile;
		key;
		keyId;
		defaultScopes;
		scopes;
		scope;
		subject;
		gtoken;
		additionalClaims;
		useJWTAccessWithScope;
		defaultServicePath;
		access;
		constructor(options = {}) {
			super(options);
			this.email = options.email;
			this.keyFile = options.keyFile;
			this.key = options.key;
			this.keyId = options.keyId;
			this.scopes = options.scopes;
			this.subject = options.subject;
			this.additionalClaims = options.additionalClaims;
			this.credentials = {
				refresh_token: "jwt-placeholder",
				expiry_date: 1
			};
		}
		createScoped(scopes) {
			const jwt = new JWT(this);
			jwt.scopes = scopes;
			return jwt;
		}
		async getRequestMetadataAsync(url) {
			url = this.defaultServicePath ? `https://${this.defaultServicePath}/` : url;
			const useSelfSignedJWT = !this.hasUserScopes() && url || this.useJWTAccessWithScope && this.hasAnyScopes() || this.universeDomain !== authclient_1.DEFAULT_UNIVERSE;
			if (this.subject && this.universeDomain !== authclient_1.DEFAULT_UNIVERSE) throw new RangeError(`Service Account user is configured for the credential. Domain-wide delegation is not supported in universes other than ${authclient_1.DEFAULT_UNIVERSE}`);
			if (!this.apiKey && useSelfSignedJWT) {
				if (this.additionalClaims && this.additionalClaims.target_audience) {
					const { tokens } = await this.refreshToken();
					return { headers: this.addSharedMetadataHeaders(new Headers({ authorization: `Bearer ${tokens.id_token}` })) };
				} else {
					if (!this.access) this.access = new jwtaccess_1.JWTAccess(this.email, this.key, this.keyId, this.eagerRefreshThresholdMillis);
					let scopes;
					if (this.hasUserScopes()) scopes = this.scopes;
					else if (!url) scopes = this.defaultScopes;
					const useScopes = this.useJWTAccessWithScope || this.universeDomain !== authclient_1.DEFAULT_UNIVERSE;
					const headers = await this.access.getRequestHeaders(url ?? void 0, this.additionalClaims, useScopes ? scopes : void 0);
					return { headers: this.addSharedMetadataHeaders(headers) };
				}
			} else if (this.hasAnyScopes() || this.apiKey) return super.getRequestMetadataAsync(url);
			else return { headers: new Headers() };
		}
		async fetchIdToken(targetAudience) {
			const gtoken = new googleToken_1.GoogleToken({
				iss: this.email,
				sub: this.subject,
				scope: this.scopes || this.defaultScopes,
				keyFile: this.keyFile,
				key: this.key,
				additionalClaims: { target_audience: targetAudience },
				transporter: this.transporter
			});
			await gtoken.getToken({ forceRefresh: true });
			if (!gtoken.idToken) throw new Error("Unknown error: Failed to fetch ID token");
			return gtoken.idToken;
		}
		hasUserScopes() {
			if (!this.scopes) return false;
			return this.scopes.length > 0;
		}
		hasAnyScopes() {
			if (this.scopes && this.scopes.length > 0) return true;
			if (this.defaultScopes && this.defaultScopes.length > 0) return true;
			return false;
		}
		authorize(callback) {
			if (callback) this.authorizeAsync().then((r) => callback(null, r), callback);
			else return this.authorizeAsync();
		}
		async authorizeAsync() {
			const result = await this.refreshToken();
			if (!result) throw new Error("No result returned");
			this.credentials = result.tokens;
			this.credentials.refresh_token = "jwt-placeholder";
			this.key = this.gtoken.googleTokenOptions?.key;
			this.email = this.gtoken.googleTokenOptions?.iss;
			return result.tokens;
		}
		async refreshTokenNoCache() {
			const gtoken = this.createGToken();
			const tokens = {
				access_token: (await gtoken.getToken({ forceRefresh: this.isTokenExpiring() })).access_token,
				token_type: "Bearer",
				expiry_date: gtoken.expiresAt,
				id_token: gtoken.idToken
			};
			this.emit("tokens", tokens);
			return {
				res: null,
				tokens
			};
		}
		createGToken() {
			if (!this.gtoken) this.gtoken = new googleToken_1.GoogleToken({
				iss: this.email,
				sub: this.subject,
				scope: this.scopes || this.defaultScopes,
				keyFile: this.keyFile,
				key: this.key,
				additionalClaims: this.additionalClaims,
				transporter: this.transporter
			});
			return this.gtoken;
		}
		fromJSON(json) {
			if (!json) throw new Error("Must pass in a JSON object containing the service account auth settings.");
			if (!json.client_email) throw new Error("The incoming JSON object does not contain a client_email field");
			if (!json.private_key) throw new Error("The incoming JSON object does not contain a private_key field");
			this.email = json.client_email;
			this.key = json.private_key;
			this.keyId = json.private_key_id;
			this.projectId = json.project_id;
			this.quotaProjectId = json.quota_project_id;
			this.universeDomain = json.universe_domain || this.universeDomain;
		}
		fromStream(inputStream, callback) {
			if (callback) this.fromStreamAsync(inputStream).then(() => callback(), callback);
			else return this.fromStreamAsync(inputStream);
		}
		fromStreamAsync(inputStream) {
			return new Promise((resolve, reject) => {
				if (!inputStream) throw new Error("Must pass in a stream containing the service account auth settings.");
				let s = "";
				inputStream.setEncoding("utf8").on("error", reject).on("data", (chunk) => s += chunk).on("end", () => {
					try {
						const data = JSON.parse(s);
						this.fromJSON(data);
						resolve();
					} catch (e) {
						reject(e);
					}
				});
			});
		}
		fromAPIKey(apiKey) {
			if (typeof apiKey !== "string") throw new Error("Must provide an API Key string.");
			this.apiKey = apiKey;
		}
		async getCredentials() {
			if (this.key) return {
				private_key: this.key,
				client_email: this.email
			};
			else if (this.keyFile) {
				this.createGToken();
				const creds = await (0, getCredentials_1.getCredentials)(this.keyFile);
				return {
					private_key: creds.privateKey,
					client_email: creds.clientEmail
				};
			}
			throw new Error("A key or a keyFile must be provided to getCredentials.");
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/refreshclient.js
var require_refreshclient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UserRefreshClient = exports.USER_REFRESH_ACCOUNT_TYPE = void 0;
	const oauth2client_1 = require_oauth2client();
	const authclient_1 = require_authclient();
	exports.USER_REFRESH_ACCOUNT_TYPE = "authorized_user";
	exports.UserRefreshClient = class UserRefreshClient extends oauth2client_1.OAuth2Client {
		_refreshToken;
		constructor(optionsOrClientId, clientSecret, refreshToken, eagerRefreshThresholdMillis, forceRefreshOnFailure) {
			const opts = optionsOrClientId && typeof optionsOrClientId === "object" ? optionsOrClientId : {
				clientId: optionsOrClientId,
				clientSecret,
				refreshToken,
				eagerRefreshThresholdMillis,
				forceRefreshOnFailure
			};
			super(opts);
			this._refreshToken = opts.refreshToken;
			this.credentials.refresh_token = opts.refreshToken;
		}
		async refreshTokenNoCache() {
			return super.refreshTokenNoCache(this._refreshToken);
		}
		async fetchIdToken(targetAudience) {
			const opts = {
				...UserRefreshClient.RETRY_CONFIG,
				url: this.endpoints.oauth2TokenUrl,
				method: "POST",
				data: new URLSearchParams({
					client_id: this._clientId,
					client_secret: this._clientSecret,
					grant_type: "refresh_token",
					refresh_token: this._refreshToken,
					target_audience: targetAudience
				}),
				responseType: "json"
			};
			authclient_1.AuthClient.setMethodName(opts, "fetchIdToken");
			return (await this.transporter.request(opts)).data.id_token;
		}
		fromJSON(json) {
			if (!json) throw new Error("Must pass in a JSON object containing the user refresh token");
			if (json.type !== "authorized_user") throw new Error("The incoming JSON object does not have the \"authorized_user\" type");
			if (!json.client_id) throw new Error("The incoming JSON object does not contain a client_id field");
			if (!json.client_secret) throw new Error("The incoming JSON object does not contain a client_secret field");
			if (!json.refresh_token) throw new Error("The incoming JSON object does not contain a refresh_token field");
			this._clientId = json.client_id;
			this._clientSecret = json.client_secret;
			this._refreshToken = json.refresh_token;
			this.credentials.refresh_token = json.refresh_token;
			this.quotaProjectId = json.quota_project_id;
			this.universeDomain = json.universe_domain || this.universeDomain;
		}
		fromStream(inputStream, callback) {
			if (callback) this.fromStreamAsync(inputStream).then(() => callback(), callback);
			else return this.fromStreamAsync(inputStream);
		}
		async fromStreamAsync(inputStream) {
			return new Promise((resolve, reject) => {
				if (!inputStream) return reject(new Error("Must pass in a stream containing the user refresh token."));
				let s = "";
				inputStream.setEncoding("utf8").on("error", reject).on("data", (chunk) => s += chunk).on("end", () => {
					try {
						const data = JSON.parse(s);
						this.fromJSON(data);
						return resolve();
					} catch (err) {
						return reject(err);
					}
				});
			});
		}
		static fromJSON(json) {
			const client = new UserRefreshClient();
			client.fromJSON(json);
			return client;
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/impersonated.js
var require_impersonated = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Impersonated = exports.IMPERSONATED_ACCOUNT_TYPE = void 0;
	const oauth2client_1 = require_oauth2client();
	const gaxios_1 = require_src$8();
	const util_1 = require_util$1();
	exports.IMPERSONATED_ACCOUNT_TYPE = "impersonated_service_account";
	exports.Impersonated = class Impersonated extends oauth2client_1.OAuth2Client {
		sourceClient;
		targetPrincipal;
		targetScopes;
		delegates;
		lifetime;
		endpoint;
		constructor(options = {}) {
			super(options);
			if (!(0, util_1.isAdcWarningSuppressed)()) console.warn("The `Impersonated` constructor does not validate the credential configuration. A security risk occurs when a credential configuration configured with malicious URLs is used. When the credential configuration is accepted from an untrusted source, you should validate it before using it with this method. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.");
			this.credentials = {
				expiry_date: 1,
				refresh_token: "impersonated-placeholder"
			};
			this.sourceClient = options.sourceClient ?? new oauth2client_1.OAuth2Client();
			this.targetPrincipal = options.targetPrincipal ?? "";
			this.delegates = options.delegates ?? [];
			this.targetScopes = options.targetScopes ?? [];
			this.lifetime = options.lifetime ?? 3600;
			if (!!!(0, util_1.originalOrCamelOptions)(options).get("universe_domain")) this.universeDomain = this.sourceClient.universeDomain;
			else if (this.sourceClient.universeDomain !== this.universeDomain) throw new RangeError(`Universe domain ${this.sourceClient.universeDomain} in source credentials does not match ${this.universeDomain} universe domain set for impersonated credentials.`);
			this.endpoint = options.endpoint ?? `https://iamcredentials.${this.universeDomain}`;
		}
		async sign(blobToSign) {
			await this.sourceClient.getAccessToken();
			const name = `projects/-/serviceAccounts/${this.targetPrincipal}`;
			const u = `${this.endpoint}/v1/${name}:signBlob`;
			const body = {
				delegates: this.delegates,
				payload: Buffer.from(blobToSign).toString("base64")
			};
			return (await this.sourceClient.request({
				...Impersonated.RETRY_CONFIG,
				url: u,
				data: body,
				method: "POST"
			})).data;
		}
		getTargetPrincipal() {
			return this.targetPrincipal;
		}
		async refreshToken() {
			try {
				await this.sourceClient.getAccessToken();
				const name = "projects/-/serviceAccounts/" + this.targetPrincipal;
				const u = `${this.endpoint}/v1/${name}:generateAccessToken`;
				const body = {
					delegates: this.delegates,
					scope: this.targetScopes,
					lifetime: this.lifetime + "s"
				};
				const res = await this.sourceClient.request({
					...Impersonated.RETRY_CONFIG,
					url: u,
					data: body,
					method: "POST"
				});
				const tokenResponse = res.data;
				this.credentials.access_token = tokenResponse.accessToken;
				this.credentials.expiry_date = Date.parse(tokenResponse.expireTime);
				return {
					tokens: this.credentials,
					res
				};
			} catch (error) {
				if (!(error instanceof Error)) throw error;
				let status = 0;
				let message = "";
				if (error instanceof gaxios_1.GaxiosError) {
					status = error?.response?.data?.error?.status;
					message = error?.response?.data?.error?.message;
				}
				if (status && message) {
					error.message = `${status}: unable to impersonate: ${message}`;
					throw error;
				} else {
					error.message = `unable to impersonate: ${error}`;
					throw error;
				}
			}
		}
		async fetchIdToken(targetAudience, options) {
			await this.sourceClient.getAccessToken();
			const name = `projects/-/serviceAccounts/${this.targetPrincipal}`;
			const u = `${this.endpoint}/v1/${name}:generateIdToken`;
			const body = {
				delegates: this.delegates,
				audience: targetAudience,
				includeEmail: options?.includeEmail ?? true,
				useEmailAzp: options?.includeEmail ?? true
			};
			return (await this.sourceClient.request({
				...Impersonated.RETRY_CONFIG,
				url: u,
				data: body,
				method: "POST"
			})).data.token;
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/oauth2common.js
var require_oauth2common = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OAuthClientAuthHandler = void 0;
	exports.getErrorFromOAuthErrorResponse = getErrorFromOAuthErrorResponse;
	const gaxios_1 = require_src$8();
	const crypto_1 = require_crypto();
	const METHODS_SUPPORTING_REQUEST_BODY = [
		"PUT",
		"POST",
		"PATCH"
	];
	var OAuthClientAuthHandler = class {
		#crypto = (0, crypto_1.createCrypto)();
		#clientAuthentication;
		transporter;
		constructor(options) {
			if (options && "clientId" in options) {
				this.#clientAuthentication = options;
				this.transporter = new gaxios_1.Gaxios();
			} else {
				this.#clientAuthentication = options?.clientAuthentication;
				this.transporter = options?.transporter || new gaxios_1.Gaxios();
			}
		}
		applyClientAuthenticationOptions(opts, bearerToken) {
			opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
			this.injectAuthenticatedHeaders(opts, bearerToken);
			if (!bearerToken) this.injectAuthenticatedRequestBody(opts);
		}
		injectAuthenticatedHeaders(opts, bearerToken) {
			if (bearerToken) opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers, { authorization: `Bearer ${bearerToken}` });
			else if (this.#clientAuthentication?.confidentialClientType === "basic") {
				opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
				const clientId = this.#clientAuthentication.clientId;
				const clientSecret = this.#clientAuthentication.clientSecret || "";
				const base64EncodedCreds = this.#crypto.encodeBase64StringUtf8(`${clientId}:${clientSecret}`);
				gaxios_1.Gaxios.mergeHeaders(opts.headers, { authorization: `Basic ${base64EncodedCreds}` });
			}
		}
		injectAuthenticatedRequestBody(opts) {
			if (this.#clientAuthentication?.confidentialClientType === "request-body") {
				const method = (opts.method || "GET").toUpperCase();
				if (!METHODS_SUPPORTING_REQUEST_BODY.includes(method)) throw new Error(`${method} HTTP method does not support ${this.#clientAuthentication.confidentialClientType} client authentication`);
				const contentType = new Headers(opts.headers).get("content-type");
				if (contentType?.startsWith("application/x-www-form-urlencoded") || opts.data instanceof URLSearchParams) {
					const data = new URLSearchParams(opts.data ?? "");
					data.append("client_id", this.#clientAuthentication.clientId);
					data.append("client_secret", this.#clientAuthentication.clientSecret || "");
					opts.data = data;
				} else if (contentType?.startsWith("application/json")) {
					opts.data = opts.data || {};
					Object.assign(opts.data, {
						client_id: this.#clientAuthentication.clientId,
						client_secret: this.#clientAuthentication.clientSecret || ""
					});
				} else throw new Error(`${contentType} content-types are not supported with ${this.#clientAuthentication.confidentialClientType} client authentication`);
			}
		}
		static get RETRY_CONFIG() {
			return {
				retry: true,
				retryConfig: { httpMethodsToRetry: [
					"GET",
					"PUT",
					"POST",
					"HEAD",
					"OPTIONS",
					"DELETE"
				] }
			};
		}
	};
	exports.OAuthClientAuthHandler = OAuthClientAuthHandler;
	function getErrorFromOAuthErrorResponse(resp, err) {
		const errorCode = resp.error;
		const errorDescription = resp.error_description;
		const errorUri = resp.error_uri;
		let message = `Error code ${errorCode}`;
		if (typeof errorDescription !== "undefined") message += `: ${errorDescription}`;
		if (typeof errorUri !== "undefined") message += ` - ${errorUri}`;
		const newError = new Error(message);
		if (err) {
			const keys = Object.keys(err);
			if (err.stack) keys.push("stack");
			keys.forEach((key) => {
				if (key !== "message") Object.defineProperty(newError, key, {
					value: err[key],
					writable: false,
					enumerable: true
				});
			});
		}
		return newError;
	}
}));
// node_modules/google-auth-library/build/src/auth/stscredentials.js
var require_stscredentials = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.StsCredentials = void 0;
	const gaxios_1 = require_src$8();
	const authclient_1 = require_authclient();
	const oauth2common_1 = require_oauth2common();
	const util_1 = require_util$1();
	exports.StsCredentials = class StsCredentials extends oauth2common_1.OAuthClientAuthHandler {
		#tokenExchangeEndpoint;
		constructor(options = { tokenExchangeEndpoint: "" }, clientAuthentication) {
			if (typeof options !== "object" || options instanceof URL) options = {
				tokenExchangeEndpoint: options,
				clientAuthentication
			};
			super(options);
			this.#tokenExchangeEndpoint = options.tokenExchangeEndpoint;
		}
		async exchangeToken(stsCredentialsOptions, headers, options) {
			const values = {
				grant_type: stsCredentialsOptions.grantType,
				resource: stsCredentialsOptions.resource,
				audience: stsCredentialsOptions.audience,
				scope: stsCredentialsOptions.scope?.join(" "),
				requested_token_type: stsCredentialsOptions.requestedTokenType,
				subject_token: stsCredentialsOptions.subjectToken,
				subject_token_type: stsCredentialsOptions.subjectTokenType,
				actor_token: stsCredentialsOptions.actingParty?.actorToken,
				actor_token_type: stsCredentialsOptions.actingParty?.actorTokenType,
				options: options && JSON.stringify(options)
			};
			const opts = {
				...StsCredentials.RETRY_CONFIG,
				url: this.#tokenExchangeEndpoint.toString(),
				method: "POST",
				headers,
				data: new URLSearchParams((0, util_1.removeUndefinedValuesInObject)(values)),
				responseType: "json"
			};
			authclient_1.AuthClient.setMethodName(opts, "exchangeToken");
			this.applyClientAuthenticationOptions(opts);
			try {
				const response = await this.transporter.request(opts);
				const stsSuccessfulResponse = response.data;
				stsSuccessfulResponse.res = response;
				return stsSuccessfulResponse;
			} catch (error) {
				if (error instanceof gaxios_1.GaxiosError && error.response) throw (0, oauth2common_1.getErrorFromOAuthErrorResponse)(error.response.data, error);
				throw error;
			}
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/baseexternalclient.js
var require_baseexternalclient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BaseExternalAccountClient = exports.CLOUD_RESOURCE_MANAGER = exports.EXTERNAL_ACCOUNT_TYPE = exports.EXPIRATION_TIME_OFFSET = void 0;
	const gaxios_1 = require_src$8();
	const stream = __require("stream");
	const authclient_1 = require_authclient();
	const sts = require_stscredentials();
	const util_1 = require_util$1();
	const shared_cjs_1 = require_shared();
	const STS_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange";
	const STS_REQUEST_TOKEN_TYPE = "urn:ietf:params:oauth:token-type:access_token";
	const DEFAULT_OAUTH_SCOPE = "https://www.googleapis.com/auth/cloud-platform";
	const DEFAULT_TOKEN_LIFESPAN = 3600;
	exports.EXPIRATION_TIME_OFFSET = 3e5;
	exports.EXTERNAL_ACCOUNT_TYPE = "external_account";
	exports.CLOUD_RESOURCE_MANAGER = "https://cloudresourcemanager.googleapis.com/v1/projects/";
	const WORKFORCE_AUDIENCE_PATTERN = "//iam\\.googleapis\\.com/locations/[^/]+/workforcePools/[^/]+/providers/.+";
	const DEFAULT_TOKEN_URL = "https://sts.{universeDomain}/v1/token";
	exports.BaseExternalAccountClient = class BaseExternalAccountClient extends authclient_1.AuthClient {
		scopes;
		projectNumber;
		audience;
		subjectTokenType;
		stsCredential;
		clientAuth;
		credentialSourceType;
		cachedAccessToken;
		serviceAccountImpersonationUrl;
		serviceAccountImpersonationLifetime;
		workforcePoolUserProject;
		configLifetimeRequested;
		tokenUrl;
		cloudResourceManagerURL;
		supplierContext;
		#pendingAccessToken = null;
		constructor(options) {
			super(options);
			const opts = (0, util_1.originalOrCamelOptions)(options);
			const type = opts.get("type");
			if (type && type !== exports.EXTERNAL_ACCOUNT_TYPE) throw new Error(`Expected "${exports.EXTERNAL_ACCOUNT_TYPE}" type but received "${options.type}"`);
			const clientId = opts.get("client_id");
			const clientSecret = opts.get("client_secret");
			this.tokenUrl = opts.get("token_url") ?? DEFAULT_TOKEN_URL.replace("{universeDomain}", this.universeDomain);
			const subjectTokenType = opts.get("subject_token_type");
			const workforcePoolUserProject = opts.get("workforce_pool_user_project");
			const serviceAccountImpersonationUrl = opts.get("service_account_impersonation_url");
			const serviceAccountImpersonation = opts.get("service_account_impersonation");
			const serviceAccountImpersonationLifetime = (0, util_1.originalOrCamelOptions)(serviceAccountImpersonation).get("token_lifetime_seconds");
			this.cloudResourceManagerURL = new URL(opts.get("cloud_resource_manager_url") || `https://cloudresourcemanager.${this.universeDomain}/v1/projects/`);
			if (clientId) this.clientAuth = {
				confidentialClientType: "basic",
				clientId,
				clientSecret
			};
			this.stsCredential = new sts.StsCredentials({
				tokenExchangeEndpoint: this.tokenUrl,
				clientAuthentication: this.clientAuth
			});
			this.scopes = opts.get("scopes") || [DEFAULT_OAUTH_SCOPE];
			this.cachedAccessToken = null;
			this.audience = opts.get("audience");
			this.subjectTokenType = subjectTokenType;
			this.workforcePoolUserProject = workforcePoolUserProject;
			const workforceAudiencePattern = new RegExp(WORKFORCE_AUDIENCE_PATTERN);
			if (this.workforcePoolUserProject && !this.audience.match(workforceAudiencePattern)) throw new Error("workforcePoolUserProject should not be set for non-workforce pool credentials.");
			this.serviceAccountImpersonationUrl = serviceAccountImpersonationUrl;
			this.serviceAccountImpersonationLifetime = serviceAccountImpersonationLifetime;
			if (this.serviceAccountImpersonationLifetime) this.configLifetimeRequested = true;
			else {
				this.configLifetimeRequested = false;
				this.serviceAccountImpersonationLifetime = DEFAULT_TOKEN_LIFESPAN;
			}
			this.projectNumber = this.getProjectNumber(this.audience);
			this.supplierContext = {
				audience: this.audience,
				subjectTokenType: this.subjectTokenType,
				transporter: this.transporter
			};
		}
		getServiceAccountEmail() {
			if (this.serviceAccountImpersonationUrl) {
				if (this.serviceAccountImpersonationUrl.length > 256) throw new RangeError(`URL is too long: ${this.serviceAccountImpersonationUrl}`);
				return /serviceAccounts\/(?<email>[^:]+):generateAccessToken$/.exec(this.serviceAccountImpersonationUrl)?.groups?.email || null;
			}
			return null;
		}
		setCredentials(credentials) {
			super.setCredentials(credentials);
			this.cachedAccessToken = credentials;
		}
		async getAccessToken() {
			if (!this.cachedAccessToken || this.isExpired(this.cachedAccessToken)) await this.refreshAccessTokenAsync();
			return {
				token: this.cachedAccessToken.access_token,
				res: this.cachedAccessToken.res
			};
		}
		async getRequestHeaders() {
			const accessTokenResponse = await this.getAccessToken();
			const headers = new Headers({ authorization: `Bearer ${accessTokenResponse.token}` });
			return this.addSharedMetadataHeaders(headers);
		}
		request(opts, callback) {
			if (callback) this.requestAsync(opts).then((r) => callback(null, r), (e) => {
				return callback(e, e.response);
			});
			else return this.requestAsync(opts);
		}
		async getProjectId() {
			const projectNumber = this.projectNumber || this.workforcePoolUserProject;
			if (this.projectId) return this.projectId;
			else if (projectNumber) {
				const headers = await this.getRequestHeaders();
				const opts = {
					...BaseExternalAccountClient.RETRY_CONFIG,
					headers,
					url: `${this.cloudResourceManagerURL.toString()}${projectNumber}`,
					responseType: "json"
				};
				authclient_1.AuthClient.setMethodName(opts, "getProjectId");
				const response = await this.transporter.request(opts);
				this.projectId = response.data.projectId;
				return this.projectId;
			}
			return null;
		}
		async requestAsync(opts, reAuthRetried = false) {
			let response;
			try {
				const requestHeaders = await this.getRequestHeaders();
				opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
				this.addUserProjectAndAuthHeaders(opts.headers, requestHeaders);
				response = await this.transporter.request(opts);
			} catch (e) {
				const res = e.response;
				if (res) {
					const statusCode = res.status;
					const isReadableStream = res.config.data instanceof stream.Readable;
					if (!reAuthRetried && (statusCode === 401 || statusCode === 403) && !isReadableStream && this.forceRefreshOnFailure) {
						await this.refreshAccessTokenAsync();
						return await this.requestAsync(opts, true);
					}
				}
				throw e;
			}
			return response;
		}
		async refreshAccessTokenAsync() {
			this.#pendingAccessToken = this.#pendingAccessToken || this.#internalRefreshAccessTokenAsync();
			try {
				return await this.#pendingAccessToken;
			} finally {
				this.#pendingAccessToken = null;
			}
		}
		async #internalRefreshAccessTokenAsync() {
			const subjectToken = await this.retrieveSubjectToken();
			const stsCredentialsOptions = {
				grantType: STS_GRANT_TYPE,
				audience: this.audience,
				requestedTokenType: STS_REQUEST_TOKEN_TYPE,
				subjectToken,
				subjectTokenType: this.subjectTokenType,
				scope: this.serviceAccountImpersonationUrl ? [DEFAULT_OAUTH_SCOPE] : this.getScopesArray()
			};
			const additionalOptions = !this.clientAuth && this.workforcePoolUserProject ? { userProject: this.workforcePoolUserProject } : void 0;
			const additionalHeaders = new Headers({ "x-goog-api-client": this.getMetricsHeaderValue() });
			const stsResponse = await this.stsCredential.exchangeToken(stsCredentialsOptions, additionalHeaders, additionalOptions);
			if (this.serviceAccountImpersonationUrl) this.cachedAccessToken = await this.getImpersonatedAccessToken(stsResponse.access_token);
			else if (stsResponse.expires_in) this.cachedAccessToken = {
				access_token: stsResponse.access_token,
				expiry_date: new Date().getTime() + stsResponse.expires_in * 1e3,
				res: stsResponse.res
			};
			else this.cachedAccessToken = {
				access_token: stsResponse.access_token,
				res: stsResponse.res
			};
			this.credentials = {};
			Object.assign(this.credentials, this.cachedAccessToken);
			delete this.credentials.res;
			this.emit("tokens", {
				refresh_token: null,
				expiry_date: this.cachedAccessToken.expiry_date,
				access_token: this.cachedAccessToken.access_token,
				token_type: "Bearer",
				id_token: null
			});
			return this.cachedAccessToken;
		}
		getProjectNumber(audience) {
			const match = audience.match(/\/projects\/([^/]+)/);
			if (!match) return null;
			return match[1];
		}
		async getImpersonatedAccessToken(token) {
			const opts = {
				...BaseExternalAccountClient.RETRY_CONFIG,
				url: this.serviceAccountImpersonationUrl,
				method: "POST",
				headers: {
					"content-type": "application/json",
					authorization: `Bearer ${token}`
				},
				data: {
					scope: this.getScopesArray(),
					lifetime: this.serviceAccountImpersonationLifetime + "s"
				},
				responseType: "json"
			};
			authclient_1.AuthClient.setMethodName(opts, "getImpersonatedAccessToken");
			const response = await this.transporter.request(opts);
			const successResponse = response.data;
			return {
				access_token: successResponse.accessToken,
				expiry_date: new Date(successResponse.expireTime).getTime(),
				res: response
			};
		}
		isExpired(accessToken) {
			const now = new Date().getTime();
			return accessToken.expiry_date ? now >= accessToken.expiry_date - this.eagerRefreshThresholdMillis : false;
		}
		getScopesArray() {
			if (typeof this.scopes === "string") return [this.scopes];
			return this.scopes || [DEFAULT_OAUTH_SCOPE];
		}
		getMetricsHeaderValue() {
			const nodeVersion = process.version.replace(/^v/, "");
			const saImpersonation = this.serviceAccountImpersonationUrl !== void 0;
			const credentialSourceType = this.credentialSourceType ? this.credentialSourceType : "unknown";
			return `gl-node/${nodeVersion} auth/${shared_cjs_1.pkg.version} google-byoid-sdk source/${credentialSourceType} sa-impersonation/${saImpersonation} config-lifetime/${this.configLifetimeRequested}`;
		}
		getTokenUrl() {
			return this.tokenUrl;
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/filesubjecttokensupplier.js
var require_filesubjecttokensupplier = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FileSubjectTokenSupplier = void 0;
	const util_1 = __require("util");
	const fs = __require("fs");
	const readFile = (0, util_1.promisify)(fs.readFile ?? (() => {}));
	const realpath = (0, util_1.promisify)(fs.realpath ?? (() => {}));
	const lstat = (0, util_1.promisify)(fs.lstat ?? (() => {}));
	var FileSubjectTokenSupplier = class {
		filePath;
		formatType;
		subjectTokenFieldName;
		constructor(opts) {
			this.filePath = opts.filePath;
			this.formatType = opts.formatType;
			this.subjectTokenFieldName = opts.subjectTokenFieldName;
		}
		async getSubjectToken() {
			let parsedFilePath = this.filePath;
			try {
				parsedFilePath = await realpath(parsedFilePath);
				if (!(await lstat(parsedFilePath)).isFile()) throw new Error();
			} catch (err) {
				if (err instanceof Error) err.message = `The file at ${parsedFilePath} does not exist, or it is not a file. ${err.message}`;
				throw err;
			}
			let subjectToken;
			const rawText = await readFile(parsedFilePath, { encoding: "utf8" });
			if (this.formatType === "text") subjectToken = rawText;
			else if (this.formatType === "json" && this.subjectTokenFieldName) subjectToken = JSON.parse(rawText)[this.subjectTokenFieldName];
			if (!subjectToken) throw new Error("Unable to parse the subject_token from the credential_source file");
			return subjectToken;
		}
	};
	exports.FileSubjectTokenSupplier = FileSubjectTokenSupplier;
}));
// node_modules/google-auth-library/build/src/auth/urlsubjecttokensupplier.js
var require_urlsubjecttokensupplier = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UrlSubjectTokenSupplier = void 0;
	const authclient_1 = require_authclient();
	var UrlSubjectTokenSupplier = class {
		url;
		headers;
		formatType;
		subjectTokenFieldName;
		additionalGaxiosOptions;
		constructor(opts) {
			this.url = opts.url;
			this.formatType = opts.formatType;
			this.subjectTokenFieldName = opts.subjectTokenFieldName;
			this.headers = opts.headers;
			this.additionalGaxiosOptions = opts.additionalGaxiosOptions;
		}
		async getSubjectToken(context) {
			const opts = {
				...this.additionalGaxiosOptions,
				url: this.url,
				method: "GET",
				headers: this.headers,
				responseType: this.formatType
			};
			authclient_1.AuthClient.setMethodName(opts, "getSubjectToken");
			let subjectToken;
			if (this.formatType === "text") subjectToken = (await context.transporter.request(opts)).data;
			else if (this.formatType === "json" && this.subjectTokenFieldName) subjectToken = (await context.transporter.request(opts)).data[this.subjectTokenFieldName];
			if (!subjectToken) throw new Error("Unable to parse the subject_token from the credential_source URL");
			return subjectToken;
		}
	};
	exports.UrlSubjectTokenSupplier = UrlSubjectTokenSupplier;
}));
// node_modules/google-auth-library/build/src/auth/certificatesubjecttokensupplier.js
var require_certificatesubjecttokensupplier = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CertificateSubjectTokenSupplier = exports.InvalidConfigurationError = exports.CertificateSourceUnavailableError = exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE = void 0;
	const util_1 = require_util$1();
	const fs = __require("fs");
	const crypto_1 = __require("crypto");
	const https = __require("https");
	exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE = "GOOGLE_API_CERTIFICATE_CONFIG";
	var CertificateSourceUnavailableError = class extends Error {
		constructor(message) {
			super(message);
			this.name = "CertificateSourceUnavailableError";
		}
	};
	exports.CertificateSourceUnavailableError = CertificateSourceUnavailableError;
	var InvalidConfigurationError = class extends Error {
		constructor(message) {
			super(message);
			this.name = "InvalidConfigurationError";
		}
	};
	exports.InvalidConfigurationError = InvalidConfigurationError;
	var CertificateSubjectTokenSupplier = class {
		certificateConfigPath;
		trustChainPath;
		cert;
		key;
		constructor(opts) {
			if (!opts.useDefaultCertificateConfig && !opts.certificateConfigLocation) throw new InvalidConfigurationError("Either `useDefaultCertificateConfig` must be true or a `certificateConfigLocation` must be provided.");
			if (opts.useDefaultCertificateConfig && opts.certificateConfigLocation) throw new InvalidConfigurationError("Both `useDefaultCertificateConfig` and `certificateConfigLocation` cannot be provided.");
			this.trustChainPath = opts.trustChainPath;
			this.certificateConfigPath = opts.certificateConfigLocation ?? "";
		}
		async createMtlsHttpsAgent() {
			if (!this.key || !this.cert) throw new InvalidConfigurationError("Cannot create mTLS Agent with missing certificate or key");
			return new https.Agent({
				key: this.key,
				cert: this.cert
			});
		}
		async getSubjectToken() {
			this.certificateConfigPath = await this.#resolveCertificateConfigFilePath();
			const { certPath, keyPath } = await this.#getCertAndKeyPaths();
			({cert: this.cert, key: this.key} = await this.#getKeyAndCert(certPath, keyPath));
			return await this.#processChainFromPaths(this.cert);
		}
		async #resolveCertificateConfigFilePath() {
			const overridePath = this.certificateConfigPath;
			if (overridePath) {
				if (await (0, util_1.isValidFile)(overridePath)) return overridePath;
				throw new CertificateSourceUnavailableError(`Provided certificate config path is invalid: ${overridePath}`);
			}
			const envPath = process.env[exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE];
			if (envPath) {
				if (await (0, util_1.isValidFile)(envPath)) return envPath;
				throw new CertificateSourceUnavailableError(`Path from environment variable "${exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" is invalid: ${envPath}`);
			}
			const wellKnownPath = (0, util_1.getWellKnownCertificateConfigFileLocation)();
			if (await (0, util_1.isValidFile)(wellKnownPath)) return wellKnownPath;
			throw new CertificateSourceUnavailableError(`Could not find certificate configuration file. Searched override path, the "${exports.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" env var, and the gcloud path (${wellKnownPath}).`);
		}
		async #getCertAndKeyPaths() {
			const configPath = this.certificateConfigPath;
			let fileContents;
			try {
				fileContents = await fs.promises.readFile(configPath, "utf8");
			} catch (err) {
				throw new CertificateSourceUnavailableError(`Failed to read certificate config file at: ${configPath}`);
			}
			try {
				const config = JSON.parse(fileContents);
				const certPath = config?.cert_configs?.workload?.cert_path;
				const keyPath = config?.cert_configs?.workload?.key_path;
				if (!certPath || !keyPath) throw new InvalidConfigurationError(`Certificate config file (${configPath}) is missing required "cert_path" or "key_path" in the workload config.`);
				return {
					certPath,
					keyPath
				};
			} catch (e) {
				if (e instanceof InvalidConfigurationError) throw e;
				throw new InvalidConfigurationError(`Failed to parse certificate config from ${configPath}: ${e.message}`);
			}
		}
		async #getKeyAndCert(certPath, keyPath) {
			let cert, key;
			try {
				cert = await fs.promises.readFile(certPath);
				new crypto_1.X509Certificate(cert);
			} catch (err) {
				throw new CertificateSourceUnavailableError(`Failed to read certificate file at ${certPath}: ${err instanceof Error ? err.message : String(err)}`);
			}
			try {
				key = await fs.promises.readFile(keyPath);
				(0, crypto_1.createPrivateKey)(key);
			} catch (err) {
				throw new CertificateSourceUnavailableError(`Failed to read private key file at ${keyPath}: ${err instanceof Error ? err.message : String(err)}`);
			}
			return {
				cert,
				key
			};
		}
		async #processChainFromPaths(leafCertBuffer) {
			const leafCert = new crypto_1.X509Certificate(leafCertBuffer);
			if (!this.trustChainPath) return JSON.stringify([leafCert.raw.toString("base64")]);
			try {
				const chainCerts = ((await fs.promises.readFile(this.trustChainPath, "utf8")).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map((pem, index) => {
					try {
						return new crypto_1.X509Certificate(pem);
					} catch (err) {
						const message = err instanceof Error ? err.message : String(err);
						throw new InvalidConfigurationError(`Failed to parse certificate at index ${index} in trust chain file ${this.trustChainPath}: ${message}`);
					}
				});
				const leafIndex = chainCerts.findIndex((chainCert) => leafCert.raw.equals(chainCert.raw));
				let finalChain;
				if (leafIndex === -1) finalChain = [leafCert, ...chainCerts];
				else if (leafIndex === 0) finalChain = chainCerts;
				else throw new InvalidConfigurationError(`Leaf certificate exists in the trust chain but is not the first entry (found at index ${leafIndex}).`);
				return JSON.stringify(finalChain.map((cert) => cert.raw.toString("base64")));
			} catch (err) {
				if (err instanceof InvalidConfigurationError) throw err;
				const message = err instanceof Error ? err.message : String(err);
				throw new CertificateSourceUnavailableError(`Failed to process certificate chain from ${this.trustChainPath}: ${message}`);
			}
		}
	};
	exports.CertificateSubjectTokenSupplier = CertificateSubjectTokenSupplier;
}));
// node_modules/google-auth-library/build/src/auth/identitypoolclient.js
var require_identitypoolclient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IdentityPoolClient = void 0;
	const baseexternalclient_1 = require_baseexternalclient();
	const util_1 = require_util$1();
	const filesubjecttokensupplier_1 = require_filesubjecttokensupplier();
	const urlsubjecttokensupplier_1 = require_urlsubjecttokensupplier();
	const certificatesubjecttokensupplier_1 = require_certificatesubjecttokensupplier();
	const stscredentials_1 = require_stscredentials();
	const gaxios_1 = require_src$8();
	exports.IdentityPoolClient = class IdentityPoolClient extends baseexternalclient_1.BaseExternalAccountClient {
		subjectTokenSupplier;
		constructor(options) {
			super(options);
			const opts = (0, util_1.originalOrCamelOptions)(options);
			const credentialSource = opts.get("credential_source");
			const subjectTokenSupplier = opts.get("subject_token_supplier");
			if (!credentialSource && !subjectTokenSupplier) throw new Error("A credential source or subject token supplier must be specified.");
			if (credentialSource && subjectTokenSupplier) throw new Error("Only one of credential source or subject token supplier can be specified.");
			if (subjectTokenSupplier) {
				this.subjectTokenSupplier = subjectTokenSupplier;
				this.credentialSourceType = "programmatic";
			} else {
				const credentialSourceOpts = (0, util_1.originalOrCamelOptions)(credentialSource);
				const formatOpts = (0, util_1.originalOrCamelOptions)(credentialSourceOpts.get("format"));
				const formatType = formatOpts.get("type") || "text";
				const formatSubjectTokenFieldName = formatOpts.get("subject_token_field_name");
				if (formatType !== "json" && formatType !== "text") throw new Error(`Invalid credential_source format "${formatType}"`);
				if (formatType === "json" && !formatSubjectTokenFieldName) throw new Error("Missing subject_token_field_name for JSON credential_source format");
				const file = credentialSourceOpts.get("file");
				const url = credentialSourceOpts.get("url");
				const certificate = credentialSourceOpts.get("certificate");
				const headers = credentialSourceOpts.get("headers");
				if (file && url || url && certificate || file && certificate) throw new Error("No valid Identity Pool \"credential_source\" provided, must be either file, url, or certificate.");
				else if (file) {
					this.credentialSourceType = "file";
					this.subjectTokenSupplier = new filesubjecttokensupplier_1.FileSubjectTokenSupplier({
						filePath: file,
						formatType,
						subjectTokenFieldName: formatSubjectTokenFieldName
					});
				} else if (url) {
					this.credentialSourceType = "url";
					this.subjectTokenSupplier = new urlsubjecttokensupplier_1.UrlSubjectTokenSupplier({
						url,
						formatType,
						subjectTokenFieldName: formatSubjectTokenFieldName,
						headers,
						additionalGaxiosOptions: IdentityPoolClient.RETRY_CONFIG
					});
				} else if (certificate) {
					this.credentialSourceType = "certificate";
					const certificateSubjecttokensupplier = new certificatesubjecttokensupplier_1.CertificateSubjectTokenSupplier({
						useDefaultCertificateConfig: certificate.use_default_certificate_config,
						certificateConfigLocation: certificate.certificate_config_location,
						trustChainPath: certificate.trust_chain_path
					});
					this.subjectTokenSupplier = certificateSubjecttokensupplier;
				} else throw new Error("No valid Identity Pool \"credential_source\" provided, must be either file, url, or certificate.");
			}
		}
		async retrieveSubjectToken() {
			const subjectToken = await this.subjectTokenSupplier.getSubjectToken(this.supplierContext);
			if (this.subjectTokenSupplier instanceof certificatesubjecttokensupplier_1.CertificateSubjectTokenSupplier) {
				const mtlsAgent = await this.subjectTokenSupplier.createMtlsHttpsAgent();
				this.stsCredential = new stscredentials_1.StsCredentials({
					tokenExchangeEndpoint: this.getTokenUrl(),
					clientAuthentication: this.clientAuth,
					transporter: new gaxios_1.Gaxios({ agent: mtlsAgent })
				});
				this.transporter = new gaxios_1.Gaxios({
					...this.transporter.defaults || {},
					agent: mtlsAgent
				});
			}
			return subjectToken;
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/awsrequestsigner.js
var require_awsrequestsigner = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AwsRequestSigner = void 0;
	const gaxios_1 = require_src$8();
	const crypto_1 = require_crypto();
	const AWS_ALGORITHM = "AWS4-HMAC-SHA256";
	const AWS_REQUEST_TYPE = "aws4_request";
	var AwsRequestSigner = class {
		getCredentials;
		region;
		crypto;
		constructor(getCredentials, region) {
			this.getCredentials = getCredentials;
			this.region = region;
			this.crypto = (0, crypto_1.createCrypto)();
		}
		async getRequestOptions(amzOptions) {
			if (!amzOptions.url) throw new RangeError("\"url\" is required in \"amzOptions\"");
			const requestPayloadData = typeof amzOptions.data === "object" ? JSON.stringify(amzOptions.data) : amzOptions.data;
			const url = amzOptions.url;
			const method = amzOptions.method || "GET";
			const requestPayload = amzOptions.body || requestPayloadData;
			const additionalAmzHeaders = amzOptions.headers;
			const awsSecurityCredentials = await this.getCredentials();
			const uri = new URL(url);
			if (typeof requestPayload !== "string" && requestPayload !== void 0) throw new TypeError(`'requestPayload' is expected to be a string if provided. Got: ${requestPayload}`);
			const headerMap = await generateAuthenticationHeaderMap({
				crypto: this.crypto,
				host: uri.host,
				canonicalUri: uri.pathname,
				canonicalQuerystring: uri.search.slice(1),
				method,
				region: this.region,
				securityCredentials: awsSecurityCredentials,
				requestPayload,
				additionalAmzHeaders
			});
			const headers = gaxios_1.Gaxios.mergeHeaders(headerMap.amzDate ? { "x-amz-date": headerMap.amzDate } : {}, {
				authorization: headerMap.authorizationHeader,
				host: uri.host
			}, additionalAmzHeaders || {});
			if (awsSecurityCredentials.token) gaxios_1.Gaxios.mergeHeaders(headers, { "x-amz-security-token": awsSecurityCredentials.token });
			const awsSignedReq = {
				url,
				method,
				headers
			};
			if (requestPayload !== void 0) awsSignedReq.body = requestPayload;
			return awsSignedReq;
		}
	};
	exports.AwsRequestSigner = AwsRequestSigner;
	async function sign(crypto, key, msg) {
		return await crypto.signWithHmacSha256(key, msg);
	}
	async function getSigningKey(crypto, key, dateStamp, region, serviceName) {
		return await sign(crypto, await sign(crypto, await sign(crypto, await sign(crypto, `AWS4${key}`, dateStamp), region), serviceName), "aws4_request");
	}
	async function generateAuthenticationHeaderMap(options) {
		const additionalAmzHeaders = gaxios_1.Gaxios.mergeHeaders(options.additionalAmzHeaders);
		const requestPayload = options.requestPayload || "";
		const serviceName = options.host.split(".")[0].replace(/-fips$/, "");
		const now = new Date();
		const amzDate = now.toISOString().replace(/[-:]/g, "").replace(/\.[0-9]+/, "");
		const dateStamp = now.toISOString().replace(/[-]/g, "").replace(/T.*/, "");
		if (options.securityCredentials.token) additionalAmzHeaders.set("x-amz-security-token", options.securityCredentials.token);
		const amzHeaders = gaxios_1.Gaxios.mergeHeaders({ host: options.host }, additionalAmzHeaders.has("date") ? {} : { "x-amz-date": amzDate }, additionalAmzHeaders);
		let canonicalHeaders = "";
		const signedHeadersList = [...amzHeaders.keys()].sort();
		signedHeadersList.forEach((key) => {
			canonicalHeaders += `${key}:${amzHeaders.get(key)}\n`;
		});
		const signedHeaders = signedHeadersList.join(";");
		const payloadHash = await options.crypto.sha256DigestHex(requestPayload);
		const canonicalRequest = `${options.method.toUpperCase()}\n${options.canonicalUri}\n${options.canonicalQuerystring}\n${canonicalHeaders}\n${signedHeaders}\n${payloadHash}`;
		const credentialScope = `${dateStamp}/${options.region}/${serviceName}/${AWS_REQUEST_TYPE}`;
		const stringToSign = `${AWS_ALGORITHM}\n${amzDate}\n${credentialScope}\n` + await options.crypto.sha256DigestHex(canonicalRequest);
		const signingKey = await getSigningKey(options.crypto, options.securityCredentials.secretAccessKey, dateStamp, options.region, serviceName);
		const signature = await sign(options.crypto, signingKey, stringToSign);
		const authorizationHeader = `${AWS_ALGORITHM} Credential=${options.securityCredentials.accessKeyId}/${credentialScope}, SignedHeaders=${signedHeaders}, Signature=${(0, crypto_1.fromArrayBufferToHex)(signature)}`;
		return {
			amzDate: additionalAmzHeaders.has("date") ? void 0 : amzDate,
			authorizationHeader,
			canonicalQuerystring: options.canonicalQuerystring
		};
	}
}));
// node_modules/google-auth-library/build/src/auth/defaultawssecuritycredentialssupplier.js
var require_defaultawssecuritycredentialssupplier = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DefaultAwsSecurityCredentialsSupplier = void 0;
	const authclient_1 = require_authclient();
	var DefaultAwsSecurityCredentialsSupplier = class {
		regionUrl;
		securityCredentialsUrl;
		imdsV2SessionTokenUrl;
		additionalGaxiosOptions;
		constructor(opts) {
			this.regionUrl = opts.regionUrl;
			this.securityCredentialsUrl = opts.securityCredentialsUrl;
			this.imdsV2SessionTokenUrl = opts.imdsV2SessionTokenUrl;
			this.additionalGaxiosOptions = opts.additionalGaxiosOptions;
		}
		async getAwsRegion(context) {
			if (this.#regionFromEnv) return this.#regionFromEnv;
			const metadataHeaders = new Headers();
			if (!this.#regionFromEnv && this.imdsV2SessionTokenUrl) metadataHeaders.set("x-aws-ec2-metadata-token", await this.#getImdsV2SessionToken(context.transporter));
			if (!this.regionUrl) throw new RangeError("Unable to determine AWS region due to missing \"options.credential_source.region_url\"");
			const opts = {
				...this.additionalGaxiosOptions,
				url: this.regionUrl,
				method: "GET",
				responseType: "text",
				headers: metadataHeaders
			};
			authclient_1.AuthClient.setMethodName(opts, "getAwsRegion");
			const response = await context.transporter.request(opts);
			return response.data.substr(0, response.data.length - 1);
		}
		async getAwsSecurityCredentials(context) {
			if (this.#securityCredentialsFromEnv) return this.#securityCredentialsFromEnv;
			const metadataHeaders = new Headers();
			if (this.imdsV2SessionTokenUrl) metadataHeaders.set("x-aws-ec2-metadata-token", await this.#getImdsV2SessionToken(context.transporter));
			const roleName = await this.#getAwsRoleName(metadataHeaders, context.transporter);
			const awsCreds = await this.#retrieveAwsSecurityCredentials(roleName, metadataHeaders, context.transporter);
			return {
				accessKeyId: awsCreds.AccessKeyId,
				secretAccessKey: awsCreds.SecretAccessKey,
				token: awsCreds.Token
			};
		}
		async #getImdsV2SessionToken(transporter) {
			const opts = {
				...this.additionalGaxiosOptions,
				url: this.imdsV2SessionTokenUrl,
				method: "PUT",
				responseType: "text",
				headers: { "x-aws-ec2-metadata-token-ttl-seconds": "300" }
			};
			authclient_1.AuthClient.setMethodName(opts, "#getImdsV2SessionToken");
			return (await transporter.request(opts)).data;
		}
		async #getAwsRoleName(headers, transporter) {
			if (!this.securityCredentialsUrl) throw new Error("Unable to determine AWS role name due to missing \"options.credential_source.url\"");
			const opts = {
				...this.additionalGaxiosOptions,
				url: this.securityCredentialsUrl,
				method: "GET",
				responseType: "text",
				headers
			};
			authclient_1.AuthClient.setMethodName(opts, "#getAwsRoleName");
			return (await transporter.request(opts)).data;
		}
		async #retrieveAwsSecurityCredentials(roleName, headers, transporter) {
			const opts = {
				...this.additionalGaxiosOptions,
				url: `${this.securityCredentialsUrl}/${roleName}`,
				headers,
				responseType: "json"
			};
			authclient_1.AuthClient.setMethodName(opts, "#retrieveAwsSecurityCredentials");
			return (await transporter.request(opts)).data;
		}
		get #regionFromEnv() {
			return process.env["AWS_REGION"] || process.env["AWS_DEFAULT_REGION"] || null;
		}
		get #securityCredentialsFromEnv() {
			if (process.env["AWS_ACCESS_KEY_ID"] && process.env["AWS_SECRET_ACCESS_KEY"]) return {
				accessKeyId: process.env["AWS_ACCESS_KEY_ID"],
				secretAccessKey: process.env["AWS_SECRET_ACCESS_KEY"],
				token: process.env["AWS_SESSION_TOKEN"]
			};
			return null;
		}
	};
	exports.DefaultAwsSecurityCredentialsSupplier = DefaultAwsSecurityCredentialsSupplier;
}));
// node_modules/google-auth-library/build/src/auth/awsclient.js
var require_awsclient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.AwsClient = void 0;
	const awsrequestsigner_1 = require_awsrequestsigner();
	const baseexternalclient_1 = require_baseexternalclient();
	const defaultawssecuritycredentialssupplier_1 = require_defaultawssecuritycredentialssupplier();
	const util_1 = require_util$1();
	const gaxios_1 = require_src$8();
	exports.AwsClient = class AwsClient extends baseexternalclient_1.BaseExternalAccountClient {
		environmentId;
		awsSecurityCredentialsSupplier;
		regionalCredVerificationUrl;
		awsRequestSigner;
		region;
		static #DEFAULT_AWS_REGIONAL_CREDENTIAL_VERIFICATION_URL = "https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15";
		static AWS_EC2_METADATA_IPV4_ADDRESS = "169.254.169.254";
		static AWS_EC2_METADATA_IPV6_ADDRESS = "fd00:ec2::254";
		constructor(options) {
			super(options);
			const opts = (0, util_1.originalOrCamelOptions)(options);
			const credentialSource = opts.get("credential_source");
			const awsSecurityCredentialsSupplier = opts.get("aws_security_credentials_supplier");
			if (!credentialSource && !awsSecurityCredentialsSupplier) throw new Error("A credential source or AWS security credentials supplier must be specified.");
			if (credentialSource && awsSecurityCredentialsSupplier) throw new Error("Only one of credential source or AWS security credentials supplier can be specified.");
			if (awsSecurityCredentialsSupplier) {
				this.awsSecurityCredentialsSupplier = awsSecurityCredentialsSupplier;
				this.regionalCredVerificationUrl = AwsClient.#DEFAULT_AWS_REGIONAL_CREDENTIAL_VERIFICATION_URL;
				this.credentialSourceType = "programmatic";
			} else {
				const credentialSourceOpts = (0, util_1.originalOrCamelOptions)(credentialSource);
				this.environmentId = credentialSourceOpts.get("environment_id");
				const regionUrl = credentialSourceOpts.get("region_url");
				const securityCredentialsUrl = credentialSourceOpts.get("url");
				const imdsV2SessionTokenUrl = credentialSourceOpts.get("imdsv2_session_token_url");
				this.awsSecurityCredentialsSupplier = new defaultawssecuritycredentialssupplier_1.DefaultAwsSecurityCredentialsSupplier({
					regionUrl,
					securityCredentialsUrl,
					imdsV2SessionTokenUrl
				});
				this.regionalCredVerificationUrl = credentialSourceOpts.get("regional_cred_verification_url");
				this.credentialSourceType = "aws";
				this.validateEnvironmentId();
			}
			this.awsRequestSigner = null;
			this.region = "";
		}
		validateEnvironmentId() {
			const match = this.environmentId?.match(/^(aws)(\d+)$/);
			if (!match || !this.regionalCredVerificationUrl) throw new Error("No valid AWS \"credential_source\" provided");
			else if (parseInt(match[2], 10) !== 1) throw new Error(`aws version "${match[2]}" is not supported in the current build.`);
		}
		async retrieveSubjectToken() {
			if (!this.awsRequestSigner) {
				this.region = await this.awsSecurityCredentialsSupplier.getAwsRegion(this.supplierContext);
				this.awsRequestSigner = new awsrequestsigner_1.AwsRequestSigner(async () => {
					return this.awsSecurityCredentialsSupplier.getAwsSecurityCredentials(this.supplierContext);
				}, this.region);
			}
			const options = await this.awsRequestSigner.getRequestOptions({
				...AwsClient.RETRY_CONFIG,
				url: this.regionalCredVerificationUrl.replace("{region}", this.region),
				method: "POST"
			});
			const reformattedHeader = [];
			gaxios_1.Gaxios.mergeHeaders({ "x-goog-cloud-target-resource": this.audience }, options.headers).forEach((value, key) => reformattedHeader.push({
				key,
				value
			}));
			return encodeURIComponent(JSON.stringify({
				url: options.url,
				method: options.method,
				headers: reformattedHeader
			}));
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/executable-response.js
var require_executable_response = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.InvalidSubjectTokenError = exports.InvalidMessageFieldError = exports.InvalidCodeFieldError = exports.InvalidTokenTypeFieldError = exports.InvalidExpirationTimeFieldError = exports.InvalidSuccessFieldError = exports.InvalidVersionFieldError = exports.ExecutableResponseError = exports.ExecutableResponse = void 0;
	const SAML_SUBJECT_TOKEN_TYPE = "urn:ietf:params:oauth:token-type:saml2";
	const OIDC_SUBJECT_TOKEN_TYPE1 = "urn:ietf:params:oauth:token-type:id_token";
	const OIDC_SUBJECT_TOKEN_TYPE2 = "urn:ietf:params:oauth:token-type:jwt";
	var ExecutableResponse = class {
		version;
		success;
		expirationTime;
		tokenType;
		errorCode;
		errorMessage;
		subjectToken;
		constructor(responseJson) {
			if (!responseJson.version) throw new InvalidVersionFieldError("Executable response must contain a 'version' field.");
			if (responseJson.success === void 0) throw new InvalidSuccessFieldError("Executable response must contain a 'success' field.");
			this.version = responseJson.version;
			this.success = responseJson.success;
			if (this.success) {
				this.expirationTime = responseJson.expiration_time;
				this.tokenType = responseJson.token_type;
				if (this.tokenType !== SAML_SUBJECT_TOKEN_TYPE && this.tokenType !== OIDC_SUBJECT_TOKEN_TYPE1 && this.tokenType !== OIDC_SUBJECT_TOKEN_TYPE2) throw new InvalidTokenTypeFieldError(`Executable response must contain a 'token_type' field when successful and it must be one of ${OIDC_SUBJECT_TOKEN_TYPE1}, ${OIDC_SUBJECT_TOKEN_TYPE2}, or ${SAML_SUBJECT_TOKEN_TYPE}.`);
				if (this.tokenType === SAML_SUBJECT_TOKEN_TYPE) {
					if (!responseJson.saml_response) throw new InvalidSubjectTokenError(`Executable response must contain a 'saml_response' field when token_type=${SAML_SUBJECT_TOKEN_TYPE}.`);
					this.subjectToken = responseJson.saml_response;
				} else {
					if (!responseJson.id_token) throw new InvalidSubjectTokenError(`Executable response must contain a 'id_token' field when token_type=${OIDC_SUBJECT_TOKEN_TYPE1} or ${OIDC_SUBJECT_TOKEN_TYPE2}.`);
					this.subjectToken = responseJson.id_token;
				}
			} else {
				if (!responseJson.code) throw new InvalidCodeFieldError("Executable response must contain a 'code' field when unsuccessful.");
				if (!responseJson.message) throw new InvalidMessageFieldError("Executable response must contain a 'message' field when unsuccessful.");
				this.errorCode = responseJson.code;
				this.errorMessage = responseJson.message;
			}
		}
		isValid() {
			return !this.isExpired() && this.success;
		}
		isExpired() {
			return this.expirationTime !== void 0 && this.expirationTime < Math.round(Date.now() / 1e3);
		}
	};
	exports.ExecutableResponse = ExecutableResponse;
	var ExecutableResponseError = class extends Error {
		constructor(message) {
			super(message);
			Object.setPrototypeOf(this, new.target.prototype);
		}
	};
	exports.ExecutableResponseError = ExecutableResponseError;
	var InvalidVersionFieldError = class extends ExecutableResponseError {};
	exports.InvalidVersionFieldError = InvalidVersionFieldError;
	var InvalidSuccessFieldError = class extends ExecutableResponseError {};
	exports.InvalidSuccessFieldError = InvalidSuccessFieldError;
	var InvalidExpirationTimeFieldError = class extends ExecutableResponseError {};
	exports.InvalidExpirationTimeFieldError = InvalidExpirationTimeFieldError;
	var InvalidTokenTypeFieldError = class extends ExecutableResponseError {};
	exports.InvalidTokenTypeFieldError = InvalidTokenTypeFieldError;
	var InvalidCodeFieldError = class extends ExecutableResponseError {};
	exports.InvalidCodeFieldError = InvalidCodeFieldError;
	var InvalidMessageFieldError = class extends ExecutableResponseError {};
	exports.InvalidMessageFieldError = InvalidMessageFieldError;
	var InvalidSubjectTokenError = class extends ExecutableResponseError {};
	exports.InvalidSubjectTokenError = InvalidSubjectTokenError;
}));
// node_modules/google-auth-library/build/src/auth/pluggable-auth-handler.js
var require_pluggable_auth_handler = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PluggableAuthHandler = exports.ExecutableError = void 0;
	const executable_response_1 = require_executable_response();
	const childProcess = __require("child_process");
	const fs = __require("fs");
	var ExecutableError = class extends Error {
		code;
		constructor(message, code) {
			super(`The executable failed with exit code: ${code} and error message: ${message}.`);
			this.code = code;
			Object.setPrototypeOf(this, new.target.prototype);
		}
	};
	exports.ExecutableError = ExecutableError;
	exports.PluggableAuthHandler = class PluggableAuthHandler {
		commandComponents;
		timeoutMillis;
		outputFile;
		constructor(options) {
			if (!options.command) throw new Error("No command provided.");
			this.commandComponents = PluggableAuthHandler.parseCommand(options.command);
			this.timeoutMillis = options.timeoutMillis;
			if (!this.timeoutMillis) throw new Error("No timeoutMillis provided.");
			this.outputFile = options.outputFile;
		}
		retrieveResponseFromExecutable(envMap) {
			return new Promise((resolve, reject) => {
				const child = childProcess.spawn(this.commandComponents[0], this.commandComponents.slice(1), { env: {
					...process.env,
					...Object.fromEntries(envMap)
				} });
				let output = "";
				child.stdout.on("data", (data) => {
					output += data;
				});
				child.stderr.on("data", (err) => {
					output += err;
				});
				const timeout = setTimeout(() => {
					child.removeAllListeners();
					child.kill();
					return reject(new Error("The executable failed to finish within the timeout specified."));
				}, this.timeoutMillis);
				child.on("close", (code) => {
					clearTimeout(timeout);
					if (code === 0) try {
						const responseJson = JSON.parse(output);
						return resolve(new executable_response_1.ExecutableResponse(responseJson));
					} catch (error) {
						if (error instanceof executable_response_1.ExecutableResponseError) return reject(error);
						return reject(new executable_response_1.ExecutableResponseError(`The executable returned an invalid response: ${output}`));
					}
					else return reject(new ExecutableError(output, code.toString()));
				});
			});
		}
		async retrieveCachedResponse() {
			if (!this.outputFile || this.outputFile.length === 0) return;
			let filePath;
			try {
				filePath = await fs.promises.realpath(this.outputFile);
			} catch {
				return;
			}
			if (!(await fs.promises.lstat(filePath)).isFile()) return;
			const responseString = await fs.promises.readFile(filePath, { encoding: "utf8" });
			if (responseString === "") return;
			try {
				const responseJson = JSON.parse(responseString);
				if (new executable_response_1.ExecutableResponse(responseJson).isValid()) return new executable_response_1.ExecutableResponse(responseJson);
				return;
			} catch (error) {
				if (error instanceof executable_response_1.ExecutableResponseError) throw error;
				throw new executable_response_1.ExecutableResponseError(`The output file contained an invalid response: ${responseString}`);
			}
		}
		static parseCommand(command) {
			const components = command.match(/(?:[^\s"]+|"[^"]*")+/g);
			if (!components) throw new Error(`Provided command: "${command}" could not be parsed.`);
			for (let i = 0; i < components.length; i++) if (components[i][0] === "\"" && components[i].slice(-1) === "\"") components[i] = components[i].slice(1, -1);
			return components;
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/pluggable-auth-client.js
var require_pluggable_auth_client = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PluggableAuthClient = exports.ExecutableError = void 0;
	const baseexternalclient_1 = require_baseexternalclient();
	const executable_response_1 = require_executable_response();
	const pluggable_auth_handler_1 = require_pluggable_auth_handler();
	var pluggable_auth_handler_2 = require_pluggable_auth_handler();
	Object.defineProperty(exports, "ExecutableError", {
		enumerable: true,
		get: function() {
			return pluggable_auth_handler_2.ExecutableError;
		}
	});
	const DEFAULT_EXECUTABLE_TIMEOUT_MILLIS = 3e4;
	const MINIMUM_EXECUTABLE_TIMEOUT_MILLIS = 5e3;
	const MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS = 12e4;
	const GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES = "GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES";
	const MAXIMUM_EXECUTABLE_VERSION = 1;
	var PluggableAuthClient = class extends baseexternalclient_1.BaseExternalAccountClient {
		command;
		timeoutMillis;
		outputFile;
		handler;
		constructor(options) {
			super(options);
			if (!options.credential_source.executable) throw new Error("No valid Pluggable Auth \"credential_source\" provided.");
			this.command = options.credential_source.executable.command;
			if (!this.command) throw new Error("No valid Pluggable Auth \"credential_source\" provided.");
			if (options.credential_source.executable.timeout_millis === void 0) this.timeoutMillis = DEFAULT_EXECUTABLE_TIMEOUT_MILLIS;
			else {
				this.timeoutMillis = options.credential_source.executable.timeout_millis;
				if (this.timeoutMillis < MINIMUM_EXECUTABLE_TIMEOUT_MILLIS || this.timeoutMillis > MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS) throw new Error(`Timeout must be between ${MINIMUM_EXECUTABLE_TIMEOUT_MILLIS} and ${MAXIMUM_EXECUTABLE_TIMEOUT_MILLIS} milliseconds.`);
			}
			this.outputFile = options.credential_source.executable.output_file;
			this.handler = new pluggable_auth_handler_1.PluggableAuthHandler({
				command: this.command,
				timeoutMillis: this.timeoutMillis,
				outputFile: this.outputFile
			});
			this.credentialSourceType = "executable";
		}
		async retrieveSubjectToken() {
			if (process.env[GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES] !== "1") throw new Error("Pluggable Auth executables need to be explicitly allowed to run by setting the GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment Variable to 1.");
			let executableResponse = void 0;
			if (this.outputFile) executableResponse = await this.handler.retrieveCachedResponse();
			if (!executableResponse) {
				const envMap = new Map();
				envMap.set("GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE", this.audience);
				envMap.set("GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE", this.subjectTokenType);
				envMap.set("GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE", "0");
				if (this.outputFile) envMap.set("GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE", this.outputFile);
				const serviceAccountEmail = this.getServiceAccountEmail();
				if (serviceAccountEmail) envMap.set("GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL", serviceAccountEmail);
				executableResponse = await this.handler.retrieveResponseFromExecutable(envMap);
			}
			if (executableResponse.version > MAXIMUM_EXECUTABLE_VERSION) throw new Error(`Version of executable is not currently supported, maximum supported version is ${MAXIMUM_EXECUTABLE_VERSION}.`);
			if (!executableResponse.success) throw new pluggable_auth_handler_1.ExecutableError(executableResponse.errorMessage, executableResponse.errorCode);
			if (this.outputFile) {
				if (!executableResponse.expirationTime) throw new executable_response_1.InvalidExpirationTimeFieldError("The executable response must contain the `expiration_time` field for successful responses when an output_file has been specified in the configuration.");
			}
			if (executableResponse.isExpired()) throw new Error("Executable response is expired.");
			return executableResponse.subjectToken;
		}
	};
	exports.PluggableAuthClient = PluggableAuthClient;
}));
// node_modules/google-auth-library/build/src/auth/externalclient.js
var require_externalclient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExternalAccountClient = void 0;
	const baseexternalclient_1 = require_baseexternalclient();
	const identitypoolclient_1 = require_identitypoolclient();
	const awsclient_1 = require_awsclient();
	const pluggable_auth_client_1 = require_pluggable_auth_client();
	const util_1 = require_util$1();
	var ExternalAccountClient = class {
		constructor() {
			throw new Error("ExternalAccountClients should be initialized via: ExternalAccountClient.fromJSON(), directly via explicit constructors, eg. new AwsClient(options), new IdentityPoolClient(options), newPluggableAuthClientOptions, or via new GoogleAuth(options).getClient()");
		}
		static fromJSON(options) {
			if (!(0, util_1.isAdcWarningSuppressed)()) console.warn("The `fromJSON` method does not validate the credential configuration. A security risk occurs when a credential configuration configured with malicious URLs is used. When the credential configuration is accepted from an untrusted source, you should validate it before using it with this method. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.");
			if (options && options.type === baseexternalclient_1.EXTERNAL_ACCOUNT_TYPE) {
				if (options.credential_source?.environment_id) return new awsclient_1.AwsClient(options);
				else if (options.credential_source?.executable) return new pluggable_auth_client_1.PluggableAuthClient(options);
				else return new identitypoolclient_1.IdentityPoolClient(options);
			} else return null;
		}
	};
	exports.ExternalAccountClient = ExternalAccountClient;
}));
// node_modules/google-auth-library/build/src/auth/externalAccountAuthorizedUserClient.js
var require_externalAccountAuthorizedUserClient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExternalAccountAuthorizedUserClient = exports.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = void 0;
	const authclient_1 = require_authclient();
	const oauth2common_1 = require_oauth2common();
	const gaxios_1 = require_src$8();
	const stream = __require("stream");
	const baseexternalclient_1 = require_baseexternalclient();
	exports.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = "external_account_authorized_user";
	const DEFAULT_TOKEN_URL = "https://sts.{universeDomain}/v1/oauthtoken";
	var ExternalAccountAuthorizedUserHandler = class ExternalAccountAuthorizedUserHandler extends oauth2common_1.OAuthClientAuthHandler {
		#tokenRefreshEndpoint;
		constructor(options) {
			super(options);
			this.#tokenRefreshEndpoint = options.tokenRefreshEndpoint;
		}
		async refreshToken(refreshToken, headers) {
			const opts = {
				...ExternalAccountAuthorizedUserHandler.RETRY_CONFIG,
				url: this.#tokenRefreshEndpoint,
				method: "POST",
				headers,
				data: new URLSearchParams({
					grant_type: "refresh_token",
					refresh_token: refreshToken
				}),
				responseType: "json"
			};
			authclient_1.AuthClient.setMethodName(opts, "refreshToken");
			this.applyClientAuthenticationOptions(opts);
			try {
				const response = await this.transporter.request(opts);
				const tokenRefreshResponse = response.data;
				tokenRefreshResponse.res = response;
				return tokenRefreshResponse;
			} catch (error) {
				if (error instanceof gaxios_1.GaxiosError && error.response) throw (0, oauth2common_1.getErrorFromOAuthErrorResponse)(error.response.data, error);
				throw error;
			}
		}
	};
	var ExternalAccountAuthorizedUserClient = class extends authclient_1.AuthClient {
		cachedAccessToken;
		externalAccountAuthorizedUserHandler;
		refreshToken;
		constructor(options) {
			super(options);
			if (options.universe_domain) this.universeDomain = options.universe_domain;
			this.refreshToken = options.refresh_token;
			const clientAuthentication = {
				confidentialClientType: "basic",
				clientId: options.client_id,
				clientSecret: options.client_secret
			};
			this.externalAccountAuthorizedUserHandler = new ExternalAccountAuthorizedUserHandler({
				tokenRefreshEndpoint: options.token_url ?? DEFAULT_TOKEN_URL.replace("{universeDomain}", this.universeDomain),
				transporter: this.transporter,
				clientAuthentication
			});
			this.cachedAccessToken = null;
			this.quotaProjectId = options.quota_project_id;
			if (typeof options?.eagerRefreshThresholdMillis !== "number") this.eagerRefreshThresholdMillis = baseexternalclient_1.EXPIRATION_TIME_OFFSET;
			else this.eagerRefreshThresholdMillis = options.eagerRefreshThresholdMillis;
			this.forceRefreshOnFailure = !!options?.forceRefreshOnFailure;
		}
		async getAccessToken() {
			if (!this.cachedAccessToken || this.isExpired(this.cachedAccessToken)) await this.refreshAccessTokenAsync();
			return {
				token: this.cachedAccessToken.access_token,
				res: this.cachedAccessToken.res
			};
		}
		async getRequestHeaders() {
			const accessTokenResponse = await this.getAccessToken();
			const headers = new Headers({ authorization: `Bearer ${accessTokenResponse.token}` });
			return this.addSharedMetadataHeaders(headers);
		}
		request(opts, callback) {
			if (callback) this.requestAsync(opts).then((r) => callback(null, r), (e) => {
				return callback(e, e.response);
			});
			else return this.requestAsync(opts);
		}
		async requestAsync(opts, reAuthRetried = false) {
			let response;
			try {
				const requestHeaders = await this.getRequestHeaders();
				opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
				this.addUserProjectAndAuthHeaders(opts.headers, requestHeaders);
				response = await this.transporter.request(opts);
			} catch (e) {
				const res = e.response;
				if (res) {
					const statusCode = res.status;
					const isReadableStream = res.config.data instanceof stream.Readable;
					if (!reAuthRetried && (statusCode === 401 || statusCode === 403) && !isReadableStream && this.forceRefreshOnFailure) {
						await this.refreshAccessTokenAsync();
						return await this.requestAsync(opts, true);
					}
				}
				throw e;
			}
			return response;
		}
		async refreshAccessTokenAsync() {
			const refreshResponse = await this.externalAccountAuthorizedUserHandler.refreshToken(this.refreshToken);
			this.cachedAccessToken = {
				access_token: refreshResponse.access_token,
				expiry_date: new Date().getTime() + refreshResponse.expires_in * 1e3,
				res: refreshResponse.res
			};
			if (refreshResponse.refresh_token !== void 0) this.refreshToken = refreshResponse.refresh_token;
			return this.cachedAccessToken;
		}
		isExpired(credentials) {
			const now = new Date().getTime();
			return credentials.expiry_date ? now >= credentials.expiry_date - this.eagerRefreshThresholdMillis : false;
		}
	};
	exports.ExternalAccountAuthorizedUserClient = ExternalAccountAuthorizedUserClient;
}));
// node_modules/google-auth-library/build/src/auth/gdchclient.js
var require_gdchclient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GdchClient = exports.GDCH_SERVICE_ACCOUNT_TYPE = void 0;
	const crypto = __require("crypto");
	const fs = __require("fs");
	const https = __require("https");
	const oauth2client_1 = require_oauth2client();
	const DEFAULT_LIFETIME_IN_SECONDS = 3600;
	exports.GDCH_SERVICE_ACCOUNT_TYPE = "gdch_service_account";
	exports.GdchClient = class GdchClient extends oauth2client_1.OAuth2Client {
		projectId;
		privateKeyId;
		privateKey;
		serviceIdentityName;
		tokenServerUri;
		caCertPath;
		apiAudience;
		lifetime;
		gdchOptions;
		caAgentPromise;
		cachedCaCertPath;
		lastCaCertReadTime = 0;
		CA_CERT_TTL_MS = 3e5;
		constructor(options = {}) {
			super(options);
			this.gdchOptions = options;
			this.projectId = options.projectId || void 0;
			this.privateKeyId = options.privateKeyId;
			this.privateKey = options.privateKey;
			this.serviceIdentityName = options.serviceIdentityName;
			this.tokenServerUri = options.tokenServerUri;
			this.caCertPath = options.caCertPath;
			this.apiAudience = options.apiAudience;
			this.lifetime = options.lifetime || DEFAULT_LIFETIME_IN_SECONDS;
			this.credentials = {
				refresh_token: "gdch-placeholder",
				expiry_date: 1
			};
		}
		createWithGdchAudience(apiAudience) {
			if (!apiAudience) throw new Error("Audience cannot be null or empty for GDCH service account credentials.");
			return new GdchClient({
				...this.gdchOptions,
				projectId: this.projectId,
				privateKeyId: this.privateKeyId,
				privateKey: this.privateKey,
				serviceIdentityName: this.serviceIdentityName,
				tokenServerUri: this.tokenServerUri,
				caCertPath: this.caCertPath,
				lifetime: this.lifetime,
				apiAudience
			});
		}
		fromJSON(json) {
			if (!json) throw new Error("Must pass in a JSON object containing the GDCH credentials settings.");
			if (json.type !== exports.GDCH_SERVICE_ACCOUNT_TYPE) throw new Error(`The incoming JSON object does not have the "${exports.GDCH_SERVICE_ACCOUNT_TYPE}" type`);
			if (json.format_version !== "1") throw new Error("Only format version 1 is supported.");
			if (!json.project) throw new Error("The incoming JSON object does not contain a project field");
			if (!json.private_key_id) throw new Error("The incoming JSON object does not contain a private_key_id field");
			if (!json.private_key) throw new Error("The incoming JSON object does not contain a private_key field");
			if (!json.name) throw new Error("The incoming JSON object does not contain a name field");
			if (!json.token_uri) throw new Error("The incoming JSON object does not contain a token_uri field");
			this.projectId = json.project;
			this.privateKeyId = json.private_key_id;
			this.privateKey = json.private_key;
			this.serviceIdentityName = json.name;
			this.tokenServerUri = json.token_uri;
			this.caCertPath = json.ca_cert_path;
			this.gdchOptions = {
				...this.gdchOptions,
				projectId: json.project,
				privateKeyId: json.private_key_id,
				privateKey: json.private_key,
				serviceIdentityName: json.name,
				tokenServerUri: json.token_uri,
				caCertPath: json.ca_cert_path
			};
		}
		async refreshTokenNoCache() {
			if (!this.apiAudience) throw new Error("Audience cannot be null or empty for GDCH service account credentials. Specify the audience by calling createWithGdchAudience.");
			if (!this.privateKey) throw new Error("Private key is not configured for GDCH credentials.");
			if (!this.privateKeyId) throw new Error("Private key ID is not configured for GDCH credentials.");
			if (!this.projectId) throw new Error("Project is not configured for GDCH credentials.");
			if (!this.serviceIdentityName) throw new Error("Service identity name is not configured for GDCH credentials.");
			if (!this.tokenServerUri) throw new Error("Token server URI is not configured for GDCH credentials.");
			const assertion = this.createAssertion();
			const data = {
				audience: this.apiAudience,
				grant_type: "urn:ietf:params:oauth:token-type:token-exchange",
				requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
				subject_token: assertion,
				subject_token_type: "urn:k8s:params:oauth:token-type:serviceaccount"
			};
			const requestOpts = {
				url: this.tokenServerUri,
				method: "POST",
				headers: { "Content-Type": "application/json" },
				data,
				responseType: "json",
				timeout: 1e4,
				retry: true,
				retryConfig: {
					httpMethodsToRetry: ["POST"],
					statusCodesToRetry: [[500, 599]],
					noResponseRetries: 3
				}
			};
			if (this.caCertPath) requestOpts.agent = await this.getCaAgent();
			try {
				const res = await this.transporter.request(requestOpts);
				const tokenResponse = res.data;
				if (!tokenResponse.access_token) throw new Error("Token response did not contain an access_token.");
				if (!tokenResponse.expires_in) throw new Error("Token response did not contain an expires_in field.");
				const tokens = {
					access_token: tokenResponse.access_token,
					token_type: "STS-Bearer",
					expiry_date: Date.now() + tokenResponse.expires_in * 1e3
				};
				this.emit("tokens", tokens);
				return {
					res,
					tokens
				};
			} catch (e) {
				if (e && e.config && e.config.data) try {
					if (typeof e.config.data === "string") {
						const parsedData = JSON.parse(e.config.data);
						if (parsedData.subject_token) {
							parsedData.subject_token = "***REDACTED***";
							e.config.data = JSON.stringify(parsedData);
						}
					} else if (typeof e.config.data === "object" && e.config.data.subject_token) e.config.data.subject_token = "***REDACTED***";
				} catch {}
				if (e instanceof Error) e.message = `Error getting access token for GDCH service account: ${e.message}, iss: ${this.serviceIdentityName}`;
				throw e;
			}
		}
		createAssertion() {
			const header = {
				alg: "ES256",
				typ: "JWT",
				kid: this.privateKeyId
			};
			const issSub = `system:serviceaccount:${this.projectId}:${this.serviceIdentityName}`;
			const currentTime = Math.floor(Date.now() / 1e3);
			const payload = {
				iss: issSub,
				sub: issSub,
				iat: currentTime,
				exp: currentTime + this.lifetime,
				aud: this.tokenServerUri
			};
			const signingInput = `${this.base64UrlEncode(JSON.stringify(header))}.${this.base64UrlEncode(JSON.stringify(payload))}`;
			const signature = crypto.sign("sha256", Buffer.from(signingInput), {
				key: this.privateKey,
				dsaEncoding: "ieee-p1363"
			});
			return `${signingInput}.${this.base64UrlEncode(signature)}`;
		}
		async requestAsync(opts, retry = false) {
			if (this.caCertPath && !opts.agent) {
				const url = (opts.url || "").toString();
				if (!url.includes("googleapis.com") && !url.includes("google.com")) opts.agent = await this.getCaAgent();
			}
			return super.requestAsync(opts, retry);
		}
		getCaAgent() {
			if (!this.caCertPath) {
				this.caAgentPromise = void 0;
				this.cachedCaCertPath = void 0;
				this.lastCaCertReadTime = 0;
				return;
			}
			const now = Date.now();
			const isCacheExpired = now - this.lastCaCertReadTime > this.CA_CERT_TTL_MS;
			if (this.caAgentPromise && this.caCertPath === this.cachedCaCertPath && !isCacheExpired) return this.caAgentPromise;
			this.cachedCaCertPath = this.caCertPath;
			this.lastCaCertReadTime = now;
			const currentPath = this.caCertPath;
			this.caAgentPromise = (async () => {
				try {
					const ca = await fs.promises.readFile(currentPath);
					return new https.Agent({ ca });
				} catch (err) {
					if (this.cachedCaCertPath === currentPath) {
						this.caAgentPromise = void 0;
						this.cachedCaCertPath = void 0;
						this.lastCaCertReadTime = 0;
					}
					if (err instanceof Error) err.message = `Error reading certificate file from CA cert path, value '${currentPath}': ${err.message}`;
					throw err;
				}
			})();
			return this.caAgentPromise;
		}
		toJSON() {
			return {
				...this,
				privateKey: this.privateKey ? "***REDACTED***" : void 0,
				_clientSecret: this._clientSecret ? "***REDACTED***" : void 0,
				apiKey: this.apiKey ? "***REDACTED***" : void 0,
				gdchOptions: this.gdchOptions ? {
					...this.gdchOptions,
					privateKey: this.gdchOptions.privateKey ? "***REDACTED***" : void 0,
					clientSecret: this.gdchOptions.clientSecret ? "***REDACTED***" : void 0,
					client_secret: this.gdchOptions.client_secret ? "***REDACTED***" : void 0,
					apiKey: this.gdchOptions.apiKey ? "***REDACTED***" : void 0,
					credentials: this.gdchOptions.credentials ? {
						...this.gdchOptions.credentials,
						access_token: this.gdchOptions.credentials.access_token ? "***REDACTED***" : void 0,
						refresh_token: this.gdchOptions.credentials.refresh_token ? "***REDACTED***" : void 0
					} : void 0
				} : void 0,
				credentials: {
					...this.credentials,
					access_token: this.credentials?.access_token ? "***REDACTED***" : void 0,
					refresh_token: this.credentials?.refresh_token ? "***REDACTED***" : void 0
				}
			};
		}
		[Symbol.for("nodejs.util.inspect.custom")]() {
			return this.toJSON();
		}
		base64UrlEncode(str) {
			return (typeof str === "string" ? Buffer.from(str) : str).toString("base64url");
		}
	};
}));
// node_modules/google-auth-library/build/src/auth/googleauth.js
var require_googleauth = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GoogleAuth = exports.GoogleAuthExceptionMessages = void 0;
	const child_process_1 = __require("child_process");
	const fs = __require("fs");
	const gaxios_1 = require_src$8();
	const gcpMetadata = require_src$5();
	const os = __require("os");
	const path = __require("path");
	const crypto_1 = require_crypto();
	const computeclient_1 = require_computeclient();
	const idtokenclient_1 = require_idtokenclient();
	const envDetect_1 = require_envDetect();
	const jwtclient_1 = require_jwtclient();
	const refreshclient_1 = require_refreshclient();
	const impersonated_1 = require_impersonated();
	const externalclient_1 = require_externalclient();
	const baseexternalclient_1 = require_baseexternalclient();
	const authclient_1 = require_authclient();
	const externalAccountAuthorizedUserClient_1 = require_externalAccountAuthorizedUserClient();
	const gdchclient_1 = require_gdchclient();
	const util_1 = require_util$1();
	exports.GoogleAuthExceptionMessages = {
		API_KEY_WITH_CREDENTIALS: "API Keys and Credentials are mutually exclusive authentication methods and cannot be used together.",
		NO_PROJECT_ID_FOUND: "Unable to detect a Project Id in the current environment. \nTo learn more about authentication and Google APIs, visit: \nhttps://cloud.google.com/docs/authentication/getting-started",
		NO_CREDENTIALS_FOUND: "Unable to find credentials in current environment. \nTo learn more about authentication and Google APIs, visit: \nhttps://cloud.google.com/docs/authentication/getting-started",
		NO_ADC_FOUND: "Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.",
		NO_UNIVERSE_DOMAIN_FOUND: "Unable to detect a Universe Domain in the current environment.\nTo learn more about Universe Domain retrieval, visit: \nhttps://cloud.google.com/compute/docs/metadata/predefined-metadata-keys"
	};
	var GoogleAuth = class {
		checkIsGCE = void 0;
		useJWTAccessWithScope;
		defaultServicePath;
		get isGCE() {
			return this.checkIsGCE;
		}
		_findProjectIdPromise;
		_cachedProjectId;
		jsonContent = null;
		apiKey;
		cachedCredential = null;
		#pendingAuthClient = null;
		defaultScopes;
		keyFilename;
		scopes;
		clientOptions = {};
		constructor(opts = {}) {
			this._cachedProjectId = opts.projectId || null;
			this.cachedCredential = opts.authClient || null;
			this.keyFilename = opts.keyFilename || opts.keyFile;
			if (this.keyFilename) console.warn("The `keyFilename` option is deprecated. Please use the `auth` object constructor instead. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.");
			this.scopes = opts.scopes;
			this.clientOptions = opts.clientOptions || {};
			this.jsonContent = opts.credentials || null;
			if (this.jsonContent) console.warn("The `credentials` option is deprecated. Please use the `auth` object constructor instead. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.");
			this.apiKey = opts.apiKey || this.clientOptions.apiKey || null;
			if (this.apiKey && (this.jsonContent || this.clientOptions.credentials)) throw new RangeError(exports.GoogleAuthExceptionMessages.API_KEY_WITH_CREDENTIALS);
			if (opts.universeDomain) this.clientOptions.universeDomain = opts.universeDomain;
		}
		setGapicJWTValues(client) {
			client.defaultServicePath ??= this.defaultServicePath;
			client.useJWTAccessWithScope ??= this.useJWTAccessWithScope;
			client.defaultScopes ??= this.defaultScopes;
		}
		getProjectId(callback) {
			if (callback) this.getProjectIdAsync().then((r) => callback(null, r), callback);
			else return this.getProjectIdAsync();
		}
		async getProjectIdOptional() {
			try {
				return await this.getProjectId();
			} catch (e) {
				if (e instanceof Error && e.message === exports.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND) return null;
				else throw e;
			}
		}
		async findAndCacheProjectId() {
			let projectId = null;
			projectId ||= await this.getProductionProjectId();
			projectId ||= await this.getFileProjectId();
			projectId ||= await this.getDefaultServiceProjectId();
			projectId ||= await this.getGCEProjectId();
			projectId ||= await this.getExternalAccountClientProjectId();
			if (projectId) {
				this._cachedProjectId = projectId;
				return projectId;
			} else throw new Error(exports.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND);
		}
		async getProjectIdAsync() {
			if (this._cachedProjectId) return this._cachedProjectId;
			if (!this._findProjectIdPromise) this._findProjectIdPromise = this.findAndCacheProjectId();
			return this._findProjectIdPromise;
		}
		async getUniverseDomainFromMetadataServer() {
			let universeDomain;
			try {
				universeDomain = await gcpMetadata.universe("universe-domain");
				universeDomain ||= authclient_1.DEFAULT_UNIVERSE;
			} catch (e) {
				if (e && e?.response?.status === 404) universeDomain = authclient_1.DEFAULT_UNIVERSE;
				else throw e;
			}
			return universeDomain;
		}
		async getUniverseDomain() {
			let universeDomain = (0, util_1.originalOrCamelOptions)(this.clientOptions).get("universe_domain");
			try {
				universeDomain ??= (await this.getClient()).universeDomain;
			} catch {
				universeDomain ??= authclient_1.DEFAULT_UNIVERSE;
			}
			return universeDomain;
		}
		getAnyScopes() {
			return this.scopes || this.defaultScopes;
		}
		getApplicationDefault(optionsOrCallback = {}, callback) {
			let options;
			if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
			else options = optionsOrCallback;
			if (callback) this.getApplicationDefaultAsync(options).then((r) => callback(null, r.credential, r.projectId), callback);
			else return this.getApplicationDefaultAsync(options);
		}
		async getApplicationDefaultAsync(options = {}) {
			if (this.cachedCredential) return await this.#prepareAndCacheClient(this.cachedCredential, null);
			let credential;
			credential = await this._tryGetApplicationCredentialsFromEnvironmentVariable(options);
			if (credential) {
				if (credential instanceof jwtclient_1.JWT) credential.scopes = this.scopes;
				else if (credential instanceof baseexternalclient_1.BaseExternalAccountClient) credential.scopes = this.getAnyScopes();
				return await this.#prepareAndCacheClient(credential);
			}
			credential = await this._tryGetApplicationCredentialsFromWellKnownFile(options);
			if (credential) {
				if (credential instanceof jwtclient_1.JWT) credential.scopes = this.scopes;
				else if (credential instanceof baseexternalclient_1.BaseExternalAccountClient) credential.scopes = this.getAnyScopes();
				return await this.#prepareAndCacheClient(credential);
			}
			if (await this._checkIsGCE()) {
				options.scopes = this.getAnyScopes();
				return await this.#prepareAndCacheClient(new computeclient_1.Compute(options));
			}
			throw new Error(exports.GoogleAuthExceptionMessages.NO_ADC_FOUND);
		}
		async #prepareAndCacheClient(credential, quotaProjectIdOverride = process.env["GOOGLE_CLOUD_QUOTA_PROJECT"] || null) {
			const projectId = await this.getProjectIdOptional();
			if (quotaProjectIdOverride) credential.quotaProjectId = quotaProjectIdOverride;
			this.cachedCredential = credential;
			return {
				credential,
				projectId
			};
		}
		async _checkIsGCE() {
			if (this.checkIsGCE === void 0) this.checkIsGCE = gcpMetadata.getGCPResidency() || await gcpMetadata.isAvailable();
			return this.checkIsGCE;
		}
		async _tryGetApplicationCredentialsFromEnvironmentVariable(options) {
			const credentialsPath = process.env["GOOGLE_APPLICATION_CREDENTIALS"] || process.env["google_application_credentials"];
			if (!credentialsPath || credentialsPath.length === 0) return null;
			try {
				return await this._getApplicationCredentialsFromFilePath(credentialsPath, options);
			} catch (e) {
				if (e instanceof Error) e.message = `Unable to read the credential file specified by the GOOGLE_APPLICATION_CREDENTIALS environment variable: ${e.message}`;
				throw e;
			}
		}
		async _tryGetApplicationCredentialsFromWellKnownFile(options) {
			let configDir = process.env["CLOUDSDK_CONFIG"];
			if (!configDir) {
				if (this._isWindows()) {
					if (process.env["APPDATA"]) configDir = path.join(process.env["APPDATA"], "gcloud");
				} else {
					const home = process.env["HOME"];
					if (home) configDir = path.join(home, ".config", "gcloud");
				}
			}
			if (!configDir) return null;
			const location = path.join(configDir, "application_default_credentials.json");
			if (!fs.existsSync(location)) return null;
			return await this._getApplicationCredentialsFromFilePath(location, options);
		}
		async _getApplicationCredentialsFromFilePath(filePath, options = {}) {
			if (!filePath || filePath.length === 0) throw new Error("The file path is invalid.");
			try {
				filePath = fs.realpathSync(filePath);
				if (!fs.lstatSync(filePath).isFile()) throw new Error();
			} catch (err) {
				if (err instanceof Error) err.message = `The file at ${filePath} does not exist, or it is not a file. ${err.message}`;
				throw err;
			}
			const readStream = fs.createReadStream(filePath);
			return (0, util_1.suppressAdcWarning)(() => this.fromStream(readStream, options));
		}
		fromImpersonatedJSON(json) {
			if (!json) throw new Error("Must pass in a JSON object containing an  impersonated refresh token");
			if (json.type !== impersonated_1.IMPERSONATED_ACCOUNT_TYPE) throw new Error(`The incoming JSON object does not have the "${impersonated_1.IMPERSONATED_ACCOUNT_TYPE}" type`);
			if (!json.source_credentials) throw new Error("The incoming JSON object does not contain a source_credentials field");
			if (!json.service_account_impersonation_url) throw new Error("The incoming JSON object does not contain a service_account_impersonation_url field");
			const sourceClient = (0, util_1.suppressFromJsonWarning)(() => this.fromJSON(json.source_credentials));
			if (json.service_account_impersonation_url?.length > 256) throw new RangeError(`Target principal is too long: ${json.service_account_impersonation_url}`);
			const targetPrincipal = /(?<target>[^/]+):(generateAccessToken|generateIdToken)$/.exec(json.service_account_impersonation_url)?.groups?.target;
			if (!targetPrincipal) throw new RangeError(`Cannot extract target principal from ${json.service_account_impersonation_url}`);
			const targetScopes = (this.scopes || json.scopes || this.defaultScopes) ?? [];
			return new impersonated_1.Impersonated({
				...json,
				sourceClient,
				targetPrincipal,
				targetScopes: Array.isArray(targetScopes) ? targetScopes : [targetScopes]
			});
		}
		fromJSON(json, options = {}) {
			let client;
			if (!(0, util_1.isFromJsonWarningSuppressed)()) console.warn("The `fromJSON` method is deprecated. Please use the `JWT` constructor instead. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.");
			const preferredUniverseDomain = (0, util_1.originalOrCamelOptions)(options).get("universe_domain");
			if (json.type === refreshclient_1.USER_REFRESH_ACCOUNT_TYPE) {
				client = new refreshclient_1.UserRefreshClient(options);
				client.fromJSON(json);
			} else if (json.type === impersonated_1.IMPERSONATED_ACCOUNT_TYPE) client = this.fromImpersonatedJSON(json);
			else if (json.type === baseexternalclient_1.EXTERNAL_ACCOUNT_TYPE) {
				client = externalclient_1.ExternalAccountClient.fromJSON({
					...json,
					...options
				});
				client.scopes = this.getAnyScopes();
			} else if (json.type === externalAccountAuthorizedUserClient_1.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE) client = new externalAccountAuthorizedUserClient_1.ExternalAccountAuthorizedUserClient({
				...json,
				...options
			});
			else if (json.type === gdchclient_1.GDCH_SERVICE_ACCOUNT_TYPE) {
				client = new gdchclient_1.GdchClient(options);
				client.fromJSON(json);
			} else {
				options.scopes = this.scopes;
				client = new jwtclient_1.JWT(options);
				this.setGapicJWTValues(client);
				client.fromJSON(json);
			}
			if (preferredUniverseDomain) client.universeDomain = preferredUniverseDomain;
			return client;
		}
		_cacheClientFromJSON(json, options) {
			const client = (0, util_1.suppressFromJsonWarning)(() => this.fromJSON(json, options));
			this.jsonContent = json;
			this.cachedCredential = client;
			return client;
		}
		fromStream(inputStream, optionsOrCallback = {}, callback) {
			const isADC = (0, util_1.isAdcWarningSuppressed)();
			if (!isADC) console.warn("The `fromStream` method is deprecated. Please use the `JWT` constructor with a parsed stream instead. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.");
			let options = {};
			if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
			else options = optionsOrCallback;
			if (callback) this.fromStreamAsync(inputStream, options, isADC).then((r) => callback(null, r), callback);
			else return this.fromStreamAsync(inputStream, options, isADC);
		}
		fromStreamAsync(inputStream, options, isADC = false) {
			return new Promise((resolve, reject) => {
				if (!inputStream) throw new Error("Must pass in a stream containing the Google auth settings.");
				const chunks = [];
				inputStream.setEncoding("utf8").on("error", reject).on("data", (chunk) => chunks.push(chunk)).on("end", () => {
					try {
						try {
							const data = JSON.parse(chunks.join(""));
							return resolve(isADC ? (0, util_1.suppressAdcWarning)(() => this._cacheClientFromJSON(data, options)) : this._cacheClientFromJSON(data, options));
						} catch (err) {
							if (!this.keyFilename) throw err;
							const client = new jwtclient_1.JWT({
								...this.clientOptions,
								keyFile: this.keyFilename
							});
							this.cachedCredential = client;
							this.setGapicJWTValues(client);
							return resolve(client);
						}
					} catch (err) {
						return reject(err);
					}
				});
			});
		}
		fromAPIKey(apiKey, options = {}) {
			return new jwtclient_1.JWT({
				...options,
				apiKey
			});
		}
		_isWindows() {
			const sys = os.platform();
			if (sys && sys.length >= 3) {
				if (sys.substring(0, 3).toLowerCase() === "win") return true;
			}
			return false;
		}
		async getDefaultServiceProjectId() {
			return new Promise((resolve) => {
				(0, child_process_1.exec)("gcloud config config-helper --format json", (err, stdout) => {
					if (!err && stdout) try {
						const projectId = JSON.parse(stdout).configuration.properties.core.project;
						resolve(projectId);
						return;
					} catch (e) {}
					resolve(null);
				});
			});
		}
		getProductionProjectId() {
			return process.env["GCLOUD_PROJECT"] || process.env["GOOGLE_CLOUD_PROJECT"] || process.env["gcloud_project"] || process.env["google_cloud_project"];
		}
		async getFileProjectId() {
			if (this.cachedCredential) return this.cachedCredential.projectId;
			if (this.keyFilename) {
				const creds = await this.getClient();
				if (creds && creds.projectId) return creds.projectId;
			}
			const r = await this._tryGetApplicationCredentialsFromEnvironmentVariable();
			if (r) return r.projectId;
			else return null;
		}
		async getExternalAccountClientProjectId() {
			if (!this.jsonContent || this.jsonContent.type !== baseexternalclient_1.EXTERNAL_ACCOUNT_TYPE) return null;
			return await (await this.getClient()).getProjectId();
		}
		async getGCEProjectId() {
			try {
				return await gcpMetadata.project("project-id");
			} catch (e) {
				return null;
			}
		}
		getCredentials(callback) {
			if (callback) this.getCredentialsAsync().then((r) => callback(null, r), callback);
			else return this.getCredentialsAsync();
		}
		async getCredentialsAsync() {
			const client = await this.getClient();
			if (client instanceof impersonated_1.Impersonated) return { client_email: client.getTargetPrincipal() };
			if (client instanceof baseexternalclient_1.BaseExternalAccountClient) {
				const serviceAccountEmail = client.getServiceAccountEmail();
				if (serviceAccountEmail) return {
					client_email: serviceAccountEmail,
					universe_domain: client.universeDomain
				};
			}
			if (this.jsonContent) return {
				client_email: this.jsonContent.client_email,
				private_key: this.jsonContent.private_key,
				universe_domain: this.jsonContent.universe_domain
			};
			if (await this._checkIsGCE()) {
				const [client_email, universe_domain] = await Promise.all([gcpMetadata.instance("service-accounts/default/email"), this.getUniverseDomain()]);
				return {
					client_email,
					universe_domain
				};
			}
			throw new Error(exports.GoogleAuthExceptionMessages.NO_CREDENTIALS_FOUND);
		}
		async getClient() {
			if (this.cachedCredential) {
				if (this.cachedCredential instanceof jwtclient_1.JWT) this.setGapicJWTValues(this.cachedCredential);
				return this.cachedCredential;
			}
			this.#pendingAuthClient = this.#pendingAuthClient || this.#determineClient();
			try {
				const client = await this.#pendingAuthClient;
				if (client instanceof jwtclient_1.JWT) this.setGapicJWTValues(client);
				if (client instanceof gdchclient_1.GdchClient && !client.apiAudience) {
					const opts = this.clientOptions;
					const endpoint = opts.apiEndpoint || opts.servicePath;
					if (endpoint) {
						const formattedAudience = `${endpoint.startsWith("http") ? "" : "https://"}${endpoint}`.replace(/\/+$/, "");
						const newClient = client.createWithGdchAudience(formattedAudience);
						this.cachedCredential = newClient;
						return newClient;
					}
				}
				return client;
			} finally {
				this.#pendingAuthClient = null;
			}
		}
		async #determineClient() {
			if (this.jsonContent) return this._cacheClientFromJSON(this.jsonContent, this.clientOptions);
			else if (this.keyFilename) {
				const filePath = path.resolve(this.keyFilename);
				const stream = fs.createReadStream(filePath);
				return await this.fromStreamAsync(stream, this.clientOptions);
			} else if (this.apiKey) {
				const client = await this.fromAPIKey(this.apiKey, this.clientOptions);
				client.scopes = this.scopes;
				const { credential } = await this.#prepareAndCacheClient(client);
				return credential;
			} else {
				const { credential } = await this.getApplicationDefaultAsync(this.clientOptions);
				return credential;
			}
		}
		async getIdTokenClient(targetAudience) {
			const client = await this.getClient();
			if (!("fetchIdToken" in client)) throw new Error("Cannot fetch ID token in this environment, use GCE or set the GOOGLE_APPLICATION_CREDENTIALS environment variable to a service account credentials JSON file.");
			return new idtokenclient_1.IdTokenClient({
				targetAudience,
				idTokenProvider: client
			});
		}
		async getAccessToken() {
			return (await (await this.getClient()).getAccessToken()).token;
		}
		async getRequestHeaders(url) {
			return (await this.getClient()).getRequestHeaders(url);
		}
		async authorizeRequest(opts = {}) {
			const url = opts.url;
			const headers = await (await this.getClient()).getRequestHeaders(url);
			opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers, headers);
			return opts;
		}
		async fetch(...args) {
			return (await this.getClient()).fetch(...args);
		}
		async request(opts) {
			return (await this.getClient()).request(opts);
		}
		getEnv() {
			return (0, envDetect_1.getEnv)();
		}
		async sign(data, endpoint) {
			const client = await this.getClient();
			const universe = await this.getUniverseDomain();
			endpoint = endpoint || `https://iamcredentials.${universe}/v1/projects/-/serviceAccounts/`;
			if (client instanceof impersonated_1.Impersonated) return (await client.sign(data)).signedBlob;
			const crypto = (0, crypto_1.createCrypto)();
			if (client instanceof jwtclient_1.JWT && client.key) return await crypto.sign(client.key, data);
			const creds = await this.getCredentials();
			if (!creds.client_email) throw new Error("Cannot sign data without `client_email`.");
			return this.signBlob(crypto, creds.client_email, data, endpoint);
		}
		async signBlob(crypto, emailOrUniqueId, data, endpoint) {
			const url = new URL(endpoint + `${emailOrUniqueId}:signBlob`);
			return (await this.request({
				method: "POST",
				url: url.href,
				data: { payload: crypto.encodeBase64StringUtf8(data) },
				retry: true,
				retryConfig: { httpMethodsToRetry: ["POST"] }
			})).data.signedBlob;
		}
	};
	exports.GoogleAuth = GoogleAuth;
}));
// node_modules/google-auth-library/build/src/auth/iam.js
var require_iam = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.IAMAuth = void 0;
	var IAMAuth = class {
		selector;
		token;
		constructor(selector, token) {
			this.selector = selector;
			this.token = token;
			this.selector = selector;
			this.token = token;
		}
		getRequestHeaders() {
			return {
				"x-goog-iam-authority-selector": this.selector,
				"x-goog-iam-authorization-token": this.token
			};
		}
	};
	exports.IAMAuth = IAMAuth;
}));
// node_modules/google-auth-library/build/src/auth/downscopedclient.js
var require_downscopedclient = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DownscopedClient = exports.EXPIRATION_TIME_OFFSET = exports.MAX_ACCESS_BOUNDARY_RULES_COUNT = void 0;
	const gaxios_1 = require_src$8();
	const stream = __require("stream");
	const authclient_1 = require_authclient();
	const sts = require_stscredentials();
	const STS_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange";
	const STS_REQUEST_TOKEN_TYPE = "urn:ietf:params:oauth:token-type:access_token";
	const STS_SUBJECT_TOKEN_TYPE = "urn:ietf:params:oauth:token-type:access_token";
	exports.MAX_ACCESS_BOUNDARY_RULES_COUNT = 10;
	exports.EXPIRATION_TIME_OFFSET = 3e5;
	var DownscopedClient = class extends authclient_1.AuthClient {
		authClient;
		credentialAccessBoundary;
		cachedDownscopedAccessToken;
		stsCredential;
		constructor(options, credentialAccessBoundary = { accessBoundary: { accessBoundaryRules: [] } }) {
			super(options instanceof authclient_1.AuthClient ? {} : options);
			if (options instanceof authclient_1.AuthClient) {
				this.authClient = options;
				this.credentialAccessBoundary = credentialAccessBoundary;
			} else {
				this.authClient = options.authClient;
				this.credentialAccessBoundary = options.credentialAccessBoundary;
			}
			if (this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length === 0) throw new Error("At least one access boundary rule needs to be defined.");
			else if (this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length > exports.MAX_ACCESS_BOUNDARY_RULES_COUNT) throw new Error(`The provided access boundary has more than ${exports.MAX_ACCESS_BOUNDARY_RULES_COUNT} access boundary rules.`);
			for (const rule of this.credentialAccessBoundary.accessBoundary.accessBoundaryRules) if (rule.availablePermissions.length === 0) throw new Error("At least one permission should be defined in access boundary rules.");
			this.stsCredential = new sts.StsCredentials({ tokenExchangeEndpoint: `https://sts.${this.universeDomain}/v1/token` });
			this.cachedDownscopedAccessToken = null;
		}
		setCredentials(credentials) {
			if (!credentials.expiry_date) throw new Error("The access token expiry_date field is missing in the provided credentials.");
			super.setCredentials(credentials);
			this.cachedDownscopedAccessToken = credentials;
		}
		async getAccessToken() {
			if (!this.cachedDownscopedAccessToken || this.isExpired(this.cachedDownscopedAccessToken)) await this.refreshAccessTokenAsync();
			return {
				token: this.cachedDownscopedAccessToken.access_token,
				expirationTime: this.cachedDownscopedAccessToken.expiry_date,
				res: this.cachedDownscopedAccessToken.res
			};
		}
		async getRequestHeaders() {
			const accessTokenResponse = await this.getAccessToken();
			const headers = new Headers({ authorization: `Bearer ${accessTokenResponse.token}` });
			return this.addSharedMetadataHeaders(headers);
		}
		request(opts, callback) {
			if (callback) this.requestAsync(opts).then((r) => callback(null, r), (e) => {
				return callback(e, e.response);
			});
			else return this.requestAsync(opts);
		}
		async requestAsync(opts, reAuthRetried = false) {
			let response;
			try {
				const requestHeaders = await this.getRequestHeaders();
				opts.headers = gaxios_1.Gaxios.mergeHeaders(opts.headers);
				this.addUserProjectAndAuthHeaders(opts.headers, requestHeaders);
				response = await this.transporter.request(opts);
			} catch (e) {
				const res = e.response;
				if (res) {
					const statusCode = res.status;
					const isReadableStream = res.config.data instanceof stream.Readable;
					if (!reAuthRetried && (statusCode === 401 || statusCode === 403) && !isReadableStream && this.forceRefreshOnFailure) {
						await this.refreshAccessTokenAsync();
						return await this.requestAsync(opts, true);
					}
				}
				throw e;
			}
			return response;
		}
		async refreshAccessTokenAsync() {
			const subjectToken = (await this.authClient.getAccessToken()).token;
			const stsCredentialsOptions = {
				grantType: STS_GRANT_TYPE,
				requestedTokenType: STS_REQUEST_TOKEN_TYPE,
				subjectToken,
				subjectTokenType: STS_SUBJECT_TOKEN_TYPE
			};
			const stsResponse = await this.stsCredential.exchangeToken(stsCredentialsOptions, void 0, this.credentialAccessBoundary);
			const sourceCredExpireDate = this.authClient.credentials?.expiry_date || null;
			const expiryDate = stsResponse.expires_in ? new Date().getTime() + stsResponse.expires_in * 1e3 : sourceCredExpireDate;
			this.cachedDownscopedAccessToken = {
				access_token: stsResponse.access_token,
				expiry_date: expiryDate,
				res: stsResponse.res
			};
			this.credentials = {};
			Object.assign(this.credentials, this.cachedDownscopedAccessToken);
			delete this.credentials.res;
			this.emit("tokens", {
				refresh_token: null,
				expiry_date: this.cachedDownscopedAccessToken.expiry_date,
				access_token: this.cachedDownscopedAccessToken.access_token,
				token_type: "Bearer",
				id_token: null
			});
			return this.cachedDownscopedAccessToken;
		}
		isExpired(downscopedAccessToken) {
			const now = new Date().getTime();
			return downscopedAccessToken.expiry_date ? now >= downscopedAccessToken.expiry_date - this.eagerRefreshThresholdMillis : false;
		}
	};
	exports.DownscopedClient = DownscopedClient;
}));
// node_modules/google-auth-library/build/src/auth/passthrough.js
var require_passthrough = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PassThroughClient = void 0;
	const authclient_1 = require_authclient();
	var PassThroughClient = class extends authclient_1.AuthClient {
		async request(opts) {
			return this.transporter.request(opts);
		}
		async getAccessToken() {
			return {};
		}
		async getRequestHeaders() {
			return new Headers();
		}
	};
	exports.PassThroughClient = PassThroughClient;
}));
// node_modules/google-auth-library/build/src/index.js
var require_src$4 = __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$2 && this$2.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.GoogleAuth = exports.auth = exports.GDCH_SERVICE_ACCOUNT_TYPE = exports.GdchClient = exports.PassThroughClient = exports.ExternalAccountAuthorizedUserClient = exports.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE = exports.ExecutableError = exports.PluggableAuthClient = exports.DownscopedClient = exports.BaseExternalAccountClient = exports.ExternalAccountClient = exports.IdentityPoolClient = exports.AwsRequestSigner = exports.AwsClient = exports.UserRefreshClient = exports.LoginTicket = exports.ClientAuthentication = exports.OAuth2Client = exports.CodeChallengeMethod = exports.Impersonated = exports.JWT = exports.JWTAccess = exports.IdTokenClient = exports.IAMAuth = exports.GCPEnv = exports.Compute = exports.DEFAULT_UNIVERSE = exports.AuthClient = exports.gaxios = exports.gcpMetadata = void 0;
	const googleauth_1 = require_googleauth();
	Object.defineProperty(exports, "GoogleAuth", {
		enumerable: true,
		get: function() {
			return googleauth_1.GoogleAuth;
		}
	});
	exports.gcpMetadata = require_src$5();
	exports.gaxios = require_src$8();
	var authclient_1 = require_authclient();
	Object.defineProperty(exports, "AuthClient", {
		enumerable: true,
		get: function() {
			return authclient_1.AuthClient;
		}
	});
	Object.defineProperty(exports, "DEFAULT_UNIVERSE", {
		enumerable: true,
		get: function() {
			return authclient_1.DEFAULT_UNIVERSE;
		}
	});
	var computeclient_1 = require_computeclient();
	Object.defineProperty(exports, "Compute", {
		enumerable: true,
		get: function() {
			return computeclient_1.Compute;
		}
	});
	var envDetect_1 = require_envDetect();
	Object.defineProperty(exports, "GCPEnv", {
		enumerable: true,
		get: function() {
			return envDetect_1.GCPEnv;
		}
	});
	var iam_1 = require_iam();
	Object.defineProperty(exports, "IAMAuth", {
		enumerable: true,
		get: function() {
			return iam_1.IAMAuth;
		}
	});
	var idtokenclient_1 = require_idtokenclient();
	Object.defineProperty(exports, "IdTokenClient", {
		enumerable: true,
		get: function() {
			return idtokenclient_1.IdTokenClient;
		}
	});
	var jwtaccess_1 = require_jwtaccess();
	Object.defineProperty(exports, "JWTAccess", {
		enumerable: true,
		get: function() {
			return jwtaccess_1.JWTAccess;
		}
	});
	var jwtclient_1 = require_jwtclient();
	Object.defineProperty(exports, "JWT", {
		enumerable: true,
		get: function() {
			return jwtclient_1.JWT;
		}
	});
	var impersonated_1 = require_impersonated();
	Object.defineProperty(exports, "Impersonated", {
		enumerable: true,
		get: function() {
			return impersonated_1.Impersonated;
		}
	});
	var oauth2client_1 = require_oauth2client();
	Object.defineProperty(exports, "CodeChallengeMethod", {
		enumerable: true,
		get: function() {
			return oauth2client_1.CodeChallengeMethod;
		}
	});
	Object.defineProperty(exports, "OAuth2Client", {
		enumerable: true,
		get: function() {
			return oauth2client_1.OAuth2Client;
		}
	});
	Object.defineProperty(exports, "ClientAuthentication", {
		enumerable: true,
		get: function() {
			return oauth2client_1.ClientAuthentication;
		}
	});
	var loginticket_1 = require_loginticket();
	Object.defineProperty(exports, "LoginTicket", {
		enumerable: true,
		get: function() {
			return loginticket_1.LoginTicket;
		}
	});
	var refreshclient_1 = require_refreshclient();
	Object.defineProperty(exports, "UserRefreshClient", {
		enumerable: true,
		get: function() {
			return refreshclient_1.UserRefreshClient;
		}
	});
	var awsclient_1 = require_awsclient();
	Object.defineProperty(exports, "AwsClient", {
		enumerable: true,
		get: function() {
			return awsclient_1.AwsClient;
		}
	});
	var awsrequestsigner_1 = require_awsrequestsigner();
	Object.defineProperty(exports, "AwsRequestSigner", {
		enumerable: true,
		get: function() {
			return awsrequestsigner_1.AwsRequestSigner;
		}
	});
	var identitypoolclient_1 = require_identitypoolclient();
	Object.defineProperty(exports, "IdentityPoolClient", {
		enumerable: true,
		get: function() {
			return identitypoolclient_1.IdentityPoolClient;
		}
	});
	var externalclient_1 = require_externalclient();
	Object.defineProperty(exports, "ExternalAccountClient", {
		enumerable: true,
		get: function() {
			return externalclient_1.ExternalAccountClient;
		}
	});
	var baseexternalclient_1 = require_baseexternalclient();
	Object.defineProperty(exports, "BaseExternalAccountClient", {
		enumerable: true,
		get: function() {
			return baseexternalclient_1.BaseExternalAccountClient;
		}
	});
	var downscopedclient_1 = require_downscopedclient();
	Object.defineProperty(exports, "DownscopedClient", {
		enumerable: true,
		get: function() {
			return downscopedclient_1.DownscopedClient;
		}
	});
	var pluggable_auth_client_1 = require_pluggable_auth_client();
	Object.defineProperty(exports, "PluggableAuthClient", {
		enumerable: true,
		get: function() {
			return pluggable_auth_client_1.PluggableAuthClient;
		}
	});
	Object.defineProperty(exports, "ExecutableError", {
		enumerable: true,
		get: function() {
			return pluggable_auth_client_1.ExecutableError;
		}
	});
	var externalAccountAuthorizedUserClient_1 = require_externalAccountAuthorizedUserClient();
	Object.defineProperty(exports, "EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE", {
		enumerable: true,
		get: function() {
			return externalAccountAuthorizedUserClient_1.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE;
		}
	});
	Object.defineProperty(exports, "ExternalAccountAuthorizedUserClient", {
		enumerable: true,
		get: function() {
			return externalAccountAuthorizedUserClient_1.ExternalAccountAuthorizedUserClient;
		}
	});
	var passthrough_1 = require_passthrough();
	Object.defineProperty(exports, "PassThroughClient", {
		enumerable: true,
		get: function() {
			return passthrough_1.PassThroughClient;
		}
	});
	var gdchclient_1 = require_gdchclient();
	Object.defineProperty(exports, "GdchClient", {
		enumerable: true,
		get: function() {
			return gdchclient_1.GdchClient;
		}
	});
	Object.defineProperty(exports, "GDCH_SERVICE_ACCOUNT_TYPE", {
		enumerable: true,
		get: function() {
			return gdchclient_1.GDCH_SERVICE_ACCOUNT_TYPE;
		}
	});
	__exportStar(require_googleToken(), exports);
	exports.auth = new googleauth_1.GoogleAuth();
}));
// node_modules/@google-cloud/projectify/build/src/index.js
var require_src$3 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingProjectIdError = void 0;
	exports.replaceProjectIdToken = replaceProjectIdToken;
	const stream_1 = __require("stream");
	function replaceProjectIdToken(value, projectId) {
		if (Array.isArray(value)) value = value.map((v) => replaceProjectIdToken(v, projectId));
		if (value !== null && typeof value === "object" && !(value instanceof Buffer) && !(value instanceof stream_1.Stream) && typeof value.hasOwnProperty === "function") {
			for (const opt in value) if (value.hasOwnProperty(opt)) value[opt] = replaceProjectIdToken(value[opt], projectId);
		}
		if (typeof value === "string" && value.indexOf("{{projectId}}") > -1) {
			if (!projectId || projectId === "{{projectId}}") throw new MissingProjectIdError();
			value = value.replace(/{{projectId}}/g, projectId);
		}
		return value;
	}
	var MissingProjectIdError = class extends Error {
		message = `Sorry, we cannot connect to Cloud Services without a project
    ID. You may specify one with an environment variable named
    "GOOGLE_CLOUD_PROJECT".`.replace(/ +/g, " ");
	};
	exports.MissingProjectIdError = MissingProjectIdError;
}));
// node_modules/html-entities/dist/esm/named-references.js
var import_src$3 = require_src$4();
var import_src$2 = require_src$3();
var __assign$1 = function() {
	__assign$1 = Object.assign || function(t) {
		for (var s, i = 1, n = arguments.length; i < n; i++) {
			s = arguments[i];
			for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
		}
		return t;
	};
	return __assign$1.apply(this, arguments);
};
var pairDivider = "~";
var blockDivider = "~~";
function generateNamedReferences(input, prev) {
	var entities = {};
	var characters = {};
	var blocks = input.split(blockDivider);
	var isOptionalBlock = false;
	for (var i = 0; blocks.length > i; i++) {
		var entries = blocks[i].split(pairDivider);
		for (var j = 0; j < entries.length; j += 2) {
			var entity = entries[j];
			var character = entries[j + 1];
			var fullEntity = "&" + entity + ";";
			entities[fullEntity] = character;
			if (isOptionalBlock) entities["&" + entity] = character;
			characters[character] = fullEntity;
		}
		isOptionalBlock = true;
	}
	return prev ? {
		entities: __assign$1(__assign$1({}, entities), prev.entities),
		characters: __assign$1(__assign$1({}, characters), prev.characters)
	} : {
		entities,
		characters
	};
}
var bodyRegExps = {
	xml: /&(?:#\d+|#[xX][\da-fA-F]+|[0-9a-zA-Z]+);?/g,
	html4: /&notin;|&(?:nbsp|iexcl|cent|pound|curren|yen|brvbar|sect|uml|copy|ordf|laquo|not|shy|reg|macr|deg|plusmn|sup2|sup3|acute|micro|para|middot|cedil|sup1|ordm|raquo|frac14|frac12|frac34|iquest|Agrave|Aacute|Acirc|Atilde|Auml|Aring|AElig|Ccedil|Egrave|Eacute|Ecirc|Euml|Igrave|Iacute|Icirc|Iuml|ETH|Ntilde|Ograve|Oacute|Ocirc|Otilde|Ouml|times|Oslash|Ugrave|Uacute|Ucirc|Uuml|Yacute|THORN|szlig|agrave|aacute|acirc|atilde|auml|aring|aelig|ccedil|egrave|eacute|ecirc|euml|igrave|iacute|icirc|iuml|eth|ntilde|ograve|oacute|ocirc|otilde|ouml|divide|oslash|ugrave|uacute|ucirc|uuml|yacute|thorn|yuml|quot|amp|lt|gt|#\d+|#[xX][\da-fA-F]+|[0-9a-zA-Z]+);?/g,
	html5: /&centerdot;|&copysr;|&divideontimes;|&gtcc;|&gtcir;|&gtdot;|&gtlPar;|&gtquest;|&gtrapprox;|&gtrarr;|&gtrdot;|&gtreqless;|&gtreqqless;|&gtrless;|&gtrsim;|&ltcc;|&ltcir;|&ltdot;|&lthree;|&ltimes;|&ltlarr;|&ltquest;|&ltrPar;|&ltri;|&ltrie;|&ltrif;|&notin;|&notinE;|&notindot;|&notinva;|&notinvb;|&notinvc;|&notni;|&notniva;|&notnivb;|&notnivc;|&parallel;|&timesb;|&timesbar;|&timesd;|&(?:AElig|AMP|Aacute|Acirc|Agrave|Aring|Atilde|Auml|COPY|Ccedil|ETH|Eacute|Ecirc|Egrave|Euml|GT|Iacute|Icirc|Igrave|Iuml|LT|Ntilde|Oacute|Ocirc|Ograve|Oslash|Otilde|Ouml|QUOT|REG|THORN|Uacute|Ucirc|Ugrave|Uuml|Yacute|aacute|acirc|acute|aelig|agrave|amp|aring|atilde|auml|brvbar|ccedil|cedil|cent|copy|curren|deg|divide|eacute|ecirc|egrave|eth|euml|frac12|frac14|frac34|gt|iacute|icirc|iexcl|igrave|iquest|iuml|laquo|lt|macr|micro|middot|nbsp|not|ntilde|oacute|ocirc|ograve|ordf|ordm|oslash|otilde|ouml|para|plusmn|pound|quot|raquo|reg|sect|shy|sup1|sup2|sup3|szlig|thorn|times|uacute|ucirc|ugrave|uml|uuml|yacute|yen|yuml|#\d+|#[xX][\da-fA-F]+|[0-9a-zA-Z]+);?/g
};
var namedReferences = {};
namedReferences["xml"] = generateNamedReferences("lt~<~gt~>~quot~\"~apos~'~amp~&");
namedReferences["html4"] = generateNamedReferences("apos~'~OElig~\u0152~oelig~\u0153~Scaron~\u0160~scaron~\u0161~Yuml~\u0178~circ~\u02C6~tilde~\u02DC~ensp~\u2002~emsp~\u2003~thinsp~\u2009~zwnj~\u200C~zwj~\u200D~lrm~\u200E~rlm~\u200F~ndash~\u2013~mdash~\u2014~lsquo~\u2018~rsquo~\u2019~sbquo~\u201A~ldquo~\u201C~rdquo~\u201D~bdquo~\u201E~dagger~\u2020~Dagger~\u2021~permil~\u2030~lsaquo~\u2039~rsaquo~\u203A~euro~\u20AC~fnof~\u0192~Alpha~\u0391~Beta~\u0392~Gamma~\u0393~Delta~\u0394~Epsilon~\u0395~Zeta~\u0396~Eta~\u0397~Theta~\u0398~Iota~\u0399~Kappa~\u039A~Lambda~\u039B~Mu~\u039C~Nu~\u039D~Xi~\u039E~Omicron~\u039F~Pi~\u03A0~Rho~\u03A1~Sigma~\u03A3~Tau~\u03A4~Upsilon~\u03A5~Phi~\u03A6~Chi~\u03A7~Psi~\u03A8~Omega~\u03A9~alpha~\u03B1~beta~\u03B2~gamma~\u03B3~delta~\u03B4~epsilon~\u03B5~zeta~\u03B6~eta~\u03B7~theta~\u03B8~iota~\u03B9~kappa~\u03BA~lambda~\u03BB~mu~\u03BC~nu~\u03BD~xi~\u03BE~omicron~\u03BF~pi~\u03C0~rho~\u03C1~sigmaf~\u03C2~sigma~\u03C3~tau~\u03C4~upsilon~\u03C5~phi~\u03C6~chi~\u03C7~psi~\u03C8~omega~\u03C9~thetasym~\u03D1~upsih~\u03D2~piv~\u03D6~bull~\u2022~hellip~\u2026~prime~\u2032~Prime~\u2033~oline~\u203E~frasl~\u2044~weierp~\u2118~image~\u2111~real~\u211C~trade~\u2122~alefsym~\u2135~larr~\u2190~uarr~\u2191~rarr~\u2192~darr~\u2193~harr~\u2194~crarr~\u21B5~lArr~\u21D0~uArr~\u21D1~rArr~\u21D2~dArr~\u21D3~hArr~\u21D4~forall~\u2200~part~\u2202~exist~\u2203~empty~\u2205~nabla~\u2207~isin~\u2208~notin~\u2209~ni~\u220B~prod~\u220F~sum~\u2211~minus~\u2212~lowast~\u2217~radic~\u221A~prop~\u221D~infin~\u221E~ang~\u2220~and~\u2227~or~\u2228~cap~\u2229~cup~\u222A~int~\u222B~there4~\u2234~sim~\u223C~cong~\u2245~asymp~\u2248~ne~\u2260~equiv~\u2261~le~\u2264~ge~\u2265~sub~\u2282~sup~\u2283~nsub~\u2284~sube~\u2286~supe~\u2287~oplus~\u2295~otimes~\u2297~perp~\u22A5~sdot~\u22C5~lceil~\u2308~rceil~\u2309~lfloor~\u230A~rfloor~\u230B~lang~\u2329~rang~\u232A~loz~\u25CA~spades~\u2660~clubs~\u2663~hearts~\u2665~diams~\u2666~~nbsp~\u00A0~iexcl~\u00A1~cent~\u00A2~pound~\u00A3~curren~\u00A4~yen~\u00A5~brvbar~\u00A6~sect~\u00A7~uml~\u00A8~copy~\u00A9~ordf~\u00AA~laquo~\u00AB~not~\u00AC~shy~\u00AD~reg~\u00AE~macr~\u00AF~deg~\u00B0~plusmn~\u00B1~sup2~\u00B2~sup3~\u00B3~acute~\u00B4~micro~\u00B5~para~\u00B6~middot~\u00B7~cedil~\u00B8~sup1~\u00B9~ordm~\u00BA~raquo~\u00BB~frac14~\u00BC~frac12~\u00BD~frac34~\u00BE~iquest~\u00BF~Agrave~\u00C0~Aacute~\u00C1~Acirc~\u00C2~Atilde~\u00C3~Auml~\u00C4~Aring~\u00C5~AElig~\u00C6~Ccedil~\u00C7~Egrave~\u00C8~Eacute~\u00C9~Ecirc~\u00CA~Euml~\u00CB~Igrave~\u00CC~Iacute~\u00CD~Icirc~\u00CE~Iuml~\u00CF~ETH~\u00D0~Ntilde~\u00D1~Ograve~\u00D2~Oacute~\u00D3~Ocirc~\u00D4~Otilde~\u00D5~Ouml~\u00D6~times~\u00D7~Oslash~\u00D8~Ugrave~\u00D9~Uacute~\u00DA~Ucirc~\u00DB~Uuml~\u00DC~Yacute~\u00DD~THORN~\u00DE~szlig~\u00DF~agrave~\u00E0~aacute~\u00E1~acirc~\u00E2~atilde~\u00E3~auml~\u00E4~aring~\u00E5~aelig~\u00E6~ccedil~\u00E7~egrave~\u00E8~eacute~\u00E9~ecirc~\u00EA~euml~\u00EB~igrave~\u00EC~iacute~\u00ED~icirc~\u00EE~iuml~\u00EF~eth~\u00F0~ntilde~\u00F1~ograve~\u00F2~oacute~\u00F3~ocirc~\u00F4~otilde~\u00F5~ouml~\u00F6~divide~\u00F7~oslash~\u00F8~ugrave~\u00F9~uacute~\u00FA~ucirc~\u00FB~uuml~\u00FC~yacute~\u00FD~thorn~\u00FE~yuml~\u00FF~quot~\"~amp~&~lt~<~gt~>");
namedReferences["html5"] = generateNamedReferences("Abreve~\u0102~Acy~\u0410~Afr~\u{1D504}~Amacr~\u0100~And~\u2A53~Aogon~\u0104~Aopf~\u{1D538}~ApplyFunction~\u2061~Ascr~\u{1D49C}~Assign~\u2254~Backslash~\u2216~Barv~\u2AE7~Barwed~\u2306~Bcy~\u0411~Because~\u2235~Bernoullis~\u212C~Bfr~\u{1D505}~Bopf~\u{1D539}~Breve~\u02D8~Bscr~\u212C~Bumpeq~\u224E~CHcy~\u0427~Cacute~\u0106~Cap~\u22D2~CapitalDifferentialD~\u2145~Cayleys~\u212D~Ccaron~\u010C~Ccirc~\u0108~Cconint~\u2230~Cdot~\u010A~Cedilla~\u00B8~CenterDot~\u00B7~Cfr~\u212D~CircleDot~\u2299~CircleMinus~\u2296~CirclePlus~\u2295~CircleTimes~\u2297~ClockwiseContourIntegral~\u2232~CloseCurlyDoubleQuote~\u201D~CloseCurlyQuote~\u2019~Colon~\u2237~Colone~\u2A74~Congruent~\u2261~Conint~\u222F~ContourIntegral~\u222E~Copf~\u2102~Coproduct~\u2210~CounterClockwiseContourIntegral~\u2233~Cross~\u2A2F~Cscr~\u{1D49E}~Cup~\u22D3~CupCap~\u224D~DD~\u2145~DDotrahd~\u2911~DJcy~\u0402~DScy~\u0405~DZcy~\u040F~Darr~\u21A1~Dashv~\u2AE4~Dcaron~\u010E~Dcy~\u0414~Del~\u2207~Dfr~\u{1D507}~DiacriticalAcute~\u00B4~DiacriticalDot~\u02D9~DiacriticalDoubleAcute~\u02DD~DiacriticalGrave~`~DiacriticalTilde~\u02DC~Diamond~\u22C4~DifferentialD~\u2146~Dopf~\u{1D53B}~Dot~\u00A8~DotDot~\u20DC~DotEqual~\u2250~DoubleContourIntegral~\u222F~DoubleDot~\u00A8~DoubleDownArrow~\u21D3~DoubleLeftArrow~\u21D0~DoubleLeftRightArrow~\u21D4~DoubleLeftTee~\u2AE4~DoubleLongLeftArrow~\u27F8~DoubleLongLeftRightArrow~\u27FA~DoubleLongRightArrow~\u27F9~DoubleRightArrow~\u21D2~DoubleRightTee~\u22A8~DoubleUpArrow~\u21D1~DoubleUpDownArrow~\u21D5~DoubleVerticalBar~\u2225~DownArrow~\u2193~DownArrowBar~\u2913~DownArrowUpArrow~\u21F5~DownBreve~\u0311~DownLeftRightVector~\u2950~DownLeftTeeVector~\u295E~DownLeftVector~\u21BD~DownLeftVectorBar~\u2956~DownRightTeeVector~\u295F~DownRightVector~\u21C1~DownRightVectorBar~\u2957~DownTee~\u22A4~DownTeeArrow~\u21A7~Downarrow~\u21D3~Dscr~\u{1D49F}~Dstrok~\u0110~ENG~\u014A~Ecaron~\u011A~Ecy~\u042D~Edot~\u0116~Efr~\u{1D508}~Element~\u2208~Emacr~\u0112~EmptySmallSquare~\u25FB~EmptyVerySmallSquare~\u25AB~Eogon~\u0118~Eopf~\u{1D53C}~Equal~\u2A75~EqualTilde~\u2242~Equilibrium~\u21CC~Escr~\u2130~Esim~\u2A73~Exists~\u2203~ExponentialE~\u2147~Fcy~\u0424~Ffr~\u{1D509}~FilledSmallSquare~\u25FC~FilledVerySmallSquare~\u25AA~Fopf~\u{1D53D}~ForAll~\u2200~Fouriertrf~\u2131~Fscr~\u2131~GJcy~\u0403~Gammad~\u03DC~Gbreve~\u011E~Gcedil~\u0122~Gcirc~\u011C~Gcy~\u0413~Gdot~\u0120~Gfr~\u{1D50A}~Gg~\u22D9~Gopf~\u{1D53E}~GreaterEqual~\u2265~GreaterEqualLess~\u22DB~GreaterFullEqual~\u2267~GreaterGreater~\u2AA2~GreaterLess~\u2277~GreaterSlantEqual~\u2A7E~GreaterTilde~\u2273~Gscr~\u{1D4A2}~Gt~\u226B~HARDcy~\u042A~Hacek~\u02C7~Hat~^~Hcirc~\u0124~Hfr~\u210C~HilbertSpace~\u210B~Hopf~\u210D~HorizontalLine~\u2500~Hscr~\u210B~Hstrok~\u0126~HumpDownHump~\u224E~HumpEqual~\u224F~IEcy~\u0415~IJlig~\u0132~IOcy~\u0401~Icy~\u0418~Idot~\u0130~Ifr~\u2111~Im~\u2111~Imacr~\u012A~ImaginaryI~\u2148~Implies~\u21D2~Int~\u222C~Integral~\u222B~Intersection~\u22C2~InvisibleComma~\u2063~InvisibleTimes~\u2062~Iogon~\u012E~Iopf~\u{1D540}~Iscr~\u2110~Itilde~\u0128~Iukcy~\u0406~Jcirc~\u0134~Jcy~\u0419~Jfr~\u{1D50D}~Jopf~\u{1D541}~Jscr~\u{1D4A5}~Jsercy~\u0408~Jukcy~\u0404~KHcy~\u0425~KJcy~\u040C~Kcedil~\u0136~Kcy~\u041A~Kfr~\u{1D50E}~Kopf~\u{1D542}~Kscr~\u{1D4A6}~LJcy~\u0409~Lacute~\u0139~Lang~\u27EA~Laplacetrf~\u2112~Larr~\u219E~Lcaron~\u013D~Lcedil~\u013B~Lcy~\u041B~LeftAngleBracket~\u27E8~LeftArrow~\u2190~LeftArrowBar~\u21E4~LeftArrowRightArrow~\u21C6~LeftCeiling~\u2308~LeftDoubleBracket~\u27E6~LeftDownTeeVector~\u2961~LeftDownVector~\u21C3~LeftDownVectorBar~\u2959~LeftFloor~\u230A~LeftRightArrow~\u2194~LeftRightVector~\u294E~LeftTee~\u22A3~LeftTeeArrow~\u21A4~LeftTeeVector~\u295A~LeftTriangle~\u22B2~LeftTriangleBar~\u29CF~LeftTriangleEqual~\u22B4~LeftUpDownVector~\u2951~LeftUpTeeVector~\u2960~LeftUpVector~\u21BF~LeftUpVectorBar~\u2958~LeftVector~\u21BC~LeftVectorBar~\u2952~Leftarrow~\u21D0~Leftrightarrow~\u21D4~LessEqualGreater~\u22DA~LessFullEqual~\u2266~LessGreater~\u2276~LessLess~\u2AA1~LessSlantEqual~\u2A7D~LessTilde~\u2272~Lfr~\u{1D50F}~Ll~\u22D8~Lleftarrow~\u21DA~Lmidot~\u013F~LongLeftArrow~\u27F5~LongLeftRightArrow~\u27F7~LongRightArrow~\u27F6~Longleftarrow~\u27F8~Longleftrightarrow~\u27FA~Longrightarrow~\u27F9~Lopf~\u{1D543}~LowerLeftArrow~\u2199~LowerRightArrow~\u2198~Lscr~\u2112~Lsh~\u21B0~Lstrok~\u0141~Lt~\u226A~Map~\u2905~Mcy~\u041C~MediumSpace~\u205F~Mellintrf~\u2133~Mfr~\u{1D510}~MinusPlus~\u2213~Mopf~\u{1D544}~Mscr~\u2133~NJcy~\u040A~Nacute~\u0143~Ncaron~\u0147~Ncedil~\u0145~Ncy~\u041D~NegativeMediumSpace~\u200B~NegativeThickSpace~\u200B~NegativeThinSpace~\u200B~NegativeVeryThinSpace~\u200B~NestedGreaterGreater~\u226B~NestedLessLess~\u226A~NewLine~\n~Nfr~\u{1D511}~NoBreak~\u2060~NonBreakingSpace~\u00A0~Nopf~\u2115~Not~\u2AEC~NotCongruent~\u2262~NotCupCap~\u226D~NotDoubleVerticalBar~\u2226~NotElement~\u2209~NotEqual~\u2260~NotEqualTilde~\u2242\u0338~NotExists~\u2204~NotGreater~\u226F~NotGreaterEqual~\u2271~NotGreaterFullEqual~\u2267\u0338~NotGreaterGreater~\u226B\u0338~NotGreaterLess~\u2279~NotGreaterSlantEqual~\u2A7E\u0338~NotGreaterTilde~\u2275~NotHumpDownHump~\u224E\u0338~NotHumpEqual~\u224F\u0338~NotLeftTriangle~\u22EA~NotLeftTriangleBar~\u29CF\u0338~NotLeftTriangleEqual~\u22EC~NotLess~\u226E~NotLessEqual~\u2270~NotLessGreater~\u2278~NotLessLess~\u226A\u0338~NotLessSlantEqual~\u2A7D\u0338~NotLessTilde~\u2274~NotNestedGreaterGreater~\u2AA2\u0338~NotNestedLessLess~\u2AA1\u0338~NotPrecedes~\u2280~NotPrecedesEqual~\u2AAF\u0338~NotPrecedesSlantEqual~\u22E0~NotReverseElement~\u220C~NotRightTriangle~\u22EB~NotRightTriangleBar~\u29D0\u0338~NotRightTriangleEqual~\u22ED~NotSquareSubset~\u228F\u0338~NotSquareSubsetEqual~\u22E2~NotSquareSuperset~\u2290\u0338~NotSquareSupersetEqual~\u22E3~NotSubset~\u2282\u20D2~NotSubsetEqual~\u2288~NotSucceeds~\u2281~NotSucceedsEqual~\u2AB0\u0338~NotSucceedsSlantEqual~\u22E1~NotSucceedsTilde~\u227F\u0338~NotSuperset~\u2283\u20D2~NotSupersetEqual~\u2289~NotTilde~\u2241~NotTildeEqual~\u2244~NotTildeFullEqual~\u2247~NotTildeTilde~\u2249~NotVerticalBar~\u2224~Nscr~\u{1D4A9}~Ocy~\u041E~Odblac~\u0150~Ofr~\u{1D512}~Omacr~\u014C~Oopf~\u{1D546}~OpenCurlyDoubleQuote~\u201C~OpenCurlyQuote~\u2018~Or~\u2A54~Oscr~\u{1D4AA}~Otimes~\u2A37~OverBar~\u203E~OverBrace~\u23DE~OverBracket~\u23B4~OverParenthesis~\u23DC~PartialD~\u2202~Pcy~\u041F~Pfr~\u{1D513}~PlusMinus~\u00B1~Poincareplane~\u210C~Popf~\u2119~Pr~\u2ABB~Precedes~\u227A~PrecedesEqual~\u2AAF~PrecedesSlantEqual~\u227C~PrecedesTilde~\u227E~Product~\u220F~Proportion~\u2237~Proportional~\u221D~Pscr~\u{1D4AB}~Qfr~\u{1D514}~Qopf~\u211A~Qscr~\u{1D4AC}~RBarr~\u2910~Racute~\u0154~Rang~\u27EB~Rarr~\u21A0~Rarrtl~\u2916~Rcaron~\u0158~Rcedil~\u0156~Rcy~\u0420~Re~\u211C~ReverseElement~\u220B~ReverseEquilibrium~\u21CB~ReverseUpEquilibrium~\u296F~Rfr~\u211C~RightAngleBracket~\u27E9~RightArrow~\u2192~RightArrowBar~\u21E5~RightArrowLeftArrow~\u21C4~RightCeiling~\u2309~RightDoubleBracket~\u27E7~RightDownTeeVector~\u295D~RightDownVector~\u21C2~RightDownVectorBar~\u2955~RightFloor~\u230B~RightTee~\u22A2~RightTeeArrow~\u21A6~RightTeeVector~\u295B~RightTriangle~\u22B3~RightTriangleBar~\u29D0~RightTriangleEqual~\u22B5~RightUpDownVector~\u294F~RightUpTeeVector~\u295C~RightUpVector~\u21BE~RightUpVectorBar~\u2954~RightVector~\u21C0~RightVectorBar~\u2953~Rightarrow~\u21D2~Ropf~\u211D~RoundImplies~\u2970~Rrightarrow~\u21DB~Rscr~\u211B~Rsh~\u21B1~RuleDelayed~\u29F4~SHCHcy~\u0429~SHcy~\u0428~SOFTcy~\u042C~Sacute~\u015A~Sc~\u2ABC~Scedil~\u015E~Scirc~\u015C~Scy~\u0421~Sfr~\u{1D516}~ShortDownArrow~\u2193~ShortLeftArrow~\u2190~ShortRightArrow~\u2192~ShortUpArrow~\u2191~SmallCircle~\u2218~Sopf~\u{1D54A}~Sqrt~\u221A~Square~\u25A1~SquareIntersection~\u2293~SquareSubset~\u228F~SquareSubsetEqual~\u2291~SquareSuperset~\u2290~SquareSupersetEqual~\u2292~SquareUnion~\u2294~Sscr~\u{1D4AE}~Star~\u22C6~Sub~\u22D0~Subset~\u22D0~SubsetEqual~\u2286~Succeeds~\u227B~SucceedsEqual~\u2AB0~SucceedsSlantEqual~\u227D~SucceedsTilde~\u227F~SuchThat~\u220B~Sum~\u2211~Sup~\u22D1~Superset~\u2283~SupersetEqual~\u2287~Supset~\u22D1~TRADE~\u2122~TSHcy~\u040B~TScy~\u0426~Tab~	~Tcaron~\u0164~Tcedil~\u0162~Tcy~\u0422~Tfr~\u{1D517}~Therefore~\u2234~ThickSpace~\u205F\u200A~ThinSpace~\u2009~Tilde~\u223C~TildeEqual~\u2243~TildeFullEqual~\u2245~TildeTilde~\u2248~Topf~\u{1D54B}~TripleDot~\u20DB~Tscr~\u{1D4AF}~Tstrok~\u0166~Uarr~\u219F~Uarrocir~\u2949~Ubrcy~\u040E~Ubreve~\u016C~Ucy~\u0423~Udblac~\u0170~Ufr~\u{1D518}~Umacr~\u016A~UnderBar~_~UnderBrace~\u23DF~UnderBracket~\u23B5~UnderParenthesis~\u23DD~Union~\u22C3~UnionPlus~\u228E~Uogon~\u0172~Uopf~\u{1D54C}~UpArrow~\u2191~UpArrowBar~\u2912~UpArrowDownArrow~\u21C5~UpDownArrow~\u2195~UpEquilibrium~\u296E~UpTee~\u22A5~UpTeeArrow~\u21A5~Uparrow~\u21D1~Updownarrow~\u21D5~UpperLeftArrow~\u2196~UpperRightArrow~\u2197~Upsi~\u03D2~Uring~\u016E~Uscr~\u{1D4B0}~Utilde~\u0168~VDash~\u22AB~Vbar~\u2AEB~Vcy~\u0412~Vdash~\u22A9~Vdashl~\u2AE6~Vee~\u22C1~Verbar~\u2016~Vert~\u2016~VerticalBar~\u2223~VerticalLine~|~VerticalSeparator~\u2758~VerticalTilde~\u2240~VeryThinSpace~\u200A~Vfr~\u{1D519}~Vopf~\u{1D54D}~Vscr~\u{1D4B1}~Vvdash~\u22AA~Wcirc~\u0174~Wedge~\u22C0~Wfr~\u{1D51A}~Wopf~\u{1D54E}~Wscr~\u{1D4B2}~Xfr~\u{1D51B}~Xopf~\u{1D54F}~Xscr~\u{1D4B3}~YAcy~\u042F~YIcy~\u0407~YUcy~\u042E~Ycirc~\u0176~Ycy~\u042B~Yfr~\u{1D51C}~Yopf~\u{1D550}~Yscr~\u{1D4B4}~ZHcy~\u0416~Zacute~\u0179~Zcaron~\u017D~Zcy~\u0417~Zdot~\u017B~ZeroWidthSpace~\u200B~Zfr~\u2128~Zopf~\u2124~Zscr~\u{1D4B5}~abreve~\u0103~ac~\u223E~acE~\u223E\u0333~acd~\u223F~acy~\u0430~af~\u2061~afr~\u{1D51E}~aleph~\u2135~amacr~\u0101~amalg~\u2A3F~andand~\u2A55~andd~\u2A5C~andslope~\u2A58~andv~\u2A5A~ange~\u29A4~angle~\u2220~angmsd~\u2221~angmsdaa~\u29A8~angmsdab~\u29A9~angmsdac~\u29AA~angmsdad~\u29AB~angmsdae~\u29AC~angmsdaf~\u29AD~angmsdag~\u29AE~angmsdah~\u29AF~angrt~\u221F~angrtvb~\u22BE~angrtvbd~\u299D~angsph~\u2222~angst~\u00C5~angzarr~\u237C~aogon~\u0105~aopf~\u{1D552}~ap~\u2248~apE~\u2A70~apacir~\u2A6F~ape~\u224A~apid~\u224B~approx~\u2248~approxeq~\u224A~ascr~\u{1D4B6}~ast~*~asympeq~\u224D~awconint~\u2233~awint~\u2A11~bNot~\u2AED~backcong~\u224C~backepsilon~\u03F6~backprime~\u2035~backsim~\u223D~backsimeq~\u22CD~barvee~\u22BD~barwed~\u2305~barwedge~\u2305~bbrk~\u23B5~bbrktbrk~\u23B6~bcong~\u224C~bcy~\u0431~becaus~\u2235~because~\u2235~bemptyv~\u29B0~bepsi~\u03F6~bernou~\u212C~beth~\u2136~between~\u226C~bfr~\u{1D51F}~bigcap~\u22C2~bigcirc~\u25EF~bigcup~\u22C3~bigodot~\u2A00~bigoplus~\u2A01~bigotimes~\u2A02~bigsqcup~\u2A06~bigstar~\u2605~bigtriangledown~\u25BD~bigtriangleup~\u25B3~biguplus~\u2A04~bigvee~\u22C1~bigwedge~\u22C0~bkarow~\u290D~blacklozenge~\u29EB~blacksquare~\u25AA~blacktriangle~\u25B4~blacktriangledown~\u25BE~blacktriangleleft~\u25C2~blacktriangleright~\u25B8~blank~\u2423~blk12~\u2592~blk14~\u2591~blk34~\u2593~block~\u2588~bne~=\u20E5~bnequiv~\u2261\u20E5~bnot~\u2310~bopf~\u{1D553}~bot~\u22A5~bottom~\u22A5~bowtie~\u22C8~boxDL~\u2557~boxDR~\u2554~boxDl~\u2556~boxDr~\u2553~boxH~\u2550~boxHD~\u2566~boxHU~\u2569~boxHd~\u2564~boxHu~\u2567~boxUL~\u255D~boxUR~\u255A~boxUl~\u255C~boxUr~\u2559~boxV~\u2551~boxVH~\u256C~boxVL~\u2563~boxVR~\u2560~boxVh~\u256B~boxVl~\u2562~boxVr~\u255F~boxbox~\u29C9~boxdL~\u2555~boxdR~\u2552~boxdl~\u2510~boxdr~\u250C~boxh~\u2500~boxhD~\u2565~boxhU~\u2568~boxhd~\u252C~boxhu~\u2534~boxminus~\u229F~boxplus~\u229E~boxtimes~\u22A0~boxuL~\u255B~boxuR~\u2558~boxul~\u2518~boxur~\u2514~boxv~\u2502~boxvH~\u256A~boxvL~\u2561~boxvR~\u255E~boxvh~\u253C~boxvl~\u2524~boxvr~\u251C~bprime~\u2035~breve~\u02D8~bscr~\u{1D4B7}~bsemi~\u204F~bsim~\u223D~bsime~\u22CD~bsol~\\~bsolb~\u29C5~bsolhsub~\u27C8~bullet~\u2022~bump~\u224E~bumpE~\u2AAE~bumpe~\u224F~bumpeq~\u224F~cacute~\u0107~capand~\u2A44~capbrcup~\u2A49~capcap~\u2A4B~capcup~\u2A47~capdot~\u2A40~caps~\u2229\uFE00~caret~\u2041~caron~\u02C7~ccaps~\u2A4D~ccaron~\u010D~ccirc~\u0109~ccups~\u2A4C~ccupssm~\u2A50~cdot~\u010B~cemptyv~\u29B2~centerdot~\u00B7~cfr~\u{1D520}~chcy~\u0447~check~\u2713~checkmark~\u2713~cir~\u25CB~cirE~\u29C3~circeq~\u2257~circlearrowleft~\u21BA~circlearrowright~\u21BB~circledR~\u00AE~circledS~\u24C8~circledast~\u229B~circledcirc~\u229A~circleddash~\u229D~cire~\u2257~cirfnint~\u2A10~cirmid~\u2AEF~cirscir~\u29C2~clubsuit~\u2663~colon~:~colone~\u2254~coloneq~\u2254~comma~,~commat~@~comp~\u2201~compfn~\u2218~complement~\u2201~complexes~\u2102~congdot~\u2A6D~conint~\u222E~copf~\u{1D554}~coprod~\u2210~copysr~\u2117~cross~\u2717~cscr~\u{1D4B8}~csub~\u2ACF~csube~\u2AD1~csup~\u2AD0~csupe~\u2AD2~ctdot~\u22EF~cudarrl~\u2938~cudarrr~\u2935~cuepr~\u22DE~cuesc~\u22DF~cularr~\u21B6~cularrp~\u293D~cupbrcap~\u2A48~cupcap~\u2A46~cupcup~\u2A4A~cupdot~\u228D~cupor~\u2A45~cups~\u222A\uFE00~curarr~\u21B7~curarrm~\u293C~curlyeqprec~\u22DE~curlyeqsucc~\u22DF~curlyvee~\u22CE~curlywedge~\u22CF~curvearrowleft~\u21B6~curvearrowright~\u21B7~cuvee~\u22CE~cuwed~\u22CF~cwconint~\u2232~cwint~\u2231~cylcty~\u232D~dHar~\u2965~daleth~\u2138~dash~\u2010~dashv~\u22A3~dbkarow~\u290F~dblac~\u02DD~dcaron~\u010F~dcy~\u0434~dd~\u2146~ddagger~\u2021~ddarr~\u21CA~ddotseq~\u2A77~demptyv~\u29B1~dfisht~\u297F~dfr~\u{1D521}~dharl~\u21C3~dharr~\u21C2~diam~\u22C4~diamond~\u22C4~diamondsuit~\u2666~die~\u00A8~digamma~\u03DD~disin~\u22F2~div~\u00F7~divideontimes~\u22C7~divonx~\u22C7~djcy~\u0452~dlcorn~\u231E~dlcrop~\u230D~dollar~$~dopf~\u{1D555}~dot~\u02D9~doteq~\u2250~doteqdot~\u2251~dotminus~\u2238~dotplus~\u2214~dotsquare~\u22A1~doublebarwedge~\u2306~downarrow~\u2193~downdownarrows~\u21CA~downharpoonleft~\u21C3~downharpoonright~\u21C2~drbkarow~\u2910~drcorn~\u231F~drcrop~\u230C~dscr~\u{1D4B9}~dscy~\u0455~dsol~\u29F6~dstrok~\u0111~dtdot~\u22F1~dtri~\u25BF~dtrif~\u25BE~duarr~\u21F5~duhar~\u296F~dwangle~\u29A6~dzcy~\u045F~dzigrarr~\u27FF~eDDot~\u2A77~eDot~\u2251~easter~\u2A6E~ecaron~\u011B~ecir~\u2256~ecolon~\u2255~ecy~\u044D~edot~\u0117~ee~\u2147~efDot~\u2252~efr~\u{1D522}~eg~\u2A9A~egs~\u2A96~egsdot~\u2A98~el~\u2A99~elinters~\u23E7~ell~\u2113~els~\u2A95~elsdot~\u2A97~emacr~\u0113~emptyset~\u2205~emptyv~\u2205~emsp13~\u2004~emsp14~\u2005~eng~\u014B~eogon~\u0119~eopf~\u{1D556}~epar~\u22D5~eparsl~\u29E3~eplus~\u2A71~epsi~\u03B5~epsiv~\u03F5~eqcirc~\u2256~eqcolon~\u2255~eqsim~\u2242~eqslantgtr~\u2A96~eqslantless~\u2A95~equals~=~equest~\u225F~equivDD~\u2A78~eqvparsl~\u29E5~erDot~\u2253~erarr~\u2971~escr~\u212F~esdot~\u2250~esim~\u2242~excl~!~expectation~\u2130~exponentiale~\u2147~fallingdotseq~\u2252~fcy~\u0444~female~\u2640~ffilig~\uFB03~fflig~\uFB00~ffllig~\uFB04~ffr~\u{1D523}~filig~\uFB01~fjlig~fj~flat~\u266D~fllig~\uFB02~fltns~\u25B1~fopf~\u{1D557}~fork~\u22D4~forkv~\u2AD9~fpartint~\u2A0D~frac13~\u2153~frac15~\u2155~frac16~\u2159~frac18~\u215B~frac23~\u2154~frac25~\u2156~frac35~\u2157~frac38~\u215C~frac45~\u2158~frac56~\u215A~frac58~\u215D~frac78~\u215E~frown~\u2322~fscr~\u{1D4BB}~gE~\u2267~gEl~\u2A8C~gacute~\u01F5~gammad~\u03DD~gap~\u2A86~gbreve~\u011F~gcirc~\u011D~gcy~\u0433~gdot~\u0121~gel~\u22DB~geq~\u2265~geqq~\u2267~geqslant~\u2A7E~ges~\u2A7E~gescc~\u2AA9~gesdot~\u2A80~gesdoto~\u2A82~gesdotol~\u2A84~gesl~\u22DB\uFE00~gesles~\u2A94~gfr~\u{1D524}~gg~\u226B~ggg~\u22D9~gimel~\u2137~gjcy~\u0453~gl~\u2277~glE~\u2A92~gla~\u2AA5~glj~\u2AA4~gnE~\u2269~gnap~\u2A8A~gnapprox~\u2A8A~gne~\u2A88~gneq~\u2A88~gneqq~\u2269~gnsim~\u22E7~gopf~\u{1D558}~grave~`~gscr~\u210A~gsim~\u2273~gsime~\u2A8E~gsiml~\u2A90~gtcc~\u2AA7~gtcir~\u2A7A~gtdot~\u22D7~gtlPar~\u2995~gtquest~\u2A7C~gtrapprox~\u2A86~gtrarr~\u2978~gtrdot~\u22D7~gtreqless~\u22DB~gtreqqless~\u2A8C~gtrless~\u2277~gtrsim~\u2273~gvertneqq~\u2269\uFE00~gvnE~\u2269\uFE00~hairsp~\u200A~half~\u00BD~hamilt~\u210B~hardcy~\u044A~harrcir~\u2948~harrw~\u21AD~hbar~\u210F~hcirc~\u0125~heartsuit~\u2665~hercon~\u22B9~hfr~\u{1D525}~hksearow~\u2925~hkswarow~\u2926~hoarr~\u21FF~homtht~\u223B~hookleftarrow~\u21A9~hookrightarrow~\u21AA~hopf~\u{1D559}~horbar~\u2015~hscr~\u{1D4BD}~hslash~\u210F~hstrok~\u0127~hybull~\u2043~hyphen~\u2010~ic~\u2063~icy~\u0438~iecy~\u0435~iff~\u21D4~ifr~\u{1D526}~ii~\u2148~iiiint~\u2A0C~iiint~\u222D~iinfin~\u29DC~iiota~\u2129~ijlig~\u0133~imacr~\u012B~imagline~\u2110~imagpart~\u2111~imath~\u0131~imof~\u22B7~imped~\u01B5~in~\u2208~incare~\u2105~infintie~\u29DD~inodot~\u0131~intcal~\u22BA~integers~\u2124~intercal~\u22BA~intlarhk~\u2A17~intprod~\u2A3C~iocy~\u0451~iogon~\u012F~iopf~\u{1D55A}~iprod~\u2A3C~iscr~\u{1D4BE}~isinE~\u22F9~isindot~\u22F5~isins~\u22F4~isinsv~\u22F3~isinv~\u2208~it~\u2062~itilde~\u0129~iukcy~\u0456~jcirc~\u0135~jcy~\u0439~jfr~\u{1D527}~jmath~\u0237~jopf~\u{1D55B}~jscr~\u{1D4BF}~jsercy~\u0458~jukcy~\u0454~kappav~\u03F0~kcedil~\u0137~kcy~\u043A~kfr~\u{1D528}~kgreen~\u0138~khcy~\u0445~kjcy~\u045C~kopf~\u{1D55C}~kscr~\u{1D4C0}~lAarr~\u21DA~lAtail~\u291B~lBarr~\u290E~lE~\u2266~lEg~\u2A8B~lHar~\u2962~lacute~\u013A~laemptyv~\u29B4~lagran~\u2112~langd~\u2991~langle~\u27E8~lap~\u2A85~larrb~\u21E4~larrbfs~\u291F~larrfs~\u291D~larrhk~\u21A9~larrlp~\u21AB~larrpl~\u2939~larrsim~\u2973~larrtl~\u21A2~lat~\u2AAB~latail~\u2919~late~\u2AAD~lates~\u2AAD\uFE00~lbarr~\u290C~lbbrk~\u2772~lbrace~{~lbrack~[~lbrke~\u298B~lbrksld~\u298F~lbrkslu~\u298D~lcaron~\u013E~lcedil~\u013C~lcub~{~lcy~\u043B~ldca~\u2936~ldquor~\u201E~ldrdhar~\u2967~ldrushar~\u294B~ldsh~\u21B2~leftarrow~\u2190~leftarrowtail~\u21A2~leftharpoondown~\u21BD~leftharpoonup~\u21BC~leftleftarrows~\u21C7~leftrightarrow~\u2194~leftrightarrows~\u21C6~leftrightharpoons~\u21CB~leftrightsquigarrow~\u21AD~leftthreetimes~\u22CB~leg~\u22DA~leq~\u2264~leqq~\u2266~leqslant~\u2A7D~les~\u2A7D~lescc~\u2AA8~lesdot~\u2A7F~lesdoto~\u2A81~lesdotor~\u2A83~lesg~\u22DA\uFE00~lesges~\u2A93~lessapprox~\u2A85~lessdot~\u22D6~lesseqgtr~\u22DA~lesseqqgtr~\u2A8B~lessgtr~\u2276~lesssim~\u2272~lfisht~\u297C~lfr~\u{1D529}~lg~\u2276~lgE~\u2A91~lhard~\u21BD~lharu~\u21BC~lharul~\u296A~lhblk~\u2584~ljcy~\u0459~ll~\u226A~llarr~\u21C7~llcorner~\u231E~llhard~\u296B~lltri~\u25FA~lmidot~\u0140~lmoust~\u23B0~lmoustache~\u23B0~lnE~\u2268~lnap~\u2A89~lnapprox~\u2A89~lne~\u2A87~lneq~\u2A87~lneqq~\u2268~lnsim~\u22E6~loang~\u27EC~loarr~\u21FD~lobrk~\u27E6~longleftarrow~\u27F5~longleftrightarrow~\u27F7~longmapsto~\u27FC~longrightarrow~\u27F6~looparrowleft~\u21AB~looparrowright~\u21AC~lopar~\u2985~lopf~\u{1D55D}~loplus~\u2A2D~lotimes~\u2A34~lowbar~_~lozenge~\u25CA~lozf~\u29EB~lpar~(~lparlt~\u2993~lrarr~\u21C6~lrcorner~\u231F~lrhar~\u21CB~lrhard~\u296D~lrtri~\u22BF~lscr~\u{1D4C1}~lsh~\u21B0~lsim~\u2272~lsime~\u2A8D~lsimg~\u2A8F~lsqb~[~lsquor~\u201A~lstrok~\u0142~ltcc~\u2AA6~ltcir~\u2A79~ltdot~\u22D6~lthree~\u22CB~ltimes~\u22C9~ltlarr~\u2976~ltquest~\u2A7B~ltrPar~\u2996~ltri~\u25C3~ltrie~\u22B4~ltrif~\u25C2~lurdshar~\u294A~luruhar~\u2966~lvertneqq~\u2268\uFE00~lvnE~\u2268\uFE00~mDDot~\u223A~male~\u2642~malt~\u2720~maltese~\u2720~map~\u21A6~mapsto~\u21A6~mapstodown~\u21A7~mapstoleft~\u21A4~mapstoup~\u21A5~marker~\u25AE~mcomma~\u2A29~mcy~\u043C~measuredangle~\u2221~mfr~\u{1D52A}~mho~\u2127~mid~\u2223~midast~*~midcir~\u2AF0~minusb~\u229F~minusd~\u2238~minusdu~\u2A2A~mlcp~\u2ADB~mldr~\u2026~mnplus~\u2213~models~\u22A7~mopf~\u{1D55E}~mp~\u2213~mscr~\u{1D4C2}~mstpos~\u223E~multimap~\u22B8~mumap~\u22B8~nGg~\u22D9\u0338~nGt~\u226B\u20D2~nGtv~\u226B\u0338~nLeftarrow~\u21CD~nLeftrightarrow~\u21CE~nLl~\u22D8\u0338~nLt~\u226A\u20D2~nLtv~\u226A\u0338~nRightarrow~\u21CF~nVDash~\u22AF~nVdash~\u22AE~nacute~\u0144~nang~\u2220\u20D2~nap~\u2249~napE~\u2A70\u0338~napid~\u224B\u0338~napos~\u0149~napprox~\u2249~natur~\u266E~natural~\u266E~naturals~\u2115~nbump~\u224E\u0338~nbumpe~\u224F\u0338~ncap~\u2A43~ncaron~\u0148~ncedil~\u0146~ncong~\u2247~ncongdot~\u2A6D\u0338~ncup~\u2A42~ncy~\u043D~neArr~\u21D7~nearhk~\u2924~nearr~\u2197~nearrow~\u2197~nedot~\u2250\u0338~nequiv~\u2262~nesear~\u2928~nesim~\u2242\u0338~nexist~\u2204~nexists~\u2204~nfr~\u{1D52B}~ngE~\u2267\u0338~nge~\u2271~ngeq~\u2271~ngeqq~\u2267\u0338~ngeqslant~\u2A7E\u0338~nges~\u2A7E\u0338~ngsim~\u2275~ngt~\u226F~ngtr~\u226F~nhArr~\u21CE~nharr~\u21AE~nhpar~\u2AF2~nis~\u22FC~nisd~\u22FA~niv~\u220B~njcy~\u045A~nlArr~\u21CD~nlE~\u2266\u0338~nlarr~\u219A~nldr~\u2025~nle~\u2270~nleftarrow~\u219A~nleftrightarrow~\u21AE~nleq~\u2270~nleqq~\u2266\u0338~nleqslant~\u2A7D\u0338~nles~\u2A7D\u0338~nless~\u226E~nlsim~\u2274~nlt~\u226E~nltri~\u22EA~nltrie~\u22EC~nmid~\u2224~nopf~\u{1D55F}~notinE~\u22F9\u0338~notindot~\u22F5\u0338~notinva~\u2209~notinvb~\u22F7~notinvc~\u22F6~notni~\u220C~notniva~\u220C~notnivb~\u22FE~notnivc~\u22FD~npar~\u2226~nparallel~\u2226~nparsl~\u2AFD\u20E5~npart~\u2202\u0338~npolint~\u2A14~npr~\u2280~nprcue~\u22E0~npre~\u2AAF\u0338~nprec~\u2280~npreceq~\u2AAF\u0338~nrArr~\u21CF~nrarr~\u219B~nrarrc~\u2933\u0338~nrarrw~\u219D\u0338~nrightarrow~\u219B~nrtri~\u22EB~nrtrie~\u22ED~nsc~\u2281~nsccue~\u22E1~nsce~\u2AB0\u0338~nscr~\u{1D4C3}~nshortmid~\u2224~nshortparallel~\u2226~nsim~\u2241~nsime~\u2244~nsimeq~\u2244~nsmid~\u2224~nspar~\u2226~nsqsube~\u22E2~nsqsupe~\u22E3~nsubE~\u2AC5\u0338~nsube~\u2288~nsubset~\u2282\u20D2~nsubseteq~\u2288~nsubseteqq~\u2AC5\u0338~nsucc~\u2281~nsucceq~\u2AB0\u0338~nsup~\u2285~nsupE~\u2AC6\u0338~nsupe~\u2289~nsupset~\u2283\u20D2~nsupseteq~\u2289~nsupseteqq~\u2AC6\u0338~ntgl~\u2279~ntlg~\u2278~ntriangleleft~\u22EA~ntrianglelefteq~\u22EC~ntriangleright~\u22EB~ntrianglerighteq~\u22ED~num~#~numero~\u2116~numsp~\u2007~nvDash~\u22AD~nvHarr~\u2904~nvap~\u224D\u20D2~nvdash~\u22AC~nvge~\u2265\u20D2~nvgt~>\u20D2~nvinfin~\u29DE~nvlArr~\u2902~nvle~\u2264\u20D2~nvlt~<\u20D2~nvltrie~\u22B4\u20D2~nvrArr~\u2903~nvrtrie~\u22B5\u20D2~nvsim~\u223C\u20D2~nwArr~\u21D6~nwarhk~\u2923~nwarr~\u2196~nwarrow~\u2196~nwnear~\u2927~oS~\u24C8~oast~\u229B~ocir~\u229A~ocy~\u043E~odash~\u229D~odblac~\u0151~odiv~\u2A38~odot~\u2299~odsold~\u29BC~ofcir~\u29BF~ofr~\u{1D52C}~ogon~\u02DB~ogt~\u29C1~ohbar~\u29B5~ohm~\u03A9~oint~\u222E~olarr~\u21BA~olcir~\u29BE~olcross~\u29BB~olt~\u29C0~omacr~\u014D~omid~\u29B6~ominus~\u2296~oopf~\u{1D560}~opar~\u29B7~operp~\u29B9~orarr~\u21BB~ord~\u2A5D~order~\u2134~orderof~\u2134~origof~\u22B6~oror~\u2A56~orslope~\u2A57~orv~\u2A5B~oscr~\u2134~osol~\u2298~otimesas~\u2A36~ovbar~\u233D~par~\u2225~parallel~\u2225~parsim~\u2AF3~parsl~\u2AFD~pcy~\u043F~percnt~%~period~.~pertenk~\u2031~pfr~\u{1D52D}~phiv~\u03D5~phmmat~\u2133~phone~\u260E~pitchfork~\u22D4~planck~\u210F~planckh~\u210E~plankv~\u210F~plus~+~plusacir~\u2A23~plusb~\u229E~pluscir~\u2A22~plusdo~\u2214~plusdu~\u2A25~pluse~\u2A72~plussim~\u2A26~plustwo~\u2A27~pm~\u00B1~pointint~\u2A15~popf~\u{1D561}~pr~\u227A~prE~\u2AB3~prap~\u2AB7~prcue~\u227C~pre~\u2AAF~prec~\u227A~precapprox~\u2AB7~preccurlyeq~\u227C~preceq~\u2AAF~precnapprox~\u2AB9~precneqq~\u2AB5~precnsim~\u22E8~precsim~\u227E~primes~\u2119~prnE~\u2AB5~prnap~\u2AB9~prnsim~\u22E8~profalar~\u232E~profline~\u2312~profsurf~\u2313~propto~\u221D~prsim~\u227E~prurel~\u22B0~pscr~\u{1D4C5}~puncsp~\u2008~qfr~\u{1D52E}~qint~\u2A0C~qopf~\u{1D562}~qprime~\u2057~qscr~\u{1D4C6}~quaternions~\u210D~quatint~\u2A16~quest~?~questeq~\u225F~rAarr~\u21DB~rAtail~\u291C~rBarr~\u290F~rHar~\u2964~race~\u223D\u0331~racute~\u0155~raemptyv~\u29B3~rangd~\u2992~range~\u29A5~rangle~\u27E9~rarrap~\u2975~rarrb~\u21E5~rarrbfs~\u2920~rarrc~\u2933~rarrfs~\u291E~rarrhk~\u21AA~rarrlp~\u21AC~rarrpl~\u2945~rarrsim~\u2974~rarrtl~\u21A3~rarrw~\u219D~ratail~\u291A~ratio~\u2236~rationals~\u211A~rbarr~\u290D~rbbrk~\u2773~rbrace~}~rbrack~]~rbrke~\u298C~rbrksld~\u298E~rbrkslu~\u2990~rcaron~\u0159~rcedil~\u0157~rcub~}~rcy~\u0440~rdca~\u2937~rdldhar~\u2969~rdquor~\u201D~rdsh~\u21B3~realine~\u211B~realpart~\u211C~reals~\u211D~rect~\u25AD~rfisht~\u297D~rfr~\u{1D52F}~rhard~\u21C1~rharu~\u21C0~rharul~\u296C~rhov~\u03F1~rightarrow~\u2192~rightarrowtail~\u21A3~rightharpoondown~\u21C1~rightharpoonup~\u21C0~rightleftarrows~\u21C4~rightleftharpoons~\u21CC~rightrightarrows~\u21C9~rightsquigarrow~\u219D~rightthreetimes~\u22CC~ring~\u02DA~risingdotseq~\u2253~rlarr~\u21C4~rlhar~\u21CC~rmoust~\u23B1~rmoustache~\u23B1~rnmid~\u2AEE~roang~\u27ED~roarr~\u21FE~robrk~\u27E7~ropar~\u2986~ropf~\u{1D563}~roplus~\u2A2E~rotimes~\u2A35~rpar~)~rpargt~\u2994~rppolint~\u2A12~rrarr~\u21C9~rscr~\u{1D4C7}~rsh~\u21B1~rsqb~]~rsquor~\u2019~rthree~\u22CC~rtimes~\u22CA~rtri~\u25B9~rtrie~\u22B5~rtrif~\u25B8~rtriltri~\u29CE~ruluhar~\u2968~rx~\u211E~sacute~\u015B~sc~\u227B~scE~\u2AB4~scap~\u2AB8~sccue~\u227D~sce~\u2AB0~scedil~\u015F~scirc~\u015D~scnE~\u2AB6~scnap~\u2ABA~scnsim~\u22E9~scpolint~\u2A13~scsim~\u227F~scy~\u0441~sdotb~\u22A1~sdote~\u2A66~seArr~\u21D8~searhk~\u2925~searr~\u2198~searrow~\u2198~semi~;~seswar~\u2929~setminus~\u2216~setmn~\u2216~sext~\u2736~sfr~\u{1D530}~sfrown~\u2322~sharp~\u266F~shchcy~\u0449~shcy~\u0448~shortmid~\u2223~shortparallel~\u2225~sigmav~\u03C2~simdot~\u2A6A~sime~\u2243~simeq~\u2243~simg~\u2A9E~simgE~\u2AA0~siml~\u2A9D~simlE~\u2A9F~simne~\u2246~simplus~\u2A24~simrarr~\u2972~slarr~\u2190~smallsetminus~\u2216~smashp~\u2A33~smeparsl~\u29E4~smid~\u2223~smile~\u2323~smt~\u2AAA~smte~\u2AAC~smtes~\u2AAC\uFE00~softcy~\u044C~sol~/~solb~\u29C4~solbar~\u233F~sopf~\u{1D564}~spadesuit~\u2660~spar~\u2225~sqcap~\u2293~sqcaps~\u2293\uFE00~sqcup~\u2294~sqcups~\u2294\uFE00~sqsub~\u228F~sqsube~\u2291~sqsubset~\u228F~sqsubseteq~\u2291~sqsup~\u2290~sqsupe~\u2292~sqsupset~\u2290~sqsupseteq~\u2292~squ~\u25A1~square~\u25A1~squarf~\u25AA~squf~\u25AA~srarr~\u2192~sscr~\u{1D4C8}~ssetmn~\u2216~ssmile~\u2323~sstarf~\u22C6~star~\u2606~starf~\u2605~straightepsilon~\u03F5~straightphi~\u03D5~strns~\u00AF~subE~\u2AC5~subdot~\u2ABD~subedot~\u2AC3~submult~\u2AC1~subnE~\u2ACB~subne~\u228A~subplus~\u2ABF~subrarr~\u2979~subset~\u2282~subseteq~\u2286~subseteqq~\u2AC5~subsetneq~\u228A~subsetneqq~\u2ACB~subsim~\u2AC7~subsub~\u2AD5~subsup~\u2AD3~succ~\u227B~succapprox~\u2AB8~succcurlyeq~\u227D~succeq~\u2AB0~succnapprox~\u2ABA~succneqq~\u2AB6~succnsim~\u22E9~succsim~\u227F~sung~\u266A~supE~\u2AC6~supdot~\u2ABE~supdsub~\u2AD8~supedot~\u2AC4~suphsol~\u27C9~suphsub~\u2AD7~suplarr~\u297B~supmult~\u2AC2~supnE~\u2ACC~supne~\u228B~supplus~\u2AC0~supset~\u2283~supseteq~\u2287~supseteqq~\u2AC6~supsetneq~\u228B~supsetneqq~\u2ACC~supsim~\u2AC8~supsub~\u2AD4~supsup~\u2AD6~swArr~\u21D9~swarhk~\u2926~swarr~\u2199~swarrow~\u2199~swnwar~\u292A~target~\u2316~tbrk~\u23B4~tcaron~\u0165~tcedil~\u0163~tcy~\u0442~tdot~\u20DB~telrec~\u2315~tfr~\u{1D531}~therefore~\u2234~thetav~\u03D1~thickapprox~\u2248~thicksim~\u223C~thkap~\u2248~thksim~\u223C~timesb~\u22A0~timesbar~\u2A31~timesd~\u2A30~tint~\u222D~toea~\u2928~top~\u22A4~topbot~\u2336~topcir~\u2AF1~topf~\u{1D565}~topfork~\u2ADA~tosa~\u2929~tprime~\u2034~triangle~\u25B5~triangledown~\u25BF~triangleleft~\u25C3~trianglelefteq~\u22B4~triangleq~\u225C~triangleright~\u25B9~trianglerighteq~\u22B5~tridot~\u25EC~trie~\u225C~triminus~\u2A3A~triplus~\u2A39~trisb~\u29CD~tritime~\u2A3B~trpezium~\u23E2~tscr~\u{1D4C9}~tscy~\u0446~tshcy~\u045B~tstrok~\u0167~twixt~\u226C~twoheadleftarrow~\u219E~twoheadrightarrow~\u21A0~uHar~\u2963~ubrcy~\u045E~ubreve~\u016D~ucy~\u0443~udarr~\u21C5~udblac~\u0171~udhar~\u296E~ufisht~\u297E~ufr~\u{1D532}~uharl~\u21BF~uharr~\u21BE~uhblk~\u2580~ulcorn~\u231C~ulcorner~\u231C~ulcrop~\u230F~ultri~\u25F8~umacr~\u016B~uogon~\u0173~uopf~\u{1D566}~uparrow~\u2191~updownarrow~\u2195~upharpoonleft~\u21BF~upharpoonright~\u21BE~uplus~\u228E~upsi~\u03C5~upuparrows~\u21C8~urcorn~\u231D~urcorner~\u231D~urcrop~\u230E~uring~\u016F~urtri~\u25F9~uscr~\u{1D4CA}~utdot~\u22F0~utilde~\u0169~utri~\u25B5~utrif~\u25B4~uuarr~\u21C8~uwangle~\u29A7~vArr~\u21D5~vBar~\u2AE8~vBarv~\u2AE9~vDash~\u22A8~vangrt~\u299C~varepsilon~\u03F5~varkappa~\u03F0~varnothing~\u2205~varphi~\u03D5~varpi~\u03D6~varpropto~\u221D~varr~\u2195~varrho~\u03F1~varsigma~\u03C2~varsubsetneq~\u228A\uFE00~varsubsetneqq~\u2ACB\uFE00~varsupsetneq~\u228B\uFE00~varsupsetneqq~\u2ACC\uFE00~vartheta~\u03D1~vartriangleleft~\u22B2~vartriangleright~\u22B3~vcy~\u0432~vdash~\u22A2~vee~\u2228~veebar~\u22BB~veeeq~\u225A~vellip~\u22EE~verbar~|~vert~|~vfr~\u{1D533}~vltri~\u22B2~vnsub~\u2282\u20D2~vnsup~\u2283\u20D2~vopf~\u{1D567}~vprop~\u221D~vrtri~\u22B3~vscr~\u{1D4CB}~vsubnE~\u2ACB\uFE00~vsubne~\u228A\uFE00~vsupnE~\u2ACC\uFE00~vsupne~\u228B\uFE00~vzigzag~\u299A~wcirc~\u0175~wedbar~\u2A5F~wedge~\u2227~wedgeq~\u2259~wfr~\u{1D534}~wopf~\u{1D568}~wp~\u2118~wr~\u2240~wreath~\u2240~wscr~\u{1D4CC}~xcap~\u22C2~xcirc~\u25EF~xcup~\u22C3~xdtri~\u25BD~xfr~\u{1D535}~xhArr~\u27FA~xharr~\u27F7~xlArr~\u27F8~xlarr~\u27F5~xmap~\u27FC~xnis~\u22FB~xodot~\u2A00~xopf~\u{1D569}~xoplus~\u2A01~xotime~\u2A02~xrArr~\u27F9~xrarr~\u27F6~xscr~\u{1D4CD}~xsqcup~\u2A06~xuplus~\u2A04~xutri~\u25B3~xvee~\u22C1~xwedge~\u22C0~yacy~\u044F~ycirc~\u0177~ycy~\u044B~yfr~\u{1D536}~yicy~\u0457~yopf~\u{1D56A}~yscr~\u{1D4CE}~yucy~\u044E~zacute~\u017A~zcaron~\u017E~zcy~\u0437~zdot~\u017C~zeetrf~\u2128~zfr~\u{1D537}~zhcy~\u0436~zigrarr~\u21DD~zopf~\u{1D56B}~zscr~\u{1D4CF}~~AMP~&~COPY~\u00A9~GT~>~LT~<~QUOT~\"~REG~\u00AE", namedReferences["html4"]);
// node_modules/html-entities/dist/esm/numeric-unicode-map.js
var numericUnicodeMap = {
	0: 65533,
	128: 8364,
	130: 8218,
	131: 402,
	132: 8222,
	133: 8230,
	134: 8224,
	135: 8225,
	136: 710,
	137: 8240,
	138: 352,
	139: 8249,
	140: 338,
	142: 381,
	145: 8216,
	146: 8217,
	147: 8220,
	148: 8221,
	149: 8226,
	150: 8211,
	151: 8212,
	152: 732,
	153: 8482,
	154: 353,
	155: 8250,
	156: 339,
	158: 382,
	159: 376
};
// node_modules/html-entities/dist/esm/surrogate-pairs.js
var fromCodePoint = String.fromCodePoint || function(astralCodePoint) {
	return String.fromCharCode(Math.floor((astralCodePoint - 65536) / 1024) + 55296, (astralCodePoint - 65536) % 1024 + 56320);
};
String.prototype.codePointAt;
// node_modules/html-entities/dist/esm/index.js
var __assign = function() {
	__assign = Object.assign || function(t) {
		for (var s, i = 1, n = arguments.length; i < n; i++) {
			s = arguments[i];
			for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
		}
		return t;
	};
	return __assign.apply(this, arguments);
};
var allNamedReferences = __assign(__assign({}, namedReferences), { all: namedReferences.html5 });
var defaultDecodeOptions = {
	scope: "body",
	level: "all"
};
var strict = /&(?:#\d+|#[xX][\da-fA-F]+|[0-9a-zA-Z]+);/g;
var attribute = /&(?:#\d+|#[xX][\da-fA-F]+|[0-9a-zA-Z]+)[;=]?/g;
var baseDecodeRegExps = {
	xml: {
		strict,
		attribute,
		body: bodyRegExps.xml
	},
	html4: {
		strict,
		attribute,
		body: bodyRegExps.html4
	},
	html5: {
		strict,
		attribute,
		body: bodyRegExps.html5
	}
};
var decodeRegExps = __assign(__assign({}, baseDecodeRegExps), { all: baseDecodeRegExps.html5 });
var fromCharCode = String.fromCharCode;
var outOfBoundsChar = fromCharCode(65533);
function getDecodedEntity(entity, references, isAttribute, isStrict) {
	var decodeResult = entity;
	var decodeEntityLastChar = entity[entity.length - 1];
	if (isAttribute && decodeEntityLastChar === "=") decodeResult = entity;
	else if (isStrict && decodeEntityLastChar !== ";") decodeResult = entity;
	else {
		var decodeResultByReference = references[entity];
		if (decodeResultByReference) decodeResult = decodeResultByReference;
		else if (entity[0] === "&" && entity[1] === "#") {
			var decodeSecondChar = entity[2];
			var decodeCode = decodeSecondChar == "x" || decodeSecondChar == "X" ? parseInt(entity.substr(3), 16) : parseInt(entity.substr(2));
			decodeResult = decodeCode >= 1114111 ? outOfBoundsChar : decodeCode > 65535 ? fromCodePoint(decodeCode) : fromCharCode(numericUnicodeMap[decodeCode] || decodeCode);
		}
	}
	return decodeResult;
}
function decode(text, _a) {
	var _b = _a === void 0 ? defaultDecodeOptions : _a, _c = _b.level, level = _c === void 0 ? "all" : _c, _d = _b.scope, scope = _d === void 0 ? level === "xml" ? "strict" : "body" : _d;
	if (!text) return "";
	var decodeRegExp = decodeRegExps[level][scope];
	var references = allNamedReferences[level].entities;
	var isAttribute = scope === "attribute";
	var isStrict = scope === "strict";
	return text.replace(decodeRegExp, function(entity) {
		return getDecodedEntity(entity, references, isAttribute, isStrict);
	});
}
// node_modules/teeny-request/build/src/agents.js
var require_agents = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.pool = void 0;
	exports.getAgent = getAgent;
	const http_1 = __require("http");
	const https_1 = __require("https");
	exports.pool = new Map();
	function shouldUseProxyForURI(uri) {
		const noProxyEnv = process.env.NO_PROXY || process.env.no_proxy;
		if (!noProxyEnv) return true;
		const givenURI = new URL(uri);
		for (const noProxyRaw of noProxyEnv.split(",")) {
			const noProxy = noProxyRaw.trim();
			if (noProxy === givenURI.origin || noProxy === givenURI.hostname) return false;
			else if (noProxy.startsWith("*.") || noProxy.startsWith(".")) {
				const noProxyWildcard = noProxy.replace(/^\*\./, ".");
				if (givenURI.hostname.endsWith(noProxyWildcard)) return false;
			}
		}
		return true;
	}
	function getAgent(uri, reqOpts) {
		const isHttp = uri.startsWith("http://");
		const proxy = reqOpts.proxy || process.env.HTTP_PROXY || process.env.http_proxy || process.env.HTTPS_PROXY || process.env.https_proxy;
		const poolOptions = Object.assign({}, reqOpts.pool);
		const shouldUseProxy = !!reqOpts.proxy || shouldUseProxyForURI(uri);
		if (proxy && shouldUseProxy) {
			const { HttpProxyAgent } = require_dist();
			const { HttpsProxyAgent } = require_dist$1();
			return new (isHttp ? HttpProxyAgent : HttpsProxyAgent)(proxy, poolOptions);
		}
		let key = isHttp ? "http" : "https";
		if (reqOpts.forever) {
			key += ":forever";
			if (!exports.pool.has(key)) {
				const Agent = isHttp ? http_1.Agent : https_1.Agent;
				exports.pool.set(key, new Agent({
					...poolOptions,
					keepAlive: true
				}));
			}
		}
		return exports.pool.get(key);
	}
}));
// node_modules/teeny-request/build/src/TeenyStatistics.js
var require_TeenyStatistics = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TeenyStatistics = exports.TeenyStatisticsWarning = void 0;
	var TeenyStatisticsWarning = class extends Error {
		static CONCURRENT_REQUESTS = "ConcurrentRequestsExceededWarning";
		threshold = 0;
		type = "";
		value = 0;
		constructor(message) {
			super(message);
			this.name = this.constructor.name;
			Error.captureStackTrace(this, this.constructor);
		}
	};
	exports.TeenyStatisticsWarning = TeenyStatisticsWarning;
	exports.TeenyStatistics = class TeenyStatistics {
		static DEFAULT_WARN_CONCURRENT_REQUESTS = 5e3;
		_options;
		_concurrentRequests = 0;
		_didConcurrentRequestWarn = false;
		constructor(opts) {
			this._options = TeenyStatistics._prepareOptions(opts);
		}
		getOptions() {
			return Object.assign({}, this._options);
		}
		setOptions(opts) {
			const oldOpts = this._options;
			this._options = TeenyStatistics._prepareOptions(opts);
			return oldOpts;
		}
		get counters() {
			return { concurrentRequests: this._concurrentRequests };
		}
		requestStarting() {
			this._concurrentRequests++;
			if (this._options.concurrentRequests > 0 && this._concurrentRequests >= this._options.concurrentRequests && !this._didConcurrentRequestWarn) {
				this._didConcurrentRequestWarn = true;
				const warning = new TeenyStatisticsWarning("Possible excessive concurrent requests detected. " + this._concurrentRequests + " requests in-flight, which exceeds the configured threshold of " + this._options.concurrentRequests + ". Use the TEENY_REQUEST_WARN_CONCURRENT_REQUESTS environment variable or the concurrentRequests option of teeny-request to increase or disable (0) this warning.");
				warning.type = TeenyStatisticsWarning.CONCURRENT_REQUESTS;
				warning.value = this._concurrentRequests;
				warning.threshold = this._options.concurrentRequests;
				process.emitWarning(warning);
			}
		}
		requestFinished() {
			this._concurrentRequests--;
		}
		static _prepareOptions({ concurrentRequests: diConcurrentRequests } = {}) {
			let concurrentRequests = this.DEFAULT_WARN_CONCURRENT_REQUESTS;
			const envConcurrentRequests = Number(process.env.TEENY_REQUEST_WARN_CONCURRENT_REQUESTS);
			if (diConcurrentRequests !== void 0) concurrentRequests = diConcurrentRequests;
			else if (!Number.isNaN(envConcurrentRequests)) concurrentRequests = envConcurrentRequests;
			return { concurrentRequests };
		}
	};
}));
// node_modules/stubs/index.js
var require_stubs = __commonJSMin(((exports, module) => {
	module.exports = function stubs(obj, method, cfg, stub) {
		if (!obj || !method || !obj[method]) throw new Error("You must provide an object and a key for an existing method");
		if (!stub) {
			stub = cfg;
			cfg = {};
		}
		stub = stub || function() {};
		cfg.callthrough = cfg.callthrough || false;
		cfg.calls = cfg.calls || 0;
		var norevert = cfg.calls === 0;
		var cached = obj[method].bind(obj);
		obj[method] = function() {
			var args = [].slice.call(arguments);
			var returnVal;
			if (cfg.callthrough) returnVal = cached.apply(obj, args);
			returnVal = stub.apply(obj, args) || returnVal;
			if (!norevert && --cfg.calls === 0) obj[method] = cached;
			return returnVal;
		};
	};
}));
// node_modules/stream-events/index.js
var require_stream_events = __commonJSMin(((exports, module) => {
	var stubs = require_stubs();
	function StreamEvents(stream) {
		stream = stream || this;
		var cfg = {
			callthrough: true,
			calls: 1
		};
		stubs(stream, "_read", cfg, stream.emit.bind(stream, "reading"));
		stubs(stream, "_write", cfg, stream.emit.bind(stream, "writing"));
		return stream;
	}
	module.exports = StreamEvents;
}));
// node_modules/teeny-request/build/src/index.js
var require_src$2 = __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$1 && this$1.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.RequestError = void 0;
	exports.teenyRequest = teenyRequest;
	const https = __importStar(__require("https"));
	const http = __importStar(__require("http"));
	const stream_1 = __require("stream");
	const zlib = __importStar(__require("zlib"));
	const agents_1 = require_agents();
	const TeenyStatistics_1 = require_TeenyStatistics();
	const crypto_1 = __require("crypto");
	const streamEvents = require_stream_events();
	const MAX_REDIRECTS = 20;
	const REDIRECT_STATUS_CODES = new Set([
		301,
		302,
		303,
		307,
		308
	]);
	function bunFetch(url, init = {}, redirectCount = 0) {
		const urlStr = String(url);
		const parsedUrl = new URL(urlStr);
		const isHttps = parsedUrl.protocol === "https:";
		const transport = isHttps ? https : http;
		const headers = {};
		if (init.headers) {
			if (typeof globalThis.Headers !== "undefined" && init.headers instanceof globalThis.Headers) for (const [k, v] of init.headers.entries()) headers[k] = v;
			else if (Array.isArray(init.headers)) for (const [k, v] of init.headers) headers[k] = v;
			else if (typeof init.headers.entries === "function") for (const [k, v] of init.headers.entries()) headers[k] = v;
			else for (const [k, v] of Object.entries(init.headers)) if (v !== void 0) headers[k] = String(v);
		}
		if (init.compress !== false) {
			if (!Object.keys(headers).some((k) => k.toLowerCase() === "accept-encoding")) headers["Accept-Encoding"] = "gzip,deflate";
		}
		const reqOptions = {
			protocol: parsedUrl.protocol,
			proto: isHttps ? "https" : "http",
			method: init.method || "GET",
			hostname: parsedUrl.hostname.replace(/^\[|\]$/g, ""),
			port: parsedUrl.port || (isHttps ? 443 : 80),
			path: (parsedUrl.pathname || "/") + parsedUrl.search,
			headers,
			agent: init.agent
		};
		return new Promise((resolve, reject) => {
			let timedOut = false;
			let activeIncoming;
			let activeResponseStream;
			let timeoutId;
			const clearReqTimeout = () => {
				if (timeoutId !== void 0) {
					clearTimeout(timeoutId);
					timeoutId = void 0;
				}
			};
			const onTimeout = () => {
				if (timedOut) return;
				timedOut = true;
				clearReqTimeout();
				const timeoutErr = Object.assign(new Error(`network timeout at: ${urlStr}`), {
					name: "AbortError",
					type: "request-timeout",
					code: "ETIMEDOUT"
				});
				activeIncoming?.destroy(timeoutErr);
				activeResponseStream?.destroy(timeoutErr);
				req.destroy();
				reject(timeoutErr);
			};
			const resetReqTimeout = () => {
				if (init.timeout) {
					clearReqTimeout();
					timeoutId = setTimeout(onTimeout, init.timeout);
				}
			};
			const req = transport.request(reqOptions, (incoming) => {
				const status = incoming.statusCode || 200;
				const location = incoming.headers.location;
				if (init.redirect !== "manual" && REDIRECT_STATUS_CODES.has(status) && location) {
					clearReqTimeout();
					incoming.resume();
					if (init.redirect === "error") {
						reject(Object.assign(new Error(`uri requested responds with a redirect: ${urlStr}`), { type: "no-redirect" }));
						return;
					}
					if (redirectCount >= (typeof init.follow === "number" ? init.follow : MAX_REDIRECTS)) {
						reject(Object.assign(new Error(`maximum redirect reached at: ${urlStr}`), { type: "max-redirect" }));
						return;
					}
					const redirectUrl = new URL(String(location), parsedUrl);
					const currentMethod = (init.method || "GET").toUpperCase();
					const switchToGet = status === 303 || (status === 301 || status === 302) && currentMethod === "POST";
					const nextHeaders = { ...headers };
					for (const k of Object.keys(nextHeaders)) {
						const lower = k.toLowerCase();
						if (lower === "host" || switchToGet && (lower === "content-length" || lower === "content-type" || lower === "transfer-encoding") || redirectUrl.origin !== parsedUrl.origin && (lower === "authorization" || lower === "proxy-authorization" || lower === "cookie")) delete nextHeaders[k];
					}
					const nextInit = {
						...init,
						method: switchToGet ? "GET" : init.method,
						body: switchToGet ? void 0 : init.body,
						headers: nextHeaders
					};
					bunFetch(redirectUrl.toString(), nextInit, redirectCount + 1).then(resolve).catch(reject);
					return;
				}
				resetReqTimeout();
				incoming.on("data", resetReqTimeout);
				incoming.on("end", clearReqTimeout);
				incoming.on("close", clearReqTimeout);
				const responseStream = new stream_1.PassThrough();
				activeIncoming = incoming;
				activeResponseStream = responseStream;
				const encoding = (incoming.headers["content-encoding"] || "").toLowerCase();
				if (init.compress !== false && status !== 204 && status !== 304 && (reqOptions.method || "GET").toUpperCase() !== "HEAD" && (encoding === "gzip" || encoding === "x-gzip" || encoding === "deflate" || encoding === "br")) {
					const decompressor = encoding === "br" ? zlib.createBrotliDecompress() : zlib.createUnzip();
					incoming.on("error", (err) => decompressor.destroy(err));
					decompressor.on("error", (err) => responseStream.destroy(err));
					incoming.pipe(decompressor).pipe(responseStream);
				} else {
					incoming.on("error", (err) => responseStream.destroy(err));
					incoming.pipe(responseStream);
				}
				const fetchHeaders = new globalThis.Headers();
				for (const [k, v] of Object.entries(incoming.headers)) if (Array.isArray(v)) v.forEach((val) => fetchHeaders.append(k, val));
				else if (v !== void 0) fetchHeaders.set(k, v);
				const readText = async () => {
					const chunks = [];
					for await (const chunk of responseStream) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk));
					return Buffer.concat(chunks).toString("utf8");
				};
				resolve({
					url: urlStr,
					status,
					statusText: incoming.statusMessage || "",
					headers: fetchHeaders,
					body: responseStream,
					text: readText,
					json: async () => {
						const text = await readText();
						try {
							return JSON.parse(text);
						} catch (err) {
							throw new Error(`invalid json response body at ${urlStr} reason: ${err.message}`);
						}
					}
				});
			});
			if (init.timeout) {
				req.setTimeout(init.timeout, onTimeout);
				resetReqTimeout();
			}
			req.on("error", (err) => {
				clearReqTimeout();
				activeIncoming?.destroy(err);
				activeResponseStream?.destroy(err);
				reject(err);
			});
			if (init.body) {
				if (typeof init.body === "object" && typeof init.body.pipe === "function") {
					init.body.on("error", (err) => {
						clearReqTimeout();
						activeResponseStream?.destroy(err);
						req.destroy();
						reject(err);
					});
					init.body.pipe(req);
				} else if (typeof init.body === "string" || Buffer.isBuffer(init.body) || init.body instanceof Uint8Array) {
					req.write(init.body);
					req.end();
				} else req.end();
			} else req.end();
		});
	}
	const fetch = (...args) => "Bun" in globalThis ? bunFetch(args[0], args[1]) : import("./src.js").then(({ default: fetch }) => fetch(...args));
	var RequestError = class extends Error {
		code;
	};
	exports.RequestError = RequestError;
	function requestToFetchOptions(reqOpts) {
		const options = {
			method: reqOpts.method || "GET",
			...reqOpts.timeout && { timeout: reqOpts.timeout },
			...typeof reqOpts.gzip === "boolean" && { compress: reqOpts.gzip }
		};
		if (typeof reqOpts.json === "object") {
			reqOpts.headers = reqOpts.headers || {};
			if (reqOpts.headers instanceof globalThis.Headers) reqOpts.headers.set("Content-Type", "application/json");
			else reqOpts.headers["Content-Type"] = "application/json";
			options.body = JSON.stringify(reqOpts.json);
		} else if (Buffer.isBuffer(reqOpts.body)) options.body = reqOpts.body;
		else if (typeof reqOpts.body !== "string") options.body = JSON.stringify(reqOpts.body);
		else options.body = reqOpts.body;
		if (reqOpts.headers instanceof globalThis.Headers) {
			options.headers = {};
			for (const pair of reqOpts.headers.entries()) options.headers[pair[0]] = pair[1];
		} else options.headers = reqOpts.headers;
		let uri = reqOpts.uri || reqOpts.url;
		if (!uri) throw new Error("Missing uri or url in reqOpts.");
		if (reqOpts.useQuerystring === true || typeof reqOpts.qs === "object") {
			const params = __require("querystring").stringify(reqOpts.qs);
			uri = uri + "?" + params;
		}
		options.agent = (0, agents_1.getAgent)(uri, reqOpts);
		return {
			uri,
			options
		};
	}
	function fetchToRequestResponse(opts, res) {
		const request = {};
		request.agent = opts.agent || false;
		request.headers = opts.headers || {};
		request.href = res.url;
		const resHeaders = {};
		res.headers.forEach((value, key) => resHeaders[key] = value);
		return Object.assign(res.body, {
			statusCode: res.status,
			statusMessage: res.statusText,
			request,
			body: res.body,
			headers: resHeaders,
			toJSON: () => ({ headers: resHeaders })
		});
	}
	function createMultipartStream(boundary, multipart) {
		const finale = `--${boundary}--`;
		const stream = new stream_1.PassThrough();
		for (const part of multipart) {
			const preamble = `--${boundary}\r\nContent-Type: ${part["Content-Type"]}\r\n\r\n`;
			stream.write(preamble);
			if (typeof part.body === "string") {
				stream.write(part.body);
				stream.write("\r\n");
			} else {
				part.body.pipe(stream, { end: false });
				part.body.on("end", () => {
					stream.write("\r\n");
					stream.write(finale);
					stream.end();
				});
			}
		}
		return stream;
	}
	function teenyRequest(reqOpts, callback) {
		const { uri, options } = requestToFetchOptions(reqOpts);
		const multipart = reqOpts.multipart;
		if (reqOpts.multipart && multipart.length === 2) {
			if (!callback) throw new Error("Multipart without callback is not implemented.");
			const boundary = (0, crypto_1.randomUUID)();
			options.headers["Content-Type"] = `multipart/related; boundary=${boundary}`;
			options.body = createMultipartStream(boundary, multipart);
			teenyRequest.stats.requestStarting();
			fetch(uri, options).then((res) => {
				teenyRequest.stats.requestFinished();
				const header = res.headers.get("content-type");
				const response = fetchToRequestResponse(options, res);
				const body = response.body;
				if (/^application\/json(?:\s*;|$)/i.test(header || "")) {
					res.json().then((json) => {
						response.body = json;
						callback(null, response, json);
					}, (err) => {
						callback(err, response, body);
					});
					return;
				}
				res.text().then((text) => {
					response.body = text;
					callback(null, response, text);
				}, (err) => {
					callback(err, response, body);
				});
			}, (err) => {
				teenyRequest.stats.requestFinished();
				callback(err, null, null);
			});
			return;
		}
		if (callback === void 0) {
			const requestStream = streamEvents(new stream_1.PassThrough());
			let responseStream;
			requestStream.once("reading", () => {
				if (responseStream) (0, stream_1.pipeline)(responseStream, requestStream, () => {});
				else requestStream.once("response", () => {
					(0, stream_1.pipeline)(responseStream, requestStream, () => {});
				});
			});
			options.compress = false;
			teenyRequest.stats.requestStarting();
			fetch(uri, options).then((res) => {
				teenyRequest.stats.requestFinished();
				responseStream = res.body;
				responseStream.on("error", (err) => {
					requestStream.emit("error", err);
				});
				const response = fetchToRequestResponse(options, res);
				requestStream.emit("response", response);
			}, (err) => {
				teenyRequest.stats.requestFinished();
				requestStream.emit("error", err);
			});
			return requestStream;
		}
		teenyRequest.stats.requestStarting();
		fetch(uri, options).then((res) => {
			teenyRequest.stats.requestFinished();
			const header = res.headers.get("content-type");
			const response = fetchToRequestResponse(options, res);
			const body = response.body;
			if (/^application\/json(?:\s*;|$)/i.test(header || "")) {
				if (response.statusCode === 204) {
					callback(null, response, body);
					return;
				}
				res.json().then((json) => {
					response.body = json;
					callback(null, response, json);
				}, (err) => {
					callback(err, response, body);
				});
				return;
			}
			res.text().then((text) => {
				const response = fetchToRequestResponse(options, res);
				response.body = text;
				callback(null, response, text);
			}, (err) => {
				callback(err, response, body);
			});
		}, (err) => {
			teenyRequest.stats.requestFinished();
			callback(err, null, null);
		});
	}
	teenyRequest.defaults = (defaults) => {
		return (reqOpts, callback) => {
			const opts = {
				...defaults,
				...reqOpts
			};
			if (callback === void 0) return teenyRequest(opts);
			teenyRequest(opts, callback);
		};
	};
	teenyRequest.stats = new TeenyStatistics_1.TeenyStatistics();
	teenyRequest.resetStats = () => {
		teenyRequest.stats = new TeenyStatistics_1.TeenyStatistics(teenyRequest.stats.getOptions());
	};
}));
// node_modules/retry-request/index.js
var require_retry_request = __commonJSMin(((exports, module) => {
	const { PassThrough } = __require("stream");
	const extend = require_extend();
	let debug = () => {};
	if (typeof process !== "undefined" && "env" in process && typeof process.env === "object" && process.env.DEBUG === "retry-request") debug = (message) => {
		console.log("retry-request:", message);
	};
	const DEFAULTS = {
		objectMode: false,
		retries: 2,
		maxRetryDelay: 64,
		retryDelayMultiplier: 2,
		totalTimeout: 600,
		noResponseRetries: 2,
		currentRetryAttempt: 0,
		shouldRetryFn: function(response) {
			const retryRanges = [
				[100, 199],
				[429, 429],
				[500, 599]
			];
			const statusCode = response.statusCode;
			debug(`Response status: ${statusCode}`);
			let range;
			while (range = retryRanges.shift()) if (statusCode >= range[0] && statusCode <= range[1]) return true;
		}
	};
	function retryRequest(requestOpts, opts, callback) {
		if (typeof requestOpts === "string") requestOpts = { url: requestOpts };
		const streamMode = typeof arguments[arguments.length - 1] !== "function";
		if (typeof opts === "function") callback = opts;
		const manualCurrentRetryAttemptWasSet = opts && typeof opts.currentRetryAttempt === "number";
		opts = extend({}, DEFAULTS, opts);
		if (typeof opts.request === "undefined") throw new Error("A request library must be provided to retry-request.");
		let currentRetryAttempt = opts.currentRetryAttempt;
		let numNoResponseAttempts = 0;
		let streamResponseHandled = false;
		let retryStream;
		let requestStream;
		let delayStream;
		let activeRequest;
		const retryRequest = { abort: function() {
			if (activeRequest && activeRequest.abort) activeRequest.abort();
		} };
		if (streamMode) {
			retryStream = new PassThrough({ objectMode: opts.objectMode });
			retryStream.abort = resetStreams;
		}
		const timeOfFirstRequest = Date.now();
		if (currentRetryAttempt > 0) retryAfterDelay(currentRetryAttempt);
		else makeRequest();
		if (streamMode) return retryStream;
		else return retryRequest;
		function resetStreams() {
			delayStream = null;
			if (requestStream) {
				requestStream.abort && requestStream.abort();
				requestStream.cancel && requestStream.cancel();
				if (requestStream.destroy) requestStream.destroy();
				else if (requestStream.end) requestStream.end();
			}
		}
		function makeRequest() {
			let finishHandled = false;
			currentRetryAttempt++;
			debug(`Current retry attempt: ${currentRetryAttempt}`);
			function handleFinish(args = []) {
				if (!finishHandled) {
					finishHandled = true;
					retryStream.emit("complete", ...args);
				}
			}
			if (streamMode) {
				streamResponseHandled = false;
				delayStream = new PassThrough({ objectMode: opts.objectMode });
				requestStream = opts.request(requestOpts);
				setImmediate(() => {
					retryStream.emit("request");
				});
				requestStream.on("error", (err) => {
					if (streamResponseHandled) return;
					streamResponseHandled = true;
					onResponse(err);
				}).on("response", (resp, body) => {
					if (streamResponseHandled) return;
					streamResponseHandled = true;
					onResponse(null, resp, body);
				}).on("complete", (...params) => handleFinish(params)).on("finish", (...params) => handleFinish(params));
				requestStream.pipe(delayStream);
			} else activeRequest = opts.request(requestOpts, onResponse);
		}
		function retryAfterDelay(currentRetryAttempt) {
			if (streamMode) resetStreams();
			const nextRetryDelay = getNextRetryDelay({
				maxRetryDelay: opts.maxRetryDelay,
				retryDelayMultiplier: opts.retryDelayMultiplier,
				retryNumber: currentRetryAttempt,
				timeOfFirstRequest,
				totalTimeout: opts.totalTimeout
			});
			debug(`Next retry delay: ${nextRetryDelay}`);
			if (nextRetryDelay <= 0) {
				numNoResponseAttempts = opts.noResponseRetries + 1;
				return;
			}
			setTimeout(makeRequest, nextRetryDelay);
		}
		function onResponse(err, response, body) {
			if (err) {
				numNoResponseAttempts++;
				if (numNoResponseAttempts <= opts.noResponseRetries) retryAfterDelay(numNoResponseAttempts);
				else if (streamMode) {
					retryStream.emit("error", err);
					retryStream.end();
				} else callback(err, response, body);
				return;
			}
			if ((manualCurrentRetryAttemptWasSet ? currentRetryAttempt : currentRetryAttempt - 1) < opts.retries && opts.shouldRetryFn(response)) {
				retryAfterDelay(currentRetryAttempt);
				return;
			}
			if (streamMode) {
				retryStream.emit("response", response);
				delayStream.pipe(retryStream);
				requestStream.on("error", (err) => {
					retryStream.destroy(err);
				});
			} else callback(err, response, body);
		}
	}
	module.exports = retryRequest;
	function getNextRetryDelay(config) {
		const { maxRetryDelay, retryDelayMultiplier, retryNumber, timeOfFirstRequest, totalTimeout } = config;
		const maxRetryDelayMs = maxRetryDelay * 1e3;
		const totalTimeoutMs = totalTimeout * 1e3;
		const jitter = Math.floor(Math.random() * 1e3);
		const calculatedNextRetryDelay = Math.pow(retryDelayMultiplier, retryNumber) * 1e3 + jitter;
		const maxAllowableDelayMs = totalTimeoutMs - (Date.now() - timeOfFirstRequest);
		return Math.min(calculatedNextRetryDelay, maxAllowableDelayMs, maxRetryDelayMs);
	}
	module.exports.defaults = DEFAULTS;
	module.exports.getNextRetryDelay = getNextRetryDelay;
}));
// node_modules/@google-cloud/storage/package.json
var require_package$1 = __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "@google-cloud/storage",
		"description": "Cloud Storage Client Library for Node.js",
		"version": "8.4.0",
		"license": "Apache-2.0",
		"author": "Google Inc.",
		"engines": { "node": ">=22" },
		"repository": {
			"type": "git",
			"directory": "handwritten/storage",
			"url": "https://github.com/googleapis/google-cloud-node.git"
		},
		"main": "./build/cjs/src/index.js",
		"types": "./build/cjs/src/index.d.ts",
		"type": "module",
		"exports": { ".": {
			"import": {
				"types": "./build/esm/src/index.d.ts",
				"default": "./build/esm/src/index.js"
			},
			"require": {
				"types": "./build/cjs/src/index.d.ts",
				"default": "./build/cjs/src/index.js"
			}
		} },
		"files": [
			"build/cjs/src",
			"build/cjs/package.json",
			"!build/cjs/src/**/*.map",
			"build/esm/src",
			"!build/esm/src/**/*.map"
		],
		"keywords": [
			"google apis client",
			"google api client",
			"google apis",
			"google api",
			"google",
			"google cloud platform",
			"google cloud",
			"cloud",
			"google storage",
			"storage"
		],
		"scripts": {
			"all-test": "pnpm test && pnpm run system-test",
			"benchwrapper": "node bin/benchwrapper.js",
			"check": "gts check",
			"clean": "rm -rf build/",
			"compile:cjs": "tsc -p ./tsconfig.cjs.json",
			"compile:esm": "tsc -p .",
			"compile": "npm run compile:cjs && npm run compile:esm",
			"conformance-test": "cross-env NODE_OPTIONS=\"--no-deprecation\" node ../../bin/run-test.cjs --parallel build/cjs/conformance-test/ --require build/cjs/conformance-test/globalHooks.js",
			"docs": "jsdoc -c .jsdoc.json",
			"docs-test": "linkinator docs",
			"fix": "gts fix",
			"lint": "gts check",
			"postcompile": "cp ./src/package-json-helper.cjs ./build/cjs/src && cp ./src/package-json-helper.cjs ./build/esm/src",
			"postcompile:cjs": "babel --plugins gapic-tools/build/src/replaceImportMetaUrl,gapic-tools/build/src/toggleESMFlagVariable build/cjs/src/util.js -o build/cjs/src/util.js && cp internal-tooling/helpers/package.cjs.json build/cjs/package.json",
			"precompile": "rm -rf build/",
			"preconformance-test": "pnpm run compile:cjs --sourceMap",
			"predocs": "pnpm run compile:cjs --sourceMap",
			"predocs-test": "pnpm run docs",
			"prepare": "npm run compile",
			"presystem-test:esm": "pnpm run compile:esm",
			"presystem-test": "pnpm run compile --sourceMap",
			"pretest": "pnpm run compile --sourceMap",
			"system-test:esm": "mkdir -p $HOME/.config && node ../../bin/run-test.cjs --no-parallel build/esm/system-test --timeout 600000 --exit",
			"system-test": "mkdir -p $HOME/.config && node ../../bin/run-test.cjs --no-parallel build/cjs/system-test --timeout 600000 --exit",
			"test": "cross-env NODE_OPTIONS=\"--require ./scripts/preload-yargs.cjs --no-deprecation\" node ../../bin/run-test.cjs --fetch-shim --gaxios-shim --proxyquire-shim --require-shim build/cjs/test"
		},
		"dependencies": {
			"@google-cloud/paginator": "^7.0.1",
			"@google-cloud/projectify": "^6.0.1",
			"@google-cloud/promisify": "^6.0.1",
			"abort-controller": "^3.0.0",
			"async-retry": "^1.3.3",
			"duplexify": "^4.1.3",
			"fast-xml-parser": "^5.3.4",
			"gaxios": "^7.1.4",
			"google-auth-library": "^11.0.0",
			"html-entities": "^2.5.2",
			"mime": "^3.0.0",
			"p-limit": "^3.0.1",
			"retry-request": "^9.0.1",
			"teeny-request": "^11.0.1"
		},
		"devDependencies": {
			"@babel/cli": "^7.22.10",
			"@babel/core": "^7.22.11",
			"@google-cloud/pubsub": "^6.0.0",
			"@grpc/grpc-js": "^1.0.3",
			"@grpc/proto-loader": "^0.8.0",
			"@types/async-retry": "^1.4.3",
			"@types/duplexify": "^3.6.4",
			"@types/mime": "^3.0.0",
			"@types/mocha": "^9.1.1",
			"@types/mockery": "^1.4.29",
			"@types/node": "^24.0.0",
			"@types/proxyquire": "^1.3.28",
			"@types/request": "^2.48.12",
			"@types/sinon": "^17.0.0",
			"@types/tmp": "0.2.6",
			"@types/yargs": "^17.0.35",
			"c8": "^10.1.3",
			"cross-env": "^7.0.3",
			"form-data": "^4.0.4",
			"gapic-tools": "^2.0.1",
			"gts": "^5.0.0",
			"jsdoc": "^4.0.4",
			"jsdoc-fresh": "^6.0.0",
			"jsdoc-region-tag": "^5.0.0",
			"linkinator": "^8.1.0",
			"mocha": "^11.1.0",
			"mockery": "^2.1.0",
			"nise": "6.0.0",
			"nock": "~13.5.0",
			"pack-n-play": "^5.0.1",
			"path-to-regexp": "6.3.0",
			"proxyquire": "^2.1.3",
			"sinon": "^18.0.0",
			"tmp": "^0.2.0",
			"typescript": "^5.1.6",
			"yargs": "^17.7.2"
		},
		"homepage": "https://github.com/googleapis/google-cloud-node/tree/main/handwritten/storage"
	};
}));
// node_modules/@google-cloud/storage/build/esm/src/package-json-helper.cjs
var require_package_json_helper = __commonJSMin(((exports) => {
	function getPackageJSON() {
		return require_package$1();
	}
	exports.getPackageJSON = getPackageJSON;
}));
// node_modules/@google-cloud/storage/build/esm/src/util.js
var import_src$4 = require_src$2();
var import_retry_request = __toESM(require_retry_request(), 1);
var import_package_json_helper = require_package_json_helper();
function normalize(optionsOrCallback, cb) {
	return {
		options: typeof optionsOrCallback === "object" ? optionsOrCallback : {},
		callback: typeof optionsOrCallback === "function" ? optionsOrCallback : cb
	};
}
function objectEntries(obj) {
	return Object.keys(obj).map((key) => [key, obj[key]]);
}
function fixedEncodeURIComponent(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
}
function encodeURI(uri, encodeSlash) {
	return uri.split("/").map(fixedEncodeURIComponent).join(encodeSlash ? "%2F" : "/");
}
function qsStringify(qs) {
	return querystring.stringify(qs, "&", "=", { encodeURIComponent: (component) => encodeURI(component, true) });
}
function objectKeyToLowercase(object) {
	const newObj = {};
	for (let key of Object.keys(object)) {
		const value = object[key];
		key = key.toLowerCase();
		newObj[key] = value;
	}
	return newObj;
}
function unicodeJSONStringify(obj) {
	return JSON.stringify(obj).replace(/[\u0080-\uFFFF]/g, (char) => "\\u" + ("0000" + char.charCodeAt(0).toString(16)).slice(-4));
}
function convertObjKeysToSnakeCase(obj) {
	if (obj instanceof Date || obj instanceof RegExp) return obj;
	if (Array.isArray(obj)) return obj.map(convertObjKeysToSnakeCase);
	if (obj instanceof Object) return Object.keys(obj).reduce((acc, cur) => {
		const s = cur[0].toLocaleLowerCase() + cur.slice(1).replace(/([A-Z]+)/g, (match, p1) => {
			return `_${p1.toLowerCase()}`;
		});
		acc[s] = convertObjKeysToSnakeCase(obj[cur]);
		return acc;
	}, Object());
	return obj;
}
function formatAsUTCISO(dateTimeToFormat, includeTime = false, dateDelimiter = "", timeDelimiter = "") {
	const year = dateTimeToFormat.getUTCFullYear();
	const month = dateTimeToFormat.getUTCMonth() + 1;
	const day = dateTimeToFormat.getUTCDate();
	const hour = dateTimeToFormat.getUTCHours();
	const minute = dateTimeToFormat.getUTCMinutes();
	const second = dateTimeToFormat.getUTCSeconds();
	let resultString = `${year.toString().padStart(4, "0")}${dateDelimiter}${month.toString().padStart(2, "0")}${dateDelimiter}${day.toString().padStart(2, "0")}`;
	if (includeTime) resultString = `${resultString}T${hour.toString().padStart(2, "0")}${timeDelimiter}${minute.toString().padStart(2, "0")}${timeDelimiter}${second.toString().padStart(2, "0")}Z`;
	return resultString;
}
function getRuntimeTrackingString() {
	if (globalThis.Deno && globalThis.Deno.version && globalThis.Deno.version.deno) return `gl-deno/${globalThis.Deno.version.deno}`;
	else return `gl-node/${process.versions.node}`;
}
function getUserAgentString() {
	const pkg = (0, import_package_json_helper.getPackageJSON)();
	return pkg.name.replace("@google-cloud", "gcloud-node").replace("/", "-") + "/" + pkg.version;
}
function getModuleFormat() {
	return "ESM";
}
var PassThroughShim = class extends PassThrough {
	constructor() {
		super(...arguments);
		this.shouldEmitReading = true;
		this.shouldEmitWriting = true;
	}
	_read(size) {
		if (this.shouldEmitReading) {
			this.emit("reading");
			this.shouldEmitReading = false;
		}
		super._read(size);
	}
	_write(chunk, encoding, callback) {
		if (this.shouldEmitWriting) {
			this.emit("writing");
			this.shouldEmitWriting = false;
		}
		process.nextTick(() => {
			super._write(chunk, encoding, callback);
		});
	}
	_final(callback) {
		if (this.shouldEmitReading) {
			this.emit("reading");
			this.shouldEmitReading = false;
		}
		if (this.shouldEmitWriting) {
			this.emit("writing");
			this.shouldEmitWriting = false;
		}
		callback(null);
	}
};
function validateContexts(contexts) {
	const custom = contexts === null || contexts === void 0 ? void 0 : contexts.custom;
	if (!custom) return;
	for (const [key, context] of Object.entries(custom)) {
		if (key.includes("\"")) throw new Error(`Invalid context key "${key}": Forbidden character (") detected.`);
		if ((context === null || context === void 0 ? void 0 : context.value) && context.value.includes("\"")) throw new Error(`Invalid context value for key "${key}": Forbidden character (") detected.`);
	}
}
function handleContextValidation(contexts, callback) {
	try {
		validateContexts(contexts);
	} catch (err) {
		if (callback) return callback(err);
		return Promise.reject(err);
	}
}
let mimePromise;
function getMime() {
	if (!mimePromise) mimePromise = import("./mime.js").then((m) => __toESM(m.default, 1)).then((mod) => {
		const modObj = mod;
		return modObj.default && typeof modObj.default.getType === "function" ? modObj.default : modObj;
	}).catch((err) => {
		mimePromise = void 0;
		throw err;
	});
	return mimePromise;
}
let pLimitPromise;
function getPLimit() {
	if (!pLimitPromise) pLimitPromise = import("./p-limit.js").then((m) => __toESM(m.default, 1)).then((mod) => {
		const modObj = mod;
		return typeof mod === "function" ? mod : modObj.default || modObj;
	}).catch((err) => {
		pLimitPromise = void 0;
		throw err;
	});
	return pLimitPromise;
}
// node_modules/readable-stream/lib/internal/streams/stream.js
var require_stream = __commonJSMin(((exports, module) => {
	module.exports = __require("stream");
}));
// node_modules/readable-stream/lib/internal/streams/buffer_list.js
var require_buffer_list = __commonJSMin(((exports, module) => {
	function ownKeys(object, enumerableOnly) {
		var keys = Object.keys(object);
		if (Object.getOwnPropertySymbols) {
			var symbols = Object.getOwnPropertySymbols(object);
			enumerableOnly && (symbols = symbols.filter(function(sym) {
				return Object.getOwnPropertyDescriptor(object, sym).enumerable;
			})), keys.push.apply(keys, symbols);
		}
		return keys;
	}
	function _objectSpread(target) {
		for (var i = 1; i < arguments.length; i++) {
			var source = null != arguments[i] ? arguments[i] : {};
			i % 2 ? ownKeys(Object(source), !0).forEach(function(key) {
				_defineProperty(target, key, source[key]);
			}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(target, Object.getOwnPropertyDescriptors(source)) : ownKeys(Object(source)).forEach(function(key) {
				Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key));
			});
		}
		return target;
	}
	function _defineProperty(obj, key, value) {
		key = _toPropertyKey(key);
		if (key in obj) Object.defineProperty(obj, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else obj[key] = value;
		return obj;
	}
	function _classCallCheck(instance, Constructor) {
		if (!(instance instanceof Constructor)) throw new TypeError("Cannot call a class as a function");
	}
	function _defineProperties(target, props) {
		for (var i = 0; i < props.length; i++) {
			var descriptor = props[i];
			descriptor.enumerable = descriptor.enumerable || false;
			descriptor.configurable = true;
			if ("value" in descriptor) descriptor.writable = true;
			Object.defineProperty(target, _toPropertyKey(descriptor.key), descriptor);
		}
	}
	function _createClass(Constructor, protoProps, staticProps) {
		if (protoProps) _defineProperties(Constructor.prototype, protoProps);
		if (staticProps) _defineProperties(Constructor, staticProps);
		Object.defineProperty(Constructor, "prototype", { writable: false });
		return Constructor;
	}
	function _toPropertyKey(arg) {
		var key = _toPrimitive(arg, "string");
		return typeof key === "symbol" ? key : String(key);
	}
	function _toPrimitive(input, hint) {
		if (typeof input !== "object" || input === null) return input;
		var prim = input[Symbol.toPrimitive];
		if (prim !== void 0) {
			var res = prim.call(input, hint || "default");
			if (typeof res !== "object") return res;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return (hint === "string" ? String : Number)(input);
	}
	var Buffer = __require("buffer").Buffer;
	var inspect = __require("util").inspect;
	var custom = inspect && inspect.custom || "inspect";
	function copyBuffer(src, target, offset) {
		Buffer.prototype.copy.call(src, target, offset);
	}
	module.exports = function() {
		function BufferList() {
			_classCallCheck(this, BufferList);
			this.head = null;
			this.tail = null;
			this.length = 0;
		}
		_createClass(BufferList, [
			{
				key: "push",
				value: function push(v) {
					var entry = {
						data: v,
						next: null
					};
					if (this.length > 0) this.tail.next = entry;
					else this.head = entry;
					this.tail = entry;
					++this.length;
				}
			},
			{
				key: "unshift",
				value: function unshift(v) {
					var entry = {
						data: v,
						next: this.head
					};
					if (this.length === 0) this.tail = entry;
					this.head = entry;
					++this.length;
				}
			},
			{
				key: "shift",
				value: function shift() {
					if (this.length === 0) return;
					var ret = this.head.data;
					if (this.length === 1) this.head = this.tail = null;
					else this.head = this.head.next;
					--this.length;
					return ret;
				}
			},
			{
				key: "clear",
				value: function clear() {
					this.head = this.tail = null;
					this.length = 0;
				}
			},
			{
				key: "join",
				value: function join(s) {
					if (this.length === 0) return "";
					var p = this.head;
					var ret = "" + p.data;
					while (p = p.next) ret += s + p.data;
					return ret;
				}
			},
			{
				key: "concat",
				value: function concat(n) {
					if (this.length === 0) return Buffer.alloc(0);
					var ret = Buffer.allocUnsafe(n >>> 0);
					var p = this.head;
					var i = 0;
					while (p) {
						copyBuffer(p.data, ret, i);
						i += p.data.length;
						p = p.next;
					}
					return ret;
				}
			},
			{
				key: "consume",
				value: function consume(n, hasStrings) {
					var ret;
					if (n < this.head.data.length) {
						ret = this.head.data.slice(0, n);
						this.head.data = this.head.data.slice(n);
					} else if (n === this.head.data.length) ret = this.shift();
					else ret = hasStrings ? this._getString(n) : this._getBuffer(n);
					return ret;
				}
			},
			{
				key: "first",
				value: function first() {
					return this.head.data;
				}
			},
			{
				key: "_getString",
				value: function _getString(n) {
					var p = this.head;
					var c = 1;
					var ret = p.data;
					n -= ret.length;
					while (p = p.next) {
						var str = p.data;
						var nb = n > str.length ? str.length : n;
						if (nb === str.length) ret += str;
						else ret += str.slice(0, n);
						n -= nb;
						if (n === 0) {
							if (nb === str.length) {
								++c;
								if (p.next) this.head = p.next;
								else this.head = this.tail = null;
							} else {
								this.head = p;
								p.data = str.slice(nb);
							}
							break;
						}
						++c;
					}
					this.length -= c;
					return ret;
				}
			},
			{
				key: "_getBuffer",
				value: function _getBuffer(n) {
					var ret = Buffer.allocUnsafe(n);
					var p = this.head;
					var c = 1;
					p.data.copy(ret);
					n -= p.data.length;
					while (p = p.next) {
						var buf = p.data;
						var nb = n > buf.length ? buf.length : n;
						buf.copy(ret, ret.length - n, 0, nb);
						n -= nb;
						if (n === 0) {
							if (nb === buf.length) {
								++c;
								if (p.next) this.head = p.next;
								else this.head = this.tail = null;
							} else {
								this.head = p;
								p.data = buf.slice(nb);
							}
							break;
						}
						++c;
					}
					this.length -= c;
					return ret;
				}
			},
			{
				key: custom,
				value: function value(_, options) {
					return inspect(this, _objectSpread(_objectSpread({}, options), {}, {
						depth: 0,
						customInspect: false
					}));
				}
			}
		]);
		return BufferList;
	}();
}));
// node_modules/readable-stream/lib/internal/streams/destroy.js
var require_destroy = __commonJSMin(((exports, module) => {
	function destroy(err, cb) {
		var _this = this;
		var readableDestroyed = this._readableState && this._readableState.destroyed;
		var writableDestroyed = this._writableState && this._writableState.destroyed;
		if (readableDestroyed || writableDestroyed) {
			if (cb) cb(err);
			else if (err) {
				if (!this._writableState) process.nextTick(emitErrorNT, this, err);
				else if (!this._writableState.errorEmitted) {
					this._writableState.errorEmitted = true;
					process.nextTick(emitErrorNT, this, err);
				}
			}
			return this;
		}
		if (this._readableState) this._readableState.destroyed = true;
		if (this._writableState) this._writableState.destroyed = true;
		this._destroy(err || null, function(err) {
			if (!cb && err) {
				if (!_this._writableState) process.nextTick(emitErrorAndCloseNT, _this, err);
				else if (!_this._writableState.errorEmitted) {
					_this._writableState.errorEmitted = true;
					process.nextTick(emitErrorAndCloseNT, _this, err);
				} else process.nextTick(emitCloseNT, _this);
			} else if (cb) {
				process.nextTick(emitCloseNT, _this);
				cb(err);
			} else process.nextTick(emitCloseNT, _this);
		});
		return this;
	}
	function emitErrorAndCloseNT(self, err) {
		emitErrorNT(self, err);
		emitCloseNT(self);
	}
	function emitCloseNT(self) {
		if (self._writableState && !self._writableState.emitClose) return;
		if (self._readableState && !self._readableState.emitClose) return;
		self.emit("close");
	}
	function undestroy() {
		if (this._readableState) {
			this._readableState.destroyed = false;
			this._readableState.reading = false;
			this._readableState.ended = false;
			this._readableState.endEmitted = false;
		}
		if (this._writableState) {
			this._writableState.destroyed = false;
			this._writableState.ended = false;
			this._writableState.ending = false;
			this._writableState.finalCalled = false;
			this._writableState.prefinished = false;
			this._writableState.finished = false;
			this._writableState.errorEmitted = false;
		}
	}
	function emitErrorNT(self, err) {
		self.emit("error", err);
	}
	function errorOrDestroy(stream, err) {
		var rState = stream._readableState;
		var wState = stream._writableState;
		if (rState && rState.autoDestroy || wState && wState.autoDestroy) stream.destroy(err);
		else stream.emit("error", err);
	}
	module.exports = {
		destroy,
		undestroy,
		errorOrDestroy
	};
}));
// node_modules/readable-stream/errors.js
var require_errors = __commonJSMin(((exports, module) => {
	const codes = {};
	function createErrorType(code, message, Base) {
		if (!Base) Base = Error;
		function getMessage(arg1, arg2, arg3) {
			if (typeof message === "string") return message;
			else return message(arg1, arg2, arg3);
		}
		class NodeError extends Base {
			constructor(arg1, arg2, arg3) {
				super(getMessage(arg1, arg2, arg3));
			}
		}
		NodeError.prototype.name = Base.name;
		NodeError.prototype.code = code;
		codes[code] = NodeError;
	}
	function oneOf(expected, thing) {
		if (Array.isArray(expected)) {
			const len = expected.length;
			expected = expected.map((i) => String(i));
			if (len > 2) return `one of ${thing} ${expected.slice(0, len - 1).join(", ")}, or ` + expected[len - 1];
			else if (len === 2) return `one of ${thing} ${expected[0]} or ${expected[1]}`;
			else return `of ${thing} ${expected[0]}`;
		} else return `of ${thing} ${String(expected)}`;
	}
	function startsWith(str, search, pos) {
		return str.substr(!pos || pos < 0 ? 0 : +pos, search.length) === search;
	}
	function endsWith(str, search, this_len) {
		if (this_len === void 0 || this_len > str.length) this_len = str.length;
		return str.substring(this_len - search.length, this_len) === search;
	}
	function includes(str, search, start) {
		if (typeof start !== "number") start = 0;
		if (start + search.length > str.length) return false;
		else return str.indexOf(search, start) !== -1;
	}
	createErrorType("ERR_INVALID_OPT_VALUE", function(name, value) {
		return "The value \"" + value + "\" is invalid for option \"" + name + "\"";
	}, TypeError);
	createErrorType("ERR_INVALID_ARG_TYPE", function(name, expected, actual) {
		let determiner;
		if (typeof expected === "string" && startsWith(expected, "not ")) {
			determiner = "must not be";
			expected = expected.replace(/^not /, "");
		} else determiner = "must be";
		let msg;
		if (endsWith(name, " argument")) msg = `The ${name} ${determiner} ${oneOf(expected, "type")}`;
		else msg = `The "${name}" ${includes(name, ".") ? "property" : "argument"} ${determiner} ${oneOf(expected, "type")}`;
		msg += `. Received type ${typeof actual}`;
		return msg;
	}, TypeError);
	createErrorType("ERR_STREAM_PUSH_AFTER_EOF", "stream.push() after EOF");
	createErrorType("ERR_METHOD_NOT_IMPLEMENTED", function(name) {
		return "The " + name + " method is not implemented";
	});
	createErrorType("ERR_STREAM_PREMATURE_CLOSE", "Premature close");
	createErrorType("ERR_STREAM_DESTROYED", function(name) {
		return "Cannot call " + name + " after a stream was destroyed";
	});
	createErrorType("ERR_MULTIPLE_CALLBACK", "Callback called multiple times");
	createErrorType("ERR_STREAM_CANNOT_PIPE", "Cannot pipe, not readable");
	createErrorType("ERR_STREAM_WRITE_AFTER_END", "write after end");
	createErrorType("ERR_STREAM_NULL_VALUES", "May not write null values to stream", TypeError);
	createErrorType("ERR_UNKNOWN_ENCODING", function(arg) {
		return "Unknown encoding: " + arg;
	}, TypeError);
	createErrorType("ERR_STREAM_UNSHIFT_AFTER_END_EVENT", "stream.unshift() after end event");
	module.exports.codes = codes;
}));
// node_modules/readable-stream/lib/internal/streams/state.js
var require_state = __commonJSMin(((exports, module) => {
	var ERR_INVALID_OPT_VALUE = require_errors().codes.ERR_INVALID_OPT_VALUE;
	function highWaterMarkFrom(options, isDuplex, duplexKey) {
		return options.highWaterMark != null ? options.highWaterMark : isDuplex ? options[duplexKey] : null;
	}
	function getHighWaterMark(state, options, duplexKey, isDuplex) {
		var hwm = highWaterMarkFrom(options, isDuplex, duplexKey);
		if (hwm != null) {
			if (!(isFinite(hwm) && Math.floor(hwm) === hwm) || hwm < 0) throw new ERR_INVALID_OPT_VALUE(isDuplex ? duplexKey : "highWaterMark", hwm);
			return Math.floor(hwm);
		}
		return state.objectMode ? 16 : 16384;
	}
	module.exports = { getHighWaterMark };
}));
// node_modules/inherits/inherits_browser.js
var require_inherits_browser = __commonJSMin(((exports, module) => {
	if (typeof Object.create === "function") module.exports = function inherits(ctor, superCtor) {
		if (superCtor) {
			ctor.super_ = superCtor;
			ctor.prototype = Object.create(superCtor.prototype, { constructor: {
				value: ctor,
				enumerable: false,
				writable: true,
				configurable: true
			} });
		}
	};
	else module.exports = function inherits(ctor, superCtor) {
		if (superCtor) {
			ctor.super_ = superCtor;
			var TempCtor = function() {};
			TempCtor.prototype = superCtor.prototype;
			ctor.prototype = new TempCtor();
			ctor.prototype.constructor = ctor;
		}
	};
}));
// node_modules/inherits/inherits.js
var require_inherits = __commonJSMin(((exports, module) => {
	try {
		var util = __require("util");
		if (typeof util.inherits !== "function") throw "";
		module.exports = util.inherits;
	} catch (e) {
		module.exports = require_inherits_browser();
	}
}));
// node_modules/util-deprecate/node.js
var require_node = __commonJSMin(((exports, module) => {
	module.exports = __require("util").deprecate;
}));
// node_modules/readable-stream/lib/_stream_writable.js
var require__stream_writable = __commonJSMin(((exports, module) => {
	module.exports = Writable;
	function CorkedRequest(state) {
		var _this = this;
		this.next = null;
		this.entry = null;
		this.finish = function() {
			onCorkedFinish(_this, state);
		};
	}
	var Duplex;
	Writable.WritableState = WritableState;
	var internalUtil = { deprecate: require_node() };
	var Stream = require_stream();
	var Buffer = __require("buffer").Buffer;
	var OurUint8Array = (typeof global !== "undefined" ? global : typeof window !== "undefined" ? window : typeof self !== "undefined" ? self : {}).Uint8Array || function() {};
	function _uint8ArrayToBuffer(chunk) {
		return Buffer.from(chunk);
	}
	function _isUint8Array(obj) {
		return Buffer.isBuffer(obj) || obj instanceof OurUint8Array;
	}
	var destroyImpl = require_destroy();
	var getHighWaterMark = require_state().getHighWaterMark;
	var _require$codes = require_errors().codes;
	var ERR_INVALID_ARG_TYPE = _require$codes.ERR_INVALID_ARG_TYPE;
	var ERR_METHOD_NOT_IMPLEMENTED = _require$codes.ERR_METHOD_NOT_IMPLEMENTED;
	var ERR_MULTIPLE_CALLBACK = _require$codes.ERR_MULTIPLE_CALLBACK;
	var ERR_STREAM_CANNOT_PIPE = _require$codes.ERR_STREAM_CANNOT_PIPE;
	var ERR_STREAM_DESTROYED = _require$codes.ERR_STREAM_DESTROYED;
	var ERR_STREAM_NULL_VALUES = _require$codes.ERR_STREAM_NULL_VALUES;
	var ERR_STREAM_WRITE_AFTER_END = _require$codes.ERR_STREAM_WRITE_AFTER_END;
	var ERR_UNKNOWN_ENCODING = _require$codes.ERR_UNKNOWN_ENCODING;
	var errorOrDestroy = destroyImpl.errorOrDestroy;
	require_inherits()(Writable, Stream);
	function nop() {}
	function WritableState(options, stream, isDuplex) {
		Duplex = Duplex || require__stream_duplex();
		options = options || {};
		if (typeof isDuplex !== "boolean") isDuplex = stream instanceof Duplex;
		this.objectMode = !!options.objectMode;
		if (isDuplex) this.objectMode = this.objectMode || !!options.writableObjectMode;
		this.highWaterMark = getHighWaterMark(this, options, "writableHighWaterMark", isDuplex);
		this.finalCalled = false;
		this.needDrain = false;
		this.ending = false;
		this.ended = false;
		this.finished = false;
		this.destroyed = false;
		var noDecode = options.decodeStrings === false;
		this.decodeStrings = !noDecode;
		this.defaultEncoding = options.defaultEncoding || "utf8";
		this.length = 0;
		this.writing = false;
		this.corked = 0;
		this.sync = true;
		this.bufferProcessing = false;
		this.onwrite = function(er) {
			onwrite(stream, er);
		};
		this.writecb = null;
		this.writelen = 0;
		this.bufferedRequest = null;
		this.lastBufferedRequest = null;
		this.pendingcb = 0;
		this.prefinished = false;
		this.errorEmitted = false;
		this.emitClose = options.emitClose !== false;
		this.autoDestroy = !!options.autoDestroy;
		this.bufferedRequestCount = 0;
		this.corkedRequestsFree = new CorkedRequest(this);
	}
	WritableState.prototype.getBuffer = function getBuffer() {
		var current = this.bufferedRequest;
		var out = [];
		while (current) {
			out.push(current);
			current = current.next;
		}
		return out;
	};
	(function() {
		try {
			Object.defineProperty(WritableState.prototype, "buffer", { get: internalUtil.deprecate(function writableStateBufferGetter() {
				return this.getBuffer();
			}, "_writableState.buffer is deprecated. Use _writableState.getBuffer instead.", "DEP0003") });
		} catch (_) {}
	})();
	var realHasInstance;
	if (typeof Symbol === "function" && Symbol.hasInstance && typeof Function.prototype[Symbol.hasInstance] === "function") {
		realHasInstance = Function.prototype[Symbol.hasInstance];
		Object.defineProperty(Writable, Symbol.hasInstance, { value: function value(object) {
			if (realHasInstance.call(this, object)) return true;
			if (this !== Writable) return false;
			return object && object._writableState instanceof WritableState;
		} });
	} else realHasInstance = function realHasInstance(object) {
		return object instanceof this;
	};
	function Writable(options) {
		Duplex = Duplex || require__stream_duplex();
		var isDuplex = this instanceof Duplex;
		if (!isDuplex && !realHasInstance.call(Writable, this)) return new Writable(options);
		this._writableState = new WritableState(options, this, isDuplex);
		this.writable = true;
		if (options) {
			if (typeof options.write === "function") this._write = options.write;
			if (typeof options.writev === "function") this._writev = options.writev;
			if (typeof options.destroy === "function") this._destroy = options.destroy;
			if (typeof options.final === "function") this._final = options.final;
		}
		Stream.call(this);
	}
	Writable.prototype.pipe = function() {
		errorOrDestroy(this, new ERR_STREAM_CANNOT_PIPE());
	};
	function writeAfterEnd(stream, cb) {
		var er = new ERR_STREAM_WRITE_AFTER_END();
		errorOrDestroy(stream, er);
		process.nextTick(cb, er);
	}
	function validChunk(stream, state, chunk, cb) {
		var er;
		if (chunk === null) er = new ERR_STREAM_NULL_VALUES();
		else if (typeof chunk !== "string" && !state.objectMode) er = new ERR_INVALID_ARG_TYPE("chunk", ["string", "Buffer"], chunk);
		if (er) {
			errorOrDestroy(stream, er);
			process.nextTick(cb, er);
			return false;
		}
		return true;
	}
	Writable.prototype.write = function(chunk, encoding, cb) {
		var state = this._writableState;
		var ret = false;
		var isBuf = !state.objectMode && _isUint8Array(chunk);
		if (isBuf && !Buffer.isBuffer(chunk)) chunk = _uint8ArrayToBuffer(chunk);
		if (typeof encoding === "function") {
			cb = encoding;
			encoding = null;
		}
		if (isBuf) encoding = "buffer";
		else if (!encoding) encoding = state.defaultEncoding;
		if (typeof cb !== "function") cb = nop;
		if (state.ending) writeAfterEnd(this, cb);
		else if (isBuf || validChunk(this, state, chunk, cb)) {
			state.pendingcb++;
			ret = writeOrBuffer(this, state, isBuf, chunk, encoding, cb);
		}
		return ret;
	};
	Writable.prototype.cork = function() {
		this._writableState.corked++;
	};
	Writable.prototype.uncork = function() {
		var state = this._writableState;
		if (state.corked) {
			state.corked--;
			if (!state.writing && !state.corked && !state.bufferProcessing && state.bufferedRequest) clearBuffer(this, state);
		}
	};
	Writable.prototype.setDefaultEncoding = function setDefaultEncoding(encoding) {
		if (typeof encoding === "string") encoding = encoding.toLowerCase();
		if (!([
			"hex",
			"utf8",
			"utf-8",
			"ascii",
			"binary",
			"base64",
			"ucs2",
			"ucs-2",
			"utf16le",
			"utf-16le",
			"raw"
		].indexOf((encoding + "").toLowerCase()) > -1)) throw new ERR_UNKNOWN_ENCODING(encoding);
		this._writableState.defaultEncoding = encoding;
		return this;
	};
	Object.defineProperty(Writable.prototype, "writableBuffer", {
		enumerable: false,
		get: function get() {
			return this._writableState && this._writableState.getBuffer();
		}
	});
	function decodeChunk(state, chunk, encoding) {
		if (!state.objectMode && state.decodeStrings !== false && typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
		return chunk;
	}
	Object.defineProperty(Writable.prototype, "writableHighWaterMark", {
		enumerable: false,
		get: function get() {
			return this._writableState.highWaterMark;
		}
	});
	function writeOrBuffer(stream, state, isBuf, chunk, encoding, cb) {
		if (!isBuf) {
			var newChunk = decodeChunk(state, chunk, encoding);
			if (chunk !== newChunk) {
				isBuf = true;
				encoding = "buffer";
				chunk = newChunk;
			}
		}
		var len = state.objectMode ? 1 : chunk.length;
		state.length += len;
		var ret = state.length < state.highWaterMark;
		if (!ret) state.needDrain = true;
		if (state.writing || state.corked) {
			var last = state.lastBufferedRequest;
			state.lastBufferedRequest = {
				chunk,
				encoding,
				isBuf,
				callback: cb,
				next: null
			};
			if (last) last.next = state.lastBufferedRequest;
			else state.bufferedRequest = state.lastBufferedRequest;
			state.bufferedRequestCount += 1;
		} else doWrite(stream, state, false, len, chunk, encoding, cb);
		return ret;
	}
	function doWrite(stream, state, writev, len, chunk, encoding, cb) {
		state.writelen = len;
		state.writecb = cb;
		state.writing = true;
		state.sync = true;
		if (state.destroyed) state.onwrite(new ERR_STREAM_DESTROYED("write"));
		else if (writev) stream._writev(chunk, state.onwrite);
		else stream._write(chunk, encoding, state.onwrite);
		state.sync = false;
	}
	function onwriteError(stream, state, sync, er, cb) {
		--state.pendingcb;
		if (sync) {
			process.nextTick(cb, er);
			process.nextTick(finishMaybe, stream, state);
			stream._writableState.errorEmitted = true;
			errorOrDestroy(stream, er);
		} else {
			cb(er);
			stream._writableState.errorEmitted = true;
			errorOrDestroy(stream, er);
			finishMaybe(stream, state);
		}
	}
	function onwriteStateUpdate(state) {
		state.writing = false;
		state.writecb = null;
		state.length -= state.writelen;
		state.writelen = 0;
	}
	function onwrite(stream, er) {
		var state = stream._writableState;
		var sync = state.sync;
		var cb = state.writecb;
		if (typeof cb !== "function") throw new ERR_MULTIPLE_CALLBACK();
		onwriteStateUpdate(state);
		if (er) onwriteError(stream, state, sync, er, cb);
		else {
			var finished = needFinish(state) || stream.destroyed;
			if (!finished && !state.corked && !state.bufferProcessing && state.bufferedRequest) clearBuffer(stream, state);
			if (sync) process.nextTick(afterWrite, stream, state, finished, cb);
			else afterWrite(stream, state, finished, cb);
		}
	}
	function afterWrite(stream, state, finished, cb) {
		if (!finished) onwriteDrain(stream, state);
		state.pendingcb--;
		cb();
		finishMaybe(stream, state);
	}
	function onwriteDrain(stream, state) {
		if (state.length === 0 && state.needDrain) {
			state.needDrain = false;
			stream.emit("drain");
		}
	}
	function clearBuffer(stream, state) {
		state.bufferProcessing = true;
		var entry = state.bufferedRequest;
		if (stream._writev && entry && entry.next) {
			var l = state.bufferedRequestCount;
			var buffer = new Array(l);
			var holder = state.corkedRequestsFree;
			holder.entry = entry;
			var count = 0;
			var allBuffers = true;
			while (entry) {
				buffer[count] = entry;
				if (!entry.isBuf) allBuffers = false;
				entry = entry.next;
				count += 1;
			}
			buffer.allBuffers = allBuffers;
			doWrite(stream, state, true, state.length, buffer, "", holder.finish);
			state.pendingcb++;
			state.lastBufferedRequest = null;
			if (holder.next) {
				state.corkedRequestsFree = holder.next;
				holder.next = null;
			} else state.corkedRequestsFree = new CorkedRequest(state);
			state.bufferedRequestCount = 0;
		} else {
			while (entry) {
				var chunk = entry.chunk;
				var encoding = entry.encoding;
				var cb = entry.callback;
				doWrite(stream, state, false, state.objectMode ? 1 : chunk.length, chunk, encoding, cb);
				entry = entry.next;
				state.bufferedRequestCount--;
				if (state.writing) break;
			}
			if (entry === null) state.lastBufferedRequest = null;
		}
		state.bufferedRequest = entry;
		state.bufferProcessing = false;
	}
	Writable.prototype._write = function(chunk, encoding, cb) {
		cb(new ERR_METHOD_NOT_IMPLEMENTED("_write()"));
	};
	Writable.prototype._writev = null;
	Writable.prototype.end = function(chunk, encoding, cb) {
		var state = this._writableState;
		if (typeof chunk === "function") {
			cb = chunk;
			chunk = null;
			encoding = null;
		} else if (typeof encoding === "function") {
			cb = encoding;
			encoding = null;
		}
		if (chunk !== null && chunk !== void 0) this.write(chunk, encoding);
		if (state.corked) {
			state.corked = 1;
			this.uncork();
		}
		if (!state.ending) endWritable(this, state, cb);
		return this;
	};
	Object.defineProperty(Writable.prototype, "writableLength", {
		enumerable: false,
		get: function get() {
			return this._writableState.length;
		}
	});
	function needFinish(state) {
		return state.ending && state.length === 0 && state.bufferedRequest === null && !state.finished && !state.writing;
	}
	function callFinal(stream, state) {
		stream._final(function(err) {
			state.pendingcb--;
			if (err) errorOrDestroy(stream, err);
			state.prefinished = true;
			stream.emit("prefinish");
			finishMaybe(stream, state);
		});
	}
	function prefinish(stream, state) {
		if (!state.prefinished && !state.finalCalled) {
			if (typeof stream._final === "function" && !state.destroyed) {
				state.pendingcb++;
				state.finalCalled = true;
				process.nextTick(callFinal, stream, state);
			} else {
				state.prefinished = true;
				stream.emit("prefinish");
			}
		}
	}
	function finishMaybe(stream, state) {
		var need = needFinish(state);
		if (need) {
			prefinish(stream, state);
			if (state.pendingcb === 0) {
				state.finished = true;
				stream.emit("finish");
				if (state.autoDestroy) {
					var rState = stream._readableState;
					if (!rState || rState.autoDestroy && rState.endEmitted) stream.destroy();
				}
			}
		}
		return need;
	}
	function endWritable(stream, state, cb) {
		state.ending = true;
		finishMaybe(stream, state);
		if (cb) {
			if (state.finished) process.nextTick(cb);
			else stream.once("finish", cb);
		}
		state.ended = true;
		stream.writable = false;
	}
	function onCorkedFinish(corkReq, state, err) {
		var entry = corkReq.entry;
		corkReq.entry = null;
		while (entry) {
			var cb = entry.callback;
			state.pendingcb--;
			cb(err);
			entry = entry.next;
		}
		state.corkedRequestsFree.next = corkReq;
	}
	Object.defineProperty(Writable.prototype, "destroyed", {
		enumerable: false,
		get: function get() {
			if (this._writableState === void 0) return false;
			return this._writableState.destroyed;
		},
		set: function set(value) {
			if (!this._writableState) return;
			this._writableState.destroyed = value;
		}
	});
	Writable.prototype.destroy = destroyImpl.destroy;
	Writable.prototype._undestroy = destroyImpl.undestroy;
	Writable.prototype._destroy = function(err, cb) {
		cb(err);
	};
}));
// node_modules/readable-stream/lib/_stream_duplex.js
var require__stream_duplex = __commonJSMin(((exports, module) => {
	var objectKeys = Object.keys || function(obj) {
		var keys = [];
		for (var key in obj) keys.push(key);
		return keys;
	};
	module.exports = Duplex;
	var Readable = require__stream_readable();
	var Writable = require__stream_writable();
	require_inherits()(Duplex, Readable);
	var keys = objectKeys(Writable.prototype);
	for (var v = 0; v < keys.length; v++) {
		var method = keys[v];
		if (!Duplex.prototype[method]) Duplex.prototype[method] = Writable.prototype[method];
	}
	function Duplex(options) {
		if (!(this instanceof Duplex)) return new Duplex(options);
		Readable.call(this, options);
		Writable.call(this, options);
		this.allowHalfOpen = true;
		if (options) {
			if (options.readable === false) this.readable = false;
			if (options.writable === false) this.writable = false;
			if (options.allowHalfOpen === false) {
				this.allowHalfOpen = false;
				this.once("end", onend);
			}
		}
	}
	Object.defineProperty(Duplex.prototype, "writableHighWaterMark", {
		enumerable: false,
		get: function get() {
			return this._writableState.highWaterMark;
		}
	});
	Object.defineProperty(Duplex.prototype, "writableBuffer", {
		enumerable: false,
		get: function get() {
			return this._writableState && this._writableState.getBuffer();
		}
	});
	Object.defineProperty(Duplex.prototype, "writableLength", {
		enumerable: false,
		get: function get() {
			return this._writableState.length;
		}
	});
	function onend() {
		if (this._writableState.ended) return;
		process.nextTick(onEndNT, this);
	}
	function onEndNT(self) {
		self.end();
	}
	Object.defineProperty(Duplex.prototype, "destroyed", {
		enumerable: false,
		get: function get() {
			if (this._readableState === void 0 || this._writableState === void 0) return false;
			return this._readableState.destroyed && this._writableState.destroyed;
		},
		set: function set(value) {
			if (this._readableState === void 0 || this._writableState === void 0) return;
			this._readableState.destroyed = value;
			this._writableState.destroyed = value;
		}
	});
}));
// node_modules/string_decoder/lib/string_decoder.js
var require_string_decoder = __commonJSMin(((exports) => {
	var Buffer = require_safe_buffer().Buffer;
	var isEncoding = Buffer.isEncoding || function(encoding) {
		encoding = "" + encoding;
		switch (encoding && encoding.toLowerCase()) {
			case "hex":
			case "utf8":
			case "utf-8":
			case "ascii":
			case "binary":
			case "base64":
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le":
			case "raw": return true;
			default: return false;
		}
	};
	function _normalizeEncoding(enc) {
		if (!enc) return "utf8";
		var retried;
		while (true) switch (enc) {
			case "utf8":
			case "utf-8": return "utf8";
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return "utf16le";
			case "latin1":
			case "binary": return "latin1";
			case "base64":
			case "ascii":
			case "hex": return enc;
			default:
				if (retried) return;
				enc = ("" + enc).toLowerCase();
				retried = true;
		}
	}
	function normalizeEncoding(enc) {
		var nenc = _normalizeEncoding(enc);
		if (typeof nenc !== "string" && (Buffer.isEncoding === isEncoding || !isEncoding(enc))) throw new Error("Unknown encoding: " + enc);
		return nenc || enc;
	}
	exports.StringDecoder = StringDecoder;
	function StringDecoder(encoding) {
		this.encoding = normalizeEncoding(encoding);
		var nb;
		switch (this.encoding) {
			case "utf16le":
				this.text = utf16Text;
				this.end = utf16End;
				nb = 4;
				break;
			case "utf8":
				this.fillLast = utf8FillLast;
				nb = 4;
				break;
			case "base64":
				this.text = base64Text;
				this.end = base64End;
				nb = 3;
				break;
			default:
				this.write = simpleWrite;
				this.end = simpleEnd;
				return;
		}
		this.lastNeed = 0;
		this.lastTotal = 0;
		this.lastChar = Buffer.allocUnsafe(nb);
	}
	StringDecoder.prototype.write = function(buf) {
		if (buf.length === 0) return "";
		var r;
		var i;
		if (this.lastNeed) {
			r = this.fillLast(buf);
			if (r === void 0) return "";
			i = this.lastNeed;
			this.lastNeed = 0;
		} else i = 0;
		if (i < buf.length) return r ? r + this.text(buf, i) : this.text(buf, i);
		return r || "";
	};
	StringDecoder.prototype.end = utf8End;
	StringDecoder.prototype.text = utf8Text;
	StringDecoder.prototype.fillLast = function(buf) {
		if (this.lastNeed <= buf.length) {
			buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed);
			return this.lastChar.toString(this.encoding, 0, this.lastTotal);
		}
		buf.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, buf.length);
		this.lastNeed -= buf.length;
	};
	function utf8CheckByte(byte) {
		if (byte <= 127) return 0;
		else if (byte >> 5 === 6) return 2;
		else if (byte >> 4 === 14) return 3;
		else if (byte >> 3 === 30) return 4;
		return byte >> 6 === 2 ? -1 : -2;
	}
	function utf8CheckIncomplete(self, buf, i) {
		var j = buf.length - 1;
		if (j < i) return 0;
		var nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) self.lastNeed = nb - 1;
			return nb;
		}
		if (--j < i || nb === -2) return 0;
		nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) self.lastNeed = nb - 2;
			return nb;
		}
		if (--j < i || nb === -2) return 0;
		nb = utf8CheckByte(buf[j]);
		if (nb >= 0) {
			if (nb > 0) {
				if (nb === 2) nb = 0;
				else self.lastNeed = nb - 3;
			}
			return nb;
		}
		return 0;
	}
	function utf8CheckExtraBytes(self, buf, p) {
		if ((buf[0] & 192) !== 128) {
			self.lastNeed = 0;
			return "\uFFFD";
		}
		if (self.lastNeed > 1 && buf.length > 1) {
			if ((buf[1] & 192) !== 128) {
				self.lastNeed = 1;
				return "\uFFFD";
			}
			if (self.lastNeed > 2 && buf.length > 2) {
				if ((buf[2] & 192) !== 128) {
					self.lastNeed = 2;
					return "\uFFFD";
				}
			}
		}
	}
	function utf8FillLast(buf) {
		var p = this.lastTotal - this.lastNeed;
		var r = utf8CheckExtraBytes(this, buf, p);
		if (r !== void 0) return r;
		if (this.lastNeed <= buf.length) {
			buf.copy(this.lastChar, p, 0, this.lastNeed);
			return this.lastChar.toString(this.encoding, 0, this.lastTotal);
		}
		buf.copy(this.lastChar, p, 0, buf.length);
		this.lastNeed -= buf.length;
	}
	function utf8Text(buf, i) {
		var total = utf8CheckIncomplete(this, buf, i);
		if (!this.lastNeed) return buf.toString("utf8", i);
		this.lastTotal = total;
		var end = buf.length - (total - this.lastNeed);
		buf.copy(this.lastChar, 0, end);
		return buf.toString("utf8", i, end);
	}
	function utf8End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) return r + "\uFFFD";
		return r;
	}
	function utf16Text(buf, i) {
		if ((buf.length - i) % 2 === 0) {
			var r = buf.toString("utf16le", i);
			if (r) {
				var c = r.charCodeAt(r.length - 1);
				if (c >= 55296 && c <= 56319) {
					this.lastNeed = 2;
					this.lastTotal = 4;
					this.lastChar[0] = buf[buf.length - 2];
					this.lastChar[1] = buf[buf.length - 1];
					return r.slice(0, -1);
				}
			}
			return r;
		}
		this.lastNeed = 1;
		this.lastTotal = 2;
		this.lastChar[0] = buf[buf.length - 1];
		return buf.toString("utf16le", i, buf.length - 1);
	}
	function utf16End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) {
			var end = this.lastTotal - this.lastNeed;
			return r + this.lastChar.toString("utf16le", 0, end);
		}
		return r;
	}
	function base64Text(buf, i) {
		var n = (buf.length - i) % 3;
		if (n === 0) return buf.toString("base64", i);
		this.lastNeed = 3 - n;
		this.lastTotal = 3;
		if (n === 1) this.lastChar[0] = buf[buf.length - 1];
		else {
			this.lastChar[0] = buf[buf.length - 2];
			this.lastChar[1] = buf[buf.length - 1];
		}
		return buf.toString("base64", i, buf.length - n);
	}
	function base64End(buf) {
		var r = buf && buf.length ? this.write(buf) : "";
		if (this.lastNeed) return r + this.lastChar.toString("base64", 0, 3 - this.lastNeed);
		return r;
	}
	function simpleWrite(buf) {
		return buf.toString(this.encoding);
	}
	function simpleEnd(buf) {
		return buf && buf.length ? this.write(buf) : "";
	}
}));
// node_modules/readable-stream/lib/internal/streams/end-of-stream.js
var require_end_of_stream$1 = __commonJSMin(((exports, module) => {
	var ERR_STREAM_PREMATURE_CLOSE = require_errors().codes.ERR_STREAM_PREMATURE_CLOSE;
	function once(callback) {
		var called = false;
		return function() {
			if (called) return;
			called = true;
			for (var _len = arguments.length, args = new Array(_len), _key = 0; _key < _len; _key++) args[_key] = arguments[_key];
			callback.apply(this, args);
		};
	}
	function noop() {}
	function isRequest(stream) {
		return stream.setHeader && typeof stream.abort === "function";
	}
	function eos(stream, opts, callback) {
		if (typeof opts === "function") return eos(stream, null, opts);
		if (!opts) opts = {};
		callback = once(callback || noop);
		var readable = opts.readable || opts.readable !== false && stream.readable;
		var writable = opts.writable || opts.writable !== false && stream.writable;
		var onlegacyfinish = function onlegacyfinish() {
			if (!stream.writable) onfinish();
		};
		var writableEnded = stream._writableState && stream._writableState.finished;
		var onfinish = function onfinish() {
			writable = false;
			writableEnded = true;
			if (!readable) callback.call(stream);
		};
		var readableEnded = stream._readableState && stream._readableState.endEmitted;
		var onend = function onend() {
			readable = false;
			readableEnded = true;
			if (!writable) callback.call(stream);
		};
		var onerror = function onerror(err) {
			callback.call(stream, err);
		};
		var onclose = function onclose() {
			var err;
			if (readable && !readableEnded) {
				if (!stream._readableState || !stream._readableState.ended) err = new ERR_STREAM_PREMATURE_CLOSE();
				return callback.call(stream, err);
			}
			if (writable && !writableEnded) {
				if (!stream._writableState || !stream._writableState.ended) err = new ERR_STREAM_PREMATURE_CLOSE();
				return callback.call(stream, err);
			}
		};
		var onrequest = function onrequest() {
			stream.req.on("finish", onfinish);
		};
		if (isRequest(stream)) {
			stream.on("complete", onfinish);
			stream.on("abort", onclose);
			if (stream.req) onrequest();
			else stream.on("request", onrequest);
		} else if (writable && !stream._writableState) {
			stream.on("end", onlegacyfinish);
			stream.on("close", onlegacyfinish);
		}
		stream.on("end", onend);
		stream.on("finish", onfinish);
		if (opts.error !== false) stream.on("error", onerror);
		stream.on("close", onclose);
		return function() {
			stream.removeListener("complete", onfinish);
			stream.removeListener("abort", onclose);
			stream.removeListener("request", onrequest);
			if (stream.req) stream.req.removeListener("finish", onfinish);
			stream.removeListener("end", onlegacyfinish);
			stream.removeListener("close", onlegacyfinish);
			stream.removeListener("finish", onfinish);
			stream.removeListener("end", onend);
			stream.removeListener("error", onerror);
			stream.removeListener("close", onclose);
		};
	}
	module.exports = eos;
}));
// node_modules/readable-stream/lib/internal/streams/async_iterator.js
var require_async_iterator = __commonJSMin(((exports, module) => {
	var _Object$setPrototypeO;
	function _defineProperty(obj, key, value) {
		key = _toPropertyKey(key);
		if (key in obj) Object.defineProperty(obj, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else obj[key] = value;
		return obj;
	}
	function _toPropertyKey(arg) {
		var key = _toPrimitive(arg, "string");
		return typeof key === "symbol" ? key : String(key);
	}
	function _toPrimitive(input, hint) {
		if (typeof input !== "object" || input === null) return input;
		var prim = input[Symbol.toPrimitive];
		if (prim !== void 0) {
			var res = prim.call(input, hint || "default");
			if (typeof res !== "object") return res;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return (hint === "string" ? String : Number)(input);
	}
	var finished = require_end_of_stream$1();
	var kLastResolve = Symbol("lastResolve");
	var kLastReject = Symbol("lastReject");
	var kError = Symbol("error");
	var kEnded = Symbol("ended");
	var kLastPromise = Symbol("lastPromise");
	var kHandlePromise = Symbol("handlePromise");
	var kStream = Symbol("stream");
	function createIterResult(value, done) {
		return {
			value,
			done
		};
	}
	function readAndResolve(iter) {
		var resolve = iter[kLastResolve];
		if (resolve !== null) {
			var data = iter[kStream].read();
			if (data !== null) {
				iter[kLastPromise] = null;
				iter[kLastResolve] = null;
				iter[kLastReject] = null;
				resolve(createIterResult(data, false));
			}
		}
	}
	function onReadable(iter) {
		process.nextTick(readAndResolve, iter);
	}
	function wrapForNext(lastPromise, iter) {
		return function(resolve, reject) {
			lastPromise.then(function() {
				if (iter[kEnded]) {
					resolve(createIterResult(void 0, true));
					return;
				}
				iter[kHandlePromise](resolve, reject);
			}, reject);
		};
	}
	var AsyncIteratorPrototype = Object.getPrototypeOf(function() {});
	var ReadableStreamAsyncIteratorPrototype = Object.setPrototypeOf((_Object$setPrototypeO = {
		get stream() {
			return this[kStream];
		},
		next: function next() {
			var _this = this;
			var error = this[kError];
			if (error !== null) return Promise.reject(error);
			if (this[kEnded]) return Promise.resolve(createIterResult(void 0, true));
			if (this[kStream].destroyed) return new Promise(function(resolve, reject) {
				process.nextTick(function() {
					if (_this[kError]) reject(_this[kError]);
					else resolve(createIterResult(void 0, true));
				});
			});
			var lastPromise = this[kLastPromise];
			var promise;
			if (lastPromise) promise = new Promise(wrapForNext(lastPromise, this));
			else {
				var data = this[kStream].read();
				if (data !== null) return Promise.resolve(createIterResult(data, false));
				promise = new Promise(this[kHandlePromise]);
			}
			this[kLastPromise] = promise;
			return promise;
		}
	}, _defineProperty(_Object$setPrototypeO, Symbol.asyncIterator, function() {
		return this;
	}), _defineProperty(_Object$setPrototypeO, "return", function _return() {
		var _this2 = this;
		return new Promise(function(resolve, reject) {
			_this2[kStream].destroy(null, function(err) {
				if (err) {
					reject(err);
					return;
				}
				resolve(createIterResult(void 0, true));
			});
		});
	}), _Object$setPrototypeO), AsyncIteratorPrototype);
	module.exports = function createReadableStreamAsyncIterator(stream) {
		var _Object$create;
		var iterator = Object.create(ReadableStreamAsyncIteratorPrototype, (_Object$create = {}, _defineProperty(_Object$create, kStream, {
			value: stream,
			writable: true
		}), _defineProperty(_Object$create, kLastResolve, {
			value: null,
			writable: true
		}), _defineProperty(_Object$create, kLastReject, {
			value: null,
			writable: true
		}), _defineProperty(_Object$create, kError, {
			value: null,
			writable: true
		}), _defineProperty(_Object$create, kEnded, {
			value: stream._readableState.endEmitted,
			writable: true
		}), _defineProperty(_Object$create, kHandlePromise, {
			value: function value(resolve, reject) {
				var data = iterator[kStream].read();
				if (data) {
					iterator[kLastPromise] = null;
					iterator[kLastResolve] = null;
					iterator[kLastReject] = null;
					resolve(createIterResult(data, false));
				} else {
					iterator[kLastResolve] = resolve;
					iterator[kLastReject] = reject;
				}
			},
			writable: true
		}), _Object$create));
		iterator[kLastPromise] = null;
		finished(stream, function(err) {
			if (err && err.code !== "ERR_STREAM_PREMATURE_CLOSE") {
				var reject = iterator[kLastReject];
				if (reject !== null) {
					iterator[kLastPromise] = null;
					iterator[kLastResolve] = null;
					iterator[kLastReject] = null;
					reject(err);
				}
				iterator[kError] = err;
				return;
			}
			var resolve = iterator[kLastResolve];
			if (resolve !== null) {
				iterator[kLastPromise] = null;
				iterator[kLastResolve] = null;
				iterator[kLastReject] = null;
				resolve(createIterResult(void 0, true));
			}
			iterator[kEnded] = true;
		});
		stream.on("readable", onReadable.bind(null, iterator));
		return iterator;
	};
}));
// node_modules/readable-stream/lib/internal/streams/from.js
var require_from = __commonJSMin(((exports, module) => {
	function asyncGeneratorStep(gen, resolve, reject, _next, _throw, key, arg) {
		try {
			var info = gen[key](arg);
			var value = info.value;
		} catch (error) {
			reject(error);
			return;
		}
		if (info.done) resolve(value);
		else Promise.resolve(value).then(_next, _throw);
	}
	function _asyncToGenerator(fn) {
		return function() {
			var self = this, args = arguments;
			return new Promise(function(resolve, reject) {
				var gen = fn.apply(self, args);
				function _next(value) {
					asyncGeneratorStep(gen, resolve, reject, _next, _throw, "next", value);
				}
				function _throw(err) {
					asyncGeneratorStep(gen, resolve, reject, _next, _throw, "throw", err);
				}
				_next(void 0);
			});
		};
	}
	function ownKeys(object, enumerableOnly) {
		var keys = Object.keys(object);
		if (Object.getOwnPropertySymbols) {
			var symbols = Object.getOwnPropertySymbols(object);
			enumerableOnly && (symbols = symbols.filter(function(sym) {
				return Object.getOwnPropertyDescriptor(object, sym).enumerable;
			})), keys.push.apply(keys, symbols);
		}
		return keys;
	}
	function _objectSpread(target) {
		for (var i = 1; i < arguments.length; i++) {
			var source = null != arguments[i] ? arguments[i] : {};
			i % 2 ? ownKeys(Object(source), !0).forEach(function(key) {
				_defineProperty(target, key, source[key]);
			}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(target, Object.getOwnPropertyDescriptors(source)) : ownKeys(Object(source)).forEach(function(key) {
				Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key));
			});
		}
		return target;
	}
	function _defineProperty(obj, key, value) {
		key = _toPropertyKey(key);
		if (key in obj) Object.defineProperty(obj, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else obj[key] = value;
		return obj;
	}
	function _toPropertyKey(arg) {
		var key = _toPrimitive(arg, "string");
		return typeof key === "symbol" ? key : String(key);
	}
	function _toPrimitive(input, hint) {
		if (typeof input !== "object" || input === null) return input;
		var prim = input[Symbol.toPrimitive];
		if (prim !== void 0) {
			var res = prim.call(input, hint || "default");
			if (typeof res !== "object") return res;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return (hint === "string" ? String : Number)(input);
	}
	var ERR_INVALID_ARG_TYPE = require_errors().codes.ERR_INVALID_ARG_TYPE;
	function from(Readable, iterable, opts) {
		var iterator;
		if (iterable && typeof iterable.next === "function") iterator = iterable;
		else if (iterable && iterable[Symbol.asyncIterator]) iterator = iterable[Symbol.asyncIterator]();
		else if (iterable && iterable[Symbol.iterator]) iterator = iterable[Symbol.iterator]();
		else throw new ERR_INVALID_ARG_TYPE("iterable", ["Iterable"], iterable);
		var readable = new Readable(_objectSpread({ objectMode: true }, opts));
		var reading = false;
		readable._read = function() {
			if (!reading) {
				reading = true;
				next();
			}
		};
		function next() {
			return _next2.apply(this, arguments);
		}
		function _next2() {
			_next2 = _asyncToGenerator(function* () {
				try {
					var _yield$iterator$next = yield iterator.next(), value = _yield$iterator$next.value;
					if (_yield$iterator$next.done) readable.push(null);
					else if (readable.push(yield value)) next();
					else reading = false;
				} catch (err) {
					readable.destroy(err);
				}
			});
			return _next2.apply(this, arguments);
		}
		return readable;
	}
	module.exports = from;
}));
// node_modules/readable-stream/lib/_stream_readable.js
var require__stream_readable = __commonJSMin(((exports, module) => {
	module.exports = Readable;
	var Duplex;
	Readable.ReadableState = ReadableState;
	__require("events").EventEmitter;
	var EElistenerCount = function EElistenerCount(emitter, type) {
		return emitter.listeners(type).length;
	};
	var Stream = require_stream();
	var Buffer = __require("buffer").Buffer;
	var OurUint8Array = (typeof global !== "undefined" ? global : typeof window !== "undefined" ? window : typeof self !== "undefined" ? self : {}).Uint8Array || function() {};
	function _uint8ArrayToBuffer(chunk) {
		return Buffer.from(chunk);
	}
	function _isUint8Array(obj) {
		return Buffer.isBuffer(obj) || obj instanceof OurUint8Array;
	}
	var debugUtil = __require("util");
	var debug;
	if (debugUtil && debugUtil.debuglog) debug = debugUtil.debuglog("stream");
	else debug = function debug() {};
	var BufferList = require_buffer_list();
	var destroyImpl = require_destroy();
	var getHighWaterMark = require_state().getHighWaterMark;
	var _require$codes = require_errors().codes;
	var ERR_INVALID_ARG_TYPE = _require$codes.ERR_INVALID_ARG_TYPE;
	var ERR_STREAM_PUSH_AFTER_EOF = _require$codes.ERR_STREAM_PUSH_AFTER_EOF;
	var ERR_METHOD_NOT_IMPLEMENTED = _require$codes.ERR_METHOD_NOT_IMPLEMENTED;
	var ERR_STREAM_UNSHIFT_AFTER_END_EVENT = _require$codes.ERR_STREAM_UNSHIFT_AFTER_END_EVENT;
	var StringDecoder;
	var createReadableStreamAsyncIterator;
	var from;
	require_inherits()(Readable, Stream);
	var errorOrDestroy = destroyImpl.errorOrDestroy;
	var kProxyEvents = [
		"error",
		"close",
		"destroy",
		"pause",
		"resume"
	];
	function prependListener(emitter, event, fn) {
		if (typeof emitter.prependListener === "function") return emitter.prependListener(event, fn);
		if (!emitter._events || !emitter._events[event]) emitter.on(event, fn);
		else if (Array.isArray(emitter._events[event])) emitter._events[event].unshift(fn);
		else emitter._events[event] = [fn, emitter._events[event]];
	}
	function ReadableState(options, stream, isDuplex) {
		Duplex = Duplex || require__stream_duplex();
		options = options || {};
		if (typeof isDuplex !== "boolean") isDuplex = stream instanceof Duplex;
		this.objectMode = !!options.objectMode;
		if (isDuplex) this.objectMode = this.objectMode || !!options.readableObjectMode;
		this.highWaterMark = getHighWaterMark(this, options, "readableHighWaterMark", isDuplex);
		this.buffer = new BufferList();
		this.length = 0;
		this.pipes = null;
		this.pipesCount = 0;
		this.flowing = null;
		this.ended = false;
		this.endEmitted = false;
		this.reading = false;
		this.sync = true;
		this.needReadable = false;
		this.emittedReadable = false;
		this.readableListening = false;
		this.resumeScheduled = false;
		this.paused = true;
		this.emitClose = options.emitClose !== false;
		this.autoDestroy = !!options.autoDestroy;
		this.destroyed = false;
		this.defaultEncoding = options.defaultEncoding || "utf8";
		this.awaitDrain = 0;
		this.readingMore = false;
		this.decoder = null;
		this.encoding = null;
		if (options.encoding) {
			if (!StringDecoder) StringDecoder = require_string_decoder().StringDecoder;
			this.decoder = new StringDecoder(options.encoding);
			this.encoding = options.encoding;
		}
	}
	function Readable(options) {
		Duplex = Duplex || require__stream_duplex();
		if (!(this instanceof Readable)) return new Readable(options);
		var isDuplex = this instanceof Duplex;
		this._readableState = new ReadableState(options, this, isDuplex);
		this.readable = true;
		if (options) {
			if (typeof options.read === "function") this._read = options.read;
			if (typeof options.destroy === "function") this._destroy = options.destroy;
		}
		Stream.call(this);
	}
	Object.defineProperty(Readable.prototype, "destroyed", {
		enumerable: false,
		get: function get() {
			if (this._readableState === void 0) return false;
			return this._readableState.destroyed;
		},
		set: function set(value) {
			if (!this._readableState) return;
			this._readableState.destroyed = value;
		}
	});
	Readable.prototype.destroy = destroyImpl.destroy;
	Readable.prototype._undestroy = destroyImpl.undestroy;
	Readable.prototype._destroy = function(err, cb) {
		cb(err);
	};
	Readable.prototype.push = function(chunk, encoding) {
		var state = this._readableState;
		var skipChunkCheck;
		if (!state.objectMode) {
			if (typeof chunk === "string") {
				encoding = encoding || state.defaultEncoding;
				if (encoding !== state.encoding) {
					chunk = Buffer.from(chunk, encoding);
					encoding = "";
				}
				skipChunkCheck = true;
			}
		} else skipChunkCheck = true;
		return readableAddChunk(this, chunk, encoding, false, skipChunkCheck);
	};
	Readable.prototype.unshift = function(chunk) {
		return readableAddChunk(this, chunk, null, true, false);
	};
	function readableAddChunk(stream, chunk, encoding, addToFront, skipChunkCheck) {
		debug("readableAddChunk", chunk);
		var state = stream._readableState;
		if (chunk === null) {
			state.reading = false;
			onEofChunk(stream, state);
		} else {
			var er;
			if (!skipChunkCheck) er = chunkInvalid(state, chunk);
			if (er) errorOrDestroy(stream, er);
			else if (state.objectMode || chunk && chunk.length > 0) {
				if (typeof chunk !== "string" && !state.objectMode && Object.getPrototypeOf(chunk) !== Buffer.prototype) chunk = _uint8ArrayToBuffer(chunk);
				if (addToFront) {
					if (state.endEmitted) errorOrDestroy(stream, new ERR_STREAM_UNSHIFT_AFTER_END_EVENT());
					else addChunk(stream, state, chunk, true);
				} else if (state.ended) errorOrDestroy(stream, new ERR_STREAM_PUSH_AFTER_EOF());
				else if (state.destroyed) return false;
				else {
					state.reading = false;
					if (state.decoder && !encoding) {
						chunk = state.decoder.write(chunk);
						if (state.objectMode || chunk.length !== 0) addChunk(stream, state, chunk, false);
						else maybeReadMore(stream, state);
					} else addChunk(stream, state, chunk, false);
				}
			} else if (!addToFront) {
				state.reading = false;
				maybeReadMore(stream, state);
			}
		}
		return !state.ended && (state.length < state.highWaterMark || state.length === 0);
	}
	function addChunk(stream, state, chunk, addToFront) {
		if (state.flowing && state.length === 0 && !state.sync) {
			state.awaitDrain = 0;
			stream.emit("data", chunk);
		} else {
			state.length += state.objectMode ? 1 : chunk.length;
			if (addToFront) state.buffer.unshift(chunk);
			else state.buffer.push(chunk);
			if (state.needReadable) emitReadable(stream);
		}
		maybeReadMore(stream, state);
	}
	function chunkInvalid(state, chunk) {
		var er;
		if (!_isUint8Array(chunk) && typeof chunk !== "string" && chunk !== void 0 && !state.objectMode) er = new ERR_INVALID_ARG_TYPE("chunk", [
			"string",
			"Buffer",
			"Uint8Array"
		], chunk);
		return er;
	}
	Readable.prototype.isPaused = function() {
		return this._readableState.flowing === false;
	};
	Readable.prototype.setEncoding = function(enc) {
		if (!StringDecoder) StringDecoder = require_string_decoder().StringDecoder;
		var decoder = new StringDecoder(enc);
		this._readableState.decoder = decoder;
		this._readableState.encoding = this._readableState.decoder.encoding;
		var p = this._readableState.buffer.head;
		var content = "";
		while (p !== null) {
			content += decoder.write(p.data);
			p = p.next;
		}
		this._readableState.buffer.clear();
		if (content !== "") this._readableState.buffer.push(content);
		this._readableState.length = content.length;
		return this;
	};
	var MAX_HWM = 1073741824;
	function computeNewHighWaterMark(n) {
		if (n >= MAX_HWM) n = MAX_HWM;
		else {
			n--;
			n |= n >>> 1;
			n |= n >>> 2;
			n |= n >>> 4;
			n |= n >>> 8;
			n |= n >>> 16;
			n++;
		}
		return n;
	}
	function howMuchToRead(n, state) {
		if (n <= 0 || state.length === 0 && state.ended) return 0;
		if (state.objectMode) return 1;
		if (n !== n) {
			if (state.flowing && state.length) return state.buffer.head.data.length;
			else return state.length;
		}
		if (n > state.highWaterMark) state.highWaterMark = computeNewHighWaterMark(n);
		if (n <= state.length) return n;
		if (!state.ended) {
			state.needReadable = true;
			return 0;
		}
		return state.length;
	}
	Readable.prototype.read = function(n) {
		debug("read", n);
		n = parseInt(n, 10);
		var state = this._readableState;
		var nOrig = n;
		if (n !== 0) state.emittedReadable = false;
		if (n === 0 && state.needReadable && ((state.highWaterMark !== 0 ? state.length >= state.highWaterMark : state.length > 0) || state.ended)) {
			debug("read: emitReadable", state.length, state.ended);
			if (state.length === 0 && state.ended) endReadable(this);
			else emitReadable(this);
			return null;
		}
		n = howMuchToRead(n, state);
		if (n === 0 && state.ended) {
			if (state.length === 0) endReadable(this);
			return null;
		}
		var doRead = state.needReadable;
		debug("need readable", doRead);
		if (state.length === 0 || state.length - n < state.highWaterMark) {
			doRead = true;
			debug("length less than watermark", doRead);
		}
		if (state.ended || state.reading) {
			doRead = false;
			debug("reading or ended", doRead);
		} else if (doRead) {
			debug("do read");
			state.reading = true;
			state.sync = true;
			if (state.length === 0) state.needReadable = true;
			this._read(state.highWaterMark);
			state.sync = false;
			if (!state.reading) n = howMuchToRead(nOrig, state);
		}
		var ret;
		if (n > 0) ret = fromList(n, state);
		else ret = null;
		if (ret === null) {
			state.needReadable = state.length <= state.highWaterMark;
			n = 0;
		} else {
			state.length -= n;
			state.awaitDrain = 0;
		}
		if (state.length === 0) {
			if (!state.ended) state.needReadable = true;
			if (nOrig !== n && state.ended) endReadable(this);
		}
		if (ret !== null) this.emit("data", ret);
		return ret;
	};
	function onEofChunk(stream, state) {
		debug("onEofChunk");
		if (state.ended) return;
		if (state.decoder) {
			var chunk = state.decoder.end();
			if (chunk && chunk.length) {
				state.buffer.push(chunk);
				state.length += state.objectMode ? 1 : chunk.length;
			}
		}
		state.ended = true;
		if (state.sync) emitReadable(stream);
		else {
			state.needReadable = false;
			if (!state.emittedReadable) {
				state.emittedReadable = true;
				emitReadable_(stream);
			}
		}
	}
	function emitReadable(stream) {
		var state = stream._readableState;
		debug("emitReadable", state.needReadable, state.emittedReadable);
		state.needReadable = false;
		if (!state.emittedReadable) {
			debug("emitReadable", state.flowing);
			state.emittedReadable = true;
			process.nextTick(emitReadable_, stream);
		}
	}
	function emitReadable_(stream) {
		var state = stream._readableState;
		debug("emitReadable_", state.destroyed, state.length, state.ended);
		if (!state.destroyed && (state.length || state.ended)) {
			stream.emit("readable");
			state.emittedReadable = false;
		}
		state.needReadable = !state.flowing && !state.ended && state.length <= state.highWaterMark;
		flow(stream);
	}
	function maybeReadMore(stream, state) {
		if (!state.readingMore) {
			state.readingMore = true;
			process.nextTick(maybeReadMore_, stream, state);
		}
	}
	function maybeReadMore_(stream, state) {
		while (!state.reading && !state.ended && (state.length < state.highWaterMark || state.flowing && state.length === 0)) {
			var len = state.length;
			debug("maybeReadMore read 0");
			stream.read(0);
			if (len === state.length) break;
		}
		state.readingMore = false;
	}
	Readable.prototype._read = function(n) {
		errorOrDestroy(this, new ERR_METHOD_NOT_IMPLEMENTED("_read()"));
	};
	Readable.prototype.pipe = function(dest, pipeOpts) {
		var src = this;
		var state = this._readableState;
		switch (state.pipesCount) {
			case 0:
				state.pipes = dest;
				break;
			case 1:
				state.pipes = [state.pipes, dest];
				break;
			default: state.pipes.push(dest);
		}
		state.pipesCount += 1;
		debug("pipe count=%d opts=%j", state.pipesCount, pipeOpts);
		var endFn = (!pipeOpts || pipeOpts.end !== false) && dest !== process.stdout && dest !== process.stderr ? onend : unpipe;
		if (state.endEmitted) process.nextTick(endFn);
		else src.once("end", endFn);
		dest.on("unpipe", onunpipe);
		function onunpipe(readable, unpipeInfo) {
			debug("onunpipe");
			if (readable === src) {
				if (unpipeInfo && unpipeInfo.hasUnpiped === false) {
					unpipeInfo.hasUnpiped = true;
					cleanup();
				}
			}
		}
		function onend() {
			debug("onend");
			dest.end();
		}
		var ondrain = pipeOnDrain(src);
		dest.on("drain", ondrain);
		var cleanedUp = false;
		function cleanup() {
			debug("cleanup");
			dest.removeListener("close", onclose);
			dest.removeListener("finish", onfinish);
			dest.removeListener("drain", ondrain);
			dest.removeListener("error", onerror);
			dest.removeListener("unpipe", onunpipe);
			src.removeListener("end", onend);
			src.removeListener("end", unpipe);
			src.removeListener("data", ondata);
			cleanedUp = true;
			if (state.awaitDrain && (!dest._writableState || dest._writableState.needDrain)) ondrain();
		}
		src.on("data", ondata);
		function ondata(chunk) {
			debug("ondata");
			var ret = dest.write(chunk);
			debug("dest.write", ret);
			if (ret === false) {
				if ((state.pipesCount === 1 && state.pipes === dest || state.pipesCount > 1 && indexOf(state.pipes, dest) !== -1) && !cleanedUp) {
					debug("false write response, pause", state.awaitDrain);
					state.awaitDrain++;
				}
				src.pause();
			}
		}
		function onerror(er) {
			debug("onerror", er);
			unpipe();
			dest.removeListener("error", onerror);
			if (EElistenerCount(dest, "error") === 0) errorOrDestroy(dest, er);
		}
		prependListener(dest, "error", onerror);
		function onclose() {
			dest.removeListener("finish", onfinish);
			unpipe();
		}
		dest.once("close", onclose);
		function onfinish() {
			debug("onfinish");
			dest.removeListener("close", onclose);
			unpipe();
		}
		dest.once("finish", onfinish);
		function unpipe() {
			debug("unpipe");
			src.unpipe(dest);
		}
		dest.emit("pipe", src);
		if (!state.flowing) {
			debug("pipe resume");
			src.resume();
		}
		return dest;
	};
	function pipeOnDrain(src) {
		return function pipeOnDrainFunctionResult() {
			var state = src._readableState;
			debug("pipeOnDrain", state.awaitDrain);
			if (state.awaitDrain) state.awaitDrain--;
			if (state.awaitDrain === 0 && EElistenerCount(src, "data")) {
				state.flowing = true;
				flow(src);
			}
		};
	}
	Readable.prototype.unpipe = function(dest) {
		var state = this._readableState;
		var unpipeInfo = { hasUnpiped: false };
		if (state.pipesCount === 0) return this;
		if (state.pipesCount === 1) {
			if (dest && dest !== state.pipes) return this;
			if (!dest) dest = state.pipes;
			state.pipes = null;
			state.pipesCount = 0;
			state.flowing = false;
			if (dest) dest.emit("unpipe", this, unpipeInfo);
			return this;
		}
		if (!dest) {
			var dests = state.pipes;
			var len = state.pipesCount;
			state.pipes = null;
			state.pipesCount = 0;
			state.flowing = false;
			for (var i = 0; i < len; i++) dests[i].emit("unpipe", this, { hasUnpiped: false });
			return this;
		}
		var index = indexOf(state.pipes, dest);
		if (index === -1) return this;
		state.pipes.splice(index, 1);
		state.pipesCount -= 1;
		if (state.pipesCount === 1) state.pipes = state.pipes[0];
		dest.emit("unpipe", this, unpipeInfo);
		return this;
	};
	Readable.prototype.on = function(ev, fn) {
		var res = Stream.prototype.on.call(this, ev, fn);
		var state = this._readableState;
		if (ev === "data") {
			state.readableListening = this.listenerCount("readable") > 0;
			if (state.flowing !== false) this.resume();
		} else if (ev === "readable") {
			if (!state.endEmitted && !state.readableListening) {
				state.readableListening = state.needReadable = true;
				state.flowing = false;
				state.emittedReadable = false;
				debug("on readable", state.length, state.reading);
				if (state.length) emitReadable(this);
				else if (!state.reading) process.nextTick(nReadingNextTick, this);
			}
		}
		return res;
	};
	Readable.prototype.addListener = Readable.prototype.on;
	Readable.prototype.removeListener = function(ev, fn) {
		var res = Stream.prototype.removeListener.call(this, ev, fn);
		if (ev === "readable") process.nextTick(updateReadableListening, this);
		return res;
	};
	Readable.prototype.removeAllListeners = function(ev) {
		var res = Stream.prototype.removeAllListeners.apply(this, arguments);
		if (ev === "readable" || ev === void 0) process.nextTick(updateReadableListening, this);
		return res;
	};
	function updateReadableListening(self) {
		var state = self._readableState;
		state.readableListening = self.listenerCount("readable") > 0;
		if (state.resumeScheduled && !state.paused) state.flowing = true;
		else if (self.listenerCount("data") > 0) self.resume();
	}
	function nReadingNextTick(self) {
		debug("readable nexttick read 0");
		self.read(0);
	}
	Readable.prototype.resume = function() {
		var state = this._readableState;
		if (!state.flowing) {
			debug("resume");
			state.flowing = !state.readableListening;
			resume(this, state);
		}
		state.paused = false;
		return this;
	};
	function resume(stream, state) {
		if (!state.resumeScheduled) {
			state.resumeScheduled = true;
			process.nextTick(resume_, stream, state);
		}
	}
	function resume_(stream, state) {
		debug("resume", state.reading);
		if (!state.reading) stream.read(0);
		state.resumeScheduled = false;
		stream.emit("resume");
		flow(stream);
		if (state.flowing && !state.reading) stream.read(0);
	}
	Readable.prototype.pause = function() {
		debug("call pause flowing=%j", this._readableState.flowing);
		if (this._readableState.flowing !== false) {
			debug("pause");
			this._readableState.flowing = false;
			this.emit("pause");
		}
		this._readableState.paused = true;
		return this;
	};
	function flow(stream) {
		var state = stream._readableState;
		debug("flow", state.flowing);
		while (state.flowing && stream.read() !== null);
	}
	Readable.prototype.wrap = function(stream) {
		var _this = this;
		var state = this._readableState;
		var paused = false;
		stream.on("end", function() {
			debug("wrapped end");
			if (state.decoder && !state.ended) {
				var chunk = state.decoder.end();
				if (chunk && chunk.length) _this.push(chunk);
			}
			_this.push(null);
		});
		stream.on("data", function(chunk) {
			debug("wrapped data");
			if (state.decoder) chunk = state.decoder.write(chunk);
			if (state.objectMode && (chunk === null || chunk === void 0)) return;
			else if (!state.objectMode && (!chunk || !chunk.length)) return;
			if (!_this.push(chunk)) {
				paused = true;
				stream.pause();
			}
		});
		for (var i in stream) if (this[i] === void 0 && typeof stream[i] === "function") this[i] = function methodWrap(method) {
			return function methodWrapReturnFunction() {
				return stream[method].apply(stream, arguments);
			};
		}(i);
		for (var n = 0; n < kProxyEvents.length; n++) stream.on(kProxyEvents[n], this.emit.bind(this, kProxyEvents[n]));
		this._read = function(n) {
			debug("wrapped _read", n);
			if (paused) {
				paused = false;
				stream.resume();
			}
		};
		return this;
	};
	if (typeof Symbol === "function") Readable.prototype[Symbol.asyncIterator] = function() {
		if (createReadableStreamAsyncIterator === void 0) createReadableStreamAsyncIterator = require_async_iterator();
		return createReadableStreamAsyncIterator(this);
	};
	Object.defineProperty(Readable.prototype, "readableHighWaterMark", {
		enumerable: false,
		get: function get() {
			return this._readableState.highWaterMark;
		}
	});
	Object.defineProperty(Readable.prototype, "readableBuffer", {
		enumerable: false,
		get: function get() {
			return this._readableState && this._readableState.buffer;
		}
	});
	Object.defineProperty(Readable.prototype, "readableFlowing", {
		enumerable: false,
		get: function get() {
			return this._readableState.flowing;
		},
		set: function set(state) {
			if (this._readableState) this._readableState.flowing = state;
		}
	});
	Readable._fromList = fromList;
	Object.defineProperty(Readable.prototype, "readableLength", {
		enumerable: false,
		get: function get() {
			return this._readableState.length;
		}
	});
	function fromList(n, state) {
		if (state.length === 0) return null;
		var ret;
		if (state.objectMode) ret = state.buffer.shift();
		else if (!n || n >= state.length) {
			if (state.decoder) ret = state.buffer.join("");
			else if (state.buffer.length === 1) ret = state.buffer.first();
			else ret = state.buffer.concat(state.length);
			state.buffer.clear();
		} else ret = state.buffer.consume(n, state.decoder);
		return ret;
	}
	function endReadable(stream) {
		var state = stream._readableState;
		debug("endReadable", state.endEmitted);
		if (!state.endEmitted) {
			state.ended = true;
			process.nextTick(endReadableNT, state, stream);
		}
	}
	function endReadableNT(state, stream) {
		debug("endReadableNT", state.endEmitted, state.length);
		if (!state.endEmitted && state.length === 0) {
			state.endEmitted = true;
			stream.readable = false;
			stream.emit("end");
			if (state.autoDestroy) {
				var wState = stream._writableState;
				if (!wState || wState.autoDestroy && wState.finished) stream.destroy();
			}
		}
	}
	if (typeof Symbol === "function") Readable.from = function(iterable, opts) {
		if (from === void 0) from = require_from();
		return from(Readable, iterable, opts);
	};
	function indexOf(xs, x) {
		for (var i = 0, l = xs.length; i < l; i++) if (xs[i] === x) return i;
		return -1;
	}
}));
// node_modules/readable-stream/lib/_stream_transform.js
var require__stream_transform = __commonJSMin(((exports, module) => {
	module.exports = Transform;
	var _require$codes = require_errors().codes;
	var ERR_METHOD_NOT_IMPLEMENTED = _require$codes.ERR_METHOD_NOT_IMPLEMENTED;
	var ERR_MULTIPLE_CALLBACK = _require$codes.ERR_MULTIPLE_CALLBACK;
	var ERR_TRANSFORM_ALREADY_TRANSFORMING = _require$codes.ERR_TRANSFORM_ALREADY_TRANSFORMING;
	var ERR_TRANSFORM_WITH_LENGTH_0 = _require$codes.ERR_TRANSFORM_WITH_LENGTH_0;
	var Duplex = require__stream_duplex();
	require_inherits()(Transform, Duplex);
	function afterTransform(er, data) {
		var ts = this._transformState;
		ts.transforming = false;
		var cb = ts.writecb;
		if (cb === null) return this.emit("error", new ERR_MULTIPLE_CALLBACK());
		ts.writechunk = null;
		ts.writecb = null;
		if (data != null) this.push(data);
		cb(er);
		var rs = this._readableState;
		rs.reading = false;
		if (rs.needReadable || rs.length < rs.highWaterMark) this._read(rs.highWaterMark);
	}
	function Transform(options) {
		if (!(this instanceof Transform)) return new Transform(options);
		Duplex.call(this, options);
		this._transformState = {
			afterTransform: afterTransform.bind(this),
			needTransform: false,
			transforming: false,
			writecb: null,
			writechunk: null,
			writeencoding: null
		};
		this._readableState.needReadable = true;
		this._readableState.sync = false;
		if (options) {
			if (typeof options.transform === "function") this._transform = options.transform;
			if (typeof options.flush === "function") this._flush = options.flush;
		}
		this.on("prefinish", prefinish);
	}
	function prefinish() {
		var _this = this;
		if (typeof this._flush === "function" && !this._readableState.destroyed) this._flush(function(er, data) {
			done(_this, er, data);
		});
		else done(this, null, null);
	}
	Transform.prototype.push = function(chunk, encoding) {
		this._transformState.needTransform = false;
		return Duplex.prototype.push.call(this, chunk, encoding);
	};
	Transform.prototype._transform = function(chunk, encoding, cb) {
		cb(new ERR_METHOD_NOT_IMPLEMENTED("_transform()"));
	};
	Transform.prototype._write = function(chunk, encoding, cb) {
		var ts = this._transformState;
		ts.writecb = cb;
		ts.writechunk = chunk;
		ts.writeencoding = encoding;
		if (!ts.transforming) {
			var rs = this._readableState;
			if (ts.needTransform || rs.needReadable || rs.length < rs.highWaterMark) this._read(rs.highWaterMark);
		}
	};
	Transform.prototype._read = function(n) {
		var ts = this._transformState;
		if (ts.writechunk !== null && !ts.transforming) {
			ts.transforming = true;
			this._transform(ts.writechunk, ts.writeencoding, ts.afterTransform);
		} else ts.needTransform = true;
	};
	Transform.prototype._destroy = function(err, cb) {
		Duplex.prototype._destroy.call(this, err, function(err2) {
			cb(err2);
		});
	};
	function done(stream, er, data) {
		if (er) return stream.emit("error", er);
		if (data != null) stream.push(data);
		if (stream._writableState.length) throw new ERR_TRANSFORM_WITH_LENGTH_0();
		if (stream._transformState.transforming) throw new ERR_TRANSFORM_ALREADY_TRANSFORMING();
		return stream.push(null);
	}
}));
// node_modules/readable-stream/lib/_stream_passthrough.js
var require__stream_passthrough = __commonJSMin(((exports, module) => {
	module.exports = PassThrough;
	var Transform = require__stream_transform();
	require_inherits()(PassThrough, Transform);
	function PassThrough(options) {
		if (!(this instanceof PassThrough)) return new PassThrough(options);
		Transform.call(this, options);
	}
	PassThrough.prototype._transform = function(chunk, encoding, cb) {
		cb(null, chunk);
	};
}));
// node_modules/readable-stream/lib/internal/streams/pipeline.js
var require_pipeline = __commonJSMin(((exports, module) => {
	var eos;
	function once(callback) {
		var called = false;
		return function() {
			if (called) return;
			called = true;
			callback.apply(void 0, arguments);
		};
	}
	var _require$codes = require_errors().codes;
	var ERR_MISSING_ARGS = _require$codes.ERR_MISSING_ARGS;
	var ERR_STREAM_DESTROYED = _require$codes.ERR_STREAM_DESTROYED;
	function noop(err) {
		if (err) throw err;
	}
	function isRequest(stream) {
		return stream.setHeader && typeof stream.abort === "function";
	}
	function destroyer(stream, reading, writing, callback) {
		callback = once(callback);
		var closed = false;
		stream.on("close", function() {
			closed = true;
		});
		if (eos === void 0) eos = require_end_of_stream$1();
		eos(stream, {
			readable: reading,
			writable: writing
		}, function(err) {
			if (err) return callback(err);
			closed = true;
			callback();
		});
		var destroyed = false;
		return function(err) {
			if (closed) return;
			if (destroyed) return;
			destroyed = true;
			if (isRequest(stream)) return stream.abort();
			if (typeof stream.destroy === "function") return stream.destroy();
			callback(err || new ERR_STREAM_DESTROYED("pipe"));
		};
	}
	function call(fn) {
		fn();
	}
	function pipe(from, to) {
		return from.pipe(to);
	}
	function popCallback(streams) {
		if (!streams.length) return noop;
		if (typeof streams[streams.length - 1] !== "function") return noop;
		return streams.pop();
	}
	function pipeline() {
		for (var _len = arguments.length, streams = new Array(_len), _key = 0; _key < _len; _key++) streams[_key] = arguments[_key];
		var callback = popCallback(streams);
		if (Array.isArray(streams[0])) streams = streams[0];
		if (streams.length < 2) throw new ERR_MISSING_ARGS("streams");
		var error;
		var destroys = streams.map(function(stream, i) {
			var reading = i < streams.length - 1;
			return destroyer(stream, reading, i > 0, function(err) {
				if (!error) error = err;
				if (err) destroys.forEach(call);
				if (reading) return;
				destroys.forEach(call);
				callback(error);
			});
		});
		return streams.reduce(pipe);
	}
	module.exports = pipeline;
}));
// node_modules/readable-stream/readable.js
var require_readable = __commonJSMin(((exports, module) => {
	var Stream = __require("stream");
	if (process.env.READABLE_STREAM === "disable" && Stream) {
		module.exports = Stream.Readable;
		Object.assign(module.exports, Stream);
		module.exports.Stream = Stream;
	} else {
		exports = module.exports = require__stream_readable();
		exports.Stream = Stream || exports;
		exports.Readable = exports;
		exports.Writable = require__stream_writable();
		exports.Duplex = require__stream_duplex();
		exports.Transform = require__stream_transform();
		exports.PassThrough = require__stream_passthrough();
		exports.finished = require_end_of_stream$1();
		exports.pipeline = require_pipeline();
	}
}));
// node_modules/wrappy/wrappy.js
var require_wrappy = __commonJSMin(((exports, module) => {
	module.exports = wrappy;
	function wrappy(fn, cb) {
		if (fn && cb) return wrappy(fn)(cb);
		if (typeof fn !== "function") throw new TypeError("need wrapper function");
		Object.keys(fn).forEach(function(k) {
			wrapper[k] = fn[k];
		});
		return wrapper;
		function wrapper() {
			var args = new Array(arguments.length);
			for (var i = 0; i < args.length; i++) args[i] = arguments[i];
			var ret = fn.apply(this, args);
			var cb = args[args.length - 1];
			if (typeof ret === "function" && ret !== cb) Object.keys(cb).forEach(function(k) {
				ret[k] = cb[k];
			});
			return ret;
		}
	}
}));
// node_modules/once/once.js
var require_once = __commonJSMin(((exports, module) => {
	var wrappy = require_wrappy();
	module.exports = wrappy(once);
	module.exports.strict = wrappy(onceStrict);
	once.proto = once(function() {
		Object.defineProperty(Function.prototype, "once", {
			value: function() {
				return once(this);
			},
			configurable: true
		});
		Object.defineProperty(Function.prototype, "onceStrict", {
			value: function() {
				return onceStrict(this);
			},
			configurable: true
		});
	});
	function once(fn) {
		var f = function() {
			if (f.called) return f.value;
			f.called = true;
			return f.value = fn.apply(this, arguments);
		};
		f.called = false;
		return f;
	}
	function onceStrict(fn) {
		var f = function() {
			if (f.called) throw new Error(f.onceError);
			f.called = true;
			return f.value = fn.apply(this, arguments);
		};
		f.onceError = (fn.name || "Function wrapped with `once`") + " shouldn't be called more than once";
		f.called = false;
		return f;
	}
}));
// node_modules/end-of-stream/index.js
var require_end_of_stream = __commonJSMin(((exports, module) => {
	var once = require_once();
	var noop = function() {};
	var qnt = global.Bare ? queueMicrotask : process.nextTick.bind(process);
	var isRequest = function(stream) {
		return stream.setHeader && typeof stream.abort === "function";
	};
	var isChildProcess = function(stream) {
		return stream.stdio && Array.isArray(stream.stdio) && stream.stdio.length === 3;
	};
	var eos = function(stream, opts, callback) {
		if (typeof opts === "function") return eos(stream, null, opts);
		if (!opts) opts = {};
		callback = once(callback || noop);
		var ws = stream._writableState;
		var rs = stream._readableState;
		var readable = opts.readable || opts.readable !== false && stream.readable;
		var writable = opts.writable || opts.writable !== false && stream.writable;
		var cancelled = false;
		var onlegacyfinish = function() {
			if (!stream.writable) onfinish();
		};
		var onfinish = function() {
			writable = false;
			if (!readable) callback.call(stream);
		};
		var onend = function() {
			readable = false;
			if (!writable) callback.call(stream);
		};
		var onexit = function(exitCode) {
			callback.call(stream, exitCode ? new Error("exited with error code: " + exitCode) : null);
		};
		var onerror = function(err) {
			callback.call(stream, err);
		};
		var onclose = function() {
			qnt(onclosenexttick);
		};
		var onclosenexttick = function() {
			if (cancelled) return;
			if (readable && !(rs && rs.ended && !rs.destroyed)) return callback.call(stream, new Error("premature close"));
			if (writable && !(ws && ws.ended && !ws.destroyed)) return callback.call(stream, new Error("premature close"));
		};
		var onrequest = function() {
			stream.req.on("finish", onfinish);
		};
		if (isRequest(stream)) {
			stream.on("complete", onfinish);
			stream.on("abort", onclose);
			if (stream.req) onrequest();
			else stream.on("request", onrequest);
		} else if (writable && !ws) {
			stream.on("end", onlegacyfinish);
			stream.on("close", onlegacyfinish);
		}
		if (isChildProcess(stream)) stream.on("exit", onexit);
		stream.on("end", onend);
		stream.on("finish", onfinish);
		if (opts.error !== false) stream.on("error", onerror);
		stream.on("close", onclose);
		return function() {
			cancelled = true;
			stream.removeListener("complete", onfinish);
			stream.removeListener("abort", onclose);
			stream.removeListener("request", onrequest);
			if (stream.req) stream.req.removeListener("finish", onfinish);
			stream.removeListener("end", onlegacyfinish);
			stream.removeListener("close", onlegacyfinish);
			stream.removeListener("finish", onfinish);
			stream.removeListener("exit", onexit);
			stream.removeListener("end", onend);
			stream.removeListener("error", onerror);
			stream.removeListener("close", onclose);
		};
	};
	module.exports = eos;
}));
// node_modules/stream-shift/index.js
var require_stream_shift = __commonJSMin(((exports, module) => {
	module.exports = shift;
	function shift(stream) {
		var rs = stream._readableState;
		if (!rs) return null;
		return rs.objectMode || typeof stream._duplexState === "number" ? stream.read() : stream.read(getStateLength(rs));
	}
	function getStateLength(state) {
		if (state.buffer.length) {
			var idx = state.bufferIndex || 0;
			if (state.buffer.head) return state.buffer.head.data.length;
			else if (state.buffer.length - idx > 0 && state.buffer[idx]) return state.buffer[idx].length;
		}
		return state.length;
	}
}));
// node_modules/@google-cloud/storage/build/esm/src/nodejs-common/util.js
var import_duplexify = __toESM(__commonJSMin(((exports, module) => {
	var stream = require_readable();
	var eos = require_end_of_stream();
	var inherits = require_inherits();
	var shift = require_stream_shift();
	var SIGNAL_FLUSH = Buffer.from && Buffer.from !== Uint8Array.from ? Buffer.from([0]) : new Buffer([0]);
	var onuncork = function(self, fn) {
		if (self._corked) self.once("uncork", fn);
		else fn();
	};
	var autoDestroy = function(self, err) {
		if (self._autoDestroy) self.destroy(err);
	};
	var destroyer = function(self, end) {
		return function(err) {
			if (err) autoDestroy(self, err.message === "premature close" ? null : err);
			else if (end && !self._ended) self.end();
		};
	};
	var end = function(ws, fn) {
		if (!ws) return fn();
		if (ws._writableState && ws._writableState.finished) return fn();
		if (ws._writableState) return ws.end(fn);
		ws.end();
		fn();
	};
	var noop = function() {};
	var toStreams2 = function(rs) {
		return new stream.Readable({
			objectMode: true,
			highWaterMark: 16
		}).wrap(rs);
	};
	var Duplexify = function(writable, readable, opts) {
		if (!(this instanceof Duplexify)) return new Duplexify(writable, readable, opts);
		stream.Duplex.call(this, opts);
		this._writable = null;
		this._readable = null;
		this._readable2 = null;
		this._autoDestroy = !opts || opts.autoDestroy !== false;
		this._forwardDestroy = !opts || opts.destroy !== false;
		this._forwardEnd = !opts || opts.end !== false;
		this._corked = 1;
		this._ondrain = null;
		this._drained = false;
		this._forwarding = false;
		this._unwrite = null;
		this._unread = null;
		this._ended = false;
		this.destroyed = false;
		if (writable) this.setWritable(writable);
		if (readable) this.setReadable(readable);
	};
	inherits(Duplexify, stream.Duplex);
	Duplexify.obj = function(writable, readable, opts) {
		if (!opts) opts = {};
		opts.objectMode = true;
		opts.highWaterMark = 16;
		return new Duplexify(writable, readable, opts);
	};
	Duplexify.prototype.cork = function() {
		if (++this._corked === 1) this.emit("cork");
	};
	Duplexify.prototype.uncork = function() {
		if (this._corked && --this._corked === 0) this.emit("uncork");
	};
	Duplexify.prototype.setWritable = function(writable) {
		if (this._unwrite) this._unwrite();
		if (this.destroyed) {
			if (writable && writable.destroy) writable.destroy();
			return;
		}
		if (writable === null || writable === false) {
			this.end();
			return;
		}
		var self = this;
		var unend = eos(writable, {
			writable: true,
			readable: false
		}, destroyer(this, this._forwardEnd));
		var ondrain = function() {
			var ondrain = self._ondrain;
			self._ondrain = null;
			if (ondrain) ondrain();
		};
		var clear = function() {
			self._writable.removeListener("drain", ondrain);
			unend();
		};
		if (this._unwrite) process.nextTick(ondrain);
		this._writable = writable;
		this._writable.on("drain", ondrain);
		this._unwrite = clear;
		this.uncork();
	};
	Duplexify.prototype.setReadable = function(readable) {
		if (this._unread) this._unread();
		if (this.destroyed) {
			if (readable && readable.destroy) readable.destroy();
			return;
		}
		if (readable === null || readable === false) {
			this.push(null);
			this.resume();
			return;
		}
		var self = this;
		var unend = eos(readable, {
			writable: false,
			readable: true
		}, destroyer(this));
		var onreadable = function() {
			self._forward();
		};
		var onend = function() {
			self.push(null);
		};
		var clear = function() {
			self._readable2.removeListener("readable", onreadable);
			self._readable2.removeListener("end", onend);
			unend();
		};
		this._drained = true;
		this._readable = readable;
		this._readable2 = readable._readableState ? readable : toStreams2(readable);
		this._readable2.on("readable", onreadable);
		this._readable2.on("end", onend);
		this._unread = clear;
		this._forward();
	};
	Duplexify.prototype._read = function() {
		this._drained = true;
		this._forward();
	};
	Duplexify.prototype._forward = function() {
		if (this._forwarding || !this._readable2 || !this._drained) return;
		this._forwarding = true;
		var data;
		while (this._drained && (data = shift(this._readable2)) !== null) {
			if (this.destroyed) continue;
			this._drained = this.push(data);
		}
		this._forwarding = false;
	};
	Duplexify.prototype.destroy = function(err, cb) {
		if (!cb) cb = noop;
		if (this.destroyed) return cb(null);
		this.destroyed = true;
		var self = this;
		process.nextTick(function() {
			self._destroy(err);
			cb(null);
		});
	};
	Duplexify.prototype._destroy = function(err) {
		if (err) {
			var ondrain = this._ondrain;
			this._ondrain = null;
			if (ondrain) ondrain(err);
			else this.emit("error", err);
		}
		if (this._forwardDestroy) {
			if (this._readable && this._readable.destroy) this._readable.destroy();
			if (this._writable && this._writable.destroy) this._writable.destroy();
		}
		this.emit("close");
	};
	Duplexify.prototype._write = function(data, enc, cb) {
		if (this.destroyed) return;
		if (this._corked) return onuncork(this, this._write.bind(this, data, enc, cb));
		if (data === SIGNAL_FLUSH) return this._finish(cb);
		if (!this._writable) return cb();
		if (this._writable.write(data) === false) this._ondrain = cb;
		else if (!this.destroyed) cb();
	};
	Duplexify.prototype._finish = function(cb) {
		var self = this;
		this.emit("preend");
		onuncork(this, function() {
			end(self._forwardEnd && self._writable, function() {
				if (self._writableState.prefinished === false) self._writableState.prefinished = true;
				self.emit("prefinish");
				onuncork(self, cb);
			});
		});
	};
	Duplexify.prototype.end = function(data, enc, cb) {
		if (typeof data === "function") return this.end(null, null, data);
		if (typeof enc === "function") return this.end(data, null, enc);
		this._ended = true;
		if (data) this.write(data);
		if (!this._writableState.ending && !this._writableState.destroyed) this.write(SIGNAL_FLUSH);
		return stream.Writable.prototype.end.call(this, cb);
	};
	module.exports = Duplexify;
}))(), 1);
const packageJson$1 = (0, import_package_json_helper.getPackageJSON)();
const GCCL_GCS_CMD_KEY = Symbol.for("GCCL_GCS_CMD");
const requestDefaults = {
	timeout: 6e4,
	gzip: true,
	forever: true,
	pool: { maxSockets: Infinity }
};
const AUTO_RETRY_DEFAULT$1 = true;
const MAX_RETRY_DEFAULT$1 = 3;
var ApiError = class ApiError extends Error {
	constructor(errorBodyOrMessage) {
		super();
		if (typeof errorBodyOrMessage !== "object") {
			this.message = errorBodyOrMessage || "";
			return;
		}
		const errorBody = errorBodyOrMessage;
		this.code = errorBody.code;
		this.errors = errorBody.errors;
		this.response = errorBody.response;
		try {
			this.errors = JSON.parse(this.response.body).error.errors;
		} catch (e) {
			this.errors = errorBody.errors;
		}
		this.message = ApiError.createMultiErrorMessage(errorBody, this.errors);
		Error.captureStackTrace(this);
	}
	static createMultiErrorMessage(err, errors) {
		const messages = new Set();
		if (err.message) messages.add(err.message);
		if (errors && errors.length) errors.forEach(({ message }) => messages.add(message));
		else if (err.response && err.response.body) messages.add(decode(err.response.body.toString()));
		else if (!err.message) messages.add("A failure occurred during this request.");
		let messageArr = Array.from(messages);
		if (messageArr.length > 1) {
			messageArr = messageArr.map((message, i) => `    ${i + 1}. ${message}`);
			messageArr.unshift("Multiple errors occurred during the request. Please see the `errors` array for complete details.\n");
			messageArr.push("\n");
		}
		return messageArr.join("\n");
	}
};
var PartialFailureError = class extends Error {
	constructor(b) {
		super();
		const errorObject = b;
		this.errors = errorObject.errors;
		this.name = "PartialFailureError";
		this.response = errorObject.response;
		this.message = ApiError.createMultiErrorMessage(errorObject, this.errors);
	}
};
var Util = class {
	constructor() {
		this.ApiError = ApiError;
		this.PartialFailureError = PartialFailureError;
	}
	noop() {}
	handleResp(err, resp, body, callback) {
		callback = callback || util$1.noop;
		const parsedResp = {
			err: err || null,
			...resp && util$1.parseHttpRespMessage(resp),
			...body && util$1.parseHttpRespBody(body)
		};
		if (!parsedResp.err && resp && typeof parsedResp.body === "object") parsedResp.resp.body = parsedResp.body;
		if (parsedResp.err && resp) parsedResp.err.response = resp;
		callback(parsedResp.err, parsedResp.body, parsedResp.resp);
	}
	parseHttpRespMessage(httpRespMessage) {
		const parsedHttpRespMessage = { resp: httpRespMessage };
		if (httpRespMessage.statusCode < 200 || httpRespMessage.statusCode > 299) parsedHttpRespMessage.err = new ApiError({
			errors: new Array(),
			code: httpRespMessage.statusCode,
			message: httpRespMessage.statusMessage,
			response: httpRespMessage
		});
		return parsedHttpRespMessage;
	}
	parseHttpRespBody(body) {
		const parsedHttpRespBody = { body };
		if (typeof body === "string") try {
			parsedHttpRespBody.body = JSON.parse(body);
		} catch (err) {
			parsedHttpRespBody.body = body;
		}
		if (parsedHttpRespBody.body && parsedHttpRespBody.body.error) parsedHttpRespBody.err = new ApiError(parsedHttpRespBody.body.error);
		return parsedHttpRespBody;
	}
	makeWritableStream(dup, options, onComplete) {
		var _a;
		onComplete = onComplete || util$1.noop;
		const writeStream = new ProgressStream();
		writeStream.on("progress", (evt) => dup.emit("progress", evt));
		dup.setWritable(writeStream);
		const defaultReqOpts = {
			method: "POST",
			qs: { uploadType: "multipart" },
			timeout: 0,
			maxRetries: 0
		};
		const metadata = options.metadata || {};
		const reqOpts = {
			...defaultReqOpts,
			...options.request,
			qs: {
				...defaultReqOpts.qs,
				...(_a = options.request) === null || _a === void 0 ? void 0 : _a.qs
			},
			multipart: [{
				"Content-Type": "application/json",
				body: JSON.stringify(metadata)
			}, {
				"Content-Type": metadata.contentType || "application/octet-stream",
				body: writeStream
			}]
		};
		options.makeAuthenticatedRequest(reqOpts, { onAuthenticated(err, authenticatedReqOpts) {
			if (err) {
				dup.destroy(err);
				return;
			}
			requestDefaults.headers = util$1._getDefaultHeaders(reqOpts[GCCL_GCS_CMD_KEY]);
			import_src$4.teenyRequest.defaults(requestDefaults)(authenticatedReqOpts, (err, resp, body) => {
				util$1.handleResp(err, resp, body, (err, data) => {
					if (err) {
						dup.destroy(err);
						return;
					}
					dup.emit("response", resp);
					onComplete(data);
				});
			});
		} });
	}
	shouldRetryRequest(err) {
		if (err) {
			if ([
				408,
				429,
				500,
				502,
				503,
				504
			].indexOf(err.code) !== -1) return true;
			if (err.errors) for (const e of err.errors) {
				const reason = e.reason;
				if (reason === "rateLimitExceeded") return true;
				if (reason === "userRateLimitExceeded") return true;
				if (reason && reason.includes("EAI_AGAIN")) return true;
			}
		}
		return false;
	}
	makeAuthenticatedRequestFactory(config) {
		const googleAutoAuthConfig = { ...config };
		if (googleAutoAuthConfig.projectId === "{{projectId}}") delete googleAutoAuthConfig.projectId;
		let authClient;
		if (googleAutoAuthConfig.authClient instanceof import_src$3.GoogleAuth) authClient = googleAutoAuthConfig.authClient;
		else authClient = new import_src$3.GoogleAuth({
			...googleAutoAuthConfig,
			authClient: googleAutoAuthConfig.authClient,
			clientOptions: googleAutoAuthConfig.clientOptions
		});
		function makeAuthenticatedRequest(reqOpts, optionsOrCallback) {
			let stream;
			let projectId;
			const reqConfig = { ...config };
			let activeRequest_;
			if (!optionsOrCallback) {
				stream = (0, import_duplexify.default)();
				reqConfig.stream = stream;
			}
			const options = typeof optionsOrCallback === "object" ? optionsOrCallback : void 0;
			const callback = typeof optionsOrCallback === "function" ? optionsOrCallback : void 0;
			async function setProjectId() {
				projectId = await authClient.getProjectId();
			}
			const onAuthenticated = async (err, authenticatedReqOpts) => {
				const authLibraryError = err;
				const autoAuthFailed = err && typeof err.message === "string" && err.message.indexOf("Could not load the default credentials") > -1;
				if (autoAuthFailed) authenticatedReqOpts = reqOpts;
				if (!err || autoAuthFailed) try {
					authenticatedReqOpts = util$1.decorateRequest(authenticatedReqOpts, projectId);
					err = null;
				} catch (e) {
					if (e instanceof import_src$2.MissingProjectIdError) try {
						await setProjectId();
						authenticatedReqOpts = util$1.decorateRequest(authenticatedReqOpts, projectId);
						err = null;
					} catch (e) {
						err = err || e;
					}
					else err = err || e;
				}
				if (err) {
					if (stream) stream.destroy(err);
					else (options && options.onAuthenticated ? options.onAuthenticated : callback)(err);
					return;
				}
				if (options && options.onAuthenticated) options.onAuthenticated(null, authenticatedReqOpts);
				else activeRequest_ = util$1.makeRequest(authenticatedReqOpts, reqConfig, (apiResponseError, ...params) => {
					if (apiResponseError && apiResponseError.code === 401 && authLibraryError) apiResponseError = authLibraryError;
					callback(apiResponseError, ...params);
				});
			};
			const prepareRequest = async () => {
				try {
					const getProjectId = async () => {
						if (config.projectId && config.projectId !== "{{projectId}}") return config.projectId;
						if (config.projectIdRequired === false) return DEFAULT_PROJECT_ID_TOKEN;
						return setProjectId();
					};
					const authorizeRequest = async () => {
						if (reqConfig.customEndpoint && !reqConfig.useAuthWithCustomEndpoint) return reqOpts;
						else return authClient.authorizeRequest(reqOpts);
					};
					const [_projectId, authorizedReqOpts] = await Promise.all([getProjectId(), authorizeRequest()]);
					if (_projectId) projectId = _projectId;
					return onAuthenticated(null, authorizedReqOpts);
				} catch (e) {
					return onAuthenticated(e);
				}
			};
			prepareRequest();
			if (stream) return stream;
			return { abort() {
				setImmediate(() => {
					if (activeRequest_) {
						activeRequest_.abort();
						activeRequest_ = null;
					}
				});
			} };
		}
		const mar = makeAuthenticatedRequest;
		mar.getCredentials = authClient.getCredentials.bind(authClient);
		mar.authClient = authClient;
		return mar;
	}
	makeRequest(reqOpts, config, callback) {
		var _a, _b, _c, _d, _e;
		let autoRetryValue = AUTO_RETRY_DEFAULT$1;
		if (config.autoRetry !== void 0) autoRetryValue = config.autoRetry;
		else if (((_a = config.retryOptions) === null || _a === void 0 ? void 0 : _a.autoRetry) !== void 0) autoRetryValue = config.retryOptions.autoRetry;
		let maxRetryValue = MAX_RETRY_DEFAULT$1;
		if (config.maxRetries !== void 0) maxRetryValue = config.maxRetries;
		else if (((_b = config.retryOptions) === null || _b === void 0 ? void 0 : _b.maxRetries) !== void 0) maxRetryValue = config.retryOptions.maxRetries;
		requestDefaults.headers = this._getDefaultHeaders(reqOpts[GCCL_GCS_CMD_KEY]);
		const options = {
			request: import_src$4.teenyRequest.defaults(requestDefaults),
			retries: autoRetryValue !== false ? maxRetryValue : 0,
			noResponseRetries: autoRetryValue !== false ? maxRetryValue : 0,
			shouldRetryFn(httpRespMessage) {
				var _a, _b;
				const err = util$1.parseHttpRespMessage(httpRespMessage).err;
				if ((_a = config.retryOptions) === null || _a === void 0 ? void 0 : _a.retryableErrorFn) return err && ((_b = config.retryOptions) === null || _b === void 0 ? void 0 : _b.retryableErrorFn(err));
				return err && util$1.shouldRetryRequest(err);
			},
			maxRetryDelay: (_c = config.retryOptions) === null || _c === void 0 ? void 0 : _c.maxRetryDelay,
			retryDelayMultiplier: (_d = config.retryOptions) === null || _d === void 0 ? void 0 : _d.retryDelayMultiplier,
			totalTimeout: (_e = config.retryOptions) === null || _e === void 0 ? void 0 : _e.totalTimeout
		};
		if (typeof reqOpts.maxRetries === "number") {
			options.retries = reqOpts.maxRetries;
			options.noResponseRetries = reqOpts.maxRetries;
		}
		if (!config.stream) return (0, import_retry_request.default)(reqOpts, options, (err, response, body) => {
			util$1.handleResp(err, response, body, callback);
		});
		const dup = config.stream;
		let requestStream;
		if ((reqOpts.method || "GET").toUpperCase() === "GET") {
			requestStream = (0, import_retry_request.default)(reqOpts, options);
			dup.setReadable(requestStream);
		} else {
			requestStream = options.request(reqOpts);
			dup.setWritable(requestStream);
		}
		requestStream.on("error", dup.destroy.bind(dup)).on("response", dup.emit.bind(dup, "response")).on("complete", dup.emit.bind(dup, "complete"));
		dup.abort = requestStream.abort;
		return dup;
	}
	decorateRequest(reqOpts, projectId) {
		delete reqOpts.autoPaginate;
		delete reqOpts.autoPaginateVal;
		delete reqOpts.objectMode;
		if (reqOpts.qs !== null && typeof reqOpts.qs === "object") {
			delete reqOpts.qs.autoPaginate;
			delete reqOpts.qs.autoPaginateVal;
			reqOpts.qs = (0, import_src$2.replaceProjectIdToken)(reqOpts.qs, projectId);
		}
		if (Array.isArray(reqOpts.multipart)) reqOpts.multipart = reqOpts.multipart.map((part) => {
			return (0, import_src$2.replaceProjectIdToken)(part, projectId);
		});
		if (reqOpts.json !== null && typeof reqOpts.json === "object") {
			delete reqOpts.json.autoPaginate;
			delete reqOpts.json.autoPaginateVal;
			reqOpts.json = (0, import_src$2.replaceProjectIdToken)(reqOpts.json, projectId);
			const headers = reqOpts.headers || {};
			const headerLike = headers;
			if (typeof headerLike.set === "function" && typeof headerLike.has === "function") {
				if (!headerLike.has("content-type")) headerLike.set("Content-Type", "application/json");
				reqOpts.headers = headers;
			} else reqOpts.headers = Object.keys(headers).some((key) => key.toLowerCase() === "content-type") ? headers : {
				...headers,
				"Content-Type": "application/json"
			};
		}
		reqOpts.uri = (0, import_src$2.replaceProjectIdToken)(reqOpts.uri, projectId);
		return reqOpts;
	}
	isCustomType(unknown, module) {
		function getConstructorName(obj) {
			return obj.constructor && obj.constructor.name.toLowerCase();
		}
		const moduleNameParts = module.split("/");
		const parentModuleName = moduleNameParts[0] && moduleNameParts[0].toLowerCase();
		const subModuleName = moduleNameParts[1] && moduleNameParts[1].toLowerCase();
		if (subModuleName && getConstructorName(unknown) !== subModuleName) return false;
		let walkingModule = unknown;
		while (true) {
			if (getConstructorName(walkingModule) === parentModuleName) return true;
			walkingModule = walkingModule.parent;
			if (!walkingModule) return false;
		}
	}
	maybeOptionsOrCallback(optionsOrCallback, cb) {
		return typeof optionsOrCallback === "function" ? [{}, optionsOrCallback] : [optionsOrCallback, cb];
	}
	decorateHeaders(headers, options) {
		return decorateHeaders(headers, options);
	}
	_getDefaultHeaders(gcclGcsCmd) {
		return decorateHeaders(void 0, { gcclGcsCmd }).headers;
	}
};
function decorateHeaders(headers, options) {
	const sanitizedHeaders = headers instanceof globalThis.Headers ? Object.assign(Object.fromEntries(headers.entries()), headers) : Array.isArray(headers) ? Object.fromEntries(headers) : { ...headers };
	const userTokenKey = Object.keys(sanitizedHeaders).find((key) => key.toLowerCase() === "x-goog-gcs-idempotency-token");
	const userTokenValue = userTokenKey ? sanitizedHeaders[userTokenKey] : void 0;
	const hasValidUserToken = typeof userTokenValue === "string" && userTokenValue.trim() !== "";
	const idempotencyToken = hasValidUserToken ? userTokenValue : (options === null || options === void 0 ? void 0 : options.idempotencyToken) || crypto$2.randomUUID();
	let userAgent = getUserAgentString();
	if (options === null || options === void 0 ? void 0 : options.providedUserAgent) userAgent = `${options.providedUserAgent} ${userAgent}`;
	const pkg = (options === null || options === void 0 ? void 0 : options.packageJson) || packageJson$1;
	let googAPIClient = `${getRuntimeTrackingString()} gccl/${pkg.version}-${getModuleFormat()} gccl-invocation-id/${idempotencyToken}`;
	const gcclGcsCmd = options === null || options === void 0 ? void 0 : options.gcclGcsCmd;
	if (gcclGcsCmd) googAPIClient += ` gccl-gcs-cmd/${gcclGcsCmd}`;
	sanitizedHeaders["User-Agent"] = userAgent;
	sanitizedHeaders["x-goog-api-client"] = googAPIClient;
	if (!hasValidUserToken) {
		if (userTokenKey) delete sanitizedHeaders[userTokenKey];
		sanitizedHeaders["x-goog-gcs-idempotency-token"] = idempotencyToken;
	}
	return {
		headers: sanitizedHeaders,
		idempotencyToken
	};
}
var ProgressStream = class extends Transform {
	constructor() {
		super(...arguments);
		this.bytesRead = 0;
	}
	_transform(chunk, encoding, callback) {
		this.bytesRead += chunk.length;
		this.emit("progress", {
			bytesWritten: this.bytesRead,
			contentLength: "*"
		});
		this.push(chunk);
		callback();
	}
};
const util$1 = new Util();
// node_modules/@google-cloud/storage/build/esm/src/nodejs-common/service.js
const DEFAULT_PROJECT_ID_TOKEN = "{{projectId}}";
var Service = class Service {
	constructor(config, options = {}) {
		this.baseUrl = config.baseUrl;
		this.apiEndpoint = config.apiEndpoint;
		this.timeout = options.timeout;
		this.globalInterceptors = Array.isArray(options.interceptors_) ? options.interceptors_ : [];
		this.interceptors = [];
		this.packageJson = config.packageJson;
		this.projectId = options.projectId || "{{projectId}}";
		this.projectIdRequired = config.projectIdRequired !== false;
		this.providedUserAgent = options.userAgent;
		this.universeDomain = options.universeDomain || import_src$3.DEFAULT_UNIVERSE;
		this.customEndpoint = config.customEndpoint || false;
		this.useAuthWithCustomEndpoint = config.useAuthWithCustomEndpoint;
		this.makeAuthenticatedRequest = util$1.makeAuthenticatedRequestFactory({
			...config,
			projectIdRequired: this.projectIdRequired,
			projectId: this.projectId,
			authClient: options.authClient || config.authClient,
			credentials: options.credentials,
			keyFile: options.keyFilename,
			email: options.email,
			clientOptions: {
				universeDomain: options.universeDomain,
				...options.clientOptions
			}
		});
		this.authClient = this.makeAuthenticatedRequest.authClient;
		if (!!process.env.FUNCTION_NAME) this.interceptors.push({ request(reqOpts) {
			reqOpts.forever = false;
			return reqOpts;
		} });
	}
	getRequestInterceptors() {
		return [].slice.call(this.globalInterceptors).concat(this.interceptors).filter((interceptor) => typeof interceptor.request === "function").map((interceptor) => interceptor.request);
	}
	getProjectId(callback) {
		if (!callback) return this.getProjectIdAsync();
		(async () => {
			try {
				callback(null, await this.getProjectIdAsync());
			} catch (err) {
				callback(err);
			}
		})();
	}
	async getProjectIdAsync() {
		const projectId = await this.authClient.getProjectId();
		if (this.projectId === "{{projectId}}" && projectId) this.projectId = projectId;
		return this.projectId;
	}
	request_(reqOpts, callback) {
		reqOpts = {
			...reqOpts,
			timeout: this.timeout
		};
		const isAbsoluteUrl = reqOpts.uri.indexOf("http") === 0;
		const uriComponents = [this.baseUrl];
		if (this.projectIdRequired) {
			if (reqOpts.projectId) {
				uriComponents.push("projects");
				uriComponents.push(reqOpts.projectId);
			} else {
				uriComponents.push("projects");
				uriComponents.push(this.projectId);
			}
		}
		uriComponents.push(reqOpts.uri);
		if (isAbsoluteUrl) uriComponents.splice(0, uriComponents.indexOf(reqOpts.uri));
		reqOpts.uri = uriComponents.map((uriComponent) => {
			return uriComponent.replace(/^\/*|\/*$/g, "");
		}).join("/").replace(/\/:/g, ":");
		const requestInterceptors = this.getRequestInterceptors();
		(Array.isArray(reqOpts.interceptors_) ? reqOpts.interceptors_ : []).forEach((interceptor) => {
			if (typeof interceptor.request === "function") requestInterceptors.push(interceptor.request);
		});
		requestInterceptors.forEach((requestInterceptor) => {
			reqOpts = requestInterceptor(reqOpts);
		});
		delete reqOpts.interceptors_;
		const { headers } = decorateHeaders(reqOpts.headers, {
			packageJson: this.packageJson,
			providedUserAgent: this.providedUserAgent,
			gcclGcsCmd: reqOpts[GCCL_GCS_CMD_KEY]
		});
		reqOpts.headers = headers;
		if (reqOpts.shouldReturnStream) return this.makeAuthenticatedRequest(reqOpts);
		else this.makeAuthenticatedRequest(reqOpts, callback);
	}
	request(reqOpts, callback) {
		Service.prototype.request_.call(this, reqOpts, callback);
	}
	requestStream(reqOpts) {
		const opts = {
			...reqOpts,
			shouldReturnStream: true
		};
		return Service.prototype.request_.call(this, opts);
	}
};
// node_modules/@google-cloud/storage/build/esm/src/nodejs-common/service-object.js
var import_src$1 = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.promisify = promisify;
	exports.promisifyAll = promisifyAll;
	exports.callbackify = callbackify;
	exports.callbackifyAll = callbackifyAll;
	function promisify(originalMethod, options) {
		if (originalMethod.promisified_) return originalMethod;
		options = options || {};
		const slice = Array.prototype.slice;
		const wrapper = function() {
			let last;
			for (last = arguments.length - 1; last >= 0; last--) {
				const arg = arguments[last];
				if (typeof arg === "undefined") continue;
				if (typeof arg !== "function") break;
				return originalMethod.apply(this, arguments);
			}
			const args = slice.call(arguments, 0, last + 1);
			let PromiseCtor = Promise;
			if (this && this.Promise) PromiseCtor = this.Promise;
			return new PromiseCtor((resolve, reject) => {
				args.push((...args) => {
					const callbackArgs = slice.call(args);
					const err = callbackArgs.shift();
					if (err) return reject(err);
					if (options.singular && callbackArgs.length === 1) resolve(callbackArgs[0]);
					else resolve(callbackArgs);
				});
				originalMethod.apply(this, args);
			});
		};
		wrapper.promisified_ = true;
		return wrapper;
	}
	function promisifyAll(Class, options) {
		const exclude = options && options.exclude || [];
		Object.getOwnPropertyNames(Class.prototype).filter((methodName) => {
			return !exclude.includes(methodName) && typeof Class.prototype[methodName] === "function" && !/(^_|(Stream|_)|promise$)|^constructor$/.test(methodName);
		}).forEach((methodName) => {
			const originalMethod = Class.prototype[methodName];
			if (!originalMethod.promisified_) Class.prototype[methodName] = exports.promisify(originalMethod, options);
		});
	}
	function callbackify(originalMethod) {
		if (originalMethod.callbackified_) return originalMethod;
		const wrapper = function() {
			if (typeof arguments[arguments.length - 1] !== "function") return originalMethod.apply(this, arguments);
			const cb = Array.prototype.pop.call(arguments);
			originalMethod.apply(this, arguments).then((res) => {
				res = Array.isArray(res) ? res : [res];
				cb(null, ...res);
			}, (err) => cb(err));
		};
		wrapper.callbackified_ = true;
		return wrapper;
	}
	function callbackifyAll(Class, options) {
		const exclude = options && options.exclude || [];
		Object.getOwnPropertyNames(Class.prototype).filter((methodName) => {
			return !exclude.includes(methodName) && typeof Class.prototype[methodName] === "function" && !/^_|(Stream|_)|^constructor$/.test(methodName);
		}).forEach((methodName) => {
			const originalMethod = Class.prototype[methodName];
			if (!originalMethod.callbackified_) Class.prototype[methodName] = exports.callbackify(originalMethod);
		});
	}
}))();
var ServiceObject = class ServiceObject extends EventEmitter {
	constructor(config) {
		super();
		this.metadata = {};
		this.baseUrl = config.baseUrl;
		this.parent = config.parent;
		this.id = config.id;
		this.createMethod = config.createMethod;
		this.methods = config.methods || {};
		this.interceptors = [];
		this.projectId = config.projectId;
		if (config.methods) Object.getOwnPropertyNames(ServiceObject.prototype).filter((methodName) => {
			return !/^request/.test(methodName) && !/^getRequestInterceptors/.test(methodName) && this[methodName] === ServiceObject.prototype[methodName] && !config.methods[methodName];
		}).forEach((methodName) => {
			this[methodName] = void 0;
		});
	}
	create(optionsOrCallback, callback) {
		const self = this;
		const args = [this.id];
		if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
		if (typeof optionsOrCallback === "object") args.push(optionsOrCallback);
		function onCreate(...args) {
			const [err, instance] = args;
			if (!err) {
				self.metadata = instance.metadata;
				if (self.id && instance.metadata) self.id = instance.metadata.id;
				args[1] = self;
			}
			callback(...args);
		}
		args.push(onCreate);
		this.createMethod.apply(null, args);
	}
	delete(optionsOrCallback, cb) {
		var _a;
		const [options, callback] = util$1.maybeOptionsOrCallback(optionsOrCallback, cb);
		const ignoreNotFound = options.ignoreNotFound;
		delete options.ignoreNotFound;
		const methodConfig = typeof this.methods.delete === "object" && this.methods.delete || {};
		const reqOpts = {
			method: "DELETE",
			uri: "",
			...methodConfig.reqOpts,
			qs: {
				...(_a = methodConfig.reqOpts) === null || _a === void 0 ? void 0 : _a.qs,
				...options
			}
		};
		ServiceObject.prototype.request.call(this, reqOpts, (err, body, res) => {
			if (err) {
				if (err.code === 404 && ignoreNotFound) err = null;
			}
			callback(err, res);
		});
	}
	exists(optionsOrCallback, cb) {
		const [options, callback] = util$1.maybeOptionsOrCallback(optionsOrCallback, cb);
		this.get(options, (err) => {
			if (err) {
				if (err.code === 404) callback(null, false);
				else callback(err);
				return;
			}
			callback(null, true);
		});
	}
	get(optionsOrCallback, cb) {
		const self = this;
		const [opts, callback] = util$1.maybeOptionsOrCallback(optionsOrCallback, cb);
		const options = Object.assign({}, opts);
		const autoCreate = options.autoCreate && typeof this.create === "function";
		delete options.autoCreate;
		function onCreate(err, instance, apiResponse) {
			if (err) {
				if (err.code === 409) {
					self.get(options, callback);
					return;
				}
				callback(err, null, apiResponse);
				return;
			}
			callback(null, instance, apiResponse);
		}
		this.getMetadata(options, (err, metadata) => {
			if (err) {
				if (err.code === 404 && autoCreate) {
					const args = [];
					if (Object.keys(options).length > 0) args.push(options);
					args.push(onCreate);
					self.create(...args);
					return;
				}
				callback(err, null, metadata);
				return;
			}
			callback(null, self, metadata);
		});
	}
	getMetadata(optionsOrCallback, cb) {
		var _a;
		const [options, callback] = util$1.maybeOptionsOrCallback(optionsOrCallback, cb);
		const methodConfig = typeof this.methods.getMetadata === "object" && this.methods.getMetadata || {};
		const reqOpts = {
			uri: "",
			...methodConfig.reqOpts,
			qs: {
				...(_a = methodConfig.reqOpts) === null || _a === void 0 ? void 0 : _a.qs,
				...options
			}
		};
		ServiceObject.prototype.request.call(this, reqOpts, (err, body, res) => {
			this.metadata = body;
			callback(err, this.metadata, res);
		});
	}
	getRequestInterceptors() {
		const localInterceptors = this.interceptors.filter((interceptor) => typeof interceptor.request === "function").map((interceptor) => interceptor.request);
		return this.parent.getRequestInterceptors().concat(localInterceptors);
	}
	setMetadata(metadata, optionsOrCallback, cb) {
		var _a, _b;
		const [options, callback] = util$1.maybeOptionsOrCallback(optionsOrCallback, cb);
		const methodConfig = typeof this.methods.setMetadata === "object" && this.methods.setMetadata || {};
		const reqOpts = {
			method: "PATCH",
			uri: "",
			...methodConfig.reqOpts,
			json: {
				...(_a = methodConfig.reqOpts) === null || _a === void 0 ? void 0 : _a.json,
				...metadata
			},
			qs: {
				...(_b = methodConfig.reqOpts) === null || _b === void 0 ? void 0 : _b.qs,
				...options
			}
		};
		ServiceObject.prototype.request.call(this, reqOpts, (err, body, res) => {
			this.metadata = body;
			callback(err, this.metadata, res);
		});
	}
	request_(reqOpts, callback) {
		reqOpts = { ...reqOpts };
		if (this.projectId) reqOpts.projectId = this.projectId;
		const isAbsoluteUrl = reqOpts.uri.indexOf("http") === 0;
		const uriComponents = [
			this.baseUrl,
			this.id || "",
			reqOpts.uri
		];
		if (isAbsoluteUrl) uriComponents.splice(0, uriComponents.indexOf(reqOpts.uri));
		reqOpts.uri = uriComponents.filter((x) => x.trim()).map((uriComponent) => {
			return uriComponent.replace(/^\/*|\/*$/g, "");
		}).join("/");
		const childInterceptors = Array.isArray(reqOpts.interceptors_) ? reqOpts.interceptors_ : [];
		const localInterceptors = [].slice.call(this.interceptors);
		reqOpts.interceptors_ = childInterceptors.concat(localInterceptors);
		if (reqOpts.shouldReturnStream) return this.parent.requestStream(reqOpts);
		this.parent.request(reqOpts, callback);
	}
	request(reqOpts, callback) {
		this.request_(reqOpts, callback);
	}
	requestStream(reqOpts) {
		const opts = {
			...reqOpts,
			shouldReturnStream: true
		};
		return this.request_(opts);
	}
};
(0, import_src$1.promisifyAll)(ServiceObject, { exclude: ["getRequestInterceptors"] });
// node_modules/@google-cloud/paginator/build/src/resource-stream.js
var require_resource_stream = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ResourceStream = void 0;
	const stream_1 = __require("stream");
	var ResourceStream = class extends stream_1.Transform {
		_ended;
		_maxApiCalls;
		_nextQuery;
		_otherArgs;
		_reading;
		_requestFn;
		_requestsMade;
		_resultsToSend;
		constructor(args, requestFn) {
			const options = Object.assign({ objectMode: true }, args.streamOptions);
			super(options);
			this._ended = false;
			this._maxApiCalls = args.maxApiCalls === -1 ? Infinity : args.maxApiCalls;
			this._nextQuery = args.query;
			this._reading = false;
			this._requestFn = requestFn;
			this._requestsMade = 0;
			this._resultsToSend = args.maxResults === -1 ? Infinity : args.maxResults;
			this._otherArgs = [];
		}
		end(...args) {
			this._ended = true;
			return super.end(...args);
		}
		_read() {
			if (this._reading) return;
			this._reading = true;
			try {
				this._requestFn(this._nextQuery, (err, results, nextQuery, ...otherArgs) => {
					if (err) {
						this.destroy(err);
						return;
					}
					this._otherArgs = otherArgs;
					this._nextQuery = nextQuery;
					if (this._resultsToSend !== Infinity) {
						results = results.splice(0, this._resultsToSend);
						this._resultsToSend -= results.length;
					}
					let more = true;
					for (const result of results) {
						if (this._ended) break;
						more = this.push(result);
					}
					const isFinished = !this._nextQuery || this._resultsToSend < 1;
					const madeMaxCalls = ++this._requestsMade >= this._maxApiCalls;
					if (isFinished || madeMaxCalls) this.end();
					if (more && !this._ended) setImmediate(() => this._read());
					this._reading = false;
				});
			} catch (e) {
				this.destroy(e);
			}
		}
	};
	exports.ResourceStream = ResourceStream;
}));
// node_modules/@google-cloud/paginator/build/src/index.js
var require_src = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ResourceStream = exports.paginator = exports.Paginator = void 0;
	const extend = require_extend();
	const resource_stream_1 = require_resource_stream();
	Object.defineProperty(exports, "ResourceStream", {
		enumerable: true,
		get: function() {
			return resource_stream_1.ResourceStream;
		}
	});
	var Paginator = class {
		extend(Class, methodNames) {
			if (typeof methodNames === "string") methodNames = [methodNames];
			methodNames.forEach((methodName) => {
				const originalMethod = Class.prototype[methodName];
				Class.prototype[methodName + "_"] = originalMethod;
				Class.prototype[methodName] = function(...args) {
					const parsedArguments = paginator.parseArguments_(args);
					return paginator.run_(parsedArguments, originalMethod.bind(this));
				};
			});
		}
		streamify(methodName) {
			return function(...args) {
				const parsedArguments = paginator.parseArguments_(args);
				const originalMethod = this[methodName + "_"] || this[methodName];
				return paginator.runAsStream_(parsedArguments, originalMethod.bind(this));
			};
		}
		parseArguments_(args) {
			let query;
			let autoPaginate = true;
			let maxApiCalls = -1;
			let maxResults = -1;
			let callback;
			const firstArgument = args[0];
			const lastArgument = args[args.length - 1];
			if (typeof firstArgument === "function") callback = firstArgument;
			else query = firstArgument;
			if (typeof lastArgument === "function") callback = lastArgument;
			if (typeof query === "object") {
				query = extend(true, {}, query);
				if (query.maxResults && typeof query.maxResults === "number") maxResults = query.maxResults;
				else if (typeof query.pageSize === "number") maxResults = query.pageSize;
				if (query.maxApiCalls && typeof query.maxApiCalls === "number") {
					maxApiCalls = query.maxApiCalls;
					delete query.maxApiCalls;
				}
				if (maxResults !== -1 || query.autoPaginate === false) autoPaginate = false;
			}
			const parsedArguments = {
				query: query || {},
				autoPaginate,
				maxApiCalls,
				maxResults,
				callback
			};
			parsedArguments.streamOptions = extend(true, {}, parsedArguments.query);
			delete parsedArguments.streamOptions.autoPaginate;
			delete parsedArguments.streamOptions.maxResults;
			delete parsedArguments.streamOptions.pageSize;
			return parsedArguments;
		}
		run_(parsedArguments, originalMethod) {
			const query = parsedArguments.query;
			const callback = parsedArguments.callback;
			if (!parsedArguments.autoPaginate) return originalMethod(query, callback);
			const results = new Array();
			let otherArgs = [];
			const promise = new Promise((resolve, reject) => {
				const stream = paginator.runAsStream_(parsedArguments, originalMethod);
				stream.on("error", reject).on("data", (data) => results.push(data)).on("end", () => {
					otherArgs = stream._otherArgs || [];
					resolve(results);
				});
			});
			if (!callback) return promise.then((results) => [
				results,
				query,
				...otherArgs
			]);
			promise.then((results) => callback(null, results, query, ...otherArgs), (err) => callback(err));
		}
		runAsStream_(parsedArguments, originalMethod) {
			return new resource_stream_1.ResourceStream(parsedArguments, originalMethod);
		}
	};
	exports.Paginator = Paginator;
	const paginator = new Paginator();
	exports.paginator = paginator;
}));
// node_modules/async-retry/node_modules/retry/lib/retry_operation.js
var require_retry_operation = __commonJSMin(((exports, module) => {
	function RetryOperation(timeouts, options) {
		if (typeof options === "boolean") options = { forever: options };
		this._originalTimeouts = JSON.parse(JSON.stringify(timeouts));
		this._timeouts = timeouts;
		this._options = options || {};
		this._maxRetryTime = options && options.maxRetryTime || Infinity;
		this._fn = null;
		this._errors = [];
		this._attempts = 1;
		this._operationTimeout = null;
		this._operationTimeoutCb = null;
		this._timeout = null;
		this._operationStart = null;
		this._timer = null;
		if (this._options.forever) this._cachedTimeouts = this._timeouts.slice(0);
	}
	module.exports = RetryOperation;
	RetryOperation.prototype.reset = function() {
		this._attempts = 1;
		this._timeouts = this._originalTimeouts.slice(0);
	};
	RetryOperation.prototype.stop = function() {
		if (this._timeout) clearTimeout(this._timeout);
		if (this._timer) clearTimeout(this._timer);
		this._timeouts = [];
		this._cachedTimeouts = null;
	};
	RetryOperation.prototype.retry = function(err) {
		if (this._timeout) clearTimeout(this._timeout);
		if (!err) return false;
		var currentTime = new Date().getTime();
		if (err && currentTime - this._operationStart >= this._maxRetryTime) {
			this._errors.push(err);
			this._errors.unshift(new Error("RetryOperation timeout occurred"));
			return false;
		}
		this._errors.push(err);
		var timeout = this._timeouts.shift();
		if (timeout === void 0) {
			if (this._cachedTimeouts) {
				this._errors.splice(0, this._errors.length - 1);
				timeout = this._cachedTimeouts.slice(-1);
			} else return false;
		}
		var self = this;
		this._timer = setTimeout(function() {
			self._attempts++;
			if (self._operationTimeoutCb) {
				self._timeout = setTimeout(function() {
					self._operationTimeoutCb(self._attempts);
				}, self._operationTimeout);
				if (self._options.unref) self._timeout.unref();
			}
			self._fn(self._attempts);
		}, timeout);
		if (this._options.unref) this._timer.unref();
		return true;
	};
	RetryOperation.prototype.attempt = function(fn, timeoutOps) {
		this._fn = fn;
		if (timeoutOps) {
			if (timeoutOps.timeout) this._operationTimeout = timeoutOps.timeout;
			if (timeoutOps.cb) this._operationTimeoutCb = timeoutOps.cb;
		}
		var self = this;
		if (this._operationTimeoutCb) this._timeout = setTimeout(function() {
			self._operationTimeoutCb();
		}, self._operationTimeout);
		this._operationStart = new Date().getTime();
		this._fn(this._attempts);
	};
	RetryOperation.prototype.try = function(fn) {
		console.log("Using RetryOperation.try() is deprecated");
		this.attempt(fn);
	};
	RetryOperation.prototype.start = function(fn) {
		console.log("Using RetryOperation.start() is deprecated");
		this.attempt(fn);
	};
	RetryOperation.prototype.start = RetryOperation.prototype.try;
	RetryOperation.prototype.errors = function() {
		return this._errors;
	};
	RetryOperation.prototype.attempts = function() {
		return this._attempts;
	};
	RetryOperation.prototype.mainError = function() {
		if (this._errors.length === 0) return null;
		var counts = {};
		var mainError = null;
		var mainErrorCount = 0;
		for (var i = 0; i < this._errors.length; i++) {
			var error = this._errors[i];
			var message = error.message;
			var count = (counts[message] || 0) + 1;
			counts[message] = count;
			if (count >= mainErrorCount) {
				mainError = error;
				mainErrorCount = count;
			}
		}
		return mainError;
	};
}));
// node_modules/async-retry/node_modules/retry/lib/retry.js
var require_retry$1 = __commonJSMin(((exports) => {
	var RetryOperation = require_retry_operation();
	exports.operation = function(options) {
		return new RetryOperation(exports.timeouts(options), {
			forever: options && (options.forever || options.retries === Infinity),
			unref: options && options.unref,
			maxRetryTime: options && options.maxRetryTime
		});
	};
	exports.timeouts = function(options) {
		if (options instanceof Array) return [].concat(options);
		var opts = {
			retries: 10,
			factor: 2,
			minTimeout: 1e3,
			maxTimeout: Infinity,
			randomize: false
		};
		for (var key in options) opts[key] = options[key];
		if (opts.minTimeout > opts.maxTimeout) throw new Error("minTimeout is greater than maxTimeout");
		var timeouts = [];
		for (var i = 0; i < opts.retries; i++) timeouts.push(this.createTimeout(i, opts));
		if (options && options.forever && !timeouts.length) timeouts.push(this.createTimeout(i, opts));
		timeouts.sort(function(a, b) {
			return a - b;
		});
		return timeouts;
	};
	exports.createTimeout = function(attempt, opts) {
		var random = opts.randomize ? Math.random() + 1 : 1;
		var timeout = Math.round(random * Math.max(opts.minTimeout, 1) * Math.pow(opts.factor, attempt));
		timeout = Math.min(timeout, opts.maxTimeout);
		return timeout;
	};
	exports.wrap = function(obj, options, methods) {
		if (options instanceof Array) {
			methods = options;
			options = null;
		}
		if (!methods) {
			methods = [];
			for (var key in obj) if (typeof obj[key] === "function") methods.push(key);
		}
		for (var i = 0; i < methods.length; i++) {
			var method = methods[i];
			var original = obj[method];
			obj[method] = function retryWrapper(original) {
				var op = exports.operation(options);
				var args = Array.prototype.slice.call(arguments, 1);
				var callback = args.pop();
				args.push(function(err) {
					if (op.retry(err)) return;
					if (err) arguments[0] = op.mainError();
					callback.apply(this, arguments);
				});
				op.attempt(function() {
					original.apply(obj, args);
				});
			}.bind(obj, original);
			obj[method].options = options;
		}
	};
}));
// node_modules/async-retry/node_modules/retry/index.js
var require_retry = __commonJSMin(((exports, module) => {
	module.exports = require_retry$1();
}));
// node_modules/async-retry/lib/index.js
var require_lib = __commonJSMin(((exports, module) => {
	var retrier = require_retry();
	function retry(fn, opts) {
		function run(resolve, reject) {
			var options = opts || {};
			var op;
			if (!("randomize" in options)) options.randomize = true;
			op = retrier.operation(options);
			function bail(err) {
				reject(err || new Error("Aborted"));
			}
			function onError(err, num) {
				if (err.bail) {
					bail(err);
					return;
				}
				if (!op.retry(err)) reject(op.mainError());
				else if (options.onRetry) options.onRetry(err, num);
			}
			function runAttempt(num) {
				var val;
				try {
					val = fn(bail, num);
				} catch (err) {
					onError(err, num);
					return;
				}
				Promise.resolve(val).then(resolve).catch(function catchIt(err) {
					onError(err, num);
				});
			}
			op.attempt(runAttempt);
		}
		return new Promise(run);
	}
	module.exports = retry;
}));
// node_modules/@google-cloud/storage/build/esm/src/acl.js
var import_src = require_src();
var import_lib = __toESM(require_lib(), 1);
var AclRoleAccessorMethods = class AclRoleAccessorMethods {
	constructor() {
		this.owners = {};
		this.readers = {};
		this.writers = {};
		this.owners = {};
		this.readers = {};
		this.writers = {};
		AclRoleAccessorMethods.roles.forEach(this._assignAccessMethods.bind(this));
	}
	_assignAccessMethods(role) {
		const accessMethods = AclRoleAccessorMethods.accessMethods;
		const entities = AclRoleAccessorMethods.entities;
		const roleGroup = role.toLowerCase() + "s";
		this[roleGroup] = entities.reduce((acc, entity) => {
			const isPrefix = entity.charAt(entity.length - 1) === "-";
			accessMethods.forEach((accessMethod) => {
				let method = accessMethod + entity[0].toUpperCase() + entity.substring(1);
				if (isPrefix) method = method.replace("-", "");
				acc[method] = (entityId, options, callback) => {
					let apiEntity;
					if (typeof options === "function") {
						callback = options;
						options = {};
					}
					if (isPrefix) apiEntity = entity + entityId;
					else {
						apiEntity = entity;
						callback = entityId;
					}
					options = Object.assign({
						entity: apiEntity,
						role
					}, options);
					const args = [options];
					if (typeof callback === "function") args.push(callback);
					return this[accessMethod].apply(this, args);
				};
			});
			return acc;
		}, {});
	}
};
AclRoleAccessorMethods.accessMethods = ["add", "delete"];
AclRoleAccessorMethods.entities = [
	"allAuthenticatedUsers",
	"allUsers",
	"domain-",
	"group-",
	"project-",
	"user-"
];
AclRoleAccessorMethods.roles = [
	"OWNER",
	"READER",
	"WRITER"
];
var Acl = class extends AclRoleAccessorMethods {
	constructor(options) {
		super();
		this.pathPrefix = options.pathPrefix;
		this.request_ = options.request;
	}
	add(options, callback) {
		const query = {};
		if (options.generation) query.generation = options.generation;
		if (options.userProject) query.userProject = options.userProject;
		this.request({
			method: "POST",
			uri: "",
			qs: query,
			maxRetries: 0,
			json: {
				entity: options.entity,
				role: options.role.toUpperCase()
			}
		}, (err, resp) => {
			if (err) {
				callback(err, null, resp);
				return;
			}
			callback(null, this.makeAclObject_(resp), resp);
		});
	}
	delete(options, callback) {
		const query = {};
		if (options.generation) query.generation = options.generation;
		if (options.userProject) query.userProject = options.userProject;
		this.request({
			method: "DELETE",
			uri: "/" + encodeURIComponent(options.entity),
			qs: query
		}, (err, resp) => {
			callback(err, resp);
		});
	}
	get(optionsOrCallback, cb) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : null;
		const callback = typeof optionsOrCallback === "function" ? optionsOrCallback : cb;
		let path = "";
		const query = {};
		if (options) {
			path = "/" + encodeURIComponent(options.entity);
			if (options.generation) query.generation = options.generation;
			if (options.userProject) query.userProject = options.userProject;
		}
		this.request({
			uri: path,
			qs: query
		}, (err, resp) => {
			if (err) {
				callback(err, null, resp);
				return;
			}
			let results;
			if (resp.items) results = resp.items.map(this.makeAclObject_);
			else results = this.makeAclObject_(resp);
			callback(null, results, resp);
		});
	}
	update(options, callback) {
		const query = {};
		if (options.generation) query.generation = options.generation;
		if (options.userProject) query.userProject = options.userProject;
		this.request({
			method: "PUT",
			uri: "/" + encodeURIComponent(options.entity),
			qs: query,
			json: { role: options.role.toUpperCase() }
		}, (err, resp) => {
			if (err) {
				callback(err, null, resp);
				return;
			}
			callback(null, this.makeAclObject_(resp), resp);
		});
	}
	makeAclObject_(accessControlObject) {
		const obj = {
			entity: accessControlObject.entity,
			role: accessControlObject.role
		};
		if (accessControlObject.projectTeam) obj.projectTeam = accessControlObject.projectTeam;
		return obj;
	}
	request(reqOpts, callback) {
		reqOpts.uri = this.pathPrefix + reqOpts.uri;
		this.request_(reqOpts, callback);
	}
};
(0, import_src$1.promisifyAll)(Acl, { exclude: ["request"] });
// node_modules/gaxios/package.json
var require_package = __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "gaxios",
		"version": "7.3.1",
		"description": "A simple common HTTP client specifically for Google APIs and services.",
		"main": "build/cjs/src/index.js",
		"types": "build/cjs/src/index.d.ts",
		"files": ["build/"],
		"exports": { ".": {
			"import": {
				"types": "./build/esm/src/index.d.ts",
				"default": "./build/esm/src/index.js"
			},
			"require": {
				"types": "./build/cjs/src/index.d.ts",
				"default": "./build/cjs/src/index.js"
			}
		} },
		"scripts": {
			"lint": "gts check --no-inline-config",
			"test": "c8 mocha build/esm/test",
			"presystem-test": "npm run compile",
			"system-test": "mocha build/esm/system-test --timeout 80000",
			"compile": "tsc -b ./tsconfig.json ./tsconfig.cjs.json && node utils/enable-esm.mjs",
			"fix": "gts fix",
			"prepare": "npm run compile",
			"pretest": "npm run compile",
			"webpack": "webpack",
			"prebrowser-test": "npm run compile",
			"browser-test": "node build/browser-test/browser-test-runner.js",
			"docs": "jsdoc -c .jsdoc.js",
			"samples-test": "cd samples/ && npm link ../ && npm test && cd ../",
			"prelint": "cd samples; npm link ../; npm install",
			"clean": "gts clean"
		},
		"repository": {
			"type": "git",
			"directory": "core/packages/gaxios",
			"url": "https://github.com/googleapis/google-cloud-node.git"
		},
		"keywords": ["google"],
		"engines": { "node": ">=18" },
		"author": "Google, LLC",
		"license": "Apache-2.0",
		"devDependencies": {
			"@babel/plugin-proposal-private-methods": "^7.18.6",
			"@types/cors": "^2.8.6",
			"@types/express": "^5.0.0",
			"@types/extend": "^3.0.1",
			"@types/mocha": "^10.0.10",
			"@types/multiparty": "4.2.1",
			"@types/mv": "^2.1.0",
			"@types/ncp": "^2.0.8",
			"@types/node": "^24.0.0",
			"@types/sinon": "^21.0.0",
			"@types/tmp": "^0.2.6",
			"assert": "^2.0.0",
			"browserify": "^17.0.0",
			"c8": "^10.1.3",
			"cors": "^2.8.5",
			"express": "^5.0.0",
			"gts": "^6.0.2",
			"is-docker": "^3.0.0",
			"jsdoc": "^4.0.4",
			"jsdoc-fresh": "^5.0.0",
			"jsdoc-region-tag": "^4.0.0",
			"karma": "^6.0.0",
			"karma-chrome-launcher": "^3.0.0",
			"karma-coverage": "^2.0.0",
			"karma-firefox-launcher": "^2.0.0",
			"karma-mocha": "^2.0.0",
			"karma-remap-coverage": "^0.1.5",
			"karma-sourcemap-loader": "^0.4.0",
			"karma-webpack": "^5.0.0",
			"mocha": "^11.1.0",
			"multiparty": "^4.2.1",
			"mv": "^2.1.1",
			"ncp": "^2.0.0",
			"nock": "14.0.5",
			"null-loader": "^4.0.1",
			"pack-n-play": "^4.0.0",
			"puppeteer": "^24.0.0",
			"sinon": "21.0.3",
			"stream-browserify": "^3.0.0",
			"tmp": "0.2.7",
			"ts-loader": "^9.5.2",
			"typescript": "5.8.3",
			"undici-types": "^7.24.1",
			"webpack": "^5.97.1",
			"webpack-cli": "^6.0.1"
		},
		"dependencies": {
			"extend": "^3.0.2",
			"https-proxy-agent": "^7.0.1",
			"node-fetch": "^3.3.2"
		},
		"homepage": "https://github.com/googleapis/google-cloud-node/tree/main/core/packages/gaxios"
	};
}));
// node_modules/gaxios/build/esm/src/util.cjs
var require_util = __commonJSMin(((exports, module) => {
	module.exports = { pkg: require_package() };
}));
// node_modules/gaxios/build/esm/src/common.js
var import_extend = __toESM(require_extend(), 1);
const pkg = __toESM(require_util(), 1).default.pkg;
const GAXIOS_ERROR_SYMBOL = Symbol.for(`${pkg.name}-gaxios-error`);
var GaxiosError = class GaxiosError extends Error {
	config;
	response;
	code;
	status;
	error;
	[GAXIOS_ERROR_SYMBOL] = pkg.version;
	static [Symbol.hasInstance](instance) {
		if (instance && typeof instance === "object" && GAXIOS_ERROR_SYMBOL in instance && instance[GAXIOS_ERROR_SYMBOL] === pkg.version) return true;
		return Function.prototype[Symbol.hasInstance].call(GaxiosError, instance);
	}
	constructor(message, config, response, cause) {
		super(message, { cause });
		this.config = config;
		this.response = response;
		this.error = cause instanceof Error ? cause : void 0;
		this.config = (0, import_extend.default)(true, {}, config);
		if (this.response) this.response.config = (0, import_extend.default)(true, {}, this.response.config);
		if (this.response) {
			try {
				this.response.data = translateData(this.config.responseType, this.response?.bodyUsed ? this.response?.data : void 0);
			} catch {}
			this.status = this.response.status;
		}
		if (cause instanceof DOMException) this.code = cause.name;
		else if (cause && typeof cause === "object" && "code" in cause && (typeof cause.code === "string" || typeof cause.code === "number")) this.code = cause.code;
	}
	static extractAPIErrorFromResponse(res, defaultErrorMessage = "The request failed") {
		let message = defaultErrorMessage;
		if (typeof res.data === "string") message = res.data;
		if (res.data && typeof res.data === "object" && "error" in res.data && res.data.error && !res.ok) {
			if (typeof res.data.error === "string") return {
				message: res.data.error,
				code: res.status,
				status: res.statusText
			};
			if (typeof res.data.error === "object") {
				message = "message" in res.data.error && typeof res.data.error.message === "string" ? res.data.error.message : message;
				const status = "status" in res.data.error && typeof res.data.error.status === "string" ? res.data.error.status : res.statusText;
				const code = "code" in res.data.error && typeof res.data.error.code === "number" ? res.data.error.code : res.status;
				if ("errors" in res.data.error && Array.isArray(res.data.error.errors)) {
					const errorMessages = [];
					for (const e of res.data.error.errors) if (typeof e === "object" && "message" in e && typeof e.message === "string") errorMessages.push(e.message);
					return Object.assign({
						message: errorMessages.join("\n") || message,
						code,
						status
					}, res.data.error);
				}
				return Object.assign({
					message,
					code,
					status
				}, res.data.error);
			}
		}
		return {
			message,
			code: res.status,
			status: res.statusText
		};
	}
};
function translateData(responseType, data) {
	switch (responseType) {
		case "stream": return data;
		case "json": return JSON.parse(JSON.stringify(data));
		case "arraybuffer": return JSON.parse(Buffer.from(data).toString("utf8"));
		case "blob": return JSON.parse(data.text());
		default: return data;
	}
}
function defaultErrorRedactor(data) {
	const REDACT = "<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
	function redactHeaders(headers) {
		if (!headers) return;
		headers.forEach((_, key) => {
			if (/^authentication$/i.test(key) || /^authorization$/i.test(key) || /secret/i.test(key)) headers.set(key, REDACT);
		});
	}
	function redactString(obj, key) {
		if (typeof obj === "object" && obj !== null && typeof obj[key] === "string") {
			const text = obj[key];
			if (/grant_type=/i.test(text) || /assertion=/i.test(text) || /secret/i.test(text)) obj[key] = REDACT;
		}
	}
	function redactObject(obj) {
		if (!obj || typeof obj !== "object") return;
		else if (obj instanceof FormData || obj instanceof URLSearchParams || "forEach" in obj && "set" in obj) obj.forEach((_, key) => {
			if (["grant_type", "assertion"].includes(key) || /secret/.test(key)) obj.set(key, REDACT);
		});
		else {
			if ("grant_type" in obj) obj["grant_type"] = REDACT;
			if ("assertion" in obj) obj["assertion"] = REDACT;
			if ("client_secret" in obj) obj["client_secret"] = REDACT;
		}
	}
	if (data.config) {
		redactHeaders(data.config.headers);
		redactString(data.config, "data");
		redactObject(data.config.data);
		redactString(data.config, "body");
		redactObject(data.config.body);
		if (data.config.url.searchParams.has("token")) data.config.url.searchParams.set("token", REDACT);
		if (data.config.url.searchParams.has("client_secret")) data.config.url.searchParams.set("client_secret", REDACT);
	}
	if (data.response) {
		defaultErrorRedactor({ config: data.response.config });
		redactHeaders(data.response.headers);
		if (data.response.bodyUsed) {
			redactString(data.response, "data");
			redactObject(data.response.data);
		}
	}
	return data;
}
// node_modules/gaxios/build/esm/src/retry.js
async function getRetryConfig(err) {
	let config = getConfig(err);
	if (!err || !err.config || !config && !err.config.retry) return { shouldRetry: false };
	config = config || {};
	config.currentRetryAttempt = config.currentRetryAttempt || 0;
	config.retry = config.retry === void 0 || config.retry === null ? 3 : config.retry;
	config.httpMethodsToRetry = config.httpMethodsToRetry || [
		"GET",
		"HEAD",
		"PUT",
		"OPTIONS",
		"DELETE"
	];
	config.noResponseRetries = config.noResponseRetries === void 0 || config.noResponseRetries === null ? 2 : config.noResponseRetries;
	config.retryDelayMultiplier = config.retryDelayMultiplier ? config.retryDelayMultiplier : 2;
	config.timeOfFirstRequest = config.timeOfFirstRequest ? config.timeOfFirstRequest : Date.now();
	config.totalTimeout = config.totalTimeout ? config.totalTimeout : Number.MAX_SAFE_INTEGER;
	config.maxRetryDelay = config.maxRetryDelay ? config.maxRetryDelay : Number.MAX_SAFE_INTEGER;
	config.statusCodesToRetry = config.statusCodesToRetry || [
		[100, 199],
		[408, 408],
		[429, 429],
		[500, 599]
	];
	err.config.retryConfig = config;
	if (!await (config.shouldRetry || shouldRetryRequest)(err)) return {
		shouldRetry: false,
		config: err.config
	};
	const delay = getNextRetryDelay(config);
	err.config.retryConfig.currentRetryAttempt += 1;
	const backoff = config.retryBackoff ? config.retryBackoff(err, delay) : new Promise((resolve) => {
		setTimeout(resolve, delay);
	});
	if (config.onRetryAttempt) await config.onRetryAttempt(err);
	await backoff;
	return {
		shouldRetry: true,
		config: err.config
	};
}
function shouldRetryRequest(err) {
	const config = getConfig(err);
	if (err.config.signal?.aborted && err.code !== "TimeoutError" || err.code === "AbortError") return false;
	if (!config || config.retry === 0) return false;
	if (!err.response && (config.currentRetryAttempt || 0) >= config.noResponseRetries) return false;
	if (!config.httpMethodsToRetry || !config.httpMethodsToRetry.includes(err.config.method?.toUpperCase() || "GET")) return false;
	if (err.response && err.response.status) {
		let isInRange = false;
		for (const [min, max] of config.statusCodesToRetry) {
			const status = err.response.status;
			if (status >= min && status <= max) {
				isInRange = true;
				break;
			}
		}
		if (!isInRange) return false;
	}
	config.currentRetryAttempt = config.currentRetryAttempt || 0;
	if (config.currentRetryAttempt >= config.retry) return false;
	return true;
}
function getConfig(err) {
	if (err && err.config && err.config.retryConfig) return err.config.retryConfig;
}
function getNextRetryDelay(config) {
	const calculatedDelay = (config.currentRetryAttempt ? 0 : config.retryDelay ?? 100) + (Math.pow(config.retryDelayMultiplier, config.currentRetryAttempt) - 1) / 2 * 1e3;
	const maxAllowableDelay = config.totalTimeout - (Date.now() - config.timeOfFirstRequest);
	return Math.min(calculatedDelay, maxAllowableDelay, config.maxRetryDelay);
}
// node_modules/gaxios/build/esm/src/interceptor.js
var GaxiosInterceptorManager = class extends Set {};
// node_modules/gaxios/build/esm/src/gaxios.js
var _a;
const randomUUID = async () => globalThis.crypto?.randomUUID() || (await import("crypto")).randomUUID();
const HTTP_STATUS_NO_CONTENT = 204;
var Gaxios = class {
	agentCache = new Map();
	defaults;
	interceptors;
	constructor(defaults) {
		this.defaults = defaults || {};
		this.interceptors = {
			request: new GaxiosInterceptorManager(),
			response: new GaxiosInterceptorManager()
		};
	}
	fetch(...args) {
		const input = args[0];
		const init = args[1];
		let url = void 0;
		const headers = new Headers();
		if (typeof input === "string") url = new URL(input);
		else if (input instanceof URL) url = input;
		else if (input && input.url) url = new URL(input.url);
		if (input && typeof input === "object" && "headers" in input) _a.mergeHeaders(headers, input.headers);
		if (init) _a.mergeHeaders(headers, new Headers(init.headers));
		if (typeof input === "object" && !(input instanceof URL)) return this.request({
			...init,
			...input,
			headers,
			url
		});
		else return this.request({
			...init,
			headers,
			url
		});
	}
	async request(opts = {}) {
		let prepared = await this.#prepareRequest(opts);
		prepared = await this.#applyRequestInterceptors(prepared);
		return this.#applyResponseInterceptors(this._request(prepared));
	}
	async _defaultAdapter(config) {
		const fetchImpl = config.fetchImplementation || this.defaults.fetchImplementation || await _a.#getFetch();
		const preparedOpts = { ...config };
		delete preparedOpts.data;
		const res = await fetchImpl(config.url, preparedOpts);
		const data = await this.getResponseData(config, res);
		if (!Object.getOwnPropertyDescriptor(res, "data")?.configurable) Object.defineProperties(res, { data: {
			configurable: true,
			writable: true,
			enumerable: true,
			value: data
		} });
		return Object.assign(res, {
			config,
			data
		});
	}
	async _request(opts) {
		try {
			let translatedResponse;
			if (opts.adapter) translatedResponse = await opts.adapter(opts, this._defaultAdapter.bind(this));
			else translatedResponse = await this._defaultAdapter(opts);
			if (!opts.validateStatus(translatedResponse.status)) {
				if (opts.responseType === "stream") {
					const response = [];
					for await (const chunk of translatedResponse.data) response.push(chunk);
					translatedResponse.data = Buffer.concat(response.map((c) => typeof c === "string" ? Buffer.from(c) : c)).toString("utf8");
				}
				const errorInfo = GaxiosError.extractAPIErrorFromResponse(translatedResponse, `Request failed with status code ${translatedResponse.status}`);
				throw new GaxiosError(errorInfo?.message, opts, translatedResponse, errorInfo);
			}
			return translatedResponse;
		} catch (e) {
			let err;
			if (e instanceof GaxiosError) err = e;
			else if (e instanceof Error) err = new GaxiosError(e.message, opts, void 0, e);
			else err = new GaxiosError("Unexpected Gaxios Error", opts, void 0, e);
			const { shouldRetry, config } = await getRetryConfig(err);
			if (shouldRetry && config) {
				err.config.retryConfig.currentRetryAttempt = config.retryConfig.currentRetryAttempt;
				opts.retryConfig = err.config?.retryConfig;
				this.#appendTimeoutToSignal(opts);
				return this._request(opts);
			}
			if (opts.errorRedactor) opts.errorRedactor(err);
			throw err;
		}
	}
	async getResponseData(opts, res) {
		if (res.status === HTTP_STATUS_NO_CONTENT) return "";
		if (opts.maxContentLength && res.headers.has("content-length") && opts.maxContentLength < Number.parseInt(res.headers?.get("content-length") || "")) throw new GaxiosError("Response's `Content-Length` is over the limit.", opts, Object.assign(res, { config: opts }));
		switch (opts.responseType) {
			case "stream": return res.body;
			case "json": {
				const data = await res.text();
				try {
					return JSON.parse(data);
				} catch {
					return data;
				}
			}
			case "arraybuffer": return res.arrayBuffer();
			case "blob": return res.blob();
			case "text": return res.text();
			default: return this.getResponseDataFromContentType(res);
		}
	}
	#urlMayUseProxy(url, noProxy = []) {
		const candidate = new URL(url);
		const noProxyList = [...noProxy];
		const noProxyEnvList = (process.env.NO_PROXY ?? process.env.no_proxy)?.split(",") || [];
		for (const rule of noProxyEnvList) noProxyList.push(rule.trim());
		for (const rule of noProxyList) if (rule instanceof RegExp) {
			if (rule.test(candidate.toString())) return false;
		} else if (rule instanceof URL) {
			if (rule.origin === candidate.origin) return false;
		} else if (rule.startsWith("*.") || rule.startsWith(".")) {
			const cleanedRule = rule.replace(/^\*\./, ".");
			if (candidate.hostname.endsWith(cleanedRule)) return false;
		} else if (rule === candidate.origin || rule === candidate.hostname || rule === candidate.href) return false;
		return true;
	}
	async #applyRequestInterceptors(options) {
		let promiseChain = Promise.resolve(options);
		for (const interceptor of this.interceptors.request.values()) if (interceptor) promiseChain = promiseChain.then(interceptor.resolved, interceptor.rejected);
		return promiseChain;
	}
	async #applyResponseInterceptors(response) {
		let promiseChain = Promise.resolve(response);
		for (const interceptor of this.interceptors.response.values()) if (interceptor) promiseChain = promiseChain.then(interceptor.resolved, interceptor.rejected);
		return promiseChain;
	}
	async #prepareRequest(options) {
		const preparedHeaders = new Headers(this.defaults.headers);
		_a.mergeHeaders(preparedHeaders, options.headers);
		const opts = (0, import_extend.default)(true, {}, this.defaults, options);
		if (!opts.url) throw new Error("URL is required.");
		if (opts.baseURL) opts.url = new URL(opts.url, opts.baseURL);
		opts.url = new URL(opts.url);
		if (opts.params) {
			if (opts.paramsSerializer) {
				let additionalQueryParams = opts.paramsSerializer(opts.params);
				if (additionalQueryParams.startsWith("?")) additionalQueryParams = additionalQueryParams.slice(1);
				const prefix = opts.url.toString().includes("?") ? "&" : "?";
				opts.url = opts.url + prefix + additionalQueryParams;
			} else {
				const url = opts.url instanceof URL ? opts.url : new URL(opts.url);
				for (const [key, value] of new URLSearchParams(opts.params)) url.searchParams.append(key, value);
				opts.url = url;
			}
		}
		if (typeof options.maxContentLength === "number") opts.size = options.maxContentLength;
		if (typeof options.maxRedirects === "number") opts.follow = options.maxRedirects;
		const shouldDirectlyPassData = typeof opts.data === "string" || opts.data instanceof ArrayBuffer || opts.data instanceof Blob || globalThis.File && opts.data instanceof File || opts.data instanceof FormData || opts.data instanceof Readable || opts.data instanceof ReadableStream || opts.data instanceof String || opts.data instanceof URLSearchParams || ArrayBuffer.isView(opts.data) || [
			"Blob",
			"File",
			"FormData"
		].includes(opts.data?.constructor?.name || "");
		if (opts.multipart?.length) {
			const boundary = await randomUUID();
			preparedHeaders.set("content-type", `multipart/related; boundary=${boundary}`);
			opts.body = Readable.from(this.getMultipartRequest(opts.multipart, boundary));
		} else if (shouldDirectlyPassData) opts.body = opts.data;
		else if (typeof opts.data === "object") {
			if (preparedHeaders.get("Content-Type") === "application/x-www-form-urlencoded") opts.body = opts.paramsSerializer ? opts.paramsSerializer(opts.data) : new URLSearchParams(opts.data);
			else {
				if (!preparedHeaders.has("content-type")) preparedHeaders.set("content-type", "application/json");
				opts.body = JSON.stringify(opts.data);
			}
		} else if (opts.data) opts.body = opts.data;
		opts.validateStatus = opts.validateStatus || this.validateStatus;
		opts.responseType = opts.responseType || "unknown";
		if (!preparedHeaders.has("accept") && opts.responseType === "json") preparedHeaders.set("accept", "application/json");
		const proxy = opts.proxy || process?.env?.HTTPS_PROXY || process?.env?.https_proxy || process?.env?.HTTP_PROXY || process?.env?.http_proxy;
		if (opts.agent) {} else if (proxy && this.#urlMayUseProxy(opts.url, opts.noProxy)) {
			const HttpsProxyAgent = await _a.#getProxyAgent();
			if (this.agentCache.has(proxy)) opts.agent = this.agentCache.get(proxy);
			else {
				opts.agent = new HttpsProxyAgent(proxy, {
					cert: opts.cert,
					key: opts.key
				});
				this.agentCache.set(proxy, opts.agent);
			}
		} else if (opts.cert && opts.key) {
			if (this.agentCache.has(opts.key)) opts.agent = this.agentCache.get(opts.key);
			else {
				opts.agent = new Agent({
					cert: opts.cert,
					key: opts.key
				});
				this.agentCache.set(opts.key, opts.agent);
			}
		}
		if (typeof opts.errorRedactor !== "function" && opts.errorRedactor !== false) opts.errorRedactor = defaultErrorRedactor;
		if (opts.body && !("duplex" in opts)) opts.duplex = "half";
		this.#appendTimeoutToSignal(opts);
		return Object.assign(opts, {
			headers: preparedHeaders,
			url: opts.url instanceof URL ? opts.url : new URL(opts.url)
		});
	}
	#appendTimeoutToSignal(opts) {
		if (opts.timeout) {
			const timeoutSignal = AbortSignal.timeout(opts.timeout);
			if (opts.signal && !opts.signal.aborted) opts.signal = AbortSignal.any([opts.signal, timeoutSignal]);
			else opts.signal = timeoutSignal;
		}
	}
	validateStatus(status) {
		return status >= 200 && status < 300;
	}
	async getResponseDataFromContentType(response) {
		let contentType = response.headers.get("Content-Type");
		if (contentType === null) return response.text();
		contentType = contentType.toLowerCase();
		if (contentType.includes("application/json")) {
			let data = await response.text();
			try {
				data = JSON.parse(data);
			} catch {}
			return data;
		} else if (contentType.match(/^text\//)) return response.text();
		else return response.blob();
	}
	async *getMultipartRequest(multipartOptions, boundary) {
		const finale = `--${boundary}--`;
		for (const currentPart of multipartOptions) {
			yield `--${boundary}\r\nContent-Type: ${currentPart.headers.get("Content-Type") || "application/octet-stream"}\r\n\r\n`;
			if (typeof currentPart.content === "string") yield currentPart.content;
			else yield* currentPart.content;
			yield "\r\n";
		}
		yield finale;
	}
	static #proxyAgent;
	static #fetch;
	static async #getProxyAgent() {
		this.#proxyAgent ||= (await import("./dist2.js").then((m) => __toESM(m.default, 1))).HttpsProxyAgent;
		return this.#proxyAgent;
	}
	static async #getFetch() {
		const hasWindow = typeof window !== "undefined" && !!window;
		this.#fetch ||= hasWindow ? window.fetch : (await import("./src.js")).default;
		return this.#fetch;
	}
	static mergeHeaders(base, ...append) {
		base = base instanceof Headers ? base : new Headers(base);
		for (const headers of append) (headers instanceof Headers ? headers : new Headers(headers)).forEach((value, key) => {
			key === "set-cookie" ? base.append(key, value) : base.set(key, value);
		});
		return base;
	}
};
_a = Gaxios;
// node_modules/gaxios/build/esm/src/index.js
var src_exports = __exportAll({
	Gaxios: () => Gaxios,
	GaxiosError: () => GaxiosError,
	GaxiosInterceptorManager: () => GaxiosInterceptorManager,
	instance: () => instance,
	request: () => request
});
const instance = new Gaxios();
async function request(opts) {
	return instance.request(opts);
}
// node_modules/@google-cloud/storage/build/esm/src/crc32c.js
var __classPrivateFieldSet$2 = function(receiver, state, value, kind, f) {
	if (kind === "m") throw new TypeError("Private method is not writable");
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
	return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
};
var __classPrivateFieldGet$4 = function(receiver, state, kind, f) {
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
	return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _CRC32C_crc32c;
const CRC32C_EXTENSIONS = [
	0,
	4067132163,
	3778769143,
	324072436,
	3348797215,
	904991772,
	648144872,
	3570033899,
	2329499855,
	2024987596,
	1809983544,
	2575936315,
	1296289744,
	3207089363,
	2893594407,
	1578318884,
	274646895,
	3795141740,
	4049975192,
	51262619,
	3619967088,
	632279923,
	922689671,
	3298075524,
	2592579488,
	1760304291,
	2075979607,
	2312596564,
	1562183871,
	2943781820,
	3156637768,
	1313733451,
	549293790,
	3537243613,
	3246849577,
	871202090,
	3878099393,
	357341890,
	102525238,
	4101499445,
	2858735121,
	1477399826,
	1264559846,
	3107202533,
	1845379342,
	2677391885,
	2361733625,
	2125378298,
	820201905,
	3263744690,
	3520608582,
	598981189,
	4151959214,
	85089709,
	373468761,
	3827903834,
	3124367742,
	1213305469,
	1526817161,
	2842354314,
	2107672161,
	2412447074,
	2627466902,
	1861252501,
	1098587580,
	3004210879,
	2688576843,
	1378610760,
	2262928035,
	1955203488,
	1742404180,
	2511436119,
	3416409459,
	969524848,
	714683780,
	3639785095,
	205050476,
	4266873199,
	3976438427,
	526918040,
	1361435347,
	2739821008,
	2954799652,
	1114974503,
	2529119692,
	1691668175,
	2005155131,
	2247081528,
	3690758684,
	697762079,
	986182379,
	3366744552,
	476452099,
	3993867776,
	4250756596,
	255256311,
	1640403810,
	2477592673,
	2164122517,
	1922457750,
	2791048317,
	1412925310,
	1197962378,
	3037525897,
	3944729517,
	427051182,
	170179418,
	4165941337,
	746937522,
	3740196785,
	3451792453,
	1070968646,
	1905808397,
	2213795598,
	2426610938,
	1657317369,
	3053634322,
	1147748369,
	1463399397,
	2773627110,
	4215344322,
	153784257,
	444234805,
	3893493558,
	1021025245,
	3467647198,
	3722505002,
	797665321,
	2197175160,
	1889384571,
	1674398607,
	2443626636,
	1164749927,
	3070701412,
	2757221520,
	1446797203,
	137323447,
	4198817972,
	3910406976,
	461344835,
	3484808360,
	1037989803,
	781091935,
	3705997148,
	2460548119,
	1623424788,
	1939049696,
	2180517859,
	1429367560,
	2807687179,
	3020495871,
	1180866812,
	410100952,
	3927582683,
	4182430767,
	186734380,
	3756733383,
	763408580,
	1053836080,
	3434856499,
	2722870694,
	1344288421,
	1131464017,
	2971354706,
	1708204729,
	2545590714,
	2229949006,
	1988219213,
	680717673,
	3673779818,
	3383336350,
	1002577565,
	4010310262,
	493091189,
	238226049,
	4233660802,
	2987750089,
	1082061258,
	1395524158,
	2705686845,
	1972364758,
	2279892693,
	2494862625,
	1725896226,
	952904198,
	3399985413,
	3656866545,
	731699698,
	4283874585,
	222117402,
	510512622,
	3959836397,
	3280807620,
	837199303,
	582374963,
	3504198960,
	68661723,
	4135334616,
	3844915500,
	390545967,
	1230274059,
	3141532936,
	2825850620,
	1510247935,
	2395924756,
	2091215383,
	1878366691,
	2644384480,
	3553878443,
	565732008,
	854102364,
	3229815391,
	340358836,
	3861050807,
	4117890627,
	119113024,
	1493875044,
	2875275879,
	3090270611,
	1247431312,
	2660249211,
	1828433272,
	2141937292,
	2378227087,
	3811616794,
	291187481,
	34330861,
	4032846830,
	615137029,
	3603020806,
	3314634738,
	939183345,
	1776939221,
	2609017814,
	2295496738,
	2058945313,
	2926798794,
	1545135305,
	1330124605,
	3173225534,
	4084100981,
	17165430,
	307568514,
	3762199681,
	888469610,
	3332340585,
	3587147933,
	665062302,
	2042050490,
	2346497209,
	2559330125,
	1793573966,
	3190661285,
	1279665062,
	1595330642,
	2910671697
];
const CRC32C_EXTENSION_TABLE = new Int32Array(CRC32C_EXTENSIONS);
const CRC32C_DEFAULT_VALIDATOR_GENERATOR = () => new CRC32C();
const CRC32C_EXCEPTION_MESSAGES = {
	INVALID_INIT_BASE64_RANGE: (l) => `base64-encoded data expected to equal 4 bytes, not ${l}`,
	INVALID_INIT_BUFFER_LENGTH: (l) => `Buffer expected to equal 4 bytes, not ${l}`,
	INVALID_INIT_INTEGER: (l) => `Number expected to be a safe, unsigned 32-bit integer, not ${l}`
};
var CRC32C = class CRC32C {
	constructor(initialValue = 0) {
		_CRC32C_crc32c.set(this, 0);
		__classPrivateFieldSet$2(this, _CRC32C_crc32c, initialValue, "f");
	}
	update(data) {
		let current = __classPrivateFieldGet$4(this, _CRC32C_crc32c, "f") ^ 4294967295;
		for (const d of data) current = CRC32C.CRC32C_EXTENSION_TABLE[(d ^ current) & 255] ^ current >>> 8;
		__classPrivateFieldSet$2(this, _CRC32C_crc32c, current ^ 4294967295, "f");
	}
	validate(input) {
		if (typeof input === "number") return input === __classPrivateFieldGet$4(this, _CRC32C_crc32c, "f");
		else if (typeof input === "string") return input === this.toString();
		else if (Buffer.isBuffer(input)) return Buffer.compare(input, this.toBuffer()) === 0;
		else return input.toString() === this.toString();
	}
	toBuffer() {
		const buffer = Buffer.alloc(4);
		buffer.writeInt32BE(__classPrivateFieldGet$4(this, _CRC32C_crc32c, "f"));
		return buffer;
	}
	toJSON() {
		return this.toString();
	}
	toString() {
		return this.toBuffer().toString("base64");
	}
	valueOf() {
		return __classPrivateFieldGet$4(this, _CRC32C_crc32c, "f");
	}
	static fromBuffer(value) {
		let buffer;
		if (Buffer.isBuffer(value)) buffer = value;
		else if ("buffer" in value) buffer = Buffer.from(value.buffer);
		else buffer = Buffer.from(value);
		if (buffer.byteLength !== 4) throw new RangeError(CRC32C_EXCEPTION_MESSAGES.INVALID_INIT_BUFFER_LENGTH(buffer.byteLength));
		return new CRC32C(buffer.readInt32BE());
	}
	static async fromFile(file) {
		const crc32c = new CRC32C();
		await new Promise((resolve, reject) => {
			createReadStream(file).on("data", (d) => {
				if (typeof d === "string") crc32c.update(Buffer.from(d));
				else crc32c.update(d);
			}).on("end", () => resolve()).on("error", reject);
		});
		return crc32c;
	}
	static fromString(value) {
		const buffer = Buffer.from(value, "base64");
		if (buffer.byteLength !== 4) throw new RangeError(CRC32C_EXCEPTION_MESSAGES.INVALID_INIT_BASE64_RANGE(buffer.byteLength));
		return this.fromBuffer(buffer);
	}
	static fromNumber(value) {
		if (!Number.isSafeInteger(value) || value > 2 ** 32 || value < -(2 ** 32)) throw new RangeError(CRC32C_EXCEPTION_MESSAGES.INVALID_INIT_INTEGER(value));
		return new CRC32C(value);
	}
	static from(value) {
		if (typeof value === "number") return this.fromNumber(value);
		else if (typeof value === "string") return this.fromString(value);
		else if ("byteLength" in value) return this.fromBuffer(value);
		else return this.fromString(value.toString());
	}
};
_CRC32C_crc32c = new WeakMap();
CRC32C.CRC32C_EXTENSIONS = CRC32C_EXTENSIONS;
CRC32C.CRC32C_EXTENSION_TABLE = CRC32C_EXTENSION_TABLE;
// node_modules/@google-cloud/storage/build/esm/src/hash-stream-validator.js
var __classPrivateFieldSet$1 = function(receiver, state, value, kind, f) {
	if (kind === "m") throw new TypeError("Private method is not writable");
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
	return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
};
var __classPrivateFieldGet$3 = function(receiver, state, kind, f) {
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
	return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _HashStreamValidator_crc32cHash;
var _HashStreamValidator_md5Hash;
var _HashStreamValidator_md5Digest;
var HashStreamValidator = class extends Transform {
	constructor(options = {}) {
		super();
		this.updateHashesOnly = false;
		_HashStreamValidator_crc32cHash.set(this, void 0);
		_HashStreamValidator_md5Hash.set(this, void 0);
		_HashStreamValidator_md5Digest.set(this, "");
		this.crc32cEnabled = !!options.crc32c;
		this.md5Enabled = !!options.md5;
		this.updateHashesOnly = !!options.updateHashesOnly;
		this.crc32cExpected = options.crc32cExpected;
		this.md5Expected = options.md5Expected;
		if (this.crc32cEnabled) {
			if (options.crc32cInstance) __classPrivateFieldSet$1(this, _HashStreamValidator_crc32cHash, options.crc32cInstance, "f");
			else {
				const crc32cGenerator = options.crc32cGenerator || CRC32C_DEFAULT_VALIDATOR_GENERATOR;
				__classPrivateFieldSet$1(this, _HashStreamValidator_crc32cHash, crc32cGenerator(), "f");
			}
		}
		if (this.md5Enabled) __classPrivateFieldSet$1(this, _HashStreamValidator_md5Hash, createHash("md5"), "f");
	}
	get crc32c() {
		var _a;
		return (_a = __classPrivateFieldGet$3(this, _HashStreamValidator_crc32cHash, "f")) === null || _a === void 0 ? void 0 : _a.toString();
	}
	get md5Digest() {
		if (__classPrivateFieldGet$3(this, _HashStreamValidator_md5Hash, "f") && !__classPrivateFieldGet$3(this, _HashStreamValidator_md5Digest, "f")) __classPrivateFieldSet$1(this, _HashStreamValidator_md5Digest, __classPrivateFieldGet$3(this, _HashStreamValidator_md5Hash, "f").digest("base64"), "f");
		return __classPrivateFieldGet$3(this, _HashStreamValidator_md5Digest, "f");
	}
	_flush(callback) {
		this.md5Digest;
		if (this.updateHashesOnly) {
			callback();
			return;
		}
		let failed = this.crc32cEnabled || this.md5Enabled;
		if (this.crc32cEnabled && this.crc32cExpected) failed = !this.test("crc32c", this.crc32cExpected);
		if (this.md5Enabled && this.md5Expected) failed = !this.test("md5", this.md5Expected);
		if (failed) {
			const mismatchError = new RequestError(FileExceptionMessages.DOWNLOAD_MISMATCH);
			mismatchError.code = "CONTENT_DOWNLOAD_MISMATCH";
			callback(mismatchError);
		} else callback();
	}
	_transform(chunk, encoding, callback) {
		this.push(chunk, encoding);
		try {
			if (__classPrivateFieldGet$3(this, _HashStreamValidator_crc32cHash, "f")) __classPrivateFieldGet$3(this, _HashStreamValidator_crc32cHash, "f").update(chunk);
			if (__classPrivateFieldGet$3(this, _HashStreamValidator_md5Hash, "f")) __classPrivateFieldGet$3(this, _HashStreamValidator_md5Hash, "f").update(chunk);
			callback();
		} catch (e) {
			callback(e);
		}
	}
	test(hash, sum) {
		const check = Buffer.isBuffer(sum) ? sum.toString("base64") : sum;
		if (hash === "crc32c" && __classPrivateFieldGet$3(this, _HashStreamValidator_crc32cHash, "f")) return __classPrivateFieldGet$3(this, _HashStreamValidator_crc32cHash, "f").validate(check);
		if (hash === "md5" && __classPrivateFieldGet$3(this, _HashStreamValidator_md5Hash, "f")) return __classPrivateFieldGet$3(this, _HashStreamValidator_md5Digest, "f") === check;
		return false;
	}
};
_HashStreamValidator_crc32cHash = new WeakMap(), _HashStreamValidator_md5Hash = new WeakMap(), _HashStreamValidator_md5Digest = new WeakMap();
// node_modules/@google-cloud/storage/build/esm/src/resumable-upload.js
var __classPrivateFieldSet = function(receiver, state, value, kind, f) {
	if (kind === "m") throw new TypeError("Private method is not writable");
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
	return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
};
var __classPrivateFieldGet$2 = function(receiver, state, kind, f) {
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
	return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _Upload_instances;
var _Upload_hashValidator;
var _Upload_clientCrc32c;
var _Upload_clientMd5Hash;
var _Upload_gcclGcsCmd;
var _Upload_resetLocalBuffersCache;
var _Upload_addLocalBufferCache;
var _Upload_validateChecksum;
var _Upload_setHeader;
var _Upload_headersToObject;
var _Upload_applyChecksumHeaders;
const NOT_FOUND_STATUS_CODE = 404;
const RESUMABLE_INCOMPLETE_STATUS_CODE = 308;
const PROTOCOL_REGEX$1 = /^(\w*):\/\//;
var Upload = class extends Writable {
	constructor(cfg) {
		var _a;
		super(cfg);
		_Upload_instances.add(this);
		this.numBytesWritten = 0;
		this.numRetries = 0;
		this.currentInvocationId = {
			checkUploadStatus: crypto$2.randomUUID(),
			chunk: crypto$2.randomUUID(),
			uri: crypto$2.randomUUID()
		};
		this.writeBuffers = [];
		this.numChunksReadInRequest = 0;
		_Upload_hashValidator.set(this, void 0);
		_Upload_clientCrc32c.set(this, void 0);
		_Upload_clientMd5Hash.set(this, void 0);
		this.localWriteCache = [];
		this.localWriteCacheByteLength = 0;
		this.upstreamEnded = false;
		_Upload_gcclGcsCmd.set(this, void 0);
		cfg = cfg || {};
		if (!cfg.bucket || !cfg.file) throw new Error("A bucket and file name are required");
		if (cfg.offset && !cfg.uri) throw new RangeError("Cannot provide an `offset` without providing a `uri`");
		if (cfg.isPartialUpload && !cfg.chunkSize) throw new RangeError("Cannot set `isPartialUpload` without providing a `chunkSize`");
		cfg.authConfig = cfg.authConfig || {};
		cfg.authConfig.scopes = ["https://www.googleapis.com/auth/devstorage.full_control"];
		this.authClient = cfg.authClient || new import_src$3.GoogleAuth(cfg.authConfig);
		const universe = cfg.universeDomain || import_src$3.DEFAULT_UNIVERSE;
		this.apiEndpoint = `https://storage.${universe}`;
		if (cfg.apiEndpoint && cfg.apiEndpoint !== this.apiEndpoint) {
			this.apiEndpoint = this.sanitizeEndpoint(cfg.apiEndpoint);
			const hostname = new URL(this.apiEndpoint).hostname;
			const isDomain = hostname === universe;
			const isDefaultUniverseDomain = hostname === import_src$3.DEFAULT_UNIVERSE;
			const isSubDomainOfUniverse = hostname.slice(-(universe.length + 1)) === `.${universe}`;
			const isSubDomainOfDefaultUniverse = hostname.slice(-(import_src$3.DEFAULT_UNIVERSE.length + 1)) === `.${import_src$3.DEFAULT_UNIVERSE}`;
			if (!isDomain && !isDefaultUniverseDomain && !isSubDomainOfUniverse && !isSubDomainOfDefaultUniverse) {
				if (cfg.useAuthWithCustomEndpoint !== true) this.authClient = src_exports;
			}
		}
		this.baseURI = `${this.apiEndpoint}/upload/storage/v1/b`;
		this.bucket = cfg.bucket;
		const cacheKeyElements = [cfg.bucket, cfg.file];
		if (typeof cfg.generation === "number") cacheKeyElements.push(`${cfg.generation}`);
		this.cacheKey = cacheKeyElements.join("/");
		this.customRequestOptions = cfg.customRequestOptions || {};
		this.file = cfg.file;
		this.generation = cfg.generation;
		this.kmsKeyName = cfg.kmsKeyName;
		this.metadata = cfg.metadata || {};
		this.offset = cfg.offset;
		this.origin = cfg.origin;
		this.params = cfg.params || {};
		this.userProject = cfg.userProject;
		this.chunkSize = cfg.chunkSize;
		this.retryOptions = cfg.retryOptions;
		this.isPartialUpload = (_a = cfg.isPartialUpload) !== null && _a !== void 0 ? _a : false;
		__classPrivateFieldSet(this, _Upload_clientCrc32c, cfg.clientCrc32c, "f");
		__classPrivateFieldSet(this, _Upload_clientMd5Hash, cfg.clientMd5Hash, "f");
		const calculateCrc32c = !cfg.clientCrc32c && cfg.crc32c;
		const calculateMd5 = !cfg.clientMd5Hash && cfg.md5;
		if (calculateCrc32c || calculateMd5) __classPrivateFieldSet(this, _Upload_hashValidator, new HashStreamValidator({
			crc32c: calculateCrc32c,
			md5: calculateMd5,
			updateHashesOnly: true
		}), "f");
		if (cfg.key) {
			if (typeof cfg.key === "string") {
				const base64Key = Buffer.from(cfg.key).toString("base64");
				this.encryption = {
					key: base64Key,
					hash: createHash("sha256").update(cfg.key).digest("base64")
				};
			} else {
				const base64Key = cfg.key.toString("base64");
				this.encryption = {
					key: base64Key,
					hash: createHash("sha256").update(cfg.key).digest("base64")
				};
			}
		}
		this.predefinedAcl = cfg.predefinedAcl;
		if (cfg.private) this.predefinedAcl = "private";
		if (cfg.public) this.predefinedAcl = "publicRead";
		const autoRetry = cfg.retryOptions.autoRetry;
		this.uriProvidedManually = !!cfg.uri;
		this.uri = cfg.uri;
		if (this.offset) this.numBytesWritten = this.offset;
		this.numRetries = 0;
		if (!autoRetry) cfg.retryOptions.maxRetries = 0;
		this.timeOfFirstRequest = Date.now();
		const contentLength = cfg.metadata ? Number(cfg.metadata.contentLength) : NaN;
		this.contentLength = isNaN(contentLength) ? "*" : contentLength;
		__classPrivateFieldSet(this, _Upload_gcclGcsCmd, cfg[GCCL_GCS_CMD_KEY], "f");
		this.once("writing", () => {
			if (this.uri) this.continueUploading().catch((err) => this.destroy(err));
			else this.createURI((err) => {
				if (err) {
					this.destroy(err);
					return;
				}
				this.handleStartUploading();
			});
		});
	}
	handleStartUploading() {
		this.startUploading().catch((err) => this.destroy(err));
	}
	_final(fireFinishEvent = () => {}) {
		this.upstreamEnded = true;
		this.once("uploadFinished", fireFinishEvent);
		process.nextTick(() => {
			this.emit("upstreamFinished");
			this.emit("writing");
		});
	}
	_write(chunk, encoding, readCallback = () => {}) {
		this.emit("writing");
		const bufferChunk = typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk;
		if (__classPrivateFieldGet$2(this, _Upload_hashValidator, "f")) try {
			__classPrivateFieldGet$2(this, _Upload_hashValidator, "f").write(bufferChunk);
		} catch (e) {
			this.destroy(e);
			return;
		}
		this.writeBuffers.push(bufferChunk);
		this.once("readFromChunkBuffer", readCallback);
		process.nextTick(() => this.emit("wroteToChunkBuffer"));
	}
	prependLocalBufferToUpstream(keepLastBytes) {
		let initialBuffers = [];
		if (keepLastBytes) {
			let bytesKept = 0;
			while (keepLastBytes > bytesKept) {
				let buf = this.localWriteCache.pop();
				if (!buf) break;
				bytesKept += buf.byteLength;
				if (bytesKept > keepLastBytes) {
					const diff = bytesKept - keepLastBytes;
					buf = buf.subarray(diff);
					bytesKept -= diff;
				}
				initialBuffers.unshift(buf);
			}
		} else initialBuffers = this.localWriteCache;
		const append = this.writeBuffers;
		this.writeBuffers = initialBuffers;
		for (const buf of append) this.writeBuffers.push(buf);
		__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_resetLocalBuffersCache).call(this);
	}
	*pullFromChunkBuffer(limit) {
		while (limit) {
			const buf = this.writeBuffers.shift();
			if (!buf) break;
			let bufToYield = buf;
			if (buf.byteLength > limit) {
				bufToYield = buf.subarray(0, limit);
				this.writeBuffers.unshift(buf.subarray(limit));
				limit = 0;
			} else limit -= buf.byteLength;
			yield bufToYield;
			this.emit("readFromChunkBuffer");
		}
	}
	async waitForNextChunk() {
		return await new Promise((resolve) => {
			if (this.writeBuffers.length) return resolve(true);
			if (this.upstreamEnded) return resolve(false);
			const wroteToChunkBufferCallback = () => {
				removeListeners();
				return resolve(true);
			};
			const upstreamFinishedCallback = () => {
				removeListeners();
				if (this.writeBuffers.length) return resolve(true);
				return resolve(false);
			};
			const removeListeners = () => {
				this.removeListener("wroteToChunkBuffer", wroteToChunkBufferCallback);
				this.removeListener("upstreamFinished", upstreamFinishedCallback);
			};
			this.once("wroteToChunkBuffer", wroteToChunkBufferCallback);
			this.once("upstreamFinished", upstreamFinishedCallback);
		});
	}
	async *upstreamIterator(limit = Infinity) {
		while (limit && await this.waitForNextChunk()) for (const chunk of this.pullFromChunkBuffer(limit)) {
			limit -= chunk.byteLength;
			yield chunk;
		}
	}
	createURI(callback) {
		if (!callback) return this.createURIAsync();
		(async () => {
			try {
				callback(null, await this.createURIAsync());
			} catch (err) {
				callback(err);
			}
		})();
	}
	async createURIAsync() {
		var _a;
		const metadata = { ...this.metadata };
		const headers = {};
		if (metadata.contentLength) {
			headers["X-Upload-Content-Length"] = metadata.contentLength.toString();
			delete metadata.contentLength;
		}
		if (metadata.contentType) {
			headers["X-Upload-Content-Type"] = metadata.contentType;
			delete metadata.contentType;
		}
		if (this.origin) headers.Origin = this.origin;
		const { headers: reqHeaders, idempotencyToken } = decorateHeaders({
			...__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_headersToObject).call(this, (_a = this.customRequestOptions) === null || _a === void 0 ? void 0 : _a.headers),
			...headers
		}, {
			idempotencyToken: this.currentInvocationId.uri,
			gcclGcsCmd: __classPrivateFieldGet$2(this, _Upload_gcclGcsCmd, "f")
		});
		this.currentInvocationId.uri = idempotencyToken;
		const reqOpts = {
			method: "POST",
			url: [
				this.baseURI,
				this.bucket,
				"o"
			].join("/"),
			params: Object.assign({
				name: this.file,
				uploadType: "resumable"
			}, this.params),
			data: metadata,
			headers: reqHeaders
		};
		if (metadata.contentLength) __classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_setHeader).call(this, reqOpts.headers, "X-Upload-Content-Length", metadata.contentLength.toString());
		if (metadata.contentType) __classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_setHeader).call(this, reqOpts.headers, "X-Upload-Content-Type", metadata.contentType);
		if (typeof this.generation !== "undefined") reqOpts.params.ifGenerationMatch = this.generation;
		if (this.kmsKeyName) reqOpts.params.kmsKeyName = this.kmsKeyName;
		if (this.predefinedAcl) reqOpts.params.predefinedAcl = this.predefinedAcl;
		if (this.origin) __classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_setHeader).call(this, reqOpts.headers, "Origin", this.origin);
		const uri = await (0, import_lib.default)(async (bail) => {
			var _a, _b, _c;
			try {
				const res = await this.makeRequest(reqOpts);
				this.currentInvocationId.uri = crypto$2.randomUUID();
				return new Headers(res.headers).get("location");
			} catch (err) {
				const e = err;
				const apiError = {
					code: (_a = e.response) === null || _a === void 0 ? void 0 : _a.status,
					name: (_b = e.response) === null || _b === void 0 ? void 0 : _b.statusText,
					message: (_c = e.response) === null || _c === void 0 ? void 0 : _c.statusText,
					errors: [{ reason: e.code }]
				};
				if (this.retryOptions.maxRetries > 0 && this.retryOptions.retryableErrorFn(apiError)) throw e;
				else return bail(e);
			}
		}, {
			retries: this.retryOptions.maxRetries,
			factor: this.retryOptions.retryDelayMultiplier,
			maxTimeout: this.retryOptions.maxRetryDelay * 1e3,
			maxRetryTime: this.retryOptions.totalTimeout * 1e3
		});
		this.uri = uri;
		this.offset = 0;
		this.emit("uri", uri);
		return uri;
	}
	async continueUploading() {
		var _a;
		(_a = this.offset) !== null && _a !== void 0 || await this.getAndSetOffset();
		return this.startUploading();
	}
	async startUploading() {
		var _a;
		const multiChunkMode = !!this.chunkSize;
		let responseReceived = false;
		this.numChunksReadInRequest = 0;
		if (!this.offset) this.offset = 0;
		if (this.offset < this.numBytesWritten) {
			const delta = this.numBytesWritten - this.offset;
			const message = `The offset is lower than the number of bytes written. The server has ${this.offset} bytes and while ${this.numBytesWritten} bytes has been uploaded - thus ${delta} bytes are missing. Stopping as this could result in data loss. Initiate a new upload to continue.`;
			this.emit("error", new RangeError(message));
			return;
		}
		if (this.numBytesWritten < this.offset) {
			const fastForwardBytes = this.offset - this.numBytesWritten;
			for await (const _chunk of this.upstreamIterator(fastForwardBytes));
			this.numBytesWritten = this.offset;
		}
		let expectedUploadSize = void 0;
		if (typeof this.contentLength === "number") expectedUploadSize = this.contentLength - this.numBytesWritten;
		if (this.chunkSize) expectedUploadSize = expectedUploadSize ? Math.min(this.chunkSize, expectedUploadSize) : this.chunkSize;
		const upstreamQueue = this.upstreamIterator(expectedUploadSize);
		const requestStream = new Readable({ read: async () => {
			if (responseReceived) requestStream.push(null);
			const result = await upstreamQueue.next();
			if (result.value) {
				this.numChunksReadInRequest++;
				if (multiChunkMode) __classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_addLocalBufferCache).call(this, result.value);
				else {
					__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_resetLocalBuffersCache).call(this);
					__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_addLocalBufferCache).call(this, result.value);
				}
				this.numBytesWritten += result.value.byteLength;
				this.emit("progress", {
					bytesWritten: this.numBytesWritten,
					contentLength: this.contentLength
				});
				requestStream.push(result.value);
			}
			if (result.done) requestStream.push(null);
		} });
		const { headers, idempotencyToken } = decorateHeaders(__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_headersToObject).call(this, (_a = this.customRequestOptions) === null || _a === void 0 ? void 0 : _a.headers), {
			idempotencyToken: this.currentInvocationId.chunk,
			gcclGcsCmd: __classPrivateFieldGet$2(this, _Upload_gcclGcsCmd, "f")
		});
		this.currentInvocationId.chunk = idempotencyToken;
		if (multiChunkMode) {
			for await (const chunk of this.upstreamIterator(expectedUploadSize)) __classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_addLocalBufferCache).call(this, chunk);
			const bytesToUpload = this.localWriteCacheByteLength;
			const isLastChunkOfUpload = !await this.waitForNextChunk();
			if (isLastChunkOfUpload && __classPrivateFieldGet$2(this, _Upload_hashValidator, "f")) __classPrivateFieldGet$2(this, _Upload_hashValidator, "f").end();
			this.prependLocalBufferToUpstream();
			let totalObjectSize = this.contentLength;
			if (typeof this.contentLength !== "number" && isLastChunkOfUpload && !this.isPartialUpload) totalObjectSize = bytesToUpload + this.numBytesWritten;
			const endingByte = bytesToUpload + this.numBytesWritten - 1;
			headers["Content-Length"] = bytesToUpload;
			headers["Content-Range"] = `bytes ${this.offset}-${endingByte}/${totalObjectSize}`;
			if (isLastChunkOfUpload) __classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_applyChecksumHeaders).call(this, headers);
		} else {
			headers["Content-Range"] = `bytes ${this.offset}-*/${this.contentLength}`;
			if (__classPrivateFieldGet$2(this, _Upload_hashValidator, "f")) __classPrivateFieldGet$2(this, _Upload_hashValidator, "f").end();
			__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_applyChecksumHeaders).call(this, headers);
		}
		const reqOpts = {
			method: "PUT",
			url: this.uri,
			headers,
			body: requestStream
		};
		try {
			const resp = await this.makeRequestStream(reqOpts);
			if (resp) {
				responseReceived = true;
				await this.responseHandler(resp);
			}
		} catch (e) {
			const err = e;
			if (this.retryOptions.retryableErrorFn(err)) {
				this.attemptDelayedRetry({
					status: NaN,
					data: err
				});
				return;
			}
			this.destroy(err);
		}
	}
	async responseHandler(resp) {
		var _a, _b;
		if (resp.data.error) {
			this.destroy(resp.data.error);
			return;
		}
		const respHeaders = new Headers(resp.headers);
		this.currentInvocationId.chunk = crypto$2.randomUUID();
		const moreDataToUpload = await this.waitForNextChunk();
		const shouldContinueWithNextMultiChunkRequest = this.chunkSize && resp.status === RESUMABLE_INCOMPLETE_STATUS_CODE && respHeaders.get("range") && moreDataToUpload;
		const shouldContinueUploadInAnotherRequest = this.isPartialUpload && resp.status === RESUMABLE_INCOMPLETE_STATUS_CODE && !moreDataToUpload;
		if (shouldContinueWithNextMultiChunkRequest) {
			const range = respHeaders.get("range");
			this.offset = Number(range.split("-")[1]) + 1;
			const missingBytes = this.numBytesWritten - this.offset;
			if (missingBytes) {
				this.prependLocalBufferToUpstream(missingBytes);
				this.numBytesWritten -= missingBytes;
			} else __classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_resetLocalBuffersCache).call(this);
			this.continueUploading().catch((err) => this.destroy(err));
		} else if (!this.isSuccessfulResponse(resp.status) && !shouldContinueUploadInAnotherRequest) {
			const err = new Error("Upload failed");
			err.code = resp.status;
			err.name = "Upload failed";
			if (resp === null || resp === void 0 ? void 0 : resp.data) err.errors = [resp === null || resp === void 0 ? void 0 : resp.data];
			this.destroy(err);
		} else if (this.isSuccessfulResponse(resp.status)) {
			const serverCrc32c = resp.data.crc32c;
			const serverMd5 = resp.data.md5Hash;
			if (__classPrivateFieldGet$2(this, _Upload_hashValidator, "f")) __classPrivateFieldGet$2(this, _Upload_hashValidator, "f").end();
			const clientCrc32cToValidate = ((_a = __classPrivateFieldGet$2(this, _Upload_hashValidator, "f")) === null || _a === void 0 ? void 0 : _a.crc32c) || __classPrivateFieldGet$2(this, _Upload_clientCrc32c, "f");
			const clientMd5HashToValidate = ((_b = __classPrivateFieldGet$2(this, _Upload_hashValidator, "f")) === null || _b === void 0 ? void 0 : _b.md5Digest) || __classPrivateFieldGet$2(this, _Upload_clientMd5Hash, "f");
			if (__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_validateChecksum).call(this, clientCrc32cToValidate, serverCrc32c, "CRC32C") || __classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_validateChecksum).call(this, clientMd5HashToValidate, serverMd5, "MD5")) return;
			__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_resetLocalBuffersCache).call(this);
			if (resp && resp.data) resp.data.size = Number(resp.data.size);
			this.emit("metadata", resp.data);
			this.emit("uploadFinished");
		} else this.emit("uploadFinished");
	}
	async checkUploadStatus(config = {}) {
		var _a;
		const { headers: reqHeaders, idempotencyToken } = decorateHeaders({
			...__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_headersToObject).call(this, (_a = this.customRequestOptions) === null || _a === void 0 ? void 0 : _a.headers),
			"Content-Length": 0,
			"Content-Range": "bytes */*"
		}, {
			idempotencyToken: this.currentInvocationId.checkUploadStatus,
			gcclGcsCmd: __classPrivateFieldGet$2(this, _Upload_gcclGcsCmd, "f")
		});
		this.currentInvocationId.checkUploadStatus = idempotencyToken;
		const opts = {
			method: "PUT",
			url: this.uri,
			headers: reqHeaders
		};
		try {
			const resp = await this.makeRequest(opts);
			this.currentInvocationId.checkUploadStatus = crypto$2.randomUUID();
			return resp;
		} catch (e) {
			if (config.retry === false || !(e instanceof Error) || !this.retryOptions.retryableErrorFn(e)) throw e;
			const retryDelay = this.getRetryDelay();
			if (retryDelay <= 0) throw e;
			await new Promise((resolve) => setTimeout(resolve, retryDelay));
			return this.checkUploadStatus(config);
		}
	}
	async getAndSetOffset() {
		try {
			const resp = await this.checkUploadStatus({ retry: false });
			if (resp.status === RESUMABLE_INCOMPLETE_STATUS_CODE) {
				const respHeaders = new Headers(resp.headers);
				if (typeof respHeaders.get("range") === "string") {
					this.offset = Number(respHeaders.get("range").split("-")[1]) + 1;
					return;
				}
			}
			this.offset = 0;
		} catch (e) {
			const err = e;
			if (this.retryOptions.retryableErrorFn(err)) {
				this.attemptDelayedRetry({
					status: NaN,
					data: err
				});
				return;
			}
			this.destroy(err);
		}
	}
	async makeRequest(reqOpts) {
		if (this.encryption) {
			reqOpts.headers = reqOpts.headers || {};
			__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_setHeader).call(this, reqOpts.headers, "x-goog-encryption-algorithm", "AES256");
			__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_setHeader).call(this, reqOpts.headers, "x-goog-encryption-key", this.encryption.key.toString());
			__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_setHeader).call(this, reqOpts.headers, "x-goog-encryption-key-sha256", this.encryption.hash.toString());
		}
		if (this.userProject) {
			reqOpts.params = reqOpts.params || {};
			reqOpts.params.userProject = this.userProject;
		}
		reqOpts.validateStatus = (status) => {
			return this.isSuccessfulResponse(status) || status === RESUMABLE_INCOMPLETE_STATUS_CODE;
		};
		const combinedReqOpts = {
			...this.customRequestOptions,
			...reqOpts,
			headers: {
				...__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_headersToObject).call(this, this.customRequestOptions.headers),
				...__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_headersToObject).call(this, reqOpts.headers)
			}
		};
		if (combinedReqOpts.headers) {
			const headers = combinedReqOpts.headers;
			const userTokenKey = Object.keys(headers).find((key) => key.toLowerCase() === "x-goog-gcs-idempotency-token");
			const userTokenValue = userTokenKey ? headers[userTokenKey] : void 0;
			if (!(typeof userTokenValue === "string" && userTokenValue.trim() !== "") && userTokenKey) delete headers[userTokenKey];
		}
		const res = await this.authClient.request(combinedReqOpts);
		if (res.data && res.data.error) throw res.data.error;
		return res;
	}
	async makeRequestStream(reqOpts) {
		const controller = new AbortController();
		const errorCallback = () => controller.abort();
		this.once("error", errorCallback);
		if (this.userProject) {
			reqOpts.params = reqOpts.params || {};
			reqOpts.params.userProject = this.userProject;
		}
		reqOpts.signal = controller.signal;
		reqOpts.validateStatus = () => true;
		const combinedReqOpts = {
			...this.customRequestOptions,
			...reqOpts,
			headers: {
				...__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_headersToObject).call(this, this.customRequestOptions.headers),
				...__classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_headersToObject).call(this, reqOpts.headers)
			}
		};
		if (combinedReqOpts.headers) {
			const headers = combinedReqOpts.headers;
			const userTokenKey = Object.keys(headers).find((key) => key.toLowerCase() === "x-goog-gcs-idempotency-token");
			const userTokenValue = userTokenKey ? headers[userTokenKey] : void 0;
			if (!(typeof userTokenValue === "string" && userTokenValue.trim() !== "") && userTokenKey) delete headers[userTokenKey];
		}
		const res = await this.authClient.request(combinedReqOpts);
		const successfulRequest = this.onResponse(res);
		this.removeListener("error", errorCallback);
		return successfulRequest ? res : null;
	}
	onResponse(resp) {
		if (resp.status !== 200 && this.retryOptions.retryableErrorFn({
			code: resp.status,
			message: resp.statusText,
			name: resp.statusText
		})) {
			this.attemptDelayedRetry(resp);
			return false;
		}
		this.emit("response", resp);
		return true;
	}
	attemptDelayedRetry(resp) {
		if (this.numRetries < this.retryOptions.maxRetries) {
			if (resp.status === NOT_FOUND_STATUS_CODE && this.numChunksReadInRequest === 0) this.startUploading().catch((err) => this.destroy(err));
			else {
				const retryDelay = this.getRetryDelay();
				if (retryDelay <= 0) {
					this.destroy(buildRetryError("Retry total time limit exceeded", resp));
					return;
				}
				this.numBytesWritten -= this.localWriteCacheByteLength;
				this.prependLocalBufferToUpstream();
				this.offset = void 0;
				setTimeout(this.continueUploading.bind(this), retryDelay);
			}
			this.numRetries++;
		} else this.destroy(buildRetryError("Retry limit exceeded", resp));
	}
	getRetryDelay() {
		const randomMs = Math.round(Math.random() * 1e3);
		const waitTime = Math.pow(this.retryOptions.retryDelayMultiplier, this.numRetries) * 1e3 + randomMs;
		const maxAllowableDelayMs = this.retryOptions.totalTimeout * 1e3 - (Date.now() - this.timeOfFirstRequest);
		const maxRetryDelayMs = this.retryOptions.maxRetryDelay * 1e3;
		return Math.min(waitTime, maxRetryDelayMs, maxAllowableDelayMs);
	}
	sanitizeEndpoint(url) {
		if (!PROTOCOL_REGEX$1.test(url)) url = `https://${url}`;
		return url.replace(/\/+$/, "");
	}
	isSuccessfulResponse(status) {
		return status >= 200 && status < 300;
	}
};
_Upload_hashValidator = new WeakMap(), _Upload_clientCrc32c = new WeakMap(), _Upload_clientMd5Hash = new WeakMap(), _Upload_gcclGcsCmd = new WeakMap(), _Upload_instances = new WeakSet(), _Upload_resetLocalBuffersCache = function _Upload_resetLocalBuffersCache() {
	this.localWriteCache = [];
	this.localWriteCacheByteLength = 0;
}, _Upload_addLocalBufferCache = function _Upload_addLocalBufferCache(buf) {
	this.localWriteCache.push(buf);
	this.localWriteCacheByteLength += buf.byteLength;
}, _Upload_validateChecksum = function _Upload_validateChecksum(clientHash, serverHash, hashType) {
	if (clientHash && serverHash) {
		if (clientHash !== serverHash) {
			const detailMessage = `${hashType} checksum mismatch. Client calculated: ${clientHash}, Server returned: ${serverHash}`;
			const detailError = new Error(detailMessage);
			const error = new RequestError(FileExceptionMessages.UPLOAD_MISMATCH);
			error.code = "FILE_NO_UPLOAD";
			error.errors = [detailError];
			this.destroy(error);
			return true;
		}
	}
	return false;
}, _Upload_setHeader = function _Upload_setHeader(headers, key, value) {
	if (!headers) return;
	if (headers instanceof Headers) headers.set(key, value);
	else if (Array.isArray(headers)) headers.push([key, value]);
	else headers[key] = value;
}, _Upload_headersToObject = function _Upload_headersToObject(headers) {
	if (!headers) return {};
	if (headers instanceof Headers) return Object.assign(Object.fromEntries(headers.entries()), headers);
	if (Array.isArray(headers)) return Object.fromEntries(headers);
	return { ...headers };
}, _Upload_applyChecksumHeaders = function _Upload_applyChecksumHeaders(headers) {
	var _a, _b;
	const checksums = [];
	if ((_a = __classPrivateFieldGet$2(this, _Upload_hashValidator, "f")) === null || _a === void 0 ? void 0 : _a.crc32cEnabled) checksums.push(`crc32c=${__classPrivateFieldGet$2(this, _Upload_hashValidator, "f").crc32c}`);
	else if (__classPrivateFieldGet$2(this, _Upload_clientCrc32c, "f")) checksums.push(`crc32c=${__classPrivateFieldGet$2(this, _Upload_clientCrc32c, "f")}`);
	if ((_b = __classPrivateFieldGet$2(this, _Upload_hashValidator, "f")) === null || _b === void 0 ? void 0 : _b.md5Enabled) checksums.push(`md5=${__classPrivateFieldGet$2(this, _Upload_hashValidator, "f").md5Digest}`);
	else if (__classPrivateFieldGet$2(this, _Upload_clientMd5Hash, "f")) checksums.push(`md5=${__classPrivateFieldGet$2(this, _Upload_clientMd5Hash, "f")}`);
	if (checksums.length > 0 && headers) __classPrivateFieldGet$2(this, _Upload_instances, "m", _Upload_setHeader).call(this, headers, "X-Goog-Hash", checksums.join(","));
};
function buildRetryError(prefix, resp) {
	var _a, _b, _c, _d;
	const parts = [];
	if (typeof resp.status === "number" && !isNaN(resp.status)) parts.push(`status: ${resp.status}`);
	const err = resp.data;
	if (err !== void 0 && err !== null) {
		if (typeof err === "object") {
			const gaxiosErrLike = err;
			const errParts = [];
			if (gaxiosErrLike.message) errParts.push(String(gaxiosErrLike.message));
			const status = (_a = gaxiosErrLike.status) !== null && _a !== void 0 ? _a : (_b = gaxiosErrLike.response) === null || _b === void 0 ? void 0 : _b.status;
			if (typeof status === "number" && !isNaN(status) && status !== resp.status) errParts.push(`status: ${status}`);
			const statusText = (_c = gaxiosErrLike.response) === null || _c === void 0 ? void 0 : _c.statusText;
			if (statusText) errParts.push(`statusText: ${statusText}`);
			const responseData = (_d = gaxiosErrLike.response) === null || _d === void 0 ? void 0 : _d.data;
			if (responseData !== void 0 && responseData !== null && responseData !== "") errParts.push(`response: ${typeof responseData === "object" ? JSON.stringify(responseData) : responseData}`);
			if (gaxiosErrLike.code) errParts.push(`code: ${String(gaxiosErrLike.code)}`);
			if (errParts.length > 0) parts.push(...errParts);
			else if (err instanceof Error) parts.push(err.toString() || err.name || "Unknown Error");
			else {
				const stringified = JSON.stringify(err);
				if (stringified && stringified !== "{}") parts.push(stringified);
			}
		} else if (typeof err === "string") {
			if (err !== "") parts.push(err);
		} else parts.push(String(err));
	}
	const suffix = parts.join(" - ");
	return new Error(`${prefix} - ${suffix || "Unknown Error"}`);
}
function upload(cfg) {
	return new Upload(cfg);
}
function createURI(cfg, callback) {
	const up = new Upload(cfg);
	if (!callback) return up.createURI();
	(async () => {
		try {
			callback(null, await up.createURI());
		} catch (err) {
			callback(err);
		}
	})();
}
// node_modules/@google-cloud/storage/build/esm/src/signer.js
var SignerExceptionMessages;
(function(SignerExceptionMessages) {
	SignerExceptionMessages["ACCESSIBLE_DATE_INVALID"] = "The accessible at date provided was invalid.";
	SignerExceptionMessages["EXPIRATION_BEFORE_ACCESSIBLE_DATE"] = "An expiration date cannot be before accessible date.";
	SignerExceptionMessages["X_GOOG_CONTENT_SHA256"] = "The header X-Goog-Content-SHA256 must be a hexadecimal string.";
})(SignerExceptionMessages || (SignerExceptionMessages = {}));
const DEFAULT_SIGNING_VERSION = "v2";
const SEVEN_DAYS$1 = 604800;
var URLSigner = class {
	constructor(auth, bucket, file, storage = new Storage()) {
		this.auth = auth;
		this.bucket = bucket;
		this.file = file;
		this.storage = storage;
	}
	getSignedUrl(cfg) {
		const expiresInSeconds = this.parseExpires(cfg.expires);
		const method = cfg.method;
		const accessibleAtInSeconds = this.parseAccessibleAt(cfg.accessibleAt);
		if (expiresInSeconds < accessibleAtInSeconds) throw new Error(SignerExceptionMessages.EXPIRATION_BEFORE_ACCESSIBLE_DATE);
		let customHost;
		const isVirtualHostedStyle = cfg.virtualHostedStyle || false;
		if (cfg.cname) customHost = cfg.cname;
		else if (isVirtualHostedStyle) customHost = `https://${this.bucket.name}.storage.${this.storage.universeDomain}`;
		const config = Object.assign({}, cfg, {
			method,
			expiration: expiresInSeconds,
			accessibleAt: new Date(1e3 * accessibleAtInSeconds),
			bucket: this.bucket.name,
			file: this.file ? encodeURI(this.file.name, false) : void 0
		});
		if (customHost) config.cname = customHost;
		const version = cfg.version || DEFAULT_SIGNING_VERSION;
		let promise;
		if (version === "v2") promise = this.getSignedUrlV2(config);
		else if (version === "v4") promise = this.getSignedUrlV4(config);
		else throw new Error(`Invalid signed URL version: ${version}. Supported versions are 'v2' and 'v4'.`);
		return promise.then((query) => {
			var _a;
			query = Object.assign(query, cfg.queryParams);
			const signedUrl = new url.URL(((_a = cfg.host) === null || _a === void 0 ? void 0 : _a.toString()) || config.cname || this.storage.apiEndpoint);
			signedUrl.pathname = this.getResourcePath(!!config.cname, this.bucket.name, config.file);
			signedUrl.search = qsStringify(query);
			return signedUrl.href;
		});
	}
	getSignedUrlV2(config) {
		const canonicalHeadersString = this.getCanonicalHeaders(config.extensionHeaders || {});
		const resourcePath = this.getResourcePath(false, config.bucket, config.file);
		const blobToSign = [
			config.method,
			config.contentMd5 || "",
			config.contentType || "",
			config.expiration,
			canonicalHeadersString + resourcePath
		].join("\n");
		const sign = async () => {
			var _a;
			const auth = this.auth;
			try {
				const signature = await auth.sign(blobToSign, (_a = config.signingEndpoint) === null || _a === void 0 ? void 0 : _a.toString());
				return {
					GoogleAccessId: (await auth.getCredentials()).client_email,
					Expires: config.expiration,
					Signature: signature
				};
			} catch (err) {
				const error = err;
				const signingErr = new SigningError(error.message);
				signingErr.stack = error.stack;
				throw signingErr;
			}
		};
		return sign();
	}
	getSignedUrlV4(config) {
		var _a;
		config.accessibleAt = config.accessibleAt ? config.accessibleAt : new Date();
		const expiresPeriodInSeconds = config.expiration - config.accessibleAt.valueOf() * (1 / 1e3);
		if (expiresPeriodInSeconds > SEVEN_DAYS$1) throw new Error(`Max allowed expiration is seven days (${SEVEN_DAYS$1} seconds).`);
		const extensionHeaders = Object.assign({}, config.extensionHeaders);
		extensionHeaders.host = new url.URL(((_a = config.host) === null || _a === void 0 ? void 0 : _a.toString()) || config.cname || this.storage.apiEndpoint).hostname;
		if (config.contentMd5) extensionHeaders["content-md5"] = config.contentMd5;
		if (config.contentType) extensionHeaders["content-type"] = config.contentType;
		let contentSha256;
		const sha256Header = extensionHeaders["x-goog-content-sha256"];
		if (sha256Header) {
			if (typeof sha256Header !== "string" || !/[A-Fa-f0-9]{40}/.test(sha256Header)) throw new Error(SignerExceptionMessages.X_GOOG_CONTENT_SHA256);
			contentSha256 = sha256Header;
		}
		const signedHeaders = Object.keys(extensionHeaders).map((header) => header.toLowerCase()).sort().join(";");
		const extensionHeadersString = this.getCanonicalHeaders(extensionHeaders);
		const credentialScope = `${formatAsUTCISO(config.accessibleAt)}/auto/storage/goog4_request`;
		const sign = async () => {
			var _a;
			const credential = `${(await this.auth.getCredentials()).client_email}/${credentialScope}`;
			const dateISO = formatAsUTCISO(config.accessibleAt ? config.accessibleAt : new Date(), true);
			const queryParams = {
				"X-Goog-Algorithm": "GOOG4-RSA-SHA256",
				"X-Goog-Credential": credential,
				"X-Goog-Date": dateISO,
				"X-Goog-Expires": expiresPeriodInSeconds.toString(10),
				"X-Goog-SignedHeaders": signedHeaders,
				...config.queryParams || {}
			};
			const canonicalQueryParams = this.getCanonicalQueryParams(queryParams);
			const canonicalRequest = this.getCanonicalRequest(config.method, this.getResourcePath(!!config.cname, config.bucket, config.file), canonicalQueryParams, extensionHeadersString, signedHeaders, contentSha256);
			const hash = crypto$2.createHash("sha256").update(canonicalRequest).digest("hex");
			const blobToSign = [
				"GOOG4-RSA-SHA256",
				dateISO,
				credentialScope,
				hash
			].join("\n");
			try {
				const signature = await this.auth.sign(blobToSign, (_a = config.signingEndpoint) === null || _a === void 0 ? void 0 : _a.toString());
				const signatureHex = Buffer.from(signature, "base64").toString("hex");
				return Object.assign({}, queryParams, { "X-Goog-Signature": signatureHex });
			} catch (err) {
				const error = err;
				const signingErr = new SigningError(error.message);
				signingErr.stack = error.stack;
				throw signingErr;
			}
		};
		return sign();
	}
	getCanonicalHeaders(headers) {
		return objectEntries(headers).map(([headerName, value]) => [headerName.toLowerCase(), value]).sort((a, b) => a[0].localeCompare(b[0])).filter(([, value]) => value !== void 0).map(([headerName, value]) => {
			return `${headerName}:${`${value}`.trim().replace(/\s{2,}/g, " ")}\n`;
		}).join("");
	}
	getCanonicalRequest(method, path, query, headers, signedHeaders, contentSha256) {
		return [
			method,
			path,
			query,
			headers,
			signedHeaders,
			contentSha256 || "UNSIGNED-PAYLOAD"
		].join("\n");
	}
	getCanonicalQueryParams(query) {
		return objectEntries(query).map(([key, value]) => [encodeURI(key, true), encodeURI(value, true)]).sort((a, b) => a[0] < b[0] ? -1 : 1).map(([key, value]) => `${key}=${value}`).join("&");
	}
	getResourcePath(cname, bucket, file) {
		if (cname) return "/" + (file || "");
		else if (file) return `/${bucket}/${file}`;
		else return `/${bucket}`;
	}
	parseExpires(expires, current = new Date()) {
		const expiresInMSeconds = new Date(expires).valueOf();
		if (isNaN(expiresInMSeconds)) throw new Error(ExceptionMessages.EXPIRATION_DATE_INVALID);
		if (expiresInMSeconds < current.valueOf()) throw new Error(ExceptionMessages.EXPIRATION_DATE_PAST);
		return Math.floor(expiresInMSeconds / 1e3);
	}
	parseAccessibleAt(accessibleAt) {
		const accessibleAtInMSeconds = new Date(accessibleAt || new Date()).valueOf();
		if (isNaN(accessibleAtInMSeconds)) throw new Error(SignerExceptionMessages.ACCESSIBLE_DATE_INVALID);
		return Math.floor(accessibleAtInMSeconds / 1e3);
	}
};
var SigningError = class extends Error {
	constructor() {
		super(...arguments);
		this.name = "SigningError";
	}
};
// node_modules/@google-cloud/storage/build/esm/src/file.js
var __classPrivateFieldGet$1 = function(receiver, state, kind, f) {
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
	return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _File_instances;
var _File_validateIntegrity;
var ActionToHTTPMethod;
(function(ActionToHTTPMethod) {
	ActionToHTTPMethod["read"] = "GET";
	ActionToHTTPMethod["write"] = "PUT";
	ActionToHTTPMethod["delete"] = "DELETE";
	ActionToHTTPMethod["resumable"] = "POST";
})(ActionToHTTPMethod || (ActionToHTTPMethod = {}));
const GS_URL_REGEXP = /^gs:\/\/([a-z0-9_.-]+)\/(.+)$/;
const COMPRESSIBLE_MIME_REGEX = new RegExp([
	/^text\/|application\/ecmascript|application\/javascript|application\/json/,
	/|application\/postscript|application\/rtf|application\/toml|application\/vnd.dart/,
	/|application\/vnd.ms-fontobject|application\/wasm|application\/x-httpd-php|application\/x-ns-proxy-autoconfig/,
	/|application\/x-sh(?!ockwave-flash)|application\/x-tar|application\/x-virtualbox-hdd|application\/x-virtualbox-ova|application\/x-virtualbox-ovf/,
	/|^application\/x-virtualbox-vbox$|application\/x-virtualbox-vdi|application\/x-virtualbox-vhd|application\/x-virtualbox-vmdk/,
	/|application\/xml|application\/xml-dtd|font\/otf|font\/ttf|image\/bmp|image\/vnd.adobe.photoshop|image\/vnd.microsoft.icon/,
	/|image\/vnd.ms-dds|image\/x-icon|image\/x-ms-bmp|message\/rfc822|model\/gltf-binary|\+json|\+text|\+xml|\+yaml/
].map((r) => r.source).join(""), "i");
var SkipReason;
(function(SkipReason) {
	SkipReason["PATH_TRAVERSAL"] = "PATH_TRAVERSAL";
	SkipReason["ILLEGAL_CHARACTER"] = "ILLEGAL_CHARACTER";
	SkipReason["ALREADY_EXISTS"] = "ALREADY_EXISTS";
	SkipReason["DOWNLOAD_ERROR"] = "DOWNLOAD_ERROR";
})(SkipReason || (SkipReason = {}));
var RequestError = class extends Error {};
const SEVEN_DAYS = 604800;
const GS_UTIL_URL_REGEX = /(gs):\/\/([a-z0-9_.-]+)\/(.+)/g;
const HTTPS_PUBLIC_URL_REGEX = /(https):\/\/(storage\.googleapis\.com)\/([a-z0-9_.-]+)\/(.+)/g;
var FileExceptionMessages;
(function(FileExceptionMessages) {
	FileExceptionMessages["EXPIRATION_TIME_NA"] = "An expiration time is not available.";
	FileExceptionMessages["DESTINATION_NO_NAME"] = "Destination file should have a name.";
	FileExceptionMessages["INVALID_VALIDATION_FILE_RANGE"] = "Cannot use validation with file ranges (start/end).";
	FileExceptionMessages["MD5_NOT_AVAILABLE"] = "MD5 verification was specified, but is not available for the requested object. MD5 is not available for composite objects.";
	FileExceptionMessages["EQUALS_CONDITION_TWO_ELEMENTS"] = "Equals condition must be an array of 2 elements.";
	FileExceptionMessages["STARTS_WITH_TWO_ELEMENTS"] = "StartsWith condition must be an array of 2 elements.";
	FileExceptionMessages["CONTENT_LENGTH_RANGE_MIN_MAX"] = "ContentLengthRange must have numeric min & max fields.";
	FileExceptionMessages["DOWNLOAD_MISMATCH"] = "The downloaded data did not match the data from the server. To be sure the content is the same, you should download the file again.";
	FileExceptionMessages["UPLOAD_MISMATCH_DELETE_FAIL"] = "The uploaded data did not match the data from the server.\n    As a precaution, we attempted to delete the file, but it was not successful.\n    To be sure the content is the same, you should try removing the file manually,\n    then uploading the file again.\n    \n\nThe delete attempt failed with this message:\n\n  ";
	FileExceptionMessages["UPLOAD_MISMATCH"] = "The uploaded data did not match the data from the server.\n    As a precaution, the file has been deleted.\n    To be sure the content is the same, you should try uploading the file again.";
	FileExceptionMessages["MD5_RESUMED_UPLOAD"] = "MD5 cannot be used with a continued resumable upload as MD5 cannot be extended from an existing value";
	FileExceptionMessages["MISSING_RESUME_CRC32C_FINAL_UPLOAD"] = "The CRC32C is missing for the final portion of a resumed upload, which is required for validation. Please provide `resumeCRC32C` if validation is required, or disable `validation`.";
})(FileExceptionMessages || (FileExceptionMessages = {}));
var File$1 = class File$1 extends ServiceObject {
	constructor(bucket, name, options = {}) {
		var _a, _b;
		const requestQueryObject = {};
		let generation;
		if (options.generation !== null) {
			if (typeof options.generation === "string") generation = Number(options.generation);
			else generation = options.generation;
			if (!isNaN(generation)) requestQueryObject.generation = generation;
		}
		Object.assign(requestQueryObject, options.preconditionOpts);
		const userProject = options.userProject || bucket.userProject;
		if (typeof userProject === "string") requestQueryObject.userProject = userProject;
		super({
			parent: bucket,
			baseUrl: "/o",
			id: encodeURIComponent(name),
			methods: {
				delete: { reqOpts: { qs: requestQueryObject } },
				exists: { reqOpts: { qs: requestQueryObject } },
				get: { reqOpts: { qs: requestQueryObject } },
				getMetadata: { reqOpts: { qs: requestQueryObject } },
				setMetadata: { reqOpts: { qs: requestQueryObject } }
			}
		});
		_File_instances.add(this);
		this.bucket = bucket;
		this.storage = bucket.parent;
		if (options.generation !== null) {
			let generation;
			if (typeof options.generation === "string") generation = Number(options.generation);
			else generation = options.generation;
			if (!isNaN(generation)) this.generation = generation;
		}
		this.kmsKeyName = options.kmsKeyName;
		this.userProject = userProject;
		this.name = name;
		if (options.encryptionKey !== void 0) this.setEncryptionKey(options.encryptionKey);
		this.acl = new Acl({
			request: this.request.bind(this),
			pathPrefix: "/acl"
		});
		this.crc32cGenerator = options.crc32cGenerator || this.bucket.crc32cGenerator;
		this.instanceRetryValue = (_b = (_a = this.storage) === null || _a === void 0 ? void 0 : _a.retryOptions) === null || _b === void 0 ? void 0 : _b.autoRetry;
		this.instancePreconditionOpts = options === null || options === void 0 ? void 0 : options.preconditionOpts;
	}
	get cloudStorageURI() {
		const uri = this.bucket.cloudStorageURI;
		uri.pathname = this.name;
		return uri;
	}
	shouldRetryBasedOnPreconditionAndIdempotencyStrat(options) {
		var _a;
		return !((options === null || options === void 0 ? void 0 : options.ifGenerationMatch) === void 0 && ((_a = this.instancePreconditionOpts) === null || _a === void 0 ? void 0 : _a.ifGenerationMatch) === void 0 && this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryConditional || this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryNever);
	}
	copy(destination, optionsOrCallback, callback) {
		var _a, _b;
		const noDestinationError = new Error(FileExceptionMessages.DESTINATION_NO_NAME);
		if (!destination) throw noDestinationError;
		let options = {};
		if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
		else if (optionsOrCallback) options = { ...optionsOrCallback };
		if (options.contexts) {
			const validationError = handleContextValidation(options.contexts, callback);
			if (validationError) return validationError;
		}
		callback = callback || util$1.noop;
		let destBucket;
		let destName;
		let newFile;
		if (typeof destination === "string") {
			const parsedDestination = GS_URL_REGEXP.exec(destination);
			if (parsedDestination !== null && parsedDestination.length === 3) {
				destBucket = this.storage.bucket(parsedDestination[1]);
				destName = parsedDestination[2];
			} else {
				destBucket = this.bucket;
				destName = destination;
			}
		} else if (destination instanceof Bucket) {
			destBucket = destination;
			destName = this.name;
		} else if (destination instanceof File$1) {
			destBucket = destination.bucket;
			destName = destination.name;
			newFile = destination;
		} else throw noDestinationError;
		const query = {};
		if (this.generation !== void 0) query.sourceGeneration = this.generation;
		if (options.token !== void 0) query.rewriteToken = options.token;
		if (options.userProject !== void 0) {
			query.userProject = options.userProject;
			delete options.userProject;
		}
		if (options.predefinedAcl !== void 0) {
			query.destinationPredefinedAcl = options.predefinedAcl;
			delete options.predefinedAcl;
		}
		newFile = newFile || destBucket.file(destName);
		const headers = {};
		if (this.encryptionKey !== void 0 && this.encryptionKey !== null) {
			headers["x-goog-copy-source-encryption-algorithm"] = "AES256";
			headers["x-goog-copy-source-encryption-key"] = this.encryptionKeyBase64;
			headers["x-goog-copy-source-encryption-key-sha256"] = this.encryptionKeyHash;
		}
		const destinationKmsKeyName = options.destinationKmsKeyName || options.kmsKeyName || newFile.kmsKeyName;
		if (this.encryptionKey && newFile.encryptionKey === void 0 && !destinationKmsKeyName) newFile.setEncryptionKey(this.encryptionKey);
		if (newFile.encryptionKey !== void 0 && newFile.encryptionKey !== null) {
			headers["x-goog-encryption-algorithm"] = "AES256";
			headers["x-goog-encryption-key"] = newFile.encryptionKeyBase64;
			headers["x-goog-encryption-key-sha256"] = newFile.encryptionKeyHash;
		} else if (destinationKmsKeyName !== void 0) {
			query.destinationKmsKeyName = destinationKmsKeyName;
			delete options.destinationKmsKeyName;
			delete options.kmsKeyName;
		}
		if (query.destinationKmsKeyName) {
			this.kmsKeyName = query.destinationKmsKeyName;
			const keyIndex = this.interceptors.indexOf(this.encryptionKeyInterceptor);
			if (keyIndex > -1) this.interceptors.splice(keyIndex, 1);
		}
		if (!this.shouldRetryBasedOnPreconditionAndIdempotencyStrat(options === null || options === void 0 ? void 0 : options.preconditionOpts)) this.storage.retryOptions.autoRetry = false;
		if (((_a = options.preconditionOpts) === null || _a === void 0 ? void 0 : _a.ifGenerationMatch) !== void 0) {
			query.ifGenerationMatch = (_b = options.preconditionOpts) === null || _b === void 0 ? void 0 : _b.ifGenerationMatch;
			delete options.preconditionOpts;
		}
		this.bucket.request({
			method: "POST",
			uri: `/o/${encodeURIComponent(this.name)}/rewriteTo/b/${destBucket.name}/o/${encodeURIComponent(newFile.name)}`,
			qs: query,
			json: options,
			headers
		}, (err, resp) => {
			this.storage.retryOptions.autoRetry = this.instanceRetryValue;
			if (err) {
				callback(err, null, resp);
				return;
			}
			if (resp.rewriteToken) {
				const options = { token: resp.rewriteToken };
				if (query.userProject) options.userProject = query.userProject;
				if (query.destinationKmsKeyName) options.destinationKmsKeyName = query.destinationKmsKeyName;
				this.copy(newFile, options, callback);
				return;
			}
			callback(null, newFile, resp);
		});
	}
	createReadStream(options = {}) {
		options = Object.assign({ decompress: true }, options);
		const rangeRequest = typeof options.start === "number" || typeof options.end === "number";
		const tailRequest = options.end < 0;
		let validateStream = void 0;
		let request = void 0;
		const throughStream = new PassThroughShim();
		let crc32c = true;
		let md5 = false;
		if (typeof options.validation === "string") {
			const value = options.validation.toLowerCase().trim();
			crc32c = value === "crc32c";
			md5 = value === "md5";
		} else if (options.validation === false) crc32c = false;
		const shouldRunValidation = !rangeRequest && (crc32c || md5);
		if (rangeRequest) {
			if (typeof options.validation === "string" || options.validation === true) throw new Error(FileExceptionMessages.INVALID_VALIDATION_FILE_RANGE);
			crc32c = false;
			md5 = false;
		}
		const onComplete = (err) => {
			if (err) {
				if (request === null || request === void 0 ? void 0 : request.agent) request.agent.destroy();
				throughStream.destroy(err);
			}
		};
		const onResponse = (err, _body, rawResponseStream) => {
			if (err) {
				(async () => {
					try {
						err.message = (await this.getBufferFromReadable(rawResponseStream)).toString("utf8");
					} catch (_a) {} finally {
						throughStream.destroy(err);
					}
				})();
				return;
			}
			request = rawResponseStream.request;
			const headers = rawResponseStream.toJSON().headers;
			const isCompressed = headers["content-encoding"] === "gzip";
			const hashes = {};
			const safeToValidate = headers["x-goog-stored-content-encoding"] === "gzip" && isCompressed || headers["x-goog-stored-content-encoding"] === "identity";
			const transformStreams = [];
			if (shouldRunValidation) {
				if (typeof headers["x-goog-hash"] === "string") headers["x-goog-hash"].split(",").forEach((hashKeyValPair) => {
					const delimiterIndex = hashKeyValPair.indexOf("=");
					const hashType = hashKeyValPair.substring(0, delimiterIndex);
					const hashValue = hashKeyValPair.substring(delimiterIndex + 1);
					hashes[hashType] = hashValue;
				});
				validateStream = new HashStreamValidator({
					crc32c,
					md5,
					crc32cGenerator: this.crc32cGenerator,
					crc32cExpected: hashes.crc32c,
					md5Expected: hashes.md5
				});
			}
			if (md5 && !hashes.md5) {
				const hashError = new RequestError(FileExceptionMessages.MD5_NOT_AVAILABLE);
				hashError.code = "MD5_NOT_AVAILABLE";
				throughStream.destroy(hashError);
				return;
			}
			if (safeToValidate && shouldRunValidation && validateStream) transformStreams.push(validateStream);
			if (isCompressed && options.decompress) transformStreams.push(zlib.createGunzip());
			pipeline(rawResponseStream, ...transformStreams, throughStream, onComplete);
		};
		const makeRequest = () => {
			const query = { alt: "media" };
			if (this.generation) query.generation = this.generation;
			if (options.userProject) query.userProject = options.userProject;
			const headers = {
				"Accept-Encoding": "gzip",
				"Cache-Control": "no-store"
			};
			if (rangeRequest) {
				const start = typeof options.start === "number" ? options.start : "0";
				const end = typeof options.end === "number" ? options.end : "";
				headers.Range = `bytes=${tailRequest ? end : `${start}-${end}`}`;
			}
			const reqOpts = {
				uri: "",
				headers,
				qs: query
			};
			if (options[GCCL_GCS_CMD_KEY]) reqOpts[GCCL_GCS_CMD_KEY] = options[GCCL_GCS_CMD_KEY];
			this.requestStream(reqOpts).on("error", (err) => {
				throughStream.destroy(err);
			}).on("response", (res) => {
				throughStream.emit("response", res);
				util$1.handleResp(null, res, null, onResponse);
			}).resume();
		};
		throughStream.on("reading", makeRequest);
		return throughStream;
	}
	createResumableUpload(optionsOrCallback, callback) {
		var _a, _b;
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		const retryOptions = this.storage.retryOptions;
		if (((_a = options === null || options === void 0 ? void 0 : options.preconditionOpts) === null || _a === void 0 ? void 0 : _a.ifGenerationMatch) === void 0 && ((_b = this.instancePreconditionOpts) === null || _b === void 0 ? void 0 : _b.ifGenerationMatch) === void 0 && this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryConditional || this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryNever) retryOptions.autoRetry = false;
		createURI({
			authClient: this.storage.authClient,
			apiEndpoint: this.storage.apiEndpoint,
			bucket: this.bucket.name,
			customRequestOptions: this.getRequestInterceptors().reduce((reqOpts, interceptorFn) => interceptorFn(reqOpts), {}),
			file: this.name,
			generation: this.generation,
			key: this.encryptionKey === null ? void 0 : this.encryptionKey,
			kmsKeyName: this.kmsKeyName,
			metadata: options.metadata,
			offset: options.offset,
			origin: options.origin,
			predefinedAcl: options.predefinedAcl,
			private: options.private,
			public: options.public,
			userProject: options.userProject || this.userProject,
			retryOptions,
			params: (options === null || options === void 0 ? void 0 : options.preconditionOpts) || this.instancePreconditionOpts,
			universeDomain: this.bucket.storage.universeDomain,
			useAuthWithCustomEndpoint: this.storage.useAuthWithCustomEndpoint,
			[GCCL_GCS_CMD_KEY]: options[GCCL_GCS_CMD_KEY]
		}, callback);
		this.storage.retryOptions.autoRetry = this.instanceRetryValue;
	}
	createWriteStream(options = {}) {
		var _a;
		(_a = options.metadata) !== null && _a !== void 0 || (options.metadata = {});
		if (options.contentType) options.metadata.contentType = options.contentType;
		let crc32c = true;
		let md5 = false;
		if (typeof options.validation === "string") {
			options.validation = options.validation.toLowerCase();
			crc32c = options.validation === "crc32c";
			md5 = options.validation === "md5";
		} else if (options.validation === false) {
			crc32c = false;
			md5 = false;
		}
		if (options.offset) {
			if (md5) throw new RangeError(FileExceptionMessages.MD5_RESUMED_UPLOAD);
			if (crc32c && !options.isPartialUpload && !options.resumeCRC32C) throw new RangeError(FileExceptionMessages.MISSING_RESUME_CRC32C_FINAL_UPLOAD);
		}
		let pipelineCallback = (error) => {
			writeStream.destroy(error || void 0);
		};
		const writeStream = new Writable({
			final(cb) {
				pipelineCallback = cb;
				emitStream.end();
			},
			write(chunk, encoding, cb) {
				emitStream.write(chunk, encoding, cb);
			}
		});
		writeStream.once("error", (e) => {
			emitStream.destroy(e);
		});
		writeStream.once("close", () => {
			emitStream.destroy();
		});
		const emitStream = new PassThroughShim();
		const noop = () => {};
		emitStream.on("error", noop);
		const fileWriteStream = (0, import_duplexify.default)();
		let fileWriteStreamMetadataReceived = false;
		emitStream.on("reading", () => writeStream.emit("reading"));
		emitStream.on("writing", () => writeStream.emit("writing"));
		fileWriteStream.on("uri", (evt) => writeStream.emit("uri", evt));
		fileWriteStream.on("progress", (evt) => writeStream.emit("progress", evt));
		fileWriteStream.on("response", (resp) => writeStream.emit("response", resp));
		fileWriteStream.once("metadata", () => {
			fileWriteStreamMetadataReceived = true;
		});
		writeStream.once("writing", async () => {
			try {
				if (!options.metadata.contentType || options.metadata.contentType === "auto") {
					const detectedContentType = (await getMime()).getType(this.name);
					if (detectedContentType) options.metadata.contentType = detectedContentType;
				}
				let gzip = options.gzip;
				if (gzip === "auto") gzip = COMPRESSIBLE_MIME_REGEX.test(options.metadata.contentType || "");
				if (gzip) options.metadata.contentEncoding = "gzip";
				const transformStreams = [];
				if (gzip) transformStreams.push(zlib.createGzip());
				let hashCalculatingStream = null;
				if (crc32c || md5) {
					const crc32cInstance = options.resumeCRC32C ? CRC32C.from(options.resumeCRC32C) : void 0;
					hashCalculatingStream = new HashStreamValidator({
						crc32c,
						crc32cInstance,
						md5,
						crc32cGenerator: this.crc32cGenerator,
						updateHashesOnly: true
					});
					transformStreams.push(hashCalculatingStream);
				}
				if (options.resumable === false) this.startSimpleUpload_(fileWriteStream, options);
				else this.startResumableUpload_(fileWriteStream, options);
				emitStream.removeListener("error", noop);
				if (fileWriteStream.destroyed) {
					let callbackCalled = false;
					const onError = (err) => {
						if (!callbackCalled) {
							callbackCalled = true;
							pipelineCallback(err);
						}
					};
					fileWriteStream.once("error", onError);
					emitStream.destroy();
					process.nextTick(() => {
						fileWriteStream.removeListener("error", onError);
						if (!callbackCalled) {
							callbackCalled = true;
							const err = fileWriteStream.errored || new Error("Write stream destroyed");
							pipelineCallback(err);
						}
					});
					return;
				}
				pipeline(emitStream, ...transformStreams, fileWriteStream, async (e) => {
					if (e) return pipelineCallback(e);
					if (options.isPartialUpload) {
						if (hashCalculatingStream === null || hashCalculatingStream === void 0 ? void 0 : hashCalculatingStream.crc32c) writeStream.emit("crc32c", hashCalculatingStream.crc32c);
						return pipelineCallback();
					}
					if (!fileWriteStreamMetadataReceived) try {
						await new Promise((resolve, reject) => {
							fileWriteStream.once("metadata", resolve);
							fileWriteStream.once("error", reject);
						});
					} catch (e) {
						return pipelineCallback(e);
					}
					if (hashCalculatingStream === null || hashCalculatingStream === void 0 ? void 0 : hashCalculatingStream.crc32c) writeStream.emit("crc32c", hashCalculatingStream.crc32c);
					try {
						const metadataNotReady = options.isPartialUpload && !this.metadata;
						if (hashCalculatingStream && !metadataNotReady) await __classPrivateFieldGet$1(this, _File_instances, "m", _File_validateIntegrity).call(this, hashCalculatingStream, {
							crc32c,
							md5
						});
						pipelineCallback();
					} catch (e) {
						pipelineCallback(e);
					}
				});
			} catch (err) {
				emitStream.removeListener("error", noop);
				emitStream.destroy(err);
				fileWriteStream.destroy(err);
				pipelineCallback(err);
			}
		});
		return writeStream;
	}
	delete(optionsOrCallback, cb) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		cb = typeof optionsOrCallback === "function" ? optionsOrCallback : cb;
		this.disableAutoRetryConditionallyIdempotent_(this.methods.delete, AvailableServiceObjectMethods.delete, options);
		(async () => {
			let resp;
			try {
				resp = await super.delete(options);
			} catch (err) {
				cb(err);
				return;
			} finally {
				this.storage.retryOptions.autoRetry = this.instanceRetryValue;
			}
			cb(null, ...resp);
		})();
	}
	download(optionsOrCallback, cb) {
		let options;
		if (typeof optionsOrCallback === "function") {
			cb = optionsOrCallback;
			options = {};
		} else options = Object.assign({}, optionsOrCallback);
		let called = false;
		const callback = ((...args) => {
			if (!called) cb(...args);
			called = true;
		});
		const destination = options.destination;
		delete options.destination;
		if (options.encryptionKey !== void 0) {
			this.setEncryptionKey(options.encryptionKey);
			delete options.encryptionKey;
		}
		const fileStream = this.createReadStream(options);
		let receivedData = false;
		if (destination) fileStream.on("error", callback).once("data", (data) => {
			receivedData = true;
			const writable = fs.createWriteStream(destination);
			writable.write(data);
			fileStream.pipe(writable).on("error", (err) => {
				callback(err, Buffer.from(""));
			}).on("finish", () => {
				callback(null, data);
			});
		}).on("end", () => {
			if (!receivedData) {
				const data = Buffer.alloc(0);
				try {
					fs.writeFileSync(destination, data);
					callback(null, data);
				} catch (e) {
					callback(e, data);
				}
			}
		});
		else (async () => {
			let contents;
			try {
				contents = await this.getBufferFromReadable(fileStream);
			} catch (err) {
				callback === null || callback === void 0 || callback(err);
				return;
			}
			callback === null || callback === void 0 || callback(null, contents);
		})();
	}
	setEncryptionKey(encryptionKey) {
		if (this.encryptionKeyInterceptor) {
			const index = this.interceptors.indexOf(this.encryptionKeyInterceptor);
			if (index > -1) this.interceptors.splice(index, 1);
			this.encryptionKeyInterceptor = void 0;
		}
		this.encryptionKey = encryptionKey;
		if (encryptionKey === null || encryptionKey === void 0) {
			this.encryptionKeyBase64 = void 0;
			this.encryptionKeyHash = void 0;
			return this;
		}
		this.encryptionKeyBase64 = Buffer.from(encryptionKey).toString("base64");
		this.encryptionKeyHash = crypto$2.createHash("sha256").update(this.encryptionKeyBase64, "base64").digest("base64");
		this.encryptionKeyInterceptor = { request: (reqOpts) => {
			reqOpts.headers = reqOpts.headers || {};
			reqOpts.headers["x-goog-encryption-algorithm"] = "AES256";
			reqOpts.headers["x-goog-encryption-key"] = this.encryptionKeyBase64;
			reqOpts.headers["x-goog-encryption-key-sha256"] = this.encryptionKeyHash;
			return reqOpts;
		} };
		this.interceptors.push(this.encryptionKeyInterceptor);
		return this;
	}
	static from(publicUrlOrGsUrl, storageInstance, options) {
		const gsMatches = [...publicUrlOrGsUrl.matchAll(GS_UTIL_URL_REGEX)];
		const httpsMatches = [...publicUrlOrGsUrl.matchAll(HTTPS_PUBLIC_URL_REGEX)];
		if (gsMatches.length > 0) {
			const bucket = new Bucket(storageInstance, gsMatches[0][2]);
			return new File$1(bucket, gsMatches[0][3], options);
		} else if (httpsMatches.length > 0) {
			const bucket = new Bucket(storageInstance, httpsMatches[0][3]);
			return new File$1(bucket, httpsMatches[0][4], options);
		} else throw new Error("URL string must be of format gs://bucket/file or https://storage.googleapis.com/bucket/file");
	}
	get(optionsOrCallback, cb) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		cb = typeof optionsOrCallback === "function" ? optionsOrCallback : cb;
		super.get(options).then((resp) => cb(null, ...resp)).catch(cb);
	}
	getExpirationDate(callback) {
		this.getMetadata((err, metadata, apiResponse) => {
			if (err) {
				callback(err, null, apiResponse);
				return;
			}
			if (!metadata.retentionExpirationTime) {
				callback(new Error(FileExceptionMessages.EXPIRATION_TIME_NA), null, apiResponse);
				return;
			}
			callback(null, new Date(metadata.retentionExpirationTime), apiResponse);
		});
	}
	generateSignedPostPolicyV2(optionsOrCallback, cb) {
		const args = normalize(optionsOrCallback, cb);
		let options = args.options;
		const callback = args.callback;
		const expires = new Date(options.expires);
		if (isNaN(expires.getTime())) throw new Error(ExceptionMessages.EXPIRATION_DATE_INVALID);
		if (expires.valueOf() < Date.now()) throw new Error(ExceptionMessages.EXPIRATION_DATE_PAST);
		options = Object.assign({}, options);
		const conditions = [[
			"eq",
			"$key",
			this.name
		], { bucket: this.bucket.name }];
		if (Array.isArray(options.equals)) {
			if (!Array.isArray(options.equals[0])) options.equals = [options.equals];
			options.equals.forEach((condition) => {
				if (!Array.isArray(condition) || condition.length !== 2) throw new Error(FileExceptionMessages.EQUALS_CONDITION_TWO_ELEMENTS);
				conditions.push([
					"eq",
					condition[0],
					condition[1]
				]);
			});
		}
		if (Array.isArray(options.startsWith)) {
			if (!Array.isArray(options.startsWith[0])) options.startsWith = [options.startsWith];
			options.startsWith.forEach((condition) => {
				if (!Array.isArray(condition) || condition.length !== 2) throw new Error(FileExceptionMessages.STARTS_WITH_TWO_ELEMENTS);
				conditions.push([
					"starts-with",
					condition[0],
					condition[1]
				]);
			});
		}
		if (options.acl) conditions.push({ acl: options.acl });
		if (options.successRedirect) conditions.push({ success_action_redirect: options.successRedirect });
		if (options.successStatus) conditions.push({ success_action_status: options.successStatus });
		if (options.contentLengthRange) {
			const min = options.contentLengthRange.min;
			const max = options.contentLengthRange.max;
			if (typeof min !== "number" || typeof max !== "number") throw new Error(FileExceptionMessages.CONTENT_LENGTH_RANGE_MIN_MAX);
			conditions.push([
				"content-length-range",
				min,
				max
			]);
		}
		const policy = {
			expiration: expires.toISOString(),
			conditions
		};
		const policyString = JSON.stringify(policy);
		const policyBase64 = Buffer.from(policyString).toString("base64");
		(async () => {
			let signature;
			try {
				signature = await this.storage.authClient.sign(policyBase64, options.signingEndpoint);
			} catch (err) {
				callback(new SigningError(err.message));
				return;
			}
			callback(null, {
				string: policyString,
				base64: policyBase64,
				signature
			});
		})();
	}
	generateSignedPostPolicyV4(optionsOrCallback, cb) {
		const args = normalize(optionsOrCallback, cb);
		let options = args.options;
		const callback = args.callback;
		const expires = new Date(options.expires);
		if (isNaN(expires.getTime())) throw new Error(ExceptionMessages.EXPIRATION_DATE_INVALID);
		if (expires.valueOf() < Date.now()) throw new Error(ExceptionMessages.EXPIRATION_DATE_PAST);
		if (expires.valueOf() - Date.now() > SEVEN_DAYS * 1e3) throw new Error(`Max allowed expiration is seven days (${SEVEN_DAYS} seconds).`);
		options = Object.assign({}, options);
		let fields = Object.assign({}, options.fields);
		const now = new Date();
		const nowISO = formatAsUTCISO(now, true);
		const todayISO = formatAsUTCISO(now);
		const sign = async () => {
			const { client_email } = await this.storage.authClient.getCredentials();
			const credential = `${client_email}/${todayISO}/auto/storage/goog4_request`;
			fields = {
				...fields,
				bucket: this.bucket.name,
				key: this.name,
				"x-goog-date": nowISO,
				"x-goog-credential": credential,
				"x-goog-algorithm": "GOOG4-RSA-SHA256"
			};
			const conditions = options.conditions || [];
			Object.entries(fields).forEach(([key, value]) => {
				if (!key.startsWith("x-ignore-")) conditions.push({ [key]: value });
			});
			delete fields.bucket;
			const policyString = unicodeJSONStringify({
				conditions,
				expiration: formatAsUTCISO(expires, true, "-", ":")
			});
			const policyBase64 = Buffer.from(policyString).toString("base64");
			try {
				const signature = await this.storage.authClient.sign(policyBase64, options.signingEndpoint);
				const signatureHex = Buffer.from(signature, "base64").toString("hex");
				const universe = this.parent.storage.universeDomain;
				fields["policy"] = policyBase64;
				fields["x-goog-signature"] = signatureHex;
				let url;
				const EMULATOR_HOST = process.env.STORAGE_EMULATOR_HOST;
				if (this.storage.customEndpoint && typeof EMULATOR_HOST === "string") url = `${this.storage.apiEndpoint}/${this.bucket.name}`;
				else if (this.storage.customEndpoint) url = this.storage.apiEndpoint;
				else if (options.virtualHostedStyle) url = `https://${this.bucket.name}.storage.${universe}/`;
				else if (options.bucketBoundHostname) url = `${options.bucketBoundHostname}/`;
				else url = `https://storage.${universe}/${this.bucket.name}/`;
				return {
					url,
					fields
				};
			} catch (err) {
				throw new SigningError(err.message);
			}
		};
		(async () => {
			let res;
			try {
				res = await sign();
			} catch (err) {
				callback(err);
				return;
			}
			callback(null, res);
		})();
	}
	getSignedUrl(cfg, callback) {
		const method = ActionToHTTPMethod[cfg.action];
		const extensionHeaders = objectKeyToLowercase(cfg.extensionHeaders || {});
		if (cfg.action === "resumable") extensionHeaders["x-goog-resumable"] = "start";
		const queryParams = Object.assign({}, cfg.queryParams);
		if (typeof cfg.responseType === "string") queryParams["response-content-type"] = cfg.responseType;
		if (typeof cfg.promptSaveAs === "string") queryParams["response-content-disposition"] = "attachment; filename=\"" + cfg.promptSaveAs + "\"";
		if (typeof cfg.responseDisposition === "string") queryParams["response-content-disposition"] = cfg.responseDisposition;
		if (this.generation) queryParams["generation"] = this.generation.toString();
		const signConfig = {
			method,
			expires: cfg.expires,
			accessibleAt: cfg.accessibleAt,
			extensionHeaders,
			queryParams,
			contentMd5: cfg.contentMd5,
			contentType: cfg.contentType,
			host: cfg.host,
			signingEndpoint: cfg.signingEndpoint
		};
		if (cfg.cname) signConfig.cname = cfg.cname;
		if (cfg.version) signConfig.version = cfg.version;
		if (cfg.virtualHostedStyle) signConfig.virtualHostedStyle = cfg.virtualHostedStyle;
		if (!this.signer) this.signer = new URLSigner(this.storage.authClient, this.bucket, this, this.storage);
		(async () => {
			let signedUrl;
			try {
				signedUrl = await this.signer.getSignedUrl(signConfig);
			} catch (err) {
				callback(err);
				return;
			}
			callback(null, signedUrl);
		})();
	}
	isPublic(callback) {
		var _a;
		const storageInterceptors = ((_a = this.storage) === null || _a === void 0 ? void 0 : _a.interceptors) || [];
		const fileInterceptors = this.interceptors || [];
		const headers = storageInterceptors.concat(fileInterceptors).reduce((acc, curInterceptor) => {
			const currentHeaders = curInterceptor.request({ uri: `${this.storage.apiEndpoint}/${this.bucket.name}/${encodeURIComponent(this.name)}` });
			Object.assign(acc, currentHeaders.headers);
			return acc;
		}, {});
		util$1.makeRequest({
			method: "GET",
			uri: `${this.storage.apiEndpoint}/${this.bucket.name}/${encodeURIComponent(this.name)}`,
			headers
		}, { retryOptions: this.storage.retryOptions }, (err) => {
			if (err) {
				if (err.code === 403) callback(null, false);
				else callback(err);
			} else callback(null, true);
		});
	}
	makePrivate(optionsOrCallback, callback) {
		var _a, _b;
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		const query = { predefinedAcl: options.strict ? "private" : "projectPrivate" };
		if (((_a = options.preconditionOpts) === null || _a === void 0 ? void 0 : _a.ifMetagenerationMatch) !== void 0) {
			query.ifMetagenerationMatch = (_b = options.preconditionOpts) === null || _b === void 0 ? void 0 : _b.ifMetagenerationMatch;
			delete options.preconditionOpts;
		}
		if (options.userProject) query.userProject = options.userProject;
		const metadata = {
			...options.metadata,
			acl: null
		};
		this.setMetadata(metadata, query, callback);
	}
	makePublic(callback) {
		callback = callback || util$1.noop;
		this.acl.add({
			entity: "allUsers",
			role: "READER"
		}, (err, acl, resp) => {
			callback(err, resp);
		});
	}
	publicUrl() {
		return `${this.storage.apiEndpoint}/${this.bucket.name}/${encodeURIComponent(this.name)}`;
	}
	moveFileAtomic(destination, optionsOrCallback, callback) {
		var _a, _b;
		const noDestinationError = new Error(FileExceptionMessages.DESTINATION_NO_NAME);
		if (!destination) throw noDestinationError;
		let options = {};
		if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
		else if (optionsOrCallback) options = { ...optionsOrCallback };
		callback = callback || util$1.noop;
		let destName;
		let newFile;
		if (typeof destination === "string") {
			const parsedDestination = GS_URL_REGEXP.exec(destination);
			if (parsedDestination !== null && parsedDestination.length === 3) destName = parsedDestination[2];
			else destName = destination;
		} else if (destination instanceof File$1) {
			destName = destination.name;
			newFile = destination;
		} else throw noDestinationError;
		newFile = newFile || this.bucket.file(destName);
		if (!this.shouldRetryBasedOnPreconditionAndIdempotencyStrat(options === null || options === void 0 ? void 0 : options.preconditionOpts)) this.storage.retryOptions.autoRetry = false;
		const query = {};
		if (options.userProject !== void 0) {
			query.userProject = options.userProject;
			delete options.userProject;
		}
		if (((_a = options.preconditionOpts) === null || _a === void 0 ? void 0 : _a.ifGenerationMatch) !== void 0) {
			query.ifGenerationMatch = (_b = options.preconditionOpts) === null || _b === void 0 ? void 0 : _b.ifGenerationMatch;
			delete options.preconditionOpts;
		}
		this.request({
			method: "POST",
			uri: `/moveTo/o/${encodeURIComponent(newFile.name)}`,
			qs: query,
			json: options
		}, (err, resp) => {
			this.storage.retryOptions.autoRetry = this.instanceRetryValue;
			if (err) {
				callback(err, null, resp);
				return;
			}
			callback(null, newFile, resp);
		});
	}
	move(destination, optionsOrCallback, callback) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		callback = callback || util$1.noop;
		this.copy(destination, options, (err, destinationFile, copyApiResponse) => {
			if (err) {
				err.message = "file#copy failed with an error - " + err.message;
				callback(err, null, copyApiResponse);
				return;
			}
			if (this.name !== destinationFile.name || this.bucket.name !== destinationFile.bucket.name) this.delete(options, (err, apiResponse) => {
				if (err) {
					err.message = "file#delete failed with an error - " + err.message;
					callback(err, destinationFile, apiResponse);
					return;
				}
				callback(null, destinationFile, copyApiResponse);
			});
			else callback(null, destinationFile, copyApiResponse);
		});
	}
	rename(destinationFile, optionsOrCallback, callback) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		callback = callback || util$1.noop;
		this.move(destinationFile, options, callback);
	}
	async restore(options) {
		const [file] = await this.request({
			method: "POST",
			uri: "/restore",
			qs: options
		});
		return file;
	}
	request(reqOpts, callback) {
		return this.parent.request.call(this, reqOpts, callback);
	}
	rotateEncryptionKey(optionsOrCallback, callback) {
		var _a;
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		let options = {};
		if (typeof optionsOrCallback === "string" || optionsOrCallback instanceof Buffer) options = { encryptionKey: optionsOrCallback };
		else if (typeof optionsOrCallback === "object") options = optionsOrCallback;
		const newFile = this.bucket.file(this.id, options);
		const copyOptions = ((_a = options.preconditionOpts) === null || _a === void 0 ? void 0 : _a.ifGenerationMatch) !== void 0 ? { preconditionOpts: options.preconditionOpts } : {};
		this.copy(newFile, copyOptions, (err, file, resp) => {
			if (!err) {
				if (options.encryptionKey !== void 0) this.setEncryptionKey(options.encryptionKey);
				else this.setEncryptionKey(null);
				if (options.kmsKeyName !== void 0) this.kmsKeyName = options.kmsKeyName;
				else this.kmsKeyName = void 0;
			}
			if (callback) callback(err, file, resp);
		});
	}
	save(data, optionsOrCallback, callback) {
		var _a;
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		const validationError = handleContextValidation((_a = options.metadata) === null || _a === void 0 ? void 0 : _a.contexts, callback);
		if (validationError) return validationError;
		let maxRetries = this.storage.retryOptions.maxRetries;
		if (!this.shouldRetryBasedOnPreconditionAndIdempotencyStrat(options === null || options === void 0 ? void 0 : options.preconditionOpts)) maxRetries = 0;
		const returnValue = (0, import_lib.default)(async (bail) => {
			return new Promise((resolve, reject) => {
				if (maxRetries === 0) this.storage.retryOptions.autoRetry = false;
				const writable = this.createWriteStream(options);
				if (options.onUploadProgress) writable.on("progress", options.onUploadProgress);
				const handleError = (err) => {
					if (this.storage.retryOptions.autoRetry && this.storage.retryOptions.retryableErrorFn(err)) return reject(err);
					return bail(err);
				};
				if (typeof data === "string" || Buffer.isBuffer(data) || data instanceof Uint8Array) writable.on("error", handleError).on("finish", () => resolve()).end(data);
				else pipeline(data, writable, (err) => {
					if (err) {
						if (typeof data !== "function") return bail(err);
						handleError(err);
					} else resolve();
				});
			});
		}, {
			retries: maxRetries,
			factor: this.storage.retryOptions.retryDelayMultiplier,
			maxTimeout: this.storage.retryOptions.maxRetryDelay * 1e3,
			maxRetryTime: this.storage.retryOptions.totalTimeout * 1e3
		});
		if (!callback) return returnValue;
		return (async () => {
			try {
				await returnValue;
			} catch (err) {
				callback(err);
				return;
			}
			callback();
		})();
	}
	setMetadata(metadata, optionsOrCallback, cb) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		cb = typeof optionsOrCallback === "function" ? optionsOrCallback : cb;
		const validationError = handleContextValidation(metadata.contexts, cb);
		if (validationError) return validationError;
		this.disableAutoRetryConditionallyIdempotent_(this.methods.setMetadata, AvailableServiceObjectMethods.setMetadata, options);
		(async () => {
			let resp;
			try {
				resp = await super.setMetadata(metadata, options);
			} catch (err) {
				cb(err);
				return;
			} finally {
				this.storage.retryOptions.autoRetry = this.instanceRetryValue;
			}
			cb(null, ...resp);
		})();
	}
	setStorageClass(storageClass, optionsOrCallback, callback) {
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		const req = {
			...typeof optionsOrCallback === "object" ? optionsOrCallback : {},
			storageClass: storageClass.replace(/-/g, "_").replace(/([a-z])([A-Z])/g, (_, low, up) => {
				return low + "_" + up;
			}).toUpperCase()
		};
		this.copy(this, req, (err, file, apiResponse) => {
			if (err) {
				callback(err, apiResponse);
				return;
			}
			this.metadata = file.metadata;
			callback(null, apiResponse);
		});
	}
	setUserProject(userProject) {
		this.bucket.setUserProject.call(this, userProject);
	}
	startResumableUpload_(dup, options = {}) {
		var _a;
		(_a = options.metadata) !== null && _a !== void 0 || (options.metadata = {});
		const retryOptions = this.storage.retryOptions;
		if (!this.shouldRetryBasedOnPreconditionAndIdempotencyStrat(options.preconditionOpts)) retryOptions.autoRetry = false;
		const cfg = {
			authClient: this.storage.authClient,
			apiEndpoint: this.storage.apiEndpoint,
			bucket: this.bucket.name,
			customRequestOptions: this.getRequestInterceptors().reduce((reqOpts, interceptorFn) => interceptorFn(reqOpts), {}),
			file: this.name,
			generation: this.generation,
			isPartialUpload: options.isPartialUpload,
			key: this.encryptionKey === null ? void 0 : this.encryptionKey,
			kmsKeyName: this.kmsKeyName,
			metadata: options.metadata,
			offset: options.offset,
			predefinedAcl: options.predefinedAcl,
			private: options.private,
			public: options.public,
			uri: options.uri,
			userProject: options.userProject || this.userProject,
			retryOptions: { ...retryOptions },
			params: (options === null || options === void 0 ? void 0 : options.preconditionOpts) || this.instancePreconditionOpts,
			chunkSize: options === null || options === void 0 ? void 0 : options.chunkSize,
			highWaterMark: options === null || options === void 0 ? void 0 : options.highWaterMark,
			universeDomain: this.bucket.storage.universeDomain,
			[GCCL_GCS_CMD_KEY]: options[GCCL_GCS_CMD_KEY]
		};
		let uploadStream;
		try {
			uploadStream = upload(cfg);
		} catch (error) {
			dup.destroy(error);
			this.storage.retryOptions.autoRetry = this.instanceRetryValue;
			return;
		}
		uploadStream.on("response", (resp) => {
			dup.emit("response", resp);
		}).on("uri", (uri) => {
			dup.emit("uri", uri);
		}).on("metadata", (metadata) => {
			this.metadata = metadata;
			dup.emit("metadata");
		}).on("finish", () => {
			dup.emit("complete");
		}).on("progress", (evt) => dup.emit("progress", evt));
		dup.setWritable(uploadStream);
		this.storage.retryOptions.autoRetry = this.instanceRetryValue;
	}
	startSimpleUpload_(dup, options = {}) {
		var _a;
		(_a = options.metadata) !== null && _a !== void 0 || (options.metadata = {});
		const uri = `${this.storage.apiEndpoint}/upload/storage/v1/b/${this.bucket.name}/o`;
		const reqOpts = {
			qs: { name: this.name },
			uri,
			[GCCL_GCS_CMD_KEY]: options[GCCL_GCS_CMD_KEY]
		};
		if (this.generation !== void 0) reqOpts.qs.ifGenerationMatch = this.generation;
		if (this.kmsKeyName !== void 0) reqOpts.qs.kmsKeyName = this.kmsKeyName;
		if (typeof options.timeout === "number") reqOpts.timeout = options.timeout;
		if (options.userProject || this.userProject) reqOpts.qs.userProject = options.userProject || this.userProject;
		if (options.predefinedAcl) reqOpts.qs.predefinedAcl = options.predefinedAcl;
		else if (options.private) reqOpts.qs.predefinedAcl = "private";
		else if (options.public) reqOpts.qs.predefinedAcl = "publicRead";
		Object.assign(reqOpts.qs, this.instancePreconditionOpts, options.preconditionOpts);
		util$1.makeWritableStream(dup, {
			makeAuthenticatedRequest: (reqOpts) => {
				this.request(reqOpts, (err, body, resp) => {
					if (err) {
						dup.destroy(err);
						return;
					}
					this.metadata = body;
					dup.emit("metadata", body);
					dup.emit("response", resp);
					dup.emit("complete");
				});
			},
			metadata: options.metadata,
			request: reqOpts
		});
	}
	disableAutoRetryConditionallyIdempotent_(coreOpts, methodType, localPreconditionOptions) {
		var _a, _b, _c, _d;
		if (typeof coreOpts === "object" && ((_b = (_a = coreOpts === null || coreOpts === void 0 ? void 0 : coreOpts.reqOpts) === null || _a === void 0 ? void 0 : _a.qs) === null || _b === void 0 ? void 0 : _b.ifGenerationMatch) === void 0 && (localPreconditionOptions === null || localPreconditionOptions === void 0 ? void 0 : localPreconditionOptions.ifGenerationMatch) === void 0 && methodType === AvailableServiceObjectMethods.delete && this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryConditional || this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryNever) this.storage.retryOptions.autoRetry = false;
		if (typeof coreOpts === "object" && ((_d = (_c = coreOpts === null || coreOpts === void 0 ? void 0 : coreOpts.reqOpts) === null || _c === void 0 ? void 0 : _c.qs) === null || _d === void 0 ? void 0 : _d.ifMetagenerationMatch) === void 0 && (localPreconditionOptions === null || localPreconditionOptions === void 0 ? void 0 : localPreconditionOptions.ifMetagenerationMatch) === void 0 && methodType === AvailableServiceObjectMethods.setMetadata && this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryConditional || this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryNever) this.storage.retryOptions.autoRetry = false;
	}
	async getBufferFromReadable(readable) {
		const buf = [];
		for await (const chunk of readable) buf.push(chunk);
		return Buffer.concat(buf);
	}
};
_File_instances = new WeakSet(), _File_validateIntegrity = async function _File_validateIntegrity(hashCalculatingStream, verify = {}) {
	const metadata = this.metadata;
	let dataMismatch = !!(verify.crc32c || verify.md5);
	if (verify.crc32c && metadata.crc32c) dataMismatch = !hashCalculatingStream.test("crc32c", metadata.crc32c);
	if (verify.md5 && metadata.md5Hash) dataMismatch = !hashCalculatingStream.test("md5", metadata.md5Hash);
	if (dataMismatch) {
		const errors = [];
		let code = "";
		let message = "";
		try {
			await this.delete();
			if (verify.md5 && !metadata.md5Hash) {
				code = "MD5_NOT_AVAILABLE";
				message = FileExceptionMessages.MD5_NOT_AVAILABLE;
			} else {
				code = "FILE_NO_UPLOAD";
				message = FileExceptionMessages.UPLOAD_MISMATCH;
			}
		} catch (e) {
			const error = e;
			code = "FILE_NO_UPLOAD_DELETE";
			message = `${FileExceptionMessages.UPLOAD_MISMATCH_DELETE_FAIL}${error.message}`;
			errors.push(error);
		}
		const error = new RequestError(message);
		error.code = code;
		error.errors = errors;
		throw error;
	}
	return true;
};
(0, import_src$1.promisifyAll)(File$1, { exclude: [
	"cloudStorageURI",
	"publicUrl",
	"request",
	"save",
	"setEncryptionKey",
	"shouldRetryBasedOnPreconditionAndIdempotencyStrat",
	"getBufferFromReadable",
	"restore"
] });
// node_modules/@google-cloud/storage/build/esm/src/iam.js
var IAMExceptionMessages;
(function(IAMExceptionMessages) {
	IAMExceptionMessages["POLICY_OBJECT_REQUIRED"] = "A policy object is required.";
	IAMExceptionMessages["PERMISSIONS_REQUIRED"] = "Permissions are required.";
})(IAMExceptionMessages || (IAMExceptionMessages = {}));
var Iam = class {
	constructor(bucket) {
		this.request_ = bucket.request.bind(bucket);
		this.resourceId_ = "buckets/" + bucket.getId();
	}
	getPolicy(optionsOrCallback, callback) {
		const { options, callback: cb } = normalize(optionsOrCallback, callback);
		const qs = {};
		if (options.userProject) qs.userProject = options.userProject;
		if (options.requestedPolicyVersion !== null && options.requestedPolicyVersion !== void 0) qs.optionsRequestedPolicyVersion = options.requestedPolicyVersion;
		this.request_({
			uri: "/iam",
			qs
		}, cb);
	}
	setPolicy(policy, optionsOrCallback, callback) {
		if (policy === null || typeof policy !== "object") throw new Error(IAMExceptionMessages.POLICY_OBJECT_REQUIRED);
		const { options, callback: cb } = normalize(optionsOrCallback, callback);
		let maxRetries;
		if (policy.etag === void 0) maxRetries = 0;
		this.request_({
			method: "PUT",
			uri: "/iam",
			maxRetries,
			json: Object.assign({ resourceId: this.resourceId_ }, policy),
			qs: options
		}, cb);
	}
	testPermissions(permissions, optionsOrCallback, callback) {
		if (!Array.isArray(permissions) && typeof permissions !== "string") throw new Error(IAMExceptionMessages.PERMISSIONS_REQUIRED);
		const { options, callback: cb } = normalize(optionsOrCallback, callback);
		const permissionsArray = Array.isArray(permissions) ? permissions : [permissions];
		const req = Object.assign({ permissions: permissionsArray }, options);
		this.request_({
			uri: "/iam/testPermissions",
			qs: req,
			useQuerystring: true
		}, (err, resp) => {
			if (err) {
				cb(err, null, resp);
				return;
			}
			const availablePermissions = Array.isArray(resp.permissions) ? resp.permissions : [];
			const permissionsHash = permissionsArray.reduce((acc, permission) => {
				acc[permission] = availablePermissions.indexOf(permission) > -1;
				return acc;
			}, {});
			cb(null, permissionsHash, resp);
		});
	}
};
(0, import_src$1.promisifyAll)(Iam);
// node_modules/@google-cloud/storage/build/esm/src/notification.js
var Notification = class extends ServiceObject {
	constructor(bucket, id) {
		const requestQueryObject = {};
		const methods = {
			create: true,
			delete: { reqOpts: { qs: requestQueryObject } },
			get: { reqOpts: { qs: requestQueryObject } },
			getMetadata: { reqOpts: { qs: requestQueryObject } },
			exists: true
		};
		super({
			parent: bucket,
			baseUrl: "/notificationConfigs",
			id: id.toString(),
			createMethod: bucket.createNotification.bind(bucket),
			methods
		});
	}
};
(0, import_src$1.promisifyAll)(Notification);
// node_modules/@google-cloud/storage/build/esm/src/bucket.js
var ComposeCleanupError = class extends Error {
	constructor(message, errors, newFile, apiResponse) {
		super(message);
		this.name = "ComposeCleanupError";
		this.errors = errors;
		this.newFile = newFile;
		this.apiResponse = apiResponse;
	}
};
var BucketActionToHTTPMethod;
(function(BucketActionToHTTPMethod) {
	BucketActionToHTTPMethod["list"] = "GET";
})(BucketActionToHTTPMethod || (BucketActionToHTTPMethod = {}));
var AvailableServiceObjectMethods;
(function(AvailableServiceObjectMethods) {
	AvailableServiceObjectMethods[AvailableServiceObjectMethods["setMetadata"] = 0] = "setMetadata";
	AvailableServiceObjectMethods[AvailableServiceObjectMethods["delete"] = 1] = "delete";
})(AvailableServiceObjectMethods || (AvailableServiceObjectMethods = {}));
var BucketExceptionMessages;
(function(BucketExceptionMessages) {
	BucketExceptionMessages["PROVIDE_SOURCE_FILE"] = "You must provide at least one source file.";
	BucketExceptionMessages["DESTINATION_FILE_NOT_SPECIFIED"] = "A destination file must be specified.";
	BucketExceptionMessages["CHANNEL_ID_REQUIRED"] = "An ID is required to create a channel.";
	BucketExceptionMessages["TOPIC_NAME_REQUIRED"] = "A valid topic name is required.";
	BucketExceptionMessages["CONFIGURATION_OBJECT_PREFIX_REQUIRED"] = "A configuration object with a prefix is required.";
	BucketExceptionMessages["SPECIFY_FILE_NAME"] = "A file name must be specified.";
	BucketExceptionMessages["METAGENERATION_NOT_PROVIDED"] = "A metageneration must be provided.";
	BucketExceptionMessages["SUPPLY_NOTIFICATION_ID"] = "You must supply a notification ID.";
})(BucketExceptionMessages || (BucketExceptionMessages = {}));
var Bucket = class Bucket extends ServiceObject {
	getFilesStream(query) {
		return new Readable();
	}
	constructor(storage, name, options) {
		var _a, _b, _c, _d;
		options = options || {};
		name = name.replace(/^gs:\/\//, "").replace(/\/+$/, "");
		const requestQueryObject = {};
		if ((_a = options === null || options === void 0 ? void 0 : options.preconditionOpts) === null || _a === void 0 ? void 0 : _a.ifGenerationMatch) requestQueryObject.ifGenerationMatch = options.preconditionOpts.ifGenerationMatch;
		if ((_b = options === null || options === void 0 ? void 0 : options.preconditionOpts) === null || _b === void 0 ? void 0 : _b.ifGenerationNotMatch) requestQueryObject.ifGenerationNotMatch = options.preconditionOpts.ifGenerationNotMatch;
		if ((_c = options === null || options === void 0 ? void 0 : options.preconditionOpts) === null || _c === void 0 ? void 0 : _c.ifMetagenerationMatch) requestQueryObject.ifMetagenerationMatch = options.preconditionOpts.ifMetagenerationMatch;
		if ((_d = options === null || options === void 0 ? void 0 : options.preconditionOpts) === null || _d === void 0 ? void 0 : _d.ifMetagenerationNotMatch) requestQueryObject.ifMetagenerationNotMatch = options.preconditionOpts.ifMetagenerationNotMatch;
		const userProject = options.userProject;
		if (typeof userProject === "string") requestQueryObject.userProject = userProject;
		const methods = {
			create: { reqOpts: { qs: requestQueryObject } },
			delete: { reqOpts: { qs: requestQueryObject } },
			exists: { reqOpts: { qs: requestQueryObject } },
			get: { reqOpts: { qs: requestQueryObject } },
			getMetadata: { reqOpts: { qs: requestQueryObject } },
			setMetadata: { reqOpts: { qs: requestQueryObject } }
		};
		super({
			parent: storage,
			baseUrl: "/b",
			id: name,
			createMethod: storage.createBucket.bind(storage),
			methods
		});
		this.unreachable = false;
		this.name = name;
		this.storage = storage;
		this.userProject = options.userProject;
		this.acl = new Acl({
			request: this.request.bind(this),
			pathPrefix: "/acl"
		});
		this.acl.default = new Acl({
			request: this.request.bind(this),
			pathPrefix: "/defaultObjectAcl"
		});
		this.crc32cGenerator = options.crc32cGenerator || this.storage.crc32cGenerator;
		this.iam = new Iam(this);
		this.getFilesStream = import_src.paginator.streamify("getFiles");
		this.instanceRetryValue = storage.retryOptions.autoRetry;
		this.instancePreconditionOpts = options === null || options === void 0 ? void 0 : options.preconditionOpts;
	}
	get cloudStorageURI() {
		const uri = new URL$1("gs://");
		uri.host = this.name;
		return uri;
	}
	addLifecycleRule(rule, optionsOrCallback, callback) {
		let options = {};
		if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
		else if (optionsOrCallback) options = optionsOrCallback;
		options = options || {};
		const rules = Array.isArray(rule) ? rule : [rule];
		for (const curRule of rules) {
			if (curRule.condition.createdBefore instanceof Date) curRule.condition.createdBefore = curRule.condition.createdBefore.toISOString().replace(/T.+$/, "");
			if (curRule.condition.customTimeBefore instanceof Date) curRule.condition.customTimeBefore = curRule.condition.customTimeBefore.toISOString().replace(/T.+$/, "");
			if (curRule.condition.noncurrentTimeBefore instanceof Date) curRule.condition.noncurrentTimeBefore = curRule.condition.noncurrentTimeBefore.toISOString().replace(/T.+$/, "");
		}
		if (options.append === false) {
			this.setMetadata({ lifecycle: { rule: rules } }, options, callback);
			return;
		}
		this.getMetadata((err, metadata) => {
			var _a, _b;
			if (err) {
				callback(err);
				return;
			}
			const currentLifecycleRules = Array.isArray((_a = metadata.lifecycle) === null || _a === void 0 ? void 0 : _a.rule) ? (_b = metadata.lifecycle) === null || _b === void 0 ? void 0 : _b.rule : [];
			this.setMetadata({ lifecycle: { rule: currentLifecycleRules.concat(rules) } }, options, callback);
		});
	}
	combine(sources, destination, optionsOrCallback, callback) {
		if (!Array.isArray(sources) || sources.length === 0) throw new Error(BucketExceptionMessages.PROVIDE_SOURCE_FILE);
		if (!destination) throw new Error(BucketExceptionMessages.DESTINATION_FILE_NOT_SPECIFIED);
		let options = {};
		if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
		else if (optionsOrCallback) options = optionsOrCallback;
		if (options.contexts) {
			const validationError = handleContextValidation(options.contexts, callback);
			if (validationError) return validationError;
		}
		this.disableAutoRetryConditionallyIdempotent_(this.methods.setMetadata, AvailableServiceObjectMethods.setMetadata, options);
		const convertToFile = (file) => {
			if (file instanceof File$1) return file;
			return this.file(file);
		};
		sources = sources.map(convertToFile);
		const destinationFile = convertToFile(destination);
		callback = callback || util$1.noop;
		(async () => {
			var _a;
			try {
				if (!destinationFile.metadata.contentType) {
					const destinationContentType = (await getMime()).getType(destinationFile.name) || void 0;
					if (destinationContentType) destinationFile.metadata.contentType = destinationContentType;
				}
				let maxRetries = this.storage.retryOptions.maxRetries;
				if (((_a = destinationFile === null || destinationFile === void 0 ? void 0 : destinationFile.instancePreconditionOpts) === null || _a === void 0 ? void 0 : _a.ifGenerationMatch) === void 0 && options.ifGenerationMatch === void 0 && this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryConditional || this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryNever) maxRetries = 0;
				const deleteSourceObjects = options.deleteSourceObjects;
				const requestQueryObject = Object.assign({}, options);
				delete requestQueryObject.deleteSourceObjects;
				if (requestQueryObject.ifGenerationMatch === void 0) Object.assign(requestQueryObject, destinationFile.instancePreconditionOpts, requestQueryObject);
				destinationFile.request({
					method: "POST",
					uri: "/compose",
					maxRetries,
					json: {
						destination: {
							contentType: destinationFile.metadata.contentType,
							contentEncoding: destinationFile.metadata.contentEncoding,
							contexts: requestQueryObject.contexts || destinationFile.metadata.contexts
						},
						sourceObjects: sources.map((source) => {
							var _a, _b;
							const sourceObject = { name: source.name };
							const generation = (_a = source.generation) !== null && _a !== void 0 ? _a : (_b = source.metadata) === null || _b === void 0 ? void 0 : _b.generation;
							if (generation !== void 0) sourceObject.generation = parseInt(generation.toString());
							return sourceObject;
						})
					},
					qs: requestQueryObject
				}, (err, resp) => {
					this.storage.retryOptions.autoRetry = this.instanceRetryValue;
					if (err) {
						callback(err, null, resp);
						return;
					}
					if (deleteSourceObjects) {
						const deletePromises = sources.map((source) => {
							var _a, _b;
							const deleteOptions = {
								ignoreNotFound: true,
								userProject: options.userProject
							};
							const generation = (_a = source.generation) !== null && _a !== void 0 ? _a : (_b = source.metadata) === null || _b === void 0 ? void 0 : _b.generation;
							if (generation !== void 0) deleteOptions.ifGenerationMatch = generation;
							return source.delete(deleteOptions).catch((deleteErr) => deleteErr);
						});
						(async () => {
							const errors = (await Promise.all(deletePromises)).filter((res) => res instanceof Error);
							if (errors.length > 0) {
								const cleanupErr = new ComposeCleanupError(`Compose operation succeeded, but cleaning up source objects failed. Failed to delete ${errors.length} source object(s).`, errors, destinationFile, resp);
								callback(cleanupErr, destinationFile, resp);
								return;
							}
							callback(null, destinationFile, resp);
						})();
					} else callback(null, destinationFile, resp);
				});
			} catch (err) {
				callback(err, null, null);
			}
		})();
	}
	createChannel(id, config, optionsOrCallback, callback) {
		if (typeof id !== "string") throw new Error(BucketExceptionMessages.CHANNEL_ID_REQUIRED);
		let options = {};
		if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
		else if (optionsOrCallback) options = optionsOrCallback;
		this.request({
			method: "POST",
			uri: "/o/watch",
			json: Object.assign({
				id,
				type: "web_hook"
			}, config),
			qs: options
		}, (err, apiResponse) => {
			if (err) {
				callback(err, null, apiResponse);
				return;
			}
			const resourceId = apiResponse.resourceId;
			const channel = this.storage.channel(id, resourceId);
			channel.metadata = apiResponse;
			callback(null, channel, apiResponse);
		});
	}
	createNotification(topic, optionsOrCallback, callback) {
		let options = {};
		if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
		else if (optionsOrCallback) options = optionsOrCallback;
		if (topic !== null && typeof topic === "object" && util$1.isCustomType(topic, "pubsub/topic")) topic = topic.name;
		if (typeof topic !== "string") throw new Error(BucketExceptionMessages.TOPIC_NAME_REQUIRED);
		const body = Object.assign({ topic }, options);
		if (body.topic.indexOf("projects") !== 0) body.topic = "projects/{{projectId}}/topics/" + body.topic;
		body.topic = `//pubsub.${this.storage.universeDomain}/` + body.topic;
		if (!body.payloadFormat) body.payloadFormat = "JSON_API_V1";
		const query = {};
		if (body.userProject) {
			query.userProject = body.userProject;
			delete body.userProject;
		}
		this.request({
			method: "POST",
			uri: "/notificationConfigs",
			json: convertObjKeysToSnakeCase(body),
			qs: query,
			maxRetries: 0
		}, (err, apiResponse) => {
			if (err) {
				callback(err, null, apiResponse);
				return;
			}
			const notification = this.notification(apiResponse.id);
			notification.metadata = apiResponse;
			callback(null, notification, apiResponse);
		});
	}
	deleteFiles(queryOrCallback, callback) {
		let query = {};
		if (typeof queryOrCallback === "function") callback = queryOrCallback;
		else if (queryOrCallback) query = queryOrCallback;
		const MAX_PARALLEL_LIMIT = 10;
		const MAX_QUEUE_SIZE = 1e3;
		const errors = [];
		const deleteFile = (file) => {
			return file.delete(query).catch((err) => {
				if (!query.force) throw err;
				errors.push(err);
			});
		};
		(async () => {
			try {
				let promises = [];
				const limit = (await getPLimit())(MAX_PARALLEL_LIMIT);
				const filesStream = this.getFilesStream(query);
				for await (const curFile of filesStream) {
					if (promises.length >= MAX_QUEUE_SIZE) {
						await Promise.all(promises);
						promises = [];
					}
					promises.push(limit(() => deleteFile(curFile)).catch((e) => {
						filesStream.destroy();
						throw e;
					}));
				}
				await Promise.all(promises);
			} catch (e) {
				callback(e);
				return;
			}
			callback(errors.length > 0 ? errors : null);
		})();
	}
	deleteLabels(labelsOrCallbackOrOptions, optionsOrCallback, callback) {
		let labels = new Array();
		let options = {};
		if (typeof labelsOrCallbackOrOptions === "function") callback = labelsOrCallbackOrOptions;
		else if (typeof labelsOrCallbackOrOptions === "string") labels = [labelsOrCallbackOrOptions];
		else if (Array.isArray(labelsOrCallbackOrOptions)) labels = labelsOrCallbackOrOptions;
		else if (labelsOrCallbackOrOptions) options = labelsOrCallbackOrOptions;
		if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
		else if (optionsOrCallback) options = optionsOrCallback;
		const deleteLabels = (labels) => {
			const nullLabelMap = labels.reduce((nullLabelMap, labelKey) => {
				nullLabelMap[labelKey] = null;
				return nullLabelMap;
			}, {});
			if ((options === null || options === void 0 ? void 0 : options.ifMetagenerationMatch) !== void 0) this.setLabels(nullLabelMap, options, callback);
			else this.setLabels(nullLabelMap, callback);
		};
		if (labels.length === 0) this.getLabels((err, labels) => {
			if (err) {
				callback(err);
				return;
			}
			deleteLabels(Object.keys(labels));
		});
		else deleteLabels(labels);
	}
	disableRequesterPays(optionsOrCallback, callback) {
		let options = {};
		if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
		else if (optionsOrCallback) options = optionsOrCallback;
		this.setMetadata({ billing: { requesterPays: false } }, options, callback);
	}
	enableLogging(config, callback) {
		if (!config || typeof config === "function" || typeof config.prefix === "undefined") throw new Error(BucketExceptionMessages.CONFIGURATION_OBJECT_PREFIX_REQUIRED);
		let logBucket = this.id;
		if (config.bucket && config.bucket instanceof Bucket) logBucket = config.bucket.id;
		else if (config.bucket && typeof config.bucket === "string") logBucket = config.bucket;
		const options = {};
		if (config === null || config === void 0 ? void 0 : config.ifMetagenerationMatch) options.ifMetagenerationMatch = config.ifMetagenerationMatch;
		if (config === null || config === void 0 ? void 0 : config.ifMetagenerationNotMatch) options.ifMetagenerationNotMatch = config.ifMetagenerationNotMatch;
		(async () => {
			try {
				const [policy] = await this.iam.getPolicy();
				policy.bindings.push({
					members: ["group:cloud-storage-analytics@google.com"],
					role: "roles/storage.objectCreator"
				});
				await this.iam.setPolicy(policy);
				this.setMetadata({ logging: {
					logBucket,
					logObjectPrefix: config.prefix
				} }, options, callback);
			} catch (e) {
				callback(e);
				return;
			}
		})();
	}
	enableRequesterPays(optionsOrCallback, cb) {
		let options = {};
		if (typeof optionsOrCallback === "function") cb = optionsOrCallback;
		else if (optionsOrCallback) options = optionsOrCallback;
		this.setMetadata({ billing: { requesterPays: true } }, options, cb);
	}
	file(name, options) {
		if (!name) throw Error(BucketExceptionMessages.SPECIFY_FILE_NAME);
		return new File$1(this, name, options);
	}
	getFiles(queryOrCallback, callback) {
		let query = typeof queryOrCallback === "object" ? queryOrCallback : {};
		if (!callback) callback = queryOrCallback;
		query = Object.assign({}, query);
		if (query.fields && query.autoPaginate && !query.fields.includes("nextPageToken")) query.fields = `${query.fields},nextPageToken`;
		this.request({
			uri: "/o",
			qs: query
		}, (err, resp) => {
			if (err) {
				callback(err, null, null, resp);
				return;
			}
			const files = (resp.items ? resp.items : []).map((file) => {
				const options = {};
				if (query.fields) return file;
				if (query.versions) options.generation = file.generation;
				if (file.kmsKeyName) options.kmsKeyName = file.kmsKeyName;
				const fileInstance = this.file(file.name, options);
				fileInstance.metadata = file;
				return fileInstance;
			});
			let nextQuery = null;
			if (resp.nextPageToken) nextQuery = Object.assign({}, query, { pageToken: resp.nextPageToken });
			callback(null, files, nextQuery, resp);
		});
	}
	getLabels(optionsOrCallback, callback) {
		let options = {};
		if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
		else if (optionsOrCallback) options = optionsOrCallback;
		this.getMetadata(options, (err, metadata) => {
			if (err) {
				callback(err, null);
				return;
			}
			callback(null, (metadata === null || metadata === void 0 ? void 0 : metadata.labels) || {});
		});
	}
	getNotifications(optionsOrCallback, callback) {
		let options = {};
		if (typeof optionsOrCallback === "function") callback = optionsOrCallback;
		else if (optionsOrCallback) options = optionsOrCallback;
		this.request({
			uri: "/notificationConfigs",
			qs: options
		}, (err, resp) => {
			if (err) {
				callback(err, null, resp);
				return;
			}
			const notifications = (resp.items ? resp.items : []).map((notification) => {
				const notificationInstance = this.notification(notification.id);
				notificationInstance.metadata = notification;
				return notificationInstance;
			});
			callback(null, notifications, resp);
		});
	}
	getSignedUrl(cfg, callback) {
		const signConfig = {
			method: BucketActionToHTTPMethod[cfg.action],
			expires: cfg.expires,
			version: cfg.version,
			cname: cfg.cname,
			extensionHeaders: cfg.extensionHeaders || {},
			queryParams: cfg.queryParams || {},
			host: cfg.host,
			signingEndpoint: cfg.signingEndpoint
		};
		if (!this.signer) this.signer = new URLSigner(this.storage.authClient, this, void 0, this.storage);
		this.signer.getSignedUrl(signConfig).then((signedUrl) => callback(null, signedUrl), callback);
	}
	lock(metageneration, callback) {
		const metatype = typeof metageneration;
		if (metatype !== "number" && metatype !== "string") throw new Error(BucketExceptionMessages.METAGENERATION_NOT_PROVIDED);
		this.request({
			method: "POST",
			uri: "/lockRetentionPolicy",
			qs: { ifMetagenerationMatch: metageneration }
		}, callback);
	}
	async restore(options) {
		const [bucket] = await this.request({
			method: "POST",
			uri: "/restore",
			qs: options
		});
		return bucket;
	}
	makePrivate(optionsOrCallback, callback) {
		var _a, _b, _c, _d;
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		options.private = true;
		const query = { predefinedAcl: "projectPrivate" };
		if (options.userProject) query.userProject = options.userProject;
		if ((_a = options.preconditionOpts) === null || _a === void 0 ? void 0 : _a.ifGenerationMatch) query.ifGenerationMatch = options.preconditionOpts.ifGenerationMatch;
		if ((_b = options.preconditionOpts) === null || _b === void 0 ? void 0 : _b.ifGenerationNotMatch) query.ifGenerationNotMatch = options.preconditionOpts.ifGenerationNotMatch;
		if ((_c = options.preconditionOpts) === null || _c === void 0 ? void 0 : _c.ifMetagenerationMatch) query.ifMetagenerationMatch = options.preconditionOpts.ifMetagenerationMatch;
		if ((_d = options.preconditionOpts) === null || _d === void 0 ? void 0 : _d.ifMetagenerationNotMatch) query.ifMetagenerationNotMatch = options.preconditionOpts.ifMetagenerationNotMatch;
		const metadata = {
			...options.metadata,
			acl: null
		};
		this.setMetadata(metadata, query, (err) => {
			if (err) {
				callback(err);
				return;
			}
			(async () => {
				let files = [];
				try {
					if (options.includeFiles) files = await promisify(this.makeAllFilesPublicPrivate_).call(this, options);
				} catch (callErr) {
					callback(callErr);
					return;
				}
				callback(null, files);
			})();
		});
	}
	makePublic(optionsOrCallback, callback) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		const req = {
			public: true,
			...options
		};
		(async () => {
			let files = [];
			try {
				await this.acl.add({
					entity: "allUsers",
					role: "READER"
				});
				await this.acl.default.add({
					entity: "allUsers",
					role: "READER"
				});
				if (req.includeFiles) files = await promisify(this.makeAllFilesPublicPrivate_).call(this, req);
			} catch (err) {
				callback(err);
				return;
			}
			callback(null, files);
		})();
	}
	notification(id) {
		if (!id) throw new Error(BucketExceptionMessages.SUPPLY_NOTIFICATION_ID);
		return new Notification(this, id);
	}
	removeRetentionPeriod(optionsOrCallback, callback) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		this.setMetadata({ retentionPolicy: null }, options, callback);
	}
	request(reqOpts, callback) {
		if (this.userProject && (!reqOpts.qs || !reqOpts.qs.userProject)) reqOpts.qs = {
			...reqOpts.qs,
			userProject: this.userProject
		};
		return super.request(reqOpts, callback);
	}
	setLabels(labels, optionsOrCallback, callback) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		callback = callback || util$1.noop;
		this.setMetadata({ labels }, options, callback);
	}
	setMetadata(metadata, optionsOrCallback, cb) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		cb = typeof optionsOrCallback === "function" ? optionsOrCallback : cb;
		this.disableAutoRetryConditionallyIdempotent_(this.methods.setMetadata, AvailableServiceObjectMethods.setMetadata, options);
		(async () => {
			let resp;
			try {
				resp = await super.setMetadata(metadata, options);
			} catch (err) {
				cb(err);
				return;
			} finally {
				this.storage.retryOptions.autoRetry = this.instanceRetryValue;
			}
			cb(null, ...resp);
		})();
	}
	setRetentionPeriod(duration, optionsOrCallback, callback) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		this.setMetadata({ retentionPolicy: { retentionPeriod: duration.toString() } }, options, callback);
	}
	setCorsConfiguration(corsConfiguration, optionsOrCallback, callback) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		this.setMetadata({ cors: corsConfiguration }, options, callback);
	}
	setStorageClass(storageClass, optionsOrCallback, callback) {
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		storageClass = storageClass.replace(/-/g, "_").replace(/([a-z])([A-Z])/g, (_, low, up) => {
			return low + "_" + up;
		}).toUpperCase();
		this.setMetadata({ storageClass }, options, callback);
	}
	setUserProject(userProject) {
		this.userProject = userProject;
		[
			"create",
			"delete",
			"exists",
			"get",
			"getMetadata",
			"setMetadata"
		].forEach((method) => {
			const methodConfig = this.methods[method];
			if (typeof methodConfig === "object") {
				if (typeof methodConfig.reqOpts === "object") Object.assign(methodConfig.reqOpts.qs, { userProject });
				else methodConfig.reqOpts = { qs: { userProject } };
			}
		});
	}
	upload(pathString, optionsOrCallback, callback) {
		var _a, _b;
		const upload = (numberOfRetries) => {
			const returnValue = (0, import_lib.default)(async (bail) => {
				await new Promise((resolve, reject) => {
					var _a, _b;
					if (numberOfRetries === 0 && ((_b = (_a = newFile === null || newFile === void 0 ? void 0 : newFile.storage) === null || _a === void 0 ? void 0 : _a.retryOptions) === null || _b === void 0 ? void 0 : _b.autoRetry)) newFile.storage.retryOptions.autoRetry = false;
					const writable = newFile.createWriteStream(options);
					if (options.onUploadProgress) writable.on("progress", options.onUploadProgress);
					const readStream = fs.createReadStream(pathString);
					readStream.on("error", (err) => {
						readStream.destroy();
						writable.destroy();
						bail(err);
					}).pipe(writable).on("error", (err) => {
						readStream.destroy();
						if (this.storage.retryOptions.autoRetry && this.storage.retryOptions.retryableErrorFn(err)) return reject(err);
						else return bail(err);
					}).on("finish", () => {
						return resolve();
					});
				});
			}, {
				retries: numberOfRetries,
				factor: this.storage.retryOptions.retryDelayMultiplier,
				maxTimeout: this.storage.retryOptions.maxRetryDelay * 1e3,
				maxRetryTime: this.storage.retryOptions.totalTimeout * 1e3
			});
			if (!callback) return returnValue;
			(async () => {
				try {
					await returnValue;
				} catch (err) {
					callback(err);
					return;
				}
				callback(null, newFile, newFile.metadata);
			})();
		};
		if (global["GCLOUD_SANDBOX_ENV"]) return;
		let options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		options = Object.assign({ metadata: {} }, options);
		let maxRetries = this.storage.retryOptions.maxRetries;
		if (((_a = options === null || options === void 0 ? void 0 : options.preconditionOpts) === null || _a === void 0 ? void 0 : _a.ifGenerationMatch) === void 0 && ((_b = this.instancePreconditionOpts) === null || _b === void 0 ? void 0 : _b.ifGenerationMatch) === void 0 && this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryConditional || this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryNever) maxRetries = 0;
		let newFile;
		if (options.destination instanceof File$1) newFile = options.destination;
		else if (options.destination !== null && typeof options.destination === "string") newFile = this.file(options.destination, {
			encryptionKey: options.encryptionKey,
			kmsKeyName: options.kmsKeyName,
			preconditionOpts: this.instancePreconditionOpts
		});
		else {
			const destination = path$1.basename(pathString);
			newFile = this.file(destination, {
				encryptionKey: options.encryptionKey,
				kmsKeyName: options.kmsKeyName,
				preconditionOpts: this.instancePreconditionOpts
			});
		}
		return upload(maxRetries);
	}
	makeAllFilesPublicPrivate_(optionsOrCallback, callback) {
		const MAX_PARALLEL_LIMIT = 10;
		const errors = [];
		const updatedFiles = [];
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		callback = typeof optionsOrCallback === "function" ? optionsOrCallback : callback;
		const processFile = async (file) => {
			try {
				await (options.public ? file.makePublic() : file.makePrivate(options));
				updatedFiles.push(file);
			} catch (e) {
				if (!options.force) throw e;
				errors.push(e);
			}
		};
		(async () => {
			try {
				const [files] = await this.getFiles(options);
				const limit = (await getPLimit())(MAX_PARALLEL_LIMIT);
				const promises = files.map((file) => {
					return limit(() => processFile(file));
				});
				await Promise.all(promises);
			} catch (err) {
				callback(err, updatedFiles);
				return;
			}
			callback(errors.length > 0 ? errors : null, updatedFiles);
		})();
	}
	getId() {
		return this.id;
	}
	disableAutoRetryConditionallyIdempotent_(coreOpts, methodType, localPreconditionOptions) {
		var _a, _b;
		if (typeof coreOpts === "object" && ((_b = (_a = coreOpts === null || coreOpts === void 0 ? void 0 : coreOpts.reqOpts) === null || _a === void 0 ? void 0 : _a.qs) === null || _b === void 0 ? void 0 : _b.ifMetagenerationMatch) === void 0 && (localPreconditionOptions === null || localPreconditionOptions === void 0 ? void 0 : localPreconditionOptions.ifMetagenerationMatch) === void 0 && (methodType === AvailableServiceObjectMethods.setMetadata || methodType === AvailableServiceObjectMethods.delete) && this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryConditional) this.storage.retryOptions.autoRetry = false;
		else if (this.storage.retryOptions.idempotencyStrategy === IdempotencyStrategy.RetryNever) this.storage.retryOptions.autoRetry = false;
	}
};
import_src.paginator.extend(Bucket, "getFiles");
(0, import_src$1.promisifyAll)(Bucket, { exclude: [
	"cloudStorageURI",
	"request",
	"file",
	"notification",
	"restore"
] });
// node_modules/@google-cloud/storage/build/esm/src/channel.js
var Channel = class extends ServiceObject {
	constructor(storage, id, resourceId) {
		super({
			parent: storage,
			baseUrl: "/channels",
			id: "",
			methods: {}
		});
		this.metadata.id = id;
		this.metadata.resourceId = resourceId;
	}
	stop(callback) {
		callback = callback || util$1.noop;
		this.request({
			method: "POST",
			uri: "/stop",
			json: this.metadata
		}, (err, apiResponse) => {
			callback(err, apiResponse);
		});
	}
};
(0, import_src$1.promisifyAll)(Channel);
// node_modules/@google-cloud/storage/build/esm/src/hmacKey.js
var HmacKey = class extends ServiceObject {
	constructor(storage, accessId, options) {
		const methods = {
			delete: true,
			get: true,
			getMetadata: true,
			setMetadata: { reqOpts: { method: "PUT" } }
		};
		const projectId = options && options.projectId || storage.projectId;
		super({
			parent: storage,
			id: accessId,
			baseUrl: `/projects/${projectId}/hmacKeys`,
			methods
		});
		this.storage = storage;
		this.instanceRetryValue = storage.retryOptions.autoRetry;
	}
	setMetadata(metadata, optionsOrCallback, cb) {
		if (this.storage.retryOptions.idempotencyStrategy !== IdempotencyStrategy.RetryAlways) this.storage.retryOptions.autoRetry = false;
		const options = typeof optionsOrCallback === "object" ? optionsOrCallback : {};
		cb = typeof optionsOrCallback === "function" ? optionsOrCallback : cb;
		(async () => {
			let resp;
			try {
				resp = await super.setMetadata(metadata, options);
			} catch (err) {
				cb(err);
				return;
			} finally {
				this.storage.retryOptions.autoRetry = this.instanceRetryValue;
			}
			cb(null, ...resp);
		})();
	}
};
(0, import_src$1.promisifyAll)(HmacKey);
// node_modules/@google-cloud/storage/build/esm/src/storage.js
var IdempotencyStrategy;
(function(IdempotencyStrategy) {
	IdempotencyStrategy[IdempotencyStrategy["RetryAlways"] = 0] = "RetryAlways";
	IdempotencyStrategy[IdempotencyStrategy["RetryConditional"] = 1] = "RetryConditional";
	IdempotencyStrategy[IdempotencyStrategy["RetryNever"] = 2] = "RetryNever";
})(IdempotencyStrategy || (IdempotencyStrategy = {}));
var ExceptionMessages;
(function(ExceptionMessages) {
	ExceptionMessages["EXPIRATION_DATE_INVALID"] = "The expiration date provided was invalid.";
	ExceptionMessages["EXPIRATION_DATE_PAST"] = "An expiration date cannot be in the past.";
})(ExceptionMessages || (ExceptionMessages = {}));
var StorageExceptionMessages;
(function(StorageExceptionMessages) {
	StorageExceptionMessages["BUCKET_NAME_REQUIRED"] = "A bucket name is needed to use Cloud Storage.";
	StorageExceptionMessages["BUCKET_NAME_REQUIRED_CREATE"] = "A name is required to create a bucket.";
	StorageExceptionMessages["HMAC_SERVICE_ACCOUNT"] = "The first argument must be a service account email to create an HMAC key.";
	StorageExceptionMessages["HMAC_ACCESS_ID"] = "An access ID is needed to create an HmacKey object.";
})(StorageExceptionMessages || (StorageExceptionMessages = {}));
const PROTOCOL_REGEX = /^(\w*):\/\//;
const IDEMPOTENCY_STRATEGY_DEFAULT = IdempotencyStrategy.RetryConditional;
const RETRYABLE_ERR_FN_DEFAULT = function(err) {
	var _a;
	const isConnectionProblem = (reason) => {
		return reason.includes("eai_again") || reason === "econnreset" || reason === "unexpected connection closure" || reason === "epipe" || reason === "socket connection timeout";
	};
	if (err) {
		if ([
			408,
			429,
			500,
			502,
			503,
			504
		].indexOf(err.code) !== -1) return true;
		if (typeof err.code === "string") {
			if ([
				"408",
				"429",
				"500",
				"502",
				"503",
				"504"
			].indexOf(err.code) !== -1) return true;
			if (isConnectionProblem(err.code.toLowerCase())) return true;
		}
		if (err.errors) for (const e of err.errors) {
			const reason = (_a = e === null || e === void 0 ? void 0 : e.reason) === null || _a === void 0 ? void 0 : _a.toString().toLowerCase();
			if (reason && isConnectionProblem(reason)) return true;
		}
	}
	return false;
};
var Storage = class Storage extends Service {
	getBucketsStream() {
		return new Readable();
	}
	getHmacKeysStream() {
		return new Readable();
	}
	constructor(options = {}) {
		var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p;
		let apiEndpoint = `https://storage.${options.universeDomain || import_src$3.DEFAULT_UNIVERSE}`;
		let customEndpoint = false;
		const EMULATOR_HOST = process.env.STORAGE_EMULATOR_HOST;
		if (typeof EMULATOR_HOST === "string") {
			apiEndpoint = Storage.sanitizeEndpoint(EMULATOR_HOST);
			customEndpoint = true;
		}
		if (options.apiEndpoint && options.apiEndpoint !== apiEndpoint) {
			apiEndpoint = Storage.sanitizeEndpoint(options.apiEndpoint);
			customEndpoint = true;
		}
		options = Object.assign({}, options, { apiEndpoint });
		const baseUrl = EMULATOR_HOST || `${options.apiEndpoint}/storage/v1`;
		const config = {
			apiEndpoint: options.apiEndpoint,
			retryOptions: {
				autoRetry: ((_a = options.retryOptions) === null || _a === void 0 ? void 0 : _a.autoRetry) !== void 0 ? (_b = options.retryOptions) === null || _b === void 0 ? void 0 : _b.autoRetry : true,
				maxRetries: ((_c = options.retryOptions) === null || _c === void 0 ? void 0 : _c.maxRetries) ? (_d = options.retryOptions) === null || _d === void 0 ? void 0 : _d.maxRetries : 3,
				retryDelayMultiplier: ((_e = options.retryOptions) === null || _e === void 0 ? void 0 : _e.retryDelayMultiplier) ? (_f = options.retryOptions) === null || _f === void 0 ? void 0 : _f.retryDelayMultiplier : 2,
				totalTimeout: ((_g = options.retryOptions) === null || _g === void 0 ? void 0 : _g.totalTimeout) ? (_h = options.retryOptions) === null || _h === void 0 ? void 0 : _h.totalTimeout : 600,
				maxRetryDelay: ((_j = options.retryOptions) === null || _j === void 0 ? void 0 : _j.maxRetryDelay) ? (_k = options.retryOptions) === null || _k === void 0 ? void 0 : _k.maxRetryDelay : 64,
				retryableErrorFn: ((_l = options.retryOptions) === null || _l === void 0 ? void 0 : _l.retryableErrorFn) ? (_m = options.retryOptions) === null || _m === void 0 ? void 0 : _m.retryableErrorFn : RETRYABLE_ERR_FN_DEFAULT,
				idempotencyStrategy: ((_o = options.retryOptions) === null || _o === void 0 ? void 0 : _o.idempotencyStrategy) !== void 0 ? (_p = options.retryOptions) === null || _p === void 0 ? void 0 : _p.idempotencyStrategy : IDEMPOTENCY_STRATEGY_DEFAULT
			},
			baseUrl,
			customEndpoint,
			useAuthWithCustomEndpoint: options === null || options === void 0 ? void 0 : options.useAuthWithCustomEndpoint,
			projectIdRequired: false,
			scopes: [
				"https://www.googleapis.com/auth/iam",
				"https://www.googleapis.com/auth/cloud-platform",
				"https://www.googleapis.com/auth/devstorage.full_control"
			],
			packageJson: (0, import_package_json_helper.getPackageJSON)()
		};
		super(config, options);
		this.acl = Storage.acl;
		this.crc32cGenerator = options.crc32cGenerator || CRC32C_DEFAULT_VALIDATOR_GENERATOR;
		this.retryOptions = config.retryOptions;
		this.getBucketsStream = import_src.paginator.streamify("getBuckets");
		this.getHmacKeysStream = import_src.paginator.streamify("getHmacKeys");
	}
	static sanitizeEndpoint(url) {
		if (!PROTOCOL_REGEX.test(url)) url = `https://${url}`;
		return url.replace(/\/+$/, "");
	}
	bucket(name, options) {
		if (!name) throw new Error(StorageExceptionMessages.BUCKET_NAME_REQUIRED);
		return new Bucket(this, name, options);
	}
	channel(id, resourceId) {
		return new Channel(this, id, resourceId);
	}
	createBucket(name, metadataOrCallback, callback) {
		if (!name) throw new Error(StorageExceptionMessages.BUCKET_NAME_REQUIRED_CREATE);
		let metadata;
		if (!callback) {
			callback = metadataOrCallback;
			metadata = {};
		} else metadata = metadataOrCallback;
		const body = {
			...metadata,
			name
		};
		const storageClasses = {
			archive: "ARCHIVE",
			coldline: "COLDLINE",
			dra: "DURABLE_REDUCED_AVAILABILITY",
			multiRegional: "MULTI_REGIONAL",
			nearline: "NEARLINE",
			regional: "REGIONAL",
			standard: "STANDARD"
		};
		const storageClassKeys = Object.keys(storageClasses);
		for (const storageClass of storageClassKeys) if (body[storageClass]) {
			if (metadata.storageClass && metadata.storageClass !== storageClass) throw new Error(`Both \`${storageClass}\` and \`storageClass\` were provided.`);
			body.storageClass = storageClasses[storageClass];
			delete body[storageClass];
		}
		if (body.requesterPays) {
			body.billing = { requesterPays: body.requesterPays };
			delete body.requesterPays;
		}
		const query = { project: this.projectId };
		if (body.userProject) {
			query.userProject = body.userProject;
			delete body.userProject;
		}
		if (body.enableObjectRetention) {
			query.enableObjectRetention = body.enableObjectRetention;
			delete body.enableObjectRetention;
		}
		if (body.predefinedAcl) {
			query.predefinedAcl = body.predefinedAcl;
			delete body.predefinedAcl;
		}
		if (body.predefinedDefaultObjectAcl) {
			query.predefinedDefaultObjectAcl = body.predefinedDefaultObjectAcl;
			delete body.predefinedDefaultObjectAcl;
		}
		if (body.projection) {
			query.projection = body.projection;
			delete body.projection;
		}
		this.request({
			method: "POST",
			uri: "/b",
			qs: query,
			json: body
		}, (err, resp) => {
			if (err) {
				callback(err, null, resp);
				return;
			}
			const bucket = this.bucket(name);
			bucket.metadata = resp;
			callback(null, bucket, resp);
		});
	}
	createHmacKey(serviceAccountEmail, optionsOrCb, cb) {
		if (typeof serviceAccountEmail !== "string") throw new Error(StorageExceptionMessages.HMAC_SERVICE_ACCOUNT);
		const { options, callback } = normalize(optionsOrCb, cb);
		const query = Object.assign({}, options, { serviceAccountEmail });
		const projectId = query.projectId || this.projectId;
		delete query.projectId;
		this.request({
			method: "POST",
			uri: `/projects/${projectId}/hmacKeys`,
			qs: query,
			maxRetries: 0
		}, (err, resp) => {
			if (err) {
				callback(err, null, null, resp);
				return;
			}
			const metadata = resp.metadata;
			const hmacKey = this.hmacKey(metadata.accessId, { projectId: metadata.projectId });
			hmacKey.metadata = resp.metadata;
			callback(null, hmacKey, resp.secret, resp);
		});
	}
	getBuckets(optionsOrCallback, cb) {
		const { options, callback } = normalize(optionsOrCallback, cb);
		options.project = options.project || this.projectId;
		this.request({
			uri: "/b",
			qs: options
		}, (err, resp) => {
			if (err) {
				callback(err, null, null, resp);
				return;
			}
			const itemsArray = resp.items ? resp.items : [];
			const unreachableArray = resp.unreachable ? resp.unreachable : [];
			const buckets = itemsArray.map((bucket) => {
				const bucketInstance = this.bucket(bucket.id);
				bucketInstance.metadata = bucket;
				return bucketInstance;
			});
			if (unreachableArray.length > 0) unreachableArray.forEach((fullPath) => {
				const name = fullPath.split("/").pop();
				if (name) {
					const placeholder = this.bucket(name);
					placeholder.unreachable = true;
					placeholder.metadata = {};
					buckets.push(placeholder);
				}
			});
			const nextQuery = resp.nextPageToken ? Object.assign({}, options, { pageToken: resp.nextPageToken }) : null;
			callback(null, buckets, nextQuery, resp);
		});
	}
	getHmacKeys(optionsOrCb, cb) {
		const { options, callback } = normalize(optionsOrCb, cb);
		const query = Object.assign({}, options);
		const projectId = query.projectId || this.projectId;
		delete query.projectId;
		this.request({
			uri: `/projects/${projectId}/hmacKeys`,
			qs: query
		}, (err, resp) => {
			if (err) {
				callback(err, null, null, resp);
				return;
			}
			const hmacKeys = (resp.items ? resp.items : []).map((hmacKey) => {
				const hmacKeyInstance = this.hmacKey(hmacKey.accessId, { projectId: hmacKey.projectId });
				hmacKeyInstance.metadata = hmacKey;
				return hmacKeyInstance;
			});
			const nextQuery = resp.nextPageToken ? Object.assign({}, options, { pageToken: resp.nextPageToken }) : null;
			callback(null, hmacKeys, nextQuery, resp);
		});
	}
	getServiceAccount(optionsOrCallback, cb) {
		const { options, callback } = normalize(optionsOrCallback, cb);
		this.request({
			uri: `/projects/${this.projectId}/serviceAccount`,
			qs: options
		}, (err, resp) => {
			if (err) {
				callback(err, null, resp);
				return;
			}
			const camelCaseResponse = {};
			for (const prop in resp) if (resp.hasOwnProperty(prop)) {
				const camelCaseProp = prop.replace(/_(\w)/g, (_, match) => match.toUpperCase());
				camelCaseResponse[camelCaseProp] = resp[prop];
			}
			callback(null, camelCaseResponse, resp);
		});
	}
	hmacKey(accessId, options) {
		if (!accessId) throw new Error(StorageExceptionMessages.HMAC_ACCESS_ID);
		return new HmacKey(this, accessId, options);
	}
};
Storage.Bucket = Bucket;
Storage.Channel = Channel;
Storage.File = File$1;
Storage.HmacKey = HmacKey;
Storage.acl = {
	OWNER_ROLE: "OWNER",
	READER_ROLE: "READER",
	WRITER_ROLE: "WRITER"
};
import_src.paginator.extend(Storage, ["getBuckets", "getHmacKeys"]);
(0, import_src$1.promisifyAll)(Storage, { exclude: [
	"bucket",
	"channel",
	"hmacKey"
] });
(0, import_package_json_helper.getPackageJSON)();
// src/verify/gcs.ts
const MAX_PAGE_SIZE = 500;
const FIELDS = "kind,nextPageToken,items(name,size,etag,timeCreated,updated)";
const listGcs = async function* (location, { env, addSecret }) {
	try {
		const storage = new Storage({
			projectId: "none",
			timeout: PAGE_TIMEOUT_MS,
			retryOptions: { maxRetries: 2 }
		});
		if (env.STORAGE_EMULATOR_HOST === void 0) (await storage.authClient.getClient()).on("tokens", ({ access_token }) => access_token && addSecret(access_token));
		const bucket = storage.bucket(location.bucket);
		let pageToken;
		do {
			const [body] = await bucket.request({
				uri: "/o",
				qs: {
					prefix: location.prefix,
					fields: FIELDS,
					maxResults: MAX_PAGE_SIZE,
					...pageToken !== void 0 && { pageToken }
				}
			});
			const page = body;
			yield objectsOf(page, location);
			pageToken = page?.nextPageToken;
		} while (pageToken);
	} catch (error) {
		throw error instanceof ListingError ? error : listingErrorFrom(failureOf(error), location, error);
	}
};
function objectsOf(page, location) {
	if (page?.kind !== "storage#objects") throw new ListingError("unexpected", location, "it is not a list of objects");
	return (page.items ?? []).map(({ name, size, etag = "", updated = "", timeCreated = updated }) => ({
		key: name,
		bytes: Number(size ?? 0),
		etag,
		modifiedAt: Date.parse(timeCreated)
	}));
}
function failureOf(error) {
	const { message, code, errors, response } = error;
	const refusal = response?.data?.error;
	if (/^(Could not load the default credentials|Unable to read the credential file)/.test(message)) return {
		code: "NoCredentials",
		message
	};
	const isStatus = typeof code === "number";
	const [, codeOfLogin] = /^Error code (?!undefined)(\w+)/.exec(message) ?? [];
	return {
		code: errors?.[0]?.reason ?? codeOfLogin ?? (typeof refusal === "object" ? refusal.status : refusal) ?? (isStatus ? void 0 : code),
		httpStatus: isStatus ? code : void 0,
		message: message.replace(/^Multiple errors occurred[^\n]*\n\s*1\. /, "")
	};
}
export { listGcs };
