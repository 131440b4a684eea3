import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	158: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let { addAbortListener } = __nccwpck_require__(3440);
		let { RequestAbortedError } = __nccwpck_require__(8707);
		let kListener = Symbol("kListener");
		let kSignal = Symbol("kSignal");
		function abort(self) {
			self.abort ? self.abort(self[kSignal]?.reason) : self.reason = self[kSignal]?.reason ?? new RequestAbortedError();
			removeSignal(self);
		}
		function addSignal(self, signal) {
			self.reason = null;
			self[kSignal] = null;
			self[kListener] = null;
			if (!signal) return;
			if (signal.aborted) {
				abort(self);
				return;
			}
			self[kSignal] = signal;
			self[kListener] = () => {
				abort(self);
			};
			addAbortListener(self[kSignal], self[kListener]);
		}
		function removeSignal(self) {
			if (!self[kSignal]) return;
			"removeEventListener" in self[kSignal] ? self[kSignal].removeEventListener("abort", self[kListener]) : self[kSignal].removeListener("abort", self[kListener]);
			self[kSignal] = null;
			self[kListener] = null;
		}
		module.exports = {
			addSignal,
			removeSignal
		};
	}),
	4660: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let assert = __nccwpck_require__(4589);
		let { AsyncResource } = __nccwpck_require__(6698);
		let { InvalidArgumentError, SocketError } = __nccwpck_require__(8707);
		let util = __nccwpck_require__(3440);
		let { addSignal, removeSignal } = __nccwpck_require__(158);
		class ConnectHandler extends AsyncResource {
			constructor(opts, callback) {
				if (!opts || typeof opts != "object") throw new InvalidArgumentError("invalid opts");
				if (typeof callback != "function") throw new InvalidArgumentError("invalid callback");
				let { signal, opaque, responseHeaders } = opts;
				if (signal && typeof signal.on != "function" && typeof signal.addEventListener != "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
				super("UNDICI_CONNECT");
				this.opaque = opaque || null;
				this.responseHeaders = responseHeaders || null;
				this.callback = callback;
				this.abort = null;
				addSignal(this, signal);
			}
			onRequestStart(controller, context) {
				if (this.reason) {
					controller.abort(this.reason);
					return;
				}
				assert(this.callback);
				this.abort = (reason) => controller.abort(reason);
				this.context = context;
			}
			onResponseStart() {
				throw new SocketError("bad connect", null);
			}
			onRequestUpgrade(controller, statusCode, headers, socket) {
				let { callback, opaque, context } = this;
				removeSignal(this);
				this.callback = null;
				let responseHeaders = headers;
				let rawHeaders = controller?.rawHeaders;
				responseHeaders != null && (responseHeaders = this.responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : headers);
				this.runInAsyncScope(callback, null, null, {
					statusCode,
					headers: responseHeaders,
					socket,
					opaque,
					context
				});
			}
			onResponseError(_controller, err) {
				let { callback, opaque } = this;
				removeSignal(this);
				if (callback) {
					this.callback = null;
					queueMicrotask(() => {
						this.runInAsyncScope(callback, null, err, { opaque });
					});
				}
			}
		}
		function connect(opts, callback) {
			if (callback === void 0) return new Promise((resolve, reject) => {
				connect.call(this, opts, (err, data) => err ? reject(err) : resolve(data));
			});
			try {
				let connectHandler = new ConnectHandler(opts, callback);
				let connectOptions = {
					...opts,
					method: "CONNECT"
				};
				this.dispatch(connectOptions, connectHandler);
			} catch (err) {
				if (typeof callback != "function") throw err;
				let opaque = opts?.opaque;
				queueMicrotask(() => callback(err, { opaque }));
			}
		}
		module.exports = connect;
	}),
	4043: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let assert = __nccwpck_require__(4589);
		let { AsyncResource } = __nccwpck_require__(6698);
		let { Readable } = __nccwpck_require__(9927);
		let { InvalidArgumentError, RequestAbortedError } = __nccwpck_require__(8707);
		let util = __nccwpck_require__(3440);
		function noop() {}
		class RequestHandler extends AsyncResource {
			constructor(opts, callback) {
				if (!opts || typeof opts != "object") throw new InvalidArgumentError("invalid opts");
				let { signal, method, opaque, body, onInfo, responseHeaders, highWaterMark } = opts;
				try {
					if (typeof callback != "function") throw new InvalidArgumentError("invalid callback");
					if (highWaterMark != null && (!Number.isFinite(highWaterMark) || highWaterMark < 0)) throw new InvalidArgumentError("invalid highWaterMark");
					if (signal && typeof signal.on != "function" && typeof signal.addEventListener != "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
					if (method === "CONNECT") throw new InvalidArgumentError("invalid method");
					if (onInfo && typeof onInfo != "function") throw new InvalidArgumentError("invalid onInfo callback");
					super("UNDICI_REQUEST");
				} catch (err) {
					util.isStream(body) && util.destroy(body.on("error", noop), err);
					throw err;
				}
				this.method = method;
				this.responseHeaders = responseHeaders || null;
				this.opaque = opaque || null;
				this.callback = callback;
				this.res = null;
				this.abort = null;
				this.body = body;
				this.trailers = {};
				this.context = null;
				this.controller = null;
				this.onInfo = onInfo || null;
				this.highWaterMark = highWaterMark;
				this.reason = null;
				this.removeAbortListener = null;
				signal?.aborted ? this.reason = signal.reason ?? new RequestAbortedError() : signal && (this.removeAbortListener = util.addAbortListener(signal, () => {
					this.reason = signal.reason ?? new RequestAbortedError();
					if (this.res) {
						let res = this.res;
						this.res = null;
						util.destroy(res.on("error", noop), this.reason);
					} else this.abort && this.abort(this.reason);
				}));
			}
			onRequestStart(controller, context) {
				if (this.reason) {
					controller.abort(this.reason);
					return;
				}
				assert(this.callback);
				this.controller = controller;
				this.abort = (reason) => controller.abort(reason);
				this.context = context;
			}
			onResponseStart(controller, statusCode, headers, statusText) {
				let { callback, opaque, context, responseHeaders, highWaterMark } = this;
				let rawHeaders = controller?.rawHeaders;
				let responseHeaderData = responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : headers;
				if (statusCode < 200) {
					this.onInfo && this.onInfo({
						statusCode,
						headers: responseHeaderData
					});
					return;
				}
				let parsedHeaders = headers;
				let contentType = parsedHeaders?.["content-type"];
				let contentLength = parsedHeaders?.["content-length"];
				let res = new Readable({
					resume: () => controller.resume(),
					abort: (reason) => controller.abort(reason),
					contentType,
					contentLength: this.method !== "HEAD" && contentLength ? Number(contentLength) : null,
					highWaterMark
				});
				if (this.removeAbortListener) {
					res.on("close", this.removeAbortListener);
					this.removeAbortListener = null;
				}
				this.callback = null;
				this.res = res;
				if (callback !== null) try {
					this.runInAsyncScope(callback, null, null, {
						statusCode,
						statusText,
						headers: responseHeaderData,
						trailers: this.trailers,
						opaque,
						body: res,
						context
					});
				} catch (err) {
					this.res = null;
					util.destroy(res.on("error", noop), err);
					queueMicrotask(() => {
						throw err;
					});
				}
			}
			onResponseData(controller, chunk) {
				if (!this.res) return;
				this.res.push(chunk) === !1 && controller.pause();
			}
			onResponseEnd(_controller, trailers) {
				if (trailers && typeof trailers == "object") for (let key of Object.keys(trailers)) key === "__proto__" ? Object.defineProperty(this.trailers, key, {
					value: trailers[key],
					enumerable: !0,
					configurable: !0,
					writable: !0
				}) : this.trailers[key] = trailers[key];
				this.res?.push(null);
			}
			onResponseError(_controller, err) {
				let { res, callback, body, opaque } = this;
				if (callback) {
					this.callback = null;
					queueMicrotask(() => {
						this.runInAsyncScope(callback, null, err, { opaque });
					});
				}
				if (res) {
					this.res = null;
					queueMicrotask(() => {
						util.destroy(res.on("error", noop), err);
					});
				}
				if (body) {
					this.body = null;
					if (util.isStream(body)) {
						body.on("error", noop);
						util.destroy(body, err);
					}
				}
				if (this.removeAbortListener) {
					this.removeAbortListener();
					this.removeAbortListener = null;
				}
			}
		}
		function request(opts, callback) {
			if (callback === void 0) return new Promise((resolve, reject) => {
				request.call(this, opts, (err, data) => err ? reject(err) : resolve(data));
			});
			try {
				let handler = new RequestHandler(opts, callback);
				this.dispatch(opts, handler);
			} catch (err) {
				if (typeof callback != "function") throw err;
				let opaque = opts?.opaque;
				queueMicrotask(() => callback(err, { opaque }));
			}
		}
		module.exports = request;
		module.exports.RequestHandler = RequestHandler;
	}),
	9927: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let assert = __nccwpck_require__(4589);
		let { addAbortListener } = __nccwpck_require__(8474);
		let { Readable } = __nccwpck_require__(7075);
		let { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = __nccwpck_require__(8707);
		let util = __nccwpck_require__(3440);
		let kConsume = Symbol("kConsume");
		let kReading = Symbol("kReading");
		let kBody = Symbol("kBody");
		let kAbort = Symbol("kAbort");
		let kContentType = Symbol("kContentType");
		let kContentLength = Symbol("kContentLength");
		let kUsed = Symbol("kUsed");
		let kBytesRead = Symbol("kBytesRead");
		let noop = () => {};
		class BodyReadable extends Readable {
			constructor({ resume, abort, contentType = "", contentLength, highWaterMark = 65536 }) {
				super({
					autoDestroy: !0,
					read: resume,
					highWaterMark
				});
				this._readableState.dataEmitted = !1;
				this[kAbort] = abort;
				this[kConsume] = null;
				this[kBytesRead] = 0;
				this[kBody] = null;
				this[kUsed] = !1;
				this[kContentType] = contentType;
				this[kContentLength] = Number.isFinite(contentLength) ? contentLength : null;
				this[kReading] = !1;
			}
			_destroy(err, callback) {
				!err && !this._readableState.endEmitted && (err = new RequestAbortedError());
				err && this[kAbort]();
				this[kUsed] ? callback(err) : setImmediate(callback, err);
			}
			on(event, listener) {
				if (event === "data" || event === "readable") {
					this[kReading] = !0;
					this[kUsed] = !0;
				}
				return super.on(event, listener);
			}
			addListener(event, listener) {
				return this.on(event, listener);
			}
			off(event, listener) {
				let ret = super.off(event, listener);
				(event === "data" || event === "readable") && (this[kReading] = this.listenerCount("data") > 0 || this.listenerCount("readable") > 0);
				return ret;
			}
			removeListener(event, listener) {
				return this.off(event, listener);
			}
			push(chunk) {
				if (chunk) {
					this[kBytesRead] += chunk.length;
					if (this[kConsume]) {
						consumePush(this[kConsume], chunk);
						return !this[kReading] || super.push(chunk);
					}
				}
				return super.push(chunk);
			}
			text() {
				return consume(this, "text");
			}
			json() {
				return consume(this, "json");
			}
			blob() {
				return consume(this, "blob");
			}
			bytes() {
				return consume(this, "bytes");
			}
			arrayBuffer() {
				return consume(this, "arrayBuffer");
			}
			async formData() {
				throw new NotSupportedError();
			}
			get bodyUsed() {
				return util.isDisturbed(this);
			}
			get body() {
				if (!this[kBody]) {
					this[kBody] = ReadableStream.from(this);
					if (this[kConsume]) {
						this[kBody].getReader();
						assert(this[kBody].locked);
					}
				}
				return this[kBody];
			}
			dump(opts) {
				let signal = opts?.signal;
				if (signal != null && (typeof signal != "object" || !("aborted" in signal))) return Promise.reject(new InvalidArgumentError("signal must be an AbortSignal"));
				let limit = opts?.limit && Number.isFinite(opts.limit) ? opts.limit : 131072;
				if (signal?.aborted) return Promise.reject(signal.reason ?? new AbortError());
				if (this._readableState.closeEmitted) return Promise.resolve(null);
				return new Promise((resolve, reject) => {
					(this[kContentLength] && this[kContentLength] > limit || this[kBytesRead] > limit) && this.destroy(new AbortError());
					if (signal) {
						let onAbort = () => {
							this.destroy(signal.reason ?? new AbortError());
						};
						let abortListener = addAbortListener(signal, onAbort);
						this.on("close", function() {
							abortListener[Symbol.dispose]();
							signal.aborted ? reject(signal.reason ?? new AbortError()) : resolve(null);
						});
					} else this.on("close", resolve);
					this.on("error", noop).on("data", () => {
						this[kBytesRead] > limit && this.destroy();
					}).resume();
				});
			}
			setEncoding(encoding) {
				Buffer.isEncoding(encoding) && super.setEncoding(encoding);
				return this;
			}
		}
		function isLocked(bodyReadable) {
			return bodyReadable[kBody]?.locked === !0 || bodyReadable[kConsume] !== null;
		}
		function isUnusable(bodyReadable) {
			return util.isDisturbed(bodyReadable) || isLocked(bodyReadable);
		}
		function consume(stream, type) {
			assert(!stream[kConsume]);
			return new Promise((resolve, reject) => {
				if (isUnusable(stream)) {
					let rState = stream._readableState;
					rState.destroyed && rState.closeEmitted === !1 ? stream.on("error", reject).on("close", () => {
						reject(TypeError("unusable"));
					}) : reject(rState.errored ?? TypeError("unusable"));
				} else queueMicrotask(() => {
					stream[kConsume] = {
						type,
						stream,
						resolve,
						reject,
						length: 0,
						body: []
					};
					stream.on("error", function(err) {
						consumeFinish(this[kConsume], err);
					}).on("close", function() {
						this[kConsume].body !== null && consumeFinish(this[kConsume], new RequestAbortedError());
					});
					consumeStart(stream[kConsume]);
				});
			});
		}
		function consumeStart(consume) {
			if (consume.body === null) return;
			let { _readableState: state } = consume.stream;
			if (state.bufferIndex) {
				let start = state.bufferIndex;
				let end = state.buffer.length;
				for (let n = start; n < end; n++) consumePush(consume, state.buffer[n]);
			} else for (let chunk of state.buffer) consumePush(consume, chunk);
			let decoder = state.decoder;
			decoder != null && decoder.lastNeed > 0 && consumePush(consume, Buffer.from(decoder.lastChar.subarray(0, decoder.lastTotal - decoder.lastNeed)));
			if (state.endEmitted) {
				consumeEnd(consume, state.encoding);
				return;
			}
			consume.stream.on("end", function() {
				consumeEnd(this[kConsume], this._readableState.encoding);
			});
			consume.stream.resume();
			for (; consume.stream.read() != null;);
		}
		function chunksDecode(chunks, length, encoding) {
			if (chunks.length === 0 || length === 0) return "";
			let buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length);
			let bufferLength = buffer.length;
			let start = bufferLength > 2 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191 ? 3 : 0;
			if (!encoding || encoding === "utf8" || encoding === "utf-8") return buffer.utf8Slice(start, bufferLength);
			else return buffer.subarray(start, bufferLength).toString(encoding);
		}
		function chunksConcat(chunks, length) {
			if (chunks.length === 0 || length === 0) return new Uint8Array();
			if (chunks.length === 1) return new Uint8Array(chunks[0]);
			let buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
			let offset = 0;
			for (let i = 0; i < chunks.length; ++i) {
				let chunk = chunks[i];
				buffer.set(chunk, offset);
				offset += chunk.length;
			}
			return buffer;
		}
		function consumeEnd(consume, encoding) {
			let { type, body, resolve, stream, length } = consume;
			try {
				type === "text" ? resolve(chunksDecode(body, length, encoding)) : type === "json" ? resolve(JSON.parse(chunksDecode(body, length, encoding))) : type === "arrayBuffer" ? resolve(chunksConcat(body, length).buffer) : type === "blob" ? resolve(new Blob(body, { type: stream[kContentType] })) : type === "bytes" && resolve(chunksConcat(body, length));
				consumeFinish(consume);
			} catch (err) {
				stream.destroy(err);
			}
		}
		function consumePush(consume, chunk) {
			if (consume.body === null) return;
			typeof chunk == "string" && (chunk = Buffer.from(chunk, consume.stream._readableState.encoding));
			consume.length += chunk.length;
			consume.body.push(chunk);
		}
		function consumeFinish(consume, err) {
			if (consume.body === null) return;
			err ? consume.reject(err) : consume.resolve();
			consume.type = null;
			consume.stream = null;
			consume.resolve = null;
			consume.reject = null;
			consume.length = 0;
			consume.body = null;
		}
		module.exports = {
			Readable: BodyReadable,
			chunksDecode
		};
	}),
	9136: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let net = __nccwpck_require__(7030);
		let assert = __nccwpck_require__(4589);
		let util = __nccwpck_require__(3440);
		let { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(8707);
		let tls;
		let SessionCache = class WeakSessionCache {
			constructor(maxCachedSessions) {
				this._maxCachedSessions = maxCachedSessions;
				this._sessionCache = new Map();
				this._sessionRegistry = new FinalizationRegistry((key) => {
					if (this._sessionCache.size < this._maxCachedSessions) return;
					let ref = this._sessionCache.get(key);
					ref !== void 0 && ref.deref() === void 0 && this._sessionCache.delete(key);
				});
			}
			get(sessionKey) {
				let ref = this._sessionCache.get(sessionKey);
				return ref ? ref.deref() : null;
			}
			set(sessionKey, session) {
				if (this._maxCachedSessions === 0) return;
				if (this._sessionCache.has(sessionKey)) this._sessionCache.delete(sessionKey);
				else if (this._sessionCache.size >= this._maxCachedSessions) {
					let evicted = !1;
					for (let [key, ref] of this._sessionCache) if (ref.deref() === void 0) {
						this._sessionCache.delete(key);
						evicted = !0;
						break;
					}
					if (!evicted) {
						let oldest = this._sessionCache.keys().next();
						oldest.done || this._sessionCache.delete(oldest.value);
					}
				}
				this._sessionCache.set(sessionKey, new WeakRef(session));
				this._sessionRegistry.register(session, sessionKey);
			}
		};
		function buildConnector({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
			if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
			let options = {
				path: socketPath,
				...opts
			};
			let sessionCache = new SessionCache(maxCachedSessions ?? 100);
			timeout ??= 1e4;
			allowH2 ??= !0;
			return function connect({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
				let socket;
				if (protocol === "https:") {
					tls ||= __nccwpck_require__(1692);
					servername = servername || options.servername || util.getServerName(host) || null;
					let sessionKey = servername || hostname;
					assert(sessionKey);
					let session = customSession || sessionCache.get(sessionKey) || null;
					port ||= 443;
					socket = tls.connect({
						highWaterMark: 16384,
						...options,
						servername,
						session,
						localAddress,
						ALPNProtocols: allowH2 ? preferH2 ? ["h2", "http/1.1"] : ["http/1.1", "h2"] : ["http/1.1"],
						socket: httpSocket,
						port,
						host: hostname
					});
					socket.on("session", function(session) {
						sessionCache.set(sessionKey, session);
					});
				} else {
					assert(!httpSocket, "httpSocket can only be sent on TLS update");
					port ||= 80;
					let connectOptions = {
						highWaterMark: 65536,
						...options,
						localAddress,
						port,
						host: hostname
					};
					let family = net.isIP(hostname);
					if (family !== 0 && servername && servername !== hostname) {
						connectOptions.host = servername;
						connectOptions.lookup = (_hostname, lookupOptions, cb) => {
							lookupOptions.all ? cb(null, [{
								address: hostname,
								family
							}]) : cb(null, hostname, family);
						};
					}
					socket = net.connect(connectOptions);
					useH2c === !0 && (socket.alpnProtocol = "h2");
				}
				if (options.keepAlive == null || options.keepAlive) {
					let keepAliveInitialDelay = options.keepAliveInitialDelay === void 0 ? 6e4 : options.keepAliveInitialDelay;
					socket.setKeepAlive(!0, keepAliveInitialDelay);
				}
				let clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), {
					timeout,
					hostname,
					port
				});
				socket.setNoDelay(!0).once(protocol === "https:" ? "secureConnect" : "connect", function() {
					queueMicrotask(clearConnectTimeout);
					if (callback) {
						let cb = callback;
						callback = null;
						cb(null, this);
					}
				}).on("error", function(err) {
					queueMicrotask(clearConnectTimeout);
					if (callback) {
						let cb = callback;
						callback = null;
						cb(maybeNormalizeConnectError(err, this, {
							timeout,
							hostname,
							port
						}));
					}
				});
				return socket;
			};
		}
		function maybeNormalizeConnectError(err, socket, opts) {
			if (err instanceof AggregateError && (err.code === "ETIMEDOUT" || err.errors.some((e) => e != null && e.code === "ETIMEDOUT"))) {
				let message = "Connect Timeout Error";
				Array.isArray(socket.autoSelectFamilyAttemptedAddresses) ? message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},` : message += ` (attempted address: ${opts.hostname}:${opts.port},`;
				message += ` timeout: ${opts.timeout}ms)`;
				let wrapped = new ConnectTimeoutError(message);
				wrapped.cause = err;
				return wrapped;
			}
			return err;
		}
		module.exports = buildConnector;
	}),
	735: ((module) => {
		let wellknownHeaderNames = "Accept.Accept-Encoding.Accept-Language.Accept-Ranges.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Age.Allow.Alt-Svc.Alt-Used.Authorization.Cache-Control.Clear-Site-Data.Connection.Content-Disposition.Content-Encoding.Content-Language.Content-Length.Content-Location.Content-Range.Content-Security-Policy.Content-Security-Policy-Report-Only.Content-Type.Cookie.Cross-Origin-Embedder-Policy.Cross-Origin-Opener-Policy.Cross-Origin-Resource-Policy.Date.Device-Memory.Downlink.ECT.ETag.Expect.Expect-CT.Expires.Forwarded.From.Host.If-Match.If-Modified-Since.If-None-Match.If-Range.If-Unmodified-Since.Keep-Alive.Last-Modified.Link.Location.Max-Forwards.Origin.Permissions-Policy.Pragma.Proxy-Authenticate.Proxy-Authorization.RTT.Range.Referer.Referrer-Policy.Refresh.Retry-After.Sec-WebSocket-Accept.Sec-WebSocket-Extensions.Sec-WebSocket-Key.Sec-WebSocket-Protocol.Sec-WebSocket-Version.Server.Server-Timing.Service-Worker-Allowed.Service-Worker-Navigation-Preload.Set-Cookie.SourceMap.Strict-Transport-Security.Supports-Loading-Mode.TE.Timing-Allow-Origin.Trailer.Transfer-Encoding.Upgrade.Upgrade-Insecure-Requests.User-Agent.Vary.Via.WWW-Authenticate.X-Content-Type-Options.X-DNS-Prefetch-Control.X-Frame-Options.X-Permitted-Cross-Domain-Policies.X-Powered-By.X-Requested-With.X-XSS-Protection".split(".");
		let headerNameLowerCasedRecord = {};
		Object.setPrototypeOf(headerNameLowerCasedRecord, null);
		for (let i = 0; i < wellknownHeaderNames.length; ++i) {
			let key = wellknownHeaderNames[i];
			let lowerCasedKey = key.toLowerCase();
			headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
		}
		module.exports = {
			wellknownHeaderNames,
			headerNameLowerCasedRecord,
			defaultWebSocketMaxFragments: 131072,
			defaultWebSocketMaxPayloadSize: 134217728
		};
	}),
	2414: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let diagnosticsChannel = __nccwpck_require__(3053);
		let util = __nccwpck_require__(7975);
		let undiciDebugLog = util.debuglog("undici");
		let fetchDebuglog = util.debuglog("fetch");
		let websocketDebuglog = util.debuglog("websocket");
		let channels = {
			beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"),
			connected: diagnosticsChannel.channel("undici:client:connected"),
			connectError: diagnosticsChannel.channel("undici:client:connectError"),
			sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"),
			create: diagnosticsChannel.channel("undici:request:create"),
			bodySent: diagnosticsChannel.channel("undici:request:bodySent"),
			bodyChunkSent: diagnosticsChannel.channel("undici:request:bodyChunkSent"),
			bodyChunkReceived: diagnosticsChannel.channel("undici:request:bodyChunkReceived"),
			headers: diagnosticsChannel.channel("undici:request:headers"),
			trailers: diagnosticsChannel.channel("undici:request:trailers"),
			error: diagnosticsChannel.channel("undici:request:error"),
			open: diagnosticsChannel.channel("undici:websocket:open"),
			close: diagnosticsChannel.channel("undici:websocket:close"),
			socketError: diagnosticsChannel.channel("undici:websocket:socket_error"),
			ping: diagnosticsChannel.channel("undici:websocket:ping"),
			pong: diagnosticsChannel.channel("undici:websocket:pong"),
			proxyConnected: diagnosticsChannel.channel("undici:proxy:connected")
		};
		let isTrackingClientEvents = !1;
		function trackClientEvents(debugLog = undiciDebugLog) {
			if (isTrackingClientEvents) return;
			if (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers || channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers) {
				isTrackingClientEvents = !0;
				return;
			}
			isTrackingClientEvents = !0;
			diagnosticsChannel.subscribe("undici:client:beforeConnect", (evt) => {
				let { connectParams: { version, protocol, port, host } } = evt;
				debugLog("connecting to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
			});
			diagnosticsChannel.subscribe("undici:client:connected", (evt) => {
				let { connectParams: { version, protocol, port, host } } = evt;
				debugLog("connected to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
			});
			diagnosticsChannel.subscribe("undici:client:connectError", (evt) => {
				let { connectParams: { version, protocol, port, host }, error } = evt;
				debugLog("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", protocol, version, error.message);
			});
			diagnosticsChannel.subscribe("undici:client:sendHeaders", (evt) => {
				let { request: { method, path, origin } } = evt;
				debugLog("sending request to %s %s%s", method, origin, path);
			});
		}
		let isTrackingRequestEvents = !1;
		function trackRequestEvents(debugLog = undiciDebugLog) {
			if (isTrackingRequestEvents) return;
			if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers || channels.error.hasSubscribers) {
				isTrackingRequestEvents = !0;
				return;
			}
			isTrackingRequestEvents = !0;
			diagnosticsChannel.subscribe("undici:request:headers", (evt) => {
				let { request: { method, path, origin }, response: { statusCode } } = evt;
				debugLog("received response to %s %s%s - HTTP %d", method, origin, path, statusCode);
			});
			diagnosticsChannel.subscribe("undici:request:trailers", (evt) => {
				let { request: { method, path, origin } } = evt;
				debugLog("trailers received from %s %s%s", method, origin, path);
			});
			diagnosticsChannel.subscribe("undici:request:error", (evt) => {
				let { request: { method, path, origin }, error } = evt;
				debugLog("request to %s %s%s errored - %s", method, origin, path, error.message);
			});
		}
		let isTrackingWebSocketEvents = !1;
		function trackWebSocketEvents(debugLog = websocketDebuglog) {
			if (isTrackingWebSocketEvents) return;
			if (channels.open.hasSubscribers || channels.close.hasSubscribers || channels.socketError.hasSubscribers || channels.ping.hasSubscribers || channels.pong.hasSubscribers) {
				isTrackingWebSocketEvents = !0;
				return;
			}
			isTrackingWebSocketEvents = !0;
			diagnosticsChannel.subscribe("undici:websocket:open", (evt) => {
				if (evt.address != null) {
					let { address, port } = evt.address;
					debugLog("connection opened %s%s", address, port ? `:${port}` : "");
				} else debugLog("connection opened");
			});
			diagnosticsChannel.subscribe("undici:websocket:close", (evt) => {
				let { websocket, code, reason } = evt;
				debugLog("closed connection to %s - %s %s", websocket.url, code, reason);
			});
			diagnosticsChannel.subscribe("undici:websocket:socket_error", (err) => {
				debugLog("connection errored - %s", err.message);
			});
			diagnosticsChannel.subscribe("undici:websocket:ping", (evt) => {
				debugLog("ping received");
			});
			diagnosticsChannel.subscribe("undici:websocket:pong", (evt) => {
				debugLog("pong received");
			});
		}
		if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
			trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
			trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
		}
		if (websocketDebuglog.enabled) {
			trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog);
			trackWebSocketEvents(websocketDebuglog);
		}
		module.exports = { channels };
	}),
	8707: ((module) => {
		let kUndiciError = Symbol.for("undici.error.UND_ERR");
		class UndiciError extends Error {
			constructor(message, options) {
				super(message, options);
				this.name = "UndiciError";
				this.code = "UND_ERR";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kUndiciError] === !0;
			}
			get [kUndiciError]() {
				return !0;
			}
		}
		let kConnectTimeoutError = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
		class ConnectTimeoutError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "ConnectTimeoutError";
				this.message = message || "Connect Timeout Error";
				this.code = "UND_ERR_CONNECT_TIMEOUT";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kConnectTimeoutError] === !0;
			}
			get [kConnectTimeoutError]() {
				return !0;
			}
		}
		let kHeadersTimeoutError = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
		class HeadersTimeoutError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "HeadersTimeoutError";
				this.message = message || "Headers Timeout Error";
				this.code = "UND_ERR_HEADERS_TIMEOUT";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kHeadersTimeoutError] === !0;
			}
			get [kHeadersTimeoutError]() {
				return !0;
			}
		}
		let kHeadersOverflowError = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
		class HeadersOverflowError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "HeadersOverflowError";
				this.message = message || "Headers Overflow Error";
				this.code = "UND_ERR_HEADERS_OVERFLOW";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kHeadersOverflowError] === !0;
			}
			get [kHeadersOverflowError]() {
				return !0;
			}
		}
		let kBodyTimeoutError = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
		class BodyTimeoutError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "BodyTimeoutError";
				this.message = message || "Body Timeout Error";
				this.code = "UND_ERR_BODY_TIMEOUT";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kBodyTimeoutError] === !0;
			}
			get [kBodyTimeoutError]() {
				return !0;
			}
		}
		let kInvalidArgumentError = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
		class InvalidArgumentError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "InvalidArgumentError";
				this.message = message || "Invalid Argument Error";
				this.code = "UND_ERR_INVALID_ARG";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kInvalidArgumentError] === !0;
			}
			get [kInvalidArgumentError]() {
				return !0;
			}
		}
		let kInvalidReturnValueError = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
		class InvalidReturnValueError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "InvalidReturnValueError";
				this.message = message || "Invalid Return Value Error";
				this.code = "UND_ERR_INVALID_RETURN_VALUE";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kInvalidReturnValueError] === !0;
			}
			get [kInvalidReturnValueError]() {
				return !0;
			}
		}
		let kAbortError = Symbol.for("undici.error.UND_ERR_ABORT");
		class AbortError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "AbortError";
				this.message = message || "The operation was aborted";
				this.code = "UND_ERR_ABORT";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kAbortError] === !0;
			}
			get [kAbortError]() {
				return !0;
			}
		}
		let kRequestAbortedError = Symbol.for("undici.error.UND_ERR_ABORTED");
		class RequestAbortedError extends AbortError {
			constructor(message) {
				super(message);
				this.name = "AbortError";
				this.message = message || "Request aborted";
				this.code = "UND_ERR_ABORTED";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kRequestAbortedError] === !0;
			}
			get [kRequestAbortedError]() {
				return !0;
			}
		}
		let kInformationalError = Symbol.for("undici.error.UND_ERR_INFO");
		class InformationalError extends UndiciError {
			constructor(message, options) {
				super(message, options);
				this.name = "InformationalError";
				this.message = message || "Request information";
				this.code = "UND_ERR_INFO";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kInformationalError] === !0;
			}
			get [kInformationalError]() {
				return !0;
			}
		}
		let kRequestContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
		class RequestContentLengthMismatchError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "RequestContentLengthMismatchError";
				this.message = message || "Request body length does not match content-length header";
				this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kRequestContentLengthMismatchError] === !0;
			}
			get [kRequestContentLengthMismatchError]() {
				return !0;
			}
		}
		let kResponseContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
		class ResponseContentLengthMismatchError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "ResponseContentLengthMismatchError";
				this.message = message || "Response body length does not match content-length header";
				this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kResponseContentLengthMismatchError] === !0;
			}
			get [kResponseContentLengthMismatchError]() {
				return !0;
			}
		}
		let kClientDestroyedError = Symbol.for("undici.error.UND_ERR_DESTROYED");
		class ClientDestroyedError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "ClientDestroyedError";
				this.message = message || "The client is destroyed";
				this.code = "UND_ERR_DESTROYED";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kClientDestroyedError] === !0;
			}
			get [kClientDestroyedError]() {
				return !0;
			}
		}
		let kClientClosedError = Symbol.for("undici.error.UND_ERR_CLOSED");
		class ClientClosedError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "ClientClosedError";
				this.message = message || "The client is closed";
				this.code = "UND_ERR_CLOSED";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kClientClosedError] === !0;
			}
			get [kClientClosedError]() {
				return !0;
			}
		}
		let kSocketError = Symbol.for("undici.error.UND_ERR_SOCKET");
		class SocketError extends UndiciError {
			constructor(message, socket) {
				super(message);
				this.name = "SocketError";
				this.message = message || "Socket error";
				this.code = "UND_ERR_SOCKET";
				this.socket = socket;
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kSocketError] === !0;
			}
			get [kSocketError]() {
				return !0;
			}
		}
		let kNotSupportedError = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
		class NotSupportedError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "NotSupportedError";
				this.message = message || "Not supported error";
				this.code = "UND_ERR_NOT_SUPPORTED";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kNotSupportedError] === !0;
			}
			get [kNotSupportedError]() {
				return !0;
			}
		}
		let kBalancedPoolMissingUpstreamError = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
		class BalancedPoolMissingUpstreamError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "MissingUpstreamError";
				this.message = message || "No upstream has been added to the BalancedPool";
				this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kBalancedPoolMissingUpstreamError] === !0;
			}
			get [kBalancedPoolMissingUpstreamError]() {
				return !0;
			}
		}
		let kWebAssemblyNotSupportedError = Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");
		class WebAssemblyNotSupportedError extends Error {
			constructor(message) {
				super(message || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing");
				this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kWebAssemblyNotSupportedError] === !0;
			}
			get [kWebAssemblyNotSupportedError]() {
				return !0;
			}
		}
		let kHTTPParserError = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
		class HTTPParserError extends Error {
			constructor(message, code, data) {
				super(message);
				this.name = "HTTPParserError";
				this.code = code ? `HPE_${code}` : void 0;
				this.data = data ? data.toString() : void 0;
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kHTTPParserError] === !0;
			}
			get [kHTTPParserError]() {
				return !0;
			}
		}
		let kResponseExceededMaxSizeError = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
		class ResponseExceededMaxSizeError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "ResponseExceededMaxSizeError";
				this.message = message || "Response content exceeded max size";
				this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kResponseExceededMaxSizeError] === !0;
			}
			get [kResponseExceededMaxSizeError]() {
				return !0;
			}
		}
		let kRequestRetryError = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
		class RequestRetryError extends UndiciError {
			constructor(message, code, { headers, data }) {
				super(message);
				this.name = "RequestRetryError";
				this.message = message || "Request retry error";
				this.code = "UND_ERR_REQ_RETRY";
				this.statusCode = code;
				this.data = data;
				this.headers = headers;
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kRequestRetryError] === !0;
			}
			get [kRequestRetryError]() {
				return !0;
			}
		}
		let kResponseError = Symbol.for("undici.error.UND_ERR_RESPONSE");
		class ResponseError extends UndiciError {
			constructor(message, code, { headers, body, bodyTruncated = !1 }) {
				super(message);
				this.name = "ResponseError";
				this.message = message || "Response error";
				this.code = "UND_ERR_RESPONSE";
				this.statusCode = code;
				this.body = body;
				this.bodyTruncated = bodyTruncated;
				this.headers = headers;
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kResponseError] === !0;
			}
			get [kResponseError]() {
				return !0;
			}
		}
		let kSecureProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_TLS");
		class SecureProxyConnectionError extends UndiciError {
			constructor(cause, message, options = {}) {
				super(message, {
					cause,
					...options
				});
				this.name = "SecureProxyConnectionError";
				this.message = message || "Secure Proxy Connection failed";
				this.code = "UND_ERR_PRX_TLS";
				this.cause = cause;
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kSecureProxyConnectionError] === !0;
			}
			get [kSecureProxyConnectionError]() {
				return !0;
			}
		}
		let kProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_CONN");
		class ProxyConnectionError extends UndiciError {
			constructor(cause, message, options = {}) {
				super(message, {
					cause,
					...options
				});
				this.name = "ProxyConnectionError";
				this.message = message || "Proxy Connection failed";
				this.code = "UND_ERR_PRX_CONN";
				this.cause = cause;
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kProxyConnectionError] === !0;
			}
			get [kProxyConnectionError]() {
				return !0;
			}
		}
		let kMaxRedirectsError = Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");
		class MaxRedirectsError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "MaxRedirectsError";
				this.message = message || "max redirects";
				this.code = "UND_ERR_REDIRECT_MAX";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kMaxRedirectsError] === !0;
			}
			get [kMaxRedirectsError]() {
				return !0;
			}
		}
		let kMaxOriginsReachedError = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
		class MaxOriginsReachedError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "MaxOriginsReachedError";
				this.message = message || "Maximum allowed origins reached";
				this.code = "UND_ERR_MAX_ORIGINS_REACHED";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kMaxOriginsReachedError] === !0;
			}
			get [kMaxOriginsReachedError]() {
				return !0;
			}
		}
		class Socks5ProxyError extends UndiciError {
			constructor(message, code) {
				super(message);
				this.name = "Socks5ProxyError";
				this.message = message || "SOCKS5 proxy error";
				this.code = code || "UND_ERR_SOCKS5";
			}
		}
		let kMessageSizeExceededError = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
		class MessageSizeExceededError extends UndiciError {
			constructor(message) {
				super(message);
				this.name = "MessageSizeExceededError";
				this.message = message || "Max decompressed message size exceeded";
				this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
			}
			static [Symbol.hasInstance](instance) {
				return instance && instance[kMessageSizeExceededError] === !0;
			}
			get [kMessageSizeExceededError]() {
				return !0;
			}
		}
		module.exports = {
			AbortError,
			WebAssemblyNotSupportedError,
			HTTPParserError,
			UndiciError,
			HeadersTimeoutError,
			HeadersOverflowError,
			BodyTimeoutError,
			RequestContentLengthMismatchError,
			ConnectTimeoutError,
			InvalidArgumentError,
			InvalidReturnValueError,
			RequestAbortedError,
			ClientDestroyedError,
			ClientClosedError,
			InformationalError,
			SocketError,
			NotSupportedError,
			ResponseContentLengthMismatchError,
			BalancedPoolMissingUpstreamError,
			ResponseExceededMaxSizeError,
			RequestRetryError,
			ResponseError,
			SecureProxyConnectionError,
			ProxyConnectionError,
			MaxOriginsReachedError,
			MaxRedirectsError,
			Socks5ProxyError,
			MessageSizeExceededError
		};
	}),
	4655: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let { InvalidArgumentError, NotSupportedError } = __nccwpck_require__(8707);
		let assert = __nccwpck_require__(4589);
		let { isValidHTTPToken, isValidHeaderValue, isStream, destroy, isBuffer, isFormDataLike, isIterable, hasSafeIterator, isBlobLike, serializePathWithQuery, parseHeaders, assertRequestHandler, getServerName, normalizedMethodRecords, getProtocolFromUrlString } = __nccwpck_require__(3440);
		let { channels } = __nccwpck_require__(2414);
		let { headerNameLowerCasedRecord } = __nccwpck_require__(735);
		let invalidPathRegex = /[^\u0021-\u00ff]/;
		function isValidContentLengthHeaderValue(val) {
			if (typeof val != "string" || val.length === 0) return !1;
			for (let i = 0; i < val.length; i++) {
				let charCode = val.charCodeAt(i);
				if (charCode < 48 || charCode > 57) return !1;
			}
			return !0;
		}
		let kHandler = Symbol("handler");
		let kController = Symbol("controller");
		let kResume = Symbol("resume");
		class RequestController {
			#paused = !1;
			#reason = null;
			#aborted = !1;
			#abort;
			[kResume] = null;
			rawHeaders = null;
			rawTrailers = null;
			constructor(abort) {
				this.#abort = abort;
			}
			pause() {
				this.#paused = !0;
			}
			resume() {
				if (this.#paused) {
					this.#paused = !1;
					this[kResume]?.();
				}
			}
			abort(reason) {
				if (!this.#aborted) {
					this.#aborted = !0;
					this.#reason = reason;
					this.#abort(reason);
				}
			}
			get aborted() {
				return this.#aborted;
			}
			get reason() {
				return this.#reason;
			}
			get paused() {
				return this.#paused;
			}
		}
		class Request {
			constructor(origin, { path, method, body, headers, query, idempotent, blocking, upgrade, headersTimeout, bodyTimeout, reset, expectContinue, servername, throwOnError, maxRedirections, typeOfService }, handler) {
				if (typeof path != "string") throw new InvalidArgumentError("path must be a string");
				else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT") throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
				else if (invalidPathRegex.test(path)) throw new InvalidArgumentError("invalid request path");
				if (typeof method != "string") throw new InvalidArgumentError("method must be a string");
				else if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method)) throw new InvalidArgumentError("invalid request method");
				if (upgrade && typeof upgrade != "string") throw new InvalidArgumentError("upgrade must be a string");
				if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError("invalid upgrade header");
				if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("invalid headersTimeout");
				if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("invalid bodyTimeout");
				if (reset != null && typeof reset != "boolean") throw new InvalidArgumentError("invalid reset");
				if (expectContinue != null && typeof expectContinue != "boolean") throw new InvalidArgumentError("invalid expectContinue");
				if (throwOnError != null) throw new InvalidArgumentError("invalid throwOnError");
				if (maxRedirections != null && maxRedirections !== 0) throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");
				if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");
				this.headersTimeout = headersTimeout;
				this.bodyTimeout = bodyTimeout;
				this.method = method;
				this.typeOfService = typeOfService;
				this.abort = null;
				if (body == null) this.body = null;
				else if (isStream(body)) {
					this.body = body;
					let rState = this.body._readableState;
					if (!rState || !rState.autoDestroy) {
						this.endHandler = function autoDestroy() {
							destroy(this);
						};
						this.body.on("end", this.endHandler);
					}
					this.errorHandler = (err) => {
						this.abort ? this.abort(err) : this.error = err;
					};
					this.body.on("error", this.errorHandler);
				} else if (isBuffer(body)) this.body = body.byteLength ? body : null;
				else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
				else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null;
				else if (typeof body == "string") this.body = body.length ? Buffer.from(body) : null;
				else if (isFormDataLike(body)) {
					if (!isUndiciFormData(body)) throw new InvalidArgumentError("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");
					this.body = body;
				} else if (isIterable(body) || isBlobLike(body)) this.body = body;
				else throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
				this.completed = !1;
				this.aborted = !1;
				this.upgrade = upgrade || null;
				this.path = query ? serializePathWithQuery(path, query) : path;
				this.origin = origin;
				this.protocol = getProtocolFromUrlString(origin);
				this.idempotent = idempotent ?? (method === "HEAD" || method === "GET" || method === "QUERY");
				this.blocking = blocking ?? this.method !== "HEAD";
				this.reset = reset ?? null;
				this.host = null;
				this.contentLength = null;
				this.contentType = null;
				this.headers = [];
				this.expectContinue = expectContinue ?? !1;
				if (Array.isArray(headers)) {
					if (headers.length % 2 != 0) throw new InvalidArgumentError("headers array must be even");
					for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1]);
				} else if (headers && typeof headers == "object") {
					if (hasSafeIterator(headers)) for (let header of headers) {
						if (!Array.isArray(header) || header.length !== 2) throw new InvalidArgumentError("headers must be in key-value pair format");
						processHeader(this, header[0], header[1]);
					}
					else {
						let keys = Object.keys(headers);
						for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]]);
					}
				} else if (headers != null) throw new InvalidArgumentError("headers must be an object or an array");
				assertRequestHandler(handler, method, upgrade);
				this.servername = servername || getServerName(this.host) || null;
				this[kHandler] = handler;
				channels.create.hasSubscribers && channels.create.publish({ request: this });
			}
			onBodySent(chunk) {
				channels.bodyChunkSent.hasSubscribers && channels.bodyChunkSent.publish({
					request: this,
					chunk
				});
				if (this[kHandler].onBodySent) try {
					return this[kHandler].onBodySent(chunk);
				} catch (err) {
					this.abort(err);
				}
			}
			onRequestSent() {
				channels.bodySent.hasSubscribers && channels.bodySent.publish({ request: this });
				if (this[kHandler].onRequestSent) try {
					return this[kHandler].onRequestSent();
				} catch (err) {
					this.abort(err);
				}
			}
			onRequestStart(abort, context) {
				assert(!this.aborted);
				assert(!this.completed);
				this[kController] = new RequestController(abort);
				if (this.error) {
					this[kController].abort(this.error);
					return;
				}
				this.abort = abort;
				return this[kHandler].onRequestStart(this[kController], context);
			}
			onResponseStarted() {
				return this[kHandler].onResponseStarted?.();
			}
			onResponseStart(statusCode, headers, resume, statusText) {
				assert(!this.aborted);
				assert(!this.completed);
				channels.headers.hasSubscribers && channels.headers.publish({
					request: this,
					response: {
						statusCode,
						headers,
						statusText
					}
				});
				let controller = this[kController];
				if (controller) {
					controller[kResume] = resume;
					controller.rawHeaders = headers;
				}
				let parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
				try {
					this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText);
					return !controller?.paused;
				} catch (err) {
					this.abort(err);
					return !1;
				}
			}
			onResponseData(chunk) {
				assert(!this.aborted);
				assert(!this.completed);
				channels.bodyChunkReceived.hasSubscribers && channels.bodyChunkReceived.publish({
					request: this,
					chunk
				});
				let controller = this[kController];
				try {
					this[kHandler].onResponseData?.(controller, chunk);
					return !controller?.paused;
				} catch (err) {
					this.abort(err);
					return !1;
				}
			}
			onRequestUpgrade(statusCode, headers, socket, statusText = "") {
				this.onFinally();
				assert(!this.aborted);
				assert(!this.completed);
				channels.headers.hasSubscribers && channels.headers.publish({
					request: this,
					response: {
						statusCode,
						headers,
						statusText
					}
				});
				let controller = this[kController];
				controller && (controller.rawHeaders = headers);
				let parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
				let result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket);
				if (!this.aborted) {
					this.completed = !0;
					channels.trailers.hasSubscribers && channels.trailers.publish({
						request: this,
						trailers: []
					});
				}
				return result;
			}
			onResponseEnd(trailers) {
				this.onFinally();
				assert(!this.aborted);
				assert(!this.completed);
				this.completed = !0;
				channels.trailers.hasSubscribers && channels.trailers.publish({
					request: this,
					trailers
				});
				let controller = this[kController];
				controller && (controller.rawTrailers = trailers);
				let parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers;
				try {
					return this[kHandler].onResponseEnd?.(controller, parsedTrailers);
				} catch (err) {
					this.onResponseError(err);
				}
			}
			onResponseError(error) {
				this.onFinally();
				channels.error.hasSubscribers && channels.error.publish({
					request: this,
					error
				});
				if (this.aborted) return;
				this.aborted = !0;
				let controller = this[kController];
				return this[kHandler].onResponseError?.(controller, error);
			}
			onFinally() {
				if (this.errorHandler) {
					this.body.off("error", this.errorHandler);
					this.errorHandler = null;
				}
				if (this.endHandler) {
					this.body.off("end", this.endHandler);
					this.endHandler = null;
				}
			}
			addHeader(key, value) {
				processHeader(this, key, value);
				return this;
			}
		}
		function processHeader(request, key, val) {
			if (val && typeof val == "object" && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`);
			else if (val === void 0) return;
			let headerName = headerNameLowerCasedRecord[key];
			if (headerName === void 0) {
				headerName = key.toLowerCase();
				if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName)) throw new InvalidArgumentError("invalid header key");
			}
			if (Array.isArray(val)) {
				let arr = [];
				for (let i = 0; i < val.length; i++) if (typeof val[i] == "string") {
					if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`);
					arr.push(val[i]);
				} else if (val[i] === null) arr.push("");
				else if (typeof val[i] == "object") throw new InvalidArgumentError(`invalid ${key} header`);
				else {
					let str = `${val[i]}`;
					if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`);
					arr.push(str);
				}
				val = arr;
			} else if (typeof val == "string") {
				if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
			} else if (val === null) val = "";
			else {
				val = `${val}`;
				if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
			}
			if (headerName === "host") {
				if (request.host !== null) throw new InvalidArgumentError("duplicate host header");
				if (typeof val != "string") throw new InvalidArgumentError("invalid host header");
				request.host = val;
			} else if (headerName === "content-length") {
				if (request.contentLength !== null) throw new InvalidArgumentError("duplicate content-length header");
				if (!isValidContentLengthHeaderValue(val)) throw new InvalidArgumentError("invalid content-length header");
				request.contentLength = parseInt(val, 10);
			} else if (request.contentType === null && headerName === "content-type") {
				request.contentType = val;
				request.headers.push(key, val);
			} else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade") throw new InvalidArgumentError(`invalid ${headerName} header`);
			else if (headerName === "connection") {
				let value = typeof val == "string" ? val : null;
				if (value === null) throw new InvalidArgumentError("invalid connection header");
				for (let token of value.toLowerCase().split(",")) {
					let trimmed = token.trim();
					if (!isValidHTTPToken(trimmed)) throw new InvalidArgumentError("invalid connection header");
					trimmed === "close" && (request.reset = !0);
				}
			} else if (headerName === "expect") throw new NotSupportedError("expect header not supported");
			else request.headers.push(key, val);
		}
		let isFormData;
		function isUndiciFormData(body) {
			if (isFormData === void 0) {
				__nccwpck_require__(2796);
				isFormData = __nccwpck_require__(4030).webidl.is.FormData;
			}
			return isFormData(body);
		}
		module.exports = Request;
	}),
	8082: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let { EventEmitter } = __nccwpck_require__(8474);
		let { Buffer } = __nccwpck_require__(4573);
		let { InvalidArgumentError, Socks5ProxyError } = __nccwpck_require__(8707);
		let { debuglog } = __nccwpck_require__(7975);
		let { parseAddress } = __nccwpck_require__(1732);
		let debug = debuglog("undici:socks5");
		let EMPTY_BUFFER = Buffer.alloc(0);
		let AUTH_METHODS = {
			NO_AUTH: 0,
			GSSAPI: 1,
			USERNAME_PASSWORD: 2,
			NO_ACCEPTABLE: 255
		};
		let COMMANDS = {
			CONNECT: 1,
			BIND: 2,
			UDP_ASSOCIATE: 3
		};
		let ADDRESS_TYPES = {
			IPV4: 1,
			DOMAIN: 3,
			IPV6: 4
		};
		let REPLY_CODES = {
			SUCCEEDED: 0,
			GENERAL_FAILURE: 1,
			CONNECTION_NOT_ALLOWED: 2,
			NETWORK_UNREACHABLE: 3,
			HOST_UNREACHABLE: 4,
			CONNECTION_REFUSED: 5,
			TTL_EXPIRED: 6,
			COMMAND_NOT_SUPPORTED: 7,
			ADDRESS_TYPE_NOT_SUPPORTED: 8
		};
		let STATES = {
			INITIAL: "initial",
			HANDSHAKING: "handshaking",
			AUTHENTICATING: "authenticating",
			AUTHENTICATED: "authenticated",
			CONNECTING: "connecting",
			CONNECTED: "connected",
			ERROR: "error",
			CLOSED: "closed"
		};
		class Socks5Client extends EventEmitter {
			constructor(socket, options = {}) {
				super();
				if (!socket) throw new InvalidArgumentError("socket is required");
				this.socket = socket;
				this.options = options;
				this.state = STATES.INITIAL;
				this.buffer = EMPTY_BUFFER;
				this.onSocketData = this.onData.bind(this);
				this.onSocketError = this.onError.bind(this);
				this.onSocketClose = this.onClose.bind(this);
				this.authMethods = [];
				options.username && options.password && this.authMethods.push(AUTH_METHODS.USERNAME_PASSWORD);
				this.authMethods.push(AUTH_METHODS.NO_AUTH);
				this.socket.on("data", this.onSocketData);
				this.socket.on("error", this.onSocketError);
				this.socket.on("close", this.onSocketClose);
			}
			onData(data) {
				debug("received data", data.length, "bytes in state", this.state);
				this.buffer = Buffer.concat([this.buffer, data]);
				try {
					switch (this.state) {
						case STATES.HANDSHAKING:
							this.handleHandshakeResponse();
							break;
						case STATES.AUTHENTICATING:
							this.handleAuthResponse();
							break;
						case STATES.CONNECTING: this.handleConnectResponse();
					}
				} catch (err) {
					this.onError(err);
				}
			}
			onError(err) {
				debug("socket error", err);
				this.state = STATES.ERROR;
				this.emit("error", err);
				this.destroy();
			}
			onClose() {
				debug("socket closed");
				this.state = STATES.CLOSED;
				this.emit("close");
			}
			destroy() {
				this.socket && !this.socket.destroyed && this.socket.destroy();
			}
			markAuthenticated() {
				this.state = STATES.AUTHENTICATED;
				this.emit("authenticated");
			}
			handshake() {
				if (this.state !== STATES.INITIAL) throw new InvalidArgumentError("Handshake already started");
				debug("starting handshake with", this.authMethods.length, "auth methods");
				this.state = STATES.HANDSHAKING;
				let request = Buffer.alloc(2 + this.authMethods.length);
				request[0] = 5;
				request[1] = this.authMethods.length;
				this.authMethods.forEach((method, i) => {
					request[2 + i] = method;
				});
				this.socket.write(request);
			}
			handleHandshakeResponse() {
				if (this.buffer.length < 2) return;
				let version = this.buffer[0];
				let method = this.buffer[1];
				if (version !== 5) throw new Socks5ProxyError(`Invalid SOCKS version: ${version}`, "UND_ERR_SOCKS5_VERSION");
				if (method === AUTH_METHODS.NO_ACCEPTABLE) throw new Socks5ProxyError("No acceptable authentication method", "UND_ERR_SOCKS5_AUTH_REJECTED");
				this.buffer = this.buffer.subarray(2);
				debug("server selected auth method", method);
				if (method === AUTH_METHODS.NO_AUTH) this.markAuthenticated();
				else if (method === AUTH_METHODS.USERNAME_PASSWORD) {
					this.state = STATES.AUTHENTICATING;
					this.sendAuthRequest();
				} else throw new Socks5ProxyError(`Unsupported authentication method: ${method}`, "UND_ERR_SOCKS5_AUTH_METHOD");
			}
			sendAuthRequest() {
				let { username, password } = this.options;
				if (!username || !password) throw new InvalidArgumentError("Username and password required for authentication");
				debug("sending username/password auth");
				let usernameBuffer = Buffer.from(username);
				let passwordBuffer = Buffer.from(password);
				if (usernameBuffer.length > 255 || passwordBuffer.length > 255) throw new InvalidArgumentError("Username or password too long");
				let request = Buffer.alloc(3 + usernameBuffer.length + passwordBuffer.length);
				request[0] = 1;
				request[1] = usernameBuffer.length;
				usernameBuffer.copy(request, 2);
				request[2 + usernameBuffer.length] = passwordBuffer.length;
				passwordBuffer.copy(request, 3 + usernameBuffer.length);
				this.socket.write(request);
			}
			handleAuthResponse() {
				if (this.buffer.length < 2) return;
				let version = this.buffer[0];
				let status = this.buffer[1];
				if (version !== 1) throw new Socks5ProxyError(`Invalid auth sub-negotiation version: ${version}`, "UND_ERR_SOCKS5_AUTH_VERSION");
				if (status !== 0) throw new Socks5ProxyError("Authentication failed", "UND_ERR_SOCKS5_AUTH_FAILED");
				this.buffer = this.buffer.subarray(2);
				debug("authentication successful");
				this.markAuthenticated();
			}
			connect(address, port) {
				if (this.state === STATES.CONNECTING || this.state === STATES.CONNECTED) throw new InvalidArgumentError("Connection already in progress");
				if (this.state !== STATES.AUTHENTICATED) throw new InvalidArgumentError("Client must be authenticated before CONNECT");
				debug("connecting to", address, port);
				this.state = STATES.CONNECTING;
				let request = this.buildConnectRequest(COMMANDS.CONNECT, address, port);
				this.socket.write(request);
			}
			buildConnectRequest(command, address, port) {
				let { type: addressType, buffer: addressBuffer } = parseAddress(address);
				let request = Buffer.alloc(4 + addressBuffer.length + 2);
				request[0] = 5;
				request[1] = command;
				request[2] = 0;
				request[3] = addressType;
				addressBuffer.copy(request, 4);
				request.writeUInt16BE(port, 4 + addressBuffer.length);
				return request;
			}
			handleConnectResponse() {
				if (this.buffer.length < 4) return;
				let version = this.buffer[0];
				let reply = this.buffer[1];
				let addressType = this.buffer[3];
				if (version !== 5) throw new Socks5ProxyError(`Invalid SOCKS version in reply: ${version}`, "UND_ERR_SOCKS5_REPLY_VERSION");
				let responseLength = 4;
				if (addressType === ADDRESS_TYPES.IPV4) responseLength += 6;
				else if (addressType === ADDRESS_TYPES.DOMAIN) {
					if (this.buffer.length < 5) return;
					responseLength += 1 + this.buffer[4] + 2;
				} else if (addressType === ADDRESS_TYPES.IPV6) responseLength += 18;
				else throw new Socks5ProxyError(`Invalid address type in reply: ${addressType}`, "UND_ERR_SOCKS5_ADDR_TYPE");
				if (this.buffer.length < responseLength) return;
				if (reply !== REPLY_CODES.SUCCEEDED) {
					let errorMessage = this.getReplyErrorMessage(reply);
					throw new Socks5ProxyError(`SOCKS5 connection failed: ${errorMessage}`, `UND_ERR_SOCKS5_REPLY_${reply}`);
				}
				let boundAddress;
				let offset = 4;
				if (addressType === ADDRESS_TYPES.IPV4) {
					boundAddress = Array.from(this.buffer.subarray(offset, offset + 4)).join(".");
					offset += 4;
				} else if (addressType === ADDRESS_TYPES.DOMAIN) {
					let domainLength = this.buffer[offset];
					offset += 1;
					boundAddress = this.buffer.subarray(offset, offset + domainLength).toString();
					offset += domainLength;
				} else if (addressType === ADDRESS_TYPES.IPV6) {
					let parts = [];
					for (let i = 0; i < 8; i++) {
						let value = this.buffer.readUInt16BE(offset + i * 2);
						parts.push(value.toString(16));
					}
					boundAddress = parts.join(":");
					offset += 16;
				}
				let boundPort = this.buffer.readUInt16BE(offset);
				this.buffer = EMPTY_BUFFER;
				this.state = STATES.CONNECTED;
				this.socket.removeListener("data", this.onSocketData);
				debug("connected, bound address:", boundAddress, "port:", boundPort);
				this.emit("connected", {
					address: boundAddress,
					port: boundPort
				});
			}
			getReplyErrorMessage(reply) {
				switch (reply) {
					case REPLY_CODES.GENERAL_FAILURE: return "General SOCKS server failure";
					case REPLY_CODES.CONNECTION_NOT_ALLOWED: return "Connection not allowed by ruleset";
					case REPLY_CODES.NETWORK_UNREACHABLE: return "Network unreachable";
					case REPLY_CODES.HOST_UNREACHABLE: return "Host unreachable";
					case REPLY_CODES.CONNECTION_REFUSED: return "Connection refused";
					case REPLY_CODES.TTL_EXPIRED: return "TTL expired";
					case REPLY_CODES.COMMAND_NOT_SUPPORTED: return "Command not supported";
					case REPLY_CODES.ADDRESS_TYPE_NOT_SUPPORTED: return "Address type not supported";
					default: return `Unknown error code: ${reply}`;
				}
			}
		}
		module.exports = {
			Socks5Client,
			AUTH_METHODS,
			COMMANDS,
			ADDRESS_TYPES,
			REPLY_CODES,
			STATES
		};
	}),
	1732: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let { Buffer } = __nccwpck_require__(4573);
		let net = __nccwpck_require__(7030);
		let { InvalidArgumentError } = __nccwpck_require__(8707);
		function parseAddress(address) {
			if (net.isIPv4(address)) {
				let parts = address.split(".").map(Number);
				return {
					type: 1,
					buffer: Buffer.from(parts)
				};
			}
			if (net.isIPv6(address)) return {
				type: 4,
				buffer: parseIPv6(address)
			};
			let domainBuffer = Buffer.from(address, "utf8");
			if (domainBuffer.length > 255) throw new InvalidArgumentError("Domain name too long (max 255 bytes)");
			return {
				type: 3,
				buffer: Buffer.concat([Buffer.from([domainBuffer.length]), domainBuffer])
			};
		}
		function parseIPv6(address) {
			let buffer = Buffer.alloc(16);
			let normalizedAddress = address;
			if (address.includes(".")) {
				let lastColonIndex = address.lastIndexOf(":");
				let ipv4Part = address.slice(lastColonIndex + 1);
				if (net.isIPv4(ipv4Part)) {
					let octets = ipv4Part.split(".").map(Number);
					let high = (octets[0] << 8 | octets[1]).toString(16);
					let low = (octets[2] << 8 | octets[3]).toString(16);
					normalizedAddress = `${address.slice(0, lastColonIndex)}:${high}:${low}`;
				}
			}
			let doubleColonIndex = normalizedAddress.indexOf("::");
			if (doubleColonIndex !== -1) {
				let before = normalizedAddress.slice(0, doubleColonIndex);
				let after = normalizedAddress.slice(doubleColonIndex + 2);
				let beforeParts = before === "" ? [] : before.split(":");
				let afterParts = after === "" ? [] : after.split(":");
				let bufferIndex = 0;
				for (let part of beforeParts) {
					buffer.writeUInt16BE(parseInt(part, 16), bufferIndex);
					bufferIndex += 2;
				}
				bufferIndex = 16 - afterParts.length * 2;
				for (let part of afterParts) {
					buffer.writeUInt16BE(parseInt(part, 16), bufferIndex);
					bufferIndex += 2;
				}
			} else {
				let parts = normalizedAddress.split(":");
				for (let i = 0; i < parts.length; i++) buffer.writeUInt16BE(parseInt(parts[i], 16), i * 2);
			}
			return buffer;
		}
		function buildAddressBuffer(type, addressBuffer, port) {
			let portBuffer = Buffer.allocUnsafe(2);
			portBuffer.writeUInt16BE(port, 0);
			return Buffer.concat([
				Buffer.from([type]),
				addressBuffer,
				portBuffer
			]);
		}
		function parseResponseAddress(buffer, offset = 0) {
			if (buffer.length < offset + 1) throw new InvalidArgumentError("Buffer too small to contain address type");
			let addressType = buffer[offset];
			let address;
			let currentOffset = offset + 1;
			switch (addressType) {
				case 1:
					if (buffer.length < currentOffset + 6) throw new InvalidArgumentError("Buffer too small for IPv4 address");
					address = Array.from(buffer.subarray(currentOffset, currentOffset + 4)).join(".");
					currentOffset += 4;
					break;
				case 3: {
					if (buffer.length < currentOffset + 1) throw new InvalidArgumentError("Buffer too small for domain length");
					let domainLength = buffer[currentOffset];
					currentOffset += 1;
					if (buffer.length < currentOffset + domainLength + 2) throw new InvalidArgumentError("Buffer too small for domain address");
					address = buffer.subarray(currentOffset, currentOffset + domainLength).toString("utf8");
					currentOffset += domainLength;
					break;
				}
				case 4: {
					if (buffer.length < currentOffset + 18) throw new InvalidArgumentError("Buffer too small for IPv6 address");
					let parts = [];
					for (let i = 0; i < 8; i++) {
						let value = buffer.readUInt16BE(currentOffset + i * 2);
						parts.push(value.toString(16));
					}
					address = parts.join(":");
					currentOffset += 16;
					break;
				}
				default: throw new InvalidArgumentError(`Invalid address type: ${addressType}`);
			}
			if (buffer.length < currentOffset + 2) throw new InvalidArgumentError("Buffer too small for port");
			let port = buffer.readUInt16BE(currentOffset);
			currentOffset += 2;
			return {
				address,
				port,
				bytesRead: currentOffset - offset
			};
		}
		function createReplyError(replyCode) {
			let message = {
				1: "General SOCKS server failure",
				2: "Connection not allowed by ruleset",
				3: "Network unreachable",
				4: "Host unreachable",
				5: "Connection refused",
				6: "TTL expired",
				7: "Command not supported",
				8: "Address type not supported"
			}[replyCode] || `Unknown SOCKS5 error code: ${replyCode}`;
			let error = Error(message);
			error.code = `SOCKS5_${replyCode}`;
			return error;
		}
		module.exports = {
			parseAddress,
			parseIPv6,
			buildAddressBuffer,
			parseResponseAddress,
			createReplyError
		};
	}),
	6443: ((module) => {
		module.exports = {
			kClose: Symbol("close"),
			kDestroy: Symbol("destroy"),
			kDispatch: Symbol("dispatch"),
			kUrl: Symbol("url"),
			kRequestOrigin: Symbol("request origin"),
			kRedirectCacheControl: Symbol("redirect cache control"),
			kOriginless: Symbol("originless"),
			kWriting: Symbol("writing"),
			kResuming: Symbol("resuming"),
			kQueue: Symbol("queue"),
			kConnect: Symbol("connect"),
			kConnecting: Symbol("connecting"),
			kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
			kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
			kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
			kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
			kKeepAlive: Symbol("keep alive"),
			kHeadersTimeout: Symbol("headers timeout"),
			kBodyTimeout: Symbol("body timeout"),
			kServerName: Symbol("server name"),
			kLocalAddress: Symbol("local address"),
			kHost: Symbol("host"),
			kNoRef: Symbol("no ref"),
			kBodyUsed: Symbol("used"),
			kBody: Symbol("abstracted request body"),
			kRunning: Symbol("running"),
			kBlocking: Symbol("blocking"),
			kPending: Symbol("pending"),
			kSize: Symbol("size"),
			kBusy: Symbol("busy"),
			kQueued: Symbol("queued"),
			kFree: Symbol("free"),
			kConnected: Symbol("connected"),
			kClosed: Symbol("closed"),
			kNeedDrain: Symbol("need drain"),
			kReset: Symbol("reset"),
			kDestroyed: Symbol.for("nodejs.stream.destroyed"),
			kResume: Symbol("resume"),
			kOnError: Symbol("on error"),
			kMaxHeadersSize: Symbol("max headers size"),
			kRunningIdx: Symbol("running index"),
			kPendingIdx: Symbol("pending index"),
			kError: Symbol("error"),
			kClients: Symbol("clients"),
			kClient: Symbol("client"),
			kParser: Symbol("parser"),
			kOnDestroyed: Symbol("destroy callbacks"),
			kPipelining: Symbol("pipelining"),
			kSocket: Symbol("socket"),
			kHostHeader: Symbol("host header"),
			kConnector: Symbol("connector"),
			kStrictContentLength: Symbol("strict content length"),
			kMaxRedirections: Symbol("maxRedirections"),
			kMaxRequests: Symbol("maxRequestsPerClient"),
			kProxy: Symbol("proxy agent options"),
			kCounter: Symbol("socket request counter"),
			kMaxResponseSize: Symbol("max response size"),
			kHTTP2Session: Symbol("http2Session"),
			kHTTP2Options: Symbol("http2 options"),
			kHTTP2SessionState: Symbol("http2Session state"),
			kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
			kConstruct: Symbol("constructable"),
			kListeners: Symbol("listeners"),
			kHTTPContext: Symbol("http context"),
			kMaxConcurrentStreams: Symbol("max concurrent streams"),
			kHostAuthority: Symbol("host authority"),
			kHTTP2InitialWindowSize: Symbol("http2 initial window size"),
			kHTTP2ConnectionWindowSize: Symbol("http2 connection window size"),
			kEnableConnectProtocol: Symbol("http2session connect protocol"),
			kRemoteSettings: Symbol("http2session remote settings"),
			kHTTP2Stream: Symbol("http2session client stream"),
			kPingInterval: Symbol("ping interval"),
			kUseMilo: Symbol("use milo"),
			kNoProxyAgent: Symbol("no proxy agent"),
			kHttpProxyAgent: Symbol("http proxy agent"),
			kHttpsProxyAgent: Symbol("https proxy agent"),
			kSocks5ProxyAgent: Symbol("socks5 proxy agent")
		};
	}),
	7752: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let { wellknownHeaderNames, headerNameLowerCasedRecord } = __nccwpck_require__(735);
		class TstNode {
			value = null;
			left = null;
			middle = null;
			right = null;
			code;
			constructor(key, value, index) {
				if (index === void 0 || index >= key.length) throw TypeError("Unreachable");
				if ((this.code = key.charCodeAt(index)) > 127) throw TypeError("key must be ascii string");
				key.length === ++index ? this.value = value : this.middle = new TstNode(key, value, index);
			}
			add(key, value) {
				let length = key.length;
				if (length === 0) throw TypeError("Unreachable");
				let index = 0;
				let node = this;
				for (;;) {
					let code = key.charCodeAt(index);
					if (code > 127) throw TypeError("key must be ascii string");
					if (node.code === code) {
						if (length === ++index) {
							node.value = value;
							break;
						} else if (node.middle !== null) node = node.middle;
						else {
							node.middle = new TstNode(key, value, index);
							break;
						}
					} else if (node.code < code) {
						if (node.left !== null) node = node.left;
						else {
							node.left = new TstNode(key, value, index);
							break;
						}
					} else if (node.right !== null) node = node.right;
					else {
						node.right = new TstNode(key, value, index);
						break;
					}
				}
			}
			search(key) {
				let keylength = key.length;
				let index = 0;
				let node = this;
				for (; node !== null && index < keylength;) {
					let code = key[index];
					code <= 90 && code >= 65 && (code |= 32);
					for (; node !== null;) {
						if (code === node.code) {
							if (keylength === ++index) return node;
							node = node.middle;
							break;
						}
						node = node.code < code ? node.left : node.right;
					}
				}
				return null;
			}
		}
		class TernarySearchTree {
			node = null;
			insert(key, value) {
				this.node === null ? this.node = new TstNode(key, value, 0) : this.node.add(key, value);
			}
			lookup(key) {
				return this.node?.search(key)?.value ?? null;
			}
		}
		let tree = new TernarySearchTree();
		for (let i = 0; i < wellknownHeaderNames.length; ++i) {
			let key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
			tree.insert(key, key);
		}
		module.exports = {
			TernarySearchTree,
			tree
		};
	}),
	3440: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let assert = __nccwpck_require__(4589);
		let { kDestroyed, kBodyUsed, kListeners, kBody } = __nccwpck_require__(6443);
		let { IncomingMessage } = __nccwpck_require__(7067);
		let stream = __nccwpck_require__(7075);
		let net = __nccwpck_require__(7030);
		let { stringify } = __nccwpck_require__(1792);
		let { EventEmitter: EE, addAbortListener: addAbortListenerNative } = __nccwpck_require__(8474);
		let timers = __nccwpck_require__(6603);
		let { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(8707);
		let { headerNameLowerCasedRecord } = __nccwpck_require__(735);
		let { tree } = __nccwpck_require__(7752);
		class BodyAsyncIterable {
			constructor(body) {
				this[kBody] = body;
				this[kBodyUsed] = !1;
			}
			async *[Symbol.asyncIterator]() {
				assert(!this[kBodyUsed], "disturbed");
				this[kBodyUsed] = !0;
				yield* this[kBody];
			}
		}
		function noop() {}
		function wrapRequestBody(body) {
			if (isStream(body)) {
				bodyLength(body) === 0 && body.on("data", function() {
					assert(!1);
				});
				if (typeof body.readableDidRead != "boolean") {
					body[kBodyUsed] = !1;
					EE.prototype.on.call(body, "data", function() {
						this[kBodyUsed] = !0;
					});
				}
				return body;
			} else if (body && typeof body.pipeTo == "function") return new BodyAsyncIterable(body);
			else if (body && isFormDataLike(body)) return body;
			else if (body && typeof body != "string" && !ArrayBuffer.isView(body) && isIterable(body)) return new BodyAsyncIterable(body);
			else return body;
		}
		function isStream(obj) {
			return obj && typeof obj == "object" && typeof obj.pipe == "function" && typeof obj.on == "function";
		}
		function isBlobLike(object) {
			return object instanceof Blob;
		}
		function pathHasQueryOrFragment(url) {
			return url.includes("?") || url.includes("#");
		}
		function serializePathWithQuery(url, queryParams) {
			if (pathHasQueryOrFragment(url)) throw Error("Query params cannot be passed when url already contains \"?\" or \"#\".");
			let stringified = stringify(queryParams);
			stringified && (url += "?" + stringified);
			return url;
		}
		function isValidPort(port) {
			let value = parseInt(port, 10);
			return value === Number(port) && value >= 0 && value <= 65535;
		}
		function isHttpOrHttpsPrefixed(value) {
			return value != null && value[0] === "h" && value[1] === "t" && value[2] === "t" && value[3] === "p" && (value[4] === ":" || value[4] === "s" && value[5] === ":");
		}
		function parseURL(url) {
			if (typeof url == "string") {
				url = new URL(url);
				if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				return url;
			}
			if (!url || typeof url != "object") throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
			if (!(url instanceof URL)) {
				if (url.port != null && url.port !== "" && isValidPort(url.port) === !1) throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
				if (url.path != null && typeof url.path != "string") throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
				if (url.pathname != null && typeof url.pathname != "string") throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
				if (url.hostname != null && typeof url.hostname != "string") throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
				if (url.origin != null && typeof url.origin != "string") throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
				if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				let port = url.port == null ? url.protocol === "https:" ? 443 : 80 : url.port;
				let origin = url.origin == null ? `${url.protocol || ""}//${url.hostname || ""}:${port}` : url.origin;
				let path = url.path == null ? `${url.pathname || ""}${url.search || ""}` : url.path;
				origin[origin.length - 1] === "/" && (origin = origin.slice(0, origin.length - 1));
				path && path[0] !== "/" && (path = `/${path}`);
				return new URL(`${origin}${path}`);
			}
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
			return url;
		}
		function parseOrigin(url) {
			url = parseURL(url);
			if (url.pathname !== "/" || url.search || url.hash) throw new InvalidArgumentError("invalid url");
			return url;
		}
		function getHostname(host) {
			if (host[0] === "[") {
				let idx = host.indexOf("]");
				assert(idx !== -1);
				return host.substring(1, idx);
			}
			let idx = host.indexOf(":");
			if (idx === -1) return host;
			return host.substring(0, idx);
		}
		function getServerName(host) {
			if (!host) return null;
			assert(typeof host == "string");
			let servername = getHostname(host);
			if (net.isIP(servername)) return "";
			return servername;
		}
		function deepClone(obj) {
			return JSON.parse(JSON.stringify(obj));
		}
		function isAsyncIterable(obj) {
			return obj != null && typeof obj[Symbol.asyncIterator] == "function";
		}
		function isIterable(obj) {
			return !(obj == null || typeof obj[Symbol.iterator] != "function" && typeof obj[Symbol.asyncIterator] != "function");
		}
		function hasSafeIterator(obj) {
			let prototype = Object.getPrototypeOf(obj);
			return Object.hasOwn(obj, Symbol.iterator) || prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] == "function";
		}
		function bodyLength(body) {
			if (body == null) return 0;
			else if (isStream(body)) {
				let state = body._readableState;
				return state && state.objectMode === !1 && state.ended === !0 && Number.isFinite(state.length) ? state.length : null;
			} else if (isBlobLike(body)) return body.size == null ? null : body.size;
			else if (isBuffer(body)) return body.byteLength;
			return null;
		}
		function isDestroyed(body) {
			return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
		}
		function destroy(stream, err) {
			if (stream == null || !isStream(stream) || isDestroyed(stream)) return;
			if (typeof stream.destroy == "function") {
				Object.getPrototypeOf(stream).constructor === IncomingMessage && (stream.socket = null);
				try {
					stream.destroy(err);
				} catch {}
			} else err && queueMicrotask(() => {
				stream.emit("error", err);
			});
			stream.destroyed !== !0 && (stream[kDestroyed] = !0);
		}
		let KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i;
		function parseKeepAliveTimeout(val) {
			let m = val.match(KEEPALIVE_TIMEOUT_EXPR);
			return m ? parseInt(m[1], 10) * 1e3 : null;
		}
		function headerNameToString(value) {
			return typeof value == "string" ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
		}
		function bufferToLowerCasedHeaderName(value) {
			return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
		}
		function setHeader(obj, key, value) {
			key === "__proto__" ? Object.defineProperty(obj, key, {
				value,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}) : obj[key] = value;
		}
		function parseHeaders(headers, obj) {
			obj === void 0 && (obj = {});
			for (let i = 0; i < headers.length; i += 2) {
				let key = headerNameToString(headers[i]);
				let val = obj[key];
				if (val !== void 0) {
					if (Object.hasOwn(obj, key)) {
						if (typeof val == "string") {
							val = [val];
							obj[key] = val;
						}
						val.push(headers[i + 1].toString("latin1"));
					} else {
						let headersValue = typeof headers[i + 1] == "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
						key === "__proto__" ? Object.defineProperty(obj, key, {
							value: headersValue,
							enumerable: !0,
							configurable: !0,
							writable: !0
						}) : obj[key] = headersValue;
					}
				} else {
					let headersValue = typeof headers[i + 1] == "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
					obj[key] = headersValue;
				}
			}
			return obj;
		}
		function parseRawHeaders(headers) {
			if (headers == null) return [];
			if (!Array.isArray(headers)) {
				let rawHeaders = [];
				for (let [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (let entry of value) rawHeaders.push(name, `${entry}`);
				else rawHeaders.push(name, `${value}`);
				return rawHeaders;
			}
			let headersLength = headers.length;
			let ret = Array(headersLength);
			let key;
			let val;
			for (let n = 0; n < headersLength; n += 2) {
				key = headers[n];
				val = headers[n + 1];
				typeof key != "string" && (key = key.toString());
				typeof val != "string" && (val = val.toString("latin1"));
				ret[n] = key;
				ret[n + 1] = val;
			}
			return ret;
		}
		function toRawHeaders(headers) {
			let rawHeaders = [];
			for (let [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (let entry of value) rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${entry}`, "latin1"));
			else rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${value}`, "latin1"));
			return rawHeaders;
		}
		function encodeRawHeaders(headers) {
			if (!Array.isArray(headers)) throw TypeError("expected headers to be an array");
			return headers.map((x) => Buffer.from(x));
		}
		function isBuffer(buffer) {
			return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
		}
		function assertRequestHandler(handler, method, upgrade) {
			if (!handler || typeof handler != "object") throw new InvalidArgumentError("handler must be an object");
			if (typeof handler.onRequestStart != "function") throw new InvalidArgumentError("invalid onRequestStart method");
			if (typeof handler.onResponseError != "function") throw new InvalidArgumentError("invalid onResponseError method");
			if (typeof handler.onBodySent != "function" && handler.onBodySent !== void 0) throw new InvalidArgumentError("invalid onBodySent method");
			if (typeof handler.onRequestSent != "function" && handler.onRequestSent !== void 0) throw new InvalidArgumentError("invalid onRequestSent method");
			if (upgrade || method === "CONNECT") {
				if (typeof handler.onRequestUpgrade != "function") throw new InvalidArgumentError("invalid onRequestUpgrade method");
			} else {
				if (typeof handler.onResponseStart != "function") throw new InvalidArgumentError("invalid onResponseStart method");
				if (typeof handler.onResponseData != "function") throw new InvalidArgumentError("invalid onResponseData method");
				if (typeof handler.onResponseEnd != "function") throw new InvalidArgumentError("invalid onResponseEnd method");
			}
		}
		function isDisturbed(body) {
			return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
		}
		function getSocketInfo(socket) {
			return {
				localAddress: socket.localAddress,
				localPort: socket.localPort,
				remoteAddress: socket.remoteAddress,
				remotePort: socket.remotePort,
				remoteFamily: socket.remoteFamily,
				timeout: socket.timeout,
				bytesWritten: socket.bytesWritten,
				bytesRead: socket.bytesRead
			};
		}
		function isFormDataLike(object) {
			return object && typeof object == "object" && typeof object.append == "function" && typeof object.delete == "function" && typeof object.get == "function" && typeof object.getAll == "function" && typeof object.has == "function" && typeof object.set == "function" && object[Symbol.toStringTag] === "FormData";
		}
		function addAbortListener(signal, listener) {
			if (!signal || "aborted" in signal) return addAbortListenerNative(signal, listener)[Symbol.dispose];
			if (typeof signal.addEventListener == "function") {
				signal.addEventListener("abort", listener, { once: !0 });
				return () => signal.removeEventListener("abort", listener);
			}
			signal.once("abort", listener);
			return () => signal.removeListener("abort", listener);
		}
		let validTokenChars = new Uint8Array([
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			0,
			1,
			1,
			1,
			1,
			1,
			0,
			0,
			1,
			1,
			0,
			1,
			1,
			0,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			0,
			0,
			0,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			0,
			1,
			0,
			1,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		]);
		function isTokenCharCode(c) {
			return validTokenChars[c] === 1;
		}
		let tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
		function isValidHTTPToken(characters) {
			if (characters.length >= 12) return tokenRegExp.test(characters);
			if (characters.length === 0) return !1;
			for (let i = 0; i < characters.length; i++) if (validTokenChars[characters.charCodeAt(i)] !== 1) return !1;
			return !0;
		}
		let headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
		function isValidHeaderValue(characters) {
			return !headerCharRegex.test(characters);
		}
		let rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
		function parseRangeHeader(range) {
			if (range == null || range === "") return {
				start: 0,
				end: null,
				size: null
			};
			if (!range) return null;
			let m = rangeHeaderRegex.exec(range);
			return m ? {
				start: parseInt(m[1]),
				end: m[2] ? parseInt(m[2]) : null,
				size: m[3] && m[3] !== "*" ? parseInt(m[3]) : null
			} : null;
		}
		function addListener(obj, name, listener) {
			(obj[kListeners] ??= []).push([name, listener]);
			obj.on(name, listener);
			return obj;
		}
		function removeAllListeners(obj) {
			if (obj[kListeners] != null) {
				for (let [name, listener] of obj[kListeners]) obj.removeListener(name, listener);
				obj[kListeners] = null;
			}
			return obj;
		}
		function errorRequest(client, request, err) {
			try {
				request.onResponseError(err);
				assert(request.aborted);
			} catch (err) {
				client.emit("error", err);
			}
		}
		let setupConnectTimeout = process.platform === "win32" ? (socketWeakRef, opts) => {
			if (!opts.timeout) return noop;
			let s1 = null;
			let s2 = null;
			let fastTimer = timers.setFastTimeout(() => {
				s1 = setImmediate(() => {
					s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
				});
			}, opts.timeout);
			return () => {
				timers.clearFastTimeout(fastTimer);
				clearImmediate(s1);
				clearImmediate(s2);
			};
		} : (socketWeakRef, opts) => {
			if (!opts.timeout) return noop;
			let s1 = null;
			let fastTimer = timers.setFastTimeout(() => {
				s1 = setImmediate(() => {
					onConnectTimeout(socketWeakRef.deref(), opts);
				});
			}, opts.timeout);
			return () => {
				timers.clearFastTimeout(fastTimer);
				clearImmediate(s1);
			};
		};
		function onConnectTimeout(socket, opts) {
			if (socket == null) return;
			let message = "Connect Timeout Error";
			Array.isArray(socket.autoSelectFamilyAttemptedAddresses) ? message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},` : message += ` (attempted address: ${opts.hostname}:${opts.port},`;
			message += ` timeout: ${opts.timeout}ms)`;
			destroy(socket, new ConnectTimeoutError(message));
		}
		let lastUrlString = null;
		let lastProtocol = null;
		function getProtocolFromUrlString(urlString) {
			if (urlString === lastUrlString) return lastProtocol;
			let protocol = getProtocolFromUrlStringSlow(urlString);
			lastUrlString = urlString;
			lastProtocol = protocol;
			return protocol;
		}
		function getProtocolFromUrlStringSlow(urlString) {
			if (urlString[0] === "h" && urlString[1] === "t" && urlString[2] === "t" && urlString[3] === "p") switch (urlString[4]) {
				case ":": return "http:";
				case "s": if (urlString[5] === ":") return "https:";
			}
			return urlString.slice(0, urlString.indexOf(":") + 1);
		}
		let kEnumerableProperty = {
			__proto__: null,
			enumerable: !0
		};
		let normalizedMethodRecordsBase = {
			delete: "DELETE",
			DELETE: "DELETE",
			get: "GET",
			GET: "GET",
			head: "HEAD",
			HEAD: "HEAD",
			options: "OPTIONS",
			OPTIONS: "OPTIONS",
			post: "POST",
			POST: "POST",
			put: "PUT",
			PUT: "PUT",
			query: "QUERY",
			QUERY: "QUERY"
		};
		let normalizedMethodRecords = {
			...normalizedMethodRecordsBase,
			patch: "patch",
			PATCH: "PATCH"
		};
		Object.setPrototypeOf(normalizedMethodRecordsBase, null);
		Object.setPrototypeOf(normalizedMethodRecords, null);
		module.exports = {
			kEnumerableProperty,
			isDisturbed,
			isBlobLike,
			parseOrigin,
			parseURL,
			getServerName,
			isStream,
			isIterable,
			hasSafeIterator,
			isAsyncIterable,
			isDestroyed,
			headerNameToString,
			bufferToLowerCasedHeaderName,
			addListener,
			removeAllListeners,
			errorRequest,
			parseRawHeaders,
			toRawHeaders,
			encodeRawHeaders,
			parseHeaders,
			setHeader,
			parseKeepAliveTimeout,
			destroy,
			bodyLength,
			deepClone,
			isBuffer,
			assertRequestHandler,
			getSocketInfo,
			isFormDataLike,
			pathHasQueryOrFragment,
			serializePathWithQuery,
			addAbortListener,
			isValidHTTPToken,
			isValidHeaderValue,
			isTokenCharCode,
			parseRangeHeader,
			normalizedMethodRecordsBase,
			normalizedMethodRecords,
			isValidPort,
			isHttpOrHttpsPrefixed,
			safeHTTPMethods: Object.freeze([
				"GET",
				"HEAD",
				"OPTIONS",
				"TRACE"
			]),
			wrapRequestBody,
			setupConnectTimeout,
			getProtocolFromUrlString
		};
	}),
	7405: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let { InvalidArgumentError, MaxOriginsReachedError } = __nccwpck_require__(8707);
		let { kBusy, kClients, kConnected, kRunning, kPending, kClose, kDestroy, kDispatch, kUrl } = __nccwpck_require__(6443);
		let DispatcherBase = __nccwpck_require__(1841);
		let Pool = __nccwpck_require__(628);
		let Client = __nccwpck_require__(3701);
		let util = __nccwpck_require__(3440);
		let kOnConnect = Symbol("onConnect");
		let kOnDisconnect = Symbol("onDisconnect");
		let kOnConnectionError = Symbol("onConnectionError");
		let kOnDrain = Symbol("onDrain");
		let kFactory = Symbol("factory");
		let kOptions = Symbol("options");
		let kOrigins = Symbol("origins");
		function defaultFactory(origin, opts) {
			return opts && opts.connections === 1 ? new Client(origin, opts) : new Pool(origin, opts);
		}
		class Agent extends DispatcherBase {
			constructor({ factory = defaultFactory, maxOrigins = Infinity, connect, tls, ...options } = {}) {
				if (typeof factory != "function") throw new InvalidArgumentError("factory must be a function.");
				if (connect != null && typeof connect != "function" && typeof connect != "object") throw new InvalidArgumentError("connect must be a function or an object");
				if (typeof maxOrigins != "number" || Number.isNaN(maxOrigins) || maxOrigins <= 0) throw new InvalidArgumentError("maxOrigins must be a number greater than 0");
				super(options);
				connect && typeof connect != "function" && (connect = { ...connect });
				tls && typeof tls != "function" && (tls = { ...tls });
				this[kOptions] = {
					...util.deepClone(options),
					maxOrigins,
					connect,
					tls
				};
				this[kFactory] = factory;
				this[kClients] = new Map();
				this[kOrigins] = new Set();
				this[kOnDrain] = (origin, targets) => {
					this.emit("drain", origin, [this, ...targets]);
				};
				this[kOnConnect] = (origin, targets) => {
					this.emit("connect", origin, [this, ...targets]);
				};
				this[kOnDisconnect] = (origin, targets, err) => {
					this.emit("disconnect", origin, [this, ...targets], err);
				};
				this[kOnConnectionError] = (origin, targets, err) => {
					this.emit("connectionError", origin, [this, ...targets], err);
				};
			}
			get [kRunning]() {
				let ret = 0;
				for (let dispatcher of this[kClients].values()) ret += dispatcher[kRunning];
				return ret;
			}
			[kDispatch](opts, handler) {
				let origin;
				if (opts.origin && (typeof opts.origin == "string" || opts.origin instanceof URL)) origin = String(opts.origin);
				else throw new InvalidArgumentError("opts.origin must be a non-empty string or URL.");
				let allowH2 = opts.allowH2 ?? this[kOptions].allowH2;
				let key = allowH2 === !1 ? `${origin}#http1-only` : origin;
				if (this[kOrigins].size >= this[kOptions].maxOrigins && !this[kOrigins].has(origin)) throw new MaxOriginsReachedError();
				let dispatcher = this[kClients].get(key);
				if (!dispatcher) {
					dispatcher = this[kFactory](opts.origin, allowH2 === !1 ? {
						...this[kOptions],
						allowH2: !1
					} : this[kOptions]);
					let closeClientIfUnused = () => {
						if (this[kClients].get(key) !== dispatcher) return;
						if (dispatcher[kConnected] > 0 || dispatcher[kBusy] || dispatcher[kPending] > 0) return;
						this[kClients].delete(key);
						dispatcher.destroyed || dispatcher.close();
						let hasOrigin = !1;
						for (let k of this[kClients].keys()) if (k === origin || k === `${origin}#http1-only`) {
							hasOrigin = !0;
							break;
						}
						hasOrigin || this[kOrigins].delete(origin);
					};
					dispatcher.on("drain", this[kOnDrain]).on("connect", this[kOnConnect]).on("disconnect", (origin, targets, err) => {
						closeClientIfUnused();
						this[kOnDisconnect](origin, targets, err);
					}).on("connectionError", (origin, targets, err) => {
						closeClientIfUnused();
						this[kOnConnectionError](origin, targets, err);
					});
					this[kClients].set(key, dispatcher);
					this[kOrigins].add(origin);
				}
				return dispatcher.dispatch(opts, handler);
			}
			[kClose]() {
				let closePromises = [];
				for (let dispatcher of this[kClients].values()) closePromises.push(dispatcher.close());
				this[kClients].clear();
				return Promise.all(closePromises);
			}
			[kDestroy](err) {
				let destroyPromises = [];
				for (let dispatcher of this[kClients].values()) destroyPromises.push(dispatcher.destroy(err));
				this[kClients].clear();
				return Promise.all(destroyPromises);
			}
			get stats() {
				let allClientStats = {};
				for (let dispatcher of this[kClients].values()) dispatcher.stats && (allClientStats[dispatcher[kUrl].origin] = dispatcher.stats);
				return allClientStats;
			}
		}
		module.exports = Agent;
	}),
	637: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let assert = __nccwpck_require__(4589);
		let util = __nccwpck_require__(3440);
		let { channels } = __nccwpck_require__(2414);
		let timers = __nccwpck_require__(6603);
		let { RequestContentLengthMismatchError, ResponseContentLengthMismatchError, RequestAbortedError, InvalidArgumentError, HeadersTimeoutError, HeadersOverflowError, SocketError, InformationalError, BodyTimeoutError, HTTPParserError, WebAssemblyNotSupportedError, ResponseExceededMaxSizeError } = __nccwpck_require__(8707);
		let { kUrl, kReset, kClient, kParser, kBlocking, kRunning, kPending, kSize, kWriting, kQueue, kNoRef, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kSocket, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kMaxRequests, kCounter, kMaxResponseSize, kOnError, kResume, kHTTPContext, kClosed, kUseMilo } = __nccwpck_require__(6443);
		let constants = __nccwpck_require__(2824);
		let { H1Parser, getMiloEnabled } = typeof esbuildDetection > "u" ? __nccwpck_require__(9922) : {};
		let EMPTY_BUF = Buffer.alloc(0);
		let FastBuffer = Buffer[Symbol.species];
		let removeAllListeners = util.removeAllListeners;
		let kIdleSocketValidation = Symbol("kIdleSocketValidation");
		let kIdleSocketValidationTimeout = Symbol("kIdleSocketValidationTimeout");
		let kSocketUsed = Symbol("kSocketUsed");
		let kTypeOfService = Symbol("kTypeOfService");
		let extractBody;
		function lazyllhttp() {
			if (typeof WebAssembly > "u") throw new WebAssemblyNotSupportedError();
			let llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__(3870) : void 0;
			let mod;
			let useWasmSIMD = !1;
			if (process.arch === "riscv64") useWasmSIMD = !1;
			else if (process.arch === "ppc64") {
				let [major, minor] = process.versions.node.split(".").map((n) => parseInt(n, 10));
				(major < 24 || major === 24 && minor < 12) && (useWasmSIMD = !1);
			}
			process.env.UNDICI_NO_WASM_SIMD === "1" ? useWasmSIMD = !1 : process.env.UNDICI_NO_WASM_SIMD === "0" && (useWasmSIMD = !0);
			if (useWasmSIMD) try {
				mod = new WebAssembly.Module(__nccwpck_require__(23));
			} catch {}
			mod ||= new WebAssembly.Module(llhttpWasmData || __nccwpck_require__(3870));
			return new WebAssembly.Instance(mod, { env: {
				wasm_on_url: (p, at, len) => 0,
				wasm_on_status: (p, at, len) => {
					assert(currentParser.ptr === p);
					let start = at - currentBufferPtr + currentBufferRef.byteOffset;
					return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len));
				},
				wasm_on_message_begin: (p) => {
					assert(currentParser.ptr === p);
					return currentParser.onMessageBegin();
				},
				wasm_on_header_field: (p, at, len) => {
					assert(currentParser.ptr === p);
					let start = at - currentBufferPtr + currentBufferRef.byteOffset;
					return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len));
				},
				wasm_on_header_value: (p, at, len) => {
					assert(currentParser.ptr === p);
					let start = at - currentBufferPtr + currentBufferRef.byteOffset;
					return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len));
				},
				wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
					assert(currentParser.ptr === p);
					return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1);
				},
				wasm_on_body: (p, at, len) => {
					assert(currentParser.ptr === p);
					let start = at - currentBufferPtr + currentBufferRef.byteOffset;
					return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len));
				},
				wasm_on_message_complete: (p) => {
					assert(currentParser.ptr === p);
					return currentParser.onMessageComplete();
				}
			} });
		}
		let llhttpInstance = null;
		let currentParser = null;
		let currentBufferRef = null;
		let currentBufferSize = 0;
		let currentBufferPtr = null;
		let currentBuffer = null;
		class Parser {
			constructor(client, socket, { exports }) {
				this.llhttp = exports;
				this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
				this.client = client;
				this.socket = socket;
				this.timeout = null;
				this.timeoutWeakRef = new WeakRef(this);
				this.timeoutValue = null;
				this.timeoutType = null;
				this.statusCode = 0;
				this.statusText = "";
				this.upgrade = !1;
				this.headers = [];
				this.headersSize = 0;
				this.headersMaxSize = client[kMaxHeadersSize];
				this.shouldKeepAlive = !1;
				this.paused = !1;
				this.resume = this.resume.bind(this);
				this.bytesRead = 0;
				this.keepAlive = "";
				this.contentLength = -1;
				this.hasTransferEncoding = !1;
				this.connection = "";
				this.maxResponseSize = client[kMaxResponseSize];
			}
			setTimeout(delay, type) {
				if (delay !== this.timeoutValue || type & 1 ^ this.timeoutType & 1) {
					if (this.timeout) {
						timers.clearTimeout(this.timeout);
						this.timeout = null;
					}
					if (delay) {
						if (type & 1) this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
						else {
							this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
							this.timeout?.unref();
						}
					}
					this.timeoutValue = delay;
				} else this.timeout && this.timeout.refresh && this.timeout.refresh();
				this.timeoutType = type;
			}
			resume() {
				if (this.socket.destroyed || !this.paused) return;
				assert(this.ptr != null);
				assert(currentParser === null);
				this.llhttp.llhttp_resume(this.ptr);
				assert(this.timeoutType === 5);
				this.timeout && this.timeout.refresh && this.timeout.refresh();
				this.paused = !1;
				this.execute(this.socket.read() || EMPTY_BUF);
				this.readMore();
			}
			readMore() {
				for (; !this.paused && this.ptr;) {
					let chunk = this.socket.read();
					if (chunk === null) break;
					this.execute(chunk);
				}
			}
			execute(chunk) {
				assert(currentParser === null);
				assert(this.ptr != null);
				assert(!this.paused);
				let { socket, llhttp } = this;
				if (chunk.length > currentBufferSize) {
					currentBufferPtr && llhttp.free(currentBufferPtr);
					currentBufferSize = Math.ceil(chunk.length / 4096) * 4096;
					currentBufferPtr = llhttp.malloc(currentBufferSize);
				}
				(currentBuffer === null || currentBuffer.buffer !== llhttp.memory.buffer || currentBuffer.byteOffset !== currentBufferPtr || currentBuffer.byteLength !== currentBufferSize) && (currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize));
				currentBuffer.set(chunk);
				try {
					let ret;
					try {
						currentBufferRef = chunk;
						currentParser = this;
						ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length);
					} finally {
						currentParser = null;
						currentBufferRef = null;
					}
					if (ret !== constants.ERROR.OK) {
						let data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
						if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(data);
						else if (ret === constants.ERROR.PAUSED) {
							this.paused = !0;
							socket.unshift(data);
						} else throw this.createError(ret, data);
					}
				} catch (err) {
					util.destroy(socket, err);
				}
			}
			finish() {
				assert(currentParser === null);
				assert(this.ptr != null);
				let { llhttp } = this;
				if (this.paused) {
					let data;
					do {
						llhttp.llhttp_resume(this.ptr);
						this.paused = !1;
						data = this.socket.read() || EMPTY_BUF;
						this.execute(data);
					} while (this.paused && data.length > 0);
					if (this.paused) {
						llhttp.llhttp_resume(this.ptr);
						this.paused = !1;
					}
				}
				let ret;
				try {
					currentParser = this;
					ret = llhttp.llhttp_finish(this.ptr);
				} finally {
					currentParser = null;
				}
				if (ret === constants.ERROR.OK) return null;
				if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
					this.paused = !0;
					return null;
				}
				return this.createError(ret, EMPTY_BUF);
			}
			createError(ret, data) {
				let { llhttp, contentLength, bytesRead } = this;
				if (contentLength !== -1 && bytesRead !== contentLength) return new ResponseContentLengthMismatchError();
				let ptr = llhttp.llhttp_get_error_reason(this.ptr);
				let message = "";
				if (ptr) {
					let len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
					message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
				}
				return new HTTPParserError(message, constants.ERROR[ret], data);
			}
			destroy() {
				assert(currentParser === null);
				assert(this.ptr != null);
				this.llhttp.llhttp_free(this.ptr);
				this.ptr = null;
				this.timeout && timers.clearTimeout(this.timeout);
				this.timeout = null;
				this.timeoutValue = null;
				this.timeoutType = null;
				this.paused = !1;
			}
			onStatus(buf) {
				this.statusText = buf.toString();
				return 0;
			}
			onMessageBegin() {
				let { socket, client } = this;
				if (socket.destroyed) return -1;
				if (client[kRunning] === 0) {
					util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
					return -1;
				}
				let request = client[kQueue][client[kRunningIdx]];
				if (!request) return -1;
				request.onResponseStarted();
				return 0;
			}
			onHeaderField(buf) {
				let len = this.headers.length;
				len & 1 ? this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]) : this.headers.push(buf);
				this.trackHeader(buf.length);
				return 0;
			}
			onHeaderValue(buf) {
				let len = this.headers.length;
				let isContinuation = !(len & 1);
				if ((len & 1) == 1) {
					this.headers.push(buf);
					len += 1;
				} else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
				let key = this.headers[len - 2];
				if (key.length === 10) {
					let headerName = util.bufferToLowerCasedHeaderName(key);
					headerName === "keep-alive" ? this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? "" : ",") + buf.toString() : headerName === "connection" && (this.connection += (isContinuation || this.connection.length === 0 ? "" : ",") + buf.toString());
				} else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") {
					this.contentLength === -1 && (this.contentLength = 0);
					for (let i = 0; i < buf.length; i++) this.contentLength = this.contentLength * 10 + (buf[i] - 48);
				} else key.length === 17 && util.bufferToLowerCasedHeaderName(key) === "transfer-encoding" && (this.hasTransferEncoding = !0);
				this.trackHeader(buf.length);
				return 0;
			}
			trackHeader(len) {
				this.headersSize += len;
				this.headersSize >= this.headersMaxSize && util.destroy(this.socket, new HeadersOverflowError());
			}
			onUpgrade(head) {
				let { upgrade, client, socket, headers, statusCode, statusText } = this;
				assert(upgrade);
				assert(client[kSocket] === socket);
				assert(!socket.destroyed);
				assert(!this.paused);
				assert(!(headers.length & 1));
				let request = client[kQueue][client[kRunningIdx]];
				assert(request);
				assert(request.upgrade || request.method === "CONNECT");
				this.statusCode = 0;
				this.statusText = "";
				this.shouldKeepAlive = !1;
				this.headers = [];
				this.headersSize = 0;
				socket.unshift(head);
				socket[kParser].destroy();
				socket[kParser] = null;
				socket[kClient] = null;
				socket[kError] = null;
				removeAllListeners(socket);
				client[kSocket] = null;
				client[kHTTPContext] = null;
				client[kQueue][client[kRunningIdx]++] = null;
				client.emit("disconnect", client[kUrl], [client], new InformationalError("upgrade"));
				try {
					request.onRequestUpgrade(statusCode, headers, socket, statusText);
				} catch (err) {
					util.errorRequest(client, request, err);
					util.destroy(socket, err);
				}
				client[kResume]();
			}
			onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
				let { client, socket, headers, statusText } = this;
				if (socket.destroyed) return -1;
				if (client[kRunning] === 0) {
					util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
					return -1;
				}
				let request = client[kQueue][client[kRunningIdx]];
				if (!request) return -1;
				assert(!this.upgrade);
				assert(this.statusCode < 200);
				if (statusCode === 100) {
					util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
					return -1;
				}
				if (upgrade && !request.upgrade) {
					util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
					return -1;
				}
				assert(this.timeoutType === 3);
				this.statusCode = statusCode;
				this.shouldKeepAlive = shouldKeepAlive || request.method === "HEAD" && !socket[kReset] && /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) && !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection);
				if (request.method === "HEAD" || statusCode === 204 || statusCode === 304) {
					request.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding) && (this.shouldKeepAlive = !1);
					this.contentLength = -1;
				}
				if (this.statusCode >= 200) {
					let bodyTimeout = request.bodyTimeout == null ? client[kBodyTimeout] : request.bodyTimeout;
					this.setTimeout(bodyTimeout, 5);
				} else this.timeout && this.timeout.refresh && this.timeout.refresh();
				if (request.method === "CONNECT") {
					assert(client[kRunning] === 1);
					this.upgrade = !0;
					return 2;
				}
				if (upgrade) {
					assert(client[kRunning] === 1);
					this.upgrade = !0;
					return 2;
				}
				assert(!(this.headers.length & 1));
				this.headers = [];
				this.headersSize = 0;
				if (this.shouldKeepAlive && client[kPipelining]) {
					let keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
					if (keepAliveTimeout != null) {
						let timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
						timeout <= 0 ? socket[kReset] = !0 : client[kKeepAliveTimeoutValue] = timeout;
					} else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
				} else socket[kReset] = !0;
				let pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === !1;
				if (request.aborted) return -1;
				if (request.method === "HEAD") return 1;
				if (statusCode < 200) return 1;
				if (socket[kBlocking]) {
					socket[kBlocking] = !1;
					client[kResume]();
				}
				return pause ? constants.ERROR.PAUSED : 0;
			}
			onBody(buf) {
				let { client, socket, statusCode, maxResponseSize } = this;
				if (socket.destroyed) return -1;
				let request = client[kQueue][client[kRunningIdx]];
				assert(request);
				assert(this.timeoutType === 5);
				this.timeout && this.timeout.refresh && this.timeout.refresh();
				assert(statusCode >= 200);
				if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
					util.destroy(socket, new ResponseExceededMaxSizeError());
					return -1;
				}
				this.bytesRead += buf.length;
				if (request.onResponseData(buf) === !1) return constants.ERROR.PAUSED;
				return 0;
			}
			onMessageComplete() {
				let { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this;
				if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1;
				if (upgrade) return 0;
				assert(statusCode >= 100);
				assert(!(this.headers.length & 1));
				let request = client[kQueue][client[kRunningIdx]];
				assert(request);
				this.statusCode = 0;
				this.statusText = "";
				this.bytesRead = 0;
				this.contentLength = -1;
				this.hasTransferEncoding = !1;
				this.keepAlive = "";
				this.connection = "";
				this.headers = [];
				this.headersSize = 0;
				if (statusCode < 200) return 0;
				if (contentLength !== -1 && bytesRead !== contentLength) {
					util.destroy(socket, new ResponseContentLengthMismatchError());
					return -1;
				}
				request.onResponseEnd(headers);
				client[kQueue][client[kRunningIdx]++] = null;
				socket[kSocketUsed] = client[kPending] === 0;
				if (socket[kWriting]) {
					assert(client[kRunning] === 0);
					util.destroy(socket, new InformationalError("reset"));
					return constants.ERROR.PAUSED;
				} else if (!shouldKeepAlive) {
					util.destroy(socket, new InformationalError("reset"));
					return constants.ERROR.PAUSED;
				} else if (socket[kReset] && client[kRunning] === 0) {
					util.destroy(socket, new InformationalError("reset"));
					return constants.ERROR.PAUSED;
				} else client[kPipelining] == null || client[kPipelining] === 1 ? setImmediate(client[kResume]) : client[kResume]();
				return 0;
			}
		}
		function onParserTimeout(parserWeakRef) {
			let parser = parserWeakRef.deref();
			if (!parser) return;
			let { socket, timeoutType, client, paused } = parser;
			if (timeoutType === 3) {
				if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
					assert(!paused, "cannot be paused while waiting for headers");
					util.destroy(socket, new HeadersTimeoutError());
				}
			} else if (timeoutType === 5) paused || util.destroy(socket, new BodyTimeoutError());
			else if (timeoutType === 8) {
				assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
				util.destroy(socket, new InformationalError("socket idle timeout"));
			}
		}
		function connectH1(client, socket) {
			client[kSocket] = socket;
			llhttpInstance ||= lazyllhttp();
			if (socket.errored) throw socket.errored;
			if (socket.destroyed) throw new SocketError("destroyed");
			socket[kNoRef] = !1;
			socket[kWriting] = !1;
			socket[kReset] = !1;
			socket[kBlocking] = !1;
			socket[kIdleSocketValidation] = 0;
			socket[kIdleSocketValidationTimeout] = null;
			socket[kSocketUsed] = !1;
			socket[kParser] = typeof esbuildDetection > "u" && (client[kUseMilo] ?? getMiloEnabled()) ? new H1Parser(client, socket) : new Parser(client, socket, llhttpInstance);
			util.addListener(socket, "error", onHttpSocketError);
			util.addListener(socket, "readable", onHttpSocketReadable);
			util.addListener(socket, "end", onHttpSocketEnd);
			util.addListener(socket, "close", onHttpSocketClose);
			socket[kClosed] = !1;
			socket.on("close", onSocketClose);
			return {
				version: "h1",
				defaultPipelining: 1,
				write(request) {
					return writeH1(client, request);
				},
				resume() {
					resumeH1(client);
				},
				destroy(err, callback) {
					if (socket[kClosed]) queueMicrotask(callback);
					else {
						socket.on("close", callback);
						socket.destroy(err);
					}
				},
				get destroyed() {
					return socket.destroyed;
				},
				busy(request) {
					if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) return !0;
					if (request) {
						if (client[kRunning] > 0 && !request.idempotent) return !0;
						if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) return !0;
						if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) return !0;
					}
					return !1;
				}
			};
		}
		function onHttpSocketError(err) {
			let parser = this[kParser];
			if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
				let parserErr = parser.finish();
				if (parserErr) {
					this[kError] = parserErr;
					this[kClient][kOnError](parserErr);
				}
				return;
			}
			this[kError] = err;
			this[kClient][kOnError](err);
		}
		function onHttpSocketReadable() {
			this[kParser]?.readMore();
		}
		function onHttpSocketEnd() {
			let parser = this[kParser];
			if (parser.statusCode && !parser.shouldKeepAlive) {
				let parserErr = parser.finish();
				parserErr && util.destroy(this, parserErr);
				return;
			}
			util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
		}
		function onHttpSocketClose() {
			let parser = this[kParser];
			clearIdleSocketValidation(this);
			if (parser) {
				!this[kError] && parser.statusCode && !parser.shouldKeepAlive && (this[kError] = parser.finish() || this[kError]);
				this[kParser].destroy();
				this[kParser] = null;
			}
			let err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
			let client = this[kClient];
			client[kSocket] = null;
			client[kHTTPContext] = null;
			if (client.destroyed) {
				assert(client[kPending] === 0);
				let requests = client[kQueue].splice(client[kRunningIdx]);
				for (let i = 0; i < requests.length; i++) {
					let request = requests[i];
					util.errorRequest(client, request, err);
				}
			} else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
				let request = client[kQueue][client[kRunningIdx]];
				client[kQueue][client[kRunningIdx]++] = null;
				util.errorRequest(client, request, err);
			}
			client[kPendingIdx] = client[kRunningIdx];
			assert(client[kRunning] === 0);
			client.emit("disconnect", client[kUrl], [client], err);
			client[kResume]();
		}
		function onSocketClose() {
			this[kClosed] = !0;
		}
		function clearIdleSocketValidation(socket) {
			if (socket[kIdleSocketValidationTimeout]) {
				clearImmediate(socket[kIdleSocketValidationTimeout]);
				socket[kIdleSocketValidationTimeout] = null;
			}
			socket[kIdleSocketValidation] = 0;
		}
		function scheduleIdleSocketValidation(client, socket) {
			socket[kIdleSocketValidation] = 1;
			socket[kIdleSocketValidationTimeout] = setImmediate(() => {
				socket[kIdleSocketValidationTimeout] = null;
				socket[kIdleSocketValidation] = 2;
				client[kSocket] === socket && !socket.destroyed && client[kResume]();
			});
		}
		function resumeH1(client) {
			let socket = client[kSocket];
			if (socket && !socket.destroyed) {
				if (client[kSize] === 0) {
					if (!socket[kNoRef] && socket.unref) {
						socket.unref();
						socket[kNoRef] = !0;
					}
				} else if (socket[kNoRef] && socket.ref) {
					socket.ref();
					socket[kNoRef] = !1;
				}
				if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
					if (socket[kIdleSocketValidation] === 0) {
						scheduleIdleSocketValidation(client, socket);
						socket[kParser].readMore();
						if (socket.destroyed) return;
						return;
					}
					if (socket[kIdleSocketValidation] === 1) {
						socket[kParser].readMore();
						if (socket.destroyed) return;
						return;
					}
				}
				if (client[kRunning] === 0) {
					socket[kParser].readMore();
					if (socket.destroyed) return;
				}
				if (client[kSize] === 0) socket[kParser].timeoutType !== 8 && socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], 8);
				else if (client[kRunning] > 0 && socket[kParser].statusCode < 200 && socket[kParser].timeoutType !== 3) {
					let request = client[kQueue][client[kRunningIdx]];
					let headersTimeout = request.headersTimeout == null ? client[kHeadersTimeout] : request.headersTimeout;
					socket[kParser].setTimeout(headersTimeout, 3);
				}
			}
		}
		function shouldSendContentLength(method) {
			return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
		}
		function setTypeOfService(socket, request) {
			if (typeof socket.setTypeOfService != "function") return;
			let typeOfService = request.typeOfService;
			if (typeOfService === void 0) return;
			if (socket[kTypeOfService] === typeOfService) return;
			try {
				socket.setTypeOfService(typeOfService);
				socket[kTypeOfService] = typeOfService;
			} catch {}
		}
		function writeH1(client, request) {
			let { method, path, host, upgrade, blocking, reset } = request;
			let { body, headers, contentLength } = request;
			let expectsPayload = method === "PUT" || method === "POST" || method === "PATCH" || method === "QUERY" || method === "PROPFIND" || method === "PROPPATCH";
			if (util.isFormDataLike(body)) {
				extractBody ||= __nccwpck_require__(6839).extractBody;
				let [bodyStream, contentType] = extractBody(body);
				request.contentType ?? headers.push("content-type", contentType);
				body = bodyStream.stream;
				contentLength = bodyStream.length;
			} else if (util.isBlobLike(body) && request.contentType == null) {
				let contentType = body.type;
				if (contentType) {
					let contentTypeValue = `${contentType}`;
					if (!util.isValidHeaderValue(contentTypeValue)) {
						util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
						return !1;
					}
					headers.push("content-type", contentTypeValue);
				}
			}
			body && typeof body.read == "function" && body.read(0);
			let bodyLength = util.bodyLength(body);
			contentLength = bodyLength ?? contentLength;
			contentLength === null && (contentLength = request.contentLength);
			contentLength === 0 && !expectsPayload && (contentLength = null);
			if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
				if (client[kStrictContentLength]) {
					util.errorRequest(client, request, new RequestContentLengthMismatchError());
					return !1;
				}
				process.emitWarning(new RequestContentLengthMismatchError());
			}
			let socket = client[kSocket];
			clearIdleSocketValidation(socket);
			let abort = (err) => {
				if (request.aborted || request.completed) return;
				util.errorRequest(client, request, err || new RequestAbortedError());
				util.destroy(body);
				util.destroy(socket, new InformationalError("aborted"));
			};
			try {
				request.onRequestStart(abort, null);
			} catch (err) {
				util.errorRequest(client, request, err);
			}
			if (request.aborted) return !1;
			method === "HEAD" && (socket[kReset] = !0);
			(upgrade || method === "CONNECT") && (socket[kReset] = !0);
			reset != null && (socket[kReset] = reset);
			client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests] && (socket[kReset] = !0);
			blocking && (socket[kBlocking] = !0);
			setTypeOfService(socket, request);
			let header = `${method} ${path} HTTP/1.1\r\n`;
			header += typeof host == "string" ? `host: ${host}\r\n` : client[kHostHeader];
			upgrade ? header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n` : client[kPipelining] && !socket[kReset] ? header += "connection: keep-alive\r\n" : header += "connection: close\r\n";
			if (Array.isArray(headers)) for (let n = 0; n < headers.length; n += 2) {
				let key = headers[n + 0];
				let val = headers[n + 1];
				if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header += `${key}: ${val[i]}\r\n`;
				else header += `${key}: ${val}\r\n`;
			}
			channels.sendHeaders.hasSubscribers && channels.sendHeaders.publish({
				request,
				headers: header,
				socket
			});
			!body || bodyLength === 0 ? writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload) : util.isBuffer(body) ? writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) : util.isBlobLike(body) ? typeof body.stream == "function" ? writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload) : writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) : util.isStream(body) ? writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) : util.isIterable(body) ? writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) : assert(!1);
			return !0;
		}
		function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
			assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
			let finished = !1;
			let writer = new AsyncWriter({
				abort,
				socket,
				request,
				contentLength,
				client,
				expectsPayload,
				header
			});
			let onData = function(chunk) {
				if (finished) return;
				try {
					!writer.write(chunk) && this.pause && this.pause();
				} catch (err) {
					util.destroy(this, err);
				}
			};
			let onDrain = function() {
				if (finished) return;
				body.resume && body.resume();
			};
			let onClose = function() {
				queueMicrotask(() => {
					body.removeListener("error", onFinished);
				});
				if (!finished) {
					let err = new RequestAbortedError();
					queueMicrotask(() => onFinished(err));
				}
			};
			let onFinished = function(err) {
				if (finished) return;
				finished = !0;
				assert(socket.destroyed || socket[kWriting] && client[kRunning] <= 1);
				socket.off("drain", onDrain).off("error", onFinished);
				body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
				if (!err) try {
					writer.end();
				} catch (er) {
					err = er;
				}
				writer.destroy(err);
				err && (err.code !== "UND_ERR_INFO" || err.message !== "reset") ? util.destroy(body, err) : util.destroy(body);
			};
			body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
			body.resume && body.resume();
			socket.on("drain", onDrain).on("error", onFinished);
			body.errorEmitted ?? body.errored ? setImmediate(onFinished, body.errored) : (body.endEmitted ?? body.readableEnded) && setImmediate(onFinished, null);
			(body.closeEmitted ?? body.closed) && setImmediate(onClose);
		}
		function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
			try {
				if (!body) {
					if (contentLength === 0) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
					else {
						assert(contentLength === null, "no body must not have content length");
						socket.write(`${header}\r\n`, "latin1");
					}
				} else if (util.isBuffer(body)) {
					assert(contentLength === body.byteLength, "buffer body must have content length");
					socket.cork();
					socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
					socket.write(body);
					socket.uncork();
					request.onBodySent(body);
					!expectsPayload && request.reset !== !1 && (socket[kReset] = !0);
				}
				request.onRequestSent();
				client[kResume]();
			} catch (err) {
				abort(err);
			}
		}
		async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
			try {
				if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError();
				let buffer = Buffer.from(await body.arrayBuffer());
				socket.cork();
				socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
				socket.write(buffer);
				socket.uncork();
				request.onBodySent(buffer);
				request.onRequestSent();
				!expectsPayload && request.reset !== !1 && (socket[kReset] = !0);
				client[kResume]();
			} catch (err) {
				abort(err);
			}
		}
		async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
			assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
			let callback = null;
			function onDrain() {
				if (callback) {
					let cb = callback;
					callback = null;
					cb();
				}
			}
			let waitForDrain = () => new Promise((resolve, reject) => {
				assert(callback === null);
				socket[kError] ? reject(socket[kError]) : callback = resolve;
			});
			socket.on("close", onDrain).on("drain", onDrain);
			let writer = new AsyncWriter({
				abort,
				socket,
				request,
				contentLength,
				client,
				expectsPayload,
				header
			});
			try {
				for await (let chunk of body) {
					if (socket[kError]) throw socket[kError];
					writer.write(chunk) || await waitForDrain();
				}
				writer.end();
			} catch (err) {
				writer.destroy(err);
			} finally {
				socket.off("close", onDrain).off("drain", onDrain);
			}
		}
		class AsyncWriter {
			constructor({ abort, socket, request, contentLength, client, expectsPayload, header }) {
				this.socket = socket;
				this.request = request;
				this.contentLength = contentLength;
				this.client = client;
				this.bytesWritten = 0;
				this.expectsPayload = expectsPayload;
				this.header = header;
				this.abort = abort;
				this.lengthMismatch = !1;
				socket[kWriting] = !0;
			}
			onLengthMismatch() {
				this.socket[kReset] = !0;
				if (!this.lengthMismatch) {
					this.lengthMismatch = !0;
					process.emitWarning(new RequestContentLengthMismatchError());
				}
			}
			write(chunk) {
				let { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this;
				if (socket[kError]) throw socket[kError];
				if (socket.destroyed) return !1;
				let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk);
				if (!len) return !0;
				if (contentLength !== null && bytesWritten + len > contentLength) {
					if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
					this.onLengthMismatch();
					let remaining = contentLength - bytesWritten;
					if (remaining === 0) return !0;
					chunk = (typeof chunk == "string" ? Buffer.from(chunk) : chunk).subarray(0, remaining);
					len = remaining;
				}
				socket.cork();
				if (bytesWritten === 0) {
					!expectsPayload && request.reset !== !1 && (socket[kReset] = !0);
					contentLength === null ? socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1") : socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
				}
				contentLength === null && socket.write(`\r\n${len.toString(16)}\r\n`, "latin1");
				this.bytesWritten += len;
				let ret = socket.write(chunk);
				socket.uncork();
				request.onBodySent(chunk);
				ret || socket[kParser].timeout && socket[kParser].timeoutType === 3 && socket[kParser].timeout.refresh && socket[kParser].timeout.refresh();
				return ret;
			}
			end() {
				let { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this;
				request.onRequestSent();
				socket[kWriting] = !1;
				if (socket[kError]) throw socket[kError];
				if (socket.destroyed) return;
				bytesWritten === 0 ? expectsPayload ? socket.write(`${header}content-length: 0\r\n\r\n`, "latin1") : socket.write(`${header}\r\n`, "latin1") : contentLength === null && socket.write("\r\n0\r\n\r\n", "latin1");
				if (contentLength !== null && bytesWritten !== contentLength) {
					if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
					this.onLengthMismatch();
				}
				socket[kParser].timeout && socket[kParser].timeoutType === 3 && socket[kParser].timeout.refresh && socket[kParser].timeout.refresh();
				client[kResume]();
			}
			destroy(err) {
				let { socket, client, abort } = this;
				socket[kWriting] = !1;
				if (err) {
					assert(client[kRunning] <= 1, "pipeline should only contain this request");
					abort(err);
				}
			}
		}
		module.exports = connectH1;
	}),
	3701: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let assert = __nccwpck_require__(4589);
		let net = __nccwpck_require__(7030);
		let http = __nccwpck_require__(7067);
		let util = __nccwpck_require__(3440);
		let { ClientStats } = __nccwpck_require__(6854);
		let { channels } = __nccwpck_require__(2414);
		let Request = __nccwpck_require__(4655);
		let DispatcherBase = __nccwpck_require__(1841);
		let { InvalidArgumentError, InformationalError, ClientDestroyedError } = __nccwpck_require__(8707);
		let buildConnector = __nccwpck_require__(9136);
		let { kUrl, kServerName, kClient, kBusy, kConnect, kResuming, kRunning, kPending, kSize, kQueue, kConnected, kConnecting, kNeedDrain, kKeepAliveDefaultTimeout, kHostHeader, kPendingIdx, kRunningIdx, kError, kPipelining, kKeepAliveTimeoutValue, kMaxHeadersSize, kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold, kHeadersTimeout, kBodyTimeout, kStrictContentLength, kConnector, kMaxRequests, kCounter, kClose, kDestroy, kDispatch, kLocalAddress, kMaxResponseSize, kOnError, kHTTPContext, kMaxConcurrentStreams, kHostAuthority, kResume, kHTTP2Options, kUseMilo } = __nccwpck_require__(6443);
		let connectH1 = __nccwpck_require__(637);
		let connectH2 = __nccwpck_require__(7117);
		let kClosedResolve = Symbol("kClosedResolve");
		let getDefaultNodeMaxHeaderSize = http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0 ? () => http.maxHeaderSize : () => {
			throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid");
		};
		let noop = () => {};
		function getPipelining(client) {
			return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
		}
		let h2NamespaceOptsWarning = !1;
		function emitH2OptionsNamespaceWarning(optName) {
			if (h2NamespaceOptsWarning === !0) return;
			process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, { code: "UNDICI-H2-OPTIONS" });
			h2NamespaceOptsWarning = !0;
		}
		function getMaxConcurrent(client) {
			if (client[kHTTPContext]?.version === "h2") return client[kMaxConcurrentStreams];
			return getPipelining(client);
		}
		class Client extends DispatcherBase {
			constructor(url, { maxHeaderSize, headersTimeout, socketTimeout, requestTimeout, connectTimeout, bodyTimeout, idleTimeout, keepAlive, keepAliveTimeout, maxKeepAliveTimeout, keepAliveMaxTimeout, keepAliveTimeoutThreshold, socketPath, pipelining, tls, strictContentLength, maxCachedSessions, connect, maxRequestsPerClient, localAddress, maxResponseSize, autoSelectFamily, autoSelectFamilyAttemptTimeout, maxConcurrentStreams, allowH2, useH2c, initialWindowSize, connectionWindowSize, pingInterval, useMilo, webSocket, h2Options, eventSource } = {}) {
				if (keepAlive !== void 0) throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
				if (socketTimeout !== void 0) throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
				if (requestTimeout !== void 0) throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
				if (idleTimeout !== void 0) throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
				if (maxKeepAliveTimeout !== void 0) throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
				if (maxHeaderSize != null) {
					if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) throw new InvalidArgumentError("invalid maxHeaderSize");
				} else maxHeaderSize = getDefaultNodeMaxHeaderSize();
				if (socketPath != null && typeof socketPath != "string") throw new InvalidArgumentError("invalid socketPath");
				if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) throw new InvalidArgumentError("invalid connectTimeout");
				if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveTimeout");
				if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
				if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
				if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
				if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
				if (connect != null && typeof connect != "function" && typeof connect != "object") throw new InvalidArgumentError("connect must be a function or an object");
				if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
				if (localAddress != null && (typeof localAddress != "string" || net.isIP(localAddress) === 0)) throw new InvalidArgumentError("localAddress must be valid string IP address");
				if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) throw new InvalidArgumentError("maxResponseSize must be a positive number");
				if (autoSelectFamilyAttemptTimeout != null && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
				if (allowH2 != null && typeof allowH2 != "boolean") throw new InvalidArgumentError("allowH2 must be a valid boolean value");
				if (allowH2 !== !1) {
					if (h2Options != null) {
						if (h2Options.useH2c != null && typeof h2Options.useH2c != "boolean") throw new InvalidArgumentError("h2Options.useH2c must be a valid boolean value");
						if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
						if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) throw new InvalidArgumentError("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
						if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0");
						if (h2Options.pingInterval != null && (typeof h2Options.pingInterval != "number" || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) throw new InvalidArgumentError("h2Options.pingInterval must be a positive integer, greater or equal to 0");
					} else {
						if (useH2c != null && typeof useH2c != "boolean") {
							emitH2OptionsNamespaceWarning("useH2c");
							throw new InvalidArgumentError("useH2c must be a valid boolean value");
						}
						if (maxConcurrentStreams != null && (typeof maxConcurrentStreams != "number" || maxConcurrentStreams < 1)) {
							emitH2OptionsNamespaceWarning("maxConcurrentStreams");
							throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
						}
						if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
							emitH2OptionsNamespaceWarning("initialWindowSize");
							throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");
						}
						if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
							emitH2OptionsNamespaceWarning("connectionWindowSize");
							throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");
						}
						if (pingInterval != null && (typeof pingInterval != "number" || !Number.isInteger(pingInterval) || pingInterval < 0)) {
							emitH2OptionsNamespaceWarning("pingInterval");
							throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0");
						}
					}
				}
				super({
					webSocket,
					eventSource
				});
				if (typeof connect != "function") connect = buildConnector({
					...tls,
					maxCachedSessions,
					allowH2,
					socketPath,
					useH2c: h2Options?.useH2c ?? useH2c,
					timeout: connectTimeout,
					...typeof autoSelectFamily == "boolean" ? {
						autoSelectFamily,
						autoSelectFamilyAttemptTimeout
					} : void 0,
					...connect
				});
				else {
					let customConnect = connect;
					connect = (opts, callback) => customConnect({
						...opts,
						...socketPath == null ? null : { socketPath },
						...allowH2 == null ? null : { allowH2 }
					}, callback);
				}
				this[kUrl] = util.parseOrigin(url);
				this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}`;
				this[kConnector] = connect;
				this[kPipelining] = pipelining ?? 1;
				this[kMaxHeadersSize] = maxHeaderSize;
				this[kKeepAliveDefaultTimeout] = keepAliveTimeout ?? 4e3;
				this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout ?? 6e5;
				this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold ?? 2e3;
				this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
				this[kServerName] = null;
				this[kLocalAddress] = localAddress ?? null;
				this[kResuming] = 0;
				this[kNeedDrain] = 0;
				this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`;
				this[kBodyTimeout] = bodyTimeout ?? 3e5;
				this[kHeadersTimeout] = headersTimeout ?? 3e5;
				this[kStrictContentLength] = strictContentLength ?? !0;
				this[kMaxRequests] = maxRequestsPerClient;
				this[kClosedResolve] = null;
				this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
				this[kHTTPContext] = null;
				this[kHTTP2Options] = {
					pingInterval: h2Options?.pingInterval ?? pingInterval ?? 6e4,
					connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
					maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100,
					sessionOptions: { initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144 }
				};
				this[kUseMilo] = useMilo;
				this[kQueue] = [];
				this[kRunningIdx] = 0;
				this[kPendingIdx] = 0;
				this[kResume] = (sync) => resume(this, sync);
				this[kOnError] = (err) => onError(this, err);
			}
			get pipelining() {
				return this[kPipelining];
			}
			set pipelining(value) {
				this[kPipelining] = value;
				this[kResume](!0);
			}
			get stats() {
				return new ClientStats(this);
			}
			get [kPending]() {
				return this[kQueue].length - this[kPendingIdx];
			}
			get [kRunning]() {
				return this[kPendingIdx] - this[kRunningIdx];
			}
			get [kSize]() {
				return this[kQueue].length - this[kRunningIdx];
			}
			get [kConnected]() {
				return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
			}
			get [kBusy]() {
				let allowsMux = this[kHTTPContext]?.version === "h2";
				return !!(this[kHTTPContext]?.busy(null) || this[kSize] >= (getMaxConcurrent(this) || 1) || this[kPending] > 0 && !allowsMux);
			}
			[kConnect](cb) {
				connect(this);
				this.once("connect", cb);
			}
			[kDispatch](opts, handler) {
				let request = new Request(this[kUrl].origin, opts, handler);
				this[kQueue].push(request);
				if (!this[kResuming]) {
					if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
						this[kResuming] = 1;
						queueMicrotask(() => resume(this));
					} else this[kResume](!0);
				}
				this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy] && (this[kNeedDrain] = 2);
				return this[kNeedDrain] < 2;
			}
			[kClose]() {
				return new Promise((resolve) => {
					this[kSize] ? this[kClosedResolve] = resolve : resolve(null);
				});
			}
			[kDestroy](err) {
				return new Promise((resolve) => {
					let requests = this[kQueue].splice(this[kPendingIdx]);
					for (let i = 0; i < requests.length; i++) {
						let request = requests[i];
						request != null && util.errorRequest(this, request, err);
					}
					let callback = () => {
						if (this[kClosedResolve]) {
							this[kClosedResolve]();
							this[kClosedResolve] = null;
						}
						resolve(null);
					};
					if (this[kHTTPContext]) {
						this[kHTTPContext].destroy(err, callback);
						this[kHTTPContext] = null;
					} else queueMicrotask(callback);
					this[kResume]();
				});
			}
		}
		function onError(client, err) {
			if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
				assert(client[kPendingIdx] === client[kRunningIdx]);
				let requests = client[kQueue].splice(client[kRunningIdx]);
				for (let i = 0; i < requests.length; i++) {
					let request = requests[i];
					request != null && util.errorRequest(client, request, err);
				}
				assert(client[kSize] === 0);
			}
		}
		function connect(client) {
			assert(!client[kConnecting]);
			assert(!client[kHTTPContext]);
			let { host, hostname, protocol, port } = client[kUrl];
			if (hostname[0] === "[") {
				let idx = hostname.indexOf("]");
				assert(idx !== -1);
				let ip = hostname.substring(1, idx);
				assert(net.isIPv6(ip));
				hostname = ip;
			}
			client[kConnecting] = !0;
			channels.beforeConnect.hasSubscribers && channels.beforeConnect.publish({
				connectParams: {
					host,
					hostname,
					protocol,
					port,
					version: client[kHTTPContext]?.version,
					servername: client[kServerName],
					localAddress: client[kLocalAddress]
				},
				connector: client[kConnector]
			});
			try {
				client[kConnector]({
					host,
					hostname,
					protocol,
					port,
					servername: client[kServerName],
					localAddress: client[kLocalAddress]
				}, (err, socket) => {
					if (err) {
						handleConnectError(client, err, {
							host,
							hostname,
							protocol,
							port
						});
						client[kResume]();
						return;
					}
					if (client.destroyed) {
						util.destroy(socket.on("error", noop), new ClientDestroyedError());
						client[kResume]();
						return;
					}
					assert(socket);
					try {
						client[kHTTPContext] = socket.alpnProtocol === "h2" ? connectH2(client, socket) : connectH1(client, socket);
					} catch (err) {
						socket.destroy().on("error", noop);
						handleConnectError(client, err, {
							host,
							hostname,
							protocol,
							port
						});
						client[kResume]();
						return;
					}
					client[kConnecting] = !1;
					socket[kCounter] = 0;
					socket[kMaxRequests] = client[kMaxRequests];
					socket[kClient] = client;
					socket[kError] = null;
					channels.connected.hasSubscribers && channels.connected.publish({
						connectParams: {
							host,
							hostname,
							protocol,
							port,
							version: client[kHTTPContext]?.version,
							servername: client[kServerName],
							localAddress: client[kLocalAddress]
						},
						connector: client[kConnector],
						socket
					});
					client.emit("connect", client[kUrl], [client]);
					client[kResume]();
				});
			} catch (err) {
				handleConnectError(client, err, {
					host,
					hostname,
					protocol,
					port
				});
				client[kResume]();
			}
		}
		function handleConnectError(client, err, { host, hostname, protocol, port }) {
			if (client.destroyed) return;
			client[kConnecting] = !1;
			channels.connectError.hasSubscribers && channels.connectError.publish({
				connectParams: {
					host,
					hostname,
					protocol,
					port,
					version: client[kHTTPContext]?.version,
					servername: client[kServerName],
					localAddress: client[kLocalAddress]
				},
				connector: client[kConnector],
				error: err
			});
			if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
				let running = client[kQueue].splice(client[kRunningIdx], client[kRunning]);
				client[kPendingIdx] = client[kRunningIdx];
				for (let i = 0; i < running.length; i++) util.errorRequest(client, running[i], err);
				for (; client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName];) {
					let request = client[kQueue].splice(client[kPendingIdx], 1)[0];
					util.errorRequest(client, request, err);
				}
			} else onError(client, err);
			client.emit("connectionError", client[kUrl], [client], err);
		}
		function emitDrain(client) {
			client[kNeedDrain] = 0;
			client.emit("drain", client[kUrl], [client]);
		}
		function resume(client, sync) {
			if (client[kResuming] === 2) return;
			client[kResuming] = 2;
			_resume(client, sync);
			client[kResuming] = 0;
			if (client[kRunningIdx] > 256) {
				client[kQueue].splice(0, client[kRunningIdx]);
				client[kPendingIdx] -= client[kRunningIdx];
				client[kRunningIdx] = 0;
			}
		}
		function _resume(client, sync) {
			for (;;) {
				if (client.destroyed) {
					assert(client[kPending] === 0);
					return;
				}
				if (client[kClosedResolve] && !client[kSize]) {
					client[kClosedResolve]();
					client[kClosedResolve] = null;
					return;
				}
				client[kHTTPContext] && client[kHTTPContext].resume();
				if (client[kBusy]) client[kNeedDrain] = 2;
				else if (client[kNeedDrain] === 2) {
					if (sync) {
						client[kNeedDrain] = 1;
						queueMicrotask(() => emitDrain(client));
					} else emitDrain(client);
					continue;
				}
				if (client[kPending] === 0) return;
				if (client[kRunning] >= (getMaxConcurrent(client) || 1)) return;
				let request = client[kQueue][client[kPendingIdx]];
				if (request === null) return;
				if (request.aborted) {
					client[kQueue].splice(client[kPendingIdx], 1);
					continue;
				}
				if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
					if (client[kRunning] > 0) return;
					client[kServerName] = request.servername;
					client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
						client[kHTTPContext] = null;
						resume(client);
					});
				}
				if (client[kConnecting]) return;
				if (!client[kHTTPContext]) {
					client[kServerName] = request.servername;
					connect(client);
					return;
				}
				if (client[kHTTPContext].destroyed) return;
				if (client[kHTTPContext].busy(request)) return;
				!request.aborted && client[kHTTPContext].write(request) ? client[kPendingIdx]++ : client[kQueue].splice(client[kPendingIdx], 1);
			}
		}
		module.exports = Client;
	}),
	1841: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let buffer = __nccwpck_require__(4573);
		let Dispatcher = __nccwpck_require__(883);
		let { ClientDestroyedError, ClientClosedError, InvalidArgumentError } = __nccwpck_require__(8707);
		let { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = __nccwpck_require__(6443);
		let { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = __nccwpck_require__(735);
		let kOnDestroyed = Symbol("onDestroyed");
		let kOnClosed = Symbol("onClosed");
		let kWebSocketOptions = Symbol("webSocketOptions");
		let kEventSourceOptions = Symbol("eventSourceOptions");
		class DispatcherBase extends Dispatcher {
			[kDestroyed] = !1;
			[kOnDestroyed] = null;
			[kClosed] = !1;
			[kOnClosed] = null;
			constructor(opts) {
				super();
				this[kWebSocketOptions] = opts?.webSocket ?? {};
				this[kEventSourceOptions] = opts?.eventSource ?? {};
			}
			get webSocketOptions() {
				return {
					maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
					maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
				};
			}
			get eventSourceOptions() {
				return { maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength };
			}
			get destroyed() {
				return this[kDestroyed];
			}
			get closed() {
				return this[kClosed];
			}
			close(callback) {
				if (callback === void 0) return new Promise((resolve, reject) => {
					this.close((err, data) => err ? reject(err) : resolve(data));
				});
				if (typeof callback != "function") throw new InvalidArgumentError("invalid callback");
				if (this[kDestroyed]) {
					let err = new ClientDestroyedError();
					queueMicrotask(() => callback(err, null));
					return;
				}
				if (this[kClosed]) {
					this[kOnClosed] ? this[kOnClosed].push(callback) : queueMicrotask(() => callback(null, null));
					return;
				}
				this[kClosed] = !0;
				this[kOnClosed] ??= [];
				this[kOnClosed].push(callback);
				let onClosed = () => {
					let callbacks = this[kOnClosed];
					this[kOnClosed] = null;
					for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
				};
				this[kClose]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
			}
			destroy(err, callback) {
				if (typeof err == "function") {
					callback = err;
					err = null;
				}
				if (callback === void 0) return new Promise((resolve, reject) => {
					this.destroy(err, (err, data) => err ? reject(err) : resolve(data));
				});
				if (typeof callback != "function") throw new InvalidArgumentError("invalid callback");
				if (this[kDestroyed]) {
					this[kOnDestroyed] ? this[kOnDestroyed].push(callback) : queueMicrotask(() => callback(null, null));
					return;
				}
				err ||= new ClientDestroyedError();
				this[kDestroyed] = !0;
				this[kOnDestroyed] ??= [];
				this[kOnDestroyed].push(callback);
				let onDestroyed = () => {
					let callbacks = this[kOnDestroyed];
					this[kOnDestroyed] = null;
					for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
				};
				this[kDestroy](err).then(() => queueMicrotask(onDestroyed));
			}
			dispatch(opts, handler) {
				if (!handler || typeof handler != "object") throw new InvalidArgumentError("handler must be an object");
				try {
					if (!opts || typeof opts != "object") throw new InvalidArgumentError("opts must be an object.");
					if (opts.dispatcher) throw new InvalidArgumentError("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");
					if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError();
					if (this[kClosed]) throw new ClientClosedError();
					return this[kDispatch](opts, handler);
				} catch (err) {
					if (typeof handler.onResponseError != "function") throw err;
					handler.onResponseError(null, err);
					return !1;
				}
			}
		}
		module.exports = DispatcherBase;
	}),
	883: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let EventEmitter = __nccwpck_require__(8474);
		let { kOriginless, kUrl } = __nccwpck_require__(6443);
		class Dispatcher extends EventEmitter {
			dispatch() {
				throw Error("not implemented");
			}
			close() {
				throw Error("not implemented");
			}
			destroy() {
				throw Error("not implemented");
			}
			compose(...args) {
				let interceptors = Array.isArray(args[0]) ? args[0] : args;
				let interceptorOrigin = this[kOriginless] === !0 ? null : this[kUrl]?.origin;
				let dispatch = this.dispatch.bind(this);
				for (let interceptor of interceptors) {
					if (interceptor == null) continue;
					if (typeof interceptor != "function") throw TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
					dispatch = interceptor(dispatch, interceptorOrigin);
					if (dispatch == null || typeof dispatch != "function" || dispatch.length !== 2) throw TypeError("invalid interceptor");
				}
				let originalDispatch = dispatch;
				let self = this;
				dispatch = function(opts, handler) {
					opts && typeof opts == "object" && !opts.origin && self[kUrl] && (opts = Object.assign({}, opts, { origin: self[kUrl].origin }));
					return originalDispatch(opts, handler);
				};
				return new Proxy(this, { get: (target, key) => key === "dispatch" ? dispatch : target[key] });
			}
		}
		module.exports = Dispatcher;
	}),
	3137: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let DispatcherBase = __nccwpck_require__(1841);
		let { kClose, kDestroy, kClosed, kDestroyed, kDispatch, kNoProxyAgent, kHttpProxyAgent, kHttpsProxyAgent } = __nccwpck_require__(6443);
		let ProxyAgent = __nccwpck_require__(6672);
		let Agent = __nccwpck_require__(7405);
		let DEFAULT_PORTS = {
			"http:": 80,
			"https:": 443
		};
		class EnvHttpProxyAgent extends DispatcherBase {
			#noProxyValue = null;
			#noProxyEntries = null;
			#opts = null;
			constructor(opts = {}) {
				super(opts);
				this.#opts = opts;
				let { httpProxy, httpsProxy, noProxy, ...agentOpts } = opts;
				this[kNoProxyAgent] = new Agent(agentOpts);
				let HTTP_PROXY = httpProxy ?? process.env.http_proxy ?? process.env.HTTP_PROXY;
				HTTP_PROXY ? this[kHttpProxyAgent] = new ProxyAgent({
					...agentOpts,
					uri: HTTP_PROXY
				}) : this[kHttpProxyAgent] = this[kNoProxyAgent];
				let HTTPS_PROXY = httpsProxy ?? process.env.https_proxy ?? process.env.HTTPS_PROXY;
				HTTPS_PROXY ? this[kHttpsProxyAgent] = new ProxyAgent({
					...agentOpts,
					uri: HTTPS_PROXY
				}) : this[kHttpsProxyAgent] = this[kHttpProxyAgent];
				this.#parseNoProxy();
			}
			[kDispatch](opts, handler) {
				let url = new URL(opts.origin);
				return this.#getProxyAgentForUrl(url).dispatch(opts, handler);
			}
			[kClose]() {
				return Promise.all([
					this[kNoProxyAgent].close(),
					!this[kHttpProxyAgent][kClosed] && this[kHttpProxyAgent].close(),
					!this[kHttpsProxyAgent][kClosed] && this[kHttpsProxyAgent].close()
				]);
			}
			[kDestroy](err) {
				return Promise.all([
					this[kNoProxyAgent].destroy(err),
					!this[kHttpProxyAgent][kDestroyed] && this[kHttpProxyAgent].destroy(err),
					!this[kHttpsProxyAgent][kDestroyed] && this[kHttpsProxyAgent].destroy(err)
				]);
			}
			#getProxyAgentForUrl(url) {
				let { protocol, host: hostname, port } = url;
				hostname = hostname.replace(/:\d*$/, "").replace(/^\[(.+)\]$/, "$1").toLowerCase();
				hostname.length > 1 && hostname.charCodeAt(hostname.length - 1) === 46 && (hostname = hostname.slice(0, -1));
				port = Number.parseInt(port, 10) || DEFAULT_PORTS[protocol] || 0;
				if (!this.#shouldProxy(hostname, port)) return this[kNoProxyAgent];
				if (protocol === "https:") return this[kHttpsProxyAgent];
				return this[kHttpProxyAgent];
			}
			#shouldProxy(hostname, port) {
				this.#noProxyChanged && this.#parseNoProxy();
				if (this.#noProxyEntries.length === 0) return !0;
				for (let i = 0; i < this.#noProxyEntries.length; i++) {
					let entry = this.#noProxyEntries[i];
					if (entry.hostname === "*") {
						if (entry.port && entry.port !== port) continue;
						return !1;
					}
					if (entry.port && entry.port !== port) continue;
					if (!entry.wildcard && hostname === entry.hostname) return !1;
					if (hostname.slice(-(entry.hostname.length + 1)) === `.${entry.hostname}`) return !1;
				}
				return !0;
			}
			#parseNoProxy() {
				let noProxyValue = this.#opts.noProxy ?? this.#noProxyEnv;
				let noProxySplit = noProxyValue.split(/[,\s]/);
				let noProxyEntries = [];
				for (let i = 0; i < noProxySplit.length; i++) {
					let entry = noProxySplit[i];
					if (!entry) continue;
					let hostname, port;
					let ipv6WithPort = entry.match(/^\[(.+)\]:(\d+)$/);
					if (ipv6WithPort) {
						hostname = ipv6WithPort[1];
						port = Number.parseInt(ipv6WithPort[2], 10);
					} else {
						let unbracketed = entry.replace(/^\[(.+)\]$/, "$1");
						let parsed = (unbracketed.match(/:/g) || []).length === 1 && unbracketed.match(/^(.+):(\d+)$/);
						hostname = parsed ? parsed[1] : unbracketed;
						port = parsed ? Number.parseInt(parsed[2], 10) : 0;
					}
					let wildcard = entry.charCodeAt(0) === 42;
					noProxyEntries.push({
						hostname: hostname.replace(/^\*?\./, "").replace(/^(.+)\.$/, "$1").toLowerCase(),
						port,
						wildcard
					});
				}
				this.#noProxyValue = noProxyValue;
				this.#noProxyEntries = noProxyEntries;
			}
			get #noProxyChanged() {
				if (this.#opts.noProxy !== void 0) return !1;
				return this.#noProxyValue !== this.#noProxyEnv;
			}
			get #noProxyEnv() {
				return process.env.no_proxy ?? process.env.NO_PROXY ?? "";
			}
		}
		module.exports = EnvHttpProxyAgent;
	}),
	2279: ((module) => {
		let kMask = 2047;
		class FixedCircularBuffer {
			bottom = 0;
			top = 0;
			list = Array(2048).fill(void 0);
			next = null;
			isEmpty() {
				return this.top === this.bottom;
			}
			isFull() {
				return (this.top + 1 & kMask) === this.bottom;
			}
			push(data) {
				this.list[this.top] = data;
				this.top = this.top + 1 & kMask;
			}
			shift() {
				let nextItem = this.list[this.bottom];
				if (nextItem === void 0) return null;
				this.list[this.bottom] = void 0;
				this.bottom = this.bottom + 1 & kMask;
				return nextItem;
			}
		}
		module.exports = class FixedQueue {
			constructor() {
				this.head = this.tail = new FixedCircularBuffer();
			}
			isEmpty() {
				return this.head.isEmpty();
			}
			push(data) {
				this.head.isFull() && (this.head = this.head.next = new FixedCircularBuffer());
				this.head.push(data);
			}
			shift() {
				let tail = this.tail;
				let next = tail.shift();
				if (tail.isEmpty() && tail.next !== null) {
					this.tail = tail.next;
					tail.next = null;
				}
				return next;
			}
		};
	}),
	2128: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let { AsyncResource } = __nccwpck_require__(6698);
		let { PoolStats } = __nccwpck_require__(6854);
		let DispatcherBase = __nccwpck_require__(1841);
		let FixedQueue = __nccwpck_require__(2279);
		let { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = __nccwpck_require__(6443);
		let kClients = Symbol("clients");
		let kNeedDrain = Symbol("needDrain");
		let kQueue = Symbol("queue");
		let kClosedResolve = Symbol("closed resolve");
		let kOnDrain = Symbol("onDrain");
		let kOnConnect = Symbol("onConnect");
		let kOnDisconnect = Symbol("onDisconnect");
		let kOnConnectionError = Symbol("onConnectionError");
		let kOnClientBusy = Symbol("on client busy");
		let kOnClientDrain = Symbol("on client drain");
		let kDrainQueue = Symbol("drain queue");
		let kGetDispatcher = Symbol("get dispatcher");
		let kHasDispatcher = Symbol("has dispatcher");
		let kAddClient = Symbol("add client");
		let kRemoveClient = Symbol("remove client");
		let kRetireClient = Symbol("retire client");
		let kRetiring = Symbol("retiring clients");
		class QueuedRequest extends AsyncResource {
			constructor(opts, handler) {
				super("UNDICI_POOL_QUEUED_REQUEST");
				this.opts = opts;
				this.handler = handler;
			}
			dispatch(dispatcher) {
				return this.runInAsyncScope(dispatcher.dispatch, dispatcher, this.opts, this.handler);
			}
		}
		function closeClients(pool) {
			let closeAll = [];
			for (let i = 0; i < pool[kClients].length; i++) {
				let client = pool[kClients][i];
				client.destroyed || closeAll.push(client.close());
			}
			for (let closed of pool[kRetiring].values()) closeAll.push(closed);
			return Promise.all(closeAll);
		}
		class PoolBase extends DispatcherBase {
			[kQueue] = new FixedQueue();
			[kQueued] = 0;
			[kClients] = [];
			[kRetiring] = new Map();
			[kNeedDrain] = !1;
			[kOnDrain](client, origin, targets) {
				if (client.closed || client.destroyed) return;
				let queue = this[kQueue];
				let needDrain = !1;
				this[kOnClientDrain](client);
				for (; !needDrain;) {
					let item = queue.shift();
					if (!item) break;
					this[kQueued]--;
					needDrain = !item.dispatch(client);
				}
				client[kNeedDrain] = needDrain;
				if (needDrain) {
					this[kOnClientBusy](client);
					if (!queue.isEmpty()) return this[kDrainQueue](origin, targets);
				}
				if (!needDrain && this[kNeedDrain]) {
					this[kNeedDrain] = !1;
					this.emit("drain", origin, [this, ...targets]);
				}
				if (this[kClosedResolve] && queue.isEmpty()) return closeClients(this).then(this[kClosedResolve]);
			}
			[kOnClientBusy]() {}
			[kOnClientDrain]() {}
			[kDrainQueue](origin, targets) {
				let queue = this[kQueue];
				let hasDispatcher = !0;
				for (; !queue.isEmpty();) {
					let dispatcher = this[kGetDispatcher]();
					if (!dispatcher) {
						hasDispatcher = !1;
						break;
					}
					let item = queue.shift();
					this[kQueued]--;
					if (!item.dispatch(dispatcher)) {
						dispatcher[kNeedDrain] = !0;
						this[kOnClientBusy](dispatcher);
						hasDispatcher = this[kHasDispatcher]();
						if (!hasDispatcher) break;
					}
				}
				if (hasDispatcher && this[kNeedDrain]) {
					this[kNeedDrain] = !1;
					this.emit("drain", origin, [this, ...targets]);
				}
				if (this[kClosedResolve] && queue.isEmpty()) return closeClients(this).then(this[kClosedResolve]);
			}
			[kOnConnect] = (origin, targets) => {
				this.emit("connect", origin, [this, ...targets]);
			};
			[kOnDisconnect] = (origin, targets, err) => {
				this.emit("disconnect", origin, [this, ...targets], err);
			};
			[kOnConnectionError] = (origin, targets, err) => {
				this.emit("connectionError", origin, [this, ...targets], err);
			};
			get [kBusy]() {
				return this[kNeedDrain];
			}
			get [kConnected]() {
				let ret = 0;
				for (let { [kConnected]: connected } of this[kClients]) ret += connected;
				return ret;
			}
			get [kFree]() {
				let ret = 0;
				for (let { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) ret += connected && !needDrain;
				return ret;
			}
			get [kPending]() {
				let ret = this[kQueued];
				for (let { [kPending]: pending } of this[kClients]) ret += pending;
				return ret;
			}
			get [kRunning]() {
				let ret = 0;
				for (let { [kRunning]: running } of this[kClients]) ret += running;
				return ret;
			}
			get [kSize]() {
				let ret = this[kQueued];
				for (let { [kSize]: size } of this[kClients]) ret += size;
				return ret;
			}
			get stats() {
				return new PoolStats(this);
			}
			[kClose]() {
				if (this[kQueue].isEmpty()) return closeClients(this);
				else return new Promise((resolve) => {
					this[kClosedResolve] = resolve;
				});
			}
			[kDestroy](err) {
				for (;;) {
					let item = this[kQueue].shift();
					if (!item) break;
					item.handler.onResponseError(null, err);
				}
				let destroyAll = Array(this[kClients].length);
				for (let i = 0; i < this[kClients].length; i++) destroyAll[i] = this[kClients][i].destroy(err);
				for (let client of this[kRetiring].keys()) destroyAll.push(client.destroy(err));
				return Promise.all(destroyAll);
			}
			[kDispatch](opts, handler) {
				let dispatcher = this[kGetDispatcher]();
				if (!dispatcher) {
					this[kNeedDrain] = !0;
					this[kQueue].push(new QueuedRequest(opts, handler));
					this[kQueued]++;
				} else if (!dispatcher.dispatch(opts, handler)) {
					dispatcher[kNeedDrain] = !0;
					this[kOnClientBusy](dispatcher);
					this[kNeedDrain] = !this[kHasDispatcher]();
				}
				return !this[kNeedDrain];
			}
			[kHasDispatcher]() {
				for (let i = 0; i < this[kClients].length; i++) {
					let dispatcher = this[kClients][i];
					if (!dispatcher[kNeedDrain] && dispatcher.closed !== !0 && dispatcher.destroyed !== !0) return !0;
				}
				return !1;
			}
			[kAddClient](client) {
				client.on("drain", this[kOnDrain].bind(this, client)).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
				this[kClients].push(client);
				this[kNeedDrain] && queueMicrotask(() => {
					this[kNeedDrain] && !client[kNeedDrain] && this[kOnDrain](client, client[kUrl], [client, this]);
				});
				return this;
			}
			[kRetireClient](client) {
				let idx = this[kClients].indexOf(client);
				idx !== -1 && this[kClients].splice(idx, 1);
				if (client.destroyed || this[kRetiring].has(client)) return;
				let done = !1;
				let resolveClosed;
				let closed = new Promise((resolve) => {
					resolveClosed = resolve;
				});
				this[kRetiring].set(client, closed);
				client.close(() => {
					if (!done) {
						done = !0;
						this[kRetiring].delete(client);
						resolveClosed();
					}
				});
			}
			[kRemoveClient](client) {
				this[kRetireClient](client);
				this[kNeedDrain] = !this[kClients].some((dispatcher) => !dispatcher[kNeedDrain] && dispatcher.closed !== !0 && dispatcher.destroyed !== !0);
			}
		}
		module.exports = {
			PoolBase,
			kClients,
			kNeedDrain,
			kAddClient,
			kRemoveClient,
			kRetireClient,
			kDrainQueue,
			kOnClientBusy,
			kOnClientDrain,
			kGetDispatcher,
			kHasDispatcher
		};
	}),
	628: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let { PoolBase, kClients, kNeedDrain, kAddClient, kDrainQueue, kOnClientBusy, kOnClientDrain, kGetDispatcher, kHasDispatcher, kRemoveClient, kRetireClient } = __nccwpck_require__(2128);
		let Client = __nccwpck_require__(3701);
		let { InvalidArgumentError } = __nccwpck_require__(8707);
		let util = __nccwpck_require__(3440);
		let { kConnecting, kHTTPContext, kUrl, kQueued } = __nccwpck_require__(6443);
		let buildConnector = __nccwpck_require__(9136);
		let kOptions = Symbol("options");
		let kConnections = Symbol("connections");
		let kFactory = Symbol("factory");
		let kProtocol = Symbol("protocol");
		let kProtocolProbe = Symbol("protocol probe");
		function defaultFactory(origin, opts) {
			return new Client(origin, opts);
		}
		function shouldCreateProtocolProbe(pool, dispatcher) {
			return dispatcher instanceof Client && pool[kProtocol] !== "h1" && (pool[kOptions].useH2c === !0 || pool[kUrl].protocol === "https:" && pool[kOptions].allowH2 !== !1);
		}
		function createClient(pool) {
			let dispatcher = pool[kFactory](pool[kUrl], pool[kOptions]);
			shouldCreateProtocolProbe(pool, dispatcher) && (pool[kProtocolProbe] = dispatcher);
			pool[kAddClient](dispatcher);
			return dispatcher;
		}
		class Pool extends PoolBase {
			constructor(origin, { connections, factory = defaultFactory, connect, connectTimeout, tls, maxCachedSessions, socketPath, autoSelectFamily, autoSelectFamilyAttemptTimeout, allowH2, useH2c, clientTtl, ...options } = {}) {
				if (connections != null && (!Number.isFinite(connections) || connections < 0)) throw new InvalidArgumentError("invalid connections");
				if (typeof factory != "function") throw new InvalidArgumentError("factory must be a function.");
				if (connect != null && typeof connect != "function" && typeof connect != "object") throw new InvalidArgumentError("connect must be a function or an object");
				typeof connect != "function" && (connect = buildConnector({
					...tls,
					maxCachedSessions,
					allowH2,
					useH2c,
					socketPath,
					timeout: connectTimeout,
					...typeof autoSelectFamily == "boolean" ? {
						autoSelectFamily,
						autoSelectFamilyAttemptTimeout
					} : void 0,
					...connect
				}));
				super(options);
				this[kConnections] = connections || null;
				this[kUrl] = util.parseOrigin(origin);
				this[kOptions] = {
					...util.deepClone(options),
					connect,
					allowH2,
					useH2c,
					clientTtl,
					socketPath
				};
				this[kFactory] = factory;
				this[kProtocol] = null;
				this[kProtocolProbe] = null;
				this.on("connect", (origin, targets) => {
					if (clientTtl != null && clientTtl > 0) for (let target of targets) Object.assign(target, { ttl: Date.now() });
					let client = targets[targets.length - 1];
					client instanceof Client && (this[kProtocol] = client[kHTTPContext]?.version);
					if (client === this[kProtocolProbe] && this[kProtocol] !== "h2") {
						this[kProtocolProbe] = null;
						this[kDrainQueue](origin, targets.slice(1));
					}
				});
				this.on("disconnect", (origin, targets) => {
					if (targets.includes(this[kProtocolProbe])) {
						this[kProtocolProbe] = null;
						this[kDrainQueue](origin, targets.slice(1));
					}
				});
				this.on("connectionError", (origin, targets) => {
					let resumeQueued = !1;
					for (let target of targets) {
						if (target === this[kProtocolProbe]) {
							this[kProtocolProbe] = null;
							resumeQueued = !0;
						}
						this[kClients].includes(target) && this[kRetireClient](target);
					}
					(resumeQueued || this[kQueued] > 0) && this[kDrainQueue](origin, targets.slice(1));
				});
			}
			[kOnClientBusy](client) {
				this[kProtocolProbe] === null && client[kConnecting] && shouldCreateProtocolProbe(this, client) && (this[kProtocolProbe] = client);
			}
			[kOnClientDrain](client) {
				client === this[kProtocolProbe] && (this[kProtocolProbe] = null);
			}
			[kGetDispatcher]() {
				let clientTtlOption = this[kOptions].clientTtl;
				for (let i = 0; i < this[kClients].length; i++) {
					let client = this[kClients][i];
					if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
						this[kRemoveClient](client);
						i--;
					} else if (!client[kNeedDrain]) return client;
				}
				if (this[kProtocolProbe] !== null) return;
				if (!this[kConnections] || this[kClients].length < this[kConnections]) return createClient(this);
			}
			[kHasDispatcher]() {
				let clientTtlOption = this[kOptions].clientTtl;
				for (let i = 0; i < this[kClients].length; i++) {
					let client = this[kClients][i];
					if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
						this[kRemoveClient](client);
						i--;
					} else if (!client[kNeedDrain]) return !0;
				}
				if (this[kProtocolProbe] !== null) return !1;
				if (!this[kConnections] || this[kClients].length < this[kConnections]) {
					createClient(this);
					return !0;
				}
				return !1;
			}
		}
		module.exports = Pool;
	}),
	6672: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let { kProxy, kClose, kDestroy, kDispatch } = __nccwpck_require__(6443);
		let Agent = __nccwpck_require__(7405);
		let Pool = __nccwpck_require__(628);
		let DispatcherBase = __nccwpck_require__(1841);
		let { InvalidArgumentError, RequestAbortedError, SecureProxyConnectionError, ProxyConnectionError } = __nccwpck_require__(8707);
		let buildConnector = __nccwpck_require__(9136);
		let Client = __nccwpck_require__(3701);
		let { channels } = __nccwpck_require__(2414);
		let Socks5ProxyAgent = __nccwpck_require__(7223);
		let { hasSafeIterator } = __nccwpck_require__(3440);
		let kAgent = Symbol("proxy agent");
		let kClient = Symbol("proxy client");
		let kProxyHeaders = Symbol("proxy headers");
		let kRequestTls = Symbol("request tls settings");
		let kProxyTls = Symbol("proxy tls settings");
		let kConnectEndpoint = Symbol("connect endpoint function");
		let kConnectEndpointHTTP1 = Symbol("connect endpoint function (http/1.1 only)");
		let kTunnelProxy = Symbol("tunnel proxy");
		function defaultProtocolPort(protocol) {
			return protocol === "https:" ? 443 : 80;
		}
		function defaultFactory(origin, opts) {
			return new Pool(origin, opts);
		}
		let noop = () => {};
		function defaultAgentFactory(origin, opts) {
			if (opts.connections === 1) return new Client(origin, opts);
			return new Pool(origin, opts);
		}
		function shouldProxyTunnel(requestProtocol, proxyTunnel) {
			return proxyTunnel === !0 || requestProtocol !== "http:";
		}
		class Http1ProxyWrapper extends DispatcherBase {
			#client;
			#proxyServername;
			constructor(proxyUrl, { headers = {}, connect, factory, proxyServername }) {
				if (!proxyUrl) throw new InvalidArgumentError("Proxy URL is mandatory");
				super();
				this[kProxyHeaders] = headers;
				this.#proxyServername = proxyServername;
				this.#client = factory ? factory(proxyUrl, { connect }) : new Client(proxyUrl, { connect });
			}
			[kDispatch](opts, handler) {
				let onResponseStart = handler.onResponseStart;
				handler.onResponseStart = function(controller, statusCode, data, statusMessage) {
					if (statusCode === 407) {
						typeof handler.onResponseError == "function" && handler.onResponseError(controller, new InvalidArgumentError("Proxy Authentication Required (407)"));
						return;
					}
					onResponseStart && onResponseStart.call(this, controller, statusCode, data, statusMessage);
				};
				let { origin, path = "/", headers = {} } = opts;
				opts.path = origin + path;
				opts.headers = {
					...this[kProxyHeaders],
					...headers
				};
				hasHostHeader(headers) || (opts.headers.host = new URL(origin).host);
				this.#proxyServername != null && (opts.servername = this.#proxyServername);
				return this.#client[kDispatch](opts, handler);
			}
			[kClose]() {
				return this.#client.close();
			}
			[kDestroy](err) {
				return this.#client.destroy(err);
			}
		}
		class ProxyAgent extends DispatcherBase {
			constructor(opts) {
				if (!opts || typeof opts == "object" && !(opts instanceof URL) && !opts.uri) throw new InvalidArgumentError("Proxy uri is mandatory");
				let { clientFactory = defaultFactory } = opts;
				if (typeof clientFactory != "function") throw new InvalidArgumentError("Proxy opts.clientFactory must be a function.");
				let { proxyTunnel, connectTimeout } = opts;
				super(opts);
				let url = this.#getUrl(opts);
				let { href, origin, port, protocol, username, password, hostname: proxyHostname } = url;
				this[kProxy] = {
					uri: href,
					protocol
				};
				this[kRequestTls] = opts.requestTls;
				this[kProxyTls] = opts.proxyTls;
				this[kProxyHeaders] = opts.headers || {};
				this[kTunnelProxy] = proxyTunnel;
				if (opts.auth && opts.token) throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token");
				else opts.auth ? this[kProxyHeaders]["proxy-authorization"] = `Basic ${opts.auth}` : opts.token ? this[kProxyHeaders]["proxy-authorization"] = opts.token : username && password ? this[kProxyHeaders]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}` : username && (this[kProxyHeaders]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:`).toString("base64")}`);
				let connect = buildConnector({
					timeout: connectTimeout,
					...opts.proxyTls
				});
				let connectHTTP1 = buildConnector({
					timeout: connectTimeout,
					...opts.proxyTls,
					allowH2: !1
				});
				this[kConnectEndpoint] = buildConnector({
					timeout: connectTimeout,
					...opts.requestTls
				});
				this[kConnectEndpointHTTP1] = buildConnector({
					timeout: connectTimeout,
					...opts.requestTls,
					allowH2: !1
				});
				let agentFactory = opts.factory || defaultAgentFactory;
				let factory = (origin, options) => {
					let { protocol } = new URL(origin);
					if (this[kProxy].protocol === "socks5:" || this[kProxy].protocol === "socks:") return new Socks5ProxyAgent(this[kProxy].uri, {
						headers: this[kProxyHeaders],
						connect,
						factory: agentFactory,
						username: opts.username || username,
						password: opts.password || password,
						connectTimeout,
						proxyTls: opts.proxyTls,
						requestTls: opts.requestTls
					});
					if (!shouldProxyTunnel(protocol, this[kTunnelProxy])) {
						let forwardConnect = this[kProxy].protocol === "https:" ? (opts, cb) => connectHTTP1(opts, (err, socket) => {
							err && err.code === "ERR_TLS_CERT_ALTNAME_INVALID" ? cb(new SecureProxyConnectionError(err)) : cb(err, socket);
						}) : connectHTTP1;
						return new Http1ProxyWrapper(this[kProxy].uri, {
							headers: this[kProxyHeaders],
							connect: forwardConnect,
							factory: agentFactory,
							proxyServername: this[kProxy].protocol === "https:" ? this[kProxyTls]?.servername || proxyHostname : void 0
						});
					}
					return agentFactory(origin, options);
				};
				protocol === "socks5:" || protocol === "socks:" ? this[kClient] = null : this[kClient] = clientFactory(url, { connect });
				this[kAgent] = new Agent({
					...opts,
					factory,
					connect: async (opts, callback) => {
						if (!this[kClient]) {
							callback(new InvalidArgumentError("Cannot establish tunnel connection without a proxy client"));
							return;
						}
						let requestedPath = opts.host;
						opts.port || (requestedPath += `:${defaultProtocolPort(opts.protocol)}`);
						try {
							let connectParams = {
								origin,
								port,
								path: requestedPath,
								signal: opts.signal,
								headers: {
									...this[kProxyHeaders],
									host: opts.host,
									...opts.connections == null || opts.connections > 0 ? { "proxy-connection": "keep-alive" } : {}
								},
								servername: this[kProxyTls]?.servername || proxyHostname
							};
							let { socket, statusCode } = await this[kClient].connect(connectParams);
							if (statusCode !== 200) {
								socket.on("error", noop).destroy();
								callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`));
								return;
							}
							channels.proxyConnected.hasSubscribers && channels.proxyConnected.publish({
								socket,
								connectParams
							});
							if (opts.protocol !== "https:") {
								callback(null, socket);
								return;
							}
							let servername;
							servername = this[kRequestTls] ? this[kRequestTls].servername : opts.servername;
							(opts.allowH2 === !1 ? this[kConnectEndpointHTTP1] : this[kConnectEndpoint])({
								...opts,
								servername,
								httpSocket: socket
							}, callback);
						} catch (err) {
							err.code === "ERR_TLS_CERT_ALTNAME_INVALID" ? callback(new SecureProxyConnectionError(err)) : err.code === "UND_ERR_SOCKET" ? callback(new ProxyConnectionError(err)) : callback(err);
						}
					}
				});
			}
			dispatch(opts, handler) {
				let headers = buildHeaders(opts.headers);
				throwIfProxyAuthIsSent(headers);
				if (headers && !hasHostHeader(headers)) {
					headers === opts.headers && (headers = { ...headers });
					headers.host = new URL(opts.origin).host;
				}
				return this[kAgent].dispatch({
					...opts,
					headers
				}, handler);
			}
			#getUrl(opts) {
				if (typeof opts == "string") return new URL(opts);
				else if (opts instanceof URL) return opts;
				else return new URL(opts.uri);
			}
			[kClose]() {
				let promises = [this[kAgent].close()];
				this[kClient] && promises.push(this[kClient].close());
				return Promise.all(promises);
			}
			[kDestroy]() {
				let promises = [this[kAgent].destroy()];
				this[kClient] && promises.push(this[kClient].destroy());
				return Promise.all(promises);
			}
		}
		function buildHeaders(headers) {
			if (Array.isArray(headers)) {
				let headersPair = {};
				for (let i = 0; i < headers.length; i += 2) {
					isProxyAuthorizationHeader(headers[i]) && throwProxyAuthError();
					headersPair[headers[i]] = headers[i + 1];
				}
				return headersPair;
			}
			if (headers && typeof headers == "object" && hasSafeIterator(headers)) {
				let headersPair = {};
				for (let [key, value] of headers) {
					if (!Object.hasOwn(headersPair, key)) {
						headersPair[key] = value;
						continue;
					}
					let previous = headersPair[key];
					let values = [];
					previous !== void 0 && values.push(...Array.isArray(previous) ? previous : [previous]);
					value !== void 0 && values.push(...Array.isArray(value) ? value : [value]);
					headersPair[key] = values.length > 1 ? values : values[0];
				}
				return headersPair;
			}
			return headers;
		}
		function throwIfProxyAuthIsSent(headers) {
			for (let key in headers) isProxyAuthorizationHeader(key) && throwProxyAuthError();
		}
		function isProxyAuthorizationHeader(key) {
			return key.length === 19 && key.toLowerCase() === "proxy-authorization";
		}
		function hasHostHeader(headers) {
			for (let key in headers) if (key.length === 4 && key.toLowerCase() === "host") return !0;
			return !1;
		}
		function throwProxyAuthError() {
			throw new InvalidArgumentError("Proxy-Authorization should be sent in ProxyAgent constructor");
		}
		module.exports = ProxyAgent;
	}),
	7223: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let { URL } = __nccwpck_require__(3136);
		let tls;
		let DispatcherBase = __nccwpck_require__(1841);
		let { ConnectTimeoutError, InvalidArgumentError } = __nccwpck_require__(8707);
		let { Socks5Client, STATES } = __nccwpck_require__(8082);
		let { kBusy, kConnected, kDispatch, kClose, kDestroy } = __nccwpck_require__(6443);
		let Pool = __nccwpck_require__(628);
		let buildConnector = __nccwpck_require__(9136);
		let { setupConnectTimeout } = __nccwpck_require__(3440);
		let { debuglog } = __nccwpck_require__(7975);
		let debug = debuglog("undici:socks5-proxy");
		let kProxyUrl = Symbol("proxy url");
		let kProxyHeaders = Symbol("proxy headers");
		let kProxyAuth = Symbol("proxy auth");
		let kProxyProtocol = Symbol("proxy protocol");
		let kPools = Symbol("pools");
		let kConnector = Symbol("connector");
		let kConnectTimeout = Symbol("connect timeout");
		let kRequestTls = Symbol("request tls settings");
		let kRequestTlsTimeout = Symbol("request tls timeout");
		function createConnectTimeoutError(hostname, port, timeout) {
			return new ConnectTimeoutError(`Connect Timeout Error (attempted address: ${hostname}:${port}, timeout: ${timeout}ms)`);
		}
		let experimentalWarningEmitted = !1;
		class Socks5ProxyAgent extends DispatcherBase {
			constructor(proxyUrl, options = {}) {
				super(options);
				if (!experimentalWarningEmitted) {
					process.emitWarning("SOCKS5 proxy support is experimental and subject to change", "ExperimentalWarning");
					experimentalWarningEmitted = !0;
				}
				if (!proxyUrl) throw new InvalidArgumentError("Proxy URL is mandatory");
				let url = typeof proxyUrl == "string" ? new URL(proxyUrl) : proxyUrl;
				if (url.protocol !== "socks5:" && url.protocol !== "socks:") throw new InvalidArgumentError("Proxy URL must use socks5:// or socks:// protocol");
				this[kProxyUrl] = url;
				this[kProxyHeaders] = options.headers || {};
				this[kProxyProtocol] = options.proxyTls ? "https:" : "http:";
				let connectTimeout = options.connectTimeout ?? 5e3;
				if (!Number.isFinite(connectTimeout) || connectTimeout < 0) throw new InvalidArgumentError("invalid connectTimeout");
				this[kConnectTimeout] = connectTimeout;
				let { timeout, ...requestTls } = options.requestTls || {};
				let requestTlsTimeout = timeout ?? connectTimeout;
				if (!Number.isFinite(requestTlsTimeout) || requestTlsTimeout < 0) throw new InvalidArgumentError("invalid requestTls.timeout");
				this[kRequestTls] = requestTls;
				this[kRequestTlsTimeout] = requestTlsTimeout;
				this[kProxyAuth] = {
					username: options.username || (url.username ? decodeURIComponent(url.username) : null),
					password: options.password || (url.password ? decodeURIComponent(url.password) : null)
				};
				let proxyTlsTimeout = options.proxyTls?.timeout ?? connectTimeout;
				if (!Number.isFinite(proxyTlsTimeout) || proxyTlsTimeout < 0) throw new InvalidArgumentError("invalid proxyTls.timeout");
				this[kConnector] = options.connect || buildConnector({
					...options.proxyTls,
					timeout: proxyTlsTimeout,
					servername: options.proxyTls?.servername || url.hostname
				});
				this[kPools] = new Map();
			}
			async createSocks5Connection(targetHost, targetPort) {
				let proxyHost = this[kProxyUrl].hostname;
				let proxyPort = parseInt(this[kProxyUrl].port) || 1080;
				debug("creating SOCKS5 connection to", proxyHost, proxyPort);
				let socketReady = Promise.withResolvers();
				this[kConnector]({
					hostname: proxyHost,
					host: proxyHost,
					port: proxyPort,
					protocol: this[kProxyProtocol]
				}, (err, socket) => {
					err ? socketReady.reject(err) : socketReady.resolve(socket);
				});
				let socket = await socketReady.promise;
				let socks5Client = new Socks5Client(socket, this[kProxyAuth]);
				socks5Client.on("error", (err) => {
					debug("SOCKS5 error:", err);
					socket.destroy();
				});
				await socks5Client.handshake();
				let authenticationReady = Promise.withResolvers();
				let authenticationTimeout = this[kConnectTimeout] === 0 ? null : setTimeout(() => {
					cleanupAuthenticationListeners();
					socks5Client.destroy();
					authenticationReady.reject(createConnectTimeoutError(proxyHost, proxyPort, this[kConnectTimeout]));
				}, this[kConnectTimeout]);
				let cleanupAuthenticationListeners = () => {
					clearTimeout(authenticationTimeout);
					socks5Client.removeListener("authenticated", onAuthenticated);
					socks5Client.removeListener("error", onAuthenticationError);
				};
				let onAuthenticated = () => {
					cleanupAuthenticationListeners();
					authenticationReady.resolve();
				};
				let onAuthenticationError = (err) => {
					cleanupAuthenticationListeners();
					authenticationReady.reject(err);
				};
				if (socks5Client.state === STATES.AUTHENTICATED) {
					clearTimeout(authenticationTimeout);
					authenticationReady.resolve();
				} else {
					socks5Client.once("authenticated", onAuthenticated);
					socks5Client.once("error", onAuthenticationError);
				}
				await authenticationReady.promise;
				await socks5Client.connect(targetHost, targetPort);
				let connectionReady = Promise.withResolvers();
				let connectionTimeout = this[kConnectTimeout] === 0 ? null : setTimeout(() => {
					cleanupConnectionListeners();
					socks5Client.destroy();
					connectionReady.reject(createConnectTimeoutError(targetHost, targetPort, this[kConnectTimeout]));
				}, this[kConnectTimeout]);
				let cleanupConnectionListeners = () => {
					clearTimeout(connectionTimeout);
					socks5Client.removeListener("connected", onConnected);
					socks5Client.removeListener("error", onConnectionError);
				};
				let onConnected = (info) => {
					debug("SOCKS5 tunnel established to", targetHost, targetPort, "via", info);
					cleanupConnectionListeners();
					connectionReady.resolve();
				};
				let onConnectionError = (err) => {
					cleanupConnectionListeners();
					connectionReady.reject(err);
				};
				socks5Client.once("connected", onConnected);
				socks5Client.once("error", onConnectionError);
				await connectionReady.promise;
				return socket;
			}
			[kDispatch](opts, handler) {
				let { origin } = opts;
				debug("dispatching request to", origin, "via SOCKS5");
				try {
					let originKey = String(origin);
					let pool = this[kPools].get(originKey);
					if (!pool || pool.destroyed || pool.closed) {
						pool = new Pool(origin, {
							pipelining: opts.pipelining,
							connections: opts.connections,
							connect: async (connectOpts, callback) => {
								try {
									let url = new URL(origin);
									let targetHost = url.hostname;
									let targetPort = parseInt(url.port) || (url.protocol === "https:" ? 443 : 80);
									debug("establishing SOCKS5 connection to", targetHost, targetPort);
									let socket = await this.createSocks5Connection(targetHost, targetPort);
									let finalSocket = socket;
									if (url.protocol === "https:") {
										tls ||= __nccwpck_require__(1692);
										debug("upgrading to TLS");
										finalSocket = tls.connect({
											...this[kRequestTls],
											socket,
											servername: this[kRequestTls]?.servername || targetHost
										});
										let tlsReady = Promise.withResolvers();
										let cleanupTlsListeners = () => {
											queueMicrotask(clearTlsTimeout);
											finalSocket.removeListener("secureConnect", onSecureConnect);
											finalSocket.removeListener("error", onTlsError);
										};
										let onSecureConnect = () => {
											cleanupTlsListeners();
											tlsReady.resolve();
										};
										let onTlsError = (err) => {
											cleanupTlsListeners();
											tlsReady.reject(err);
										};
										let clearTlsTimeout = setupConnectTimeout(new WeakRef(finalSocket), {
											timeout: this[kRequestTlsTimeout],
											hostname: targetHost,
											port: targetPort
										});
										finalSocket.once("secureConnect", onSecureConnect);
										finalSocket.once("error", onTlsError);
										await tlsReady.promise;
									}
									callback(null, finalSocket);
								} catch (err) {
									debug("SOCKS5 connection error:", err);
									callback(err);
								}
							}
						});
						this[kPools].set(originKey, pool);
						let closePoolIfUnused = () => {
							if (this[kPools].get(originKey) !== pool || pool[kConnected] > 0 || pool[kBusy]) return;
							this[kPools].delete(originKey);
							pool.destroyed || pool.close();
						};
						pool.on("disconnect", closePoolIfUnused);
						pool.on("connectionError", closePoolIfUnused);
					}
					return pool[kDispatch](opts, handler);
				} catch (err) {
					debug("dispatch error:", err);
					if (typeof handler.onResponseError == "function") {
						handler.onResponseError(null, err);
						return !1;
					} else if (typeof handler.onError == "function") {
						handler.onError(err);
						return !1;
					} else throw err;
				}
			}
			async [kClose]() {
				let closePromises = [];
				for (let pool of this[kPools].values()) closePromises.push(pool.close());
				this[kPools].clear();
				await Promise.all(closePromises);
			}
			async [kDestroy](err) {
				let destroyPromises = [];
				for (let pool of this[kPools].values()) destroyPromises.push(pool.destroy(err));
				this[kPools].clear();
				await Promise.all(destroyPromises);
			}
		}
		module.exports = Socks5ProxyAgent;
	}),
	2824: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.SPECIAL_HEADERS = exports.MINOR = exports.MAJOR = exports.HTAB_SP_VCHAR_OBS_TEXT = exports.QUOTED_STRING = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.HEX = exports.URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.STATUSES_HTTP = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.HEADER_STATE = exports.FINISH = exports.STATUSES = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
		let utils_1 = __nccwpck_require__(172);
		exports.ERROR = {
			OK: 0,
			INTERNAL: 1,
			STRICT: 2,
			CR_EXPECTED: 25,
			LF_EXPECTED: 3,
			UNEXPECTED_CONTENT_LENGTH: 4,
			UNEXPECTED_SPACE: 30,
			CLOSED_CONNECTION: 5,
			INVALID_METHOD: 6,
			INVALID_URL: 7,
			INVALID_CONSTANT: 8,
			INVALID_VERSION: 9,
			INVALID_HEADER_TOKEN: 10,
			INVALID_CONTENT_LENGTH: 11,
			INVALID_CHUNK_SIZE: 12,
			INVALID_STATUS: 13,
			INVALID_EOF_STATE: 14,
			INVALID_TRANSFER_ENCODING: 15,
			CB_MESSAGE_BEGIN: 16,
			CB_HEADERS_COMPLETE: 17,
			CB_MESSAGE_COMPLETE: 18,
			CB_CHUNK_HEADER: 19,
			CB_CHUNK_COMPLETE: 20,
			PAUSED: 21,
			PAUSED_UPGRADE: 22,
			PAUSED_H2_UPGRADE: 23,
			USER: 24,
			CB_URL_COMPLETE: 26,
			CB_STATUS_COMPLETE: 27,
			CB_METHOD_COMPLETE: 32,
			CB_VERSION_COMPLETE: 33,
			CB_HEADER_FIELD_COMPLETE: 28,
			CB_HEADER_VALUE_COMPLETE: 29,
			CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
			CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
			CB_RESET: 31,
			CB_PROTOCOL_COMPLETE: 38
		};
		exports.TYPE = {
			BOTH: 0,
			REQUEST: 1,
			RESPONSE: 2
		};
		exports.FLAGS = {
			CONNECTION_KEEP_ALIVE: 1,
			CONNECTION_CLOSE: 2,
			CONNECTION_UPGRADE: 4,
			CHUNKED: 8,
			UPGRADE: 16,
			CONTENT_LENGTH: 32,
			SKIPBODY: 64,
			TRAILING: 128,
			TRANSFER_ENCODING: 512
		};
		exports.LENIENT_FLAGS = {
			HEADERS: 1,
			CHUNKED_LENGTH: 2,
			KEEP_ALIVE: 4,
			TRANSFER_ENCODING: 8,
			VERSION: 16,
			DATA_AFTER_CLOSE: 32,
			OPTIONAL_LF_AFTER_CR: 64,
			OPTIONAL_CRLF_AFTER_CHUNK: 128,
			OPTIONAL_CR_BEFORE_LF: 256,
			SPACES_AFTER_CHUNK_SIZE: 512
		};
		exports.METHODS = {
			DELETE: 0,
			GET: 1,
			HEAD: 2,
			POST: 3,
			PUT: 4,
			CONNECT: 5,
			OPTIONS: 6,
			TRACE: 7,
			COPY: 8,
			LOCK: 9,
			MKCOL: 10,
			MOVE: 11,
			PROPFIND: 12,
			PROPPATCH: 13,
			SEARCH: 14,
			UNLOCK: 15,
			BIND: 16,
			REBIND: 17,
			UNBIND: 18,
			ACL: 19,
			REPORT: 20,
			MKACTIVITY: 21,
			CHECKOUT: 22,
			MERGE: 23,
			"M-SEARCH": 24,
			NOTIFY: 25,
			SUBSCRIBE: 26,
			UNSUBSCRIBE: 27,
			PATCH: 28,
			PURGE: 29,
			MKCALENDAR: 30,
			LINK: 31,
			UNLINK: 32,
			SOURCE: 33,
			PRI: 34,
			DESCRIBE: 35,
			ANNOUNCE: 36,
			SETUP: 37,
			PLAY: 38,
			PAUSE: 39,
			TEARDOWN: 40,
			GET_PARAMETER: 41,
			SET_PARAMETER: 42,
			REDIRECT: 43,
			RECORD: 44,
			FLUSH: 45,
			QUERY: 46
		};
		exports.STATUSES = {
			CONTINUE: 100,
			SWITCHING_PROTOCOLS: 101,
			PROCESSING: 102,
			EARLY_HINTS: 103,
			RESPONSE_IS_STALE: 110,
			REVALIDATION_FAILED: 111,
			DISCONNECTED_OPERATION: 112,
			HEURISTIC_EXPIRATION: 113,
			MISCELLANEOUS_WARNING: 199,
			OK: 200,
			CREATED: 201,
			ACCEPTED: 202,
			NON_AUTHORITATIVE_INFORMATION: 203,
			NO_CONTENT: 204,
			RESET_CONTENT: 205,
			PARTIAL_CONTENT: 206,
			MULTI_STATUS: 207,
			ALREADY_REPORTED: 208,
			TRANSFORMATION_APPLIED: 214,
			IM_USED: 226,
			MISCELLANEOUS_PERSISTENT_WARNING: 299,
			MULTIPLE_CHOICES: 300,
			MOVED_PERMANENTLY: 301,
			FOUND: 302,
			SEE_OTHER: 303,
			NOT_MODIFIED: 304,
			USE_PROXY: 305,
			SWITCH_PROXY: 306,
			TEMPORARY_REDIRECT: 307,
			PERMANENT_REDIRECT: 308,
			BAD_REQUEST: 400,
			UNAUTHORIZED: 401,
			PAYMENT_REQUIRED: 402,
			FORBIDDEN: 403,
			NOT_FOUND: 404,
			METHOD_NOT_ALLOWED: 405,
			NOT_ACCEPTABLE: 406,
			PROXY_AUTHENTICATION_REQUIRED: 407,
			REQUEST_TIMEOUT: 408,
			CONFLICT: 409,
			GONE: 410,
			LENGTH_REQUIRED: 411,
			PRECONDITION_FAILED: 412,
			PAYLOAD_TOO_LARGE: 413,
			URI_TOO_LONG: 414,
			UNSUPPORTED_MEDIA_TYPE: 415,
			RANGE_NOT_SATISFIABLE: 416,
			EXPECTATION_FAILED: 417,
			IM_A_TEAPOT: 418,
			PAGE_EXPIRED: 419,
			ENHANCE_YOUR_CALM: 420,
			MISDIRECTED_REQUEST: 421,
			UNPROCESSABLE_ENTITY: 422,
			LOCKED: 423,
			FAILED_DEPENDENCY: 424,
			TOO_EARLY: 425,
			UPGRADE_REQUIRED: 426,
			PRECONDITION_REQUIRED: 428,
			TOO_MANY_REQUESTS: 429,
			REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430,
			REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
			LOGIN_TIMEOUT: 440,
			NO_RESPONSE: 444,
			RETRY_WITH: 449,
			BLOCKED_BY_PARENTAL_CONTROL: 450,
			UNAVAILABLE_FOR_LEGAL_REASONS: 451,
			CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460,
			INVALID_X_FORWARDED_FOR: 463,
			REQUEST_HEADER_TOO_LARGE: 494,
			SSL_CERTIFICATE_ERROR: 495,
			SSL_CERTIFICATE_REQUIRED: 496,
			HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497,
			INVALID_TOKEN: 498,
			CLIENT_CLOSED_REQUEST: 499,
			INTERNAL_SERVER_ERROR: 500,
			NOT_IMPLEMENTED: 501,
			BAD_GATEWAY: 502,
			SERVICE_UNAVAILABLE: 503,
			GATEWAY_TIMEOUT: 504,
			HTTP_VERSION_NOT_SUPPORTED: 505,
			VARIANT_ALSO_NEGOTIATES: 506,
			INSUFFICIENT_STORAGE: 507,
			LOOP_DETECTED: 508,
			BANDWIDTH_LIMIT_EXCEEDED: 509,
			NOT_EXTENDED: 510,
			NETWORK_AUTHENTICATION_REQUIRED: 511,
			WEB_SERVER_UNKNOWN_ERROR: 520,
			WEB_SERVER_IS_DOWN: 521,
			CONNECTION_TIMEOUT: 522,
			ORIGIN_IS_UNREACHABLE: 523,
			TIMEOUT_OCCURED: 524,
			SSL_HANDSHAKE_FAILED: 525,
			INVALID_SSL_CERTIFICATE: 526,
			RAILGUN_ERROR: 527,
			SITE_IS_OVERLOADED: 529,
			SITE_IS_FROZEN: 530,
			IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561,
			NETWORK_READ_TIMEOUT: 598,
			NETWORK_CONNECT_TIMEOUT: 599
		};
		exports.FINISH = {
			SAFE: 0,
			SAFE_WITH_CB: 1,
			UNSAFE: 2
		};
		exports.HEADER_STATE = {
			GENERAL: 0,
			CONNECTION: 1,
			CONTENT_LENGTH: 2,
			TRANSFER_ENCODING: 3,
			UPGRADE: 4,
			CONNECTION_KEEP_ALIVE: 5,
			CONNECTION_CLOSE: 6,
			CONNECTION_UPGRADE: 7,
			TRANSFER_ENCODING_CHUNKED: 8
		};
		exports.METHODS_HTTP = [
			exports.METHODS.DELETE,
			exports.METHODS.GET,
			exports.METHODS.HEAD,
			exports.METHODS.POST,
			exports.METHODS.PUT,
			exports.METHODS.CONNECT,
			exports.METHODS.OPTIONS,
			exports.METHODS.TRACE,
			exports.METHODS.COPY,
			exports.METHODS.LOCK,
			exports.METHODS.MKCOL,
			exports.METHODS.MOVE,
			exports.METHODS.PROPFIND,
			exports.METHODS.PROPPATCH,
			exports.METHODS.SEARCH,
			exports.METHODS.UNLOCK,
			exports.METHODS.BIND,
			exports.METHODS.REBIND,
			exports.METHODS.UNBIND,
			exports.METHODS.ACL,
			exports.METHODS.REPORT,
			exports.METHODS.MKACTIVITY,
			exports.METHODS.CHECKOUT,
			exports.METHODS.MERGE,
			exports.METHODS["M-SEARCH"],
			exports.METHODS.NOTIFY,
			exports.METHODS.SUBSCRIBE,
			exports.METHODS.UNSUBSCRIBE,
			exports.METHODS.PATCH,
			exports.METHODS.PURGE,
			exports.METHODS.MKCALENDAR,
			exports.METHODS.LINK,
			exports.METHODS.UNLINK,
			exports.METHODS.PRI,
			exports.METHODS.SOURCE,
			exports.METHODS.QUERY
		];
		exports.METHODS_ICE = [exports.METHODS.SOURCE];
		exports.METHODS_RTSP = [
			exports.METHODS.OPTIONS,
			exports.METHODS.DESCRIBE,
			exports.METHODS.ANNOUNCE,
			exports.METHODS.SETUP,
			exports.METHODS.PLAY,
			exports.METHODS.PAUSE,
			exports.METHODS.TEARDOWN,
			exports.METHODS.GET_PARAMETER,
			exports.METHODS.SET_PARAMETER,
			exports.METHODS.REDIRECT,
			exports.METHODS.RECORD,
			exports.METHODS.FLUSH,
			exports.METHODS.GET,
			exports.METHODS.POST
		];
		exports.METHOD_MAP = (0, utils_1.enumToMap)(exports.METHODS);
		exports.H_METHOD_MAP = Object.fromEntries(Object.entries(exports.METHODS).filter(([k]) => k.startsWith("H")));
		exports.STATUSES_HTTP = [
			exports.STATUSES.CONTINUE,
			exports.STATUSES.SWITCHING_PROTOCOLS,
			exports.STATUSES.PROCESSING,
			exports.STATUSES.EARLY_HINTS,
			exports.STATUSES.RESPONSE_IS_STALE,
			exports.STATUSES.REVALIDATION_FAILED,
			exports.STATUSES.DISCONNECTED_OPERATION,
			exports.STATUSES.HEURISTIC_EXPIRATION,
			exports.STATUSES.MISCELLANEOUS_WARNING,
			exports.STATUSES.OK,
			exports.STATUSES.CREATED,
			exports.STATUSES.ACCEPTED,
			exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,
			exports.STATUSES.NO_CONTENT,
			exports.STATUSES.RESET_CONTENT,
			exports.STATUSES.PARTIAL_CONTENT,
			exports.STATUSES.MULTI_STATUS,
			exports.STATUSES.ALREADY_REPORTED,
			exports.STATUSES.TRANSFORMATION_APPLIED,
			exports.STATUSES.IM_USED,
			exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
			exports.STATUSES.MULTIPLE_CHOICES,
			exports.STATUSES.MOVED_PERMANENTLY,
			exports.STATUSES.FOUND,
			exports.STATUSES.SEE_OTHER,
			exports.STATUSES.NOT_MODIFIED,
			exports.STATUSES.USE_PROXY,
			exports.STATUSES.SWITCH_PROXY,
			exports.STATUSES.TEMPORARY_REDIRECT,
			exports.STATUSES.PERMANENT_REDIRECT,
			exports.STATUSES.BAD_REQUEST,
			exports.STATUSES.UNAUTHORIZED,
			exports.STATUSES.PAYMENT_REQUIRED,
			exports.STATUSES.FORBIDDEN,
			exports.STATUSES.NOT_FOUND,
			exports.STATUSES.METHOD_NOT_ALLOWED,
			exports.STATUSES.NOT_ACCEPTABLE,
			exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
			exports.STATUSES.REQUEST_TIMEOUT,
			exports.STATUSES.CONFLICT,
			exports.STATUSES.GONE,
			exports.STATUSES.LENGTH_REQUIRED,
			exports.STATUSES.PRECONDITION_FAILED,
			exports.STATUSES.PAYLOAD_TOO_LARGE,
			exports.STATUSES.URI_TOO_LONG,
			exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,
			exports.STATUSES.RANGE_NOT_SATISFIABLE,
			exports.STATUSES.EXPECTATION_FAILED,
			exports.STATUSES.IM_A_TEAPOT,
			exports.STATUSES.PAGE_EXPIRED,
			exports.STATUSES.ENHANCE_YOUR_CALM,
			exports.STATUSES.MISDIRECTED_REQUEST,
			exports.STATUSES.UNPROCESSABLE_ENTITY,
			exports.STATUSES.LOCKED,
			exports.STATUSES.FAILED_DEPENDENCY,
			exports.STATUSES.TOO_EARLY,
			exports.STATUSES.UPGRADE_REQUIRED,
			exports.STATUSES.PRECONDITION_REQUIRED,
			exports.STATUSES.TOO_MANY_REQUESTS,
			exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
			exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
			exports.STATUSES.LOGIN_TIMEOUT,
			exports.STATUSES.NO_RESPONSE,
			exports.STATUSES.RETRY_WITH,
			exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
			exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
			exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
			exports.STATUSES.INVALID_X_FORWARDED_FOR,
			exports.STATUSES.REQUEST_HEADER_TOO_LARGE,
			exports.STATUSES.SSL_CERTIFICATE_ERROR,
			exports.STATUSES.SSL_CERTIFICATE_REQUIRED,
			exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
			exports.STATUSES.INVALID_TOKEN,
			exports.STATUSES.CLIENT_CLOSED_REQUEST,
			exports.STATUSES.INTERNAL_SERVER_ERROR,
			exports.STATUSES.NOT_IMPLEMENTED,
			exports.STATUSES.BAD_GATEWAY,
			exports.STATUSES.SERVICE_UNAVAILABLE,
			exports.STATUSES.GATEWAY_TIMEOUT,
			exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
			exports.STATUSES.VARIANT_ALSO_NEGOTIATES,
			exports.STATUSES.INSUFFICIENT_STORAGE,
			exports.STATUSES.LOOP_DETECTED,
			exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
			exports.STATUSES.NOT_EXTENDED,
			exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
			exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
			exports.STATUSES.WEB_SERVER_IS_DOWN,
			exports.STATUSES.CONNECTION_TIMEOUT,
			exports.STATUSES.ORIGIN_IS_UNREACHABLE,
			exports.STATUSES.TIMEOUT_OCCURED,
			exports.STATUSES.SSL_HANDSHAKE_FAILED,
			exports.STATUSES.INVALID_SSL_CERTIFICATE,
			exports.STATUSES.RAILGUN_ERROR,
			exports.STATUSES.SITE_IS_OVERLOADED,
			exports.STATUSES.SITE_IS_FROZEN,
			exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
			exports.STATUSES.NETWORK_READ_TIMEOUT,
			exports.STATUSES.NETWORK_CONNECT_TIMEOUT
		];
		exports.ALPHA = [];
		for (let i = 65; i <= 90; i++) {
			exports.ALPHA.push(String.fromCharCode(i));
			exports.ALPHA.push(String.fromCharCode(i + 32));
		}
		exports.NUM_MAP = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9
		};
		exports.HEX_MAP = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9,
			A: 10,
			B: 11,
			C: 12,
			D: 13,
			E: 14,
			F: 15,
			a: 10,
			b: 11,
			c: 12,
			d: 13,
			e: 14,
			f: 15
		};
		exports.NUM = [
			"0",
			"1",
			"2",
			"3",
			"4",
			"5",
			"6",
			"7",
			"8",
			"9"
		];
		exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
		exports.MARK = [
			"-",
			"_",
			".",
			"!",
			"~",
			"*",
			"'",
			"(",
			")"
		];
		exports.USERINFO_CHARS = exports.ALPHANUM.concat(exports.MARK).concat([
			"%",
			";",
			":",
			"&",
			"=",
			"+",
			"$",
			","
		]);
		exports.URL_CHAR = "!\"$%&'()*+,-./:;<=>@[\\]^_`{|}~".split("").concat(exports.ALPHANUM);
		exports.HEX = exports.NUM.concat([
			"a",
			"b",
			"c",
			"d",
			"e",
			"f",
			"A",
			"B",
			"C",
			"D",
			"E",
			"F"
		]);
		exports.TOKEN = [
			"!",
			"#",
			"$",
			"%",
			"&",
			"'",
			"*",
			"+",
			"-",
			".",
			"^",
			"_",
			"`",
			"|",
			"~"
		].concat(exports.ALPHANUM);
		exports.HEADER_CHARS = ["	"];
		for (let i = 32; i <= 255; i++) i !== 127 && exports.HEADER_CHARS.push(i);
		exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter((c) => c !== 44);
		exports.QUOTED_STRING = ["	", " "];
		for (let i = 33; i <= 255; i++) i !== 34 && i !== 92 && exports.QUOTED_STRING.push(i);
		exports.HTAB_SP_VCHAR_OBS_TEXT = ["	", " "];
		for (let i = 33; i <= 126; i++) exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
		for (let i = 128; i <= 255; i++) exports.HTAB_SP_VCHAR_OBS_TEXT.push(i);
		exports.MAJOR = exports.NUM_MAP;
		exports.MINOR = exports.MAJOR;
		exports.SPECIAL_HEADERS = {
			connection: exports.HEADER_STATE.CONNECTION,
			"content-length": exports.HEADER_STATE.CONTENT_LENGTH,
			"proxy-connection": exports.HEADER_STATE.CONNECTION,
			"transfer-encoding": exports.HEADER_STATE.TRANSFER_ENCODING,
			upgrade: exports.HEADER_STATE.UPGRADE
		};
		exports.default = {
			ERROR: exports.ERROR,
			TYPE: exports.TYPE,
			FLAGS: exports.FLAGS,
			LENIENT_FLAGS: exports.LENIENT_FLAGS,
			METHODS: exports.METHODS,
			STATUSES: exports.STATUSES,
			FINISH: exports.FINISH,
			HEADER_STATE: exports.HEADER_STATE,
			ALPHA: exports.ALPHA,
			NUM_MAP: exports.NUM_MAP,
			HEX_MAP: exports.HEX_MAP,
			NUM: exports.NUM,
			ALPHANUM: exports.ALPHANUM,
			MARK: exports.MARK,
			USERINFO_CHARS: exports.USERINFO_CHARS,
			URL_CHAR: exports.URL_CHAR,
			HEX: exports.HEX,
			TOKEN: exports.TOKEN,
			HEADER_CHARS: exports.HEADER_CHARS,
			CONNECTION_TOKEN_CHARS: exports.CONNECTION_TOKEN_CHARS,
			QUOTED_STRING: exports.QUOTED_STRING,
			HTAB_SP_VCHAR_OBS_TEXT: exports.HTAB_SP_VCHAR_OBS_TEXT,
			MAJOR: exports.MAJOR,
			MINOR: exports.MINOR,
			SPECIAL_HEADERS: exports.SPECIAL_HEADERS,
			METHODS_HTTP: exports.METHODS_HTTP,
			METHODS_ICE: exports.METHODS_ICE,
			METHODS_RTSP: exports.METHODS_RTSP,
			METHOD_MAP: exports.METHOD_MAP,
			H_METHOD_MAP: exports.H_METHOD_MAP,
			STATUSES_HTTP: exports.STATUSES_HTTP
		};
	}),
	3870: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		module = __nccwpck_require__.nmd(module);
		let { Buffer } = __nccwpck_require__(4573);
		let wasmBuffer;
		Object.defineProperty(module, "exports", { get: () => wasmBuffer ||= Buffer.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==", "base64") });
	}),
	172: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.enumToMap = enumToMap;
		function enumToMap(obj, filter = [], exceptions = []) {
			let emptyFilter = (filter?.length ?? 0) === 0;
			let emptyExceptions = (exceptions?.length ?? 0) === 0;
			return Object.fromEntries(Object.entries(obj).filter(([, value]) => typeof value == "number" && (emptyFilter || filter.includes(value)) && (emptyExceptions || !exceptions.includes(value))));
		}
	}),
	6854: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		let { kConnected, kPending, kRunning, kSize, kFree, kQueued } = __nccwpck_require__(6443);
		class ClientStats {
			constructor(client) {
				this.connected = client[kConnected];
				this.pending = client[kPending];
				this.running = client[kRunning];
				this.size = client[kSize];
			}
		}
		class PoolStats {
			constructor(pool) {
				this.connected = pool[kConnected];
				this.free = pool[kFree];
				this.pending = pool[kPending];
				this.queued = pool[kQueued];
				this.running = pool[kRunning];
				this.size = pool[kSize];
			}
		}
		module.exports = {
			ClientStats,
			PoolStats
		};
	}),
	6603: ((module) => {
		let fastNow = 0;
		let RESOLUTION_MS = 1e3;
		let fastNowTimeout;
		let kFastTimer = Symbol("kFastTimer");
		let fastTimers = [];
		function onTick() {
			fastNow += 499;
			let idx = 0;
			let len = fastTimers.length;
			for (; idx < len;) {
				let timer = fastTimers[idx];
				if (timer._state === 0) {
					timer._idleStart = fastNow - 499;
					timer._state = 1;
				} else if (timer._state === 1 && fastNow >= timer._idleStart + timer._idleTimeout) {
					timer._state = -1;
					timer._idleStart = -1;
					timer._onTimeout(timer._timerArg);
				}
				if (timer._state === -1) {
					timer._state = -2;
					--len !== 0 && (fastTimers[idx] = fastTimers[len]);
				} else ++idx;
			}
			fastTimers.length = len;
			fastTimers.length !== 0 && refreshTimeout();
		}
		function refreshTimeout() {
			if (fastNowTimeout?.refresh) fastNowTimeout.refresh();
			else {
				clearTimeout(fastNowTimeout);
				fastNowTimeout = setTimeout(onTick, 499);
				fastNowTimeout?.unref();
			}
		}
		class FastTimer {
			[kFastTimer] = !0;
			_state = -2;
			_idleTimeout = -1;
			_idleStart = -1;
			_onTimeout;
			_timerArg;
			constructor(callback, delay, arg) {
				this._onTimeout = callback;
				this._idleTimeout = delay;
				this._timerArg = arg;
				this.refresh();
			}
			refresh() {
				this._state === -2 && fastTimers.push(this);
				fastNowTimeout && fastTimers.length !== 1 || refreshTimeout();
				this._state = 0;
			}
			clear() {
				this._state = -1;
				this._idleStart = -1;
			}
		}
		module.exports = {
			setTimeout(callback, delay, arg) {
				return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
			},
			clearTimeout(timeout) {
				timeout[kFastTimer] ? timeout.clear() : clearTimeout(timeout);
			},
			setFastTimeout(callback, delay, arg) {
				return new FastTimer(callback, delay, arg);
			},
			clearFastTimeout(timeout) {
				timeout.clear();
			},
			now() {
				return fastNow;
			},
			tick(delay = 0) {
				fastNow += delay - RESOLUTION_MS + 1;
				onTick();
				onTick();
			},
			reset() {
				fastNow = 0;
				fastTimers.length = 0;
				clearTimeout(fastNowTimeout);
				fastNowTimeout = null;
			},
			kFastTimer
		};
	}),
	4718: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { e: () => run });
		let external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
		let package_namespaceObject = JSON.parse("{\"UU\":\"export-zilliz-cloud-backup\",\"rE\":\"1.0.0\"}");
		let STATUS_CLASSES = {
			PENDING: "running",
			IN_PROGRESS: "running",
			SUCCESSFUL: "succeeded",
			FAILED: "failed",
			CANCELING: "canceling",
			CANCELED: "canceled",
			CANCELLED: "canceled",
			CANCELLING: "canceling",
			PREPARING: "running",
			RUNNING: "running",
			SUCCEEDED: "succeeded",
			SUCCESS: "succeeded",
			COMPLETED: "succeeded",
			ERROR: "failed",
			TIMEOUT: "failed"
		};
		function classifyStatus(word) {
			let key = word.trim().toUpperCase().replaceAll(/[\s-]+/g, "_");
			return Object.hasOwn(STATUS_CLASSES, key) ? STATUS_CLASSES[key] ?? "unknown" : "unknown";
		}
		let NON_EXPORT_TYPES = new Set([
			"IMPORT",
			"MIGRATION",
			"BACKUP",
			"RESTORE",
			"CLONE_COLLECTION"
		]);
		function nonExportType(type) {
			let word = type?.toUpperCase();
			return word !== void 0 && NON_EXPORT_TYPES.has(word) ? word : void 0;
		}
		function terminalStatus(word) {
			let meaning = classifyStatus(word);
			return meaning === "succeeded" || meaning === "failed" || meaning === "canceled" ? meaning : void 0;
		}
		var external_node_util_ = __nccwpck_require__(7975);
		let MAX_TEXT_LENGTH = 1e3;
		let MAX_LINE_LENGTH = 4e3;
		function sanitizeLine(text, longest = MAX_TEXT_LENGTH) {
			let line = (0, external_node_util_.stripVTControlCharacters)(text.slice(0, 4 * longest)).replaceAll(/[\s\p{Cc}]+/gu, " ").replaceAll(/[\p{Cf}\p{Cs}\p{Co}]/gu, "").trim().replaceAll("##[", "# #[").replace(/^::/, ": :");
			return line.length > longest ? `${line.slice(0, longest).toWellFormed()}\u2026` : line;
		}
		function markdownText(text, longest = MAX_TEXT_LENGTH) {
			return sanitizeLine(text, longest).replaceAll(/[\\`*_{}[\]<>#+!|~&@:$^]/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll(/www\./gi, (start) => start.replace(".", "&#46;"));
		}
		function markdownSentence(text) {
			return text.split(/`([^`]+)`/).map((part, index) => index % 2 == 1 ? markdownCode(part) : spaced(part, (words) => markdownText(words, MAX_LINE_LENGTH))).join("");
		}
		function spaced(text, encode) {
			let [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
			return `${before && " "}${encode(inner)}${after && " "}`;
		}
		function markdownCode(text) {
			let line = sanitizeLine(text).replaceAll("|", "\u00a6");
			if (line === "") return "";
			let longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
			let fence = "`".repeat(longestRun + 1);
			let pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
			return `${fence}${pad}${line}${pad}${fence}`;
		}
		function createRedactor(secrets) {
			let known = secrets.filter((secret) => secret !== "").toSorted((a, b) => b.length - a.length).map((secret) => Array.from(secret, encodings).join(""));
			if (known.length === 0) return (text) => text;
			let any = new RegExp(known.join("|"), "g");
			return (text) => text.replaceAll(any, "***");
		}
		function encodings(character) {
			let codes = character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
			let itself = codes.map((code) => `\\u${code}`).join("");
			return `(?:${itself}|${codes.map((code) => `\\\\u${inEitherCase(code)}`).join("")}${/["\\/]/.test(character) ? `|\\\\${itself}` : ""})`;
		}
		function inEitherCase(digits) {
			return digits.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
		}
		let JOBS_PAGE = "the Jobs page of the Zilliz Cloud console";
		let UPLOADED_DATA_KEPT = "Data that was already uploaded stays in the bucket and is yours to delete.";
		let BACKUP_KEPT = "A backup that is completed stays in Zilliz Cloud, is charged for, and is yours to delete.";
		function jobLabel({ jobId, backupJobId, backupId }) {
			if (jobId !== void 0) return `Export job ${jobId}`;
			return backupJobId === void 0 && backupId === void 0 ? "Export job (unknown)" : `Backup job ${backupJobId ?? "(unknown)"}, which takes backup ${backupId ?? "(unknown)"},`;
		}
		let leftovers = ({ jobId }) => jobId === void 0 ? BACKUP_KEPT : UPLOADED_DATA_KEPT;
		let noExportStarted = ({ jobId }) => jobId === void 0 ? " No export was started." : "";
		let exportTarget = ({ backupId, clusterId, directory, integrationId }) => `backup ${backupId} of cluster ${clusterId} to directory ${directory} through integration ${integrationId}`;
		let lastReported = ({ jobId, backupStatus, remoteStatus, progress }) => {
			let status = jobId === void 0 ? backupStatus : remoteStatus;
			return status === void 0 ? "Zilliz Cloud had not reported its status yet" : `Zilliz Cloud last reported ${status}${progress === void 0 ? "" : ` at ${progress} %`}`;
		};
		let serverReason = ({ reason }) => reason === void 0 ? "Zilliz Cloud gave no reason." : `Zilliz Cloud says: ${reason}`;
		let withoutFullStop = (words) => sanitizeLine(words).replace(/[\s.]+$/, "");
		let timeoutTitle = ({ jobId }) => `${jobId === void 0 ? "Backup" : "Export"} not finished in time`;
		let timedOutSentence = (facts) => `${jobLabel(facts)} had not ended after ${facts.timedOutAfter}.`;
		function detached(facts) {
			let taking = facts.jobId === void 0;
			return {
				status: taking ? "canceled" : "in-progress",
				success: !1,
				title: `Step cancelled; the ${taking ? "backup" : "export"} was left alone`,
				message: `${jobLabel(facts)} was not cancelled, as \`on-cancel\` is detach, and may still be running. ${lastReported(facts)}.${noExportStarted(facts)}`,
				nextStep: `Follow or cancel it on ${JOBS_PAGE}.`,
				...taking && { note: BACKUP_KEPT }
			};
		}
		function cancelResult(outcome, facts, { as, why, goesOn } = {}) {
			let running = goesOn ? "It keeps running." : "It may still be running.";
			let because = why === void 0 ? "" : `: ${withoutFullStop(why)}`;
			let byHand = `Cancel it by hand: ${JOBS_PAGE}, Actions, Cancel.`;
			let taking = facts.jobId === void 0;
			let timedOut = facts.timedOutAfter !== void 0;
			let [thing, which] = taking ? ["Backup", `backup job ${facts.backupJobId} of backup ${facts.backupId}`] : ["Export", `export job ${facts.jobId}`];
			let first = timedOut ? `${timedOutSentence(facts)} ` : "";
			let seen = ` ${lastReported(facts)}.`;
			let open = {
				status: timedOut ? "timed-out" : taking ? "canceled" : "in-progress",
				cancelOutcome: outcome,
				success: !1,
				note: leftovers(facts)
			};
			let notCancelled = timedOut ? `${timeoutTitle(facts)}, and not cancelled` : `${thing} not cancelled`;
			switch (outcome) {
				case "confirmed": return {
					...open,
					status: timedOut ? "timed-out" : "canceled",
					title: timedOut ? `${timeoutTitle(facts)}, and cancelled` : `${thing} cancelled`,
					message: `${first}${jobLabel(facts)} was cancelled${timedOut ? ", as `on-timeout` is cancel" : " with the run"}${taking ? "" : `; Zilliz Cloud reports ${facts.remoteStatus}`}.${noExportStarted(facts)}`
				};
				case "already-finished": return {
					...open,
					...alreadyFinished(facts, as)
				};
				case "requested": return {
					...open,
					title: `${thing} being cancelled`,
					message: `${first}Cancelling ${which} was requested, but the job had not ended when the time was up.${seen} It may still be running.${noExportStarted(facts)}`,
					nextStep: `Check on ${JOBS_PAGE} that it ends.`,
					retryInPost: !0
				};
				case "rejected": return {
					...open,
					title: notCancelled,
					message: `${first}Zilliz Cloud refused to cancel ${which}${because}. ${running}${seen}${noExportStarted(facts)}`,
					nextStep: byHand
				};
				case "unsupported": return {
					...open,
					title: notCancelled,
					message: `${first}No route of Zilliz Cloud's API cancels ${which}${because}. ${running}${seen}${noExportStarted(facts)}`,
					nextStep: byHand
				};
				case "unreachable": return {
					...open,
					title: notCancelled,
					message: `${first}Zilliz Cloud could not be reached to cancel ${which}${because}. It may still be running.${seen}${noExportStarted(facts)}`,
					nextStep: byHand,
					retryInPost: !0
				};
			}
		}
		function alreadyFinished(facts, as) {
			let why = as === "failed" ? ` ${serverReason(facts)}` : "";
			if (facts.jobId === void 0) return {
				status: facts.timedOutAfter === void 0 ? "canceled" : "timed-out",
				success: !1,
				title: "Cancelled before the export was started",
				message: `${jobLabel(facts)} had already ended.${why} No export was started.`,
				note: BACKUP_KEPT
			};
			let exported = as === "succeeded";
			if (facts.timedOutAfter !== void 0) return {
				status: as ?? "timed-out",
				success: exported,
				title: exported ? "Backup exported" : timeoutTitle(facts),
				message: `${jobLabel(facts)} ended when its \`timeout\` of ${facts.timedOutAfter} was just up: ${facts.remoteStatus}.${why}`,
				note: exported ? "The backup is in the bucket." : UPLOADED_DATA_KEPT
			};
			return {
				status: as ?? "in-progress",
				success: !1,
				title: "Cancelled after the export had ended",
				message: `${jobLabel(facts)} had already ended when the run was cancelled: ${facts.remoteStatus}.${why}`,
				note: exported ? "The backup is in the bucket; nothing needs to be done." : UPLOADED_DATA_KEPT
			};
		}
		function notStarted(what, next, { backupJobId, backupId } = {}) {
			let taken = backupJobId !== void 0 && backupId !== void 0;
			return {
				status: "failed",
				success: !1,
				title: "Nothing was exported",
				message: `${what}\nNo export was started.`,
				nextStep: next,
				...taken && { note: `Backup ${backupId}, which was taken for it, can be exported later with \`backup-id: ${backupId}\`. ${BACKUP_KEPT}` }
			};
		}
		function invalidInputs(mistakes) {
			return notStarted(`The inputs can't be used:\n${mistakes.map((mistake) => `- ${mistake}`).join("\n")}`, "Correct them in the workflow.");
		}
		function cancelledBeforeStart() {
			return {
				status: "canceled",
				cancelOutcome: "not-needed",
				success: !1,
				title: "Cancelled before the export was started",
				message: "The step was cancelled before it asked Zilliz Cloud for an export. No export was started."
			};
		}
		function jobNotFound(facts, why) {
			return {
				status: "failed",
				success: !1,
				title: "No such job",
				message: `Zilliz Cloud doesn't know job ${facts.jobId}: ${withoutFullStop(why)}. Nothing was started.`,
				nextStep: "Check `job-id`, and that the API key belongs to the job's project: the output `job-id` of the run that started the export has it."
			};
		}
		function startUnknown(facts, why) {
			return {
				status: "start-unknown",
				success: !1,
				title: "An export may have been started",
				message: `The export of ${exportTarget(facts)} was requested, but ${why === void 0 ? "the step was ended before an answer came" : `the answer was lost: ${withoutFullStop(why)}`}. One export may be running, and its job id is not known.`,
				nextStep: `Look on ${JOBS_PAGE} for an export of backup ${facts.backupId} before you run this again; cancel it there, or wait for it.`
			};
		}
		function backupUnknown(facts, why) {
			let named = facts.backupJobId === void 0 ? "its id is not known" : `its job is ${facts.backupJobId}, and its id is not known`;
			return {
				status: "start-unknown",
				success: !1,
				title: "A backup may have been started",
				message: `A backup of cluster ${facts.clusterId} was requested, but ${why === void 0 ? "the step was ended before an answer came" : `the answer was lost: ${withoutFullStop(why)}`}. One backup may be being taken, and ${named}. No export was started.`,
				nextStep: `Look on the Backups page and ${JOBS_PAGE} for a new backup of the cluster before you run this again; cancel it there, or export it with its id as \`backup-id\`.`,
				note: BACKUP_KEPT
			};
		}
		function backupNotCreated(facts, as) {
			let how = {
				failed: `failed. ${serverReason(facts)}`,
				canceled: `was cancelled, and not by this run. ${serverReason(facts)}`,
				gone: `ended, but Zilliz Cloud reports the backup as ${facts.backupStatus}.`
			}[as];
			return {
				status: as === "canceled" ? "canceled" : "failed",
				success: !1,
				title: as === "canceled" ? "Backup cancelled in Zilliz Cloud" : "Backup failed",
				message: `${jobLabel(facts)} ${how} No export was started.`,
				nextStep: as === "canceled" ? "Run this again when the export is wanted after all." : "Remove the cause and run this again; if it is not clear, give Zilliz Cloud support the job id."
			};
		}
		function checked(facts, checks, request) {
			let skipped = checks.filter(({ result }) => result === "skipped").length;
			return {
				status: "checked",
				success: !0,
				title: "Checked; nothing was started",
				message: `A dry run for cluster ${facts.clusterId} found nothing in the way${skipped === 0 ? "" : `, as far as it could see: ${skipped} of ${checks.length} checks were skipped`}. Nothing was started.\n${request}`,
				checks
			};
		}
		function startedWithoutWaiting(facts) {
			return {
				status: "in-progress",
				success: !0,
				title: "Export started",
				message: `${jobLabel(facts)} was started and is not waited for, as \`wait\` is false.`,
				note: `Follow or cancel it on ${JOBS_PAGE}.`
			};
		}
		function cleanupFailed({ phase: name, facts }, mistakes) {
			let why = mistakes.join(" ");
			switch (name) {
				case "requesting-backup": return backupUnknown(facts);
				case "starting": return startUnknown(facts);
				default: return {
					...cancelResult("unreachable", facts),
					message: `${jobLabel(facts)} was to be cancelled by the post step, whose inputs can't be used: ${withoutFullStop(why)}. It may still be running. ${lastReported(facts)}.${noExportStarted(facts)}`
				};
			}
		}
		function internalError(facts, why) {
			let { jobId, backupJobId } = facts;
			let started = (jobId ?? backupJobId) !== void 0;
			return {
				status: started ? "in-progress" : "failed",
				success: !1,
				title: "The action failed",
				message: `Unexpected: ${why}. ${started ? `${jobLabel(facts)} may still be running.${noExportStarted(facts)}` : "No export was started."}`,
				nextStep: started ? `Follow or cancel it on ${JOBS_PAGE}, and report this error.` : "Report this error.",
				retryInPost: started
			};
		}
		function jobEnded(as, facts) {
			switch (as) {
				case "succeeded": return {
					status: "succeeded",
					success: !0,
					title: "Backup exported",
					message: `${jobLabel(facts)} succeeded${facts.backupId === void 0 ? "." : `: backup ${facts.backupId} was exported.`}`
				};
				case "failed": return {
					status: "failed",
					success: !1,
					title: "Export failed",
					message: `${jobLabel(facts)} failed. ${serverReason(facts)}`,
					nextStep: "Remove the cause and run this again; if it is not clear, give Zilliz Cloud support the job id.",
					note: UPLOADED_DATA_KEPT
				};
				case "canceled": return {
					status: "canceled",
					success: !1,
					title: "Export cancelled in Zilliz Cloud",
					message: `${jobLabel(facts)} was cancelled, and not by this run. ${serverReason(facts)}`,
					nextStep: "Run this again when the export is wanted after all.",
					note: UPLOADED_DATA_KEPT
				};
			}
		}
		function fromPreviousAttempt(result, attempt) {
			return {
				...result,
				message: `${result.message}\nAttempt ${attempt} of this run started this export; this attempt started none.`
			};
		}
		function timedOut(facts) {
			return {
				status: "timed-out",
				success: !1,
				title: timeoutTitle(facts),
				message: `${timedOutSentence(facts)} ${lastReported(facts)}. It was not cancelled, as \`on-timeout\` is detach, and may still be running.${noExportStarted(facts)}`,
				nextStep: `Follow or cancel it on ${JOBS_PAGE}${facts.jobId === void 0 ? "" : `, or watch it with \`job-id: ${facts.jobId}\``}; give the next run a longer \`timeout\`.`
			};
		}
		function watchFailed(facts, why, advice) {
			return {
				status: "in-progress",
				success: !1,
				title: `Lost sight of the ${facts.jobId === void 0 ? "backup" : "export"}`,
				message: `${jobLabel(facts)} can't be watched any longer: ${withoutFullStop(why)}. ${lastReported(facts)}. It may still be running.${noExportStarted(facts)}`,
				nextStep: `Follow or cancel it on ${JOBS_PAGE}. ${advice}`
			};
		}
		var signals = __nccwpck_require__(715);
		var util_clock = __nccwpck_require__(7110);
		class ZillizError extends Error {
			name = "ZillizError";
			kind;
			failure;
			constructor(kind, failure, options) {
				super(describeFailure(failure), options);
				this.kind = kind;
				this.failure = failure;
			}
			static ofTransport(request, error) {
				return new ZillizError(error.sent ? "indeterminate" : "notSent", {
					request,
					message: error.message
				}, { cause: error });
			}
			get isRetryable() {
				return this.kind !== "rejected";
			}
		}
		function describeFailure({ request, httpStatus, code, message, requestId }) {
			let said = [
				httpStatus === void 0 ? void 0 : `HTTP ${httpStatus}`,
				code === void 0 ? void 0 : `code ${code}`,
				message
			].filter((part) => part !== void 0 && part !== "");
			let id = requestId === void 0 ? "" : ` (request id ${requestId})`;
			return sanitizeLine(`${request}: ${said.join(", ") || "no answer"}${id}`);
		}
		let JOB_NOT_FOUND = 96026;
		function isJobNotFound(error) {
			return error.kind === "rejected" && (error.failure.code === JOB_NOT_FOUND || error.failure.code === void 0 && error.failure.httpStatus === 404);
		}
		function isPossiblyTransient(error) {
			let { httpStatus, code } = error.failure;
			return error.kind === "rejected" && httpStatus !== void 0 && httpStatus < 300 && code !== void 0 && !ADVICE.has(code);
		}
		let KEY_ADVICE = "Check the API key: it must be a Zilliz Cloud API key that has not been deleted, passed as `api-key` from a secret of the repository, organization or environment.";
		let ROLE_ADVICE = "Exporting a backup takes an API key with the role Organization Owner or Project Admin, and with this cluster in its scope.";
		let CLUSTER_ADVICE = "Check `cluster-id` (`in01-\u2026`), and that the API key belongs to the cluster's organization.";
		let ADVICE = new Map([
			[KEY_ADVICE, [
				21119,
				1800,
				80001,
				80002
			]],
			[ROLE_ADVICE, [
				96013,
				96015,
				96016,
				40022
			]],
			[CLUSTER_ADVICE, [
				96012,
				96014,
				96018,
				96025,
				96036,
				40021,
				80020,
				80021,
				80022
			]],
			["Check that the API key belongs to the organization of the cluster's project, and has the project in its scope.", [96005, 96027]],
			["Exporting backups is in private preview for Dedicated clusters in Enterprise projects: ask Zilliz Cloud support to enable it.", [
				96004,
				96019,
				96020,
				96021,
				96022,
				96028
			]],
			["A backup can only be exported to a bucket in its own cloud region: choose an integration of that region.", [96e3, 96001]],
			["Zilliz Cloud takes one manual backup of a cluster at a time, and none while an automatic one is being taken: wait for it to end and run this again, or export the newest backup with `backup-id: latest`.", [96038]],
			["The cluster's status does not allow this now: look at the cluster on the Zilliz Cloud console, and run this again when it is running.", [40003]],
			["Check the job on the Jobs page of the Zilliz Cloud console, and that the API key belongs to its project.", [JOB_NOT_FOUND]],
			["Zilliz Cloud does not take a request as this version of the action makes it: use the newest version, and report this with the request id.", [
				96002,
				96003,
				96006,
				96007,
				96008,
				96009,
				96010,
				96011,
				96017,
				96023,
				96024,
				96029,
				96030,
				96031,
				96032,
				96033,
				96034,
				96035,
				96037,
				96039,
				96040
			]]
		].flatMap(([advice, codes]) => codes.map((code) => [code, advice])));
		function isInvalidTarget({ kind, failure }) {
			let advice = ADVICE.get(failure.code ?? NaN);
			return kind === "rejected" && (failure.httpStatus === 401 || advice === KEY_ADVICE || advice === CLUSTER_ADVICE);
		}
		function adviceFor({ kind, failure }) {
			let known = failure.code === void 0 ? void 0 : ADVICE.get(failure.code);
			if (known !== void 0) return known;
			if (failure.httpStatus === 401) return KEY_ADVICE;
			if (failure.httpStatus === 403) return ROLE_ADVICE;
			switch (kind) {
				case "notSent": return "Check `base-url`, and that this runner reaches it (DNS, proxy, certificates).";
				case "rateLimited": return "Zilliz Cloud allows 20 requests a second for each key and endpoint: start fewer runs on one key at once.";
				case "rejected": return "Check the inputs against the message: the backup must be AVAILABLE, the integration ACTIVE with Read write in the backup's region, and exporting (a private preview) enabled for the project. Zilliz Cloud support can look the request up by its request id.";
				case "indeterminate": return "Check https://status.zilliz.com and run again.";
			}
		}
		async function findProjects(clusterId, zilliz, limits) {
			let projectId = clusterId === void 0 ? void 0 : await clusterProject(clusterId, zilliz, limits);
			return projectId === void 0 ? zilliz.listProjects(limits) : [projectId];
		}
		async function clusterProject(clusterId, zilliz, limits) {
			try {
				return (await zilliz.describeCluster(clusterId, limits)).projectId;
			} catch (error) {
				if (error instanceof ZillizError && error.kind === "rejected") return;
				throw error;
			}
		}
		let CANCEL_REQUEST_TIMEOUT_MS = 1e4;
		let LONGEST_CANCEL_WAIT_MS = 5e3;
		let RATE_LIMIT_BACKOFF_MS = [1e3, 5e3];
		function rateLimitBackoff() {
			let [least, most] = RATE_LIMIT_BACKOFF_MS;
			return least + Math.random() * (most - least);
		}
		function isFinalResponse(answer) {
			return answer === "rejected" || answer === "unsupported";
		}
		class CancelRequest {
			response = "pending";
			error;
			jobIsKnown;
			#cancelling;
			#signal;
			constructor(cancelling, signal) {
				this.#cancelling = cancelling;
				this.#signal = signal;
				this.jobIsKnown = cancelling.lastStatus !== void 0;
			}
			async untilResponse() {
				let { clock } = this.#cancelling;
				let open = this.#attempts(this.#cancelling.projectIds);
				let rejection;
				let unknownUntil = clock.now() + 1e4;
				try {
					for (let wait = 250;; wait *= 2) {
						open ??= await this.#lookUpProjects();
						for (let attempt of open ?? []) {
							let error = await this.#ask(attempt);
							if (error === void 0) {
								this.response = "accepted";
								this.error = void 0;
								return;
							}
							this.error = error;
							let mayAppear = !this.jobIsKnown && clock.now() < unknownUntil;
							if (isJobNotFound(error) && mayAppear) continue;
							let missing = isRouteMissing(error);
							if (error.isRetryable && !missing) continue;
							open = open?.filter((other) => other !== attempt);
							missing || (rejection = error);
						}
						if (open?.length === 0) {
							this.response = rejection === void 0 ? "unsupported" : "rejected";
							this.error = rejection ?? this.error;
							return;
						}
						let { kind, failure } = this.error ?? {};
						let asked = failure?.retryAfterMs;
						let pause = kind === "rateLimited" && asked === void 0 ? rateLimitBackoff() : Math.max(wait, asked ?? 0);
						await clock.sleep(Math.min(pause, LONGEST_CANCEL_WAIT_MS), this.#signal);
					}
				} catch (error) {
					if (!this.#signal.aborted) throw error;
				}
			}
			#attempts(projectIds) {
				let { paths: routes } = this.#cancelling;
				let needsProject = (route) => route.includes("{project_id}");
				if (projectIds === void 0 && routes.some(needsProject)) return;
				return routes.flatMap((route) => needsProject(route) ? (projectIds ?? []).map((projectId) => ({
					path: route,
					projectId
				})) : [{
					path: route,
					projectId: void 0
				}]);
			}
			async #lookUpProjects() {
				let { clusterId, zilliz } = this.#cancelling;
				let found = await this.#failureOr(() => findProjects(clusterId, zilliz, this.#limits()));
				if (!(found instanceof ZillizError)) return this.#attempts(found);
				this.error = found;
				return found.isRetryable ? void 0 : this.#attempts([]);
			}
			async #ask({ path: route, projectId }) {
				let { jobId, zilliz } = this.#cancelling;
				return this.#failureOr(async () => {
					await zilliz.cancelJob(route, {
						projectId,
						jobId
					}, this.#limits());
				});
			}
			#limits() {
				let { deadline, clock } = this.#cancelling;
				let half = Math.max((deadline - clock.now()) / 2, 1);
				return {
					timeoutMs: Math.min(half, CANCEL_REQUEST_TIMEOUT_MS),
					signal: this.#signal
				};
			}
			async #failureOr(act) {
				try {
					return await act();
				} catch (error) {
					this.#signal.throwIfAborted();
					if (error instanceof ZillizError) return error;
					throw error;
				}
			}
		}
		function isRouteMissing(error) {
			let { httpStatus } = error.failure;
			return httpStatus === 404 || httpStatus === 405 || httpStatus === 501 || isJobNotFound(error);
		}
		async function cancelJob(cancelling) {
			let over = new AbortController();
			cancelling.signal?.addEventListener("abort", () => over.abort());
			try {
				return await pollUntilSettled(cancelling, new CancelRequest(cancelling, over.signal), over.signal);
			} finally {
				over.abort();
			}
		}
		async function pollUntilSettled({ jobId, lastStatus, accepted, zilliz, clock, deadline }, asking, over) {
			let asked = asking.untilResponse();
			let job;
			let unreadable;
			let closeUntil = clock.now() + 6e3;
			for (let wait = 250; !over.aborted;) {
				let left = deadline - 500 - clock.now();
				if (left <= 0) break;
				let pause = clock.sleep(Math.min(wait, LONGEST_CANCEL_WAIT_MS, left), over).catch(() => {});
				await (asking.response === "pending" ? Promise.race([asked, pause]) : pause);
				let { response: answer } = asking;
				try {
					job = await zilliz.describeJob(jobId, {
						timeoutMs: Math.min(deadline - clock.now(), CANCEL_REQUEST_TIMEOUT_MS),
						signal: over
					});
					unreadable = void 0;
					asking.jobIsKnown = !0;
				} catch (error) {
					if (!(error instanceof ZillizError)) throw error;
					unreadable = error;
				}
				unreadable?.kind === "rateLimited" ? wait = rateLimitBackoff() : clock.now() < closeUntil ? wait = 250 : wait *= 1.5;
				let outcome = outcomeOf(unreadable ?? job, answer);
				if (outcome !== void 0) return isFinalResponse(outcome) ? {
					outcome,
					job,
					error: asking.error,
					keepsRunning: unreadable === void 0 && classifyStatus(job?.status ?? "") === "running"
				} : {
					outcome,
					job,
					error: void 0
				};
			}
			let canceling = classifyStatus(job?.status ?? lastStatus ?? "") === "canceling";
			let outcome = isFinalResponse(asking.response) ? asking.response : "unreachable";
			if (asking.response === "accepted" || canceling || accepted && outcome === "unreachable") return {
				outcome: "requested",
				job,
				error: unreadable
			};
			let error = over.aborted ? void 0 : asking.error ?? unreadable;
			return {
				outcome,
				job,
				error
			};
		}
		function outcomeOf(seen, answer) {
			if (seen === void 0) return;
			if (seen instanceof ZillizError) return !seen.isRetryable && isFinalResponse(answer) ? answer : void 0;
			let ended = terminalStatus(seen.status);
			if (ended !== void 0) return ended === "canceled" ? "confirmed" : "already-finished";
			return classifyStatus(seen.status) !== "canceling" && isFinalResponse(answer) ? answer : void 0;
		}
		async function cancelOpenJob({ inputs, zilliz, state, runner, clock }, limits) {
			let { facts } = state;
			let jobId = facts.jobId ?? facts.backupJobId;
			if (jobId === void 0) return cancelResult("unsupported", facts, { why: "Zilliz Cloud did not name the job that takes it" });
			let cancelling = cancelJob({
				jobId,
				projectIds: facts.projectIds,
				clusterId: facts.clusterId,
				lastStatus: facts.remoteStatus,
				accepted: facts.cancelAccepted,
				paths: inputs.cancelPaths,
				zilliz,
				clock,
				...limits
			});
			runner.info(`Cancelling ${facts.jobId === void 0 ? "backup" : "export"} job ${jobId}`);
			let { outcome, job, error, keepsRunning: goesOn } = await cancelling;
			outcome === "requested" && state.update({ cancelAccepted: !0 });
			job !== void 0 && state.recordJob(job);
			let as = job === void 0 ? void 0 : terminalStatus(job.status);
			job !== void 0 && as !== void 0 && state.recordEnd(job, clock);
			let why = error?.message;
			return cancelResult(outcome, state.facts, {
				as,
				why,
				goesOn
			});
		}
		function effectiveCancelPolicy({ inputs, state }) {
			return state.facts.timedOutAfter !== void 0 && inputs.onTimeout === "cancel" ? "cancel" : inputs.onCancel;
		}
		async function handleInterruption(context) {
			let { state, clock, signal } = context;
			let { phase, facts } = state;
			switch (phase) {
				case "requesting-backup": return backupUnknown(facts);
				case "starting": return startUnknown(facts);
				case "backing-up":
				case "running": {
					if (effectiveCancelPolicy(context) === "detach") return detached(facts);
					let { reason } = signal;
					let { at } = reason instanceof signals.j$ ? reason : { at: clock.now() };
					return cancelOpenJob(context, { deadline: at + 5500 });
				}
				default: return cancelledBeforeStart();
			}
		}
		async function handleTimeout(context) {
			let { state, inputs, clock, signal } = context;
			let timedOutAfter = (0, util_clock.a3)(inputs.timeoutMs / 1e3);
			state.update({ timedOutAfter });
			if (inputs.onTimeout === "detach") return timedOut(state.facts);
			state.persist();
			let result = await cancelOpenJob(context, {
				deadline: clock.now() + 12e4,
				signal
			});
			signal.throwIfAborted();
			return result;
		}
		async function cleanup(context) {
			let { state, clock, signal } = context;
			let { facts, phase } = state;
			if (phase === "requesting-backup") return backupUnknown(facts);
			if (phase === "starting") return startUnknown(facts);
			if (effectiveCancelPolicy(context) === "detach") return detached(facts);
			return cancelOpenJob(context, {
				deadline: clock.now() + 12e4,
				signal
			});
		}
		function pendingText(phase, { clusterId, backupId, jobId, progress = 0 }) {
			let backup = backupId === void 0 ? "" : ` of backup ${backupId}`;
			switch (phase) {
				case "requesting-backup": return pending(`Taking a backup of cluster ${clusterId}`);
				case "backing-up": return pending(`Backup ${backupId} is being taken`);
				case "starting": return pending(`Starting the export${backup}`);
				case "running":
					if (progress >= 100) return;
					return pending(`Export${backup} ${progress >= 50 ? "is half done" : "is running"}: ${jobId}`);
				default: return;
			}
		}
		let INTERRUPTED = {
			state: "error",
			description: "The step was ended before it started an export"
		};
		function finalText({ status, title }, { backupId, jobId }) {
			let states = {
				succeeded: "success",
				failed: "failure",
				canceled: "failure",
				"timed-out": "failure",
				"in-progress": "error",
				"start-unknown": "error",
				checked: "error"
			};
			let named = [backupId && `backup ${backupId}`, jobId].filter(Boolean);
			let of = named.length === 0 ? "" : `: ${named.join(", ")}`;
			return {
				state: states[status],
				description: truncateDescription(`${title}${of}`)
			};
		}
		function pending(description) {
			return {
				state: "pending",
				description: truncateDescription(description)
			};
		}
		function truncateDescription(text) {
			let line = sanitizeLine(text, 140);
			return line.length > 140 ? `${line.slice(0, 139).toWellFormed()}\u2026` : line;
		}
		function loadGitHubToolkit() {
			return import("./github/index.js");
		}
		function readRunContext(env) {
			return {
				serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
				repository: env.GITHUB_REPOSITORY ?? "",
				runId: env.GITHUB_RUN_ID ?? "",
				runAttempt: env.GITHUB_RUN_ATTEMPT ?? "",
				sha: env.GITHUB_SHA ?? "",
				ref: env.GITHUB_REF ?? "",
				refName: env.GITHUB_REF_NAME ?? "",
				workflowRef: env.GITHUB_WORKFLOW_REF ?? "",
				eventName: env.GITHUB_EVENT_NAME ?? "",
				job: env.GITHUB_JOB ?? "",
				action: env.GITHUB_ACTION ?? "",
				actor: env.GITHUB_ACTOR ?? "",
				triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? ""
			};
		}
		function runUrl({ serverUrl, repository, runId, runAttempt }) {
			if (repository === "" || runId === "") return;
			let attempt = runAttempt === "" ? "" : `/attempts/${runAttempt}`;
			return URL.parse(`${serverUrl}/${repository}/actions/runs/${runId}${attempt}`)?.href;
		}
		async function headCommit({ sha, eventName }) {
			if (!eventName.startsWith("pull_request")) return sha;
			let head = (await loadGitHubToolkit().catch(() => void 0))?.context.payload.pull_request?.head?.sha;
			return typeof head == "string" ? head : sha;
		}
		var promises_ = __nccwpck_require__(8500);
		class GitHubError extends Error {
			name = "GitHubError";
			kind;
			retryAfterMs;
			constructor(kind, message, retryAfterMs = 0) {
				super(sanitizeLine(message));
				this.kind = kind;
				this.retryAfterMs = retryAfterMs;
			}
		}
		async function createCommitApi({ token, repository, sha, userAgent, redact }) {
			let [owner = "", repo = ""] = repository.split("/");
			if (owner === "" || repo === "" || sha === "") throw new GitHubError("rejected", "the runner names no repository or commit");
			let { getOctokit } = await loadGitHubToolkit().catch((error) => {
				throw new GitHubError("rejected", redact(error.message));
			});
			let quiet = () => {};
			let api = getOctokit(token, {
				userAgent,
				log: {
					debug: quiet,
					info: quiet,
					warn: quiet,
					error: quiet
				}
			});
			async function within(timeoutMs, ask) {
				let over = new AbortController();
				let late = (0, promises_.setTimeout)(Math.max(timeoutMs, 1), void 0, { signal: over.signal }).then(() => {
					throw new GitHubError("indeterminate", `no answer within ${timeoutMs / 1e3} s`);
				});
				let asking = ask({ signal: over.signal });
				asking.catch(() => {});
				late.catch(() => {});
				try {
					return await Promise.race([asking, late]);
				} catch (error) {
					throw error instanceof GitHubError ? error : toGitHubError(error, redact);
				} finally {
					over.abort();
				}
			}
			async function page(number, timeoutMs) {
				let { data, headers } = await within(timeoutMs, (request) => api.rest.repos.listCommitStatusesForRef({
					owner,
					repo,
					ref: sha,
					per_page: 100,
					page: number,
					request
				}));
				return {
					urls: data.map((status) => String(status?.target_url ?? "")),
					last: lastPage(headers.link)
				};
			}
			return {
				async setStatus({ state, context, description, targetUrl }, timeoutMs) {
					await within(timeoutMs, (request) => api.rest.repos.createCommitStatus({
						owner,
						repo,
						sha,
						state,
						context: redact(context),
						description: redact(description),
						target_url: redact(targetUrl),
						request
					}));
				},
				async statusUrls(timeoutMs) {
					let until = performance.now() + timeoutMs;
					let first = await page(1, timeoutMs);
					let others = Array.from({ length: Math.min(first.last, 10) - 1 }, (_, index) => page(index + 2, until - performance.now()));
					let rest = await Promise.allSettled(others);
					let failed = rest.find((each) => each.status === "rejected");
					let read = rest.flatMap((each) => each.status === "fulfilled" ? each.value.urls : []);
					return {
						urls: [...first.urls, ...read],
						...failed && { error: failed.reason }
					};
				}
			};
		}
		function lastPage(link) {
			let [, last] = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link ?? "") ?? [];
			return Number(last ?? 1);
		}
		function toGitHubError(error, redact) {
			let { message = "", status, response } = error ?? {};
			let headers = response?.headers;
			let said = redact(message);
			if (headers === void 0 || status === void 0 || status >= 500) {
				let http = headers === void 0 ? "" : `HTTP ${status}: `;
				return new GitHubError("indeterminate", `${http}${said}`);
			}
			let asked = Number(headers["retry-after"] ?? NaN);
			return status === 429 || status === 403 && (!Number.isNaN(asked) || String(headers["x-ratelimit-remaining"]) === "0" || /rate limit/i.test(message)) ? new GitHubError("rateLimited", `HTTP ${status}: ${said}`, Number.isNaN(asked) ? 6e4 : asked * 1e3) : new GitHubError("rejected", `HTTP ${status}: ${said}`);
		}
		let STATUS_REQUEST_TIMEOUT_MS = 5e3;
		class CommitStatus {
			#writing;
			#next;
			#sending;
			#shown = new Set();
			#closed = !1;
			#refused = !1;
			#mayBeVisible = !1;
			#writeInFlight = !1;
			#rateLimitedUntil = 0;
			constructor(writing) {
				this.#writing = writing;
			}
			update(phase, facts) {
				let words = pendingText(phase, facts);
				if (words === void 0 || this.#shown.has(words.description)) return;
				if (this.#closed || this.#refused || this.#shown.size >= 4) return;
				this.#shown.add(words.description);
				let unknown = phase === "requesting-backup" || phase === "starting";
				this.#next = this.payload(words, facts, unknown);
				this.#sending ??= this.#sendAll();
			}
			close() {
				this.#closed = !0;
				this.#next = void 0;
			}
			payload(words, facts, unknown) {
				let { context, targetUrl } = this.#writing;
				return {
					...words,
					context,
					targetUrl: targetUrl(facts, unknown)
				};
			}
			async writeFinal({ notBefore = 0, ...status }, forMs) {
				let { clock } = this.#writing;
				this.close();
				let until = clock.now() + forMs;
				let left = () => until - clock.now();
				this.#rateLimitedUntil ||= clock.now() + notBefore - clock.date().getTime();
				await Promise.race([this.#sending, (0, promises_.setTimeout)(forMs, void 0, { ref: !1 })]);
				let late = this.#sending !== void 0;
				late && (this.#writeInFlight = !0);
				let mostAttempts = late ? 0 : 2;
				for (let made = 0; made < mostAttempts && !this.#refused; made += 1) {
					let quiet = this.#rateLimitedUntil - clock.now();
					if (quiet > left() || left() <= 0) break;
					quiet > 0 && await clock.sleep(quiet);
					let outcome = await this.#send(status, left());
					if (outcome === "written" && !this.#writeInFlight) return;
					if (outcome === "written" || outcome === "indeterminate") break;
				}
				if (this.#refused && !this.#mayBeVisible) return;
				let quietMs = this.#rateLimitedUntil - clock.now();
				return quietMs > 0 ? {
					...status,
					notBefore: Math.ceil(clock.date().getTime() + quietMs)
				} : status;
			}
			async #sendAll() {
				for (let status = this.#next; status; status = this.#next) {
					this.#next = void 0;
					if (this.#rateLimitedUntil > this.#writing.clock.now() || this.#refused) continue;
					await this.#send(status, STATUS_REQUEST_TIMEOUT_MS);
				}
				this.#sending = void 0;
			}
			async #send(status, forMs) {
				let { commit, onError: troubled, clock } = this.#writing;
				try {
					let timeoutMs = Math.min(forMs, STATUS_REQUEST_TIMEOUT_MS);
					await (await commit()).setStatus(status, timeoutMs);
					this.#mayBeVisible = !0;
					return "written";
				} catch (error) {
					let failure = error instanceof GitHubError ? error : new GitHubError("rejected", String(error));
					troubled(failure);
					failure.kind === "rejected" && (this.#refused = !0);
					failure.kind === "rateLimited" && (this.#rateLimitedUntil = clock.now() + failure.retryAfterMs);
					if (failure.kind === "indeterminate") {
						this.#mayBeVisible = !0;
						this.#writeInFlight = !0;
					}
					return failure.kind;
				}
			}
		}
		let external_node_crypto_namespaceObject = new Proxy({}, { get: (_, of) => process.getBuiltinModule("node:crypto")[of] });
		let ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,255}$/;
		class ResumeMarkers {
			#secret;
			#scope;
			constructor(secret, owner) {
				this.#secret = secret;
				this.#scope = owner;
			}
			write(page, marker) {
				let { attempt, plannedAt: at, backupId, integrationId, jobId, unanswered: unknown } = marker;
				let fields = new URLSearchParams({
					attempt: String(attempt),
					at: String(at),
					...backupId !== void 0 && { backup: backupId },
					...integrationId !== void 0 && { integration: integrationId },
					...jobId !== void 0 && { job: jobId },
					...unknown && { start: "unknown" }
				}).toString();
				return `${page}#${fields}&proof=${this.#sign(fields)}`;
			}
			read(url) {
				let [, fields, proof] = /#([^#]+)&proof=([\w-]{22})$/.exec(url) ?? [];
				if (fields === void 0 || proof === void 0) return;
				let right = Buffer.from(this.#sign(fields));
				if (!(0, external_node_crypto_namespaceObject.timingSafeEqual)(right, Buffer.from(proof))) return;
				let found = new URLSearchParams(fields);
				let id = (name) => {
					let value = found.get(name);
					return value !== null && ID_PATTERN.test(value) ? value : void 0;
				};
				return {
					attempt: Number(found.get("attempt")),
					plannedAt: Number(found.get("at")),
					backupId: id("backup"),
					integrationId: id("integration"),
					jobId: id("job"),
					unanswered: found.get("start") === "unknown"
				};
			}
			#sign(fields) {
				return (0, external_node_crypto_namespaceObject.createHmac)("sha256", this.#secret).update(JSON.stringify([
					"zilliz-export trace 1",
					...this.#scope,
					fields
				])).digest("base64url").slice(0, 22);
			}
		}
		function connectGitHub(access) {
			let { token, run, runner, clock, context } = access;
			let { repository, runId, job, action } = run;
			let markers = new ResumeMarkers(access.secret, [
				repository,
				runId,
				job,
				action,
				access.exportIdentity
			]);
			let attempt = Number(run.runAttempt || 1);
			let told = !1;
			let troubled = (error) => {
				let line = `${error.message}. ${gitHubAdvice(error)}`;
				told ? runner.debug(line) : runner.notice("GitHub could not be used", line);
				told = !0;
			};
			let connecting;
			let commit = () => {
				connecting ??= headCommit(run).then((sha) => createCommitApi({
					...access,
					token,
					repository,
					sha
				}));
				return connecting;
			};
			let targetUrl = (facts, unknown) => {
				let { backupId, jobId, plannedAt, startedByAttempt: ofAttempt } = facts;
				let integrationId = access.integrationByName ? facts.integrationId : void 0;
				let planned = plannedAt === void 0 ? clock.date() : plannedAt;
				let at = Math.floor(new Date(planned).getTime() / 1e3);
				let waits = unknown && jobId === void 0;
				return markers.write(runUrl(run) ?? "", {
					attempt: ofAttempt ?? attempt,
					plannedAt: at,
					backupId,
					integrationId,
					jobId,
					unanswered: waits
				});
			};
			let earlier = async () => {
				let until = clock.now() + 1e3;
				try {
					let { statusUrls } = await commit();
					let { urls, error } = await statusUrls(until - clock.now());
					error !== void 0 && troubled(error);
					return urls.map((url) => markers.read(url)).filter((marker) => marker !== void 0).filter((marker) => access.includeThisAttempt || marker.attempt < attempt);
				} catch (error) {
					troubled(error instanceof GitHubError ? error : new GitHubError("rejected", String(error)));
					return [];
				}
			};
			return {
				status: new CommitStatus({
					commit,
					context,
					targetUrl,
					onError: troubled,
					clock
				}),
				readMarkers: earlier
			};
		}
		function gitHubAdvice({ kind }) {
			switch (kind) {
				case "rejected": return "The export goes on without a commit status and without taking up an earlier attempt's. The job needs `permissions: statuses: write`; the token of a pull request from a fork can't have it.";
				case "rateLimited":
				case "indeterminate": return "The export does not wait for it: the commit status may come late, and an earlier attempt's export may not be taken up.";
			}
		}
		let FINAL_STATUS_IN_POST_MS = 75e3;
		function createGitHubIntegration({ inputs, ...access }) {
			let { request, githubToken: token, statusContext, resume } = inputs;
			if (token === void 0 || request.kind === "export" && request.dryRun) return;
			let what = request.kind === "attach" ? request.clusterId ?? request.jobId : request.clusterId;
			return connectGitHub({
				...access,
				token,
				context: statusContext ?? `zilliz-export / ${what}`,
				secret: inputs.apiKey,
				exportIdentity: exportIdentity(inputs),
				integrationByName: request.kind === "export" && "name" in request.integration,
				includeThisAttempt: resume === "always"
			});
		}
		function exportIdentity({ request, baseUrl, matrixJob: leg }) {
			if (request.kind === "attach") return JSON.stringify([baseUrl, request.jobId]);
			let { clusterId, backup, integration, directory } = request;
			let { maxAgeMs: _, ...which } = {
				maxAgeMs: 0,
				...backup
			};
			return JSON.stringify([
				baseUrl,
				clusterId,
				which,
				integration,
				directory,
				leg.index
			]);
		}
		function trackStatus({ status }, state, signal) {
			state.setPendingCommitStatus(status.payload(INTERRUPTED, {}, !1));
			state.onChange((phase, facts) => status.update(phase, facts));
			signal.addEventListener("abort", () => status.close());
		}
		async function reportAndFinalizeStatus({ status }, result, state, report, { inPost, signal }) {
			let { facts } = state;
			let words = finalText(result, facts);
			let last = status.payload(words, facts, result.status === "start-unknown");
			status.close();
			state.setPendingCommitStatus(last);
			let exitCode = await report();
			let inMain = signal.aborted ? 1e3 : 3e3;
			let forMs = inPost ? FINAL_STATUS_IN_POST_MS : inMain;
			let left = await status.writeFinal(last, forMs);
			result.retryInPost !== !0 && state.setPendingCommitStatus(left);
			return exitCode;
		}
		async function writePendingStatus(github, { pendingCommitStatus: owedStatus }) {
			owedStatus !== void 0 && await github?.status.writeFinal(owedStatus, FINAL_STATUS_IN_POST_MS);
		}
		function getEnumValues(entries) {
			let numericValues = Object.values(entries).filter((v) => typeof v == "number");
			return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
		}
		function jsonStringifyReplacer(_, value) {
			if (typeof value == "bigint") return value.toString();
			return value;
		}
		class Cached {
			constructor(getter) {
				this._getter = getter;
				this._value = void 0;
			}
			get value() {
				let getter = this._getter;
				if (getter !== void 0) {
					this._value = getter();
					this._getter = void 0;
				}
				return this._value;
			}
		}
		function cached(getter) {
			return new Cached(getter);
		}
		function nullish(input) {
			return input == null;
		}
		function cleanRegex(source) {
			let start = +!!source.startsWith("^");
			let end = source.endsWith("$") ? source.length - 1 : source.length;
			return source.slice(start, end);
		}
		function assignProp(target, prop, value) {
			Object.defineProperty(target, prop, {
				value,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
		}
		let captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
		function util_isObject(data) {
			return typeof data == "object" && !!data && !Array.isArray(data);
		}
		function isPlainObject(o) {
			if (util_isObject(o) === !1) return !1;
			let ctor = o.constructor;
			if (ctor === void 0) return !0;
			if (typeof ctor != "function") return !0;
			let prot = ctor.prototype;
			if (util_isObject(prot) === !1) return !1;
			if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === !1) return !1;
			return !0;
		}
		function shallowClone(o) {
			if (isPlainObject(o)) return { ...o };
			if (Array.isArray(o)) return [...o];
			if (o instanceof Map) return new Map(o);
			if (o instanceof Set) return new Set(o);
			return o;
		}
		let propertyKeyTypes = new Set([
			"string",
			"number",
			"symbol"
		]);
		function escapeRegex(str) {
			return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function clone(inst, def, params) {
			let cl = new inst._zod.constr(def ?? inst._zod.def);
			(!def || params?.parent) && (cl._zod.parent = inst);
			return cl;
		}
		function normalizeParams(_params) {
			let params = _params;
			if (!params) return {};
			if (typeof params == "string") return { error: () => params };
			if (params?.message !== void 0) {
				if (params?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
				params.error = params.message;
			}
			delete params.message;
			if (typeof params.error == "string") return {
				...params,
				error: () => params.error
			};
			return params;
		}
		function optionalKeys(shape) {
			return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
		}
		function aborted(x, startIndex = 0) {
			if (x.aborted === !0) return !0;
			for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== !0) return !0;
			return !1;
		}
		function explicitlyAborted(x, startIndex = 0) {
			if (x.aborted === !0) return !0;
			for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === !1) return !0;
			return !1;
		}
		function prefixIssues(path, issues) {
			return issues.map((iss) => {
				var _a;
				(_a = iss).path ?? (_a.path = []);
				iss.path.unshift(path);
				return iss;
			});
		}
		function unwrapMessage(message) {
			return typeof message == "string" ? message : message?.message;
		}
		function sizeCaps(defChecks) {
			let caps = [];
			for (let ch of defChecks ?? []) {
				let d = ch._zod.def;
				if (!/_(length|size)$|_equals$/.test(d.check)) break;
				let max = d.maximum ?? d.length ?? d.size;
				max >= 0 && caps.push([max, ch]);
			}
			return caps;
		}
		function attachSchema(issues, start, inst) {
			var _a;
			for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
		}
		function finalizeIssue(iss, ctx, config) {
			var _a;
			let traits = iss.inst?._zod?.traits;
			traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a = iss).schema ?? (_a.schema = iss.inst) : iss.schema = iss.inst);
			let schemaError = iss.schema === iss.inst ? void 0 : iss.schema?._zod.def?.error;
			let message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
			let full = {};
			for (let k of Object.keys(iss)) {
				if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
				full[k] = iss[k];
			}
			full.path ??= [];
			full.message = message;
			ctx?.reportInput && (full.input = iss.input);
			return full;
		}
		let highSurrogate = /[\uD800-\uDBFF]/;
		function codePointLength(str) {
			let units = str.length;
			if (!highSurrogate.test(str)) return units;
			let count = units;
			for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) == 55296 && (str.charCodeAt(i + 1) & 64512) == 56320) {
				count--;
				i++;
			}
			return count;
		}
		function getLengthableOrigin(input) {
			if (Array.isArray(input)) return "array";
			if (typeof input == "string") return "string";
			return "unknown";
		}
		function issue(...args) {
			let [iss, input, inst] = args;
			if (typeof iss == "string") return {
				message: iss,
				code: "custom",
				input,
				inst
			};
			return { ...iss };
		}
		function members(proto, table) {
			for (let key in table) {
				let desc = Object.getOwnPropertyDescriptor(table, key);
				desc.get ? Object.defineProperty(proto, key, {
					...desc,
					enumerable: !1
				}) : defineBound(proto, key, desc.value);
			}
		}
		function own(inst, key, value, enumerable = !0) {
			Object.defineProperty(inst, key, {
				configurable: !0,
				writable: !0,
				enumerable,
				value
			});
			return value;
		}
		function hide(inst, key, value) {
			return own(inst, key, value, !1);
		}
		function defineBound(proto, key, fn) {
			Object.defineProperty(proto, key, {
				configurable: !0,
				get() {
					return this == null ? fn : own(this, key, fn.bind(this));
				},
				set(value) {
					own(this, key, value);
				}
			});
		}
		function claim(inst, sentinel) {
			let proto = Object.getPrototypeOf(inst);
			return sentinel in proto ? void 0 : proto;
		}
		let installing;
		let broke = !1;
		let breaker = {
			configurable: !0,
			get() {
				broke = !0;
			}
		};
		function defineLazyInternal(inst, key, compute) {
			let proto = Object.getPrototypeOf(inst._zod);
			if (key in proto && installing !== inst._zod) {
				installing = void 0;
				return;
			}
			installing = inst._zod;
			Object.defineProperty(proto, key, {
				configurable: !0,
				get() {
					Object.defineProperty(this, key, breaker);
					let outer = broke;
					broke = !1;
					try {
						let value = compute(this);
						broke ? delete this[key] : Object.defineProperty(this, key, {
							configurable: !0,
							writable: !0,
							value
						});
						broke ||= outer;
						return value;
					} catch (err) {
						delete this[key];
						broke ||= outer;
						throw err;
					}
				},
				set(value) {
					Object.defineProperty(this, key, {
						configurable: !0,
						writable: !0,
						value
					});
				}
			});
		}
		function installLazyProp(inst, key, make, enumerable) {
			let proto = claim(inst, key);
			if (!proto) return;
			Object.defineProperty(proto, key, {
				configurable: !0,
				get() {
					let desc = {
						configurable: !0,
						writable: !0,
						enumerable,
						value: void 0
					};
					Object.defineProperty(this, key, desc);
					desc.value = make(this);
					Object.defineProperty(this, key, desc);
					return desc.value;
				},
				set(value) {
					Object.defineProperty(this, key, {
						configurable: !0,
						writable: !0,
						enumerable,
						value
					});
				}
			});
		}
		function constantCatch(value) {
			let fn = () => value;
			fn["~constantCatch"] = !0;
			return fn;
		}
		var _a;
		let NEVER = Object.freeze({ status: "aborted" });
		let _zodDesc = {
			value: void 0,
			enumerable: !1
		};
		let _E = "captureStackTrace" in Error ? Error : null;
		function newError(Definition) {
			let E = _E;
			if (E) {
				let saved = E.stackTraceLimit;
				if (typeof saved == "number") {
					try {
						E.stackTraceLimit = 0;
					} catch {
						_E = null;
						return new Definition();
					}
					try {
						return new Definition();
					} finally {
						E.stackTraceLimit = saved;
					}
				}
			}
			return new Definition();
		}
		function $constructor(name, initializer, proto, params) {
			let zodProto = {};
			function Internals(def) {
				this.def = def;
				this.constr = _;
				this.traits = new Set();
			}
			Internals.prototype = zodProto;
			let protoMembers = proto;
			let initialized = protoMembers && new WeakSet();
			function init(inst, def) {
				if (!inst._zod) {
					_zodDesc.value = new Internals(def);
					try {
						Object.defineProperty(inst, "_zod", _zodDesc);
					} finally {
						_zodDesc.value = void 0;
					}
				} else if (inst._zod.traits.has(name)) return;
				inst._zod.traits.add(name);
				initializer(inst, def);
				if (initialized) {
					let own = Object.getPrototypeOf(inst);
					let ctorProto = inst._zod.constr.prototype;
					let up = own;
					for (; up && up !== ctorProto;) up = Object.getPrototypeOf(up);
					let target = up ?? own;
					if (!initialized.has(target)) {
						initialized.add(target);
						members(target, protoMembers);
					}
				}
				let proto = _.prototype;
				for (let k in proto) {
					if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
					k in inst || (inst[k] = proto[k].bind(inst));
				}
			}
			let Parent = params?.Parent ?? Object;
			class Definition extends Parent {}
			Object.defineProperty(Definition, "name", { value: name });
			function _(def) {
				let inst = params?.Parent ? newError(Definition) : this;
				init(inst, def);
				let deferred = inst._zod.deferred;
				if (deferred) {
					for (let fn of deferred) fn();
					inst._zod.deferred = void 0;
				}
				let pp = globalThis.__zod_globalConfig?.postProcessor;
				pp && pp(inst);
				return inst;
			}
			Object.defineProperty(_, "init", { value: init });
			Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
				if (params?.Parent && inst instanceof params.Parent) return !0;
				return inst?._zod?.traits?.has(name);
			} });
			Object.defineProperty(_, "name", { value: name });
			return _;
		}
		class $ZodAsyncError extends Error {
			constructor() {
				super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
			}
		}
		class $ZodEncodeError extends Error {
			constructor(name) {
				super(`Encountered unidirectional transform during encode: ${name}`);
				this.name = "ZodEncodeError";
			}
		}
		(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
		let core_globalConfig = globalThis.__zod_globalConfig;
		function config(newConfig) {
			newConfig && Object.assign(core_globalConfig, newConfig);
			return core_globalConfig;
		}
		let $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
			var _a;
			inst._zod ??= {};
			inst._zod.def = def;
			(_a = inst._zod).onattach ?? (_a.onattach = []);
		});
		let _whenHasLength = (payload) => {
			let val = payload.value;
			return !nullish(val) && val.length !== void 0;
		};
		let numericOriginMap = {
			number: "number",
			bigint: "bigint",
			object: "date"
		};
		let $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
			$ZodCheck.init(inst, def);
			let origin = numericOriginMap[typeof def.value];
			inst._zod.check = (payload) => {
				if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
				payload.issues.push({
					origin: numericOriginMap[typeof payload.value] ?? origin,
					code: "too_big",
					maximum: typeof def.value == "object" ? def.value.getTime() : def.value,
					input: payload.value,
					inclusive: def.inclusive,
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
			$ZodCheck.init(inst, def);
			let origin = numericOriginMap[typeof def.value];
			inst._zod.check = (payload) => {
				if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
				payload.issues.push({
					origin: numericOriginMap[typeof payload.value] ?? origin,
					code: "too_small",
					minimum: typeof def.value == "object" ? def.value.getTime() : def.value,
					input: payload.value,
					inclusive: def.inclusive,
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
			inst._zod.check = (payload) => {
				let input = payload.value;
				let units = input.length;
				if ((typeof input == "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
				let origin = getLengthableOrigin(input);
				payload.issues.push({
					origin,
					code: "too_small",
					minimum: def.minimum,
					inclusive: !0,
					input,
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
			var _a, _b;
			$ZodCheck.init(inst, def);
			def.pattern ? (_a = inst._zod).check ?? (_a.check = (payload) => {
				def.pattern.lastIndex = 0;
				if (def.pattern.test(payload.value)) return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: def.format,
					input: payload.value,
					...def.pattern ? { pattern: def.pattern.toString() } : {},
					inst,
					continue: !def.abort
				});
			}) : (_b = inst._zod).check ?? (_b.check = () => {});
		});
		let $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
			$ZodCheckStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				def.pattern.lastIndex = 0;
				if (def.pattern.test(payload.value)) return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "regex",
					input: payload.value,
					pattern: def.pattern.toString(),
					inst,
					continue: !def.abort
				});
			};
		});
		let anyString = /^[\s\S]{0,}$/;
		let number = /^-?\d+(?:\.\d+)?$/;
		let regexes_boolean = /^(?:true|false)$/i;
		let version = {
			major: 4,
			minor: 6,
			patch: 7
		};
		let $ZodType = $constructor("$ZodType", (inst, def) => {
			var _a;
			inst ??= {};
			inst._zod.def = def;
			inst._zod.bag = inst._zod.bag || {};
			inst._zod.version = version;
			let defChecks = inst._zod.def.checks;
			let checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
			for (let ch of checks) for (let fn of ch._zod.onattach) fn(inst);
			if (checks.length === 0) {
				(_a = inst._zod).deferred ?? (_a.deferred = []);
				inst._zod.deferred?.push(() => {
					inst._zod.run = inst._zod.parse;
				});
			} else {
				let runChecks = (payload, checks, ctx) => {
					if (payload.memo) return payload;
					let isAborted = aborted(payload);
					let asyncResult;
					for (let ch of checks) {
						if (ch._zod.def.when) {
							if (explicitlyAborted(payload)) continue;
							if (!ch._zod.def.when(payload)) continue;
						} else if (isAborted) continue;
						let currLen = payload.issues.length;
						let _ = ch._zod.check(payload);
						if (_ instanceof Promise && ctx?.async === !1) throw new $ZodAsyncError();
						if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
							await _;
							if (payload.issues.length === currLen) return;
							attachSchema(payload.issues, currLen, inst);
							isAborted ||= aborted(payload, currLen);
						});
						else {
							if (payload.issues.length === currLen) continue;
							attachSchema(payload.issues, currLen, inst);
							isAborted ||= aborted(payload, currLen);
						}
					}
					if (asyncResult) return asyncResult.then(() => payload);
					return payload;
				};
				let handleCanaryResult = (canary, payload, ctx) => {
					if (aborted(canary)) {
						canary.aborted = !0;
						return canary;
					}
					let checkResult = runChecks(payload, checks, ctx);
					if (checkResult instanceof Promise) {
						if (ctx.async === !1) throw new $ZodAsyncError();
						return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
					}
					return inst._zod.parse(checkResult, ctx);
				};
				inst._zod.run = (payload, ctx) => {
					if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
					if (ctx.direction === "backward") {
						let canary = inst._zod.parse({
							value: payload.value,
							issues: []
						}, {
							...ctx,
							skipChecks: !0
						});
						if (canary instanceof Promise) return canary.then((canary) => handleCanaryResult(canary, payload, ctx));
						return handleCanaryResult(canary, payload, ctx);
					}
					let result = inst._zod.parse(payload, ctx);
					if (result instanceof Promise) {
						if (ctx.async === !1) throw new $ZodAsyncError();
						return result.then((result) => runChecks(result, checks, ctx));
					}
					return runChecks(result, checks, ctx);
				};
			}
		}, {
			get "~standard"() {
				return hide(this, "~standard", standardProps(this));
			},
			set "~standard"(value) {
				own(this, "~standard", value);
			}
		});
		let toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
		async function validateAsync(inst, value) {
			let ctx = { async: !0 };
			return toStandardResult(await inst._zod.run({
				value,
				issues: []
			}, ctx), ctx);
		}
		function standardProps(inst) {
			return {
				validate: (value) => {
					let ctx = { async: !1 };
					try {
						let r = inst._zod.run({
							value,
							issues: []
						}, ctx);
						if (!(r instanceof Promise)) return toStandardResult(r, ctx);
					} catch {}
					return validateAsync(inst, value);
				},
				vendor: "zod",
				version: 1
			};
		}
		let $ZodString = $constructor("$ZodString", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = def.pattern ?? anyString;
			inst._zod.parse = (payload, _) => {
				if (def.coerce) try {
					payload.value = String(payload.value);
				} catch {}
				if (typeof payload.value == "string") return payload;
				payload.issues.push({
					expected: "string",
					code: "invalid_type",
					input: payload.value,
					inst
				});
				return payload;
			};
		});
		let $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = number;
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce) try {
					payload.value = Number(payload.value);
				} catch {}
				let input = payload.value;
				if (typeof input == "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
				let received = typeof input == "number" ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
				payload.issues.push({
					expected: "number",
					code: "invalid_type",
					input,
					inst,
					...received ? { received } : {}
				});
				return payload;
			};
		});
		let $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = regexes_boolean;
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce) try {
					payload.value = !!payload.value;
				} catch {}
				let input = payload.value;
				if (typeof input == "boolean") return payload;
				payload.issues.push({
					expected: "boolean",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			};
		});
		let $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload) => payload;
		});
		function capSize(inst, size) {
			let caps = sizeCaps(inst._zod.def.checks);
			if (!caps.length) return;
			let cap = Math.min(...caps.map((c) => c[0]));
			let parse = inst._zod.parse;
			inst._zod.parse = (payload, ctx) => {
				let n = size(payload.value);
				if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
					for (let [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
						let start = payload.issues.length;
						ch._zod.check(payload);
						payload.issues[start].continue = !1;
						attachSchema(payload.issues, start, inst);
						return payload;
					}
				}
				return parse(payload, ctx);
			};
		}
		let arraySize = (input) => Array.isArray(input) ? input.length : -1;
		function handleArrayResult(result, final, index) {
			result.issues.length && final.issues.push(...prefixIssues(index, result.issues));
			final.value[index] = result.value;
		}
		let $ZodArray = $constructor("$ZodArray", (inst, def) => {
			$ZodType.init(inst, def);
			let memo = core_globalConfig.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				let input = payload.value;
				if (!Array.isArray(input)) {
					payload.issues.push({
						expected: "array",
						code: "invalid_type",
						input,
						inst
					});
					return payload;
				}
				payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
				let proms = [];
				let abortEarly = ctx?.abortEarly;
				for (let i = 0; i < input.length; i++) {
					let item = input[i];
					let result = def.element._zod.run({
						value: item,
						issues: []
					}, ctx);
					if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
					else {
						handleArrayResult(result, payload, i);
						if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
					}
				}
				if (proms.length) return Promise.all(proms).then(() => payload);
				return payload;
			};
			capSize(inst, arraySize);
		});
		function handlePropertyResult(result, final, key, input, optin, optout) {
			let isPresent = key in input;
			let isOptionalOut = optout === "optional";
			if (!isPresent && isOptionalOut && optin === "optional") return;
			if (result.issues.length) {
				if (optin !== void 0 && isOptionalOut && !isPresent) return;
				final.issues.push(...prefixIssues(key, result.issues));
			}
			if (!isPresent && optin === void 0) {
				result.issues.length || final.issues.push({
					code: "invalid_type",
					expected: "nonoptional",
					input: void 0,
					path: [key]
				});
				return;
			}
			result.value === void 0 ? (isPresent || optin === "defaulted" && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value;
		}
		let NO_SYMBOL_KEYS = [];
		function normalizeDef(def) {
			let keys = Object.keys(def.shape);
			let ownSymbols = Object.getOwnPropertySymbols(def.shape);
			let symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
			let allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
			for (let k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
			let okeys = optionalKeys(def.shape);
			return {
				...def,
				allKeys,
				symbolKeys,
				keySet: new Set(keys),
				numKeys: keys.length,
				optionalKeys: new Set(okeys)
			};
		}
		function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
			let unrecognized = [];
			let keySet = def.keySet;
			let _catchall = def.catchall._zod;
			let t = _catchall.def.type;
			let optin = _catchall.optin;
			let optout = _catchall.optout;
			let seen = 0;
			for (let key in input) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				if (keySet.has(key)) continue;
				if (key === "__proto__") {
					t === "never" && unrecognized.push(key);
					continue;
				}
				if (t === "never") {
					unrecognized.push(key);
					continue;
				}
				let r = _catchall.run({
					value: input[key],
					issues: []
				}, ctx);
				r instanceof Promise ? proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
			}
			unrecognized.length && payload.issues.push({
				code: "unrecognized_keys",
				keys: unrecognized,
				input,
				inst,
				continue: !0
			});
			if (!proms.length) return payload;
			return Promise.all(proms).then(() => payload);
		}
		let $ZodObject = $constructor("$ZodObject", (inst, def) => {
			$ZodType.init(inst, def);
			let desc = Object.getOwnPropertyDescriptor(def, "shape");
			let sh = desc?.get ? desc.get.raw : def.shape ?? {};
			if (sh) {
				let get = () => {
					let newSh = { ...sh };
					Object.defineProperty(def, "shape", { value: newSh });
					get.raw = newSh;
					return newSh;
				};
				get.raw = sh;
				Object.defineProperty(def, "shape", { get });
			}
			let _normalized = cached(() => normalizeDef(def));
			defineLazyInternal(inst, "propValues", (zod) => {
				let shape = zod.def.shape;
				let propValues = {};
				for (let key in shape) {
					let field = shape[key]._zod;
					if (field.values) {
						Object.prototype.hasOwnProperty.call(propValues, key) || assignProp(propValues, key, new Set());
						for (let v of field.values) propValues[key].add(v);
						field.optin !== void 0 && propValues[key].add(void 0);
					}
				}
				return propValues;
			});
			let isObject = util_isObject;
			let catchall = def.catchall;
			let value;
			let memo = core_globalConfig.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				value ??= _normalized.value;
				let input = payload.value;
				if (!isObject(input)) {
					payload.issues.push({
						expected: "object",
						code: "invalid_type",
						input,
						inst
					});
					return payload;
				}
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				let proms = [];
				let shape = value.shape;
				let abortEarly = ctx?.abortEarly;
				let seen = payload.issues.length;
				for (let key of value.allKeys) {
					if (abortEarly && payload.issues.length !== seen) {
						if (aborted(payload, seen)) break;
						seen = payload.issues.length;
					}
					if (key === "__proto__") continue;
					let el = shape[key];
					let optin = el._zod.optin;
					let optout = el._zod.optout;
					let r = el._zod.run({
						value: input[key],
						issues: []
					}, ctx);
					r instanceof Promise ? proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
				}
				if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
				return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === !0);
			};
		});
		function handleUnionResults(results, final, inst, ctx) {
			for (let result of results) if (result.issues.length === 0) {
				final.value = result.value;
				return final;
			}
			let nonaborted = results.filter((r) => !aborted(r));
			if (nonaborted.length === 1) {
				final.value = nonaborted[0].value;
				return nonaborted[0];
			}
			final.issues.push({
				code: "invalid_union",
				input: final.value,
				inst,
				errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
			});
			return final;
		}
		let $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
			$ZodType.init(inst, def);
			defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
			defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
			defineLazyInternal(inst, "values", (zod) => {
				if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
			});
			defineLazyInternal(inst, "pattern", (zod) => {
				if (zod.def.options.every((o) => o._zod.pattern)) {
					let patterns = zod.def.options.map((o) => o._zod.pattern);
					return RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
				}
			});
			let first = def.options.length === 1 ? def.options[0]._zod.run : null;
			inst._zod.parse = (payload, ctx) => {
				if (first) return first(payload, ctx);
				let async = !1;
				let results = [];
				for (let option of def.options) {
					let result = option._zod.run({
						value: payload.value,
						issues: []
					}, ctx);
					if (result instanceof Promise) {
						results.push(result);
						async = !0;
					} else {
						if (result.issues.length === 0) return result;
						results.push(result);
					}
				}
				if (!async) return handleUnionResults(results, payload, inst, ctx);
				return Promise.all(results).then((results) => handleUnionResults(results, payload, inst, ctx));
			};
		});
		let $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
			$ZodType.init(inst, def);
			let values = getEnumValues(def.entries);
			let valuesSet = new Set(values);
			inst._zod.values = valuesSet;
			defineLazyInternal(inst, "pattern", (zod) => {
				let patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
				return RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
			});
			inst._zod.parse = (payload, _ctx) => {
				let input = payload.value;
				if (valuesSet.has(input)) return payload;
				payload.issues.push({
					code: "invalid_value",
					values,
					input,
					inst
				});
				return payload;
			};
		});
		let $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.optin = "optional";
			core_globalConfig.memoizer?.guard(inst);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
				let _out = def.transform(payload.value, payload);
				if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
					payload.value = output;
					return payload;
				});
				if (_out instanceof Promise) throw new $ZodAsyncError();
				payload.value = _out;
				return payload;
			};
		});
		function handleOptionalResult(payload, result) {
			payload.value = result.issues.length ? void 0 : result.value;
			return payload;
		}
		let $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
			$ZodType.init(inst, def);
			defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			inst._zod.optout = "optional";
			defineLazyInternal(inst, "values", (zod) => {
				let values = zod.def.innerType._zod.values;
				return values ? new Set([...values, void 0]) : void 0;
			});
			defineLazyInternal(inst, "pattern", (zod) => {
				let pattern = zod.def.innerType._zod.pattern;
				return pattern ? RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
			});
			inst._zod.parse = (payload, ctx) => {
				if (payload.value === void 0) {
					if (def.innerType._zod.optin !== "defaulted") return payload;
					let result = def.innerType._zod.run({
						value: payload.value,
						issues: []
					}, ctx);
					if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
					return handleOptionalResult(payload, result);
				}
				return def.innerType._zod.run(payload, ctx);
			};
		});
		let $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
			$ZodType.init(inst, def);
			defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
			defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
			defineLazyInternal(inst, "pattern", (zod) => {
				let pattern = zod.def.innerType._zod.pattern;
				return pattern ? RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
			});
			defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0);
			inst._zod.parse = (payload, ctx) => {
				if (payload.value === null) return payload;
				return def.innerType._zod.run(payload, ctx);
			};
		});
		let $ZodPrefault = $constructor("$ZodPrefault", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.optin = "defaulted";
			defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
				payload.value === void 0 && (payload.value = def.defaultValue);
				return def.innerType._zod.run(payload, ctx);
			};
		});
		function handleCatchResult(payload, result, def, ctx) {
			if (!result.issues.length) {
				payload.value = result.value;
				result.memo && (payload.memo = !0);
				return payload;
			}
			payload.value = def.catchValue({
				...result,
				value: payload.value,
				error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
				input: payload.value
			});
			return payload;
		}
		let $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
			$ZodType.init(inst, def);
			defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
			defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
				let result = def.innerType._zod.run({
					value: payload.value,
					issues: []
				}, ctx);
				if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
				return handleCatchResult(payload, result, def, ctx);
			};
		});
		let $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
			$ZodType.init(inst, def);
			defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
			defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
			defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
			defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") {
					let right = def.out._zod.run(payload, ctx);
					if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
					return handlePipeResult(right, def.in, ctx);
				}
				let left = def.in._zod.run(payload, ctx);
				if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
				return handlePipeResult(left, def.out, ctx);
			};
		});
		function handlePipeResult(left, next, ctx) {
			if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
				left.aborted = !0;
				return left;
			}
			return next._zod.run({
				value: left.value,
				issues: left.issues
			}, ctx);
		}
		let $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
			$ZodCheck.init(inst, def);
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _) => payload;
			inst._zod.check = (payload) => {
				let input = payload.value;
				let r = def.fn(input);
				if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
				handleRefineResult(r, payload, input, inst);
			};
		});
		function handleRefineResult(result, payload, input, inst) {
			if (!result) {
				let _iss = {
					code: "custom",
					input,
					inst,
					path: [...inst._zod.def.path ?? []],
					continue: !inst._zod.def.abort
				};
				inst._zod.def.params && (_iss.params = inst._zod.def.params);
				payload.issues.push(issue(_iss));
			}
		}
		var registries_a;
		class $ZodRegistry {
			constructor() {
				this._map = new WeakMap();
				this._idmap = new Map();
			}
			add(schema, ..._meta) {
				let meta = _meta[0];
				this._map.set(schema, meta);
				meta && typeof meta == "object" && "id" in meta && this._idmap.set(meta.id, schema);
				return this;
			}
			clear() {
				this._map = new WeakMap();
				this._idmap = new Map();
				return this;
			}
			remove(schema) {
				let meta = this._map.get(schema);
				meta && typeof meta == "object" && "id" in meta && this._idmap.delete(meta.id);
				this._map.delete(schema);
				return this;
			}
			get(schema) {
				let p = schema._zod.parent;
				if (p) {
					let pm = { ...this.get(p) ?? {} };
					delete pm.id;
					let f = {
						...pm,
						...this._map.get(schema)
					};
					return Object.keys(f).length ? f : void 0;
				}
				return this._map.get(schema);
			}
			has(schema) {
				return this._map.has(schema);
			}
		}
		function registry() {
			return new $ZodRegistry();
		}
		(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
		globalThis.__zod_globalRegistry;
		function snapshotChecks(def) {
			def.checks &&= [...def.checks];
			return def;
		}
		function _string(Class, params) {
			return new Class(snapshotChecks({
				type: "string",
				...normalizeParams(params)
			}));
		}
		function _number(Class, params) {
			return new Class(snapshotChecks({
				type: "number",
				checks: [],
				...normalizeParams(params)
			}));
		}
		function _boolean(Class, params) {
			return new Class({
				type: "boolean",
				...normalizeParams(params)
			});
		}
		function _unknown(Class) {
			return new Class({ type: "unknown" });
		}
		function _lte(value, params) {
			return new $ZodCheckLessThan({
				check: "less_than",
				...normalizeParams(params),
				value,
				inclusive: !0
			});
		}
		function _gte(value, params) {
			return new $ZodCheckGreaterThan({
				check: "greater_than",
				...normalizeParams(params),
				value,
				inclusive: !0
			});
		}
		function _nonnegative(params) {
			return _gte(0, params);
		}
		function _minLength(minimum, params) {
			return new $ZodCheckMinLength({
				check: "min_length",
				...normalizeParams(params),
				minimum
			});
		}
		function _regex(pattern, params) {
			return new $ZodCheckRegex({
				check: "string_format",
				format: "regex",
				...normalizeParams(params),
				pattern
			});
		}
		function _refine(Class, fn, _params) {
			return new Class({
				type: "custom",
				check: "custom",
				fn,
				...normalizeParams(_params)
			});
		}
		function _getMessage() {
			let internals = this._zod;
			internals.message ??= JSON.stringify(internals.def, jsonStringifyReplacer, 2);
			return internals.message;
		}
		function _setMessage(value) {
			this._zod.message = value;
		}
		let _messageDesc = {
			get: _getMessage,
			set: _setMessage,
			enumerable: !0,
			configurable: !0
		};
		let _issuesDesc = {
			value: void 0,
			enumerable: !1
		};
		let _installedToString = new WeakSet([Object.prototype, Error.prototype]);
		let initializer = (inst, def) => {
			inst.name = "$ZodError";
			_issuesDesc.value = def;
			Object.defineProperty(inst, "issues", _issuesDesc);
			_issuesDesc.value = void 0;
			Object.defineProperty(inst, "message", _messageDesc);
			let proto = Object.getPrototypeOf(inst);
			if (!_installedToString.has(proto)) {
				_installedToString.add(proto);
				Object.defineProperty(proto, "toString", {
					configurable: !0,
					enumerable: !1,
					get() {
						let value = () => this.message;
						Object.defineProperty(this, "toString", {
							value,
							configurable: !0,
							writable: !0
						});
						return value;
					},
					set(value) {
						Object.defineProperty(this, "toString", {
							value,
							configurable: !0,
							writable: !0
						});
					}
				});
			}
		};
		$constructor("$ZodError", initializer);
		let $ZodRealError = $constructor("$ZodError", initializer, void 0, { Parent: Error });
		function toDotPath(_path) {
			let segs = [];
			let path = _path.map((seg) => typeof seg == "object" ? seg.key : seg);
			for (let seg of path) if (typeof seg == "number") segs.push(`[${seg}]`);
			else if (typeof seg == "symbol") segs.push(`[${JSON.stringify(String(seg))}]`);
			else if (/[^\w$]/.test(seg)) segs.push(`[${JSON.stringify(seg)}]`);
			else {
				segs.length && segs.push(".");
				segs.push(seg);
			}
			return segs.join("");
		}
		function prettifyError(error) {
			let lines = [];
			let issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
			for (let issue of issues) {
				lines.push(`\u2716 ${issue.message}`);
				issue.path?.length && lines.push(`  \u2192 at ${toDotPath(issue.path)}`);
			}
			return lines.join("\n");
		}
		let _parse = (_Err) => {
			let fn = (schema, value, _ctx, _params) => {
				let ctx = _ctx ? {
					..._ctx,
					async: !1
				} : { async: !1 };
				let result = schema._zod.run({
					value,
					issues: []
				}, ctx);
				if (result instanceof Promise) throw new $ZodAsyncError();
				if (result.issues.length) {
					let e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
					captureStackTrace(e, _params?.callee ?? fn);
					throw e;
				}
				return result.value;
			};
			return fn;
		};
		let parse_parse = _parse($ZodRealError);
		let _parseAsync = (_Err) => {
			let fn = async (schema, value, _ctx, params) => {
				let ctx = _ctx ? {
					..._ctx,
					async: !0
				} : { async: !0 };
				let result = schema._zod.run({
					value,
					issues: []
				}, ctx);
				result instanceof Promise && (result = await result);
				if (result.issues.length) {
					let e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
					captureStackTrace(e, params?.callee ?? fn);
					throw e;
				}
				return result.value;
			};
			return fn;
		};
		let parse_parseAsync = _parseAsync($ZodRealError);
		let _safeParse = (_Err) => (schema, value, _ctx) => {
			let ctx = _ctx ? {
				..._ctx,
				async: !1
			} : { async: !1 };
			let result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			if (result instanceof Promise) throw new $ZodAsyncError();
			return result.issues.length ? failure(_Err, result.issues, ctx) : {
				success: !0,
				data: result.value
			};
		};
		let safeParse = _safeParse($ZodRealError);
		function failure(Err, issues, ctx) {
			let error;
			return {
				success: !1,
				get error() {
					if (!error) {
						error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
						issues = void 0;
						ctx = void 0;
					}
					return error;
				},
				set error(e) {
					error = e;
					issues = void 0;
					ctx = void 0;
				}
			};
		}
		let _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
			let ctx = _ctx ? {
				..._ctx,
				async: !0
			} : { async: !0 };
			let result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			result instanceof Promise && (result = await result);
			return result.issues.length ? failure(_Err, result.issues, ctx) : {
				success: !0,
				data: result.value
			};
		};
		let safeParseAsync = _safeParseAsync($ZodRealError);
		let ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
			if (!inst._zod) throw Error("Uninitialized schema in ZodMiniType.");
			$ZodType.init(inst, def);
			inst.def = def;
			inst.type = def.type;
		}, {
			get with() {
				return this.check;
			},
			set with(value) {
				own(this, "with", value);
			},
			parse(data, params) {
				return parse_parse(this, data, params, { callee: this.parse });
			},
			parseAsync(data, params) {
				return parse_parseAsync(this, data, params, { callee: this.parseAsync });
			},
			safeParse(data, params) {
				return safeParse(this, data, params);
			},
			safeParseAsync(data, params) {
				return safeParseAsync(this, data, params);
			},
			check(...checks) {
				let def = this.def;
				return this.clone({
					...def,
					checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch == "function" ? { _zod: {
						check: ch,
						def: { check: "custom" },
						onattach: []
					} } : ch)]
				}, { parent: !0 });
			},
			clone(_def, params) {
				return clone(this, _def, params);
			},
			brand() {
				return this;
			},
			register(reg, meta) {
				reg.add(this, meta);
				return this;
			},
			apply(fn, ...args) {
				return args.length === 0 ? fn(this) : fn(this, ...args);
			}
		});
		let ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
			$ZodString.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function schemas_string(params) {
			return _string(ZodMiniString, params);
		}
		let ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
			$ZodNumber.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function schemas_number(params) {
			return _number(ZodMiniNumber, params);
		}
		let ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
			$ZodBoolean.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function schemas_boolean(params) {
			return _boolean(ZodMiniBoolean, params);
		}
		let ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
			$ZodUnknown.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function unknown() {
			return _unknown(ZodMiniUnknown);
		}
		let ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
			$ZodArray.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function array(element, params) {
			return new ZodMiniArray({
				type: "array",
				element,
				...normalizeParams(params)
			});
		}
		let ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
			$ZodObject.init(inst, def);
			ZodMiniType.init(inst, def);
			installLazyProp(inst, "shape", (self) => self._zod.def.shape, !1);
		});
		function object(shape, params) {
			let def = {
				type: "object",
				shape: shape ?? {},
				...normalizeParams(params)
			};
			return new ZodMiniObject(def);
		}
		function looseObject(shape, params) {
			return new ZodMiniObject({
				type: "object",
				shape,
				catchall: unknown(),
				...normalizeParams(params)
			});
		}
		let ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
			$ZodUnion.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function union(options, params) {
			return new ZodMiniUnion({
				type: "union",
				options,
				...normalizeParams(params)
			});
		}
		let ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
			$ZodEnum.init(inst, def);
			ZodMiniType.init(inst, def);
			inst.options = [...inst._zod.values];
		});
		function schemas_enum(values, params) {
			let entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
			return new ZodMiniEnum({
				type: "enum",
				entries,
				...normalizeParams(params)
			});
		}
		let ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
			$ZodTransform.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function transform(fn) {
			return new ZodMiniTransform({
				type: "transform",
				transform: fn
			});
		}
		let ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
			$ZodOptional.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function optional(innerType) {
			return new ZodMiniOptional({
				type: "optional",
				innerType
			});
		}
		let ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
			$ZodNullable.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function nullable(innerType) {
			return new ZodMiniNullable({
				type: "nullable",
				innerType
			});
		}
		function schemas_nullish(innerType) {
			return optional(nullable(innerType));
		}
		let ZodMiniPrefault = $constructor("ZodMiniPrefault", (inst, def) => {
			$ZodPrefault.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function prefault(innerType, defaultValue) {
			return new ZodMiniPrefault({
				type: "prefault",
				innerType,
				get defaultValue() {
					return typeof defaultValue == "function" ? defaultValue() : shallowClone(defaultValue);
				}
			});
		}
		let ZodMiniCatch = $constructor("ZodMiniCatch", (inst, def) => {
			$ZodCatch.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function schemas_catch(innerType, catchValue) {
			return new ZodMiniCatch({
				type: "catch",
				innerType,
				catchValue: typeof catchValue == "function" ? catchValue : constantCatch(catchValue)
			});
		}
		let ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
			$ZodPipe.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function pipe(in_, out) {
			return new ZodMiniPipe({
				type: "pipe",
				in: in_,
				out
			});
		}
		let ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def) => {
			$ZodCustom.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function refine(fn, _params = {}) {
			return _refine(ZodMiniCustom, fn, _params);
		}
		let external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
		var api_connect = __nccwpck_require__(4660);
		var api_connect_default = __nccwpck_require__.n(api_connect);
		var api_request = __nccwpck_require__(4043);
		var api_request_default = __nccwpck_require__.n(api_request);
		var agent = __nccwpck_require__(7405);
		var agent_default = __nccwpck_require__.n(agent);
		var dispatcher = __nccwpck_require__(883);
		var dispatcher_default = __nccwpck_require__.n(dispatcher);
		var env_http_proxy_agent = __nccwpck_require__(3137);
		var env_http_proxy_agent_default = __nccwpck_require__.n(env_http_proxy_agent);
		Object.assign(dispatcher_default().prototype, {
			connect: api_connect_default(),
			request: api_request_default()
		});
		let Agent = agent_default();
		let EnvHttpProxyAgent = env_http_proxy_agent_default();
		function leaveParserAsItIs() {
			(0, external_node_v8_namespaceObject.setFlagsFromString)("--wasm-tiering-budget=1000000000");
		}
		class TransportError extends Error {
			name = "TransportError";
			sent;
			constructor(message, sent, cause) {
				super(message, { cause });
				this.sent = sent;
			}
		}
		function countRequests(http, onSent) {
			return async (request) => {
				try {
					let reply = await http(request);
					onSent();
					return reply;
				} catch (error) {
					(!(error instanceof TransportError) || error.sent) && onSent();
					throw error;
				}
			};
		}
		function createHttp(origin, redact) {
			let options = {
				connect: { timeout: 1e4 },
				allowH2: !1,
				proxyTls: { allowH2: !1 },
				requestTls: { allowH2: !1 },
				maxResponseSize: 1048576,
				headersTimeout: 0,
				bodyTimeout: 0
			};
			leaveParserAsItIs();
			let dispatcher = isLoopback(origin) ? new Agent(options) : new EnvHttpProxyAgent(options);
			let http = async ({ method, url, headers, body, timeoutMs, signal }) => {
				let limit = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
				let abort = signal === void 0 ? limit : AbortSignal.any([limit, signal]);
				let sent = !1;
				let noting = dispatcher.compose((dispatch) => (opts, handler) => dispatch(opts, onSend(handler, () => {
					sent = !0;
				})));
				let aborted = rejectionOf(abort);
				try {
					let exchange = noting.request({
						origin: url.origin,
						path: url.pathname + url.search,
						method,
						headers,
						body: body ?? null,
						signal: abort
					});
					let reply = await Promise.race([exchange, aborted.promise]);
					return {
						status: reply.statusCode,
						headers: Object.fromEntries(Object.entries(reply.headers).map(([name, value]) => [name, redact(String(value))])),
						body: redact(await textOf(reply.body))
					};
				} catch (error) {
					if (limit.aborted && signal?.aborted !== !0) throw new TransportError(`no whole reply within ${(timeoutMs / 1e3).toFixed(1)} s`, sent, error);
					throw new TransportError(causeOf(error), sent, error);
				} finally {
					aborted.forget();
				}
			};
			return Object.assign(http, { close: () => dispatcher.destroy() });
		}
		async function textOf(body) {
			let decoder = new TextDecoder();
			let text = "";
			for await (let chunk of body) text += decoder.decode(chunk, { stream: !0 });
			return text + decoder.decode();
		}
		function rejectionOf(signal) {
			let { promise, reject } = Promise.withResolvers();
			let abort = () => reject(signal.reason);
			signal.aborted ? abort() : signal.addEventListener("abort", abort);
			promise.catch(() => {});
			return {
				promise,
				forget: () => signal.removeEventListener("abort", abort)
			};
		}
		function onSend(handler, note) {
			return {
				onRequestStart: (controller, context) => {
					note();
					handler.onRequestStart?.(controller, context);
				},
				onRequestUpgrade: (...args) => handler.onRequestUpgrade?.(...args),
				onResponseStart: (...args) => handler.onResponseStart?.(...args),
				onResponseData: (...args) => handler.onResponseData?.(...args),
				onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
				onResponseError: (...args) => handler.onResponseError?.(...args)
			};
		}
		function isLoopback({ hostname }) {
			return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
		}
		function causeOf(error) {
			let words = "";
			for (let at = error; at instanceof Error; at = at.cause) words = (at instanceof AggregateError ? at.errors.find((one) => one instanceof Error) : at)?.message || words;
			return words || String(error);
		}
		let PLACEHOLDERS = {
			date: ({ startedAt }) => startedAt.toISOString().slice(0, 10),
			time: ({ startedAt }) => startedAt.toISOString().slice(11, 19).replaceAll(":", ""),
			cluster_id: ({ clusterId }) => directory_template_name(clusterId),
			backup_id: ({ backupId }) => backupId === void 0 ? "{backup_id}" : directory_template_name(backupId),
			backup_name: ({ backupName, backupId }) => backupId === void 0 ? "{backup_name}" : directory_template_name(backupName ?? backupId),
			run_id: ({ runId }) => directory_template_name(runId),
			run_attempt: ({ runAttempt }) => directory_template_name(runAttempt),
			repository: ({ repository }) => path(repository),
			ref_name: ({ refName }) => path(refName),
			sha: ({ sha }) => directory_template_name(sha)
		};
		let PLACEHOLDER = /\{([^{}]*)\}/g;
		function fillDirectory(template, facts) {
			return template.replaceAll(PLACEHOLDER, (whole, key) => Object.hasOwn(PLACEHOLDERS, key) ? PLACEHOLDERS[key]?.(facts) ?? whole : whole);
		}
		function templateErrors(directory) {
			let known = Object.keys(PLACEHOLDERS).map((key) => `{${key}}`);
			let mistakes = [...directory.matchAll(PLACEHOLDER)].filter(([, key]) => !Object.hasOwn(PLACEHOLDERS, key ?? "")).map(([whole]) => `has the unknown placeholder ${whole}; there are ${known.join(" ")}`);
			directory.startsWith("/") && mistakes.push("starts with `/`; start with the first folder's name");
			directory.split("/").some((part) => part === ".." || part === ".") && mistakes.push("has a `.` or `..` as a folder; name the folders from the top of the bucket");
			/\p{Cc}/u.test(directory) && mistakes.push("has a control character or a line break");
			Buffer.byteLength(directory) > 512 && mistakes.push("is longer than 512 bytes");
			return mistakes;
		}
		function directory_template_name(value) {
			return value.replaceAll(/[^\p{L}\p{N}._-]/gu, "-") || "none";
		}
		function path(value) {
			return value.split("/").map(directory_template_name).join("/");
		}
		let SECOND_MS = 1e3;
		let HOUR_MS = 3600 * SECOND_MS;
		let DAY_MS = 24 * HOUR_MS;
		function quoted(value) {
			let line = sanitizeLine(String(value));
			return `"${line.length > 80 ? `${line.slice(0, 80)}\u2026` : line}"`;
		}
		let apiKey = schemas_string({ error: "is missing. Pass it from a secret, or set the environment variable `ZILLIZ_API_KEY`. Workflows started from a fork or by Dependabot have no access to secrets." }).check(refine((key) => !/^bearer\s/i.test(key), {
			error: "begins with \"Bearer\"; pass the key alone.",
			abort: !0
		}), _regex(/^[\x21-\x7e]+$/, { error: "has a blank, a line break or another character that no key has; store the secret again without it." }));
		let id = (example) => schemas_string({ error: `is missing. It looks like \`${example}\`.` }).check(_regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, { error: ({ input }) => `is ${quoted(input)}, which is not an id; one looks like \`${example}\`.` }));
		let UNITS_MS = [
			DAY_MS,
			HOUR_MS,
			60 * SECOND_MS,
			SECOND_MS
		];
		function parseDuration(text, context, bounds) {
			let parts = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
			if (parts === null || text === "") return addError(context, `is ${quoted(text)}, which is not a duration; write it as 90s, 15m, 1h30m or 7d.`);
			let ms = UNITS_MS.reduce((sum, unit, index) => sum + Number(parts[index + 1] ?? 0) * unit, 0);
			return ms < bounds.shortestMs || ms > bounds.longestMs ? addError(context, `is ${quoted(text)}; it must be ${bounds.words}.`) : ms;
		}
		let TIMEOUT_BOUNDS = {
			shortestMs: SECOND_MS,
			longestMs: 35 * DAY_MS,
			words: "1s to 35d, the longest that a workflow runs"
		};
		let MAX_BACKUP_AGE_BOUNDS = {
			shortestMs: 60 * SECOND_MS,
			longestMs: 3660 * DAY_MS,
			words: "1m to 3660d"
		};
		let POLL_INTERVAL_BOUNDS = {
			shortestMs: SECOND_MS,
			longestMs: HOUR_MS,
			words: "auto, or 1s to 1h"
		};
		let values_boolean = pipe(schemas_enum([
			"true",
			"True",
			"TRUE",
			"false",
			"False",
			"FALSE"
		], { error: ({ input }) => `is ${quoted(input)}; write true or false.` }), transform((word) => word.toLowerCase() === "true"));
		let baseUrl = fromText((text, context) => {
			let url = URL.parse(text);
			if (url === null || !/^https?:$/.test(url.protocol)) return addError(context, `is ${quoted(text)}, which is not a URL; it begins with https://.`);
			if (url.username !== "" || url.password !== "") return addError(context, "has a user name or password in it; remove them.");
			if (url.search !== "" || url.hash !== "") return addError(context, `is ${quoted(text)}; end it before the ? or #.`);
			if (url.protocol === "http:" && !isLoopback(url)) return addError(context, `is ${quoted(text)}; the API key would travel in the clear, use https://.`);
			return url;
		});
		let cancelPaths = fromText((text, context) => {
			let routes = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
			for (let route of routes) {
				let literal = route.replaceAll(/\{(project_id|job_id)\}/g, "x");
				!/^(\/[A-Za-z0-9_~:.-]+)+$/.test(literal) || /\/\.\.?(\/|$)/.test(literal) ? addError(context, `has the line ${quoted(route)}, which is not a path such as /v2/jobs/{job_id}/cancel; its placeholders are {project_id} and {job_id}.`) : route.includes("{job_id}") || addError(context, `has the line ${quoted(route)}, which lacks {job_id}.`);
			}
			return routes;
		});
		let directory = schemas_string().check((context) => {
			let text = context.value;
			for (let wrong of templateErrors(text)) addError(context, `is ${quoted(text)}, which ${wrong}.`);
		});
		let filePath = schemas_string().check(_regex(/^\P{Cc}{0,1023}[^\p{Cc}/\\]$/u, { error: ({ input }) => `is ${quoted(input)}, which is not the path of a file.` }));
		function oneOf(meanings) {
			let known = Object.keys(meanings);
			return fromText((text, context) => {
				let key = text.toLowerCase();
				if (Object.hasOwn(meanings, key)) return meanings[key];
				let choice = `${known.slice(0, -1).join(", ")} or ${known.at(-1)}`;
				return addError(context, `is ${quoted(text)}; write ${choice}.`);
			});
		}
		let matrixJob = fromText((text) => {
			let [, index = "0", total = "1"] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
			return Number(index) < Number(total) ? {
				index: Number(index),
				total: Number(total)
			} : {
				index: 0,
				total: 1
			};
		});
		let cancelPolicy = schemas_enum(["cancel", "detach"], { error: ({ input }) => `is ${quoted(input)}; write cancel or detach.` });
		let pollInterval = fromText((text, context) => text === "auto" ? text : parseDuration(text, context, POLL_INTERVAL_BOUNDS));
		let values_duration = (bounds) => fromText((text, context) => parseDuration(text, context, bounds));
		function fromText(read) {
			return pipe(schemas_string(), transform(read));
		}
		function addError(context, message) {
			context.issues.push({
				code: "custom",
				message,
				input: context.value
			});
			return NEVER;
		}
		class InvalidInputsError extends Error {
			name = "InputMistakes";
			errors;
			constructor(mistakes) {
				super(mistakes.join("\n"));
				this.errors = mistakes;
			}
		}
		let DEFAULTS = {
			"backup-id": "latest",
			"backup-type": "cluster",
			"creation-method": "any",
			directory: "zilliz-export/{cluster_id}/{backup_id}/{run_id}-{run_attempt}/",
			wait: "true",
			timeout: "5h",
			"on-timeout": "detach",
			"on-cancel": "cancel",
			"poll-interval": "auto",
			"dry-run": "false",
			summary: "true",
			"matrix-leg": "0/1",
			resume: "auto",
			"base-url": "https://api.cloud.zilliz.com",
			"cancel-path": "/v2/projects/{project_id}/jobs/{job_id}/cancel\n/v2/jobs/{job_id}/cancel"
		};
		let schema = object({
			"api-key": apiKey,
			"cluster-id": optional(id("in01-a0e3f1c2d4b5a69")),
			"backup-id": prefault(id("backup0_1e3c0988ecb7f0d"), DEFAULTS["backup-id"]),
			"max-backup-age": optional(values_duration(MAX_BACKUP_AGE_BOUNDS)),
			"backup-type": prefault(oneOf({
				cluster: "CLUSTER",
				collection: "COLLECTION"
			}), DEFAULTS["backup-type"]),
			"creation-method": prefault(oneOf({
				any: "any",
				manual: "MANUAL",
				auto: "AUTO",
				automatic: "AUTO"
			}), DEFAULTS["creation-method"]),
			"integration-id": optional(id("integ-0123456789abcdefghi")),
			"integration-name": optional(schemas_string().check(_regex(/^\P{Cc}{1,256}$/u, { error: ({ input }) => `is ${quoted(input)}, which is not the name of an integration.` }))),
			directory: prefault(directory, DEFAULTS.directory),
			"job-id": optional(id("job-0396450098cglufig6afm9")),
			wait: prefault(values_boolean, DEFAULTS.wait),
			timeout: prefault(values_duration(TIMEOUT_BOUNDS), DEFAULTS.timeout),
			"on-timeout": prefault(cancelPolicy, DEFAULTS["on-timeout"]),
			"on-cancel": prefault(cancelPolicy, DEFAULTS["on-cancel"]),
			"poll-interval": prefault(pollInterval, DEFAULTS["poll-interval"]),
			"dry-run": prefault(values_boolean, DEFAULTS["dry-run"]),
			summary: prefault(values_boolean, DEFAULTS.summary),
			"receipt-path": optional(filePath),
			"matrix-leg": prefault(matrixJob, DEFAULTS["matrix-leg"]),
			"github-token": optional(schemas_string().check(_regex(/^[\x21-\x7e]+$/, { error: "has a blank, a line break or another character that no token has; pass that of the job, `github.token`." }))),
			"status-context": optional(schemas_string().check(_regex(/^\P{Cc}{1,255}$/u, { error: ({ input }) => `is ${quoted(input)}, which is not the name of a commit status: one line of 255 characters at most.` }))),
			resume: prefault(oneOf({
				auto: "auto",
				always: "always",
				never: "never"
			}), DEFAULTS.resume),
			"base-url": prefault(baseUrl, DEFAULTS["base-url"]),
			"cancel-path": prefault(cancelPaths, DEFAULTS["cancel-path"])
		});
		let inputNames = Object.keys(schema.shape);
		function readInputs(get) {
			let raw = {};
			for (let name of inputNames) {
				let value = get(name).trim();
				value !== "" && (raw[name] = value);
			}
			let parsed = schema.safeParse(raw);
			let mistakes = [
				...(parsed.error?.issues ?? []).map(({ path, message }) => `\`${String(path[0])}\` ${message}`),
				...conflictErrors(raw),
				...leakedKeyErrors(raw)
			];
			if (!parsed.success || mistakes.length > 0) throw new InvalidInputsError(mistakes);
			let { data } = parsed;
			return {
				apiKey: data["api-key"],
				request: requestFrom(data),
				timeoutMs: data.timeout,
				onTimeout: data["on-timeout"],
				onCancel: data["on-cancel"],
				pollInterval: data["poll-interval"],
				baseUrl: data["base-url"],
				cancelPaths: data["cancel-path"],
				matrixJob: data["matrix-leg"],
				summary: data.summary,
				receiptPath: data["receipt-path"],
				githubToken: data["github-token"],
				statusContext: data["status-context"],
				resume: data.resume
			};
		}
		function requestFrom(data) {
			let { "cluster-id": clusterId, "job-id": jobId } = data;
			if (jobId !== void 0) return {
				kind: "attach",
				jobId,
				clusterId
			};
			let { "integration-id": id = "", "integration-name": name } = data;
			return {
				kind: "export",
				clusterId: clusterId ?? "",
				backup: backupSelectorFrom(data),
				integration: name === void 0 ? { id } : { name },
				directory: data.directory,
				dryRun: data["dry-run"],
				wait: data.wait
			};
		}
		function backupSelectorFrom(data) {
			let { "backup-id": id } = data;
			let word = id.toLowerCase();
			if (word === "new") return { kind: "new" };
			if (word !== "latest") return {
				kind: "id",
				id
			};
			return {
				kind: "latest",
				type: data["backup-type"],
				method: data["creation-method"],
				maxAgeMs: data["max-backup-age"]
			};
		}
		function leakedKeyErrors(raw) {
			let { "api-key": key } = raw;
			if (key === void 0 || key.length < 8) return [];
			return inputNames.filter((name) => name !== "api-key" && raw[name]?.includes(key)).map((name) => `\`${name}\` has the API key in it, which belongs in \`api-key\` alone.`);
		}
		let ONLY_WITH_LATEST = [
			"max-backup-age",
			"backup-type",
			"creation-method"
		];
		let NOT_WITH_JOB = [
			"backup-id",
			...ONLY_WITH_LATEST,
			"integration-id",
			"integration-name",
			"directory",
			"dry-run",
			"wait"
		];
		function conflictErrors(raw) {
			let isAsked = (name) => raw[name] !== void 0 && raw[name].toLowerCase() !== DEFAULTS[name]?.toLowerCase();
			if (raw["job-id"] !== void 0) return NOT_WITH_JOB.filter(isAsked).map((name) => `\`${name}\` does not go with \`job-id\`, which starts nothing and watches an export that was started before; leave one of the two away.`);
			let mistakes = [];
			raw["cluster-id"] === void 0 && mistakes.push("`cluster-id` is missing. It looks like `in01-a0e3f1c2d4b5a69`.");
			let byId = raw["integration-id"] !== void 0;
			let byName = raw["integration-name"] !== void 0;
			byId && byName && mistakes.push("`integration-name` does not go with `integration-id`; leave one of the two away.");
			!byId && !byName && mistakes.push("`integration-id` is missing, and so is `integration-name`; one of the two says where the backup goes. An id looks like `integ-0123456789abcdefghi`.");
			if (isAsked("backup-id")) {
				let which = raw["backup-id"]?.toLowerCase() === "new" ? "`backup-id: new`" : "the id of a backup";
				mistakes.push(...ONLY_WITH_LATEST.filter(isAsked).map((name) => `\`${name}\` does not go with ${which}; it chooses among backups with \`backup-id: latest\`.`));
			}
			return mistakes;
		}
		class ActionError extends Error {
			name = "Problem";
			nextStep;
			constructor(message, next, options) {
				super(message, options);
				this.nextStep = next;
			}
		}
		let MINUTE_MS = 6e4;
		class EtaEstimator {
			#steps = [];
			#estimate;
			update(progress, now) {
				let made = progress - (this.#steps.at(-1)?.progress ?? progress);
				if (made < 0 || made >= 1 && this.#isOverdue(now)) {
					this.#steps = [];
					this.#estimate = void 0;
				}
				(this.#steps.length === 0 || made >= 1) && this.#steps.push({
					at: now,
					progress
				});
				let end = this.#end(now);
				if (end === void 0 || progress >= 100) {
					this.#estimate = void 0;
					return;
				}
				let before = this.#estimate ?? {
					at: now,
					end
				};
				let settling = Math.max(MINUTE_MS, this.#seenMs / 10);
				let weight = 1 - Math.exp((before.at - now) / settling);
				let smooth = before.end + (end - before.end) * weight;
				this.#estimate = {
					at: now,
					end: smooth
				};
				let left = smooth - now;
				return left > 0 && Math.abs(end - smooth) <= left * .3333333333333333 ? left : void 0;
			}
			get #seenMs() {
				return (this.#steps.at(-1)?.at ?? 0) - (this.#steps[0]?.at ?? 0);
			}
			#isOverdue(now) {
				let steps = this.#steps.length - 1;
				let last = this.#steps.at(-1);
				return last !== void 0 && steps > 0 && now - last.at > 2 * this.#seenMs / steps + MINUTE_MS;
			}
			#end(now) {
				let [first] = this.#steps;
				let last = this.#steps.at(-1);
				if (first === void 0 || last === void 0 || this.#isOverdue(now)) return;
				let half = last.at - this.#seenMs / 2;
				let from = this.#steps.findLast(({ at, progress }) => at <= half && last.progress - progress >= 10) ?? first;
				let tookMs = last.at - from.at;
				let made = last.progress - from.progress;
				let leftMs = (100 - last.progress) * tookMs / made;
				return this.#steps.length >= 3 && made >= 10 && tookMs >= 12e4 && leftMs <= tookMs * 4 ? last.at + leftMs : void 0;
			}
		}
		let GRAINS = [
			{
				upTo: 10,
				grain: 1
			},
			{
				upTo: 60,
				grain: 5
			},
			{
				upTo: 180,
				grain: 15
			},
			{
				upTo: Infinity,
				grain: 30
			}
		];
		function etaText(ms) {
			let exact = ms / MINUTE_MS;
			let { grain } = GRAINS.find(({ upTo }) => exact < upTo) ?? { grain: 30 };
			let minutes = Math.max(1, Math.round(exact / grain) * grain);
			return `about ${[[Math.floor(minutes / 60), "h"], [minutes % 60, "min"]].filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`).join(" ")} left`;
		}
		let progress_log_MINUTE_MS = 6e4;
		let HEARTBEATS = [
			{
				untilMs: 30 * progress_log_MINUTE_MS,
				everyMs: 5 * progress_log_MINUTE_MS
			},
			{
				untilMs: 120 * progress_log_MINUTE_MS,
				everyMs: 10 * progress_log_MINUTE_MS
			},
			{
				untilMs: Infinity,
				everyMs: 15 * progress_log_MINUTE_MS
			}
		];
		class ProgressLog {
			#print;
			#startedAt;
			#timeLeft = new EtaEstimator();
			#changes = 0;
			#shown;
			constructor(startedAt, print) {
				this.#startedAt = startedAt;
				this.#print = print;
			}
			update({ remoteStatus, progress }, now) {
				let left = progress === void 0 ? void 0 : this.#timeLeft.update(progress, now);
				let elapsedMs = now - this.#startedAt;
				if (!this.#isWorthALine(remoteStatus, progress ?? 0, now, elapsedMs)) return;
				this.#shown = {
					at: now,
					status: remoteStatus,
					progress: progress ?? 0
				};
				let how = progress === void 0 ? "" : `${bar(progress)} ${Math.floor(progress)} % `;
				let elapsed = (0, util_clock.a3)(elapsedMs / 1e3);
				let line = `${how}${remoteStatus ?? "(no status)"}, ${elapsed}`;
				let whole = left === void 0 ? line : `${line}, ${etaText(left)}`;
				this.#print(whole.length <= 80 ? whole : clipped(line));
			}
			#isWorthALine(status, progress, now, elapsedMs) {
				let shown = this.#shown;
				if (shown === void 0) return !0;
				if ((shown.status !== status || tenth(progress) > tenth(shown.progress) || shown.progress - progress >= 10) && this.#changes < 24) {
					this.#changes += 1;
					return !0;
				}
				let { everyMs = 0 } = HEARTBEATS.find(({ untilMs }) => elapsedMs < untilMs) ?? {};
				return now - shown.at >= everyMs;
			}
		}
		function pollDebugLine({ status, progress, requestId }) {
			return `Looked: ${status}, progress ${progress ?? "unknown"}, request id ${requestId ?? "unknown"}`;
		}
		function tenth(progress) {
			return Math.floor(progress / 10);
		}
		function bar(progress) {
			let full = Math.floor(progress / 100 * 20);
			return `[${"#".repeat(full)}${"-".repeat(20 - full)}]`;
		}
		function clipped(line) {
			return line.length > 80 ? `${line.slice(0, 79)}\u2026` : line;
		}
		let LONGEST_WAIT_MS = 3e4;
		let LONGEST_ASKED_WAIT_MS = 3e5;
		function retryDelay(error, failures) {
			let backoff = Math.min(1e3 * 2 ** (failures - 1), LONGEST_WAIT_MS);
			let asked = error.failure.retryAfterMs;
			if (error.kind === "rateLimited") {
				let window = 4e3 * (asked === void 0 ? 4 ** (failures - 1) : 1);
				return Math.min(asked ?? 0, LONGEST_ASKED_WAIT_MS) + Math.max(Math.random() * Math.min(window, LONGEST_WAIT_MS), backoff / 4);
			}
			if (asked === void 0) return backoff * (.5 + Math.random() / 2);
			return Math.max(Math.min(asked, LONGEST_ASKED_WAIT_MS) * (1 + Math.random() / 10), backoff / 4);
		}
		async function withRetries(attempt, limits) {
			let { clock, signal, giveUpAt, shouldRetry: worthIt, onRetry } = limits;
			for (let failures = 1;; failures += 1) {
				signal.throwIfAborted();
				try {
					return await attempt();
				} catch (error) {
					signal.throwIfAborted();
					if (!(error instanceof ZillizError) || !worthIt(error)) throw error;
					let waitMs = retryDelay(error, failures);
					if (clock.now() + waitMs > giveUpAt) throw error;
					onRetry(error, waitMs);
					await clock.sleep(waitMs, signal);
				}
			}
		}
		let SELECT_TIMEOUT_MS = 6e4;
		let PREVIOUS_JOB_TIMEOUT_MS = 6e4;
		let CHECK_TIMEOUT_MS = 15e3;
		function readWithin({ clock, signal, deadline, onRetry: retried }, forMs) {
			let giveUpAt = Math.min(clock.now() + forMs, deadline);
			return (read) => withRetries(() => {
				let left = giveUpAt - clock.now();
				if (left <= 0) throw new ActionError("Zilliz Cloud took too long to tell what there is to export.", "Run this again.");
				return read({
					signal,
					timeoutMs: Math.min(3e4, left)
				});
			}, {
				clock,
				signal,
				giveUpAt,
				shouldRetry: (error) => error.isRetryable,
				onRetry: retried
			});
		}
		async function tryRead(context, read) {
			try {
				return await readWithin(context, CHECK_TIMEOUT_MS)(read);
			} catch (error) {
				if (error instanceof ZillizError) return error;
				throw error;
			}
		}
		function nextPollDelay(seen, spread) {
			let { elapsedMs, concurrentRuns: legs = 1 } = seen;
			let blind = Math.max(Math.min(elapsedMs, 5e3), elapsedMs * .035);
			let end = expectedEnd(seen);
			let wait = end === void 0 ? blind : Math.min(Math.max(end.leftMs * .5, elapsedMs * .01), end.sure ? Math.max(elapsedMs * .3, blind) : blind);
			let shortest = Math.max(legs * 100, 1e3);
			return Math.min(Math.max(wait, shortest), 3e5) * (.9 + spread / 5);
		}
		function expectedEnd({ elapsedMs, progress = 0, lastChange }) {
			if (progress === 0) return;
			let reached = Math.min(progress + 1, 100);
			let overall = elapsedMs * (100 - reached) / reached;
			if (lastChange === void 0) return {
				leftMs: overall,
				sure: !1
			};
			let { from, to, afterMs, byMs } = lastChange;
			let each = (byMs - afterMs) / Math.max(to + 1 - from, 1);
			let recent = Math.max((100 - reached) * each - (elapsedMs - byMs), 0);
			let sure = recent > overall / 3 && recent < overall * 3;
			return {
				leftMs: Math.min(overall, recent),
				sure
			};
		}
		class ProgressTracker {
			#startedAt;
			#last;
			#lastChange;
			constructor(startedAt) {
				this.#startedAt = startedAt;
			}
			add(now, progress) {
				let elapsedMs = now - this.#startedAt;
				if (progress !== void 0) {
					let last = this.#last;
					last !== void 0 && progress !== last.progress && (this.#lastChange = {
						from: last.progress,
						to: progress,
						afterMs: last.elapsedMs,
						byMs: elapsedMs
					});
					this.#last = {
						elapsedMs,
						progress
					};
				}
				return {
					elapsedMs,
					progress,
					lastChange: this.#lastChange
				};
			}
		}
		async function watchJob(jobId, watching) {
			let look = async (limits) => {
				let job = await watching.zilliz.describeJob(jobId, limits);
				watching.onLook(job);
				let as = terminalStatus(job.status);
				return as === void 0 ? { progress: job.progress } : { ended: {
					kind: "ended",
					as,
					job
				} };
			};
			return poll(look, watching);
		}
		async function poll(look, watching) {
			let { clock, signal, deadline, pollInterval } = watching;
			let { firstWaitMs, notFoundGraceMs: unknownForMs = 6e4, concurrentRuns: legs = () => 1 } = watching;
			let glances = new ProgressTracker(clock.now());
			let failures = 0;
			let refusedSince;
			let waitMs = firstWaitMs ?? nextPollDelay({
				elapsedMs: 0,
				progress: void 0,
				concurrentRuns: legs()
			}, Math.random());
			for (;;) {
				await clock.sleep(Math.min(waitMs, deadline - clock.now()), signal);
				let left = deadline - clock.now();
				try {
					let seen = await look({
						timeoutMs: Math.min(Math.max(left, 1e4), 3e4),
						signal
					});
					if (seen.ended !== void 0) return seen.ended;
					failures = 0;
					refusedSince = void 0;
					let known = glances.add(clock.now(), seen.progress);
					waitMs = pollInterval === "auto" ? nextPollDelay({
						...known,
						concurrentRuns: legs()
					}, Math.random()) : pollInterval;
				} catch (error) {
					signal.throwIfAborted();
					if (!(error instanceof ZillizError)) throw error;
					if (!error.isRetryable) {
						refusedSince ??= clock.now();
						if (clock.now() - refusedSince >= unknownForMs || !(isJobNotFound(error) || isPossiblyTransient(error))) return {
							kind: "watch-failed",
							error
						};
					}
					failures += 1;
					waitMs = retryDelay(error, failures);
					left > 0 && watching.onError(error, waitMs);
				}
				if (left <= 0) return { kind: "timed-out" };
			}
		}
		async function attach({ jobId, clusterId }, context) {
			let { state, runner, zilliz } = context;
			state.update({ clusterId });
			state.attach(jobId);
			runner.info(`Watching export job ${jobId}, which was started before`);
			try {
				let find = readWithin(context, 15e3)((limits) => findProjects(clusterId, zilliz, limits));
				state.update({ projectIds: await find });
			} catch (error) {
				context.signal.throwIfAborted();
				let why = error instanceof Error ? error.message : String(error);
				runner.warning("The job's project can't be looked up", `${why}. It is only needed to cancel the job, and is looked up again then.`);
			}
			let judged = !1;
			return watchExport(jobId, context, {
				firstWaitMs: 0,
				unknownForMs: 1e4,
				onJob: ({ type }) => {
					let doubtful = judged ? void 0 : nonExportType(type);
					judged = !0;
					if (doubtful === void 0) return;
					runner.warning("The job may be no export", `Zilliz Cloud calls job ${jobId} a ${doubtful} job, and what it calls an export is not documented. That the job ends well may not mean that a backup was exported: check that \`job-id\` is the output \`job-id\` of the run that started the export.`);
				}
			});
		}
		async function resumeJob({ jobId, attempt: ofAttempt }, { wait }, context) {
			return fromPreviousAttempt(wait ? await watchExport(jobId, context, { firstWaitMs: 0 }) : startedWithoutWaiting(context.state.facts), ofAttempt);
		}
		async function watchExport(jobId, context, attached = {}) {
			let { inputs, state, history, runner, clock } = context;
			let startedAt = clock.now();
			let progress = new ProgressLog(startedAt, runner.info);
			let watched = await watchJob(jobId, {
				...context,
				...attached,
				pollInterval: inputs.pollInterval,
				onLook: (job) => {
					state.recordJob(job);
					attached.onJob?.(job);
					runner.debug(pollDebugLine(job));
					job.progress !== void 0 && history.add(job.progress, clock.now() - startedAt);
					progress.update(state.facts, clock.now());
				},
				onError: context.onRetry
			});
			switch (watched.kind) {
				case "ended":
					state.recordEnd(watched.job, clock);
					return jobEnded(watched.as, state.facts);
				case "timed-out": return handleTimeout(context);
				case "watch-failed": {
					let { error } = watched;
					let never = state.facts.remoteStatus === void 0;
					return state.facts.attached && never && isJobNotFound(error) ? jobNotFound(state.facts, error.message) : watchFailed(state.facts, error.message, adviceFor(error));
				}
			}
		}
		function checkIntegrationActive(integration) {
			let { integrationId, name, status, message, bucketName } = integration;
			let which = `Integration ${integrationId}${nameSuffix(name)}`;
			if (status === void 0) return {
				name: "Integration",
				result: "skipped",
				detail: `Zilliz Cloud doesn't say whether integration ${integrationId} is ACTIVE`
			};
			if (status.toUpperCase() !== "ACTIVE") {
				let why = message === void 0 ? "Zilliz Cloud gives no reason." : `Zilliz Cloud says: ${sanitizeLine(message)}`;
				throw new ActionError(`${which} is ${sanitizeLine(status)}, and only an ACTIVE one can be exported through. ${why}`, "Mend it on the Integrations page of the Zilliz Cloud console (the role, the bucket and its policy), or choose another one.");
			}
			return {
				name: "Integration",
				result: "passed",
				detail: `${which} is ACTIVE${bucketName === void 0 ? "" : `; bucket ${sanitizeLine(bucketName)}`}`
			};
		}
		function checkRegion({ integrationId, regionId: bucketIn }, source) {
			let { name, regionId: backupIn } = source;
			if (bucketIn === void 0 || backupIn === void 0) return {
				name: "Region",
				result: "skipped",
				detail: `The ${backupIn === void 0 ? "backup's" : "integration's"} region is not known`
			};
			if (bucketIn.toLowerCase() !== backupIn.toLowerCase()) throw new ActionError(`Integration ${integrationId} is in region ${sanitizeLine(bucketIn)}, and ${name} in ${sanitizeLine(backupIn)}: a backup can only be exported to a bucket in its own region.`, "Choose an integration of the backup's region, or add one on the Integrations page of the Zilliz Cloud console.");
			return {
				name: "Region",
				result: "passed",
				detail: `Backup and bucket are both in ${sanitizeLine(bucketIn)}`
			};
		}
		function backupAge({ createTime, asOf }, ourDate) {
			let taken = (0, util_clock.pe)(createTime);
			return taken === void 0 ? void 0 : (asOf ?? ourDate.getTime()) - taken;
		}
		function checkBackupAge(backup, maxAgeMs, ourDate) {
			let age = backupAge(backup, ourDate);
			let limit = (0, util_clock.a3)(maxAgeMs / 1e3);
			let outs = "Take a backup now with `backup-id: new`, or have Zilliz Cloud take them more often: the cluster's backup schedule.";
			if (age === void 0 || age < -6e5) throw new ActionError(`Whether backup ${backup.backupId} is older than ${limit} (\`max-backup-age\`) can't be told: Zilliz Cloud says that it was taken at ${sanitizeLine(backup.createTime ?? "an unknown time")}.`, outs);
			if (age > maxAgeMs) throw new ActionError(`The newest available backup, ${backup.backupId}, is ${(0, util_clock.a3)(age / 1e3)} old: it was taken at ${sanitizeLine(backup.createTime ?? "")}, and \`max-backup-age\` is ${limit}.`, outs);
			return {
				name: "Age",
				result: "passed",
				detail: `It is ${(0, util_clock.a3)(Math.max(0, age / 1e3))} old, and may be ${limit}`
			};
		}
		function expiryWarning({ backupId, expireTime, asOf }, timeoutMs, ourDate) {
			let expires = (0, util_clock.pe)(expireTime);
			let now = asOf ?? ourDate.getTime();
			if (expires === void 0 || expires > now + timeoutMs) return;
			return `Zilliz Cloud removes backup ${backupId} at ${(0, util_clock.gY)(expires)}, which is within the \`timeout\` of ${(0, util_clock.a3)(timeoutMs / 1e3)}: an export that is not finished by then fails. Export a newer backup, or take one now with \`backup-id: new\`, which is kept.`;
		}
		function backupLabel({ backupId, backupName, createTime }) {
			let about = [backupName, createTime && `taken at ${createTime}`].filter((part) => part !== void 0).map((part) => sanitizeLine(part)).join(", ");
			return `Backup ${backupId}${about === "" ? "" : ` (${about})`}`;
		}
		function nameSuffix(name) {
			return name === void 0 ? "" : ` (${sanitizeLine(name)})`;
		}
		async function listAllPages(reading, { read, idOf, list, instead }) {
			let found = new Map();
			for (let page = 1; page <= 200; page += 1) {
				let { items, count, isFull } = await reading((limits) => read(page, limits));
				let before = found.size;
				for (let item of items) found.set(idOf(item), item);
				if (count !== void 0 && found.size >= count && !isFull || found.size === before) return [...found.values()];
			}
			throw new ActionError(`Zilliz Cloud's list of ${list} does not end.`, instead);
		}
		async function selectBackup(choice) {
			let { backup } = choice;
			return backup.kind === "latest" ? selectNewest(choice, backup) : selectById(choice, backup.id);
		}
		async function selectNewest(choice, request) {
			let backups = await listAll(choice);
			let eligible = backups.filter((backup) => isAvailable(backup) && matchesSelector(backup, request)).toSorted((a, b) => createdAt(b) - createdAt(a));
			let [newest] = eligible;
			if (newest === void 0) throw new ActionError(`Cluster ${choice.clusterId} has no available ${selectorLabel(request)} to export. ${backupsText(backups)}`, "Take a backup now with `backup-id: new`, or give the id of one as `backup-id`.");
			let undated = eligible.filter((backup) => createdAt(backup) === 0);
			if (eligible.length > 1 && undated.length > 0) throw new ActionError(`Which backup of cluster ${choice.clusterId} is the newest can't be told: Zilliz Cloud doesn't say readably when ${undated.map(({ backupId }) => backupId).join(", ")} was taken. ${backupsText(backups)}`, "Give the id of the backup to export as `backup-id`.");
			return newest;
		}
		function matchesSelector(backup, { type, method }) {
			return (backup.backupType ?? "CLUSTER").toUpperCase() === type && (method === "any" || backup.creationMethod?.toUpperCase() === method);
		}
		function selectorLabel({ type, method }) {
			return `${{
				MANUAL: "manual ",
				AUTO: "automatic ",
				any: ""
			}[method]}backup of ${type === "CLUSTER" ? "the whole cluster" : "collections"}`;
		}
		async function selectById(choice, backupId) {
			let { clusterId, zilliz, reading } = choice;
			let backup;
			try {
				backup = await reading((limits) => zilliz.describeBackup(clusterId, backupId, limits));
			} catch (error) {
				if (!(error instanceof ZillizError) || !mayBeNotFound(error)) throw error;
				throw new ActionError(`Backup ${backupId} of cluster ${clusterId} was not found: ${error.message}. ${await listBackupsText(choice)}`, `Check \`backup-id\` and \`cluster-id\`. ${adviceFor(error)}`, { cause: error });
			}
			if (backup.backupId !== backupId || (backup.clusterId ?? clusterId) !== clusterId) throw new ActionError(`Asked for backup ${backupId} of cluster ${clusterId}, Zilliz Cloud described backup ${backup.backupId} of cluster ${sanitizeLine(backup.clusterId ?? "unknown")}. ${await listBackupsText(choice)}`, "Check `backup-id` and `cluster-id`: a backup is exported through the cluster that it belongs to.");
			if (!isAvailable(backup)) throw new ActionError(`Backup ${backupId} of cluster ${clusterId} is ${sanitizeLine(backup.status)}; only an AVAILABLE backup can be exported. ${await listBackupsText(choice)}`, "Wait until the backup is available, or choose another one.");
			return backup;
		}
		async function listAll({ clusterId, zilliz, reading }) {
			return (await listAllPages(reading, {
				read: (page, limits) => zilliz.listBackups(clusterId, page, limits),
				idOf: ({ backupId }) => backupId,
				list: `the backups of cluster ${clusterId}`,
				instead: "Give the id of a backup as `backup-id`."
			})).filter((backup) => (backup.clusterId ?? clusterId) === clusterId);
		}
		async function backupsInProgress(choice) {
			return (await listAll(choice)).filter(({ status }) => status.toUpperCase() === "CREATING");
		}
		function mayBeNotFound({ kind, failure }) {
			return kind === "rejected" && failure.httpStatus !== 401 && failure.httpStatus !== 403;
		}
		async function listBackupsText(choice) {
			try {
				return backupsText(await listAll(choice));
			} catch (error) {
				if (!(error instanceof ZillizError)) throw error;
				return `Its backups can't be listed either: ${error.message}.`;
			}
		}
		function backupsText(backups) {
			if (backups.length === 0) return "Zilliz Cloud lists no backup of this cluster.";
			let lines = backups.toSorted((a, b) => createdAt(b) - createdAt(a)).slice(0, 10).map((backup) => [
				backup.backupId,
				backup.backupType,
				backup.status,
				backup.createTime
			].filter((part) => part !== void 0).map((part) => sanitizeLine(part)).join(" "));
			let more = backups.length - lines.length;
			return `Its backups: ${lines.join("; ")}${more > 0 ? `; and ${more} older` : ""}.`;
		}
		function isAvailable(backup) {
			return backup.status.toUpperCase() === "AVAILABLE";
		}
		function createdAt({ createTime }) {
			return (0, util_clock.pe)(createTime) ?? 0;
		}
		async function findSource({ clusterId, backup }, context) {
			return backup.kind === "new" ? clusterSource(clusterId, context) : existingBackupSource(clusterId, backup, context);
		}
		async function existingBackupSource(clusterId, request, context) {
			let { zilliz, runner, inputs, clock } = context;
			let backup = await selectBackup({
				clusterId,
				backup: request,
				zilliz,
				reading: readWithin(context, SELECT_TIMEOUT_MS)
			});
			recordBackup(backup, context);
			runner.info(`${backupLabel(backup)} of cluster ${clusterId}`);
			let checks = [{
				name: "Backup",
				result: "passed",
				detail: `${backupLabel(backup)} is AVAILABLE`
			}];
			request.kind === "latest" && request.maxAgeMs !== void 0 && checks.push(checkBackupAge(backup, request.maxAgeMs, clock.date()));
			let expiry = expiryWarning(backup, inputs.timeoutMs, clock.date());
			expiry !== void 0 && runner.warning("The backup expires soon", expiry);
			let name = `backup ${backup.backupId}`;
			let { projectId } = backup;
			return {
				backup,
				name,
				projectId,
				regionId: backup.regionId ?? await regionOf(clusterId, backup, context),
				checks
			};
		}
		async function regionOf(clusterId, { backupId }, context) {
			let described = await tryRead(context, (limits) => context.zilliz.describeBackup(clusterId, backupId, limits));
			if (described instanceof ZillizError || described.backupId !== backupId) return;
			if (!isAvailable(described)) throw new ActionError(`Backup ${backupId} of cluster ${clusterId} was listed as AVAILABLE, and is ${sanitizeLine(described.status)} now.`, "Run this again, or choose another backup.");
			return described.regionId;
		}
		async function clusterSource(clusterId, context) {
			let cluster = await tryRead(context, (limits) => context.zilliz.describeCluster(clusterId, limits));
			let none = {
				backup: void 0,
				name: `cluster ${clusterId}`
			};
			if (cluster instanceof ZillizError) {
				if (isInvalidTarget(cluster)) throw cluster;
				let detail = `Cluster ${clusterId} can't be looked up: ${cluster.message}`;
				return {
					...none,
					projectId: void 0,
					regionId: void 0,
					checks: [{
						name: "Cluster",
						result: "skipped",
						detail
					}]
				};
			}
			let { projectId, regionId, clusterName } = cluster;
			context.state.update({
				clusterName,
				projectIds: projectId === void 0 ? void 0 : [projectId]
			});
			let checks = [{
				name: "Cluster",
				result: "passed",
				detail: `Cluster ${clusterId}${nameSuffix(clusterName)} is there`
			}];
			return {
				...none,
				projectId,
				regionId,
				checks
			};
		}
		function recordBackup(backup, { state, clock }) {
			let { backupId, backupName, clusterName, projectId, size } = backup;
			let age = backupAge(backup, clock.date());
			let taken = (0, util_clock.pe)(backup.createTime);
			state.update({
				backupId,
				backupName,
				clusterName,
				projectIds: projectId === void 0 ? void 0 : [projectId],
				backupStatus: backup.status,
				backupTakenAt: taken === void 0 ? void 0 : (0, util_clock.gY)(taken),
				backupAgeSeconds: age === void 0 ? void 0 : Math.max(0, Math.round(age / 1e3)),
				backupBytes: size
			});
		}
		async function sendOnce(ask, { clock, signal, deadline, onRetry }) {
			let giveUpAt = Math.min(clock.now() + 6e4, deadline);
			for (let failures = 1; !signal.aborted; failures += 1) {
				let patience = delayedSignal(signal, 3500, clock);
				try {
					let left = Math.max(deadline - clock.now(), 1e4);
					return {
						kind: "ok",
						response: await ask({
							timeoutMs: Math.min(left, 6e4),
							signal: patience.signal
						})
					};
				} catch (error) {
					if (!(error instanceof ZillizError)) throw error;
					if (error.kind === "indeterminate") return {
						kind: "unknown",
						error
					};
					let waitMs = retryDelay(error, failures);
					if (error.kind === "rejected" || clock.now() + waitMs > giveUpAt) return {
						kind: "rejected",
						error
					};
					if (signal.aborted) break;
					onRetry(error, waitMs);
					await clock.sleep(waitMs, signal).catch(() => {});
				} finally {
					patience.dispose();
				}
			}
			return { kind: "aborted" };
		}
		function delayedSignal(first, delayMs, clock) {
			let second = new AbortController();
			let done = new AbortController();
			let follow = () => clock.sleep(delayMs, done.signal).then(() => second.abort(first.reason)).catch(() => {});
			first.aborted ? follow() : first.addEventListener("abort", follow, { signal: done.signal });
			return {
				signal: second.signal,
				dispose: () => done.abort()
			};
		}
		async function requestBackup(clusterId, requesting) {
			return sendOnce((limits) => requesting.zilliz.createBackup(clusterId, limits), requesting);
		}
		async function waitForBackup(taking) {
			let { clusterId, backupId, zilliz } = taking;
			let seen = !1;
			let glance = async (limits) => {
				try {
					taking.onBackup(await zilliz.describeBackup(clusterId, backupId, limits));
					seen = !0;
				} catch (error) {
					if (!(error instanceof ZillizError)) throw error;
				}
			};
			let look = async (limits) => {
				let job = await readBackupJob(taking, limits);
				if (job !== void 0) {
					taking.onJob(job);
					let as = terminalStatus(job.status);
					if (as === "failed" || as === "canceled") {
						await glance(limits);
						return { ended: {
							kind: "not-created",
							as,
							job
						} };
					}
					let meaning = classifyStatus(job.status);
					if (meaning === "running" || meaning === "canceling") {
						seen || await glance(limits);
						return { progress: job.progress };
					}
				}
				let backup = await zilliz.describeBackup(clusterId, backupId, limits);
				taking.onBackup(backup);
				if (isAvailable(backup)) return { ended: {
					kind: "available",
					backup
				} };
				let { status } = backup;
				return status.toUpperCase() === "DELETED" ? { ended: {
					kind: "gone",
					status
				} } : { progress: job?.progress };
			};
			return poll(look, taking);
		}
		async function readBackupJob({ jobId, zilliz }, limits) {
			if (jobId === void 0) return;
			try {
				return await zilliz.describeJob(jobId, limits);
			} catch (error) {
				if (error instanceof ZillizError && (isJobNotFound(error) || error.failure.httpStatus === 403)) return;
				throw error;
			}
		}
		async function unwrap(asked, { state, signal }, refused, lost) {
			switch (asked.kind) {
				case "ok": return { response: asked.response };
				case "rejected":
					state.rollBack();
					return { result: await refused(asked.error) };
				case "unknown": return { result: lost(asked.error.message) };
				case "aborted":
					state.rollBack();
					throw signal.reason;
			}
		}
		async function createBackup(clusterId, context) {
			let requested = await requestNewBackup(clusterId, context);
			if (requested.result !== void 0) return requested;
			return untilAvailable(clusterId, requested.backupId, context);
		}
		async function requestNewBackup(clusterId, context) {
			let { state, runner } = context;
			context.throwIfCancelled();
			runner.info(`Taking a backup of cluster ${clusterId}`);
			state.beginBackupRequest();
			let answered = await unwrap(await requestBackup(clusterId, {
				...context,
				onRetry: context.onRetry
			}), context, (error) => explainRejection(clusterId, error, context), (why) => backupUnknown(state.facts, why));
			if (answered.result !== void 0) return answered;
			let { backupId, backupName, jobId: backupJobId } = answered.response;
			if (backupId === void 0) {
				state.update({ backupJobId });
				return { result: backupUnknown(state.facts, "Zilliz Cloud named its job, but not the backup") };
			}
			state.recordBackupStart({
				backupId,
				backupName,
				backupJobId
			});
			runner.info(`Backup ${backupId} is being taken${backupJobId === void 0 ? "" : ` by job ${backupJobId}`}`);
			context.throwIfCancelled();
			return { backupId };
		}
		async function explainRejection(clusterId, error, context) {
			let reading = readWithin(context, 1e4);
			let { zilliz } = context;
			let busy = error.kind === "rejected" ? await backupsInProgress({
				clusterId,
				zilliz,
				reading
			}).catch(() => []) : [];
			context.signal.throwIfAborted();
			let named = busy.map(backupLabel).join("; ");
			return busy.length === 0 ? notStarted(error.message, adviceFor(error)) : notStarted(`${error.message}\nZilliz Cloud takes one manual backup of a cluster at a time, and this one is being taken: ${named}.`, `Wait for it to end and run this again, or export it then with \`backup-id: ${busy[0]?.backupId}\`.`);
		}
		async function untilAvailable(clusterId, backupId, context) {
			let { inputs, state, runner, clock } = context;
			let { backupJobId: jobId } = state.facts;
			let startedAt = clock.now();
			let progress = new ProgressLog(startedAt, runner.info);
			let taken = await waitForBackup({
				...context,
				clusterId,
				backupId,
				jobId,
				pollInterval: inputs.pollInterval,
				onJob: (job) => {
					state.recordJob(job);
					runner.debug(pollDebugLine(job));
					let remoteStatus = `Backup ${sanitizeLine(job.status, 100)}`;
					progress.update({
						remoteStatus,
						progress: job.progress
					}, clock.now());
				},
				onBackup: (backup) => state.update({ backupStatus: backup.status }),
				onError: context.onRetry
			});
			switch (taken.kind) {
				case "available": {
					recordBackup(taken.backup, context);
					let took = (0, util_clock.a3)((clock.now() - startedAt) / 1e3);
					runner.info(`${backupLabel(taken.backup)} is AVAILABLE after ${took}`);
					return clock.now() < context.deadline ? { backup: taken.backup } : { result: noTimeLeft(backupId, inputs.timeoutMs) };
				}
				case "not-created": return { result: backupNotCreated(state.facts, taken.as) };
				case "gone": return { result: backupNotCreated(state.facts, "gone") };
				case "timed-out": return { result: await handleTimeout(context) };
				case "watch-failed": {
					let { message } = taken.error;
					let advice = adviceFor(taken.error);
					return { result: watchFailed(state.facts, message, advice) };
				}
			}
		}
		function noTimeLeft(backupId, timeoutMs) {
			return {
				...notStarted(`Backup ${backupId} was taken and is AVAILABLE, but the \`timeout\` of ${(0, util_clock.a3)(timeoutMs / 1e3)} is up.`, `Export it with \`backup-id: ${backupId}\`; give the next run a longer \`timeout\`.`),
				status: "timed-out",
				title: "No time left to export the backup"
			};
		}
		function planExport(request, backup, integrationId, context) {
			let { clusterId } = request;
			let { backupId } = backup;
			let startedAt = context.clock.date();
			let directory = resolveDirectory(request, backup, context, startedAt);
			let plannedAt = (0, util_clock.gY)(startedAt.getTime());
			context.state.update({
				directory,
				plannedAt
			});
			return {
				clusterId,
				backupId,
				integrationId,
				directory
			};
		}
		function resolveDirectory({ clusterId, directory: template }, backup, { run, clock }, startedAt = clock.date()) {
			let directory = fillDirectory(template, {
				...run,
				startedAt,
				clusterId,
				backupId: backup?.backupId,
				backupName: backup?.backupName
			});
			let [wrong] = templateErrors(directory);
			if (wrong !== void 0) throw new ActionError(`\`directory\` came to "${directory}", which ${wrong}.`, "Change the template, or the name that one of its placeholders stands for.");
			return directory;
		}
		async function dryRun(wish, { backup, integrationId, checks }, context) {
			let { state } = context;
			let { clusterId } = wish;
			if (backup !== void 0) {
				let plan = planExport(wish, backup, integrationId, context);
				return checked(state.facts, checks, requestText(plan));
			}
			let all = [...checks, await checkNoBackupInProgress(wish, context)];
			let request = requestText({
				clusterId,
				backupId: "{backup_id}",
				integrationId,
				directory: resolveDirectory(wish, void 0, context)
			});
			return checked(state.facts, all, `It would ask for a backup with \`POST /v2/clusters/${clusterId}/backups/create\`, wait for it, and export it.\n${request}`);
		}
		function requestText({ clusterId, backupId, integrationId, directory }) {
			return `It would send \`POST /v2/clusters/${clusterId}/backups/${backupId}/export\` with \`${JSON.stringify({
				integrationId,
				directory
			})}\`.`;
		}
		async function checkNoBackupInProgress({ clusterId }, context) {
			let what = "No other backup";
			let { zilliz } = context;
			let reading = readWithin(context, CHECK_TIMEOUT_MS);
			try {
				let [busy] = await backupsInProgress({
					clusterId,
					zilliz,
					reading
				});
				return busy === void 0 ? {
					name: what,
					result: "passed",
					detail: "No backup is being taken now"
				} : {
					name: what,
					result: "skipped",
					detail: `Backup ${busy.backupId} is being taken now, and Zilliz Cloud takes one manual backup of a cluster at a time: whether it would take another can't be told`
				};
			} catch (error) {
				if (!(error instanceof ZillizError)) throw error;
				return {
					name: what,
					result: "skipped",
					detail: error.message
				};
			}
		}
		function checkLine({ name: what, result, detail }) {
			return `${what}: ${result}. ${detail}`;
		}
		function subjectLine(facts) {
			let named = (kind, id, name) => id === void 0 ? [] : [`${kind} ${id}${name ? ` (${sanitizeLine(name, 100)})` : ""}`];
			let what = [...named("backup", facts.backupId, facts.backupName), ...named("cluster", facts.clusterId, facts.clusterName)].join(" of ");
			if (what === "") return;
			let { directory, bucket } = facts;
			return `About: ${what}${directory === void 0 ? "" : `, to directory ${directory}${bucket === void 0 ? "" : ` of bucket ${sanitizeLine(bucket, 100)}`}`}.`;
		}
		async function findIntegrationByName({ name }, projectId, { zilliz, reading }) {
			if (projectId === void 0) throw new ActionError(`Integration "${sanitizeLine(name)}" can't be looked up: Zilliz Cloud doesn't say which project the backup is in.`, USE_INTEGRATION_ID);
			let all = await list(name, projectId, {
				zilliz,
				reading
			});
			let [found, ...others] = all.filter((integration) => integration.name?.trim() === name);
			if (found !== void 0 && others.length === 0) return found;
			let many = found === void 0 ? "No" : `${others.length + 1}`;
			let noun = others.length === 0 ? "integration" : "integrations";
			throw new ActionError(`${many} storage ${noun} of project ${projectId} ${others.length === 0 ? "is" : "are"} named "${sanitizeLine(name)}". ${listIntegrationsText(all, name)}`, found === void 0 ? "Correct `integration-name`." : USE_INTEGRATION_ID);
		}
		let USE_INTEGRATION_ID = "Give the integration's id as `integration-id`: **View Details** on the Integrations page of the Zilliz Cloud console has it.";
		async function list(name, projectId, { zilliz, reading }) {
			try {
				return await listAllPages(reading, {
					read: (page, limits) => zilliz.listIntegrations(projectId, page, limits),
					idOf: ({ integrationId }) => integrationId,
					list: `the storage integrations of project ${projectId}`,
					instead: USE_INTEGRATION_ID
				});
			} catch (error) {
				if (!(error instanceof ZillizError)) throw error;
				throw new ActionError(`Integration "${sanitizeLine(name)}" can't be looked up by its name: ${error.message}.`, error.kind === "rejected" ? USE_INTEGRATION_ID : adviceFor(error), { cause: error });
			}
		}
		function listIntegrationsText(all, wanted) {
			if (all.length === 0) return "It has no storage integration.";
			let closest = all.map((integration) => ({
				integration,
				away: editDistance(integration.name ?? "", wanted)
			})).toSorted((a, b) => a.away - b.away).map(({ integration }) => integrationLabel(integration));
			let more = closest.length - 10;
			return `It has: ${closest.slice(0, 10).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
		}
		function integrationLabel(integration) {
			let { name, integrationId, bucketName, regionId, status } = integration;
			let known = [
				integrationId,
				bucketName && `bucket ${bucketName}`,
				regionId,
				status
			].filter(Boolean);
			return sanitizeLine(`"${name ?? ""}" (${known.join(", ")})`);
		}
		function editDistance(a, b) {
			let from = [...a.toLowerCase().slice(0, 256)];
			let to = [...b.toLowerCase().slice(0, 256)];
			let row = to.map((_, index) => index + 1);
			for (let [index, letter] of from.entries()) {
				let diagonal = index;
				let left = index + 1;
				row = row.map((above, column) => {
					let exchanged = diagonal + (letter === to[column] ? 0 : 1);
					diagonal = above;
					left = Math.min(above + 1, left + 1, exchanged);
					return left;
				});
			}
			return row.at(-1) ?? from.length;
		}
		async function findIntegration({ integration: request, clusterId }, source, context) {
			let { zilliz } = context;
			let found;
			if ("name" in request) {
				let reading = readWithin(context, SELECT_TIMEOUT_MS);
				found = await findIntegrationByName(request, source.projectId ?? await readClusterProject(clusterId, context), {
					zilliz,
					reading
				});
			} else found = await tryRead(context, (limits) => zilliz.describeIntegration(request.id, limits));
			if (found instanceof ZillizError) {
				let integrationId = "id" in request ? request.id : "";
				return {
					integrationId,
					checks: [{
						name: "Integration",
						result: "skipped",
						detail: `Integration ${integrationId} can't be looked up: ${found.message}`
					}, {
						name: "Region",
						result: "skipped",
						detail: "The integration's region is not known"
					}]
				};
			}
			recordIntegration(found, context);
			return {
				integrationId: found.integrationId,
				checks: [checkIntegrationActive(found), checkRegion(found, source)]
			};
		}
		async function readClusterProject(clusterId, context) {
			let cluster = await tryRead(context, (limits) => context.zilliz.describeCluster(clusterId, limits));
			return cluster instanceof ZillizError ? void 0 : cluster.projectId;
		}
		function recordIntegration({ integrationId, name, bucketName, regionId }, { state }) {
			state.update({
				integrationId,
				integrationName: name,
				bucket: bucketName,
				region: regionId
			});
		}
		async function prepare(request, context) {
			let find = async () => {
				resolveDirectory(request, void 0, context);
				return findSource(request, context);
			};
			let source = await find().finally(() => recordRequest(request, context));
			let { integrationId, checks } = await findIntegration(request, source, context);
			let all = [...source.checks, ...checks];
			request.dryRun || context.runner.group("Checked before the start", all.map(checkLine));
			warnSkipped(all, request, context);
			return {
				backup: source.backup,
				integrationId,
				checks: all
			};
		}
		function recordRequest({ clusterId, integration }, { state }) {
			state.update({
				clusterId,
				..."id" in integration && { integrationId: integration.id },
				..."name" in integration && { integrationName: integration.name }
			});
		}
		function warnSkipped(checks, { dryRun }, { runner }) {
			let skipped = checks.filter(({ result }) => result === "skipped");
			if (skipped.length === 0) return;
			let lines = skipped.map(({ name: what, detail }) => `${what}: ${detail}.`);
			dryRun || lines.push("The export goes on without them.");
			runner.warning("Checks were skipped", lines.join("\n"));
		}
		async function findPreviousJobs(markers, context) {
			return Promise.all(jobsIn(markers).map(async (each) => waitIfCancelling(await readPreviousJob(each, context), context)));
		}
		function jobsIn(markers) {
			let jobs = new Map();
			for (let marker of markers) {
				let { jobId } = marker;
				jobId !== void 0 && !jobs.has(jobId) && jobs.set(jobId, marker);
			}
			return [...jobs].map(([jobId, marker]) => ({
				jobId,
				marker
			})).slice(0, 10);
		}
		async function readPreviousJob({ jobId, marker }, context) {
			try {
				return {
					jobId,
					marker,
					job: await readWithin(context, PREVIOUS_JOB_TIMEOUT_MS)((limits) => context.zilliz.describeJob(jobId, limits))
				};
			} catch (error) {
				if (error instanceof ZillizError && isJobNotFound(error)) return {
					jobId,
					marker,
					job: void 0
				};
				if (!(error instanceof ZillizError || error instanceof ActionError)) throw error;
				throw new ActionError(`${attemptLabel(marker)} started export job ${jobId}, which may be running and can't be read: ${error.message}`, "Run this again when Zilliz Cloud can be read, or with `resume: never` once the job has ended.");
			}
		}
		async function waitIfCancelling(found, context) {
			let { jobId, marker, job } = found;
			if (job === void 0 || classifyStatus(job.status) !== "canceling") return found;
			context.runner.info(`${attemptLabel(marker)} started export job ${jobId}, which is being cancelled: waiting for its end`);
			let watched = await watchJob(jobId, {
				...context,
				pollInterval: context.inputs.pollInterval,
				onLook: () => {},
				onError: context.onRetry
			});
			if (watched.kind === "ended") return {
				...found,
				job: watched.job
			};
			throw new ActionError(`${attemptLabel(marker)} started export job ${jobId}, which was being cancelled and has not been seen to end.`, "Look on the Jobs page of the Zilliz Cloud console that it ends, and run this again.");
		}
		function isRunning({ status }) {
			return terminalStatus(status) === void 0;
		}
		function jobExists(found) {
			return found.job !== void 0;
		}
		function unansweredStarts(markers) {
			let named = new Set(markers.filter(({ jobId }) => jobId !== void 0).map(({ attempt }) => attempt));
			let last = new Map();
			for (let marker of markers) last.has(marker.attempt) || last.set(marker.attempt, marker);
			return [...last.values()].filter(({ attempt, unanswered: unknown }) => unknown && !named.has(attempt));
		}
		let attemptLabel = ({ attempt }) => `Attempt ${attempt} of this run`;
		async function adoptJob({ jobId, marker, job }, request, context) {
			let { clusterId } = request;
			let { attempt, plannedAt: at, backupId } = marker;
			let { integrationId } = {
				...marker,
				...idOf(request)
			};
			let { zilliz, state } = context;
			let facts = {
				clusterId,
				backupId,
				integrationId,
				ofAttempt: attempt,
				plannedAt: (0, util_clock.gY)(at * 1e3)
			};
			isRunning(job) ? state.attach(jobId, facts) : state.update({
				...facts,
				jobId
			});
			state.recordJob(job);
			let [backup, integration] = await Promise.all([backupId && readDetail(context, (limits) => zilliz.describeBackup(clusterId, backupId, limits)), integrationId && readDetail(context, (limits) => zilliz.describeIntegration(integrationId, limits))]);
			backup && recordBackup(backup, context);
			integration && recordIntegration(integration, context);
			if (backupId === void 0) return;
			if (request.directory.includes("{backup_name}") && !backup) return;
			state.update({ directory: fillDirectory(request.directory, {
				...context.run,
				runAttempt: String(attempt),
				startedAt: new Date(at * 1e3),
				clusterId,
				backupId,
				backupName: backup ? backup.backupName : void 0
			}) });
		}
		function idOf({ integration }) {
			return "id" in integration ? { integrationId: integration.id } : {};
		}
		async function readDetail(context, read) {
			try {
				let found = await tryRead(context, read);
				return found instanceof ZillizError ? void 0 : found;
			} catch (error) {
				if (error instanceof ActionError) return;
				throw error;
			}
		}
		async function resume(request, context) {
			let markers = await readMarkers(context);
			if (markers.length === 0) return {};
			let found = await findPreviousJobs(markers, context);
			let known = found.filter(jobExists);
			let running = known.find(({ job }) => isRunning(job));
			if (running !== void 0) {
				await adoptJob(running, request, context);
				let { jobId, marker, job } = running;
				let word = sanitizeLine(job.status, 100);
				context.runner.info(`${attemptLabel(marker)} started export job ${jobId}, which is ${word}: it is watched, and no other is started`);
				return { running: {
					jobId,
					attempt: marker.attempt
				} };
			}
			let newest = await newestBackupId(request, known, context);
			let exported = known.find(({ job, marker }) => terminalStatus(job.status) === "succeeded" && matchesRequest(marker, request, newest));
			if (exported !== void 0) {
				let { job, marker } = exported;
				await adoptJob(exported, request, context);
				(0, util_clock.pe)(job.startTime) && (0, util_clock.pe)(job.endTime) && context.state.recordEnd(job, context.clock);
				return { result: fromPreviousAttempt(jobEnded("succeeded", context.state.facts), marker.attempt) };
			}
			logPrevious(markers, found, newest, context);
			return {};
		}
		async function readMarkers(context) {
			let { github, inputs, run, runner } = context;
			let again = Number(run.runAttempt) > 1;
			if (inputs.resume === "never" || inputs.resume === "auto" && !again) return [];
			if (github !== void 0) return orAborted(github.readMarkers(), context);
			runner.info("Whether an earlier attempt of this run has exported is not looked up: that takes `github-token`");
			return [];
		}
		async function orAborted(waiting, { signal }) {
			let { promise: aborted, reject } = Promise.withResolvers();
			let abort = () => reject(signal.reason);
			signal.addEventListener("abort", abort);
			try {
				signal.throwIfAborted();
				return await Promise.race([waiting, aborted]);
			} finally {
				signal.removeEventListener("abort", abort);
			}
		}
		async function newestBackupId(request, known, context) {
			let asks = known.some(({ job }) => terminalStatus(job.status) === "succeeded");
			if (request.backup.kind !== "latest" || !asks) return;
			let { clusterId } = request;
			let backup = request.backup;
			let reading = readWithin(context, PREVIOUS_JOB_TIMEOUT_MS);
			let { zilliz } = context;
			return (await selectBackup({
				clusterId,
				backup,
				zilliz,
				reading
			})).backupId;
		}
		function matchesRequest({ backupId }, { backup }, newest) {
			switch (backup.kind) {
				case "new": return !0;
				case "id": return backupId === backup.id;
				case "latest": return backupId !== void 0 && backupId === newest;
			}
		}
		function logPrevious(markers, found, newest, { runner, state }) {
			let jobs = found.map(({ jobId, marker, job }) => {
				let { backupId } = marker;
				let job_ = `${attemptLabel(marker)} started export job ${jobId} of backup ${backupId}`;
				if (job === void 0) return `${job_}, which Zilliz Cloud doesn't know.`;
				let word = sanitizeLine(job.status, 100);
				return terminalStatus(job.status) === "succeeded" ? `${job_}: ${word}. The newest backup is ${newest} by now.` : `${job_}: ${word}.`;
			});
			let lost = unansweredStarts(markers).map(({ attempt, backupId }) => backupId === void 0 ? `Attempt ${attempt} of this run asked for a backup or an export, and its answer was lost: one may be running that nobody knows.` : `Attempt ${attempt} of this run asked for an export of backup ${backupId}, and its answer was lost: one may be running that nobody knows.`);
			let foundBefore = [
				...lost,
				...jobs,
				"This attempt starts anew."
			].join(" ");
			if (jobs.length + lost.length === 0) return;
			state.update({ previousAttempts: foundBefore });
			lost.length > 0 ? runner.warning("Two exports may be running", `${foundBefore}\nLook on the Jobs page of the Zilliz Cloud console for one that is too many, and cancel it there.`) : runner.info(foundBefore);
		}
		async function sendStart({ clusterId, backupId, integrationId, directory }, starting) {
			let to = {
				integrationId,
				directory
			};
			return sendOnce((limits) => starting.zilliz.exportBackup(clusterId, backupId, to, limits), starting);
		}
		async function startExport(request, backup, integrationId, context) {
			let { state, runner, clock } = context;
			let plan = planExport(request, backup, integrationId, context);
			context.throwIfCancelled();
			runner.info(`Exporting it to directory ${plan.directory} through integration ${plan.integrationId}`);
			state.beginStart();
			let answered = await unwrap(await sendStart(plan, {
				...context,
				onRetry: context.onRetry
			}), context, (error) => notStarted(error.message, adviceFor(error), state.facts), (why) => startUnknown(state.facts, why));
			if (answered.result !== void 0) return answered;
			let { jobId } = answered.response;
			state.recordStart(jobId, clock);
			runner.info(`Export job ${jobId} started`);
			context.throwIfCancelled();
			return { jobId };
		}
		async function main(context) {
			let { request, matrixJob: leg } = context.inputs;
			try {
				leg.index > 0 && await context.clock.sleep(leg.index * START_STAGGER_MS, context.signal);
				return await (request.kind === "attach" ? attach(request, context) : exportBackup(request, context));
			} catch (error) {
				return context.signal.aborted ? await handleInterruption(context) : resultFor(error, context);
			}
		}
		let START_STAGGER_MS = 1e3 / 13;
		async function exportBackup(request, context) {
			if (request.dryRun) return dryRun(request, await prepare(request, context), context);
			let earlier = await resume(request, context);
			if (earlier.result !== void 0) return earlier.result;
			if (earlier.running !== void 0) return resumeJob(earlier.running, request, context);
			let prepared = await prepare(request, context);
			let { integrationId } = prepared;
			let chosen = prepared.backup ? { backup: prepared.backup } : await createBackup(request.clusterId, context);
			if (chosen.result !== void 0) return chosen.result;
			let started = await startExport(request, chosen.backup, integrationId, context);
			if (started.result !== void 0) return started.result;
			if (!request.wait) return startedWithoutWaiting(context.state.facts);
			return watchExport(started.jobId, context);
		}
		function resultFor(error, { state }) {
			let { phase, facts } = state;
			let why = error instanceof Error ? error.message : String(error);
			switch (phase) {
				case "requesting-backup": return backupUnknown(facts, why);
				case "starting": return startUnknown(facts, why);
				case "idle":
				case "backing-up":
					if (error instanceof ActionError) return notStarted(why, error.nextStep, facts);
					if (error instanceof ZillizError) return notStarted(error.message, adviceFor(error), facts);
					return internalError(facts, why);
				default: return internalError(facts, why);
			}
		}
		class ProgressHistory {
			#points = [];
			#gapMs = 0;
			add(progress, at) {
				let before = this.#points.at(-2);
				before !== void 0 && at - before.at < this.#gapMs && this.#points.pop();
				this.#points.push({
					at,
					progress
				});
				if (this.#points.length > 100) {
					this.#gapMs = 2 * at / 100;
					let newest = this.#points.length - 1;
					this.#points = this.#points.filter((_, index) => index % 2 == 0 || index === newest);
				}
			}
			get points() {
				return this.#points;
			}
		}
		let progress_chart_SECOND_MS = 1e3;
		let progress_chart_MINUTE_MS = 60 * progress_chart_SECOND_MS;
		let progress_chart_HOUR_MS = 60 * progress_chart_MINUTE_MS;
		let STEPS_MS = [
			...[
				1,
				2,
				5,
				10,
				15,
				30
			].map((count) => count * progress_chart_SECOND_MS),
			...[
				1,
				2,
				5,
				10,
				15,
				30
			].map((count) => count * progress_chart_MINUTE_MS),
			...[
				1,
				2,
				4,
				6,
				12,
				24,
				48,
				96
			].map((count) => count * progress_chart_HOUR_MS)
		];
		let PARTS = [
			"",
			"\u258f",
			"\u258e",
			"\u258d",
			"\u258c",
			"\u258b",
			"\u258a",
			"\u2589"
		];
		function renderChart(points) {
			let last = points.at(-1);
			let moved = points.some(({ progress }) => progress !== last?.progress);
			if (last === void 0 || points.length < 4 || last.at < 1e4 || !moved) return;
			let context = STEPS_MS.find((ms) => last.at / ms <= 11) ?? last.at / 11;
			let seen = [...Array.from({ length: Math.ceil(last.at / context - .5) }, (_, index) => index * context), last.at].flatMap((at) => {
				let point = points.findLast((each) => each.at <= at);
				return point === void 0 ? [] : [{
					at,
					progress: point.progress
				}];
			});
			let labels = seen.map(({ at }) => timeText(at));
			let width = Math.max(...labels.map((label) => label.length));
			return [
				"```text",
				...seen.map(({ progress }, index) => [
					labels[index]?.padStart(width),
					`${Math.floor(progress)} %`.padStart(5),
					progress_chart_bar(progress)
				].join("  ").trimEnd()),
				"```"
			].join("\n");
		}
		function timeText(ms) {
			let grain = ms < progress_chart_HOUR_MS ? progress_chart_SECOND_MS : progress_chart_MINUTE_MS;
			return (0, util_clock.a3)(Math.round(ms / grain) * grain / progress_chart_SECOND_MS);
		}
		function progress_chart_bar(progress) {
			let eighths = Math.round(progress / 100 * 18 * 8);
			return `${"\u2588".repeat(Math.floor(eighths / 8))}${PARTS[eighths % 8]}`;
		}
		function createReceipt({ ending: result, facts, run, commit, requests, writtenAt }) {
			return {
				schemaVersion: 1,
				status: result.status,
				cancelOutcome: result.cancelOutcome,
				reason: result.success ? void 0 : known(facts.reason ?? result.message),
				cluster: some({
					id: known(facts.clusterId),
					name: known(facts.clusterName)
				}),
				backup: some({
					id: known(facts.backupId),
					name: known(facts.backupName),
					takenAt: facts.backupTakenAt,
					bytes: facts.backupBytes,
					status: known(facts.backupStatus),
					ageSeconds: facts.backupAgeSeconds,
					jobId: known(facts.backupJobId)
				}),
				destination: some({
					integrationId: known(facts.integrationId),
					integrationName: known(facts.integrationName),
					bucket: known(facts.bucket),
					region: known(facts.region),
					directory: known(facts.directory)
				}),
				job: facts.jobId === void 0 ? void 0 : {
					id: sanitizeLine(facts.jobId),
					attached: facts.attached === !0 || void 0,
					remoteStatus: known(facts.remoteStatus),
					progress: facts.progress,
					startedAt: facts.startedAt,
					finishedAt: facts.finishedAt,
					durationSeconds: facts.durationSeconds
				},
				requests: {
					sent: requests.sent,
					retried: requests.retried
				},
				run: {
					repository: known(run.repository),
					commit: known(commit),
					ref: known(run.ref),
					workflow: known(run.workflowRef),
					event: known(run.eventName),
					job: known(run.job),
					id: known(run.runId),
					attempt: /^\d{1,9}$/.test(run.runAttempt) ? Number(run.runAttempt) : void 0,
					url: runUrl(run),
					actor: known(run.actor),
					triggeringActor: known(run.triggeringActor)
				},
				action: {
					name: package_namespaceObject.UU,
					version: package_namespaceObject.rE
				},
				writtenAt: (0, util_clock.gY)(writtenAt.getTime())
			};
		}
		function known(value) {
			return sanitizeLine(value ?? "") || void 0;
		}
		function some(part) {
			return Object.values(part).some((value) => value !== void 0) ? part : void 0;
		}
		let BUCKET = /^[a-z0-9][a-z0-9._-]{1,221}$/i;
		function consoleLink({ region = "", bucket = "", directory = "" }) {
			let [, cloud, where = ""] = /^(aws|gcp)-([a-z0-9-]+)$/.exec(region) ?? [];
			if (!BUCKET.test(bucket)) return;
			switch (cloud) {
				case "aws": {
					let host = where.startsWith("cn-") ? "console.amazonaws.cn" : "s3.console.aws.amazon.com";
					let prefix = directory.replace(/\/*$/, "/");
					return `https://${host}/s3/buckets/${bucket}?${new URLSearchParams({
						region: where,
						...prefix !== "/" && { prefix }
					})}`;
				}
				case "gcp": return `https://console.cloud.google.com/storage/browser/${[bucket, ...directory.split("/").filter((folder) => folder !== "").map((folder) => encodeURIComponent(folder.toWellFormed()))].join("/")}`;
				default: return;
			}
		}
		function fitToLimit(blocks, longest = 262144) {
			let kept = [...blocks];
			for (; kept.length > 1 && bytesOf(kept) > longest - 53;) {
				let least = Math.min(...kept.map(({ priority: keep }) => keep));
				kept.splice(kept.findLastIndex(({ priority: keep }) => keep === least), 1);
			}
			let page = joined(kept);
			return kept.length < blocks.length ? `${page}${BETWEEN}Parts of this page are left away, as it was too long.` : page;
		}
		let BETWEEN = "\n\n";
		function joined(blocks) {
			return blocks.map(({ text }) => text).join("\n\n");
		}
		function bytesOf(blocks) {
			return Buffer.byteLength(joined(blocks));
		}
		function renderSummary(summarized) {
			let { ending, facts, points = [], byPost = !1 } = summarized;
			let [what = "", ...more] = paragraphs(ending.message);
			return fitToLimit([
				[9, heading(ending, facts)],
				[8, emphasized(what)],
				...more.map((text) => [5, emphasized(text)]),
				[7, ending.nextStep && `**What to do now:** ${markdownSentence(ending.nextStep)}`],
				[6, ending.note && markdownSentence(ending.note)],
				[6, byPost ? BY_POST : void 0],
				[5, facts.previousAttempts && markdownSentence(facts.previousAttempts)],
				[2, checksOf(ending)],
				[4, place(facts)],
				[3, table(rowsOf(summarized))],
				[1, progress(points)]
			].flatMap(([keep, text]) => text ? [{
				priority: keep,
				text
			}] : []));
		}
		let BY_POST = "The post step tells this, after the step itself had ended: it takes the place of what the step may have said of the same job above.";
		function heading({ success: green, status, title }, facts) {
			let cluster = facts.clusterName ?? facts.clusterId;
			let which = cluster === void 0 ? "" : ` \u00b7 ${markdownText(cluster)}`;
			return `### ${(green ? ICONS[status] : void 0) ?? "\u274c"} ${markdownText(title)}${which}`;
		}
		let ICONS = {
			succeeded: "\u2705",
			"in-progress": "\u23f3",
			checked: "\ud83d\udd0d"
		};
		function paragraphs(lines) {
			return lines.split(/\n(?!- )|(?<!^- .*)\n(?=- )/m).map((part) => part.split("\n").map((line) => line.startsWith("- ") ? `- ${markdownSentence(line.slice(2))}` : markdownSentence(line)).join("\n"));
		}
		let GOES_ON = /\b(?:may still be running|keeps running|One export may be running|One backup may be being taken)\b/g;
		function emphasized(markdown) {
			return markdown.replaceAll(GOES_ON, "**$&**");
		}
		function place(facts) {
			let { directory } = facts;
			if (!directory) return;
			let link = consoleLink(facts);
			let open = link === void 0 ? "" : ` ([open it in the cloud's console](<${link}>))`;
			return `Directory: ${markdownCode(directory)}${open}`;
		}
		function rowsOf({ ending, facts, run, commit }) {
			return [
				["Status", code(ending.status)],
				["Cancelling", code(ending.cancelOutcome)],
				["Export job", code(facts.jobId)],
				["Started by", attempt(facts)],
				["Reported", reported(facts)],
				["Took", took(facts)],
				["Started", code(facts.startedAt)],
				["Finished", code(facts.finishedAt)],
				["Backup", backup(facts)],
				["Taken", taken(facts)],
				["Backup job", code(facts.backupJobId)],
				["Cluster", named(facts.clusterId, facts.clusterName)],
				["Integration", named(facts.integrationId, facts.integrationName)],
				["Bucket", bucket(facts)],
				["Run", runLink(run)],
				["Commit", code(commit.slice(0, 12))]
			];
		}
		function table(rows) {
			let [head = "", ...body] = rows.filter(([, value]) => value).map((cells) => `| ${cells.join(" | ")} |`);
			return [
				head,
				"| :--- | :--- |",
				...body
			].join("\n");
		}
		function checksOf({ checks = [] }) {
			if (checks.length === 0) return;
			let signs = {
				passed: "\u2705 passed",
				skipped: "\u26a0\ufe0f skipped"
			};
			return [
				"| Check | Result |",
				"| :--- | :--- |",
				...checks.map(({ name: what, result, detail }) => `| ${markdownText(what)} | ${signs[result]}: ${markdownText(detail)} |`)
			].join("\n");
		}
		function progress(points) {
			let picture = renderChart(points);
			return picture && `Progress over time:\n\n${picture}`;
		}
		function code(value) {
			return value === void 0 || value === "" ? void 0 : markdownCode(value);
		}
		function attempt({ startedByAttempt: ofAttempt }) {
			return ofAttempt === void 0 ? void 0 : `attempt ${ofAttempt}`;
		}
		function reported({ remoteStatus, progress }) {
			if (remoteStatus === void 0) return;
			return `${markdownCode(remoteStatus)}${progress === void 0 ? "" : `, ${progress} %`}`;
		}
		function named(id, name) {
			if (id === void 0) return name && markdownText(name);
			return name === void 0 ? markdownCode(id) : `${markdownCode(id)} (${markdownText(name)})`;
		}
		function took({ durationSeconds }) {
			return durationSeconds === void 0 ? void 0 : (0, util_clock.a3)(durationSeconds);
		}
		function backup(facts) {
			let { backupId, backupName, backupBytes } = facts;
			let id = named(backupId, backupName);
			return id === void 0 || backupBytes === void 0 ? id : `${id}, ${sizeText(backupBytes)}`;
		}
		function taken({ backupAgeSeconds, backupTakenAt }) {
			if (backupTakenAt === void 0) return;
			let age = backupAgeSeconds === void 0 ? "" : `, ${(0, util_clock.a3)(backupAgeSeconds)} old when the step began`;
			return `${markdownCode(backupTakenAt)}${age}`;
		}
		let UNITS = [
			"B",
			"kB",
			"MB",
			"GB",
			"TB",
			"PB"
		];
		function sizeText(bytes) {
			let power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
			return `${Number((bytes / 1e3 ** power).toPrecision(3))} ${UNITS[power]}`;
		}
		function bucket({ bucket, region }) {
			if (bucket === void 0) return;
			return `${markdownCode(bucket)}${region === void 0 ? "" : ` in ${markdownCode(region)}`}`;
		}
		function runLink(run) {
			let url = runUrl(run);
			if (url === void 0) return;
			let { runId, runAttempt } = run;
			let attempt = runAttempt === "" ? "" : `, attempt ${markdownText(runAttempt)}`;
			return `[${markdownText(runId)}${attempt}](<${url}>)`;
		}
		async function report(result, reporting) {
			let { state } = reporting;
			state.status(result.status, result.cancelOutcome);
			result.success || state.setReason(sanitizeLine(result.message));
			let receipt = createReceipt({
				...reporting,
				ending: result,
				facts: state.facts,
				writtenAt: reporting.clock.date()
			});
			state.setReceipt(JSON.stringify(receipt));
			logResult(result, reporting);
			result.retryInPost === !0 ? state.persist() : state.markDone();
			let filed = writeReceipt(`${JSON.stringify(receipt, void 0, 2)}\n`, reporting);
			await writeSummary(result, reporting);
			let told = state.outputError === void 0 && filed;
			return result.success && told ? 0 : 1;
		}
		function logResult(result, { runner, state }) {
			let { title, message: what, nextStep: next, note, checks = [] } = result;
			if (result.success) {
				for (let check of checks) runner.info(checkLine(check));
				for (let line of what.split("\n")) runner.info(line);
				note !== void 0 && runner.info(note);
			} else runner.error(`Zilliz Cloud: ${title}`, [
				truncateMessage(what),
				next,
				note,
				subjectLine(state.facts)
			].filter(Boolean).join("\n"));
			state.outputError !== void 0 && runner.error("The outputs can't be written", `${state.outputError.message}. Later steps would decide on outputs that are missing, so this step is red. ${what}`);
		}
		let MAX_MESSAGE_LENGTH = 2500;
		function truncateMessage(what) {
			return what.length > MAX_MESSAGE_LENGTH ? `${what.slice(0, MAX_MESSAGE_LENGTH).toWellFormed()}\u2026` : what;
		}
		function writeReceipt(text, { runner, receiptPath }) {
			if (receiptPath === void 0) return !0;
			try {
				runner.writeFile(receiptPath, text);
				return !0;
			} catch (error) {
				runner.error("The receipt can't be written", `${messageOf(error)}. \`receipt-path\` is ${receiptPath}. The receipt is missing there, so this step is red; what is said of the export is not changed by that.`);
				return !1;
			}
		}
		async function writeSummary(result, reporting) {
			let { runner, state, summary } = reporting;
			if (!summary) return;
			try {
				await runner.addSummary(renderSummary({
					...reporting,
					ending: result,
					facts: state.facts
				}));
			} catch (error) {
				runner.warning("The job summary can't be written", messageOf(error));
			}
		}
		function messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		class RetryLog {
			#print;
			#debug;
			#told;
			constructor(print, debug) {
				this.#print = print;
				this.#debug = debug;
			}
			log(message, kind, waitMs, now) {
				let line = `${message}; asking again in ${(0, util_clock.a3)(Math.max(1, waitMs / 1e3))}`;
				let told = this.#told;
				if (told?.kind === kind && now - told.at < 3e5) {
					this.#debug(line);
					return;
				}
				this.#told = {
					kind,
					at: now
				};
				this.#print(line);
			}
		}
		let external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
		function writeFileAtomic(path, text) {
			let folder = (0, external_node_path_namespaceObject.dirname)(path);
			(0, external_node_fs_namespaceObject.mkdirSync)(folder, { recursive: !0 });
			let draft = (0, external_node_path_namespaceObject.join)(folder, `.${process.pid}.draft`);
			try {
				let file = (0, external_node_fs_namespaceObject.openSync)(draft, "w");
				try {
					(0, external_node_fs_namespaceObject.writeFileSync)(file, text);
					(0, external_node_fs_namespaceObject.fsyncSync)(file);
				} finally {
					(0, external_node_fs_namespaceObject.closeSync)(file);
				}
				(0, external_node_fs_namespaceObject.renameSync)(draft, path);
			} catch (error) {
				(0, external_node_fs_namespaceObject.rmSync)(draft, { force: !0 });
				throw error;
			}
		}
		function createRunner(core, { GITHUB_OUTPUT, GITHUB_STATE }, redact) {
			let line = (text) => redact(sanitizeLine(redact(text), MAX_LINE_LENGTH));
			let lines = (text) => text.split("\n").map(line).join("\n");
			return {
				info: (text) => core.info(line(text)),
				debug: (text) => core.debug(line(text)),
				group: (title, texts) => {
					core.startGroup(line(title));
					for (let text of texts) core.info(line(text));
					core.endGroup();
				},
				notice: (title, message) => core.notice(lines(message), { title: line(title) }),
				warning: (title, message) => core.warning(lines(message), { title: line(title) }),
				error: (title, message) => core.error(lines(message), { title: line(title) }),
				setOutput: (name, value) => appendAtomic(GITHUB_OUTPUT, () => core.setOutput(name, redact(value))),
				saveState: (name, value) => appendAtomic(GITHUB_STATE, () => core.saveState(name, redact(value))),
				addSummary: async (markdown) => {
					await core.summary.addRaw(redact(markdown), !0).write();
				},
				writeFile: (path, text) => writeFileAtomic(path, redact(text))
			};
		}
		function appendAtomic(path, append) {
			let size = path === void 0 ? void 0 : (0, external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: !1 })?.size;
			try {
				append();
			} catch (error) {
				if (path !== void 0 && size !== void 0) try {
					(0, external_node_fs_namespaceObject.truncateSync)(path, size);
				} catch {}
				throw error;
			}
		}
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
		function publishState(place, phase) {
			try {
				let draft = `${phaseAt(place)}.draft`;
				(0, external_node_fs_namespaceObject.writeFileSync)(draft, JSON.stringify({
					pid: process.pid,
					phase
				}));
				(0, external_node_fs_namespaceObject.renameSync)(draft, phaseAt(place));
			} catch {
				forgetPhase(place);
			}
		}
		function forgetPhase(place) {
			remove(phaseAt(place));
		}
		function remove(path) {
			try {
				(0, external_node_fs_namespaceObject.rmSync)(path, { force: !0 });
			} catch {}
		}
		function announceMain(door, place) {
			try {
				(0, external_node_fs_namespaceObject.writeFileSync)(mainAt(door), place);
			} catch {}
		}
		function withdrawAnnouncement(door) {
			remove(mainAt(door));
		}
		function watchForTakeover(place, door, interruption, clock) {
			let look = () => {
				if (!(0, external_node_fs_namespaceObject.existsSync)(wordAt(place)) && !isTakeoverRequested(door)) return;
				interruption.abort(new signals.P9(clock.now()));
				clearInterval(timer);
			};
			let timer = setInterval(look, 250);
			timer.unref();
			return look;
		}
		function isTakeoverRequested(door) {
			if (door === void 0) return !1;
			try {
				return (0, external_node_fs_namespaceObject.statSync)(wordAt(door)).mtimeMs > performance.timeOrigin;
			} catch {
				return !1;
			}
		}
		function isOpen({ phase: name }) {
			return name !== "idle" && name !== "done";
		}
		let savedStateSchema = object({
			phase: schemas_enum([
				"idle",
				"requesting-backup",
				"backing-up",
				"starting",
				"running",
				"done"
			]),
			facts: object({
				clusterId: optional(schemas_string()),
				clusterName: optional(schemas_string()),
				projectIds: optional(array(schemas_string())),
				backupId: optional(schemas_string()),
				backupName: optional(schemas_string()),
				backupStatus: optional(schemas_string()),
				backupTakenAt: optional(schemas_string()),
				backupAgeSeconds: optional(schemas_number()),
				backupBytes: optional(schemas_number()),
				backupJobId: optional(schemas_string()),
				integrationId: optional(schemas_string()),
				integrationName: optional(schemas_string()),
				bucket: optional(schemas_string()),
				region: optional(schemas_string()),
				directory: optional(schemas_string()),
				plannedAt: optional(schemas_string()),
				jobId: optional(schemas_string()),
				startedByAttempt: optional(schemas_number()),
				previousAttempts: optional(schemas_string()),
				attached: optional(schemas_boolean()),
				cancelAccepted: optional(schemas_boolean()),
				timedOutAfter: optional(schemas_string()),
				remoteStatus: optional(schemas_string()),
				progress: optional(schemas_number()),
				reason: optional(schemas_string()),
				startedAt: optional(schemas_string()),
				finishedAt: optional(schemas_string()),
				durationSeconds: optional(schemas_number())
			}),
			rendezvous: optional(schemas_string()),
			pendingCommitStatus: optional(object({
				state: schemas_enum([
					"pending",
					"success",
					"failure",
					"error"
				]),
				context: schemas_string(),
				description: schemas_string(),
				targetUrl: schemas_string(),
				notBefore: optional(schemas_number())
			}))
		});
		let STATE_KEY = "phase";
		class ExportState {
			#facts;
			#phase;
			#before = "idle";
			#handover;
			#owedStatus;
			#follower;
			#files;
			#written = new Map();
			#outputError;
			#startedAt;
			constructor(files, phase) {
				this.#files = files;
				this.#facts = phase.facts;
				this.#phase = phase.phase;
				this.#handover = phase.rendezvous;
				this.#owedStatus = phase.pendingCommitStatus;
			}
			get facts() {
				return this.#facts;
			}
			get phase() {
				return this.#phase;
			}
			get outputError() {
				return this.#outputError;
			}
			onChange(follower) {
				this.#follower = follower;
			}
			setPendingCommitStatus(setStatus) {
				this.#owedStatus = setStatus;
				this.#save(this.#phase);
			}
			update(facts) {
				let known = Object.entries(facts).filter(([, fact]) => fact !== void 0);
				this.#facts = {
					...this.#facts,
					...Object.fromEntries(known)
				};
				this.#write({
					"job-id": facts.jobId && sanitizeLine(facts.jobId),
					"remote-status": facts.remoteStatus,
					progress: facts.progress,
					"backup-id": facts.backupId && sanitizeLine(facts.backupId),
					"backup-job-id": facts.backupJobId && sanitizeLine(facts.backupJobId),
					"backup-status": facts.backupStatus && sanitizeLine(facts.backupStatus, 100),
					"backup-age-seconds": facts.backupAgeSeconds,
					"integration-id": facts.integrationId,
					bucket: facts.bucket && sanitizeLine(facts.bucket),
					region: facts.region && sanitizeLine(facts.region),
					directory: facts.directory,
					"started-at": facts.startedAt,
					"finished-at": facts.finishedAt,
					"duration-seconds": facts.durationSeconds
				});
			}
			begin() {
				this.#save("idle");
			}
			beginBackupRequest() {
				this.#before = this.#phase;
				this.#save("requesting-backup");
				this.status("start-unknown");
			}
			recordBackupStart(facts) {
				this.#transition("backing-up", facts);
				this.status("in-progress");
			}
			beginStart() {
				this.#before = this.#phase;
				this.#save("starting");
				this.status("start-unknown");
			}
			rollBack() {
				this.#save(this.#before);
			}
			recordStart(jobId, clock) {
				this.#startedAt = clock.now();
				this.#transition("running", {
					jobId,
					startedAt: (0, util_clock.gY)(clock.date().getTime())
				});
				this.status("in-progress");
			}
			attach(jobId, facts = {}) {
				this.#transition("running", {
					...facts,
					jobId,
					attached: !0
				});
				this.status("in-progress");
			}
			recordJob({ status, progress, reason, startTime }) {
				let told = reason && sanitizeLine(reason);
				if (this.#facts.jobId === void 0) {
					this.update({ reason: told });
					return;
				}
				this.update({
					startedAt: this.#facts.startedAt ?? isoTime(startTime),
					remoteStatus: sanitizeLine(status, 100),
					progress,
					reason: told
				});
				this.#follower?.(this.#phase, this.#facts);
			}
			recordEnd({ startTime, endTime }, clock) {
				if (this.#facts.jobId === void 0) return;
				let from = (0, util_clock.pe)(startTime);
				let to = (0, util_clock.pe)(endTime);
				if (from !== void 0 && to !== void 0 && to >= from) {
					this.update({
						startedAt: (0, util_clock.gY)(from),
						finishedAt: (0, util_clock.gY)(to),
						durationSeconds: Math.round((to - from) / 1e3)
					});
					return;
				}
				this.update({
					finishedAt: (0, util_clock.gY)(clock.date().getTime()),
					durationSeconds: this.#startedAt === void 0 ? void 0 : Math.round((clock.now() - this.#startedAt) / 1e3)
				});
			}
			markDone() {
				this.#save("done");
			}
			persist() {
				this.#save(this.#phase);
			}
			status(status, cancelOutcome) {
				this.#write({
					status,
					"cancel-outcome": cancelOutcome
				});
			}
			setReason(what) {
				this.#write({ reason: this.#facts.reason ?? what });
			}
			setReceipt(json) {
				this.#write({ receipt: json });
			}
			#transition(name, facts) {
				this.#facts = {
					...this.#facts,
					...facts
				};
				this.#save(name);
				this.update(facts);
			}
			#save(name) {
				this.#phase = name;
				let phase = {
					phase: name,
					facts: this.#facts,
					rendezvous: this.#handover,
					pendingCommitStatus: this.#owedStatus
				};
				this.#handover !== void 0 && name !== "done" && publishState(this.#handover, phase);
				this.#follower?.(name, this.#facts);
				try {
					this.#files.saveState(STATE_KEY, JSON.stringify(phase));
				} catch (error) {
					if (name === "idle" || name === "done") return;
					this.#files.warning("The runner's state file can't be written", `${export_state_messageOf(error)}. Should the runner kill this step, ${this.#open(name)} keeps running; cancel it on the Jobs page of the Zilliz Cloud console then.`);
				}
			}
			#open(name) {
				let { jobId, backupId, backupJobId } = this.#facts;
				switch (name) {
					case "requesting-backup": return "the backup that it is about to ask for";
					case "backing-up": return `job ${backupJobId ?? "(unknown)"}, which takes backup ${backupId ?? "(unknown)"},`;
					case "starting": return "the export that it is about to start";
					case "running": return `export job ${jobId}`;
				}
			}
			#write(outputs) {
				for (let [name, value] of Object.entries(outputs)) {
					if (value === void 0 || this.#written.get(name) === String(value)) continue;
					try {
						this.#files.setOutput(name, String(value));
						this.#written.set(name, String(value));
					} catch (error) {
						this.#outputError ??= error instanceof Error ? error : Error(String(error));
					}
				}
			}
		}
		function export_state_messageOf(error) {
			return error instanceof Error ? error.message : String(error);
		}
		function isoTime(text) {
			let at = (0, util_clock.pe)(text);
			return at === void 0 ? void 0 : (0, util_clock.gY)(at);
		}
		let schemas_text = pipe(union([schemas_string(), schemas_number()]), transform((value) => String(value).slice(0, 4e3)));
		let textOrNone = pipe(schemas_nullish(schemas_text), transform((value) => value || void 0));
		let optionalText = schemas_catch(textOrNone, void 0);
		let zilliz_schemas_number = union([schemas_number(), pipe(schemas_string().check(_regex(/^-?\d+(\.\d+)?$/)), transform((digits) => Number(digits)))]);
		let optionalCount = schemas_catch(optional(pipe(zilliz_schemas_number, schemas_number().check(_nonnegative()))), void 0);
		let schemas_id = pipe(schemas_text, schemas_string().check(_regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,255}$/)));
		let optionalId = schemas_catch(optional(schemas_id), void 0);
		let word = pipe(schemas_text, schemas_string().check(_minLength(1)));
		let envelopeSchema = looseObject({
			code: schemas_catch(optional(zilliz_schemas_number), void 0),
			message: optionalText,
			data: optional(unknown())
		});
		let startedSchema = looseObject({ jobId: schemas_id });
		let requestedBackupSchema = looseObject({
			backupId: optionalId,
			backupName: optionalText,
			jobId: optionalId
		}).check(refine(({ backupId, jobId }) => (backupId ?? jobId) !== void 0, { error: "it names neither a backup nor a job" }));
		let jobSchema = looseObject({
			jobId: textOrNone,
			type: optionalText,
			status: word,
			progress: schemas_catch(optional(pipe(zilliz_schemas_number, schemas_number().check(_gte(0), _lte(100)))), void 0),
			startTime: optionalText,
			endTime: optionalText,
			reason: optionalText
		});
		let backupSchema = object({
			backupId: schemas_id,
			backupName: optionalText,
			backupType: optionalText,
			creationMethod: optionalText,
			status: word,
			clusterId: optionalText,
			clusterName: optionalText,
			projectId: optionalId,
			createTime: optionalText,
			expireTime: optionalText,
			size: optionalCount,
			regionId: optionalText
		});
		let backupPageSchema = looseObject({
			backups: array(backupSchema),
			pageSize: optionalCount,
			count: optionalCount
		});
		let clusterSchema = looseObject({
			clusterId: optionalText,
			clusterName: optionalText,
			projectId: optionalId,
			regionId: optionalText
		});
		let projectsSchema = array(looseObject({ projectId: optionalId }));
		let integrationSchema = object({
			integrationId: schemas_id,
			name: optionalText,
			status: optionalText,
			message: optionalText,
			regionId: optionalText,
			bucketName: optionalText
		});
		let integrationPageSchema = looseObject({
			storageIntegrations: array(integrationSchema),
			pageSize: optionalCount,
			count: optionalCount
		});
		function parseResponse(request, reply, schema) {
			let { status, headers, body } = reply;
			let envelope = parseEnvelope(body);
			let code = envelope?.code;
			let failure = {
				request,
				httpStatus: status,
				code,
				message: envelope?.message,
				requestId: headers.requestid,
				retryAfterMs: retryAfterOf(headers)
			};
			let fail = (kind, message = failure.message) => new ZillizError(kind, {
				...failure,
				message
			});
			if (status === 408 || status >= 500) throw fail("indeterminate");
			if (status === 429 || code === 429) throw fail("rateLimited");
			if (status >= 400) throw fail("rejected");
			if (status >= 300) throw fail("indeterminate", `redirected to ${headers.location ?? "nowhere"}, which is not followed`);
			if (envelope === void 0) throw fail("indeterminate", "the reply is not the JSON of Zilliz Cloud");
			if (code === void 0) throw fail("indeterminate", "the reply has no `code`");
			if (!isSuccess(code)) throw fail("rejected");
			let parsed = schema.safeParse(envelope.data ?? envelope);
			if (!parsed.success) throw fail("indeterminate", `the reply is not as documented: ${prettifyError(parsed.error)}`);
			return parsed.data;
		}
		function recoverIds({ body }, schema) {
			let envelope = parseEnvelope(body);
			if (envelope?.code !== void 0 && !isSuccess(envelope.code)) return;
			return [envelope?.data, envelope].map((place) => schema.safeParse(place).data).find((started) => started !== void 0);
		}
		function isSuccess(code) {
			return code === 0 || code === 200;
		}
		function parseEnvelope(body) {
			try {
				return envelopeSchema.safeParse(JSON.parse(body)).data;
			} catch {
				return;
			}
		}
		function retryAfterOf(headers) {
			let value = headers["retry-after"]?.trim();
			if (value === void 0) return;
			if (/^\d+$/.test(value)) return Number(value) * 1e3;
			let at = Date.parse(value);
			return Number.isNaN(at) ? void 0 : Math.max(0, at - (serverDate(headers) ?? Date.now()));
		}
		function serverDate(headers) {
			let date = Date.parse(headers.date ?? "");
			return Number.isNaN(date) ? void 0 : date;
		}
		function createZillizClient({ baseUrl, apiKey, userAgent, http }) {
			let headers = {
				authorization: `Bearer ${apiKey}`,
				"content-type": "application/json",
				accept: "application/json",
				"user-agent": userAgent
			};
			async function send(method, path, { timeoutMs = 3e4, signal }, body) {
				let request = `${method} ${path}`;
				let url = new URL(baseUrl.href.replace(/\/+$/, "") + path);
				try {
					return {
						request,
						reply: await http({
							method,
							url,
							headers,
							body: body && JSON.stringify(body),
							timeoutMs,
							signal
						})
					};
				} catch (error) {
					if (error instanceof TransportError) throw ZillizError.ofTransport(request, error);
					throw error;
				}
			}
			async function call(schema, ...args) {
				let { request, reply } = await send(...args);
				return parseResponse(request, reply, schema);
			}
			async function begin(schema, ...args) {
				let { request, reply } = await send(...args);
				try {
					return parseResponse(request, reply, schema);
				} catch (error) {
					let started = isLost(error) ? recoverIds(reply, schema) : void 0;
					if (started === void 0) throw error;
					return started;
				}
			}
			return {
				listBackups: async (clusterId, page, limits = {}) => {
					let { request, reply } = await send("GET", `/v2/backups?${pageQuery(page, { clusterId })}`, limits);
					let { backups, ...of } = parseResponse(request, reply, backupPageSchema);
					let asOf = serverDate(reply.headers);
					return pageOf(backups.map((backup) => ({
						...backup,
						asOf
					})), of);
				},
				describeBackup: async (clusterId, backupId, limits = {}) => {
					let { request, reply } = await send("GET", `/v2/clusters/${segment(clusterId)}/backups/${segment(backupId)}`, limits);
					return {
						...parseResponse(request, reply, backupSchema),
						asOf: serverDate(reply.headers)
					};
				},
				createBackup: (clusterId, limits = {}) => begin(requestedBackupSchema, "POST", `/v2/clusters/${segment(clusterId)}/backups/create`, limits, { backupType: "CLUSTER" }),
				describeCluster: (clusterId, limits = {}) => call(clusterSchema, "GET", `/v2/clusters/${segment(clusterId)}`, limits),
				listProjects: async (limits = {}) => (await call(projectsSchema, "GET", "/v2/projects", limits)).flatMap(({ projectId }) => projectId ?? []),
				listIntegrations: async (projectId, page, limits = {}) => {
					let query = pageQuery(page, { projectId });
					let { storageIntegrations, ...of } = await call(integrationPageSchema, "GET", `/v2/storageIntegrations?${query}`, limits);
					return pageOf(storageIntegrations, of);
				},
				describeIntegration: (integrationId, limits = {}) => call(integrationSchema.check(refine((integration) => integration.integrationId === integrationId, { error: "this is another integration" })), "GET", `/v2/storageIntegrations/${segment(integrationId)}`, limits),
				exportBackup: async (clusterId, backupId, to, limits = {}) => {
					let path = `/v2/clusters/${segment(clusterId)}/backups/${segment(backupId)}/export`;
					return begin(startedSchema, "POST", path, limits, to);
				},
				describeJob: async (jobId, limits = {}) => {
					let thisJob = jobSchema.check(refine((job) => job.jobId === jobId, { error: "this is another job, or none" }));
					let { request, reply } = await send("GET", `/v2/jobs/${segment(jobId)}`, limits);
					return {
						...parseResponse(request, reply, thisJob),
						requestId: reply.headers.requestid
					};
				},
				cancelJob: async (route, { projectId, jobId }, limits = {}) => {
					let { request, reply } = await send("POST", route.replaceAll("{project_id}", () => segment(projectId ?? "")).replaceAll("{job_id}", () => segment(jobId)), limits);
					if (reply.status < 300 && reply.body.trim() === "") return;
					parseResponse(request, reply, unknown());
				}
			};
		}
		function pageQuery(page, of) {
			return new URLSearchParams({
				...of,
				currentPage: String(page),
				pageSize: "100"
			});
		}
		function pageOf(items, { pageSize, count }) {
			let most = Math.min(pageSize ?? 100, 100);
			return {
				items,
				isFull: items.length >= most,
				count
			};
		}
		function segment(id) {
			if (id === "" || id === "." || id === "..") throw RangeError(`not an id: "${id}"`);
			return encodeURIComponent(id);
		}
		function isLost(error) {
			return error instanceof ZillizError && error.kind === "indeterminate";
		}
		async function run(world) {
			let { core, env } = world;
			let key = core.getInput("api-key") || env.ZILLIZ_API_KEY || "";
			let token = core.getInput("github-token");
			let redact = createRedactor([...mask(core, key), ...mask(core, token)]);
			let runner = createRunner(core, env, redact);
			let saved = core.getState(STATE_KEY);
			let stage = saved === "" ? main : cleanup;
			let phase = saved === "" ? firstPhase(world) : savedStateSchema.parse(JSON.parse(saved));
			let state = new ExportState(runner, phase);
			stage === cleanup && state.update(phase.facts);
			let context = readRunContext(env);
			let requests = {
				sent: 0,
				retried: 0
			};
			let history = new ProgressHistory();
			let opened = {
				runner,
				state,
				run: context
			};
			let reporting = {
				...opened,
				clock: world.clock,
				requests,
				byPost: stage === cleanup
			};
			let inputs;
			try {
				inputs = readInputs((name) => name === "api-key" ? key : core.getInput(name));
			} catch (error) {
				if (!(error instanceof InvalidInputsError)) throw error;
				let mistakes = error.errors.map(redact);
				return report(stage === main ? invalidInputs(mistakes) : cleanupFailed(phase, mistakes), {
					...reporting,
					commit: await headCommit(context),
					points: [],
					summary: !/^false$/i.test(core.getInput("summary")),
					receiptPath: inWorkspace(core.getInput("receipt-path"), env)
				});
			}
			let { clock } = world;
			let github = createGitHubIntegration({
				inputs,
				run: context,
				runner,
				clock,
				redact,
				userAgent: USER_AGENT
			});
			if (stage === cleanup && !isOpen(phase)) {
				await writePendingStatus(github, phase);
				return 0;
			}
			let http = createHttp(inputs.baseUrl, redact);
			try {
				let zilliz = createZillizClient({
					...inputs,
					userAgent: USER_AGENT,
					http: countRequests(http, () => {
						requests.sent += 1;
					})
				});
				let { signal } = world.interruption;
				stage === main && github && trackStatus(github, state, signal);
				let result = stage(createContext(world, {
					...opened,
					inputs,
					zilliz,
					history,
					github
				}, phase, () => {
					requests.retried += 1;
				})).catch((error) => internalError(state.facts, error.message));
				let commit = await headCommit(context);
				let told = await result;
				signal.reason instanceof signals.P9 && (told.retryInPost = !0);
				let tell = () => report(told, {
					...reporting,
					commit,
					points: history.points,
					summary: inputs.summary,
					receiptPath: inWorkspace(inputs.receiptPath, env)
				});
				if (github === void 0) return await tell();
				return await reportAndFinalizeStatus(github, told, state, tell, {
					inPost: stage === cleanup,
					signal
				});
			} finally {
				let door = rendezvousPath(env);
				door !== void 0 && state.phase === "done" && withdrawAnnouncement(door);
				await http.close();
			}
		}
		let USER_AGENT = `${package_namespaceObject.UU}/${package_namespaceObject.rE}`;
		function firstPhase({ env: { RUNNER_TEMP }, clock }) {
			let step = `${process.pid}-${clock.date().getTime()}`;
			return {
				phase: "idle",
				facts: {},
				rendezvous: RUNNER_TEMP && (0, external_node_path_namespaceObject.join)(RUNNER_TEMP, `zilliz-export-${step}`)
			};
		}
		function inWorkspace(path, { GITHUB_WORKSPACE = "" }) {
			return path ? (0, external_node_path_namespaceObject.resolve)(GITHUB_WORKSPACE, path) : void 0;
		}
		function createContext({ env, clock, interruption }, opened, { phase: name, rendezvous: handover }, onRetry) {
			let { signal } = interruption;
			let trouble = new RetryLog(opened.runner.info, opened.runner.debug);
			let legs = opened.inputs.matrixJob.total;
			let look = () => {};
			if (name === "idle" && handover !== void 0) {
				let door = rendezvousPath(env);
				opened.state.begin();
				door !== void 0 && announceMain(door, handover);
				look = watchForTakeover(handover, door, interruption, clock);
			}
			return {
				...opened,
				clock,
				signal,
				throwIfCancelled: () => {
					look();
					signal.throwIfAborted();
				},
				deadline: clock.now() + opened.inputs.timeoutMs,
				concurrentRuns: () => legs,
				onRetry: (error, waitMs) => {
					onRetry();
					error.kind === "rateLimited" && (legs = Math.min(Math.max(2 * legs, 64), 256));
					let { httpStatus, code } = error.failure;
					let kind = [
						error.kind,
						httpStatus,
						code
					].join();
					trouble.log(error.message, kind, waitMs, clock.now());
				}
			};
		}
		function mask(core, given) {
			let pieces = given.split(/\s+/).filter((piece) => piece.length >= 8);
			let secrets = [...new Set([given.trim(), ...pieces])].filter(Boolean);
			for (let secret of secrets) core.setSecret(secret);
			return secrets;
		}
	}),
	9407: ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4718);
				var _runner_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(715);
				var _runner_toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5940);
				var _util_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7110);
				process.stdout.on("error", () => {});
				process.stderr.on("error", () => {});
				let interruption = (0, _runner_signals_js__WEBPACK_IMPORTED_MODULE_1__.si)(process, _util_clock_js__WEBPACK_IMPORTED_MODULE_3__.ml);
				interruption.signal.addEventListener("abort", () => {
					setTimeout(() => process.exit(1), 6400).unref();
				});
				try {
					process.exitCode = await (0, _action_js__WEBPACK_IMPORTED_MODULE_0__.e)({
						core: _runner_toolkit_js__WEBPACK_IMPORTED_MODULE_2__.I,
						env: process.env,
						clock: _util_clock_js__WEBPACK_IMPORTED_MODULE_3__.ml,
						interruption
					});
				} catch (error) {
					process.exitCode = 1;
					_runner_toolkit_js__WEBPACK_IMPORTED_MODULE_2__.I.error(error instanceof Error ? error.message : String(error));
				}
				process.stdout.write("", () => process.exit());
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	715: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P9: () => TakenOverByPost,
			j$: () => Interrupted,
			si: () => listenForSignals
		});
		class Interrupted extends Error {
			name = "Interrupted";
			at;
			constructor(why, at) {
				super(why);
				this.at = at;
			}
		}
		class TakenOverByPost extends Interrupted {
			constructor(at) {
				super("the post step began", at);
			}
		}
		let SIGNALS = [
			"SIGINT",
			"SIGTERM",
			"SIGBREAK"
		];
		function listenForSignals(process, clock) {
			let controller = new AbortController();
			for (let name of SIGNALS) process.on(name, () => {
				controller.abort(new Interrupted(`the runner sent ${name}`, clock.now()));
			});
			return controller;
		}
	}),
	5940: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => core });
		var external_os_ = __nccwpck_require__(857);
		function toCommandValue(input) {
			if (input == null) return "";
			else if (typeof input == "string" || input instanceof String) return input;
			return JSON.stringify(input);
		}
		function toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) return {};
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			};
		}
		function issueCommand(command, properties, message) {
			let cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		class Command {
			constructor(command, properties, message) {
				command ||= "missing.command";
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = "::" + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = !0;
					for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
						let val = this.properties[key];
						if (val) {
							first ? first = !1 : cmdStr += ",";
							cmdStr += `${key}=${escapeProperty(val)}`;
						}
					}
				}
				cmdStr += `::${escapeData(this.message)}`;
				return cmdStr;
			}
		}
		function escapeData(s) {
			return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		let external_crypto_namespaceObject = new Proxy({}, { get: (_, of) => process.getBuiltinModule("crypto")[of] });
		var external_fs_ = __nccwpck_require__(9896);
		function issueFileCommand(command, message) {
			let filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function prepareKeyValueMessage(key, value) {
			let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
			let convertedValue = toCommandValue(value);
			if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		let core = {
			getInput: (name) => (process.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
			getState: (name) => process.env[`STATE_${name}`] ?? "",
			setSecret: (secret) => issueCommand("add-mask", {}, secret),
			info: (message) => {
				process.stdout.write(`${message}\n`);
			},
			debug: (message) => issueCommand("debug", {}, message),
			startGroup: (name) => issueCommand("group", {}, name),
			endGroup: () => issueCommand("endgroup", {}, ""),
			notice: (message, properties = {}) => issueCommand("notice", toCommandProperties(properties), String(message)),
			warning: (message, properties = {}) => issueCommand("warning", toCommandProperties(properties), String(message)),
			error: (message, properties = {}) => issueCommand("error", toCommandProperties(properties), String(message)),
			setOutput: (name, value) => issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value)),
			saveState: (name, value) => issueFileCommand("STATE", /[\r\n]/.test(value) ? prepareKeyValueMessage(name, value) : `${name}=${value}`),
			summary: { addRaw: (text, addEOL) => ({ write: async () => {
				let { summary } = await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 1170));
				return summary.addRaw(text, addEOL).write();
			} }) }
		};
	}),
	7110: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a3: () => formatDuration,
			gY: () => toIsoSeconds,
			ml: () => systemClock,
			pe: () => parseTime
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
		let MAX_TIMER_MS = 2 ** 31 - 1;
		let systemClock = {
			now: () => performance.now(),
			date: () => new Date(),
			sleep: async (ms, signal) => {
				signal?.throwIfAborted();
				try {
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(Math.max(ms, 0), MAX_TIMER_MS), void 0, { signal });
				} catch (error) {
					signal?.throwIfAborted();
					throw error;
				}
			}
		};
		function parseTime(text) {
			let [, time, zone] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(text ?? "") ?? [];
			if (time === void 0) return;
			let at = Date.parse(time + (zone ?? "Z"));
			return Number.isNaN(at) ? void 0 : at;
		}
		function toIsoSeconds(ms) {
			return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
		}
		function formatDuration(seconds) {
			let whole = Math.round(seconds);
			return [
				[Math.floor(whole / 3600), "h"],
				[Math.floor(whole / 60) % 60, "m"],
				[whole % 60, "s"]
			].filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`).join(" ") || "0s";
		}
	}),
	23: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../llhttp/llhttp_simd-wasm.js");
	}),
	6839: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../web/fetch/body.js");
	}),
	2796: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../web/fetch/formdata");
	}),
	4030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("../web/webidl");
	}),
	7117: ((module) => {
		module.exports = void 0;
	}),
	9922: ((module) => {
		module.exports = { getMiloEnabled: () => !1 };
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	4589: ((module) => {
		module.exports = ((holds, why) => holds || process.getBuiltinModule("node:assert")(holds, why));
	}),
	6698: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
	}),
	3053: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
	}),
	8474: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
	}),
	7067: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
	}),
	7030: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
	}),
	1792: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
	}),
	7075: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
	}),
	8500: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
	}),
	1692: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
	}),
	3136: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	1170: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { summary: () => summary });
		var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(857);
		var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9896);
		var __awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_1__.promises;
		let SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
		class Summary {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return __awaiter(this, void 0, void 0, function* () {
					if (this._filePath) return this._filePath;
					let pathFromEnv = process.env[SUMMARY_ENV_VAR];
					if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
					try {
						yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
					} catch {
						throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = pathFromEnv;
					return this._filePath;
				});
			}
			wrap(tag, content, attrs = {}) {
				let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
				if (!content) return `<${tag}${htmlAttrs}>`;
				return `<${tag}${htmlAttrs}>${content}</${tag}>`;
			}
			write(options) {
				return __awaiter(this, void 0, void 0, function* () {
					let overwrite = !!options?.overwrite;
					let filePath = yield this.filePath();
					yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return __awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: !0 });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(text, addEOL = !1) {
				this._buffer += text;
				return addEOL ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
			}
			addCodeBlock(code, lang) {
				let attrs = Object.assign({}, lang && { lang });
				let element = this.wrap("pre", this.wrap("code", code), attrs);
				return this.addRaw(element).addEOL();
			}
			addList(items, ordered = !1) {
				let tag = ordered ? "ol" : "ul";
				let listItems = items.map((item) => this.wrap("li", item)).join("");
				let element = this.wrap(tag, listItems);
				return this.addRaw(element).addEOL();
			}
			addTable(rows) {
				let tableBody = rows.map((row) => {
					let cells = row.map((cell) => {
						if (typeof cell == "string") return this.wrap("td", cell);
						let { header, data, colspan, rowspan } = cell;
						let tag = header ? "th" : "td";
						let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
						return this.wrap(tag, data, attrs);
					}).join("");
					return this.wrap("tr", cells);
				}).join("");
				let element = this.wrap("table", tableBody);
				return this.addRaw(element).addEOL();
			}
			addDetails(label, content) {
				let element = this.wrap("details", this.wrap("summary", label) + content);
				return this.addRaw(element).addEOL();
			}
			addImage(src, alt, options) {
				let { width, height } = options || {};
				let attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
				let element = this.wrap("img", null, Object.assign({
					src,
					alt
				}, attrs));
				return this.addRaw(element).addEOL();
			}
			addHeading(text, level) {
				let tag = `h${level}`;
				let allowedTag = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(tag) ? tag : "h1";
				let element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
			}
			addSeparator() {
				let element = this.wrap("hr", null);
				return this.addRaw(element).addEOL();
			}
			addBreak() {
				let element = this.wrap("br", null);
				return this.addRaw(element).addEOL();
			}
			addQuote(text, cite) {
				let attrs = Object.assign({}, cite && { cite });
				let element = this.wrap("blockquote", text, attrs);
				return this.addRaw(element).addEOL();
			}
			addLink(text, href) {
				let element = this.wrap("a", text, { href });
				return this.addRaw(element).addEOL();
			}
		}
		let summary = new Summary();
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = {
		id: moduleId,
		loaded: !1,
		exports: {}
	};
	var threw = !0;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	module.loaded = !0;
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
__nccwpck_require__.n = (module) => {
	var getter = module && module.__esModule ? () => module.default : () => module;
	__nccwpck_require__.d(getter, { a: getter });
	return getter;
};
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.nmd = (module) => {
	module.paths = [];
	module.children ||= [];
	return module;
};
var __webpack_exports__ = __nccwpck_require__(9407);
__webpack_exports__ = await __webpack_exports__;
