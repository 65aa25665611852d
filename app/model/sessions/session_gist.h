#pragma once

#include "app/model/sessions/session_row.h"

namespace rensei::app {

/// What sessions are sorted and added up by. Points into the session, without a copy of its texts.
struct SessionGist {
    const QString &id;
    const QString &identifier;
    const QString &project;
    const QString &workType;
    const QString &provider;
    const QString &statusText;
    platform::PublicStatus status;
    std::optional<Instant> startedAt;
    std::optional<std::chrono::seconds> duration; ///< of one that has ended
    std::optional<platform::Money> cost;
    bool needsAttention;
    bool isWaiting;
};

SessionGist gistOf(const SessionRow &row);

} // namespace rensei::app
