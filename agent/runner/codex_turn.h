#pragma once

#include "agent/runner/runner_event.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace rensei::runner {

/// What Codex says during its turns, as events: its items known by their ids. Pure; its memory does not grow with what
/// the agent says.
class CodexTurn {
public:
    /// `params.item` of item/started and item/completed. `isMain`: it belongs to the session's own thread.
    QList<RunnerEvent> begin(const QJsonObject &item);
    QList<RunnerEvent> complete(const QJsonObject &item, bool isMain);

    /// What a request for an approval is about.
    permissions::Request request(const QString &method, const QJsonObject &params) const;

    static QList<RunnerEvent> plan(const QJsonObject &params); ///< of turn/plan/updated
    /// Of account/rateLimits/updated; nothing while no limit is reached.
    QList<RunnerEvent> rateLimits(const QJsonObject &params);
    /// A wait for something other than a tool, for example for a limit.
    QList<RunnerEvent> waitFor(const Waiting &waiting);

    QList<RunnerEvent> end(); ///< the turn is over: what was begun and not completed
    const QString &lastMessage() const { return m_lastMessage; } ///< of the turn; "" when there was none
    void start() { m_lastMessage.clear(); }
    const std::optional<Instant> &limitEnds() const { return m_limitEnds; } ///< as last told

private:
    QList<RunnerEvent> waiting();

    QHash<QString, QJsonObject> m_items; ///< that are not completed
    QStringList m_order; ///< of their ids, oldest first
    QString m_lastMessage;
    Waiting m_waiting; ///< as last told
    std::optional<Instant> m_limitEnds;
};

} // namespace rensei::runner
