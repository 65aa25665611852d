#pragma once

#include "agent/base/lock_file.h"
#include "app/system/instance_message.h"

#include <QString>
#include <QtGlobal>

#include <chrono>
#include <variant>

namespace rensei::app {

/// Allows only one desktop app for each user and state folder, by a lock file that this object holds until it is
/// destroyed. The primary instance then listens with an InstanceServer.
class SingleInstance {
public:
    struct Primary { }; ///< this process is the instance
    struct Delivered { ///< another process is, and it acknowledged the message
        QString display; ///< where its windows are, see displayName(); "" when it does not say
    };
    struct NotRunning { }; ///< there is no instance that could quit
    struct NoAnswer {
        qint64 pid = 0; ///< of the process that has the lock and does not answer; 0 when not known
    };
    using Outcome = std::variant<Primary, Delivered, NotRunning, NoAnswer, Error>;

    explicit SingleInstance(const QString &stateFolder);

    /// Takes the lock, or sends `message` to the process that has it. With Command::Quit the lock is never kept.
    /// Blocks up to `timeout` without an event loop: for main(), before there is an application object.
    Outcome claim(const InstanceMessage &message, std::chrono::milliseconds timeout = std::chrono::seconds(3));

private:
    QString m_stateFolder;
    LockFile m_lock;
};

} // namespace rensei::app
