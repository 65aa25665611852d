#pragma once

#include "agent/runner/runner_event.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <utility>

namespace rensei::runner {

/// What Claude Code says during its turns, as events: its tools known by their ids, the list of its tasks as a plan.
/// Pure; its memory does not grow with what the agent says.
class ClaudeTurn {
public:
    /// A message of type `assistant` or `user`.
    QList<RunnerEvent> applyAssistant(const QJsonObject &message);
    QList<RunnerEvent> applyUser(const QJsonObject &message);

    /// What `result` says of cost and tokens: totals of this program.
    QList<RunnerEvent> usage(const QJsonObject &result);

    /// The turn is over: tools that were begun and have no result.
    QList<RunnerEvent> end();

    /// Tokens of all its requests to the model so far, a little too few while a turn is under way.
    qint64 tokens() const;

    const QString &lastMessage() const { return m_lastMessage; } ///< of the turn; "" when there was none
    void begin() { m_lastMessage.clear(); }

    /// A wait for something other than a tool, for example for a limit.
    QList<RunnerEvent> waitFor(const Waiting &waiting);

private:
    struct Tool {
        QString name;
        QJsonObject input;
    };
    struct Task {
        QString id;
        PlanEntry entry;
    };

    void count(const QJsonObject &message);
    QList<RunnerEvent> beginTool(const QJsonObject &block);
    QList<RunnerEvent> endTool(const QJsonObject &block, const QJsonObject &details);
    QList<RunnerEvent> plan(const Tool &tool, const QJsonObject &details);
    QList<RunnerEvent> waiting();

    QHash<QString, Tool> m_tools; ///< that have no result yet
    QStringList m_order; ///< of their ids, oldest first
    QList<Task> m_tasks;
    QList<std::pair<QString, qint64>> m_requests; ///< tokens of the newest, by the id of what was answered
    qint64 m_earlierTokens = 0; ///< of all others
    QString m_lastMessage;
    Waiting m_waiting; ///< as last told
};

} // namespace rensei::runner
