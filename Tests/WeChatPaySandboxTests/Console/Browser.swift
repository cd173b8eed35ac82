// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import WeChatPayJSON

/// A headless Chromium that is driven over a pipe (DevTools protocol).
final class Browser: Sendable {
    /// Where one is installed; `CHROMIUM` names another, and a path where there is nothing means none.
    static let path: String? = {
        let usual = [
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ]
        let places = ProcessInfo.processInfo.environment["CHROMIUM"].map { [$0] } ?? usual
        return places.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private struct State {
        var last = 0
        var waiting: [Int: CheckedContinuation<JSON, any Error>] = [:]
        var problems: [String] = []
        var isClosed = false
    }

    /// Whether the Chromium that is installed starts and answers, on this machine and for this user.
    static var starts: Bool {
        get async { await firstStart.value }
    }

    private static let firstStart = Task {
        await withTaskGroup(of: Bool.self) { group in
            group.addTask { (try? await run { browser in try await browser.evaluate("1 + 1") == 2 }) ?? false }
            group.addTask {
                try? await Task.sleep(for: .seconds(60))
                return false
            }
            defer { group.cancelAll() }
            return await group.next() ?? false
        }
    }

    private let process = Process()
    private let folder: URL
    private let input: FileHandle
    private let output: Int32
    private let ended: AsyncStream<Never>
    private let state = Mutex(State())
    private let session = Mutex<String?>(nil)

    private init(_ path: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("browser-" + UUID().uuidString)
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let names = ["in", "out"].map { folder.appendingPathComponent($0).path }
        // Process passes on three files only; a shell opens the other two from named pipes.
        let ends = try names.map { name in
            guard mkfifo(name, 0o600) == 0 else { throw Failure(description: "no pipe at \(name)") }
            let end = openPipe(name)
            guard end >= 0 else { throw Failure(description: "the pipe \(name) does not open") }
            return end
        }
        input = FileHandle(fileDescriptor: ends[0], closeOnDealloc: false)
        output = ends[1]
        let (ended, continuation) = AsyncStream.makeStream(of: Never.self)
        self.ended = ended
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        let flags = getuid() == 0 ? " --no-sandbox" : ""
        process.arguments = [
            "-c",
            "exec \"$0\" --headless=new --disable-gpu --remote-debugging-pipe\(flags) --user-data-dir=\"$1\" 3<\"$2\" 4>\"$3\"",
            path, folder.appendingPathComponent("profile").path, names[0], names[1],
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.terminationHandler = { [weak self] _ in
            self?.fail()
            continuation.finish()
        }
        try process.run()
        // Holds the browser until it has ended: the pipe is closed by its only reader.
        Thread.detachNewThread { self.receive() }
    }

    /// Reads messages until the browser has ended.
    private func receive() {
        var rest: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(output, &buffer, buffer.count)
            guard count > 0, !state.withLock(\.isClosed) else { break }
            rest += buffer[..<count]
            while let end = rest.firstIndex(of: 0) {
                if let message = try? JSON(parsing: Array(rest[..<end])) { receive(message) }
                rest.removeFirst(end + 1)
            }
        }
        try? input.close()
        close(output)
        try? FileManager.default.removeItem(at: folder)
    }

    /// The browser has ended, by itself or not: no call gets a reply any more.
    private func fail() {
        let waiting = state.withLock { state in
            state.isClosed = true
            // Both ends of the pipe are open here, so its reader sees no end of file; a byte wakes it.
            var byte: UInt8 = 0
            _ = write(output, &byte, 1)
            defer { state.waiting = [:] }
            return state.waiting
        }
        for continuation in waiting.values { continuation.resume(throwing: Failure(description: "the browser ended")) }
    }

    /// Runs a browser with one page, and ends it afterwards.
    static func run<Value>(
        language: String = "en-US", width: Int = 1280, height: Int = 900, _ body: (Browser) async throws -> Value
    ) async throws -> Value {
        guard let path else { throw Failure(description: "there is no Chromium") }
        let browser = try Browser(path)
        let result: Result<Value, any Error>
        do {
            try await browser.openPage(language: language, width: width, height: height)
            result = .success(try await body(browser))
        } catch { result = .failure(error) }
        await browser.end()
        return try result.get()
    }

    private func openPage(language: String, width: Int, height: Int) async throws {
        let target = try await call("Target.createTarget", ["url": "about:blank"])
        let attached = try await call(
            "Target.attachToTarget", ["targetId": target["targetId"] ?? .null, "flatten": true]
        )
        session.withLock { $0 = attached["sessionId"]?.string }
        for domain in ["Runtime", "Log", "Page"] { _ = try await call(domain + ".enable") }
        _ = try await call(
            "Emulation.setDeviceMetricsOverride",
            ["width": .number(.init(width)), "height": .number(.init(height)), "deviceScaleFactor": 1, "mobile": false]
        )
        _ = try await call(
            "Page.addScriptToEvaluateOnNewDocument",
            ["source": .string("Object.defineProperty(navigator, 'language', { get: () => '\(language)' })")]
        )
    }

    /// Ends the browser, and returns when it has ended.
    private func end() async {
        let process = process
        process.terminate()
        // One that does not end when asked to is killed.
        let killer = Task.detached {
            try await Task.sleep(for: .seconds(10))
            kill(process.processIdentifier, SIGKILL)
        }
        // Not in the test's own task, which may have been cancelled.
        let ended = ended
        await Task.detached { for await _ in ended {} }.value
        killer.cancel()
    }

    // MARK: Talking

    /// What went wrong in the page: exceptions, errors in its console, what its policy forbade.
    var problems: [String] { state.withLock { $0.problems } }

    @discardableResult
    func call(_ method: String, _ parameters: JSON = [:]) async throws -> JSON {
        let session = session.withLock { $0 }
        let id = state.withLock { state in
            state.last += 1
            return state.last
        }
        var message: JSON = ["id": .number(.init(id)), "method": .string(method), "params": parameters]
        message["sessionId"] = session.map(JSON.string)
        let bytes = Data(message.bytes + [0])
        let reply: JSON = try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let failure: (any Error)? = state.withLock { state in
                    guard !state.isClosed else { return Failure(description: "the browser ended") }
                    guard !Task.isCancelled else { return CancellationError() }
                    state.waiting[id] = continuation
                    return nil
                }
                if let failure { return continuation.resume(throwing: failure) }
                input.write(bytes)
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: id) }?.resume(throwing: CancellationError())
        }
        if let error = reply["error"] { throw Failure(description: "\(method): \(error)") }
        return reply["result"] ?? [:]
    }

    private func receive(_ message: JSON) {
        if let id = message["id"]?.int {
            state.withLock { $0.waiting.removeValue(forKey: id) }?.resume(returning: message)
            return
        }
        let parameters = message["params"] ?? [:]
        let isProblem =
            switch message["method"]?.string {
            case "Runtime.exceptionThrown": true
            case "Runtime.consoleAPICalled": parameters["type"] == "error"
            // What the sandbox refuses is no mistake of the page's.
            case "Log.entryAdded":
                parameters["entry"]?["level"] == "error" && parameters["entry"]?["source"] != "network"
            default: false
            }
        if isProblem { state.withLock { $0.problems.append(parameters.description) } }
    }

    func open(_ address: String) async throws {
        _ = try await call("Page.navigate", ["url": .string(address)])
    }

    /// The value of an expression in the page.
    func evaluate(_ expression: String) async throws -> JSON {
        let reply = try await call(
            "Runtime.evaluate", ["expression": .string(expression), "awaitPromise": true, "returnByValue": true]
        )
        if let details = reply["exceptionDetails"] { throw Failure(description: "\(expression): \(details)") }
        return reply["result"]?["value"] ?? .null
    }

    /// Waits until an expression is true, for at least two minutes.
    func wait(_ expression: String) async throws {
        for _ in 0..<2400 {
            if (try? await evaluate("Boolean(\(expression))")) == true { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        let text = try? await evaluate("document.body.innerText")
        throw Failure(description: "never true: \(expression); the page says: \(text?.string ?? "")")
    }

    /// Presses a key, as a person does.
    func press(_ key: String) async throws {
        let isText = key.count == 1
        var down: JSON = ["type": "keyDown", "key": .string(key)]
        if isText { down["text"] = .string(key) }
        if key == "Enter" { down["text"] = "\r" }
        _ = try await call("Input.dispatchKeyEvent", down)
        _ = try await call("Input.dispatchKeyEvent", ["type": "keyUp", "key": .string(key)])
    }
}

/// Opens a named pipe both ways, so that opening waits for nobody. Outside, where `open` means the system's.
private func openPipe(_ name: String) -> Int32 { open(name, O_RDWR) }
