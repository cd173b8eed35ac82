// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import WeChatPayJSON

/// A headless Chromium that is driven over a pipe (DevTools protocol).
final class Browser: Sendable {
    /// Where one is installed; `CHROMIUM` names another.
    static let path: String? = {
        let places = [
            ProcessInfo.processInfo.environment["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ]
        return places.compactMap(\.self).first { FileManager.default.isExecutableFile(atPath: $0) }
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

    private let process = Process()
    private let folder: URL
    private let input: FileHandle
    private let state = Mutex(State())
    private let session = Mutex<String?>(nil)

    private init(_ path: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("browser-" + UUID().uuidString)
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let names = ["in", "out"].map { folder.appendingPathComponent($0).path }
        // Process hands over no more than three files; a shell takes the other two from named pipes.
        let ends = try names.map { name in
            guard mkfifo(name, 0o600) == 0 else { throw Failure(description: "no pipe at \(name)") }
            let end = openPipe(name)
            guard end >= 0 else { throw Failure(description: "the pipe \(name) does not open") }
            return end
        }
        input = FileHandle(fileDescriptor: ends[0], closeOnDealloc: false)
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        let flags = getuid() == 0 ? " --no-sandbox" : ""
        process.arguments = [
            "-c",
            "exec \"$0\" --headless=new --disable-gpu --remote-debugging-pipe\(flags) --user-data-dir=\"$1\" 3<\"$2\" 4>\"$3\"",
            path, folder.appendingPathComponent("profile").path, names[0], names[1],
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = ends[1]
        Thread.detachNewThread { [weak self] in
            var rest: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = read(output, &buffer, buffer.count)
                guard count > 0 else { break }
                rest += buffer[..<count]
                while let end = rest.firstIndex(of: 0) {
                    guard let self else { return }
                    if let message = try? JSON(parsing: Array(rest[..<end])) { self.receive(message) }
                    rest.removeFirst(end + 1)
                }
            }
        }
    }

    /// Runs a browser with one page, and ends it afterwards.
    static func run<Value>(
        language: String = "en-US", width: Int = 1280, height: Int = 900, _ body: (Browser) async throws -> Value
    ) async throws -> Value {
        guard let path else { throw Failure(description: "there is no Chromium") }
        let browser = try Browser(path)
        defer { browser.close() }
        let target = try await browser.call("Target.createTarget", ["url": "about:blank"])
        let attached = try await browser.call(
            "Target.attachToTarget", ["targetId": target["targetId"] ?? .null, "flatten": true]
        )
        browser.session.withLock { $0 = attached["sessionId"]?.string }
        for domain in ["Runtime", "Log", "Page"] { _ = try await browser.call(domain + ".enable") }
        _ = try await browser.call(
            "Emulation.setDeviceMetricsOverride",
            ["width": .number(.init(width)), "height": .number(.init(height)), "deviceScaleFactor": 1, "mobile": false]
        )
        _ = try await browser.call(
            "Page.addScriptToEvaluateOnNewDocument",
            ["source": .string("Object.defineProperty(navigator, 'language', { get: () => '\(language)' })")]
        )
        return try await body(browser)
    }

    private func close() {
        process.terminate()
        process.waitUntilExit()
        let waiting = state.withLock { state in
            state.isClosed = true
            defer { state.waiting = [:] }
            return state.waiting
        }
        for continuation in waiting.values { continuation.resume(throwing: Failure(description: "the browser ended")) }
        try? FileManager.default.removeItem(at: folder)
    }

    // MARK: Talking

    /// What went wrong in the page: exceptions, errors in its console, what its policy forbade.
    var problems: [String] { state.withLock { $0.problems } }

    @discardableResult
    func call(_ method: String, _ parameters: JSON = [:]) async throws -> JSON {
        let session = session.withLock { $0 }
        let reply: JSON = try await withCheckedThrowingContinuation { continuation in
            let message: JSON? = state.withLock { state in
                guard !state.isClosed else { return nil }
                state.last += 1
                state.waiting[state.last] = continuation
                var message: JSON = ["id": .number(.init(state.last)), "method": .string(method), "params": parameters]
                message["sessionId"] = session.map(JSON.string)
                return message
            }
            guard let message else { return continuation.resume(throwing: Failure(description: "the browser ended")) }
            input.write(Data(message.bytes + [0]))
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

    /// Waits until an expression is true, for at most 30 seconds.
    func wait(_ expression: String) async throws {
        for _ in 0..<600 {
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
