#pragma once

#include "agent/platform/heartbeat.h"

#include <QHash>

#include <optional>

namespace rensei::host {

/// The mutations that the platform requested through heartbeats, and their results. A result is repeated until a
/// heartbeat that carried it was acknowledged; a mutation that comes again gets its result again, but is not applied
/// again. Source: agent/platform/PROTOCOL.md, "Heartbeat mutations".
class MutationLedger {
public:
    /// Those of `mutations` that are new.
    QList<platform::Mutation> addNew(const QList<platform::Mutation> &mutations);

    void applied(const QString &id);
    void failed(const QString &id, const QString &why);

    void addTo(platform::HeartbeatRequest &heartbeat) const;

    /// `heartbeat` was acknowledged: the results in it need not be sent again.
    void settle(const platform::HeartbeatRequest &heartbeat);

private:
    struct Answer {
        bool isAnswered = false;
        std::optional<QString> failure = {};
    };
    void answer(const QString &id, const Answer &answer);

    QStringList m_applied;
    QList<platform::MutationFailure> m_failures;
    QStringList m_seen; ///< the last few thousand ids, oldest first
    QHash<QString, Answer> m_known;
};

} // namespace rensei::host
