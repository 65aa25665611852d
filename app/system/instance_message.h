#pragma once

#include "agent/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rensei::app {

/// The request of a second start to the running instance.
struct InstanceMessage {
    enum class Command {
        Activate, ///< show a window
        Quit,
    };
    Command command = Command::Activate;
    QString activationToken = {}; ///< lets a window come to the foreground; empty if there is none

    bool operator==(const InstanceMessage &) const = default;
};

/// In bytes, including the line end.
inline constexpr qint64 maxInstanceLineSize = 4'096;

/// One line of JSON, with its line end. Omits a token that would make it too long.
QByteArray toLine(const InstanceMessage &message);

/// Unknown members are ignored, an unknown command is an Error.
[[nodiscard]] Result<InstanceMessage> parseInstanceLine(const QByteArray &line);

/// The reply to a valid message.
struct Acknowledgement {
    QString display = {}; ///< on which the instance has its windows, see displayName(); "" when it does not say
};
QByteArray acknowledgementLine(const Acknowledgement &acknowledgement);
std::optional<Acknowledgement> parseAcknowledgement(const QByteArray &line);

} // namespace rensei::app
