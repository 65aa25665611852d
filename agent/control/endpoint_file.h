#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"

#include <QJsonObject>
#include <QString>

namespace rensei::control {

/// Where the running agent listens. The file names the last agent that ran; hello shows whether it still does.
struct Endpoint {
    quint16 port = 0;
    qint64 pid = 0;
    QString version = {};
    Instant startedAt{};

    bool operator==(const Endpoint &) const = default;
};

QJsonObject toJson(const Endpoint &endpoint);
[[nodiscard]] Result<Endpoint> parseEndpoint(const QJsonObject &body);

/// Replaces the file atomically, readable by its owner only.
[[nodiscard]] Result<void> writeEndpoint(const QString &path, const Endpoint &endpoint);

/// Fails when the file is absent, unreadable or open to others.
[[nodiscard]] Result<Endpoint> readEndpoint(const QString &path);

} // namespace rensei::control
