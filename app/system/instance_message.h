#pragma once

#include "agent/base/result.h"

#include <QByteArray>
#include <QString>

namespace rensei::app {

/// What a second start asks of the instance that runs already.
struct InstanceMessage {
    enum class Command {
        Activate, ///< show a window
        Quit,
    };
    Command command = Command::Activate;
    QString activationToken = {}; ///< with which the desktop lets a window come forward; empty where there is none

    bool operator==(const InstanceMessage &) const = default;
};

/// The longest line that is sent or read, its end included.
constexpr qint64 longestInstanceLine = 4'096;

/// One line of JSON, with its end. A token that would make it too long is left out.
QByteArray toLine(const InstanceMessage &message);

/// What a line says. A member that is not known is ignored, a command that is not known is an Error.
[[nodiscard]] Result<InstanceMessage> parseInstanceLine(const QByteArray &line);

/// The answer to a message that was understood.
QByteArray acknowledgementLine();

} // namespace rensei::app
