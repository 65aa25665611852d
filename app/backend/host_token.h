#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/secret.h"
#include "agent/process/process.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rensei::app {

/// Hands the registration token of this computer to the agent's own program, which checks it, keeps it where only the
/// agent reads it, and tells the running agent. The desktop never writes it itself: on some systems a keychain item
/// belongs to the program that made it. Source: agent/decisions/007-secrets-have-one-owner.md, "Context".
class HostToken final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ProcessFactory makeProcess;
        Clock &clock;
        /// `rensei-agent auth add --kind host --token-stdin` with what names the platform and the folders.
        std::function<ProcessStart()> command;
    };
    explicit HostToken(Parts parts);

    enum class Keep {
        InKeychain,
        InFile, ///< that only the user can read
    };
    enum class Outcome {
        Kept,
        NotKept, ///< `text` says why, in the agent's words
        NoProgram, ///< the bundled agent cannot be started
        TimedOut,
    };
    using Then = std::function<void(Outcome outcome, const QString &text)>;

    /// Calls `then` once, later, within 30 s. A second call while one is under way ends that one without its call.
    void give(const Secret &token, Keep where, Then then);

private:
    void finish(Outcome outcome, const QString &text = {});

    Parts m_parts;
    std::unique_ptr<Process> m_process;
    OneShotTimer m_deadline;
    QByteArray m_errors;
    Then m_then;
};

} // namespace rensei::app
