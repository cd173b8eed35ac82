// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation

/// For commands that run until interrupted and that a test suite may start.
struct ParentOptions: ParsableArguments {
    @Flag(help: "End when the process that started this one has ended, for test suites.")
    var endWithParent = false

    /// Ends this process as SIGTERM does, once its parent has ended.
    func watchParent() {
        guard endWithParent else { return }
        let parent = getppid()
        let thread = Thread {
            while getppid() == parent { Thread.sleep(forTimeInterval: 0.25) }
            kill(getpid(), SIGTERM)
            // What does not end in time is ended.
            Thread.sleep(forTimeInterval: 5)
            _exit(128 + SIGTERM)
        }
        thread.start()
    }
}
