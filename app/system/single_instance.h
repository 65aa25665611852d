#pragma once

#include "agent/base/lock_file.h"
#include "app/system/instance_message.h"

#include <QString>

#include <chrono>
#include <variant>

namespace rensei::app {

/// Whether this process is the desktop app of its user and state folder: one at a time, decided by a lock file that is
/// held as long as this object lives. The holder then listens with an InstanceServer.
class SingleInstance {
public:
    struct Holder { }; ///< this is the one
    struct Told { }; ///< another one is, and it has taken the message
    struct Nobody { }; ///< there is none that could quit
    struct NoAnswer {
        qint64 pid = 0; ///< of the one that holds the lock and does not answer; 0 when not known
    };
    using Outcome = std::variant<Holder, Told, Nobody, NoAnswer, Error>;

    explicit SingleInstance(const QString &stateFolder);

    /// Takes the lock, or hands `message` to the one that has it. Who asks to quit never keeps the lock.
    /// Blocks up to `patience`, without an event loop: it is for main(), before there is an application object.
    Outcome claim(const InstanceMessage &message, std::chrono::milliseconds patience = std::chrono::seconds(3));

private:
    QString m_stateFolder;
    LockFile m_lock;
};

} // namespace rensei::app
