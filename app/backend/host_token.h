#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/base/secret.h"
#include "agent/process/process.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace rensei::app {

/// Passes this computer's registration token to the agent's own program, which checks it, stores it for the agent and
/// notifies the running agent. The desktop must not store it itself, because on some systems a keychain item belongs to
/// the program that created it. Source: agent/decisions/007-secrets-have-one-owner.md, "Context".
class HostToken final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ProcessFactory makeProcess;
        Clock &clock;
        /// `rensei-agent auth add --kind host --token-stdin` with the options for platform and folders.
        std::function<ProcessStart()> command;
    };
    explicit HostToken(Parts parts);

    enum class Storage {
        Keychain,
        File, ///< readable only by the user
    };
    enum class Outcome {
        Stored,
        NotStored, ///< `text` is the agent's error message
        NoProgram, ///< the bundled agent cannot be started
        TimedOut,
    };
    using Then = std::function<void(Outcome outcome, const QString &text)>;

    /// Calls `then` once, later, within 30 s. Another call cancels the one in progress; its `then` is not called.
    void add(const Secret &token, Storage storage, Then then);

Q_SIGNALS:
    void stored(); ///< a token

private:
    void finish(Outcome outcome, const QString &text = {});

    Parts m_parts;
    std::unique_ptr<Process> m_process;
    OneShotTimer m_deadline;
    QByteArray m_errors;
    Then m_then;
};

} // namespace rensei::app
