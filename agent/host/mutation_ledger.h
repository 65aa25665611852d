#pragma once

#include "agent/platform/heartbeat.h"

#include <QHash>

#include <optional>

namespace rensei::host {

/// What the platform asked of this host through heartbeats, and what it is owed as an answer. An answer is repeated
/// until a heartbeat that carried it was taken; a mutation that comes again is answered again, but not carried out
/// again. Source: platform docs, heartbeat mutations.
class MutationLedger {
public:
    /// Those of `mutations` that are new.
    QList<platform::Mutation> addNew(const QList<platform::Mutation> &mutations);

    void applied(const QString &id);
    void failed(const QString &id, const QString &why);

    void addTo(platform::HeartbeatRequest &heartbeat) const;

    /// `beat` was taken: what it carried is settled.
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
